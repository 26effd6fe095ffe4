//! The tags of svg, for `Document::create`.

#[cfg(feature = "svg")]
web_tag! {
    /// `<a>`
    ///
    /// [Specification](https://w3c.github.io/svgwg/svg2-draft/linking.html#elementdef-a)
    pub struct A: crate::SvgaElement = "a" in "http://www.w3.org/2000/svg";
    only;
}

#[cfg(feature = "svg-animations")]
web_tag! {
    /// `<animate>`
    ///
    /// [Specification](https://svgwg.org/specs/animations/#elementdef-animate)
    pub struct Animate: crate::SvgAnimateElement = "animate" in "http://www.w3.org/2000/svg";
    only;
}

#[cfg(feature = "svg-animations")]
web_tag! {
    /// `<animateMotion>`
    ///
    /// [Specification](https://svgwg.org/specs/animations/#elementdef-animateMotion)
    pub struct AnimateMotion: crate::SvgAnimateMotionElement = "animateMotion" in "http://www.w3.org/2000/svg";
    only;
}

#[cfg(feature = "svg-animations")]
web_tag! {
    /// `<animateTransform>`
    ///
    /// [Specification](https://svgwg.org/specs/animations/#elementdef-animateTransform)
    pub struct AnimateTransform: crate::SvgAnimateTransformElement = "animateTransform" in "http://www.w3.org/2000/svg";
    only;
}

#[cfg(feature = "svg-shapes")]
web_tag! {
    /// `<circle>`
    ///
    /// [Specification](https://w3c.github.io/svgwg/svg2-draft/shapes.html#elementdef-circle)
    pub struct Circle: crate::SvgCircleElement = "circle" in "http://www.w3.org/2000/svg";
    only;
}

#[cfg(feature = "svg-painting")]
web_tag! {
    /// `<clipPath>`
    ///
    /// [Specification](https://drafts.csswg.org/css-masking-1/#elementdef-clippath)
    pub struct ClipPath: crate::SvgClipPathElement = "clipPath" in "http://www.w3.org/2000/svg";
    only;
}

#[cfg(feature = "svg")]
web_tag! {
    /// `<defs>`
    ///
    /// [Specification](https://w3c.github.io/svgwg/svg2-draft/struct.html#elementdef-defs)
    pub struct Defs: crate::SvgDefsElement = "defs" in "http://www.w3.org/2000/svg";
    only;
}

#[cfg(feature = "svg")]
web_tag! {
    /// `<desc>`
    ///
    /// [Specification](https://w3c.github.io/svgwg/svg2-draft/struct.html#elementdef-desc)
    pub struct Desc: crate::SvgDescElement = "desc" in "http://www.w3.org/2000/svg";
    only;
}

#[cfg(feature = "svg-shapes")]
web_tag! {
    /// `<ellipse>`
    ///
    /// [Specification](https://w3c.github.io/svgwg/svg2-draft/shapes.html#elementdef-ellipse)
    pub struct Ellipse: crate::SvgEllipseElement = "ellipse" in "http://www.w3.org/2000/svg";
    only;
}

#[cfg(feature = "svg-filters")]
web_tag! {
    /// `<feBlend>`
    ///
    /// [Specification](https://drafts.csswg.org/filter-effects-1/#elementdef-feblend)
    pub struct FeBlend: crate::SvgfeBlendElement = "feBlend" in "http://www.w3.org/2000/svg";
    only;
}

#[cfg(feature = "svg-filters")]
web_tag! {
    /// `<feColorMatrix>`
    ///
    /// [Specification](https://drafts.csswg.org/filter-effects-1/#elementdef-fecolormatrix)
    pub struct FeColorMatrix: crate::SvgfeColorMatrixElement = "feColorMatrix" in "http://www.w3.org/2000/svg";
    only;
}

#[cfg(feature = "svg-filters")]
web_tag! {
    /// `<feComponentTransfer>`
    ///
    /// [Specification](https://drafts.csswg.org/filter-effects-1/#elementdef-fecomponenttransfer)
    pub struct FeComponentTransfer: crate::SvgfeComponentTransferElement
        = "feComponentTransfer" in "http://www.w3.org/2000/svg";
    only;
}

