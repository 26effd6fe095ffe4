// error: the promise is of nothing
use web_bindings::{JsValue, UnderlyingSource};

pub fn wrong() {
    UnderlyingSource::new().set_cancel(async |_: JsValue| 5);
}
// expected: async |_: JsValue| 5

fn main() {}
