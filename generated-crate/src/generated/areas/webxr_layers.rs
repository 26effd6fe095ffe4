//! Layers of WebXR, drawn with WebGL or WebGPU

#[cfg(feature = "experimental")]
use crate::runtime::prelude::*;
#[cfg(feature = "experimental")]
use crate::{
    DomPointReadOnly, GpuDevice, GpuTexture, GpuTextureFormat, GpuTextureViewDescriptor, HtmlVideoElement, WebGlTexture,
    XrCompositionLayer, XrCubeLayer, XrCubeLayerInit, XrCylinderLayer, XrCylinderLayerInit, XrEquirectLayer,
    XrEquirectLayerInit, XrEye, XrFrame, XrLayer, XrLayerEvent, XrLayerEventInit, XrLayerInit, XrLayerLayout,
    XrLayerQuality, XrMediaBinding, XrMediaCylinderLayerInit, XrMediaEquirectLayerInit, XrMediaLayerInit,
    XrMediaQuadLayerInit, XrProjectionLayer, XrProjectionLayerInit, XrQuadLayer, XrQuadLayerInit, XrRenderState,
    XrRigidTransform, XrSession, XrSpace, XrSubImage, XrTextureType, XrView, XrViewport, XrWebGlBinding,
    XrWebGlRenderingContext, XrWebGlSubImage, XrgpuBinding, XrgpuCubeLayerInit, XrgpuCylinderLayerInit,
    XrgpuEquirectLayerInit, XrgpuLayerInit, XrgpuProjectionLayerInit, XrgpuQuadLayerInit, XrgpuSubImage,
};

#[cfg(feature = "experimental")]
impl XrgpuSubImage {
    /// `readonly attribute GPUTexture colorTexture`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "colorTexture")]
    #[inline]
    pub fn color_texture(&self) -> GpuTexture {
        FromJs::from_js(Js::get_colorTexture__as_value(js(self)))
    }

    /// `readonly attribute GPUTexture? depthStencilTexture`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "depthStencilTexture")]
    #[inline]
    pub fn depth_stencil_texture(&self) -> Option<GpuTexture> {
        Js::get_depthStencilTexture__as_option_value(js(self)).map(Js::read)
    }

    /// `readonly attribute GPUTexture? motionVectorTexture`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "motionVectorTexture")]
    #[inline]
    pub fn motion_vector_texture(&self) -> Option<GpuTexture> {
        Js::get_motionVectorTexture__as_option_value(js(self)).map(Js::read)
    }

    /// `GPUTextureViewDescriptor getViewDescriptor()`
    ///
    /// Features `webxr-layers` and `experimental`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "getViewDescriptor")]
    #[inline]
    pub fn get_view_descriptor(&self) -> Result<GpuTextureViewDescriptor, Exception> {
        Js::try_call_getViewDescriptor__as_value(js(self)).map(Js::read)
    }
}

#[cfg(feature = "experimental")]
impl XrgpuProjectionLayerInit {
    /// Makes a new `XRGPUProjectionLayerInit`.
    ///
    /// `dictionary XRGPUProjectionLayerInit`
    ///
    /// Features `webxr-layers` and `experimental`.
    pub fn new(color_format: GpuTextureFormat) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "colorFormat", color_format.as_str());
        this
    }

    /// `required GPUTextureFormat colorFormat`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "colorFormat")]
    pub fn get_color_format(&self) -> GpuTextureFormat {
        property::get(self, "colorFormat")
    }

    /// `required GPUTextureFormat colorFormat`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "colorFormat")]
    pub fn set_color_format(&self, value: GpuTextureFormat) -> &Self {
        property::set_str(self, "colorFormat", value.as_str());
        self
    }

    /// `GPUTextureFormat? depthStencilFormat`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "depthStencilFormat")]
    pub fn get_depth_stencil_format(&self) -> Option<GpuTextureFormat> {
        property::get(self, "depthStencilFormat")
    }

    /// `GPUTextureFormat? depthStencilFormat`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "depthStencilFormat")]
    pub fn set_depth_stencil_format(&self, value: Option<GpuTextureFormat>) -> &Self {
        property::set(self, "depthStencilFormat", &value.to_js());
        self
    }

    /// `GPUTextureUsageFlags textureUsage = 16`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "textureUsage")]
    pub fn get_texture_usage(&self) -> Option<u32> {
        property::get(self, "textureUsage")
    }

    /// `GPUTextureUsageFlags textureUsage = 16`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "textureUsage")]
    pub fn set_texture_usage(&self, value: u32) -> &Self {
        property::set_f64(self, "textureUsage", value as f64);
        self
    }

    /// `double scaleFactor = 1.0`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "scaleFactor")]
    pub fn get_scale_factor(&self) -> Option<f64> {
        property::get(self, "scaleFactor")
    }

    /// `double scaleFactor = 1.0`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "scaleFactor")]
    pub fn set_scale_factor(&self, value: f64) -> &Self {
        property::set_f64(self, "scaleFactor", value);
        self
    }
}

#[cfg(feature = "experimental")]
impl XrgpuLayerInit {
    /// Makes a new `XRGPULayerInit`.
    ///
    /// `dictionary XRGPULayerInit`
    ///
    /// Features `webxr-layers` and `experimental`.
    pub fn new(color_format: GpuTextureFormat, space: &XrSpace, view_pixel_width: u32, view_pixel_height: u32) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "colorFormat", color_format.as_str());
        property::set(&this, "space", space.as_ref());
        property::set_f64(&this, "viewPixelWidth", view_pixel_width as f64);
        property::set_f64(&this, "viewPixelHeight", view_pixel_height as f64);
        this
    }

    /// `required GPUTextureFormat colorFormat`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "colorFormat")]
    pub fn get_color_format(&self) -> GpuTextureFormat {
        property::get(self, "colorFormat")
    }

    /// `required GPUTextureFormat colorFormat`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "colorFormat")]
    pub fn set_color_format(&self, value: GpuTextureFormat) -> &Self {
        property::set_str(self, "colorFormat", value.as_str());
        self
    }

    /// `GPUTextureFormat? depthStencilFormat`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "depthStencilFormat")]
    pub fn get_depth_stencil_format(&self) -> Option<GpuTextureFormat> {
        property::get(self, "depthStencilFormat")
    }

    /// `GPUTextureFormat? depthStencilFormat`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "depthStencilFormat")]
    pub fn set_depth_stencil_format(&self, value: Option<GpuTextureFormat>) -> &Self {
        property::set(self, "depthStencilFormat", &value.to_js());
        self
    }

    /// `GPUTextureUsageFlags textureUsage = 16`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "textureUsage")]
    pub fn get_texture_usage(&self) -> Option<u32> {
        property::get(self, "textureUsage")
    }

    /// `GPUTextureUsageFlags textureUsage = 16`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "textureUsage")]
    pub fn set_texture_usage(&self, value: u32) -> &Self {
        property::set_f64(self, "textureUsage", value as f64);
        self
    }

    /// `required XRSpace space`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "space")]
    pub fn get_space(&self) -> XrSpace {
        property::get(self, "space")
    }

    /// `required XRSpace space`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "space")]
    pub fn set_space(&self, value: &XrSpace) -> &Self {
        property::set(self, "space", value.as_ref());
        self
    }

    /// `unsigned long mipLevels = 1`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "mipLevels")]
    pub fn get_mip_levels(&self) -> Option<u32> {
        property::get(self, "mipLevels")
    }

    /// `unsigned long mipLevels = 1`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "mipLevels")]
    pub fn set_mip_levels(&self, value: u32) -> &Self {
        property::set_f64(self, "mipLevels", value as f64);
        self
    }

    /// `required unsigned long viewPixelWidth`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "viewPixelWidth")]
    pub fn get_view_pixel_width(&self) -> u32 {
        property::get(self, "viewPixelWidth")
    }

    /// `required unsigned long viewPixelWidth`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "viewPixelWidth")]
    pub fn set_view_pixel_width(&self, value: u32) -> &Self {
        property::set_f64(self, "viewPixelWidth", value as f64);
        self
    }

    /// `required unsigned long viewPixelHeight`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "viewPixelHeight")]
    pub fn get_view_pixel_height(&self) -> u32 {
        property::get(self, "viewPixelHeight")
    }

    /// `required unsigned long viewPixelHeight`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "viewPixelHeight")]
    pub fn set_view_pixel_height(&self, value: u32) -> &Self {
        property::set_f64(self, "viewPixelHeight", value as f64);
        self
    }

    /// `XRLayerLayout layout = "mono"`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "layout")]
    pub fn get_layout(&self) -> Option<XrLayerLayout> {
        property::get(self, "layout")
    }

    /// `XRLayerLayout layout = "mono"`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "layout")]
    pub fn set_layout(&self, value: XrLayerLayout) -> &Self {
        property::set_str(self, "layout", value.as_str());
        self
    }

    /// `boolean isStatic = false`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "isStatic")]
    pub fn get_is_static(&self) -> Option<bool> {
        property::get(self, "isStatic")
    }

    /// `boolean isStatic = false`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "isStatic")]
    pub fn set_is_static(&self, value: bool) -> &Self {
        property::set_bool(self, "isStatic", value);
        self
    }
}

#[cfg(feature = "experimental")]
impl XrgpuQuadLayerInit {
    /// Makes a new `XRGPUQuadLayerInit`.
    ///
    /// `dictionary XRGPUQuadLayerInit : XRGPULayerInit`
    ///
    /// Features `webxr-layers` and `experimental`.
    pub fn new(color_format: GpuTextureFormat, space: &XrSpace, view_pixel_width: u32, view_pixel_height: u32) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "colorFormat", color_format.as_str());
        property::set(&this, "space", space.as_ref());
        property::set_f64(&this, "viewPixelWidth", view_pixel_width as f64);
        property::set_f64(&this, "viewPixelHeight", view_pixel_height as f64);
        this
    }

    /// `XRRigidTransform? transform`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "transform")]
    pub fn get_transform(&self) -> Option<XrRigidTransform> {
        property::get(self, "transform")
    }

    /// `XRRigidTransform? transform`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "transform")]
    pub fn set_transform(&self, value: Option<&XrRigidTransform>) -> &Self {
        property::set(self, "transform", nullable(value));
        self
    }

    /// `float width = 1.0`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "width")]
    pub fn get_width(&self) -> Option<f32> {
        property::get(self, "width")
    }

    /// `float width = 1.0`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "width")]
    pub fn set_width(&self, value: f32) -> &Self {
        property::set_f64(self, "width", value as f64);
        self
    }

    /// `float height = 1.0`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "height")]
    pub fn get_height(&self) -> Option<f32> {
        property::get(self, "height")
    }

    /// `float height = 1.0`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "height")]
    pub fn set_height(&self, value: f32) -> &Self {
        property::set_f64(self, "height", value as f64);
        self
    }

    /// `required GPUTextureFormat colorFormat`
    ///
    /// Features `webxr-layers` and `experimental`. Inherited from `XrgpuLayerInit`.
    #[doc(alias = "colorFormat")]
    pub fn set_color_format(&self, value: GpuTextureFormat) -> &Self {
        property::set_str(self, "colorFormat", value.as_str());
        self
    }

    /// `GPUTextureFormat? depthStencilFormat`
    ///
    /// Features `webxr-layers` and `experimental`. Inherited from `XrgpuLayerInit`.
    #[doc(alias = "depthStencilFormat")]
    pub fn set_depth_stencil_format(&self, value: Option<GpuTextureFormat>) -> &Self {
        property::set(self, "depthStencilFormat", &value.to_js());
        self
    }

    /// `GPUTextureUsageFlags textureUsage = 16`
    ///
    /// Features `webxr-layers` and `experimental`. Inherited from `XrgpuLayerInit`.
    #[doc(alias = "textureUsage")]
    pub fn set_texture_usage(&self, value: u32) -> &Self {
        property::set_f64(self, "textureUsage", value as f64);
        self
    }

    /// `required XRSpace space`
    ///
    /// Features `webxr-layers` and `experimental`. Inherited from `XrgpuLayerInit`.
    #[doc(alias = "space")]
    pub fn set_space(&self, value: &XrSpace) -> &Self {
        property::set(self, "space", value.as_ref());
        self
    }

    /// `unsigned long mipLevels = 1`
    ///
    /// Features `webxr-layers` and `experimental`. Inherited from `XrgpuLayerInit`.
    #[doc(alias = "mipLevels")]
    pub fn set_mip_levels(&self, value: u32) -> &Self {
        property::set_f64(self, "mipLevels", value as f64);
        self
    }

    /// `required unsigned long viewPixelWidth`
    ///
    /// Features `webxr-layers` and `experimental`. Inherited from `XrgpuLayerInit`.
    #[doc(alias = "viewPixelWidth")]
    pub fn set_view_pixel_width(&self, value: u32) -> &Self {
        property::set_f64(self, "viewPixelWidth", value as f64);
        self
    }

    /// `required unsigned long viewPixelHeight`
    ///
    /// Features `webxr-layers` and `experimental`. Inherited from `XrgpuLayerInit`.
    #[doc(alias = "viewPixelHeight")]
    pub fn set_view_pixel_height(&self, value: u32) -> &Self {
        property::set_f64(self, "viewPixelHeight", value as f64);
        self
    }

    /// `XRLayerLayout layout = "mono"`
    ///
    /// Features `webxr-layers` and `experimental`. Inherited from `XrgpuLayerInit`.
    #[doc(alias = "layout")]
    pub fn set_layout(&self, value: XrLayerLayout) -> &Self {
        property::set_str(self, "layout", value.as_str());
        self
    }

    /// `boolean isStatic = false`
    ///
    /// Features `webxr-layers` and `experimental`. Inherited from `XrgpuLayerInit`.
    #[doc(alias = "isStatic")]
    pub fn set_is_static(&self, value: bool) -> &Self {
        property::set_bool(self, "isStatic", value);
        self
    }
}

