//! Types: What WebXR knows of the real world: depth, light, planes, meshes, camera images

web_interface! {
    /// `interface XRCamera`
    ///
    /// Features `webxr-environment` and `experimental`. Exposed in Window. In secure contexts only. Not in Baseline. [Specification](https://immersive-web.github.io/raw-camera-access/#xrcamera)
    #[doc(alias = "XRCamera")]
    pub struct XrCamera: [crate::Object];
    class = "XRCamera";
}

web_interface! {
    /// `interface XRMesh`
    ///
    /// Features `webxr-environment` and `experimental`. Exposed in Window.
    #[doc(alias = "XRMesh")]
    pub struct XrMesh: [crate::Object];
    class = "XRMesh";
}

web_interface! {
    /// `interface XRMeshSet`
    ///
    /// Features `webxr-environment` and `experimental`. Exposed in Window.
    #[doc(alias = "XRMeshSet")]
    pub struct XrMeshSet: [crate::Object];
    class = "XRMeshSet";
}

web_enumeration! {
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
    /// `dictionary XRDepthStateInit`
    ///
    /// Features `webxr-environment` and `experimental`.
    #[doc(alias = "XRDepthStateInit")]
    pub struct XrDepthStateInit: [crate::Object];
    name = "XRDepthStateInit";
}

web_interface! {
    /// `interface XRDepthInformation`
    ///
    /// Features `webxr-environment` and `experimental`. Exposed in Window. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRDepthInformation) · [Specification](https://immersive-web.github.io/depth-sensing/#xrdepthinformation)
    #[doc(alias = "XRDepthInformation")]
    pub struct XrDepthInformation: [crate::Object];
    class = "XRDepthInformation";
    extended;
}

web_interface! {
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
    /// `interface XRLightEstimate`
    ///
    /// Features `webxr-environment` and `experimental`. Exposed in Window. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRLightEstimate) · [Specification](https://immersive-web.github.io/lighting-estimation/#xrlightestimate-interface)
    #[doc(alias = "XRLightEstimate")]
    pub struct XrLightEstimate: [crate::Object];
    class = "XRLightEstimate";
}

web_dictionary! {
    /// `dictionary XRLightProbeInit`
    ///
    /// Features `webxr-environment` and `experimental`.
    #[doc(alias = "XRLightProbeInit")]
    pub struct XrLightProbeInit: [crate::Object];
    name = "XRLightProbeInit";
}

web_enumeration! {
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
    /// `interface XRPlane`
    ///
    /// Features `webxr-environment` and `experimental`. Exposed in Window. [Specification](https://immersive-web.github.io/plane-detection/#xrplane)
    #[doc(alias = "XRPlane")]
    pub struct XrPlane: [crate::Object];
    class = "XRPlane";
}

web_interface! {
    /// `interface XRPlaneSet`
    ///
    /// Features `webxr-environment` and `experimental`. Exposed in Window. [Specification](https://immersive-web.github.io/plane-detection/#xrplaneset)
    #[doc(alias = "XRPlaneSet")]
    pub struct XrPlaneSet: [crate::Object];
    class = "XRPlaneSet";
}
