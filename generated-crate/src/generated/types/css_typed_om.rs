//! Types: CSS values as typed objects

/// `interface CSSStyleValue`
///
/// Exposed in Window, Worker, PaintWorklet, LayoutWorklet.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSStyleValue) · [Specification](https://drafts.css-houdini.org/css-typed-om/#stylevalue-objects)
#[doc(alias = "CSSStyleValue")]
#[cfg(any(
    feature = "css-typed-om", feature = "scroll-animations", feature = "web-animations",
    all(feature = "experimental", feature = "css-drafts"),
))]
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
    feature = "css-typed-om", feature = "scroll-animations", feature = "web-animations",
    all(feature = "experimental", feature = "css-drafts"),
))]
extended!([] CssStyleValue);

/// `interface StylePropertyMapReadOnly`
///
/// Exposed in Window, Worker, PaintWorklet, LayoutWorklet.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/StylePropertyMapReadOnly) · [Specification](https://drafts.css-houdini.org/css-typed-om/#stylepropertymapreadonly)
#[cfg(any(
    feature = "css-typed-om", all(feature = "experimental", any(feature = "css-drafts", feature = "css-worklets")),
))]
#[repr(transparent)]
pub struct StylePropertyMapReadOnly {
    parent: crate::Object,
}
#[cfg(any(
    feature = "css-typed-om", all(feature = "experimental", any(feature = "css-drafts", feature = "css-worklets")),
))]
interface!(StylePropertyMapReadOnly:; "StylePropertyMapReadOnly");
#[cfg(any(
    feature = "css-typed-om", all(feature = "experimental", any(feature = "css-drafts", feature = "css-worklets")),
))]
extended!([] StylePropertyMapReadOnly);

/// `interface StylePropertyMap : StylePropertyMapReadOnly`
///
/// Exposed in Window.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/StylePropertyMap) · [Specification](https://drafts.css-houdini.org/css-typed-om/#the-stylepropertymap)
#[cfg(feature = "css-typed-om")]
#[repr(transparent)]
pub struct StylePropertyMap {
    parent: crate::StylePropertyMapReadOnly,
}
#[cfg(feature = "css-typed-om")]
interface!(StylePropertyMap: crate::StylePropertyMapReadOnly; "StylePropertyMap");

/// `interface CSSUnparsedValue : CSSStyleValue`
///
/// Exposed in Window, Worker, PaintWorklet, LayoutWorklet.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSUnparsedValue) · [Specification](https://drafts.css-houdini.org/css-typed-om/#cssunparsedvalue)
#[doc(alias = "CSSUnparsedValue")]
#[cfg(feature = "css-typed-om")]
#[repr(transparent)]
pub struct CssUnparsedValue {
    parent: crate::CssStyleValue,
}
#[cfg(feature = "css-typed-om")]
interface!(CssUnparsedValue: crate::CssStyleValue; "CSSUnparsedValue");

/// `interface CSSVariableReferenceValue`
///
/// Exposed in Window, Worker, PaintWorklet, LayoutWorklet.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSVariableReferenceValue) · [Specification](https://drafts.css-houdini.org/css-typed-om/#cssvariablereferencevalue)
#[doc(alias = "CSSVariableReferenceValue")]
#[cfg(feature = "css-typed-om")]
#[repr(transparent)]
pub struct CssVariableReferenceValue {
    parent: crate::Object,
}
#[cfg(feature = "css-typed-om")]
interface!(CssVariableReferenceValue:; "CSSVariableReferenceValue");

/// `interface CSSKeywordValue : CSSStyleValue`
///
/// Exposed in Window, Worker, PaintWorklet, LayoutWorklet.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSKeywordValue) · [Specification](https://drafts.css-houdini.org/css-typed-om/#keywordvalue-objects)
#[doc(alias = "CSSKeywordValue")]
#[cfg(any(feature = "css-typed-om", feature = "scroll-animations", feature = "web-animations"))]
#[repr(transparent)]
pub struct CssKeywordValue {
    parent: crate::CssStyleValue,
}
#[cfg(any(feature = "css-typed-om", feature = "scroll-animations", feature = "web-animations"))]
interface!(CssKeywordValue: crate::CssStyleValue; "CSSKeywordValue");

