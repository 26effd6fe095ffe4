//! Types: CSS values as typed objects
#[cfg(any(
    feature = "css-typed-om", feature = "scroll-animations", feature = "web-animations",
    all(feature = "experimental", feature = "css-drafts"),
))]
/// `interface CSSStyleValue`
///
/// Exposed in Window, Worker, PaintWorklet, LayoutWorklet.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSStyleValue) · [Specification](https://drafts.css-houdini.org/css-typed-om/#stylevalue-objects)
#[doc(alias = "CSSStyleValue")]
#[repr(transparent)]
pub struct CssStyleValue {
    parent: crate::Object,
}
#[cfg(any(
    feature = "css-typed-om", feature = "scroll-animations", feature = "web-animations",
    all(feature = "experimental", feature = "css-drafts"),
))]
interface!(CssStyleValue:; "CSSStyleValue");

#[cfg(any(
    feature = "css-typed-om", all(feature = "experimental", any(feature = "css-drafts", feature = "css-worklets")),
))]
/// `interface StylePropertyMapReadOnly`
///
/// Exposed in Window, Worker, PaintWorklet, LayoutWorklet.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/StylePropertyMapReadOnly) · [Specification](https://drafts.css-houdini.org/css-typed-om/#stylepropertymapreadonly)
#[repr(transparent)]
pub struct StylePropertyMapReadOnly {
    parent: crate::Object,
}
#[cfg(any(
    feature = "css-typed-om", all(feature = "experimental", any(feature = "css-drafts", feature = "css-worklets")),
))]
interface!(StylePropertyMapReadOnly:; "StylePropertyMapReadOnly");

#[cfg(feature = "css-typed-om")]
/// `interface StylePropertyMap : StylePropertyMapReadOnly`
///
/// Exposed in Window.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/StylePropertyMap) · [Specification](https://drafts.css-houdini.org/css-typed-om/#the-stylepropertymap)
#[repr(transparent)]
pub struct StylePropertyMap {
    parent: crate::StylePropertyMapReadOnly,
}
#[cfg(feature = "css-typed-om")]
interface!(StylePropertyMap: crate::StylePropertyMapReadOnly; "StylePropertyMap");

#[cfg(feature = "css-typed-om")]
/// `interface CSSUnparsedValue : CSSStyleValue`
///
/// Exposed in Window, Worker, PaintWorklet, LayoutWorklet.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSUnparsedValue) · [Specification](https://drafts.css-houdini.org/css-typed-om/#cssunparsedvalue)
#[doc(alias = "CSSUnparsedValue")]
#[repr(transparent)]
pub struct CssUnparsedValue {
    parent: crate::CssStyleValue,
}
#[cfg(feature = "css-typed-om")]
interface!(CssUnparsedValue: crate::CssStyleValue; "CSSUnparsedValue");

#[cfg(feature = "css-typed-om")]
/// `interface CSSVariableReferenceValue`
///
/// Exposed in Window, Worker, PaintWorklet, LayoutWorklet.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSVariableReferenceValue) · [Specification](https://drafts.css-houdini.org/css-typed-om/#cssvariablereferencevalue)
#[doc(alias = "CSSVariableReferenceValue")]
#[repr(transparent)]
pub struct CssVariableReferenceValue {
    parent: crate::Object,
}
#[cfg(feature = "css-typed-om")]
interface!(CssVariableReferenceValue:; "CSSVariableReferenceValue");

#[cfg(any(feature = "css-typed-om", feature = "scroll-animations", feature = "web-animations"))]
/// `interface CSSKeywordValue : CSSStyleValue`
///
/// Exposed in Window, Worker, PaintWorklet, LayoutWorklet.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSKeywordValue) · [Specification](https://drafts.css-houdini.org/css-typed-om/#keywordvalue-objects)
#[doc(alias = "CSSKeywordValue")]
#[repr(transparent)]
pub struct CssKeywordValue {
    parent: crate::CssStyleValue,
}
#[cfg(any(feature = "css-typed-om", feature = "scroll-animations", feature = "web-animations"))]
interface!(CssKeywordValue: crate::CssStyleValue; "CSSKeywordValue");

