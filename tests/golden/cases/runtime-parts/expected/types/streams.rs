//! Types: What streams.idl defines

dictionary! {
    /// `dictionary StreamOptions`
    pub struct StreamOptions: [crate::Object];
    name = "StreamOptions";
}

#[cfg(feature = "streams")]
interface! {
    /// `interface Streams`
    ///
    /// Exposed in Window.
    pub struct Streams: [crate::Object];
    class = "Streams";
}
