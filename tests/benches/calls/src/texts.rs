//! Calls with a text: as a `&str` in both, and as a `JsString` that was made once beside their `&str`.

use crate::suite::Suite;
use wasm_bindgen::JsCast;
use web_bindings as ours;
use web_bindings::JsString;

const TEXTS: [(&str, &str); 2] = [
    ("12 bytes", "Hello, world"),
    (
        "264 bytes",
        "What a text costs on its way to JavaScript is mostly that it is copied: from the bytes of WebAssembly's \
         memory into a string of the engine's, which has to see first whether there is anything but ASCII in it. A \
         string that was made once is only looked up in a table",
    ),
];

fn element() -> (web_sys::Element, ours::Element) {
    let document = web_sys::window().expect("a page").document().expect("a document");
    let element = document.create_element("p").expect("a paragraph");
    (element.clone(), element.unchecked_into())
}

pub fn add(suite: &mut Suite) {
    for (length, text) in TEXTS {
        let (theirs, ours) = element();
        suite.call(
            format!("set_text_content, {length}"),
            move || theirs.set_text_content(Some(text)),
            move || ours.set_text_content(text),
        );
        let (theirs, ours) = element();
        let kept = JsString::from(text);
        suite.call(
            format!("set_text_content, {length}, our text made once"),
            move || theirs.set_text_content(Some(text)),
            move || ours.set_text_content(&kept),
        );
        let (theirs, ours) = element();
        suite.call(
            format!("set_attribute, {length}"),
            move || theirs.set_attribute("title", text).expect("no exception"),
            move || ours.set_attribute("title", text).expect("no exception"),
        );
        let (theirs, ours) = element();
        let (name, kept) = (JsString::from("title"), JsString::from(text));
        suite.call(
            format!("set_attribute, {length}, our texts made once"),
            move || theirs.set_attribute("title", text).expect("no exception"),
            move || ours.set_attribute(&name, &kept).expect("no exception"),
        );
        let (theirs, ours) = element();
        theirs.set_text_content(Some(text));
        suite.call(format!("text_content, {length}"), move || theirs.text_content(), move || ours.text_content());
    }
}
