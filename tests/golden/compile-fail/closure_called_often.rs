// error: an interval calls its closure again
use web_bindings::set_interval;

pub fn wrong(text: String) {
    let _ = set_interval(move || drop(text));
}
// expected: expected a closure that implements the `FnMut` trait

fn main() {}
