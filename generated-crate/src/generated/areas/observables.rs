//! Streams of events as values: Observable

#[cfg(feature = "experimental")]
use crate::runtime::prelude::*;
#[cfg(feature = "experimental")]
use crate::{
    AbortSignal, CatchCallback, EventTarget, Mapper, Observable, ObservableEventListenerOptions, ObservableInspector,
    ObservableInspectorAbortHandler, ObservableInspectorUnion, ObservableSubscriptionCallback, ObserverUnion, Predicate,
    Reducer, SubscribeCallback, SubscribeOptions, Subscriber, SubscriptionObserver, Visitor, VoidFunction,
};

#[cfg(feature = "experimental")]
impl EventTarget {
    /// Returns an observable of the events of a type, in place of an event listener.
    ///
    /// `Observable when(DOMString type, optional ObservableEventListenerOptions options = {})`
    ///
    /// Features `observables` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/EventTarget/when) · [Specification](https://wicg.github.io/observable/#dom-eventtarget-when)
    #[inline]
    pub fn when(&self, type_: &str) -> Observable {
        FromJs::from_js(Js::call_when__str__as_value(js(self), type_))
    }

    /// As `when`, with `options`.
    ///
    /// `Observable when(DOMString type, optional ObservableEventListenerOptions options = {})`
    ///
    /// Features `observables` and `experimental`.
    #[doc(alias = "when")]
    #[inline]
    pub fn when_with_options(&self, type_: &str, options: &ObservableEventListenerOptions) -> Observable {
        FromJs::from_js(Js::call_when__str_value__as_value(js(self), type_, options.as_ref()))
    }
}

#[cfg(feature = "experimental")]
impl Subscriber {
    /// Sends a value to the observer.
    ///
    /// `undefined next(any value)`
    ///
    /// Features `observables` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Subscriber/next) · [Specification](https://wicg.github.io/observable/#dom-subscriber-next)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn next(&self, value: &JsValue) -> Result<(), Exception> {
        Js::try_call_next__value(js(self), value)
    }

    /// Ends the subscription with an error.
    ///
    /// `undefined error(any error)`
    ///
    /// Features `observables` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Subscriber/error) · [Specification](https://wicg.github.io/observable/#dom-subscriber-error)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn error(&self, error: &JsValue) -> Result<(), Exception> {
        Js::try_call_error__value(js(self), error)
    }

    /// Ends the subscription without an error.
    ///
    /// `undefined complete()`
    ///
    /// Features `observables` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Subscriber/complete) · [Specification](https://wicg.github.io/observable/#dom-subscriber-complete)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn complete(&self) -> Result<(), Exception> {
        Js::try_call_complete(js(self))
    }

    /// Adds a function that is called when the subscription ends, or at once if it has ended.
    ///
    /// `undefined addTeardown(VoidFunction teardown)`
    ///
    /// Features `observables` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Subscriber/addTeardown) · [Specification](https://wicg.github.io/observable/#dom-subscriber-addteardown)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "addTeardown")]
    #[inline]
    pub fn add_teardown(&self, teardown: impl IntoFunction<VoidFunction>) -> Result<(), Exception> {
        Js::try_call_addTeardown__value(js(self), &teardown.into_callback().into_function())
    }

    /// Whether the subscription still goes on.
    ///
    /// `readonly attribute boolean active`
    ///
    /// Features `observables` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Subscriber/active) · [Specification](https://wicg.github.io/observable/#dom-subscriber-active)
    #[inline]
    pub fn active(&self) -> bool {
        Js::get_active__as_bool(js(self)).get()
    }

    /// A signal that is aborted when the subscription ends.
    ///
    /// `readonly attribute AbortSignal signal`
    ///
    /// Features `observables` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Subscriber/signal) · [Specification](https://wicg.github.io/observable/#dom-subscriber-signal)
    #[inline]
    pub fn signal(&self) -> AbortSignal {
        FromJs::from_js(Js::get_signal__as_value(js(self)))
    }
}

#[cfg(feature = "experimental")]
impl SubscriptionObserver {
    /// The functions that receive the values of an observable.
    ///
    /// `dictionary SubscriptionObserver`
    ///
    /// Features `observables` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// Called with each value.
    ///
    /// `ObservableSubscriptionCallback next`
    ///
    /// Features `observables` and `experimental`.
    #[doc(alias = "next")]
    pub fn get_next(&self) -> Option<ObservableSubscriptionCallback> {
        property::get(self, "next")
    }

