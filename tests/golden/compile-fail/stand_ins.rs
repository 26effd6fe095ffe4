//! What stands for a sequence, a buffer, a function or an item.

use wasm_bindgen::closure::Closure;
use wasm_bindgen::prelude::wasm_bindgen;
use web_bindings::{
    AesGcmParams, Array, Blob, DomPoint, DomPointReadOnly, Exception, File, Headers, JsValue, Object, RequestInit,
    RequestMode, Response, WebSocket,
};

pub fn object_that_iterates(headers: &Headers) {
    RequestInit::new().set_headers(headers);
}

pub fn bytes(socket: &WebSocket, bytes: &[u8]) -> Result<(), Exception> {
    socket.send(bytes)?;
    socket.send(b"bytes")?;
    socket.send(vec![1.5f32])?;
    Blob::new_with_blob_parts(&[bytes])?;
    RequestInit::new().set_body(bytes).set_body(None);
    Ok(())
}

pub fn option_of_a_member(blob: Option<&Blob>) -> Result<Response, Exception> {
    Response::new_with_body(blob.map(Into::into))
}

pub fn closure(closure: &Closure<dyn FnMut(f64)>) -> Result<(), Exception> {
    web_bindings::request_animation_frame(closure)?;
    Ok(())
}

pub fn heir(file: &File) -> Result<Response, Exception> {
    Blob::new_with_blob_parts(&[file])?;
    Response::new_with_body(file)
}

pub fn covered_dictionary(point: Option<&DomPoint>) {
    DomPointReadOnly::from_point_with_other(point);
    AesGcmParams::new("AES-GCM", &[0u8; 12]).set_additional_data(b"more");
}

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(extends = Object)]
    pub type Keyframe;
}
web_bindings::js_class!(Keyframe);

pub fn class_of_ones_own(keyframe: &Keyframe) {
    Array::<Keyframe>::new().push(keyframe);
    Array::<Object>::new().push(keyframe);
    Array::<JsValue>::new().push(keyframe);
}

#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct CopiedEnumeration(pub RequestMode);

fn main() {}
