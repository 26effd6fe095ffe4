//! Types: Picking a colour from the screen

web_dictionary! {
    /// The color that the user has picked.
    ///
    /// `dictionary ColorSelectionResult`
    ///
    /// Features `eye-dropper` and `experimental`.
    pub struct ColorSelectionResult: [crate::Object];
    name = "ColorSelectionResult";
}

web_dictionary! {
    /// The options of `open`.
    ///
    /// `dictionary ColorSelectionOptions`
    ///
    /// Features `eye-dropper` and `experimental`.
    pub struct ColorSelectionOptions: [crate::Object];
    name = "ColorSelectionOptions";
}

web_interface! {
    /// A tool with which the user can pick a color from anywhere on the screen.
    ///
    /// `interface EyeDropper`
    ///
    /// Features `eye-dropper` and `experimental`. Exposed in Window. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/EyeDropper) · [Specification](https://wicg.github.io/eyedropper-api/#eyedropper-interface)
    pub struct EyeDropper: [crate::Object];
    class = "EyeDropper";
}
