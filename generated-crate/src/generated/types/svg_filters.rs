//! Types: SVG filter effects

web_interface! {
    /// The `filter` element: a container for filter steps that other elements apply with the `filter` property.
    ///
    /// `interface SVGFilterElement : SVGElement`
    ///
    /// Inherits the methods of [`SvgElement`](crate::SvgElement), [`Element`](crate::Element),
    /// [`Node`](crate::Node) and [`EventTarget`](crate::EventTarget).
    ///
    /// Members are added by the feature `unspecified`.
    ///
    /// Feature `svg-filters`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFilterElement) · [Specification](https://drafts.csswg.org/filter-effects/#InterfaceSVGFilterElement)
    #[doc(alias = "SVGFilterElement")]
    pub struct SvgFilterElement: [crate::SvgElement, crate::Element, crate::Node, crate::EventTarget, crate::Object];
    class = "SVGFilterElement";
}

#[cfg(feature = "svg-filters")]
web_interface! {
    /// The `feBlend` filter step, which blends two images with a blend mode such as multiply.
    ///
    /// `interface SVGFEBlendElement : SVGElement`
    ///
    /// Inherits the methods of [`SvgElement`](crate::SvgElement), [`Element`](crate::Element),
    /// [`Node`](crate::Node) and [`EventTarget`](crate::EventTarget).
    ///
    /// Feature `svg-filters`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFEBlendElement) · [Specification](https://drafts.csswg.org/filter-effects/#InterfaceSVGFEBlendElement)
    #[doc(alias = "SVGFEBlendElement")]
    pub struct SvgfeBlendElement: [crate::SvgElement, crate::Element, crate::Node, crate::EventTarget, crate::Object];
    class = "SVGFEBlendElement";
}

#[cfg(feature = "svg-filters")]
web_interface! {
    /// The `feColorMatrix` filter step, which recalculates the colors of all pixels with a matrix.
    ///
    /// `interface SVGFEColorMatrixElement : SVGElement`
    ///
    /// Inherits the methods of [`SvgElement`](crate::SvgElement), [`Element`](crate::Element),
    /// [`Node`](crate::Node) and [`EventTarget`](crate::EventTarget).
    ///
    /// Feature `svg-filters`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFEColorMatrixElement) · [Specification](https://drafts.csswg.org/filter-effects/#InterfaceSVGFEColorMatrixElement)
    #[doc(alias = "SVGFEColorMatrixElement")]
    pub struct SvgfeColorMatrixElement: [
        crate::SvgElement, crate::Element, crate::Node, crate::EventTarget, crate::Object,
    ];
    class = "SVGFEColorMatrixElement";
}

#[cfg(feature = "svg-filters")]
web_interface! {
    /// The `feComponentTransfer` filter step, which maps each color channel through a function of its own.
    ///
    /// `interface SVGFEComponentTransferElement : SVGElement`
    ///
    /// Inherits the methods of [`SvgElement`](crate::SvgElement), [`Element`](crate::Element),
    /// [`Node`](crate::Node) and [`EventTarget`](crate::EventTarget).
    ///
    /// Feature `svg-filters`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFEComponentTransferElement) · [Specification](https://drafts.csswg.org/filter-effects/#InterfaceSVGFEComponentTransferElement)
    #[doc(alias = "SVGFEComponentTransferElement")]
    pub struct SvgfeComponentTransferElement: [
        crate::SvgElement, crate::Element, crate::Node, crate::EventTarget, crate::Object,
    ];
    class = "SVGFEComponentTransferElement";
}

#[cfg(feature = "svg-filters")]
web_interface! {
    /// The base of the channel function elements `feFuncR`, `feFuncG`, `feFuncB` and `feFuncA`.
    ///
    /// `interface SVGComponentTransferFunctionElement : SVGElement`
    ///
    /// Inherits the methods of [`SvgElement`](crate::SvgElement), [`Element`](crate::Element),
    /// [`Node`](crate::Node) and [`EventTarget`](crate::EventTarget).
    ///
    /// Feature `svg-filters`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGComponentTransferFunctionElement) · [Specification](https://drafts.csswg.org/filter-effects/#InterfaceSVGComponentTransferFunctionElement)
    #[doc(alias = "SVGComponentTransferFunctionElement")]
    pub struct SvgComponentTransferFunctionElement: [
        crate::SvgElement, crate::Element, crate::Node, crate::EventTarget, crate::Object,
    ];
    class = "SVGComponentTransferFunctionElement";
    extended;
}

