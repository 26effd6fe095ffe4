//! Types: Streams of events as values: Observable

web_interface! {
    /// `interface Subscriber`
    ///
    /// Exposed everywhere.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Subscriber) · [Specification](https://wicg.github.io/observable/#subscriber-api)
    pub struct Subscriber: [crate::Object];
    class = "Subscriber";
}

web_dictionary! {
    /// `dictionary SubscriptionObserver`
    pub struct SubscriptionObserver: [crate::Object];
    name = "SubscriptionObserver";
}

web_dictionary! {
    /// `dictionary ObservableInspector`
    pub struct ObservableInspector: [crate::Object];
    name = "ObservableInspector";
}

web_dictionary! {
    /// `dictionary SubscribeOptions`
    pub struct SubscribeOptions: [crate::Object];
    name = "SubscribeOptions";
}

web_interface! {
    /// `interface Observable`
    ///
    /// Exposed everywhere.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Observable) · [Specification](https://wicg.github.io/observable/#observable-api)
    pub struct Observable: [crate::Object];
    class = "Observable";
}

web_dictionary! {
    /// `dictionary ObservableEventListenerOptions`
    pub struct ObservableEventListenerOptions: [crate::Object];
    name = "ObservableEventListenerOptions";
}

/// `callback SubscribeCallback = undefined (Subscriber subscriber)`
pub type SubscribeCallback = crate::Function<fn(crate::Subscriber)>;

/// `callback ObservableSubscriptionCallback = undefined (any value)`
pub type ObservableSubscriptionCallback = crate::Function<fn(crate::JsValue)>;

/// `callback ObservableInspectorAbortHandler = undefined (any value)`
pub type ObservableInspectorAbortHandler = crate::Function<fn(crate::JsValue)>;

web_union! {
    /// `typedef (ObservableSubscriptionCallback or SubscriptionObserver) ObserverUnion`
    pub enum ObserverUnion {
        ObservableSubscriptionCallback(crate::ObservableSubscriptionCallback): function,
        SubscriptionObserver(crate::SubscriptionObserver): dictionary,
    }
    into crate::Object;
}

web_union! {
    /// `typedef (ObservableSubscriptionCallback or ObservableInspector) ObservableInspectorUnion`
    pub enum ObservableInspectorUnion {
        ObservableSubscriptionCallback(crate::ObservableSubscriptionCallback): function,
        ObservableInspector(crate::ObservableInspector): dictionary,
    }
    into crate::Object;
}

/// `callback Predicate = boolean (any value, unsigned long long index)`
pub type Predicate = crate::Function<fn(crate::JsValue, u64) -> bool>;

/// `callback Reducer = any (any accumulator, any currentValue, unsigned long long index)`
pub type Reducer = crate::Function<fn(crate::JsValue, crate::JsValue, u64) -> crate::JsValue>;

/// `callback Mapper = any (any value, unsigned long long index)`
pub type Mapper = crate::Function<fn(crate::JsValue, u64) -> crate::JsValue>;

/// `callback Visitor = undefined (any value, unsigned long long index)`
pub type Visitor = crate::Function<fn(crate::JsValue, u64)>;

/// `callback CatchCallback = any (any value)`
pub type CatchCallback = crate::Function<fn(crate::JsValue) -> crate::JsValue>;
