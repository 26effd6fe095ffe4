//! Types: Sharing text, links and files with other apps

/// `dictionary ShareData`
#[repr(transparent)]
pub struct ShareData {
    parent: crate::Object,
}
dictionary!(ShareData:; "ShareData");
