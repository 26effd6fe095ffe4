//! A conversation over a WebSocket, in texts and bytes, with web-bindings.

use wasm_bindgen::prelude::*;
use web_bindings::{ArrayBuffer, BinaryType, Exception, Uint8Array, WebSocket, events, html, window};

#[wasm_bindgen(start)]
fn start() -> Result<(), Exception> {
    let socket = WebSocket::new("wss://example.com/conversation")?;
    socket.set_binary_type(BinaryType::Arraybuffer);

    let sender = socket.clone();
    let opened = socket.listen(events::Open, move |_| {
        if sender.send("hello").and_then(|()| sender.send(&[1, 2, 3])).is_err() {
            show("cannot send")?;
        }
        Ok(())
    });
    let received = socket.listen(events::Message, |event| {
        let data = event.data();
        if let Some(text) = data.as_string() {
            show(&text)
        } else if let Ok(buffer) = data.dyn_into::<ArrayBuffer>() {
            let bytes = Uint8Array::from(&buffer).to_vec();
            show(&format!("{} bytes, the first is {:?}", bytes.len(), bytes.first()))
        } else {
            Ok(())
        }
    });
    let failed = socket.listen(events::Error, |_| show("an error"));
    [opened, received, failed].into_iter().for_each(|listener| listener.forget());
    Ok(())
}

fn show(text: &str) -> Result<(), Exception> {
    let document = window().expect_throw("a page").document();
    let line = document.create::<html::P>()?;
    line.set_text_content(text);
    document.body().expect_throw("a body").append_child(&line)?;
    Ok(())
}
