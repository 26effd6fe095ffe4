//! Types: The values of SVG attributes: lengths, angles, numbers, transforms, their lists and animated forms

/// `interface SVGNumber`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGNumber) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#InterfaceSVGNumber)
#[doc(alias = "SVGNumber")]
#[cfg(any(feature = "svg", feature = "svg-values"))]
#[repr(transparent)]
pub struct SvgNumber {
    parent: crate::Object,
}
#[cfg(any(feature = "svg", feature = "svg-values"))]
interface!(SvgNumber:; "SVGNumber");

/// `interface SVGLength`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGLength) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#InterfaceSVGLength)
#[doc(alias = "SVGLength")]
#[cfg(any(feature = "svg", feature = "svg-values"))]
#[repr(transparent)]
pub struct SvgLength {
    parent: crate::Object,
}
#[cfg(any(feature = "svg", feature = "svg-values"))]
interface!(SvgLength:; "SVGLength");

/// `interface SVGAngle`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGAngle) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#InterfaceSVGAngle)
#[doc(alias = "SVGAngle")]
#[cfg(any(feature = "svg", feature = "svg-painting", feature = "svg-values"))]
#[repr(transparent)]
pub struct SvgAngle {
    parent: crate::Object,
}
#[cfg(any(feature = "svg", feature = "svg-painting", feature = "svg-values"))]
interface!(SvgAngle:; "SVGAngle");

/// `interface SVGNumberList`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGNumberList) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#InterfaceSVGNumberList)
#[doc(alias = "SVGNumberList")]
#[cfg(feature = "svg-values")]
#[repr(transparent)]
pub struct SvgNumberList {
    parent: crate::Object,
}
#[cfg(feature = "svg-values")]
interface!(SvgNumberList:; "SVGNumberList");

/// `interface SVGLengthList`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGLengthList) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#InterfaceSVGLengthList)
#[doc(alias = "SVGLengthList")]
#[cfg(feature = "svg-values")]
#[repr(transparent)]
pub struct SvgLengthList {
    parent: crate::Object,
}
#[cfg(feature = "svg-values")]
interface!(SvgLengthList:; "SVGLengthList");

/// `interface SVGStringList`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGStringList) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#InterfaceSVGStringList)
#[doc(alias = "SVGStringList")]
#[cfg(any(feature = "svg", feature = "svg-animations", feature = "svg-values"))]
#[repr(transparent)]
pub struct SvgStringList {
    parent: crate::Object,
}
#[cfg(any(feature = "svg", feature = "svg-animations", feature = "svg-values"))]
interface!(SvgStringList:; "SVGStringList");

/// `interface SVGAnimatedBoolean`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGAnimatedBoolean) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#InterfaceSVGAnimatedBoolean)
#[doc(alias = "SVGAnimatedBoolean")]
#[cfg(any(feature = "svg-filters", feature = "svg-values"))]
#[repr(transparent)]
pub struct SvgAnimatedBoolean {
    parent: crate::Object,
}
#[cfg(any(feature = "svg-filters", feature = "svg-values"))]
interface!(SvgAnimatedBoolean:; "SVGAnimatedBoolean");

/// `interface SVGAnimatedEnumeration`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGAnimatedEnumeration) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#InterfaceSVGAnimatedEnumeration)
#[doc(alias = "SVGAnimatedEnumeration")]
#[cfg(any(feature = "svg-filters", feature = "svg-painting", feature = "svg-text", feature = "svg-values"))]
#[repr(transparent)]
pub struct SvgAnimatedEnumeration {
    parent: crate::Object,
}
#[cfg(any(feature = "svg-filters", feature = "svg-painting", feature = "svg-text", feature = "svg-values"))]
interface!(SvgAnimatedEnumeration:; "SVGAnimatedEnumeration");

/// `interface SVGAnimatedInteger`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGAnimatedInteger) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#InterfaceSVGAnimatedInteger)
#[doc(alias = "SVGAnimatedInteger")]
#[cfg(any(feature = "svg-filters", feature = "svg-values"))]
#[repr(transparent)]
pub struct SvgAnimatedInteger {
    parent: crate::Object,
}
#[cfg(any(feature = "svg-filters", feature = "svg-values"))]
interface!(SvgAnimatedInteger:; "SVGAnimatedInteger");

