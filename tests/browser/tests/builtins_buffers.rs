//! `ArrayBuffer`, `DataView` with each kind of number, and bytes as base64 and hexadecimal digits.
#![cfg(target_arch = "wasm32")]

use wasm_bindgen_test::wasm_bindgen_test;
use web_bindings::{
    ArrayBuffer, ArrayBufferOptions, Base64Alphabet, Base64LastChunkHandling, Base64Options, BigInt, DataView,
    Exception, Function, JsCast, JsValue, Uint8Array,
};
use web_bindings_tests::{engine_has, js, panics};

fn refuses<T>(result: Result<T, Exception>, name: &str) -> bool {
    result.is_err_and(|error| error.name() == name)
}

#[wasm_bindgen_test]
fn buffers() {
    let empty = ArrayBuffer::new(0);
    assert_eq!((empty.byte_length(), empty.max_byte_length(), empty.resizable()), (0, 0, false));
    let buffer = ArrayBuffer::from(js("new Uint8Array([1, 2, 3, 4]).buffer"));
    let bytes = |buffer: &ArrayBuffer| Uint8Array::new(buffer).unwrap().to_vec();
    assert_eq!(bytes(&buffer.slice(-2)), [3, 4]);
    assert_eq!(bytes(&buffer.slice_with_end(1, 99)), [2, 3, 4]);
    assert!(bytes(&buffer.slice_with_end(3, 1)).is_empty());
    let options = ArrayBufferOptions::new();
    options.set_max_byte_length(4);
    assert!(refuses(ArrayBuffer::new_with_options(8, &options), "RangeError"));
    let growing = ArrayBuffer::new_with_options(2, &options).unwrap();
    growing.resize(4).unwrap();
    growing.resize(0).unwrap();
    assert_eq!((growing.byte_length(), growing.max_byte_length(), growing.resizable()), (0, 4, true));
    assert!(refuses(growing.resize(5), "RangeError"));
    assert!(js("{}").dyn_into::<ArrayBuffer>().is_err());
    assert_eq!(buffer.to_string_tag(), "ArrayBuffer");
}

#[wasm_bindgen_test]
fn transferred() {
    if !engine_has("ArrayBuffer.prototype.transfer") {
        return;
    }
    let options = ArrayBufferOptions::new();
    options.set_max_byte_length(8);
    let buffer = ArrayBuffer::new_with_options(4, &options).unwrap();
    let moved = buffer.transfer();
    assert!(buffer.detached() && !moved.detached() && moved.resizable());
    assert_eq!((buffer.byte_length(), buffer.max_byte_length(), moved.byte_length()), (0, 0, 4));
    let fixed = moved.transfer_to_fixed_length();
    assert!(!fixed.resizable());
    assert_eq!(fixed.transfer_to_fixed_length_with_length(6).byte_length(), 6);
    assert!(refuses(buffer.resize(1), "TypeError") && refuses(DataView::new(&buffer), "TypeError"));
}