#[cfg(feature = "css-typed-om")]
/// `enum CSSNumericBaseType`
#[doc(alias = "CSSNumericBaseType")]
#[non_exhaustive]
pub enum CssNumericBaseType {
    /// `"length"`
    Length,
    /// `"angle"`
    Angle,
    /// `"time"`
    Time,
    /// `"frequency"`
    Frequency,
    /// `"resolution"`
    Resolution,
    /// `"flex"`
    Flex,
    /// `"percent"`
    Percent,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(feature = "css-typed-om")]
enumeration!(CssNumericBaseType {
    Length = "length",
    Angle = "angle",
    Time = "time",
    Frequency = "frequency",
    Resolution = "resolution",
    Flex = "flex",
    Percent = "percent",
});

#[cfg(feature = "css-typed-om")]
/// `dictionary CSSNumericType`
#[doc(alias = "CSSNumericType")]
#[repr(transparent)]
pub struct CssNumericType {
    parent: crate::Object,
}
#[cfg(feature = "css-typed-om")]
dictionary!(CssNumericType:; "CSSNumericType");

#[cfg(any(feature = "css-typed-om", feature = "scroll-animations", feature = "web-animations"))]
/// `interface CSSNumericValue : CSSStyleValue`
///
/// Exposed in Window, Worker, PaintWorklet, LayoutWorklet.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSNumericValue) · [Specification](https://drafts.css-houdini.org/css-typed-om/#numeric-value)
#[doc(alias = "CSSNumericValue")]
#[repr(transparent)]
pub struct CssNumericValue {
    parent: crate::CssStyleValue,
}
#[cfg(any(feature = "css-typed-om", feature = "scroll-animations", feature = "web-animations"))]
interface!(CssNumericValue: crate::CssStyleValue; "CSSNumericValue");

#[cfg(feature = "css-typed-om")]
/// `interface CSSUnitValue : CSSNumericValue`
///
/// Exposed in Window, Worker, PaintWorklet, LayoutWorklet.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSUnitValue) · [Specification](https://drafts.css-houdini.org/css-typed-om/#simple-numeric)
#[doc(alias = "CSSUnitValue")]
#[repr(transparent)]
pub struct CssUnitValue {
    parent: crate::CssNumericValue,
}
#[cfg(feature = "css-typed-om")]
interface!(CssUnitValue: crate::CssNumericValue, crate::CssStyleValue; "CSSUnitValue");

#[cfg(feature = "css-typed-om")]
/// `interface CSSMathValue : CSSNumericValue`
///
/// Exposed in Window, Worker, PaintWorklet, LayoutWorklet.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSMathValue) · [Specification](https://drafts.css-houdini.org/css-typed-om/#complex-numeric)
#[doc(alias = "CSSMathValue")]
#[repr(transparent)]
pub struct CssMathValue {
    parent: crate::CssNumericValue,
}
#[cfg(feature = "css-typed-om")]
interface!(CssMathValue: crate::CssNumericValue, crate::CssStyleValue; "CSSMathValue");

#[cfg(feature = "css-typed-om")]
/// `interface CSSMathSum : CSSMathValue`
///
/// Exposed in Window, Worker, PaintWorklet, LayoutWorklet.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSMathSum) · [Specification](https://drafts.css-houdini.org/css-typed-om/#cssmathsum)
#[doc(alias = "CSSMathSum")]
#[repr(transparent)]
pub struct CssMathSum {
    parent: crate::CssMathValue,
}
#[cfg(feature = "css-typed-om")]
interface!(CssMathSum: crate::CssMathValue, crate::CssNumericValue, crate::CssStyleValue; "CSSMathSum");

