// error: a click is no keyboard event
use web_bindings::{HtmlButtonElement, KeyboardEvent, events};

pub fn wrong(button: &HtmlButtonElement) {
    let _listener = button.listen(events::Click, |_: KeyboardEvent| ());
}
// expected: type mismatch in closure arguments

fn main() {}
