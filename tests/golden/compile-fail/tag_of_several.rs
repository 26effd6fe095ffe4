// error: which heading?
use web_bindings::{Document, HtmlHeadingElement};

pub fn wrong(document: &Document) {
    let _ = document.create::<HtmlHeadingElement>();
}
// expected: does not say which tag is meant

fn main() {}
