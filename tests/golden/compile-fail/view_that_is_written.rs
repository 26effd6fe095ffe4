// error: random numbers are written, so the slice has to be mutable
use web_bindings::Crypto;

pub fn wrong(crypto: &Crypto, bytes: &[u8]) {
    let _ = crypto.get_random_values(bytes);
}
// expected: `&[u8]: Into<WriteBuffer<'_, AnyView>>` is not satisfied

fn main() {}
