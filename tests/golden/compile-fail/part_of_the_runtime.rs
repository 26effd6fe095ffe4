// error: no signature of the features mentions it
use web_bindings::Number;

pub fn wrong(_: Number) {}
// expected: the item is gated behind the `number` feature

fn main() {}
