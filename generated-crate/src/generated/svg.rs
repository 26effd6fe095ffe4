//! The tags of svg, for `Document::create`.

/// `<a>`
///
/// [Specification](https://w3c.github.io/svgwg/svg2-draft/linking.html#elementdef-a)
#[cfg(feature = "svg")]
pub struct A;
#[cfg(feature = "svg")]
tag!(A: crate::SvgaElement; "a" in "http://www.w3.org/2000/svg");
#[cfg(feature = "svg")]
only_tag!(crate::SvgaElement; "a" in "http://www.w3.org/2000/svg");

/// `<animate>`
///
/// [Specification](https://svgwg.org/specs/animations/#elementdef-animate)
#[cfg(feature = "svg-animations")]
pub struct Animate;
#[cfg(feature = "svg-animations")]
tag!(Animate: crate::SvgAnimateElement; "animate" in "http://www.w3.org/2000/svg");
#[cfg(feature = "svg-animations")]
only_tag!(crate::SvgAnimateElement; "animate" in "http://www.w3.org/2000/svg");

/// `<animateMotion>`
///
/// [Specification](https://svgwg.org/specs/animations/#elementdef-animateMotion)
#[cfg(feature = "svg-animations")]
pub struct AnimateMotion;
#[cfg(feature = "svg-animations")]
tag!(AnimateMotion: crate::SvgAnimateMotionElement; "animateMotion" in "http://www.w3.org/2000/svg");
#[cfg(feature = "svg-animations")]
only_tag!(crate::SvgAnimateMotionElement; "animateMotion" in "http://www.w3.org/2000/svg");

/// `<animateTransform>`
///
/// [Specification](https://svgwg.org/specs/animations/#elementdef-animateTransform)
#[cfg(feature = "svg-animations")]
pub struct AnimateTransform;
#[cfg(feature = "svg-animations")]
tag!(AnimateTransform: crate::SvgAnimateTransformElement; "animateTransform" in "http://www.w3.org/2000/svg");
#[cfg(feature = "svg-animations")]
only_tag!(crate::SvgAnimateTransformElement; "animateTransform" in "http://www.w3.org/2000/svg");

/// `<circle>`
///
/// [Specification](https://w3c.github.io/svgwg/svg2-draft/shapes.html#elementdef-circle)
#[cfg(feature = "svg-shapes")]
pub struct Circle;
#[cfg(feature = "svg-shapes")]
tag!(Circle: crate::SvgCircleElement; "circle" in "http://www.w3.org/2000/svg");
#[cfg(feature = "svg-shapes")]
only_tag!(crate::SvgCircleElement; "circle" in "http://www.w3.org/2000/svg");

/// `<clipPath>`
///
/// [Specification](https://drafts.csswg.org/css-masking-1/#elementdef-clippath)
#[cfg(feature = "svg-painting")]
pub struct ClipPath;
#[cfg(feature = "svg-painting")]
tag!(ClipPath: crate::SvgClipPathElement; "clipPath" in "http://www.w3.org/2000/svg");
#[cfg(feature = "svg-painting")]
only_tag!(crate::SvgClipPathElement; "clipPath" in "http://www.w3.org/2000/svg");

/// `<defs>`
///
/// [Specification](https://w3c.github.io/svgwg/svg2-draft/struct.html#elementdef-defs)
#[cfg(feature = "svg")]
pub struct Defs;
#[cfg(feature = "svg")]
tag!(Defs: crate::SvgDefsElement; "defs" in "http://www.w3.org/2000/svg");
#[cfg(feature = "svg")]
only_tag!(crate::SvgDefsElement; "defs" in "http://www.w3.org/2000/svg");

/// `<desc>`
///
/// [Specification](https://w3c.github.io/svgwg/svg2-draft/struct.html#elementdef-desc)
#[cfg(feature = "svg")]
pub struct Desc;
#[cfg(feature = "svg")]
tag!(Desc: crate::SvgDescElement; "desc" in "http://www.w3.org/2000/svg");
#[cfg(feature = "svg")]
only_tag!(crate::SvgDescElement; "desc" in "http://www.w3.org/2000/svg");

