//! Types: Sharing text, links and files with other apps

web_dictionary! {
    /// `dictionary ShareData`
    pub struct ShareData: [crate::Object];
    name = "ShareData";
}
