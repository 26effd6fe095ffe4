//! A button that counts its clicks, with web-bindings.

use wasm_bindgen::prelude::*;
use web_bindings::{Exception, HtmlButtonElement, events, window};

#[wasm_bindgen(start)]
fn start() -> Result<(), Exception> {
    let document = window().expect_throw("a page").document();
    let button = document.create::<HtmlButtonElement>()?;
    button.set_text_content("0");
    document.body().expect_throw("a body").append_child(&button)?;

    let mut count = 0;
    let counted = button.clone();
    let listener = button.listen(events::Click, move |event| {
        count += if event.shift_key() { 10 } else { 1 };
        counted.set_text_content(&count.to_string());
    });
    listener.forget();
    Ok(())
}
