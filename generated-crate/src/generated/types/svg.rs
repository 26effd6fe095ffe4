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
    /// The common base of all SVG elements.
    ///
    /// `interface SVGElement : Element`
    ///
    /// Inherits the methods of [`Element`](crate::Element), [`Node`](crate::Node) and
    /// [`EventTarget`](crate::EventTarget).
    ///
    /// Members are added by the features `css-typed-om`, `html`, `svg-event-handlers`, `unspecified`.
    ///
    /// Feature `svg`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGElement) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#InterfaceSVGElement)
    #[doc(alias = "SVGElement")]
    pub struct SvgElement: [crate::Element, crate::Node, crate::EventTarget, crate::Object];
    class = "SVGElement";
    extended;
}

#[cfg(feature = "svg")]
web_dictionary! {
    /// The parts that `getBBox` takes into account.
    ///
    /// `dictionary SVGBoundingBoxOptions`
    ///
    /// Feature `svg`.
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
    /// An SVG element that draws something itself or through its children.
    ///
    /// `interface SVGGraphicsElement : SVGElement`
    ///
    /// Inherits the methods of [`SvgElement`](crate::SvgElement), [`Element`](crate::Element),
    /// [`Node`](crate::Node) and [`EventTarget`](crate::EventTarget).
    ///
    /// Feature `svg`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGGraphicsElement) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#InterfaceSVGGraphicsElement)
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
    /// An `svg` element, the root of a drawing or a nested part with its own viewport.
    ///
    /// `interface SVGSVGElement : SVGGraphicsElement`
    ///
    /// Inherits the methods of [`SvgGraphicsElement`](crate::SvgGraphicsElement),
    /// [`SvgElement`](crate::SvgElement), [`Element`](crate::Element), [`Node`](crate::Node) and
    /// [`EventTarget`](crate::EventTarget).
    ///
    /// Members are added by the features `svg-animations`, `svg-event-handlers`, `unspecified`.
    ///
    /// Feature `svg`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGSVGElement) · [Specification](https://w3c.github.io/svgwg/svg2-draft/struct.html#InterfaceSVGSVGElement)
    #[doc(alias = "SVGSVGElement")]
    pub struct SvgsvgElement: [
        crate::SvgGraphicsElement, crate::SvgElement, crate::Element, crate::Node, crate::EventTarget, crate::Object,
    ];
    class = "SVGSVGElement";
}

#[cfg(feature = "svg")]
web_interface! {
    /// A `g` element, which groups other elements.
    ///
    /// `interface SVGGElement : SVGGraphicsElement`
    ///
    /// Inherits the methods of [`SvgGraphicsElement`](crate::SvgGraphicsElement),
    /// [`SvgElement`](crate::SvgElement), [`Element`](crate::Element), [`Node`](crate::Node) and
    /// [`EventTarget`](crate::EventTarget).
    ///
    /// Feature `svg`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGGElement) · [Specification](https://w3c.github.io/svgwg/svg2-draft/struct.html#InterfaceSVGGElement)
    #[doc(alias = "SVGGElement")]
    pub struct SvggElement: [
        crate::SvgGraphicsElement, crate::SvgElement, crate::Element, crate::Node, crate::EventTarget, crate::Object,
    ];
    class = "SVGGElement";
}

#[cfg(feature = "svg")]
web_interface! {
    /// A `defs` element, with things to be used elsewhere, which is not drawn itself.
    ///
    /// `interface SVGDefsElement : SVGGraphicsElement`
    ///
    /// Inherits the methods of [`SvgGraphicsElement`](crate::SvgGraphicsElement),
    /// [`SvgElement`](crate::SvgElement), [`Element`](crate::Element), [`Node`](crate::Node) and
    /// [`EventTarget`](crate::EventTarget).
    ///
    /// Feature `svg`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGDefsElement) · [Specification](https://w3c.github.io/svgwg/svg2-draft/struct.html#InterfaceSVGDefsElement)
    #[doc(alias = "SVGDefsElement")]
    pub struct SvgDefsElement: [
        crate::SvgGraphicsElement, crate::SvgElement, crate::Element, crate::Node, crate::EventTarget, crate::Object,
    ];
    class = "SVGDefsElement";
}