/// `interface SVGAnimatedNumber`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGAnimatedNumber) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#InterfaceSVGAnimatedNumber)
#[doc(alias = "SVGAnimatedNumber")]
#[cfg(any(feature = "svg-filters", feature = "svg-painting", feature = "svg-shapes", feature = "svg-values"))]
#[repr(transparent)]
pub struct SvgAnimatedNumber {
    parent: crate::Object,
}
#[cfg(any(feature = "svg-filters", feature = "svg-painting", feature = "svg-shapes", feature = "svg-values"))]
interface!(SvgAnimatedNumber:; "SVGAnimatedNumber");

/// `interface SVGAnimatedLength`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGAnimatedLength) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#InterfaceSVGAnimatedLength)
#[doc(alias = "SVGAnimatedLength")]
#[cfg(any(
    feature = "svg", feature = "svg-filters", feature = "svg-painting", feature = "svg-shapes", feature = "svg-text",
    feature = "svg-values",
))]
#[repr(transparent)]
pub struct SvgAnimatedLength {
    parent: crate::Object,
}
#[cfg(any(
    feature = "svg", feature = "svg-filters", feature = "svg-painting", feature = "svg-shapes", feature = "svg-text",
    feature = "svg-values",
))]
interface!(SvgAnimatedLength:; "SVGAnimatedLength");

/// `interface SVGAnimatedAngle`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGAnimatedAngle) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#InterfaceSVGAnimatedAngle)
#[doc(alias = "SVGAnimatedAngle")]
#[cfg(any(feature = "svg-painting", feature = "svg-values"))]
#[repr(transparent)]
pub struct SvgAnimatedAngle {
    parent: crate::Object,
}
#[cfg(any(feature = "svg-painting", feature = "svg-values"))]
interface!(SvgAnimatedAngle:; "SVGAnimatedAngle");

/// `interface SVGAnimatedString`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGAnimatedString) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#InterfaceSVGAnimatedString)
#[doc(alias = "SVGAnimatedString")]
#[cfg(any(
    feature = "svg", feature = "svg-animations", feature = "svg-filters", feature = "svg-painting",
    feature = "svg-text", feature = "svg-values",
))]
#[repr(transparent)]
pub struct SvgAnimatedString {
    parent: crate::Object,
}
#[cfg(any(
    feature = "svg", feature = "svg-animations", feature = "svg-filters", feature = "svg-painting",
    feature = "svg-text", feature = "svg-values",
))]
interface!(SvgAnimatedString:; "SVGAnimatedString");

/// `interface SVGAnimatedRect`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGAnimatedRect) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#InterfaceSVGAnimatedRect)
#[doc(alias = "SVGAnimatedRect")]
#[cfg(any(feature = "svg", feature = "svg-painting", feature = "svg-values"))]
#[repr(transparent)]
pub struct SvgAnimatedRect {
    parent: crate::Object,
}
#[cfg(any(feature = "svg", feature = "svg-painting", feature = "svg-values"))]
interface!(SvgAnimatedRect:; "SVGAnimatedRect");

/// `interface SVGAnimatedNumberList`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGAnimatedNumberList) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#InterfaceSVGAnimatedNumberList)
#[doc(alias = "SVGAnimatedNumberList")]
#[cfg(any(feature = "svg-filters", feature = "svg-text", feature = "svg-values"))]
#[repr(transparent)]
pub struct SvgAnimatedNumberList {
    parent: crate::Object,
}
#[cfg(any(feature = "svg-filters", feature = "svg-text", feature = "svg-values"))]
interface!(SvgAnimatedNumberList:; "SVGAnimatedNumberList");

/// `interface SVGAnimatedLengthList`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGAnimatedLengthList) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#InterfaceSVGAnimatedLengthList)
#[doc(alias = "SVGAnimatedLengthList")]
#[cfg(any(feature = "svg-text", feature = "svg-values"))]
#[repr(transparent)]
pub struct SvgAnimatedLengthList {
    parent: crate::Object,
}
#[cfg(any(feature = "svg-text", feature = "svg-values"))]
interface!(SvgAnimatedLengthList:; "SVGAnimatedLengthList");

