//! What player-kit.idl defines

use crate::runtime::prelude::*;
use ::web_bindings::AbortSignal;
use crate::{
    Player, PlayerOptions, PlayerState, PlayerTrackEvent, PlayerTrackEventInit, Track, TrackCallback, TrackLoader,
    TrackOrString, TrackPredicate,
};

impl PlayerOptions {
    /// Makes a new `PlayerOptions`.
    ///
    /// `dictionary PlayerOptions`
    ///
    /// Feature `player-kit`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `double volume = 1`
    ///
    /// Feature `player-kit`.
    #[doc(alias = "volume")]
    pub fn get_volume(&self) -> Option<f64> {
        property::get(self, "volume")
    }

    /// `double volume = 1`
    ///
    /// Feature `player-kit`.
    #[doc(alias = "volume")]
    pub fn set_volume(&self, value: f64) -> &Self {
        property::set_f64(self, "volume", value);
        self
    }

    /// `sequence<(Track or DOMString)> queue = []`
    ///
    /// Feature `player-kit`.
    #[doc(alias = "queue")]
    pub fn get_queue(&self) -> Option<Array<TrackOrString>> {
        property::get(self, "queue")
    }

    /// `sequence<(Track or DOMString)> queue = []`
    ///
    /// Feature `player-kit`.
    #[doc(alias = "queue")]
    pub fn set_queue(&self, value: impl IntoSequence<TrackOrString>) -> &Self {
        property::set(self, "queue", &value.to_value());
        self
    }

    /// `AbortSignal signal`
    ///
    /// Feature `player-kit`.
    #[doc(alias = "signal")]
    pub fn get_signal(&self) -> Option<AbortSignal> {
        property::get(self, "signal")
    }

    /// `AbortSignal signal`
    ///
    /// Feature `player-kit`.
    #[doc(alias = "signal")]
    pub fn set_signal(&self, value: &AbortSignal) -> &Self {
        property::set(self, "signal", value.as_ref());
        self
    }
}

impl Default for PlayerOptions {
    fn default() -> Self {
        Self::new()
    }
}

