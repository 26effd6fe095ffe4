//! Types: Layers of WebXR, drawn with WebGL or WebGPU

/// `interface XRGPUSubImage : XRSubImage`
///
/// Exposed in Window.
///
/// In secure contexts only.
#[doc(alias = "XRGPUSubImage")]
#[cfg(all(feature = "experimental", feature = "webxr-layers"))]
#[repr(transparent)]
pub struct XrgpuSubImage {
    parent: crate::XrSubImage,
}
#[cfg(all(feature = "experimental", feature = "webxr-layers"))]
interface!(XrgpuSubImage: crate::XrSubImage; "XRGPUSubImage");

/// `dictionary XRGPUProjectionLayerInit`
#[doc(alias = "XRGPUProjectionLayerInit")]
#[cfg(all(feature = "experimental", feature = "webxr-layers"))]
#[repr(transparent)]
pub struct XrgpuProjectionLayerInit {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "webxr-layers"))]
dictionary!(XrgpuProjectionLayerInit:; "XRGPUProjectionLayerInit");

/// `dictionary XRGPULayerInit`
#[doc(alias = "XRGPULayerInit")]
#[cfg(all(feature = "experimental", feature = "webxr-layers"))]
#[repr(transparent)]
pub struct XrgpuLayerInit {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "webxr-layers"))]
dictionary!(XrgpuLayerInit:; "XRGPULayerInit");
#[cfg(all(feature = "experimental", feature = "webxr-layers"))]
extended!([] XrgpuLayerInit);

/// `dictionary XRGPUQuadLayerInit : XRGPULayerInit`
#[doc(alias = "XRGPUQuadLayerInit")]
#[cfg(all(feature = "experimental", feature = "webxr-layers"))]
#[repr(transparent)]
pub struct XrgpuQuadLayerInit {
    parent: crate::XrgpuLayerInit,
}
#[cfg(all(feature = "experimental", feature = "webxr-layers"))]
dictionary!(XrgpuQuadLayerInit: crate::XrgpuLayerInit; "XRGPUQuadLayerInit");

/// `dictionary XRGPUCylinderLayerInit : XRGPULayerInit`
#[doc(alias = "XRGPUCylinderLayerInit")]
#[cfg(all(feature = "experimental", feature = "webxr-layers"))]
#[repr(transparent)]
pub struct XrgpuCylinderLayerInit {
    parent: crate::XrgpuLayerInit,
}
#[cfg(all(feature = "experimental", feature = "webxr-layers"))]
dictionary!(XrgpuCylinderLayerInit: crate::XrgpuLayerInit; "XRGPUCylinderLayerInit");

/// `dictionary XRGPUEquirectLayerInit : XRGPULayerInit`
#[doc(alias = "XRGPUEquirectLayerInit")]
#[cfg(all(feature = "experimental", feature = "webxr-layers"))]
#[repr(transparent)]
pub struct XrgpuEquirectLayerInit {
    parent: crate::XrgpuLayerInit,
}
#[cfg(all(feature = "experimental", feature = "webxr-layers"))]
dictionary!(XrgpuEquirectLayerInit: crate::XrgpuLayerInit; "XRGPUEquirectLayerInit");

/// `dictionary XRGPUCubeLayerInit : XRGPULayerInit`
#[doc(alias = "XRGPUCubeLayerInit")]
#[cfg(all(feature = "experimental", feature = "webxr-layers"))]
#[repr(transparent)]
pub struct XrgpuCubeLayerInit {
    parent: crate::XrgpuLayerInit,
}
#[cfg(all(feature = "experimental", feature = "webxr-layers"))]
dictionary!(XrgpuCubeLayerInit: crate::XrgpuLayerInit; "XRGPUCubeLayerInit");

/// `interface XRGPUBinding`
///
/// Exposed in Window.
///
/// In secure contexts only.
#[doc(alias = "XRGPUBinding")]
#[repr(transparent)]
pub struct XrgpuBinding {
    parent: crate::Object,
}
interface!(XrgpuBinding:; "XRGPUBinding");

/// `enum XRLayerLayout`
#[doc(alias = "XRLayerLayout")]
#[cfg(all(feature = "experimental", feature = "webxr-layers"))]
#[non_exhaustive]
pub enum XrLayerLayout {
    /// `"default"`
    Default,
    /// `"mono"`
    Mono,
    /// `"stereo"`
    Stereo,
    /// `"stereo-left-right"`
    StereoLeftRight,
    /// `"stereo-top-bottom"`
    StereoTopBottom,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(all(feature = "experimental", feature = "webxr-layers"))]
