//! What WebXR knows of the real world: depth, light, planes, meshes, camera images

#[cfg(feature = "experimental")]
use crate::runtime::prelude::*;
#[cfg(feature = "experimental")]
use crate::{
    DomPointReadOnly, Event, GpuTexture, GpuTextureViewDescriptor, WebGlTexture, XrCamera, XrDepthDataFormat,
    XrDepthInformation, XrDepthStateInit, XrDepthType, XrDepthUsage, XrFrame, XrLightEstimate, XrLightProbe,
    XrLightProbeInit, XrMesh, XrMeshSet, XrPlane, XrPlaneOrientation, XrPlaneSet, XrReflectionFormat, XrRigidTransform,
    XrSession, XrSessionInit, XrSpace, XrTextureType, XrView, XrWebGlBinding, XrWebGlDepthInformation,
    XrcpuDepthInformation, XrgpuBinding, XrgpuDepthInformation,
};

#[cfg(feature = "experimental")]
impl XrCamera {
    /// The width of the camera picture in pixels.
    ///
    /// `readonly attribute unsigned long width`
    ///
    /// Features `webxr-environment` and `experimental`. Not in Baseline. [Specification](https://immersive-web.github.io/raw-camera-access/#dom-xrcamera-width)
    #[inline]
    pub fn width(&self) -> u32 {
        Js::get_width__as_number(js(self)) as u32
    }

    /// The height of the camera picture in pixels.
    ///
    /// `readonly attribute unsigned long height`
    ///
    /// Features `webxr-environment` and `experimental`. Not in Baseline. [Specification](https://immersive-web.github.io/raw-camera-access/#dom-xrcamera-height)
    #[inline]
    pub fn height(&self) -> u32 {
        Js::get_height__as_number(js(self)) as u32
    }
}

#[cfg(feature = "experimental")]
impl XrMesh {
    /// The space that the vertices refer to.
    ///
    /// `readonly attribute XRSpace meshSpace`
    ///
    /// `None` where the page or the global object does not have it.
    ///
    /// Features `webxr-environment` and `experimental`.
    #[doc(alias = "meshSpace")]
    #[inline]
    pub fn mesh_space(&self) -> Option<XrSpace> {
        Js::get_meshSpace__as_option_value(js(self)).map(Js::read)
    }

    /// The corners as triples of x, y and z in meters.
    ///
    /// `readonly attribute Float32Array vertices`
    ///
    /// Features `webxr-environment` and `experimental`.
    #[inline]
    pub fn vertices(&self) -> Float32Array {
        FromJs::from_js(Js::get_vertices__as_value(js(self)))
    }

    /// The corners of the triangles, three indices each into the vertices.
    ///
    /// `readonly attribute Uint32Array indices`
    ///
    /// Features `webxr-environment` and `experimental`.
    #[inline]
    pub fn indices(&self) -> Uint32Array {
        FromJs::from_js(Js::get_indices__as_value(js(self)))
    }

    /// The time in milliseconds at which the shape last changed.
    ///
    /// `readonly attribute DOMHighResTimeStamp lastChangedTime`
    ///
    /// Features `webxr-environment` and `experimental`.
    #[doc(alias = "lastChangedTime")]
    #[inline]
    pub fn last_changed_time(&self) -> f64 {
        Js::get_lastChangedTime__as_number(js(self))
    }

    /// The kind of object, such as `table`, null if unknown.
    ///
    /// `readonly attribute DOMString? semanticLabel`
    ///
    /// Features `webxr-environment` and `experimental`.
    #[doc(alias = "semanticLabel")]
    #[inline]
    pub fn semantic_label(&self) -> Option<String> {
        Js::get_semanticLabel__as_value(js(self)).as_string()
    }
}

#[cfg(feature = "experimental")]
impl XrMeshSet {
    /// The number of meshes.
    ///
    /// `readonly setlike<XRMesh>`
    ///
    /// Features `webxr-environment` and `experimental`.
    #[inline]
    pub fn size(&self) -> u32 {
        Js::get_size__as_number(js(self)) as u32
    }

    /// Tells whether the mesh is in the set.
    ///
    /// `readonly setlike<XRMesh>`
    ///
    /// Features `webxr-environment` and `experimental`.
    #[inline]
    pub fn has(&self, value: &XrMesh) -> bool {
        Js::call_has__value__as_bool(js(self), value.as_ref()).get()
    }

    /// Returns an iterator over pairs that hold each mesh twice.
    ///
    /// `readonly setlike<XRMesh>`
    ///
    /// Features `webxr-environment` and `experimental`.
    #[inline]
    pub fn entries(&self) -> Iter<(XrMesh, XrMesh)> {
        FromJs::from_js(Js::call_entries__as_value(js(self)))
    }

    /// Returns an iterator over the meshes.
    ///
    /// `readonly setlike<XRMesh>`
    ///
    /// Features `webxr-environment` and `experimental`.
    #[inline]
    pub fn keys(&self) -> Iter<XrMesh> {
        FromJs::from_js(Js::call_keys__as_value(js(self)))
    }

    /// Returns an iterator over the meshes.
    ///
    /// `readonly setlike<XRMesh>`
    ///
    /// Features `webxr-environment` and `experimental`.
    #[inline]
    pub fn values(&self) -> Iter<XrMesh> {
        FromJs::from_js(Js::call_values__as_value(js(self)))
    }