#[cfg(feature = "css-typed-om")]
/// `interface CSSMathProduct : CSSMathValue`
///
/// Exposed in Window, Worker, PaintWorklet, LayoutWorklet.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSMathProduct) · [Specification](https://drafts.css-houdini.org/css-typed-om/#cssmathproduct)
#[doc(alias = "CSSMathProduct")]
#[repr(transparent)]
pub struct CssMathProduct {
    parent: crate::CssMathValue,
}
#[cfg(feature = "css-typed-om")]
interface!(CssMathProduct: crate::CssMathValue, crate::CssNumericValue, crate::CssStyleValue; "CSSMathProduct");

#[cfg(feature = "css-typed-om")]
/// `interface CSSMathNegate : CSSMathValue`
///
/// Exposed in Window, Worker, PaintWorklet, LayoutWorklet.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSMathNegate) · [Specification](https://drafts.css-houdini.org/css-typed-om/#cssmathnegate)
#[doc(alias = "CSSMathNegate")]
#[repr(transparent)]
pub struct CssMathNegate {
    parent: crate::CssMathValue,
}
#[cfg(feature = "css-typed-om")]
interface!(CssMathNegate: crate::CssMathValue, crate::CssNumericValue, crate::CssStyleValue; "CSSMathNegate");

#[cfg(feature = "css-typed-om")]
/// `interface CSSMathInvert : CSSMathValue`
///
/// Exposed in Window, Worker, PaintWorklet, LayoutWorklet.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSMathInvert) · [Specification](https://drafts.css-houdini.org/css-typed-om/#cssmathinvert)
#[doc(alias = "CSSMathInvert")]
#[repr(transparent)]
pub struct CssMathInvert {
    parent: crate::CssMathValue,
}
#[cfg(feature = "css-typed-om")]
interface!(CssMathInvert: crate::CssMathValue, crate::CssNumericValue, crate::CssStyleValue; "CSSMathInvert");

#[cfg(feature = "css-typed-om")]
/// `interface CSSMathMin : CSSMathValue`
///
/// Exposed in Window, Worker, PaintWorklet, LayoutWorklet.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSMathMin) · [Specification](https://drafts.css-houdini.org/css-typed-om/#cssmathmin)
#[doc(alias = "CSSMathMin")]
#[repr(transparent)]
pub struct CssMathMin {
    parent: crate::CssMathValue,
}
#[cfg(feature = "css-typed-om")]
interface!(CssMathMin: crate::CssMathValue, crate::CssNumericValue, crate::CssStyleValue; "CSSMathMin");

#[cfg(feature = "css-typed-om")]
/// `interface CSSMathMax : CSSMathValue`
///
/// Exposed in Window, Worker, PaintWorklet, LayoutWorklet.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSMathMax) · [Specification](https://drafts.css-houdini.org/css-typed-om/#cssmathmax)
#[doc(alias = "CSSMathMax")]
#[repr(transparent)]
pub struct CssMathMax {
    parent: crate::CssMathValue,
}
#[cfg(feature = "css-typed-om")]
interface!(CssMathMax: crate::CssMathValue, crate::CssNumericValue, crate::CssStyleValue; "CSSMathMax");

#[cfg(feature = "css-typed-om")]
/// `interface CSSMathClamp : CSSMathValue`
///
/// Exposed in Window, Worker, PaintWorklet, LayoutWorklet.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSMathClamp) · [Specification](https://drafts.css-houdini.org/css-typed-om/#cssmathclamp)
#[doc(alias = "CSSMathClamp")]
#[repr(transparent)]
pub struct CssMathClamp {
    parent: crate::CssMathValue,
}
#[cfg(feature = "css-typed-om")]
interface!(CssMathClamp: crate::CssMathValue, crate::CssNumericValue, crate::CssStyleValue; "CSSMathClamp");

