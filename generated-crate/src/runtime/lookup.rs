//! Classes that a text finds, for `canvas.context::<CanvasRenderingContext2d>()` and the like.

#![allow(unused_macros, reason = "used by the features whose types they declare")]

use super::Class;

/// A class that a method of `Owner` finds by a text, which the class decides.
///
/// `canvas.context::<CanvasRenderingContext2d>()` is JavaScript's `canvas.getContext("2d")`.
#[diagnostic::on_unimplemented(
    message = "no text finds a `{Self}` on a `{Owner}`, as far as the features that are on tell",
    note = "the call without a type takes any text, and its result can be cast with `dyn_into`"
)]
pub trait FoundOn<Owner>: Class {
    /// The dictionary of the call's options; any object for a class that has none.
    type Options: Class;
    /// The text.
    const TEXT: &'static str;
}

/// ```text
/// web_found!("2d", crate::HtmlCanvasElement, crate::CanvasRenderingContext2d, crate::CanvasRenderingContext2dSettings);
/// ```
#[doc(hidden)]
#[macro_export]
macro_rules! web_found {
    ($text:literal, $Owner:ty, $Class:ty, $Options:ty $(,)?) => {
        impl $crate::FoundOn<$Owner> for $Class {
            type Options = $Options;
            const TEXT: &'static str = $text;
        }
    };
}
