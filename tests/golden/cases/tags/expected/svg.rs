//! The tags of svg, for `Document::create`.

/// `<a>`
#[cfg(feature = "input")]
pub struct A;
#[cfg(feature = "input")]
tag!(A: crate::SvgaElement; "a" in "http://www.w3.org/2000/svg");
#[cfg(feature = "input")]
only_tag!(crate::SvgaElement; "a" in "http://www.w3.org/2000/svg");