    /// Sets called with each value.
    ///
    /// Features `observables` and `experimental`.
    #[doc(alias = "next")]
    pub fn set_next(&self, value: impl IntoFunction<ObservableSubscriptionCallback>) -> &Self {
        property::set(self, "next", &value.into_callback().into_function());
        self
    }

    /// Called with the error if the observable fails.
    ///
    /// `ObservableSubscriptionCallback error`
    ///
    /// Features `observables` and `experimental`.
    #[doc(alias = "error")]
    pub fn get_error(&self) -> Option<ObservableSubscriptionCallback> {
        property::get(self, "error")
    }

    /// Sets called with the error if the observable fails.
    ///
    /// Features `observables` and `experimental`.
    #[doc(alias = "error")]
    pub fn set_error(&self, value: impl IntoFunction<ObservableSubscriptionCallback>) -> &Self {
        property::set(self, "error", &value.into_callback().into_function());
        self
    }

    /// Called when the observable ends without an error.
    ///
    /// `VoidFunction complete`
    ///
    /// Features `observables` and `experimental`.
    #[doc(alias = "complete")]
    pub fn get_complete(&self) -> Option<VoidFunction> {
        property::get(self, "complete")
    }

    /// Sets called when the observable ends without an error.
    ///
    /// Features `observables` and `experimental`.
    #[doc(alias = "complete")]
    pub fn set_complete(&self, value: impl IntoFunction<VoidFunction>) -> &Self {
        property::set(self, "complete", &value.into_callback().into_function());
        self
    }
}

#[cfg(feature = "experimental")]
impl Default for SubscriptionObserver {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "experimental")]
impl ObservableInspector {
    /// The functions that `inspect` calls for each event of an observable.
    ///
    /// `dictionary ObservableInspector`
    ///
    /// Features `observables` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// Called with each value before it is passed on.
    ///
    /// `ObservableSubscriptionCallback next`
    ///
    /// Features `observables` and `experimental`.
    #[doc(alias = "next")]
    pub fn get_next(&self) -> Option<ObservableSubscriptionCallback> {
        property::get(self, "next")
    }

    /// Sets called with each value before it is passed on.
    ///
    /// Features `observables` and `experimental`.
    #[doc(alias = "next")]
    pub fn set_next(&self, value: impl IntoFunction<ObservableSubscriptionCallback>) -> &Self {
        property::set(self, "next", &value.into_callback().into_function());
        self
    }

    /// Called with the error before it is passed on.
    ///
    /// `ObservableSubscriptionCallback error`
    ///
    /// Features `observables` and `experimental`.
    #[doc(alias = "error")]
    pub fn get_error(&self) -> Option<ObservableSubscriptionCallback> {
        property::get(self, "error")
    }

    /// Sets called with the error before it is passed on.
    ///
    /// Features `observables` and `experimental`.
    #[doc(alias = "error")]
    pub fn set_error(&self, value: impl IntoFunction<ObservableSubscriptionCallback>) -> &Self {
        property::set(self, "error", &value.into_callback().into_function());
        self
    }

    /// Called when the source ends without an error.
    ///
    /// `VoidFunction complete`
    ///
    /// Features `observables` and `experimental`.
    #[doc(alias = "complete")]
    pub fn get_complete(&self) -> Option<VoidFunction> {
        property::get(self, "complete")
    }

    /// Sets called when the source ends without an error.
    ///
    /// Features `observables` and `experimental`.
    #[doc(alias = "complete")]
    pub fn set_complete(&self, value: impl IntoFunction<VoidFunction>) -> &Self {
        property::set(self, "complete", &value.into_callback().into_function());
        self
    }

    /// Called when someone subscribes.
    ///
    /// `VoidFunction subscribe`
    ///
    /// Features `observables` and `experimental`.
    #[doc(alias = "subscribe")]
    pub fn get_subscribe(&self) -> Option<VoidFunction> {
        property::get(self, "subscribe")
    }

    /// Sets called when someone subscribes.
    ///
    /// Features `observables` and `experimental`.
    #[doc(alias = "subscribe")]
    pub fn set_subscribe(&self, value: impl IntoFunction<VoidFunction>) -> &Self {
        property::set(self, "subscribe", &value.into_callback().into_function());
        self
    }

