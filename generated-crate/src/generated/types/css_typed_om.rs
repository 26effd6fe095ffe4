//! Types: CSS values as typed objects

#[cfg(any(
    feature = "css-typed-om", feature = "scroll-animations", feature = "web-animations",
    all(feature = "experimental", feature = "css-drafts"),
))]
web_interface! {
    /// `interface CSSStyleValue`
    ///
    /// Exposed in Window, Worker, PaintWorklet, LayoutWorklet.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSStyleValue) · [Specification](https://drafts.css-houdini.org/css-typed-om/#stylevalue-objects)
    #[doc(alias = "CSSStyleValue")]
    pub struct CssStyleValue: [crate::Object];
    class = "CSSStyleValue";
    extended;
}

#[cfg(any(
    feature = "css-typed-om", all(feature = "experimental", any(feature = "css-drafts", feature = "css-worklets")),
))]
web_interface! {
    /// `interface StylePropertyMapReadOnly`
    ///
    /// Exposed in Window, Worker, PaintWorklet, LayoutWorklet.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/StylePropertyMapReadOnly) · [Specification](https://drafts.css-houdini.org/css-typed-om/#stylepropertymapreadonly)
    pub struct StylePropertyMapReadOnly: [crate::Object];
    class = "StylePropertyMapReadOnly";
    extended;
}

#[cfg(feature = "css-typed-om")]
web_interface! {
    /// `interface StylePropertyMap : StylePropertyMapReadOnly`
    ///
    /// Exposed in Window.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/StylePropertyMap) · [Specification](https://drafts.css-houdini.org/css-typed-om/#the-stylepropertymap)
    pub struct StylePropertyMap: [crate::StylePropertyMapReadOnly, crate::Object];
    class = "StylePropertyMap";
}

#[cfg(feature = "css-typed-om")]
web_interface! {
    /// `interface CSSUnparsedValue : CSSStyleValue`
    ///
    /// Exposed in Window, Worker, PaintWorklet, LayoutWorklet.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSUnparsedValue) · [Specification](https://drafts.css-houdini.org/css-typed-om/#cssunparsedvalue)
    #[doc(alias = "CSSUnparsedValue")]
    pub struct CssUnparsedValue: [crate::CssStyleValue, crate::Object];
    class = "CSSUnparsedValue";
}

#[cfg(feature = "css-typed-om")]
web_interface! {
    /// `interface CSSVariableReferenceValue`
    ///
    /// Exposed in Window, Worker, PaintWorklet, LayoutWorklet.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSVariableReferenceValue) · [Specification](https://drafts.css-houdini.org/css-typed-om/#cssvariablereferencevalue)
    #[doc(alias = "CSSVariableReferenceValue")]
    pub struct CssVariableReferenceValue: [crate::Object];
    class = "CSSVariableReferenceValue";
}

#[cfg(any(feature = "css-typed-om", feature = "scroll-animations", feature = "web-animations"))]
web_interface! {
    /// `interface CSSKeywordValue : CSSStyleValue`
    ///
    /// Exposed in Window, Worker, PaintWorklet, LayoutWorklet.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSKeywordValue) · [Specification](https://drafts.css-houdini.org/css-typed-om/#keywordvalue-objects)
    #[doc(alias = "CSSKeywordValue")]
    pub struct CssKeywordValue: [crate::CssStyleValue, crate::Object];
    class = "CSSKeywordValue";
}

#[cfg(feature = "css-typed-om")]
web_enumeration! {
    /// `enum CSSNumericBaseType`
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
    /// `dictionary CSSNumericType`
    #[doc(alias = "CSSNumericType")]
    pub struct CssNumericType: [crate::Object];
    name = "CSSNumericType";
}

#[cfg(any(feature = "css-typed-om", feature = "scroll-animations", feature = "web-animations"))]
web_interface! {
    /// `interface CSSNumericValue : CSSStyleValue`
    ///
    /// Exposed in Window, Worker, PaintWorklet, LayoutWorklet.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSNumericValue) · [Specification](https://drafts.css-houdini.org/css-typed-om/#numeric-value)
    #[doc(alias = "CSSNumericValue")]
    pub struct CssNumericValue: [crate::CssStyleValue, crate::Object];
    class = "CSSNumericValue";
    extended;
}

