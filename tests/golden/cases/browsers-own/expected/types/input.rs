//! Types: What input.idl defines

/// `interface Window`
#[cfg(feature = "input")]
#[repr(transparent)]
pub struct Window {
    parent: crate::Object,
}
#[cfg(feature = "input")]
interface!(Window:; "Window");

/// `interface Event`
#[repr(transparent)]
pub struct Event {
    parent: crate::Object,
}
interface!(Event:; "Event");

/// `interface Pane`
#[repr(transparent)]
pub struct Pane {
    parent: crate::Object,
}
interface!(Pane:; "Pane");

/// `enum Kind`
#[non_exhaustive]
pub enum Kind {
    /// `"plain"`
    Plain,
    /// `"thick"`
    Thick,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
enumeration!(Kind {
    Plain = "plain",
    Thick = "thick",
});

/// `interface nsIFile`
#[doc(alias = "nsIFile")]
#[cfg(feature = "input")]
#[repr(transparent)]
pub struct NsIFile {
    parent: crate::Object,
}
#[cfg(feature = "input")]
interface!(NsIFile:;);

/// `typedef (Pane or Event) Either`
#[non_exhaustive]
pub enum Either {
    /// `Pane`
    Pane(crate::Pane),
    /// `Event`
    Event(crate::Event),
    /// A value of another type.
    Other(crate::JsValue),
}
union!(Either {
    Pane(crate::Pane): value,
    Event(crate::Event): value,
});
