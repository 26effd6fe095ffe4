//! Types: Layers of WebXR, drawn with WebGL or WebGPU

#[cfg(all(feature = "experimental", feature = "webxr-layers"))]
web_interface! {
    /// The WebGPU textures to draw into for one view of a layer.
    ///
    /// `interface XRGPUSubImage : XRSubImage`
    ///
    /// Inherits the methods of [`XrSubImage`](crate::XrSubImage).
    ///
    /// Features `webxr-layers` and `experimental`. Exposed in Window. In secure contexts only.
    #[doc(alias = "XRGPUSubImage")]
    pub struct XrgpuSubImage: [crate::XrSubImage, crate::Object];
    class = "XRGPUSubImage";
}

#[cfg(all(feature = "experimental", feature = "webxr-layers"))]
web_dictionary! {
    /// Options for a projection layer that is drawn with WebGPU.
    ///
    /// `dictionary XRGPUProjectionLayerInit`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "XRGPUProjectionLayerInit")]
    pub struct XrgpuProjectionLayerInit: [crate::Object];
    name = "XRGPUProjectionLayerInit";
}

#[cfg(all(feature = "experimental", feature = "webxr-layers"))]
web_dictionary! {
    /// The common options for layers that are drawn with WebGPU.
    ///
    /// `dictionary XRGPULayerInit`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "XRGPULayerInit")]
    pub struct XrgpuLayerInit: [crate::Object];
    name = "XRGPULayerInit";
    extended;
}

#[cfg(all(feature = "experimental", feature = "webxr-layers"))]
web_dictionary! {
    /// Options for a flat layer that is drawn with WebGPU.
    ///
    /// `dictionary XRGPUQuadLayerInit : XRGPULayerInit`
    ///
    /// Inherits the methods of [`XrgpuLayerInit`](crate::XrgpuLayerInit).
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "XRGPUQuadLayerInit")]
    pub struct XrgpuQuadLayerInit: [crate::XrgpuLayerInit, crate::Object];
    name = "XRGPUQuadLayerInit";
}

#[cfg(all(feature = "experimental", feature = "webxr-layers"))]
web_dictionary! {
    /// Options for a curved layer that is drawn with WebGPU.
    ///
    /// `dictionary XRGPUCylinderLayerInit : XRGPULayerInit`
    ///
    /// Inherits the methods of [`XrgpuLayerInit`](crate::XrgpuLayerInit).
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "XRGPUCylinderLayerInit")]
    pub struct XrgpuCylinderLayerInit: [crate::XrgpuLayerInit, crate::Object];
    name = "XRGPUCylinderLayerInit";
}

#[cfg(all(feature = "experimental", feature = "webxr-layers"))]
web_dictionary! {
    /// Options for a sphere layer that is drawn with WebGPU.
    ///
    /// `dictionary XRGPUEquirectLayerInit : XRGPULayerInit`
    ///
    /// Inherits the methods of [`XrgpuLayerInit`](crate::XrgpuLayerInit).
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "XRGPUEquirectLayerInit")]
    pub struct XrgpuEquirectLayerInit: [crate::XrgpuLayerInit, crate::Object];
    name = "XRGPUEquirectLayerInit";
}

#[cfg(all(feature = "experimental", feature = "webxr-layers"))]
web_dictionary! {
    /// Options for a cube layer that is drawn with WebGPU.
    ///
    /// `dictionary XRGPUCubeLayerInit : XRGPULayerInit`
    ///
    /// Inherits the methods of [`XrgpuLayerInit`](crate::XrgpuLayerInit).
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "XRGPUCubeLayerInit")]
    pub struct XrgpuCubeLayerInit: [crate::XrgpuLayerInit, crate::Object];
    name = "XRGPUCubeLayerInit";
}

web_interface! {
    /// Connects a session with a WebGPU device and creates layers for it.
    ///
    /// `interface XRGPUBinding`
    ///
    /// Members are added by the feature `webxr-environment`.
    ///
    /// Features `webxr-layers` and `experimental`. Exposed in Window. In secure contexts only.
    #[doc(alias = "XRGPUBinding")]
    pub struct XrgpuBinding: [crate::Object];
    class = "XRGPUBinding";
}

#[cfg(all(feature = "experimental", feature = "webxr-layers"))]
web_enumeration! {
    /// How the pictures for the two eyes are arranged in a layer.
    ///
    /// `enum XRLayerLayout`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "XRLayerLayout")]
    pub enum XrLayerLayout {
        Default = "default",
        Mono = "mono",
        Stereo = "stereo",
        StereoLeftRight = "stereo-left-right",
        StereoTopBottom = "stereo-top-bottom",
    }
}

