//! Types: What input.idl defines

/// `interface HTMLHRElement`
///
/// Exposed in Window.
#[doc(alias = "HTMLHRElement")]
#[repr(transparent)]
pub struct HtmlHrElement {
    parent: crate::Object,
}
interface!(HtmlHrElement:; "HTMLHRElement");

/// `interface WebGL2Context`
///
/// Exposed in Window.
#[doc(alias = "WebGL2Context")]
#[repr(transparent)]
pub struct WebGl2Context {
    parent: crate::Object,
}
interface!(WebGl2Context:; "WebGL2Context");

/// `interface IDBDatabase_`
///
/// Exposed in Window.
#[doc(alias = "IDBDatabase_")]
#[repr(transparent)]
pub struct IdbDatabase {
    parent: crate::Object,
}
interface!(IdbDatabase:; "IDBDatabase_");

/// `interface CSSStyleSheet_`
///
/// Exposed in Window.
#[doc(alias = "CSSStyleSheet_")]
#[repr(transparent)]
pub struct CssStyleSheet {
    parent: crate::Object,
}
interface!(CssStyleSheet:; "CSSStyleSheet_");

/// `interface Path2D`
///
/// Exposed in Window.
#[doc(alias = "Path2D")]
#[repr(transparent)]
pub struct Path2d {
    parent: crate::Object,
}
interface!(Path2d:; "Path2D");

/// `interface SVGFEBlend`
///
/// Exposed in Window.
#[doc(alias = "SVGFEBlend")]
#[repr(transparent)]
pub struct SvgfeBlend {
    parent: crate::Object,
}
interface!(SvgfeBlend:; "SVGFEBlend");

/// `interface GPUBuffer_`
///
/// Exposed in Window.
#[doc(alias = "GPUBuffer_")]
#[repr(transparent)]
pub struct GpuBuffer {
    parent: crate::Object,
}
interface!(GpuBuffer:; "GPUBuffer_");

/// `interface XMLHttpRequest_`
///
/// Exposed in Window.
#[doc(alias = "XMLHttpRequest_")]
#[repr(transparent)]
pub struct XmlHttpRequest {
    parent: crate::Object,
}
interface!(XmlHttpRequest:; "XMLHttpRequest_");

/// `interface Option`
///
/// Exposed in Window.
#[doc(alias = "Option")]
#[repr(transparent)]
pub struct JsOption {
    parent: crate::Object,
}
interface!(JsOption:; "Option");

/// `interface Iter`
///
/// Exposed in Window.
#[doc(alias = "Iter")]
#[repr(transparent)]
pub struct JsIter {
    parent: crate::Object,
}
interface!(JsIter:; "Iter");

/// `interface Uses`
///
/// Exposed in Window.
#[repr(transparent)]
pub struct Uses {
    parent: crate::Object,
}
interface!(Uses:; "Uses");