impl Player {
    /// Makes a new `Player`.
    ///
    /// `constructor(optional PlayerOptions options = {})`
    ///
    /// Feature `player-kit`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn new() -> Result<Player, Exception> {
        Js::try_new_default__as_value().map(Js::cast)
    }

    /// As `new`, with `options`.
    ///
    /// `constructor(optional PlayerOptions options = {})`
    ///
    /// Feature `player-kit`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn new_with_options(options: &PlayerOptions) -> Result<Player, Exception> {
        Js::try_new_default__value__as_value(options.as_ref()).map(Js::cast)
    }

    /// `static DOMString version()`
    ///
    /// Feature `player-kit`.
    #[inline]
    pub fn version() -> String {
        Js::static_call_default_version__as_value().as_string().unwrap_or_default()
    }

    /// `readonly attribute PlayerState state`
    ///
    /// Feature `player-kit`.
    #[inline]
    pub fn state(&self) -> PlayerState {
        FromJs::from_js(Js::get_state__as_value(js(self)))
    }

    /// `readonly attribute unsigned long length`
    ///
    /// Feature `player-kit`.
    #[inline]
    pub fn length(&self) -> u32 {
        Js::get_length__as_number(js(self)) as u32
    }

    /// `readonly attribute Track? current`
    ///
    /// Feature `player-kit`.
    #[inline]
    pub fn current(&self) -> Option<Track> {
        Js::get_current__as_option_value(js(self)).map(Js::read)
    }

    /// `attribute double volume`
    ///
    /// Feature `player-kit`.
    #[inline]
    pub fn volume(&self) -> f64 {
        Js::get_volume__as_number(js(self))
    }

    /// `attribute double volume`
    ///
    /// Feature `player-kit`.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "volume")]
    #[inline]
    pub fn set_volume(&self, value: f64) -> Result<(), Exception> {
        Js::try_set_volume__number(js(self), value)
    }

    /// The handler of the event `trackchange`.
    ///
    /// `attribute EventHandler ontrackchange`
    ///
    /// Feature `player-kit`.
    pub fn ontrackchange(&self) -> Option<Function<fn(PlayerTrackEvent)>> {
        property::get(self, "ontrackchange")
    }

    /// Sets the handler of the event `trackchange`.
    ///
    /// Feature `player-kit`.
    #[doc(alias = "ontrackchange")]
    pub fn set_ontrackchange(&self, value: Option<&Function<fn(PlayerTrackEvent)>>) {
        property::set(self, "ontrackchange", nullable(value))
    }

    /// `Player add((Track or DOMString)... tracks)`
    ///
    /// Feature `player-kit`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn add(&self, tracks: impl IntoSequence<TrackOrString>) -> Result<Player, Exception> {
        Js::try_call_add__value_spread__as_value(js(self), &tracks.to_value()).map(Js::read)
    }

    /// `Promise<Track> play()`
    ///
    /// Feature `player-kit`.
    #[inline]
    pub fn play(&self) -> Promise<Track> {
        Promise::of_call(Js::try_call_play__as_value(js(self)))
    }

    /// `undefined stop()`
    ///
    /// Feature `player-kit`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn stop(&self) -> Result<(), Exception> {
        Js::try_call_stop(js(self))
    }

    /// `undefined each(TrackCallback callback)`
    ///
    /// Feature `player-kit`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn each(&self, callback: impl IntoScopedFunction<TrackCallback>) -> Result<(), Exception> {
        callback.scoped(|callback| Js::try_call_each__value(js(self), callback.as_ref()))
    }

    /// `Track? find(TrackPredicate predicate)`
    ///
    /// Feature `player-kit`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn find(&self, predicate: impl IntoScopedFunction<TrackPredicate>) -> Result<Option<Track>, Exception> {
        predicate.scoped(|predicate| {
            Js::try_call_find__value__as_option_value(js(self), predicate.as_ref()).map(Js::read_nullable)
        })
    }

    /// `Promise<unsigned long> load(sequence<DOMString> urls, TrackLoader loader)`
    ///
    /// Feature `player-kit`.
    #[inline]
    pub fn load(&self, urls: impl IntoSequence<String>, loader: impl IntoAsyncFunction<TrackLoader>) -> Promise<u32> {
        Promise::of_call(Js::try_call_load__value2__as_value(
            js(self),
            &urls.to_value(),
            &loader.into_callback().into_function(),
        ))
    }

    /// `iterable<Track>`
    ///
    /// Feature `player-kit`.
    #[inline]
    pub fn entries(&self) -> Iter<(u32, Track)> {
        FromJs::from_js(Js::call_entries__as_value(js(self)))
    }

    /// `iterable<Track>`
    ///
    /// Feature `player-kit`.
    #[inline]
    pub fn keys(&self) -> Iter<u32> {
        FromJs::from_js(Js::call_keys__as_value(js(self)))
    }

    /// `iterable<Track>`
    ///
    /// Feature `player-kit`.
    #[inline]
    pub fn values(&self) -> Iter<Track> {
        FromJs::from_js(Js::call_values__as_value(js(self)))
    }

    /// `iterable<Track>`
    ///
    /// Feature `player-kit`.
    #[doc(alias = "forEach")]
    #[inline]
    pub fn for_each(&self, callback: impl IntoInfallibleFunction<Function<fn(Track, u32, Player)>>) {
        callback.scoped(|callback| Js::call_forEach__value(js(self), callback.as_ref()))
    }

    /// `iterable<Track>`
    ///
    /// Feature `player-kit`.
    ///
    /// # Errors
    ///
    /// Throws what the callback throws.
    #[doc(alias = "forEach")]
    #[inline]
    pub fn try_for_each(
        &self,
        callback: impl IntoScopedFunction<Function<fn(Track, u32, Player)>>,
    ) -> Result<(), Exception> {
        callback.scoped(|callback| Js::try_call_forEach__value(js(self), callback.as_ref()))
    }
}

impl IntoIterator for &Player {
    type Item = Track;
    type IntoIter = Iter<Track>;

    fn into_iter(self) -> Self::IntoIter {
        FromJs::from_js(Js::call_values__as_value(js(self)))
    }
}

web_sequence!([] Player; Track);

impl Track {
    /// Makes a new `Track`.
    ///
    /// `constructor(DOMString title, optional double seconds = 180)`
    ///
    /// Feature `player-kit`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn new(title: &str) -> Result<Track, Exception> {
        Js::try_new_Track__str__as_value(title).map(Js::cast)
    }

    /// As `new`, with `seconds`.
    ///
    /// `constructor(DOMString title, optional double seconds = 180)`
    ///
    /// Feature `player-kit`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn new_with_seconds(title: &str, seconds: f64) -> Result<Track, Exception> {
        Js::try_new_Track__str_number__as_value(title, seconds).map(Js::cast)
    }

    /// `readonly attribute DOMString title`
    ///
    /// Feature `player-kit`.
    #[inline]
    pub fn title(&self) -> String {
        Js::get_title__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `readonly attribute double seconds`
    ///
    /// Feature `player-kit`.
    #[inline]
    pub fn seconds(&self) -> f64 {
        Js::get_seconds__as_number(js(self))
    }

    /// `readonly attribute DOMString type`
    ///
    /// Feature `player-kit`.
    #[doc(alias = "type")]
    #[inline]
    pub fn kind(&self) -> String {
        Js::get_type__as_value(js(self)).as_string().unwrap_or_default()
    }
}

