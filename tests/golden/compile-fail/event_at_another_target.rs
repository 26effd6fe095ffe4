// error: buttons get no messages
use web_bindings::{HtmlButtonElement, events};

pub fn wrong(button: &HtmlButtonElement) {
    let _listener = button.listen(events::Message, |_| ());
}
// expected: `HtmlButtonElement` does not fire the event `Message`

fn main() {}
