//! Types: What input.idl defines

web_dictionary! {
    /// `dictionary ReadOptions`
    ///
    /// Feature `input`.
    pub struct ReadOptions: [crate::Object];
    name = "ReadOptions";
}

web_interface! {
    /// `interface Failure`
    ///
    /// Feature `input`. Exposed in Window.
    pub struct Failure: [crate::Object];
    class = "Failure";
}

/// `callback Done = undefined (DOMString text)`
///
/// Feature `input`.
pub type Done = crate::Function<fn(alloc::string::String)>;

web_union! {
    /// `(ReadOptions or Failure)`
    ///
    /// Feature `input`.
    pub enum ReadOptionsOrFailure {
        Failure(crate::Failure): value,
        ReadOptions(crate::ReadOptions): dictionary,
    }
    into crate::Object;
}
