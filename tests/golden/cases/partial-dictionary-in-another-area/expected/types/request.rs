//! Types: What request.idl defines

web_dictionary! {
    /// `dictionary RequestOptions`
    ///
    /// Members are added by the feature `priority`.
    ///
    /// Feature `request`.
    pub struct RequestOptions: [crate::Object];
    name = "RequestOptions";
    extended;
}

web_dictionary! {
    /// `dictionary LateOptions : RequestOptions`
    ///
    /// Inherits the methods of [`RequestOptions`](crate::RequestOptions).
    ///
    /// Members are added by the feature `priority`.
    ///
    /// Feature `request`.
    pub struct LateOptions: [crate::RequestOptions, crate::Object];
    name = "LateOptions";
}

#[cfg(feature = "request")]
web_interface! {
    /// `interface Sender`
    ///
    /// Feature `request`. Exposed everywhere.
    pub struct Sender: [crate::Object];
    class = "Sender";
}
