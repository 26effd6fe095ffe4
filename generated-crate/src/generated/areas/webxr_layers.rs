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
    /// The texture for the colors.
    ///
    /// `readonly attribute GPUTexture colorTexture`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "colorTexture")]
    #[inline]
    pub fn color_texture(&self) -> GpuTexture {
        FromJs::from_js(Js::get_colorTexture__as_value(js(self)))
    }

    /// The texture for depth and stencil values, null if the layer has none.
    ///
    /// `readonly attribute GPUTexture? depthStencilTexture`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "depthStencilTexture")]
    #[inline]
    pub fn depth_stencil_texture(&self) -> Option<GpuTexture> {
        Js::get_depthStencilTexture__as_option_value(js(self)).map(Js::read)
    }

    /// The texture for motion vectors, null if not supported.
    ///
    /// `readonly attribute GPUTexture? motionVectorTexture`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "motionVectorTexture")]
    #[inline]
    pub fn motion_vector_texture(&self) -> Option<GpuTexture> {
        Js::get_motionVectorTexture__as_option_value(js(self)).map(Js::read)
    }

    /// Returns the description of the texture view to create for this picture.
    ///
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
    /// Options for a projection layer that is drawn with WebGPU.
    ///
    /// `dictionary XRGPUProjectionLayerInit`
    ///
    /// Features `webxr-layers` and `experimental`.
    pub fn new(color_format: GpuTextureFormat) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "colorFormat", color_format.as_str());
        this
    }

    /// The format of the color textures.
    ///
    /// `required GPUTextureFormat colorFormat`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "colorFormat")]
    pub fn get_color_format(&self) -> GpuTextureFormat {
        property::get(self, "colorFormat")
    }

    /// Sets the format of the color textures.
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "colorFormat")]
    pub fn set_color_format(&self, value: GpuTextureFormat) -> &Self {
        property::set_str(self, "colorFormat", value.as_str());
        self
    }

    /// The format of the depth and stencil textures; without one there are none.
    ///
    /// `GPUTextureFormat? depthStencilFormat`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "depthStencilFormat")]
    pub fn get_depth_stencil_format(&self) -> Option<GpuTextureFormat> {
        property::get(self, "depthStencilFormat")
    }

    /// Sets the format of the depth and stencil textures; without one there are none.
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "depthStencilFormat")]
    pub fn set_depth_stencil_format(&self, value: Option<GpuTextureFormat>) -> &Self {
        property::set(self, "depthStencilFormat", &value.to_js());
        self
    }

    /// The usage flags of the textures; 16 is `RENDER_ATTACHMENT`.
    ///
    /// `GPUTextureUsageFlags textureUsage = 16`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "textureUsage")]
    pub fn get_texture_usage(&self) -> Option<u32> {
        property::get(self, "textureUsage")
    }

    /// Sets the usage flags of the textures; 16 is `RENDER_ATTACHMENT`.
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "textureUsage")]
    pub fn set_texture_usage(&self, value: u32) -> &Self {
        property::set_f64(self, "textureUsage", value as f64);
        self
    }

    /// The resolution as a factor of the recommended one.
    ///
    /// `double scaleFactor = 1.0`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "scaleFactor")]
    pub fn get_scale_factor(&self) -> Option<f64> {
        property::get(self, "scaleFactor")
    }

    /// Sets the resolution as a factor of the recommended one.
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
    /// The common options for layers that are drawn with WebGPU.
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

    /// The format of the color textures.
    ///
    /// `required GPUTextureFormat colorFormat`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "colorFormat")]
    pub fn get_color_format(&self) -> GpuTextureFormat {
        property::get(self, "colorFormat")
    }

    /// Sets the format of the color textures.
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "colorFormat")]
    pub fn set_color_format(&self, value: GpuTextureFormat) -> &Self {
        property::set_str(self, "colorFormat", value.as_str());
        self
    }

    /// The format of the depth and stencil textures; without one there are none.
    ///
    /// `GPUTextureFormat? depthStencilFormat`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "depthStencilFormat")]
    pub fn get_depth_stencil_format(&self) -> Option<GpuTextureFormat> {
        property::get(self, "depthStencilFormat")
    }

    /// Sets the format of the depth and stencil textures; without one there are none.
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "depthStencilFormat")]
    pub fn set_depth_stencil_format(&self, value: Option<GpuTextureFormat>) -> &Self {
        property::set(self, "depthStencilFormat", &value.to_js());
        self
    }

    /// The usage flags of the textures; 16 is `RENDER_ATTACHMENT`.
    ///
    /// `GPUTextureUsageFlags textureUsage = 16`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "textureUsage")]
    pub fn get_texture_usage(&self) -> Option<u32> {
        property::get(self, "textureUsage")
    }

    /// Sets the usage flags of the textures; 16 is `RENDER_ATTACHMENT`.
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "textureUsage")]
    pub fn set_texture_usage(&self, value: u32) -> &Self {
        property::set_f64(self, "textureUsage", value as f64);
        self
    }

    /// The space that the layer is placed in.
    ///
    /// `required XRSpace space`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "space")]
    pub fn get_space(&self) -> XrSpace {
        property::get(self, "space")
    }

    /// Sets the space that the layer is placed in.
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "space")]
    pub fn set_space(&self, value: &XrSpace) -> &Self {
        property::set(self, "space", value.as_ref());
        self
    }

    /// The number of mip levels of the color textures.
    ///
    /// `unsigned long mipLevels = 1`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "mipLevels")]
    pub fn get_mip_levels(&self) -> Option<u32> {
        property::get(self, "mipLevels")
    }

    /// Sets the number of mip levels of the color textures.
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "mipLevels")]
    pub fn set_mip_levels(&self, value: u32) -> &Self {
        property::set_f64(self, "mipLevels", value as f64);
        self
    }

    /// The width in pixels of the picture for one view.
    ///
    /// `required unsigned long viewPixelWidth`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "viewPixelWidth")]
    pub fn get_view_pixel_width(&self) -> u32 {
        property::get(self, "viewPixelWidth")
    }

    /// Sets the width in pixels of the picture for one view.
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "viewPixelWidth")]
    pub fn set_view_pixel_width(&self, value: u32) -> &Self {
        property::set_f64(self, "viewPixelWidth", value as f64);
        self
    }

    /// The height in pixels of the picture for one view.
    ///
    /// `required unsigned long viewPixelHeight`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "viewPixelHeight")]
    pub fn get_view_pixel_height(&self) -> u32 {
        property::get(self, "viewPixelHeight")
    }

    /// Sets the height in pixels of the picture for one view.
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "viewPixelHeight")]
    pub fn set_view_pixel_height(&self, value: u32) -> &Self {
        property::set_f64(self, "viewPixelHeight", value as f64);
        self
    }

    /// How the pictures for the two eyes are arranged.
    ///
    /// `XRLayerLayout layout = "mono"`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "layout")]
    pub fn get_layout(&self) -> Option<XrLayerLayout> {
        property::get(self, "layout")
    }

    /// Sets how the pictures for the two eyes are arranged.
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "layout")]
    pub fn set_layout(&self, value: XrLayerLayout) -> &Self {
        property::set_str(self, "layout", value.as_str());
        self
    }

    /// Whether the picture is drawn only once, so that resources can be saved.
    ///
    /// `boolean isStatic = false`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "isStatic")]
    pub fn get_is_static(&self) -> Option<bool> {
        property::get(self, "isStatic")
    }

    /// Sets whether the picture is drawn only once, so that resources can be saved.
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
    /// Options for a flat layer that is drawn with WebGPU.
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

    /// The position and orientation in the space; at its origin by default.
    ///
    /// `XRRigidTransform? transform`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "transform")]
    pub fn get_transform(&self) -> Option<XrRigidTransform> {
        property::get(self, "transform")
    }

    /// Sets the position and orientation in the space; at its origin by default.
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "transform")]
    pub fn set_transform(&self, value: Option<&XrRigidTransform>) -> &Self {
        property::set(self, "transform", nullable(value));
        self
    }

    /// The width in meters.
    ///
    /// `float width = 1.0`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "width")]
    pub fn get_width(&self) -> Option<f32> {
        property::get(self, "width")
    }

    /// Sets the width in meters.
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "width")]
    pub fn set_width(&self, value: f32) -> &Self {
        property::set_f64(self, "width", value as f64);
        self
    }

    /// The height in meters.
    ///
    /// `float height = 1.0`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "height")]
    pub fn get_height(&self) -> Option<f32> {
        property::get(self, "height")
    }

    /// Sets the height in meters.
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "height")]
    pub fn set_height(&self, value: f32) -> &Self {
        property::set_f64(self, "height", value as f64);
        self
    }

    /// Sets the format of the color textures.
    ///
    /// `required GPUTextureFormat colorFormat`
    ///
    /// Features `webxr-layers` and `experimental`. Inherited from `XrgpuLayerInit`.
    #[doc(alias = "colorFormat")]
    pub fn set_color_format(&self, value: GpuTextureFormat) -> &Self {
        property::set_str(self, "colorFormat", value.as_str());
        self
    }

    /// Sets the format of the depth and stencil textures; without one there are none.
    ///
    /// `GPUTextureFormat? depthStencilFormat`
    ///
    /// Features `webxr-layers` and `experimental`. Inherited from `XrgpuLayerInit`.
    #[doc(alias = "depthStencilFormat")]
    pub fn set_depth_stencil_format(&self, value: Option<GpuTextureFormat>) -> &Self {
        property::set(self, "depthStencilFormat", &value.to_js());
        self
    }

    /// Sets the usage flags of the textures; 16 is `RENDER_ATTACHMENT`.
    ///
    /// `GPUTextureUsageFlags textureUsage = 16`
    ///
    /// Features `webxr-layers` and `experimental`. Inherited from `XrgpuLayerInit`.
    #[doc(alias = "textureUsage")]
    pub fn set_texture_usage(&self, value: u32) -> &Self {
        property::set_f64(self, "textureUsage", value as f64);
        self
    }

    /// Sets the space that the layer is placed in.
    ///
    /// `required XRSpace space`
    ///
    /// Features `webxr-layers` and `experimental`. Inherited from `XrgpuLayerInit`.
    #[doc(alias = "space")]
    pub fn set_space(&self, value: &XrSpace) -> &Self {
        property::set(self, "space", value.as_ref());
        self
    }

    /// Sets the number of mip levels of the color textures.
    ///
    /// `unsigned long mipLevels = 1`
    ///
    /// Features `webxr-layers` and `experimental`. Inherited from `XrgpuLayerInit`.
    #[doc(alias = "mipLevels")]
    pub fn set_mip_levels(&self, value: u32) -> &Self {
        property::set_f64(self, "mipLevels", value as f64);
        self
    }

    /// Sets the width in pixels of the picture for one view.
    ///
    /// `required unsigned long viewPixelWidth`
    ///
    /// Features `webxr-layers` and `experimental`. Inherited from `XrgpuLayerInit`.
    #[doc(alias = "viewPixelWidth")]
    pub fn set_view_pixel_width(&self, value: u32) -> &Self {
        property::set_f64(self, "viewPixelWidth", value as f64);
        self
    }

    /// Sets the height in pixels of the picture for one view.
    ///
    /// `required unsigned long viewPixelHeight`
    ///
    /// Features `webxr-layers` and `experimental`. Inherited from `XrgpuLayerInit`.
    #[doc(alias = "viewPixelHeight")]
    pub fn set_view_pixel_height(&self, value: u32) -> &Self {
        property::set_f64(self, "viewPixelHeight", value as f64);
        self
    }

    /// Sets how the pictures for the two eyes are arranged.
    ///
    /// `XRLayerLayout layout = "mono"`
    ///
    /// Features `webxr-layers` and `experimental`. Inherited from `XrgpuLayerInit`.
    #[doc(alias = "layout")]
    pub fn set_layout(&self, value: XrLayerLayout) -> &Self {
        property::set_str(self, "layout", value.as_str());
        self
    }

    /// Sets whether the picture is drawn only once, so that resources can be saved.
    ///
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
    /// Options for a curved layer that is drawn with WebGPU.
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

    /// The position and orientation in the space; at its origin by default.
    ///
    /// `XRRigidTransform? transform`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "transform")]
    pub fn get_transform(&self) -> Option<XrRigidTransform> {
        property::get(self, "transform")
    }

    /// Sets the position and orientation in the space; at its origin by default.
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "transform")]
    pub fn set_transform(&self, value: Option<&XrRigidTransform>) -> &Self {
        property::set(self, "transform", nullable(value));
        self
    }

    /// The radius in meters.
    ///
    /// `float radius = 2.0`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "radius")]
    pub fn get_radius(&self) -> Option<f32> {
        property::get(self, "radius")
    }

    /// Sets the radius in meters.
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "radius")]
    pub fn set_radius(&self, value: f32) -> &Self {
        property::set_f64(self, "radius", value as f64);
        self
    }

    /// The visible angle of the cylinder in radians.
    ///
    /// `float centralAngle = 0.78539`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "centralAngle")]
    pub fn get_central_angle(&self) -> Option<f32> {
        property::get(self, "centralAngle")
    }

    /// Sets the visible angle of the cylinder in radians.
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "centralAngle")]
    pub fn set_central_angle(&self, value: f32) -> &Self {
        property::set_f64(self, "centralAngle", value as f64);
        self
    }

    /// The width of the visible part divided by its height.
    ///
    /// `float aspectRatio = 2.0`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "aspectRatio")]
    pub fn get_aspect_ratio(&self) -> Option<f32> {
        property::get(self, "aspectRatio")
    }

    /// Sets the width of the visible part divided by its height.
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "aspectRatio")]
    pub fn set_aspect_ratio(&self, value: f32) -> &Self {
        property::set_f64(self, "aspectRatio", value as f64);
        self
    }

    /// Sets the format of the color textures.
    ///
    /// `required GPUTextureFormat colorFormat`
    ///
    /// Features `webxr-layers` and `experimental`. Inherited from `XrgpuLayerInit`.
    #[doc(alias = "colorFormat")]
    pub fn set_color_format(&self, value: GpuTextureFormat) -> &Self {
        property::set_str(self, "colorFormat", value.as_str());
        self
    }

    /// Sets the format of the depth and stencil textures; without one there are none.
    ///
    /// `GPUTextureFormat? depthStencilFormat`
    ///
    /// Features `webxr-layers` and `experimental`. Inherited from `XrgpuLayerInit`.
    #[doc(alias = "depthStencilFormat")]
    pub fn set_depth_stencil_format(&self, value: Option<GpuTextureFormat>) -> &Self {
        property::set(self, "depthStencilFormat", &value.to_js());
        self
    }

    /// Sets the usage flags of the textures; 16 is `RENDER_ATTACHMENT`.
    ///
    /// `GPUTextureUsageFlags textureUsage = 16`
    ///
    /// Features `webxr-layers` and `experimental`. Inherited from `XrgpuLayerInit`.
    #[doc(alias = "textureUsage")]
    pub fn set_texture_usage(&self, value: u32) -> &Self {
        property::set_f64(self, "textureUsage", value as f64);
        self
    }

    /// Sets the space that the layer is placed in.
    ///
    /// `required XRSpace space`
    ///
    /// Features `webxr-layers` and `experimental`. Inherited from `XrgpuLayerInit`.
    #[doc(alias = "space")]
    pub fn set_space(&self, value: &XrSpace) -> &Self {
        property::set(self, "space", value.as_ref());
        self
    }

    /// Sets the number of mip levels of the color textures.
    ///
    /// `unsigned long mipLevels = 1`
    ///
    /// Features `webxr-layers` and `experimental`. Inherited from `XrgpuLayerInit`.
    #[doc(alias = "mipLevels")]
    pub fn set_mip_levels(&self, value: u32) -> &Self {
        property::set_f64(self, "mipLevels", value as f64);
        self
    }

    /// Sets the width in pixels of the picture for one view.
    ///
    /// `required unsigned long viewPixelWidth`
    ///
    /// Features `webxr-layers` and `experimental`. Inherited from `XrgpuLayerInit`.
    #[doc(alias = "viewPixelWidth")]
    pub fn set_view_pixel_width(&self, value: u32) -> &Self {
        property::set_f64(self, "viewPixelWidth", value as f64);
        self
    }

    /// Sets the height in pixels of the picture for one view.
    ///
    /// `required unsigned long viewPixelHeight`
    ///
    /// Features `webxr-layers` and `experimental`. Inherited from `XrgpuLayerInit`.
    #[doc(alias = "viewPixelHeight")]
    pub fn set_view_pixel_height(&self, value: u32) -> &Self {
        property::set_f64(self, "viewPixelHeight", value as f64);
        self
    }

    /// Sets how the pictures for the two eyes are arranged.
    ///
    /// `XRLayerLayout layout = "mono"`
    ///
    /// Features `webxr-layers` and `experimental`. Inherited from `XrgpuLayerInit`.
    #[doc(alias = "layout")]
    pub fn set_layout(&self, value: XrLayerLayout) -> &Self {
        property::set_str(self, "layout", value.as_str());
        self
    }

    /// Sets whether the picture is drawn only once, so that resources can be saved.
    ///
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
    /// Options for a sphere layer that is drawn with WebGPU.
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

    /// The position and orientation in the space; at its origin by default.
    ///
    /// `XRRigidTransform? transform`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "transform")]
    pub fn get_transform(&self) -> Option<XrRigidTransform> {
        property::get(self, "transform")
    }

    /// Sets the position and orientation in the space; at its origin by default.
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "transform")]
    pub fn set_transform(&self, value: Option<&XrRigidTransform>) -> &Self {
        property::set(self, "transform", nullable(value));
        self
    }

    /// The radius in meters; 0 means infinitely far away.
    ///
    /// `float radius = 0`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "radius")]
    pub fn get_radius(&self) -> Option<f32> {
        property::get(self, "radius")
    }

    /// Sets the radius in meters; 0 means infinitely far away.
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "radius")]
    pub fn set_radius(&self, value: f32) -> &Self {
        property::set_f64(self, "radius", value as f64);
        self
    }

    /// The visible horizontal angle in radians; the whole circle by default.
    ///
    /// `float centralHorizontalAngle = 6.28318`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "centralHorizontalAngle")]
    pub fn get_central_horizontal_angle(&self) -> Option<f32> {
        property::get(self, "centralHorizontalAngle")
    }

    /// Sets the visible horizontal angle in radians; the whole circle by default.
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "centralHorizontalAngle")]
    pub fn set_central_horizontal_angle(&self, value: f32) -> &Self {
        property::set_f64(self, "centralHorizontalAngle", value as f64);
        self
    }

    /// The angle of the upper edge in radians above the horizon.
    ///
    /// `float upperVerticalAngle = 1.570795`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "upperVerticalAngle")]
    pub fn get_upper_vertical_angle(&self) -> Option<f32> {
        property::get(self, "upperVerticalAngle")
    }

    /// Sets the angle of the upper edge in radians above the horizon.
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "upperVerticalAngle")]
    pub fn set_upper_vertical_angle(&self, value: f32) -> &Self {
        property::set_f64(self, "upperVerticalAngle", value as f64);
        self
    }

    /// The angle of the lower edge in radians; negative below the horizon.
    ///
    /// `float lowerVerticalAngle = -1.570795`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "lowerVerticalAngle")]
    pub fn get_lower_vertical_angle(&self) -> Option<f32> {
        property::get(self, "lowerVerticalAngle")
    }

    /// Sets the angle of the lower edge in radians; negative below the horizon.
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "lowerVerticalAngle")]
    pub fn set_lower_vertical_angle(&self, value: f32) -> &Self {
        property::set_f64(self, "lowerVerticalAngle", value as f64);
        self
    }

    /// Sets the format of the color textures.
    ///
    /// `required GPUTextureFormat colorFormat`
    ///
    /// Features `webxr-layers` and `experimental`. Inherited from `XrgpuLayerInit`.
    #[doc(alias = "colorFormat")]
    pub fn set_color_format(&self, value: GpuTextureFormat) -> &Self {
        property::set_str(self, "colorFormat", value.as_str());
        self
    }

    /// Sets the format of the depth and stencil textures; without one there are none.
    ///
    /// `GPUTextureFormat? depthStencilFormat`
    ///
    /// Features `webxr-layers` and `experimental`. Inherited from `XrgpuLayerInit`.
    #[doc(alias = "depthStencilFormat")]
    pub fn set_depth_stencil_format(&self, value: Option<GpuTextureFormat>) -> &Self {
        property::set(self, "depthStencilFormat", &value.to_js());
        self
    }

    /// Sets the usage flags of the textures; 16 is `RENDER_ATTACHMENT`.
    ///
    /// `GPUTextureUsageFlags textureUsage = 16`
    ///
    /// Features `webxr-layers` and `experimental`. Inherited from `XrgpuLayerInit`.
    #[doc(alias = "textureUsage")]
    pub fn set_texture_usage(&self, value: u32) -> &Self {
        property::set_f64(self, "textureUsage", value as f64);
        self
    }

    /// Sets the space that the layer is placed in.
    ///
    /// `required XRSpace space`
    ///
    /// Features `webxr-layers` and `experimental`. Inherited from `XrgpuLayerInit`.
    #[doc(alias = "space")]
    pub fn set_space(&self, value: &XrSpace) -> &Self {
        property::set(self, "space", value.as_ref());
        self
    }

    /// Sets the number of mip levels of the color textures.
    ///
    /// `unsigned long mipLevels = 1`
    ///
    /// Features `webxr-layers` and `experimental`. Inherited from `XrgpuLayerInit`.
    #[doc(alias = "mipLevels")]
    pub fn set_mip_levels(&self, value: u32) -> &Self {
        property::set_f64(self, "mipLevels", value as f64);
        self
    }

    /// Sets the width in pixels of the picture for one view.
    ///
    /// `required unsigned long viewPixelWidth`
    ///
    /// Features `webxr-layers` and `experimental`. Inherited from `XrgpuLayerInit`.
    #[doc(alias = "viewPixelWidth")]
    pub fn set_view_pixel_width(&self, value: u32) -> &Self {
        property::set_f64(self, "viewPixelWidth", value as f64);
        self
    }

    /// Sets the height in pixels of the picture for one view.
    ///
    /// `required unsigned long viewPixelHeight`
    ///
    /// Features `webxr-layers` and `experimental`. Inherited from `XrgpuLayerInit`.
    #[doc(alias = "viewPixelHeight")]
    pub fn set_view_pixel_height(&self, value: u32) -> &Self {
        property::set_f64(self, "viewPixelHeight", value as f64);
        self
    }

    /// Sets how the pictures for the two eyes are arranged.
    ///
    /// `XRLayerLayout layout = "mono"`
    ///
    /// Features `webxr-layers` and `experimental`. Inherited from `XrgpuLayerInit`.
    #[doc(alias = "layout")]
    pub fn set_layout(&self, value: XrLayerLayout) -> &Self {
        property::set_str(self, "layout", value.as_str());
        self
    }

    /// Sets whether the picture is drawn only once, so that resources can be saved.
    ///
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
    /// Options for a cube layer that is drawn with WebGPU.
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

    /// The orientation as a quaternion; none by default.
    ///
    /// `DOMPointReadOnly? orientation`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "orientation")]
    pub fn get_orientation(&self) -> Option<DomPointReadOnly> {
        property::get(self, "orientation")
    }

    /// Sets the orientation as a quaternion; none by default.
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "orientation")]
    pub fn set_orientation(&self, value: Option<&DomPointReadOnly>) -> &Self {
        property::set(self, "orientation", nullable(value));
        self
    }

    /// Sets the format of the color textures.
    ///
    /// `required GPUTextureFormat colorFormat`
    ///
    /// Features `webxr-layers` and `experimental`. Inherited from `XrgpuLayerInit`.
    #[doc(alias = "colorFormat")]
    pub fn set_color_format(&self, value: GpuTextureFormat) -> &Self {
        property::set_str(self, "colorFormat", value.as_str());
        self
    }

    /// Sets the format of the depth and stencil textures; without one there are none.
    ///
    /// `GPUTextureFormat? depthStencilFormat`
    ///
    /// Features `webxr-layers` and `experimental`. Inherited from `XrgpuLayerInit`.
    #[doc(alias = "depthStencilFormat")]
    pub fn set_depth_stencil_format(&self, value: Option<GpuTextureFormat>) -> &Self {
        property::set(self, "depthStencilFormat", &value.to_js());
        self
    }

    /// Sets the usage flags of the textures; 16 is `RENDER_ATTACHMENT`.
    ///
    /// `GPUTextureUsageFlags textureUsage = 16`
    ///
    /// Features `webxr-layers` and `experimental`. Inherited from `XrgpuLayerInit`.
    #[doc(alias = "textureUsage")]
    pub fn set_texture_usage(&self, value: u32) -> &Self {
        property::set_f64(self, "textureUsage", value as f64);
        self
    }

    /// Sets the space that the layer is placed in.
    ///
    /// `required XRSpace space`
    ///
    /// Features `webxr-layers` and `experimental`. Inherited from `XrgpuLayerInit`.
    #[doc(alias = "space")]
    pub fn set_space(&self, value: &XrSpace) -> &Self {
        property::set(self, "space", value.as_ref());
        self
    }

    /// Sets the number of mip levels of the color textures.
    ///
    /// `unsigned long mipLevels = 1`
    ///
    /// Features `webxr-layers` and `experimental`. Inherited from `XrgpuLayerInit`.
    #[doc(alias = "mipLevels")]
    pub fn set_mip_levels(&self, value: u32) -> &Self {
        property::set_f64(self, "mipLevels", value as f64);
        self
    }

    /// Sets the width in pixels of the picture for one view.
    ///
    /// `required unsigned long viewPixelWidth`
    ///
    /// Features `webxr-layers` and `experimental`. Inherited from `XrgpuLayerInit`.
    #[doc(alias = "viewPixelWidth")]
    pub fn set_view_pixel_width(&self, value: u32) -> &Self {
        property::set_f64(self, "viewPixelWidth", value as f64);
        self
    }

    /// Sets the height in pixels of the picture for one view.
    ///
    /// `required unsigned long viewPixelHeight`
    ///
    /// Features `webxr-layers` and `experimental`. Inherited from `XrgpuLayerInit`.
    #[doc(alias = "viewPixelHeight")]
    pub fn set_view_pixel_height(&self, value: u32) -> &Self {
        property::set_f64(self, "viewPixelHeight", value as f64);
        self
    }

    /// Sets how the pictures for the two eyes are arranged.
    ///
    /// `XRLayerLayout layout = "mono"`
    ///
    /// Features `webxr-layers` and `experimental`. Inherited from `XrgpuLayerInit`.
    #[doc(alias = "layout")]
    pub fn set_layout(&self, value: XrLayerLayout) -> &Self {
        property::set_str(self, "layout", value.as_str());
        self
    }

    /// Sets whether the picture is drawn only once, so that resources can be saved.
    ///
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

    /// The scale factor at which projection layers have the full resolution of the display.
    ///
    /// `readonly attribute double nativeProjectionScaleFactor`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "nativeProjectionScaleFactor")]
    #[inline]
    pub fn native_projection_scale_factor(&self) -> f64 {
        Js::get_nativeProjectionScaleFactor__as_number(js(self))
    }

    /// Whether the device makes use of the depth textures.
    ///
    /// `readonly attribute boolean usesDepthValues`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "usesDepthValues")]
    #[inline]
    pub fn uses_depth_values(&self) -> bool {
        Js::get_usesDepthValues__as_bool(js(self)).get()
    }

    /// Creates a layer that fills the whole view.
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

    /// Creates a flat layer.
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

    /// Creates a curved layer.
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

    /// Creates a sphere layer.
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

    /// Creates a cube layer.
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

    /// Returns where to draw this layer in this frame, for one eye if the layout needs it.
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

    /// Returns where to draw this view of the projection layer in this frame.
    ///
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

    /// Returns the color format that the device handles best.
    ///
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
    /// The largest number of layers at a time.
    ///
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
    /// The layers in use, from back to front.
    ///
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
    /// How the pictures for the two eyes are arranged.
    ///
    /// `readonly attribute XRLayerLayout layout`
    ///
    /// Features `webxr-layers` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRCompositionLayer/layout) · [Specification](https://immersive-web.github.io/layers/#dom-xrcompositionlayer-layout)
    #[inline]
    pub fn layout(&self) -> XrLayerLayout {
        FromJs::from_js(Js::get_layout__as_value(js(self)))
    }

    /// Whether the alpha channel of the picture is used to blend it with the layers behind.
    ///
    /// `attribute boolean blendTextureSourceAlpha`
    ///
    /// Features `webxr-layers` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRCompositionLayer/blendTextureSourceAlpha) · [Specification](https://immersive-web.github.io/layers/#dom-xrcompositionlayer-blendtexturesourcealpha)
    #[doc(alias = "blendTextureSourceAlpha")]
    #[inline]
    pub fn blend_texture_source_alpha(&self) -> bool {
        Js::get_blendTextureSourceAlpha__as_bool(js(self)).get()
    }

    /// Sets whether the alpha channel of the picture is used to blend it with the layers behind.
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "blendTextureSourceAlpha")]
    #[inline]
    pub fn set_blend_texture_source_alpha(&self, value: bool) {
        Js::set_blendTextureSourceAlpha__bool(js(self), value)
    }

    /// Whether both eyes see the picture for the left eye.
    ///
    /// `attribute boolean forceMonoPresentation`
    ///
    /// Features `webxr-layers` and `experimental`. [Specification](https://immersive-web.github.io/layers/#dom-xrcompositionlayer-forcemonopresentation)
    #[doc(alias = "forceMonoPresentation")]
    #[inline]
    pub fn force_mono_presentation(&self) -> bool {
        Js::get_forceMonoPresentation__as_bool(js(self)).get()
    }

    /// Sets whether both eyes see the picture for the left eye.
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "forceMonoPresentation")]
    #[inline]
    pub fn set_force_mono_presentation(&self, value: bool) {
        Js::set_forceMonoPresentation__bool(js(self), value)
    }

    /// The opacity of the layer, from 0 to 1.
    ///
    /// `attribute float opacity`
    ///
    /// Features `webxr-layers` and `experimental`. [Specification](https://immersive-web.github.io/layers/#dom-xrcompositionlayer-opacity)
    #[inline]
    pub fn opacity(&self) -> f32 {
        Js::get_opacity__as_number(js(self)) as f32
    }

    /// Sets the opacity of the layer, from 0 to 1.
    ///
    /// Features `webxr-layers` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a NaN or an infinity.
    #[doc(alias = "opacity")]
    #[inline]
    pub fn set_opacity(&self, value: f32) -> Result<(), Exception> {
        Js::try_set_opacity__number(js(self), value as f64)
    }

    /// The number of mip levels of the color textures.
    ///
    /// `readonly attribute unsigned long mipLevels`
    ///
    /// Features `webxr-layers` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRCompositionLayer/mipLevels) · [Specification](https://immersive-web.github.io/layers/#dom-xrcompositionlayer-miplevels)
    #[doc(alias = "mipLevels")]
    #[inline]
    pub fn mip_levels(&self) -> u32 {
        Js::get_mipLevels__as_number(js(self)) as u32
    }

    /// What the display of the layer is optimized for, such as text or graphics.
    ///
    /// `attribute XRLayerQuality quality`
    ///
    /// Features `webxr-layers` and `experimental`. [Specification](https://immersive-web.github.io/layers/#dom-xrcompositionlayer-quality)
    #[inline]
    pub fn quality(&self) -> XrLayerQuality {
        FromJs::from_js(Js::get_quality__as_value(js(self)))
    }

    /// Sets what the display of the layer is optimized for, such as text or graphics.
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "quality")]
    #[inline]
    pub fn set_quality(&self, value: XrLayerQuality) {
        Js::set_quality__str(js(self), value.as_str())
    }

    /// Whether the picture has been lost or is outdated and must be drawn again.
    ///
    /// `readonly attribute boolean needsRedraw`
    ///
    /// Features `webxr-layers` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRCompositionLayer/needsRedraw) · [Specification](https://immersive-web.github.io/layers/#dom-xrcompositionlayer-needsredraw)
    #[doc(alias = "needsRedraw")]
    #[inline]
    pub fn needs_redraw(&self) -> bool {
        Js::get_needsRedraw__as_bool(js(self)).get()
    }

    /// Releases the textures; the layer is then no longer shown.
    ///
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
    /// The width of the textures in pixels.
    ///
    /// `readonly attribute unsigned long textureWidth`
    ///
    /// Features `webxr-layers` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRProjectionLayer/textureWidth) · [Specification](https://immersive-web.github.io/layers/#dom-xrprojectionlayer-texturewidth)
    #[doc(alias = "textureWidth")]
    #[inline]
    pub fn texture_width(&self) -> u32 {
        Js::get_textureWidth__as_number(js(self)) as u32
    }

    /// The height of the textures in pixels.
    ///
    /// `readonly attribute unsigned long textureHeight`
    ///
    /// Features `webxr-layers` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRProjectionLayer/textureHeight) · [Specification](https://immersive-web.github.io/layers/#dom-xrprojectionlayer-textureheight)
    #[doc(alias = "textureHeight")]
    #[inline]
    pub fn texture_height(&self) -> u32 {
        Js::get_textureHeight__as_number(js(self)) as u32
    }

    /// The number of layers in the texture array, 1 for plain textures.
    ///
    /// `readonly attribute unsigned long textureArrayLength`
    ///
    /// Features `webxr-layers` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRProjectionLayer/textureArrayLength) · [Specification](https://immersive-web.github.io/layers/#dom-xrprojectionlayer-texturearraylength)
    #[doc(alias = "textureArrayLength")]
    #[inline]
    pub fn texture_array_length(&self) -> u32 {
        Js::get_textureArrayLength__as_number(js(self)) as u32
    }

    /// Whether the device does not look at the depth textures.
    ///
    /// `readonly attribute boolean ignoreDepthValues`
    ///
    /// Features `webxr-layers` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRProjectionLayer/ignoreDepthValues) · [Specification](https://immersive-web.github.io/layers/#dom-xrprojectionlayer-ignoredepthvalues)
    #[doc(alias = "ignoreDepthValues")]
    #[inline]
    pub fn ignore_depth_values(&self) -> bool {
        Js::get_ignoreDepthValues__as_bool(js(self)).get()
    }

    /// How much the resolution drops towards the edge, from 0 to 1; null if not supported.
    ///
    /// `attribute float? fixedFoveation`
    ///
    /// Features `webxr-layers` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRProjectionLayer/fixedFoveation) · [Specification](https://immersive-web.github.io/layers/#dom-xrprojectionlayer-fixedfoveation)
    #[doc(alias = "fixedFoveation")]
    #[inline]
    pub fn fixed_foveation(&self) -> Option<f32> {
        FromJs::from_js(Js::get_fixedFoveation__as_value(js(self)))
    }

    /// Sets how much the resolution drops towards the edge, from 0 to 1; null if not supported.
    ///
    /// Features `webxr-layers` and `experimental`.
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
    /// The space that the layer is placed in.
    ///
    /// `attribute XRSpace space`
    ///
    /// `None` where the page or the global object does not have it.
    ///
    /// Features `webxr-layers` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRQuadLayer/space) · [Specification](https://immersive-web.github.io/layers/#dom-xrquadlayer-space)
    #[inline]
    pub fn space(&self) -> Option<XrSpace> {
        Js::get_space__as_option_value(js(self)).map(Js::read)
    }

    /// Sets the space that the layer is placed in.
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "space")]
    #[inline]
    pub fn set_space(&self, value: &XrSpace) {
        Js::set_space__value(js(self), value.as_ref())
    }

    /// The position and orientation in the space.
    ///
    /// `attribute XRRigidTransform transform`
    ///
    /// `None` where the page or the global object does not have it.
    ///
    /// Features `webxr-layers` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRQuadLayer/transform) · [Specification](https://immersive-web.github.io/layers/#dom-xrquadlayer-transform)
    #[inline]
    pub fn transform(&self) -> Option<XrRigidTransform> {
        Js::get_transform__as_option_value(js(self)).map(Js::read)
    }

    /// Sets the position and orientation in the space.
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "transform")]
    #[inline]
    pub fn set_transform(&self, value: &XrRigidTransform) {
        Js::set_transform__value(js(self), value.as_ref())
    }

    /// The width in meters.
    ///
    /// `attribute float width`
    ///
    /// Features `webxr-layers` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRQuadLayer/width) · [Specification](https://immersive-web.github.io/layers/#dom-xrquadlayer-width)
    #[inline]
    pub fn width(&self) -> f32 {
        Js::get_width__as_number(js(self)) as f32
    }

    /// Sets the width in meters.
    ///
    /// Features `webxr-layers` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a NaN or an infinity.
    #[doc(alias = "width")]
    #[inline]
    pub fn set_width(&self, value: f32) -> Result<(), Exception> {
        Js::try_set_width__number(js(self), value as f64)
    }

    /// The height in meters.
    ///
    /// `attribute float height`
    ///
    /// Features `webxr-layers` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRQuadLayer/height) · [Specification](https://immersive-web.github.io/layers/#dom-xrquadlayer-height)
    #[inline]
    pub fn height(&self) -> f32 {
        Js::get_height__as_number(js(self)) as f32
    }

    /// Sets the height in meters.
    ///
    /// Features `webxr-layers` and `experimental`.
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
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "onredraw")]
    pub fn set_onredraw(&self, value: Option<&Function<fn(XrLayerEvent)>>) {
        property::set(self, "onredraw", nullable(value))
    }
}

