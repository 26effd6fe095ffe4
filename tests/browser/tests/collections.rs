//! Collections of the platform, in a page: typed items, in `for` loops.
#![cfg(target_arch = "wasm32")]

use std::cell::RefCell;
use std::rc::Rc;

use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use web_bindings::{
    AbstractRange, Blob, Document, Exception, File, FormData, FormDataEntryValue, Headers, Highlight, HtmlInputElement,
    Node, UrlSearchParams, css, html, window,
};

wasm_bindgen_test_configure!(run_in_browser);

fn document() -> Document {
    window().expect("a page").document()
}

#[wasm_bindgen_test]
fn search_parameters() -> Result<(), Exception> {
    let parameters = UrlSearchParams::new_with_init("?a=1&b=2&a=3")?;
    let mut pairs = Vec::new();
    for (name, value) in &parameters {
        pairs.push(format!("{name}={value}"));
    }
    assert_eq!(pairs, ["a=1", "b=2", "a=3"]);
    assert_eq!(parameters.get_all("a").to_vec(), ["1", "3"]);
    // A closure that is called during the call only is freed with it.
    let seen = Rc::new(RefCell::new(Vec::new()));
    let noted = seen.clone();
    parameters.for_each(move |value: String, name: String, _: UrlSearchParams| noted.borrow_mut().push((name, value)));
    assert_eq!(seen.borrow().len(), 3);
    assert_eq!(Rc::strong_count(&seen), 1);
    assert_eq!(UrlSearchParams::new_with_init([("x", "y z")])?.to_string(), "x=y+z");
    Ok(())
}

#[wasm_bindgen_test]
async fn form_data() -> Result<(), Exception> {
    let form = FormData::new();
    form.append("name", "Rust");
    form.append_with_blob_value_and_filename("file", &Blob::new_with_blob_parts(["text"])?, "a.txt");
    let mut texts = Vec::new();
    for (name, value) in &form {
        match value {
            FormDataEntryValue::File(file) => texts.push(format!("{name}: {} of {} bytes", file.name(), file.size())),
            FormDataEntryValue::String(text) => texts.push(format!("{name}: {text}")),
            other => panic!("{other:?}"),
        }
    }
    assert_eq!(texts, ["name: Rust", "file: a.txt of 4 bytes"]);
    Ok(())
}

#[wasm_bindgen_test]
fn headers() -> Result<(), Exception> {
    let headers = Headers::new_with_init([("A", "1"), ("B", "2")])?;
    let names: Vec<String> = headers.keys().collect();
    assert_eq!(names, ["a", "b"]);
    Ok(())
}

#[wasm_bindgen_test]
fn nodes_and_tokens() -> Result<(), Exception> {
    let list = document().create::<html::Ul>()?;
    list.set_inner_html("<li>a</li><li>b</li>")?;
    let mut texts = Vec::new();
    for node in &list.child_nodes() {
        let node: Node = node;
        texts.push(node.text_content());
    }
    assert_eq!(texts, [Some("a".to_owned()), Some("b".to_owned())]);
    assert_eq!(list.query_selector_all("li")?.into_iter().count(), 2);
    // An object with indices and a length is iterated over as well.
    let mut tags = Vec::new();
    for element in &list.children() {
        tags.push(element.tag_name());
    }
    assert_eq!(tags, ["LI", "LI"]);

    list.set_class_name("x y x");
    list.class_list().add(["z"])?;
    let tokens: Vec<String> = list.class_list().into_iter().collect();
    assert_eq!(tokens, ["x", "y", "z"]);
    Ok(())
}

#[wasm_bindgen_test]
fn files() -> Result<(), Exception> {
    let input = document().create::<HtmlInputElement>()?;
    input.set_type("file");
    let transfer = web_bindings::DataTransfer::new();
    transfer.items().add(&File::new(["content"], "b.txt")?)?;
    input.set_files(Some(&transfer.files()));
    let files = input.files().expect("a list");
    assert_eq!(files.length(), 1);
    let names: Vec<String> = files.into_iter().map(|file| file.name()).collect();
    assert_eq!(names, ["b.txt"]);
    Ok(())
}

#[wasm_bindgen_test]
fn a_setlike_and_a_maplike() -> Result<(), Exception> {
    let (first, second) = (document().create_range(), document().create_range());
    let highlight = Highlight::new([&first]);
    highlight.add(&second);
    assert_eq!(highlight.size(), 2);
    let mut ranges = Vec::new();
    for range in &highlight {
        ranges.push(range);
    }
    assert_eq!(ranges, [AbstractRange::from(first), second.into()]);

    let registry = css::highlights();
    registry.set("found", &highlight);
    let entries: Vec<(String, Highlight)> = registry.into_iter().collect();
    assert_eq!(entries, [("found".to_owned(), highlight)]);
    assert_eq!(registry.get("missing"), None);
    assert!(registry.delete("found"));
    assert_eq!(registry.size(), 0);
    Ok(())
}
