//! Types: SVG elements: the document, groups, reuse, images, links, and what all share

#[cfg(any(
    feature = "canvas-2d", feature = "css-typed-om", feature = "html", feature = "image-bitmap",
    feature = "mouse-events", feature = "offscreen-canvas", feature = "pointer-events", feature = "svg",
    feature = "svg-animations", feature = "svg-event-handlers", feature = "svg-filters", feature = "svg-painting",
    feature = "svg-shapes", feature = "svg-text", feature = "unspecified", feature = "web-codecs",
    all(feature = "experimental", any(
        feature = "css-worklets", feature = "language-model", feature = "shape-detection",
    )),
))]
web_interface! {
    /// `interface SVGElement : Element`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGElement) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#InterfaceSVGElement)
    ///
    /// Members are added by the features `css-typed-om`, `html`, `svg-event-handlers`, `unspecified`.
    #[doc(alias = "SVGElement")]
    pub struct SvgElement: [crate::Element, crate::Node, crate::EventTarget, crate::Object];
    class = "SVGElement";
    extended;
}

#[cfg(feature = "svg")]
web_dictionary! {
    /// `dictionary SVGBoundingBoxOptions`
    #[doc(alias = "SVGBoundingBoxOptions")]
    pub struct SvgBoundingBoxOptions: [crate::Object];
    name = "SVGBoundingBoxOptions";
}

#[cfg(any(
    feature = "canvas-2d", feature = "image-bitmap", feature = "offscreen-canvas", feature = "svg",
    feature = "svg-animations", feature = "svg-shapes", feature = "svg-text", feature = "unspecified",
    feature = "web-codecs",
    all(feature = "experimental", any(
        feature = "css-worklets", feature = "language-model", feature = "shape-detection",
        feature = "svg-event-handlers",
    )),
))]
web_interface! {
    /// `interface SVGGraphicsElement : SVGElement`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGGraphicsElement) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#InterfaceSVGGraphicsElement)
    #[doc(alias = "SVGGraphicsElement")]
    pub struct SvgGraphicsElement: [crate::SvgElement, crate::Element, crate::Node, crate::EventTarget, crate::Object];
    class = "SVGGraphicsElement";
    extended;
}

#[cfg(any(
    feature = "svg", feature = "svg-animations", feature = "unspecified",
    all(feature = "experimental", feature = "svg-event-handlers"),
))]
web_interface! {
    /// `interface SVGSVGElement : SVGGraphicsElement`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGSVGElement) · [Specification](https://w3c.github.io/svgwg/svg2-draft/struct.html#InterfaceSVGSVGElement)
    ///
    /// Members are added by the features `svg-animations`, `svg-event-handlers`, `unspecified`.
    #[doc(alias = "SVGSVGElement")]
    pub struct SvgsvgElement: [
        crate::SvgGraphicsElement, crate::SvgElement, crate::Element, crate::Node, crate::EventTarget, crate::Object,
    ];
    class = "SVGSVGElement";
}

#[cfg(feature = "svg")]
web_interface! {
    /// `interface SVGGElement : SVGGraphicsElement`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGGElement) · [Specification](https://w3c.github.io/svgwg/svg2-draft/struct.html#InterfaceSVGGElement)
    #[doc(alias = "SVGGElement")]
    pub struct SvggElement: [
        crate::SvgGraphicsElement, crate::SvgElement, crate::Element, crate::Node, crate::EventTarget, crate::Object,
    ];
    class = "SVGGElement";
}

#[cfg(feature = "svg")]
web_interface! {
    /// `interface SVGDefsElement : SVGGraphicsElement`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGDefsElement) · [Specification](https://w3c.github.io/svgwg/svg2-draft/struct.html#InterfaceSVGDefsElement)
    #[doc(alias = "SVGDefsElement")]
    pub struct SvgDefsElement: [
        crate::SvgGraphicsElement, crate::SvgElement, crate::Element, crate::Node, crate::EventTarget, crate::Object,
    ];
    class = "SVGDefsElement";
}