/// `<ellipse>`
///
/// [Specification](https://w3c.github.io/svgwg/svg2-draft/shapes.html#elementdef-ellipse)
#[cfg(feature = "svg-shapes")]
pub struct Ellipse;
#[cfg(feature = "svg-shapes")]
tag!(Ellipse: crate::SvgEllipseElement; "ellipse" in "http://www.w3.org/2000/svg");
#[cfg(feature = "svg-shapes")]
only_tag!(crate::SvgEllipseElement; "ellipse" in "http://www.w3.org/2000/svg");

/// `<feBlend>`
///
/// [Specification](https://drafts.csswg.org/filter-effects-1/#elementdef-feblend)
#[cfg(feature = "svg-filters")]
pub struct FeBlend;
#[cfg(feature = "svg-filters")]
tag!(FeBlend: crate::SvgfeBlendElement; "feBlend" in "http://www.w3.org/2000/svg");
#[cfg(feature = "svg-filters")]
only_tag!(crate::SvgfeBlendElement; "feBlend" in "http://www.w3.org/2000/svg");

/// `<feColorMatrix>`
///
/// [Specification](https://drafts.csswg.org/filter-effects-1/#elementdef-fecolormatrix)
#[cfg(feature = "svg-filters")]
pub struct FeColorMatrix;
#[cfg(feature = "svg-filters")]
tag!(FeColorMatrix: crate::SvgfeColorMatrixElement; "feColorMatrix" in "http://www.w3.org/2000/svg");
#[cfg(feature = "svg-filters")]
only_tag!(crate::SvgfeColorMatrixElement; "feColorMatrix" in "http://www.w3.org/2000/svg");

/// `<feComponentTransfer>`
///
/// [Specification](https://drafts.csswg.org/filter-effects-1/#elementdef-fecomponenttransfer)
#[cfg(feature = "svg-filters")]
pub struct FeComponentTransfer;
#[cfg(feature = "svg-filters")]
tag!(FeComponentTransfer: crate::SvgfeComponentTransferElement; "feComponentTransfer" in "http://www.w3.org/2000/svg");
#[cfg(feature = "svg-filters")]
only_tag!(crate::SvgfeComponentTransferElement; "feComponentTransfer" in "http://www.w3.org/2000/svg");

/// `<feComposite>`
///
/// [Specification](https://drafts.csswg.org/filter-effects-1/#elementdef-fecomposite)
#[cfg(feature = "svg-filters")]
pub struct FeComposite;
#[cfg(feature = "svg-filters")]
tag!(FeComposite: crate::SvgfeCompositeElement; "feComposite" in "http://www.w3.org/2000/svg");
#[cfg(feature = "svg-filters")]
only_tag!(crate::SvgfeCompositeElement; "feComposite" in "http://www.w3.org/2000/svg");

/// `<feConvolveMatrix>`
///
/// [Specification](https://drafts.csswg.org/filter-effects-1/#elementdef-feconvolvematrix)
#[cfg(feature = "svg-filters")]
pub struct FeConvolveMatrix;
#[cfg(feature = "svg-filters")]
tag!(FeConvolveMatrix: crate::SvgfeConvolveMatrixElement; "feConvolveMatrix" in "http://www.w3.org/2000/svg");
#[cfg(feature = "svg-filters")]
only_tag!(crate::SvgfeConvolveMatrixElement; "feConvolveMatrix" in "http://www.w3.org/2000/svg");

/// `<feDiffuseLighting>`
///
/// [Specification](https://drafts.csswg.org/filter-effects-1/#elementdef-fediffuselighting)
#[cfg(feature = "svg-filters")]
pub struct FeDiffuseLighting;
#[cfg(feature = "svg-filters")]
tag!(FeDiffuseLighting: crate::SvgfeDiffuseLightingElement; "feDiffuseLighting" in "http://www.w3.org/2000/svg");
#[cfg(feature = "svg-filters")]
only_tag!(crate::SvgfeDiffuseLightingElement; "feDiffuseLighting" in "http://www.w3.org/2000/svg");