#[cfg(feature = "css-typed-om")]
/// `interface CSSNumericArray`
///
/// Exposed in Window, Worker, PaintWorklet, LayoutWorklet.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSNumericArray) · [Specification](https://drafts.css-houdini.org/css-typed-om/#cssnumericarray)
#[doc(alias = "CSSNumericArray")]
#[repr(transparent)]
pub struct CssNumericArray {
    parent: crate::Object,
}
#[cfg(feature = "css-typed-om")]
interface!(CssNumericArray:; "CSSNumericArray");

#[cfg(feature = "css-typed-om")]
/// `enum CSSMathOperator`
#[doc(alias = "CSSMathOperator")]
#[non_exhaustive]
pub enum CssMathOperator {
    /// `"sum"`
    Sum,
    /// `"product"`
    Product,
    /// `"negate"`
    Negate,
    /// `"invert"`
    Invert,
    /// `"min"`
    Min,
    /// `"max"`
    Max,
    /// `"clamp"`
    Clamp,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(feature = "css-typed-om")]
enumeration!(CssMathOperator {
    Sum = "sum",
    Product = "product",
    Negate = "negate",
    Invert = "invert",
    Min = "min",
    Max = "max",
    Clamp = "clamp",
});

#[cfg(feature = "css-typed-om")]
/// `interface CSSTransformValue : CSSStyleValue`
///
/// Exposed in Window, Worker, PaintWorklet, LayoutWorklet.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSTransformValue) · [Specification](https://drafts.css-houdini.org/css-typed-om/#transformvalue-objects)
#[doc(alias = "CSSTransformValue")]
#[repr(transparent)]
pub struct CssTransformValue {
    parent: crate::CssStyleValue,
}
#[cfg(feature = "css-typed-om")]
interface!(CssTransformValue: crate::CssStyleValue; "CSSTransformValue");

#[cfg(feature = "css-typed-om")]
/// `interface CSSTransformComponent`
///
/// Exposed in Window, Worker, PaintWorklet, LayoutWorklet.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSTransformComponent) · [Specification](https://drafts.css-houdini.org/css-typed-om/#csstransformcomponent)
#[doc(alias = "CSSTransformComponent")]
#[repr(transparent)]
pub struct CssTransformComponent {
    parent: crate::Object,
}
#[cfg(feature = "css-typed-om")]
interface!(CssTransformComponent:; "CSSTransformComponent");

#[cfg(feature = "css-typed-om")]
/// `interface CSSTranslate : CSSTransformComponent`
///
/// Exposed in Window, Worker, PaintWorklet, LayoutWorklet.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSTranslate) · [Specification](https://drafts.css-houdini.org/css-typed-om/#csstranslate)
#[doc(alias = "CSSTranslate")]
#[repr(transparent)]
pub struct CssTranslate {
    parent: crate::CssTransformComponent,
}
#[cfg(feature = "css-typed-om")]
interface!(CssTranslate: crate::CssTransformComponent; "CSSTranslate");

#[cfg(feature = "css-typed-om")]
/// `interface CSSRotate : CSSTransformComponent`
///
/// Exposed in Window, Worker, PaintWorklet, LayoutWorklet.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSRotate) · [Specification](https://drafts.css-houdini.org/css-typed-om/#cssrotate)
#[doc(alias = "CSSRotate")]
#[repr(transparent)]
pub struct CssRotate {
    parent: crate::CssTransformComponent,
}
#[cfg(feature = "css-typed-om")]
interface!(CssRotate: crate::CssTransformComponent; "CSSRotate");

#[cfg(feature = "css-typed-om")]
/// `interface CSSScale : CSSTransformComponent`
///
/// Exposed in Window, Worker, PaintWorklet, LayoutWorklet.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSScale) · [Specification](https://drafts.css-houdini.org/css-typed-om/#cssscale)
#[doc(alias = "CSSScale")]
#[repr(transparent)]
pub struct CssScale {
    parent: crate::CssTransformComponent,
}
#[cfg(feature = "css-typed-om")]
interface!(CssScale: crate::CssTransformComponent; "CSSScale");

