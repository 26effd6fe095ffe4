//! Types: Loading fonts from a program: FontFace and document.fonts, and the fonts of the machine

#[cfg(feature = "font-loading")]
web_dictionary! {
    /// Options for making a `FontFace`, like the descriptors of a `@font-face` rule.
    ///
    /// `dictionary FontFaceDescriptors`
    ///
    /// Feature `font-loading`.
    pub struct FontFaceDescriptors: [crate::Object];
    name = "FontFaceDescriptors";
    optional;
}

#[cfg(feature = "font-loading")]
web_enumeration! {
    /// The stages of loading a single font face, from `"unloaded"` to `"loaded"` or `"error"`.
    ///
    /// `enum FontFaceLoadStatus`
    ///
    /// Feature `font-loading`.
    pub enum FontFaceLoadStatus {
        Unloaded = "unloaded",
        Loading = "loading",
        Loaded = "loaded",
        Error = "error",
    }
}

web_interface! {
    /// A single font face that can be loaded from a URL or from bytes and then added to a document.
    ///
    /// `interface FontFace`
    ///
    /// Members are added by the feature `unspecified`.
    ///
    /// Feature `font-loading`. Exposed in Window, Worker. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/FontFace) · [Specification](https://drafts.csswg.org/css-font-loading/#fontface-interface)
    pub struct FontFace: [crate::Object];
    class = "FontFace";
}

#[cfg(all(feature = "experimental", feature = "font-loading"))]
web_interface! {
    /// The features of a loaded font, without members so far.
    ///
    /// `interface FontFaceFeatures`
    ///
    /// Features `font-loading` and `experimental`. Exposed in Window, Worker.
    pub struct FontFaceFeatures: [crate::Object];
    class = "FontFaceFeatures";
}

#[cfg(all(feature = "experimental", feature = "font-loading"))]
web_interface! {
    /// One axis of a variable font, such as weight or width.
    ///
    /// `interface FontFaceVariationAxis`
    ///
    /// Features `font-loading` and `experimental`. Exposed in Window, Worker.
    pub struct FontFaceVariationAxis: [crate::Object];
    class = "FontFaceVariationAxis";
}

#[cfg(all(feature = "experimental", feature = "font-loading"))]
web_interface! {
    /// The set of variation axes of a font.
    ///
    /// `interface FontFaceVariations`
    ///
    /// Features `font-loading` and `experimental`. Exposed in Window, Worker.
    pub struct FontFaceVariations: [crate::Object];
    class = "FontFaceVariations";
}

#[cfg(all(feature = "experimental", feature = "font-loading"))]
web_interface! {
    /// One color palette of a color font, a list of CSS colors.
    ///
    /// `interface FontFacePalette`
    ///
    /// Features `font-loading` and `experimental`. Exposed in Window, Worker.
    pub struct FontFacePalette: [crate::Object];
    class = "FontFacePalette";
}

#[cfg(all(feature = "experimental", feature = "font-loading"))]
web_interface! {
    /// The color palettes of a font.
    ///
    /// `interface FontFacePalettes`
    ///
    /// Features `font-loading` and `experimental`. Exposed in Window, Worker.
    pub struct FontFacePalettes: [crate::Object];
    class = "FontFacePalettes";
}

#[cfg(feature = "font-loading")]
web_dictionary! {
    /// Options for making a `FontFaceSetLoadEvent`.
    ///
    /// `dictionary FontFaceSetLoadEventInit : EventInit`
    ///
    /// Inherits the methods of [`EventInit`](crate::EventInit).
    ///
    /// Feature `font-loading`.
    pub struct FontFaceSetLoadEventInit: [crate::EventInit, crate::Object];
    name = "FontFaceSetLoadEventInit";
    optional;
}

#[cfg(feature = "font-loading")]
web_interface! {
    /// The event that reports that fonts have begun to load, have loaded or have failed.
    ///
    /// `interface FontFaceSetLoadEvent : Event`
    ///
    /// Inherits the methods of [`Event`](crate::Event).
    ///
    /// Feature `font-loading`. Exposed in Window, Worker. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/FontFaceSetLoadEvent) · [Specification](https://drafts.csswg.org/css-font-loading/#fontfacesetloadevent)
    pub struct FontFaceSetLoadEvent: [crate::Event, crate::Object];
    class = "FontFaceSetLoadEvent";
}

#[cfg(feature = "font-loading")]
web_enumeration! {
    /// Whether a set of fonts has any face that is still loading.
    ///
    /// `enum FontFaceSetLoadStatus`
    ///
    /// Feature `font-loading`.
    pub enum FontFaceSetLoadStatus {
        Loading = "loading",
        Loaded = "loaded",
    }
}

#[cfg(feature = "font-loading")]
web_interface! {
    /// The set of font faces that a document or worker can use, with methods to load and check them.
    ///
    /// `interface FontFaceSet : EventTarget`
    ///
    /// Inherits the methods of [`EventTarget`](crate::EventTarget).
    ///
    /// Feature `font-loading`. Exposed in Window, Worker. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/FontFaceSet) · [Specification](https://drafts.csswg.org/css-font-loading/#FontFaceSet-interface)
    pub struct FontFaceSet: [crate::EventTarget, crate::Object];
    class = "FontFaceSet";
}

#[cfg(all(feature = "experimental", feature = "font-loading"))]
web_dictionary! {
    /// The options of `queryLocalFonts`.
    ///
    /// `dictionary QueryOptions`
    ///
    /// Features `font-loading` and `experimental`.
    pub struct QueryOptions: [crate::Object];
    name = "QueryOptions";
}

#[cfg(all(feature = "experimental", feature = "font-loading"))]
web_interface! {
    /// A font that is installed on the device.
    ///
    /// `interface FontData`
    ///
    /// Features `font-loading` and `experimental`. Exposed in Window. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/FontData) · [Specification](https://wicg.github.io/local-font-access/#fontdata-interface)
    pub struct FontData: [crate::Object];
    class = "FontData";
}

#[cfg(feature = "font-loading")]
web_union! {
    /// `(CSSOMString or BufferSource)`
    ///
    /// Feature `font-loading`.
    pub enum CssomStringOrBufferSource {
        ArrayBuffer(crate::ArrayBuffer): value,
        Int8Array(crate::Int8Array): numbers,
        Int16Array(crate::Int16Array): value,
        Int32Array(crate::Int32Array): value,
        Uint8Array(crate::Uint8Array): value,
        Uint16Array(crate::Uint16Array): value,
        Uint32Array(crate::Uint32Array): value,
        Uint8ClampedArray(crate::Uint8ClampedArray): value,
        BigInt64Array(crate::BigInt64Array): value,
        BigUint64Array(crate::BigUint64Array): value,
        Float16Array(crate::Float16Array): value,
        Float32Array(crate::Float32Array): value,
        Float64Array(crate::Float64Array): value,
        DataView(crate::DataView): value,
        String(crate::JsString): string,
    }
    from crate::BufferSource {
        ArrayBuffer, Int8Array, Int16Array, Int32Array, Uint8Array, Uint16Array, Uint32Array, Uint8ClampedArray,
        BigInt64Array, BigUint64Array, Float16Array, Float32Array, Float64Array, DataView,
    };
    through crate::BufferSource => crate::ArrayBufferView;
}

#[cfg(feature = "font-loading")]
web_stands_for!(crate::FontFace, crate::FontFaceDescriptors);

#[cfg(feature = "font-loading")]
web_stands_for!(crate::FontFaceSetLoadEvent, crate::FontFaceSetLoadEventInit);