#[cfg(feature = "experimental")]
impl XrgpuCylinderLayerInit {
    /// Makes a new `XRGPUCylinderLayerInit`.
    ///
    /// `dictionary XRGPUCylinderLayerInit : XRGPULayerInit`
    ///
    /// Features `webxr-layers` and `experimental`.
    pub fn new(color_format: GpuTextureFormat, space: &XrSpace, view_pixel_width: u32, view_pixel_height: u32) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "colorFormat", color_format.as_str());
        property::set(&this, "space", space.as_ref());
        property::set_f64(&this, "viewPixelWidth", view_pixel_width as f64);
        property::set_f64(&this, "viewPixelHeight", view_pixel_height as f64);
        this
    }

    /// `XRRigidTransform? transform`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "transform")]
    pub fn get_transform(&self) -> Option<XrRigidTransform> {
        property::get(self, "transform")
    }

    /// `XRRigidTransform? transform`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "transform")]
    pub fn set_transform(&self, value: Option<&XrRigidTransform>) -> &Self {
        property::set(self, "transform", nullable(value));
        self
    }

    /// `float radius = 2.0`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "radius")]
    pub fn get_radius(&self) -> Option<f32> {
        property::get(self, "radius")
    }

    /// `float radius = 2.0`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "radius")]
    pub fn set_radius(&self, value: f32) -> &Self {
        property::set_f64(self, "radius", value as f64);
        self
    }

    /// `float centralAngle = 0.78539`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "centralAngle")]
    pub fn get_central_angle(&self) -> Option<f32> {
        property::get(self, "centralAngle")
    }

    /// `float centralAngle = 0.78539`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "centralAngle")]
    pub fn set_central_angle(&self, value: f32) -> &Self {
        property::set_f64(self, "centralAngle", value as f64);
        self
    }

    /// `float aspectRatio = 2.0`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "aspectRatio")]
    pub fn get_aspect_ratio(&self) -> Option<f32> {
        property::get(self, "aspectRatio")
    }

    /// `float aspectRatio = 2.0`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "aspectRatio")]
    pub fn set_aspect_ratio(&self, value: f32) -> &Self {
        property::set_f64(self, "aspectRatio", value as f64);
        self
    }

    /// `required GPUTextureFormat colorFormat`
    ///
    /// Features `webxr-layers` and `experimental`. Inherited from `XrgpuLayerInit`.
    #[doc(alias = "colorFormat")]
    pub fn set_color_format(&self, value: GpuTextureFormat) -> &Self {
        property::set_str(self, "colorFormat", value.as_str());
        self
    }

    /// `GPUTextureFormat? depthStencilFormat`
    ///
    /// Features `webxr-layers` and `experimental`. Inherited from `XrgpuLayerInit`.
    #[doc(alias = "depthStencilFormat")]
    pub fn set_depth_stencil_format(&self, value: Option<GpuTextureFormat>) -> &Self {
        property::set(self, "depthStencilFormat", &value.to_js());
        self
    }

    /// `GPUTextureUsageFlags textureUsage = 16`
    ///
    /// Features `webxr-layers` and `experimental`. Inherited from `XrgpuLayerInit`.
    #[doc(alias = "textureUsage")]
    pub fn set_texture_usage(&self, value: u32) -> &Self {
        property::set_f64(self, "textureUsage", value as f64);
        self
    }

    /// `required XRSpace space`
    ///
    /// Features `webxr-layers` and `experimental`. Inherited from `XrgpuLayerInit`.
    #[doc(alias = "space")]
    pub fn set_space(&self, value: &XrSpace) -> &Self {
        property::set(self, "space", value.as_ref());
        self
    }

    /// `unsigned long mipLevels = 1`
    ///
    /// Features `webxr-layers` and `experimental`. Inherited from `XrgpuLayerInit`.
    #[doc(alias = "mipLevels")]
    pub fn set_mip_levels(&self, value: u32) -> &Self {
        property::set_f64(self, "mipLevels", value as f64);
        self
    }

    /// `required unsigned long viewPixelWidth`
    ///
    /// Features `webxr-layers` and `experimental`. Inherited from `XrgpuLayerInit`.
    #[doc(alias = "viewPixelWidth")]
    pub fn set_view_pixel_width(&self, value: u32) -> &Self {
        property::set_f64(self, "viewPixelWidth", value as f64);
        self
    }

    /// `required unsigned long viewPixelHeight`
    ///
    /// Features `webxr-layers` and `experimental`. Inherited from `XrgpuLayerInit`.
    #[doc(alias = "viewPixelHeight")]
    pub fn set_view_pixel_height(&self, value: u32) -> &Self {
        property::set_f64(self, "viewPixelHeight", value as f64);
        self
    }

    /// `XRLayerLayout layout = "mono"`
    ///
    /// Features `webxr-layers` and `experimental`. Inherited from `XrgpuLayerInit`.
    #[doc(alias = "layout")]
    pub fn set_layout(&self, value: XrLayerLayout) -> &Self {
        property::set_str(self, "layout", value.as_str());
        self
    }

    /// `boolean isStatic = false`
    ///
    /// Features `webxr-layers` and `experimental`. Inherited from `XrgpuLayerInit`.
    #[doc(alias = "isStatic")]
    pub fn set_is_static(&self, value: bool) -> &Self {
        property::set_bool(self, "isStatic", value);
        self
    }
}

#[cfg(feature = "experimental")]
impl XrgpuEquirectLayerInit {
    /// Makes a new `XRGPUEquirectLayerInit`.
    ///
    /// `dictionary XRGPUEquirectLayerInit : XRGPULayerInit`
    ///
    /// Features `webxr-layers` and `experimental`.
    pub fn new(color_format: GpuTextureFormat, space: &XrSpace, view_pixel_width: u32, view_pixel_height: u32) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "colorFormat", color_format.as_str());
        property::set(&this, "space", space.as_ref());
        property::set_f64(&this, "viewPixelWidth", view_pixel_width as f64);
        property::set_f64(&this, "viewPixelHeight", view_pixel_height as f64);
        this
    }

    /// `XRRigidTransform? transform`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "transform")]
    pub fn get_transform(&self) -> Option<XrRigidTransform> {
        property::get(self, "transform")
    }

    /// `XRRigidTransform? transform`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "transform")]
    pub fn set_transform(&self, value: Option<&XrRigidTransform>) -> &Self {
        property::set(self, "transform", nullable(value));
        self
    }

    /// `float radius = 0`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "radius")]
    pub fn get_radius(&self) -> Option<f32> {
        property::get(self, "radius")
    }

    /// `float radius = 0`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "radius")]
    pub fn set_radius(&self, value: f32) -> &Self {
        property::set_f64(self, "radius", value as f64);
        self
    }

    /// `float centralHorizontalAngle = 6.28318`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "centralHorizontalAngle")]
    pub fn get_central_horizontal_angle(&self) -> Option<f32> {
        property::get(self, "centralHorizontalAngle")
    }

    /// `float centralHorizontalAngle = 6.28318`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "centralHorizontalAngle")]
    pub fn set_central_horizontal_angle(&self, value: f32) -> &Self {
        property::set_f64(self, "centralHorizontalAngle", value as f64);
        self
    }

    /// `float upperVerticalAngle = 1.570795`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "upperVerticalAngle")]
    pub fn get_upper_vertical_angle(&self) -> Option<f32> {
        property::get(self, "upperVerticalAngle")
    }

    /// `float upperVerticalAngle = 1.570795`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "upperVerticalAngle")]
    pub fn set_upper_vertical_angle(&self, value: f32) -> &Self {
        property::set_f64(self, "upperVerticalAngle", value as f64);
        self
    }

    /// `float lowerVerticalAngle = -1.570795`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "lowerVerticalAngle")]
    pub fn get_lower_vertical_angle(&self) -> Option<f32> {
        property::get(self, "lowerVerticalAngle")
    }

    /// `float lowerVerticalAngle = -1.570795`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "lowerVerticalAngle")]
    pub fn set_lower_vertical_angle(&self, value: f32) -> &Self {
        property::set_f64(self, "lowerVerticalAngle", value as f64);
        self
    }

    /// `required GPUTextureFormat colorFormat`
    ///
    /// Features `webxr-layers` and `experimental`. Inherited from `XrgpuLayerInit`.
    #[doc(alias = "colorFormat")]
    pub fn set_color_format(&self, value: GpuTextureFormat) -> &Self {
        property::set_str(self, "colorFormat", value.as_str());
        self
    }

    /// `GPUTextureFormat? depthStencilFormat`
    ///
    /// Features `webxr-layers` and `experimental`. Inherited from `XrgpuLayerInit`.
    #[doc(alias = "depthStencilFormat")]
    pub fn set_depth_stencil_format(&self, value: Option<GpuTextureFormat>) -> &Self {
        property::set(self, "depthStencilFormat", &value.to_js());
        self
    }

    /// `GPUTextureUsageFlags textureUsage = 16`
    ///
    /// Features `webxr-layers` and `experimental`. Inherited from `XrgpuLayerInit`.
    #[doc(alias = "textureUsage")]
    pub fn set_texture_usage(&self, value: u32) -> &Self {
        property::set_f64(self, "textureUsage", value as f64);
        self
    }

    /// `required XRSpace space`
    ///
    /// Features `webxr-layers` and `experimental`. Inherited from `XrgpuLayerInit`.
    #[doc(alias = "space")]
    pub fn set_space(&self, value: &XrSpace) -> &Self {
        property::set(self, "space", value.as_ref());
        self
    }

    /// `unsigned long mipLevels = 1`
    ///
    /// Features `webxr-layers` and `experimental`. Inherited from `XrgpuLayerInit`.
    #[doc(alias = "mipLevels")]
    pub fn set_mip_levels(&self, value: u32) -> &Self {
        property::set_f64(self, "mipLevels", value as f64);
        self
    }

    /// `required unsigned long viewPixelWidth`
    ///
    /// Features `webxr-layers` and `experimental`. Inherited from `XrgpuLayerInit`.
    #[doc(alias = "viewPixelWidth")]
    pub fn set_view_pixel_width(&self, value: u32) -> &Self {
        property::set_f64(self, "viewPixelWidth", value as f64);
        self
    }

    /// `required unsigned long viewPixelHeight`
    ///
    /// Features `webxr-layers` and `experimental`. Inherited from `XrgpuLayerInit`.
    #[doc(alias = "viewPixelHeight")]
    pub fn set_view_pixel_height(&self, value: u32) -> &Self {
        property::set_f64(self, "viewPixelHeight", value as f64);
        self
    }

    /// `XRLayerLayout layout = "mono"`
    ///
    /// Features `webxr-layers` and `experimental`. Inherited from `XrgpuLayerInit`.
    #[doc(alias = "layout")]
    pub fn set_layout(&self, value: XrLayerLayout) -> &Self {
        property::set_str(self, "layout", value.as_str());
        self
    }

    /// `boolean isStatic = false`
    ///
    /// Features `webxr-layers` and `experimental`. Inherited from `XrgpuLayerInit`.
    #[doc(alias = "isStatic")]
    pub fn set_is_static(&self, value: bool) -> &Self {
        property::set_bool(self, "isStatic", value);
        self
    }
}

#[cfg(feature = "experimental")]
impl XrgpuCubeLayerInit {
    /// Makes a new `XRGPUCubeLayerInit`.
    ///
    /// `dictionary XRGPUCubeLayerInit : XRGPULayerInit`
    ///
    /// Features `webxr-layers` and `experimental`.
    pub fn new(color_format: GpuTextureFormat, space: &XrSpace, view_pixel_width: u32, view_pixel_height: u32) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "colorFormat", color_format.as_str());
        property::set(&this, "space", space.as_ref());
        property::set_f64(&this, "viewPixelWidth", view_pixel_width as f64);
        property::set_f64(&this, "viewPixelHeight", view_pixel_height as f64);
        this
    }

    /// `DOMPointReadOnly? orientation`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "orientation")]
    pub fn get_orientation(&self) -> Option<DomPointReadOnly> {
        property::get(self, "orientation")
    }

    /// `DOMPointReadOnly? orientation`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "orientation")]
    pub fn set_orientation(&self, value: Option<&DomPointReadOnly>) -> &Self {
        property::set(self, "orientation", nullable(value));
        self
    }

    /// `required GPUTextureFormat colorFormat`
    ///
    /// Features `webxr-layers` and `experimental`. Inherited from `XrgpuLayerInit`.
    #[doc(alias = "colorFormat")]
    pub fn set_color_format(&self, value: GpuTextureFormat) -> &Self {
        property::set_str(self, "colorFormat", value.as_str());
        self
    }

    /// `GPUTextureFormat? depthStencilFormat`
    ///
    /// Features `webxr-layers` and `experimental`. Inherited from `XrgpuLayerInit`.
    #[doc(alias = "depthStencilFormat")]
    pub fn set_depth_stencil_format(&self, value: Option<GpuTextureFormat>) -> &Self {
        property::set(self, "depthStencilFormat", &value.to_js());
        self
    }

    /// `GPUTextureUsageFlags textureUsage = 16`
    ///
    /// Features `webxr-layers` and `experimental`. Inherited from `XrgpuLayerInit`.
    #[doc(alias = "textureUsage")]
    pub fn set_texture_usage(&self, value: u32) -> &Self {
        property::set_f64(self, "textureUsage", value as f64);
        self
    }

    /// `required XRSpace space`
    ///
    /// Features `webxr-layers` and `experimental`. Inherited from `XrgpuLayerInit`.
    #[doc(alias = "space")]
    pub fn set_space(&self, value: &XrSpace) -> &Self {
        property::set(self, "space", value.as_ref());
        self
    }

    /// `unsigned long mipLevels = 1`
    ///
    /// Features `webxr-layers` and `experimental`. Inherited from `XrgpuLayerInit`.
    #[doc(alias = "mipLevels")]
    pub fn set_mip_levels(&self, value: u32) -> &Self {
        property::set_f64(self, "mipLevels", value as f64);
        self
    }

    /// `required unsigned long viewPixelWidth`
    ///
    /// Features `webxr-layers` and `experimental`. Inherited from `XrgpuLayerInit`.
    #[doc(alias = "viewPixelWidth")]
    pub fn set_view_pixel_width(&self, value: u32) -> &Self {
        property::set_f64(self, "viewPixelWidth", value as f64);
        self
    }

    /// `required unsigned long viewPixelHeight`
    ///
    /// Features `webxr-layers` and `experimental`. Inherited from `XrgpuLayerInit`.
    #[doc(alias = "viewPixelHeight")]
    pub fn set_view_pixel_height(&self, value: u32) -> &Self {
        property::set_f64(self, "viewPixelHeight", value as f64);
        self
    }

    /// `XRLayerLayout layout = "mono"`
    ///
    /// Features `webxr-layers` and `experimental`. Inherited from `XrgpuLayerInit`.
    #[doc(alias = "layout")]
    pub fn set_layout(&self, value: XrLayerLayout) -> &Self {
        property::set_str(self, "layout", value.as_str());
        self
    }

    /// `boolean isStatic = false`
    ///
    /// Features `webxr-layers` and `experimental`. Inherited from `XrgpuLayerInit`.
    #[doc(alias = "isStatic")]
    pub fn set_is_static(&self, value: bool) -> &Self {
        property::set_bool(self, "isStatic", value);
        self
    }
}

