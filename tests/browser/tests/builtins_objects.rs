//! `Object`, `Function`, `Reflect`, `Proxy`, `JSON`, errors, promises, buffers and what threads share.
#![cfg(target_arch = "wasm32")]

use wasm_bindgen_test::wasm_bindgen_test;
use web_bindings::{
    AggregateError, Array, ArrayBuffer, ArrayBufferOptions, AsyncGenerator, Atomics, BigInt, BigInt64Array, Callback,
    DataView, Error, ErrorOptions, EvalError, Exception, Float32Array, Function, Generator, Iter, JSON, JsCast,
    JsString, JsValue, Object, Promise, PropertyDescriptor, Proxy, ProxyHandler, RangeError, Record, ReferenceError,
    Reflect, SharedArrayBuffer, Symbol, SyntaxError, TypeError, TypedArray, Uint8Array, Uint8ClampedArray, Uint16Array,
    UriError,
};
use web_bindings_tests::{js, panics, refused_assignments_do_nothing};

fn object(code: &str) -> Object {
    Object::from(js(code))
}

#[wasm_bindgen_test]
fn objects() {
    let pair = object("{ b: 1, a: 2 }");
    assert_eq!(Object::keys(&pair).to_vec(), ["b", "a"]);
    assert_eq!(Object::values(&pair).length(), 2);
    assert_eq!(Object::entries(&pair).get(1).unwrap(), ("a".to_owned(), JsValue::from(2)));
    let made = Object::from_entries(&Object::entries(&pair)).unwrap();
    assert_eq!(JSON::stringify(&made).unwrap().unwrap(), r#"{"b":1,"a":2}"#);
    assert!(Object::assign(&Object::new(), &pair).has_own_property(&"a".into()));
    assert!(Object::is(&JsValue::from(f64::NAN), &JsValue::from(f64::NAN)));
    assert!(!Object::is(&JsValue::from(0.0), &JsValue::from(-0.0)));
    assert!(Object::has_own(&pair, &"a".into()));
    assert!(!Object::has_own(&pair, &"toString".into()));
    let bare = Object::create(None);
    assert_eq!(Object::get_prototype_of(&bare), None);
    assert!(Object::get_prototype_of(&pair).unwrap().is_prototype_of(&pair));
    assert_eq!(Object::to_string(&pair), "[object Object]");
    assert_eq!(Object::get_own_property_symbols(&object("{ [Symbol.iterator]: 1 }")).get(0), Some(Symbol::iterator()));
}

#[wasm_bindgen_test]
fn frozen_and_defined() {
    let frozen = Object::freeze(&object("{ a: 1 }"));
    assert!(Object::is_frozen(&frozen));
    assert!(Object::is_sealed(&frozen));
    assert!(!Object::is_extensible(&frozen));
    let descriptor = PropertyDescriptor::new();
    descriptor.set_value(&JsValue::from(1)).set_enumerable(true);
    let target = Object::define_property(&Object::new(), &"b".into(), &descriptor);
    let found = Object::get_own_property_descriptor(&target, &"b".into()).unwrap();
    assert_eq!(
        (found.get_value(), found.get_enumerable(), found.get_writable()),
        (JsValue::from(1).into(), Some(true), Some(false))
    );
    assert!(Object::get_own_property_descriptor(&target, &"c".into()).is_none());
}

panics! {
    a_frozen_object_gets_no_property:
        Object::define_property(&object("Object.freeze({ a: 1 })"), &"b".into(), &PropertyDescriptor::new())
        => "`Object.defineProperty` threw TypeError";
}

#[wasm_bindgen_test]
fn reflection() {
    let target = object("{ a: 1, get bad() { throw new RangeError('bad') } }");
    assert_eq!(Reflect::get(&target, &"a".into()).unwrap(), 1.0);
    assert_eq!(Reflect::get(&target, &"bad".into()).unwrap_err().name(), "RangeError");
    assert_eq!(Reflect::get(&JsValue::from(1), &"a".into()).unwrap_err().name(), "TypeError");
    assert!(Reflect::set(&target, &"b".into(), &"text".into()).unwrap());
    assert!(!Reflect::set(&object("Object.freeze({})"), &"b".into(), &JsValue::NULL).unwrap());
    assert!(Reflect::has(&target, &"toString".into()).unwrap());
    assert!(Reflect::delete_property(&target, &"b".into()).unwrap());
    assert_eq!(Reflect::own_keys(&target).unwrap().length(), 2);
    let max = object("Math.max");
    let arguments: Array = Array::from(js("[1, 3, 2]"));
    assert_eq!(Reflect::apply(&max, &JsValue::NULL, &arguments).unwrap(), 3.0);
    assert!(Reflect::apply(&target, &JsValue::NULL, &arguments).is_err());
    let array = Reflect::construct(&object("Array"), &arguments).unwrap();
    assert_eq!(array.unchecked_ref::<Array>().length(), 3);
    assert!(Reflect::construct(&max, &arguments).is_err(), "no constructor");
}

#[wasm_bindgen_test]
fn functions() {
    let add = Function::new_with_args("a, b", "return a + b").unwrap();
    assert_eq!((add.length(), add.name().as_str()), (2, "anonymous"));
    assert!(Function::new_no_args("return (").is_err());
    assert_eq!(add.apply(&JsValue::NULL, &[1.into(), 2.into()]).unwrap(), 3.0);
    let bound = add.bind_with_arguments(&JsValue::NULL, &[JsValue::from(40)][..]).unwrap();
    assert_eq!(bound.apply(&JsValue::NULL, &[2.into()]).unwrap(), 42.0);
    let typed = add.with_signature::<fn(String, String) -> String>();
    assert_eq!(typed.call("a", "b").unwrap(), "ab");
    assert!(Function::<fn()>::to_string(&add).includes("return a + b"));
}

#[wasm_bindgen_test]
fn proxies() {
    let handler = ProxyHandler::new();
    let get =
        Callback::new(|_: Object, key: JsValue, _: JsValue| JsValue::from(format!("<{}>", key.as_string().unwrap())));
    handler.set_get(&get);
    let proxy = Proxy::new(&Object::new(), &handler).unwrap();
    assert_eq!(Reflect::get(&proxy, &"a".into()).unwrap(), "<a>");
    let revocable = Proxy::revocable(&Object::new(), &handler).unwrap();
    revocable.get_revoke().call().unwrap();
    assert_eq!(Reflect::get(&revocable.get_proxy(), &"a".into()).unwrap_err().name(), "TypeError");
}

#[wasm_bindgen_test]
fn json() {
    let parsed = JSON::parse(r#"{"a": [1, null, "x"]}"#).unwrap();
    assert_eq!(JSON::stringify(&parsed).unwrap().unwrap(), r#"{"a":[1,null,"x"]}"#);
    assert_eq!(
        JSON::stringify_with_replacer_and_space(&js("[1]"), &JsValue::NULL, &1.into()).unwrap().unwrap(),
        "[\n 1\n]"
    );
    assert_eq!(JSON::stringify(&JsValue::UNDEFINED).unwrap(), None);
    assert_eq!(JSON::parse("{").unwrap_err().name(), "SyntaxError");
    assert_eq!(JSON::stringify(&js("1n")).unwrap_err().name(), "TypeError");
    assert_eq!(JSON::stringify(&js("(() => { const a = {}; a.a = a; return a })()")).unwrap_err().name(), "TypeError");
    let reviver =
        Callback::new(|_: String, value: JsValue| value.as_f64().map_or(value, |number| (number * 2.0).into()));
    let doubled = JSON::parse_with_reviver("[1, 2]", &reviver).unwrap();
    assert_eq!(Array::<f64>::from(doubled).to_vec(), [2.0, 4.0]);
}

#[wasm_bindgen_test]
fn errors() {
    let cause = TypeError::new("why");
    let options = ErrorOptions::new();
    options.set_cause(&cause);
    let error = RangeError::new_with_options("too far", &options);
    assert_eq!((error.name().as_str(), error.message().as_str()), ("RangeError", "too far"));
    assert_eq!(error.to_string(), "RangeError: too far");
    assert!(error.cause().dyn_into::<TypeError>().is_ok());
    assert!(error.stack().is_some());
    let exception = Exception::from(error.clone());
    assert_eq!(exception.value().dyn_ref::<Error>().unwrap().message(), "too far");
    assert!(exception.value().dyn_ref::<TypeError>().is_none());
    let many = AggregateError::new_with_message(&[JsValue::from(1)][..], "many");
    assert_eq!(many.errors().length(), 1);
    let boxed: Box<dyn std::error::Error> = Box::new(error);
    assert_eq!(boxed.to_string(), "RangeError: too far");
    let frozen = Error::from(js("Object.freeze(new Error('x'))"));
    if refused_assignments_do_nothing() {
        frozen.set_message("y");
    }
    assert_eq!(frozen.message(), "x");
}

fn resolved(code: &str) -> Promise<f64> {
    Promise::from(js(&format!("Promise.resolve({code})")))
}

fn rejected() -> Promise<f64> {
    Promise::from(js("Promise.reject(new RangeError('no'))"))
}

#[wasm_bindgen_test]
async fn promises() {
    let all = Promise::all(&[resolved("1"), resolved("2")][..]).await.unwrap();
    assert_eq!(all.to_vec(), [1.0, 2.0]);
    assert_eq!(Promise::all(&[resolved("1"), rejected()][..]).await.unwrap_err().name(), "RangeError");
    assert_eq!(Promise::all(Vec::<Promise<f64>>::new()).await.unwrap().length(), 0);
    let settled = Promise::all_settled(&[resolved("1"), rejected()][..]).await.unwrap().to_vec();
    assert_eq!((settled[0].status().as_str(), settled[0].value()), ("fulfilled", Some(1.0)));
    assert_eq!((settled[1].status().as_str(), settled[1].value()), ("rejected", None));
    assert!(settled[1].reason().is_object());
    assert_eq!(Promise::any(&[rejected(), resolved("3")][..]).await.unwrap(), 3.0);
    assert_eq!(Promise::any(&[rejected()][..]).await.unwrap_err().name(), "AggregateError");
    assert_eq!(Promise::race(&[resolved("4"), rejected()][..]).await.unwrap(), 4.0);
    let text = Callback::new(|number: f64| format!("={number}"));
    assert_eq!(resolved("5").then(&text).await.unwrap(), "=5");
    let recover = Callback::new(|_: JsValue| 6.0);
    assert_eq!(rejected().catch::<f64>(&recover).await.unwrap(), 6.0);
    let done = Callback::new(|| ());
    assert_eq!(resolved("7").finally(&done).await.unwrap(), 7.0);
}

#[wasm_bindgen_test]
fn buffers() {
    let buffer = ArrayBuffer::new(8);
    assert_eq!(buffer.byte_length(), 8);
    assert!(!buffer.resizable());
    assert_eq!(buffer.resize(4).unwrap_err().name(), "TypeError");
    let options = ArrayBufferOptions::new();
    options.set_max_byte_length(16);
    let growing = ArrayBuffer::new_with_options(8, &options).unwrap();
    growing.resize(16).unwrap();
    assert_eq!((growing.byte_length(), growing.max_byte_length()), (16, 16));
    assert_eq!(growing.resize(17).unwrap_err().name(), "RangeError");
    assert_eq!(buffer.slice_with_end(2, -2).byte_length(), 4);
    assert!(ArrayBuffer::is_view(&Uint8Array::from(&[1u8][..])));
    assert!(!ArrayBuffer::is_view(&buffer));
    let view = DataView::new(&buffer).unwrap();
    view.set_uint16(0, 0x1234).unwrap();
    assert_eq!(view.get_uint16_with_little_endian(0, true).unwrap(), 0x3412);
    view.set_float64(0, f64::NAN).unwrap();
    assert!(view.get_float64(0).unwrap().is_nan());
    view.set_big_int64(0, &BigInt::from(i64::MIN)).unwrap();
    assert_eq!(view.get_big_int64(0).unwrap(), BigInt::from(i64::MIN));
    assert_eq!(view.get_int8(8).unwrap_err().name(), "RangeError");
    assert_eq!(view.get_uint8(7).unwrap(), 0);
}

#[wasm_bindgen_test]
fn detached_buffers_refuse() {
    let buffer = ArrayBuffer::new(8);
    let view = DataView::new(&buffer).unwrap();
    let bytes = Uint8Array::new(&buffer).unwrap();
    Function::<fn()>::from(js("buffer => structuredClone(buffer, { transfer: [buffer] })"))
        .apply(&JsValue::UNDEFINED, &[buffer.clone().into()])
        .unwrap();
    assert_eq!(buffer.byte_length(), 0);
    assert_eq!(view.get_uint8(0).unwrap_err().name(), "TypeError");
    assert_eq!((bytes.length(), bytes.byte_length()), (0, 0));
    assert!(bytes.to_vec().is_empty());
    assert_eq!(bytes.with(0, 1).unwrap_err().name(), "TypeError");
    assert_eq!(Uint8Array::new(&buffer).unwrap_err().name(), "TypeError");
}

#[wasm_bindgen_test]
fn typed_arrays() {
    let bytes = Uint8Array::from(&[3u8, 1, 2][..]);
    assert_eq!(bytes.at(-1), Some(2));
    assert_eq!(bytes.at(3), None);
    assert_eq!(bytes.sort().to_vec(), [1, 2, 3]);
    assert_eq!(bytes.subarray_with_end(1, 2).to_vec(), [2]);
    assert_eq!(bytes.slice(-2).to_vec(), [2, 3]);
    assert!(bytes.includes(2));
    assert_eq!(bytes.index_of(9), -1);
    assert_eq!(bytes.join_with_separator("-"), "1-2-3");
    assert_eq!(bytes.iter().sum::<u8>(), 6);
    assert_eq!((&bytes).into_iter().collect::<Vec<_>>(), [1, 2, 3]);
    assert_eq!(bytes.values().collect::<Vec<_>>(), [1, 2, 3]);
    assert_eq!(bytes.to_string_tag(), "Uint8Array");
    assert_eq!((Uint8Array::BYTES_PER_ELEMENT, bytes.bytes_per_element()), (1, 1));
    assert_eq!(Uint16Array::new(&ArrayBuffer::new(3)).unwrap_err().name(), "RangeError");
    assert_eq!(Uint16Array::new_with_length(2).to_vec(), [0, 0]);
    let view = Uint16Array::new_with_byte_offset_and_length(&ArrayBuffer::new(8), 2, 2).unwrap();
    assert_eq!((view.byte_offset(), view.length(), view.byte_length()), (2, 2, 4));
    assert!(Uint16Array::new_with_byte_offset(&ArrayBuffer::new(8), 1).is_err());
    let large = |number: f32, _: u32, _: Float32Array| number > 1.0;
    let floats = Float32Array::from([0.5, 1.5, f32::NAN]);
    assert_eq!(floats.filter(large).to_vec(), [1.5]);
    assert_eq!(floats.find_index(large), 1);
    let doubled = Callback::new(|number: f32, _: u32, _: Float32Array| JsValue::from(number * 2.0));
    assert_eq!(floats.try_map(&doubled).unwrap().get_index(0), Some(1.0));
    bytes.set_with_offset(&Uint8Array::from(vec![9u8]), 2).unwrap();
    assert_eq!(bytes.set_with_offset(&bytes.clone(), 1).unwrap_err().name(), "RangeError");
    assert_eq!(bytes.to_vec(), [1, 2, 9]);
    assert_eq!((1u8..=3).collect::<Uint8Array>().to_vec(), [1, 2, 3]);
    assert_eq!(Uint8ClampedArray::new(&js("[-5, 300, 1.5]")).unwrap().to_vec(), [0, 255, 2]);
    assert_eq!(Uint8Array::from_iterable(&js("new Set([1, 257])")).unwrap().to_vec(), [1, 1]);
    assert_eq!(
        Uint8Array::new(&js("[{ valueOf() { throw new RangeError('no') } }]")).unwrap_err().name(),
        "RangeError"
    );
}

#[wasm_bindgen_test]
fn typed_arrays_of_64_bits() {
    let array = BigInt64Array::from(&[i64::MIN, 0][..]);
    assert_eq!(array.fill_with_start(i64::MAX, 1).to_vec(), [i64::MIN, i64::MAX]);
    assert_eq!(array.at(0), Some(i64::MIN));
    assert_eq!(array.last_index_of(i64::MAX), 1);
    assert_eq!(BigInt64Array::of(&[1, -1]).to_vec(), [1, -1]);
    let large = BigInt64Array::of(&[1, i64::MAX - 1]);
    let last = |_: JsValue, number: i64, _: u32, _: BigInt64Array| JsValue::from(number);
    assert_eq!(large.reduce(last).unwrap(), JsValue::from(i64::MAX - 1));
    assert_eq!(large.map(|number: i64, _: u32, _: BigInt64Array| JsValue::from(number + 1)).to_vec(), [2, i64::MAX]);
    assert!(BigInt64Array::new(&js("[1]")).is_err(), "a number is no `bigint`");
}

#[wasm_bindgen_test]
fn atomic_operations() {
    let array = TypedArray::<i32>::new_with_length(2);
    assert_eq!(Atomics::add(&array, 0, 5).unwrap(), 0);
    assert_eq!(Atomics::exchange(&array, 0, 7).unwrap(), 5);
    assert_eq!(Atomics::compare_exchange(&array, 0, 7, 1).unwrap(), 7);
    assert_eq!(Atomics::load(&array, 0).unwrap(), 1);
    assert_eq!(Atomics::load(&array, 2).unwrap_err().name(), "RangeError");
    assert_eq!(Atomics::add(&Float32Array::from([1.0]), 0, 1).unwrap_err().name(), "TypeError");
    assert_eq!(Atomics::notify(&array, 0).unwrap(), 0);
    assert!(Atomics::wait(&array, 0, 0).is_err(), "not shared");
    let wide = BigInt64Array::from([1i64]);
    assert_eq!(Atomics::add_bigint(&wide, 0, &BigInt::from(2i64)).unwrap(), BigInt::from(1i64));
    assert!(Atomics::is_lock_free(4));
}

#[wasm_bindgen_test]
fn records_of_descriptors() {
    let all: Record<PropertyDescriptor> = Object::get_own_property_descriptors(&object("{ a: 1 }"));
    assert_eq!(all.keys(), ["a"]);
    assert_eq!(all.get("a").unwrap().get_configurable(), Some(true));
    let _ = (JsString::from("a"), std::any::type_name::<SharedArrayBuffer>());
}

#[wasm_bindgen_test]
fn generators() {
    let make = || {
        let code = "function* () { const sent = yield 1; try { yield sent * 2 } finally { yield 'last' } }()";
        Generator::<JsValue, JsValue, f64>::from(js(code))
    };
    let generator = make();
    assert_eq!(generator.generator_string_tag(), "Generator");
    let first = generator.next_with_value(0.0).unwrap();
    assert_eq!((first.done(), first.value()), (false, JsValue::from(1)));
    assert_eq!(generator.next_with_value(21.0).unwrap().value(), 42.0);
    assert_eq!(generator.return_("over").unwrap().value(), "last");
    let over = generator.next_with_value(0.0).unwrap();
    assert_eq!((over.done(), over.value()), (true, JsValue::from("over")));
    assert_eq!(make().throw(&RangeError::new("in").into()).unwrap_err().message(), "in");
    // Its parent is a Rust iterator.
    assert_eq!(Iter::<JsValue>::from(JsValue::from(make())).count(), 3);
}

#[wasm_bindgen_test]
async fn asynchronous_generators() {
    let generator = AsyncGenerator::<f64, JsValue, f64>::from(js("async function* () { yield (yield 1) + 1 }()"));
    assert_eq!(generator.next_with_value(0.0).await.unwrap().value(), 1.0);
    assert_eq!(generator.next_with_value(4.0).await.unwrap().value(), 5.0);
    assert!(generator.return_(JsValue::NULL).await.unwrap().done());
    assert_eq!(generator.to_string_tag(), "AsyncGenerator");
    let thrown = AsyncGenerator::<f64>::from(js("async function* () { yield 1 }()"));
    assert_eq!(thrown.throw(&TypeError::new("out").into()).await.unwrap_err().name(), "TypeError");
}

#[wasm_bindgen_test]
async fn shared_buffers() {
    // A page has the class only where it is isolated from other origins.
    if js("typeof SharedArrayBuffer") == "undefined" {
        assert!(SharedArrayBuffer::new_with_options(8, &ArrayBufferOptions::new()).is_err());
        return;
    }
    let options = ArrayBufferOptions::new();
    options.set_max_byte_length(16);
    let buffer = SharedArrayBuffer::new_with_options(8, &options).unwrap();
    assert!(buffer.growable());
    buffer.grow(16).unwrap();
    assert_eq!((buffer.byte_length(), buffer.max_byte_length()), (16, 16));
    assert_eq!(buffer.grow(8).unwrap_err().name(), "RangeError", "it never shrinks");
    assert_eq!(buffer.slice_with_end(4, 6).byte_length(), 2);
    let array = TypedArray::<i32>::new(&buffer).unwrap();
    assert_eq!(Atomics::store(&array, 0, 3).unwrap(), 3);
    assert_eq!(array.at(0), Some(3));
    // A page's own thread may not wait.
    match Atomics::wait_with_timeout(&array, 0, 3, 0.0) {
        Ok(outcome) => assert_eq!(outcome, "timed-out"),
        Err(error) => assert_eq!(error.name(), "TypeError"),
    }
    let outcome = Atomics::wait_async(&array, 0, 0).unwrap();
    assert!(!outcome.get_async());
    assert_eq!(outcome.get_value().await.unwrap(), "not-equal");
    let view = DataView::new(&buffer).unwrap();
    view.set_int32_with_little_endian(0, -1, true).unwrap();
    assert_eq!(Atomics::and(&array, 0, 0xff).unwrap(), -1);
}

#[wasm_bindgen_test]
fn every_kind_of_error() {
    for (error, name) in [
        (Error::from(JsValue::from(EvalError::new("m"))), "EvalError"),
        (Error::from(JsValue::from(RangeError::new("m"))), "RangeError"),
        (Error::from(JsValue::from(ReferenceError::new("m"))), "ReferenceError"),
        (Error::from(JsValue::from(SyntaxError::new("m"))), "SyntaxError"),
        (Error::from(JsValue::from(TypeError::new("m"))), "TypeError"),
        (Error::from(JsValue::from(UriError::new("m"))), "URIError"),
    ] {
        assert_eq!(error.to_string(), format!("{name}: m"));
        assert!(error.cause().is_undefined());
    }
}
