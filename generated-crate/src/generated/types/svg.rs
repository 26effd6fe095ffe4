//! Types: SVG elements: the document, groups, reuse, images, links, and what all share

/// `interface SVGElement : Element`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGElement) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#InterfaceSVGElement)
#[doc(alias = "SVGElement")]
#[cfg(any(
    feature = "canvas-2d", feature = "css-styles", feature = "css-typed-om", feature = "html", feature = "image-bitmap",
    feature = "mouse-events", feature = "offscreen-canvas", feature = "pointer-events", feature = "svg",
    feature = "svg-animations", feature = "svg-event-handlers", feature = "svg-filters", feature = "svg-painting",
    feature = "svg-shapes", feature = "svg-text", feature = "web-codecs",
    all(
        feature = "experimental",
        any(feature = "css-worklets", feature = "language-model", feature = "shape-detection"),
    ),
))]
#[repr(transparent)]
pub struct SvgElement {
    parent: crate::Element,
}
#[cfg(any(
    feature = "canvas-2d", feature = "css-styles", feature = "css-typed-om", feature = "html", feature = "image-bitmap",
    feature = "mouse-events", feature = "offscreen-canvas", feature = "pointer-events", feature = "svg",
    feature = "svg-animations", feature = "svg-event-handlers", feature = "svg-filters", feature = "svg-painting",
    feature = "svg-shapes", feature = "svg-text", feature = "web-codecs",
    all(
        feature = "experimental",
        any(feature = "css-worklets", feature = "language-model", feature = "shape-detection"),
    ),
))]
interface!(SvgElement: crate::Element, crate::Node, crate::EventTarget; "SVGElement");
#[cfg(any(
    feature = "canvas-2d", feature = "css-styles", feature = "css-typed-om", feature = "html", feature = "image-bitmap",
    feature = "mouse-events", feature = "offscreen-canvas", feature = "pointer-events", feature = "svg",
    feature = "svg-animations", feature = "svg-event-handlers", feature = "svg-filters", feature = "svg-painting",
    feature = "svg-shapes", feature = "svg-text", feature = "web-codecs",
    all(
        feature = "experimental",
        any(feature = "css-worklets", feature = "language-model", feature = "shape-detection"),
    ),
))]
extended!([] SvgElement);

/// `dictionary SVGBoundingBoxOptions`
#[doc(alias = "SVGBoundingBoxOptions")]
#[cfg(feature = "svg")]
#[repr(transparent)]
pub struct SvgBoundingBoxOptions {
    parent: crate::Object,
}
#[cfg(feature = "svg")]
dictionary!(SvgBoundingBoxOptions:; "SVGBoundingBoxOptions");

/// `interface SVGGraphicsElement : SVGElement`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGGraphicsElement) · [Specification](https://w3c.github.io/svgwg/svg2-draft/types.html#InterfaceSVGGraphicsElement)
#[doc(alias = "SVGGraphicsElement")]
#[cfg(any(
    feature = "canvas-2d", feature = "image-bitmap", feature = "offscreen-canvas", feature = "svg",
    feature = "svg-animations", feature = "svg-event-handlers", feature = "svg-shapes", feature = "svg-text",
    feature = "web-codecs",
    all(
        feature = "experimental",
        any(feature = "css-worklets", feature = "language-model", feature = "shape-detection"),
    ),
))]
#[repr(transparent)]
pub struct SvgGraphicsElement {
    parent: crate::SvgElement,
}

#[cfg(any(
    feature = "canvas-2d", feature = "image-bitmap", feature = "offscreen-canvas", feature = "svg",
    feature = "svg-animations", feature = "svg-event-handlers", feature = "svg-shapes", feature = "svg-text",
    feature = "web-codecs",
    all(
        feature = "experimental",
        any(feature = "css-worklets", feature = "language-model", feature = "shape-detection"),
    ),
))]
interface!(
    SvgGraphicsElement: crate::SvgElement,
    crate::Element,
    crate::Node,
    crate::EventTarget; "SVGGraphicsElement"
);
#[cfg(any(
    feature = "canvas-2d", feature = "image-bitmap", feature = "offscreen-canvas", feature = "svg",
    feature = "svg-animations", feature = "svg-event-handlers", feature = "svg-shapes", feature = "svg-text",
    feature = "web-codecs",
    all(
        feature = "experimental",
        any(feature = "css-worklets", feature = "language-model", feature = "shape-detection"),
    ),
))]
extended!([] SvgGraphicsElement);

