//! Types: What input.idl defines

web_dictionary! {
    /// `dictionary ReadOptions`
    pub struct ReadOptions: [crate::Object];
    name = "ReadOptions";
}

web_interface! {
    /// `interface Failure`
    ///
    /// Exposed in Window.
    pub struct Failure: [crate::Object];
    class = "Failure";
}

/// `callback Done = undefined (DOMString text)`
pub type Done = crate::Function<fn(alloc::string::String)>;

web_union! {
    /// `(ReadOptions or Failure)`
    pub enum ReadOptionsOrFailure {
        Failure(crate::Failure): value,
        ReadOptions(crate::ReadOptions): dictionary,
    }
    into crate::Object;
}
