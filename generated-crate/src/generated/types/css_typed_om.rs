//! Types: CSS values as typed objects

#[cfg(any(
    feature = "css-typed-om", feature = "scroll-animations", feature = "web-animations",
    all(feature = "experimental", feature = "css-drafts"),
))]
web_interface! {
    /// A CSS value as a typed object in place of text.
    ///
    /// `interface CSSStyleValue`
    ///
    /// Feature `css-typed-om`. Exposed in Window, Worker, PaintWorklet, LayoutWorklet. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSStyleValue) · [Specification](https://drafts.css-houdini.org/css-typed-om/#stylevalue-objects)
    #[doc(alias = "CSSStyleValue")]
    pub struct CssStyleValue: [crate::Object];
    class = "CSSStyleValue";
    extended;
}

#[cfg(any(
    feature = "css-typed-om", all(feature = "experimental", any(feature = "css-drafts", feature = "css-worklets")),
))]
web_interface! {
    /// The declarations of an element or rule as typed values, for reading.
    ///
    /// `interface StylePropertyMapReadOnly`
    ///
    /// Feature `css-typed-om`. Exposed in Window, Worker, PaintWorklet, LayoutWorklet. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/StylePropertyMapReadOnly) · [Specification](https://drafts.css-houdini.org/css-typed-om/#stylepropertymapreadonly)
    pub struct StylePropertyMapReadOnly: [crate::Object];
    class = "StylePropertyMapReadOnly";
    extended;
}

#[cfg(feature = "css-typed-om")]
web_interface! {
    /// The declarations of an element or rule as typed values, which can be changed.
    ///
    /// `interface StylePropertyMap : StylePropertyMapReadOnly`
    ///
    /// Inherits the methods of [`StylePropertyMapReadOnly`](crate::StylePropertyMapReadOnly).
    ///
    /// Feature `css-typed-om`. Exposed in Window. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/StylePropertyMap) · [Specification](https://drafts.css-houdini.org/css-typed-om/#the-stylepropertymap)
    pub struct StylePropertyMap: [crate::StylePropertyMapReadOnly, crate::Object];
    class = "StylePropertyMap";
}

#[cfg(feature = "css-typed-om")]
web_interface! {
    /// A value with `var()` in it: a list of pieces of text and references to custom properties.
    ///
    /// `interface CSSUnparsedValue : CSSStyleValue`
    ///
    /// Inherits the methods of [`CssStyleValue`](crate::CssStyleValue).
    ///
    /// Feature `css-typed-om`. Exposed in Window, Worker, PaintWorklet, LayoutWorklet. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSUnparsedValue) · [Specification](https://drafts.css-houdini.org/css-typed-om/#cssunparsedvalue)
    #[doc(alias = "CSSUnparsedValue")]
    pub struct CssUnparsedValue: [crate::CssStyleValue, crate::Object];
    class = "CSSUnparsedValue";
}

#[cfg(feature = "css-typed-om")]
web_interface! {
    /// A `var()` reference in a value that is not parsed.
    ///
    /// `interface CSSVariableReferenceValue`
    ///
    /// Feature `css-typed-om`. Exposed in Window, Worker, PaintWorklet, LayoutWorklet. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSVariableReferenceValue) · [Specification](https://drafts.css-houdini.org/css-typed-om/#cssvariablereferencevalue)
    #[doc(alias = "CSSVariableReferenceValue")]
    pub struct CssVariableReferenceValue: [crate::Object];
    class = "CSSVariableReferenceValue";
}

#[cfg(any(feature = "css-typed-om", feature = "scroll-animations", feature = "web-animations"))]
web_interface! {
    /// A value that is a single keyword, such as `auto`.
    ///
    /// `interface CSSKeywordValue : CSSStyleValue`
    ///
    /// Inherits the methods of [`CssStyleValue`](crate::CssStyleValue).
    ///
    /// Feature `css-typed-om`. Exposed in Window, Worker, PaintWorklet, LayoutWorklet. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSKeywordValue) · [Specification](https://drafts.css-houdini.org/css-typed-om/#keywordvalue-objects)
    #[doc(alias = "CSSKeywordValue")]
    pub struct CssKeywordValue: [crate::CssStyleValue, crate::Object];
    class = "CSSKeywordValue";
}