#[cfg(feature = "experimental")]
impl XrgpuBinding {
    /// Makes a new `XRGPUBinding`.
    ///
    /// `constructor(XRSession session, GPUDevice device)`
    ///
    /// Features `webxr-layers` and `experimental`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn new(session: &XrSession, device: &GpuDevice) -> Result<XrgpuBinding, Exception> {
        Js::try_new_XRGPUBinding__value2__as_value(session.as_ref(), device.as_ref()).map(Js::cast)
    }

    /// `readonly attribute double nativeProjectionScaleFactor`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "nativeProjectionScaleFactor")]
    #[inline]
    pub fn native_projection_scale_factor(&self) -> f64 {
        Js::get_nativeProjectionScaleFactor__as_number(js(self))
    }

    /// `readonly attribute boolean usesDepthValues`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "usesDepthValues")]
    #[inline]
    pub fn uses_depth_values(&self) -> bool {
        Js::get_usesDepthValues__as_bool(js(self)).get()
    }

    /// `XRProjectionLayer createProjectionLayer(optional XRGPUProjectionLayerInit init = {})`
    ///
    /// Features `webxr-layers` and `experimental`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "createProjectionLayer")]
    #[inline]
    pub fn create_projection_layer(&self) -> Result<XrProjectionLayer, Exception> {
        Js::try_call_createProjectionLayer__as_value(js(self)).map(Js::read)
    }

    /// As `create_projection_layer`, with `init`.
    ///
    /// `XRProjectionLayer createProjectionLayer(optional XRGPUProjectionLayerInit init = {})`
    ///
    /// Features `webxr-layers` and `experimental`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "createProjectionLayer")]
    #[inline]
    pub fn create_projection_layer_with_init(
        &self,
        init: &XrgpuProjectionLayerInit,
    ) -> Result<XrProjectionLayer, Exception> {
        Js::try_call_createProjectionLayer__value__as_value(js(self), init.as_ref()).map(Js::read)
    }

    /// `XRQuadLayer createQuadLayer(optional XRGPUQuadLayerInit init = {})`
    ///
    /// Features `webxr-layers` and `experimental`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "createQuadLayer")]
    #[inline]
    pub fn create_quad_layer(&self) -> Result<XrQuadLayer, Exception> {
        Js::try_call_createQuadLayer__as_value(js(self)).map(Js::read)
    }

    /// As `create_quad_layer`, with `init`.
    ///
    /// `XRQuadLayer createQuadLayer(optional XRGPUQuadLayerInit init = {})`
    ///
    /// Features `webxr-layers` and `experimental`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "createQuadLayer")]
    #[inline]
    pub fn create_quad_layer_with_init(&self, init: &XrgpuQuadLayerInit) -> Result<XrQuadLayer, Exception> {
        Js::try_call_createQuadLayer__value__as_value(js(self), init.as_ref()).map(Js::read)
    }

    /// `XRCylinderLayer createCylinderLayer(optional XRGPUCylinderLayerInit init = {})`
    ///
    /// Features `webxr-layers` and `experimental`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "createCylinderLayer")]
    #[inline]
    pub fn create_cylinder_layer(&self) -> Result<XrCylinderLayer, Exception> {
        Js::try_call_createCylinderLayer__as_value(js(self)).map(Js::read)
    }

    /// As `create_cylinder_layer`, with `init`.
    ///
    /// `XRCylinderLayer createCylinderLayer(optional XRGPUCylinderLayerInit init = {})`
    ///
    /// Features `webxr-layers` and `experimental`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "createCylinderLayer")]
    #[inline]
    pub fn create_cylinder_layer_with_init(&self, init: &XrgpuCylinderLayerInit) -> Result<XrCylinderLayer, Exception> {
        Js::try_call_createCylinderLayer__value__as_value(js(self), init.as_ref()).map(Js::read)
    }

    /// `XREquirectLayer createEquirectLayer(optional XRGPUEquirectLayerInit init = {})`
    ///
    /// Features `webxr-layers` and `experimental`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "createEquirectLayer")]
    #[inline]
    pub fn create_equirect_layer(&self) -> Result<XrEquirectLayer, Exception> {
        Js::try_call_createEquirectLayer__as_value(js(self)).map(Js::read)
    }

    /// As `create_equirect_layer`, with `init`.
    ///
    /// `XREquirectLayer createEquirectLayer(optional XRGPUEquirectLayerInit init = {})`
    ///
    /// Features `webxr-layers` and `experimental`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "createEquirectLayer")]
    #[inline]
    pub fn create_equirect_layer_with_init(&self, init: &XrgpuEquirectLayerInit) -> Result<XrEquirectLayer, Exception> {
        Js::try_call_createEquirectLayer__value__as_value(js(self), init.as_ref()).map(Js::read)
    }

    /// `XRCubeLayer createCubeLayer(optional XRGPUCubeLayerInit init = {})`
    ///
    /// Features `webxr-layers` and `experimental`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "createCubeLayer")]
    #[inline]
    pub fn create_cube_layer(&self) -> Result<XrCubeLayer, Exception> {
        Js::try_call_createCubeLayer__as_value(js(self)).map(Js::read)
    }

    /// As `create_cube_layer`, with `init`.
    ///
    /// `XRCubeLayer createCubeLayer(optional XRGPUCubeLayerInit init = {})`
    ///
    /// Features `webxr-layers` and `experimental`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "createCubeLayer")]
    #[inline]
    pub fn create_cube_layer_with_init(&self, init: &XrgpuCubeLayerInit) -> Result<XrCubeLayer, Exception> {
        Js::try_call_createCubeLayer__value__as_value(js(self), init.as_ref()).map(Js::read)
    }

    /// `XRGPUSubImage getSubImage(XRCompositionLayer layer, XRFrame frame, optional XREye eye = "none")`
    ///
    /// Features `webxr-layers` and `experimental`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "getSubImage")]
    #[inline]
    pub fn get_sub_image(&self, layer: &XrCompositionLayer, frame: &XrFrame) -> Result<XrgpuSubImage, Exception> {
        Js::try_call_getSubImage__value2__as_value(js(self), layer.as_ref(), frame.as_ref()).map(Js::read)
    }

    /// As `get_sub_image`, with `eye`.
    ///
    /// `XRGPUSubImage getSubImage(XRCompositionLayer layer, XRFrame frame, optional XREye eye = "none")`
    ///
    /// Features `webxr-layers` and `experimental`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "getSubImage")]
    #[inline]
    pub fn get_sub_image_with_eye(
        &self,
        layer: &XrCompositionLayer,
        frame: &XrFrame,
        eye: XrEye,
    ) -> Result<XrgpuSubImage, Exception> {
        Js::try_call_getSubImage__value2_str__as_value(js(self), layer.as_ref(), frame.as_ref(), eye.as_str())
            .map(Js::read)
    }

    /// `XRGPUSubImage getViewSubImage(XRProjectionLayer layer, XRView view)`
    ///
    /// Features `webxr-layers` and `experimental`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "getViewSubImage")]
    #[inline]
    pub fn get_view_sub_image(&self, layer: &XrProjectionLayer, view: &XrView) -> Result<XrgpuSubImage, Exception> {
        Js::try_call_getViewSubImage__value2__as_value(js(self), layer.as_ref(), view.as_ref()).map(Js::read)
    }

    /// `GPUTextureFormat getPreferredColorFormat()`
    ///
    /// Features `webxr-layers` and `experimental`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "getPreferredColorFormat")]
    #[inline]
    pub fn get_preferred_color_format(&self) -> Result<GpuTextureFormat, Exception> {
        Js::try_call_getPreferredColorFormat__as_value(js(self)).map(Js::read)
    }
}

#[cfg(feature = "experimental")]
impl XrSession {
    /// `readonly attribute unsigned long maxRenderLayers`
    ///
    /// Features `webxr-layers` and `experimental`. Exposed in Window only. In secure contexts only. [Specification](https://immersive-web.github.io/layers/#dom-xrsession-maxrenderlayers)
    #[doc(alias = "maxRenderLayers")]
    #[inline]
    pub fn max_render_layers(&self) -> u32 {
        Js::get_maxRenderLayers__as_number(js(self)) as u32
    }
}

#[cfg(feature = "experimental")]
impl XrRenderState {
    /// `readonly attribute FrozenArray<XRLayer> layers`
    ///
    /// Features `webxr-layers` and `experimental`. Exposed in Window only. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRRenderState/layers) · [Specification](https://immersive-web.github.io/layers/#dom-xrrenderstate-layers)
    #[inline]
    pub fn layers(&self) -> Array<XrLayer> {
        FromJs::from_js(Js::get_layers__as_value(js(self)))
    }
}

#[cfg(feature = "experimental")]
impl XrCompositionLayer {
    /// `readonly attribute XRLayerLayout layout`
    ///
    /// Features `webxr-layers` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRCompositionLayer/layout) · [Specification](https://immersive-web.github.io/layers/#dom-xrcompositionlayer-layout)
    #[inline]
    pub fn layout(&self) -> XrLayerLayout {
        FromJs::from_js(Js::get_layout__as_value(js(self)))
    }

    /// `attribute boolean blendTextureSourceAlpha`
    ///
    /// Features `webxr-layers` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRCompositionLayer/blendTextureSourceAlpha) · [Specification](https://immersive-web.github.io/layers/#dom-xrcompositionlayer-blendtexturesourcealpha)
    #[doc(alias = "blendTextureSourceAlpha")]
    #[inline]
    pub fn blend_texture_source_alpha(&self) -> bool {
        Js::get_blendTextureSourceAlpha__as_bool(js(self)).get()
    }

    /// `attribute boolean blendTextureSourceAlpha`
    ///
    /// Features `webxr-layers` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRCompositionLayer/blendTextureSourceAlpha) · [Specification](https://immersive-web.github.io/layers/#dom-xrcompositionlayer-blendtexturesourcealpha)
    #[doc(alias = "blendTextureSourceAlpha")]
    #[inline]
    pub fn set_blend_texture_source_alpha(&self, value: bool) {
        Js::set_blendTextureSourceAlpha__bool(js(self), value)
    }

    /// `attribute boolean forceMonoPresentation`
    ///
    /// Features `webxr-layers` and `experimental`. [Specification](https://immersive-web.github.io/layers/#dom-xrcompositionlayer-forcemonopresentation)
    #[doc(alias = "forceMonoPresentation")]
    #[inline]
    pub fn force_mono_presentation(&self) -> bool {
        Js::get_forceMonoPresentation__as_bool(js(self)).get()
    }

    /// `attribute boolean forceMonoPresentation`
    ///
    /// Features `webxr-layers` and `experimental`. [Specification](https://immersive-web.github.io/layers/#dom-xrcompositionlayer-forcemonopresentation)
    #[doc(alias = "forceMonoPresentation")]
    #[inline]
    pub fn set_force_mono_presentation(&self, value: bool) {
        Js::set_forceMonoPresentation__bool(js(self), value)
    }

    /// `attribute float opacity`
    ///
    /// Features `webxr-layers` and `experimental`. [Specification](https://immersive-web.github.io/layers/#dom-xrcompositionlayer-opacity)
    #[inline]
    pub fn opacity(&self) -> f32 {
        Js::get_opacity__as_number(js(self)) as f32
    }

    /// `attribute float opacity`
    ///
    /// Features `webxr-layers` and `experimental`. [Specification](https://immersive-web.github.io/layers/#dom-xrcompositionlayer-opacity)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a NaN or an infinity.
    #[doc(alias = "opacity")]
    #[inline]
    pub fn set_opacity(&self, value: f32) -> Result<(), Exception> {
        Js::try_set_opacity__number(js(self), value as f64)
    }

    /// `readonly attribute unsigned long mipLevels`
    ///
    /// Features `webxr-layers` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRCompositionLayer/mipLevels) · [Specification](https://immersive-web.github.io/layers/#dom-xrcompositionlayer-miplevels)
    #[doc(alias = "mipLevels")]
    #[inline]
    pub fn mip_levels(&self) -> u32 {
        Js::get_mipLevels__as_number(js(self)) as u32
    }

    /// `attribute XRLayerQuality quality`
    ///
    /// Features `webxr-layers` and `experimental`. [Specification](https://immersive-web.github.io/layers/#dom-xrcompositionlayer-quality)
    #[inline]
    pub fn quality(&self) -> XrLayerQuality {
        FromJs::from_js(Js::get_quality__as_value(js(self)))
    }

    /// `attribute XRLayerQuality quality`
    ///
    /// Features `webxr-layers` and `experimental`. [Specification](https://immersive-web.github.io/layers/#dom-xrcompositionlayer-quality)
    #[doc(alias = "quality")]
    #[inline]
    pub fn set_quality(&self, value: XrLayerQuality) {
        Js::set_quality__str(js(self), value.as_str())
    }

    /// `readonly attribute boolean needsRedraw`
    ///
    /// Features `webxr-layers` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRCompositionLayer/needsRedraw) · [Specification](https://immersive-web.github.io/layers/#dom-xrcompositionlayer-needsredraw)
    #[doc(alias = "needsRedraw")]
    #[inline]
    pub fn needs_redraw(&self) -> bool {
        Js::get_needsRedraw__as_bool(js(self)).get()
    }

    /// `undefined destroy()`
    ///
    /// Features `webxr-layers` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRCompositionLayer/destroy) · [Specification](https://immersive-web.github.io/layers/#dom-xrcompositionlayer-destroy)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn destroy(&self) -> Result<(), Exception> {
        Js::try_call_destroy(js(self))
    }
}

#[cfg(feature = "experimental")]
impl XrProjectionLayer {
    /// `readonly attribute unsigned long textureWidth`
    ///
    /// Features `webxr-layers` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRProjectionLayer/textureWidth) · [Specification](https://immersive-web.github.io/layers/#dom-xrprojectionlayer-texturewidth)
    #[doc(alias = "textureWidth")]
    #[inline]
    pub fn texture_width(&self) -> u32 {
        Js::get_textureWidth__as_number(js(self)) as u32
    }

    /// `readonly attribute unsigned long textureHeight`
    ///
    /// Features `webxr-layers` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRProjectionLayer/textureHeight) · [Specification](https://immersive-web.github.io/layers/#dom-xrprojectionlayer-textureheight)
    #[doc(alias = "textureHeight")]
    #[inline]
    pub fn texture_height(&self) -> u32 {
        Js::get_textureHeight__as_number(js(self)) as u32
    }

    /// `readonly attribute unsigned long textureArrayLength`
    ///
    /// Features `webxr-layers` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRProjectionLayer/textureArrayLength) · [Specification](https://immersive-web.github.io/layers/#dom-xrprojectionlayer-texturearraylength)
    #[doc(alias = "textureArrayLength")]
    #[inline]
    pub fn texture_array_length(&self) -> u32 {
        Js::get_textureArrayLength__as_number(js(self)) as u32
    }

    /// `readonly attribute boolean ignoreDepthValues`
    ///
    /// Features `webxr-layers` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRProjectionLayer/ignoreDepthValues) · [Specification](https://immersive-web.github.io/layers/#dom-xrprojectionlayer-ignoredepthvalues)
    #[doc(alias = "ignoreDepthValues")]
    #[inline]
    pub fn ignore_depth_values(&self) -> bool {
        Js::get_ignoreDepthValues__as_bool(js(self)).get()
    }

    /// `attribute float? fixedFoveation`
    ///
    /// Features `webxr-layers` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRProjectionLayer/fixedFoveation) · [Specification](https://immersive-web.github.io/layers/#dom-xrprojectionlayer-fixedfoveation)
    #[doc(alias = "fixedFoveation")]
    #[inline]
    pub fn fixed_foveation(&self) -> Option<f32> {
        FromJs::from_js(Js::get_fixedFoveation__as_value(js(self)))
    }

    /// `attribute float? fixedFoveation`
    ///
    /// Features `webxr-layers` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRProjectionLayer/fixedFoveation) · [Specification](https://immersive-web.github.io/layers/#dom-xrprojectionlayer-fixedfoveation)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a NaN or an infinity.
    #[doc(alias = "fixedFoveation")]
    #[inline]
    pub fn set_fixed_foveation(&self, value: Option<f32>) -> Result<(), Exception> {
        Js::try_set_fixedFoveation__value(js(self), &value.to_js())
    }

    /// `attribute XRRigidTransform? deltaPose`
    ///
    /// Features `webxr-layers` and `experimental`. [Specification](https://immersive-web.github.io/layers/#dom-xrprojectionlayer-deltapose)
    #[doc(alias = "deltaPose")]
    #[inline]
    pub fn delta_pose(&self) -> Option<XrRigidTransform> {
        Js::get_deltaPose__as_option_value(js(self)).map(Js::read)
    }

    /// `attribute XRRigidTransform? deltaPose`
    ///
    /// Features `webxr-layers` and `experimental`. [Specification](https://immersive-web.github.io/layers/#dom-xrprojectionlayer-deltapose)
    #[doc(alias = "deltaPose")]
    #[inline]
    pub fn set_delta_pose(&self, value: Option<&XrRigidTransform>) {
        Js::set_deltaPose__value(js(self), nullable(value))
    }
}

#[cfg(feature = "experimental")]
impl XrQuadLayer {
    /// `attribute XRSpace space`
    ///
    /// `None` where the page or the global object does not have it.
    ///
    /// Features `webxr-layers` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRQuadLayer/space) · [Specification](https://immersive-web.github.io/layers/#dom-xrquadlayer-space)
    #[inline]
    pub fn space(&self) -> Option<XrSpace> {
        Js::get_space__as_option_value(js(self)).map(Js::read)
    }

    /// `attribute XRSpace space`
    ///
    /// Features `webxr-layers` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRQuadLayer/space) · [Specification](https://immersive-web.github.io/layers/#dom-xrquadlayer-space)
    #[doc(alias = "space")]
    #[inline]
    pub fn set_space(&self, value: &XrSpace) {
        Js::set_space__value(js(self), value.as_ref())
    }

    /// `attribute XRRigidTransform transform`
    ///
    /// `None` where the page or the global object does not have it.
    ///
    /// Features `webxr-layers` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRQuadLayer/transform) · [Specification](https://immersive-web.github.io/layers/#dom-xrquadlayer-transform)
    #[inline]
    pub fn transform(&self) -> Option<XrRigidTransform> {
        Js::get_transform__as_option_value(js(self)).map(Js::read)
    }

    /// `attribute XRRigidTransform transform`
    ///
    /// Features `webxr-layers` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRQuadLayer/transform) · [Specification](https://immersive-web.github.io/layers/#dom-xrquadlayer-transform)
    #[doc(alias = "transform")]
    #[inline]
    pub fn set_transform(&self, value: &XrRigidTransform) {
        Js::set_transform__value(js(self), value.as_ref())
    }

    /// `attribute float width`
    ///
    /// Features `webxr-layers` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRQuadLayer/width) · [Specification](https://immersive-web.github.io/layers/#dom-xrquadlayer-width)
    #[inline]
    pub fn width(&self) -> f32 {
        Js::get_width__as_number(js(self)) as f32
    }