#[cfg(feature = "svg-filters")]
web_tag! {
    /// `<feComposite>`
    ///
    /// [Specification](https://drafts.csswg.org/filter-effects-1/#elementdef-fecomposite)
    pub struct FeComposite: crate::SvgfeCompositeElement = "feComposite" in "http://www.w3.org/2000/svg";
    only;
}

#[cfg(feature = "svg-filters")]
web_tag! {
    /// `<feConvolveMatrix>`
    ///
    /// [Specification](https://drafts.csswg.org/filter-effects-1/#elementdef-feconvolvematrix)
    pub struct FeConvolveMatrix: crate::SvgfeConvolveMatrixElement = "feConvolveMatrix" in "http://www.w3.org/2000/svg";
    only;
}

#[cfg(feature = "svg-filters")]
web_tag! {
    /// `<feDiffuseLighting>`
    ///
    /// [Specification](https://drafts.csswg.org/filter-effects-1/#elementdef-fediffuselighting)
    pub struct FeDiffuseLighting: crate::SvgfeDiffuseLightingElement
        = "feDiffuseLighting" in "http://www.w3.org/2000/svg";
    only;
}

#[cfg(feature = "svg-filters")]
web_tag! {
    /// `<feDisplacementMap>`
    ///
    /// [Specification](https://drafts.csswg.org/filter-effects-1/#elementdef-fedisplacementmap)
    pub struct FeDisplacementMap: crate::SvgfeDisplacementMapElement
        = "feDisplacementMap" in "http://www.w3.org/2000/svg";
    only;
}

#[cfg(feature = "svg-filters")]
web_tag! {
    /// `<feDistantLight>`
    ///
    /// [Specification](https://drafts.csswg.org/filter-effects-1/#elementdef-fedistantlight)
    pub struct FeDistantLight: crate::SvgfeDistantLightElement = "feDistantLight" in "http://www.w3.org/2000/svg";
    only;
}

#[cfg(feature = "svg-filters")]
web_tag! {
    /// `<feDropShadow>`
    ///
    /// [Specification](https://drafts.csswg.org/filter-effects-1/#elementdef-fedropshadow)
    pub struct FeDropShadow: crate::SvgfeDropShadowElement = "feDropShadow" in "http://www.w3.org/2000/svg";
    only;
}

#[cfg(feature = "svg-filters")]
web_tag! {
    /// `<feFlood>`
    ///
    /// [Specification](https://drafts.csswg.org/filter-effects-1/#elementdef-feflood)
    pub struct FeFlood: crate::SvgfeFloodElement = "feFlood" in "http://www.w3.org/2000/svg";
    only;
}

#[cfg(feature = "svg-filters")]
web_tag! {
    /// `<feFuncA>`
    ///
    /// [Specification](https://drafts.csswg.org/filter-effects-1/#elementdef-fefunca)
    pub struct FeFuncA: crate::SvgfeFuncAElement = "feFuncA" in "http://www.w3.org/2000/svg";
    only;
}

#[cfg(feature = "svg-filters")]
web_tag! {
    /// `<feFuncB>`
    ///
    /// [Specification](https://drafts.csswg.org/filter-effects-1/#elementdef-fefuncb)
    pub struct FeFuncB: crate::SvgfeFuncBElement = "feFuncB" in "http://www.w3.org/2000/svg";
    only;
}

#[cfg(feature = "svg-filters")]
web_tag! {
    /// `<feFuncG>`
    ///
    /// [Specification](https://drafts.csswg.org/filter-effects-1/#elementdef-fefuncg)
    pub struct FeFuncG: crate::SvgfeFuncGElement = "feFuncG" in "http://www.w3.org/2000/svg";
    only;
}

#[cfg(feature = "svg-filters")]
web_tag! {
    /// `<feFuncR>`
    ///
    /// [Specification](https://drafts.csswg.org/filter-effects-1/#elementdef-fefuncr)
    pub struct FeFuncR: crate::SvgfeFuncRElement = "feFuncR" in "http://www.w3.org/2000/svg";
    only;
}

#[cfg(feature = "svg-filters")]
web_tag! {
    /// `<feGaussianBlur>`
    ///
    /// [Specification](https://drafts.csswg.org/filter-effects-1/#elementdef-fegaussianblur)
    pub struct FeGaussianBlur: crate::SvgfeGaussianBlurElement = "feGaussianBlur" in "http://www.w3.org/2000/svg";
    only;
}

