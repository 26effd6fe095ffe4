//! Types: What sequences.idl defines

web_dictionary! {
    /// `dictionary SequenceOptions`
    pub struct SequenceOptions: [crate::Object];
    name = "SequenceOptions";
}

web_interface! {
    /// `interface Sequences`
    ///
    /// Exposed in Window.
    pub struct Sequences: [crate::Object];
    class = "Sequences";
}