/// `interface SVGSVGElement : SVGGraphicsElement`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGSVGElement) · [Specification](https://w3c.github.io/svgwg/svg2-draft/struct.html#InterfaceSVGSVGElement)
#[doc(alias = "SVGSVGElement")]
#[cfg(any(feature = "svg", feature = "svg-animations", feature = "svg-event-handlers"))]
#[repr(transparent)]
pub struct SvgsvgElement {
    parent: crate::SvgGraphicsElement,
}

#[cfg(any(feature = "svg", feature = "svg-animations", feature = "svg-event-handlers"))]
interface!(
    SvgsvgElement: crate::SvgGraphicsElement,
    crate::SvgElement,
    crate::Element,
    crate::Node,
    crate::EventTarget; "SVGSVGElement"
);

/// `interface SVGGElement : SVGGraphicsElement`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGGElement) · [Specification](https://w3c.github.io/svgwg/svg2-draft/struct.html#InterfaceSVGGElement)
#[doc(alias = "SVGGElement")]
#[cfg(feature = "svg")]
#[repr(transparent)]
pub struct SvggElement {
    parent: crate::SvgGraphicsElement,
}

#[cfg(feature = "svg")]
interface!(
    SvggElement: crate::SvgGraphicsElement,
    crate::SvgElement,
    crate::Element,
    crate::Node,
    crate::EventTarget; "SVGGElement"
);

/// `interface SVGDefsElement : SVGGraphicsElement`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGDefsElement) · [Specification](https://w3c.github.io/svgwg/svg2-draft/struct.html#InterfaceSVGDefsElement)
#[doc(alias = "SVGDefsElement")]
#[cfg(feature = "svg")]
#[repr(transparent)]
pub struct SvgDefsElement {
    parent: crate::SvgGraphicsElement,
}

#[cfg(feature = "svg")]
interface!(
    SvgDefsElement: crate::SvgGraphicsElement,
    crate::SvgElement,
    crate::Element,
    crate::Node,
    crate::EventTarget; "SVGDefsElement"
);

/// `interface SVGDescElement : SVGElement`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGDescElement) · [Specification](https://w3c.github.io/svgwg/svg2-draft/struct.html#InterfaceSVGDescElement)
#[doc(alias = "SVGDescElement")]
#[cfg(feature = "svg")]
#[repr(transparent)]
pub struct SvgDescElement {
    parent: crate::SvgElement,
}
#[cfg(feature = "svg")]
interface!(SvgDescElement: crate::SvgElement, crate::Element, crate::Node, crate::EventTarget; "SVGDescElement");

/// `interface SVGMetadataElement : SVGElement`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGMetadataElement) · [Specification](https://w3c.github.io/svgwg/svg2-draft/struct.html#InterfaceSVGMetadataElement)
#[doc(alias = "SVGMetadataElement")]
#[cfg(feature = "svg")]
#[repr(transparent)]
pub struct SvgMetadataElement {
    parent: crate::SvgElement,
}

#[cfg(feature = "svg")]
interface!(
    SvgMetadataElement: crate::SvgElement,
    crate::Element,
    crate::Node,
    crate::EventTarget; "SVGMetadataElement"
);

/// `interface SVGTitleElement : SVGElement`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGTitleElement) · [Specification](https://w3c.github.io/svgwg/svg2-draft/struct.html#InterfaceSVGTitleElement)
#[doc(alias = "SVGTitleElement")]
#[cfg(feature = "svg")]
#[repr(transparent)]
pub struct SvgTitleElement {
    parent: crate::SvgElement,
}
#[cfg(feature = "svg")]
interface!(SvgTitleElement: crate::SvgElement, crate::Element, crate::Node, crate::EventTarget; "SVGTitleElement");

