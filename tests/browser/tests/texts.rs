//! Texts that are written often: Rust's, and JavaScript's own that are made once.
#![cfg(target_arch = "wasm32")]

use std::borrow::Cow;
use std::rc::Rc;

use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use web_bindings::{Exception, HtmlInputElement, JsString, window};

wasm_bindgen_test_configure!(run_in_browser);

#[wasm_bindgen_test]
fn made_once() -> Result<(), Exception> {
    let document = window().expect("a page").document();
    let (tag, name, value) = (JsString::from("p"), JsString::from("title"), JsString::from("a \u{1f30d}"));
    for _ in 0..2 {
        let element = document.create_element(&tag)?;
        element.set_attribute(&name, &value)?;
        element.set_class_name(&name);
        element.set_text_content(&value);
        assert_eq!(element.outer_html(), r#"<p title="a 🌍" class="title">a 🌍</p>"#);
        element.remove_attribute(&name);
        assert!(!element.class_list().toggle(&name)?);
        assert_eq!(element.attributes().length(), 1);
    }
    let input = document.create::<HtmlInputElement>()?;
    input.set_value(&value)?;
    assert_eq!(input.value(), "a \u{1f30d}");
    input.style().set_property("color", &JsString::from("red"))?;
    assert_eq!(input.style().get_property_value("color"), "red");
    Ok(())
}

/// Whatever a `&str` can be had of.
#[wasm_bindgen_test]
fn of_rust() -> Result<(), Exception> {
    let text = window().expect("a page").document().create_text_node("");
    let set = |value: &str| text.data() == value && text.node_value().as_deref() == Some(value);
    text.set_data("a");
    assert!(set("a"));
    text.set_data(format!("{}b", 'a'));
    assert!(set("ab"));
    text.set_data(&String::from("c"));
    assert!(set("c"));
    text.set_data(Cow::Borrowed("d"));
    assert!(set("d"));
    text.set_data(&Rc::<str>::from("e"));
    assert!(set("e"));
    text.set_text_content(&Cow::<str>::Owned("f".into()));
    assert!(set("f"));
    text.set_node_value(None);
    assert!(set(""));
    Ok(())
}