    /// `attribute float width`
    ///
    /// Features `webxr-layers` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRQuadLayer/width) · [Specification](https://immersive-web.github.io/layers/#dom-xrquadlayer-width)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a NaN or an infinity.
    #[doc(alias = "width")]
    #[inline]
    pub fn set_width(&self, value: f32) -> Result<(), Exception> {
        Js::try_set_width__number(js(self), value as f64)
    }

    /// `attribute float height`
    ///
    /// Features `webxr-layers` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRQuadLayer/height) · [Specification](https://immersive-web.github.io/layers/#dom-xrquadlayer-height)
    #[inline]
    pub fn height(&self) -> f32 {
        Js::get_height__as_number(js(self)) as f32
    }

    /// `attribute float height`
    ///
    /// Features `webxr-layers` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRQuadLayer/height) · [Specification](https://immersive-web.github.io/layers/#dom-xrquadlayer-height)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a NaN or an infinity.
    #[doc(alias = "height")]
    #[inline]
    pub fn set_height(&self, value: f32) -> Result<(), Exception> {
        Js::try_set_height__number(js(self), value as f64)
    }

    /// The handler of the event `redraw`.
    ///
    /// `attribute EventHandler onredraw`
    ///
    /// Features `webxr-layers` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRQuadLayer/redraw_event) · [Specification](https://immersive-web.github.io/layers/#dom-xrquadlayer-onredraw)
    pub fn onredraw(&self) -> Option<Function<fn(XrLayerEvent)>> {
        property::get(self, "onredraw")
    }

    /// Sets the handler of the event `redraw`.
    ///
    /// `attribute EventHandler onredraw`
    ///
    /// Features `webxr-layers` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRQuadLayer/redraw_event) · [Specification](https://immersive-web.github.io/layers/#dom-xrquadlayer-onredraw)
    #[doc(alias = "onredraw")]
    pub fn set_onredraw(&self, value: Option<&Function<fn(XrLayerEvent)>>) {
        property::set(self, "onredraw", nullable(value))
    }
}

#[cfg(feature = "experimental")]
impl XrCylinderLayer {
    /// `attribute XRSpace space`
    ///
    /// `None` where the page or the global object does not have it.
    ///
    /// Features `webxr-layers` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRCylinderLayer/space) · [Specification](https://immersive-web.github.io/layers/#dom-xrcylinderlayer-space)
    #[inline]
    pub fn space(&self) -> Option<XrSpace> {
        Js::get_space__as_option_value(js(self)).map(Js::read)
    }

    /// `attribute XRSpace space`
    ///
    /// Features `webxr-layers` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRCylinderLayer/space) · [Specification](https://immersive-web.github.io/layers/#dom-xrcylinderlayer-space)
    #[doc(alias = "space")]
    #[inline]
    pub fn set_space(&self, value: &XrSpace) {
        Js::set_space__value(js(self), value.as_ref())
    }

    /// `attribute XRRigidTransform transform`
    ///
    /// `None` where the page or the global object does not have it.
    ///
    /// Features `webxr-layers` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRCylinderLayer/transform) · [Specification](https://immersive-web.github.io/layers/#dom-xrcylinderlayer-transform)
    #[inline]
    pub fn transform(&self) -> Option<XrRigidTransform> {
        Js::get_transform__as_option_value(js(self)).map(Js::read)
    }

    /// `attribute XRRigidTransform transform`
    ///
    /// Features `webxr-layers` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRCylinderLayer/transform) · [Specification](https://immersive-web.github.io/layers/#dom-xrcylinderlayer-transform)
    #[doc(alias = "transform")]
    #[inline]
    pub fn set_transform(&self, value: &XrRigidTransform) {
        Js::set_transform__value(js(self), value.as_ref())
    }

    /// `attribute float radius`
    ///
    /// Features `webxr-layers` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRCylinderLayer/radius) · [Specification](https://immersive-web.github.io/layers/#dom-xrcylinderlayer-radius)
    #[inline]
    pub fn radius(&self) -> f32 {
        Js::get_radius__as_number(js(self)) as f32
    }

    /// `attribute float radius`
    ///
    /// Features `webxr-layers` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRCylinderLayer/radius) · [Specification](https://immersive-web.github.io/layers/#dom-xrcylinderlayer-radius)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a NaN or an infinity.
    #[doc(alias = "radius")]
    #[inline]
    pub fn set_radius(&self, value: f32) -> Result<(), Exception> {
        Js::try_set_radius__number(js(self), value as f64)
    }

    /// `attribute float centralAngle`
    ///
    /// Features `webxr-layers` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRCylinderLayer/centralAngle) · [Specification](https://immersive-web.github.io/layers/#dom-xrcylinderlayer-centralangle)
    #[doc(alias = "centralAngle")]
    #[inline]
    pub fn central_angle(&self) -> f32 {
        Js::get_centralAngle__as_number(js(self)) as f32
    }

    /// `attribute float centralAngle`
    ///
    /// Features `webxr-layers` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRCylinderLayer/centralAngle) · [Specification](https://immersive-web.github.io/layers/#dom-xrcylinderlayer-centralangle)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a NaN or an infinity.
    #[doc(alias = "centralAngle")]
    #[inline]
    pub fn set_central_angle(&self, value: f32) -> Result<(), Exception> {
        Js::try_set_centralAngle__number(js(self), value as f64)
    }

    /// `attribute float aspectRatio`
    ///
    /// Features `webxr-layers` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRCylinderLayer/aspectRatio) · [Specification](https://immersive-web.github.io/layers/#dom-xrcylinderlayer-aspectratio)
    #[doc(alias = "aspectRatio")]
    #[inline]
    pub fn aspect_ratio(&self) -> f32 {
        Js::get_aspectRatio__as_number(js(self)) as f32
    }

    /// `attribute float aspectRatio`
    ///
    /// Features `webxr-layers` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRCylinderLayer/aspectRatio) · [Specification](https://immersive-web.github.io/layers/#dom-xrcylinderlayer-aspectratio)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a NaN or an infinity.
    #[doc(alias = "aspectRatio")]
    #[inline]
    pub fn set_aspect_ratio(&self, value: f32) -> Result<(), Exception> {
        Js::try_set_aspectRatio__number(js(self), value as f64)
    }

    /// The handler of the event `redraw`.
    ///
    /// `attribute EventHandler onredraw`
    ///
    /// Features `webxr-layers` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRCylinderLayer/redraw_event) · [Specification](https://immersive-web.github.io/layers/#dom-xrcylinderlayer-onredraw)
    pub fn onredraw(&self) -> Option<Function<fn(XrLayerEvent)>> {
        property::get(self, "onredraw")
    }

    /// Sets the handler of the event `redraw`.
    ///
    /// `attribute EventHandler onredraw`
    ///
    /// Features `webxr-layers` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRCylinderLayer/redraw_event) · [Specification](https://immersive-web.github.io/layers/#dom-xrcylinderlayer-onredraw)
    #[doc(alias = "onredraw")]
    pub fn set_onredraw(&self, value: Option<&Function<fn(XrLayerEvent)>>) {
        property::set(self, "onredraw", nullable(value))
    }
}

#[cfg(feature = "experimental")]
impl XrEquirectLayer {
    /// `attribute XRSpace space`
    ///
    /// `None` where the page or the global object does not have it.
    ///
    /// Features `webxr-layers` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XREquirectLayer/space) · [Specification](https://immersive-web.github.io/layers/#dom-xrequirectlayer-space)
    #[inline]
    pub fn space(&self) -> Option<XrSpace> {
        Js::get_space__as_option_value(js(self)).map(Js::read)
    }

    /// `attribute XRSpace space`
    ///
    /// Features `webxr-layers` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XREquirectLayer/space) · [Specification](https://immersive-web.github.io/layers/#dom-xrequirectlayer-space)
    #[doc(alias = "space")]
    #[inline]
    pub fn set_space(&self, value: &XrSpace) {
        Js::set_space__value(js(self), value.as_ref())
    }

    /// `attribute XRRigidTransform transform`
    ///
    /// `None` where the page or the global object does not have it.
    ///
    /// Features `webxr-layers` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XREquirectLayer/transform) · [Specification](https://immersive-web.github.io/layers/#dom-xrequirectlayer-transform)
    #[inline]
    pub fn transform(&self) -> Option<XrRigidTransform> {
        Js::get_transform__as_option_value(js(self)).map(Js::read)
    }

    /// `attribute XRRigidTransform transform`
    ///
    /// Features `webxr-layers` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XREquirectLayer/transform) · [Specification](https://immersive-web.github.io/layers/#dom-xrequirectlayer-transform)
    #[doc(alias = "transform")]
    #[inline]
    pub fn set_transform(&self, value: &XrRigidTransform) {
        Js::set_transform__value(js(self), value.as_ref())
    }

    /// `attribute float radius`
    ///
    /// Features `webxr-layers` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XREquirectLayer/radius) · [Specification](https://immersive-web.github.io/layers/#dom-xrequirectlayer-radius)
    #[inline]
    pub fn radius(&self) -> f32 {
        Js::get_radius__as_number(js(self)) as f32
    }

    /// `attribute float radius`
    ///
    /// Features `webxr-layers` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XREquirectLayer/radius) · [Specification](https://immersive-web.github.io/layers/#dom-xrequirectlayer-radius)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a NaN or an infinity.
    #[doc(alias = "radius")]
    #[inline]
    pub fn set_radius(&self, value: f32) -> Result<(), Exception> {
        Js::try_set_radius__number(js(self), value as f64)
    }

    /// `attribute float centralHorizontalAngle`
    ///
    /// Features `webxr-layers` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XREquirectLayer/centralHorizontalAngle) · [Specification](https://immersive-web.github.io/layers/#dom-xrequirectlayer-centralhorizontalangle)
    #[doc(alias = "centralHorizontalAngle")]
    #[inline]
    pub fn central_horizontal_angle(&self) -> f32 {
        Js::get_centralHorizontalAngle__as_number(js(self)) as f32
    }

    /// `attribute float centralHorizontalAngle`
    ///
    /// Features `webxr-layers` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XREquirectLayer/centralHorizontalAngle) · [Specification](https://immersive-web.github.io/layers/#dom-xrequirectlayer-centralhorizontalangle)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a NaN or an infinity.
    #[doc(alias = "centralHorizontalAngle")]
    #[inline]
    pub fn set_central_horizontal_angle(&self, value: f32) -> Result<(), Exception> {
        Js::try_set_centralHorizontalAngle__number(js(self), value as f64)
    }

    /// `attribute float upperVerticalAngle`
    ///
    /// Features `webxr-layers` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XREquirectLayer/upperVerticalAngle) · [Specification](https://immersive-web.github.io/layers/#dom-xrequirectlayer-upperverticalangle)
    #[doc(alias = "upperVerticalAngle")]
    #[inline]
    pub fn upper_vertical_angle(&self) -> f32 {
        Js::get_upperVerticalAngle__as_number(js(self)) as f32
    }

    /// `attribute float upperVerticalAngle`
    ///
    /// Features `webxr-layers` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XREquirectLayer/upperVerticalAngle) · [Specification](https://immersive-web.github.io/layers/#dom-xrequirectlayer-upperverticalangle)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a NaN or an infinity.
    #[doc(alias = "upperVerticalAngle")]
    #[inline]
    pub fn set_upper_vertical_angle(&self, value: f32) -> Result<(), Exception> {
        Js::try_set_upperVerticalAngle__number(js(self), value as f64)
    }

    /// `attribute float lowerVerticalAngle`
    ///
    /// Features `webxr-layers` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XREquirectLayer/lowerVerticalAngle) · [Specification](https://immersive-web.github.io/layers/#dom-xrequirectlayer-lowerverticalangle)
    #[doc(alias = "lowerVerticalAngle")]
    #[inline]
    pub fn lower_vertical_angle(&self) -> f32 {
        Js::get_lowerVerticalAngle__as_number(js(self)) as f32
    }

    /// `attribute float lowerVerticalAngle`
    ///
    /// Features `webxr-layers` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XREquirectLayer/lowerVerticalAngle) · [Specification](https://immersive-web.github.io/layers/#dom-xrequirectlayer-lowerverticalangle)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a NaN or an infinity.
    #[doc(alias = "lowerVerticalAngle")]
    #[inline]
    pub fn set_lower_vertical_angle(&self, value: f32) -> Result<(), Exception> {
        Js::try_set_lowerVerticalAngle__number(js(self), value as f64)
    }

    /// The handler of the event `redraw`.
    ///
    /// `attribute EventHandler onredraw`
    ///
    /// Features `webxr-layers` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XREquirectLayer/redraw_event) · [Specification](https://immersive-web.github.io/layers/#dom-xrequirectlayer-onredraw)
    pub fn onredraw(&self) -> Option<Function<fn(XrLayerEvent)>> {
        property::get(self, "onredraw")
    }

    /// Sets the handler of the event `redraw`.
    ///
    /// `attribute EventHandler onredraw`
    ///
    /// Features `webxr-layers` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XREquirectLayer/redraw_event) · [Specification](https://immersive-web.github.io/layers/#dom-xrequirectlayer-onredraw)
    #[doc(alias = "onredraw")]
    pub fn set_onredraw(&self, value: Option<&Function<fn(XrLayerEvent)>>) {
        property::set(self, "onredraw", nullable(value))
    }
}

#[cfg(feature = "experimental")]
impl XrCubeLayer {
    /// `attribute XRSpace space`
    ///
    /// `None` where the page or the global object does not have it.
    ///
    /// Features `webxr-layers` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRCubeLayer/space) · [Specification](https://immersive-web.github.io/layers/#dom-xrcubelayer-space)
    #[inline]
    pub fn space(&self) -> Option<XrSpace> {
        Js::get_space__as_option_value(js(self)).map(Js::read)
    }

    /// `attribute XRSpace space`
    ///
    /// Features `webxr-layers` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRCubeLayer/space) · [Specification](https://immersive-web.github.io/layers/#dom-xrcubelayer-space)
    #[doc(alias = "space")]
    #[inline]
    pub fn set_space(&self, value: &XrSpace) {
        Js::set_space__value(js(self), value.as_ref())
    }

    /// `attribute DOMPointReadOnly orientation`
    ///
    /// Features `webxr-layers` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRCubeLayer/orientation) · [Specification](https://immersive-web.github.io/layers/#dom-xrcubelayer-orientation)
    #[inline]
    pub fn orientation(&self) -> DomPointReadOnly {
        FromJs::from_js(Js::get_orientation__as_value(js(self)))
    }

    /// `attribute DOMPointReadOnly orientation`
    ///
    /// Features `webxr-layers` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRCubeLayer/orientation) · [Specification](https://immersive-web.github.io/layers/#dom-xrcubelayer-orientation)
    #[doc(alias = "orientation")]
    #[inline]
    pub fn set_orientation(&self, value: &DomPointReadOnly) {
        Js::set_orientation__value(js(self), value.as_ref())
    }

    /// The handler of the event `redraw`.
    ///
    /// `attribute EventHandler onredraw`
    ///
    /// Features `webxr-layers` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRCubeLayer/redraw_event) · [Specification](https://immersive-web.github.io/layers/#dom-xrcubelayer-onredraw)
    pub fn onredraw(&self) -> Option<Function<fn(XrLayerEvent)>> {
        property::get(self, "onredraw")
    }

    /// Sets the handler of the event `redraw`.
    ///
    /// `attribute EventHandler onredraw`
    ///
    /// Features `webxr-layers` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRCubeLayer/redraw_event) · [Specification](https://immersive-web.github.io/layers/#dom-xrcubelayer-onredraw)
    #[doc(alias = "onredraw")]
    pub fn set_onredraw(&self, value: Option<&Function<fn(XrLayerEvent)>>) {
        property::set(self, "onredraw", nullable(value))
    }
}

#[cfg(feature = "experimental")]
impl XrSubImage {
    /// `readonly attribute XRViewport viewport`
    ///
    /// `None` where the page or the global object does not have it.
    ///
    /// Features `webxr-layers` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRSubImage/viewport) · [Specification](https://immersive-web.github.io/layers/#dom-xrsubimage-viewport)
    #[inline]
    pub fn viewport(&self) -> Option<XrViewport> {
        Js::get_viewport__as_option_value(js(self)).map(Js::read)
    }
}