#[cfg(feature = "svg-filters")]
web_tag! {
    /// `<feImage>`
    ///
    /// [Specification](https://drafts.csswg.org/filter-effects-1/#elementdef-feimage)
    pub struct FeImage: crate::SvgfeImageElement = "feImage" in "http://www.w3.org/2000/svg";
    only;
}

#[cfg(feature = "svg-filters")]
web_tag! {
    /// `<feMerge>`
    ///
    /// [Specification](https://drafts.csswg.org/filter-effects-1/#elementdef-femerge)
    pub struct FeMerge: crate::SvgfeMergeElement = "feMerge" in "http://www.w3.org/2000/svg";
    only;
}

#[cfg(feature = "svg-filters")]
web_tag! {
    /// `<feMergeNode>`
    ///
    /// [Specification](https://drafts.csswg.org/filter-effects-1/#elementdef-femergenode)
    pub struct FeMergeNode: crate::SvgfeMergeNodeElement = "feMergeNode" in "http://www.w3.org/2000/svg";
    only;
}

#[cfg(feature = "svg-filters")]
web_tag! {
    /// `<feMorphology>`
    ///
    /// [Specification](https://drafts.csswg.org/filter-effects-1/#elementdef-femorphology)
    pub struct FeMorphology: crate::SvgfeMorphologyElement = "feMorphology" in "http://www.w3.org/2000/svg";
    only;
}

#[cfg(feature = "svg-filters")]
web_tag! {
    /// `<feOffset>`
    ///
    /// [Specification](https://drafts.csswg.org/filter-effects-1/#elementdef-feoffset)
    pub struct FeOffset: crate::SvgfeOffsetElement = "feOffset" in "http://www.w3.org/2000/svg";
    only;
}

#[cfg(feature = "svg-filters")]
web_tag! {
    /// `<fePointLight>`
    ///
    /// [Specification](https://drafts.csswg.org/filter-effects-1/#elementdef-fepointlight)
    pub struct FePointLight: crate::SvgfePointLightElement = "fePointLight" in "http://www.w3.org/2000/svg";
    only;
}

#[cfg(feature = "svg-filters")]
web_tag! {
    /// `<feSpecularLighting>`
    ///
    /// [Specification](https://drafts.csswg.org/filter-effects-1/#elementdef-fespecularlighting)
    pub struct FeSpecularLighting: crate::SvgfeSpecularLightingElement
        = "feSpecularLighting" in "http://www.w3.org/2000/svg";
    only;
}

#[cfg(feature = "svg-filters")]
web_tag! {
    /// `<feSpotLight>`
    ///
    /// [Specification](https://drafts.csswg.org/filter-effects-1/#elementdef-fespotlight)
    pub struct FeSpotLight: crate::SvgfeSpotLightElement = "feSpotLight" in "http://www.w3.org/2000/svg";
    only;
}

#[cfg(feature = "svg-filters")]
web_tag! {
    /// `<feTile>`
    ///
    /// [Specification](https://drafts.csswg.org/filter-effects-1/#elementdef-fetile)
    pub struct FeTile: crate::SvgfeTileElement = "feTile" in "http://www.w3.org/2000/svg";
    only;
}

#[cfg(feature = "svg-filters")]
web_tag! {
    /// `<feTurbulence>`
    ///
    /// [Specification](https://drafts.csswg.org/filter-effects-1/#elementdef-feturbulence)
    pub struct FeTurbulence: crate::SvgfeTurbulenceElement = "feTurbulence" in "http://www.w3.org/2000/svg";
    only;
}

#[cfg(feature = "svg-filters")]
web_tag! {
    /// `<filter>`
    ///
    /// [Specification](https://drafts.csswg.org/filter-effects-1/#elementdef-filter)
    pub struct Filter: crate::SvgFilterElement = "filter" in "http://www.w3.org/2000/svg";
    only;
}

#[cfg(feature = "svg")]
web_tag! {
    /// `<foreignObject>`
    ///
    /// [Specification](https://w3c.github.io/svgwg/svg2-draft/embedded.html#elementdef-foreignObject)
    pub struct ForeignObject: crate::SvgForeignObjectElement = "foreignObject" in "http://www.w3.org/2000/svg";
    only;
}

#[cfg(feature = "svg")]
web_tag! {
    /// `<g>`
    ///
    /// [Specification](https://w3c.github.io/svgwg/svg2-draft/struct.html#elementdef-g)
    pub struct G: crate::SvggElement = "g" in "http://www.w3.org/2000/svg";
    only;
}

