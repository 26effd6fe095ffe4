//! The twelve typed arrays: the same methods of each, the ends of its numbers, and a detached buffer.
#![cfg(target_arch = "wasm32")]

use wasm_bindgen_test::wasm_bindgen_test;
use web_bindings::{
    Array, ArrayBuffer, BigInt64Array, BigUint64Array, Exception, Float16Array, Float32Array, Float64Array, Function,
    Int8Array, Int16Array, Int32Array, JsCast, JsValue, Reflect, TypedArray, TypedArrayItem, Uint8Array,
    Uint8ClampedArray, Uint16Array, Uint32Array,
};
use web_bindings_tests::{engine_has, js, panics};

/// What the test of a class needs of its numbers.
struct Kind<T: TypedArrayItem> {
    name: &'static str,
    bytes: u32,
    /// Three, in order.
    numbers: [T::Number; 3],
    /// What JavaScript makes of an expression.
    written: &'static [(&'static str, T::Number)],
    /// A value that no item can be made of.
    refused: &'static str,
}

fn detached<T: TypedArrayItem>(array: &TypedArray<T>) {
    let transfer = Function::<fn(JsValue)>::from(js("array => structuredClone(0, { transfer: [array.buffer] })"));
    transfer.call(array).unwrap();
}

fn type_error<R>(result: Result<R, Exception>) -> bool {
    result.is_err_and(|error| error.name() == "TypeError")
}

fn class<T: TypedArrayItem>(kind: &Kind<T>)
where
    T::Number: PartialEq + std::fmt::Debug,
{
    let [one, two, three] = kind.numbers;
    let list = |array: &TypedArray<T>| array.iter().collect::<Vec<_>>();
    let array = TypedArray::<T>::of(&[two, one, three]);
    assert_eq!((array.to_string_tag().as_str(), TypedArray::<T>::BYTES_PER_ELEMENT), (kind.name, kind.bytes));
    assert_eq!((array.length(), array.byte_length(), array.byte_offset()), (3, 3 * kind.bytes, 0));
    // Read.
    assert_eq!((array.at(-1), array.at(0)), (Some(three), Some(two)));
    assert_eq!((array.at(3), array.at(-4), array.get_index(3)), (None, None, None));
    assert_eq!((array.index_of(one), array.index_of_with_from_index(one, -1)), (1, -1));
    assert_eq!((array.last_index_of(two), array.includes(three)), (0, true));
    assert_eq!(array.entries().collect::<Vec<_>>(), [(0, two), (1, one), (2, three)]);
    assert_eq!(array.keys().collect::<Vec<_>>(), [0, 1, 2]);
    assert_eq!(array.values().collect::<Vec<_>>(), [two, one, three]);
    assert_eq!(array.join_with_separator(" | ").to_string().matches(" | ").count(), 2);
    assert_eq!(TypedArray::to_string(&array).to_string().matches(',').count(), 2);
    assert!(array.to_locale_string().length() > 0);
    // Call.
    let is_two = move |number: T::Number, _: u32, _: TypedArray<T>| number == two;
    assert_eq!((array.find(is_two), array.find_index(is_two)), (Some(two), 0));
    assert_eq!((array.find_last(is_two), array.find_last_index(is_two)), (Some(two), 0));
    assert_eq!((array.some(is_two), array.every(is_two)), (true, false));
    assert_eq!(list(&array.filter(is_two)), [two]);
    let same = array.map(|_: T::Number, index: u32, whole: TypedArray<T>| at(&whole, index));
    assert_eq!(list(&same), list(&array));
    let count = |count: u32, _: T::Number, _: u32, _: TypedArray<T>| count + 1;
    assert_eq!(array.reduce_with_initial_value(count, 0u32), 3);
    assert_eq!(array.reduce_right_with_initial_value(count, 0u32), 3);
    let last = |_: JsValue, _: T::Number, index: u32, whole: TypedArray<T>| at(&whole, index);
    assert_eq!((array.reduce(last).unwrap(), array.reduce_right(last).unwrap()), (at(&array, 2), at(&array, 0)));
    let refuse = |_: T::Number, _: u32, _: TypedArray<T>| Err::<(), _>(Exception::new("no more"));
    assert_eq!(array.try_for_each(refuse).unwrap_err().message(), "no more");
    // Change.
    assert_eq!(list(&array.to_sorted()), [one, two, three]);
    assert_eq!(list(&array.to_reversed()), [three, one, two]);
    assert_eq!(list(&array.with(-1, one).unwrap()), [two, one, one]);
    assert_eq!(array.with(3, one).unwrap_err().name(), "RangeError");
    assert_eq!(list(&array), [two, one, three], "the array itself stays");
    assert_eq!(list(&array.slice(-2)), [one, three]);
    let view = array.subarray_with_end(1, 2);
    assert_eq!((view.byte_offset(), list(&view)), (kind.bytes, vec![one]));
    view.set_index(0, three);
    assert_eq!(array.get_index(1), Some(three), "it is the same buffer");
    assert_eq!(list(&array.sort()), [two, three, three]);
    assert_eq!(list(&array.reverse()), [three, three, two]);
    assert_eq!(list(&array.copy_within_with_end(1, 2, 3)), [three, two, two]);
    assert_eq!(list(&array.fill_with_start_and_end(one, 0, -2)), [one, two, two]);
    array.set_with_offset(&TypedArray::<T>::of(&[three]), 2).unwrap();
    assert_eq!(list(&array), [one, two, three]);
    assert_eq!(array.set_with_offset(&array.clone(), 1).unwrap_err().name(), "RangeError");
    array.set_index(3, one);
    assert_eq!(array.length(), 3, "past the end there is nothing to write");
    empty::<T>();
    conversions(kind);
    detached(&array);
    refuses(&array, one);
}