/// `enum CSSNumericBaseType`
#[doc(alias = "CSSNumericBaseType")]
#[cfg(feature = "css-typed-om")]
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

/// `dictionary CSSNumericType`
#[doc(alias = "CSSNumericType")]
#[cfg(feature = "css-typed-om")]
#[repr(transparent)]
pub struct CssNumericType {
    parent: crate::Object,
}
#[cfg(feature = "css-typed-om")]
dictionary!(CssNumericType:; "CSSNumericType");

/// `interface CSSNumericValue : CSSStyleValue`
///
/// Exposed in Window, Worker, PaintWorklet, LayoutWorklet.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSNumericValue) · [Specification](https://drafts.css-houdini.org/css-typed-om/#numeric-value)
#[doc(alias = "CSSNumericValue")]
#[cfg(any(feature = "css-typed-om", feature = "scroll-animations", feature = "web-animations"))]
#[repr(transparent)]
pub struct CssNumericValue {
    parent: crate::CssStyleValue,
}
#[cfg(any(feature = "css-typed-om", feature = "scroll-animations", feature = "web-animations"))]
interface!(CssNumericValue: crate::CssStyleValue; "CSSNumericValue");
#[cfg(any(feature = "css-typed-om", feature = "scroll-animations", feature = "web-animations"))]
extended!([] CssNumericValue);

/// `interface CSSUnitValue : CSSNumericValue`
///
/// Exposed in Window, Worker, PaintWorklet, LayoutWorklet.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSUnitValue) · [Specification](https://drafts.css-houdini.org/css-typed-om/#simple-numeric)
#[doc(alias = "CSSUnitValue")]
#[cfg(feature = "css-typed-om")]
#[repr(transparent)]
pub struct CssUnitValue {
    parent: crate::CssNumericValue,
}
#[cfg(feature = "css-typed-om")]
interface!(CssUnitValue: crate::CssNumericValue, crate::CssStyleValue; "CSSUnitValue");

/// `interface CSSMathValue : CSSNumericValue`
///
/// Exposed in Window, Worker, PaintWorklet, LayoutWorklet.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSMathValue) · [Specification](https://drafts.css-houdini.org/css-typed-om/#complex-numeric)
#[doc(alias = "CSSMathValue")]
#[cfg(feature = "css-typed-om")]
#[repr(transparent)]
pub struct CssMathValue {
    parent: crate::CssNumericValue,
}
#[cfg(feature = "css-typed-om")]
interface!(CssMathValue: crate::CssNumericValue, crate::CssStyleValue; "CSSMathValue");
#[cfg(feature = "css-typed-om")]
extended!([] CssMathValue);

/// `interface CSSMathSum : CSSMathValue`
///
/// Exposed in Window, Worker, PaintWorklet, LayoutWorklet.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSMathSum) · [Specification](https://drafts.css-houdini.org/css-typed-om/#cssmathsum)
#[doc(alias = "CSSMathSum")]
#[cfg(feature = "css-typed-om")]
#[repr(transparent)]
pub struct CssMathSum {
    parent: crate::CssMathValue,
}
#[cfg(feature = "css-typed-om")]
interface!(CssMathSum: crate::CssMathValue, crate::CssNumericValue, crate::CssStyleValue; "CSSMathSum");

/// `interface CSSMathProduct : CSSMathValue`
///
/// Exposed in Window, Worker, PaintWorklet, LayoutWorklet.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSMathProduct) · [Specification](https://drafts.css-houdini.org/css-typed-om/#cssmathproduct)
#[doc(alias = "CSSMathProduct")]
#[cfg(feature = "css-typed-om")]
#[repr(transparent)]
pub struct CssMathProduct {
    parent: crate::CssMathValue,
}
#[cfg(feature = "css-typed-om")]
interface!(CssMathProduct: crate::CssMathValue, crate::CssNumericValue, crate::CssStyleValue; "CSSMathProduct");

