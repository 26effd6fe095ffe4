//! Types: Picking a colour from the screen

web_dictionary! {
    /// `dictionary ColorSelectionResult`
    ///
    /// Features `eye-dropper` and `experimental`.
    pub struct ColorSelectionResult: [crate::Object];
    name = "ColorSelectionResult";
}

web_dictionary! {
    /// `dictionary ColorSelectionOptions`
    ///
    /// Features `eye-dropper` and `experimental`.
    pub struct ColorSelectionOptions: [crate::Object];
    name = "ColorSelectionOptions";
}

web_interface! {
    /// `interface EyeDropper`
    ///
    /// Features `eye-dropper` and `experimental`. Exposed in Window. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/EyeDropper) · [Specification](https://wicg.github.io/eyedropper-api/#eyedropper-interface)
    pub struct EyeDropper: [crate::Object];
    class = "EyeDropper";
}