#[cfg(feature = "experimental")]
impl XrWebGlSubImage {
    /// `readonly attribute WebGLTexture colorTexture`
    ///
    /// Features `webxr-layers` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRWebGLSubImage/colorTexture) · [Specification](https://immersive-web.github.io/layers/#dom-xrwebglsubimage-colortexture)
    #[doc(alias = "colorTexture")]
    #[inline]
    pub fn color_texture(&self) -> WebGlTexture {
        FromJs::from_js(Js::get_colorTexture__as_value(js(self)))
    }

    /// `readonly attribute WebGLTexture? depthStencilTexture`
    ///
    /// Features `webxr-layers` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRWebGLSubImage/depthStencilTexture) · [Specification](https://immersive-web.github.io/layers/#dom-xrwebglsubimage-depthstenciltexture)
    #[doc(alias = "depthStencilTexture")]
    #[inline]
    pub fn depth_stencil_texture(&self) -> Option<WebGlTexture> {
        Js::get_depthStencilTexture__as_option_value(js(self)).map(Js::read)
    }

    /// `readonly attribute WebGLTexture? motionVectorTexture`
    ///
    /// Features `webxr-layers` and `experimental`. [Specification](https://immersive-web.github.io/layers/#dom-xrwebglsubimage-motionvectortexture)
    #[doc(alias = "motionVectorTexture")]
    #[inline]
    pub fn motion_vector_texture(&self) -> Option<WebGlTexture> {
        Js::get_motionVectorTexture__as_option_value(js(self)).map(Js::read)
    }

    /// `readonly attribute unsigned long? imageIndex`
    ///
    /// Features `webxr-layers` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRWebGLSubImage/imageIndex) · [Specification](https://immersive-web.github.io/layers/#dom-xrwebglsubimage-imageindex)
    #[doc(alias = "imageIndex")]
    #[inline]
    pub fn image_index(&self) -> Option<u32> {
        FromJs::from_js(Js::get_imageIndex__as_value(js(self)))
    }

    /// `readonly attribute unsigned long colorTextureWidth`
    ///
    /// Features `webxr-layers` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRWebGLSubImage/colorTextureWidth) · [Specification](https://immersive-web.github.io/layers/#dom-xrwebglsubimage-colortexturewidth)
    #[doc(alias = "colorTextureWidth")]
    #[inline]
    pub fn color_texture_width(&self) -> u32 {
        Js::get_colorTextureWidth__as_number(js(self)) as u32
    }

    /// `readonly attribute unsigned long colorTextureHeight`
    ///
    /// Features `webxr-layers` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRWebGLSubImage/colorTextureHeight) · [Specification](https://immersive-web.github.io/layers/#dom-xrwebglsubimage-colortextureheight)
    #[doc(alias = "colorTextureHeight")]
    #[inline]
    pub fn color_texture_height(&self) -> u32 {
        Js::get_colorTextureHeight__as_number(js(self)) as u32
    }

    /// `readonly attribute unsigned long? depthStencilTextureWidth`
    ///
    /// Features `webxr-layers` and `experimental`. [Specification](https://immersive-web.github.io/layers/#dom-xrwebglsubimage-depthstenciltexturewidth)
    #[doc(alias = "depthStencilTextureWidth")]
    #[inline]
    pub fn depth_stencil_texture_width(&self) -> Option<u32> {
        FromJs::from_js(Js::get_depthStencilTextureWidth__as_value(js(self)))
    }

    /// `readonly attribute unsigned long? depthStencilTextureHeight`
    ///
    /// Features `webxr-layers` and `experimental`. [Specification](https://immersive-web.github.io/layers/#dom-xrwebglsubimage-depthstenciltextureheight)
    #[doc(alias = "depthStencilTextureHeight")]
    #[inline]
    pub fn depth_stencil_texture_height(&self) -> Option<u32> {
        FromJs::from_js(Js::get_depthStencilTextureHeight__as_value(js(self)))
    }
}

#[cfg(feature = "experimental")]
impl XrProjectionLayerInit {
    /// Makes a new `XRProjectionLayerInit`.
    ///
    /// `dictionary XRProjectionLayerInit`
    ///
    /// Features `webxr-layers` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `XRTextureType textureType = "texture"`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "textureType")]
    pub fn get_texture_type(&self) -> Option<XrTextureType> {
        property::get(self, "textureType")
    }

    /// `XRTextureType textureType = "texture"`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "textureType")]
    pub fn set_texture_type(&self, value: XrTextureType) -> &Self {
        property::set_str(self, "textureType", value.as_str());
        self
    }

    /// `GLenum colorFormat = 6408`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "colorFormat")]
    pub fn get_color_format(&self) -> Option<u32> {
        property::get(self, "colorFormat")
    }

    /// `GLenum colorFormat = 6408`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "colorFormat")]
    pub fn set_color_format(&self, value: u32) -> &Self {
        property::set_f64(self, "colorFormat", value as f64);
        self
    }

    /// `GLenum depthFormat = 6402`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "depthFormat")]
    pub fn get_depth_format(&self) -> Option<u32> {
        property::get(self, "depthFormat")
    }

    /// `GLenum depthFormat = 6402`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "depthFormat")]
    pub fn set_depth_format(&self, value: u32) -> &Self {
        property::set_f64(self, "depthFormat", value as f64);
        self
    }

    /// `double scaleFactor = 1.0`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "scaleFactor")]
    pub fn get_scale_factor(&self) -> Option<f64> {
        property::get(self, "scaleFactor")
    }

    /// `double scaleFactor = 1.0`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "scaleFactor")]
    pub fn set_scale_factor(&self, value: f64) -> &Self {
        property::set_f64(self, "scaleFactor", value);
        self
    }

    /// `boolean clearOnAccess = true`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "clearOnAccess")]
    pub fn get_clear_on_access(&self) -> Option<bool> {
        property::get(self, "clearOnAccess")
    }

    /// `boolean clearOnAccess = true`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "clearOnAccess")]
    pub fn set_clear_on_access(&self, value: bool) -> &Self {
        property::set_bool(self, "clearOnAccess", value);
        self
    }
}

#[cfg(feature = "experimental")]
impl Default for XrProjectionLayerInit {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "experimental")]
impl XrLayerInit {
    /// Makes a new `XRLayerInit`.
    ///
    /// `dictionary XRLayerInit`
    ///
    /// Features `webxr-layers` and `experimental`.
    pub fn new(space: &XrSpace, view_pixel_width: u32, view_pixel_height: u32) -> Self {
        let this: Self = dictionary::empty();
        property::set(&this, "space", space.as_ref());
        property::set_f64(&this, "viewPixelWidth", view_pixel_width as f64);
        property::set_f64(&this, "viewPixelHeight", view_pixel_height as f64);
        this
    }

    /// `required XRSpace space`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "space")]
    pub fn get_space(&self) -> XrSpace {
        property::get(self, "space")
    }

    /// `required XRSpace space`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "space")]
    pub fn set_space(&self, value: &XrSpace) -> &Self {
        property::set(self, "space", value.as_ref());
        self
    }

    /// `XRTextureType textureType = "texture"`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "textureType")]
    pub fn get_texture_type(&self) -> Option<XrTextureType> {
        property::get(self, "textureType")
    }

    /// `XRTextureType textureType = "texture"`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "textureType")]
    pub fn set_texture_type(&self, value: XrTextureType) -> &Self {
        property::set_str(self, "textureType", value.as_str());
        self
    }

    /// `GLenum colorFormat = 6408`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "colorFormat")]
    pub fn get_color_format(&self) -> Option<u32> {
        property::get(self, "colorFormat")
    }

    /// `GLenum colorFormat = 6408`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "colorFormat")]
    pub fn set_color_format(&self, value: u32) -> &Self {
        property::set_f64(self, "colorFormat", value as f64);
        self
    }

    /// `GLenum? depthFormat`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "depthFormat")]
    pub fn get_depth_format(&self) -> Option<u32> {
        property::get(self, "depthFormat")
    }

    /// `GLenum? depthFormat`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "depthFormat")]
    pub fn set_depth_format(&self, value: Option<u32>) -> &Self {
        property::set(self, "depthFormat", &value.to_js());
        self
    }

    /// `unsigned long mipLevels = 1`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "mipLevels")]
    pub fn get_mip_levels(&self) -> Option<u32> {
        property::get(self, "mipLevels")
    }

    /// `unsigned long mipLevels = 1`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "mipLevels")]
    pub fn set_mip_levels(&self, value: u32) -> &Self {
        property::set_f64(self, "mipLevels", value as f64);
        self
    }

    /// `required unsigned long viewPixelWidth`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "viewPixelWidth")]
    pub fn get_view_pixel_width(&self) -> u32 {
        property::get(self, "viewPixelWidth")
    }

    /// `required unsigned long viewPixelWidth`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "viewPixelWidth")]
    pub fn set_view_pixel_width(&self, value: u32) -> &Self {
        property::set_f64(self, "viewPixelWidth", value as f64);
        self
    }

    /// `required unsigned long viewPixelHeight`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "viewPixelHeight")]
    pub fn get_view_pixel_height(&self) -> u32 {
        property::get(self, "viewPixelHeight")
    }

    /// `required unsigned long viewPixelHeight`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "viewPixelHeight")]
    pub fn set_view_pixel_height(&self, value: u32) -> &Self {
        property::set_f64(self, "viewPixelHeight", value as f64);
        self
    }

    /// `XRLayerLayout layout = "mono"`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "layout")]
    pub fn get_layout(&self) -> Option<XrLayerLayout> {
        property::get(self, "layout")
    }

    /// `XRLayerLayout layout = "mono"`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "layout")]
    pub fn set_layout(&self, value: XrLayerLayout) -> &Self {
        property::set_str(self, "layout", value.as_str());
        self
    }

    /// `boolean isStatic = false`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "isStatic")]
    pub fn get_is_static(&self) -> Option<bool> {
        property::get(self, "isStatic")
    }

    /// `boolean isStatic = false`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "isStatic")]
    pub fn set_is_static(&self, value: bool) -> &Self {
        property::set_bool(self, "isStatic", value);
        self
    }

    /// `boolean clearOnAccess = true`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "clearOnAccess")]
    pub fn get_clear_on_access(&self) -> Option<bool> {
        property::get(self, "clearOnAccess")
    }

    /// `boolean clearOnAccess = true`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "clearOnAccess")]
    pub fn set_clear_on_access(&self, value: bool) -> &Self {
        property::set_bool(self, "clearOnAccess", value);
        self
    }
}

#[cfg(feature = "experimental")]
impl XrQuadLayerInit {
    /// Makes a new `XRQuadLayerInit`.
    ///
    /// `dictionary XRQuadLayerInit : XRLayerInit`
    ///
    /// Features `webxr-layers` and `experimental`.
    pub fn new(space: &XrSpace, view_pixel_width: u32, view_pixel_height: u32) -> Self {
        let this: Self = dictionary::empty();
        property::set(&this, "space", space.as_ref());
        property::set_f64(&this, "viewPixelWidth", view_pixel_width as f64);
        property::set_f64(&this, "viewPixelHeight", view_pixel_height as f64);
        this
    }

    /// `XRRigidTransform? transform`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "transform")]
    pub fn get_transform(&self) -> Option<XrRigidTransform> {
        property::get(self, "transform")
    }

    /// `XRRigidTransform? transform`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "transform")]
    pub fn set_transform(&self, value: Option<&XrRigidTransform>) -> &Self {
        property::set(self, "transform", nullable(value));
        self
    }

    /// `float width = 1.0`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "width")]
    pub fn get_width(&self) -> Option<f32> {
        property::get(self, "width")
    }

    /// `float width = 1.0`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "width")]
    pub fn set_width(&self, value: f32) -> &Self {
        property::set_f64(self, "width", value as f64);
        self
    }

    /// `float height = 1.0`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "height")]
    pub fn get_height(&self) -> Option<f32> {
        property::get(self, "height")
    }

    /// `float height = 1.0`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "height")]
    pub fn set_height(&self, value: f32) -> &Self {
        property::set_f64(self, "height", value as f64);
        self
    }

    /// `required XRSpace space`
    ///
    /// Features `webxr-layers` and `experimental`. Inherited from `XrLayerInit`.
    #[doc(alias = "space")]
    pub fn set_space(&self, value: &XrSpace) -> &Self {
        property::set(self, "space", value.as_ref());
        self
    }

    /// `XRTextureType textureType = "texture"`
    ///
    /// Features `webxr-layers` and `experimental`. Inherited from `XrLayerInit`.
    #[doc(alias = "textureType")]
    pub fn set_texture_type(&self, value: XrTextureType) -> &Self {
        property::set_str(self, "textureType", value.as_str());
        self
    }

    /// `GLenum colorFormat = 6408`
    ///
    /// Features `webxr-layers` and `experimental`. Inherited from `XrLayerInit`.
    #[doc(alias = "colorFormat")]
    pub fn set_color_format(&self, value: u32) -> &Self {
        property::set_f64(self, "colorFormat", value as f64);
        self
    }

    /// `GLenum? depthFormat`
    ///
    /// Features `webxr-layers` and `experimental`. Inherited from `XrLayerInit`.
    #[doc(alias = "depthFormat")]
    pub fn set_depth_format(&self, value: Option<u32>) -> &Self {
        property::set(self, "depthFormat", &value.to_js());
        self
    }

    /// `unsigned long mipLevels = 1`
    ///
    /// Features `webxr-layers` and `experimental`. Inherited from `XrLayerInit`.
    #[doc(alias = "mipLevels")]
    pub fn set_mip_levels(&self, value: u32) -> &Self {
        property::set_f64(self, "mipLevels", value as f64);
        self
    }

    /// `required unsigned long viewPixelWidth`
    ///
    /// Features `webxr-layers` and `experimental`. Inherited from `XrLayerInit`.
    #[doc(alias = "viewPixelWidth")]
    pub fn set_view_pixel_width(&self, value: u32) -> &Self {
        property::set_f64(self, "viewPixelWidth", value as f64);
        self
    }

    /// `required unsigned long viewPixelHeight`
    ///
    /// Features `webxr-layers` and `experimental`. Inherited from `XrLayerInit`.
    #[doc(alias = "viewPixelHeight")]
    pub fn set_view_pixel_height(&self, value: u32) -> &Self {
        property::set_f64(self, "viewPixelHeight", value as f64);
        self
    }

    /// `XRLayerLayout layout = "mono"`
    ///
    /// Features `webxr-layers` and `experimental`. Inherited from `XrLayerInit`.
    #[doc(alias = "layout")]
    pub fn set_layout(&self, value: XrLayerLayout) -> &Self {
        property::set_str(self, "layout", value.as_str());
        self
    }

    /// `boolean isStatic = false`
    ///
    /// Features `webxr-layers` and `experimental`. Inherited from `XrLayerInit`.
    #[doc(alias = "isStatic")]
    pub fn set_is_static(&self, value: bool) -> &Self {
        property::set_bool(self, "isStatic", value);
        self
    }

    /// `boolean clearOnAccess = true`
    ///
    /// Features `webxr-layers` and `experimental`. Inherited from `XrLayerInit`.
    #[doc(alias = "clearOnAccess")]
    pub fn set_clear_on_access(&self, value: bool) -> &Self {
        property::set_bool(self, "clearOnAccess", value);
        self
    }
}

#[cfg(feature = "experimental")]
impl XrCylinderLayerInit {
    /// Makes a new `XRCylinderLayerInit`.
    ///
    /// `dictionary XRCylinderLayerInit : XRLayerInit`
    ///
    /// Features `webxr-layers` and `experimental`.
    pub fn new(space: &XrSpace, view_pixel_width: u32, view_pixel_height: u32) -> Self {
        let this: Self = dictionary::empty();
        property::set(&this, "space", space.as_ref());
        property::set_f64(&this, "viewPixelWidth", view_pixel_width as f64);
        property::set_f64(&this, "viewPixelHeight", view_pixel_height as f64);
        this
    }