/// `interface CSSMathNegate : CSSMathValue`
///
/// Exposed in Window, Worker, PaintWorklet, LayoutWorklet.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSMathNegate) · [Specification](https://drafts.css-houdini.org/css-typed-om/#cssmathnegate)
#[doc(alias = "CSSMathNegate")]
#[cfg(feature = "css-typed-om")]
#[repr(transparent)]
pub struct CssMathNegate {
    parent: crate::CssMathValue,
}
#[cfg(feature = "css-typed-om")]
interface!(CssMathNegate: crate::CssMathValue, crate::CssNumericValue, crate::CssStyleValue; "CSSMathNegate");

/// `interface CSSMathInvert : CSSMathValue`
///
/// Exposed in Window, Worker, PaintWorklet, LayoutWorklet.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSMathInvert) · [Specification](https://drafts.css-houdini.org/css-typed-om/#cssmathinvert)
#[doc(alias = "CSSMathInvert")]
#[cfg(feature = "css-typed-om")]
#[repr(transparent)]
pub struct CssMathInvert {
    parent: crate::CssMathValue,
}
#[cfg(feature = "css-typed-om")]
interface!(CssMathInvert: crate::CssMathValue, crate::CssNumericValue, crate::CssStyleValue; "CSSMathInvert");

/// `interface CSSMathMin : CSSMathValue`
///
/// Exposed in Window, Worker, PaintWorklet, LayoutWorklet.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSMathMin) · [Specification](https://drafts.css-houdini.org/css-typed-om/#cssmathmin)
#[doc(alias = "CSSMathMin")]
#[cfg(feature = "css-typed-om")]
#[repr(transparent)]
pub struct CssMathMin {
    parent: crate::CssMathValue,
}
#[cfg(feature = "css-typed-om")]
interface!(CssMathMin: crate::CssMathValue, crate::CssNumericValue, crate::CssStyleValue; "CSSMathMin");

/// `interface CSSMathMax : CSSMathValue`
///
/// Exposed in Window, Worker, PaintWorklet, LayoutWorklet.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSMathMax) · [Specification](https://drafts.css-houdini.org/css-typed-om/#cssmathmax)
#[doc(alias = "CSSMathMax")]
#[cfg(feature = "css-typed-om")]
#[repr(transparent)]
pub struct CssMathMax {
    parent: crate::CssMathValue,
}
#[cfg(feature = "css-typed-om")]
interface!(CssMathMax: crate::CssMathValue, crate::CssNumericValue, crate::CssStyleValue; "CSSMathMax");

/// `interface CSSMathClamp : CSSMathValue`
///
/// Exposed in Window, Worker, PaintWorklet, LayoutWorklet.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSMathClamp) · [Specification](https://drafts.css-houdini.org/css-typed-om/#cssmathclamp)
#[doc(alias = "CSSMathClamp")]
#[cfg(feature = "css-typed-om")]
#[repr(transparent)]
pub struct CssMathClamp {
    parent: crate::CssMathValue,
}
#[cfg(feature = "css-typed-om")]
interface!(CssMathClamp: crate::CssMathValue, crate::CssNumericValue, crate::CssStyleValue; "CSSMathClamp");

/// `interface CSSNumericArray`
///
/// Exposed in Window, Worker, PaintWorklet, LayoutWorklet.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSNumericArray) · [Specification](https://drafts.css-houdini.org/css-typed-om/#cssnumericarray)
#[doc(alias = "CSSNumericArray")]
#[cfg(feature = "css-typed-om")]
#[repr(transparent)]
pub struct CssNumericArray {
    parent: crate::Object,
}
#[cfg(feature = "css-typed-om")]
interface!(CssNumericArray:; "CSSNumericArray");