/// The item as JavaScript has it, a number or a `bigint`.
fn at<T: TypedArrayItem>(array: &TypedArray<T>, index: u32) -> JsValue {
    Reflect::get(array, &index.into()).unwrap()
}

fn empty<T: TypedArrayItem>() {
    let empty = TypedArray::<T>::of(&[]);
    assert_eq!(empty.length(), 0);
    assert!(empty.at(0).is_none());
    assert!(empty.every(|_: T::Number, _: u32, _: TypedArray<T>| false));
    assert!(
        type_error(empty.reduce(|sum: JsValue, _: T::Number, _: u32, _: TypedArray<T>| sum)),
        "nothing to begin with"
    );
    assert_eq!(TypedArray::<T>::new_with_length(8).length(), 8);
    let odd = ArrayBuffer::new(T::CLASS.len() as u32 * 8 + 1);
    assert_eq!(TypedArray::<T>::new(&odd).is_err(), TypedArray::<T>::BYTES_PER_ELEMENT > 1, "no multiple");
    assert_eq!(TypedArray::<T>::new_with_byte_offset(&odd, 1 << 20).unwrap_err().name(), "RangeError");
}

/// JavaScript converts the numbers that it writes.
fn conversions<T: TypedArrayItem>(kind: &Kind<T>)
where
    T::Number: PartialEq + std::fmt::Debug,
{
    for (expression, number) in kind.written {
        let array = TypedArray::<T>::new(&js(&format!("[{expression}]"))).unwrap();
        let read = array.get_index(0).unwrap();
        // NaN is not equal to itself, but prints alike.
        assert_eq!(format!("{read:?}"), format!("{number:?}"), "{} of {expression}", kind.name);
    }
    assert!(TypedArray::<T>::from_iterable(&js(&format!("[{}]", kind.refused))).is_err());
    let throwing = js("[{ valueOf() { throw new EvalError() } }]");
    assert_eq!(TypedArray::<T>::new(&throwing).unwrap_err().name(), "EvalError");
}

/// Of a detached array every method throws, and nothing is left to read.
fn refuses<T: TypedArrayItem>(array: &TypedArray<T>, number: T::Number) {
    assert_eq!((array.length(), array.byte_length(), array.byte_offset(), array.iter().count()), (0, 0, 0, 0));
    assert!(array.get_index(0).is_none());
    array.set_index(0, number);
    let every = |_: T::Number, _: u32, _: TypedArray<T>| true;
    assert!(type_error(array.try_every(every)) && type_error(array.try_find(every)));
    assert!(type_error(array.try_filter(every)) && type_error(array.with(0, number)));
    assert!(type_error(array.set(&Array::<JsValue>::new())));
    assert!(type_error(TypedArray::<T>::new(&array.buffer().into())), "its buffer is gone");
}

/// Bytes of a detached buffer.
fn gone() -> Uint8Array {
    let bytes = Uint8Array::from([1, 2, 3]);
    detached(&bytes);
    bytes
}

panics! {
    a_detached_array_has_no_items: gone().at(0) => "`TypedArray.at` threw TypeError";
    a_detached_array_is_not_filled: gone().fill(1) => "`TypedArray.fill` threw TypeError";
    a_detached_array_is_not_searched: gone().includes(1) => "`TypedArray.includes` threw TypeError";
    a_detached_array_is_not_iterated: gone().values() => "`TypedArray.values` threw TypeError";
    a_detached_array_is_not_sorted: gone().sort() => "`TypedArray.sort` threw TypeError";
    a_view_of_a_detached_array: gone().subarray(0) => "`TypedArray.subarray` threw TypeError";
    a_detached_array_is_no_text: gone().join() => "`TypedArray.join` threw TypeError";
    a_detached_array_calls_nothing: gone().for_each(|_: u8, _: u32, _: Uint8Array| unreachable!())
        => "`TypedArray.forEach` threw TypeError";
    more_numbers_than_there_is_memory: Float64Array::new_with_length(u32::MAX) => "Float64Array` threw RangeError";
}

