//! Types: Layers of WebXR, drawn with WebGL or WebGPU
#[cfg(all(feature = "experimental", feature = "webxr-layers"))]
/// `interface XRGPUSubImage : XRSubImage`
///
/// Exposed in Window.
///
/// In secure contexts only.
#[doc(alias = "XRGPUSubImage")]
#[repr(transparent)]
pub struct XrgpuSubImage {
    parent: crate::XrSubImage,
}
#[cfg(all(feature = "experimental", feature = "webxr-layers"))]
interface!(XrgpuSubImage: crate::XrSubImage; "XRGPUSubImage");

#[cfg(all(feature = "experimental", feature = "webxr-layers"))]
/// `dictionary XRGPUProjectionLayerInit`
#[doc(alias = "XRGPUProjectionLayerInit")]
#[repr(transparent)]
pub struct XrgpuProjectionLayerInit {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "webxr-layers"))]
dictionary!(XrgpuProjectionLayerInit:; "XRGPUProjectionLayerInit");

#[cfg(all(feature = "experimental", feature = "webxr-layers"))]
/// `dictionary XRGPULayerInit`
#[doc(alias = "XRGPULayerInit")]
#[repr(transparent)]
pub struct XrgpuLayerInit {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "webxr-layers"))]
dictionary!(XrgpuLayerInit:; "XRGPULayerInit");

#[cfg(all(feature = "experimental", feature = "webxr-layers"))]
/// `dictionary XRGPUQuadLayerInit : XRGPULayerInit`
#[doc(alias = "XRGPUQuadLayerInit")]
#[repr(transparent)]
pub struct XrgpuQuadLayerInit {
    parent: crate::XrgpuLayerInit,
}
#[cfg(all(feature = "experimental", feature = "webxr-layers"))]
dictionary!(XrgpuQuadLayerInit: crate::XrgpuLayerInit; "XRGPUQuadLayerInit");

#[cfg(all(feature = "experimental", feature = "webxr-layers"))]
/// `dictionary XRGPUCylinderLayerInit : XRGPULayerInit`
#[doc(alias = "XRGPUCylinderLayerInit")]
#[repr(transparent)]
pub struct XrgpuCylinderLayerInit {
    parent: crate::XrgpuLayerInit,
}
#[cfg(all(feature = "experimental", feature = "webxr-layers"))]
dictionary!(XrgpuCylinderLayerInit: crate::XrgpuLayerInit; "XRGPUCylinderLayerInit");

#[cfg(all(feature = "experimental", feature = "webxr-layers"))]
/// `dictionary XRGPUEquirectLayerInit : XRGPULayerInit`
#[doc(alias = "XRGPUEquirectLayerInit")]
#[repr(transparent)]
pub struct XrgpuEquirectLayerInit {
    parent: crate::XrgpuLayerInit,
}
#[cfg(all(feature = "experimental", feature = "webxr-layers"))]
dictionary!(XrgpuEquirectLayerInit: crate::XrgpuLayerInit; "XRGPUEquirectLayerInit");

#[cfg(all(feature = "experimental", feature = "webxr-layers"))]
/// `dictionary XRGPUCubeLayerInit : XRGPULayerInit`
#[doc(alias = "XRGPUCubeLayerInit")]
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

#[cfg(all(feature = "experimental", feature = "webxr-layers"))]
/// `enum XRLayerLayout`
#[doc(alias = "XRLayerLayout")]
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

#[cfg(all(feature = "experimental", feature = "webxr-layers"))]
/// `enum XRLayerQuality`
#[doc(alias = "XRLayerQuality")]
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

#[cfg(all(feature = "experimental", feature = "webxr-layers"))]
/// `interface XRCompositionLayer : XRLayer`
///
/// Exposed in Window.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRCompositionLayer) · [Specification](https://immersive-web.github.io/layers/#xrcompositionlayertype)
#[doc(alias = "XRCompositionLayer")]
#[repr(transparent)]
pub struct XrCompositionLayer {
    parent: crate::XrLayer,
}
#[cfg(all(feature = "experimental", feature = "webxr-layers"))]
interface!(XrCompositionLayer: crate::XrLayer, crate::EventTarget; "XRCompositionLayer");

#[cfg(all(feature = "experimental", feature = "webxr-layers"))]
/// `interface XRProjectionLayer : XRCompositionLayer`
///
/// Exposed in Window.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRProjectionLayer) · [Specification](https://immersive-web.github.io/layers/#xrprojectionlayertype)
#[doc(alias = "XRProjectionLayer")]
#[repr(transparent)]
pub struct XrProjectionLayer {
    parent: crate::XrCompositionLayer,
}
#[cfg(all(feature = "experimental", feature = "webxr-layers"))]
interface!(XrProjectionLayer: crate::XrCompositionLayer, crate::XrLayer, crate::EventTarget; "XRProjectionLayer");

