//! Types: What input.idl defines

#[cfg(feature = "input")]
web_interface! {
    /// `interface Window`
    pub struct Window: [crate::Object];
    class = "Window";
}

web_interface! {
    /// `interface Event`
    pub struct Event: [crate::Object];
    class = "Event";
}

web_interface! {
    /// `interface Pane`
    pub struct Pane: [crate::Object];
    class = "Pane";
}

web_enumeration! {
    /// `enum Kind`
    pub enum Kind {
        Plain = "plain",
        Thick = "thick",
    }
}

#[cfg(feature = "input")]
web_interface! {
    /// `interface nsIFile`
    #[doc(alias = "nsIFile")]
    pub struct NsIFile: [crate::Object];
}

web_union! {
    /// `typedef (Pane or Event) Either`
    pub enum Either {
        Pane(crate::Pane): value,
        Event(crate::Event): value,
    }
    into crate::Object;
}
