//! Types: Sharing text, links and files with other apps

dictionary! {
    /// `dictionary ShareData`
    pub struct ShareData: [crate::Object];
    name = "ShareData";
}