    /// Called with the reason when the subscriber aborts the subscription.
    ///
    /// `ObservableInspectorAbortHandler abort`
    ///
    /// Features `observables` and `experimental`.
    #[doc(alias = "abort")]
    pub fn get_abort(&self) -> Option<ObservableInspectorAbortHandler> {
        property::get(self, "abort")
    }

    /// Sets called with the reason when the subscriber aborts the subscription.
    ///
    /// Features `observables` and `experimental`.
    #[doc(alias = "abort")]
    pub fn set_abort(&self, value: impl IntoFunction<ObservableInspectorAbortHandler>) -> &Self {
        property::set(self, "abort", &value.into_callback().into_function());
        self
    }
}

#[cfg(feature = "experimental")]
impl Default for ObservableInspector {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "experimental")]
impl SubscribeOptions {
    /// The options of a subscription.
    ///
    /// `dictionary SubscribeOptions`
    ///
    /// Features `observables` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// A signal that ends the subscription.
    ///
    /// `AbortSignal signal`
    ///
    /// Features `observables` and `experimental`.
    #[doc(alias = "signal")]
    pub fn get_signal(&self) -> Option<AbortSignal> {
        property::get(self, "signal")
    }

    /// Sets a signal that ends the subscription.
    ///
    /// Features `observables` and `experimental`.
    #[doc(alias = "signal")]
    pub fn set_signal(&self, value: &AbortSignal) -> &Self {
        property::set(self, "signal", value.as_ref());
        self
    }
}

