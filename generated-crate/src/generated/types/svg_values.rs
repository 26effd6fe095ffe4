//! Types: The values of SVG attributes: lengths, angles, numbers, transforms, their lists and animated forms

#[cfg(any(feature = "svg", feature = "svg-values"))]
web_interface! {
    /// A matrix for translating, scaling, rotating and skewing in a plane; its methods return new matrices.
    ///
    /// `interface SVGMatrix`
    ///
    /// Feature `svg-values`. Exposed in Window.
    #[doc(alias = "SVGMatrix")]
    pub struct SvgMatrix: [crate::Object];
    class = "SVGMatrix";
}

#[cfg(any(feature = "svg", feature = "svg-shapes", feature = "svg-text", feature = "svg-values"))]
web_interface! {
    /// A point with two coordinates.
    ///
    /// `interface SVGPoint`
    ///
    /// Feature `svg-values`. Exposed in Window. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/SVGPoint) · [Specification](https://www.w3.org/TR/SVG11/coords.html#InterfaceSVGPoint)
    #[doc(alias = "SVGPoint")]
    #[deprecated = "SVG 2 omittted some parts of SVG 1.1 to \"`improv[e]` the usability and precision of the language.\" Instead: SVG, @font-face."]
    pub struct SvgPoint: [crate::Object];
    class = "SVGPoint";
}

#[cfg(any(feature = "svg", feature = "svg-text", feature = "svg-values"))]
web_interface! {
    /// A rectangle with its corner and size.
    ///
    /// `interface SVGRect`
    ///
    /// Feature `svg-values`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGRect) · [Specification](https://drafts.csswg.org/geometry/#DOMRect)
    #[doc(alias = "SVGRect")]
    pub struct SvgRect: [crate::Object];
    class = "SVGRect";
}

#[cfg(any(feature = "svg", feature = "svg-values"))]
web_interface! {
    /// A number in a list of SVG values.
    ///
    /// `interface SVGNumber`
    ///
    /// Feature `svg-values`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGNumber) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#InterfaceSVGNumber)
    #[doc(alias = "SVGNumber")]
    pub struct SvgNumber: [crate::Object];
    class = "SVGNumber";
}

#[cfg(any(feature = "svg", feature = "svg-values"))]
web_interface! {
    /// A length with a unit, such as `2em` or `50%`.
    ///
    /// `interface SVGLength`
    ///
    /// Feature `svg-values`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGLength) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#InterfaceSVGLength)
    #[doc(alias = "SVGLength")]
    pub struct SvgLength: [crate::Object];
    class = "SVGLength";
}

#[cfg(any(feature = "svg", feature = "svg-painting", feature = "svg-values"))]
web_interface! {
    /// An angle with a unit, such as `90deg`.
    ///
    /// `interface SVGAngle`
    ///
    /// Feature `svg-values`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGAngle) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#InterfaceSVGAngle)
    #[doc(alias = "SVGAngle")]
    pub struct SvgAngle: [crate::Object];
    class = "SVGAngle";
}

#[cfg(feature = "svg-values")]
web_interface! {
    /// A list of numbers from an attribute; changes to it change the attribute.
    ///
    /// `interface SVGNumberList`
    ///
    /// Feature `svg-values`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGNumberList) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#InterfaceSVGNumberList)
    #[doc(alias = "SVGNumberList")]
    pub struct SvgNumberList: [crate::Object];
    class = "SVGNumberList";
}

#[cfg(feature = "svg-values")]
web_interface! {
    /// A list of lengths from an attribute; changes to it change the attribute.
    ///
    /// `interface SVGLengthList`
    ///
    /// Feature `svg-values`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGLengthList) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#InterfaceSVGLengthList)
    #[doc(alias = "SVGLengthList")]
    pub struct SvgLengthList: [crate::Object];
    class = "SVGLengthList";
}

#[cfg(any(feature = "svg", feature = "svg-animations", feature = "svg-values"))]
web_interface! {
    /// A list of strings from an attribute; changes to it change the attribute.
    ///
    /// `interface SVGStringList`
    ///
    /// Feature `svg-values`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGStringList) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#InterfaceSVGStringList)
    #[doc(alias = "SVGStringList")]
    pub struct SvgStringList: [crate::Object];
    class = "SVGStringList";
}