    /// Calls a function with each mesh.
    ///
    /// `readonly setlike<XRMesh>`
    ///
    /// Features `webxr-environment` and `experimental`.
    #[doc(alias = "forEach")]
    #[inline]
    pub fn for_each(&self, callback: impl IntoInfallibleFunction<Function<fn(XrMesh, XrMesh, XrMeshSet)>>) {
        callback.scoped(|callback| Js::call_forEach__value(js(self), callback.as_ref()))
    }

    /// Calls a function with each mesh.
    ///
    /// `readonly setlike<XRMesh>`
    ///
    /// Features `webxr-environment` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws what the callback throws.
    #[doc(alias = "forEach")]
    #[inline]
    pub fn try_for_each(
        &self,
        callback: impl IntoScopedFunction<Function<fn(XrMesh, XrMesh, XrMeshSet)>>,
    ) -> Result<(), Exception> {
        callback.scoped(|callback| Js::try_call_forEach__value(js(self), callback.as_ref()))
    }
}

#[cfg(feature = "experimental")]
impl IntoIterator for &XrMeshSet {
    type Item = XrMesh;
    type IntoIter = Iter<XrMesh>;

    fn into_iter(self) -> Self::IntoIter {
        FromJs::from_js(Js::call_values__as_value(js(self)))
    }
}

#[cfg(feature = "experimental")]
sequence!([] XrMeshSet; XrMesh);

#[cfg(feature = "experimental")]
impl XrDepthStateInit {
    /// The wishes for depth data of the surroundings.
    ///
    /// `dictionary XRDepthStateInit`
    ///
    /// Features `webxr-environment` and `experimental`.
    pub fn new(
        usage_preference: impl IntoSequence<XrDepthUsage>,
        data_format_preference: impl IntoSequence<XrDepthDataFormat>,
    ) -> Self {
        let this: Self = dictionary::empty();
        property::set(&this, "usagePreference", &usage_preference.to_value());
        property::set(&this, "dataFormatPreference", &data_format_preference.to_value());
        this
    }

    /// The acceptable usages, best first; an empty list leaves the choice to the device.
    ///
    /// `required sequence<XRDepthUsage> usagePreference`
    ///
    /// Features `webxr-environment` and `experimental`.
    #[doc(alias = "usagePreference")]
    pub fn get_usage_preference(&self) -> Array<XrDepthUsage> {
        property::get(self, "usagePreference")
    }

    /// Sets the acceptable usages, best first; an empty list leaves the choice to the device.
    ///
    /// Features `webxr-environment` and `experimental`.
    #[doc(alias = "usagePreference")]
    pub fn set_usage_preference(&self, value: impl IntoSequence<XrDepthUsage>) -> &Self {
        property::set(self, "usagePreference", &value.to_value());
        self
    }

    /// The acceptable number formats, best first; an empty list leaves the choice to the device.
    ///
    /// `required sequence<XRDepthDataFormat> dataFormatPreference`
    ///
    /// Features `webxr-environment` and `experimental`.
    #[doc(alias = "dataFormatPreference")]
    pub fn get_data_format_preference(&self) -> Array<XrDepthDataFormat> {
        property::get(self, "dataFormatPreference")
    }

    /// Sets the acceptable number formats, best first; an empty list leaves the choice to the device.
    ///
    /// Features `webxr-environment` and `experimental`.
    #[doc(alias = "dataFormatPreference")]
    pub fn set_data_format_preference(&self, value: impl IntoSequence<XrDepthDataFormat>) -> &Self {
        property::set(self, "dataFormatPreference", &value.to_value());
        self
    }

    /// The wanted kinds of depth values, best first.
    ///
    /// `sequence<XRDepthType> depthTypeRequest`
    ///
    /// Features `webxr-environment` and `experimental`.
    #[doc(alias = "depthTypeRequest")]
    pub fn get_depth_type_request(&self) -> Option<Array<XrDepthType>> {
        property::get(self, "depthTypeRequest")
    }

    /// Sets the wanted kinds of depth values, best first.
    ///
    /// Features `webxr-environment` and `experimental`.
    #[doc(alias = "depthTypeRequest")]
    pub fn set_depth_type_request(&self, value: impl IntoSequence<XrDepthType>) -> &Self {
        property::set(self, "depthTypeRequest", &value.to_value());
        self
    }

    /// Whether the depth data should fit the view; if not, it may be as the sensor sees it.
    ///
    /// `boolean matchDepthView = true`
    ///
    /// Features `webxr-environment` and `experimental`.
    #[doc(alias = "matchDepthView")]
    pub fn get_match_depth_view(&self) -> Option<bool> {
        property::get(self, "matchDepthView")
    }

    /// Sets whether the depth data should fit the view; if not, it may be as the sensor sees it.
    ///
    /// Features `webxr-environment` and `experimental`.
    #[doc(alias = "matchDepthView")]
    pub fn set_match_depth_view(&self, value: bool) -> &Self {
        property::set_bool(self, "matchDepthView", value);
        self
    }
}

