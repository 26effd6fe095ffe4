//! The tags of svg, for `Document::create`.

#[cfg(feature = "svg")]
tag! {
    /// `<a>`
    ///
    /// [Specification](https://w3c.github.io/svgwg/svg2-draft/linking.html#elementdef-a)
    pub struct A: crate::SvgaElement = "a" in "http://www.w3.org/2000/svg";
    only;
}

#[cfg(feature = "svg-animations")]
tag! {
    /// `<animate>`
    ///
    /// [Specification](https://svgwg.org/specs/animations/#elementdef-animate)
    pub struct Animate: crate::SvgAnimateElement = "animate" in "http://www.w3.org/2000/svg";
    only;
}

#[cfg(feature = "svg-animations")]
tag! {
    /// `<animateMotion>`
    ///
    /// [Specification](https://svgwg.org/specs/animations/#elementdef-animateMotion)
    pub struct AnimateMotion: crate::SvgAnimateMotionElement = "animateMotion" in "http://www.w3.org/2000/svg";
    only;
}

#[cfg(feature = "svg-animations")]
tag! {
    /// `<animateTransform>`
    ///
    /// [Specification](https://svgwg.org/specs/animations/#elementdef-animateTransform)
    pub struct AnimateTransform: crate::SvgAnimateTransformElement = "animateTransform" in "http://www.w3.org/2000/svg";
    only;
}

#[cfg(feature = "svg-shapes")]
tag! {
    /// `<circle>`
    ///
    /// [Specification](https://w3c.github.io/svgwg/svg2-draft/shapes.html#elementdef-circle)
    pub struct Circle: crate::SvgCircleElement = "circle" in "http://www.w3.org/2000/svg";
    only;
}

#[cfg(feature = "svg-painting")]
tag! {
    /// `<clipPath>`
    ///
    /// [Specification](https://drafts.csswg.org/css-masking-1/#elementdef-clippath)
    pub struct ClipPath: crate::SvgClipPathElement = "clipPath" in "http://www.w3.org/2000/svg";
    only;
}

#[cfg(feature = "svg")]
tag! {
    /// `<defs>`
    ///
    /// [Specification](https://w3c.github.io/svgwg/svg2-draft/struct.html#elementdef-defs)
    pub struct Defs: crate::SvgDefsElement = "defs" in "http://www.w3.org/2000/svg";
    only;
}

#[cfg(feature = "svg")]
tag! {
    /// `<desc>`
    ///
    /// [Specification](https://w3c.github.io/svgwg/svg2-draft/struct.html#elementdef-desc)
    pub struct Desc: crate::SvgDescElement = "desc" in "http://www.w3.org/2000/svg";
    only;
}

#[cfg(feature = "svg-shapes")]
tag! {
    /// `<ellipse>`
    ///
    /// [Specification](https://w3c.github.io/svgwg/svg2-draft/shapes.html#elementdef-ellipse)
    pub struct Ellipse: crate::SvgEllipseElement = "ellipse" in "http://www.w3.org/2000/svg";
    only;
}

#[cfg(feature = "svg-filters")]
tag! {
    /// `<feBlend>`
    ///
    /// [Specification](https://drafts.csswg.org/filter-effects-1/#elementdef-feblend)
    pub struct FeBlend: crate::SvgfeBlendElement = "feBlend" in "http://www.w3.org/2000/svg";
    only;
}

#[cfg(feature = "svg-filters")]
tag! {
    /// `<feColorMatrix>`
    ///
    /// [Specification](https://drafts.csswg.org/filter-effects-1/#elementdef-fecolormatrix)
    pub struct FeColorMatrix: crate::SvgfeColorMatrixElement = "feColorMatrix" in "http://www.w3.org/2000/svg";
    only;
}

#[cfg(feature = "svg-filters")]
tag! {
    /// `<feComponentTransfer>`
    ///
    /// [Specification](https://drafts.csswg.org/filter-effects-1/#elementdef-fecomponenttransfer)
    pub struct FeComponentTransfer: crate::SvgfeComponentTransferElement
        = "feComponentTransfer" in "http://www.w3.org/2000/svg";
    only;
}