#[cfg(feature = "css-typed-om")]
web_interface! {
    /// `interface CSSUnitValue : CSSNumericValue`
    ///
    /// Exposed in Window, Worker, PaintWorklet, LayoutWorklet.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSUnitValue) · [Specification](https://drafts.css-houdini.org/css-typed-om/#simple-numeric)
    #[doc(alias = "CSSUnitValue")]
    pub struct CssUnitValue: [crate::CssNumericValue, crate::CssStyleValue, crate::Object];
    class = "CSSUnitValue";
}

#[cfg(feature = "css-typed-om")]
web_interface! {
    /// `interface CSSMathValue : CSSNumericValue`
    ///
    /// Exposed in Window, Worker, PaintWorklet, LayoutWorklet.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSMathValue) · [Specification](https://drafts.css-houdini.org/css-typed-om/#complex-numeric)
    #[doc(alias = "CSSMathValue")]
    pub struct CssMathValue: [crate::CssNumericValue, crate::CssStyleValue, crate::Object];
    class = "CSSMathValue";
    extended;
}

#[cfg(feature = "css-typed-om")]
web_interface! {
    /// `interface CSSMathSum : CSSMathValue`
    ///
    /// Exposed in Window, Worker, PaintWorklet, LayoutWorklet.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSMathSum) · [Specification](https://drafts.css-houdini.org/css-typed-om/#cssmathsum)
    #[doc(alias = "CSSMathSum")]
    pub struct CssMathSum: [crate::CssMathValue, crate::CssNumericValue, crate::CssStyleValue, crate::Object];
    class = "CSSMathSum";
}

#[cfg(feature = "css-typed-om")]
web_interface! {
    /// `interface CSSMathProduct : CSSMathValue`
    ///
    /// Exposed in Window, Worker, PaintWorklet, LayoutWorklet.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSMathProduct) · [Specification](https://drafts.css-houdini.org/css-typed-om/#cssmathproduct)
    #[doc(alias = "CSSMathProduct")]
    pub struct CssMathProduct: [crate::CssMathValue, crate::CssNumericValue, crate::CssStyleValue, crate::Object];
    class = "CSSMathProduct";
}

#[cfg(feature = "css-typed-om")]
web_interface! {
    /// `interface CSSMathNegate : CSSMathValue`
    ///
    /// Exposed in Window, Worker, PaintWorklet, LayoutWorklet.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSMathNegate) · [Specification](https://drafts.css-houdini.org/css-typed-om/#cssmathnegate)
    #[doc(alias = "CSSMathNegate")]
    pub struct CssMathNegate: [crate::CssMathValue, crate::CssNumericValue, crate::CssStyleValue, crate::Object];
    class = "CSSMathNegate";
}

#[cfg(feature = "css-typed-om")]
web_interface! {
    /// `interface CSSMathInvert : CSSMathValue`
    ///
    /// Exposed in Window, Worker, PaintWorklet, LayoutWorklet.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSMathInvert) · [Specification](https://drafts.css-houdini.org/css-typed-om/#cssmathinvert)
    #[doc(alias = "CSSMathInvert")]
    pub struct CssMathInvert: [crate::CssMathValue, crate::CssNumericValue, crate::CssStyleValue, crate::Object];
    class = "CSSMathInvert";
}

#[cfg(feature = "css-typed-om")]
web_interface! {
    /// `interface CSSMathMin : CSSMathValue`
    ///
    /// Exposed in Window, Worker, PaintWorklet, LayoutWorklet.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSMathMin) · [Specification](https://drafts.css-houdini.org/css-typed-om/#cssmathmin)
    #[doc(alias = "CSSMathMin")]
    pub struct CssMathMin: [crate::CssMathValue, crate::CssNumericValue, crate::CssStyleValue, crate::Object];
    class = "CSSMathMin";
}