#[cfg(feature = "css-typed-om")]
web_enumeration! {
    /// The kind of a unit: length, angle, time, frequency, resolution, flex or percent.
    ///
    /// `enum CSSNumericBaseType`
    ///
    /// Feature `css-typed-om`.
    #[doc(alias = "CSSNumericBaseType")]
    pub enum CssNumericBaseType {
        Length = "length",
        Angle = "angle",
        Time = "time",
        Frequency = "frequency",
        Resolution = "resolution",
        Flex = "flex",
        Percent = "percent",
    }
}

#[cfg(feature = "css-typed-om")]
web_dictionary! {
    /// The type of a numeric value, as the power of each kind of unit in it.
    ///
    /// `dictionary CSSNumericType`
    ///
    /// Feature `css-typed-om`.
    #[doc(alias = "CSSNumericType")]
    pub struct CssNumericType: [crate::Object];
    name = "CSSNumericType";
}

#[cfg(any(feature = "css-typed-om", feature = "scroll-animations", feature = "web-animations"))]
web_interface! {
    /// A number with a unit, or a calculation with such numbers.
    ///
    /// `interface CSSNumericValue : CSSStyleValue`
    ///
    /// Inherits the methods of [`CssStyleValue`](crate::CssStyleValue).
    ///
    /// Feature `css-typed-om`. Exposed in Window, Worker, PaintWorklet, LayoutWorklet. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSNumericValue) · [Specification](https://drafts.css-houdini.org/css-typed-om/#numeric-value)
    #[doc(alias = "CSSNumericValue")]
    pub struct CssNumericValue: [crate::CssStyleValue, crate::Object];
    class = "CSSNumericValue";
    extended;
}

#[cfg(feature = "css-typed-om")]
web_interface! {
    /// A single number with its unit, such as `12px`.
    ///
    /// `interface CSSUnitValue : CSSNumericValue`
    ///
    /// Inherits the methods of [`CssNumericValue`](crate::CssNumericValue) and
    /// [`CssStyleValue`](crate::CssStyleValue).
    ///
    /// Feature `css-typed-om`. Exposed in Window, Worker, PaintWorklet, LayoutWorklet. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSUnitValue) · [Specification](https://drafts.css-houdini.org/css-typed-om/#simple-numeric)
    #[doc(alias = "CSSUnitValue")]
    pub struct CssUnitValue: [crate::CssNumericValue, crate::CssStyleValue, crate::Object];
    class = "CSSUnitValue";
}

#[cfg(feature = "css-typed-om")]
web_interface! {
    /// The base of all calculations.
    ///
    /// `interface CSSMathValue : CSSNumericValue`
    ///
    /// Inherits the methods of [`CssNumericValue`](crate::CssNumericValue) and
    /// [`CssStyleValue`](crate::CssStyleValue).
    ///
    /// Feature `css-typed-om`. Exposed in Window, Worker, PaintWorklet, LayoutWorklet. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSMathValue) · [Specification](https://drafts.css-houdini.org/css-typed-om/#complex-numeric)
    #[doc(alias = "CSSMathValue")]
    pub struct CssMathValue: [crate::CssNumericValue, crate::CssStyleValue, crate::Object];
    class = "CSSMathValue";
    extended;
}

#[cfg(feature = "css-typed-om")]
web_interface! {
    /// A sum, as in `calc(10px + 5%)`.
    ///
    /// `interface CSSMathSum : CSSMathValue`
    ///
    /// Inherits the methods of [`CssMathValue`](crate::CssMathValue), [`CssNumericValue`](crate::CssNumericValue)
    /// and [`CssStyleValue`](crate::CssStyleValue).
    ///
    /// Feature `css-typed-om`. Exposed in Window, Worker, PaintWorklet, LayoutWorklet. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSMathSum) · [Specification](https://drafts.css-houdini.org/css-typed-om/#cssmathsum)
    #[doc(alias = "CSSMathSum")]
    pub struct CssMathSum: [crate::CssMathValue, crate::CssNumericValue, crate::CssStyleValue, crate::Object];
    class = "CSSMathSum";
}