#[cfg(feature = "experimental")]
impl Default for SubscribeOptions {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "experimental")]
impl Observable {
    /// Makes a new `Observable`.
    ///
    /// `constructor(SubscribeCallback callback)`
    ///
    /// Features `observables` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Observable/Observable) · [Specification](https://wicg.github.io/observable/#dom-observable-observable)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn new(callback: impl IntoFunction<SubscribeCallback>) -> Result<Observable, Exception> {
        Js::try_new_Observable__value__as_value(&callback.into_callback().into_function()).map(Js::cast)
    }

    /// Starts the observable and passes its values to the observer.
    ///
    /// `undefined subscribe(optional ObserverUnion observer = {}, optional SubscribeOptions options = {})`
    ///
    /// Features `observables` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Observable/subscribe) · [Specification](https://wicg.github.io/observable/#dom-observable-subscribe)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn subscribe(&self) -> Result<(), Exception> {
        Js::try_call_subscribe(js(self))
    }

    /// As `subscribe`, with `observer`.
    ///
    /// `undefined subscribe(optional ObserverUnion observer = {}, optional SubscribeOptions options = {})`
    ///
    /// Features `observables` and `experimental`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "subscribe")]
    #[inline]
    pub fn subscribe_with_observer(&self, observer: impl Into<ObserverUnion>) -> Result<(), Exception> {
        Js::try_call_subscribe__value(js(self), &observer.into().to_js())
    }

    /// As `subscribe_with_observer`, with `options`.
    ///
    /// `undefined subscribe(optional ObserverUnion observer = {}, optional SubscribeOptions options = {})`
    ///
    /// Features `observables` and `experimental`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "subscribe")]
    #[inline]
    pub fn subscribe_with_observer_and_options(
        &self,
        observer: impl Into<ObserverUnion>,
        options: &SubscribeOptions,
    ) -> Result<(), Exception> {
        Js::try_call_subscribe__value2(js(self), &observer.into().to_js(), options.as_ref())
    }

    /// Makes an observable from an iterable, an async iterable, a promise or another observable.
    ///
    /// `static Observable from(any value)`
    ///
    /// Features `observables` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Observable/from_static) · [Specification](https://wicg.github.io/observable/#dom-observable-from)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn from(value: &JsValue) -> Result<Observable, Exception> {
        Js::try_static_call_Observable_from__value__as_value(value).map(Js::read)
    }

    /// Returns an observable that ends when the given one sends its first value.
    ///
    /// `Observable takeUntil(any value)`
    ///
    /// Features `observables` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Observable/takeUntil) · [Specification](https://wicg.github.io/observable/#dom-observable-takeuntil)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "takeUntil")]
    #[inline]
    pub fn take_until(&self, value: &JsValue) -> Result<Observable, Exception> {
        Js::try_call_takeUntil__value__as_value(js(self), value).map(Js::read)
    }

    /// Returns an observable of the mapped values.
    ///
    /// `Observable map(Mapper mapper)`
    ///
    /// Features `observables` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Observable/map) · [Specification](https://wicg.github.io/observable/#dom-observable-map)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn map(&self, mapper: impl IntoAnyFunction<Mapper>) -> Result<Observable, Exception> {
        Js::try_call_map__value__as_value(js(self), &mapper.into_callback().into_function()).map(Js::read)
    }

    /// Returns an observable of the values that pass a test.
    ///
    /// `Observable filter(Predicate predicate)`
    ///
    /// Features `observables` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Observable/filter) · [Specification](https://wicg.github.io/observable/#dom-observable-filter)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn filter(&self, predicate: impl IntoFunction<Predicate>) -> Result<Observable, Exception> {
        Js::try_call_filter__value__as_value(js(self), &predicate.into_callback().into_function()).map(Js::read)
    }

    /// Returns an observable that ends after the given number of values.
    ///
    /// `Observable take(unsigned long long amount)`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Features `observables` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Observable/take) · [Specification](https://wicg.github.io/observable/#dom-observable-take)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn take(&self, amount: u64) -> Result<Observable, Exception> {
        Js::try_call_take__number__as_value(js(self), amount as f64).map(Js::read)
    }

    /// Returns an observable without the given number of first values.
    ///
    /// `Observable drop(unsigned long long amount)`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Features `observables` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Observable/drop) · [Specification](https://wicg.github.io/observable/#dom-observable-drop)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn drop(&self, amount: u64) -> Result<Observable, Exception> {
        Js::try_call_drop__number__as_value(js(self), amount as f64).map(Js::read)
    }

    /// Maps each value to an observable and returns the values of these, one after another.
    ///
    /// `Observable flatMap(Mapper mapper)`
    ///
    /// Features `observables` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Observable/flatMap) · [Specification](https://wicg.github.io/observable/#dom-observable-flatmap)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "flatMap")]
    #[inline]
    pub fn flat_map(&self, mapper: impl IntoAnyFunction<Mapper>) -> Result<Observable, Exception> {
        Js::try_call_flatMap__value__as_value(js(self), &mapper.into_callback().into_function()).map(Js::read)
    }

    /// Maps each value to an observable and drops the previous one as soon as a new value comes.
    ///
    /// `Observable switchMap(Mapper mapper)`
    ///
    /// Features `observables` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Observable/switchMap) · [Specification](https://wicg.github.io/observable/#dom-observable-switchmap)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "switchMap")]
    #[inline]
    pub fn switch_map(&self, mapper: impl IntoAnyFunction<Mapper>) -> Result<Observable, Exception> {
        Js::try_call_switchMap__value__as_value(js(self), &mapper.into_callback().into_function()).map(Js::read)
    }

    /// Returns an equal observable that calls functions for each of its events.
    ///
    /// `Observable inspect(optional ObservableInspectorUnion inspectorUnion = {})`
    ///
    /// Features `observables` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Observable/inspect) · [Specification](https://wicg.github.io/observable/#dom-observable-inspect)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn inspect(&self) -> Result<Observable, Exception> {
        Js::try_call_inspect__as_value(js(self)).map(Js::read)
    }

    /// As `inspect`, with `inspector_union`.
    ///
    /// `Observable inspect(optional ObservableInspectorUnion inspectorUnion = {})`
    ///
    /// Features `observables` and `experimental`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "inspect")]
    #[inline]
    pub fn inspect_with_inspector_union(
        &self,
        inspector_union: impl Into<ObservableInspectorUnion>,
    ) -> Result<Observable, Exception> {
        Js::try_call_inspect__value__as_value(js(self), &inspector_union.into().to_js()).map(Js::read)
    }

    /// Returns an observable that goes on with the callback's result if an error occurs.
    ///
    /// `Observable catch(CatchCallback callback)`
    ///
    /// Features `observables` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Observable/catch) · [Specification](https://wicg.github.io/observable/#dom-observable-catch)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn catch(&self, callback: impl IntoAnyFunction<CatchCallback>) -> Result<Observable, Exception> {
        Js::try_call_catch__value__as_value(js(self), &callback.into_callback().into_function()).map(Js::read)
    }

    /// Returns an equal observable that calls a function when the subscription ends.
    ///
    /// `Observable finally(VoidFunction callback)`
    ///
    /// Features `observables` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Observable/finally) · [Specification](https://wicg.github.io/observable/#dom-observable-finally)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn finally(&self, callback: impl IntoFunction<VoidFunction>) -> Result<Observable, Exception> {
        Js::try_call_finally__value__as_value(js(self), &callback.into_callback().into_function()).map(Js::read)
    }

    /// Resolves to a list of all values when the observable ends.
    ///
    /// `Promise<sequence<any>> toArray(optional SubscribeOptions options = {})`
    ///
    /// Features `observables` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Observable/toArray) · [Specification](https://wicg.github.io/observable/#dom-observable-toarray)
    #[doc(alias = "toArray")]
    #[inline]
    pub fn to_array(&self) -> Promise<Array<JsValue>> {
        Promise::of_call(Js::try_call_toArray__as_value(js(self)))
    }

    /// As `to_array`, with `options`.
    ///
    /// `Promise<sequence<any>> toArray(optional SubscribeOptions options = {})`
    ///
    /// Features `observables` and `experimental`.
    #[doc(alias = "toArray")]
    #[inline]
    pub fn to_array_with_options(&self, options: &SubscribeOptions) -> Promise<Array<JsValue>> {
        Promise::of_call(Js::try_call_toArray__value__as_value(js(self), options.as_ref()))
    }

    /// Calls a function for each value; resolves when the observable ends.
    ///
    /// `Promise<undefined> forEach(Visitor callback, optional SubscribeOptions options = {})`
    ///
    /// Features `observables` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Observable/forEach) · [Specification](https://wicg.github.io/observable/#dom-observable-foreach)
    #[doc(alias = "forEach")]
    #[inline]
    pub fn for_each(&self, callback: impl IntoFunction<Visitor>) -> Promise<()> {
        Promise::of_call(Js::try_call_forEach__value__as_value(js(self), &callback.into_callback().into_function()))
    }

    /// As `for_each`, with `options`.
    ///
    /// `Promise<undefined> forEach(Visitor callback, optional SubscribeOptions options = {})`
    ///
    /// Features `observables` and `experimental`.
    #[doc(alias = "forEach")]
    #[inline]
    pub fn for_each_with_options(
        &self,
        callback: impl IntoFunction<Visitor>,
        options: &SubscribeOptions,
    ) -> Promise<()> {
        Promise::of_call(Js::try_call_forEach__value2__as_value(
            js(self),
            &callback.into_callback().into_function(),
            options.as_ref(),
        ))
    }

    /// Resolves to whether all values pass a test.
    ///
    /// `Promise<boolean> every(Predicate predicate, optional SubscribeOptions options = {})`
    ///
    /// Features `observables` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Observable/every) · [Specification](https://wicg.github.io/observable/#dom-observable-every)
    #[inline]
    pub fn every(&self, predicate: impl IntoFunction<Predicate>) -> Promise<bool> {
        Promise::of_call(Js::try_call_every__value__as_value(js(self), &predicate.into_callback().into_function()))
    }

    /// As `every`, with `options`.
    ///
    /// `Promise<boolean> every(Predicate predicate, optional SubscribeOptions options = {})`
    ///
    /// Features `observables` and `experimental`.
    #[doc(alias = "every")]
    #[inline]
    pub fn every_with_options(
        &self,
        predicate: impl IntoFunction<Predicate>,
        options: &SubscribeOptions,
    ) -> Promise<bool> {
        Promise::of_call(Js::try_call_every__value2__as_value(
            js(self),
            &predicate.into_callback().into_function(),
            options.as_ref(),
        ))
    }

    /// Resolves to the first value; rejects if there is none.
    ///
    /// `Promise<any> first(optional SubscribeOptions options = {})`
    ///
    /// Features `observables` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Observable/first) · [Specification](https://wicg.github.io/observable/#dom-observable-first)
    #[inline]
    pub fn first(&self) -> Promise<JsValue> {
        Promise::of_call(Js::try_call_first__as_value(js(self)))
    }

    /// As `first`, with `options`.
    ///
    /// `Promise<any> first(optional SubscribeOptions options = {})`
    ///
    /// Features `observables` and `experimental`.
    #[doc(alias = "first")]
    #[inline]
    pub fn first_with_options(&self, options: &SubscribeOptions) -> Promise<JsValue> {
        Promise::of_call(Js::try_call_first__value__as_value(js(self), options.as_ref()))
    }

    /// Resolves to the last value; rejects if there is none.
    ///
    /// `Promise<any> last(optional SubscribeOptions options = {})`
    ///
    /// Features `observables` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Observable/last) · [Specification](https://wicg.github.io/observable/#dom-observable-last)
    #[inline]
    pub fn last(&self) -> Promise<JsValue> {
        Promise::of_call(Js::try_call_last__as_value(js(self)))
    }

    /// As `last`, with `options`.
    ///
    /// `Promise<any> last(optional SubscribeOptions options = {})`
    ///
    /// Features `observables` and `experimental`.
    #[doc(alias = "last")]
    #[inline]
    pub fn last_with_options(&self, options: &SubscribeOptions) -> Promise<JsValue> {
        Promise::of_call(Js::try_call_last__value__as_value(js(self), options.as_ref()))
    }

    /// Resolves to the first value that passes a test, or `undefined` if none does.
    ///
    /// `Promise<any> find(Predicate predicate, optional SubscribeOptions options = {})`
    ///
    /// Features `observables` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Observable/find) · [Specification](https://wicg.github.io/observable/#dom-observable-find)
    #[inline]
    pub fn find(&self, predicate: impl IntoFunction<Predicate>) -> Promise<JsValue> {
        Promise::of_call(Js::try_call_find__value__as_value(js(self), &predicate.into_callback().into_function()))
    }

    /// As `find`, with `options`.
    ///
    /// `Promise<any> find(Predicate predicate, optional SubscribeOptions options = {})`
    ///
    /// Features `observables` and `experimental`.
    #[doc(alias = "find")]
    #[inline]
    pub fn find_with_options(
        &self,
        predicate: impl IntoFunction<Predicate>,
        options: &SubscribeOptions,
    ) -> Promise<JsValue> {
        Promise::of_call(Js::try_call_find__value2__as_value(
            js(self),
            &predicate.into_callback().into_function(),
            options.as_ref(),
        ))
    }

    /// Resolves to whether at least one value passes a test.
    ///
    /// `Promise<boolean> some(Predicate predicate, optional SubscribeOptions options = {})`
    ///
    /// Features `observables` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Observable/some) · [Specification](https://wicg.github.io/observable/#dom-observable-some)
    #[inline]
    pub fn some(&self, predicate: impl IntoFunction<Predicate>) -> Promise<bool> {
        Promise::of_call(Js::try_call_some__value__as_value(js(self), &predicate.into_callback().into_function()))
    }

    /// As `some`, with `options`.
    ///
    /// `Promise<boolean> some(Predicate predicate, optional SubscribeOptions options = {})`
    ///
    /// Features `observables` and `experimental`.
    #[doc(alias = "some")]
    #[inline]
    pub fn some_with_options(
        &self,
        predicate: impl IntoFunction<Predicate>,
        options: &SubscribeOptions,
    ) -> Promise<bool> {
        Promise::of_call(Js::try_call_some__value2__as_value(
            js(self),
            &predicate.into_callback().into_function(),
            options.as_ref(),
        ))
    }

    /// Combines all values with a function and resolves to the result.
    ///
    /// `Promise<any> reduce(Reducer reducer, optional any initialValue, optional SubscribeOptions options = {})`
    ///
    /// Features `observables` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Observable/reduce) · [Specification](https://wicg.github.io/observable/#dom-observable-reduce)
    #[inline]
    pub fn reduce(&self, reducer: impl IntoAnyFunction<Reducer>) -> Promise<JsValue> {
        Promise::of_call(Js::try_call_reduce__value__as_value(js(self), &reducer.into_callback().into_function()))
    }

    /// As `reduce`, with `initial_value`.
    ///
    /// `Promise<any> reduce(Reducer reducer, optional any initialValue, optional SubscribeOptions options = {})`
    ///
    /// Features `observables` and `experimental`.
    #[doc(alias = "reduce")]
    #[inline]
    pub fn reduce_with_initial_value(
        &self,
        reducer: impl IntoAnyFunction<Reducer>,
        initial_value: &JsValue,
    ) -> Promise<JsValue> {
        Promise::of_call(Js::try_call_reduce__value2__as_value(
            js(self),
            &reducer.into_callback().into_function(),
            initial_value,
        ))
    }

    /// As `reduce_with_initial_value`, with `options`.
    ///
    /// `Promise<any> reduce(Reducer reducer, optional any initialValue, optional SubscribeOptions options = {})`
    ///
    /// Features `observables` and `experimental`.
    #[doc(alias = "reduce")]
    #[inline]
    pub fn reduce_with_initial_value_and_options(
        &self,
        reducer: impl IntoAnyFunction<Reducer>,
        initial_value: &JsValue,
        options: &SubscribeOptions,
    ) -> Promise<JsValue> {
        Promise::of_call(Js::try_call_reduce__value3__as_value(
            js(self),
            &reducer.into_callback().into_function(),
            initial_value,
            options.as_ref(),
        ))
    }
}