#[cfg(feature = "svg")]
web_interface! {
    /// `interface SVGDescElement : SVGElement`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGDescElement) · [Specification](https://w3c.github.io/svgwg/svg2-draft/struct.html#InterfaceSVGDescElement)
    #[doc(alias = "SVGDescElement")]
    pub struct SvgDescElement: [crate::SvgElement, crate::Element, crate::Node, crate::EventTarget, crate::Object];
    class = "SVGDescElement";
}

#[cfg(feature = "svg")]
web_interface! {
    /// `interface SVGMetadataElement : SVGElement`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGMetadataElement) · [Specification](https://w3c.github.io/svgwg/svg2-draft/struct.html#InterfaceSVGMetadataElement)
    #[doc(alias = "SVGMetadataElement")]
    pub struct SvgMetadataElement: [crate::SvgElement, crate::Element, crate::Node, crate::EventTarget, crate::Object];
    class = "SVGMetadataElement";
}

#[cfg(feature = "svg")]
web_interface! {
    /// `interface SVGTitleElement : SVGElement`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGTitleElement) · [Specification](https://w3c.github.io/svgwg/svg2-draft/struct.html#InterfaceSVGTitleElement)
    #[doc(alias = "SVGTitleElement")]
    pub struct SvgTitleElement: [crate::SvgElement, crate::Element, crate::Node, crate::EventTarget, crate::Object];
    class = "SVGTitleElement";
}

#[cfg(feature = "svg")]
web_interface! {
    /// `interface SVGSymbolElement : SVGGraphicsElement`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGSymbolElement) · [Specification](https://w3c.github.io/svgwg/svg2-draft/struct.html#InterfaceSVGSymbolElement)
    #[doc(alias = "SVGSymbolElement")]
    pub struct SvgSymbolElement: [
        crate::SvgGraphicsElement, crate::SvgElement, crate::Element, crate::Node, crate::EventTarget, crate::Object,
    ];
    class = "SVGSymbolElement";
}

#[cfg(feature = "svg")]
web_interface! {
    /// `interface SVGUseElement : SVGGraphicsElement`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGUseElement) · [Specification](https://w3c.github.io/svgwg/svg2-draft/struct.html#InterfaceSVGUseElement)
    #[doc(alias = "SVGUseElement")]
    pub struct SvgUseElement: [
        crate::SvgGraphicsElement, crate::SvgElement, crate::Element, crate::Node, crate::EventTarget, crate::Object,
    ];
    class = "SVGUseElement";
}

#[cfg(all(feature = "experimental", feature = "svg"))]
web_interface! {
    /// `interface SVGUseElementShadowRoot : ShadowRoot`
    ///
    /// Exposed in Window.
    #[doc(alias = "SVGUseElementShadowRoot")]
    pub struct SvgUseElementShadowRoot: [
        crate::ShadowRoot, crate::DocumentFragment, crate::Node, crate::EventTarget, crate::Object,
    ];
    class = "SVGUseElementShadowRoot";
}

#[cfg(all(feature = "experimental", feature = "svg"))]
web_interface! {
    /// `interface ShadowAnimation : Animation`
    ///
    /// Exposed in Window.
    pub struct ShadowAnimation: [crate::Animation, crate::EventTarget, crate::Object];
    class = "ShadowAnimation";
}

#[cfg(feature = "svg")]
web_interface! {
    /// `interface SVGSwitchElement : SVGGraphicsElement`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGSwitchElement) · [Specification](https://w3c.github.io/svgwg/svg2-draft/struct.html#InterfaceSVGSwitchElement)
    #[doc(alias = "SVGSwitchElement")]
    pub struct SvgSwitchElement: [
        crate::SvgGraphicsElement, crate::SvgElement, crate::Element, crate::Node, crate::EventTarget, crate::Object,
    ];
    class = "SVGSwitchElement";
}