#[cfg(feature = "svg-filters")]
tag! {
    /// `<feComposite>`
    ///
    /// [Specification](https://drafts.csswg.org/filter-effects-1/#elementdef-fecomposite)
    pub struct FeComposite: crate::SvgfeCompositeElement = "feComposite" in "http://www.w3.org/2000/svg";
    only;
}

#[cfg(feature = "svg-filters")]
tag! {
    /// `<feConvolveMatrix>`
    ///
    /// [Specification](https://drafts.csswg.org/filter-effects-1/#elementdef-feconvolvematrix)
    pub struct FeConvolveMatrix: crate::SvgfeConvolveMatrixElement = "feConvolveMatrix" in "http://www.w3.org/2000/svg";
    only;
}

#[cfg(feature = "svg-filters")]
tag! {
    /// `<feDiffuseLighting>`
    ///
    /// [Specification](https://drafts.csswg.org/filter-effects-1/#elementdef-fediffuselighting)
    pub struct FeDiffuseLighting: crate::SvgfeDiffuseLightingElement
        = "feDiffuseLighting" in "http://www.w3.org/2000/svg";
    only;
}

#[cfg(feature = "svg-filters")]
tag! {
    /// `<feDisplacementMap>`
    ///
    /// [Specification](https://drafts.csswg.org/filter-effects-1/#elementdef-fedisplacementmap)
    pub struct FeDisplacementMap: crate::SvgfeDisplacementMapElement
        = "feDisplacementMap" in "http://www.w3.org/2000/svg";
    only;
}

#[cfg(feature = "svg-filters")]
tag! {
    /// `<feDistantLight>`
    ///
    /// [Specification](https://drafts.csswg.org/filter-effects-1/#elementdef-fedistantlight)
    pub struct FeDistantLight: crate::SvgfeDistantLightElement = "feDistantLight" in "http://www.w3.org/2000/svg";
    only;
}

#[cfg(feature = "svg-filters")]
tag! {
    /// `<feDropShadow>`
    ///
    /// [Specification](https://drafts.csswg.org/filter-effects-1/#elementdef-fedropshadow)
    pub struct FeDropShadow: crate::SvgfeDropShadowElement = "feDropShadow" in "http://www.w3.org/2000/svg";
    only;
}

#[cfg(feature = "svg-filters")]
tag! {
    /// `<feFlood>`
    ///
    /// [Specification](https://drafts.csswg.org/filter-effects-1/#elementdef-feflood)
    pub struct FeFlood: crate::SvgfeFloodElement = "feFlood" in "http://www.w3.org/2000/svg";
    only;
}

#[cfg(feature = "svg-filters")]
tag! {
    /// `<feFuncA>`
    ///
    /// [Specification](https://drafts.csswg.org/filter-effects-1/#elementdef-fefunca)
    pub struct FeFuncA: crate::SvgfeFuncAElement = "feFuncA" in "http://www.w3.org/2000/svg";
    only;
}

#[cfg(feature = "svg-filters")]
tag! {
    /// `<feFuncB>`
    ///
    /// [Specification](https://drafts.csswg.org/filter-effects-1/#elementdef-fefuncb)
    pub struct FeFuncB: crate::SvgfeFuncBElement = "feFuncB" in "http://www.w3.org/2000/svg";
    only;
}

#[cfg(feature = "svg-filters")]
tag! {
    /// `<feFuncG>`
    ///
    /// [Specification](https://drafts.csswg.org/filter-effects-1/#elementdef-fefuncg)
    pub struct FeFuncG: crate::SvgfeFuncGElement = "feFuncG" in "http://www.w3.org/2000/svg";
    only;
}

#[cfg(feature = "svg-filters")]
tag! {
    /// `<feFuncR>`
    ///
    /// [Specification](https://drafts.csswg.org/filter-effects-1/#elementdef-fefuncr)
    pub struct FeFuncR: crate::SvgfeFuncRElement = "feFuncR" in "http://www.w3.org/2000/svg";
    only;
}

#[cfg(feature = "svg-filters")]
tag! {
    /// `<feGaussianBlur>`
    ///
    /// [Specification](https://drafts.csswg.org/filter-effects-1/#elementdef-fegaussianblur)
    pub struct FeGaussianBlur: crate::SvgfeGaussianBlurElement = "feGaussianBlur" in "http://www.w3.org/2000/svg";
    only;
}