#[wasm_bindgen_test]
fn numbers_of_each_kind() {
    let view = DataView::new(&ArrayBuffer::new(16)).unwrap();
    view.set_int8(0, -128).unwrap();
    assert_eq!((view.get_int8(0).unwrap(), view.get_uint8(0).unwrap()), (-128, 128));
    view.set_uint8(0, 255).unwrap();
    assert_eq!(view.get_int8(0).unwrap(), -1);
    view.set_int16(0, i16::MIN).unwrap();
    assert_eq!((view.get_int16(0).unwrap(), view.get_uint16(0).unwrap()), (i16::MIN, 0x8000));
    assert_eq!(view.get_int16_with_little_endian(0, true).unwrap(), 0x80);
    view.set_uint32_with_little_endian(1, 0xdead_beef, true).unwrap();
    assert_eq!((view.get_uint32(1).unwrap(), view.get_int32(1).unwrap()), (0xefbe_adde, 0xefbe_adde_u32 as i32));
    view.set_int32(0, -2).unwrap();
    assert_eq!(view.get_int32_with_little_endian(0, false).unwrap(), -2, "the larger end first, unless said otherwise");
    view.set_float32(4, 0.1).unwrap();
    assert_eq!((view.get_float32(4).unwrap(), view.get_uint32(4).unwrap()), (0.1, 0.1f32.to_bits()));
    view.set_float64_with_little_endian(8, -0.0, true).unwrap();
    assert!(view.get_float64_with_little_endian(8, true).unwrap().is_sign_negative());
    view.set_float32(4, f32::NEG_INFINITY).unwrap();
    assert_eq!(view.get_float32(4).unwrap(), f32::NEG_INFINITY);
    view.set_big_uint64(8, &BigInt::from(u64::MAX)).unwrap();
    assert_eq!(view.get_big_uint64(8).unwrap(), BigInt::from(u64::MAX));
    assert_eq!(view.get_big_int64(8).unwrap(), BigInt::from(-1i64));
    let wide: BigInt = "18446744073709551617".parse().unwrap();
    view.set_big_int64_with_little_endian(8, &wide, true).unwrap();
    assert_eq!(view.get_uint8(8).unwrap(), 1, "64 bits of it");
    assert_eq!(view.get_uint8(15).unwrap(), 0);
}

#[wasm_bindgen_test]
fn halves() {
    if !engine_has("DataView.prototype.getFloat16") {
        return;
    }
    let view = DataView::new(&ArrayBuffer::new(2)).unwrap();
    view.set_float16(0, 1.0009765).unwrap();
    assert_eq!((view.get_float16(0).unwrap(), view.get_uint16(0).unwrap()), (1.0009766, 0x3c01));
    view.set_float16_with_little_endian(0, 65520.0, true).unwrap();
    assert_eq!(view.get_float16_with_little_endian(0, true).unwrap(), f32::INFINITY);
    assert!(refuses(view.get_float16(1), "RangeError"));
}

#[wasm_bindgen_test]
fn ends_of_views() {
    let buffer = ArrayBuffer::new(8);
    let view = DataView::new_with_byte_offset_and_byte_length(&buffer, 2, 4).unwrap();
    assert_eq!((view.byte_offset(), view.byte_length()), (2, 4));
    assert!(view.get_uint32(0).is_ok() && refuses(view.get_uint32(1), "RangeError"));
    assert!(refuses(view.set_uint8(4, 0), "RangeError") && refuses(view.get_float64(0), "RangeError"));
    assert!(refuses(view.get_uint8(u32::MAX), "RangeError"));
    assert!(refuses(DataView::new_with_byte_offset(&buffer, 9), "RangeError"));
    assert!(refuses(DataView::new_with_byte_offset_and_byte_length(&buffer, 4, 5), "RangeError"));
    assert_eq!(DataView::new_with_byte_offset(&buffer, 8).unwrap().byte_length(), 0);
    let detach = Function::<fn(JsValue)>::from(js("buffer => structuredClone(0, { transfer: [buffer] })"));
    detach.call(&buffer).unwrap();
    assert!(refuses(view.get_uint8(0), "TypeError") && refuses(view.set_int16(0, 1), "TypeError"));
    let shrinking = DataView::from(js("new DataView(new ArrayBuffer(8, { maxByteLength: 8 }), 4)"));
    let resize = Function::<fn(JsValue, u32)>::from(js("(view, length) => view.buffer.resize(length)"));
    resize.call(&shrinking, 5u32).unwrap();
    assert_eq!(shrinking.byte_length(), 1);
    resize.call(&shrinking, 2u32).unwrap();
    assert!(refuses(shrinking.get_uint8(0), "TypeError"));
    assert_eq!(shrinking.to_string_tag(), "DataView");
}