#[cfg(feature = "svg")]
web_interface! {
    /// `interface SVGStyleElement : SVGElement`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGStyleElement) · [Specification](https://w3c.github.io/svgwg/svg2-draft/styling.html#InterfaceSVGStyleElement)
    #[doc(alias = "SVGStyleElement")]
    pub struct SvgStyleElement: [crate::SvgElement, crate::Element, crate::Node, crate::EventTarget, crate::Object];
    class = "SVGStyleElement";
}

#[cfg(any(
    feature = "canvas-2d", feature = "image-bitmap", feature = "offscreen-canvas", feature = "svg",
    feature = "unspecified", feature = "web-codecs",
    all(feature = "experimental", any(
        feature = "css-worklets", feature = "language-model", feature = "shape-detection",
    )),
))]
web_interface! {
    /// `interface SVGImageElement : SVGGraphicsElement`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGImageElement) · [Specification](https://w3c.github.io/svgwg/svg2-draft/embedded.html#InterfaceSVGImageElement)
    ///
    /// Members are added by the feature `unspecified`.
    #[doc(alias = "SVGImageElement")]
    pub struct SvgImageElement: [
        crate::SvgGraphicsElement, crate::SvgElement, crate::Element, crate::Node, crate::EventTarget, crate::Object,
    ];
    class = "SVGImageElement";
}

#[cfg(feature = "svg")]
web_interface! {
    /// `interface SVGForeignObjectElement : SVGGraphicsElement`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGForeignObjectElement) · [Specification](https://w3c.github.io/svgwg/svg2-draft/embedded.html#InterfaceSVGForeignObjectElement)
    #[doc(alias = "SVGForeignObjectElement")]
    pub struct SvgForeignObjectElement: [
        crate::SvgGraphicsElement, crate::SvgElement, crate::Element, crate::Node, crate::EventTarget, crate::Object,
    ];
    class = "SVGForeignObjectElement";
}

#[cfg(any(feature = "html", feature = "svg", feature = "unspecified"))]
web_interface! {
    /// `interface SVGScriptElement : SVGElement`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGScriptElement) · [Specification](https://w3c.github.io/svgwg/svg2-draft/interact.html#InterfaceSVGScriptElement)
    ///
    /// Members are added by the feature `unspecified`.
    #[doc(alias = "SVGScriptElement")]
    pub struct SvgScriptElement: [crate::SvgElement, crate::Element, crate::Node, crate::EventTarget, crate::Object];
    class = "SVGScriptElement";
}

#[cfg(feature = "svg")]
web_interface! {
    /// `interface SVGAElement : SVGGraphicsElement`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGAElement) · [Specification](https://w3c.github.io/svgwg/svg2-draft/linking.html#InterfaceSVGAElement)
    #[doc(alias = "SVGAElement")]
    pub struct SvgaElement: [
        crate::SvgGraphicsElement, crate::SvgElement, crate::Element, crate::Node, crate::EventTarget, crate::Object,
    ];
    class = "SVGAElement";
}

#[cfg(any(feature = "svg", feature = "unspecified"))]
web_interface! {
    /// `interface SVGViewElement : SVGElement`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGViewElement) · [Specification](https://w3c.github.io/svgwg/svg2-draft/linking.html#InterfaceSVGViewElement)
    ///
    /// Members are added by the feature `unspecified`.
    #[doc(alias = "SVGViewElement")]
    pub struct SvgViewElement: [crate::SvgElement, crate::Element, crate::Node, crate::EventTarget, crate::Object];
    class = "SVGViewElement";
}

#[cfg(any(feature = "svg", feature = "web-animations", all(feature = "experimental", feature = "css-styles")))]
web_union! {
    /// `(Element or CSSPseudoElement)`
    pub enum ElementOrCssPseudoElement {
        Element(crate::Element): value,
        CssPseudoElement(crate::CssPseudoElement): value,
    }
    heirs Element(crate::Element);
    into crate::Object;
}
