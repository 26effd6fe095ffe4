//! Types: SVG filter effects

/// `interface SVGFilterElement : SVGElement`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFilterElement) · [Specification](https://drafts.csswg.org/filter-effects/#InterfaceSVGFilterElement)
#[doc(alias = "SVGFilterElement")]
#[repr(transparent)]
pub struct SvgFilterElement {
    parent: crate::SvgElement,
}
interface!(SvgFilterElement: crate::SvgElement, crate::Element, crate::Node, crate::EventTarget; "SVGFilterElement");

/// `interface SVGFEBlendElement : SVGElement`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFEBlendElement) · [Specification](https://drafts.csswg.org/filter-effects/#InterfaceSVGFEBlendElement)
#[doc(alias = "SVGFEBlendElement")]
#[repr(transparent)]
pub struct SvgfeBlendElement {
    parent: crate::SvgElement,
}
interface!(SvgfeBlendElement: crate::SvgElement, crate::Element, crate::Node, crate::EventTarget; "SVGFEBlendElement");

/// `interface SVGFEColorMatrixElement : SVGElement`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFEColorMatrixElement) · [Specification](https://drafts.csswg.org/filter-effects/#InterfaceSVGFEColorMatrixElement)
#[doc(alias = "SVGFEColorMatrixElement")]
#[repr(transparent)]
pub struct SvgfeColorMatrixElement {
    parent: crate::SvgElement,
}

interface!(
    SvgfeColorMatrixElement: crate::SvgElement,
    crate::Element,
    crate::Node,
    crate::EventTarget; "SVGFEColorMatrixElement"
);

/// `interface SVGFEComponentTransferElement : SVGElement`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFEComponentTransferElement) · [Specification](https://drafts.csswg.org/filter-effects/#InterfaceSVGFEComponentTransferElement)
#[doc(alias = "SVGFEComponentTransferElement")]
#[repr(transparent)]
pub struct SvgfeComponentTransferElement {
    parent: crate::SvgElement,
}

interface!(
    SvgfeComponentTransferElement: crate::SvgElement,
    crate::Element,
    crate::Node,
    crate::EventTarget; "SVGFEComponentTransferElement"
);

/// `interface SVGComponentTransferFunctionElement : SVGElement`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGComponentTransferFunctionElement) · [Specification](https://drafts.csswg.org/filter-effects/#InterfaceSVGComponentTransferFunctionElement)
#[doc(alias = "SVGComponentTransferFunctionElement")]
#[repr(transparent)]
pub struct SvgComponentTransferFunctionElement {
    parent: crate::SvgElement,
}

interface!(
    SvgComponentTransferFunctionElement: crate::SvgElement,
    crate::Element,
    crate::Node,
    crate::EventTarget; "SVGComponentTransferFunctionElement"
);
extended!([] SvgComponentTransferFunctionElement);

/// `interface SVGFEFuncRElement : SVGComponentTransferFunctionElement`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFEFuncRElement) · [Specification](https://drafts.csswg.org/filter-effects/#InterfaceSVGFEFuncRElement)
#[doc(alias = "SVGFEFuncRElement")]
#[repr(transparent)]
pub struct SvgfeFuncRElement {
    parent: crate::SvgComponentTransferFunctionElement,
}

interface!(
    SvgfeFuncRElement: crate::SvgComponentTransferFunctionElement,
    crate::SvgElement,
    crate::Element,
    crate::Node,
    crate::EventTarget; "SVGFEFuncRElement"
);

/// `interface SVGFEFuncGElement : SVGComponentTransferFunctionElement`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFEFuncGElement) · [Specification](https://drafts.csswg.org/filter-effects/#InterfaceSVGFEFuncGElement)
#[doc(alias = "SVGFEFuncGElement")]
#[repr(transparent)]
pub struct SvgfeFuncGElement {
    parent: crate::SvgComponentTransferFunctionElement,
}

interface!(
    SvgfeFuncGElement: crate::SvgComponentTransferFunctionElement,
    crate::SvgElement,
    crate::Element,
    crate::Node,
    crate::EventTarget; "SVGFEFuncGElement"
);

/// `interface SVGFEFuncBElement : SVGComponentTransferFunctionElement`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFEFuncBElement) · [Specification](https://drafts.csswg.org/filter-effects/#InterfaceSVGFEFuncBElement)
#[doc(alias = "SVGFEFuncBElement")]
#[repr(transparent)]
pub struct SvgfeFuncBElement {
    parent: crate::SvgComponentTransferFunctionElement,
}

interface!(
    SvgfeFuncBElement: crate::SvgComponentTransferFunctionElement,
    crate::SvgElement,
    crate::Element,
    crate::Node,
    crate::EventTarget; "SVGFEFuncBElement"
);

/// `interface SVGFEFuncAElement : SVGComponentTransferFunctionElement`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFEFuncAElement) · [Specification](https://drafts.csswg.org/filter-effects/#InterfaceSVGFEFuncAElement)
#[doc(alias = "SVGFEFuncAElement")]
#[repr(transparent)]
pub struct SvgfeFuncAElement {
    parent: crate::SvgComponentTransferFunctionElement,
}

