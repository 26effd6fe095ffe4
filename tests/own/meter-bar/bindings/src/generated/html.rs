//! The tags of html, for `Document::create`.

#[cfg(feature = "meter-bar")]
web_tag! {
    /// `<meter-bar>`
    pub struct MeterBar: crate::MeterBar = "meter-bar" in "http://www.w3.org/1999/xhtml";
    only;
}