#[cfg(any(feature = "svg-filters", feature = "svg-values"))]
web_interface! {
    /// A boolean attribute that can be animated, as base value and animated value.
    ///
    /// `interface SVGAnimatedBoolean`
    ///
    /// Feature `svg-values`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGAnimatedBoolean) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#InterfaceSVGAnimatedBoolean)
    #[doc(alias = "SVGAnimatedBoolean")]
    pub struct SvgAnimatedBoolean: [crate::Object];
    class = "SVGAnimatedBoolean";
}

#[cfg(any(feature = "svg-filters", feature = "svg-painting", feature = "svg-text", feature = "svg-values"))]
web_interface! {
    /// A keyword attribute that can be animated; the keywords are numbered by constants.
    ///
    /// `interface SVGAnimatedEnumeration`
    ///
    /// Feature `svg-values`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGAnimatedEnumeration) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#InterfaceSVGAnimatedEnumeration)
    #[doc(alias = "SVGAnimatedEnumeration")]
    pub struct SvgAnimatedEnumeration: [crate::Object];
    class = "SVGAnimatedEnumeration";
}

#[cfg(any(feature = "svg-filters", feature = "svg-values"))]
web_interface! {
    /// An integer attribute that can be animated, as base value and animated value.
    ///
    /// `interface SVGAnimatedInteger`
    ///
    /// Feature `svg-values`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGAnimatedInteger) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#InterfaceSVGAnimatedInteger)
    #[doc(alias = "SVGAnimatedInteger")]
    pub struct SvgAnimatedInteger: [crate::Object];
    class = "SVGAnimatedInteger";
}

#[cfg(any(feature = "svg-filters", feature = "svg-painting", feature = "svg-shapes", feature = "svg-values"))]
web_interface! {
    /// A number attribute that can be animated, as base value and animated value.
    ///
    /// `interface SVGAnimatedNumber`
    ///
    /// Feature `svg-values`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGAnimatedNumber) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#InterfaceSVGAnimatedNumber)
    #[doc(alias = "SVGAnimatedNumber")]
    pub struct SvgAnimatedNumber: [crate::Object];
    class = "SVGAnimatedNumber";
}

#[cfg(any(
    feature = "svg", feature = "svg-filters", feature = "svg-painting", feature = "svg-shapes", feature = "svg-text",
    feature = "svg-values",
))]
web_interface! {
    /// A length attribute that can be animated, as base value and animated value.
    ///
    /// `interface SVGAnimatedLength`
    ///
    /// Feature `svg-values`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGAnimatedLength) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#InterfaceSVGAnimatedLength)
    #[doc(alias = "SVGAnimatedLength")]
    pub struct SvgAnimatedLength: [crate::Object];
    class = "SVGAnimatedLength";
}

#[cfg(any(feature = "svg-painting", feature = "svg-values"))]
web_interface! {
    /// An angle attribute that can be animated, as base value and animated value.
    ///
    /// `interface SVGAnimatedAngle`
    ///
    /// Feature `svg-values`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGAnimatedAngle) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#InterfaceSVGAnimatedAngle)
    #[doc(alias = "SVGAnimatedAngle")]
    pub struct SvgAnimatedAngle: [crate::Object];
    class = "SVGAnimatedAngle";
}

#[cfg(any(
    feature = "svg", feature = "svg-animations", feature = "svg-filters", feature = "svg-painting",
    feature = "svg-text", feature = "svg-values", feature = "unspecified",
))]
web_interface! {
    /// A string attribute that can be animated, as base value and animated value.
    ///
    /// `interface SVGAnimatedString`
    ///
    /// Feature `svg-values`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGAnimatedString) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#InterfaceSVGAnimatedString)
    #[doc(alias = "SVGAnimatedString")]
    pub struct SvgAnimatedString: [crate::Object];
    class = "SVGAnimatedString";
}

#[cfg(any(feature = "svg", feature = "svg-painting", feature = "svg-values"))]
web_interface! {
    /// A rectangle attribute that can be animated, such as `viewBox`.
    ///
    /// `interface SVGAnimatedRect`
    ///
    /// Feature `svg-values`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGAnimatedRect) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#InterfaceSVGAnimatedRect)
    #[doc(alias = "SVGAnimatedRect")]
    pub struct SvgAnimatedRect: [crate::Object];
    class = "SVGAnimatedRect";
}

#[cfg(any(feature = "svg-filters", feature = "svg-text", feature = "svg-values"))]
web_interface! {
    /// A number list attribute that can be animated, as base value and animated value.
    ///
    /// `interface SVGAnimatedNumberList`
    ///
    /// Feature `svg-values`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGAnimatedNumberList) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#InterfaceSVGAnimatedNumberList)
    #[doc(alias = "SVGAnimatedNumberList")]
    pub struct SvgAnimatedNumberList: [crate::Object];
    class = "SVGAnimatedNumberList";
}