    /// `XRRigidTransform? transform`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "transform")]
    pub fn get_transform(&self) -> Option<XrRigidTransform> {
        property::get(self, "transform")
    }

    /// `XRRigidTransform? transform`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "transform")]
    pub fn set_transform(&self, value: Option<&XrRigidTransform>) -> &Self {
        property::set(self, "transform", nullable(value));
        self
    }

    /// `float radius = 2.0`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "radius")]
    pub fn get_radius(&self) -> Option<f32> {
        property::get(self, "radius")
    }

    /// `float radius = 2.0`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "radius")]
    pub fn set_radius(&self, value: f32) -> &Self {
        property::set_f64(self, "radius", value as f64);
        self
    }

    /// `float centralAngle = 0.78539`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "centralAngle")]
    pub fn get_central_angle(&self) -> Option<f32> {
        property::get(self, "centralAngle")
    }

    /// `float centralAngle = 0.78539`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "centralAngle")]
    pub fn set_central_angle(&self, value: f32) -> &Self {
        property::set_f64(self, "centralAngle", value as f64);
        self
    }

    /// `float aspectRatio = 2.0`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "aspectRatio")]
    pub fn get_aspect_ratio(&self) -> Option<f32> {
        property::get(self, "aspectRatio")
    }

    /// `float aspectRatio = 2.0`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "aspectRatio")]
    pub fn set_aspect_ratio(&self, value: f32) -> &Self {
        property::set_f64(self, "aspectRatio", value as f64);
        self
    }

    /// `required XRSpace space`
    ///
    /// Features `webxr-layers` and `experimental`. Inherited from `XrLayerInit`.
    #[doc(alias = "space")]
    pub fn set_space(&self, value: &XrSpace) -> &Self {
        property::set(self, "space", value.as_ref());
        self
    }

    /// `XRTextureType textureType = "texture"`
    ///
    /// Features `webxr-layers` and `experimental`. Inherited from `XrLayerInit`.
    #[doc(alias = "textureType")]
    pub fn set_texture_type(&self, value: XrTextureType) -> &Self {
        property::set_str(self, "textureType", value.as_str());
        self
    }

    /// `GLenum colorFormat = 6408`
    ///
    /// Features `webxr-layers` and `experimental`. Inherited from `XrLayerInit`.
    #[doc(alias = "colorFormat")]
    pub fn set_color_format(&self, value: u32) -> &Self {
        property::set_f64(self, "colorFormat", value as f64);
        self
    }

    /// `GLenum? depthFormat`
    ///
    /// Features `webxr-layers` and `experimental`. Inherited from `XrLayerInit`.
    #[doc(alias = "depthFormat")]
    pub fn set_depth_format(&self, value: Option<u32>) -> &Self {
        property::set(self, "depthFormat", &value.to_js());
        self
    }

    /// `unsigned long mipLevels = 1`
    ///
    /// Features `webxr-layers` and `experimental`. Inherited from `XrLayerInit`.
    #[doc(alias = "mipLevels")]
    pub fn set_mip_levels(&self, value: u32) -> &Self {
        property::set_f64(self, "mipLevels", value as f64);
        self
    }

    /// `required unsigned long viewPixelWidth`
    ///
    /// Features `webxr-layers` and `experimental`. Inherited from `XrLayerInit`.
    #[doc(alias = "viewPixelWidth")]
    pub fn set_view_pixel_width(&self, value: u32) -> &Self {
        property::set_f64(self, "viewPixelWidth", value as f64);
        self
    }

    /// `required unsigned long viewPixelHeight`
    ///
    /// Features `webxr-layers` and `experimental`. Inherited from `XrLayerInit`.
    #[doc(alias = "viewPixelHeight")]
    pub fn set_view_pixel_height(&self, value: u32) -> &Self {
        property::set_f64(self, "viewPixelHeight", value as f64);
        self
    }

    /// `XRLayerLayout layout = "mono"`
    ///
    /// Features `webxr-layers` and `experimental`. Inherited from `XrLayerInit`.
    #[doc(alias = "layout")]
    pub fn set_layout(&self, value: XrLayerLayout) -> &Self {
        property::set_str(self, "layout", value.as_str());
        self
    }

    /// `boolean isStatic = false`
    ///
    /// Features `webxr-layers` and `experimental`. Inherited from `XrLayerInit`.
    #[doc(alias = "isStatic")]
    pub fn set_is_static(&self, value: bool) -> &Self {
        property::set_bool(self, "isStatic", value);
        self
    }

    /// `boolean clearOnAccess = true`
    ///
    /// Features `webxr-layers` and `experimental`. Inherited from `XrLayerInit`.
    #[doc(alias = "clearOnAccess")]
    pub fn set_clear_on_access(&self, value: bool) -> &Self {
        property::set_bool(self, "clearOnAccess", value);
        self
    }
}

#[cfg(feature = "experimental")]
impl XrEquirectLayerInit {
    /// Makes a new `XREquirectLayerInit`.
    ///
    /// `dictionary XREquirectLayerInit : XRLayerInit`
    ///
    /// Features `webxr-layers` and `experimental`.
    pub fn new(space: &XrSpace, view_pixel_width: u32, view_pixel_height: u32) -> Self {
        let this: Self = dictionary::empty();
        property::set(&this, "space", space.as_ref());
        property::set_f64(&this, "viewPixelWidth", view_pixel_width as f64);
        property::set_f64(&this, "viewPixelHeight", view_pixel_height as f64);
        this
    }

    /// `XRRigidTransform? transform`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "transform")]
    pub fn get_transform(&self) -> Option<XrRigidTransform> {
        property::get(self, "transform")
    }

    /// `XRRigidTransform? transform`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "transform")]
    pub fn set_transform(&self, value: Option<&XrRigidTransform>) -> &Self {
        property::set(self, "transform", nullable(value));
        self
    }

    /// `float radius = 0`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "radius")]
    pub fn get_radius(&self) -> Option<f32> {
        property::get(self, "radius")
    }

    /// `float radius = 0`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "radius")]
    pub fn set_radius(&self, value: f32) -> &Self {
        property::set_f64(self, "radius", value as f64);
        self
    }

    /// `float centralHorizontalAngle = 6.28318`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "centralHorizontalAngle")]
    pub fn get_central_horizontal_angle(&self) -> Option<f32> {
        property::get(self, "centralHorizontalAngle")
    }

    /// `float centralHorizontalAngle = 6.28318`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "centralHorizontalAngle")]
    pub fn set_central_horizontal_angle(&self, value: f32) -> &Self {
        property::set_f64(self, "centralHorizontalAngle", value as f64);
        self
    }

    /// `float upperVerticalAngle = 1.570795`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "upperVerticalAngle")]
    pub fn get_upper_vertical_angle(&self) -> Option<f32> {
        property::get(self, "upperVerticalAngle")
    }

    /// `float upperVerticalAngle = 1.570795`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "upperVerticalAngle")]
    pub fn set_upper_vertical_angle(&self, value: f32) -> &Self {
        property::set_f64(self, "upperVerticalAngle", value as f64);
        self
    }

    /// `float lowerVerticalAngle = -1.570795`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "lowerVerticalAngle")]
    pub fn get_lower_vertical_angle(&self) -> Option<f32> {
        property::get(self, "lowerVerticalAngle")
    }

    /// `float lowerVerticalAngle = -1.570795`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "lowerVerticalAngle")]
    pub fn set_lower_vertical_angle(&self, value: f32) -> &Self {
        property::set_f64(self, "lowerVerticalAngle", value as f64);
        self
    }

    /// `required XRSpace space`
    ///
    /// Features `webxr-layers` and `experimental`. Inherited from `XrLayerInit`.
    #[doc(alias = "space")]
    pub fn set_space(&self, value: &XrSpace) -> &Self {
        property::set(self, "space", value.as_ref());
        self
    }

    /// `XRTextureType textureType = "texture"`
    ///
    /// Features `webxr-layers` and `experimental`. Inherited from `XrLayerInit`.
    #[doc(alias = "textureType")]
    pub fn set_texture_type(&self, value: XrTextureType) -> &Self {
        property::set_str(self, "textureType", value.as_str());
        self
    }

    /// `GLenum colorFormat = 6408`
    ///
    /// Features `webxr-layers` and `experimental`. Inherited from `XrLayerInit`.
    #[doc(alias = "colorFormat")]
    pub fn set_color_format(&self, value: u32) -> &Self {
        property::set_f64(self, "colorFormat", value as f64);
        self
    }

    /// `GLenum? depthFormat`
    ///
    /// Features `webxr-layers` and `experimental`. Inherited from `XrLayerInit`.
    #[doc(alias = "depthFormat")]
    pub fn set_depth_format(&self, value: Option<u32>) -> &Self {
        property::set(self, "depthFormat", &value.to_js());
        self
    }

    /// `unsigned long mipLevels = 1`
    ///
    /// Features `webxr-layers` and `experimental`. Inherited from `XrLayerInit`.
    #[doc(alias = "mipLevels")]
    pub fn set_mip_levels(&self, value: u32) -> &Self {
        property::set_f64(self, "mipLevels", value as f64);
        self
    }

    /// `required unsigned long viewPixelWidth`
    ///
    /// Features `webxr-layers` and `experimental`. Inherited from `XrLayerInit`.
    #[doc(alias = "viewPixelWidth")]
    pub fn set_view_pixel_width(&self, value: u32) -> &Self {
        property::set_f64(self, "viewPixelWidth", value as f64);
        self
    }

    /// `required unsigned long viewPixelHeight`
    ///
    /// Features `webxr-layers` and `experimental`. Inherited from `XrLayerInit`.
    #[doc(alias = "viewPixelHeight")]
    pub fn set_view_pixel_height(&self, value: u32) -> &Self {
        property::set_f64(self, "viewPixelHeight", value as f64);
        self
    }

    /// `XRLayerLayout layout = "mono"`
    ///
    /// Features `webxr-layers` and `experimental`. Inherited from `XrLayerInit`.
    #[doc(alias = "layout")]
    pub fn set_layout(&self, value: XrLayerLayout) -> &Self {
        property::set_str(self, "layout", value.as_str());
        self
    }

    /// `boolean isStatic = false`
    ///
    /// Features `webxr-layers` and `experimental`. Inherited from `XrLayerInit`.
    #[doc(alias = "isStatic")]
    pub fn set_is_static(&self, value: bool) -> &Self {
        property::set_bool(self, "isStatic", value);
        self
    }

    /// `boolean clearOnAccess = true`
    ///
    /// Features `webxr-layers` and `experimental`. Inherited from `XrLayerInit`.
    #[doc(alias = "clearOnAccess")]
    pub fn set_clear_on_access(&self, value: bool) -> &Self {
        property::set_bool(self, "clearOnAccess", value);
        self
    }
}

#[cfg(feature = "experimental")]
impl XrCubeLayerInit {
    /// Makes a new `XRCubeLayerInit`.
    ///
    /// `dictionary XRCubeLayerInit : XRLayerInit`
    ///
    /// Features `webxr-layers` and `experimental`.
    pub fn new(space: &XrSpace, view_pixel_width: u32, view_pixel_height: u32) -> Self {
        let this: Self = dictionary::empty();
        property::set(&this, "space", space.as_ref());
        property::set_f64(&this, "viewPixelWidth", view_pixel_width as f64);
        property::set_f64(&this, "viewPixelHeight", view_pixel_height as f64);
        this
    }

    /// `DOMPointReadOnly? orientation`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "orientation")]
    pub fn get_orientation(&self) -> Option<DomPointReadOnly> {
        property::get(self, "orientation")
    }

    /// `DOMPointReadOnly? orientation`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "orientation")]
    pub fn set_orientation(&self, value: Option<&DomPointReadOnly>) -> &Self {
        property::set(self, "orientation", nullable(value));
        self
    }

    /// `required XRSpace space`
    ///
    /// Features `webxr-layers` and `experimental`. Inherited from `XrLayerInit`.
    #[doc(alias = "space")]
    pub fn set_space(&self, value: &XrSpace) -> &Self {
        property::set(self, "space", value.as_ref());
        self
    }

    /// `XRTextureType textureType = "texture"`
    ///
    /// Features `webxr-layers` and `experimental`. Inherited from `XrLayerInit`.
    #[doc(alias = "textureType")]
    pub fn set_texture_type(&self, value: XrTextureType) -> &Self {
        property::set_str(self, "textureType", value.as_str());
        self
    }

    /// `GLenum colorFormat = 6408`
    ///
    /// Features `webxr-layers` and `experimental`. Inherited from `XrLayerInit`.
    #[doc(alias = "colorFormat")]
    pub fn set_color_format(&self, value: u32) -> &Self {
        property::set_f64(self, "colorFormat", value as f64);
        self
    }

    /// `GLenum? depthFormat`
    ///
    /// Features `webxr-layers` and `experimental`. Inherited from `XrLayerInit`.
    #[doc(alias = "depthFormat")]
    pub fn set_depth_format(&self, value: Option<u32>) -> &Self {
        property::set(self, "depthFormat", &value.to_js());
        self
    }

    /// `unsigned long mipLevels = 1`
    ///
    /// Features `webxr-layers` and `experimental`. Inherited from `XrLayerInit`.
    #[doc(alias = "mipLevels")]
    pub fn set_mip_levels(&self, value: u32) -> &Self {
        property::set_f64(self, "mipLevels", value as f64);
        self
    }

    /// `required unsigned long viewPixelWidth`
    ///
    /// Features `webxr-layers` and `experimental`. Inherited from `XrLayerInit`.
    #[doc(alias = "viewPixelWidth")]
    pub fn set_view_pixel_width(&self, value: u32) -> &Self {
        property::set_f64(self, "viewPixelWidth", value as f64);
        self
    }

    /// `required unsigned long viewPixelHeight`
    ///
    /// Features `webxr-layers` and `experimental`. Inherited from `XrLayerInit`.
    #[doc(alias = "viewPixelHeight")]
    pub fn set_view_pixel_height(&self, value: u32) -> &Self {
        property::set_f64(self, "viewPixelHeight", value as f64);
        self
    }

    /// `XRLayerLayout layout = "mono"`
    ///
    /// Features `webxr-layers` and `experimental`. Inherited from `XrLayerInit`.
    #[doc(alias = "layout")]
    pub fn set_layout(&self, value: XrLayerLayout) -> &Self {
        property::set_str(self, "layout", value.as_str());
        self
    }

    /// `boolean isStatic = false`
    ///
    /// Features `webxr-layers` and `experimental`. Inherited from `XrLayerInit`.
    #[doc(alias = "isStatic")]
    pub fn set_is_static(&self, value: bool) -> &Self {
        property::set_bool(self, "isStatic", value);
        self
    }

    /// `boolean clearOnAccess = true`
    ///
    /// Features `webxr-layers` and `experimental`. Inherited from `XrLayerInit`.
    #[doc(alias = "clearOnAccess")]
    pub fn set_clear_on_access(&self, value: bool) -> &Self {
        property::set_bool(self, "clearOnAccess", value);
        self
    }
}

