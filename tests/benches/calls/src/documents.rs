//! A page's document: elements made, found and walked through.

use crate::suite::Suite;
use std::hint::black_box;
use wasm_bindgen::JsCast;
use web_bindings as ours;

const NODES: usize = 1_000;

/// The document, as both crates see it.
fn documents() -> (web_sys::Document, ours::Document) {
    let document = web_sys::window().expect("a page").document().expect("a document");
    (document.clone(), document.unchecked_into())
}

pub fn add(suite: &mut Suite) {
    suite.call(
        "the window's document",
        || web_sys::window().and_then(|window| window.document()),
        || ours::window().map(|window| window.document()),
    );
    let (theirs, ours) = documents();
    suite.call("create an element", move || theirs.create_element("div"), move || ours.create_element("div"));
    let (theirs, ours) = documents();
    suite.call(
        "create a typed element",
        move || theirs.create_element("div").map(|element| element.dyn_into::<web_sys::HtmlDivElement>()),
        move || ours.create::<ours::HtmlDivElement>(),
    );
    let (theirs, ours) = documents();
    suite.call("create a text node", move || theirs.create_text_node("text"), move || ours.create_text_node("text"));
    found(suite);
    walked(suite);
    timers(suite);
}

fn found(suite: &mut Suite) {
    let (theirs, ours) = documents();
    let element = theirs.create_element("p").expect("a paragraph");
    element.set_id("calls-found");
    theirs.body().expect("a body").append_child(&element).expect("no exception");
    suite.call(
        "getElementById",
        move || theirs.get_element_by_id("calls-found"),
        move || ours.get_element_by_id("calls-found"),
    );
    let (theirs, ours) = documents();
    suite.call(
        "getElementById that gives null",
        move || theirs.get_element_by_id("calls-lost"),
        move || ours.get_element_by_id("calls-lost"),
    );
    let (theirs, ours) = documents();
    suite.call("querySelector", move || theirs.query_selector("body > p"), move || ours.query_selector("body > p"));
}

fn walked(suite: &mut Suite) {
    let (document, _) = documents();
    let parent = document.create_element("div").expect("an element");
    parent.set_inner_html(&"<p></p>".repeat(NODES));
    let theirs = parent.query_selector_all("p").expect("a list");
    let ours: ours::NodeList = theirs.clone().unchecked_into();
    suite.call(
        "iterate a NodeList of 1,000",
        move || (0..theirs.length()).filter_map(|index| theirs.get(index)).map(|node| drop(black_box(node))).count(),
        move || (&ours).into_iter().map(|node: ours::Node| drop(black_box(node))).count(),
    );
    let theirs = parent.query_selector_all("p").expect("a list");
    let ours: ours::NodeList = theirs.clone().unchecked_into();
    suite.call("an item of a NodeList", move || theirs.get(7), move || ours.item(7));
    let theirs = parent.query_selector_all("p").expect("a list");
    let ours: ours::NodeList = theirs.clone().unchecked_into();
    suite.call("the length of a NodeList", move || theirs.length(), move || ours.length());
}

fn timers(suite: &mut Suite) {
    let theirs = web_sys::window().expect("a page");
    let ours = ours::window().expect("a page");
    let performance = (theirs.performance().expect("a clock"), ours.performance());
    suite.call("performance.now", move || performance.0.now(), move || performance.1.now());
    suite.call(
        "setTimeout with a closure, and clearTimeout",
        move || {
            let closure = wasm_bindgen::closure::Closure::<dyn FnMut()>::new(|| ());
            let function = closure.as_ref().unchecked_ref();
            let timer = theirs.set_timeout_with_callback_and_timeout_and_arguments_0(function, 60_000);
            theirs.clear_timeout_with_handle(timer.expect("no exception"));
        },
        move || {
            let closure = ours::Callback::new(|| ());
            let timer = ours::set_timeout_with_timeout(&closure, 60_000);
            ours::clear_timeout_with_id(timer);
        },
    );
    let theirs = web_sys::window().and_then(|window| window.local_storage().ok()).flatten().expect("a storage");
    let ours: ours::Storage = theirs.clone().unchecked_into();
    theirs.set_item("calls", "value").expect("no exception");
    suite.call("Storage.getItem", move || theirs.get_item("calls"), move || ours.get_item("calls"));
}