#[cfg(feature = "css-typed-om")]
/// `interface CSSSkew : CSSTransformComponent`
///
/// Exposed in Window, Worker, PaintWorklet, LayoutWorklet.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSSkew) · [Specification](https://drafts.css-houdini.org/css-typed-om/#cssskew)
#[doc(alias = "CSSSkew")]
#[repr(transparent)]
pub struct CssSkew {
    parent: crate::CssTransformComponent,
}
#[cfg(feature = "css-typed-om")]
interface!(CssSkew: crate::CssTransformComponent; "CSSSkew");

#[cfg(feature = "css-typed-om")]
/// `interface CSSSkewX : CSSTransformComponent`
///
/// Exposed in Window, Worker, PaintWorklet, LayoutWorklet.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSSkewX) · [Specification](https://drafts.css-houdini.org/css-typed-om/#cssskewx)
#[doc(alias = "CSSSkewX")]
#[repr(transparent)]
pub struct CssSkewX {
    parent: crate::CssTransformComponent,
}
#[cfg(feature = "css-typed-om")]
interface!(CssSkewX: crate::CssTransformComponent; "CSSSkewX");

#[cfg(feature = "css-typed-om")]
/// `interface CSSSkewY : CSSTransformComponent`
///
/// Exposed in Window, Worker, PaintWorklet, LayoutWorklet.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSSkewY) · [Specification](https://drafts.css-houdini.org/css-typed-om/#cssskewy)
#[doc(alias = "CSSSkewY")]
#[repr(transparent)]
pub struct CssSkewY {
    parent: crate::CssTransformComponent,
}
#[cfg(feature = "css-typed-om")]
interface!(CssSkewY: crate::CssTransformComponent; "CSSSkewY");

#[cfg(feature = "css-typed-om")]
/// `interface CSSPerspective : CSSTransformComponent`
///
/// Exposed in Window, Worker, PaintWorklet, LayoutWorklet.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSPerspective) · [Specification](https://drafts.css-houdini.org/css-typed-om/#cssperspective)
#[doc(alias = "CSSPerspective")]
#[repr(transparent)]
pub struct CssPerspective {
    parent: crate::CssTransformComponent,
}
#[cfg(feature = "css-typed-om")]
interface!(CssPerspective: crate::CssTransformComponent; "CSSPerspective");

#[cfg(feature = "css-typed-om")]
/// `interface CSSMatrixComponent : CSSTransformComponent`
///
/// Exposed in Window, Worker, PaintWorklet, LayoutWorklet.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSMatrixComponent) · [Specification](https://drafts.css-houdini.org/css-typed-om/#cssmatrixcomponent)
#[doc(alias = "CSSMatrixComponent")]
#[repr(transparent)]
pub struct CssMatrixComponent {
    parent: crate::CssTransformComponent,
}
#[cfg(feature = "css-typed-om")]
interface!(CssMatrixComponent: crate::CssTransformComponent; "CSSMatrixComponent");

#[cfg(feature = "css-typed-om")]
/// `dictionary CSSMatrixComponentOptions`
#[doc(alias = "CSSMatrixComponentOptions")]
#[repr(transparent)]
pub struct CssMatrixComponentOptions {
    parent: crate::Object,
}
#[cfg(feature = "css-typed-om")]
dictionary!(CssMatrixComponentOptions:; "CSSMatrixComponentOptions");

#[cfg(feature = "css-typed-om")]
/// `interface CSSImageValue : CSSStyleValue`
///
/// Exposed in Window, Worker, PaintWorklet, LayoutWorklet.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSImageValue) · [Specification](https://drafts.css-houdini.org/css-typed-om/#imagevalue-objects)
#[doc(alias = "CSSImageValue")]
#[repr(transparent)]
pub struct CssImageValue {
    parent: crate::CssStyleValue,
}
#[cfg(feature = "css-typed-om")]
interface!(CssImageValue: crate::CssStyleValue; "CSSImageValue");