/// `enum CSSMathOperator`
#[doc(alias = "CSSMathOperator")]
#[cfg(feature = "css-typed-om")]
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

/// `interface CSSTransformValue : CSSStyleValue`
///
/// Exposed in Window, Worker, PaintWorklet, LayoutWorklet.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSTransformValue) · [Specification](https://drafts.css-houdini.org/css-typed-om/#transformvalue-objects)
#[doc(alias = "CSSTransformValue")]
#[cfg(feature = "css-typed-om")]
#[repr(transparent)]
pub struct CssTransformValue {
    parent: crate::CssStyleValue,
}
#[cfg(feature = "css-typed-om")]
interface!(CssTransformValue: crate::CssStyleValue; "CSSTransformValue");

/// `interface CSSTransformComponent`
///
/// Exposed in Window, Worker, PaintWorklet, LayoutWorklet.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSTransformComponent) · [Specification](https://drafts.css-houdini.org/css-typed-om/#csstransformcomponent)
#[doc(alias = "CSSTransformComponent")]
#[cfg(feature = "css-typed-om")]
#[repr(transparent)]
pub struct CssTransformComponent {
    parent: crate::Object,
}
#[cfg(feature = "css-typed-om")]
interface!(CssTransformComponent:; "CSSTransformComponent");
#[cfg(feature = "css-typed-om")]
extended!([] CssTransformComponent);

/// `interface CSSTranslate : CSSTransformComponent`
///
/// Exposed in Window, Worker, PaintWorklet, LayoutWorklet.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSTranslate) · [Specification](https://drafts.css-houdini.org/css-typed-om/#csstranslate)
#[doc(alias = "CSSTranslate")]
#[cfg(feature = "css-typed-om")]
#[repr(transparent)]
pub struct CssTranslate {
    parent: crate::CssTransformComponent,
}
#[cfg(feature = "css-typed-om")]
interface!(CssTranslate: crate::CssTransformComponent; "CSSTranslate");

/// `interface CSSRotate : CSSTransformComponent`
///
/// Exposed in Window, Worker, PaintWorklet, LayoutWorklet.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSRotate) · [Specification](https://drafts.css-houdini.org/css-typed-om/#cssrotate)
#[doc(alias = "CSSRotate")]
#[cfg(feature = "css-typed-om")]
#[repr(transparent)]
pub struct CssRotate {
    parent: crate::CssTransformComponent,
}
#[cfg(feature = "css-typed-om")]
interface!(CssRotate: crate::CssTransformComponent; "CSSRotate");

/// `interface CSSScale : CSSTransformComponent`
///
/// Exposed in Window, Worker, PaintWorklet, LayoutWorklet.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSScale) · [Specification](https://drafts.css-houdini.org/css-typed-om/#cssscale)
#[doc(alias = "CSSScale")]
#[cfg(feature = "css-typed-om")]
#[repr(transparent)]
pub struct CssScale {
    parent: crate::CssTransformComponent,
}
#[cfg(feature = "css-typed-om")]
interface!(CssScale: crate::CssTransformComponent; "CSSScale");

/// `interface CSSSkew : CSSTransformComponent`
///
/// Exposed in Window, Worker, PaintWorklet, LayoutWorklet.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSSkew) · [Specification](https://drafts.css-houdini.org/css-typed-om/#cssskew)
#[doc(alias = "CSSSkew")]
#[cfg(feature = "css-typed-om")]
#[repr(transparent)]
pub struct CssSkew {
    parent: crate::CssTransformComponent,
}
#[cfg(feature = "css-typed-om")]
interface!(CssSkew: crate::CssTransformComponent; "CSSSkew");