#[cfg(feature = "svg")]
web_interface! {
    /// A `desc` element, with a description of its parent in words.
    ///
    /// `interface SVGDescElement : SVGElement`
    ///
    /// Inherits the methods of [`SvgElement`](crate::SvgElement), [`Element`](crate::Element),
    /// [`Node`](crate::Node) and [`EventTarget`](crate::EventTarget).
    ///
    /// Feature `svg`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGDescElement) · [Specification](https://w3c.github.io/svgwg/svg2-draft/struct.html#InterfaceSVGDescElement)
    #[doc(alias = "SVGDescElement")]
    pub struct SvgDescElement: [crate::SvgElement, crate::Element, crate::Node, crate::EventTarget, crate::Object];
    class = "SVGDescElement";
}

#[cfg(feature = "svg")]
web_interface! {
    /// A `metadata` element, with data about the drawing.
    ///
    /// `interface SVGMetadataElement : SVGElement`
    ///
    /// Inherits the methods of [`SvgElement`](crate::SvgElement), [`Element`](crate::Element),
    /// [`Node`](crate::Node) and [`EventTarget`](crate::EventTarget).
    ///
    /// Feature `svg`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGMetadataElement) · [Specification](https://w3c.github.io/svgwg/svg2-draft/struct.html#InterfaceSVGMetadataElement)
    #[doc(alias = "SVGMetadataElement")]
    pub struct SvgMetadataElement: [crate::SvgElement, crate::Element, crate::Node, crate::EventTarget, crate::Object];
    class = "SVGMetadataElement";
}

#[cfg(feature = "svg")]
web_interface! {
    /// A `title` element, the name of its parent, often shown as a tooltip.
    ///
    /// `interface SVGTitleElement : SVGElement`
    ///
    /// Inherits the methods of [`SvgElement`](crate::SvgElement), [`Element`](crate::Element),
    /// [`Node`](crate::Node) and [`EventTarget`](crate::EventTarget).
    ///
    /// Feature `svg`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGTitleElement) · [Specification](https://w3c.github.io/svgwg/svg2-draft/struct.html#InterfaceSVGTitleElement)
    #[doc(alias = "SVGTitleElement")]
    pub struct SvgTitleElement: [crate::SvgElement, crate::Element, crate::Node, crate::EventTarget, crate::Object];
    class = "SVGTitleElement";
}

#[cfg(feature = "svg")]
web_interface! {
    /// A `symbol` element, a drawing that appears only where a `use` element refers to it.
    ///
    /// `interface SVGSymbolElement : SVGGraphicsElement`
    ///
    /// Inherits the methods of [`SvgGraphicsElement`](crate::SvgGraphicsElement),
    /// [`SvgElement`](crate::SvgElement), [`Element`](crate::Element), [`Node`](crate::Node) and
    /// [`EventTarget`](crate::EventTarget).
    ///
    /// Feature `svg`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGSymbolElement) · [Specification](https://w3c.github.io/svgwg/svg2-draft/struct.html#InterfaceSVGSymbolElement)
    #[doc(alias = "SVGSymbolElement")]
    pub struct SvgSymbolElement: [
        crate::SvgGraphicsElement, crate::SvgElement, crate::Element, crate::Node, crate::EventTarget, crate::Object,
    ];
    class = "SVGSymbolElement";
}

#[cfg(feature = "svg")]
web_interface! {
    /// A `use` element, which draws a copy of another element.
    ///
    /// `interface SVGUseElement : SVGGraphicsElement`
    ///
    /// Inherits the methods of [`SvgGraphicsElement`](crate::SvgGraphicsElement),
    /// [`SvgElement`](crate::SvgElement), [`Element`](crate::Element), [`Node`](crate::Node) and
    /// [`EventTarget`](crate::EventTarget).
    ///
    /// Feature `svg`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGUseElement) · [Specification](https://w3c.github.io/svgwg/svg2-draft/struct.html#InterfaceSVGUseElement)
    #[doc(alias = "SVGUseElement")]
    pub struct SvgUseElement: [
        crate::SvgGraphicsElement, crate::SvgElement, crate::Element, crate::Node, crate::EventTarget, crate::Object,
    ];
    class = "SVGUseElement";
}

