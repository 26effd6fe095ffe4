// error: what a stream reads into is transferred, so it cannot be a slice
use web_bindings::ReadableStreamByobReader;

pub fn wrong(reader: &ReadableStreamByobReader, bytes: &[u8]) {
    let _ = reader.read(bytes);
}
// expected: the trait bound `ArrayBufferView: From<&[u8]>` is not satisfied

fn main() {}