#[cfg(all(feature = "experimental", feature = "css-typed-om"))]
/// `interface CSSColorValue : CSSStyleValue`
///
/// Exposed in Window, Worker, PaintWorklet, LayoutWorklet.
#[doc(alias = "CSSColorValue")]
#[repr(transparent)]
pub struct CssColorValue {
    parent: crate::CssStyleValue,
}
#[cfg(all(feature = "experimental", feature = "css-typed-om"))]
interface!(CssColorValue: crate::CssStyleValue; "CSSColorValue");

#[cfg(all(feature = "experimental", feature = "css-typed-om"))]
/// `interface CSSRGB : CSSColorValue`
///
/// Exposed in Window, Worker, PaintWorklet, LayoutWorklet.
#[doc(alias = "CSSRGB")]
#[repr(transparent)]
pub struct Cssrgb {
    parent: crate::CssColorValue,
}
#[cfg(all(feature = "experimental", feature = "css-typed-om"))]
interface!(Cssrgb: crate::CssColorValue, crate::CssStyleValue; "CSSRGB");

#[cfg(all(feature = "experimental", feature = "css-typed-om"))]
/// `interface CSSHSL : CSSColorValue`
///
/// Exposed in Window, Worker, PaintWorklet, LayoutWorklet.
#[doc(alias = "CSSHSL")]
#[repr(transparent)]
pub struct Csshsl {
    parent: crate::CssColorValue,
}
#[cfg(all(feature = "experimental", feature = "css-typed-om"))]
interface!(Csshsl: crate::CssColorValue, crate::CssStyleValue; "CSSHSL");

#[cfg(all(feature = "experimental", feature = "css-typed-om"))]
/// `interface CSSHWB : CSSColorValue`
///
/// Exposed in Window, Worker, PaintWorklet, LayoutWorklet.
#[doc(alias = "CSSHWB")]
#[repr(transparent)]
pub struct Csshwb {
    parent: crate::CssColorValue,
}
#[cfg(all(feature = "experimental", feature = "css-typed-om"))]
interface!(Csshwb: crate::CssColorValue, crate::CssStyleValue; "CSSHWB");

#[cfg(all(feature = "experimental", feature = "css-typed-om"))]
/// `interface CSSLab : CSSColorValue`
///
/// Exposed in Window, Worker, PaintWorklet, LayoutWorklet.
#[doc(alias = "CSSLab")]
#[repr(transparent)]
pub struct CssLab {
    parent: crate::CssColorValue,
}
#[cfg(all(feature = "experimental", feature = "css-typed-om"))]
interface!(CssLab: crate::CssColorValue, crate::CssStyleValue; "CSSLab");

#[cfg(all(feature = "experimental", feature = "css-typed-om"))]
/// `interface CSSLCH : CSSColorValue`
///
/// Exposed in Window, Worker, PaintWorklet, LayoutWorklet.
#[doc(alias = "CSSLCH")]
#[repr(transparent)]
pub struct Csslch {
    parent: crate::CssColorValue,
}
#[cfg(all(feature = "experimental", feature = "css-typed-om"))]
interface!(Csslch: crate::CssColorValue, crate::CssStyleValue; "CSSLCH");

#[cfg(all(feature = "experimental", feature = "css-typed-om"))]
/// `interface CSSOKLab : CSSColorValue`
///
/// Exposed in Window, Worker, PaintWorklet, LayoutWorklet.
#[doc(alias = "CSSOKLab")]
#[repr(transparent)]
pub struct CssokLab {
    parent: crate::CssColorValue,
}
#[cfg(all(feature = "experimental", feature = "css-typed-om"))]
interface!(CssokLab: crate::CssColorValue, crate::CssStyleValue; "CSSOKLab");

#[cfg(all(feature = "experimental", feature = "css-typed-om"))]
/// `interface CSSOKLCH : CSSColorValue`
///
/// Exposed in Window, Worker, PaintWorklet, LayoutWorklet.
#[doc(alias = "CSSOKLCH")]
#[repr(transparent)]
pub struct Cssoklch {
    parent: crate::CssColorValue,
}
#[cfg(all(feature = "experimental", feature = "css-typed-om"))]
interface!(Cssoklch: crate::CssColorValue, crate::CssStyleValue; "CSSOKLCH");

