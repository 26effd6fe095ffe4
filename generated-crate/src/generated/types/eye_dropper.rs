//! Types: Picking a colour from the screen

/// `dictionary ColorSelectionResult`
#[repr(transparent)]
pub struct ColorSelectionResult {
    parent: crate::Object,
}
dictionary!(ColorSelectionResult:; "ColorSelectionResult");

/// `dictionary ColorSelectionOptions`
#[repr(transparent)]
pub struct ColorSelectionOptions {
    parent: crate::Object,
}
dictionary!(ColorSelectionOptions:; "ColorSelectionOptions");

/// `interface EyeDropper`
///
/// Exposed in Window.
///
/// In secure contexts only.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/EyeDropper) · [Specification](https://wicg.github.io/eyedropper-api/#eyedropper-interface)
#[repr(transparent)]
pub struct EyeDropper {
    parent: crate::Object,
}
interface!(EyeDropper:; "EyeDropper");