enumeration!(XrLayerLayout {
    Default = "default",
    Mono = "mono",
    Stereo = "stereo",
    StereoLeftRight = "stereo-left-right",
    StereoTopBottom = "stereo-top-bottom",
});

/// `enum XRLayerQuality`
#[doc(alias = "XRLayerQuality")]
#[cfg(all(feature = "experimental", feature = "webxr-layers"))]
#[non_exhaustive]
pub enum XrLayerQuality {
    /// `"default"`
    Default,
    /// `"text-optimized"`
    TextOptimized,
    /// `"graphics-optimized"`
    GraphicsOptimized,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(all(feature = "experimental", feature = "webxr-layers"))]
enumeration!(XrLayerQuality {
    Default = "default",
    TextOptimized = "text-optimized",
    GraphicsOptimized = "graphics-optimized",
});

/// `interface XRCompositionLayer : XRLayer`
///
/// Exposed in Window.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRCompositionLayer) · [Specification](https://immersive-web.github.io/layers/#xrcompositionlayertype)
#[doc(alias = "XRCompositionLayer")]
#[cfg(all(feature = "experimental", feature = "webxr-layers"))]
#[repr(transparent)]
pub struct XrCompositionLayer {
    parent: crate::XrLayer,
}
#[cfg(all(feature = "experimental", feature = "webxr-layers"))]
interface!(XrCompositionLayer: crate::XrLayer, crate::EventTarget; "XRCompositionLayer");
#[cfg(all(feature = "experimental", feature = "webxr-layers"))]
extended!([] XrCompositionLayer);

/// `interface XRProjectionLayer : XRCompositionLayer`
///
/// Exposed in Window.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRProjectionLayer) · [Specification](https://immersive-web.github.io/layers/#xrprojectionlayertype)
#[doc(alias = "XRProjectionLayer")]
#[cfg(all(feature = "experimental", feature = "webxr-layers"))]
#[repr(transparent)]
pub struct XrProjectionLayer {
    parent: crate::XrCompositionLayer,
}
#[cfg(all(feature = "experimental", feature = "webxr-layers"))]
interface!(XrProjectionLayer: crate::XrCompositionLayer, crate::XrLayer, crate::EventTarget; "XRProjectionLayer");

/// `interface XRQuadLayer : XRCompositionLayer`
///
/// Exposed in Window.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRQuadLayer) · [Specification](https://immersive-web.github.io/layers/#xrquadlayertype)
#[doc(alias = "XRQuadLayer")]
#[cfg(all(feature = "experimental", feature = "webxr-layers"))]
#[repr(transparent)]
pub struct XrQuadLayer {
    parent: crate::XrCompositionLayer,
}
#[cfg(all(feature = "experimental", feature = "webxr-layers"))]
interface!(XrQuadLayer: crate::XrCompositionLayer, crate::XrLayer, crate::EventTarget; "XRQuadLayer");

/// `interface XRCylinderLayer : XRCompositionLayer`
///
/// Exposed in Window.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRCylinderLayer) · [Specification](https://immersive-web.github.io/layers/#xrcylinderayertype)
#[doc(alias = "XRCylinderLayer")]
#[cfg(all(feature = "experimental", feature = "webxr-layers"))]
#[repr(transparent)]
pub struct XrCylinderLayer {
    parent: crate::XrCompositionLayer,
}
#[cfg(all(feature = "experimental", feature = "webxr-layers"))]
interface!(XrCylinderLayer: crate::XrCompositionLayer, crate::XrLayer, crate::EventTarget; "XRCylinderLayer");

/// `interface XREquirectLayer : XRCompositionLayer`
///
/// Exposed in Window.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XREquirectLayer) · [Specification](https://immersive-web.github.io/layers/#xrequirectlayertype)
#[doc(alias = "XREquirectLayer")]
#[cfg(all(feature = "experimental", feature = "webxr-layers"))]
#[repr(transparent)]
pub struct XrEquirectLayer {
    parent: crate::XrCompositionLayer,
}
#[cfg(all(feature = "experimental", feature = "webxr-layers"))]
interface!(XrEquirectLayer: crate::XrCompositionLayer, crate::XrLayer, crate::EventTarget; "XREquirectLayer");