#[cfg(feature = "css-typed-om")]
web_interface! {
    /// A product, as in `calc(2 * 10px)`.
    ///
    /// `interface CSSMathProduct : CSSMathValue`
    ///
    /// Inherits the methods of [`CssMathValue`](crate::CssMathValue), [`CssNumericValue`](crate::CssNumericValue)
    /// and [`CssStyleValue`](crate::CssStyleValue).
    ///
    /// Feature `css-typed-om`. Exposed in Window, Worker, PaintWorklet, LayoutWorklet. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSMathProduct) · [Specification](https://drafts.css-houdini.org/css-typed-om/#cssmathproduct)
    #[doc(alias = "CSSMathProduct")]
    pub struct CssMathProduct: [crate::CssMathValue, crate::CssNumericValue, crate::CssStyleValue, crate::Object];
    class = "CSSMathProduct";
}

#[cfg(feature = "css-typed-om")]
web_interface! {
    /// A value with its sign turned, as in the second part of a subtraction.
    ///
    /// `interface CSSMathNegate : CSSMathValue`
    ///
    /// Inherits the methods of [`CssMathValue`](crate::CssMathValue), [`CssNumericValue`](crate::CssNumericValue)
    /// and [`CssStyleValue`](crate::CssStyleValue).
    ///
    /// Feature `css-typed-om`. Exposed in Window, Worker, PaintWorklet, LayoutWorklet. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSMathNegate) · [Specification](https://drafts.css-houdini.org/css-typed-om/#cssmathnegate)
    #[doc(alias = "CSSMathNegate")]
    pub struct CssMathNegate: [crate::CssMathValue, crate::CssNumericValue, crate::CssStyleValue, crate::Object];
    class = "CSSMathNegate";
}

#[cfg(feature = "css-typed-om")]
web_interface! {
    /// One divided by a value, as in the second part of a division.
    ///
    /// `interface CSSMathInvert : CSSMathValue`
    ///
    /// Inherits the methods of [`CssMathValue`](crate::CssMathValue), [`CssNumericValue`](crate::CssNumericValue)
    /// and [`CssStyleValue`](crate::CssStyleValue).
    ///
    /// Feature `css-typed-om`. Exposed in Window, Worker, PaintWorklet, LayoutWorklet. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSMathInvert) · [Specification](https://drafts.css-houdini.org/css-typed-om/#cssmathinvert)
    #[doc(alias = "CSSMathInvert")]
    pub struct CssMathInvert: [crate::CssMathValue, crate::CssNumericValue, crate::CssStyleValue, crate::Object];
    class = "CSSMathInvert";
}

#[cfg(feature = "css-typed-om")]
web_interface! {
    /// The smallest of several values, as with `min()`.
    ///
    /// `interface CSSMathMin : CSSMathValue`
    ///
    /// Inherits the methods of [`CssMathValue`](crate::CssMathValue), [`CssNumericValue`](crate::CssNumericValue)
    /// and [`CssStyleValue`](crate::CssStyleValue).
    ///
    /// Feature `css-typed-om`. Exposed in Window, Worker, PaintWorklet, LayoutWorklet. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSMathMin) · [Specification](https://drafts.css-houdini.org/css-typed-om/#cssmathmin)
    #[doc(alias = "CSSMathMin")]
    pub struct CssMathMin: [crate::CssMathValue, crate::CssNumericValue, crate::CssStyleValue, crate::Object];
    class = "CSSMathMin";
}

#[cfg(feature = "css-typed-om")]
web_interface! {
    /// The largest of several values, as with `max()`.
    ///
    /// `interface CSSMathMax : CSSMathValue`
    ///
    /// Inherits the methods of [`CssMathValue`](crate::CssMathValue), [`CssNumericValue`](crate::CssNumericValue)
    /// and [`CssStyleValue`](crate::CssStyleValue).
    ///
    /// Feature `css-typed-om`. Exposed in Window, Worker, PaintWorklet, LayoutWorklet. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSMathMax) · [Specification](https://drafts.css-houdini.org/css-typed-om/#cssmathmax)
    #[doc(alias = "CSSMathMax")]
    pub struct CssMathMax: [crate::CssMathValue, crate::CssNumericValue, crate::CssStyleValue, crate::Object];
    class = "CSSMathMax";
}