#[cfg(feature = "experimental")]
impl XrDepthInformation {
    /// The number of columns of the depth data.
    ///
    /// `readonly attribute unsigned long width`
    ///
    /// Features `webxr-environment` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRDepthInformation/width) · [Specification](https://immersive-web.github.io/depth-sensing/#dom-xrdepthinformation-width)
    #[inline]
    pub fn width(&self) -> u32 {
        Js::get_width__as_number(js(self)) as u32
    }

    /// The number of rows of the depth data.
    ///
    /// `readonly attribute unsigned long height`
    ///
    /// Features `webxr-environment` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRDepthInformation/height) · [Specification](https://immersive-web.github.io/depth-sensing/#dom-xrdepthinformation-height)
    #[inline]
    pub fn height(&self) -> u32 {
        Js::get_height__as_number(js(self)) as u32
    }

    /// The transform from view coordinates to coordinates in the depth data, both from 0 to 1.
    ///
    /// `readonly attribute XRRigidTransform normDepthBufferFromNormView`
    ///
    /// Features `webxr-environment` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRDepthInformation/normDepthBufferFromNormView) · [Specification](https://immersive-web.github.io/depth-sensing/#dom-xrdepthinformation-normdepthbufferfromnormview)
    #[doc(alias = "normDepthBufferFromNormView")]
    #[inline]
    pub fn norm_depth_buffer_from_norm_view(&self) -> XrRigidTransform {
        FromJs::from_js(Js::get_normDepthBufferFromNormView__as_value(js(self)))
    }

    /// The factor that turns a stored value into meters.
    ///
    /// `readonly attribute float rawValueToMeters`
    ///
    /// Features `webxr-environment` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRDepthInformation/rawValueToMeters) · [Specification](https://immersive-web.github.io/depth-sensing/#dom-xrdepthinformation-rawvaluetometers)
    #[doc(alias = "rawValueToMeters")]
    #[inline]
    pub fn raw_value_to_meters(&self) -> f32 {
        Js::get_rawValueToMeters__as_number(js(self)) as f32
    }

    /// The projection of the depth picture, as 16 numbers column by column.
    ///
    /// `readonly attribute Float32Array projectionMatrix`
    ///
    /// Features `webxr-environment` and `experimental`. Exposed in Window only. In secure contexts only. [Specification](https://immersive-web.github.io/webxr/#dom-xrviewgeometry-projectionmatrix)
    #[doc(alias = "projectionMatrix")]
    #[inline]
    pub fn projection_matrix(&self) -> Float32Array {
        FromJs::from_js(Js::get_projectionMatrix__as_value(js(self)))
    }

    /// The position and orientation from which the depth picture is seen.
    ///
    /// `readonly attribute XRRigidTransform transform`
    ///
    /// Features `webxr-environment` and `experimental`. Exposed in Window only. In secure contexts only. [Specification](https://immersive-web.github.io/webxr/#dom-xrviewgeometry-transform)
    #[inline]
    pub fn transform(&self) -> XrRigidTransform {
        FromJs::from_js(Js::get_transform__as_value(js(self)))
    }
}

#[cfg(feature = "experimental")]
impl XrcpuDepthInformation {
    /// The stored values, row by row, in the format of the session.
    ///
    /// `readonly attribute ArrayBuffer data`
    ///
    /// Features `webxr-environment` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRCPUDepthInformation/data) · [Specification](https://immersive-web.github.io/depth-sensing/#dom-xrcpudepthinformation-data)
    #[inline]
    pub fn data(&self) -> ArrayBuffer {
        FromJs::from_js(Js::get_data__as_value(js(self)))
    }

    /// Returns the distance in meters at a point of the view, with coordinates from 0 to 1.
    ///
    /// `float getDepthInMeters(float x, float y)`
    ///
    /// Features `webxr-environment` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRCPUDepthInformation/getDepthInMeters) · [Specification](https://immersive-web.github.io/depth-sensing/#dom-xrcpudepthinformation-getdepthinmeters)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "getDepthInMeters")]
    #[inline]
    pub fn get_depth_in_meters(&self, x: f32, y: f32) -> Result<f32, Exception> {
        Js::try_call_getDepthInMeters__number2__as_value(js(self), x as f64, y as f64).map(Js::read)
    }
}

#[cfg(feature = "experimental")]
impl XrWebGlDepthInformation {
    /// The texture with the stored values.
    ///
    /// `readonly attribute WebGLTexture texture`
    ///
    /// Features `webxr-environment` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRWebGLDepthInformation/texture) · [Specification](https://immersive-web.github.io/depth-sensing/#dom-xrwebgldepthinformation-texture)
    #[inline]
    pub fn texture(&self) -> WebGlTexture {
        FromJs::from_js(Js::get_texture__as_value(js(self)))
    }

    /// Whether the texture is a plain one or an array.
    ///
    /// `readonly attribute XRTextureType textureType`
    ///
    /// Features `webxr-environment` and `experimental`. [Specification](https://immersive-web.github.io/depth-sensing/#dom-xrwebgldepthinformation-texturetype)
    #[doc(alias = "textureType")]
    #[inline]
    pub fn texture_type(&self) -> XrTextureType {
        FromJs::from_js(Js::get_textureType__as_value(js(self)))
    }