/// `interface XRCubeLayer : XRCompositionLayer`
///
/// Exposed in Window.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRCubeLayer) · [Specification](https://immersive-web.github.io/layers/#xcubelayertype)
#[doc(alias = "XRCubeLayer")]
#[cfg(all(feature = "experimental", feature = "webxr-layers"))]
#[repr(transparent)]
pub struct XrCubeLayer {
    parent: crate::XrCompositionLayer,
}
#[cfg(all(feature = "experimental", feature = "webxr-layers"))]
interface!(XrCubeLayer: crate::XrCompositionLayer, crate::XrLayer, crate::EventTarget; "XRCubeLayer");

/// `interface XRSubImage`
///
/// Exposed in Window.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRSubImage) · [Specification](https://immersive-web.github.io/layers/#xrsubimagetype)
#[doc(alias = "XRSubImage")]
#[cfg(all(feature = "experimental", feature = "webxr-layers"))]
#[repr(transparent)]
pub struct XrSubImage {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "webxr-layers"))]
interface!(XrSubImage:; "XRSubImage");
#[cfg(all(feature = "experimental", feature = "webxr-layers"))]
extended!([] XrSubImage);

/// `interface XRWebGLSubImage : XRSubImage`
///
/// Exposed in Window.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRWebGLSubImage) · [Specification](https://immersive-web.github.io/layers/#xrwebglsubimagetype)
#[doc(alias = "XRWebGLSubImage")]
#[cfg(all(feature = "experimental", feature = "webxr-layers"))]
#[repr(transparent)]
pub struct XrWebGlSubImage {
    parent: crate::XrSubImage,
}
#[cfg(all(feature = "experimental", feature = "webxr-layers"))]
interface!(XrWebGlSubImage: crate::XrSubImage; "XRWebGLSubImage");

/// `enum XRTextureType`
#[doc(alias = "XRTextureType")]
#[non_exhaustive]
pub enum XrTextureType {
    /// `"texture"`
    Texture,
    /// `"texture-array"`
    TextureArray,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
enumeration!(XrTextureType {
    Texture = "texture",
    TextureArray = "texture-array",
});

/// `dictionary XRProjectionLayerInit`
#[doc(alias = "XRProjectionLayerInit")]
#[cfg(all(feature = "experimental", feature = "webxr-layers"))]
#[repr(transparent)]
pub struct XrProjectionLayerInit {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "webxr-layers"))]
dictionary!(XrProjectionLayerInit:; "XRProjectionLayerInit");

/// `dictionary XRLayerInit`
#[doc(alias = "XRLayerInit")]
#[cfg(all(feature = "experimental", feature = "webxr-layers"))]
#[repr(transparent)]
pub struct XrLayerInit {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "webxr-layers"))]
dictionary!(XrLayerInit:; "XRLayerInit");
#[cfg(all(feature = "experimental", feature = "webxr-layers"))]
extended!([] XrLayerInit);

/// `dictionary XRQuadLayerInit : XRLayerInit`
#[doc(alias = "XRQuadLayerInit")]
#[cfg(all(feature = "experimental", feature = "webxr-layers"))]
#[repr(transparent)]
pub struct XrQuadLayerInit {
    parent: crate::XrLayerInit,
}
#[cfg(all(feature = "experimental", feature = "webxr-layers"))]
dictionary!(XrQuadLayerInit: crate::XrLayerInit; "XRQuadLayerInit");

/// `dictionary XRCylinderLayerInit : XRLayerInit`
#[doc(alias = "XRCylinderLayerInit")]
#[cfg(all(feature = "experimental", feature = "webxr-layers"))]
#[repr(transparent)]
pub struct XrCylinderLayerInit {
    parent: crate::XrLayerInit,
}
#[cfg(all(feature = "experimental", feature = "webxr-layers"))]
dictionary!(XrCylinderLayerInit: crate::XrLayerInit; "XRCylinderLayerInit");

/// `dictionary XREquirectLayerInit : XRLayerInit`
#[doc(alias = "XREquirectLayerInit")]
#[cfg(all(feature = "experimental", feature = "webxr-layers"))]
#[repr(transparent)]
pub struct XrEquirectLayerInit {
    parent: crate::XrLayerInit,
}
#[cfg(all(feature = "experimental", feature = "webxr-layers"))]
dictionary!(XrEquirectLayerInit: crate::XrLayerInit; "XREquirectLayerInit");

