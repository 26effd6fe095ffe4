//! Types: What request.idl defines

dictionary! {
    /// `dictionary RequestOptions`
    pub struct RequestOptions: [crate::Object];
    name = "RequestOptions";
}

#[cfg(feature = "request")]
interface! {
    /// `interface Sender`
    ///
    /// Exposed everywhere.
    pub struct Sender: [crate::Object];
    class = "Sender";
}