#[cfg(feature = "svg-filters")]
web_interface! {
    /// The `feFuncR` element: the transfer function for the red channel.
    ///
    /// `interface SVGFEFuncRElement : SVGComponentTransferFunctionElement`
    ///
    /// Inherits the methods of [`SvgComponentTransferFunctionElement`](crate::SvgComponentTransferFunctionElement),
    /// [`SvgElement`](crate::SvgElement), [`Element`](crate::Element), [`Node`](crate::Node) and
    /// [`EventTarget`](crate::EventTarget).
    ///
    /// Feature `svg-filters`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFEFuncRElement) · [Specification](https://drafts.csswg.org/filter-effects/#InterfaceSVGFEFuncRElement)
    #[doc(alias = "SVGFEFuncRElement")]
    pub struct SvgfeFuncRElement: [
        crate::SvgComponentTransferFunctionElement, crate::SvgElement, crate::Element, crate::Node, crate::EventTarget,
        crate::Object,
    ];
    class = "SVGFEFuncRElement";
}

#[cfg(feature = "svg-filters")]
web_interface! {
    /// The `feFuncG` element: the transfer function for the green channel.
    ///
    /// `interface SVGFEFuncGElement : SVGComponentTransferFunctionElement`
    ///
    /// Inherits the methods of [`SvgComponentTransferFunctionElement`](crate::SvgComponentTransferFunctionElement),
    /// [`SvgElement`](crate::SvgElement), [`Element`](crate::Element), [`Node`](crate::Node) and
    /// [`EventTarget`](crate::EventTarget).
    ///
    /// Feature `svg-filters`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFEFuncGElement) · [Specification](https://drafts.csswg.org/filter-effects/#InterfaceSVGFEFuncGElement)
    #[doc(alias = "SVGFEFuncGElement")]
    pub struct SvgfeFuncGElement: [
        crate::SvgComponentTransferFunctionElement, crate::SvgElement, crate::Element, crate::Node, crate::EventTarget,
        crate::Object,
    ];
    class = "SVGFEFuncGElement";
}

#[cfg(feature = "svg-filters")]
web_interface! {
    /// The `feFuncB` element: the transfer function for the blue channel.
    ///
    /// `interface SVGFEFuncBElement : SVGComponentTransferFunctionElement`
    ///
    /// Inherits the methods of [`SvgComponentTransferFunctionElement`](crate::SvgComponentTransferFunctionElement),
    /// [`SvgElement`](crate::SvgElement), [`Element`](crate::Element), [`Node`](crate::Node) and
    /// [`EventTarget`](crate::EventTarget).
    ///
    /// Feature `svg-filters`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFEFuncBElement) · [Specification](https://drafts.csswg.org/filter-effects/#InterfaceSVGFEFuncBElement)
    #[doc(alias = "SVGFEFuncBElement")]
    pub struct SvgfeFuncBElement: [
        crate::SvgComponentTransferFunctionElement, crate::SvgElement, crate::Element, crate::Node, crate::EventTarget,
        crate::Object,
    ];
    class = "SVGFEFuncBElement";
}