#[cfg(all(feature = "experimental", feature = "webxr-layers"))]
/// `interface XRQuadLayer : XRCompositionLayer`
///
/// Exposed in Window.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRQuadLayer) · [Specification](https://immersive-web.github.io/layers/#xrquadlayertype)
#[doc(alias = "XRQuadLayer")]
#[repr(transparent)]
pub struct XrQuadLayer {
    parent: crate::XrCompositionLayer,
}
#[cfg(all(feature = "experimental", feature = "webxr-layers"))]
interface!(XrQuadLayer: crate::XrCompositionLayer, crate::XrLayer, crate::EventTarget; "XRQuadLayer");

#[cfg(all(feature = "experimental", feature = "webxr-layers"))]
/// `interface XRCylinderLayer : XRCompositionLayer`
///
/// Exposed in Window.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRCylinderLayer) · [Specification](https://immersive-web.github.io/layers/#xrcylinderayertype)
#[doc(alias = "XRCylinderLayer")]
#[repr(transparent)]
pub struct XrCylinderLayer {
    parent: crate::XrCompositionLayer,
}
#[cfg(all(feature = "experimental", feature = "webxr-layers"))]
interface!(XrCylinderLayer: crate::XrCompositionLayer, crate::XrLayer, crate::EventTarget; "XRCylinderLayer");

#[cfg(all(feature = "experimental", feature = "webxr-layers"))]
/// `interface XREquirectLayer : XRCompositionLayer`
///
/// Exposed in Window.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XREquirectLayer) · [Specification](https://immersive-web.github.io/layers/#xrequirectlayertype)
#[doc(alias = "XREquirectLayer")]
#[repr(transparent)]
pub struct XrEquirectLayer {
    parent: crate::XrCompositionLayer,
}
#[cfg(all(feature = "experimental", feature = "webxr-layers"))]
interface!(XrEquirectLayer: crate::XrCompositionLayer, crate::XrLayer, crate::EventTarget; "XREquirectLayer");

#[cfg(all(feature = "experimental", feature = "webxr-layers"))]
/// `interface XRCubeLayer : XRCompositionLayer`
///
/// Exposed in Window.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRCubeLayer) · [Specification](https://immersive-web.github.io/layers/#xcubelayertype)
#[doc(alias = "XRCubeLayer")]
#[repr(transparent)]
pub struct XrCubeLayer {
    parent: crate::XrCompositionLayer,
}
#[cfg(all(feature = "experimental", feature = "webxr-layers"))]
interface!(XrCubeLayer: crate::XrCompositionLayer, crate::XrLayer, crate::EventTarget; "XRCubeLayer");

#[cfg(all(feature = "experimental", feature = "webxr-layers"))]
/// `interface XRSubImage`
///
/// Exposed in Window.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRSubImage) · [Specification](https://immersive-web.github.io/layers/#xrsubimagetype)
#[doc(alias = "XRSubImage")]
#[repr(transparent)]
pub struct XrSubImage {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "webxr-layers"))]
interface!(XrSubImage:; "XRSubImage");

#[cfg(all(feature = "experimental", feature = "webxr-layers"))]
/// `interface XRWebGLSubImage : XRSubImage`
///
/// Exposed in Window.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRWebGLSubImage) · [Specification](https://immersive-web.github.io/layers/#xrwebglsubimagetype)
#[doc(alias = "XRWebGLSubImage")]
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

#[cfg(all(feature = "experimental", feature = "webxr-layers"))]
/// `dictionary XRProjectionLayerInit`
#[doc(alias = "XRProjectionLayerInit")]
#[repr(transparent)]
pub struct XrProjectionLayerInit {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "webxr-layers"))]
dictionary!(XrProjectionLayerInit:; "XRProjectionLayerInit");

#[cfg(all(feature = "experimental", feature = "webxr-layers"))]
/// `dictionary XRLayerInit`
#[doc(alias = "XRLayerInit")]
#[repr(transparent)]
pub struct XrLayerInit {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "webxr-layers"))]
dictionary!(XrLayerInit:; "XRLayerInit");

#[cfg(all(feature = "experimental", feature = "webxr-layers"))]
/// `dictionary XRQuadLayerInit : XRLayerInit`
#[doc(alias = "XRQuadLayerInit")]
#[repr(transparent)]
pub struct XrQuadLayerInit {
    parent: crate::XrLayerInit,
}
#[cfg(all(feature = "experimental", feature = "webxr-layers"))]
dictionary!(XrQuadLayerInit: crate::XrLayerInit; "XRQuadLayerInit");