interface!(
    SvgfeFuncAElement: crate::SvgComponentTransferFunctionElement,
    crate::SvgElement,
    crate::Element,
    crate::Node,
    crate::EventTarget; "SVGFEFuncAElement"
);

/// `interface SVGFECompositeElement : SVGElement`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFECompositeElement) · [Specification](https://drafts.csswg.org/filter-effects/#InterfaceSVGFECompositeElement)
#[doc(alias = "SVGFECompositeElement")]
#[repr(transparent)]
pub struct SvgfeCompositeElement {
    parent: crate::SvgElement,
}

interface!(
    SvgfeCompositeElement: crate::SvgElement,
    crate::Element,
    crate::Node,
    crate::EventTarget; "SVGFECompositeElement"
);

/// `interface SVGFEConvolveMatrixElement : SVGElement`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFEConvolveMatrixElement) · [Specification](https://drafts.csswg.org/filter-effects/#InterfaceSVGFEConvolveMatrixElement)
#[doc(alias = "SVGFEConvolveMatrixElement")]
#[repr(transparent)]
pub struct SvgfeConvolveMatrixElement {
    parent: crate::SvgElement,
}

interface!(
    SvgfeConvolveMatrixElement: crate::SvgElement,
    crate::Element,
    crate::Node,
    crate::EventTarget; "SVGFEConvolveMatrixElement"
);

/// `interface SVGFEDiffuseLightingElement : SVGElement`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFEDiffuseLightingElement) · [Specification](https://drafts.csswg.org/filter-effects/#InterfaceSVGFEDiffuseLightingElement)
#[doc(alias = "SVGFEDiffuseLightingElement")]
#[repr(transparent)]
pub struct SvgfeDiffuseLightingElement {
    parent: crate::SvgElement,
}

interface!(
    SvgfeDiffuseLightingElement: crate::SvgElement,
    crate::Element,
    crate::Node,
    crate::EventTarget; "SVGFEDiffuseLightingElement"
);

/// `interface SVGFEDistantLightElement : SVGElement`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFEDistantLightElement) · [Specification](https://drafts.csswg.org/filter-effects/#InterfaceSVGFEDistantLightElement)
#[doc(alias = "SVGFEDistantLightElement")]
#[repr(transparent)]
pub struct SvgfeDistantLightElement {
    parent: crate::SvgElement,
}

interface!(
    SvgfeDistantLightElement: crate::SvgElement,
    crate::Element,
    crate::Node,
    crate::EventTarget; "SVGFEDistantLightElement"
);

/// `interface SVGFEPointLightElement : SVGElement`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFEPointLightElement) · [Specification](https://drafts.csswg.org/filter-effects/#InterfaceSVGFEPointLightElement)
#[doc(alias = "SVGFEPointLightElement")]
#[repr(transparent)]
pub struct SvgfePointLightElement {
    parent: crate::SvgElement,
}

interface!(
    SvgfePointLightElement: crate::SvgElement,
    crate::Element,
    crate::Node,
    crate::EventTarget; "SVGFEPointLightElement"
);

/// `interface SVGFESpotLightElement : SVGElement`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFESpotLightElement) · [Specification](https://drafts.csswg.org/filter-effects/#InterfaceSVGFESpotLightElement)
#[doc(alias = "SVGFESpotLightElement")]
#[repr(transparent)]
pub struct SvgfeSpotLightElement {
    parent: crate::SvgElement,
}

interface!(
    SvgfeSpotLightElement: crate::SvgElement,
    crate::Element,
    crate::Node,
    crate::EventTarget; "SVGFESpotLightElement"
);

/// `interface SVGFEDisplacementMapElement : SVGElement`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFEDisplacementMapElement) · [Specification](https://drafts.csswg.org/filter-effects/#InterfaceSVGFEDisplacementMapElement)
#[doc(alias = "SVGFEDisplacementMapElement")]
#[repr(transparent)]
pub struct SvgfeDisplacementMapElement {
    parent: crate::SvgElement,
}

interface!(
    SvgfeDisplacementMapElement: crate::SvgElement,
    crate::Element,
    crate::Node,
    crate::EventTarget; "SVGFEDisplacementMapElement"
);

/// `interface SVGFEDropShadowElement : SVGElement`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFEDropShadowElement) · [Specification](https://drafts.csswg.org/filter-effects/#InterfaceSVGFEDropShadowElement)
#[doc(alias = "SVGFEDropShadowElement")]
#[repr(transparent)]
pub struct SvgfeDropShadowElement {
    parent: crate::SvgElement,
}

interface!(
    SvgfeDropShadowElement: crate::SvgElement,
    crate::Element,
    crate::Node,
    crate::EventTarget; "SVGFEDropShadowElement"
);

/// `interface SVGFEFloodElement : SVGElement`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFEFloodElement) · [Specification](https://drafts.csswg.org/filter-effects/#InterfaceSVGFEFloodElement)
#[doc(alias = "SVGFEFloodElement")]
#[repr(transparent)]
pub struct SvgfeFloodElement {
    parent: crate::SvgElement,
}
interface!(SvgfeFloodElement: crate::SvgElement, crate::Element, crate::Node, crate::EventTarget; "SVGFEFloodElement");