/// `dictionary XRCubeLayerInit : XRLayerInit`
#[doc(alias = "XRCubeLayerInit")]
#[cfg(all(feature = "experimental", feature = "webxr-layers"))]
#[repr(transparent)]
pub struct XrCubeLayerInit {
    parent: crate::XrLayerInit,
}
#[cfg(all(feature = "experimental", feature = "webxr-layers"))]
dictionary!(XrCubeLayerInit: crate::XrLayerInit; "XRCubeLayerInit");

/// `interface XRWebGLBinding`
///
/// Exposed in Window.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRWebGLBinding) · [Specification](https://immersive-web.github.io/layers/#XRWebGLBindingtype)
#[doc(alias = "XRWebGLBinding")]
#[repr(transparent)]
pub struct XrWebGlBinding {
    parent: crate::Object,
}
interface!(XrWebGlBinding:; "XRWebGLBinding");

/// `dictionary XRMediaLayerInit`
#[doc(alias = "XRMediaLayerInit")]
#[cfg(all(feature = "experimental", feature = "webxr-layers"))]
#[repr(transparent)]
pub struct XrMediaLayerInit {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "webxr-layers"))]
dictionary!(XrMediaLayerInit:; "XRMediaLayerInit");
#[cfg(all(feature = "experimental", feature = "webxr-layers"))]
extended!([] XrMediaLayerInit);

/// `dictionary XRMediaQuadLayerInit : XRMediaLayerInit`
#[doc(alias = "XRMediaQuadLayerInit")]
#[cfg(all(feature = "experimental", feature = "webxr-layers"))]
#[repr(transparent)]
pub struct XrMediaQuadLayerInit {
    parent: crate::XrMediaLayerInit,
}
#[cfg(all(feature = "experimental", feature = "webxr-layers"))]
dictionary!(XrMediaQuadLayerInit: crate::XrMediaLayerInit; "XRMediaQuadLayerInit");

/// `dictionary XRMediaCylinderLayerInit : XRMediaLayerInit`
#[doc(alias = "XRMediaCylinderLayerInit")]
#[cfg(all(feature = "experimental", feature = "webxr-layers"))]
#[repr(transparent)]
pub struct XrMediaCylinderLayerInit {
    parent: crate::XrMediaLayerInit,
}
#[cfg(all(feature = "experimental", feature = "webxr-layers"))]
dictionary!(XrMediaCylinderLayerInit: crate::XrMediaLayerInit; "XRMediaCylinderLayerInit");

/// `dictionary XRMediaEquirectLayerInit : XRMediaLayerInit`
#[doc(alias = "XRMediaEquirectLayerInit")]
#[cfg(all(feature = "experimental", feature = "webxr-layers"))]
#[repr(transparent)]
pub struct XrMediaEquirectLayerInit {
    parent: crate::XrMediaLayerInit,
}
#[cfg(all(feature = "experimental", feature = "webxr-layers"))]
dictionary!(XrMediaEquirectLayerInit: crate::XrMediaLayerInit; "XRMediaEquirectLayerInit");

/// `interface XRMediaBinding`
///
/// Exposed in Window.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRMediaBinding) · [Specification](https://immersive-web.github.io/layers/#XRWebGLBindingtype)
#[doc(alias = "XRMediaBinding")]
#[cfg(all(feature = "experimental", feature = "webxr-layers"))]
#[repr(transparent)]
pub struct XrMediaBinding {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "webxr-layers"))]
interface!(XrMediaBinding:; "XRMediaBinding");

/// `interface XRLayerEvent : Event`
///
/// Exposed in Window.
///
/// In secure contexts only.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRLayerEvent) · [Specification](https://immersive-web.github.io/layers/#xrlayerevent-interface)
#[doc(alias = "XRLayerEvent")]
#[cfg(all(feature = "experimental", feature = "webxr-layers"))]
#[repr(transparent)]
pub struct XrLayerEvent {
    parent: crate::Event,
}
#[cfg(all(feature = "experimental", feature = "webxr-layers"))]
interface!(XrLayerEvent: crate::Event; "XRLayerEvent");

/// `dictionary XRLayerEventInit : EventInit`
#[doc(alias = "XRLayerEventInit")]
#[cfg(all(feature = "experimental", feature = "webxr-layers"))]
#[repr(transparent)]
pub struct XrLayerEventInit {
    parent: crate::EventInit,
}
#[cfg(all(feature = "experimental", feature = "webxr-layers"))]
dictionary!(XrLayerEventInit: crate::EventInit; "XRLayerEventInit");