#[cfg(feature = "experimental")]
impl XrCylinderLayer {
    /// The space that the layer is placed in.
    ///
    /// `attribute XRSpace space`
    ///
    /// `None` where the page or the global object does not have it.
    ///
    /// Features `webxr-layers` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRCylinderLayer/space) · [Specification](https://immersive-web.github.io/layers/#dom-xrcylinderlayer-space)
    #[inline]
    pub fn space(&self) -> Option<XrSpace> {
        Js::get_space__as_option_value(js(self)).map(Js::read)
    }

    /// Sets the space that the layer is placed in.
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "space")]
    #[inline]
    pub fn set_space(&self, value: &XrSpace) {
        Js::set_space__value(js(self), value.as_ref())
    }

    /// The position and orientation in the space.
    ///
    /// `attribute XRRigidTransform transform`
    ///
    /// `None` where the page or the global object does not have it.
    ///
    /// Features `webxr-layers` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRCylinderLayer/transform) · [Specification](https://immersive-web.github.io/layers/#dom-xrcylinderlayer-transform)
    #[inline]
    pub fn transform(&self) -> Option<XrRigidTransform> {
        Js::get_transform__as_option_value(js(self)).map(Js::read)
    }

    /// Sets the position and orientation in the space.
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "transform")]
    #[inline]
    pub fn set_transform(&self, value: &XrRigidTransform) {
        Js::set_transform__value(js(self), value.as_ref())
    }

    /// The radius in meters.
    ///
    /// `attribute float radius`
    ///
    /// Features `webxr-layers` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRCylinderLayer/radius) · [Specification](https://immersive-web.github.io/layers/#dom-xrcylinderlayer-radius)
    #[inline]
    pub fn radius(&self) -> f32 {
        Js::get_radius__as_number(js(self)) as f32
    }

    /// Sets the radius in meters.
    ///
    /// Features `webxr-layers` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a NaN or an infinity.
    #[doc(alias = "radius")]
    #[inline]
    pub fn set_radius(&self, value: f32) -> Result<(), Exception> {
        Js::try_set_radius__number(js(self), value as f64)
    }

    /// The visible angle of the cylinder in radians.
    ///
    /// `attribute float centralAngle`
    ///
    /// Features `webxr-layers` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRCylinderLayer/centralAngle) · [Specification](https://immersive-web.github.io/layers/#dom-xrcylinderlayer-centralangle)
    #[doc(alias = "centralAngle")]
    #[inline]
    pub fn central_angle(&self) -> f32 {
        Js::get_centralAngle__as_number(js(self)) as f32
    }

    /// Sets the visible angle of the cylinder in radians.
    ///
    /// Features `webxr-layers` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a NaN or an infinity.
    #[doc(alias = "centralAngle")]
    #[inline]
    pub fn set_central_angle(&self, value: f32) -> Result<(), Exception> {
        Js::try_set_centralAngle__number(js(self), value as f64)
    }

    /// The width of the visible part divided by its height.
    ///
    /// `attribute float aspectRatio`
    ///
    /// Features `webxr-layers` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRCylinderLayer/aspectRatio) · [Specification](https://immersive-web.github.io/layers/#dom-xrcylinderlayer-aspectratio)
    #[doc(alias = "aspectRatio")]
    #[inline]
    pub fn aspect_ratio(&self) -> f32 {
        Js::get_aspectRatio__as_number(js(self)) as f32
    }

    /// Sets the width of the visible part divided by its height.
    ///
    /// Features `webxr-layers` and `experimental`.
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
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "onredraw")]
    pub fn set_onredraw(&self, value: Option<&Function<fn(XrLayerEvent)>>) {
        property::set(self, "onredraw", nullable(value))
    }
}