#[cfg(feature = "svg")]
web_tag! {
    /// `<image>`
    ///
    /// [Specification](https://w3c.github.io/svgwg/svg2-draft/embedded.html#elementdef-image)
    pub struct Image: crate::SvgImageElement = "image" in "http://www.w3.org/2000/svg";
    only;
}

#[cfg(feature = "svg-shapes")]
web_tag! {
    /// `<line>`
    ///
    /// [Specification](https://w3c.github.io/svgwg/svg2-draft/shapes.html#elementdef-line)
    pub struct Line: crate::SvgLineElement = "line" in "http://www.w3.org/2000/svg";
    only;
}

#[cfg(feature = "svg-painting")]
web_tag! {
    /// `<linearGradient>`
    ///
    /// [Specification](https://w3c.github.io/svgwg/svg2-draft/pservers.html#elementdef-linearGradient)
    pub struct LinearGradient: crate::SvgLinearGradientElement = "linearGradient" in "http://www.w3.org/2000/svg";
    only;
}

#[cfg(feature = "svg-painting")]
web_tag! {
    /// `<marker>`
    ///
    /// [Specification](https://w3c.github.io/svgwg/svg2-draft/painting.html#elementdef-marker)
    pub struct Marker: crate::SvgMarkerElement = "marker" in "http://www.w3.org/2000/svg";
    only;
}

#[cfg(feature = "svg-painting")]
web_tag! {
    /// `<mask>`
    ///
    /// [Specification](https://drafts.csswg.org/css-masking-1/#elementdef-mask)
    pub struct Mask: crate::SvgMaskElement = "mask" in "http://www.w3.org/2000/svg";
    only;
}

#[cfg(feature = "svg")]
web_tag! {
    /// `<metadata>`
    ///
    /// [Specification](https://w3c.github.io/svgwg/svg2-draft/struct.html#elementdef-metadata)
    pub struct Metadata: crate::SvgMetadataElement = "metadata" in "http://www.w3.org/2000/svg";
    only;
}

#[cfg(feature = "svg-animations")]
web_tag! {
    /// `<mpath>`
    ///
    /// [Specification](https://svgwg.org/specs/animations/#elementdef-mpath)
    pub struct Mpath: crate::SvgmPathElement = "mpath" in "http://www.w3.org/2000/svg";
    only;
}

#[cfg(feature = "svg-shapes")]
web_tag! {
    /// `<path>`
    ///
    /// [Specification](https://w3c.github.io/svgwg/svg2-draft/paths.html#elementdef-path)
    pub struct Path: crate::SvgPathElement = "path" in "http://www.w3.org/2000/svg";
    only;
}

#[cfg(feature = "svg-painting")]
web_tag! {
    /// `<pattern>`
    ///
    /// [Specification](https://w3c.github.io/svgwg/svg2-draft/pservers.html#elementdef-pattern)
    pub struct Pattern: crate::SvgPatternElement = "pattern" in "http://www.w3.org/2000/svg";
    only;
}

#[cfg(feature = "svg-shapes")]
web_tag! {
    /// `<polygon>`
    ///
    /// [Specification](https://w3c.github.io/svgwg/svg2-draft/shapes.html#elementdef-polygon)
    pub struct Polygon: crate::SvgPolygonElement = "polygon" in "http://www.w3.org/2000/svg";
    only;
}

#[cfg(feature = "svg-shapes")]
web_tag! {
    /// `<polyline>`
    ///
    /// [Specification](https://w3c.github.io/svgwg/svg2-draft/shapes.html#elementdef-polyline)
    pub struct Polyline: crate::SvgPolylineElement = "polyline" in "http://www.w3.org/2000/svg";
    only;
}

#[cfg(feature = "svg-painting")]
web_tag! {
    /// `<radialGradient>`
    ///
    /// [Specification](https://w3c.github.io/svgwg/svg2-draft/pservers.html#elementdef-radialGradient)
    pub struct RadialGradient: crate::SvgRadialGradientElement = "radialGradient" in "http://www.w3.org/2000/svg";
    only;
}