/// `<feDisplacementMap>`
///
/// [Specification](https://drafts.csswg.org/filter-effects-1/#elementdef-fedisplacementmap)
#[cfg(feature = "svg-filters")]
pub struct FeDisplacementMap;
#[cfg(feature = "svg-filters")]
tag!(FeDisplacementMap: crate::SvgfeDisplacementMapElement; "feDisplacementMap" in "http://www.w3.org/2000/svg");
#[cfg(feature = "svg-filters")]
only_tag!(crate::SvgfeDisplacementMapElement; "feDisplacementMap" in "http://www.w3.org/2000/svg");

/// `<feDistantLight>`
///
/// [Specification](https://drafts.csswg.org/filter-effects-1/#elementdef-fedistantlight)
#[cfg(feature = "svg-filters")]
pub struct FeDistantLight;
#[cfg(feature = "svg-filters")]
tag!(FeDistantLight: crate::SvgfeDistantLightElement; "feDistantLight" in "http://www.w3.org/2000/svg");
#[cfg(feature = "svg-filters")]
only_tag!(crate::SvgfeDistantLightElement; "feDistantLight" in "http://www.w3.org/2000/svg");

/// `<feDropShadow>`
///
/// [Specification](https://drafts.csswg.org/filter-effects-1/#elementdef-fedropshadow)
#[cfg(feature = "svg-filters")]
pub struct FeDropShadow;
#[cfg(feature = "svg-filters")]
tag!(FeDropShadow: crate::SvgfeDropShadowElement; "feDropShadow" in "http://www.w3.org/2000/svg");
#[cfg(feature = "svg-filters")]
only_tag!(crate::SvgfeDropShadowElement; "feDropShadow" in "http://www.w3.org/2000/svg");

/// `<feFlood>`
///
/// [Specification](https://drafts.csswg.org/filter-effects-1/#elementdef-feflood)
#[cfg(feature = "svg-filters")]
pub struct FeFlood;
#[cfg(feature = "svg-filters")]
tag!(FeFlood: crate::SvgfeFloodElement; "feFlood" in "http://www.w3.org/2000/svg");
#[cfg(feature = "svg-filters")]
only_tag!(crate::SvgfeFloodElement; "feFlood" in "http://www.w3.org/2000/svg");

/// `<feFuncA>`
///
/// [Specification](https://drafts.csswg.org/filter-effects-1/#elementdef-fefunca)
#[cfg(feature = "svg-filters")]
pub struct FeFuncA;
#[cfg(feature = "svg-filters")]
tag!(FeFuncA: crate::SvgfeFuncAElement; "feFuncA" in "http://www.w3.org/2000/svg");
#[cfg(feature = "svg-filters")]
only_tag!(crate::SvgfeFuncAElement; "feFuncA" in "http://www.w3.org/2000/svg");

/// `<feFuncB>`
///
/// [Specification](https://drafts.csswg.org/filter-effects-1/#elementdef-fefuncb)
#[cfg(feature = "svg-filters")]
pub struct FeFuncB;
#[cfg(feature = "svg-filters")]
tag!(FeFuncB: crate::SvgfeFuncBElement; "feFuncB" in "http://www.w3.org/2000/svg");
#[cfg(feature = "svg-filters")]
only_tag!(crate::SvgfeFuncBElement; "feFuncB" in "http://www.w3.org/2000/svg");

/// `<feFuncG>`
///
/// [Specification](https://drafts.csswg.org/filter-effects-1/#elementdef-fefuncg)
#[cfg(feature = "svg-filters")]
pub struct FeFuncG;
#[cfg(feature = "svg-filters")]
tag!(FeFuncG: crate::SvgfeFuncGElement; "feFuncG" in "http://www.w3.org/2000/svg");
#[cfg(feature = "svg-filters")]
only_tag!(crate::SvgfeFuncGElement; "feFuncG" in "http://www.w3.org/2000/svg");

/// `<feFuncR>`
///
/// [Specification](https://drafts.csswg.org/filter-effects-1/#elementdef-fefuncr)
#[cfg(feature = "svg-filters")]
pub struct FeFuncR;
#[cfg(feature = "svg-filters")]
tag!(FeFuncR: crate::SvgfeFuncRElement; "feFuncR" in "http://www.w3.org/2000/svg");
#[cfg(feature = "svg-filters")]
only_tag!(crate::SvgfeFuncRElement; "feFuncR" in "http://www.w3.org/2000/svg");

