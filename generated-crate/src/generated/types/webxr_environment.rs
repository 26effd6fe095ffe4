//! Types: What WebXR knows of the real world: depth, light, planes, meshes, camera images

web_interface! {
    /// The camera whose picture lies behind an augmented reality view.
    ///
    /// `interface XRCamera`
    ///
    /// Features `webxr-environment` and `experimental`. Exposed in Window. In secure contexts only. Not in Baseline. [Specification](https://immersive-web.github.io/raw-camera-access/#xrcamera)
    #[doc(alias = "XRCamera")]
    pub struct XrCamera: [crate::Object];
    class = "XRCamera";
}

web_interface! {
    /// A surface of the surroundings, made of triangles.
    ///
    /// `interface XRMesh`
    ///
    /// Features `webxr-environment` and `experimental`. Exposed in Window.
    #[doc(alias = "XRMesh")]
    pub struct XrMesh: [crate::Object];
    class = "XRMesh";
}

web_interface! {
    /// The meshes that are known in a frame.
    ///
    /// `interface XRMeshSet`
    ///
    /// Features `webxr-environment` and `experimental`. Exposed in Window.
    #[doc(alias = "XRMeshSet")]
    pub struct XrMeshSet: [crate::Object];
    class = "XRMeshSet";
}

web_enumeration! {
    /// Whether depth values are raw or smoothed.
    ///
    /// `enum XRDepthType`
    ///
    /// Features `webxr-environment` and `experimental`.
    #[doc(alias = "XRDepthType")]
    pub enum XrDepthType {
        Raw = "raw",
        Smooth = "smooth",
    }
}

web_enumeration! {
    /// Whether depth data is meant for reading by the page or by shaders.
    ///
    /// `enum XRDepthUsage`
    ///
    /// Features `webxr-environment` and `experimental`.
    #[doc(alias = "XRDepthUsage")]
    pub enum XrDepthUsage {
        CpuOptimized = "cpu-optimized",
        GpuOptimized = "gpu-optimized",
    }
}

web_enumeration! {
    /// The number format of depth data.
    ///
    /// `enum XRDepthDataFormat`
    ///
    /// Features `webxr-environment` and `experimental`.
    #[doc(alias = "XRDepthDataFormat")]
    pub enum XrDepthDataFormat {
        LuminanceAlpha = "luminance-alpha",
        Float32 = "float32",
        UnsignedShort = "unsigned-short",
    }
}

web_dictionary! {
    /// The wishes for depth data of the surroundings.
    ///
    /// `dictionary XRDepthStateInit`
    ///
    /// Features `webxr-environment` and `experimental`.
    #[doc(alias = "XRDepthStateInit")]
    pub struct XrDepthStateInit: [crate::Object];
    name = "XRDepthStateInit";
}

web_interface! {
    /// A picture of the distances to the surroundings.
    ///
    /// `interface XRDepthInformation`
    ///
    /// Features `webxr-environment` and `experimental`. Exposed in Window. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRDepthInformation) · [Specification](https://immersive-web.github.io/depth-sensing/#xrdepthinformation)
    #[doc(alias = "XRDepthInformation")]
    pub struct XrDepthInformation: [crate::Object];
    class = "XRDepthInformation";
    extended;
}

web_interface! {
    /// Depth data that the page can read directly.
    ///
    /// `interface XRCPUDepthInformation : XRDepthInformation`
    ///
    /// Inherits the methods of [`XrDepthInformation`](crate::XrDepthInformation).
    ///
    /// Features `webxr-environment` and `experimental`. Exposed in Window. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRCPUDepthInformation) · [Specification](https://immersive-web.github.io/depth-sensing/#xr-cpu-depth-info-section)
    #[doc(alias = "XRCPUDepthInformation")]
    pub struct XrcpuDepthInformation: [crate::XrDepthInformation, crate::Object];
    class = "XRCPUDepthInformation";
}

