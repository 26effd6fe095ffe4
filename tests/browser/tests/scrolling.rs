//! Scrolling: the specification returns promises, older engines return nothing.
#![cfg(target_arch = "wasm32")]

use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use web_bindings::{Exception, ScrollToOptions, html, window};

wasm_bindgen_test_configure!(run_in_browser);

/// `scrollTo` returns a promise, or undefined: either is awaited, or left alone.
#[wasm_bindgen_test]
async fn scrolling_is_awaited() -> Result<(), Exception> {
    let document = window().expect("a page").document();
    let outer = document.create::<html::Div>()?;
    let inner = document.create::<html::Div>()?;
    outer.set_attribute("style", "height: 10px; overflow: scroll")?;
    inner.set_attribute("style", "height: 1000px")?;
    outer.append_child(&inner)?;
    document.body().expect("a body").append_child(&outer)?;
    outer.scroll_to_with_x_and_y(0.0, 50.0).await?;
    assert_eq!(outer.scroll_top(), 50.0);
    drop(outer.scroll_to_with_options(ScrollToOptions::new().set_top(20.0)));
    assert_eq!(outer.scroll_top(), 20.0);
    outer.remove();
    Ok(())
}
