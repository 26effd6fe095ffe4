//! Types: What input.idl defines

web_interface! {
    /// `interface HTMLHRElement`
    ///
    /// Feature `input`. Exposed in Window.
    #[doc(alias = "HTMLHRElement")]
    pub struct HtmlHrElement: [crate::Object];
    class = "HTMLHRElement";
}

web_interface! {
    /// `interface WebGL2Context`
    ///
    /// Feature `input`. Exposed in Window.
    #[doc(alias = "WebGL2Context")]
    pub struct WebGl2Context: [crate::Object];
    class = "WebGL2Context";
}

web_interface! {
    /// `interface IDBDatabase_`
    ///
    /// Feature `input`. Exposed in Window.
    #[doc(alias = "IDBDatabase_")]
    pub struct IdbDatabase: [crate::Object];
    class = "IDBDatabase_";
}

web_interface! {
    /// `interface CSSStyleSheet_`
    ///
    /// Feature `input`. Exposed in Window.
    #[doc(alias = "CSSStyleSheet_")]
    pub struct CssStyleSheet: [crate::Object];
    class = "CSSStyleSheet_";
}

web_interface! {
    /// `interface Path2D`
    ///
    /// Feature `input`. Exposed in Window.
    #[doc(alias = "Path2D")]
    pub struct Path2d: [crate::Object];
    class = "Path2D";
}

web_interface! {
    /// `interface SVGFEBlend`
    ///
    /// Feature `input`. Exposed in Window.
    #[doc(alias = "SVGFEBlend")]
    pub struct SvgfeBlend: [crate::Object];
    class = "SVGFEBlend";
}

web_interface! {
    /// `interface GPUBuffer_`
    ///
    /// Feature `input`. Exposed in Window.
    #[doc(alias = "GPUBuffer_")]
    pub struct GpuBuffer: [crate::Object];
    class = "GPUBuffer_";
}

web_interface! {
    /// `interface XMLHttpRequest_`
    ///
    /// Feature `input`. Exposed in Window.
    #[doc(alias = "XMLHttpRequest_")]
    pub struct XmlHttpRequest: [crate::Object];
    class = "XMLHttpRequest_";
}

web_interface! {
    /// `interface Option`
    ///
    /// Feature `input`. Exposed in Window.
    #[doc(alias = "Option")]
    pub struct JsOption: [crate::Object];
    class = "Option";
}

web_interface! {
    /// `interface Iter`
    ///
    /// Feature `input`. Exposed in Window.
    #[doc(alias = "Iter")]
    pub struct JsIter: [crate::Object];
    class = "Iter";
}

web_interface! {
    /// `interface Uses`
    ///
    /// Feature `input`. Exposed in Window.
    pub struct Uses: [crate::Object];
    class = "Uses";
}
