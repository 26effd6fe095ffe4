//! One program with `web-sys` and `web-bindings`: elements go both ways.
#![cfg(target_arch = "wasm32")]

use wasm_bindgen::JsCast;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use web_bindings::{Exception, HtmlButtonElement, events, window};

wasm_bindgen_test_configure!(run_in_browser);

#[wasm_bindgen_test]
fn an_element_of_ours_is_one_of_theirs() -> Result<(), Exception> {
    let ours = window().expect("a page").document().create::<HtmlButtonElement>()?;
    let theirs: &web_sys::Element = ours.unchecked_ref();
    theirs.set_id("shared");
    assert_eq!(ours.id(), "shared");
    // Checked as well: the classes are JavaScript's.
    assert!(ours.dyn_ref::<web_sys::HtmlElement>().is_some());
    assert!(ours.dyn_ref::<web_sys::Document>().is_none());
    let owned: web_sys::HtmlElement = ours.clone().dyn_into().map_err(wasm_bindgen::JsValue::from)?;
    assert_eq!(owned.outer_html(), ours.outer_html());
    Ok(())
}

#[wasm_bindgen_test]
fn an_element_of_theirs_is_one_of_ours() -> Result<(), Exception> {
    // Its errors are ours with `?`.
    let document = web_sys::window().expect("a page").document().expect("a document");
    let theirs = document.create_element("button")?;
    let ours: HtmlButtonElement = theirs.clone().dyn_into().expect("a button");
    let clicks = std::rc::Rc::new(std::cell::Cell::new(0));
    let counted = clicks.clone();
    let _listener = ours.listen(events::Click, move |_| counted.set(counted.get() + 1));
    theirs.unchecked_ref::<web_sys::HtmlElement>().click();
    assert_eq!(clicks.get(), 1);
    let parent: web_bindings::HtmlElement = document.body().expect("a body").unchecked_into();
    parent.append_child(&ours)?;
    assert!(theirs.is_connected());
    theirs.remove();
    Ok(())
}