    /// The layer of the texture array to use, null for a plain texture.
    ///
    /// `readonly attribute unsigned long? imageIndex`
    ///
    /// Features `webxr-environment` and `experimental`. [Specification](https://immersive-web.github.io/depth-sensing/#dom-xrwebgldepthinformation-imageindex)
    #[doc(alias = "imageIndex")]
    #[inline]
    pub fn image_index(&self) -> Option<u32> {
        FromJs::from_js(Js::get_imageIndex__as_value(js(self)))
    }
}

#[cfg(feature = "experimental")]
impl XrgpuDepthInformation {
    /// The texture with the stored values.
    ///
    /// `readonly attribute GPUTexture texture`
    ///
    /// `None` where the page or the global object does not have it.
    ///
    /// Features `webxr-environment` and `experimental`.
    #[inline]
    pub fn texture(&self) -> Option<GpuTexture> {
        Js::get_texture__as_option_value(js(self)).map(Js::read)
    }

    /// Returns the description of the texture view to create for this data.
    ///
    /// `GPUTextureViewDescriptor getViewDescriptor()`
    ///
    /// Features `webxr-environment` and `experimental`.
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
impl XrLightProbe {
    /// The space of the place at which the light is estimated.
    ///
    /// `readonly attribute XRSpace probeSpace`
    ///
    /// Features `webxr-environment` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRLightProbe/probeSpace) · [Specification](https://immersive-web.github.io/lighting-estimation/#dom-xrlightprobe-probespace)
    #[doc(alias = "probeSpace")]
    #[inline]
    pub fn probe_space(&self) -> XrSpace {
        FromJs::from_js(Js::get_probeSpace__as_value(js(self)))
    }

    /// The handler of the event `reflectionchange`.
    ///
    /// `attribute EventHandler onreflectionchange`
    ///
    /// Features `webxr-environment` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRLightProbe/reflectionchange_event) · [Specification](https://immersive-web.github.io/lighting-estimation/#eventdef-xrlightprobe-reflectionchange)
    pub fn onreflectionchange(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onreflectionchange")
    }

    /// Sets the handler of the event `reflectionchange`.
    ///
    /// Features `webxr-environment` and `experimental`.
    #[doc(alias = "onreflectionchange")]
    pub fn set_onreflectionchange(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onreflectionchange", nullable(value))
    }
}

#[cfg(feature = "experimental")]
impl XrLightEstimate {
    /// The light from all around as 9 spherical harmonics of red, green and blue, 27 numbers in all.
    ///
    /// `readonly attribute Float32Array sphericalHarmonicsCoefficients`
    ///
    /// Features `webxr-environment` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRLightEstimate/sphericalHarmonicsCoefficients) · [Specification](https://immersive-web.github.io/lighting-estimation/#dom-xrlightestimate-sphericalharmonicscoefficients)
    #[doc(alias = "sphericalHarmonicsCoefficients")]
    #[inline]
    pub fn spherical_harmonics_coefficients(&self) -> Float32Array {
        FromJs::from_js(Js::get_sphericalHarmonicsCoefficients__as_value(js(self)))
    }

    /// The direction of the main light, in the space of the light probe.
    ///
    /// `readonly attribute DOMPointReadOnly primaryLightDirection`
    ///
    /// Features `webxr-environment` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRLightEstimate/primaryLightDirection) · [Specification](https://immersive-web.github.io/lighting-estimation/#dom-xrlightestimate-primarylightdirection)
    #[doc(alias = "primaryLightDirection")]
    #[inline]
    pub fn primary_light_direction(&self) -> DomPointReadOnly {
        FromJs::from_js(Js::get_primaryLightDirection__as_value(js(self)))
    }

    /// The intensity of the main light: red, green and blue in `x`, `y` and `z`; may exceed 1.
    ///
    /// `readonly attribute DOMPointReadOnly primaryLightIntensity`
    ///
    /// Features `webxr-environment` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRLightEstimate/primaryLightIntensity) · [Specification](https://immersive-web.github.io/lighting-estimation/#dom-xrlightestimate-primarylightintensity)
    #[doc(alias = "primaryLightIntensity")]
    #[inline]
    pub fn primary_light_intensity(&self) -> DomPointReadOnly {
        FromJs::from_js(Js::get_primaryLightIntensity__as_value(js(self)))
    }
}

#[cfg(feature = "experimental")]
impl XrLightProbeInit {
    /// Options for a light probe.
    ///
    /// `dictionary XRLightProbeInit`
    ///
    /// Features `webxr-environment` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The pixel format of the reflection cube map.
    ///
    /// `XRReflectionFormat reflectionFormat = "srgba8"`
    ///
    /// Features `webxr-environment` and `experimental`.
    #[doc(alias = "reflectionFormat")]
    pub fn get_reflection_format(&self) -> Option<XrReflectionFormat> {
        property::get(self, "reflectionFormat")
    }

    /// Sets the pixel format of the reflection cube map.
    ///
    /// Features `webxr-environment` and `experimental`.
    #[doc(alias = "reflectionFormat")]
    pub fn set_reflection_format(&self, value: XrReflectionFormat) -> &Self {
        property::set_str(self, "reflectionFormat", value.as_str());
        self
    }
}

#[cfg(feature = "experimental")]
impl Default for XrLightProbeInit {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "experimental")]
impl XrPlane {
    /// The space of the plane, in which the plane lies at y = 0.
    ///
    /// `readonly attribute XRSpace planeSpace`
    ///
    /// `None` where the page or the global object does not have it.
    ///
    /// Features `webxr-environment` and `experimental`. [Specification](https://immersive-web.github.io/plane-detection/#dom-xrplane-planespace)
    #[doc(alias = "planeSpace")]
    #[inline]
    pub fn plane_space(&self) -> Option<XrSpace> {
        Js::get_planeSpace__as_option_value(js(self)).map(Js::read)
    }

