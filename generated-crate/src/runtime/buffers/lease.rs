//! What a call is given for a buffer: the buffer itself, a view of Rust's memory, or a copy where it would refuse the
//! memory that the buffer is on.

use wasm_bindgen::{JsCast, JsValue};

use super::array_buffer::SharedArrayBuffer;
use super::buffer_object::BufferObject;
use super::source::copy;
use crate::runtime::{Exception, Js, js, prototype};

/// Whether memory is shared between threads, so that views of it are too.
const SHARED: bool = cfg!(target_feature = "atomics");

/// The kinds of memory that a call accepts, each more than the one before.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[allow(dead_code, reason = "generated code uses them, as far as its features are on")]
pub(super) enum Memory {
    /// That of an `ArrayBuffer` of a fixed length.
    Own,
    /// `[AllowShared]`: also memory that threads share.
    Shared,
    /// `[AllowShared, AllowResizable]`: also memory that can grow and shrink.
    Any,
}

/// A buffer that a call is given. Its views are those of a slice that is borrowed for `'a`.
pub(super) enum Lease<'a> {
    Itself(&'a JsValue),
    View(JsValue),
    /// The call is given a copy of a typed array.
    Copy { copy: JsValue, of: JsValue },
}

impl<'a> Lease<'a> {
    /// Of a buffer of JavaScript's.
    pub(super) fn of_object(buffer: &'a dyn BufferObject, accepted: Memory) -> Self {
        if accepted == Memory::Any || accepted.accepts(&buffer.memory()) {
            return Lease::Itself(buffer.as_ref());
        }
        let items = buffer.items().unwrap_or_default();
        let copy = match Js::rt_slice(js(&items)) {
            Ok(copy) => copy.value(),
            // It is detached, or past the end of memory that has shrunk: there is nothing in it.
            Err(_) => prototype::construct(buffer.class_of_items(), &[]).unwrap_or_default(),
        };
        Lease::Copy { copy, of: items }
    }

    /// Of a view of Rust's memory.
    pub(super) fn of_view(view: JsValue, accepted: Memory) -> Self {
        match SHARED && accepted == Memory::Own {
            true => Lease::Copy { copy: copy(&view), of: view },
            false => Lease::View(view),
        }
    }

    pub(super) fn value(&self) -> &JsValue {
        match self {
            Lease::Itself(value) => value,
            Lease::View(value) | Lease::Copy { copy: value, .. } => value,
        }
    }

    /// Takes over what the call has written to a copy.
    pub(super) fn write_back(self) {
        if let Lease::Copy { copy, of } = self {
            // Fails only if the copy is detached by now, or the array was: then there is nothing to take over.
            let _ = Js::rt_fill_from(js(&of), &copy);
        }
    }
}

impl Memory {
    /// Whether this memory, of an `ArrayBuffer` or a `SharedArrayBuffer`, is of the kind.
    fn accepts(self, memory: &JsValue) -> bool {
        let is = |property: Result<Js, Exception>| property.ok().and_then(|value| value.as_value().as_bool());
        match (is(Js::rt_resizable(js(memory))), self) {
            (Some(resizable), _) => !resizable,
            // It is shared, or an engine is older than memory that can be resized.
            (None, Memory::Own) => !memory.is_instance_of::<SharedArrayBuffer>(),
            (None, _) => is(Js::rt_growable(js(memory))) != Some(true),
        }
    }
}

web_imports! {
    #[wasm_bindgen(catch, method, getter, js_name = "resizable")]
    pub(crate) fn rt_resizable(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, getter, js_name = "growable")]
    pub(crate) fn rt_growable(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "set")]
    pub(crate) fn rt_fill_from(this: &Js, source: &JsValue) -> Result<(), Exception>;
}