#[cfg(feature = "experimental")]
impl ObservableEventListenerOptions {
    /// The options of `when`.
    ///
    /// `dictionary ObservableEventListenerOptions`
    ///
    /// Features `observables` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// Whether to listen in the capture phase, before the event reaches its target.
    ///
    /// `boolean capture = false`
    ///
    /// Features `observables` and `experimental`.
    #[doc(alias = "capture")]
    pub fn get_capture(&self) -> Option<bool> {
        property::get(self, "capture")
    }

    /// Sets whether to listen in the capture phase, before the event reaches its target.
    ///
    /// Features `observables` and `experimental`.
    #[doc(alias = "capture")]
    pub fn set_capture(&self, value: bool) -> &Self {
        property::set_bool(self, "capture", value);
        self
    }

    /// Whether to promise that the default action will not be prevented.
    ///
    /// `boolean passive`
    ///
    /// Features `observables` and `experimental`.
    #[doc(alias = "passive")]
    pub fn get_passive(&self) -> Option<bool> {
        property::get(self, "passive")
    }

    /// Sets whether to promise that the default action will not be prevented.
    ///
    /// Features `observables` and `experimental`.
    #[doc(alias = "passive")]
    pub fn set_passive(&self, value: bool) -> &Self {
        property::set_bool(self, "passive", value);
        self
    }
}

