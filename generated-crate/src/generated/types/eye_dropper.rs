//! Types: Picking a colour from the screen

dictionary! {
    /// `dictionary ColorSelectionResult`
    pub struct ColorSelectionResult: [crate::Object];
    name = "ColorSelectionResult";
}

dictionary! {
    /// `dictionary ColorSelectionOptions`
    pub struct ColorSelectionOptions: [crate::Object];
    name = "ColorSelectionOptions";
}

interface! {
    /// `interface EyeDropper`
    ///
    /// Exposed in Window.
    ///
    /// In secure contexts only.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/EyeDropper) · [Specification](https://wicg.github.io/eyedropper-api/#eyedropper-interface)
    pub struct EyeDropper: [crate::Object];
    class = "EyeDropper";
}