#[cfg(feature = "css-typed-om")]
web_interface! {
    /// `interface CSSMathMax : CSSMathValue`
    ///
    /// Exposed in Window, Worker, PaintWorklet, LayoutWorklet.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSMathMax) · [Specification](https://drafts.css-houdini.org/css-typed-om/#cssmathmax)
    #[doc(alias = "CSSMathMax")]
    pub struct CssMathMax: [crate::CssMathValue, crate::CssNumericValue, crate::CssStyleValue, crate::Object];
    class = "CSSMathMax";
}

#[cfg(feature = "css-typed-om")]
web_interface! {
    /// `interface CSSMathClamp : CSSMathValue`
    ///
    /// Exposed in Window, Worker, PaintWorklet, LayoutWorklet.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSMathClamp) · [Specification](https://drafts.css-houdini.org/css-typed-om/#cssmathclamp)
    #[doc(alias = "CSSMathClamp")]
    pub struct CssMathClamp: [crate::CssMathValue, crate::CssNumericValue, crate::CssStyleValue, crate::Object];
    class = "CSSMathClamp";
}

#[cfg(feature = "css-typed-om")]
web_interface! {
    /// `interface CSSNumericArray`
    ///
    /// Exposed in Window, Worker, PaintWorklet, LayoutWorklet.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSNumericArray) · [Specification](https://drafts.css-houdini.org/css-typed-om/#cssnumericarray)
    #[doc(alias = "CSSNumericArray")]
    pub struct CssNumericArray: [crate::Object];
    class = "CSSNumericArray";
}

#[cfg(feature = "css-typed-om")]
web_enumeration! {
    /// `enum CSSMathOperator`
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
    /// `interface CSSTransformValue : CSSStyleValue`
    ///
    /// Exposed in Window, Worker, PaintWorklet, LayoutWorklet.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSTransformValue) · [Specification](https://drafts.css-houdini.org/css-typed-om/#transformvalue-objects)
    #[doc(alias = "CSSTransformValue")]
    pub struct CssTransformValue: [crate::CssStyleValue, crate::Object];
    class = "CSSTransformValue";
}

#[cfg(feature = "css-typed-om")]
web_interface! {
    /// `interface CSSTransformComponent`
    ///
    /// Exposed in Window, Worker, PaintWorklet, LayoutWorklet.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSTransformComponent) · [Specification](https://drafts.css-houdini.org/css-typed-om/#csstransformcomponent)
    #[doc(alias = "CSSTransformComponent")]
    pub struct CssTransformComponent: [crate::Object];
    class = "CSSTransformComponent";
    extended;
}

#[cfg(feature = "css-typed-om")]
web_interface! {
    /// `interface CSSTranslate : CSSTransformComponent`
    ///
    /// Exposed in Window, Worker, PaintWorklet, LayoutWorklet.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSTranslate) · [Specification](https://drafts.css-houdini.org/css-typed-om/#csstranslate)
    #[doc(alias = "CSSTranslate")]
    pub struct CssTranslate: [crate::CssTransformComponent, crate::Object];
    class = "CSSTranslate";
}

#[cfg(feature = "css-typed-om")]
web_interface! {
    /// `interface CSSRotate : CSSTransformComponent`
    ///
    /// Exposed in Window, Worker, PaintWorklet, LayoutWorklet.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSRotate) · [Specification](https://drafts.css-houdini.org/css-typed-om/#cssrotate)
    #[doc(alias = "CSSRotate")]
    pub struct CssRotate: [crate::CssTransformComponent, crate::Object];
    class = "CSSRotate";
}

#[cfg(feature = "css-typed-om")]
web_interface! {
    /// `interface CSSScale : CSSTransformComponent`
    ///
    /// Exposed in Window, Worker, PaintWorklet, LayoutWorklet.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSScale) · [Specification](https://drafts.css-houdini.org/css-typed-om/#cssscale)
    #[doc(alias = "CSSScale")]
    pub struct CssScale: [crate::CssTransformComponent, crate::Object];
    class = "CSSScale";
}

#[cfg(feature = "css-typed-om")]
web_interface! {
    /// `interface CSSSkew : CSSTransformComponent`
    ///
    /// Exposed in Window, Worker, PaintWorklet, LayoutWorklet.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSSkew) · [Specification](https://drafts.css-houdini.org/css-typed-om/#cssskew)
    #[doc(alias = "CSSSkew")]
    pub struct CssSkew: [crate::CssTransformComponent, crate::Object];
    class = "CSSSkew";
}