#[cfg(feature = "svg-filters")]
tag! {
    /// `<feImage>`
    ///
    /// [Specification](https://drafts.csswg.org/filter-effects-1/#elementdef-feimage)
    pub struct FeImage: crate::SvgfeImageElement = "feImage" in "http://www.w3.org/2000/svg";
    only;
}

#[cfg(feature = "svg-filters")]
tag! {
    /// `<feMerge>`
    ///
    /// [Specification](https://drafts.csswg.org/filter-effects-1/#elementdef-femerge)
    pub struct FeMerge: crate::SvgfeMergeElement = "feMerge" in "http://www.w3.org/2000/svg";
    only;
}

#[cfg(feature = "svg-filters")]
tag! {
    /// `<feMergeNode>`
    ///
    /// [Specification](https://drafts.csswg.org/filter-effects-1/#elementdef-femergenode)
    pub struct FeMergeNode: crate::SvgfeMergeNodeElement = "feMergeNode" in "http://www.w3.org/2000/svg";
    only;
}

#[cfg(feature = "svg-filters")]
tag! {
    /// `<feMorphology>`
    ///
    /// [Specification](https://drafts.csswg.org/filter-effects-1/#elementdef-femorphology)
    pub struct FeMorphology: crate::SvgfeMorphologyElement = "feMorphology" in "http://www.w3.org/2000/svg";
    only;
}

#[cfg(feature = "svg-filters")]
tag! {
    /// `<feOffset>`
    ///
    /// [Specification](https://drafts.csswg.org/filter-effects-1/#elementdef-feoffset)
    pub struct FeOffset: crate::SvgfeOffsetElement = "feOffset" in "http://www.w3.org/2000/svg";
    only;
}

#[cfg(feature = "svg-filters")]
tag! {
    /// `<fePointLight>`
    ///
    /// [Specification](https://drafts.csswg.org/filter-effects-1/#elementdef-fepointlight)
    pub struct FePointLight: crate::SvgfePointLightElement = "fePointLight" in "http://www.w3.org/2000/svg";
    only;
}

#[cfg(feature = "svg-filters")]
tag! {
    /// `<feSpecularLighting>`
    ///
    /// [Specification](https://drafts.csswg.org/filter-effects-1/#elementdef-fespecularlighting)
    pub struct FeSpecularLighting: crate::SvgfeSpecularLightingElement
        = "feSpecularLighting" in "http://www.w3.org/2000/svg";
    only;
}

#[cfg(feature = "svg-filters")]
tag! {
    /// `<feSpotLight>`
    ///
    /// [Specification](https://drafts.csswg.org/filter-effects-1/#elementdef-fespotlight)
    pub struct FeSpotLight: crate::SvgfeSpotLightElement = "feSpotLight" in "http://www.w3.org/2000/svg";
    only;
}

#[cfg(feature = "svg-filters")]
tag! {
    /// `<feTile>`
    ///
    /// [Specification](https://drafts.csswg.org/filter-effects-1/#elementdef-fetile)
    pub struct FeTile: crate::SvgfeTileElement = "feTile" in "http://www.w3.org/2000/svg";
    only;
}

#[cfg(feature = "svg-filters")]
tag! {
    /// `<feTurbulence>`
    ///
    /// [Specification](https://drafts.csswg.org/filter-effects-1/#elementdef-feturbulence)
    pub struct FeTurbulence: crate::SvgfeTurbulenceElement = "feTurbulence" in "http://www.w3.org/2000/svg";
    only;
}

#[cfg(feature = "svg-filters")]
tag! {
    /// `<filter>`
    ///
    /// [Specification](https://drafts.csswg.org/filter-effects-1/#elementdef-filter)
    pub struct Filter: crate::SvgFilterElement = "filter" in "http://www.w3.org/2000/svg";
    only;
}

#[cfg(feature = "svg")]
tag! {
    /// `<foreignObject>`
    ///
    /// [Specification](https://w3c.github.io/svgwg/svg2-draft/embedded.html#elementdef-foreignObject)
    pub struct ForeignObject: crate::SvgForeignObjectElement = "foreignObject" in "http://www.w3.org/2000/svg";
    only;
}

#[cfg(feature = "svg")]
tag! {
    /// `<g>`
    ///
    /// [Specification](https://w3c.github.io/svgwg/svg2-draft/struct.html#elementdef-g)
    pub struct G: crate::SvggElement = "g" in "http://www.w3.org/2000/svg";
    only;
}