#[cfg(all(feature = "experimental", feature = "css-typed-om"))]
/// `interface CSSColor : CSSColorValue`
///
/// Exposed in Window, Worker, PaintWorklet, LayoutWorklet.
#[doc(alias = "CSSColor")]
#[repr(transparent)]
pub struct CssColor {
    parent: crate::CssColorValue,
}
#[cfg(all(feature = "experimental", feature = "css-typed-om"))]
interface!(CssColor: crate::CssColorValue, crate::CssStyleValue; "CSSColor");

#[cfg(feature = "css-typed-om")]
/// `(CSSStyleValue or USVString)`
#[non_exhaustive]
pub enum CssStyleValueOrString {
    /// `CssStyleValue`
    CssStyleValue(crate::CssStyleValue),
    /// `String`
    String(crate::JsString),
    /// A value of another type.
    Other(crate::JsValue),
}
#[cfg(feature = "css-typed-om")]
union!(CssStyleValueOrString {
    CssStyleValue(crate::CssStyleValue): value,
    String(crate::JsString): string,
});

#[cfg(feature = "css-typed-om")]
/// `typedef (USVString or CSSVariableReferenceValue) CSSUnparsedSegment`
#[non_exhaustive]
pub enum CssUnparsedSegment {
    /// `String`
    String(crate::JsString),
    /// `CssVariableReferenceValue`
    CssVariableReferenceValue(crate::CssVariableReferenceValue),
    /// A value of another type.
    Other(crate::JsValue),
}
#[cfg(feature = "css-typed-om")]
union!(CssUnparsedSegment {
    String(crate::JsString): string,
    CssVariableReferenceValue(crate::CssVariableReferenceValue): value,
});

#[cfg(all(feature = "experimental", feature = "css-typed-om"))]
/// `typedef (DOMString or CSSKeywordValue) CSSKeywordish`
#[non_exhaustive]
pub enum CssKeywordish {
    /// `String`
    String(crate::JsString),
    /// `CssKeywordValue`
    CssKeywordValue(crate::CssKeywordValue),
    /// A value of another type.
    Other(crate::JsValue),
}
#[cfg(all(feature = "experimental", feature = "css-typed-om"))]
union!(CssKeywordish {
    String(crate::JsString): string,
    CssKeywordValue(crate::CssKeywordValue): value,
});

#[cfg(any(feature = "css-typed-om", feature = "web-animations"))]
/// `typedef (double or CSSNumericValue) CSSNumberish`
#[non_exhaustive]
pub enum CssNumberish {
    /// `Number`
    Number(f64),
    /// `CssNumericValue`
    CssNumericValue(crate::CssNumericValue),
    /// A value of another type.
    Other(crate::JsValue),
}
#[cfg(any(feature = "css-typed-om", feature = "web-animations"))]
union!(CssNumberish {
    Number(f64): number,
    CssNumericValue(crate::CssNumericValue): value,
});

#[cfg(feature = "css-typed-om")]
/// `typedef (CSSNumericValue or CSSKeywordish) CSSPerspectiveValue`
#[non_exhaustive]
pub enum CssPerspectiveValue {
    /// `CssNumericValue`
    CssNumericValue(crate::CssNumericValue),
    /// `String`
    String(crate::JsString),
    /// `CssKeywordValue`
    CssKeywordValue(crate::CssKeywordValue),
    /// A value of another type.
    Other(crate::JsValue),
}
#[cfg(feature = "css-typed-om")]
union!(CssPerspectiveValue {
    CssNumericValue(crate::CssNumericValue): value,
    String(crate::JsString): string,
    CssKeywordValue(crate::CssKeywordValue): value,
});