#[wasm_bindgen_test]
fn digits() {
    if !engine_has("Uint8Array.fromBase64") {
        return;
    }
    let bytes = Uint8Array::from([0xfb, 0xff]);
    assert_eq!(bytes.to_base64(), "+/8=");
    let options = Base64Options::new();
    options.set_alphabet(Base64Alphabet::Base64url).set_omit_padding(true);
    assert_eq!(bytes.to_base64_with_options(&options).unwrap(), "-_8");
    assert_eq!(Uint8Array::from_base64_with_options("-_8", &options).unwrap().to_vec(), [0xfb, 0xff]);
    assert!(refuses(Uint8Array::from_base64("-_8"), "SyntaxError"), "the other alphabet's letters");
    options.set_alphabet(Base64Alphabet::Base64).set_last_chunk_handling(Base64LastChunkHandling::Strict);
    assert!(refuses(Uint8Array::from_base64_with_options("+/8", &options), "SyntaxError"), "no padding");
    options.set_alphabet(Base64Alphabet::UnknownValue("base32"));
    assert!(refuses(bytes.to_base64_with_options(&options), "TypeError"));
    assert_eq!(Uint8Array::from_base64("").unwrap().length(), 0);
    let target = Uint8Array::new_with_length(3);
    let result = target.set_from_base64("AQIDBA==").unwrap();
    assert_eq!((result.get_read(), result.get_written(), target.to_vec()), (4, 3, vec![1, 2, 3]));
    let result = target.set_from_hex("0a0B").unwrap();
    assert_eq!((result.get_read(), result.get_written(), target.to_vec()), (4, 2, vec![10, 11, 3]));
    for bad in ["0", "0g", "0x00"] {
        assert!(refuses(Uint8Array::from_hex(bad), "SyntaxError"), "{bad}");
        assert!(refuses(target.set_from_hex(bad), "SyntaxError"), "{bad}");
    }
    assert!(refuses(target.set_from_base64("*"), "SyntaxError"));
    assert_eq!(Uint8Array::from([0, 255]).to_hex(), "00ff");
    let detach = Function::<fn(JsValue)>::from(js("array => structuredClone(0, { transfer: [array.buffer] })"));
    detach.call(&target).unwrap();
    assert!(refuses(target.set_from_hex("00"), "TypeError"));
}

/// The object that an expression makes of a buffer, which is detached then.
fn detached(expression: &str) -> JsValue {
    let code = format!(
        "(() => {{ const buffer = new ArrayBuffer(8); const made = {expression};
            structuredClone(0, {{ transfer: [buffer] }}); return made }})()"
    );
    js(&code)
}

panics! {
    a_slice_of_a_detached_buffer: ArrayBuffer::from(detached("buffer")).slice(0)
        => "`ArrayBuffer.slice` threw TypeError";
    a_detached_buffer_is_not_transferred: ArrayBuffer::from(detached("buffer")).transfer()
        => "`ArrayBuffer.transfer` threw TypeError";
    the_species_makes_no_buffers:
        ArrayBuffer::from(js("Object.assign(new ArrayBuffer(1), { constructor: { [Symbol.species]: Array } })")).slice(0)
        => "`ArrayBuffer.slice` threw TypeError";
    a_view_of_a_detached_buffer: DataView::from(detached("new DataView(buffer)")).byte_offset()
        => "`DataView.byteOffset` threw TypeError";
    a_view_past_the_end: {
        let code = "new DataView(new ArrayBuffer(8, { maxByteLength: 8 }), 4)";
        let view = DataView::from(js(code));
        Function::<fn(JsValue)>::from(js("view => view.buffer.resize(2)")).call(&view).unwrap();
        view.byte_length()
    } => "`DataView.byteLength` threw TypeError";
    digits_of_a_detached_array: Uint8Array::from(detached("new Uint8Array(buffer)")).to_hex()
        => "`Uint8Array.toHex` threw TypeError";
}
