//! Types: Streams of events as values: Observable

web_interface! {
    /// The object through which the maker of an observable sends its values.
    ///
    /// `interface Subscriber`
    ///
    /// Features `observables` and `experimental`. Exposed everywhere. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Subscriber) · [Specification](https://wicg.github.io/observable/#subscriber-api)
    pub struct Subscriber: [crate::Object];
    class = "Subscriber";
}

web_dictionary! {
    /// The functions that receive the values of an observable.
    ///
    /// `dictionary SubscriptionObserver`
    ///
    /// Features `observables` and `experimental`.
    pub struct SubscriptionObserver: [crate::Object];
    name = "SubscriptionObserver";
}

web_dictionary! {
    /// The functions that `inspect` calls for each event of an observable.
    ///
    /// `dictionary ObservableInspector`
    ///
    /// Features `observables` and `experimental`.
    pub struct ObservableInspector: [crate::Object];
    name = "ObservableInspector";
}

web_dictionary! {
    /// The options of a subscription.
    ///
    /// `dictionary SubscribeOptions`
    ///
    /// Features `observables` and `experimental`.
    pub struct SubscribeOptions: [crate::Object];
    name = "SubscribeOptions";
}

web_interface! {
    /// A stream of values or events over time that can be subscribed to and combined.
    ///
    /// `interface Observable`
    ///
    /// Features `observables` and `experimental`. Exposed everywhere. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Observable) · [Specification](https://wicg.github.io/observable/#observable-api)
    pub struct Observable: [crate::Object];
    class = "Observable";
}

web_dictionary! {
    /// The options of `when`.
    ///
    /// `dictionary ObservableEventListenerOptions`
    ///
    /// Features `observables` and `experimental`.
    pub struct ObservableEventListenerOptions: [crate::Object];
    name = "ObservableEventListenerOptions";
}

/// `callback SubscribeCallback = undefined (Subscriber subscriber)`
///
/// Features `observables` and `experimental`.
pub type SubscribeCallback = crate::Function<fn(crate::Subscriber)>;

/// `callback ObservableSubscriptionCallback = undefined (any value)`
///
/// Features `observables` and `experimental`.
pub type ObservableSubscriptionCallback = crate::Function<fn(crate::JsValue)>;

/// `callback ObservableInspectorAbortHandler = undefined (any value)`
///
/// Features `observables` and `experimental`.
pub type ObservableInspectorAbortHandler = crate::Function<fn(crate::JsValue)>;

web_union! {
    /// `typedef (ObservableSubscriptionCallback or SubscriptionObserver) ObserverUnion`
    ///
    /// Features `observables` and `experimental`.
    pub enum ObserverUnion {
        ObservableSubscriptionCallback(crate::ObservableSubscriptionCallback): function,
        SubscriptionObserver(crate::SubscriptionObserver): dictionary,
    }
    into crate::Object;
}

web_union! {
    /// `typedef (ObservableSubscriptionCallback or ObservableInspector) ObservableInspectorUnion`
    ///
    /// Features `observables` and `experimental`.
    pub enum ObservableInspectorUnion {
        ObservableSubscriptionCallback(crate::ObservableSubscriptionCallback): function,
        ObservableInspector(crate::ObservableInspector): dictionary,
    }
    into crate::Object;
}

/// `callback Predicate = boolean (any value, unsigned long long index)`
///
/// Features `observables` and `experimental`.
pub type Predicate = crate::Function<fn(crate::JsValue, u64) -> bool>;

/// `callback Reducer = any (any accumulator, any currentValue, unsigned long long index)`
///
/// Features `observables` and `experimental`.
pub type Reducer = crate::Function<fn(crate::JsValue, crate::JsValue, u64) -> crate::JsValue>;

/// `callback Mapper = any (any value, unsigned long long index)`
///
/// Features `observables` and `experimental`.
pub type Mapper = crate::Function<fn(crate::JsValue, u64) -> crate::JsValue>;

/// `callback Visitor = undefined (any value, unsigned long long index)`
///
/// Features `observables` and `experimental`.
pub type Visitor = crate::Function<fn(crate::JsValue, u64)>;

/// `callback CatchCallback = any (any value)`
///
/// Features `observables` and `experimental`.
pub type CatchCallback = crate::Function<fn(crate::JsValue) -> crate::JsValue>;
