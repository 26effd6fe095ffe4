// error: buttons get no messages
use web_bindings::{HtmlButtonElement, events};

pub fn wrong(button: &HtmlButtonElement) {
    let _listener = button.listen(events::Message, |_| ());
}
// expected: required for `Message` to implement `FiredAt<HtmlButtonElement

fn main() {}