/// `<feGaussianBlur>`
///
/// [Specification](https://drafts.csswg.org/filter-effects-1/#elementdef-fegaussianblur)
#[cfg(feature = "svg-filters")]
pub struct FeGaussianBlur;
#[cfg(feature = "svg-filters")]
tag!(FeGaussianBlur: crate::SvgfeGaussianBlurElement; "feGaussianBlur" in "http://www.w3.org/2000/svg");
#[cfg(feature = "svg-filters")]
only_tag!(crate::SvgfeGaussianBlurElement; "feGaussianBlur" in "http://www.w3.org/2000/svg");

/// `<feImage>`
///
/// [Specification](https://drafts.csswg.org/filter-effects-1/#elementdef-feimage)
#[cfg(feature = "svg-filters")]
pub struct FeImage;
#[cfg(feature = "svg-filters")]
tag!(FeImage: crate::SvgfeImageElement; "feImage" in "http://www.w3.org/2000/svg");
#[cfg(feature = "svg-filters")]
only_tag!(crate::SvgfeImageElement; "feImage" in "http://www.w3.org/2000/svg");

/// `<feMerge>`
///
/// [Specification](https://drafts.csswg.org/filter-effects-1/#elementdef-femerge)
#[cfg(feature = "svg-filters")]
pub struct FeMerge;
#[cfg(feature = "svg-filters")]
tag!(FeMerge: crate::SvgfeMergeElement; "feMerge" in "http://www.w3.org/2000/svg");
#[cfg(feature = "svg-filters")]
only_tag!(crate::SvgfeMergeElement; "feMerge" in "http://www.w3.org/2000/svg");

/// `<feMergeNode>`
///
/// [Specification](https://drafts.csswg.org/filter-effects-1/#elementdef-femergenode)
#[cfg(feature = "svg-filters")]
pub struct FeMergeNode;
#[cfg(feature = "svg-filters")]
tag!(FeMergeNode: crate::SvgfeMergeNodeElement; "feMergeNode" in "http://www.w3.org/2000/svg");
#[cfg(feature = "svg-filters")]
only_tag!(crate::SvgfeMergeNodeElement; "feMergeNode" in "http://www.w3.org/2000/svg");

/// `<feMorphology>`
///
/// [Specification](https://drafts.csswg.org/filter-effects-1/#elementdef-femorphology)
#[cfg(feature = "svg-filters")]
pub struct FeMorphology;
#[cfg(feature = "svg-filters")]
tag!(FeMorphology: crate::SvgfeMorphologyElement; "feMorphology" in "http://www.w3.org/2000/svg");
#[cfg(feature = "svg-filters")]
only_tag!(crate::SvgfeMorphologyElement; "feMorphology" in "http://www.w3.org/2000/svg");

/// `<feOffset>`
///
/// [Specification](https://drafts.csswg.org/filter-effects-1/#elementdef-feoffset)
#[cfg(feature = "svg-filters")]
pub struct FeOffset;
#[cfg(feature = "svg-filters")]
tag!(FeOffset: crate::SvgfeOffsetElement; "feOffset" in "http://www.w3.org/2000/svg");
#[cfg(feature = "svg-filters")]
only_tag!(crate::SvgfeOffsetElement; "feOffset" in "http://www.w3.org/2000/svg");

/// `<fePointLight>`
///
/// [Specification](https://drafts.csswg.org/filter-effects-1/#elementdef-fepointlight)
#[cfg(feature = "svg-filters")]
pub struct FePointLight;
#[cfg(feature = "svg-filters")]
tag!(FePointLight: crate::SvgfePointLightElement; "fePointLight" in "http://www.w3.org/2000/svg");
#[cfg(feature = "svg-filters")]
only_tag!(crate::SvgfePointLightElement; "fePointLight" in "http://www.w3.org/2000/svg");

