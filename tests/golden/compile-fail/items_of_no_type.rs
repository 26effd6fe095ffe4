// error: nothing tells the type of the items
use web_bindings::Array;

pub fn wrong() {
    let array = Array::new();
    let _ = array.push(&array.get(0));
}
// expected: type annotations needed for `web_bindings::Array<_>`

fn main() {}