#[cfg(feature = "experimental")]
impl XrEquirectLayer {
    /// The space that the layer is placed in.
    ///
    /// `attribute XRSpace space`
    ///
    /// `None` where the page or the global object does not have it.
    ///
    /// Features `webxr-layers` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XREquirectLayer/space) · [Specification](https://immersive-web.github.io/layers/#dom-xrequirectlayer-space)
    #[inline]
    pub fn space(&self) -> Option<XrSpace> {
        Js::get_space__as_option_value(js(self)).map(Js::read)
    }

    /// Sets the space that the layer is placed in.
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "space")]
    #[inline]
    pub fn set_space(&self, value: &XrSpace) {
        Js::set_space__value(js(self), value.as_ref())
    }

    /// The position and orientation in the space.
    ///
    /// `attribute XRRigidTransform transform`
    ///
    /// `None` where the page or the global object does not have it.
    ///
    /// Features `webxr-layers` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XREquirectLayer/transform) · [Specification](https://immersive-web.github.io/layers/#dom-xrequirectlayer-transform)
    #[inline]
    pub fn transform(&self) -> Option<XrRigidTransform> {
        Js::get_transform__as_option_value(js(self)).map(Js::read)
    }

    /// Sets the position and orientation in the space.
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "transform")]
    #[inline]
    pub fn set_transform(&self, value: &XrRigidTransform) {
        Js::set_transform__value(js(self), value.as_ref())
    }

    /// The radius in meters; 0 means infinitely far away.
    ///
    /// `attribute float radius`
    ///
    /// Features `webxr-layers` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XREquirectLayer/radius) · [Specification](https://immersive-web.github.io/layers/#dom-xrequirectlayer-radius)
    #[inline]
    pub fn radius(&self) -> f32 {
        Js::get_radius__as_number(js(self)) as f32
    }

    /// Sets the radius in meters; 0 means infinitely far away.
    ///
    /// Features `webxr-layers` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a NaN or an infinity.
    #[doc(alias = "radius")]
    #[inline]
    pub fn set_radius(&self, value: f32) -> Result<(), Exception> {
        Js::try_set_radius__number(js(self), value as f64)
    }

    /// The visible horizontal angle in radians.
    ///
    /// `attribute float centralHorizontalAngle`
    ///
    /// Features `webxr-layers` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XREquirectLayer/centralHorizontalAngle) · [Specification](https://immersive-web.github.io/layers/#dom-xrequirectlayer-centralhorizontalangle)
    #[doc(alias = "centralHorizontalAngle")]
    #[inline]
    pub fn central_horizontal_angle(&self) -> f32 {
        Js::get_centralHorizontalAngle__as_number(js(self)) as f32
    }

    /// Sets the visible horizontal angle in radians.
    ///
    /// Features `webxr-layers` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a NaN or an infinity.
    #[doc(alias = "centralHorizontalAngle")]
    #[inline]
    pub fn set_central_horizontal_angle(&self, value: f32) -> Result<(), Exception> {
        Js::try_set_centralHorizontalAngle__number(js(self), value as f64)
    }

    /// The angle of the upper edge in radians above the horizon.
    ///
    /// `attribute float upperVerticalAngle`
    ///
    /// Features `webxr-layers` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XREquirectLayer/upperVerticalAngle) · [Specification](https://immersive-web.github.io/layers/#dom-xrequirectlayer-upperverticalangle)
    #[doc(alias = "upperVerticalAngle")]
    #[inline]
    pub fn upper_vertical_angle(&self) -> f32 {
        Js::get_upperVerticalAngle__as_number(js(self)) as f32
    }

    /// Sets the angle of the upper edge in radians above the horizon.
    ///
    /// Features `webxr-layers` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a NaN or an infinity.
    #[doc(alias = "upperVerticalAngle")]
    #[inline]
    pub fn set_upper_vertical_angle(&self, value: f32) -> Result<(), Exception> {
        Js::try_set_upperVerticalAngle__number(js(self), value as f64)
    }

    /// The angle of the lower edge in radians; negative below the horizon.
    ///
    /// `attribute float lowerVerticalAngle`
    ///
    /// Features `webxr-layers` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XREquirectLayer/lowerVerticalAngle) · [Specification](https://immersive-web.github.io/layers/#dom-xrequirectlayer-lowerverticalangle)
    #[doc(alias = "lowerVerticalAngle")]
    #[inline]
    pub fn lower_vertical_angle(&self) -> f32 {
        Js::get_lowerVerticalAngle__as_number(js(self)) as f32
    }

    /// Sets the angle of the lower edge in radians; negative below the horizon.
    ///
    /// Features `webxr-layers` and `experimental`.
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
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "onredraw")]
    pub fn set_onredraw(&self, value: Option<&Function<fn(XrLayerEvent)>>) {
        property::set(self, "onredraw", nullable(value))
    }
}