#[cfg(all(feature = "experimental", feature = "webxr-layers"))]
web_enumeration! {
    /// What the display of a layer is optimized for.
    ///
    /// `enum XRLayerQuality`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "XRLayerQuality")]
    pub enum XrLayerQuality {
        Default = "default",
        TextOptimized = "text-optimized",
        GraphicsOptimized = "graphics-optimized",
    }
}

#[cfg(all(feature = "experimental", feature = "webxr-layers"))]
web_interface! {
    /// A layer that the device itself combines with the others.
    ///
    /// `interface XRCompositionLayer : XRLayer`
    ///
    /// Inherits the methods of [`XrLayer`](crate::XrLayer) and [`EventTarget`](crate::EventTarget).
    ///
    /// Features `webxr-layers` and `experimental`. Exposed in Window. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRCompositionLayer) · [Specification](https://immersive-web.github.io/layers/#xrcompositionlayertype)
    #[doc(alias = "XRCompositionLayer")]
    pub struct XrCompositionLayer: [crate::XrLayer, crate::EventTarget, crate::Object];
    class = "XRCompositionLayer";
    extended;
}

#[cfg(all(feature = "experimental", feature = "webxr-layers"))]
web_interface! {
    /// A layer that fills the whole view, with one picture for each eye.
    ///
    /// `interface XRProjectionLayer : XRCompositionLayer`
    ///
    /// Inherits the methods of [`XrCompositionLayer`](crate::XrCompositionLayer), [`XrLayer`](crate::XrLayer) and
    /// [`EventTarget`](crate::EventTarget).
    ///
    /// Features `webxr-layers` and `experimental`. Exposed in Window. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRProjectionLayer) · [Specification](https://immersive-web.github.io/layers/#xrprojectionlayertype)
    #[doc(alias = "XRProjectionLayer")]
    pub struct XrProjectionLayer: [crate::XrCompositionLayer, crate::XrLayer, crate::EventTarget, crate::Object];
    class = "XRProjectionLayer";
}

#[cfg(all(feature = "experimental", feature = "webxr-layers"))]
web_interface! {
    /// A flat rectangle in space that shows a picture.
    ///
    /// `interface XRQuadLayer : XRCompositionLayer`
    ///
    /// Inherits the methods of [`XrCompositionLayer`](crate::XrCompositionLayer), [`XrLayer`](crate::XrLayer) and
    /// [`EventTarget`](crate::EventTarget).
    ///
    /// Features `webxr-layers` and `experimental`. Exposed in Window. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRQuadLayer) · [Specification](https://immersive-web.github.io/layers/#xrquadlayertype)
    #[doc(alias = "XRQuadLayer")]
    pub struct XrQuadLayer: [crate::XrCompositionLayer, crate::XrLayer, crate::EventTarget, crate::Object];
    class = "XRQuadLayer";
}

#[cfg(all(feature = "experimental", feature = "webxr-layers"))]
web_interface! {
    /// A part of the inside of a cylinder that shows a picture.
    ///
    /// `interface XRCylinderLayer : XRCompositionLayer`
    ///
    /// Inherits the methods of [`XrCompositionLayer`](crate::XrCompositionLayer), [`XrLayer`](crate::XrLayer) and
    /// [`EventTarget`](crate::EventTarget).
    ///
    /// Features `webxr-layers` and `experimental`. Exposed in Window. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRCylinderLayer) · [Specification](https://immersive-web.github.io/layers/#xrcylinderayertype)
    #[doc(alias = "XRCylinderLayer")]
    pub struct XrCylinderLayer: [crate::XrCompositionLayer, crate::XrLayer, crate::EventTarget, crate::Object];
    class = "XRCylinderLayer";
}

#[cfg(all(feature = "experimental", feature = "webxr-layers"))]
web_interface! {
    /// The inside of a sphere, or a part of it, that shows a panorama.
    ///
    /// `interface XREquirectLayer : XRCompositionLayer`
    ///
    /// Inherits the methods of [`XrCompositionLayer`](crate::XrCompositionLayer), [`XrLayer`](crate::XrLayer) and
    /// [`EventTarget`](crate::EventTarget).
    ///
    /// Features `webxr-layers` and `experimental`. Exposed in Window. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XREquirectLayer) · [Specification](https://immersive-web.github.io/layers/#xrequirectlayertype)
    #[doc(alias = "XREquirectLayer")]
    pub struct XrEquirectLayer: [crate::XrCompositionLayer, crate::XrLayer, crate::EventTarget, crate::Object];
    class = "XREquirectLayer";
}