    /// The corners of the surface, in the space of the plane and in meters.
    ///
    /// `readonly attribute FrozenArray<DOMPointReadOnly> polygon`
    ///
    /// Features `webxr-environment` and `experimental`. [Specification](https://immersive-web.github.io/plane-detection/#dom-xrplane-polygon)
    #[inline]
    pub fn polygon(&self) -> Array<DomPointReadOnly> {
        FromJs::from_js(Js::get_polygon__as_value(js(self)))
    }

    /// Whether the plane is horizontal or vertical, null if neither or unknown.
    ///
    /// `readonly attribute XRPlaneOrientation? orientation`
    ///
    /// Features `webxr-environment` and `experimental`. [Specification](https://immersive-web.github.io/plane-detection/#dom-xrplane-orientation)
    #[inline]
    pub fn orientation(&self) -> Option<XrPlaneOrientation> {
        FromJs::from_js(Js::get_orientation__as_value(js(self)))
    }

    /// The time in milliseconds at which the shape last changed.
    ///
    /// `readonly attribute DOMHighResTimeStamp lastChangedTime`
    ///
    /// Features `webxr-environment` and `experimental`. [Specification](https://immersive-web.github.io/plane-detection/#dom-xrplane-lastchangedtime)
    #[doc(alias = "lastChangedTime")]
    #[inline]
    pub fn last_changed_time(&self) -> f64 {
        Js::get_lastChangedTime__as_number(js(self))
    }

    /// The kind of surface, such as `floor`, null if unknown.
    ///
    /// `readonly attribute DOMString? semanticLabel`
    ///
    /// Features `webxr-environment` and `experimental`. [Specification](https://immersive-web.github.io/plane-detection/#dom-xrplane-semanticlabel)
    #[doc(alias = "semanticLabel")]
    #[inline]
    pub fn semantic_label(&self) -> Option<String> {
        Js::get_semanticLabel__as_value(js(self)).as_string()
    }
}

#[cfg(feature = "experimental")]
impl XrPlaneSet {
    /// The number of planes.
    ///
    /// `readonly setlike<XRPlane>`
    ///
    /// Features `webxr-environment` and `experimental`. [Specification](https://immersive-web.github.io/plane-detection/#xrplaneset)
    #[inline]
    pub fn size(&self) -> u32 {
        Js::get_size__as_number(js(self)) as u32
    }

    /// Tells whether the plane is in the set.
    ///
    /// `readonly setlike<XRPlane>`
    ///
    /// Features `webxr-environment` and `experimental`. [Specification](https://immersive-web.github.io/plane-detection/#xrplaneset)
    #[inline]
    pub fn has(&self, value: &XrPlane) -> bool {
        Js::call_has__value__as_bool(js(self), value.as_ref()).get()
    }

    /// Returns an iterator over pairs that hold each plane twice.
    ///
    /// `readonly setlike<XRPlane>`
    ///
    /// Features `webxr-environment` and `experimental`. [Specification](https://immersive-web.github.io/plane-detection/#xrplaneset)
    #[inline]
    pub fn entries(&self) -> Iter<(XrPlane, XrPlane)> {
        FromJs::from_js(Js::call_entries__as_value(js(self)))
    }

    /// Returns an iterator over the planes.
    ///
    /// `readonly setlike<XRPlane>`
    ///
    /// Features `webxr-environment` and `experimental`. [Specification](https://immersive-web.github.io/plane-detection/#xrplaneset)
    #[inline]
    pub fn keys(&self) -> Iter<XrPlane> {
        FromJs::from_js(Js::call_keys__as_value(js(self)))
    }

    /// Returns an iterator over the planes.
    ///
    /// `readonly setlike<XRPlane>`
    ///
    /// Features `webxr-environment` and `experimental`. [Specification](https://immersive-web.github.io/plane-detection/#xrplaneset)
    #[inline]
    pub fn values(&self) -> Iter<XrPlane> {
        FromJs::from_js(Js::call_values__as_value(js(self)))
    }

    /// Calls a function with each plane.
    ///
    /// `readonly setlike<XRPlane>`
    ///
    /// Features `webxr-environment` and `experimental`. [Specification](https://immersive-web.github.io/plane-detection/#xrplaneset)
    #[doc(alias = "forEach")]
    #[inline]
    pub fn for_each(&self, callback: impl IntoInfallibleFunction<Function<fn(XrPlane, XrPlane, XrPlaneSet)>>) {
        callback.scoped(|callback| Js::call_forEach__value(js(self), callback.as_ref()))
    }

    /// Calls a function with each plane.
    ///
    /// `readonly setlike<XRPlane>`
    ///
    /// Features `webxr-environment` and `experimental`. [Specification](https://immersive-web.github.io/plane-detection/#xrplaneset)
    ///
    /// # Errors
    ///
    /// Throws what the callback throws.
    #[doc(alias = "forEach")]
    #[inline]
    pub fn try_for_each(
        &self,
        callback: impl IntoScopedFunction<Function<fn(XrPlane, XrPlane, XrPlaneSet)>>,
    ) -> Result<(), Exception> {
        callback.scoped(|callback| Js::try_call_forEach__value(js(self), callback.as_ref()))
    }
}