#[cfg(feature = "svg-filters")]
web_interface! {
    /// The `feFuncA` element: the transfer function for the alpha channel.
    ///
    /// `interface SVGFEFuncAElement : SVGComponentTransferFunctionElement`
    ///
    /// Inherits the methods of [`SvgComponentTransferFunctionElement`](crate::SvgComponentTransferFunctionElement),
    /// [`SvgElement`](crate::SvgElement), [`Element`](crate::Element), [`Node`](crate::Node) and
    /// [`EventTarget`](crate::EventTarget).
    ///
    /// Feature `svg-filters`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFEFuncAElement) · [Specification](https://drafts.csswg.org/filter-effects/#InterfaceSVGFEFuncAElement)
    #[doc(alias = "SVGFEFuncAElement")]
    pub struct SvgfeFuncAElement: [
        crate::SvgComponentTransferFunctionElement, crate::SvgElement, crate::Element, crate::Node, crate::EventTarget,
        crate::Object,
    ];
    class = "SVGFEFuncAElement";
}

#[cfg(feature = "svg-filters")]
web_interface! {
    /// The `feComposite` filter step, which combines two images with a Porter-Duff operator or by arithmetic.
    ///
    /// `interface SVGFECompositeElement : SVGElement`
    ///
    /// Inherits the methods of [`SvgElement`](crate::SvgElement), [`Element`](crate::Element),
    /// [`Node`](crate::Node) and [`EventTarget`](crate::EventTarget).
    ///
    /// Feature `svg-filters`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFECompositeElement) · [Specification](https://drafts.csswg.org/filter-effects/#InterfaceSVGFECompositeElement)
    #[doc(alias = "SVGFECompositeElement")]
    pub struct SvgfeCompositeElement: [
        crate::SvgElement, crate::Element, crate::Node, crate::EventTarget, crate::Object,
    ];
    class = "SVGFECompositeElement";
}

#[cfg(feature = "svg-filters")]
web_interface! {
    /// The `feConvolveMatrix` filter step, which mixes pixels with their neighbors, for sharpening or embossing.
    ///
    /// `interface SVGFEConvolveMatrixElement : SVGElement`
    ///
    /// Inherits the methods of [`SvgElement`](crate::SvgElement), [`Element`](crate::Element),
    /// [`Node`](crate::Node) and [`EventTarget`](crate::EventTarget).
    ///
    /// Feature `svg-filters`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFEConvolveMatrixElement) · [Specification](https://drafts.csswg.org/filter-effects/#InterfaceSVGFEConvolveMatrixElement)
    #[doc(alias = "SVGFEConvolveMatrixElement")]
    pub struct SvgfeConvolveMatrixElement: [
        crate::SvgElement, crate::Element, crate::Node, crate::EventTarget, crate::Object,
    ];
    class = "SVGFEConvolveMatrixElement";
}

#[cfg(feature = "svg-filters")]
web_interface! {
    /// The `feDiffuseLighting` filter step, which adds matte light, using the alpha channel as a height map.
    ///
    /// `interface SVGFEDiffuseLightingElement : SVGElement`
    ///
    /// Inherits the methods of [`SvgElement`](crate::SvgElement), [`Element`](crate::Element),
    /// [`Node`](crate::Node) and [`EventTarget`](crate::EventTarget).
    ///
    /// Feature `svg-filters`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFEDiffuseLightingElement) · [Specification](https://drafts.csswg.org/filter-effects/#InterfaceSVGFEDiffuseLightingElement)
    #[doc(alias = "SVGFEDiffuseLightingElement")]
    pub struct SvgfeDiffuseLightingElement: [
        crate::SvgElement, crate::Element, crate::Node, crate::EventTarget, crate::Object,
    ];
    class = "SVGFEDiffuseLightingElement";
}

#[cfg(feature = "svg-filters")]
web_interface! {
    /// The `feDistantLight` element: a light source so far away that its rays are parallel.
    ///
    /// `interface SVGFEDistantLightElement : SVGElement`
    ///
    /// Inherits the methods of [`SvgElement`](crate::SvgElement), [`Element`](crate::Element),
    /// [`Node`](crate::Node) and [`EventTarget`](crate::EventTarget).
    ///
    /// Feature `svg-filters`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFEDistantLightElement) · [Specification](https://drafts.csswg.org/filter-effects/#InterfaceSVGFEDistantLightElement)
    #[doc(alias = "SVGFEDistantLightElement")]
    pub struct SvgfeDistantLightElement: [
        crate::SvgElement, crate::Element, crate::Node, crate::EventTarget, crate::Object,
    ];
    class = "SVGFEDistantLightElement";
}