#[cfg(feature = "svg-shapes")]
web_tag! {
    /// `<rect>`
    ///
    /// [Specification](https://w3c.github.io/svgwg/svg2-draft/shapes.html#elementdef-rect)
    pub struct Rect: crate::SvgRectElement = "rect" in "http://www.w3.org/2000/svg";
    only;
}

#[cfg(feature = "svg")]
web_tag! {
    /// `<script>`
    ///
    /// [Specification](https://w3c.github.io/svgwg/svg2-draft/interact.html#elementdef-script)
    pub struct Script: crate::SvgScriptElement = "script" in "http://www.w3.org/2000/svg";
    only;
}

#[cfg(feature = "svg-animations")]
web_tag! {
    /// `<set>`
    ///
    /// [Specification](https://svgwg.org/specs/animations/#elementdef-set)
    pub struct Set: crate::SvgSetElement = "set" in "http://www.w3.org/2000/svg";
    only;
}

#[cfg(feature = "svg-painting")]
web_tag! {
    /// `<stop>`
    ///
    /// [Specification](https://w3c.github.io/svgwg/svg2-draft/pservers.html#elementdef-stop)
    pub struct Stop: crate::SvgStopElement = "stop" in "http://www.w3.org/2000/svg";
    only;
}

#[cfg(feature = "svg")]
web_tag! {
    /// `<style>`
    ///
    /// [Specification](https://w3c.github.io/svgwg/svg2-draft/styling.html#elementdef-style)
    pub struct Style: crate::SvgStyleElement = "style" in "http://www.w3.org/2000/svg";
    only;
}

#[cfg(feature = "svg")]
web_tag! {
    /// `<svg>`
    ///
    /// [Specification](https://w3c.github.io/svgwg/svg2-draft/struct.html#elementdef-svg)
    pub struct Svg: crate::SvgsvgElement = "svg" in "http://www.w3.org/2000/svg";
    only;
}

#[cfg(feature = "svg")]
web_tag! {
    /// `<switch>`
    ///
    /// [Specification](https://w3c.github.io/svgwg/svg2-draft/struct.html#elementdef-switch)
    pub struct Switch: crate::SvgSwitchElement = "switch" in "http://www.w3.org/2000/svg";
    only;
}

#[cfg(feature = "svg")]
web_tag! {
    /// `<symbol>`
    ///
    /// [Specification](https://w3c.github.io/svgwg/svg2-draft/struct.html#elementdef-symbol)
    pub struct Symbol: crate::SvgSymbolElement = "symbol" in "http://www.w3.org/2000/svg";
    only;
}

#[cfg(feature = "svg-text")]
web_tag! {
    /// `<text>`
    ///
    /// [Specification](https://w3c.github.io/svgwg/svg2-draft/text.html#elementdef-text)
    pub struct Text: crate::SvgTextElement = "text" in "http://www.w3.org/2000/svg";
    only;
}

#[cfg(feature = "svg-text")]
web_tag! {
    /// `<textPath>`
    ///
    /// [Specification](https://w3c.github.io/svgwg/svg2-draft/text.html#elementdef-textPath)
    pub struct TextPath: crate::SvgTextPathElement = "textPath" in "http://www.w3.org/2000/svg";
    only;
}

#[cfg(feature = "svg")]
web_tag! {
    /// `<title>`
    ///
    /// [Specification](https://w3c.github.io/svgwg/svg2-draft/struct.html#elementdef-title)
    pub struct Title: crate::SvgTitleElement = "title" in "http://www.w3.org/2000/svg";
    only;
}

#[cfg(feature = "svg-text")]
web_tag! {
    /// `<tspan>`
    ///
    /// [Specification](https://w3c.github.io/svgwg/svg2-draft/text.html#elementdef-tspan)
    pub struct Tspan: crate::SvgtSpanElement = "tspan" in "http://www.w3.org/2000/svg";
    only;
}

#[cfg(feature = "svg")]
web_tag! {
    /// `<use>`
    ///
    /// [Specification](https://w3c.github.io/svgwg/svg2-draft/struct.html#elementdef-use)
    pub struct Use: crate::SvgUseElement = "use" in "http://www.w3.org/2000/svg";
    only;
}

#[cfg(feature = "svg")]
web_tag! {
    /// `<view>`
    ///
    /// [Specification](https://w3c.github.io/svgwg/svg2-draft/linking.html#elementdef-view)
    pub struct View: crate::SvgViewElement = "view" in "http://www.w3.org/2000/svg";
    only;
}