/// `interface CSSSkewX : CSSTransformComponent`
///
/// Exposed in Window, Worker, PaintWorklet, LayoutWorklet.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSSkewX) · [Specification](https://drafts.css-houdini.org/css-typed-om/#cssskewx)
#[doc(alias = "CSSSkewX")]
#[cfg(feature = "css-typed-om")]
#[repr(transparent)]
pub struct CssSkewX {
    parent: crate::CssTransformComponent,
}
#[cfg(feature = "css-typed-om")]
interface!(CssSkewX: crate::CssTransformComponent; "CSSSkewX");

/// `interface CSSSkewY : CSSTransformComponent`
///
/// Exposed in Window, Worker, PaintWorklet, LayoutWorklet.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSSkewY) · [Specification](https://drafts.css-houdini.org/css-typed-om/#cssskewy)
#[doc(alias = "CSSSkewY")]
#[cfg(feature = "css-typed-om")]
#[repr(transparent)]
pub struct CssSkewY {
    parent: crate::CssTransformComponent,
}
#[cfg(feature = "css-typed-om")]
interface!(CssSkewY: crate::CssTransformComponent; "CSSSkewY");

/// `interface CSSPerspective : CSSTransformComponent`
///
/// Exposed in Window, Worker, PaintWorklet, LayoutWorklet.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSPerspective) · [Specification](https://drafts.css-houdini.org/css-typed-om/#cssperspective)
#[doc(alias = "CSSPerspective")]
#[cfg(feature = "css-typed-om")]
#[repr(transparent)]
pub struct CssPerspective {
    parent: crate::CssTransformComponent,
}
#[cfg(feature = "css-typed-om")]
interface!(CssPerspective: crate::CssTransformComponent; "CSSPerspective");

/// `interface CSSMatrixComponent : CSSTransformComponent`
///
/// Exposed in Window, Worker, PaintWorklet, LayoutWorklet.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSMatrixComponent) · [Specification](https://drafts.css-houdini.org/css-typed-om/#cssmatrixcomponent)
#[doc(alias = "CSSMatrixComponent")]
#[cfg(feature = "css-typed-om")]
#[repr(transparent)]
pub struct CssMatrixComponent {
    parent: crate::CssTransformComponent,
}
#[cfg(feature = "css-typed-om")]
interface!(CssMatrixComponent: crate::CssTransformComponent; "CSSMatrixComponent");

/// `dictionary CSSMatrixComponentOptions`
#[doc(alias = "CSSMatrixComponentOptions")]
#[cfg(feature = "css-typed-om")]
#[repr(transparent)]
pub struct CssMatrixComponentOptions {
    parent: crate::Object,
}
#[cfg(feature = "css-typed-om")]
dictionary!(CssMatrixComponentOptions:; "CSSMatrixComponentOptions");

/// `interface CSSImageValue : CSSStyleValue`
///
/// Exposed in Window, Worker, PaintWorklet, LayoutWorklet.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSImageValue) · [Specification](https://drafts.css-houdini.org/css-typed-om/#imagevalue-objects)
#[doc(alias = "CSSImageValue")]
#[cfg(feature = "css-typed-om")]
#[repr(transparent)]
pub struct CssImageValue {
    parent: crate::CssStyleValue,
}
#[cfg(feature = "css-typed-om")]
interface!(CssImageValue: crate::CssStyleValue; "CSSImageValue");

/// `interface CSSColorValue : CSSStyleValue`
///
/// Exposed in Window, Worker, PaintWorklet, LayoutWorklet.
#[doc(alias = "CSSColorValue")]
#[cfg(all(feature = "experimental", feature = "css-typed-om"))]
#[repr(transparent)]
pub struct CssColorValue {
    parent: crate::CssStyleValue,
}
#[cfg(all(feature = "experimental", feature = "css-typed-om"))]
interface!(CssColorValue: crate::CssStyleValue; "CSSColorValue");
#[cfg(all(feature = "experimental", feature = "css-typed-om"))]
extended!([] CssColorValue);