/// `<feSpecularLighting>`
///
/// [Specification](https://drafts.csswg.org/filter-effects-1/#elementdef-fespecularlighting)
#[cfg(feature = "svg-filters")]
pub struct FeSpecularLighting;
#[cfg(feature = "svg-filters")]
tag!(FeSpecularLighting: crate::SvgfeSpecularLightingElement; "feSpecularLighting" in "http://www.w3.org/2000/svg");
#[cfg(feature = "svg-filters")]
only_tag!(crate::SvgfeSpecularLightingElement; "feSpecularLighting" in "http://www.w3.org/2000/svg");

/// `<feSpotLight>`
///
/// [Specification](https://drafts.csswg.org/filter-effects-1/#elementdef-fespotlight)
#[cfg(feature = "svg-filters")]
pub struct FeSpotLight;
#[cfg(feature = "svg-filters")]
tag!(FeSpotLight: crate::SvgfeSpotLightElement; "feSpotLight" in "http://www.w3.org/2000/svg");
#[cfg(feature = "svg-filters")]
only_tag!(crate::SvgfeSpotLightElement; "feSpotLight" in "http://www.w3.org/2000/svg");

/// `<feTile>`
///
/// [Specification](https://drafts.csswg.org/filter-effects-1/#elementdef-fetile)
#[cfg(feature = "svg-filters")]
pub struct FeTile;
#[cfg(feature = "svg-filters")]
tag!(FeTile: crate::SvgfeTileElement; "feTile" in "http://www.w3.org/2000/svg");
#[cfg(feature = "svg-filters")]
only_tag!(crate::SvgfeTileElement; "feTile" in "http://www.w3.org/2000/svg");

/// `<feTurbulence>`
///
/// [Specification](https://drafts.csswg.org/filter-effects-1/#elementdef-feturbulence)
#[cfg(feature = "svg-filters")]
pub struct FeTurbulence;
#[cfg(feature = "svg-filters")]
tag!(FeTurbulence: crate::SvgfeTurbulenceElement; "feTurbulence" in "http://www.w3.org/2000/svg");
#[cfg(feature = "svg-filters")]
only_tag!(crate::SvgfeTurbulenceElement; "feTurbulence" in "http://www.w3.org/2000/svg");

/// `<filter>`
///
/// [Specification](https://drafts.csswg.org/filter-effects-1/#elementdef-filter)
#[cfg(feature = "svg-filters")]
pub struct Filter;
#[cfg(feature = "svg-filters")]
tag!(Filter: crate::SvgFilterElement; "filter" in "http://www.w3.org/2000/svg");
#[cfg(feature = "svg-filters")]
only_tag!(crate::SvgFilterElement; "filter" in "http://www.w3.org/2000/svg");

/// `<foreignObject>`
///
/// [Specification](https://w3c.github.io/svgwg/svg2-draft/embedded.html#elementdef-foreignObject)
#[cfg(feature = "svg")]
pub struct ForeignObject;
#[cfg(feature = "svg")]
tag!(ForeignObject: crate::SvgForeignObjectElement; "foreignObject" in "http://www.w3.org/2000/svg");
#[cfg(feature = "svg")]
only_tag!(crate::SvgForeignObjectElement; "foreignObject" in "http://www.w3.org/2000/svg");

/// `<g>`
///
/// [Specification](https://w3c.github.io/svgwg/svg2-draft/struct.html#elementdef-g)
#[cfg(feature = "svg")]
pub struct G;
#[cfg(feature = "svg")]
tag!(G: crate::SvggElement; "g" in "http://www.w3.org/2000/svg");
#[cfg(feature = "svg")]
only_tag!(crate::SvggElement; "g" in "http://www.w3.org/2000/svg");

/// `<image>`
///
/// [Specification](https://w3c.github.io/svgwg/svg2-draft/embedded.html#elementdef-image)
#[cfg(feature = "svg")]
pub struct Image;
#[cfg(feature = "svg")]
tag!(Image: crate::SvgImageElement; "image" in "http://www.w3.org/2000/svg");
#[cfg(feature = "svg")]
only_tag!(crate::SvgImageElement; "image" in "http://www.w3.org/2000/svg");

