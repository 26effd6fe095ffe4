//! Elements by their tag, for `Document::create`.

#![allow(unused_macros, reason = "used by the features whose types they declare")]

use super::Class;

/// A tag, and the class of its elements.
///
/// A class that is the class of one tag only stands for it: `document.create::<HtmlButtonElement>()`. The others have
/// a type for each tag, in the modules `html`, `svg` and `mathml`: `document.create::<html::H1>()`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not say which tag is meant, as far as the features that are on tell",
    note = "where a class has several tags, name one: `html::H1`, `svg::G`, `mathml::Mi`"
)]
pub trait ElementTag {
    /// The class of the element.
    type Element: Class;
    /// The tag's name.
    const NAME: &'static str;
    /// The namespace's URI.
    const NAMESPACE: &'static str;
}

/// ```text
/// web_tag! {
///     /// Documentation.
///     pub struct Button: crate::HtmlButtonElement = "button" in "http://www.w3.org/1999/xhtml";
///     only;
/// }
/// ```
///
/// declares a tag. `only` is the only tag of its class, which then stands for it.
#[doc(hidden)]
#[macro_export]
macro_rules! web_tag {
    (
        $(#[$attribute:meta])* pub struct $Tag:ident: $Element:ty = $name:literal in $namespace:literal;
        $($only:tt)*
    ) => {
        $(#[$attribute])*
        pub struct $Tag;
        web_tag!(@for $Tag: $Element = $name in $namespace);
        web_tag!(@only [$($only)*] $Element = $name in $namespace);
    };
    (@only [only;] $Element:ty = $name:literal in $namespace:literal) => {
        web_tag!(@for $Element: $Element = $name in $namespace);
    };
    (@only [] $Element:ty = $name:literal in $namespace:literal) => {};
    (@for $Tag:ty: $Element:ty = $name:literal in $namespace:literal) => {
        impl $crate::ElementTag for $Tag {
            type Element = $Element;
            const NAME: &'static str = $name;
            const NAMESPACE: &'static str = $namespace;
        }
    };
}
