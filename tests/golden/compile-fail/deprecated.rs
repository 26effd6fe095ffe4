// error: it is deprecated, which this program does not allow
#![deny(deprecated)]
use web_bindings::KeyboardEvent;

pub fn wrong(event: &KeyboardEvent) -> u32 {
    event.key_code()
}
// expected: it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/KeyboardEvent/keyCode

fn main() {}
