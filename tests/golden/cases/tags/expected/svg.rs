//! The tags of svg, for `Document::create`.

#[cfg(feature = "input")]
web_tag! {
    /// `<a>`
    pub struct A: crate::SvgaElement = "a" in "http://www.w3.org/2000/svg";
    only;
}
