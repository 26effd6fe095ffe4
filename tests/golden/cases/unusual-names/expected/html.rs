//! The tags of html, for `Document::create`.

#[cfg(feature = "input")]
web_tag! {
    /// `<crate>`
    pub struct Crate: crate::Element = "crate" in "http://www.w3.org/1999/xhtml";
}

#[cfg(feature = "input")]
web_tag! {
    /// `<font-face>`
    pub struct FontFace: crate::Element = "font-face" in "http://www.w3.org/1999/xhtml";
}

#[cfg(feature = "input")]
web_tag! {
    /// `<h1>`
    pub struct H1: crate::Element = "h1" in "http://www.w3.org/1999/xhtml";
}

#[cfg(feature = "input")]
web_tag! {
    /// `<9>`
    pub struct N9: crate::Element = "9" in "http://www.w3.org/1999/xhtml";
}

#[cfg(feature = "input")]
web_tag! {
    /// `<self>`
    pub struct Self_: crate::Element = "self" in "http://www.w3.org/1999/xhtml";
}

#[cfg(feature = "input")]
web_tag! {
    /// `<_>`
    pub struct U005F: crate::Element = "_" in "http://www.w3.org/1999/xhtml";
}