#[cfg(feature = "experimental")]
impl XrCubeLayer {
    /// The space that the layer is placed in.
    ///
    /// `attribute XRSpace space`
    ///
    /// `None` where the page or the global object does not have it.
    ///
    /// Features `webxr-layers` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRCubeLayer/space) · [Specification](https://immersive-web.github.io/layers/#dom-xrcubelayer-space)
    #[inline]
    pub fn space(&self) -> Option<XrSpace> {
        Js::get_space__as_option_value(js(self)).map(Js::read)
    }

    /// Sets the space that the layer is placed in.
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "space")]
    #[inline]
    pub fn set_space(&self, value: &XrSpace) {
        Js::set_space__value(js(self), value.as_ref())
    }

    /// The orientation as a quaternion.
    ///
    /// `attribute DOMPointReadOnly orientation`
    ///
    /// Features `webxr-layers` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRCubeLayer/orientation) · [Specification](https://immersive-web.github.io/layers/#dom-xrcubelayer-orientation)
    #[inline]
    pub fn orientation(&self) -> DomPointReadOnly {
        FromJs::from_js(Js::get_orientation__as_value(js(self)))
    }

    /// Sets the orientation as a quaternion.
    ///
    /// Features `webxr-layers` and `experimental`.
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
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "onredraw")]
    pub fn set_onredraw(&self, value: Option<&Function<fn(XrLayerEvent)>>) {
        property::set(self, "onredraw", nullable(value))
    }
}

