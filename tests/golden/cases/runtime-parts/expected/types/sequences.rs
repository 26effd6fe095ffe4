//! Types: What sequences.idl defines

web_dictionary! {
    /// `dictionary SequenceOptions`
    ///
    /// Feature `sequences`.
    pub struct SequenceOptions: [crate::Object];
    name = "SequenceOptions";
}

web_interface! {
    /// `interface Sequences`
    ///
    /// Feature `sequences`. Exposed in Window.
    pub struct Sequences: [crate::Object];
    class = "Sequences";
}
