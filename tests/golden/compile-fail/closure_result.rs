// error: a string where a handler returns nothing
use web_bindings::{HtmlButtonElement, events};

pub fn wrong(button: &HtmlButtonElement) {
    let _listener = button.listen(events::Click, |_| "text");
}
// expected: where JavaScript expects `()`

fn main() {}