#[cfg(feature = "experimental")]
impl XrSubImage {
    /// The rectangle of the texture to draw into, in pixels.
    ///
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
    /// The texture for the colors.
    ///
    /// `readonly attribute WebGLTexture colorTexture`
    ///
    /// Features `webxr-layers` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRWebGLSubImage/colorTexture) · [Specification](https://immersive-web.github.io/layers/#dom-xrwebglsubimage-colortexture)
    #[doc(alias = "colorTexture")]
    #[inline]
    pub fn color_texture(&self) -> WebGlTexture {
        FromJs::from_js(Js::get_colorTexture__as_value(js(self)))
    }

    /// The texture for depth and stencil values, null if the layer has none.
    ///
    /// `readonly attribute WebGLTexture? depthStencilTexture`
    ///
    /// Features `webxr-layers` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRWebGLSubImage/depthStencilTexture) · [Specification](https://immersive-web.github.io/layers/#dom-xrwebglsubimage-depthstenciltexture)
    #[doc(alias = "depthStencilTexture")]
    #[inline]
    pub fn depth_stencil_texture(&self) -> Option<WebGlTexture> {
        Js::get_depthStencilTexture__as_option_value(js(self)).map(Js::read)
    }

    /// The texture for motion vectors, null if not supported.
    ///
    /// `readonly attribute WebGLTexture? motionVectorTexture`
    ///
    /// Features `webxr-layers` and `experimental`. [Specification](https://immersive-web.github.io/layers/#dom-xrwebglsubimage-motionvectortexture)
    #[doc(alias = "motionVectorTexture")]
    #[inline]
    pub fn motion_vector_texture(&self) -> Option<WebGlTexture> {
        Js::get_motionVectorTexture__as_option_value(js(self)).map(Js::read)
    }

    /// The layer of the texture array to draw into, null for plain textures.
    ///
    /// `readonly attribute unsigned long? imageIndex`
    ///
    /// Features `webxr-layers` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRWebGLSubImage/imageIndex) · [Specification](https://immersive-web.github.io/layers/#dom-xrwebglsubimage-imageindex)
    #[doc(alias = "imageIndex")]
    #[inline]
    pub fn image_index(&self) -> Option<u32> {
        FromJs::from_js(Js::get_imageIndex__as_value(js(self)))
    }

    /// The width of the color texture in pixels.
    ///
    /// `readonly attribute unsigned long colorTextureWidth`
    ///
    /// Features `webxr-layers` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRWebGLSubImage/colorTextureWidth) · [Specification](https://immersive-web.github.io/layers/#dom-xrwebglsubimage-colortexturewidth)
    #[doc(alias = "colorTextureWidth")]
    #[inline]
    pub fn color_texture_width(&self) -> u32 {
        Js::get_colorTextureWidth__as_number(js(self)) as u32
    }

    /// The height of the color texture in pixels.
    ///
    /// `readonly attribute unsigned long colorTextureHeight`
    ///
    /// Features `webxr-layers` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRWebGLSubImage/colorTextureHeight) · [Specification](https://immersive-web.github.io/layers/#dom-xrwebglsubimage-colortextureheight)
    #[doc(alias = "colorTextureHeight")]
    #[inline]
    pub fn color_texture_height(&self) -> u32 {
        Js::get_colorTextureHeight__as_number(js(self)) as u32
    }

    /// The width of the depth texture in pixels, null if there is none.
    ///
    /// `readonly attribute unsigned long? depthStencilTextureWidth`
    ///
    /// Features `webxr-layers` and `experimental`. [Specification](https://immersive-web.github.io/layers/#dom-xrwebglsubimage-depthstenciltexturewidth)
    #[doc(alias = "depthStencilTextureWidth")]
    #[inline]
    pub fn depth_stencil_texture_width(&self) -> Option<u32> {
        FromJs::from_js(Js::get_depthStencilTextureWidth__as_value(js(self)))
    }

    /// The height of the depth texture in pixels, null if there is none.
    ///
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
    /// Options for a projection layer that is drawn with WebGL.
    ///
    /// `dictionary XRProjectionLayerInit`
    ///
    /// Features `webxr-layers` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// Whether to use plain textures or texture arrays.
    ///
    /// `XRTextureType textureType = "texture"`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "textureType")]
    pub fn get_texture_type(&self) -> Option<XrTextureType> {
        property::get(self, "textureType")
    }