/// `interface SVGSymbolElement : SVGGraphicsElement`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGSymbolElement) · [Specification](https://w3c.github.io/svgwg/svg2-draft/struct.html#InterfaceSVGSymbolElement)
#[doc(alias = "SVGSymbolElement")]
#[cfg(feature = "svg")]
#[repr(transparent)]
pub struct SvgSymbolElement {
    parent: crate::SvgGraphicsElement,
}

#[cfg(feature = "svg")]
interface!(
    SvgSymbolElement: crate::SvgGraphicsElement,
    crate::SvgElement,
    crate::Element,
    crate::Node,
    crate::EventTarget; "SVGSymbolElement"
);

/// `interface SVGUseElement : SVGGraphicsElement`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGUseElement) · [Specification](https://w3c.github.io/svgwg/svg2-draft/struct.html#InterfaceSVGUseElement)
#[doc(alias = "SVGUseElement")]
#[cfg(feature = "svg")]
#[repr(transparent)]
pub struct SvgUseElement {
    parent: crate::SvgGraphicsElement,
}

#[cfg(feature = "svg")]
interface!(
    SvgUseElement: crate::SvgGraphicsElement,
    crate::SvgElement,
    crate::Element,
    crate::Node,
    crate::EventTarget; "SVGUseElement"
);

/// `interface SVGUseElementShadowRoot : ShadowRoot`
///
/// Exposed in Window.
#[doc(alias = "SVGUseElementShadowRoot")]
#[cfg(all(feature = "experimental", feature = "svg"))]
#[repr(transparent)]
pub struct SvgUseElementShadowRoot {
    parent: crate::ShadowRoot,
}

#[cfg(all(feature = "experimental", feature = "svg"))]
interface!(
    SvgUseElementShadowRoot: crate::ShadowRoot,
    crate::DocumentFragment,
    crate::Node,
    crate::EventTarget; "SVGUseElementShadowRoot"
);

/// `interface ShadowAnimation : Animation`
///
/// Exposed in Window.
#[cfg(all(feature = "experimental", feature = "svg"))]
#[repr(transparent)]
pub struct ShadowAnimation {
    parent: crate::Animation,
}
#[cfg(all(feature = "experimental", feature = "svg"))]
interface!(ShadowAnimation: crate::Animation, crate::EventTarget; "ShadowAnimation");

/// `interface SVGSwitchElement : SVGGraphicsElement`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGSwitchElement) · [Specification](https://w3c.github.io/svgwg/svg2-draft/struct.html#InterfaceSVGSwitchElement)
#[doc(alias = "SVGSwitchElement")]
#[cfg(feature = "svg")]
#[repr(transparent)]
pub struct SvgSwitchElement {
    parent: crate::SvgGraphicsElement,
}

#[cfg(feature = "svg")]
interface!(
    SvgSwitchElement: crate::SvgGraphicsElement,
    crate::SvgElement,
    crate::Element,
    crate::Node,
    crate::EventTarget; "SVGSwitchElement"
);

/// `interface SVGStyleElement : SVGElement`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGStyleElement) · [Specification](https://w3c.github.io/svgwg/svg2-draft/styling.html#InterfaceSVGStyleElement)
#[doc(alias = "SVGStyleElement")]
#[cfg(feature = "svg")]
#[repr(transparent)]
pub struct SvgStyleElement {
    parent: crate::SvgElement,
}
#[cfg(feature = "svg")]
interface!(SvgStyleElement: crate::SvgElement, crate::Element, crate::Node, crate::EventTarget; "SVGStyleElement");