#[cfg(all(feature = "experimental", feature = "webxr-layers"))]
web_interface! {
    /// The inside of a cube, seen as infinitely far away, that shows a cube map.
    ///
    /// `interface XRCubeLayer : XRCompositionLayer`
    ///
    /// Inherits the methods of [`XrCompositionLayer`](crate::XrCompositionLayer), [`XrLayer`](crate::XrLayer) and
    /// [`EventTarget`](crate::EventTarget).
    ///
    /// Features `webxr-layers` and `experimental`. Exposed in Window. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRCubeLayer) · [Specification](https://immersive-web.github.io/layers/#xcubelayertype)
    #[doc(alias = "XRCubeLayer")]
    pub struct XrCubeLayer: [crate::XrCompositionLayer, crate::XrLayer, crate::EventTarget, crate::Object];
    class = "XRCubeLayer";
}

#[cfg(all(feature = "experimental", feature = "webxr-layers"))]
web_interface! {
    /// The place to draw for one view of a layer.
    ///
    /// `interface XRSubImage`
    ///
    /// Features `webxr-layers` and `experimental`. Exposed in Window. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRSubImage) · [Specification](https://immersive-web.github.io/layers/#xrsubimagetype)
    #[doc(alias = "XRSubImage")]
    pub struct XrSubImage: [crate::Object];
    class = "XRSubImage";
    extended;
}

#[cfg(all(feature = "experimental", feature = "webxr-layers"))]
web_interface! {
    /// The WebGL textures to draw into for one view of a layer.
    ///
    /// `interface XRWebGLSubImage : XRSubImage`
    ///
    /// Inherits the methods of [`XrSubImage`](crate::XrSubImage).
    ///
    /// Features `webxr-layers` and `experimental`. Exposed in Window. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRWebGLSubImage) · [Specification](https://immersive-web.github.io/layers/#xrwebglsubimagetype)
    #[doc(alias = "XRWebGLSubImage")]
    pub struct XrWebGlSubImage: [crate::XrSubImage, crate::Object];
    class = "XRWebGLSubImage";
}

web_enumeration! {
    /// Whether a layer uses plain textures or texture arrays.
    ///
    /// `enum XRTextureType`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "XRTextureType")]
    pub enum XrTextureType {
        Texture = "texture",
        TextureArray = "texture-array",
    }
}

#[cfg(all(feature = "experimental", feature = "webxr-layers"))]
web_dictionary! {
    /// Options for a projection layer that is drawn with WebGL.
    ///
    /// `dictionary XRProjectionLayerInit`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "XRProjectionLayerInit")]
    pub struct XrProjectionLayerInit: [crate::Object];
    name = "XRProjectionLayerInit";
}

#[cfg(all(feature = "experimental", feature = "webxr-layers"))]
web_dictionary! {
    /// The common options for layers that are drawn with WebGL.
    ///
    /// `dictionary XRLayerInit`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "XRLayerInit")]
    pub struct XrLayerInit: [crate::Object];
    name = "XRLayerInit";
    extended;
}

#[cfg(all(feature = "experimental", feature = "webxr-layers"))]
web_dictionary! {
    /// Options for a flat layer that is drawn with WebGL.
    ///
    /// `dictionary XRQuadLayerInit : XRLayerInit`
    ///
    /// Inherits the methods of [`XrLayerInit`](crate::XrLayerInit).
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "XRQuadLayerInit")]
    pub struct XrQuadLayerInit: [crate::XrLayerInit, crate::Object];
    name = "XRQuadLayerInit";
}

#[cfg(all(feature = "experimental", feature = "webxr-layers"))]
web_dictionary! {
    /// Options for a curved layer that is drawn with WebGL.
    ///
    /// `dictionary XRCylinderLayerInit : XRLayerInit`
    ///
    /// Inherits the methods of [`XrLayerInit`](crate::XrLayerInit).
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "XRCylinderLayerInit")]
    pub struct XrCylinderLayerInit: [crate::XrLayerInit, crate::Object];
    name = "XRCylinderLayerInit";
}

#[cfg(all(feature = "experimental", feature = "webxr-layers"))]
web_dictionary! {
    /// Options for a sphere layer that is drawn with WebGL.
    ///
    /// `dictionary XREquirectLayerInit : XRLayerInit`
    ///
    /// Inherits the methods of [`XrLayerInit`](crate::XrLayerInit).
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "XREquirectLayerInit")]
    pub struct XrEquirectLayerInit: [crate::XrLayerInit, crate::Object];
    name = "XREquirectLayerInit";
}