/// `<line>`
///
/// [Specification](https://w3c.github.io/svgwg/svg2-draft/shapes.html#elementdef-line)
#[cfg(feature = "svg-shapes")]
pub struct Line;
#[cfg(feature = "svg-shapes")]
tag!(Line: crate::SvgLineElement; "line" in "http://www.w3.org/2000/svg");
#[cfg(feature = "svg-shapes")]
only_tag!(crate::SvgLineElement; "line" in "http://www.w3.org/2000/svg");

/// `<linearGradient>`
///
/// [Specification](https://w3c.github.io/svgwg/svg2-draft/pservers.html#elementdef-linearGradient)
#[cfg(feature = "svg-painting")]
pub struct LinearGradient;
#[cfg(feature = "svg-painting")]
tag!(LinearGradient: crate::SvgLinearGradientElement; "linearGradient" in "http://www.w3.org/2000/svg");
#[cfg(feature = "svg-painting")]
only_tag!(crate::SvgLinearGradientElement; "linearGradient" in "http://www.w3.org/2000/svg");

/// `<marker>`
///
/// [Specification](https://w3c.github.io/svgwg/svg2-draft/painting.html#elementdef-marker)
#[cfg(feature = "svg-painting")]
pub struct Marker;
#[cfg(feature = "svg-painting")]
tag!(Marker: crate::SvgMarkerElement; "marker" in "http://www.w3.org/2000/svg");
#[cfg(feature = "svg-painting")]
only_tag!(crate::SvgMarkerElement; "marker" in "http://www.w3.org/2000/svg");

/// `<mask>`
///
/// [Specification](https://drafts.csswg.org/css-masking-1/#elementdef-mask)
#[cfg(feature = "svg-painting")]
pub struct Mask;
#[cfg(feature = "svg-painting")]
tag!(Mask: crate::SvgMaskElement; "mask" in "http://www.w3.org/2000/svg");
#[cfg(feature = "svg-painting")]
only_tag!(crate::SvgMaskElement; "mask" in "http://www.w3.org/2000/svg");

/// `<metadata>`
///
/// [Specification](https://w3c.github.io/svgwg/svg2-draft/struct.html#elementdef-metadata)
#[cfg(feature = "svg")]
pub struct Metadata;
#[cfg(feature = "svg")]
tag!(Metadata: crate::SvgMetadataElement; "metadata" in "http://www.w3.org/2000/svg");
#[cfg(feature = "svg")]
only_tag!(crate::SvgMetadataElement; "metadata" in "http://www.w3.org/2000/svg");

/// `<mpath>`
///
/// [Specification](https://svgwg.org/specs/animations/#elementdef-mpath)
#[cfg(feature = "svg-animations")]
pub struct Mpath;
#[cfg(feature = "svg-animations")]
tag!(Mpath: crate::SvgmPathElement; "mpath" in "http://www.w3.org/2000/svg");
#[cfg(feature = "svg-animations")]
only_tag!(crate::SvgmPathElement; "mpath" in "http://www.w3.org/2000/svg");

/// `<path>`
///
/// [Specification](https://w3c.github.io/svgwg/svg2-draft/paths.html#elementdef-path)
#[cfg(feature = "svg-shapes")]
pub struct Path;
#[cfg(feature = "svg-shapes")]
tag!(Path: crate::SvgPathElement; "path" in "http://www.w3.org/2000/svg");
#[cfg(feature = "svg-shapes")]
only_tag!(crate::SvgPathElement; "path" in "http://www.w3.org/2000/svg");

/// `<pattern>`
///
/// [Specification](https://w3c.github.io/svgwg/svg2-draft/pservers.html#elementdef-pattern)
#[cfg(feature = "svg-painting")]
pub struct Pattern;
#[cfg(feature = "svg-painting")]
tag!(Pattern: crate::SvgPatternElement; "pattern" in "http://www.w3.org/2000/svg");
#[cfg(feature = "svg-painting")]
only_tag!(crate::SvgPatternElement; "pattern" in "http://www.w3.org/2000/svg");