#[cfg(feature = "css-typed-om")]
web_interface! {
    /// A value held between two bounds, as with `clamp()`.
    ///
    /// `interface CSSMathClamp : CSSMathValue`
    ///
    /// Inherits the methods of [`CssMathValue`](crate::CssMathValue), [`CssNumericValue`](crate::CssNumericValue)
    /// and [`CssStyleValue`](crate::CssStyleValue).
    ///
    /// Feature `css-typed-om`. Exposed in Window, Worker, PaintWorklet, LayoutWorklet. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSMathClamp) · [Specification](https://drafts.css-houdini.org/css-typed-om/#cssmathclamp)
    #[doc(alias = "CSSMathClamp")]
    pub struct CssMathClamp: [crate::CssMathValue, crate::CssNumericValue, crate::CssStyleValue, crate::Object];
    class = "CSSMathClamp";
}

#[cfg(feature = "css-typed-om")]
web_interface! {
    /// The list of the values in a calculation.
    ///
    /// `interface CSSNumericArray`
    ///
    /// Feature `css-typed-om`. Exposed in Window, Worker, PaintWorklet, LayoutWorklet. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSNumericArray) · [Specification](https://drafts.css-houdini.org/css-typed-om/#cssnumericarray)
    #[doc(alias = "CSSNumericArray")]
    pub struct CssNumericArray: [crate::Object];
    class = "CSSNumericArray";
}

#[cfg(feature = "css-typed-om")]
web_enumeration! {
    /// The kind of a calculation, such as `sum` or `product`.
    ///
    /// `enum CSSMathOperator`
    ///
    /// Feature `css-typed-om`.
    #[doc(alias = "CSSMathOperator")]
    pub enum CssMathOperator {
        Sum = "sum",
        Product = "product",
        Negate = "negate",
        Invert = "invert",
        Min = "min",
        Max = "max",
        Clamp = "clamp",
    }
}

#[cfg(feature = "css-typed-om")]
web_interface! {
    /// The value of `transform`: a list of transform functions.
    ///
    /// `interface CSSTransformValue : CSSStyleValue`
    ///
    /// Inherits the methods of [`CssStyleValue`](crate::CssStyleValue).
    ///
    /// Feature `css-typed-om`. Exposed in Window, Worker, PaintWorklet, LayoutWorklet. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSTransformValue) · [Specification](https://drafts.css-houdini.org/css-typed-om/#transformvalue-objects)
    #[doc(alias = "CSSTransformValue")]
    pub struct CssTransformValue: [crate::CssStyleValue, crate::Object];
    class = "CSSTransformValue";
}

#[cfg(feature = "css-typed-om")]
web_interface! {
    /// The base of the single transform functions.
    ///
    /// `interface CSSTransformComponent`
    ///
    /// Feature `css-typed-om`. Exposed in Window, Worker, PaintWorklet, LayoutWorklet. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSTransformComponent) · [Specification](https://drafts.css-houdini.org/css-typed-om/#csstransformcomponent)
    #[doc(alias = "CSSTransformComponent")]
    pub struct CssTransformComponent: [crate::Object];
    class = "CSSTransformComponent";
    extended;
}

#[cfg(feature = "css-typed-om")]
web_interface! {
    /// A move, as with `translate()` or `translate3d()`.
    ///
    /// `interface CSSTranslate : CSSTransformComponent`
    ///
    /// Inherits the methods of [`CssTransformComponent`](crate::CssTransformComponent).
    ///
    /// Feature `css-typed-om`. Exposed in Window, Worker, PaintWorklet, LayoutWorklet. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSTranslate) · [Specification](https://drafts.css-houdini.org/css-typed-om/#csstranslate)
    #[doc(alias = "CSSTranslate")]
    pub struct CssTranslate: [crate::CssTransformComponent, crate::Object];
    class = "CSSTranslate";
}

#[cfg(feature = "css-typed-om")]
web_interface! {
    /// A rotation, as with `rotate()` or `rotate3d()`.
    ///
    /// `interface CSSRotate : CSSTransformComponent`
    ///
    /// Inherits the methods of [`CssTransformComponent`](crate::CssTransformComponent).
    ///
    /// Feature `css-typed-om`. Exposed in Window, Worker, PaintWorklet, LayoutWorklet. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSRotate) · [Specification](https://drafts.css-houdini.org/css-typed-om/#cssrotate)
    #[doc(alias = "CSSRotate")]
    pub struct CssRotate: [crate::CssTransformComponent, crate::Object];
    class = "CSSRotate";
}