#[cfg(feature = "experimental")]
impl XrWebGlBinding {
    /// Makes a new `XRWebGLBinding`.
    ///
    /// `constructor(XRSession session, XRWebGLRenderingContext context)`
    ///
    /// Features `webxr-layers` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRWebGLBinding/XRWebGLBinding) · [Specification](https://immersive-web.github.io/layers/#dom-xrwebglbinding-xrwebglbinding)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn new(session: &XrSession, context: impl Into<XrWebGlRenderingContext>) -> Result<XrWebGlBinding, Exception> {
        Js::try_new_XRWebGLBinding__value2__as_value(session.as_ref(), &context.into().to_js()).map(Js::cast)
    }

    /// `readonly attribute double nativeProjectionScaleFactor`
    ///
    /// Features `webxr-layers` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRWebGLBinding/nativeProjectionScaleFactor) · [Specification](https://immersive-web.github.io/layers/#dom-xrwebglbinding-nativeprojectionscalefactor)
    #[doc(alias = "nativeProjectionScaleFactor")]
    #[inline]
    pub fn native_projection_scale_factor(&self) -> f64 {
        Js::get_nativeProjectionScaleFactor__as_number(js(self))
    }

    /// `readonly attribute boolean usesDepthValues`
    ///
    /// Features `webxr-layers` and `experimental`. [Specification](https://immersive-web.github.io/layers/#dom-xrwebglbinding-usesdepthvalues)
    #[doc(alias = "usesDepthValues")]
    #[inline]
    pub fn uses_depth_values(&self) -> bool {
        Js::get_usesDepthValues__as_bool(js(self)).get()
    }

    /// `XRProjectionLayer createProjectionLayer(optional XRProjectionLayerInit init = {})`
    ///
    /// Features `webxr-layers` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRWebGLBinding/createProjectionLayer) · [Specification](https://immersive-web.github.io/layers/#dom-xrwebglbinding-createprojectionlayer)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "createProjectionLayer")]
    #[inline]
    pub fn create_projection_layer(&self) -> Result<XrProjectionLayer, Exception> {
        Js::try_call_createProjectionLayer__as_value(js(self)).map(Js::read)
    }

    /// As `create_projection_layer`, with `init`.
    ///
    /// `XRProjectionLayer createProjectionLayer(optional XRProjectionLayerInit init = {})`
    ///
    /// Features `webxr-layers` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "createProjectionLayer")]
    #[inline]
    pub fn create_projection_layer_with_init(
        &self,
        init: &XrProjectionLayerInit,
    ) -> Result<XrProjectionLayer, Exception> {
        Js::try_call_createProjectionLayer__value__as_value(js(self), init.as_ref()).map(Js::read)
    }

    /// `XRQuadLayer createQuadLayer(optional XRQuadLayerInit init = {})`
    ///
    /// Features `webxr-layers` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRWebGLBinding/createQuadLayer) · [Specification](https://immersive-web.github.io/layers/#dom-xrwebglbinding-createquadlayer)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "createQuadLayer")]
    #[inline]
    pub fn create_quad_layer(&self) -> Result<XrQuadLayer, Exception> {
        Js::try_call_createQuadLayer__as_value(js(self)).map(Js::read)
    }

    /// As `create_quad_layer`, with `init`.
    ///
    /// `XRQuadLayer createQuadLayer(optional XRQuadLayerInit init = {})`
    ///
    /// Features `webxr-layers` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "createQuadLayer")]
    #[inline]
    pub fn create_quad_layer_with_init(&self, init: &XrQuadLayerInit) -> Result<XrQuadLayer, Exception> {
        Js::try_call_createQuadLayer__value__as_value(js(self), init.as_ref()).map(Js::read)
    }

    /// `XRCylinderLayer createCylinderLayer(optional XRCylinderLayerInit init = {})`
    ///
    /// Features `webxr-layers` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRWebGLBinding/createCylinderLayer) · [Specification](https://immersive-web.github.io/layers/#dom-xrwebglbinding-createcylinderlayer)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "createCylinderLayer")]
    #[inline]
    pub fn create_cylinder_layer(&self) -> Result<XrCylinderLayer, Exception> {
        Js::try_call_createCylinderLayer__as_value(js(self)).map(Js::read)
    }

    /// As `create_cylinder_layer`, with `init`.
    ///
    /// `XRCylinderLayer createCylinderLayer(optional XRCylinderLayerInit init = {})`
    ///
    /// Features `webxr-layers` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "createCylinderLayer")]
    #[inline]
    pub fn create_cylinder_layer_with_init(&self, init: &XrCylinderLayerInit) -> Result<XrCylinderLayer, Exception> {
        Js::try_call_createCylinderLayer__value__as_value(js(self), init.as_ref()).map(Js::read)
    }

    /// `XREquirectLayer createEquirectLayer(optional XREquirectLayerInit init = {})`
    ///
    /// Features `webxr-layers` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRWebGLBinding/createEquirectLayer) · [Specification](https://immersive-web.github.io/layers/#dom-xrwebglbinding-createequirectlayer)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "createEquirectLayer")]
    #[inline]
    pub fn create_equirect_layer(&self) -> Result<XrEquirectLayer, Exception> {
        Js::try_call_createEquirectLayer__as_value(js(self)).map(Js::read)
    }

    /// As `create_equirect_layer`, with `init`.
    ///
    /// `XREquirectLayer createEquirectLayer(optional XREquirectLayerInit init = {})`
    ///
    /// Features `webxr-layers` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "createEquirectLayer")]
    #[inline]
    pub fn create_equirect_layer_with_init(&self, init: &XrEquirectLayerInit) -> Result<XrEquirectLayer, Exception> {
        Js::try_call_createEquirectLayer__value__as_value(js(self), init.as_ref()).map(Js::read)
    }

    /// `XRCubeLayer createCubeLayer(optional XRCubeLayerInit init = {})`
    ///
    /// Features `webxr-layers` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRWebGLBinding/createCubeLayer) · [Specification](https://immersive-web.github.io/layers/#dom-xrwebglbinding-createcubelayer)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "createCubeLayer")]
    #[inline]
    pub fn create_cube_layer(&self) -> Result<XrCubeLayer, Exception> {
        Js::try_call_createCubeLayer__as_value(js(self)).map(Js::read)
    }

    /// As `create_cube_layer`, with `init`.
    ///
    /// `XRCubeLayer createCubeLayer(optional XRCubeLayerInit init = {})`
    ///
    /// Features `webxr-layers` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "createCubeLayer")]
    #[inline]
    pub fn create_cube_layer_with_init(&self, init: &XrCubeLayerInit) -> Result<XrCubeLayer, Exception> {
        Js::try_call_createCubeLayer__value__as_value(js(self), init.as_ref()).map(Js::read)
    }

    /// `XRWebGLSubImage getSubImage(XRCompositionLayer layer, XRFrame frame, optional XREye eye = "none")`
    ///
    /// Features `webxr-layers` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRWebGLBinding/getSubImage) · [Specification](https://immersive-web.github.io/layers/#dom-xrwebglbinding-getsubimage)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "getSubImage")]
    #[inline]
    pub fn get_sub_image(&self, layer: &XrCompositionLayer, frame: &XrFrame) -> Result<XrWebGlSubImage, Exception> {
        Js::try_call_getSubImage__value2__as_value(js(self), layer.as_ref(), frame.as_ref()).map(Js::read)
    }

    /// As `get_sub_image`, with `eye`.
    ///
    /// `XRWebGLSubImage getSubImage(XRCompositionLayer layer, XRFrame frame, optional XREye eye = "none")`
    ///
    /// Features `webxr-layers` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "getSubImage")]
    #[inline]
    pub fn get_sub_image_with_eye(
        &self,
        layer: &XrCompositionLayer,
        frame: &XrFrame,
        eye: XrEye,
    ) -> Result<XrWebGlSubImage, Exception> {
        Js::try_call_getSubImage__value2_str__as_value(js(self), layer.as_ref(), frame.as_ref(), eye.as_str())
            .map(Js::read)
    }

    /// `XRWebGLSubImage getViewSubImage(XRProjectionLayer layer, XRView view)`
    ///
    /// Features `webxr-layers` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRWebGLBinding/getViewSubImage) · [Specification](https://immersive-web.github.io/layers/#dom-xrwebglbinding-getviewsubimage)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "getViewSubImage")]
    #[inline]
    pub fn get_view_sub_image(&self, layer: &XrProjectionLayer, view: &XrView) -> Result<XrWebGlSubImage, Exception> {
        Js::try_call_getViewSubImage__value2__as_value(js(self), layer.as_ref(), view.as_ref()).map(Js::read)
    }

    /// `undefined foveateBoundTexture(GLenum target, float fixed_foveation)`
    ///
    /// Features `webxr-layers` and `experimental`. [Specification](https://immersive-web.github.io/layers/#dom-xrwebglbinding-foveateboundtexture)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "foveateBoundTexture")]
    #[inline]
    pub fn foveate_bound_texture(&self, target: u32, fixed_foveation: f32) -> Result<(), Exception> {
        Js::try_call_foveateBoundTexture__number2(js(self), target as f64, fixed_foveation as f64)
    }
}

#[cfg(feature = "experimental")]
impl XrMediaLayerInit {
    /// Makes a new `XRMediaLayerInit`.
    ///
    /// `dictionary XRMediaLayerInit`
    ///
    /// Features `webxr-layers` and `experimental`.
    pub fn new(space: &XrSpace) -> Self {
        let this: Self = dictionary::empty();
        property::set(&this, "space", space.as_ref());
        this
    }

    /// `required XRSpace space`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "space")]
    pub fn get_space(&self) -> XrSpace {
        property::get(self, "space")
    }

    /// `required XRSpace space`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "space")]
    pub fn set_space(&self, value: &XrSpace) -> &Self {
        property::set(self, "space", value.as_ref());
        self
    }

    /// `XRLayerLayout layout = "mono"`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "layout")]
    pub fn get_layout(&self) -> Option<XrLayerLayout> {
        property::get(self, "layout")
    }

    /// `XRLayerLayout layout = "mono"`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "layout")]
    pub fn set_layout(&self, value: XrLayerLayout) -> &Self {
        property::set_str(self, "layout", value.as_str());
        self
    }

    /// `boolean invertStereo = false`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "invertStereo")]
    pub fn get_invert_stereo(&self) -> Option<bool> {
        property::get(self, "invertStereo")
    }

    /// `boolean invertStereo = false`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "invertStereo")]
    pub fn set_invert_stereo(&self, value: bool) -> &Self {
        property::set_bool(self, "invertStereo", value);
        self
    }
}

#[cfg(feature = "experimental")]
impl XrMediaQuadLayerInit {
    /// Makes a new `XRMediaQuadLayerInit`.
    ///
    /// `dictionary XRMediaQuadLayerInit : XRMediaLayerInit`
    ///
    /// Features `webxr-layers` and `experimental`.
    pub fn new(space: &XrSpace) -> Self {
        let this: Self = dictionary::empty();
        property::set(&this, "space", space.as_ref());
        this
    }

    /// `XRRigidTransform? transform`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "transform")]
    pub fn get_transform(&self) -> Option<XrRigidTransform> {
        property::get(self, "transform")
    }

    /// `XRRigidTransform? transform`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "transform")]
    pub fn set_transform(&self, value: Option<&XrRigidTransform>) -> &Self {
        property::set(self, "transform", nullable(value));
        self
    }

    /// `float? width`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "width")]
    pub fn get_width(&self) -> Option<f32> {
        property::get(self, "width")
    }

    /// `float? width`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "width")]
    pub fn set_width(&self, value: Option<f32>) -> &Self {
        property::set(self, "width", &value.to_js());
        self
    }

    /// `float? height`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "height")]
    pub fn get_height(&self) -> Option<f32> {
        property::get(self, "height")
    }

    /// `float? height`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "height")]
    pub fn set_height(&self, value: Option<f32>) -> &Self {
        property::set(self, "height", &value.to_js());
        self
    }

    /// `required XRSpace space`
    ///
    /// Features `webxr-layers` and `experimental`. Inherited from `XrMediaLayerInit`.
    #[doc(alias = "space")]
    pub fn set_space(&self, value: &XrSpace) -> &Self {
        property::set(self, "space", value.as_ref());
        self
    }

    /// `XRLayerLayout layout = "mono"`
    ///
    /// Features `webxr-layers` and `experimental`. Inherited from `XrMediaLayerInit`.
    #[doc(alias = "layout")]
    pub fn set_layout(&self, value: XrLayerLayout) -> &Self {
        property::set_str(self, "layout", value.as_str());
        self
    }

    /// `boolean invertStereo = false`
    ///
    /// Features `webxr-layers` and `experimental`. Inherited from `XrMediaLayerInit`.
    #[doc(alias = "invertStereo")]
    pub fn set_invert_stereo(&self, value: bool) -> &Self {
        property::set_bool(self, "invertStereo", value);
        self
    }
}

#[cfg(feature = "experimental")]
impl XrMediaCylinderLayerInit {
    /// Makes a new `XRMediaCylinderLayerInit`.
    ///
    /// `dictionary XRMediaCylinderLayerInit : XRMediaLayerInit`
    ///
    /// Features `webxr-layers` and `experimental`.
    pub fn new(space: &XrSpace) -> Self {
        let this: Self = dictionary::empty();
        property::set(&this, "space", space.as_ref());
        this
    }

    /// `XRRigidTransform? transform`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "transform")]
    pub fn get_transform(&self) -> Option<XrRigidTransform> {
        property::get(self, "transform")
    }

    /// `XRRigidTransform? transform`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "transform")]
    pub fn set_transform(&self, value: Option<&XrRigidTransform>) -> &Self {
        property::set(self, "transform", nullable(value));
        self
    }

    /// `float radius = 2.0`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "radius")]
    pub fn get_radius(&self) -> Option<f32> {
        property::get(self, "radius")
    }

    /// `float radius = 2.0`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "radius")]
    pub fn set_radius(&self, value: f32) -> &Self {
        property::set_f64(self, "radius", value as f64);
        self
    }

    /// `float centralAngle = 0.78539`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "centralAngle")]
    pub fn get_central_angle(&self) -> Option<f32> {
        property::get(self, "centralAngle")
    }

    /// `float centralAngle = 0.78539`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "centralAngle")]
    pub fn set_central_angle(&self, value: f32) -> &Self {
        property::set_f64(self, "centralAngle", value as f64);
        self
    }

    /// `float? aspectRatio`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "aspectRatio")]
    pub fn get_aspect_ratio(&self) -> Option<f32> {
        property::get(self, "aspectRatio")
    }

    /// `float? aspectRatio`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "aspectRatio")]
    pub fn set_aspect_ratio(&self, value: Option<f32>) -> &Self {
        property::set(self, "aspectRatio", &value.to_js());
        self
    }

    /// `required XRSpace space`
    ///
    /// Features `webxr-layers` and `experimental`. Inherited from `XrMediaLayerInit`.
    #[doc(alias = "space")]
    pub fn set_space(&self, value: &XrSpace) -> &Self {
        property::set(self, "space", value.as_ref());
        self
    }

    /// `XRLayerLayout layout = "mono"`
    ///
    /// Features `webxr-layers` and `experimental`. Inherited from `XrMediaLayerInit`.
    #[doc(alias = "layout")]
    pub fn set_layout(&self, value: XrLayerLayout) -> &Self {
        property::set_str(self, "layout", value.as_str());
        self
    }

    /// `boolean invertStereo = false`
    ///
    /// Features `webxr-layers` and `experimental`. Inherited from `XrMediaLayerInit`.
    #[doc(alias = "invertStereo")]
    pub fn set_invert_stereo(&self, value: bool) -> &Self {
        property::set_bool(self, "invertStereo", value);
        self
    }
}

#[cfg(feature = "experimental")]
impl XrMediaEquirectLayerInit {
    /// Makes a new `XRMediaEquirectLayerInit`.
    ///
    /// `dictionary XRMediaEquirectLayerInit : XRMediaLayerInit`
    ///
    /// Features `webxr-layers` and `experimental`.
    pub fn new(space: &XrSpace) -> Self {
        let this: Self = dictionary::empty();
        property::set(&this, "space", space.as_ref());
        this
    }

    /// `XRRigidTransform? transform`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "transform")]
    pub fn get_transform(&self) -> Option<XrRigidTransform> {
        property::get(self, "transform")
    }

    /// `XRRigidTransform? transform`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "transform")]
    pub fn set_transform(&self, value: Option<&XrRigidTransform>) -> &Self {
        property::set(self, "transform", nullable(value));
        self
    }

    /// `float radius = 0.0`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "radius")]
    pub fn get_radius(&self) -> Option<f32> {
        property::get(self, "radius")
    }

    /// `float radius = 0.0`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "radius")]
    pub fn set_radius(&self, value: f32) -> &Self {
        property::set_f64(self, "radius", value as f64);
        self
    }

    /// `float centralHorizontalAngle = 6.28318`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "centralHorizontalAngle")]
    pub fn get_central_horizontal_angle(&self) -> Option<f32> {
        property::get(self, "centralHorizontalAngle")
    }