    /// Sets whether to use plain textures or texture arrays.
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "textureType")]
    pub fn set_texture_type(&self, value: XrTextureType) -> &Self {
        property::set_str(self, "textureType", value.as_str());
        self
    }

    /// The format of the color textures; 6408 is `RGBA`.
    ///
    /// `GLenum colorFormat = 6408`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "colorFormat")]
    pub fn get_color_format(&self) -> Option<u32> {
        property::get(self, "colorFormat")
    }

    /// Sets the format of the color textures; 6408 is `RGBA`.
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "colorFormat")]
    pub fn set_color_format(&self, value: u32) -> &Self {
        property::set_f64(self, "colorFormat", value as f64);
        self
    }

    /// The format of the depth textures; 6402 is `DEPTH_COMPONENT`, and 0 means none.
    ///
    /// `GLenum depthFormat = 6402`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "depthFormat")]
    pub fn get_depth_format(&self) -> Option<u32> {
        property::get(self, "depthFormat")
    }

    /// Sets the format of the depth textures; 6402 is `DEPTH_COMPONENT`, and 0 means none.
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "depthFormat")]
    pub fn set_depth_format(&self, value: u32) -> &Self {
        property::set_f64(self, "depthFormat", value as f64);
        self
    }

    /// The resolution as a factor of the recommended one.
    ///
    /// `double scaleFactor = 1.0`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "scaleFactor")]
    pub fn get_scale_factor(&self) -> Option<f64> {
        property::get(self, "scaleFactor")
    }

    /// Sets the resolution as a factor of the recommended one.
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "scaleFactor")]
    pub fn set_scale_factor(&self, value: f64) -> &Self {
        property::set_f64(self, "scaleFactor", value);
        self
    }

    /// Whether the textures are cleared before each frame.
    ///
    /// `boolean clearOnAccess = true`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "clearOnAccess")]
    pub fn get_clear_on_access(&self) -> Option<bool> {
        property::get(self, "clearOnAccess")
    }

    /// Sets whether the textures are cleared before each frame.
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
    /// The common options for layers that are drawn with WebGL.
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

    /// The space that the layer is placed in.
    ///
    /// `required XRSpace space`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "space")]
    pub fn get_space(&self) -> XrSpace {
        property::get(self, "space")
    }

    /// Sets the space that the layer is placed in.
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "space")]
    pub fn set_space(&self, value: &XrSpace) -> &Self {
        property::set(self, "space", value.as_ref());
        self
    }

    /// Whether to use plain textures or texture arrays.
    ///
    /// `XRTextureType textureType = "texture"`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "textureType")]
    pub fn get_texture_type(&self) -> Option<XrTextureType> {
        property::get(self, "textureType")
    }

    /// Sets whether to use plain textures or texture arrays.
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "textureType")]
    pub fn set_texture_type(&self, value: XrTextureType) -> &Self {
        property::set_str(self, "textureType", value.as_str());
        self
    }

    /// The format of the color textures; 6408 is `RGBA`.
    ///
    /// `GLenum colorFormat = 6408`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "colorFormat")]
    pub fn get_color_format(&self) -> Option<u32> {
        property::get(self, "colorFormat")
    }

    /// Sets the format of the color textures; 6408 is `RGBA`.
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "colorFormat")]
    pub fn set_color_format(&self, value: u32) -> &Self {
        property::set_f64(self, "colorFormat", value as f64);
        self
    }

    /// The format of the depth textures; without one there are none.
    ///
    /// `GLenum? depthFormat`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "depthFormat")]
    pub fn get_depth_format(&self) -> Option<u32> {
        property::get(self, "depthFormat")
    }

    /// Sets the format of the depth textures; without one there are none.
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "depthFormat")]
    pub fn set_depth_format(&self, value: Option<u32>) -> &Self {
        property::set(self, "depthFormat", &value.to_js());
        self
    }

    /// The number of mip levels of the color textures.
    ///
    /// `unsigned long mipLevels = 1`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "mipLevels")]
    pub fn get_mip_levels(&self) -> Option<u32> {
        property::get(self, "mipLevels")
    }

    /// Sets the number of mip levels of the color textures.
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "mipLevels")]
    pub fn set_mip_levels(&self, value: u32) -> &Self {
        property::set_f64(self, "mipLevels", value as f64);
        self
    }

    /// The width in pixels of the picture for one view.
    ///
    /// `required unsigned long viewPixelWidth`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "viewPixelWidth")]
    pub fn get_view_pixel_width(&self) -> u32 {
        property::get(self, "viewPixelWidth")
    }

    /// Sets the width in pixels of the picture for one view.
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "viewPixelWidth")]
    pub fn set_view_pixel_width(&self, value: u32) -> &Self {
        property::set_f64(self, "viewPixelWidth", value as f64);
        self
    }

    /// The height in pixels of the picture for one view.
    ///
    /// `required unsigned long viewPixelHeight`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "viewPixelHeight")]
    pub fn get_view_pixel_height(&self) -> u32 {
        property::get(self, "viewPixelHeight")
    }

    /// Sets the height in pixels of the picture for one view.
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "viewPixelHeight")]
    pub fn set_view_pixel_height(&self, value: u32) -> &Self {
        property::set_f64(self, "viewPixelHeight", value as f64);
        self
    }

    /// How the pictures for the two eyes are arranged.
    ///
    /// `XRLayerLayout layout = "mono"`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "layout")]
    pub fn get_layout(&self) -> Option<XrLayerLayout> {
        property::get(self, "layout")
    }

    /// Sets how the pictures for the two eyes are arranged.
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "layout")]
    pub fn set_layout(&self, value: XrLayerLayout) -> &Self {
        property::set_str(self, "layout", value.as_str());
        self
    }

    /// Whether the picture is drawn only once, so that resources can be saved.
    ///
    /// `boolean isStatic = false`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "isStatic")]
    pub fn get_is_static(&self) -> Option<bool> {
        property::get(self, "isStatic")
    }

    /// Sets whether the picture is drawn only once, so that resources can be saved.
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "isStatic")]
    pub fn set_is_static(&self, value: bool) -> &Self {
        property::set_bool(self, "isStatic", value);
        self
    }

    /// Whether the textures are cleared before each frame.
    ///
    /// `boolean clearOnAccess = true`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "clearOnAccess")]
    pub fn get_clear_on_access(&self) -> Option<bool> {
        property::get(self, "clearOnAccess")
    }

    /// Sets whether the textures are cleared before each frame.
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
    /// Options for a flat layer that is drawn with WebGL.
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

    /// The position and orientation in the space.
    ///
    /// `XRRigidTransform? transform`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "transform")]
    pub fn get_transform(&self) -> Option<XrRigidTransform> {
        property::get(self, "transform")
    }

    /// Sets the position and orientation in the space.
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "transform")]
    pub fn set_transform(&self, value: Option<&XrRigidTransform>) -> &Self {
        property::set(self, "transform", nullable(value));
        self
    }

    /// The width in meters.
    ///
    /// `float width = 1.0`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "width")]
    pub fn get_width(&self) -> Option<f32> {
        property::get(self, "width")
    }

    /// Sets the width in meters.
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "width")]
    pub fn set_width(&self, value: f32) -> &Self {
        property::set_f64(self, "width", value as f64);
        self
    }

    /// The height in meters.
    ///
    /// `float height = 1.0`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "height")]
    pub fn get_height(&self) -> Option<f32> {
        property::get(self, "height")
    }

    /// Sets the height in meters.
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "height")]
    pub fn set_height(&self, value: f32) -> &Self {
        property::set_f64(self, "height", value as f64);
        self
    }

    /// Sets the space that the layer is placed in.
    ///
    /// `required XRSpace space`
    ///
    /// Features `webxr-layers` and `experimental`. Inherited from `XrLayerInit`.
    #[doc(alias = "space")]
    pub fn set_space(&self, value: &XrSpace) -> &Self {
        property::set(self, "space", value.as_ref());
        self
    }

    /// Sets whether to use plain textures or texture arrays.
    ///
    /// `XRTextureType textureType = "texture"`
    ///
    /// Features `webxr-layers` and `experimental`. Inherited from `XrLayerInit`.
    #[doc(alias = "textureType")]
    pub fn set_texture_type(&self, value: XrTextureType) -> &Self {
        property::set_str(self, "textureType", value.as_str());
        self
    }

    /// Sets the format of the color textures; 6408 is `RGBA`.
    ///
    /// `GLenum colorFormat = 6408`
    ///
    /// Features `webxr-layers` and `experimental`. Inherited from `XrLayerInit`.
    #[doc(alias = "colorFormat")]
    pub fn set_color_format(&self, value: u32) -> &Self {
        property::set_f64(self, "colorFormat", value as f64);
        self
    }

    /// Sets the format of the depth textures; without one there are none.
    ///
    /// `GLenum? depthFormat`
    ///
    /// Features `webxr-layers` and `experimental`. Inherited from `XrLayerInit`.
    #[doc(alias = "depthFormat")]
    pub fn set_depth_format(&self, value: Option<u32>) -> &Self {
        property::set(self, "depthFormat", &value.to_js());
        self
    }

    /// Sets the number of mip levels of the color textures.
    ///
    /// `unsigned long mipLevels = 1`
    ///
    /// Features `webxr-layers` and `experimental`. Inherited from `XrLayerInit`.
    #[doc(alias = "mipLevels")]
    pub fn set_mip_levels(&self, value: u32) -> &Self {
        property::set_f64(self, "mipLevels", value as f64);
        self
    }

    /// Sets the width in pixels of the picture for one view.
    ///
    /// `required unsigned long viewPixelWidth`
    ///
    /// Features `webxr-layers` and `experimental`. Inherited from `XrLayerInit`.
    #[doc(alias = "viewPixelWidth")]
    pub fn set_view_pixel_width(&self, value: u32) -> &Self {
        property::set_f64(self, "viewPixelWidth", value as f64);
        self
    }

    /// Sets the height in pixels of the picture for one view.
    ///
    /// `required unsigned long viewPixelHeight`
    ///
    /// Features `webxr-layers` and `experimental`. Inherited from `XrLayerInit`.
    #[doc(alias = "viewPixelHeight")]
    pub fn set_view_pixel_height(&self, value: u32) -> &Self {
        property::set_f64(self, "viewPixelHeight", value as f64);
        self
    }

    /// Sets how the pictures for the two eyes are arranged.
    ///
    /// `XRLayerLayout layout = "mono"`
    ///
    /// Features `webxr-layers` and `experimental`. Inherited from `XrLayerInit`.
    #[doc(alias = "layout")]
    pub fn set_layout(&self, value: XrLayerLayout) -> &Self {
        property::set_str(self, "layout", value.as_str());
        self
    }

    /// Sets whether the picture is drawn only once, so that resources can be saved.
    ///
    /// `boolean isStatic = false`
    ///
    /// Features `webxr-layers` and `experimental`. Inherited from `XrLayerInit`.
    #[doc(alias = "isStatic")]
    pub fn set_is_static(&self, value: bool) -> &Self {
        property::set_bool(self, "isStatic", value);
        self
    }

    /// Sets whether the textures are cleared before each frame.
    ///
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
    /// Options for a curved layer that is drawn with WebGL.
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

    /// The position and orientation in the space.
    ///
    /// `XRRigidTransform? transform`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "transform")]
    pub fn get_transform(&self) -> Option<XrRigidTransform> {
        property::get(self, "transform")
    }

    /// Sets the position and orientation in the space.
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "transform")]
    pub fn set_transform(&self, value: Option<&XrRigidTransform>) -> &Self {
        property::set(self, "transform", nullable(value));
        self
    }

    /// The radius in meters.
    ///
    /// `float radius = 2.0`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "radius")]
    pub fn get_radius(&self) -> Option<f32> {
        property::get(self, "radius")
    }

    /// Sets the radius in meters.
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "radius")]
    pub fn set_radius(&self, value: f32) -> &Self {
        property::set_f64(self, "radius", value as f64);
        self
    }

    /// The visible angle of the cylinder in radians.
    ///
    /// `float centralAngle = 0.78539`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "centralAngle")]
    pub fn get_central_angle(&self) -> Option<f32> {
        property::get(self, "centralAngle")
    }

    /// Sets the visible angle of the cylinder in radians.
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "centralAngle")]
    pub fn set_central_angle(&self, value: f32) -> &Self {
        property::set_f64(self, "centralAngle", value as f64);
        self
    }

    /// The width of the visible part divided by its height.
    ///
    /// `float aspectRatio = 2.0`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "aspectRatio")]
    pub fn get_aspect_ratio(&self) -> Option<f32> {
        property::get(self, "aspectRatio")
    }

    /// Sets the width of the visible part divided by its height.
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "aspectRatio")]
    pub fn set_aspect_ratio(&self, value: f32) -> &Self {
        property::set_f64(self, "aspectRatio", value as f64);
        self
    }

    /// Sets the space that the layer is placed in.
    ///
    /// `required XRSpace space`
    ///
    /// Features `webxr-layers` and `experimental`. Inherited from `XrLayerInit`.
    #[doc(alias = "space")]
    pub fn set_space(&self, value: &XrSpace) -> &Self {
        property::set(self, "space", value.as_ref());
        self
    }

    /// Sets whether to use plain textures or texture arrays.
    ///
    /// `XRTextureType textureType = "texture"`
    ///
    /// Features `webxr-layers` and `experimental`. Inherited from `XrLayerInit`.
    #[doc(alias = "textureType")]
    pub fn set_texture_type(&self, value: XrTextureType) -> &Self {
        property::set_str(self, "textureType", value.as_str());
        self
    }

    /// Sets the format of the color textures; 6408 is `RGBA`.
    ///
    /// `GLenum colorFormat = 6408`
    ///
    /// Features `webxr-layers` and `experimental`. Inherited from `XrLayerInit`.
    #[doc(alias = "colorFormat")]
    pub fn set_color_format(&self, value: u32) -> &Self {
        property::set_f64(self, "colorFormat", value as f64);
        self
    }

    /// Sets the format of the depth textures; without one there are none.
    ///
    /// `GLenum? depthFormat`
    ///
    /// Features `webxr-layers` and `experimental`. Inherited from `XrLayerInit`.
    #[doc(alias = "depthFormat")]
    pub fn set_depth_format(&self, value: Option<u32>) -> &Self {
        property::set(self, "depthFormat", &value.to_js());
        self
    }

    /// Sets the number of mip levels of the color textures.
    ///
    /// `unsigned long mipLevels = 1`
    ///
    /// Features `webxr-layers` and `experimental`. Inherited from `XrLayerInit`.
    #[doc(alias = "mipLevels")]
    pub fn set_mip_levels(&self, value: u32) -> &Self {
        property::set_f64(self, "mipLevels", value as f64);
        self
    }

    /// Sets the width in pixels of the picture for one view.
    ///
    /// `required unsigned long viewPixelWidth`
    ///
    /// Features `webxr-layers` and `experimental`. Inherited from `XrLayerInit`.
    #[doc(alias = "viewPixelWidth")]
    pub fn set_view_pixel_width(&self, value: u32) -> &Self {
        property::set_f64(self, "viewPixelWidth", value as f64);
        self
    }

    /// Sets the height in pixels of the picture for one view.
    ///
    /// `required unsigned long viewPixelHeight`
    ///
    /// Features `webxr-layers` and `experimental`. Inherited from `XrLayerInit`.
    #[doc(alias = "viewPixelHeight")]
    pub fn set_view_pixel_height(&self, value: u32) -> &Self {
        property::set_f64(self, "viewPixelHeight", value as f64);
        self
    }

    /// Sets how the pictures for the two eyes are arranged.
    ///
    /// `XRLayerLayout layout = "mono"`
    ///
    /// Features `webxr-layers` and `experimental`. Inherited from `XrLayerInit`.
    #[doc(alias = "layout")]
    pub fn set_layout(&self, value: XrLayerLayout) -> &Self {
        property::set_str(self, "layout", value.as_str());
        self
    }

    /// Sets whether the picture is drawn only once, so that resources can be saved.
    ///
    /// `boolean isStatic = false`
    ///
    /// Features `webxr-layers` and `experimental`. Inherited from `XrLayerInit`.
    #[doc(alias = "isStatic")]
    pub fn set_is_static(&self, value: bool) -> &Self {
        property::set_bool(self, "isStatic", value);
        self
    }

    /// Sets whether the textures are cleared before each frame.
    ///
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
    /// Options for a sphere layer that is drawn with WebGL.
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

    /// The position and orientation in the space.
    ///
    /// `XRRigidTransform? transform`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "transform")]
    pub fn get_transform(&self) -> Option<XrRigidTransform> {
        property::get(self, "transform")
    }

    /// Sets the position and orientation in the space.
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "transform")]
    pub fn set_transform(&self, value: Option<&XrRigidTransform>) -> &Self {
        property::set(self, "transform", nullable(value));
        self
    }

    /// The radius in meters; 0 means infinitely far away.
    ///
    /// `float radius = 0`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "radius")]
    pub fn get_radius(&self) -> Option<f32> {
        property::get(self, "radius")
    }

    /// Sets the radius in meters; 0 means infinitely far away.
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "radius")]
    pub fn set_radius(&self, value: f32) -> &Self {
        property::set_f64(self, "radius", value as f64);
        self
    }

    /// The visible horizontal angle in radians.
    ///
    /// `float centralHorizontalAngle = 6.28318`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "centralHorizontalAngle")]
    pub fn get_central_horizontal_angle(&self) -> Option<f32> {
        property::get(self, "centralHorizontalAngle")
    }

    /// Sets the visible horizontal angle in radians.
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "centralHorizontalAngle")]
    pub fn set_central_horizontal_angle(&self, value: f32) -> &Self {
        property::set_f64(self, "centralHorizontalAngle", value as f64);
        self
    }

    /// The angle of the upper edge in radians above the horizon.
    ///
    /// `float upperVerticalAngle = 1.570795`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "upperVerticalAngle")]
    pub fn get_upper_vertical_angle(&self) -> Option<f32> {
        property::get(self, "upperVerticalAngle")
    }

    /// Sets the angle of the upper edge in radians above the horizon.
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "upperVerticalAngle")]
    pub fn set_upper_vertical_angle(&self, value: f32) -> &Self {
        property::set_f64(self, "upperVerticalAngle", value as f64);
        self
    }

    /// The angle of the lower edge in radians; negative below the horizon.
    ///
    /// `float lowerVerticalAngle = -1.570795`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "lowerVerticalAngle")]
    pub fn get_lower_vertical_angle(&self) -> Option<f32> {
        property::get(self, "lowerVerticalAngle")
    }

    /// Sets the angle of the lower edge in radians; negative below the horizon.
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "lowerVerticalAngle")]
    pub fn set_lower_vertical_angle(&self, value: f32) -> &Self {
        property::set_f64(self, "lowerVerticalAngle", value as f64);
        self
    }

    /// Sets the space that the layer is placed in.
    ///
    /// `required XRSpace space`
    ///
    /// Features `webxr-layers` and `experimental`. Inherited from `XrLayerInit`.
    #[doc(alias = "space")]
    pub fn set_space(&self, value: &XrSpace) -> &Self {
        property::set(self, "space", value.as_ref());
        self
    }

    /// Sets whether to use plain textures or texture arrays.
    ///
    /// `XRTextureType textureType = "texture"`
    ///
    /// Features `webxr-layers` and `experimental`. Inherited from `XrLayerInit`.
    #[doc(alias = "textureType")]
    pub fn set_texture_type(&self, value: XrTextureType) -> &Self {
        property::set_str(self, "textureType", value.as_str());
        self
    }

    /// Sets the format of the color textures; 6408 is `RGBA`.
    ///
    /// `GLenum colorFormat = 6408`
    ///
    /// Features `webxr-layers` and `experimental`. Inherited from `XrLayerInit`.
    #[doc(alias = "colorFormat")]
    pub fn set_color_format(&self, value: u32) -> &Self {
        property::set_f64(self, "colorFormat", value as f64);
        self
    }

    /// Sets the format of the depth textures; without one there are none.
    ///
    /// `GLenum? depthFormat`
    ///
    /// Features `webxr-layers` and `experimental`. Inherited from `XrLayerInit`.
    #[doc(alias = "depthFormat")]
    pub fn set_depth_format(&self, value: Option<u32>) -> &Self {
        property::set(self, "depthFormat", &value.to_js());
        self
    }

    /// Sets the number of mip levels of the color textures.
    ///
    /// `unsigned long mipLevels = 1`
    ///
    /// Features `webxr-layers` and `experimental`. Inherited from `XrLayerInit`.
    #[doc(alias = "mipLevels")]
    pub fn set_mip_levels(&self, value: u32) -> &Self {
        property::set_f64(self, "mipLevels", value as f64);
        self
    }

    /// Sets the width in pixels of the picture for one view.
    ///
    /// `required unsigned long viewPixelWidth`
    ///
    /// Features `webxr-layers` and `experimental`. Inherited from `XrLayerInit`.
    #[doc(alias = "viewPixelWidth")]
    pub fn set_view_pixel_width(&self, value: u32) -> &Self {
        property::set_f64(self, "viewPixelWidth", value as f64);
        self
    }

    /// Sets the height in pixels of the picture for one view.
    ///
    /// `required unsigned long viewPixelHeight`
    ///
    /// Features `webxr-layers` and `experimental`. Inherited from `XrLayerInit`.
    #[doc(alias = "viewPixelHeight")]
    pub fn set_view_pixel_height(&self, value: u32) -> &Self {
        property::set_f64(self, "viewPixelHeight", value as f64);
        self
    }

    /// Sets how the pictures for the two eyes are arranged.
    ///
    /// `XRLayerLayout layout = "mono"`
    ///
    /// Features `webxr-layers` and `experimental`. Inherited from `XrLayerInit`.
    #[doc(alias = "layout")]
    pub fn set_layout(&self, value: XrLayerLayout) -> &Self {
        property::set_str(self, "layout", value.as_str());
        self
    }

    /// Sets whether the picture is drawn only once, so that resources can be saved.
    ///
    /// `boolean isStatic = false`
    ///
    /// Features `webxr-layers` and `experimental`. Inherited from `XrLayerInit`.
    #[doc(alias = "isStatic")]
    pub fn set_is_static(&self, value: bool) -> &Self {
        property::set_bool(self, "isStatic", value);
        self
    }

    /// Sets whether the textures are cleared before each frame.
    ///
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
    /// Options for a cube layer that is drawn with WebGL.
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

    /// The orientation as a quaternion.
    ///
    /// `DOMPointReadOnly? orientation`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "orientation")]
    pub fn get_orientation(&self) -> Option<DomPointReadOnly> {
        property::get(self, "orientation")
    }

    /// Sets the orientation as a quaternion.
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "orientation")]
    pub fn set_orientation(&self, value: Option<&DomPointReadOnly>) -> &Self {
        property::set(self, "orientation", nullable(value));
        self
    }

    /// Sets the space that the layer is placed in.
    ///
    /// `required XRSpace space`
    ///
    /// Features `webxr-layers` and `experimental`. Inherited from `XrLayerInit`.
    #[doc(alias = "space")]
    pub fn set_space(&self, value: &XrSpace) -> &Self {
        property::set(self, "space", value.as_ref());
        self
    }

    /// Sets whether to use plain textures or texture arrays.
    ///
    /// `XRTextureType textureType = "texture"`
    ///
    /// Features `webxr-layers` and `experimental`. Inherited from `XrLayerInit`.
    #[doc(alias = "textureType")]
    pub fn set_texture_type(&self, value: XrTextureType) -> &Self {
        property::set_str(self, "textureType", value.as_str());
        self
    }

    /// Sets the format of the color textures; 6408 is `RGBA`.
    ///
    /// `GLenum colorFormat = 6408`
    ///
    /// Features `webxr-layers` and `experimental`. Inherited from `XrLayerInit`.
    #[doc(alias = "colorFormat")]
    pub fn set_color_format(&self, value: u32) -> &Self {
        property::set_f64(self, "colorFormat", value as f64);
        self
    }

    /// Sets the format of the depth textures; without one there are none.
    ///
    /// `GLenum? depthFormat`
    ///
    /// Features `webxr-layers` and `experimental`. Inherited from `XrLayerInit`.
    #[doc(alias = "depthFormat")]
    pub fn set_depth_format(&self, value: Option<u32>) -> &Self {
        property::set(self, "depthFormat", &value.to_js());
        self
    }

    /// Sets the number of mip levels of the color textures.
    ///
    /// `unsigned long mipLevels = 1`
    ///
    /// Features `webxr-layers` and `experimental`. Inherited from `XrLayerInit`.
    #[doc(alias = "mipLevels")]
    pub fn set_mip_levels(&self, value: u32) -> &Self {
        property::set_f64(self, "mipLevels", value as f64);
        self
    }

    /// Sets the width in pixels of the picture for one view.
    ///
    /// `required unsigned long viewPixelWidth`
    ///
    /// Features `webxr-layers` and `experimental`. Inherited from `XrLayerInit`.
    #[doc(alias = "viewPixelWidth")]
    pub fn set_view_pixel_width(&self, value: u32) -> &Self {
        property::set_f64(self, "viewPixelWidth", value as f64);
        self
    }

    /// Sets the height in pixels of the picture for one view.
    ///
    /// `required unsigned long viewPixelHeight`
    ///
    /// Features `webxr-layers` and `experimental`. Inherited from `XrLayerInit`.
    #[doc(alias = "viewPixelHeight")]
    pub fn set_view_pixel_height(&self, value: u32) -> &Self {
        property::set_f64(self, "viewPixelHeight", value as f64);
        self
    }

    /// Sets how the pictures for the two eyes are arranged.
    ///
    /// `XRLayerLayout layout = "mono"`
    ///
    /// Features `webxr-layers` and `experimental`. Inherited from `XrLayerInit`.
    #[doc(alias = "layout")]
    pub fn set_layout(&self, value: XrLayerLayout) -> &Self {
        property::set_str(self, "layout", value.as_str());
        self
    }

    /// Sets whether the picture is drawn only once, so that resources can be saved.
    ///
    /// `boolean isStatic = false`
    ///
    /// Features `webxr-layers` and `experimental`. Inherited from `XrLayerInit`.
    #[doc(alias = "isStatic")]
    pub fn set_is_static(&self, value: bool) -> &Self {
        property::set_bool(self, "isStatic", value);
        self
    }

    /// Sets whether the textures are cleared before each frame.
    ///
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

    /// The scale factor at which projection layers have the full resolution of the display.
    ///
    /// `readonly attribute double nativeProjectionScaleFactor`
    ///
    /// Features `webxr-layers` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRWebGLBinding/nativeProjectionScaleFactor) · [Specification](https://immersive-web.github.io/layers/#dom-xrwebglbinding-nativeprojectionscalefactor)
    #[doc(alias = "nativeProjectionScaleFactor")]
    #[inline]
    pub fn native_projection_scale_factor(&self) -> f64 {
        Js::get_nativeProjectionScaleFactor__as_number(js(self))
    }

    /// Whether the device makes use of the depth textures.
    ///
    /// `readonly attribute boolean usesDepthValues`
    ///
    /// Features `webxr-layers` and `experimental`. [Specification](https://immersive-web.github.io/layers/#dom-xrwebglbinding-usesdepthvalues)
    #[doc(alias = "usesDepthValues")]
    #[inline]
    pub fn uses_depth_values(&self) -> bool {
        Js::get_usesDepthValues__as_bool(js(self)).get()
    }

    /// Creates a layer that fills the whole view.
    ///
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

    /// Creates a flat layer.
    ///
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

    /// Creates a curved layer.
    ///
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

    /// Creates a sphere layer.
    ///
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

    /// Creates a cube layer.
    ///
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

    /// Returns where to draw this layer in this frame, for one eye if the layout needs it.
    ///
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

    /// Returns where to draw this view of the projection layer in this frame.
    ///
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

    /// Lowers the resolution of drawing towards the edge for the bound texture, from 0 to 1.
    ///
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
    /// The common options for layers that show a video.
    ///
    /// `dictionary XRMediaLayerInit`
    ///
    /// Features `webxr-layers` and `experimental`.
    pub fn new(space: &XrSpace) -> Self {
        let this: Self = dictionary::empty();
        property::set(&this, "space", space.as_ref());
        this
    }

    /// The space that the layer is placed in.
    ///
    /// `required XRSpace space`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "space")]
    pub fn get_space(&self) -> XrSpace {
        property::get(self, "space")
    }

    /// Sets the space that the layer is placed in.
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "space")]
    pub fn set_space(&self, value: &XrSpace) -> &Self {
        property::set(self, "space", value.as_ref());
        self
    }

    /// How the pictures for the two eyes are arranged in the video.
    ///
    /// `XRLayerLayout layout = "mono"`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "layout")]
    pub fn get_layout(&self) -> Option<XrLayerLayout> {
        property::get(self, "layout")
    }

    /// Sets how the pictures for the two eyes are arranged in the video.
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "layout")]
    pub fn set_layout(&self, value: XrLayerLayout) -> &Self {
        property::set_str(self, "layout", value.as_str());
        self
    }

    /// Whether the pictures for the left and right eye are swapped.
    ///
    /// `boolean invertStereo = false`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "invertStereo")]
    pub fn get_invert_stereo(&self) -> Option<bool> {
        property::get(self, "invertStereo")
    }

    /// Sets whether the pictures for the left and right eye are swapped.
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
    /// Options for a flat layer that shows a video.
    ///
    /// `dictionary XRMediaQuadLayerInit : XRMediaLayerInit`
    ///
    /// Features `webxr-layers` and `experimental`.
    pub fn new(space: &XrSpace) -> Self {
        let this: Self = dictionary::empty();
        property::set(&this, "space", space.as_ref());
        this
    }

    /// The position and orientation in the space; at its origin by default.
    ///
    /// `XRRigidTransform? transform`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "transform")]
    pub fn get_transform(&self) -> Option<XrRigidTransform> {
        property::get(self, "transform")
    }

    /// Sets the position and orientation in the space; at its origin by default.
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "transform")]
    pub fn set_transform(&self, value: Option<&XrRigidTransform>) -> &Self {
        property::set(self, "transform", nullable(value));
        self
    }

    /// The width in meters; it follows from the shape of the video if left out.
    ///
    /// `float? width`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "width")]
    pub fn get_width(&self) -> Option<f32> {
        property::get(self, "width")
    }

    /// Sets the width in meters; it follows from the shape of the video if left out.
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "width")]
    pub fn set_width(&self, value: Option<f32>) -> &Self {
        property::set(self, "width", &value.to_js());
        self
    }

    /// The height in meters; it follows from the shape of the video if left out.
    ///
    /// `float? height`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "height")]
    pub fn get_height(&self) -> Option<f32> {
        property::get(self, "height")
    }

    /// Sets the height in meters; it follows from the shape of the video if left out.
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "height")]
    pub fn set_height(&self, value: Option<f32>) -> &Self {
        property::set(self, "height", &value.to_js());
        self
    }

    /// Sets the space that the layer is placed in.
    ///
    /// `required XRSpace space`
    ///
    /// Features `webxr-layers` and `experimental`. Inherited from `XrMediaLayerInit`.
    #[doc(alias = "space")]
    pub fn set_space(&self, value: &XrSpace) -> &Self {
        property::set(self, "space", value.as_ref());
        self
    }

    /// Sets how the pictures for the two eyes are arranged in the video.
    ///
    /// `XRLayerLayout layout = "mono"`
    ///
    /// Features `webxr-layers` and `experimental`. Inherited from `XrMediaLayerInit`.
    #[doc(alias = "layout")]
    pub fn set_layout(&self, value: XrLayerLayout) -> &Self {
        property::set_str(self, "layout", value.as_str());
        self
    }

    /// Sets whether the pictures for the left and right eye are swapped.
    ///
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
    /// Options for a curved layer that shows a video.
    ///
    /// `dictionary XRMediaCylinderLayerInit : XRMediaLayerInit`
    ///
    /// Features `webxr-layers` and `experimental`.
    pub fn new(space: &XrSpace) -> Self {
        let this: Self = dictionary::empty();
        property::set(&this, "space", space.as_ref());
        this
    }

    /// The position and orientation in the space; at its origin by default.
    ///
    /// `XRRigidTransform? transform`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "transform")]
    pub fn get_transform(&self) -> Option<XrRigidTransform> {
        property::get(self, "transform")
    }

    /// Sets the position and orientation in the space; at its origin by default.
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "transform")]
    pub fn set_transform(&self, value: Option<&XrRigidTransform>) -> &Self {
        property::set(self, "transform", nullable(value));
        self
    }

    /// The radius in meters.
    ///
    /// `float radius = 2.0`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "radius")]
    pub fn get_radius(&self) -> Option<f32> {
        property::get(self, "radius")
    }

    /// Sets the radius in meters.
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "radius")]
    pub fn set_radius(&self, value: f32) -> &Self {
        property::set_f64(self, "radius", value as f64);
        self
    }

    /// The visible angle of the cylinder in radians.
    ///
    /// `float centralAngle = 0.78539`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "centralAngle")]
    pub fn get_central_angle(&self) -> Option<f32> {
        property::get(self, "centralAngle")
    }

    /// Sets the visible angle of the cylinder in radians.
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "centralAngle")]
    pub fn set_central_angle(&self, value: f32) -> &Self {
        property::set_f64(self, "centralAngle", value as f64);
        self
    }

    /// The width of the visible part divided by its height; taken from the video if left out.
    ///
    /// `float? aspectRatio`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "aspectRatio")]
    pub fn get_aspect_ratio(&self) -> Option<f32> {
        property::get(self, "aspectRatio")
    }

    /// Sets the width of the visible part divided by its height; taken from the video if left out.
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "aspectRatio")]
    pub fn set_aspect_ratio(&self, value: Option<f32>) -> &Self {
        property::set(self, "aspectRatio", &value.to_js());
        self
    }

    /// Sets the space that the layer is placed in.
    ///
    /// `required XRSpace space`
    ///
    /// Features `webxr-layers` and `experimental`. Inherited from `XrMediaLayerInit`.
    #[doc(alias = "space")]
    pub fn set_space(&self, value: &XrSpace) -> &Self {
        property::set(self, "space", value.as_ref());
        self
    }

    /// Sets how the pictures for the two eyes are arranged in the video.
    ///
    /// `XRLayerLayout layout = "mono"`
    ///
    /// Features `webxr-layers` and `experimental`. Inherited from `XrMediaLayerInit`.
    #[doc(alias = "layout")]
    pub fn set_layout(&self, value: XrLayerLayout) -> &Self {
        property::set_str(self, "layout", value.as_str());
        self
    }

    /// Sets whether the pictures for the left and right eye are swapped.
    ///
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
    /// Options for a sphere layer that shows a video.
    ///
    /// `dictionary XRMediaEquirectLayerInit : XRMediaLayerInit`
    ///
    /// Features `webxr-layers` and `experimental`.
    pub fn new(space: &XrSpace) -> Self {
        let this: Self = dictionary::empty();
        property::set(&this, "space", space.as_ref());
        this
    }

    /// The position and orientation in the space; at its origin by default.
    ///
    /// `XRRigidTransform? transform`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "transform")]
    pub fn get_transform(&self) -> Option<XrRigidTransform> {
        property::get(self, "transform")
    }

    /// Sets the position and orientation in the space; at its origin by default.
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "transform")]
    pub fn set_transform(&self, value: Option<&XrRigidTransform>) -> &Self {
        property::set(self, "transform", nullable(value));
        self
    }

    /// The radius in meters; 0 means infinitely far away.
    ///
    /// `float radius = 0.0`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "radius")]
    pub fn get_radius(&self) -> Option<f32> {
        property::get(self, "radius")
    }

    /// Sets the radius in meters; 0 means infinitely far away.
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "radius")]
    pub fn set_radius(&self, value: f32) -> &Self {
        property::set_f64(self, "radius", value as f64);
        self
    }

    /// The visible horizontal angle in radians; the whole circle by default.
    ///
    /// `float centralHorizontalAngle = 6.28318`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "centralHorizontalAngle")]
    pub fn get_central_horizontal_angle(&self) -> Option<f32> {
        property::get(self, "centralHorizontalAngle")
    }

    /// Sets the visible horizontal angle in radians; the whole circle by default.
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "centralHorizontalAngle")]
    pub fn set_central_horizontal_angle(&self, value: f32) -> &Self {
        property::set_f64(self, "centralHorizontalAngle", value as f64);
        self
    }

    /// The angle of the upper edge in radians above the horizon.
    ///
    /// `float upperVerticalAngle = 1.570795`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "upperVerticalAngle")]
    pub fn get_upper_vertical_angle(&self) -> Option<f32> {
        property::get(self, "upperVerticalAngle")
    }

    /// Sets the angle of the upper edge in radians above the horizon.
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "upperVerticalAngle")]
    pub fn set_upper_vertical_angle(&self, value: f32) -> &Self {
        property::set_f64(self, "upperVerticalAngle", value as f64);
        self
    }

    /// The angle of the lower edge in radians; negative below the horizon.
    ///
    /// `float lowerVerticalAngle = -1.570795`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "lowerVerticalAngle")]
    pub fn get_lower_vertical_angle(&self) -> Option<f32> {
        property::get(self, "lowerVerticalAngle")
    }

    /// Sets the angle of the lower edge in radians; negative below the horizon.
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "lowerVerticalAngle")]
    pub fn set_lower_vertical_angle(&self, value: f32) -> &Self {
        property::set_f64(self, "lowerVerticalAngle", value as f64);
        self
    }

    /// Sets the space that the layer is placed in.
    ///
    /// `required XRSpace space`
    ///
    /// Features `webxr-layers` and `experimental`. Inherited from `XrMediaLayerInit`.
    #[doc(alias = "space")]
    pub fn set_space(&self, value: &XrSpace) -> &Self {
        property::set(self, "space", value.as_ref());
        self
    }

    /// Sets how the pictures for the two eyes are arranged in the video.
    ///
    /// `XRLayerLayout layout = "mono"`
    ///
    /// Features `webxr-layers` and `experimental`. Inherited from `XrMediaLayerInit`.
    #[doc(alias = "layout")]
    pub fn set_layout(&self, value: XrLayerLayout) -> &Self {
        property::set_str(self, "layout", value.as_str());
        self
    }

    /// Sets whether the pictures for the left and right eye are swapped.
    ///
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

    /// Creates a flat layer that shows the video.
    ///
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

    /// Creates a curved layer that shows the video.
    ///
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

    /// Creates a sphere layer that shows the video.
    ///
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

    /// The layer that the event is about.
    ///
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
    /// The properties for a new `XRLayerEvent`.
    ///
    /// `dictionary XRLayerEventInit : EventInit`
    ///
    /// Features `webxr-layers` and `experimental`.
    pub fn new(layer: &XrLayer) -> Self {
        let this: Self = dictionary::empty();
        property::set(&this, "layer", layer.as_ref());
        this
    }

    /// The layer that the event is about.
    ///
    /// `required XRLayer layer`
    ///
    /// Features `webxr-layers` and `experimental`.
    #[doc(alias = "layer")]
    pub fn get_layer(&self) -> XrLayer {
        property::get(self, "layer")
    }

    /// Sets the layer that the event is about.
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