/// `interface SVGFEGaussianBlurElement : SVGElement`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFEGaussianBlurElement) · [Specification](https://drafts.csswg.org/filter-effects/#InterfaceSVGFEGaussianBlurElement)
#[doc(alias = "SVGFEGaussianBlurElement")]
#[repr(transparent)]
pub struct SvgfeGaussianBlurElement {
    parent: crate::SvgElement,
}

interface!(
    SvgfeGaussianBlurElement: crate::SvgElement,
    crate::Element,
    crate::Node,
    crate::EventTarget; "SVGFEGaussianBlurElement"
);

/// `interface SVGFEImageElement : SVGElement`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFEImageElement) · [Specification](https://drafts.csswg.org/filter-effects/#InterfaceSVGFEImageElement)
#[doc(alias = "SVGFEImageElement")]
#[repr(transparent)]
pub struct SvgfeImageElement {
    parent: crate::SvgElement,
}
interface!(SvgfeImageElement: crate::SvgElement, crate::Element, crate::Node, crate::EventTarget; "SVGFEImageElement");

/// `interface SVGFEMergeElement : SVGElement`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFEMergeElement) · [Specification](https://drafts.csswg.org/filter-effects/#InterfaceSVGFEMergeElement)
#[doc(alias = "SVGFEMergeElement")]
#[repr(transparent)]
pub struct SvgfeMergeElement {
    parent: crate::SvgElement,
}
interface!(SvgfeMergeElement: crate::SvgElement, crate::Element, crate::Node, crate::EventTarget; "SVGFEMergeElement");

/// `interface SVGFEMergeNodeElement : SVGElement`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFEMergeNodeElement) · [Specification](https://drafts.csswg.org/filter-effects/#InterfaceSVGFEMergeNodeElement)
#[doc(alias = "SVGFEMergeNodeElement")]
#[repr(transparent)]
pub struct SvgfeMergeNodeElement {
    parent: crate::SvgElement,
}

interface!(
    SvgfeMergeNodeElement: crate::SvgElement,
    crate::Element,
    crate::Node,
    crate::EventTarget; "SVGFEMergeNodeElement"
);

/// `interface SVGFEMorphologyElement : SVGElement`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFEMorphologyElement) · [Specification](https://drafts.csswg.org/filter-effects/#InterfaceSVGFEMorphologyElement)
#[doc(alias = "SVGFEMorphologyElement")]
#[repr(transparent)]
pub struct SvgfeMorphologyElement {
    parent: crate::SvgElement,
}

interface!(
    SvgfeMorphologyElement: crate::SvgElement,
    crate::Element,
    crate::Node,
    crate::EventTarget; "SVGFEMorphologyElement"
);

/// `interface SVGFEOffsetElement : SVGElement`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFEOffsetElement) · [Specification](https://drafts.csswg.org/filter-effects/#InterfaceSVGFEOffsetElement)
#[doc(alias = "SVGFEOffsetElement")]
#[repr(transparent)]
pub struct SvgfeOffsetElement {
    parent: crate::SvgElement,
}

interface!(
    SvgfeOffsetElement: crate::SvgElement,
    crate::Element,
    crate::Node,
    crate::EventTarget; "SVGFEOffsetElement"
);

/// `interface SVGFESpecularLightingElement : SVGElement`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFESpecularLightingElement) · [Specification](https://drafts.csswg.org/filter-effects/#InterfaceSVGFESpecularLightingElement)
#[doc(alias = "SVGFESpecularLightingElement")]
#[repr(transparent)]
pub struct SvgfeSpecularLightingElement {
    parent: crate::SvgElement,
}

interface!(
    SvgfeSpecularLightingElement: crate::SvgElement,
    crate::Element,
    crate::Node,
    crate::EventTarget; "SVGFESpecularLightingElement"
);

/// `interface SVGFETileElement : SVGElement`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFETileElement) · [Specification](https://drafts.csswg.org/filter-effects/#InterfaceSVGFETileElement)
#[doc(alias = "SVGFETileElement")]
#[repr(transparent)]
pub struct SvgfeTileElement {
    parent: crate::SvgElement,
}
interface!(SvgfeTileElement: crate::SvgElement, crate::Element, crate::Node, crate::EventTarget; "SVGFETileElement");

/// `interface SVGFETurbulenceElement : SVGElement`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/SVGFETurbulenceElement) · [Specification](https://drafts.csswg.org/filter-effects/#InterfaceSVGFETurbulenceElement)
#[doc(alias = "SVGFETurbulenceElement")]
#[repr(transparent)]
pub struct SvgfeTurbulenceElement {
    parent: crate::SvgElement,
}

interface!(
    SvgfeTurbulenceElement: crate::SvgElement,
    crate::Element,
    crate::Node,
    crate::EventTarget; "SVGFETurbulenceElement"
);