macro_rules! classes {
    ($($test:ident: $T:ty, $N:ty, $name:literal, $bytes:literal, $numbers:expr, $written:expr, $refused:literal;)*) => {$(
        #[wasm_bindgen_test]
        fn $test() {
            if !engine_has($name) {
                return;
            }
            let numbers: [$N; 3] = $numbers;
            const WRITTEN: &[(&str, $N)] = &$written;
            class::<<$T as Item>::Item>(&Kind { name: $name, bytes: $bytes, numbers, written: WRITTEN, refused: $refused });
            assert!(JsValue::from(<$T>::new_with_length(1)).dyn_into::<$T>().is_ok());
            assert!(js("new DataView(new ArrayBuffer(1))").dyn_into::<$T>().is_err());
        }
    )*};
}

/// `T` of `TypedArray<T>`.
trait Item {
    type Item: TypedArrayItem;
}

impl<T: TypedArrayItem> Item for TypedArray<T> {
    type Item = T;
}

classes! {
    int8: Int8Array, i8, "Int8Array", 1, [-128, 0, 127], [("128", -128), ("-1.9", -1), ("NaN", 0), ("'7'", 7)], "1n";
    uint8: Uint8Array, u8, "Uint8Array", 1, [0, 1, 255], [("256", 0), ("-1", 255), ("Infinity", 0), ("null", 0)], "1n";
    uint8_clamped: Uint8ClampedArray, u8, "Uint8ClampedArray", 1, [0, 1, 255],
        [("256", 255), ("-1", 0), ("1.5", 2), ("2.5", 2), ("NaN", 0), ("Infinity", 255)], "Symbol()";
    int16: Int16Array, i16, "Int16Array", 2, [i16::MIN, 0, i16::MAX], [("32768", i16::MIN), ("true", 1)], "1n";
    uint16: Uint16Array, u16, "Uint16Array", 2, [0, 1, u16::MAX], [("65536", 0), ("-1", u16::MAX)], "1n";
    int32: Int32Array, i32, "Int32Array", 4, [i32::MIN, 0, i32::MAX], [("2147483648", i32::MIN), ("undefined", 0)], "1n";
    uint32: Uint32Array, u32, "Uint32Array", 4, [0, 1, u32::MAX], [("4294967296", 0), ("-1", u32::MAX)], "Symbol()";
    float16: Float16Array, f32, "Float16Array", 2, [-65504.0, 0.5, 65504.0],
        [("65520", f32::INFINITY), ("1.0009765", 1.0009766), ("-0", -0.0), ("NaN", f32::NAN), ("1e-10", 0.0)], "1n";
    float32: Float32Array, f32, "Float32Array", 4, [f32::MIN, 0.5, f32::MAX],
        [("1e39", f32::INFINITY), ("0.1", 0.1), ("-0", -0.0), ("NaN", f32::NAN), ("'x'", f32::NAN)], "1n";
    float64: Float64Array, f64, "Float64Array", 8, [f64::MIN, 0.5, f64::MAX],
        [("5e-324", 5e-324), ("-0", -0.0), ("undefined", f64::NAN), ("null", 0.0)], "1n";
    big_int64: BigInt64Array, i64, "BigInt64Array", 8, [i64::MIN, 0, i64::MAX],
        [("2n ** 63n", i64::MIN), ("-1n", -1), ("true", 1), ("'7'", 7)], "1";
    big_uint64: BigUint64Array, u64, "BigUint64Array", 8, [0, 1, u64::MAX], [("2n ** 64n", 0), ("-1n", u64::MAX)], "null";
}

#[wasm_bindgen_test]
fn buffers_that_shrink() {
    let code = "new Int32Array(new ArrayBuffer(16, { maxByteLength: 16 }), 4)";
    let array = Int32Array::from(js(code));
    assert_eq!((array.length(), array.byte_offset()), (3, 4));
    let resize = Function::<fn(JsValue, u32)>::from(js("(array, length) => array.buffer.resize(length)"));
    resize.call(&array, 8u32).unwrap();
    assert_eq!(array.length(), 1, "it follows its buffer");
    let mut items = array.iter();
    resize.call(&array, 0u32).unwrap();
    assert_eq!(items.next(), None);
    assert!(type_error(array.set(&Array::<JsValue>::new())), "its beginning is gone");
    resize.call(&array, 16u32).unwrap();
    assert_eq!(array.at(0), Some(0), "and there again");
}
