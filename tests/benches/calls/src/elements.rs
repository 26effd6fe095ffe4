//! An element: its attributes, its place in the tree, its class.

use crate::suite::Suite;
use wasm_bindgen::JsCast;
use web_bindings as ours;

/// A new element, as both crates see it.
fn element(tag: &str) -> (web_sys::HtmlElement, ours::HtmlElement) {
    let document = web_sys::window().expect("a page").document().expect("a document");
    let element: web_sys::HtmlElement = document.create_element(tag).expect("an element").unchecked_into();
    (element.clone(), element.unchecked_into())
}

pub fn add(suite: &mut Suite) {
    getters(suite);
    attributes(suite);
    tree(suite);
    classes(suite);
}

fn getters(suite: &mut Suite) {
    let (theirs, ours) = element("p");
    suite.call("a getter that gives null", move || theirs.parent_node(), move || ours.parent_node());
    let (parent, _) = element("div");
    let (theirs, ours) = element("p");
    parent.append_child(&theirs).expect("no exception");
    suite.call("a getter that gives an object", move || theirs.parent_node(), move || ours.parent_node());
    let (theirs, ours) = element("p");
    suite.call("a getter that gives a number", move || theirs.node_type(), move || ours.node_type());
    let (theirs, ours) = element("p");
    suite.call("a getter that gives a boolean", move || theirs.is_connected(), move || ours.is_connected());
    let (theirs, ours) = element("p");
    suite.call("a getter that gives a text", move || theirs.tag_name(), move || ours.tag_name());
    let (theirs, ours) = element("p");
    suite.call(
        "getBoundingClientRect and its width",
        move || theirs.get_bounding_client_rect().width(),
        move || ours.get_bounding_client_rect().width(),
    );
}

fn attributes(suite: &mut Suite) {
    let (theirs, ours) = element("p");
    suite.call("a setter with a boolean", move || theirs.set_hidden(true), move || ours.set_hidden(true));
    let (theirs, ours) = element("p");
    theirs.set_attribute("title", "text").expect("no exception");
    suite.call("getAttribute", move || theirs.get_attribute("title"), move || ours.get_attribute("title"));
    let (theirs, ours) = element("p");
    suite.call(
        "getAttribute that gives null",
        move || theirs.get_attribute("title"),
        move || ours.get_attribute("title"),
    );
    let (theirs, ours) = element("p");
    suite.call(
        "classList.add and remove",
        move || {
            let list = theirs.class_list();
            list.add_1("active").and_then(|()| list.remove_1("active"))
        },
        move || {
            let list = ours.class_list();
            list.add(["active"]).and_then(|()| list.remove(["active"]))
        },
    );
    let (theirs, ours) = element("p");
    suite.call(
        "style.setProperty",
        move || theirs.style().set_property("color", "red"),
        move || ours.style().set_property("color", "red"),
    );
    let (theirs, ours) = element("input");
    let theirs: web_sys::HtmlInputElement = theirs.unchecked_into();
    let ours: ours::HtmlInputElement = ours.unchecked_into();
    suite.call("an input's value", move || theirs.value(), move || ours.value());
}

fn tree(suite: &mut Suite) {
    let (theirs, ours) = element("div");
    let (their_child, our_child) = element("p");
    suite.call(
        "appendChild and removeChild",
        move || {
            theirs.append_child(&their_child).expect("no exception");
            theirs.remove_child(&their_child).expect("no exception");
        },
        move || {
            ours.append_child(&our_child).expect("no exception");
            ours.remove_child(&our_child).expect("no exception");
        },
    );
    let (theirs, ours) = element("div");
    suite.call(
        "set_inner_html",
        move || theirs.set_inner_html("<p>a</p>"),
        move || ours.set_inner_html("<p>a</p>").expect("no exception"),
    );
    let (theirs, ours) = element("div");
    suite.call("cloneNode", move || theirs.clone_node(), move || ours.clone_node());
    let (theirs, ours) = element("div");
    suite.call("clone and drop a handle", move || theirs.clone(), move || ours.clone());
}

fn classes(suite: &mut Suite) {
    let (theirs, ours) = element("input");
    suite.call(
        "dyn_ref, hit",
        move || theirs.dyn_ref::<web_sys::HtmlInputElement>().is_some(),
        move || ours.dyn_ref::<ours::HtmlInputElement>().is_some(),
    );
    let (theirs, ours) = element("p");
    suite.call(
        "dyn_ref, miss",
        move || theirs.dyn_ref::<web_sys::HtmlInputElement>().is_some(),
        move || ours.dyn_ref::<ours::HtmlInputElement>().is_some(),
    );
}
