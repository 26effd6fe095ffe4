// error: an `Option` of a member of a nullable union, which is not one of the union
use web_bindings::{Blob, Response};

pub fn wrong(blob: Option<&Blob>) {
    let _ = Response::new_with_body(blob);
}
// expected: write `option.map(Into::into)`

fn main() {}
