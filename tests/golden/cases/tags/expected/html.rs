//! The tags of html, for `Document::create`.

/// `<button>`
///
/// [Specification](https://example.org/button)
#[cfg(feature = "input")]
pub struct Button;
#[cfg(feature = "input")]
tag!(Button: crate::HtmlButtonElement; "button" in "http://www.w3.org/1999/xhtml");
#[cfg(feature = "input")]
only_tag!(crate::HtmlButtonElement; "button" in "http://www.w3.org/1999/xhtml");

/// `<h1>`
#[cfg(feature = "input")]
pub struct H1;
#[cfg(feature = "input")]
tag!(H1: crate::HtmlHeadingElement; "h1" in "http://www.w3.org/1999/xhtml");

/// `<h2>`
#[cfg(feature = "input")]
pub struct H2;
#[cfg(feature = "input")]
tag!(H2: crate::HtmlHeadingElement; "h2" in "http://www.w3.org/1999/xhtml");

/// `<old>`
#[cfg(feature = "input")]
pub struct Old;
#[cfg(feature = "input")]
tag!(Old: crate::HtmlOldElement; "old" in "http://www.w3.org/1999/xhtml");
#[cfg(feature = "input")]
only_tag!(crate::HtmlOldElement; "old" in "http://www.w3.org/1999/xhtml");