#[cfg(feature = "css-typed-om")]
web_interface! {
    /// A change of size, as with `scale()` or `scale3d()`.
    ///
    /// `interface CSSScale : CSSTransformComponent`
    ///
    /// Inherits the methods of [`CssTransformComponent`](crate::CssTransformComponent).
    ///
    /// Feature `css-typed-om`. Exposed in Window, Worker, PaintWorklet, LayoutWorklet. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSScale) · [Specification](https://drafts.css-houdini.org/css-typed-om/#cssscale)
    #[doc(alias = "CSSScale")]
    pub struct CssScale: [crate::CssTransformComponent, crate::Object];
    class = "CSSScale";
}

#[cfg(feature = "css-typed-om")]
web_interface! {
    /// A slant along both axes, as with `skew()`.
    ///
    /// `interface CSSSkew : CSSTransformComponent`
    ///
    /// Inherits the methods of [`CssTransformComponent`](crate::CssTransformComponent).
    ///
    /// Feature `css-typed-om`. Exposed in Window, Worker, PaintWorklet, LayoutWorklet. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSSkew) · [Specification](https://drafts.css-houdini.org/css-typed-om/#cssskew)
    #[doc(alias = "CSSSkew")]
    pub struct CssSkew: [crate::CssTransformComponent, crate::Object];
    class = "CSSSkew";
}

#[cfg(feature = "css-typed-om")]
web_interface! {
    /// A slant along the x axis, as with `skewX()`.
    ///
    /// `interface CSSSkewX : CSSTransformComponent`
    ///
    /// Inherits the methods of [`CssTransformComponent`](crate::CssTransformComponent).
    ///
    /// Feature `css-typed-om`. Exposed in Window, Worker, PaintWorklet, LayoutWorklet. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSSkewX) · [Specification](https://drafts.css-houdini.org/css-typed-om/#cssskewx)
    #[doc(alias = "CSSSkewX")]
    pub struct CssSkewX: [crate::CssTransformComponent, crate::Object];
    class = "CSSSkewX";
}

#[cfg(feature = "css-typed-om")]
web_interface! {
    /// A slant along the y axis, as with `skewY()`.
    ///
    /// `interface CSSSkewY : CSSTransformComponent`
    ///
    /// Inherits the methods of [`CssTransformComponent`](crate::CssTransformComponent).
    ///
    /// Feature `css-typed-om`. Exposed in Window, Worker, PaintWorklet, LayoutWorklet. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSSkewY) · [Specification](https://drafts.css-houdini.org/css-typed-om/#cssskewy)
    #[doc(alias = "CSSSkewY")]
    pub struct CssSkewY: [crate::CssTransformComponent, crate::Object];
    class = "CSSSkewY";
}

#[cfg(feature = "css-typed-om")]
web_interface! {
    /// A perspective, as with `perspective()`.
    ///
    /// `interface CSSPerspective : CSSTransformComponent`
    ///
    /// Inherits the methods of [`CssTransformComponent`](crate::CssTransformComponent).
    ///
    /// Feature `css-typed-om`. Exposed in Window, Worker, PaintWorklet, LayoutWorklet. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSPerspective) · [Specification](https://drafts.css-houdini.org/css-typed-om/#cssperspective)
    #[doc(alias = "CSSPerspective")]
    pub struct CssPerspective: [crate::CssTransformComponent, crate::Object];
    class = "CSSPerspective";
}

#[cfg(feature = "css-typed-om")]
web_interface! {
    /// A matrix, as with `matrix()` or `matrix3d()`.
    ///
    /// `interface CSSMatrixComponent : CSSTransformComponent`
    ///
    /// Inherits the methods of [`CssTransformComponent`](crate::CssTransformComponent).
    ///
    /// Feature `css-typed-om`. Exposed in Window, Worker, PaintWorklet, LayoutWorklet. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSMatrixComponent) · [Specification](https://drafts.css-houdini.org/css-typed-om/#cssmatrixcomponent)
    #[doc(alias = "CSSMatrixComponent")]
    pub struct CssMatrixComponent: [crate::CssTransformComponent, crate::Object];
    class = "CSSMatrixComponent";
}

