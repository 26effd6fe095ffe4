//! Types: What input.idl defines

/// `interface Loader`
///
/// Exposed in Window.
#[repr(transparent)]
pub struct Loader {
    parent: crate::Object,
}
interface!(Loader:; "Loader");

/// `enum Sign`
#[non_exhaustive]
pub enum Sign {
    /// `"+"`
    Plus,
    /// `"-"`
    Minus,
    /// `"plus"`
    PlusWord,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
enumeration!(Sign {
    Plus = "+",
    Minus = "-",
    PlusWord = "plus",
});

/// `interface Sum`
///
/// Exposed in Window.
#[repr(transparent)]
pub struct Sum {
    parent: crate::Object,
}
interface!(Sum:; "Sum");
