//! What JavaScript takes for a sequence, a buffer or a function, and what Rust takes for it too.
#![cfg(target_arch = "wasm32")]

use std::cell::Cell;
use std::rc::Rc;

use wasm_bindgen::closure::Closure;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen_test::wasm_bindgen_test;
use web_bindings::{
    AesGcmParams, Array, ArrayBuffer, Blob, BodyInit, BufferSource, Callback, Class, Exception, File, FromJs, Headers,
    HeadersInit, JsCast, JsValue, KeyFormat, KeyUsage, Map, Object, Request, RequestInit, RequestMode, Response,
    ResponseInit, RsaKeyGenParams, Set, ToJs, Uint8Array, UrlSearchParams, crypto, queue_microtask, set_timeout,
};

#[wasm_bindgen]
extern "C" {
    /// A class of the test's own.
    #[wasm_bindgen(extends = Object)]
    #[derive(Clone, Debug)]
    type Widget;

    #[wasm_bindgen(constructor, js_class = "Map")]
    fn new() -> Widget;
}
web_bindings::js_class!(Widget = "Map");

#[wasm_bindgen_test]
fn an_object_that_iterates_over_pairs_is_a_sequence_of_pairs() -> Result<(), Exception> {
    let headers = Headers::new_with_init([("x-one", "1"), ("x-two", "2")])?;
    let init = RequestInit::new();
    init.set_headers(&headers);
    let request = Request::new_with_init("https://example.org/", &init)?;
    assert_eq!(request.headers().get("x-two")?.as_deref(), Some("2"));

    let map: Map<String, String> = [("x-three", "3")].into_iter().collect();
    assert_eq!(Headers::new_with_init(&map)?.get("x-three")?.as_deref(), Some("3"));
    assert_eq!(Headers::new_with_init(map)?.get("x-three")?.as_deref(), Some("3"));
    let query = UrlSearchParams::new_with_init("x-four=4")?;
    assert_eq!(Headers::new_with_init(&query)?.get("x-four")?.as_deref(), Some("4"));
    Ok(())
}

#[wasm_bindgen_test]
fn an_object_that_iterates_is_handed_over_as_it_is() -> Result<(), Exception> {
    let headers = Headers::new();
    let init = RequestInit::new();
    init.set_headers(&headers);
    // It is no array, which is what the variant would say.
    assert!(matches!(HeadersInit::from(&headers), HeadersInit::Other(value) if value == headers.to_js()));
    // What is set on it afterwards is in the request, too.
    headers.set("x-late", "yes")?;
    let request = Request::new_with_init("https://example.org/", &init)?;
    assert_eq!(request.headers().get("x-late")?.as_deref(), Some("yes"));
    Ok(())
}

#[wasm_bindgen_test]
fn an_array_of_what_iterates_is_an_array() -> Result<(), Exception> {
    let set: Set<String> = ["a", "b"].into_iter().collect();
    let array: Array<String> = Array::of(&set);
    assert!(array.to_js().is_array());
    array.push("c");
    assert_eq!(array.to_vec(), ["a", "b", "c"]);
    assert_eq!(set.size(), 2);
    // An iterator is a sequence of what is left of it.
    let mut values = set.values();
    assert_eq!(values.next().as_deref(), Some("a"));
    assert_eq!(Array::<String>::of(values).to_vec(), ["b"]);
    Ok(())
}

#[wasm_bindgen_test]
fn sequences_of_rust_are_still_arrays() {
    let init = HeadersInit::from(vec![("a", "1")]);
    let HeadersInit::StringSequenceSequence(pairs) = init else { panic!("{init:?}") };
    assert_eq!(pairs.get(0).map(|pair| pair.to_vec()), Some(vec!["a".to_owned(), "1".to_owned()]));
}

#[wasm_bindgen_test]
async fn slices_of_numbers_are_copied_into_a_union() -> Result<(), Exception> {
    let mut bytes = b"bytes".to_vec();
    let response = Response::new_with_body(&bytes)?;
    let blob = Blob::new_with_blob_parts([&bytes[..], b" and more"])?;
    let body = BodyInit::from(&bytes[..]);
    bytes.fill(b'x');
    assert_eq!(response.text().await?, "bytes");
    assert_eq!(blob.text().await?, "bytes and more");
    let BodyInit::Uint8Array(array) = body else { panic!("{body:?}") };
    assert_eq!(array.to_vec(), b"bytes");
    Ok(())
}

#[wasm_bindgen_test]
async fn numbers_of_each_kind_are_their_typed_array() -> Result<(), Exception> {
    assert!(matches!(BodyInit::from([1.5f32]), BodyInit::Float32Array(array) if array.to_vec() == [1.5]));
    assert!(matches!(BodyInit::from(vec![-1i64]), BodyInit::BigInt64Array(array) if array.to_vec() == [-1]));
    assert!(matches!(BodyInit::from(wasm_bindgen::Clamped(&[7u8][..])), BodyInit::Uint8ClampedArray(_)));
    let blob = Blob::new_with_blob_parts([vec![1u8, 2], vec![3]])?;
    assert_eq!(Uint8Array::from(blob.array_buffer().await?).to_vec(), [1, 2, 3]);
    Ok(())
}