#[cfg(feature = "svg-filters")]
web_interface! {
    /// The `fePointLight` element: a light source at one point that shines in all directions.
    ///
    /// `interface SVGFEPointLightElement : SVGElement`
    ///
    /// Inherits the methods of [`SvgElement`](crate::SvgElement), [`Element`](crate::Element),
    /// [`Node`](crate::Node) and [`EventTarget`](crate::EventTarget).
    ///
    /// Feature `svg-filters`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFEPointLightElement) · [Specification](https://drafts.csswg.org/filter-effects/#InterfaceSVGFEPointLightElement)
    #[doc(alias = "SVGFEPointLightElement")]
    pub struct SvgfePointLightElement: [
        crate::SvgElement, crate::Element, crate::Node, crate::EventTarget, crate::Object,
    ];
    class = "SVGFEPointLightElement";
}

#[cfg(feature = "svg-filters")]
web_interface! {
    /// The `feSpotLight` element: a light source at one point that shines in a cone.
    ///
    /// `interface SVGFESpotLightElement : SVGElement`
    ///
    /// Inherits the methods of [`SvgElement`](crate::SvgElement), [`Element`](crate::Element),
    /// [`Node`](crate::Node) and [`EventTarget`](crate::EventTarget).
    ///
    /// Feature `svg-filters`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFESpotLightElement) · [Specification](https://drafts.csswg.org/filter-effects/#InterfaceSVGFESpotLightElement)
    #[doc(alias = "SVGFESpotLightElement")]
    pub struct SvgfeSpotLightElement: [
        crate::SvgElement, crate::Element, crate::Node, crate::EventTarget, crate::Object,
    ];
    class = "SVGFESpotLightElement";
}

#[cfg(feature = "svg-filters")]
web_interface! {
    /// The `feDisplacementMap` filter step, which shifts the pixels of one image by the color values of another.
    ///
    /// `interface SVGFEDisplacementMapElement : SVGElement`
    ///
    /// Inherits the methods of [`SvgElement`](crate::SvgElement), [`Element`](crate::Element),
    /// [`Node`](crate::Node) and [`EventTarget`](crate::EventTarget).
    ///
    /// Feature `svg-filters`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFEDisplacementMapElement) · [Specification](https://drafts.csswg.org/filter-effects/#InterfaceSVGFEDisplacementMapElement)
    #[doc(alias = "SVGFEDisplacementMapElement")]
    pub struct SvgfeDisplacementMapElement: [
        crate::SvgElement, crate::Element, crate::Node, crate::EventTarget, crate::Object,
    ];
    class = "SVGFEDisplacementMapElement";
}

#[cfg(feature = "svg-filters")]
web_interface! {
    /// The `feDropShadow` filter step, which draws a blurred shadow under the input image.
    ///
    /// `interface SVGFEDropShadowElement : SVGElement`
    ///
    /// Inherits the methods of [`SvgElement`](crate::SvgElement), [`Element`](crate::Element),
    /// [`Node`](crate::Node) and [`EventTarget`](crate::EventTarget).
    ///
    /// Feature `svg-filters`. Exposed in Window. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFEDropShadowElement) · [Specification](https://drafts.csswg.org/filter-effects/#InterfaceSVGFEDropShadowElement)
    #[doc(alias = "SVGFEDropShadowElement")]
    pub struct SvgfeDropShadowElement: [
        crate::SvgElement, crate::Element, crate::Node, crate::EventTarget, crate::Object,
    ];
    class = "SVGFEDropShadowElement";
}

#[cfg(feature = "svg-filters")]
web_interface! {
    /// The `feFlood` filter step, which fills its region with one color and opacity.
    ///
    /// `interface SVGFEFloodElement : SVGElement`
    ///
    /// Inherits the methods of [`SvgElement`](crate::SvgElement), [`Element`](crate::Element),
    /// [`Node`](crate::Node) and [`EventTarget`](crate::EventTarget).
    ///
    /// Feature `svg-filters`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFEFloodElement) · [Specification](https://drafts.csswg.org/filter-effects/#InterfaceSVGFEFloodElement)
    #[doc(alias = "SVGFEFloodElement")]
    pub struct SvgfeFloodElement: [crate::SvgElement, crate::Element, crate::Node, crate::EventTarget, crate::Object];
    class = "SVGFEFloodElement";
}

