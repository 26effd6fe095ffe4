//! Types: What input.idl defines

#[cfg(feature = "input")]
web_interface! {
    /// `interface Window`
    ///
    /// Feature `input`.
    pub struct Window: [crate::Object];
    class = "Window";
}

web_interface! {
    /// `interface Event`
    ///
    /// Feature `input`.
    pub struct Event: [crate::Object];
    class = "Event";
}

web_interface! {
    /// `interface Pane`
    ///
    /// Feature `input`.
    pub struct Pane: [crate::Object];
    class = "Pane";
}

web_enumeration! {
    /// `enum Kind`
    ///
    /// Feature `input`.
    pub enum Kind {
        Plain = "plain",
        Thick = "thick",
    }
}

#[cfg(feature = "input")]
web_interface! {
    /// `interface nsIFile`
    ///
    /// Feature `input`.
    #[doc(alias = "nsIFile")]
    pub struct NsIFile: [crate::Object];
}

web_union! {
    /// `typedef (Pane or Event) Either`
    ///
    /// Feature `input`.
    pub enum Either {
        Pane(crate::Pane): value,
        Event(crate::Event): value,
    }
    into crate::Object;
}