/// `interface CSSRGB : CSSColorValue`
///
/// Exposed in Window, Worker, PaintWorklet, LayoutWorklet.
#[doc(alias = "CSSRGB")]
#[cfg(all(feature = "experimental", feature = "css-typed-om"))]
#[repr(transparent)]
pub struct Cssrgb {
    parent: crate::CssColorValue,
}
#[cfg(all(feature = "experimental", feature = "css-typed-om"))]
interface!(Cssrgb: crate::CssColorValue, crate::CssStyleValue; "CSSRGB");

/// `interface CSSHSL : CSSColorValue`
///
/// Exposed in Window, Worker, PaintWorklet, LayoutWorklet.
#[doc(alias = "CSSHSL")]
#[cfg(all(feature = "experimental", feature = "css-typed-om"))]
#[repr(transparent)]
pub struct Csshsl {
    parent: crate::CssColorValue,
}
#[cfg(all(feature = "experimental", feature = "css-typed-om"))]
interface!(Csshsl: crate::CssColorValue, crate::CssStyleValue; "CSSHSL");

/// `interface CSSHWB : CSSColorValue`
///
/// Exposed in Window, Worker, PaintWorklet, LayoutWorklet.
#[doc(alias = "CSSHWB")]
#[cfg(all(feature = "experimental", feature = "css-typed-om"))]
#[repr(transparent)]
pub struct Csshwb {
    parent: crate::CssColorValue,
}
#[cfg(all(feature = "experimental", feature = "css-typed-om"))]
interface!(Csshwb: crate::CssColorValue, crate::CssStyleValue; "CSSHWB");

/// `interface CSSLab : CSSColorValue`
///
/// Exposed in Window, Worker, PaintWorklet, LayoutWorklet.
#[doc(alias = "CSSLab")]
#[cfg(all(feature = "experimental", feature = "css-typed-om"))]
#[repr(transparent)]
pub struct CssLab {
    parent: crate::CssColorValue,
}
#[cfg(all(feature = "experimental", feature = "css-typed-om"))]
interface!(CssLab: crate::CssColorValue, crate::CssStyleValue; "CSSLab");

/// `interface CSSLCH : CSSColorValue`
///
/// Exposed in Window, Worker, PaintWorklet, LayoutWorklet.
#[doc(alias = "CSSLCH")]
#[cfg(all(feature = "experimental", feature = "css-typed-om"))]
#[repr(transparent)]
pub struct Csslch {
    parent: crate::CssColorValue,
}
#[cfg(all(feature = "experimental", feature = "css-typed-om"))]
interface!(Csslch: crate::CssColorValue, crate::CssStyleValue; "CSSLCH");

/// `interface CSSOKLab : CSSColorValue`
///
/// Exposed in Window, Worker, PaintWorklet, LayoutWorklet.
#[doc(alias = "CSSOKLab")]
#[cfg(all(feature = "experimental", feature = "css-typed-om"))]
#[repr(transparent)]
pub struct CssokLab {
    parent: crate::CssColorValue,
}
#[cfg(all(feature = "experimental", feature = "css-typed-om"))]
interface!(CssokLab: crate::CssColorValue, crate::CssStyleValue; "CSSOKLab");

/// `interface CSSOKLCH : CSSColorValue`
///
/// Exposed in Window, Worker, PaintWorklet, LayoutWorklet.
#[doc(alias = "CSSOKLCH")]
#[cfg(all(feature = "experimental", feature = "css-typed-om"))]
#[repr(transparent)]
pub struct Cssoklch {
    parent: crate::CssColorValue,
}
#[cfg(all(feature = "experimental", feature = "css-typed-om"))]
interface!(Cssoklch: crate::CssColorValue, crate::CssStyleValue; "CSSOKLCH");

