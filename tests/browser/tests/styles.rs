//! The properties of CSS on styles.
#![cfg(target_arch = "wasm32")]

use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use web_bindings::{Exception, HtmlElement, html, window};

wasm_bindgen_test_configure!(run_in_browser);

fn element() -> Result<HtmlElement, Exception> {
    Ok(window().expect("a page").document().create::<html::Div>()?.into())
}

#[wasm_bindgen_test]
fn a_property_is_written_and_read() -> Result<(), Exception> {
    let style = element()?.style();
    style.set_margin_top("1em")?;
    style.set_webkit_align_content("center")?;
    style.set_float("left")?;
    assert_eq!(style.margin_top(), "1em");
    assert_eq!(style.align_content(), "center");
    assert_eq!(style.css_float(), "left");
    assert_eq!(style.get_property_value("margin-top"), "1em");
    // CSS ignores a value that it cannot parse, and an empty text removes the property.
    style.set_margin_top("much")?;
    assert_eq!(style.margin_top(), "1em");
    style.set_margin_top("")?;
    assert_eq!(style.margin_top(), "");
    Ok(())
}

#[wasm_bindgen_test]
fn a_computed_style_throws() -> Result<(), Exception> {
    let window = window().expect("a page");
    let element = element()?;
    window.document().body().expect("a body").append_child(&element)?;
    element.style().set_color("red")?;
    let computed = window.get_computed_style(&element);
    assert_eq!(computed.color(), "rgb(255, 0, 0)");
    assert!(computed.set_color("blue").is_err());
    element.remove();
    Ok(())
}