#[cfg(feature = "experimental")]
impl Default for ObservableEventListenerOptions {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "experimental")]
web_imports! {
    #[wasm_bindgen(catch, method, js_name = "addTeardown")]
    pub(crate) fn try_call_addTeardown__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "complete")]
    pub(crate) fn try_call_complete(this: &Js) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "error")]
    pub(crate) fn try_call_error__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "every")]
    pub(crate) fn try_call_every__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "every")]
    pub(crate) fn try_call_every__value2__as_value(this: &Js, a0: &JsValue, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "find")]
    pub(crate) fn try_call_find__value2__as_value(this: &Js, a0: &JsValue, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "first")]
    pub(crate) fn try_call_first__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "first")]
    pub(crate) fn try_call_first__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "forEach")]
    pub(crate) fn try_call_forEach__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "forEach")]
    pub(crate) fn try_call_forEach__value2__as_value(this: &Js, a0: &JsValue, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "inspect")]
    pub(crate) fn try_call_inspect__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "inspect")]
    pub(crate) fn try_call_inspect__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "last")]
    pub(crate) fn try_call_last__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "last")]
    pub(crate) fn try_call_last__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "next")]
    pub(crate) fn try_call_next__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "reduce")]
    pub(crate) fn try_call_reduce__value3__as_value(
        this: &Js,
        a0: &JsValue,
        a1: &JsValue,
        a2: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "some")]
    pub(crate) fn try_call_some__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "some")]
    pub(crate) fn try_call_some__value2__as_value(this: &Js, a0: &JsValue, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "subscribe")]
    pub(crate) fn try_call_subscribe(this: &Js) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "subscribe")]
    pub(crate) fn try_call_subscribe__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "subscribe")]
    pub(crate) fn try_call_subscribe__value2(this: &Js, a0: &JsValue, a1: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "switchMap")]
    pub(crate) fn try_call_switchMap__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "takeUntil")]
    pub(crate) fn try_call_takeUntil__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "toArray")]
    pub(crate) fn try_call_toArray__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(method, js_name = "when")]
    pub(crate) fn call_when__str__as_value(this: &Js, a0: &str) -> JsValue;
    #[wasm_bindgen(method, js_name = "when")]
    pub(crate) fn call_when__str_value__as_value(this: &Js, a0: &str, a1: &JsValue) -> JsValue;
    #[wasm_bindgen(catch, constructor, js_class = "Observable")]
    pub(crate) fn try_new_Observable__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "Observable", js_name = "from")]
    pub(crate) fn try_static_call_Observable_from__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
}
