//! Typed events: the events of a target, and listeners that are removed when they are dropped.

use core::fmt;

use wasm_bindgen::JsValue;

use super::{Callback, Class, Exception, FromJs, Js, Returns, js};

/// An event by its name: a unit struct of the module `events`.
pub trait EventType {
    /// The name, as `addEventListener` takes it.
    const NAME: &'static str;
}

/// An event that fires at `T`, or reaches it by bubbling.
///
/// `At` is the type that the specifications say it of: `T` or an ancestor of it. It is inferred.
#[diagnostic::on_unimplemented(
    message = "`{T}` does not fire the event `{Self}`, as far as the features that are on tell",
    note = "`add_event_listener` listens to events of any name"
)]
pub trait FiredAt<T, At>: EventType {
    /// The class of the event.
    type Event: Class;
}

/// A closure that listens to an event, for as long as this value is there.
///
/// When it is dropped, the listener is removed and the closure freed. [`forget`](Self::forget) keeps it for as long as
/// the target is there.
#[must_use = "the listener is removed when this is dropped"]
pub struct Listener {
    target: JsValue,
    event: &'static str,
    capture: bool,
    /// Gone once the listener has been handed over.
    callback: Option<Callback<fn(JsValue)>>,
}

#[allow(dead_code, reason = "generated code uses it, as far as its features are on")]
impl Listener {
    /// Listens to `event` at `target`. The options are those of `addEventListener`, or `undefined`.
    #[doc(hidden)]
    pub fn new<E, T, At, O>(
        target: &T,
        options: &JsValue,
        mut closure: impl FnMut(E::Event) -> O + 'static,
    ) -> Listener
    where
        E: FiredAt<T, At>,
        T: AsRef<JsValue>,
        O: Returns<()> + 'static,
    {
        Listener::with(
            target.as_ref(),
            E::NAME,
            options,
            Callback::new(move |event: JsValue| {
                closure(E::Event::from_js(event)).into_completion().map(drop).map_err(Into::into)
            }),
        )
    }

    fn with(target: &JsValue, event: &'static str, options: &JsValue, callback: Callback<fn(JsValue)>) -> Listener {
        // It throws for no target and no closure; of options, a proxy's trap may.
        let _ = Js::rt_add_event_listener(js(target), event, callback.as_ref(), options);
        let is_true = |capture: Js| capture.as_value().is_truthy();
        let capture = !options.is_undefined() && Js::rt_get(js(options), "capture").is_ok_and(is_true);
        Listener { target: target.clone(), event, capture, callback: Some(callback) }
    }

    /// Listens for as long as the target is there: the closure belongs to JavaScript from now on, and is freed with
    /// the target.
    pub fn forget(mut self) {
        if let Some(callback) = self.callback.take() {
            callback.forget();
        }
    }
}

impl Drop for Listener {
    fn drop(&mut self) {
        if let Some(callback) = &self.callback {
            let _ = Js::rt_remove_event_listener(js(&self.target), self.event, callback.as_ref(), self.capture);
        }
    }
}

impl fmt::Debug for Listener {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Listener").field("event", &self.event).field("target", &self.target).finish_non_exhaustive()
    }
}

web_imports! {
    #[wasm_bindgen(catch, method, js_name = "addEventListener")]
    pub(crate) fn rt_add_event_listener(
        this: &Js,
        event: &str,
        callback: &JsValue,
        options: &JsValue,
    ) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "removeEventListener")]
    pub(crate) fn rt_remove_event_listener(
        this: &Js,
        event: &str,
        callback: &JsValue,
        capture: bool,
    ) -> Result<(), Exception>;
}