#[cfg(feature = "css-typed-om")]
web_interface! {
    /// `interface CSSSkewX : CSSTransformComponent`
    ///
    /// Exposed in Window, Worker, PaintWorklet, LayoutWorklet.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSSkewX) · [Specification](https://drafts.css-houdini.org/css-typed-om/#cssskewx)
    #[doc(alias = "CSSSkewX")]
    pub struct CssSkewX: [crate::CssTransformComponent, crate::Object];
    class = "CSSSkewX";
}

#[cfg(feature = "css-typed-om")]
web_interface! {
    /// `interface CSSSkewY : CSSTransformComponent`
    ///
    /// Exposed in Window, Worker, PaintWorklet, LayoutWorklet.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSSkewY) · [Specification](https://drafts.css-houdini.org/css-typed-om/#cssskewy)
    #[doc(alias = "CSSSkewY")]
    pub struct CssSkewY: [crate::CssTransformComponent, crate::Object];
    class = "CSSSkewY";
}

#[cfg(feature = "css-typed-om")]
web_interface! {
    /// `interface CSSPerspective : CSSTransformComponent`
    ///
    /// Exposed in Window, Worker, PaintWorklet, LayoutWorklet.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSPerspective) · [Specification](https://drafts.css-houdini.org/css-typed-om/#cssperspective)
    #[doc(alias = "CSSPerspective")]
    pub struct CssPerspective: [crate::CssTransformComponent, crate::Object];
    class = "CSSPerspective";
}

#[cfg(feature = "css-typed-om")]
web_interface! {
    /// `interface CSSMatrixComponent : CSSTransformComponent`
    ///
    /// Exposed in Window, Worker, PaintWorklet, LayoutWorklet.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSMatrixComponent) · [Specification](https://drafts.css-houdini.org/css-typed-om/#cssmatrixcomponent)
    #[doc(alias = "CSSMatrixComponent")]
    pub struct CssMatrixComponent: [crate::CssTransformComponent, crate::Object];
    class = "CSSMatrixComponent";
}

#[cfg(feature = "css-typed-om")]
web_dictionary! {
    /// `dictionary CSSMatrixComponentOptions`
    #[doc(alias = "CSSMatrixComponentOptions")]
    pub struct CssMatrixComponentOptions: [crate::Object];
    name = "CSSMatrixComponentOptions";
}

#[cfg(feature = "css-typed-om")]
web_interface! {
    /// `interface CSSImageValue : CSSStyleValue`
    ///
    /// Exposed in Window, Worker, PaintWorklet, LayoutWorklet.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CSSImageValue) · [Specification](https://drafts.css-houdini.org/css-typed-om/#imagevalue-objects)
    #[doc(alias = "CSSImageValue")]
    pub struct CssImageValue: [crate::CssStyleValue, crate::Object];
    class = "CSSImageValue";
}

#[cfg(all(feature = "experimental", feature = "css-typed-om"))]
web_interface! {
    /// `interface CSSColorValue : CSSStyleValue`
    ///
    /// Exposed in Window, Worker, PaintWorklet, LayoutWorklet.
    #[doc(alias = "CSSColorValue")]
    pub struct CssColorValue: [crate::CssStyleValue, crate::Object];
    class = "CSSColorValue";
    extended;
}

#[cfg(all(feature = "experimental", feature = "css-typed-om"))]
web_interface! {
    /// `interface CSSRGB : CSSColorValue`
    ///
    /// Exposed in Window, Worker, PaintWorklet, LayoutWorklet.
    #[doc(alias = "CSSRGB")]
    pub struct Cssrgb: [crate::CssColorValue, crate::CssStyleValue, crate::Object];
    class = "CSSRGB";
}

#[cfg(all(feature = "experimental", feature = "css-typed-om"))]
web_interface! {
    /// `interface CSSHSL : CSSColorValue`
    ///
    /// Exposed in Window, Worker, PaintWorklet, LayoutWorklet.
    #[doc(alias = "CSSHSL")]
    pub struct Csshsl: [crate::CssColorValue, crate::CssStyleValue, crate::Object];
    class = "CSSHSL";
}