#[cfg(all(feature = "experimental", feature = "svg"))]
web_interface! {
    /// The shadow tree of an SVG `use` element, which holds the copied content.
    ///
    /// `interface SVGUseElementShadowRoot : ShadowRoot`
    ///
    /// Inherits the methods of [`ShadowRoot`](crate::ShadowRoot), [`DocumentFragment`](crate::DocumentFragment),
    /// [`Node`](crate::Node) and [`EventTarget`](crate::EventTarget).
    ///
    /// Features `svg` and `experimental`. Exposed in Window.
    #[doc(alias = "SVGUseElementShadowRoot")]
    pub struct SvgUseElementShadowRoot: [
        crate::ShadowRoot, crate::DocumentFragment, crate::Node, crate::EventTarget, crate::Object,
    ];
    class = "SVGUseElementShadowRoot";
}

#[cfg(all(feature = "experimental", feature = "svg"))]
web_interface! {
    /// An animation in the shadow tree of a `use` element that mirrors one of the original.
    ///
    /// `interface ShadowAnimation : Animation`
    ///
    /// Inherits the methods of [`Animation`](crate::Animation) and [`EventTarget`](crate::EventTarget).
    ///
    /// Features `svg` and `experimental`. Exposed in Window.
    pub struct ShadowAnimation: [crate::Animation, crate::EventTarget, crate::Object];
    class = "ShadowAnimation";
}

#[cfg(feature = "svg")]
web_interface! {
    /// A `switch` element, which draws the first child whose conditions hold.
    ///
    /// `interface SVGSwitchElement : SVGGraphicsElement`
    ///
    /// Inherits the methods of [`SvgGraphicsElement`](crate::SvgGraphicsElement),
    /// [`SvgElement`](crate::SvgElement), [`Element`](crate::Element), [`Node`](crate::Node) and
    /// [`EventTarget`](crate::EventTarget).
    ///
    /// Feature `svg`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGSwitchElement) · [Specification](https://w3c.github.io/svgwg/svg2-draft/struct.html#InterfaceSVGSwitchElement)
    #[doc(alias = "SVGSwitchElement")]
    pub struct SvgSwitchElement: [
        crate::SvgGraphicsElement, crate::SvgElement, crate::Element, crate::Node, crate::EventTarget, crate::Object,
    ];
    class = "SVGSwitchElement";
}

#[cfg(feature = "svg")]
web_interface! {
    /// A `style` element in SVG, with a style sheet.
    ///
    /// `interface SVGStyleElement : SVGElement`
    ///
    /// Inherits the methods of [`SvgElement`](crate::SvgElement), [`Element`](crate::Element),
    /// [`Node`](crate::Node) and [`EventTarget`](crate::EventTarget).
    ///
    /// Feature `svg`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGStyleElement) · [Specification](https://w3c.github.io/svgwg/svg2-draft/styling.html#InterfaceSVGStyleElement)
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
    /// An `image` element, which shows an image file.
    ///
    /// `interface SVGImageElement : SVGGraphicsElement`
    ///
    /// Inherits the methods of [`SvgGraphicsElement`](crate::SvgGraphicsElement),
    /// [`SvgElement`](crate::SvgElement), [`Element`](crate::Element), [`Node`](crate::Node) and
    /// [`EventTarget`](crate::EventTarget).
    ///
    /// Members are added by the feature `unspecified`.
    ///
    /// Feature `svg`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGImageElement) · [Specification](https://w3c.github.io/svgwg/svg2-draft/embedded.html#InterfaceSVGImageElement)
    #[doc(alias = "SVGImageElement")]
    pub struct SvgImageElement: [
        crate::SvgGraphicsElement, crate::SvgElement, crate::Element, crate::Node, crate::EventTarget, crate::Object,
    ];
    class = "SVGImageElement";
}