/// `interface SVGUnitTypes`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGUnitTypes) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#InterfaceSVGUnitTypes)
#[doc(alias = "SVGUnitTypes")]
#[cfg(feature = "svg-values")]
#[repr(transparent)]
pub struct SvgUnitTypes {
    parent: crate::Object,
}
#[cfg(feature = "svg-values")]
interface!(SvgUnitTypes:; "SVGUnitTypes");

/// `interface SVGTransform`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGTransform) · [Specification](https://w3c.github.io/svgwg/svg2-draft/coords.html#InterfaceSVGTransform)
#[doc(alias = "SVGTransform")]
#[cfg(any(feature = "svg", feature = "svg-values"))]
#[repr(transparent)]
pub struct SvgTransform {
    parent: crate::Object,
}
#[cfg(any(feature = "svg", feature = "svg-values"))]
interface!(SvgTransform:; "SVGTransform");

/// `interface SVGTransformList`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGTransformList) · [Specification](https://w3c.github.io/svgwg/svg2-draft/coords.html#InterfaceSVGTransformList)
#[doc(alias = "SVGTransformList")]
#[cfg(feature = "svg-values")]
#[repr(transparent)]
pub struct SvgTransformList {
    parent: crate::Object,
}
#[cfg(feature = "svg-values")]
interface!(SvgTransformList:; "SVGTransformList");

/// `interface SVGAnimatedTransformList`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGAnimatedTransformList) · [Specification](https://w3c.github.io/svgwg/svg2-draft/coords.html#InterfaceSVGAnimatedTransformList)
#[doc(alias = "SVGAnimatedTransformList")]
#[cfg(any(feature = "svg", feature = "svg-painting", feature = "svg-values"))]
#[repr(transparent)]
pub struct SvgAnimatedTransformList {
    parent: crate::Object,
}
#[cfg(any(feature = "svg", feature = "svg-painting", feature = "svg-values"))]
interface!(SvgAnimatedTransformList:; "SVGAnimatedTransformList");

/// `interface SVGPreserveAspectRatio`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGPreserveAspectRatio) · [Specification](https://w3c.github.io/svgwg/svg2-draft/coords.html#InterfaceSVGPreserveAspectRatio)
#[doc(alias = "SVGPreserveAspectRatio")]
#[cfg(feature = "svg-values")]
#[repr(transparent)]
pub struct SvgPreserveAspectRatio {
    parent: crate::Object,
}
#[cfg(feature = "svg-values")]
interface!(SvgPreserveAspectRatio:; "SVGPreserveAspectRatio");

/// `interface SVGAnimatedPreserveAspectRatio`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGAnimatedPreserveAspectRatio) · [Specification](https://w3c.github.io/svgwg/svg2-draft/coords.html#InterfaceSVGAnimatedPreserveAspectRatio)
#[doc(alias = "SVGAnimatedPreserveAspectRatio")]
#[cfg(any(feature = "svg", feature = "svg-filters", feature = "svg-painting", feature = "svg-values"))]
#[repr(transparent)]
pub struct SvgAnimatedPreserveAspectRatio {
    parent: crate::Object,
}
#[cfg(any(feature = "svg", feature = "svg-filters", feature = "svg-painting", feature = "svg-values"))]
interface!(SvgAnimatedPreserveAspectRatio:; "SVGAnimatedPreserveAspectRatio");

/// `(DOMString or TrustedScriptURL)`
#[cfg(feature = "svg-values")]
#[non_exhaustive]
pub enum StringOrTrustedScriptUrl {
    /// `String`
    String(crate::JsString),
    /// `TrustedScriptUrl`
    TrustedScriptUrl(crate::TrustedScriptUrl),
    /// A value of another type.
    Other(crate::JsValue),
}
#[cfg(feature = "svg-values")]
union!(StringOrTrustedScriptUrl {
    String(crate::JsString): string,
    TrustedScriptUrl(crate::TrustedScriptUrl): value,
});