#[cfg(feature = "experimental")]
impl IntoIterator for &XrPlaneSet {
    type Item = XrPlane;
    type IntoIter = Iter<XrPlane>;

    fn into_iter(self) -> Self::IntoIter {
        FromJs::from_js(Js::call_values__as_value(js(self)))
    }
}

#[cfg(feature = "experimental")]
sequence!([] XrPlaneSet; XrPlane);

#[cfg(feature = "experimental")]
impl XrgpuBinding {
    /// Returns the depth data for the view as a texture, null if there is none in this frame.
    ///
    /// `XRGPUDepthInformation? getDepthInformation(XRView view)`
    ///
    /// Features `webxr-environment` and `experimental`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "getDepthInformation")]
    #[inline]
    pub fn get_depth_information(&self, view: &XrView) -> Result<Option<XrgpuDepthInformation>, Exception> {
        Js::try_call_getDepthInformation__value__as_option_value(js(self), view.as_ref()).map(Js::read_nullable)
    }
}

#[cfg(feature = "experimental")]
impl XrSessionInit {
    /// The wishes for depth data; needs the feature `depth-sensing`.
    ///
    /// `XRDepthStateInit depthSensing`
    ///
    /// Features `webxr-environment` and `experimental`.
    #[doc(alias = "depthSensing")]
    pub fn get_depth_sensing(&self) -> Option<XrDepthStateInit> {
        property::get(self, "depthSensing")
    }

    /// Sets the wishes for depth data; needs the feature `depth-sensing`.
    ///
    /// Features `webxr-environment` and `experimental`.
    #[doc(alias = "depthSensing")]
    pub fn set_depth_sensing(&self, value: &XrDepthStateInit) -> &Self {
        property::set(self, "depthSensing", value.as_ref());
        self
    }
}

#[cfg(feature = "experimental")]
impl XrSession {
    /// The chosen usage of the depth data.
    ///
    /// `readonly attribute XRDepthUsage depthUsage`
    ///
    /// Features `webxr-environment` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRSession/depthUsage) · [Specification](https://immersive-web.github.io/depth-sensing/#dom-xrsession-depthusage)
    #[doc(alias = "depthUsage")]
    #[inline]
    pub fn depth_usage(&self) -> XrDepthUsage {
        FromJs::from_js(Js::get_depthUsage__as_value(js(self)))
    }

    /// The chosen number format of the depth data.
    ///
    /// `readonly attribute XRDepthDataFormat depthDataFormat`
    ///
    /// Features `webxr-environment` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRSession/depthDataFormat) · [Specification](https://immersive-web.github.io/depth-sensing/#dom-xrsession-depthdataformat)
    #[doc(alias = "depthDataFormat")]
    #[inline]
    pub fn depth_data_format(&self) -> XrDepthDataFormat {
        FromJs::from_js(Js::get_depthDataFormat__as_value(js(self)))
    }

    /// Whether depth values are raw or smoothed.
    ///
    /// `readonly attribute XRDepthType? depthType`
    ///
    /// Features `webxr-environment` and `experimental`. [Specification](https://immersive-web.github.io/depth-sensing/#dom-xrsession-depthtype)
    #[doc(alias = "depthType")]
    #[inline]
    pub fn depth_type(&self) -> Option<XrDepthType> {
        FromJs::from_js(Js::get_depthType__as_value(js(self)))
    }

    /// Whether depth data is being computed at the moment.
    ///
    /// `readonly attribute boolean? depthActive`
    ///
    /// Features `webxr-environment` and `experimental`. [Specification](https://immersive-web.github.io/depth-sensing/#dom-xrsession-depthactive)
    #[doc(alias = "depthActive")]
    #[inline]
    pub fn depth_active(&self) -> Option<bool> {
        FromJs::from_js(Js::get_depthActive__as_value(js(self)))
    }

    /// Stops the depth data for a while, to save power.
    ///
    /// `undefined pauseDepthSensing()`
    ///
    /// Features `webxr-environment` and `experimental`. [Specification](https://immersive-web.github.io/depth-sensing/#dom-xrsession-pausedepthsensing)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "pauseDepthSensing")]
    #[inline]
    pub fn pause_depth_sensing(&self) -> Result<(), Exception> {
        Js::try_call_pauseDepthSensing(js(self))
    }

    /// Starts the depth data again after a pause.
    ///
    /// `undefined resumeDepthSensing()`
    ///
    /// Features `webxr-environment` and `experimental`. [Specification](https://immersive-web.github.io/depth-sensing/#dom-xrsession-resumedepthsensing)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "resumeDepthSensing")]
    #[inline]
    pub fn resume_depth_sensing(&self) -> Result<(), Exception> {
        Js::try_call_resumeDepthSensing(js(self))
    }