#[cfg(feature = "svg")]
web_interface! {
    /// A `foreignObject` element, which shows HTML inside of a drawing.
    ///
    /// `interface SVGForeignObjectElement : SVGGraphicsElement`
    ///
    /// Inherits the methods of [`SvgGraphicsElement`](crate::SvgGraphicsElement),
    /// [`SvgElement`](crate::SvgElement), [`Element`](crate::Element), [`Node`](crate::Node) and
    /// [`EventTarget`](crate::EventTarget).
    ///
    /// Feature `svg`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGForeignObjectElement) · [Specification](https://w3c.github.io/svgwg/svg2-draft/embedded.html#InterfaceSVGForeignObjectElement)
    #[doc(alias = "SVGForeignObjectElement")]
    pub struct SvgForeignObjectElement: [
        crate::SvgGraphicsElement, crate::SvgElement, crate::Element, crate::Node, crate::EventTarget, crate::Object,
    ];
    class = "SVGForeignObjectElement";
}

#[cfg(any(feature = "html", feature = "svg", feature = "unspecified"))]
web_interface! {
    /// A `script` element in SVG.
    ///
    /// `interface SVGScriptElement : SVGElement`
    ///
    /// Inherits the methods of [`SvgElement`](crate::SvgElement), [`Element`](crate::Element),
    /// [`Node`](crate::Node) and [`EventTarget`](crate::EventTarget).
    ///
    /// Members are added by the feature `unspecified`.
    ///
    /// Feature `svg`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGScriptElement) · [Specification](https://w3c.github.io/svgwg/svg2-draft/interact.html#InterfaceSVGScriptElement)
    #[doc(alias = "SVGScriptElement")]
    pub struct SvgScriptElement: [crate::SvgElement, crate::Element, crate::Node, crate::EventTarget, crate::Object];
    class = "SVGScriptElement";
}

#[cfg(feature = "svg")]
web_interface! {
    /// An `a` element in SVG, a link around a part of the drawing.
    ///
    /// `interface SVGAElement : SVGGraphicsElement`
    ///
    /// Inherits the methods of [`SvgGraphicsElement`](crate::SvgGraphicsElement),
    /// [`SvgElement`](crate::SvgElement), [`Element`](crate::Element), [`Node`](crate::Node) and
    /// [`EventTarget`](crate::EventTarget).
    ///
    /// Feature `svg`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGAElement) · [Specification](https://w3c.github.io/svgwg/svg2-draft/linking.html#InterfaceSVGAElement)
    #[doc(alias = "SVGAElement")]
    pub struct SvgaElement: [
        crate::SvgGraphicsElement, crate::SvgElement, crate::Element, crate::Node, crate::EventTarget, crate::Object,
    ];
    class = "SVGAElement";
}

#[cfg(any(feature = "svg", feature = "unspecified"))]
web_interface! {
    /// A `view` element, a named view of the drawing that links can lead to.
    ///
    /// `interface SVGViewElement : SVGElement`
    ///
    /// Inherits the methods of [`SvgElement`](crate::SvgElement), [`Element`](crate::Element),
    /// [`Node`](crate::Node) and [`EventTarget`](crate::EventTarget).
    ///
    /// Members are added by the feature `unspecified`.
    ///
    /// Feature `svg`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGViewElement) · [Specification](https://w3c.github.io/svgwg/svg2-draft/linking.html#InterfaceSVGViewElement)
    #[doc(alias = "SVGViewElement")]
    pub struct SvgViewElement: [crate::SvgElement, crate::Element, crate::Node, crate::EventTarget, crate::Object];
    class = "SVGViewElement";
}

#[cfg(any(feature = "svg", feature = "web-animations", all(feature = "experimental", feature = "css-styles")))]
web_union! {
    /// `(Element or CSSPseudoElement)`
    ///
    /// Feature `svg`.
    pub enum ElementOrCssPseudoElement {
        Element(crate::Element): value,
        CssPseudoElement(crate::CssPseudoElement): value,
    }
    heirs Element(crate::Element);
    into crate::Object;
}