#[cfg(feature = "css-typed-om")]
web_dictionary! {
    /// Options for a new `CSSMatrixComponent`.
    ///
    /// `dictionary CSSMatrixComponentOptions`
    ///
    /// Feature `css-typed-om`.
    #[doc(alias = "CSSMatrixComponentOptions")]
    pub struct CssMatrixComponentOptions: [crate::Object];
    name = "CSSMatrixComponentOptions";
}

#[cfg(feature = "css-typed-om")]
web_interface! {
    /// A value that is an image, such as `url(…)`; its contents cannot be read.
    ///
    /// `interface CSSImageValue : CSSStyleValue`
    ///
    /// Inherits the methods of [`CssStyleValue`](crate::CssStyleValue).
    ///
    /// Feature `css-typed-om`. Exposed in Window, Worker, PaintWorklet, LayoutWorklet. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSImageValue) · [Specification](https://drafts.css-houdini.org/css-typed-om/#imagevalue-objects)
    #[doc(alias = "CSSImageValue")]
    pub struct CssImageValue: [crate::CssStyleValue, crate::Object];
    class = "CSSImageValue";
}

#[cfg(all(feature = "experimental", feature = "css-typed-om"))]
web_interface! {
    /// The base type of color values in the CSS Typed OM.
    ///
    /// `interface CSSColorValue : CSSStyleValue`
    ///
    /// Inherits the methods of [`CssStyleValue`](crate::CssStyleValue).
    ///
    /// Features `css-typed-om` and `experimental`. Exposed in Window, Worker, PaintWorklet, LayoutWorklet.
    #[doc(alias = "CSSColorValue")]
    pub struct CssColorValue: [crate::CssStyleValue, crate::Object];
    class = "CSSColorValue";
    extended;
}

#[cfg(all(feature = "experimental", feature = "css-typed-om"))]
web_interface! {
    /// A color of red, green and blue in the sRGB space.
    ///
    /// `interface CSSRGB : CSSColorValue`
    ///
    /// Inherits the methods of [`CssColorValue`](crate::CssColorValue) and [`CssStyleValue`](crate::CssStyleValue).
    ///
    /// Features `css-typed-om` and `experimental`. Exposed in Window, Worker, PaintWorklet, LayoutWorklet.
    #[doc(alias = "CSSRGB")]
    pub struct Cssrgb: [crate::CssColorValue, crate::CssStyleValue, crate::Object];
    class = "CSSRGB";
}

#[cfg(all(feature = "experimental", feature = "css-typed-om"))]
web_interface! {
    /// A color of hue, saturation and lightness.
    ///
    /// `interface CSSHSL : CSSColorValue`
    ///
    /// Inherits the methods of [`CssColorValue`](crate::CssColorValue) and [`CssStyleValue`](crate::CssStyleValue).
    ///
    /// Features `css-typed-om` and `experimental`. Exposed in Window, Worker, PaintWorklet, LayoutWorklet.
    #[doc(alias = "CSSHSL")]
    pub struct Csshsl: [crate::CssColorValue, crate::CssStyleValue, crate::Object];
    class = "CSSHSL";
}

#[cfg(all(feature = "experimental", feature = "css-typed-om"))]
web_interface! {
    /// A color of hue, whiteness and blackness.
    ///
    /// `interface CSSHWB : CSSColorValue`
    ///
    /// Inherits the methods of [`CssColorValue`](crate::CssColorValue) and [`CssStyleValue`](crate::CssStyleValue).
    ///
    /// Features `css-typed-om` and `experimental`. Exposed in Window, Worker, PaintWorklet, LayoutWorklet.
    #[doc(alias = "CSSHWB")]
    pub struct Csshwb: [crate::CssColorValue, crate::CssStyleValue, crate::Object];
    class = "CSSHWB";
}

#[cfg(all(feature = "experimental", feature = "css-typed-om"))]
web_interface! {
    /// A color in the CIE Lab space.
    ///
    /// `interface CSSLab : CSSColorValue`
    ///
    /// Inherits the methods of [`CssColorValue`](crate::CssColorValue) and [`CssStyleValue`](crate::CssStyleValue).
    ///
    /// Features `css-typed-om` and `experimental`. Exposed in Window, Worker, PaintWorklet, LayoutWorklet.
    #[doc(alias = "CSSLab")]
    pub struct CssLab: [crate::CssColorValue, crate::CssStyleValue, crate::Object];
    class = "CSSLab";
}