/// `interface CSSColor : CSSColorValue`
///
/// Exposed in Window, Worker, PaintWorklet, LayoutWorklet.
#[doc(alias = "CSSColor")]
#[cfg(all(feature = "experimental", feature = "css-typed-om"))]
#[repr(transparent)]
pub struct CssColor {
    parent: crate::CssColorValue,
}
#[cfg(all(feature = "experimental", feature = "css-typed-om"))]
interface!(CssColor: crate::CssColorValue, crate::CssStyleValue; "CSSColor");

/// `(CSSStyleValue or USVString)`
#[cfg(feature = "css-typed-om")]
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

/// `typedef (USVString or CSSVariableReferenceValue) CSSUnparsedSegment`
#[doc(alias = "CSSUnparsedSegment")]
#[cfg(feature = "css-typed-om")]
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

/// `typedef (DOMString or CSSKeywordValue) CSSKeywordish`
#[doc(alias = "CSSKeywordish")]
#[cfg(feature = "css-typed-om")]
#[non_exhaustive]
pub enum CssKeywordish {
    /// `String`
    String(crate::JsString),
    /// `CssKeywordValue`
    CssKeywordValue(crate::CssKeywordValue),
    /// A value of another type.
    Other(crate::JsValue),
}
#[cfg(feature = "css-typed-om")]
union!(CssKeywordish {
    String(crate::JsString): string,
    CssKeywordValue(crate::CssKeywordValue): value,
});

/// `typedef (double or CSSNumericValue) CSSNumberish`
#[doc(alias = "CSSNumberish")]
#[cfg(any(feature = "css-typed-om", feature = "web-animations"))]
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

/// `typedef (CSSNumericValue or CSSKeywordish) CSSPerspectiveValue`
#[doc(alias = "CSSPerspectiveValue")]
#[cfg(feature = "css-typed-om")]
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
#[cfg(feature = "css-typed-om")]
wider!(CssPerspectiveValue: CssKeywordish {
    String,
    CssKeywordValue,
});

/// `(CSSColorValue or CSSStyleValue)`
#[cfg(all(feature = "experimental", feature = "css-typed-om"))]
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

/// `typedef (CSSNumberish or CSSKeywordish) CSSColorRGBComp`
#[doc(alias = "CSSColorRGBComp")]
#[cfg(all(feature = "experimental", feature = "css-typed-om"))]
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
wider!(CssColorRgbComp: CssNumberish {
    Number,
    CssNumericValue,
});
#[cfg(all(feature = "experimental", feature = "css-typed-om"))]
wider!(CssColorRgbComp: CssKeywordish {
    String,
    CssKeywordValue,
});

/// `typedef (CSSNumberish or CSSKeywordish) CSSColorPercent`
#[doc(alias = "CSSColorPercent")]
#[cfg(all(feature = "experimental", feature = "css-typed-om"))]
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
wider!(CssColorPercent: CssNumberish {
    Number,
    CssNumericValue,
});
#[cfg(all(feature = "experimental", feature = "css-typed-om"))]
wider!(CssColorPercent: CssKeywordish {
    String,
    CssKeywordValue,
});

/// `typedef (CSSNumberish or CSSKeywordish) CSSColorNumber`
#[doc(alias = "CSSColorNumber")]
#[cfg(all(feature = "experimental", feature = "css-typed-om"))]
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
wider!(CssColorNumber: CssNumberish {
    Number,
    CssNumericValue,
});
#[cfg(all(feature = "experimental", feature = "css-typed-om"))]
wider!(CssColorNumber: CssKeywordish {
    String,
    CssKeywordValue,
});

/// `typedef (CSSNumberish or CSSKeywordish) CSSColorAngle`
#[doc(alias = "CSSColorAngle")]
#[cfg(all(feature = "experimental", feature = "css-typed-om"))]
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
#[cfg(all(feature = "experimental", feature = "css-typed-om"))]
wider!(CssColorAngle: CssNumberish {
    Number,
    CssNumericValue,
});
#[cfg(all(feature = "experimental", feature = "css-typed-om"))]
wider!(CssColorAngle: CssKeywordish {
    String,
    CssKeywordValue,
});
