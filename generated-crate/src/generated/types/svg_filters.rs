//! Types: SVG filter effects

web_interface! {
    /// `interface SVGFilterElement : SVGElement`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFilterElement) · [Specification](https://drafts.csswg.org/filter-effects/#InterfaceSVGFilterElement)
    ///
    /// Members are added by the feature `unspecified`.
    #[doc(alias = "SVGFilterElement")]
    pub struct SvgFilterElement: [crate::SvgElement, crate::Element, crate::Node, crate::EventTarget, crate::Object];
    class = "SVGFilterElement";
}

#[cfg(feature = "svg-filters")]
web_interface! {
    /// `interface SVGFEBlendElement : SVGElement`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFEBlendElement) · [Specification](https://drafts.csswg.org/filter-effects/#InterfaceSVGFEBlendElement)
    #[doc(alias = "SVGFEBlendElement")]
    pub struct SvgfeBlendElement: [crate::SvgElement, crate::Element, crate::Node, crate::EventTarget, crate::Object];
    class = "SVGFEBlendElement";
}

#[cfg(feature = "svg-filters")]
web_interface! {
    /// `interface SVGFEColorMatrixElement : SVGElement`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFEColorMatrixElement) · [Specification](https://drafts.csswg.org/filter-effects/#InterfaceSVGFEColorMatrixElement)
    #[doc(alias = "SVGFEColorMatrixElement")]
    pub struct SvgfeColorMatrixElement: [
        crate::SvgElement, crate::Element, crate::Node, crate::EventTarget, crate::Object,
    ];
    class = "SVGFEColorMatrixElement";
}

#[cfg(feature = "svg-filters")]
web_interface! {
    /// `interface SVGFEComponentTransferElement : SVGElement`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFEComponentTransferElement) · [Specification](https://drafts.csswg.org/filter-effects/#InterfaceSVGFEComponentTransferElement)
    #[doc(alias = "SVGFEComponentTransferElement")]
    pub struct SvgfeComponentTransferElement: [
        crate::SvgElement, crate::Element, crate::Node, crate::EventTarget, crate::Object,
    ];
    class = "SVGFEComponentTransferElement";
}

#[cfg(feature = "svg-filters")]
web_interface! {
    /// `interface SVGComponentTransferFunctionElement : SVGElement`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGComponentTransferFunctionElement) · [Specification](https://drafts.csswg.org/filter-effects/#InterfaceSVGComponentTransferFunctionElement)
    #[doc(alias = "SVGComponentTransferFunctionElement")]
    pub struct SvgComponentTransferFunctionElement: [
        crate::SvgElement, crate::Element, crate::Node, crate::EventTarget, crate::Object,
    ];
    class = "SVGComponentTransferFunctionElement";
    extended;
}

#[cfg(feature = "svg-filters")]
web_interface! {
    /// `interface SVGFEFuncRElement : SVGComponentTransferFunctionElement`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFEFuncRElement) · [Specification](https://drafts.csswg.org/filter-effects/#InterfaceSVGFEFuncRElement)
    #[doc(alias = "SVGFEFuncRElement")]
    pub struct SvgfeFuncRElement: [
        crate::SvgComponentTransferFunctionElement, crate::SvgElement, crate::Element, crate::Node, crate::EventTarget,
        crate::Object,
    ];
    class = "SVGFEFuncRElement";
}

#[cfg(feature = "svg-filters")]
web_interface! {
    /// `interface SVGFEFuncGElement : SVGComponentTransferFunctionElement`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFEFuncGElement) · [Specification](https://drafts.csswg.org/filter-effects/#InterfaceSVGFEFuncGElement)
    #[doc(alias = "SVGFEFuncGElement")]
    pub struct SvgfeFuncGElement: [
        crate::SvgComponentTransferFunctionElement, crate::SvgElement, crate::Element, crate::Node, crate::EventTarget,
        crate::Object,
    ];
    class = "SVGFEFuncGElement";
}

#[cfg(feature = "svg-filters")]
web_interface! {
    /// `interface SVGFEFuncBElement : SVGComponentTransferFunctionElement`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFEFuncBElement) · [Specification](https://drafts.csswg.org/filter-effects/#InterfaceSVGFEFuncBElement)
    #[doc(alias = "SVGFEFuncBElement")]
    pub struct SvgfeFuncBElement: [
        crate::SvgComponentTransferFunctionElement, crate::SvgElement, crate::Element, crate::Node, crate::EventTarget,
        crate::Object,
    ];
    class = "SVGFEFuncBElement";
}

#[cfg(feature = "svg-filters")]
web_interface! {
    /// `interface SVGFEFuncAElement : SVGComponentTransferFunctionElement`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFEFuncAElement) · [Specification](https://drafts.csswg.org/filter-effects/#InterfaceSVGFEFuncAElement)
    #[doc(alias = "SVGFEFuncAElement")]
    pub struct SvgfeFuncAElement: [
        crate::SvgComponentTransferFunctionElement, crate::SvgElement, crate::Element, crate::Node, crate::EventTarget,
        crate::Object,
    ];
    class = "SVGFEFuncAElement";
}

