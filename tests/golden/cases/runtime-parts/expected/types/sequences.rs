//! Types: What sequences.idl defines

dictionary! {
    /// `dictionary SequenceOptions`
    pub struct SequenceOptions: [crate::Object];
    name = "SequenceOptions";
}

interface! {
    /// `interface Sequences`
    ///
    /// Exposed in Window.
    pub struct Sequences: [crate::Object];
    class = "Sequences";
}
