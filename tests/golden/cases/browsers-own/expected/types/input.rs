//! Types: What input.idl defines

#[cfg(feature = "input")]
interface! {
    /// `interface Window`
    pub struct Window: [crate::Object];
    class = "Window";
}

interface! {
    /// `interface Event`
    pub struct Event: [crate::Object];
    class = "Event";
}

interface! {
    /// `interface Pane`
    pub struct Pane: [crate::Object];
    class = "Pane";
}

enumeration! {
    /// `enum Kind`
    pub enum Kind {
        Plain = "plain",
        Thick = "thick",
    }
}

#[cfg(feature = "input")]
interface! {
    /// `interface nsIFile`
    #[doc(alias = "nsIFile")]
    pub struct NsIFile: [crate::Object];
}

union! {
    /// `typedef (Pane or Event) Either`
    pub enum Either {
        Pane(crate::Pane): value,
        Event(crate::Event): value,
    }
    into crate::Object;
}