#[cfg(all(feature = "experimental", feature = "css-typed-om"))]
/// `(CSSColorValue or CSSStyleValue)`
#[non_exhaustive]
pub enum CssColorValueOrCssStyleValue {
    /// `CssColorValue`
    CssColorValue(crate::CssColorValue),
    /// `CssStyleValue`
    CssStyleValue(crate::CssStyleValue),
    /// A value of another type.
    Other(crate::JsValue),
}
#[cfg(all(feature = "experimental", feature = "css-typed-om"))]
union!(CssColorValueOrCssStyleValue {
    CssColorValue(crate::CssColorValue): value,
    CssStyleValue(crate::CssStyleValue): value,
});

#[cfg(all(feature = "experimental", feature = "css-typed-om"))]
/// `typedef (CSSNumberish or CSSKeywordish) CSSColorRGBComp`
#[non_exhaustive]
pub enum CssColorRgbComp {
    /// `Number`
    Number(f64),
    /// `CssNumericValue`
    CssNumericValue(crate::CssNumericValue),
    /// `String`
    String(crate::JsString),
    /// `CssKeywordValue`
    CssKeywordValue(crate::CssKeywordValue),
    /// A value of another type.
    Other(crate::JsValue),
}
#[cfg(all(feature = "experimental", feature = "css-typed-om"))]
union!(CssColorRgbComp {
    Number(f64): number,
    CssNumericValue(crate::CssNumericValue): value,
    String(crate::JsString): string,
    CssKeywordValue(crate::CssKeywordValue): value,
});

#[cfg(all(feature = "experimental", feature = "css-typed-om"))]
/// `typedef (CSSNumberish or CSSKeywordish) CSSColorPercent`
#[non_exhaustive]
pub enum CssColorPercent {
    /// `Number`
    Number(f64),
    /// `CssNumericValue`
    CssNumericValue(crate::CssNumericValue),
    /// `String`
    String(crate::JsString),
    /// `CssKeywordValue`
    CssKeywordValue(crate::CssKeywordValue),
    /// A value of another type.
    Other(crate::JsValue),
}
#[cfg(all(feature = "experimental", feature = "css-typed-om"))]
union!(CssColorPercent {
    Number(f64): number,
    CssNumericValue(crate::CssNumericValue): value,
    String(crate::JsString): string,
    CssKeywordValue(crate::CssKeywordValue): value,
});

#[cfg(all(feature = "experimental", feature = "css-typed-om"))]
/// `typedef (CSSNumberish or CSSKeywordish) CSSColorNumber`
#[non_exhaustive]
pub enum CssColorNumber {
    /// `Number`
    Number(f64),
    /// `CssNumericValue`
    CssNumericValue(crate::CssNumericValue),
    /// `String`
    String(crate::JsString),
    /// `CssKeywordValue`
    CssKeywordValue(crate::CssKeywordValue),
    /// A value of another type.
    Other(crate::JsValue),
}
#[cfg(all(feature = "experimental", feature = "css-typed-om"))]
union!(CssColorNumber {
    Number(f64): number,
    CssNumericValue(crate::CssNumericValue): value,
    String(crate::JsString): string,
    CssKeywordValue(crate::CssKeywordValue): value,
});

#[cfg(all(feature = "experimental", feature = "css-typed-om"))]
/// `typedef (CSSNumberish or CSSKeywordish) CSSColorAngle`
#[non_exhaustive]
pub enum CssColorAngle {
    /// `Number`
    Number(f64),
    /// `CssNumericValue`
    CssNumericValue(crate::CssNumericValue),
    /// `String`
    String(crate::JsString),
    /// `CssKeywordValue`
    CssKeywordValue(crate::CssKeywordValue),
    /// A value of another type.
    Other(crate::JsValue),
}
#[cfg(all(feature = "experimental", feature = "css-typed-om"))]
union!(CssColorAngle {
    Number(f64): number,
    CssNumericValue(crate::CssNumericValue): value,
    String(crate::JsString): string,
    CssKeywordValue(crate::CssKeywordValue): value,
});