#[cfg(feature = "svg-filters")]
web_interface! {
    /// The `feGaussianBlur` filter step, which blurs its input.
    ///
    /// `interface SVGFEGaussianBlurElement : SVGElement`
    ///
    /// Inherits the methods of [`SvgElement`](crate::SvgElement), [`Element`](crate::Element),
    /// [`Node`](crate::Node) and [`EventTarget`](crate::EventTarget).
    ///
    /// Feature `svg-filters`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFEGaussianBlurElement) · [Specification](https://drafts.csswg.org/filter-effects/#InterfaceSVGFEGaussianBlurElement)
    #[doc(alias = "SVGFEGaussianBlurElement")]
    pub struct SvgfeGaussianBlurElement: [
        crate::SvgElement, crate::Element, crate::Node, crate::EventTarget, crate::Object,
    ];
    class = "SVGFEGaussianBlurElement";
}

#[cfg(feature = "svg-filters")]
web_interface! {
    /// The `feImage` filter step, which brings in an external image or another element as filter input.
    ///
    /// `interface SVGFEImageElement : SVGElement`
    ///
    /// Inherits the methods of [`SvgElement`](crate::SvgElement), [`Element`](crate::Element),
    /// [`Node`](crate::Node) and [`EventTarget`](crate::EventTarget).
    ///
    /// Feature `svg-filters`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFEImageElement) · [Specification](https://drafts.csswg.org/filter-effects/#InterfaceSVGFEImageElement)
    #[doc(alias = "SVGFEImageElement")]
    pub struct SvgfeImageElement: [crate::SvgElement, crate::Element, crate::Node, crate::EventTarget, crate::Object];
    class = "SVGFEImageElement";
}

#[cfg(feature = "svg-filters")]
web_interface! {
    /// The `feMerge` filter step, which stacks several images on top of each other.
    ///
    /// `interface SVGFEMergeElement : SVGElement`
    ///
    /// Inherits the methods of [`SvgElement`](crate::SvgElement), [`Element`](crate::Element),
    /// [`Node`](crate::Node) and [`EventTarget`](crate::EventTarget).
    ///
    /// Feature `svg-filters`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFEMergeElement) · [Specification](https://drafts.csswg.org/filter-effects/#InterfaceSVGFEMergeElement)
    #[doc(alias = "SVGFEMergeElement")]
    pub struct SvgfeMergeElement: [crate::SvgElement, crate::Element, crate::Node, crate::EventTarget, crate::Object];
    class = "SVGFEMergeElement";
}

#[cfg(feature = "svg-filters")]
web_interface! {
    /// The `feMergeNode` element: one layer of an `feMerge`, the first being the lowest.
    ///
    /// `interface SVGFEMergeNodeElement : SVGElement`
    ///
    /// Inherits the methods of [`SvgElement`](crate::SvgElement), [`Element`](crate::Element),
    /// [`Node`](crate::Node) and [`EventTarget`](crate::EventTarget).
    ///
    /// Feature `svg-filters`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFEMergeNodeElement) · [Specification](https://drafts.csswg.org/filter-effects/#InterfaceSVGFEMergeNodeElement)
    #[doc(alias = "SVGFEMergeNodeElement")]
    pub struct SvgfeMergeNodeElement: [
        crate::SvgElement, crate::Element, crate::Node, crate::EventTarget, crate::Object,
    ];
    class = "SVGFEMergeNodeElement";
}

