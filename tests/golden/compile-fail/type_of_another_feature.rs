// error: its feature is off
use web_bindings::AudioBuffer;

pub fn wrong(_: AudioBuffer) {}
// expected: the item is gated behind the `web-audio` feature

fn main() {}