#[cfg(all(feature = "experimental", feature = "css-typed-om"))]
web_interface! {
    /// A color in the CIE LCH space, with lightness, chroma and hue.
    ///
    /// `interface CSSLCH : CSSColorValue`
    ///
    /// Inherits the methods of [`CssColorValue`](crate::CssColorValue) and [`CssStyleValue`](crate::CssStyleValue).
    ///
    /// Features `css-typed-om` and `experimental`. Exposed in Window, Worker, PaintWorklet, LayoutWorklet.
    #[doc(alias = "CSSLCH")]
    pub struct Csslch: [crate::CssColorValue, crate::CssStyleValue, crate::Object];
    class = "CSSLCH";
}

#[cfg(all(feature = "experimental", feature = "css-typed-om"))]
web_interface! {
    /// A color in the Oklab space.
    ///
    /// `interface CSSOKLab : CSSColorValue`
    ///
    /// Inherits the methods of [`CssColorValue`](crate::CssColorValue) and [`CssStyleValue`](crate::CssStyleValue).
    ///
    /// Features `css-typed-om` and `experimental`. Exposed in Window, Worker, PaintWorklet, LayoutWorklet.
    #[doc(alias = "CSSOKLab")]
    pub struct CssokLab: [crate::CssColorValue, crate::CssStyleValue, crate::Object];
    class = "CSSOKLab";
}

#[cfg(all(feature = "experimental", feature = "css-typed-om"))]
web_interface! {
    /// A color in the Oklch space, with lightness, chroma and hue.
    ///
    /// `interface CSSOKLCH : CSSColorValue`
    ///
    /// Inherits the methods of [`CssColorValue`](crate::CssColorValue) and [`CssStyleValue`](crate::CssStyleValue).
    ///
    /// Features `css-typed-om` and `experimental`. Exposed in Window, Worker, PaintWorklet, LayoutWorklet.
    #[doc(alias = "CSSOKLCH")]
    pub struct Cssoklch: [crate::CssColorValue, crate::CssStyleValue, crate::Object];
    class = "CSSOKLCH";
}

#[cfg(all(feature = "experimental", feature = "css-typed-om"))]
web_interface! {
    /// A color in a named color space, as the CSS function `color()` gives it.
    ///
    /// `interface CSSColor : CSSColorValue`
    ///
    /// Inherits the methods of [`CssColorValue`](crate::CssColorValue) and [`CssStyleValue`](crate::CssStyleValue).
    ///
    /// Features `css-typed-om` and `experimental`. Exposed in Window, Worker, PaintWorklet, LayoutWorklet.
    #[doc(alias = "CSSColor")]
    pub struct CssColor: [crate::CssColorValue, crate::CssStyleValue, crate::Object];
    class = "CSSColor";
}

#[cfg(feature = "css-typed-om")]
web_union! {
    /// `(CSSStyleValue or USVString)`
    ///
    /// Feature `css-typed-om`.
    pub enum CssStyleValueOrString {
        CssStyleValue(crate::CssStyleValue): value,
        String(crate::JsString): string,
    }
    heirs CssStyleValue(crate::CssStyleValue);
}

#[cfg(feature = "css-typed-om")]
web_union! {
    /// `typedef (USVString or CSSVariableReferenceValue) CSSUnparsedSegment`
    ///
    /// Feature `css-typed-om`.
    #[doc(alias = "CSSUnparsedSegment")]
    pub enum CssUnparsedSegment {
        CssVariableReferenceValue(crate::CssVariableReferenceValue): value,
        String(crate::JsString): string,
    }
}

#[cfg(feature = "css-typed-om")]
web_union! {
    /// `typedef (DOMString or CSSKeywordValue) CSSKeywordish`
    ///
    /// Feature `css-typed-om`.
    #[doc(alias = "CSSKeywordish")]
    pub enum CssKeywordish {
        CssKeywordValue(crate::CssKeywordValue): value,
        String(crate::JsString): string,
    }
}

