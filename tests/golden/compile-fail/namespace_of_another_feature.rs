// error: the feature of the namespace is off
pub fn wrong() {
    let _ = web_bindings::JSON::parse("1");
}
// expected: the item is gated behind the `json` feature

fn main() {}
