//! Rust's slices and JavaScript's buffers.

use crate::suite::Suite;
use web_bindings as ours;

const BYTES: usize = 1_024;

pub fn add(suite: &mut Suite) {
    let bytes = [7u8; BYTES];
    suite.call(
        "a Uint8Array from 1,024 bytes",
        move || js_sys::Uint8Array::from(&bytes[..]),
        move || ours::Uint8Array::from(&bytes[..]),
    );
    let theirs = js_sys::Uint8Array::from(&bytes[..]);
    let ours = ours::Uint8Array::from(&bytes[..]);
    suite.call("1,024 bytes into a Vec", move || theirs.to_vec(), move || ours.to_vec());
    let theirs = js_sys::Float32Array::from(&[1.5; 256][..]);
    let ours = ours::Float32Array::from(&[1.5; 256][..]);
    let (mut their_numbers, mut our_numbers) = ([0.0; 256], [0.0; 256]);
    suite.call(
        "256 numbers into a slice",
        move || theirs.copy_to(&mut their_numbers),
        move || ours.copy_to(&mut our_numbers),
    );
    let theirs = js_sys::Uint8Array::from(&bytes[..]);
    let ours = ours::Uint8Array::from(&bytes[..]);
    suite.call("the length of a Uint8Array", move || theirs.length(), move || ours.length());
    let theirs = js_sys::Uint8Array::from(&bytes[..]);
    let ours = ours::Uint8Array::from(&bytes[..]);
    suite.call("a subarray", move || theirs.subarray(8, 16), move || ours.subarray_with_end(8, 16));
}