#[cfg(feature = "svg-filters")]
web_interface! {
    /// The `feMorphology` filter step, which makes shapes thinner or fatter.
    ///
    /// `interface SVGFEMorphologyElement : SVGElement`
    ///
    /// Inherits the methods of [`SvgElement`](crate::SvgElement), [`Element`](crate::Element),
    /// [`Node`](crate::Node) and [`EventTarget`](crate::EventTarget).
    ///
    /// Feature `svg-filters`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFEMorphologyElement) · [Specification](https://drafts.csswg.org/filter-effects/#InterfaceSVGFEMorphologyElement)
    #[doc(alias = "SVGFEMorphologyElement")]
    pub struct SvgfeMorphologyElement: [
        crate::SvgElement, crate::Element, crate::Node, crate::EventTarget, crate::Object,
    ];
    class = "SVGFEMorphologyElement";
}

#[cfg(feature = "svg-filters")]
web_interface! {
    /// The `feOffset` filter step, which shifts its input.
    ///
    /// `interface SVGFEOffsetElement : SVGElement`
    ///
    /// Inherits the methods of [`SvgElement`](crate::SvgElement), [`Element`](crate::Element),
    /// [`Node`](crate::Node) and [`EventTarget`](crate::EventTarget).
    ///
    /// Feature `svg-filters`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFEOffsetElement) · [Specification](https://drafts.csswg.org/filter-effects/#InterfaceSVGFEOffsetElement)
    #[doc(alias = "SVGFEOffsetElement")]
    pub struct SvgfeOffsetElement: [crate::SvgElement, crate::Element, crate::Node, crate::EventTarget, crate::Object];
    class = "SVGFEOffsetElement";
}

#[cfg(feature = "svg-filters")]
web_interface! {
    /// The `feSpecularLighting` filter step, which adds shiny highlights, using the alpha channel as a height map.
    ///
    /// `interface SVGFESpecularLightingElement : SVGElement`
    ///
    /// Inherits the methods of [`SvgElement`](crate::SvgElement), [`Element`](crate::Element),
    /// [`Node`](crate::Node) and [`EventTarget`](crate::EventTarget).
    ///
    /// Feature `svg-filters`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFESpecularLightingElement) · [Specification](https://drafts.csswg.org/filter-effects/#InterfaceSVGFESpecularLightingElement)
    #[doc(alias = "SVGFESpecularLightingElement")]
    pub struct SvgfeSpecularLightingElement: [
        crate::SvgElement, crate::Element, crate::Node, crate::EventTarget, crate::Object,
    ];
    class = "SVGFESpecularLightingElement";
}

#[cfg(feature = "svg-filters")]
web_interface! {
    /// The `feTile` filter step, which fills its region with repeats of the input image.
    ///
    /// `interface SVGFETileElement : SVGElement`
    ///
    /// Inherits the methods of [`SvgElement`](crate::SvgElement), [`Element`](crate::Element),
    /// [`Node`](crate::Node) and [`EventTarget`](crate::EventTarget).
    ///
    /// Feature `svg-filters`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFETileElement) · [Specification](https://drafts.csswg.org/filter-effects/#InterfaceSVGFETileElement)
    #[doc(alias = "SVGFETileElement")]
    pub struct SvgfeTileElement: [crate::SvgElement, crate::Element, crate::Node, crate::EventTarget, crate::Object];
    class = "SVGFETileElement";
}

#[cfg(feature = "svg-filters")]
web_interface! {
    /// The `feTurbulence` filter step, which makes Perlin noise, for textures such as clouds or marble.
    ///
    /// `interface SVGFETurbulenceElement : SVGElement`
    ///
    /// Inherits the methods of [`SvgElement`](crate::SvgElement), [`Element`](crate::Element),
    /// [`Node`](crate::Node) and [`EventTarget`](crate::EventTarget).
    ///
    /// Feature `svg-filters`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFETurbulenceElement) · [Specification](https://drafts.csswg.org/filter-effects/#InterfaceSVGFETurbulenceElement)
    #[doc(alias = "SVGFETurbulenceElement")]
    pub struct SvgfeTurbulenceElement: [
        crate::SvgElement, crate::Element, crate::Node, crate::EventTarget, crate::Object,
    ];
    class = "SVGFETurbulenceElement";
}