#[cfg(any(feature = "svg-text", feature = "svg-values"))]
web_interface! {
    /// A length list attribute that can be animated, as base value and animated value.
    ///
    /// `interface SVGAnimatedLengthList`
    ///
    /// Feature `svg-values`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGAnimatedLengthList) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#InterfaceSVGAnimatedLengthList)
    #[doc(alias = "SVGAnimatedLengthList")]
    pub struct SvgAnimatedLengthList: [crate::Object];
    class = "SVGAnimatedLengthList";
}

#[cfg(feature = "svg-values")]
web_interface! {
    /// The constants for the unit systems of gradients, patterns, masks, clip paths and filters.
    ///
    /// `interface SVGUnitTypes`
    ///
    /// Feature `svg-values`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGUnitTypes) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#InterfaceSVGUnitTypes)
    #[doc(alias = "SVGUnitTypes")]
    pub struct SvgUnitTypes: [crate::Object];
    class = "SVGUnitTypes";
}

#[cfg(any(feature = "svg", feature = "svg-values"))]
web_interface! {
    /// One step of a `transform` attribute, such as a rotation.
    ///
    /// `interface SVGTransform`
    ///
    /// Feature `svg-values`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGTransform) · [Specification](https://w3c.github.io/svgwg/svg2-draft/coords.html#InterfaceSVGTransform)
    #[doc(alias = "SVGTransform")]
    pub struct SvgTransform: [crate::Object];
    class = "SVGTransform";
}

#[cfg(feature = "svg-values")]
web_interface! {
    /// The list of steps of a `transform` attribute, applied as a product of matrices.
    ///
    /// `interface SVGTransformList`
    ///
    /// Feature `svg-values`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGTransformList) · [Specification](https://w3c.github.io/svgwg/svg2-draft/coords.html#InterfaceSVGTransformList)
    #[doc(alias = "SVGTransformList")]
    pub struct SvgTransformList: [crate::Object];
    class = "SVGTransformList";
}

#[cfg(any(feature = "svg", feature = "svg-painting", feature = "svg-values"))]
web_interface! {
    /// A transform list attribute that can be animated, as base value and animated value.
    ///
    /// `interface SVGAnimatedTransformList`
    ///
    /// Feature `svg-values`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGAnimatedTransformList) · [Specification](https://w3c.github.io/svgwg/svg2-draft/coords.html#InterfaceSVGAnimatedTransformList)
    #[doc(alias = "SVGAnimatedTransformList")]
    pub struct SvgAnimatedTransformList: [crate::Object];
    class = "SVGAnimatedTransformList";
}

#[cfg(feature = "svg-values")]
web_interface! {
    /// The rule by which a drawing is aligned and scaled to fit its box without distortion.
    ///
    /// `interface SVGPreserveAspectRatio`
    ///
    /// Feature `svg-values`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGPreserveAspectRatio) · [Specification](https://w3c.github.io/svgwg/svg2-draft/coords.html#InterfaceSVGPreserveAspectRatio)
    #[doc(alias = "SVGPreserveAspectRatio")]
    pub struct SvgPreserveAspectRatio: [crate::Object];
    class = "SVGPreserveAspectRatio";
}

#[cfg(any(feature = "svg", feature = "svg-filters", feature = "svg-painting", feature = "svg-values"))]
web_interface! {
    /// A `preserveAspectRatio` attribute that can be animated, as base value and animated value.
    ///
    /// `interface SVGAnimatedPreserveAspectRatio`
    ///
    /// Feature `svg-values`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGAnimatedPreserveAspectRatio) · [Specification](https://w3c.github.io/svgwg/svg2-draft/coords.html#InterfaceSVGAnimatedPreserveAspectRatio)
    #[doc(alias = "SVGAnimatedPreserveAspectRatio")]
    pub struct SvgAnimatedPreserveAspectRatio: [crate::Object];
    class = "SVGAnimatedPreserveAspectRatio";
}

#[cfg(feature = "svg-values")]
web_union! {
    /// `(DOMString or TrustedScriptURL)`
    ///
    /// Feature `svg-values`.
    pub enum StringOrTrustedScriptUrl {
        TrustedScriptUrl(crate::TrustedScriptUrl): value,
        String(crate::JsString): string,
    }
}