    /// Resolves to a light probe; needs the feature `light-estimation`.
    ///
    /// `Promise<XRLightProbe> requestLightProbe(optional XRLightProbeInit options = {})`
    ///
    /// Features `webxr-environment` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRSession/requestLightProbe) · [Specification](https://immersive-web.github.io/lighting-estimation/#dom-xrsession-requestlightprobe)
    #[doc(alias = "requestLightProbe")]
    #[inline]
    pub fn request_light_probe(&self) -> Promise<XrLightProbe> {
        Promise::of_call(Js::try_call_requestLightProbe__as_value(js(self)))
    }

    /// As `request_light_probe`, with `options`.
    ///
    /// `Promise<XRLightProbe> requestLightProbe(optional XRLightProbeInit options = {})`
    ///
    /// Features `webxr-environment` and `experimental`.
    #[doc(alias = "requestLightProbe")]
    #[inline]
    pub fn request_light_probe_with_options(&self, options: &XrLightProbeInit) -> Promise<XrLightProbe> {
        Promise::of_call(Js::try_call_requestLightProbe__value__as_value(js(self), options.as_ref()))
    }

    /// The pixel format of reflection cube maps that the device itself uses.
    ///
    /// `readonly attribute XRReflectionFormat preferredReflectionFormat`
    ///
    /// Features `webxr-environment` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRSession/preferredReflectionFormat) · [Specification](https://immersive-web.github.io/lighting-estimation/#dom-xrsession-preferredreflectionformat)
    #[doc(alias = "preferredReflectionFormat")]
    #[inline]
    pub fn preferred_reflection_format(&self) -> XrReflectionFormat {
        FromJs::from_js(Js::get_preferredReflectionFormat__as_value(js(self)))
    }

    /// Asks the system to let the user scan the room, so that more planes or meshes are known.
    ///
    /// `Promise<undefined> initiateRoomCapture()`
    ///
    /// Features `webxr-environment` and `experimental`. [Specification](https://immersive-web.github.io/plane-detection/#dom-xrsession-initiateroomcapture)
    #[doc(alias = "initiateRoomCapture")]
    #[inline]
    pub fn initiate_room_capture(&self) -> Promise<()> {
        Promise::of_call(Js::try_call_initiateRoomCapture__as_value(js(self)))
    }
}

#[cfg(feature = "experimental")]
impl XrFrame {
    /// The meshes that are known in this frame; needs the feature `mesh-detection`.
    ///
    /// `readonly attribute XRMeshSet detectedMeshes`
    ///
    /// Features `webxr-environment` and `experimental`. [Specification](https://immersive-web.github.io/real-world-meshing/#dom-xrframe-detectedmeshes)
    #[doc(alias = "detectedMeshes")]
    #[inline]
    pub fn detected_meshes(&self) -> XrMeshSet {
        FromJs::from_js(Js::get_detectedMeshes__as_value(js(self)))
    }

    /// Returns the depth data for the view, to be read by the page, null if there is none in this frame.
    ///
    /// `XRCPUDepthInformation? getDepthInformation(XRView view)`
    ///
    /// Features `webxr-environment` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRFrame/getDepthInformation) · [Specification](https://immersive-web.github.io/depth-sensing/#dom-xrframe-getdepthinformation)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "getDepthInformation")]
    #[inline]
    pub fn get_depth_information(&self, view: &XrView) -> Result<Option<XrcpuDepthInformation>, Exception> {
        Js::try_call_getDepthInformation__value__as_option_value(js(self), view.as_ref()).map(Js::read_nullable)
    }

    /// Returns the estimate for this light probe, null if there is none.
    ///
    /// `XRLightEstimate? getLightEstimate(XRLightProbe lightProbe)`
    ///
    /// Features `webxr-environment` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRFrame/getLightEstimate) · [Specification](https://immersive-web.github.io/lighting-estimation/#dom-xrframe-getlightestimate)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "getLightEstimate")]
    #[inline]
    pub fn get_light_estimate(&self, light_probe: &XrLightProbe) -> Result<Option<XrLightEstimate>, Exception> {
        Js::try_call_getLightEstimate__value__as_option_value(js(self), light_probe.as_ref()).map(Js::read_nullable)
    }

    /// The planes that are known in this frame; needs the feature `plane-detection`.
    ///
    /// `readonly attribute XRPlaneSet detectedPlanes`
    ///
    /// Features `webxr-environment` and `experimental`. [Specification](https://immersive-web.github.io/plane-detection/#dom-xrframe-detectedplanes)
    #[doc(alias = "detectedPlanes")]
    #[inline]
    pub fn detected_planes(&self) -> XrPlaneSet {
        FromJs::from_js(Js::get_detectedPlanes__as_value(js(self)))
    }
}

#[cfg(feature = "experimental")]
impl XrView {
    /// The camera behind this view, null if there is none or access is not granted.
    ///
    /// `readonly attribute XRCamera? camera`
    ///
    /// Features `webxr-environment` and `experimental`. Not in Baseline. [Specification](https://immersive-web.github.io/raw-camera-access/#dom-xrview-camera)
    #[inline]
    pub fn camera(&self) -> Option<XrCamera> {
        Js::get_camera__as_option_value(js(self)).map(Js::read)
    }
}

