//! A button that counts its clicks, with web-sys.

use wasm_bindgen::prelude::*;
use web_sys::{HtmlElement, MouseEvent, window};

#[wasm_bindgen(start)]
fn start() -> Result<(), JsValue> {
    let document = window().unwrap_throw().document().unwrap_throw();
    let button = document.create_element("button")?.dyn_into::<HtmlElement>()?;
    button.set_text_content(Some("0"));
    document.body().unwrap_throw().append_child(&button)?;

    let mut count = 0;
    let counted = button.clone();
    let on_click = Closure::<dyn FnMut(MouseEvent)>::new(move |event: MouseEvent| {
        count += if event.shift_key() { 10 } else { 1 };
        counted.set_text_content(Some(&count.to_string()));
    });
    button.add_event_listener_with_callback("click", on_click.as_ref().unchecked_ref())?;
    on_click.forget();
    Ok(())
}