/// `<polygon>`
///
/// [Specification](https://w3c.github.io/svgwg/svg2-draft/shapes.html#elementdef-polygon)
#[cfg(feature = "svg-shapes")]
pub struct Polygon;
#[cfg(feature = "svg-shapes")]
tag!(Polygon: crate::SvgPolygonElement; "polygon" in "http://www.w3.org/2000/svg");
#[cfg(feature = "svg-shapes")]
only_tag!(crate::SvgPolygonElement; "polygon" in "http://www.w3.org/2000/svg");

/// `<polyline>`
///
/// [Specification](https://w3c.github.io/svgwg/svg2-draft/shapes.html#elementdef-polyline)
#[cfg(feature = "svg-shapes")]
pub struct Polyline;
#[cfg(feature = "svg-shapes")]
tag!(Polyline: crate::SvgPolylineElement; "polyline" in "http://www.w3.org/2000/svg");
#[cfg(feature = "svg-shapes")]
only_tag!(crate::SvgPolylineElement; "polyline" in "http://www.w3.org/2000/svg");

/// `<radialGradient>`
///
/// [Specification](https://w3c.github.io/svgwg/svg2-draft/pservers.html#elementdef-radialGradient)
#[cfg(feature = "svg-painting")]
pub struct RadialGradient;
#[cfg(feature = "svg-painting")]
tag!(RadialGradient: crate::SvgRadialGradientElement; "radialGradient" in "http://www.w3.org/2000/svg");
#[cfg(feature = "svg-painting")]
only_tag!(crate::SvgRadialGradientElement; "radialGradient" in "http://www.w3.org/2000/svg");

/// `<rect>`
///
/// [Specification](https://w3c.github.io/svgwg/svg2-draft/shapes.html#elementdef-rect)
#[cfg(feature = "svg-shapes")]
pub struct Rect;
#[cfg(feature = "svg-shapes")]
tag!(Rect: crate::SvgRectElement; "rect" in "http://www.w3.org/2000/svg");
#[cfg(feature = "svg-shapes")]
only_tag!(crate::SvgRectElement; "rect" in "http://www.w3.org/2000/svg");

/// `<script>`
///
/// [Specification](https://w3c.github.io/svgwg/svg2-draft/interact.html#elementdef-script)
#[cfg(feature = "svg")]
pub struct Script;
#[cfg(feature = "svg")]
tag!(Script: crate::SvgScriptElement; "script" in "http://www.w3.org/2000/svg");
#[cfg(feature = "svg")]
only_tag!(crate::SvgScriptElement; "script" in "http://www.w3.org/2000/svg");

/// `<set>`
///
/// [Specification](https://svgwg.org/specs/animations/#elementdef-set)
#[cfg(feature = "svg-animations")]
pub struct Set;
#[cfg(feature = "svg-animations")]
tag!(Set: crate::SvgSetElement; "set" in "http://www.w3.org/2000/svg");
#[cfg(feature = "svg-animations")]
only_tag!(crate::SvgSetElement; "set" in "http://www.w3.org/2000/svg");

/// `<stop>`
///
/// [Specification](https://w3c.github.io/svgwg/svg2-draft/pservers.html#elementdef-stop)
#[cfg(feature = "svg-painting")]
pub struct Stop;
#[cfg(feature = "svg-painting")]
tag!(Stop: crate::SvgStopElement; "stop" in "http://www.w3.org/2000/svg");
#[cfg(feature = "svg-painting")]
only_tag!(crate::SvgStopElement; "stop" in "http://www.w3.org/2000/svg");

/// `<style>`
///
/// [Specification](https://w3c.github.io/svgwg/svg2-draft/styling.html#elementdef-style)
#[cfg(feature = "svg")]
pub struct Style;
#[cfg(feature = "svg")]
tag!(Style: crate::SvgStyleElement; "style" in "http://www.w3.org/2000/svg");
#[cfg(feature = "svg")]
only_tag!(crate::SvgStyleElement; "style" in "http://www.w3.org/2000/svg");