web_interface! {
    /// Depth data in a WebGL texture.
    ///
    /// `interface XRWebGLDepthInformation : XRDepthInformation`
    ///
    /// Inherits the methods of [`XrDepthInformation`](crate::XrDepthInformation).
    ///
    /// Features `webxr-environment` and `experimental`. Exposed in Window. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRWebGLDepthInformation) · [Specification](https://immersive-web.github.io/depth-sensing/#xrwebgldepthinformation)
    #[doc(alias = "XRWebGLDepthInformation")]
    pub struct XrWebGlDepthInformation: [crate::XrDepthInformation, crate::Object];
    class = "XRWebGLDepthInformation";
}

web_interface! {
    /// Depth data in a WebGPU texture.
    ///
    /// `interface XRGPUDepthInformation : XRDepthInformation`
    ///
    /// Inherits the methods of [`XrDepthInformation`](crate::XrDepthInformation).
    ///
    /// Features `webxr-environment` and `experimental`. Exposed in Window.
    #[doc(alias = "XRGPUDepthInformation")]
    pub struct XrgpuDepthInformation: [crate::XrDepthInformation, crate::Object];
    class = "XRGPUDepthInformation";
}

web_interface! {
    /// A place at which the light of the surroundings is estimated.
    ///
    /// `interface XRLightProbe : EventTarget`
    ///
    /// Inherits the methods of [`EventTarget`](crate::EventTarget).
    ///
    /// Features `webxr-environment` and `experimental`. Exposed in Window. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRLightProbe) · [Specification](https://immersive-web.github.io/lighting-estimation/#xrlightprobe-interface)
    #[doc(alias = "XRLightProbe")]
    pub struct XrLightProbe: [crate::EventTarget, crate::Object];
    class = "XRLightProbe";
}

web_enumeration! {
    /// The pixel format of a reflection cube map.
    ///
    /// `enum XRReflectionFormat`
    ///
    /// Features `webxr-environment` and `experimental`.
    #[doc(alias = "XRReflectionFormat")]
    pub enum XrReflectionFormat {
        Srgba8 = "srgba8",
        Rgba16f = "rgba16f",
    }
}

web_interface! {
    /// An estimate of the light of the surroundings.
    ///
    /// `interface XRLightEstimate`
    ///
    /// Features `webxr-environment` and `experimental`. Exposed in Window. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRLightEstimate) · [Specification](https://immersive-web.github.io/lighting-estimation/#xrlightestimate-interface)
    #[doc(alias = "XRLightEstimate")]
    pub struct XrLightEstimate: [crate::Object];
    class = "XRLightEstimate";
}

web_dictionary! {
    /// Options for a light probe.
    ///
    /// `dictionary XRLightProbeInit`
    ///
    /// Features `webxr-environment` and `experimental`.
    #[doc(alias = "XRLightProbeInit")]
    pub struct XrLightProbeInit: [crate::Object];
    name = "XRLightProbeInit";
}

web_enumeration! {
    /// Whether a plane is horizontal or vertical.
    ///
    /// `enum XRPlaneOrientation`
    ///
    /// Features `webxr-environment` and `experimental`.
    #[doc(alias = "XRPlaneOrientation")]
    pub enum XrPlaneOrientation {
        Horizontal = "horizontal",
        Vertical = "vertical",
    }
}

web_interface! {
    /// A flat surface of the surroundings, such as a floor, wall or table.
    ///
    /// `interface XRPlane`
    ///
    /// Features `webxr-environment` and `experimental`. Exposed in Window. [Specification](https://immersive-web.github.io/plane-detection/#xrplane)
    #[doc(alias = "XRPlane")]
    pub struct XrPlane: [crate::Object];
    class = "XRPlane";
}

web_interface! {
    /// The planes that are known in a frame.
    ///
    /// `interface XRPlaneSet`
    ///
    /// Features `webxr-environment` and `experimental`. Exposed in Window. [Specification](https://immersive-web.github.io/plane-detection/#xrplaneset)
    #[doc(alias = "XRPlaneSet")]
    pub struct XrPlaneSet: [crate::Object];
    class = "XRPlaneSet";
}
