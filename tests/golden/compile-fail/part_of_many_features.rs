// error: many features would open this part of the runtime, and the compiler names the one of its class
use web_bindings::BigInt;

pub fn wrong(_: BigInt) {}
// expected: the item is gated behind the `bigint` feature

fn main() {}
