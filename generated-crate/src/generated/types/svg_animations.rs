//! Types: Animation elements of SVG

web_interface! {
    /// The event for the start, the repetition or the end of an SVG animation.
    ///
    /// `interface TimeEvent : Event`
    ///
    /// Inherits the methods of [`Event`](crate::Event).
    ///
    /// Feature `svg-animations`. Exposed in Window. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/TimeEvent) · [Specification](https://svgwg.org/specs/animations/#InterfaceTimeEvent)
    pub struct TimeEvent: [crate::Event, crate::Object];
    class = "TimeEvent";
}

web_interface! {
    /// The common base of the SVG animation elements.
    ///
    /// `interface SVGAnimationElement : SVGElement`
    ///
    /// Inherits the methods of [`SvgElement`](crate::SvgElement), [`Element`](crate::Element),
    /// [`Node`](crate::Node) and [`EventTarget`](crate::EventTarget).
    ///
    /// Feature `svg-animations`. Exposed in Window. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/SVGAnimationElement) · [Specification](https://svgwg.org/specs/animations/#InterfaceSVGAnimationElement)
    #[doc(alias = "SVGAnimationElement")]
    pub struct SvgAnimationElement: [crate::SvgElement, crate::Element, crate::Node, crate::EventTarget, crate::Object];
    class = "SVGAnimationElement";
    extended;
}

web_interface! {
    /// An `animate` element, which changes an attribute over time.
    ///
    /// `interface SVGAnimateElement : SVGAnimationElement`
    ///
    /// Inherits the methods of [`SvgAnimationElement`](crate::SvgAnimationElement),
    /// [`SvgElement`](crate::SvgElement), [`Element`](crate::Element), [`Node`](crate::Node) and
    /// [`EventTarget`](crate::EventTarget).
    ///
    /// Feature `svg-animations`. Exposed in Window. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/SVGAnimateElement) · [Specification](https://svgwg.org/specs/animations/#InterfaceSVGAnimateElement)
    #[doc(alias = "SVGAnimateElement")]
    pub struct SvgAnimateElement: [
        crate::SvgAnimationElement, crate::SvgElement, crate::Element, crate::Node, crate::EventTarget, crate::Object,
    ];
    class = "SVGAnimateElement";
}

web_interface! {
    /// A `set` element, which gives an attribute a value for some time.
    ///
    /// `interface SVGSetElement : SVGAnimationElement`
    ///
    /// Inherits the methods of [`SvgAnimationElement`](crate::SvgAnimationElement),
    /// [`SvgElement`](crate::SvgElement), [`Element`](crate::Element), [`Node`](crate::Node) and
    /// [`EventTarget`](crate::EventTarget).
    ///
    /// Feature `svg-animations`. Exposed in Window. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/SVGSetElement) · [Specification](https://svgwg.org/specs/animations/#InterfaceSVGSetElement)
    #[doc(alias = "SVGSetElement")]
    pub struct SvgSetElement: [
        crate::SvgAnimationElement, crate::SvgElement, crate::Element, crate::Node, crate::EventTarget, crate::Object,
    ];
    class = "SVGSetElement";
}

web_interface! {
    /// An `animateMotion` element, which moves an element along a path.
    ///
    /// `interface SVGAnimateMotionElement : SVGAnimationElement`
    ///
    /// Inherits the methods of [`SvgAnimationElement`](crate::SvgAnimationElement),
    /// [`SvgElement`](crate::SvgElement), [`Element`](crate::Element), [`Node`](crate::Node) and
    /// [`EventTarget`](crate::EventTarget).
    ///
    /// Feature `svg-animations`. Exposed in Window. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/SVGAnimateMotionElement) · [Specification](https://svgwg.org/specs/animations/#InterfaceSVGAnimateMotionElement)
    #[doc(alias = "SVGAnimateMotionElement")]
    pub struct SvgAnimateMotionElement: [
        crate::SvgAnimationElement, crate::SvgElement, crate::Element, crate::Node, crate::EventTarget, crate::Object,
    ];
    class = "SVGAnimateMotionElement";
}

web_interface! {
    /// An `mpath` element, which names the path for an `animateMotion` element.
    ///
    /// `interface SVGMPathElement : SVGElement`
    ///
    /// Inherits the methods of [`SvgElement`](crate::SvgElement), [`Element`](crate::Element),
    /// [`Node`](crate::Node) and [`EventTarget`](crate::EventTarget).
    ///
    /// Feature `svg-animations`. Exposed in Window. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/SVGMPathElement) · [Specification](https://svgwg.org/specs/animations/#InterfaceSVGMPathElement)
    #[doc(alias = "SVGMPathElement")]
    pub struct SvgmPathElement: [crate::SvgElement, crate::Element, crate::Node, crate::EventTarget, crate::Object];
    class = "SVGMPathElement";
}

web_interface! {
    /// An `animateTransform` element, which changes a transformation over time.
    ///
    /// `interface SVGAnimateTransformElement : SVGAnimationElement`
    ///
    /// Inherits the methods of [`SvgAnimationElement`](crate::SvgAnimationElement),
    /// [`SvgElement`](crate::SvgElement), [`Element`](crate::Element), [`Node`](crate::Node) and
    /// [`EventTarget`](crate::EventTarget).
    ///
    /// Feature `svg-animations`. Exposed in Window. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/SVGAnimateTransformElement) · [Specification](https://svgwg.org/specs/animations/#InterfaceSVGAnimateTransformElement)
    #[doc(alias = "SVGAnimateTransformElement")]
    pub struct SvgAnimateTransformElement: [
        crate::SvgAnimationElement, crate::SvgElement, crate::Element, crate::Node, crate::EventTarget, crate::Object,
    ];
    class = "SVGAnimateTransformElement";
}