#[cfg(any(feature = "css-typed-om", feature = "web-animations"))]
web_union! {
    /// `typedef (double or CSSNumericValue) CSSNumberish`
    ///
    /// Feature `css-typed-om`.
    #[doc(alias = "CSSNumberish")]
    pub enum CssNumberish {
        CssNumericValue(crate::CssNumericValue): value,
        Number(f64): number,
    }
    heirs CssNumericValue(crate::CssNumericValue);
}

#[cfg(feature = "css-typed-om")]
web_union! {
    /// `typedef (CSSNumericValue or CSSKeywordish) CSSPerspectiveValue`
    ///
    /// Feature `css-typed-om`.
    #[doc(alias = "CSSPerspectiveValue")]
    pub enum CssPerspectiveValue {
        CssNumericValue(crate::CssNumericValue): value,
        CssKeywordValue(crate::CssKeywordValue): value,
        String(crate::JsString): string,
    }
    heirs CssNumericValue(crate::CssNumericValue);
    from crate::CssKeywordish { CssKeywordValue, String };
}

#[cfg(all(feature = "experimental", feature = "css-typed-om"))]
web_union! {
    /// `(CSSColorValue or CSSStyleValue)`
    ///
    /// Features `css-typed-om` and `experimental`.
    pub enum CssColorValueOrCssStyleValue {
        CssColorValue(crate::CssColorValue): value,
        CssStyleValue(crate::CssStyleValue): value,
    }
    into crate::Object;
}

#[cfg(all(feature = "experimental", feature = "css-typed-om"))]
web_union! {
    /// `typedef (CSSNumberish or CSSKeywordish) CSSColorRGBComp`
    ///
    /// Features `css-typed-om` and `experimental`.
    #[doc(alias = "CSSColorRGBComp")]
    pub enum CssColorRgbComp {
        CssNumericValue(crate::CssNumericValue): value,
        CssKeywordValue(crate::CssKeywordValue): value,
        Number(f64): number,
        String(crate::JsString): string,
    }
    heirs CssNumericValue(crate::CssNumericValue);
    from crate::CssNumberish { CssNumericValue, Number };
    from crate::CssKeywordish { CssKeywordValue, String };
}

#[cfg(all(feature = "experimental", feature = "css-typed-om"))]
web_union! {
    /// `typedef (CSSNumberish or CSSKeywordish) CSSColorPercent`
    ///
    /// Features `css-typed-om` and `experimental`.
    #[doc(alias = "CSSColorPercent")]
    pub enum CssColorPercent {
        CssNumericValue(crate::CssNumericValue): value,
        CssKeywordValue(crate::CssKeywordValue): value,
        Number(f64): number,
        String(crate::JsString): string,
    }
    heirs CssNumericValue(crate::CssNumericValue);
    from crate::CssNumberish { CssNumericValue, Number };
    from crate::CssKeywordish { CssKeywordValue, String };
}

#[cfg(all(feature = "experimental", feature = "css-typed-om"))]
web_union! {
    /// `typedef (CSSNumberish or CSSKeywordish) CSSColorNumber`
    ///
    /// Features `css-typed-om` and `experimental`.
    #[doc(alias = "CSSColorNumber")]
    pub enum CssColorNumber {
        CssNumericValue(crate::CssNumericValue): value,
        CssKeywordValue(crate::CssKeywordValue): value,
        Number(f64): number,
        String(crate::JsString): string,
    }
    heirs CssNumericValue(crate::CssNumericValue);
    from crate::CssNumberish { CssNumericValue, Number };
    from crate::CssKeywordish { CssKeywordValue, String };
}

#[cfg(all(feature = "experimental", feature = "css-typed-om"))]
web_union! {
    /// `typedef (CSSNumberish or CSSKeywordish) CSSColorAngle`
    ///
    /// Features `css-typed-om` and `experimental`.
    #[doc(alias = "CSSColorAngle")]
    pub enum CssColorAngle {
        CssNumericValue(crate::CssNumericValue): value,
        CssKeywordValue(crate::CssKeywordValue): value,
        Number(f64): number,
        String(crate::JsString): string,
    }
    heirs CssNumericValue(crate::CssNumericValue);
    from crate::CssNumberish { CssNumericValue, Number };
    from crate::CssKeywordish { CssKeywordValue, String };
}
