//! Types: What streams.idl defines

web_dictionary! {
    /// `dictionary StreamOptions`
    ///
    /// Feature `streams`.
    pub struct StreamOptions: [crate::Object];
    name = "StreamOptions";
}

#[cfg(feature = "streams")]
web_interface! {
    /// `interface Streams`
    ///
    /// Feature `streams`. Exposed in Window.
    pub struct Streams: [crate::Object];
    class = "Streams";
}
