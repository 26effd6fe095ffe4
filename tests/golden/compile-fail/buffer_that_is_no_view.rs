// error: random numbers fill views of buffers, not whole buffers
use web_bindings::{ArrayBuffer, Crypto};

pub fn wrong(crypto: &Crypto, buffer: &ArrayBuffer) {
    let _ = crypto.get_random_values(buffer);
}
// expected: ArrayBuffer: Into<WriteBuffer<'_, AnyView>>` is not satisfied

fn main() {}