#[cfg(feature = "svg-filters")]
web_interface! {
    /// `interface SVGFECompositeElement : SVGElement`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFECompositeElement) · [Specification](https://drafts.csswg.org/filter-effects/#InterfaceSVGFECompositeElement)
    #[doc(alias = "SVGFECompositeElement")]
    pub struct SvgfeCompositeElement: [
        crate::SvgElement, crate::Element, crate::Node, crate::EventTarget, crate::Object,
    ];
    class = "SVGFECompositeElement";
}

#[cfg(feature = "svg-filters")]
web_interface! {
    /// `interface SVGFEConvolveMatrixElement : SVGElement`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFEConvolveMatrixElement) · [Specification](https://drafts.csswg.org/filter-effects/#InterfaceSVGFEConvolveMatrixElement)
    #[doc(alias = "SVGFEConvolveMatrixElement")]
    pub struct SvgfeConvolveMatrixElement: [
        crate::SvgElement, crate::Element, crate::Node, crate::EventTarget, crate::Object,
    ];
    class = "SVGFEConvolveMatrixElement";
}

#[cfg(feature = "svg-filters")]
web_interface! {
    /// `interface SVGFEDiffuseLightingElement : SVGElement`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFEDiffuseLightingElement) · [Specification](https://drafts.csswg.org/filter-effects/#InterfaceSVGFEDiffuseLightingElement)
    #[doc(alias = "SVGFEDiffuseLightingElement")]
    pub struct SvgfeDiffuseLightingElement: [
        crate::SvgElement, crate::Element, crate::Node, crate::EventTarget, crate::Object,
    ];
    class = "SVGFEDiffuseLightingElement";
}

#[cfg(feature = "svg-filters")]
web_interface! {
    /// `interface SVGFEDistantLightElement : SVGElement`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFEDistantLightElement) · [Specification](https://drafts.csswg.org/filter-effects/#InterfaceSVGFEDistantLightElement)
    #[doc(alias = "SVGFEDistantLightElement")]
    pub struct SvgfeDistantLightElement: [
        crate::SvgElement, crate::Element, crate::Node, crate::EventTarget, crate::Object,
    ];
    class = "SVGFEDistantLightElement";
}

#[cfg(feature = "svg-filters")]
web_interface! {
    /// `interface SVGFEPointLightElement : SVGElement`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFEPointLightElement) · [Specification](https://drafts.csswg.org/filter-effects/#InterfaceSVGFEPointLightElement)
    #[doc(alias = "SVGFEPointLightElement")]
    pub struct SvgfePointLightElement: [
        crate::SvgElement, crate::Element, crate::Node, crate::EventTarget, crate::Object,
    ];
    class = "SVGFEPointLightElement";
}

#[cfg(feature = "svg-filters")]
web_interface! {
    /// `interface SVGFESpotLightElement : SVGElement`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFESpotLightElement) · [Specification](https://drafts.csswg.org/filter-effects/#InterfaceSVGFESpotLightElement)
    #[doc(alias = "SVGFESpotLightElement")]
    pub struct SvgfeSpotLightElement: [
        crate::SvgElement, crate::Element, crate::Node, crate::EventTarget, crate::Object,
    ];
    class = "SVGFESpotLightElement";
}

#[cfg(feature = "svg-filters")]
web_interface! {
    /// `interface SVGFEDisplacementMapElement : SVGElement`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFEDisplacementMapElement) · [Specification](https://drafts.csswg.org/filter-effects/#InterfaceSVGFEDisplacementMapElement)
    #[doc(alias = "SVGFEDisplacementMapElement")]
    pub struct SvgfeDisplacementMapElement: [
        crate::SvgElement, crate::Element, crate::Node, crate::EventTarget, crate::Object,
    ];
    class = "SVGFEDisplacementMapElement";
}

#[cfg(feature = "svg-filters")]
web_interface! {
    /// `interface SVGFEDropShadowElement : SVGElement`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFEDropShadowElement) · [Specification](https://drafts.csswg.org/filter-effects/#InterfaceSVGFEDropShadowElement)
    #[doc(alias = "SVGFEDropShadowElement")]
    pub struct SvgfeDropShadowElement: [
        crate::SvgElement, crate::Element, crate::Node, crate::EventTarget, crate::Object,
    ];
    class = "SVGFEDropShadowElement";
}

#[cfg(feature = "svg-filters")]
web_interface! {
    /// `interface SVGFEFloodElement : SVGElement`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFEFloodElement) · [Specification](https://drafts.csswg.org/filter-effects/#InterfaceSVGFEFloodElement)
    #[doc(alias = "SVGFEFloodElement")]
    pub struct SvgfeFloodElement: [crate::SvgElement, crate::Element, crate::Node, crate::EventTarget, crate::Object];
    class = "SVGFEFloodElement";
}