#[cfg(all(feature = "experimental", feature = "css-typed-om"))]
web_interface! {
    /// `interface CSSHWB : CSSColorValue`
    ///
    /// Exposed in Window, Worker, PaintWorklet, LayoutWorklet.
    #[doc(alias = "CSSHWB")]
    pub struct Csshwb: [crate::CssColorValue, crate::CssStyleValue, crate::Object];
    class = "CSSHWB";
}

#[cfg(all(feature = "experimental", feature = "css-typed-om"))]
web_interface! {
    /// `interface CSSLab : CSSColorValue`
    ///
    /// Exposed in Window, Worker, PaintWorklet, LayoutWorklet.
    #[doc(alias = "CSSLab")]
    pub struct CssLab: [crate::CssColorValue, crate::CssStyleValue, crate::Object];
    class = "CSSLab";
}

#[cfg(all(feature = "experimental", feature = "css-typed-om"))]
web_interface! {
    /// `interface CSSLCH : CSSColorValue`
    ///
    /// Exposed in Window, Worker, PaintWorklet, LayoutWorklet.
    #[doc(alias = "CSSLCH")]
    pub struct Csslch: [crate::CssColorValue, crate::CssStyleValue, crate::Object];
    class = "CSSLCH";
}

#[cfg(all(feature = "experimental", feature = "css-typed-om"))]
web_interface! {
    /// `interface CSSOKLab : CSSColorValue`
    ///
    /// Exposed in Window, Worker, PaintWorklet, LayoutWorklet.
    #[doc(alias = "CSSOKLab")]
    pub struct CssokLab: [crate::CssColorValue, crate::CssStyleValue, crate::Object];
    class = "CSSOKLab";
}

#[cfg(all(feature = "experimental", feature = "css-typed-om"))]
web_interface! {
    /// `interface CSSOKLCH : CSSColorValue`
    ///
    /// Exposed in Window, Worker, PaintWorklet, LayoutWorklet.
    #[doc(alias = "CSSOKLCH")]
    pub struct Cssoklch: [crate::CssColorValue, crate::CssStyleValue, crate::Object];
    class = "CSSOKLCH";
}

#[cfg(all(feature = "experimental", feature = "css-typed-om"))]
web_interface! {
    /// `interface CSSColor : CSSColorValue`
    ///
    /// Exposed in Window, Worker, PaintWorklet, LayoutWorklet.
    #[doc(alias = "CSSColor")]
    pub struct CssColor: [crate::CssColorValue, crate::CssStyleValue, crate::Object];
    class = "CSSColor";
}

#[cfg(feature = "css-typed-om")]
web_union! {
    /// `(CSSStyleValue or USVString)`
    pub enum CssStyleValueOrString {
        CssStyleValue(crate::CssStyleValue): value,
        String(crate::JsString): string,
    }
    heirs CssStyleValue(crate::CssStyleValue);
}

#[cfg(feature = "css-typed-om")]
web_union! {
    /// `typedef (USVString or CSSVariableReferenceValue) CSSUnparsedSegment`
    #[doc(alias = "CSSUnparsedSegment")]
    pub enum CssUnparsedSegment {
        CssVariableReferenceValue(crate::CssVariableReferenceValue): value,
        String(crate::JsString): string,
    }
}

#[cfg(feature = "css-typed-om")]
web_union! {
    /// `typedef (DOMString or CSSKeywordValue) CSSKeywordish`
    #[doc(alias = "CSSKeywordish")]
    pub enum CssKeywordish {
        CssKeywordValue(crate::CssKeywordValue): value,
        String(crate::JsString): string,
    }
}

#[cfg(any(feature = "css-typed-om", feature = "web-animations"))]
web_union! {
    /// `typedef (double or CSSNumericValue) CSSNumberish`
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
    pub enum CssColorValueOrCssStyleValue {
        CssColorValue(crate::CssColorValue): value,
        CssStyleValue(crate::CssStyleValue): value,
    }
    into crate::Object;
}

#[cfg(all(feature = "experimental", feature = "css-typed-om"))]
web_union! {
    /// `typedef (CSSNumberish or CSSKeywordish) CSSColorRGBComp`
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
