//! Types: Sharing text, links and files with other apps

web_dictionary! {
    /// The things to share; at least one field is needed.
    ///
    /// `dictionary ShareData`
    ///
    /// Feature `web-share`.
    pub struct ShareData: [crate::Object];
    name = "ShareData";
}