#[cfg(feature = "svg-filters")]
web_interface! {
    /// `interface SVGFEGaussianBlurElement : SVGElement`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFEGaussianBlurElement) · [Specification](https://drafts.csswg.org/filter-effects/#InterfaceSVGFEGaussianBlurElement)
    #[doc(alias = "SVGFEGaussianBlurElement")]
    pub struct SvgfeGaussianBlurElement: [
        crate::SvgElement, crate::Element, crate::Node, crate::EventTarget, crate::Object,
    ];
    class = "SVGFEGaussianBlurElement";
}

#[cfg(feature = "svg-filters")]
web_interface! {
    /// `interface SVGFEImageElement : SVGElement`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFEImageElement) · [Specification](https://drafts.csswg.org/filter-effects/#InterfaceSVGFEImageElement)
    #[doc(alias = "SVGFEImageElement")]
    pub struct SvgfeImageElement: [crate::SvgElement, crate::Element, crate::Node, crate::EventTarget, crate::Object];
    class = "SVGFEImageElement";
}

#[cfg(feature = "svg-filters")]
web_interface! {
    /// `interface SVGFEMergeElement : SVGElement`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFEMergeElement) · [Specification](https://drafts.csswg.org/filter-effects/#InterfaceSVGFEMergeElement)
    #[doc(alias = "SVGFEMergeElement")]
    pub struct SvgfeMergeElement: [crate::SvgElement, crate::Element, crate::Node, crate::EventTarget, crate::Object];
    class = "SVGFEMergeElement";
}

#[cfg(feature = "svg-filters")]
web_interface! {
    /// `interface SVGFEMergeNodeElement : SVGElement`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFEMergeNodeElement) · [Specification](https://drafts.csswg.org/filter-effects/#InterfaceSVGFEMergeNodeElement)
    #[doc(alias = "SVGFEMergeNodeElement")]
    pub struct SvgfeMergeNodeElement: [
        crate::SvgElement, crate::Element, crate::Node, crate::EventTarget, crate::Object,
    ];
    class = "SVGFEMergeNodeElement";
}

#[cfg(feature = "svg-filters")]
web_interface! {
    /// `interface SVGFEMorphologyElement : SVGElement`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFEMorphologyElement) · [Specification](https://drafts.csswg.org/filter-effects/#InterfaceSVGFEMorphologyElement)
    #[doc(alias = "SVGFEMorphologyElement")]
    pub struct SvgfeMorphologyElement: [
        crate::SvgElement, crate::Element, crate::Node, crate::EventTarget, crate::Object,
    ];
    class = "SVGFEMorphologyElement";
}

#[cfg(feature = "svg-filters")]
web_interface! {
    /// `interface SVGFEOffsetElement : SVGElement`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFEOffsetElement) · [Specification](https://drafts.csswg.org/filter-effects/#InterfaceSVGFEOffsetElement)
    #[doc(alias = "SVGFEOffsetElement")]
    pub struct SvgfeOffsetElement: [crate::SvgElement, crate::Element, crate::Node, crate::EventTarget, crate::Object];
    class = "SVGFEOffsetElement";
}

#[cfg(feature = "svg-filters")]
web_interface! {
    /// `interface SVGFESpecularLightingElement : SVGElement`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFESpecularLightingElement) · [Specification](https://drafts.csswg.org/filter-effects/#InterfaceSVGFESpecularLightingElement)
    #[doc(alias = "SVGFESpecularLightingElement")]
    pub struct SvgfeSpecularLightingElement: [
        crate::SvgElement, crate::Element, crate::Node, crate::EventTarget, crate::Object,
    ];
    class = "SVGFESpecularLightingElement";
}

#[cfg(feature = "svg-filters")]
web_interface! {
    /// `interface SVGFETileElement : SVGElement`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFETileElement) · [Specification](https://drafts.csswg.org/filter-effects/#InterfaceSVGFETileElement)
    #[doc(alias = "SVGFETileElement")]
    pub struct SvgfeTileElement: [crate::SvgElement, crate::Element, crate::Node, crate::EventTarget, crate::Object];
    class = "SVGFETileElement";
}

#[cfg(feature = "svg-filters")]
web_interface! {
    /// `interface SVGFETurbulenceElement : SVGElement`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFETurbulenceElement) · [Specification](https://drafts.csswg.org/filter-effects/#InterfaceSVGFETurbulenceElement)
    #[doc(alias = "SVGFETurbulenceElement")]
    pub struct SvgfeTurbulenceElement: [
        crate::SvgElement, crate::Element, crate::Node, crate::EventTarget, crate::Object,
    ];
    class = "SVGFETurbulenceElement";
}
