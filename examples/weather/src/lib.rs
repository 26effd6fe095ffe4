//! A forecast that is fetched, and a form that chooses.
//!
//! What it shows: `fetch` that is awaited, JSON whose shape is a type, a form's data, errors that people can read.

use wasm_bindgen::prelude::*;
use web_bindings::{
    Array, Element, Exception, FormData, FormDataEntryValue, HtmlFormElement, HtmlTableSectionElement, Record, console,
    events, fetch, spawn_local, window,
};

#[wasm_bindgen(start)]
fn start() -> Result<(), Exception> {
    let document = window().expect_throw("a page").document();
    let form = document.query_selector_as::<HtmlFormElement>("form")?.expect_throw("a form in the page");
    let table = document.query_selector_as::<HtmlTableSectionElement>("tbody")?.expect_throw("a table in the page");
    let alert = document.query_selector("[role=alert]")?.expect_throw("a line for errors");
    let chosen = form.clone();
    let listener = form.listen(events::Submit, move |event| {
        event.prevent_default();
        let (form, table, alert) = (chosen.clone(), table.clone(), alert.clone());
        spawn_local(async move {
            if let Err(error) = show(&form, &table, &alert).await {
                console::error([error]);
            }
        });
    });
    listener.forget();
    Ok(())
}

async fn show(form: &HtmlFormElement, table: &HtmlTableSectionElement, alert: &Element) -> Result<(), Exception> {
    let data = FormData::new_with_form(form)?;
    let text = |name: &str| match data.get(name) {
        Some(FormDataEntryValue::String(text)) => text.into(),
        _ => String::new(),
    };
    let (town, unit) = (text("town"), text("unit"));
    table.set_text_content("");
    match forecast(&town).await {
        Ok(days) => {
            alert.set_text_content("");
            for day in &days {
                row(table, &day, &unit)?;
            }
        }
        Err(error) => alert.set_text_content(error.message()),
    }
    Ok(())
}

/// The days of a town's forecast.
async fn forecast(town: &str) -> Result<Array<Record<JsValue>>, Exception> {
    let response = fetch("forecast.json").await?;
    if !response.ok() {
        return Err(Exception::new(&format!("The forecast cannot be had: {}", response.status())));
    }
    let towns: Record<Array<Record<JsValue>>> = response.json().await?.into();
    towns.get(town).ok_or_else(|| Exception::new(&format!("There is no forecast for {town}.")))
}

fn row(table: &HtmlTableSectionElement, day: &Record<JsValue>, unit: &str) -> Result<(), Exception> {
    let text = |name: &str| day.get(name).and_then(|value| value.as_string()).unwrap_or_default();
    let celsius = day.get("celsius").and_then(|value| value.as_f64()).unwrap_or(f64::NAN);
    let temperature = match unit {
        "f" => format!("{:.0} °F", celsius * 1.8 + 32.0),
        _ => format!("{celsius:.0} °C"),
    };
    let row = table.insert_row()?;
    for cell in [text("day"), text("sky"), temperature] {
        row.insert_cell()?.set_text_content(&cell);
    }
    Ok(())
}