#[wasm_bindgen_test]
async fn an_option_of_a_member_is_made_one_of_the_union() -> Result<(), Exception> {
    let blob = Blob::new_with_blob_parts(["text"])?;
    for (blob, text) in [(Some(&blob), "text"), (None, "")] {
        assert_eq!(Response::new_with_body(blob.map(Into::into))?.text().await?, text);
    }
    assert_eq!(Response::new_with_body(None)?.text().await?, "");
    Ok(())
}

#[wasm_bindgen_test]
fn a_union_is_taken_for_any_class() {
    let body = BodyInit::from(ArrayBuffer::new(4));
    let object: Object = body.clone().unchecked_into();
    assert!(object.dyn_ref::<ArrayBuffer>().is_some());
    assert_eq!(body.unchecked_into::<ArrayBuffer>().byte_length(), 4);
}

#[wasm_bindgen_test]
async fn a_closure_of_wasm_bindgen_is_a_function() -> Result<(), Exception> {
    let calls = Rc::new(Cell::new(0));
    let counted = calls.clone();
    let closure: Closure<dyn FnMut()> = Closure::new(move || counted.set(counted.get() + 1));
    queue_microtask(&closure);
    set_timeout(&closure);
    queue_microtask(&Callback::<fn()>::new(&closure));
    web_bindings::Promise::resolve(JsValue::NULL).await?;
    assert_eq!(calls.get(), 2);
    Ok(())
}

#[wasm_bindgen_test]
fn a_class_of_ones_own_is_an_item() -> Result<(), Exception> {
    let widget = Widget::new();
    let widgets = Array::<Widget>::new();
    widgets.push(&widget);
    assert_eq!(widgets.get(0).map(JsValue::from), Some(widget.clone().into()));
    assert_eq!(Widget::NAME, "Map");
    assert_eq!(Array::<Object>::of([&widget]).length(), 1);
    assert_eq!(Array::<JsValue>::of([&widget]).get(0), Some(widget.into()));
    let nothing: Option<String> = None;
    assert_eq!(Array::<JsValue>::of([nothing]).get(0), Some(JsValue::NULL));
    Ok(())
}

#[wasm_bindgen_test]
fn an_enumeration_is_copied() {
    fn copy<T: Copy>(value: &T) -> T {
        *value
    }
    let newer = RequestMode::from_js("from-2040".into());
    assert_eq!(copy(&newer), RequestMode::UnknownValue("from-2040"));
    assert_eq!(copy(&newer).to_js().as_string().as_deref(), Some("from-2040"));
}

#[wasm_bindgen_test]
fn an_exception_is_made_of_a_text() {
    fn fails(text: &str) -> Result<(), Exception> {
        if text.len() > 2 {
            Err(format!("{text} is too long"))?
        }
        Err("too short")?
    }
    let exception = fails("abc").expect_err("it fails");
    assert_eq!((exception.name(), exception.message()), ("Error".to_owned(), "abc is too long".to_owned()));
    assert_eq!(fails("a").expect_err("it fails").to_string(), "Error: too short");
}

#[wasm_bindgen_test]
fn a_dom_exception_is_an_error() -> Result<(), Exception> {
    let exception = web_bindings::DomException::new_with_message_and_name("gone", "NotFoundError");
    let error: Box<dyn std::error::Error> = exception.clone().into();
    assert_eq!(error.to_string(), "NotFoundError: gone");
    assert_eq!(Exception::from(exception).name(), "NotFoundError");
    Ok(())
}

#[wasm_bindgen_test]
async fn an_heir_is_taken_for_its_ancestor_in_a_union() -> Result<(), Exception> {
    let file = File::new([b"abc"], "letters.txt")?;
    assert_eq!(Response::new_with_body(&file)?.text().await?, "abc");
    assert!(matches!(BodyInit::from(&file), BodyInit::Blob(_)));
    let twice = Blob::new_with_blob_parts([&file, &file])?;
    assert_eq!(twice.text().await?, "abcabc");
    Ok(())
}

#[wasm_bindgen_test]
fn a_response_has_what_its_dictionary_has() -> Result<(), Exception> {
    let init = ResponseInit::new();
    init.set_status(201).set_headers([("x-one", "1")]);
    let first = Response::new_with_body_and_init("first", &init)?;
    let second = Response::new_with_body_and_init("second", &first)?;
    assert_eq!((second.status(), second.headers().get("x-one")?.as_deref()), (201, Some("1")));
    Ok(())
}

#[wasm_bindgen_test]
async fn numbers_are_copied_into_the_buffer_of_a_dictionary() -> Result<(), Exception> {
    let subtle = crypto().subtle().expect("a secure context");
    let bytes = vec![7u8; 12];
    let params = AesGcmParams::new("AES-GCM", &bytes);
    drop(bytes);
    params.set_additional_data(vec![1u8, 2]);
    let BufferSource::Uint8Array(iv) = params.get_iv() else { panic!("a copy") };
    assert_eq!(iv.to_vec(), [7; 12]);
    let raw = Uint8Array::from(&[0u8; 16][..]);
    let key = subtle.import_key(KeyFormat::Raw, &raw, "AES-GCM", false, [KeyUsage::Encrypt]).await?;
    let sealed: ArrayBuffer = subtle.encrypt(&params, &key, b"text").await?.unchecked_into();
    assert_eq!(sealed.byte_length(), 4 + 16);
    RsaKeyGenParams::new("RSA-PSS", 2048, [1u8, 0, 1]).set_public_exponent(&Uint8Array::from(&[3u8][..]));
    Ok(())
}