/// `<svg>`
///
/// [Specification](https://w3c.github.io/svgwg/svg2-draft/struct.html#elementdef-svg)
#[cfg(feature = "svg")]
pub struct Svg;
#[cfg(feature = "svg")]
tag!(Svg: crate::SvgsvgElement; "svg" in "http://www.w3.org/2000/svg");
#[cfg(feature = "svg")]
only_tag!(crate::SvgsvgElement; "svg" in "http://www.w3.org/2000/svg");

/// `<switch>`
///
/// [Specification](https://w3c.github.io/svgwg/svg2-draft/struct.html#elementdef-switch)
#[cfg(feature = "svg")]
pub struct Switch;
#[cfg(feature = "svg")]
tag!(Switch: crate::SvgSwitchElement; "switch" in "http://www.w3.org/2000/svg");
#[cfg(feature = "svg")]
only_tag!(crate::SvgSwitchElement; "switch" in "http://www.w3.org/2000/svg");

/// `<symbol>`
///
/// [Specification](https://w3c.github.io/svgwg/svg2-draft/struct.html#elementdef-symbol)
#[cfg(feature = "svg")]
pub struct Symbol;
#[cfg(feature = "svg")]
tag!(Symbol: crate::SvgSymbolElement; "symbol" in "http://www.w3.org/2000/svg");
#[cfg(feature = "svg")]
only_tag!(crate::SvgSymbolElement; "symbol" in "http://www.w3.org/2000/svg");

/// `<text>`
///
/// [Specification](https://w3c.github.io/svgwg/svg2-draft/text.html#elementdef-text)
#[cfg(feature = "svg-text")]
pub struct Text;
#[cfg(feature = "svg-text")]
tag!(Text: crate::SvgTextElement; "text" in "http://www.w3.org/2000/svg");
#[cfg(feature = "svg-text")]
only_tag!(crate::SvgTextElement; "text" in "http://www.w3.org/2000/svg");

/// `<textPath>`
///
/// [Specification](https://w3c.github.io/svgwg/svg2-draft/text.html#elementdef-textPath)
#[cfg(feature = "svg-text")]
pub struct TextPath;
#[cfg(feature = "svg-text")]
tag!(TextPath: crate::SvgTextPathElement; "textPath" in "http://www.w3.org/2000/svg");
#[cfg(feature = "svg-text")]
only_tag!(crate::SvgTextPathElement; "textPath" in "http://www.w3.org/2000/svg");

/// `<title>`
///
/// [Specification](https://w3c.github.io/svgwg/svg2-draft/struct.html#elementdef-title)
#[cfg(feature = "svg")]
pub struct Title;
#[cfg(feature = "svg")]
tag!(Title: crate::SvgTitleElement; "title" in "http://www.w3.org/2000/svg");
#[cfg(feature = "svg")]
only_tag!(crate::SvgTitleElement; "title" in "http://www.w3.org/2000/svg");

/// `<tspan>`
///
/// [Specification](https://w3c.github.io/svgwg/svg2-draft/text.html#elementdef-tspan)
#[cfg(feature = "svg-text")]
pub struct Tspan;
#[cfg(feature = "svg-text")]
tag!(Tspan: crate::SvgtSpanElement; "tspan" in "http://www.w3.org/2000/svg");
#[cfg(feature = "svg-text")]
only_tag!(crate::SvgtSpanElement; "tspan" in "http://www.w3.org/2000/svg");

/// `<use>`
///
/// [Specification](https://w3c.github.io/svgwg/svg2-draft/struct.html#elementdef-use)
#[cfg(feature = "svg")]
pub struct Use;
#[cfg(feature = "svg")]
tag!(Use: crate::SvgUseElement; "use" in "http://www.w3.org/2000/svg");
#[cfg(feature = "svg")]
only_tag!(crate::SvgUseElement; "use" in "http://www.w3.org/2000/svg");

/// `<view>`
///
/// [Specification](https://w3c.github.io/svgwg/svg2-draft/linking.html#elementdef-view)
#[cfg(feature = "svg")]
pub struct View;
#[cfg(feature = "svg")]
tag!(View: crate::SvgViewElement; "view" in "http://www.w3.org/2000/svg");
#[cfg(feature = "svg")]
only_tag!(crate::SvgViewElement; "view" in "http://www.w3.org/2000/svg");
