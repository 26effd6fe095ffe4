//! What compiles: the others differ from it in one thing each.

use web_bindings::{
    Array, Callback, Exception, Function, HtmlButtonElement, MutationObserver, MutationRecord, PointerEvent, Promise,
    UnderlyingSource, WebGl2RenderingContext, events, html, set_timeout,
};

pub fn right(button: &HtmlButtonElement, gl: &WebGl2RenderingContext) -> Result<(), Exception> {
    let _listener = button.listen(events::Click, |event| drop(event.pointer_id()));
    let _listener = button.listen(events::Click, |_: PointerEvent| Err(Exception::new("no")));
    button.owner_document().expect("a document").create::<html::H1>()?;
    let owned = String::new();
    set_timeout(move || drop(owned));
    set_timeout(&Callback::new(|| ()));
    let function: &Function = &Callback::new(|| ());
    set_timeout(function);
    MutationObserver::new(|_: Array<MutationRecord>, _: MutationObserver| ());
    UnderlyingSource::new().set_cancel(async |_: web_bindings::JsValue| Ok(()));
    let _promise = Promise::<u32>::from_future(async { Ok(5) });
    gl.buffer_data_with_src_data(0, &[1.0f32], 0);
    Ok(())
}

fn main() {}
