//! Types: What request.idl defines

dictionary! {
    /// `dictionary RequestOptions`
    ///
    /// Members are added by the feature `priority`.
    pub struct RequestOptions: [crate::Object];
    name = "RequestOptions";
    extended;
}

dictionary! {
    /// `dictionary LateOptions : RequestOptions`
    ///
    /// Members are added by the feature `priority`.
    pub struct LateOptions: [crate::RequestOptions, crate::Object];
    name = "LateOptions";
}

#[cfg(feature = "request")]
interface! {
    /// `interface Sender`
    ///
    /// Exposed everywhere.
    pub struct Sender: [crate::Object];
    class = "Sender";
}