#[cfg(feature = "svg")]
tag! {
    /// `<image>`
    ///
    /// [Specification](https://w3c.github.io/svgwg/svg2-draft/embedded.html#elementdef-image)
    pub struct Image: crate::SvgImageElement = "image" in "http://www.w3.org/2000/svg";
    only;
}

#[cfg(feature = "svg-shapes")]
tag! {
    /// `<line>`
    ///
    /// [Specification](https://w3c.github.io/svgwg/svg2-draft/shapes.html#elementdef-line)
    pub struct Line: crate::SvgLineElement = "line" in "http://www.w3.org/2000/svg";
    only;
}

#[cfg(feature = "svg-painting")]
tag! {
    /// `<linearGradient>`
    ///
    /// [Specification](https://w3c.github.io/svgwg/svg2-draft/pservers.html#elementdef-linearGradient)
    pub struct LinearGradient: crate::SvgLinearGradientElement = "linearGradient" in "http://www.w3.org/2000/svg";
    only;
}

#[cfg(feature = "svg-painting")]
tag! {
    /// `<marker>`
    ///
    /// [Specification](https://w3c.github.io/svgwg/svg2-draft/painting.html#elementdef-marker)
    pub struct Marker: crate::SvgMarkerElement = "marker" in "http://www.w3.org/2000/svg";
    only;
}

#[cfg(feature = "svg-painting")]
tag! {
    /// `<mask>`
    ///
    /// [Specification](https://drafts.csswg.org/css-masking-1/#elementdef-mask)
    pub struct Mask: crate::SvgMaskElement = "mask" in "http://www.w3.org/2000/svg";
    only;
}

#[cfg(feature = "svg")]
tag! {
    /// `<metadata>`
    ///
    /// [Specification](https://w3c.github.io/svgwg/svg2-draft/struct.html#elementdef-metadata)
    pub struct Metadata: crate::SvgMetadataElement = "metadata" in "http://www.w3.org/2000/svg";
    only;
}

#[cfg(feature = "svg-animations")]
tag! {
    /// `<mpath>`
    ///
    /// [Specification](https://svgwg.org/specs/animations/#elementdef-mpath)
    pub struct Mpath: crate::SvgmPathElement = "mpath" in "http://www.w3.org/2000/svg";
    only;
}

#[cfg(feature = "svg-shapes")]
tag! {
    /// `<path>`
    ///
    /// [Specification](https://w3c.github.io/svgwg/svg2-draft/paths.html#elementdef-path)
    pub struct Path: crate::SvgPathElement = "path" in "http://www.w3.org/2000/svg";
    only;
}

#[cfg(feature = "svg-painting")]
tag! {
    /// `<pattern>`
    ///
    /// [Specification](https://w3c.github.io/svgwg/svg2-draft/pservers.html#elementdef-pattern)
    pub struct Pattern: crate::SvgPatternElement = "pattern" in "http://www.w3.org/2000/svg";
    only;
}

#[cfg(feature = "svg-shapes")]
tag! {
    /// `<polygon>`
    ///
    /// [Specification](https://w3c.github.io/svgwg/svg2-draft/shapes.html#elementdef-polygon)
    pub struct Polygon: crate::SvgPolygonElement = "polygon" in "http://www.w3.org/2000/svg";
    only;
}

#[cfg(feature = "svg-shapes")]
tag! {
    /// `<polyline>`
    ///
    /// [Specification](https://w3c.github.io/svgwg/svg2-draft/shapes.html#elementdef-polyline)
    pub struct Polyline: crate::SvgPolylineElement = "polyline" in "http://www.w3.org/2000/svg";
    only;
}

#[cfg(feature = "svg-painting")]
tag! {
    /// `<radialGradient>`
    ///
    /// [Specification](https://w3c.github.io/svgwg/svg2-draft/pservers.html#elementdef-radialGradient)
    pub struct RadialGradient: crate::SvgRadialGradientElement = "radialGradient" in "http://www.w3.org/2000/svg";
    only;
}

