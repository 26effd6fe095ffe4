//! Elements by their tag: what `Document::create` takes.

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
    /// What the element is.
    type Element: Class;
    /// The tag's name.
    const NAME: &'static str;
    /// The namespace's URI.
    const NAMESPACE: &'static str;
}

/// `tag!(Section: crate::HtmlElement; "section" in "…");` for a tag that is declared.
macro_rules! tag {
    ($Tag:ident: $Element:ty; $name:literal in $namespace:literal) => {
        impl $crate::ElementTag for $Tag {
            type Element = $Element;
            const NAME: &'static str = $name;
            const NAMESPACE: &'static str = $namespace;
        }
    };
}

/// `only_tag!(crate::HtmlButtonElement; "button" in "…");` for a class that has one tag.
macro_rules! only_tag {
    ($Element:ty; $name:literal in $namespace:literal) => {
        impl $crate::ElementTag for $Element {
            type Element = Self;
            const NAME: &'static str = $name;
            const NAMESPACE: &'static str = $namespace;
        }
    };
}