/// `interface SVGImageElement : SVGGraphicsElement`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGImageElement) · [Specification](https://w3c.github.io/svgwg/svg2-draft/embedded.html#InterfaceSVGImageElement)
#[doc(alias = "SVGImageElement")]
#[cfg(any(
    feature = "canvas-2d", feature = "image-bitmap", feature = "offscreen-canvas", feature = "svg",
    feature = "web-codecs",
    all(
        feature = "experimental",
        any(feature = "css-worklets", feature = "language-model", feature = "shape-detection"),
    ),
))]
#[repr(transparent)]
pub struct SvgImageElement {
    parent: crate::SvgGraphicsElement,
}

#[cfg(any(
    feature = "canvas-2d", feature = "image-bitmap", feature = "offscreen-canvas", feature = "svg",
    feature = "web-codecs",
    all(
        feature = "experimental",
        any(feature = "css-worklets", feature = "language-model", feature = "shape-detection"),
    ),
))]
interface!(
    SvgImageElement: crate::SvgGraphicsElement,
    crate::SvgElement,
    crate::Element,
    crate::Node,
    crate::EventTarget; "SVGImageElement"
);

/// `interface SVGForeignObjectElement : SVGGraphicsElement`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGForeignObjectElement) · [Specification](https://w3c.github.io/svgwg/svg2-draft/embedded.html#InterfaceSVGForeignObjectElement)
#[doc(alias = "SVGForeignObjectElement")]
#[cfg(feature = "svg")]
#[repr(transparent)]
pub struct SvgForeignObjectElement {
    parent: crate::SvgGraphicsElement,
}

#[cfg(feature = "svg")]
interface!(
    SvgForeignObjectElement: crate::SvgGraphicsElement,
    crate::SvgElement,
    crate::Element,
    crate::Node,
    crate::EventTarget; "SVGForeignObjectElement"
);

/// `interface SVGScriptElement : SVGElement`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGScriptElement) · [Specification](https://w3c.github.io/svgwg/svg2-draft/interact.html#InterfaceSVGScriptElement)
#[doc(alias = "SVGScriptElement")]
#[cfg(any(feature = "html", feature = "svg"))]
#[repr(transparent)]
pub struct SvgScriptElement {
    parent: crate::SvgElement,
}
#[cfg(any(feature = "html", feature = "svg"))]
interface!(SvgScriptElement: crate::SvgElement, crate::Element, crate::Node, crate::EventTarget; "SVGScriptElement");

/// `interface SVGAElement : SVGGraphicsElement`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGAElement) · [Specification](https://w3c.github.io/svgwg/svg2-draft/linking.html#InterfaceSVGAElement)
#[doc(alias = "SVGAElement")]
#[cfg(feature = "svg")]
#[repr(transparent)]
pub struct SvgaElement {
    parent: crate::SvgGraphicsElement,
}

#[cfg(feature = "svg")]
interface!(
    SvgaElement: crate::SvgGraphicsElement,
    crate::SvgElement,
    crate::Element,
    crate::Node,
    crate::EventTarget; "SVGAElement"
);

/// `interface SVGViewElement : SVGElement`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGViewElement) · [Specification](https://w3c.github.io/svgwg/svg2-draft/linking.html#InterfaceSVGViewElement)
#[doc(alias = "SVGViewElement")]
#[cfg(feature = "svg")]
#[repr(transparent)]
pub struct SvgViewElement {
    parent: crate::SvgElement,
}
#[cfg(feature = "svg")]
interface!(SvgViewElement: crate::SvgElement, crate::Element, crate::Node, crate::EventTarget; "SVGViewElement");

/// `(Element or CSSPseudoElement)`
#[cfg(any(feature = "svg", feature = "web-animations", all(feature = "experimental", feature = "css-styles")))]
#[non_exhaustive]
pub enum ElementOrCssPseudoElement {
    /// `Element`
    Element(crate::Element),
    /// `CssPseudoElement`
    CssPseudoElement(crate::CssPseudoElement),
    /// A value of another type.
    Other(crate::JsValue),
}
#[cfg(any(feature = "svg", feature = "web-animations", all(feature = "experimental", feature = "css-styles")))]
union!(ElementOrCssPseudoElement {
    Element(crate::Element): value,
    CssPseudoElement(crate::CssPseudoElement): value,
});