impl PlayerTrackEventInit {
    /// Makes a new `PlayerTrackEventInit`.
    ///
    /// `dictionary PlayerTrackEventInit : EventInit`
    ///
    /// Feature `player-kit`.
    pub fn new(track: &Track) -> Self {
        let this: Self = dictionary::empty();
        property::set(&this, "track", track.as_ref());
        this
    }

    /// `required Track track`
    ///
    /// Feature `player-kit`.
    #[doc(alias = "track")]
    pub fn get_track(&self) -> Track {
        property::get(self, "track")
    }

    /// `required Track track`
    ///
    /// Feature `player-kit`.
    #[doc(alias = "track")]
    pub fn set_track(&self, value: &Track) -> &Self {
        property::set(self, "track", value.as_ref());
        self
    }

    /// `boolean bubbles = false`
    ///
    /// Feature `player-kit`. Inherited from `EventInit`.
    #[doc(alias = "bubbles")]
    pub fn set_bubbles(&self, value: bool) -> &Self {
        property::set_bool(self, "bubbles", value);
        self
    }

    /// `boolean cancelable = false`
    ///
    /// Feature `player-kit`. Inherited from `EventInit`.
    #[doc(alias = "cancelable")]
    pub fn set_cancelable(&self, value: bool) -> &Self {
        property::set_bool(self, "cancelable", value);
        self
    }

    /// `boolean composed = false`
    ///
    /// Feature `player-kit`. Inherited from `EventInit`.
    #[doc(alias = "composed")]
    pub fn set_composed(&self, value: bool) -> &Self {
        property::set_bool(self, "composed", value);
        self
    }
}

impl PlayerTrackEvent {
    /// Makes a new `PlayerTrackEvent`.
    ///
    /// `constructor(DOMString type, PlayerTrackEventInit init)`
    ///
    /// Feature `player-kit`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn new(type_: &str, init: impl IntoJs<PlayerTrackEventInit>) -> Result<PlayerTrackEvent, Exception> {
        Js::try_new_TrackEvent__str_value__as_value(type_, &init.to_value()).map(Js::cast)
    }

    /// `readonly attribute Track track`
    ///
    /// Feature `player-kit`.
    #[inline]
    pub fn track(&self) -> Track {
        FromJs::from_js(Js::get_track__as_value(js(self)))
    }
}

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "current")]
    pub(crate) fn get_current__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, getter, js_name = "length")]
    pub(crate) fn get_length__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "seconds")]
    pub(crate) fn get_seconds__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "state")]
    pub(crate) fn get_state__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "title")]
    pub(crate) fn get_title__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "track")]
    pub(crate) fn get_track__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "type")]
    pub(crate) fn get_type__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "volume")]
    pub(crate) fn get_volume__as_number(this: &Js) -> f64;
    #[wasm_bindgen(catch, method, setter, js_name = "volume")]
    pub(crate) fn try_set_volume__number(this: &Js, a0: f64) -> Result<(), Exception>;
    #[wasm_bindgen(catch, variadic, method, js_name = "add")]
    pub(crate) fn try_call_add__value_spread__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "each")]
    pub(crate) fn try_call_each__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(method, js_name = "entries")]
    pub(crate) fn call_entries__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(catch, method, js_name = "find")]
    pub(crate) fn try_call_find__value__as_option_value(this: &Js, a0: &JsValue) -> Result<Option<Js>, Exception>;
    #[wasm_bindgen(method, js_name = "forEach")]
    pub(crate) fn call_forEach__value(this: &Js, a0: &JsValue);
    #[wasm_bindgen(catch, method, js_name = "forEach")]
    pub(crate) fn try_call_forEach__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(method, js_name = "keys")]
    pub(crate) fn call_keys__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(catch, method, js_name = "load")]
    pub(crate) fn try_call_load__value2__as_value(this: &Js, a0: &JsValue, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "play")]
    pub(crate) fn try_call_play__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "stop")]
    pub(crate) fn try_call_stop(this: &Js) -> Result<(), Exception>;
    #[wasm_bindgen(method, js_name = "values")]
    pub(crate) fn call_values__as_value(this: &Js) -> JsValue;
}

web_module_imports! {
    { raw_module = "player-kit" }
    #[wasm_bindgen(catch, constructor, js_class = "Track")]
    pub(crate) fn try_new_Track__str__as_value(a0: &str) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "Track")]
    pub(crate) fn try_new_Track__str_number__as_value(a0: &str, a1: f64) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "TrackEvent")]
    pub(crate) fn try_new_TrackEvent__str_value__as_value(a0: &str, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "default")]
    pub(crate) fn try_new_default__as_value() -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "default")]
    pub(crate) fn try_new_default__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(static_method_of = Js, js_class = "default", js_name = "version")]
    pub(crate) fn static_call_default_version__as_value() -> JsValue;
}