    /// `float centralHorizontalAngle = 6.28318`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "centralHorizontalAngle")]
    pub fn set_central_horizontal_angle(&self, value: f32) -> &Self {
        property::set_f64(self, "centralHorizontalAngle", value as f64);
        self
    }

    /// `float upperVerticalAngle = 1.570795`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "upperVerticalAngle")]
    pub fn get_upper_vertical_angle(&self) -> Option<f32> {
        property::get(self, "upperVerticalAngle")
    }

    /// `float upperVerticalAngle = 1.570795`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "upperVerticalAngle")]
    pub fn set_upper_vertical_angle(&self, value: f32) -> &Self {
        property::set_f64(self, "upperVerticalAngle", value as f64);
        self
    }

    /// `float lowerVerticalAngle = -1.570795`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "lowerVerticalAngle")]
    pub fn get_lower_vertical_angle(&self) -> Option<f32> {
        property::get(self, "lowerVerticalAngle")
    }

    /// `float lowerVerticalAngle = -1.570795`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "lowerVerticalAngle")]
    pub fn set_lower_vertical_angle(&self, value: f32) -> &Self {
        property::set_f64(self, "lowerVerticalAngle", value as f64);
        self
    }

    /// `required XRSpace space`
    ///
    /// Features `webxr-layers` and `experimental`. Inherited from `XrMediaLayerInit`.
    #[doc(alias = "space")]
    pub fn set_space(&self, value: &XrSpace) -> &Self {
        property::set(self, "space", value.as_ref());
        self
    }

    /// `XRLayerLayout layout = "mono"`
    ///
    /// Features `webxr-layers` and `experimental`. Inherited from `XrMediaLayerInit`.
    #[doc(alias = "layout")]
    pub fn set_layout(&self, value: XrLayerLayout) -> &Self {
        property::set_str(self, "layout", value.as_str());
        self
    }

    /// `boolean invertStereo = false`
    ///
    /// Features `webxr-layers` and `experimental`. Inherited from `XrMediaLayerInit`.
    #[doc(alias = "invertStereo")]
    pub fn set_invert_stereo(&self, value: bool) -> &Self {
        property::set_bool(self, "invertStereo", value);
        self
    }
}

#[cfg(feature = "experimental")]
impl XrMediaBinding {
    /// Makes a new `XRMediaBinding`.
    ///
    /// `constructor(XRSession session)`
    ///
    /// Features `webxr-layers` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRMediaBinding/XRMediaBinding) · [Specification](https://immersive-web.github.io/layers/#dom-xrmediabinding-xrmediabinding)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn new(session: &XrSession) -> Result<XrMediaBinding, Exception> {
        Js::try_new_XRMediaBinding__value__as_value(session.as_ref()).map(Js::cast)
    }

    /// `XRQuadLayer createQuadLayer(HTMLVideoElement video, optional XRMediaQuadLayerInit init = {})`
    ///
    /// Features `webxr-layers` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRMediaBinding/createQuadLayer) · [Specification](https://immersive-web.github.io/layers/#dom-xrmediabinding-createquadlayer)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "createQuadLayer")]
    #[inline]
    pub fn create_quad_layer(&self, video: &HtmlVideoElement) -> Result<XrQuadLayer, Exception> {
        Js::try_call_createQuadLayer__value__as_value(js(self), video.as_ref()).map(Js::read)
    }

    /// As `create_quad_layer`, with `init`.
    ///
    /// `XRQuadLayer createQuadLayer(HTMLVideoElement video, optional XRMediaQuadLayerInit init = {})`
    ///
    /// Features `webxr-layers` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "createQuadLayer")]
    #[inline]
    pub fn create_quad_layer_with_init(
        &self,
        video: &HtmlVideoElement,
        init: &XrMediaQuadLayerInit,
    ) -> Result<XrQuadLayer, Exception> {
        Js::try_call_createQuadLayer__value2__as_value(js(self), video.as_ref(), init.as_ref()).map(Js::read)
    }

    /// `XRCylinderLayer createCylinderLayer(HTMLVideoElement video, optional XRMediaCylinderLayerInit init = {})`
    ///
    /// Features `webxr-layers` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRMediaBinding/createCylinderLayer) · [Specification](https://immersive-web.github.io/layers/#dom-xrmediabinding-createcylinderlayer)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "createCylinderLayer")]
    #[inline]
    pub fn create_cylinder_layer(&self, video: &HtmlVideoElement) -> Result<XrCylinderLayer, Exception> {
        Js::try_call_createCylinderLayer__value__as_value(js(self), video.as_ref()).map(Js::read)
    }

    /// As `create_cylinder_layer`, with `init`.
    ///
    /// `XRCylinderLayer createCylinderLayer(HTMLVideoElement video, optional XRMediaCylinderLayerInit init = {})`
    ///
    /// Features `webxr-layers` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "createCylinderLayer")]
    #[inline]
    pub fn create_cylinder_layer_with_init(
        &self,
        video: &HtmlVideoElement,
        init: &XrMediaCylinderLayerInit,
    ) -> Result<XrCylinderLayer, Exception> {
        Js::try_call_createCylinderLayer__value2__as_value(js(self), video.as_ref(), init.as_ref()).map(Js::read)
    }

    /// `XREquirectLayer createEquirectLayer(HTMLVideoElement video, optional XRMediaEquirectLayerInit init = {})`
    ///
    /// Features `webxr-layers` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRMediaBinding/createEquirectLayer) · [Specification](https://immersive-web.github.io/layers/#dom-xrmediabinding-createequirectlayer)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "createEquirectLayer")]
    #[inline]
    pub fn create_equirect_layer(&self, video: &HtmlVideoElement) -> Result<XrEquirectLayer, Exception> {
        Js::try_call_createEquirectLayer__value__as_value(js(self), video.as_ref()).map(Js::read)
    }

    /// As `create_equirect_layer`, with `init`.
    ///
    /// `XREquirectLayer createEquirectLayer(HTMLVideoElement video, optional XRMediaEquirectLayerInit init = {})`
    ///
    /// Features `webxr-layers` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "createEquirectLayer")]
    #[inline]
    pub fn create_equirect_layer_with_init(
        &self,
        video: &HtmlVideoElement,
        init: &XrMediaEquirectLayerInit,
    ) -> Result<XrEquirectLayer, Exception> {
        Js::try_call_createEquirectLayer__value2__as_value(js(self), video.as_ref(), init.as_ref()).map(Js::read)
    }
}

#[cfg(feature = "experimental")]
impl XrLayerEvent {
    /// Makes a new `XRLayerEvent`.
    ///
    /// `constructor(DOMString type, XRLayerEventInit eventInitDict)`
    ///
    /// Features `webxr-layers` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRLayerEvent/XRLayerEvent) · [Specification](https://immersive-web.github.io/layers/#dom-xrlayerevent-xrlayerevent)
    #[inline]
    pub fn new(type_: &str, event_init_dict: impl IntoJs<XrLayerEventInit>) -> XrLayerEvent {
        Js::new_XRLayerEvent__str_value__as_value(type_, &event_init_dict.to_value()).cast()
    }

    /// `readonly attribute XRLayer layer`
    ///
    /// Features `webxr-layers` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRLayerEvent/layer) · [Specification](https://immersive-web.github.io/layers/#dom-xrlayerevent-layer)
    #[inline]
    pub fn layer(&self) -> XrLayer {
        FromJs::from_js(Js::get_layer__as_value(js(self)))
    }
}

#[cfg(feature = "experimental")]
impl XrLayerEventInit {
    /// Makes a new `XRLayerEventInit`.
    ///
    /// `dictionary XRLayerEventInit : EventInit`
    ///
    /// Features `webxr-layers` and `experimental`.
    pub fn new(layer: &XrLayer) -> Self {
        let this: Self = dictionary::empty();
        property::set(&this, "layer", layer.as_ref());
        this
    }

    /// `required XRLayer layer`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "layer")]
    pub fn get_layer(&self) -> XrLayer {
        property::get(self, "layer")
    }

    /// `required XRLayer layer`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "layer")]
    pub fn set_layer(&self, value: &XrLayer) -> &Self {
        property::set(self, "layer", value.as_ref());
        self
    }

    /// `boolean bubbles = false`
    ///
    /// Features `webxr-layers` and `experimental`. Inherited from `EventInit`.
    #[doc(alias = "bubbles")]
    pub fn set_bubbles(&self, value: bool) -> &Self {
        property::set_bool(self, "bubbles", value);
        self
    }

    /// `boolean cancelable = false`
    ///
    /// Features `webxr-layers` and `experimental`. Inherited from `EventInit`.
    #[doc(alias = "cancelable")]
    pub fn set_cancelable(&self, value: bool) -> &Self {
        property::set_bool(self, "cancelable", value);
        self
    }

    /// `boolean composed = false`
    ///
    /// Features `webxr-layers` and `experimental`. Inherited from `EventInit`.
    #[doc(alias = "composed")]
    pub fn set_composed(&self, value: bool) -> &Self {
        property::set_bool(self, "composed", value);
        self
    }
}

#[cfg(feature = "experimental")]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "aspectRatio")]
    pub(crate) fn get_aspectRatio__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "blendTextureSourceAlpha")]
    pub(crate) fn get_blendTextureSourceAlpha__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, getter, js_name = "centralAngle")]
    pub(crate) fn get_centralAngle__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "centralHorizontalAngle")]
    pub(crate) fn get_centralHorizontalAngle__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "colorTexture")]
    pub(crate) fn get_colorTexture__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "colorTextureHeight")]
    pub(crate) fn get_colorTextureHeight__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "colorTextureWidth")]
    pub(crate) fn get_colorTextureWidth__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "deltaPose")]
    pub(crate) fn get_deltaPose__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, getter, js_name = "depthStencilTexture")]
    pub(crate) fn get_depthStencilTexture__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, getter, js_name = "depthStencilTextureHeight")]
    pub(crate) fn get_depthStencilTextureHeight__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "depthStencilTextureWidth")]
    pub(crate) fn get_depthStencilTextureWidth__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "forceMonoPresentation")]
    pub(crate) fn get_forceMonoPresentation__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, getter, js_name = "layer")]
    pub(crate) fn get_layer__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "layers")]
    pub(crate) fn get_layers__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "layout")]
    pub(crate) fn get_layout__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "lowerVerticalAngle")]
    pub(crate) fn get_lowerVerticalAngle__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "maxRenderLayers")]
    pub(crate) fn get_maxRenderLayers__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "mipLevels")]
    pub(crate) fn get_mipLevels__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "motionVectorTexture")]
    pub(crate) fn get_motionVectorTexture__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, getter, js_name = "nativeProjectionScaleFactor")]
    pub(crate) fn get_nativeProjectionScaleFactor__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "needsRedraw")]
    pub(crate) fn get_needsRedraw__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, getter, js_name = "opacity")]
    pub(crate) fn get_opacity__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "quality")]
    pub(crate) fn get_quality__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "space")]
    pub(crate) fn get_space__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, getter, js_name = "textureArrayLength")]
    pub(crate) fn get_textureArrayLength__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "textureHeight")]
    pub(crate) fn get_textureHeight__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "textureWidth")]
    pub(crate) fn get_textureWidth__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "upperVerticalAngle")]
    pub(crate) fn get_upperVerticalAngle__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "usesDepthValues")]
    pub(crate) fn get_usesDepthValues__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, getter, js_name = "viewport")]
    pub(crate) fn get_viewport__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(catch, method, setter, js_name = "aspectRatio")]
    pub(crate) fn try_set_aspectRatio__number(this: &Js, a0: f64) -> Result<(), Exception>;
    #[wasm_bindgen(method, setter, js_name = "blendTextureSourceAlpha")]
    pub(crate) fn set_blendTextureSourceAlpha__bool(this: &Js, a0: bool);
    #[wasm_bindgen(catch, method, setter, js_name = "centralAngle")]
    pub(crate) fn try_set_centralAngle__number(this: &Js, a0: f64) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, setter, js_name = "centralHorizontalAngle")]
    pub(crate) fn try_set_centralHorizontalAngle__number(this: &Js, a0: f64) -> Result<(), Exception>;
    #[wasm_bindgen(method, setter, js_name = "deltaPose")]
    pub(crate) fn set_deltaPose__value(this: &Js, a0: &JsValue);
    #[wasm_bindgen(method, setter, js_name = "forceMonoPresentation")]
    pub(crate) fn set_forceMonoPresentation__bool(this: &Js, a0: bool);
    #[wasm_bindgen(catch, method, setter, js_name = "lowerVerticalAngle")]
    pub(crate) fn try_set_lowerVerticalAngle__number(this: &Js, a0: f64) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, setter, js_name = "opacity")]
    pub(crate) fn try_set_opacity__number(this: &Js, a0: f64) -> Result<(), Exception>;
    #[wasm_bindgen(method, setter, js_name = "orientation")]
    pub(crate) fn set_orientation__value(this: &Js, a0: &JsValue);
    #[wasm_bindgen(method, setter, js_name = "quality")]
    pub(crate) fn set_quality__str(this: &Js, a0: &str);
    #[wasm_bindgen(catch, method, setter, js_name = "radius")]
    pub(crate) fn try_set_radius__number(this: &Js, a0: f64) -> Result<(), Exception>;
    #[wasm_bindgen(method, setter, js_name = "space")]
    pub(crate) fn set_space__value(this: &Js, a0: &JsValue);
    #[wasm_bindgen(catch, method, setter, js_name = "upperVerticalAngle")]
    pub(crate) fn try_set_upperVerticalAngle__number(this: &Js, a0: f64) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "createCubeLayer")]
    pub(crate) fn try_call_createCubeLayer__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "createCubeLayer")]
    pub(crate) fn try_call_createCubeLayer__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "createCylinderLayer")]
    pub(crate) fn try_call_createCylinderLayer__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "createCylinderLayer")]
    pub(crate) fn try_call_createCylinderLayer__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "createCylinderLayer")]
    pub(crate) fn try_call_createCylinderLayer__value2__as_value(
        this: &Js,
        a0: &JsValue,
        a1: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "createEquirectLayer")]
    pub(crate) fn try_call_createEquirectLayer__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "createEquirectLayer")]
    pub(crate) fn try_call_createEquirectLayer__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "createEquirectLayer")]
    pub(crate) fn try_call_createEquirectLayer__value2__as_value(
        this: &Js,
        a0: &JsValue,
        a1: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "createProjectionLayer")]
    pub(crate) fn try_call_createProjectionLayer__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "createProjectionLayer")]
    pub(crate) fn try_call_createProjectionLayer__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "createQuadLayer")]
    pub(crate) fn try_call_createQuadLayer__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "createQuadLayer")]
    pub(crate) fn try_call_createQuadLayer__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "createQuadLayer")]
    pub(crate) fn try_call_createQuadLayer__value2__as_value(
        this: &Js,
        a0: &JsValue,
        a1: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "foveateBoundTexture")]
    pub(crate) fn try_call_foveateBoundTexture__number2(this: &Js, a0: f64, a1: f64) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "getPreferredColorFormat")]
    pub(crate) fn try_call_getPreferredColorFormat__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "getSubImage")]
    pub(crate) fn try_call_getSubImage__value2__as_value(
        this: &Js,
        a0: &JsValue,
        a1: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "getSubImage")]
    pub(crate) fn try_call_getSubImage__value2_str__as_value(
        this: &Js,
        a0: &JsValue,
        a1: &JsValue,
        a2: &str,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "getViewSubImage")]
    pub(crate) fn try_call_getViewSubImage__value2__as_value(
        this: &Js,
        a0: &JsValue,
        a1: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "XRGPUBinding")]
    pub(crate) fn try_new_XRGPUBinding__value2__as_value(a0: &JsValue, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(constructor, js_class = "XRLayerEvent")]
    pub(crate) fn new_XRLayerEvent__str_value__as_value(a0: &str, a1: &JsValue) -> Js;
    #[wasm_bindgen(catch, constructor, js_class = "XRMediaBinding")]
    pub(crate) fn try_new_XRMediaBinding__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "XRWebGLBinding")]
    pub(crate) fn try_new_XRWebGLBinding__value2__as_value(a0: &JsValue, a1: &JsValue) -> Result<Js, Exception>;
}
