//! A conversation over a WebSocket, in texts and bytes, with web-sys.

use wasm_bindgen::prelude::*;
use web_sys::{BinaryType, Event, MessageEvent, WebSocket, window};

#[wasm_bindgen(start)]
fn start() -> Result<(), JsValue> {
    let socket = WebSocket::new("wss://example.com/conversation")?;
    socket.set_binary_type(BinaryType::Arraybuffer);

    let sender = socket.clone();
    let on_open = Closure::<dyn FnMut(Event)>::new(move |_: Event| {
        if sender.send_with_str("hello").and_then(|()| sender.send_with_u8_array(&[1, 2, 3])).is_err() {
            show("cannot send");
        }
    });
    socket.set_onopen(Some(on_open.as_ref().unchecked_ref()));
    on_open.forget();

    let on_message = Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| {
        if let Some(text) = event.data().as_string() {
            show(&text);
        } else if let Ok(buffer) = event.data().dyn_into::<js_sys::ArrayBuffer>() {
            let bytes = js_sys::Uint8Array::new(&buffer).to_vec();
            show(&format!("{} bytes, the first is {:?}", bytes.len(), bytes.first()));
        }
    });
    socket.set_onmessage(Some(on_message.as_ref().unchecked_ref()));
    on_message.forget();

    let on_error = Closure::<dyn FnMut(Event)>::new(move |_: Event| show("an error"));
    socket.set_onerror(Some(on_error.as_ref().unchecked_ref()));
    on_error.forget();
    Ok(())
}

fn show(text: &str) {
    let document = window().unwrap_throw().document().unwrap_throw();
    let line = document.create_element("p").unwrap_throw();
    line.set_text_content(Some(text));
    document.body().unwrap_throw().append_child(&line).unwrap_throw();
}
