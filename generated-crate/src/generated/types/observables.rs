//! Types: Streams of events as values: Observable

/// `interface Subscriber`
///
/// Exposed everywhere.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Subscriber) · [Specification](https://wicg.github.io/observable/#subscriber-api)
#[repr(transparent)]
pub struct Subscriber {
    parent: crate::Object,
}
interface!(Subscriber:; "Subscriber");

/// `dictionary SubscriptionObserver`
#[repr(transparent)]
pub struct SubscriptionObserver {
    parent: crate::Object,
}
dictionary!(SubscriptionObserver:; "SubscriptionObserver");

/// `dictionary ObservableInspector`
#[repr(transparent)]
pub struct ObservableInspector {
    parent: crate::Object,
}
dictionary!(ObservableInspector:; "ObservableInspector");

/// `dictionary SubscribeOptions`
#[repr(transparent)]
pub struct SubscribeOptions {
    parent: crate::Object,
}
dictionary!(SubscribeOptions:; "SubscribeOptions");

/// `interface Observable`
///
/// Exposed everywhere.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Observable) · [Specification](https://wicg.github.io/observable/#observable-api)
#[repr(transparent)]
pub struct Observable {
    parent: crate::Object,
}
interface!(Observable:; "Observable");

/// `dictionary ObservableEventListenerOptions`
#[repr(transparent)]
pub struct ObservableEventListenerOptions {
    parent: crate::Object,
}
dictionary!(ObservableEventListenerOptions:; "ObservableEventListenerOptions");

/// `callback SubscribeCallback = undefined (Subscriber subscriber)`
pub type SubscribeCallback = crate::Function<fn(crate::Subscriber)>;

/// `callback ObservableSubscriptionCallback = undefined (any value)`
pub type ObservableSubscriptionCallback = crate::Function<fn(crate::JsValue)>;

/// `callback ObservableInspectorAbortHandler = undefined (any value)`
pub type ObservableInspectorAbortHandler = crate::Function<fn(crate::JsValue)>;

/// `typedef (ObservableSubscriptionCallback or SubscriptionObserver) ObserverUnion`
#[non_exhaustive]
pub enum ObserverUnion {
    /// `ObservableSubscriptionCallback`
    ObservableSubscriptionCallback(crate::ObservableSubscriptionCallback),
    /// `SubscriptionObserver`
    SubscriptionObserver(crate::SubscriptionObserver),
    /// A value of another type.
    Other(crate::JsValue),
}
union!(ObserverUnion {
    ObservableSubscriptionCallback(crate::ObservableSubscriptionCallback): function,
    SubscriptionObserver(crate::SubscriptionObserver): value,
});

/// `typedef (ObservableSubscriptionCallback or ObservableInspector) ObservableInspectorUnion`
#[non_exhaustive]
pub enum ObservableInspectorUnion {
    /// `ObservableSubscriptionCallback`
    ObservableSubscriptionCallback(crate::ObservableSubscriptionCallback),
    /// `ObservableInspector`
    ObservableInspector(crate::ObservableInspector),
    /// A value of another type.
    Other(crate::JsValue),
}
union!(ObservableInspectorUnion {
    ObservableSubscriptionCallback(crate::ObservableSubscriptionCallback): function,
    ObservableInspector(crate::ObservableInspector): value,
});

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
