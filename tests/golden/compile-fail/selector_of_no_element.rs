// error: a selector finds elements
use web_bindings::{Document, Text};

pub fn wrong(document: &Document) {
    let _ = document.query_selector_as::<Text>("p");
}
// expected: the trait bound `web_bindings::Text: AsRef<web_bindings::Element>` is not satisfied

fn main() {}