#[cfg(all(feature = "experimental", feature = "webxr-layers"))]
/// `dictionary XRCylinderLayerInit : XRLayerInit`
#[doc(alias = "XRCylinderLayerInit")]
#[repr(transparent)]
pub struct XrCylinderLayerInit {
    parent: crate::XrLayerInit,
}
#[cfg(all(feature = "experimental", feature = "webxr-layers"))]
dictionary!(XrCylinderLayerInit: crate::XrLayerInit; "XRCylinderLayerInit");

#[cfg(all(feature = "experimental", feature = "webxr-layers"))]
/// `dictionary XREquirectLayerInit : XRLayerInit`
#[doc(alias = "XREquirectLayerInit")]
#[repr(transparent)]
pub struct XrEquirectLayerInit {
    parent: crate::XrLayerInit,
}
#[cfg(all(feature = "experimental", feature = "webxr-layers"))]
dictionary!(XrEquirectLayerInit: crate::XrLayerInit; "XREquirectLayerInit");

#[cfg(all(feature = "experimental", feature = "webxr-layers"))]
/// `dictionary XRCubeLayerInit : XRLayerInit`
#[doc(alias = "XRCubeLayerInit")]
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

#[cfg(all(feature = "experimental", feature = "webxr-layers"))]
/// `dictionary XRMediaLayerInit`
#[doc(alias = "XRMediaLayerInit")]
#[repr(transparent)]
pub struct XrMediaLayerInit {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "webxr-layers"))]
dictionary!(XrMediaLayerInit:; "XRMediaLayerInit");

#[cfg(all(feature = "experimental", feature = "webxr-layers"))]
/// `dictionary XRMediaQuadLayerInit : XRMediaLayerInit`
#[doc(alias = "XRMediaQuadLayerInit")]
#[repr(transparent)]
pub struct XrMediaQuadLayerInit {
    parent: crate::XrMediaLayerInit,
}
#[cfg(all(feature = "experimental", feature = "webxr-layers"))]
dictionary!(XrMediaQuadLayerInit: crate::XrMediaLayerInit; "XRMediaQuadLayerInit");

#[cfg(all(feature = "experimental", feature = "webxr-layers"))]
/// `dictionary XRMediaCylinderLayerInit : XRMediaLayerInit`
#[doc(alias = "XRMediaCylinderLayerInit")]
#[repr(transparent)]
pub struct XrMediaCylinderLayerInit {
    parent: crate::XrMediaLayerInit,
}
#[cfg(all(feature = "experimental", feature = "webxr-layers"))]
dictionary!(XrMediaCylinderLayerInit: crate::XrMediaLayerInit; "XRMediaCylinderLayerInit");

#[cfg(all(feature = "experimental", feature = "webxr-layers"))]
/// `dictionary XRMediaEquirectLayerInit : XRMediaLayerInit`
#[doc(alias = "XRMediaEquirectLayerInit")]
#[repr(transparent)]
pub struct XrMediaEquirectLayerInit {
    parent: crate::XrMediaLayerInit,
}
#[cfg(all(feature = "experimental", feature = "webxr-layers"))]
dictionary!(XrMediaEquirectLayerInit: crate::XrMediaLayerInit; "XRMediaEquirectLayerInit");

#[cfg(all(feature = "experimental", feature = "webxr-layers"))]
/// `interface XRMediaBinding`
///
/// Exposed in Window.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRMediaBinding) · [Specification](https://immersive-web.github.io/layers/#XRWebGLBindingtype)
#[doc(alias = "XRMediaBinding")]
#[repr(transparent)]
pub struct XrMediaBinding {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "webxr-layers"))]
interface!(XrMediaBinding:; "XRMediaBinding");

#[cfg(all(feature = "experimental", feature = "webxr-layers"))]
/// `interface XRLayerEvent : Event`
///
/// Exposed in Window.
///
/// In secure contexts only.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRLayerEvent) · [Specification](https://immersive-web.github.io/layers/#xrlayerevent-interface)
#[doc(alias = "XRLayerEvent")]
#[repr(transparent)]
pub struct XrLayerEvent {
    parent: crate::Event,
}
#[cfg(all(feature = "experimental", feature = "webxr-layers"))]
interface!(XrLayerEvent: crate::Event; "XRLayerEvent");

#[cfg(all(feature = "experimental", feature = "webxr-layers"))]
/// `dictionary XRLayerEventInit : EventInit`
#[doc(alias = "XRLayerEventInit")]
#[repr(transparent)]
pub struct XrLayerEventInit {
    parent: crate::EventInit,
}
#[cfg(all(feature = "experimental", feature = "webxr-layers"))]
dictionary!(XrLayerEventInit: crate::EventInit; "XRLayerEventInit");
