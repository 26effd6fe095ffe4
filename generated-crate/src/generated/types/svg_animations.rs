//! Types: Animation elements of SVG

web_interface! {
    /// `interface TimeEvent : Event`
    ///
    /// Exposed in Window.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/TimeEvent) · [Specification](https://svgwg.org/specs/animations/#InterfaceTimeEvent)
    pub struct TimeEvent: [crate::Event, crate::Object];
    class = "TimeEvent";
}

web_interface! {
    /// `interface SVGAnimationElement : SVGElement`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/SVGAnimationElement) · [Specification](https://svgwg.org/specs/animations/#InterfaceSVGAnimationElement)
    #[doc(alias = "SVGAnimationElement")]
    pub struct SvgAnimationElement: [crate::SvgElement, crate::Element, crate::Node, crate::EventTarget, crate::Object];
    class = "SVGAnimationElement";
    extended;
}

web_interface! {
    /// `interface SVGAnimateElement : SVGAnimationElement`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/SVGAnimateElement) · [Specification](https://svgwg.org/specs/animations/#InterfaceSVGAnimateElement)
    #[doc(alias = "SVGAnimateElement")]
    pub struct SvgAnimateElement: [
        crate::SvgAnimationElement, crate::SvgElement, crate::Element, crate::Node, crate::EventTarget, crate::Object,
    ];
    class = "SVGAnimateElement";
}

web_interface! {
    /// `interface SVGSetElement : SVGAnimationElement`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/SVGSetElement) · [Specification](https://svgwg.org/specs/animations/#InterfaceSVGSetElement)
    #[doc(alias = "SVGSetElement")]
    pub struct SvgSetElement: [
        crate::SvgAnimationElement, crate::SvgElement, crate::Element, crate::Node, crate::EventTarget, crate::Object,
    ];
    class = "SVGSetElement";
}

web_interface! {
    /// `interface SVGAnimateMotionElement : SVGAnimationElement`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/SVGAnimateMotionElement) · [Specification](https://svgwg.org/specs/animations/#InterfaceSVGAnimateMotionElement)
    #[doc(alias = "SVGAnimateMotionElement")]
    pub struct SvgAnimateMotionElement: [
        crate::SvgAnimationElement, crate::SvgElement, crate::Element, crate::Node, crate::EventTarget, crate::Object,
    ];
    class = "SVGAnimateMotionElement";
}

web_interface! {
    /// `interface SVGMPathElement : SVGElement`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/SVGMPathElement) · [Specification](https://svgwg.org/specs/animations/#InterfaceSVGMPathElement)
    #[doc(alias = "SVGMPathElement")]
    pub struct SvgmPathElement: [crate::SvgElement, crate::Element, crate::Node, crate::EventTarget, crate::Object];
    class = "SVGMPathElement";
}

web_interface! {
    /// `interface SVGAnimateTransformElement : SVGAnimationElement`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/SVGAnimateTransformElement) · [Specification](https://svgwg.org/specs/animations/#InterfaceSVGAnimateTransformElement)
    #[doc(alias = "SVGAnimateTransformElement")]
    pub struct SvgAnimateTransformElement: [
        crate::SvgAnimationElement, crate::SvgElement, crate::Element, crate::Node, crate::EventTarget, crate::Object,
    ];
    class = "SVGAnimateTransformElement";
}