#[cfg(all(feature = "experimental", feature = "webxr-layers"))]
web_dictionary! {
    /// Options for a cube layer that is drawn with WebGL.
    ///
    /// `dictionary XRCubeLayerInit : XRLayerInit`
    ///
    /// Inherits the methods of [`XrLayerInit`](crate::XrLayerInit).
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "XRCubeLayerInit")]
    pub struct XrCubeLayerInit: [crate::XrLayerInit, crate::Object];
    name = "XRCubeLayerInit";
}

web_interface! {
    /// Connects a session with a WebGL context and creates layers for it.
    ///
    /// `interface XRWebGLBinding`
    ///
    /// Members are added by the feature `webxr-environment`.
    ///
    /// Features `webxr-layers` and `experimental`. Exposed in Window. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRWebGLBinding) · [Specification](https://immersive-web.github.io/layers/#XRWebGLBindingtype)
    #[doc(alias = "XRWebGLBinding")]
    pub struct XrWebGlBinding: [crate::Object];
    class = "XRWebGLBinding";
}

#[cfg(all(feature = "experimental", feature = "webxr-layers"))]
web_dictionary! {
    /// The common options for layers that show a video.
    ///
    /// `dictionary XRMediaLayerInit`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "XRMediaLayerInit")]
    pub struct XrMediaLayerInit: [crate::Object];
    name = "XRMediaLayerInit";
    extended;
}

#[cfg(all(feature = "experimental", feature = "webxr-layers"))]
web_dictionary! {
    /// Options for a flat layer that shows a video.
    ///
    /// `dictionary XRMediaQuadLayerInit : XRMediaLayerInit`
    ///
    /// Inherits the methods of [`XrMediaLayerInit`](crate::XrMediaLayerInit).
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "XRMediaQuadLayerInit")]
    pub struct XrMediaQuadLayerInit: [crate::XrMediaLayerInit, crate::Object];
    name = "XRMediaQuadLayerInit";
}

#[cfg(all(feature = "experimental", feature = "webxr-layers"))]
web_dictionary! {
    /// Options for a curved layer that shows a video.
    ///
    /// `dictionary XRMediaCylinderLayerInit : XRMediaLayerInit`
    ///
    /// Inherits the methods of [`XrMediaLayerInit`](crate::XrMediaLayerInit).
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "XRMediaCylinderLayerInit")]
    pub struct XrMediaCylinderLayerInit: [crate::XrMediaLayerInit, crate::Object];
    name = "XRMediaCylinderLayerInit";
}

#[cfg(all(feature = "experimental", feature = "webxr-layers"))]
web_dictionary! {
    /// Options for a sphere layer that shows a video.
    ///
    /// `dictionary XRMediaEquirectLayerInit : XRMediaLayerInit`
    ///
    /// Inherits the methods of [`XrMediaLayerInit`](crate::XrMediaLayerInit).
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "XRMediaEquirectLayerInit")]
    pub struct XrMediaEquirectLayerInit: [crate::XrMediaLayerInit, crate::Object];
    name = "XRMediaEquirectLayerInit";
}

#[cfg(all(feature = "experimental", feature = "webxr-layers"))]
web_interface! {
    /// Creates layers that show videos.
    ///
    /// `interface XRMediaBinding`
    ///
    /// Features `webxr-layers` and `experimental`. Exposed in Window. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRMediaBinding) · [Specification](https://immersive-web.github.io/layers/#XRWebGLBindingtype)
    #[doc(alias = "XRMediaBinding")]
    pub struct XrMediaBinding: [crate::Object];
    class = "XRMediaBinding";
}

#[cfg(all(feature = "experimental", feature = "webxr-layers"))]
web_interface! {
    /// An event about a layer, such as the need to draw it again.
    ///
    /// `interface XRLayerEvent : Event`
    ///
    /// Inherits the methods of [`Event`](crate::Event).
    ///
    /// Features `webxr-layers` and `experimental`. Exposed in Window. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRLayerEvent) · [Specification](https://immersive-web.github.io/layers/#xrlayerevent-interface)
    #[doc(alias = "XRLayerEvent")]
    pub struct XrLayerEvent: [crate::Event, crate::Object];
    class = "XRLayerEvent";
}

#[cfg(all(feature = "experimental", feature = "webxr-layers"))]
web_dictionary! {
    /// The properties for a new `XRLayerEvent`.
    ///
    /// `dictionary XRLayerEventInit : EventInit`
    ///
    /// Inherits the methods of [`EventInit`](crate::EventInit).
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "XRLayerEventInit")]
    pub struct XrLayerEventInit: [crate::EventInit, crate::Object];
    name = "XRLayerEventInit";
}

#[cfg(all(feature = "experimental", feature = "webxr-layers"))]
web_stands_for!(crate::XrLayerEvent, crate::XrLayerEventInit);
