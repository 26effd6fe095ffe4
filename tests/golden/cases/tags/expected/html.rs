//! The tags of html, for `Document::create`.

#[cfg(feature = "input")]
web_tag! {
    /// `<button>`
    ///
    /// [Specification](https://example.org/button)
    pub struct Button: crate::HtmlButtonElement = "button" in "http://www.w3.org/1999/xhtml";
    only;
}

#[cfg(feature = "input")]
web_tag! {
    /// `<h1>`
    pub struct H1: crate::HtmlHeadingElement = "h1" in "http://www.w3.org/1999/xhtml";
}

#[cfg(feature = "input")]
web_tag! {
    /// `<h2>`
    pub struct H2: crate::HtmlHeadingElement = "h2" in "http://www.w3.org/1999/xhtml";
}

#[cfg(feature = "input")]
web_tag! {
    /// `<old>`
    pub struct Old: crate::HtmlOldElement = "old" in "http://www.w3.org/1999/xhtml";
    only;
}