#[cfg(feature = "experimental")]
impl XrWebGlBinding {
    /// Returns a texture with the camera picture, valid in this frame only; null if there is none.
    ///
    /// `WebGLTexture? getCameraImage(XRCamera camera)`
    ///
    /// Features `webxr-environment` and `experimental`. Not in Baseline. [Specification](https://immersive-web.github.io/raw-camera-access/#dom-xrwebglbinding-getcameraimage)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "getCameraImage")]
    #[inline]
    pub fn get_camera_image(&self, camera: &XrCamera) -> Result<Option<WebGlTexture>, Exception> {
        Js::try_call_getCameraImage__value__as_option_value(js(self), camera.as_ref()).map(Js::read_nullable)
    }

    /// Returns the depth data for the view as a texture, null if there is none in this frame.
    ///
    /// `XRWebGLDepthInformation? getDepthInformation(XRView view)`
    ///
    /// Features `webxr-environment` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRWebGLBinding/getDepthInformation) · [Specification](https://immersive-web.github.io/depth-sensing/#dom-xrwebglbinding-getdepthinformation)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "getDepthInformation")]
    #[inline]
    pub fn get_depth_information(&self, view: &XrView) -> Result<Option<XrWebGlDepthInformation>, Exception> {
        Js::try_call_getDepthInformation__value__as_option_value(js(self), view.as_ref()).map(Js::read_nullable)
    }

    /// Returns a cube map of the surroundings for reflections, null if there is none.
    ///
    /// `WebGLTexture? getReflectionCubeMap(XRLightProbe lightProbe)`
    ///
    /// Features `webxr-environment` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRWebGLBinding/getReflectionCubeMap) · [Specification](https://immersive-web.github.io/lighting-estimation/#dom-xrwebglbinding-getreflectioncubemap)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "getReflectionCubeMap")]
    #[inline]
    pub fn get_reflection_cube_map(&self, light_probe: &XrLightProbe) -> Result<Option<WebGlTexture>, Exception> {
        Js::try_call_getReflectionCubeMap__value__as_option_value(js(self), light_probe.as_ref()).map(Js::read_nullable)
    }
}

#[cfg(feature = "experimental")]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "camera")]
    pub(crate) fn get_camera__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, getter, js_name = "depthActive")]
    pub(crate) fn get_depthActive__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "depthDataFormat")]
    pub(crate) fn get_depthDataFormat__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "depthType")]
    pub(crate) fn get_depthType__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "depthUsage")]
    pub(crate) fn get_depthUsage__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "detectedMeshes")]
    pub(crate) fn get_detectedMeshes__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "detectedPlanes")]
    pub(crate) fn get_detectedPlanes__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "lastChangedTime")]
    pub(crate) fn get_lastChangedTime__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "meshSpace")]
    pub(crate) fn get_meshSpace__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, getter, js_name = "normDepthBufferFromNormView")]
    pub(crate) fn get_normDepthBufferFromNormView__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "planeSpace")]
    pub(crate) fn get_planeSpace__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, getter, js_name = "polygon")]
    pub(crate) fn get_polygon__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "preferredReflectionFormat")]
    pub(crate) fn get_preferredReflectionFormat__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "primaryLightDirection")]
    pub(crate) fn get_primaryLightDirection__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "primaryLightIntensity")]
    pub(crate) fn get_primaryLightIntensity__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "probeSpace")]
    pub(crate) fn get_probeSpace__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "rawValueToMeters")]
    pub(crate) fn get_rawValueToMeters__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "semanticLabel")]
    pub(crate) fn get_semanticLabel__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "sphericalHarmonicsCoefficients")]
    pub(crate) fn get_sphericalHarmonicsCoefficients__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "texture")]
    pub(crate) fn get_texture__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "texture")]
    pub(crate) fn get_texture__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, getter, js_name = "textureType")]
    pub(crate) fn get_textureType__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(catch, method, js_name = "getCameraImage")]
    pub(crate) fn try_call_getCameraImage__value__as_option_value(
        this: &Js,
        a0: &JsValue,
    ) -> Result<Option<Js>, Exception>;
    #[wasm_bindgen(catch, method, js_name = "getDepthInMeters")]
    pub(crate) fn try_call_getDepthInMeters__number2__as_value(this: &Js, a0: f64, a1: f64) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "getDepthInformation")]
    pub(crate) fn try_call_getDepthInformation__value__as_option_value(
        this: &Js,
        a0: &JsValue,
    ) -> Result<Option<Js>, Exception>;
    #[wasm_bindgen(catch, method, js_name = "getLightEstimate")]
    pub(crate) fn try_call_getLightEstimate__value__as_option_value(
        this: &Js,
        a0: &JsValue,
    ) -> Result<Option<Js>, Exception>;
    #[wasm_bindgen(catch, method, js_name = "getReflectionCubeMap")]
    pub(crate) fn try_call_getReflectionCubeMap__value__as_option_value(
        this: &Js,
        a0: &JsValue,
    ) -> Result<Option<Js>, Exception>;
    #[wasm_bindgen(catch, method, js_name = "initiateRoomCapture")]
    pub(crate) fn try_call_initiateRoomCapture__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "pauseDepthSensing")]
    pub(crate) fn try_call_pauseDepthSensing(this: &Js) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "requestLightProbe")]
    pub(crate) fn try_call_requestLightProbe__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "requestLightProbe")]
    pub(crate) fn try_call_requestLightProbe__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "resumeDepthSensing")]
    pub(crate) fn try_call_resumeDepthSensing(this: &Js) -> Result<(), Exception>;
}