#[cfg(feature = "svg-shapes")]
tag! {
    /// `<rect>`
    ///
    /// [Specification](https://w3c.github.io/svgwg/svg2-draft/shapes.html#elementdef-rect)
    pub struct Rect: crate::SvgRectElement = "rect" in "http://www.w3.org/2000/svg";
    only;
}

#[cfg(feature = "svg")]
tag! {
    /// `<script>`
    ///
    /// [Specification](https://w3c.github.io/svgwg/svg2-draft/interact.html#elementdef-script)
    pub struct Script: crate::SvgScriptElement = "script" in "http://www.w3.org/2000/svg";
    only;
}

#[cfg(feature = "svg-animations")]
tag! {
    /// `<set>`
    ///
    /// [Specification](https://svgwg.org/specs/animations/#elementdef-set)
    pub struct Set: crate::SvgSetElement = "set" in "http://www.w3.org/2000/svg";
    only;
}

#[cfg(feature = "svg-painting")]
tag! {
    /// `<stop>`
    ///
    /// [Specification](https://w3c.github.io/svgwg/svg2-draft/pservers.html#elementdef-stop)
    pub struct Stop: crate::SvgStopElement = "stop" in "http://www.w3.org/2000/svg";
    only;
}

#[cfg(feature = "svg")]
tag! {
    /// `<style>`
    ///
    /// [Specification](https://w3c.github.io/svgwg/svg2-draft/styling.html#elementdef-style)
    pub struct Style: crate::SvgStyleElement = "style" in "http://www.w3.org/2000/svg";
    only;
}

#[cfg(feature = "svg")]
tag! {
    /// `<svg>`
    ///
    /// [Specification](https://w3c.github.io/svgwg/svg2-draft/struct.html#elementdef-svg)
    pub struct Svg: crate::SvgsvgElement = "svg" in "http://www.w3.org/2000/svg";
    only;
}

#[cfg(feature = "svg")]
tag! {
    /// `<switch>`
    ///
    /// [Specification](https://w3c.github.io/svgwg/svg2-draft/struct.html#elementdef-switch)
    pub struct Switch: crate::SvgSwitchElement = "switch" in "http://www.w3.org/2000/svg";
    only;
}

#[cfg(feature = "svg")]
tag! {
    /// `<symbol>`
    ///
    /// [Specification](https://w3c.github.io/svgwg/svg2-draft/struct.html#elementdef-symbol)
    pub struct Symbol: crate::SvgSymbolElement = "symbol" in "http://www.w3.org/2000/svg";
    only;
}

#[cfg(feature = "svg-text")]
tag! {
    /// `<text>`
    ///
    /// [Specification](https://w3c.github.io/svgwg/svg2-draft/text.html#elementdef-text)
    pub struct Text: crate::SvgTextElement = "text" in "http://www.w3.org/2000/svg";
    only;
}

#[cfg(feature = "svg-text")]
tag! {
    /// `<textPath>`
    ///
    /// [Specification](https://w3c.github.io/svgwg/svg2-draft/text.html#elementdef-textPath)
    pub struct TextPath: crate::SvgTextPathElement = "textPath" in "http://www.w3.org/2000/svg";
    only;
}

#[cfg(feature = "svg")]
tag! {
    /// `<title>`
    ///
    /// [Specification](https://w3c.github.io/svgwg/svg2-draft/struct.html#elementdef-title)
    pub struct Title: crate::SvgTitleElement = "title" in "http://www.w3.org/2000/svg";
    only;
}

#[cfg(feature = "svg-text")]
tag! {
    /// `<tspan>`
    ///
    /// [Specification](https://w3c.github.io/svgwg/svg2-draft/text.html#elementdef-tspan)
    pub struct Tspan: crate::SvgtSpanElement = "tspan" in "http://www.w3.org/2000/svg";
    only;
}

#[cfg(feature = "svg")]
tag! {
    /// `<use>`
    ///
    /// [Specification](https://w3c.github.io/svgwg/svg2-draft/struct.html#elementdef-use)
    pub struct Use: crate::SvgUseElement = "use" in "http://www.w3.org/2000/svg";
    only;
}

#[cfg(feature = "svg")]
tag! {
    /// `<view>`
    ///
    /// [Specification](https://w3c.github.io/svgwg/svg2-draft/linking.html#elementdef-view)
    pub struct View: crate::SvgViewElement = "view" in "http://www.w3.org/2000/svg";
    only;
}
