//! WebGL 1

use crate::runtime::prelude::*;
use crate::{
    HtmlCanvasElementOrOffscreenCanvas, PredefinedColorSpace, TexImageSource, WebGlActiveInfo, WebGlBuffer,
    WebGlContextAttributes, WebGlContextEvent, WebGlContextEventInit, WebGlFramebuffer, WebGlPowerPreference,
    WebGlProgram, WebGlRenderbuffer, WebGlRenderingContext, WebGlShader, WebGlShaderPrecisionFormat, WebGlTexture,
    WebGlUniformLocation,
};
#[cfg(feature = "experimental")]
use crate::WebGlObject;

impl WebGlContextAttributes {
    /// The settings of a WebGL context, given to `getContext` when it is first created.
    ///
    /// `dictionary WebGLContextAttributes`
    ///
    /// Feature `webgl`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// Whether the canvas has an alpha channel, so that the page can show through.
    ///
    /// `boolean alpha = true`
    ///
    /// Feature `webgl`.
    #[doc(alias = "alpha")]
    pub fn get_alpha(&self) -> Option<bool> {
        property::get(self, "alpha")
    }

    /// Sets whether the canvas has an alpha channel, so that the page can show through.
    ///
    /// Feature `webgl`.
    #[doc(alias = "alpha")]
    pub fn set_alpha(&self, value: bool) -> &Self {
        property::set_bool(self, "alpha", value);
        self
    }

    /// Whether the canvas has a depth buffer of at least 16 bits.
    ///
    /// `boolean depth = true`
    ///
    /// Feature `webgl`.
    #[doc(alias = "depth")]
    pub fn get_depth(&self) -> Option<bool> {
        property::get(self, "depth")
    }

    /// Sets whether the canvas has a depth buffer of at least 16 bits.
    ///
    /// Feature `webgl`.
    #[doc(alias = "depth")]
    pub fn set_depth(&self, value: bool) -> &Self {
        property::set_bool(self, "depth", value);
        self
    }

    /// Whether the canvas has a stencil buffer of at least 8 bits.
    ///
    /// `boolean stencil = false`
    ///
    /// Feature `webgl`.
    #[doc(alias = "stencil")]
    pub fn get_stencil(&self) -> Option<bool> {
        property::get(self, "stencil")
    }

    /// Sets whether the canvas has a stencil buffer of at least 8 bits.
    ///
    /// Feature `webgl`.
    #[doc(alias = "stencil")]
    pub fn set_stencil(&self, value: bool) -> &Self {
        property::set_bool(self, "stencil", value);
        self
    }

    /// Whether edges should be smoothed, if the browser supports it.
    ///
    /// `boolean antialias = true`
    ///
    /// Feature `webgl`.
    #[doc(alias = "antialias")]
    pub fn get_antialias(&self) -> Option<bool> {
        property::get(self, "antialias")
    }

    /// Sets whether edges should be smoothed, if the browser supports it.
    ///
    /// Feature `webgl`.
    #[doc(alias = "antialias")]
    pub fn set_antialias(&self, value: bool) -> &Self {
        property::set_bool(self, "antialias", value);
        self
    }

    /// Whether the page takes the colors in the canvas as already multiplied by alpha.
    ///
    /// `boolean premultipliedAlpha = true`
    ///
    /// Feature `webgl`.
    #[doc(alias = "premultipliedAlpha")]
    pub fn get_premultiplied_alpha(&self) -> Option<bool> {
        property::get(self, "premultipliedAlpha")
    }

    /// Sets whether the page takes the colors in the canvas as already multiplied by alpha.
    ///
    /// Feature `webgl`.
    #[doc(alias = "premultipliedAlpha")]
    pub fn set_premultiplied_alpha(&self, value: bool) -> &Self {
        property::set_bool(self, "premultipliedAlpha", value);
        self
    }

    /// Whether the canvas keeps its content after it was shown, until it is cleared or drawn over.
    ///
    /// `boolean preserveDrawingBuffer = false`
    ///
    /// Feature `webgl`.
    #[doc(alias = "preserveDrawingBuffer")]
    pub fn get_preserve_drawing_buffer(&self) -> Option<bool> {
        property::get(self, "preserveDrawingBuffer")
    }

    /// Sets whether the canvas keeps its content after it was shown, until it is cleared or drawn over.
    ///
    /// Feature `webgl`.
    #[doc(alias = "preserveDrawingBuffer")]
    pub fn set_preserve_drawing_buffer(&self, value: bool) -> &Self {
        property::set_bool(self, "preserveDrawingBuffer", value);
        self
    }

    /// The graphics processor to prefer on a device with several.
    ///
    /// `WebGLPowerPreference powerPreference = "default"`
    ///
    /// Feature `webgl`.
    #[doc(alias = "powerPreference")]
    pub fn get_power_preference(&self) -> Option<WebGlPowerPreference> {
        property::get(self, "powerPreference")
    }

    /// Sets the graphics processor to prefer on a device with several.
    ///
    /// Feature `webgl`.
    #[doc(alias = "powerPreference")]
    pub fn set_power_preference(&self, value: WebGlPowerPreference) -> &Self {
        property::set_str(self, "powerPreference", value.as_str());
        self
    }

    /// Whether creating the context fails if it would be very slow, for example without a GPU.
    ///
    /// `boolean failIfMajorPerformanceCaveat = false`
    ///
    /// Feature `webgl`.
    #[doc(alias = "failIfMajorPerformanceCaveat")]
    pub fn get_fail_if_major_performance_caveat(&self) -> Option<bool> {
        property::get(self, "failIfMajorPerformanceCaveat")
    }

    /// Sets whether creating the context fails if it would be very slow, for example without a GPU.
    ///
    /// Feature `webgl`.
    #[doc(alias = "failIfMajorPerformanceCaveat")]
    pub fn set_fail_if_major_performance_caveat(&self, value: bool) -> &Self {
        property::set_bool(self, "failIfMajorPerformanceCaveat", value);
        self
    }

    /// Whether drawing may bypass the page's rendering cycle, for a lower latency.
    ///
    /// `boolean desynchronized = false`
    ///
    /// Feature `webgl`.
    #[doc(alias = "desynchronized")]
    pub fn get_desynchronized(&self) -> Option<bool> {
        property::get(self, "desynchronized")
    }

    /// Sets whether drawing may bypass the page's rendering cycle, for a lower latency.
    ///
    /// Feature `webgl`.
    #[doc(alias = "desynchronized")]
    pub fn set_desynchronized(&self, value: bool) -> &Self {
        property::set_bool(self, "desynchronized", value);
        self
    }
}

impl Default for WebGlContextAttributes {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "experimental")]
impl WebGlObject {
    /// A name for the object to show in debugging tools.
    ///
    /// `attribute USVString label`
    ///
    /// Features `webgl` and `experimental`.
    #[inline]
    pub fn label(&self) -> String {
        Js::get_label__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets a name for the object to show in debugging tools.
    ///
    /// Features `webgl` and `experimental`.
    #[doc(alias = "label")]
    #[inline]
    pub fn set_label(&self, value: &str) {
        Js::set_label__str(js(self), value)
    }
}

impl WebGlActiveInfo {
    /// The number of elements if the variable is an array, otherwise 1.
    ///
    /// `readonly attribute GLint size`
    ///
    /// Feature `webgl`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLActiveInfo/size) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#DOM-WebGLActiveInfo-size)
    #[inline]
    pub fn size(&self) -> i32 {
        Js::get_size__as_number(js(self)) as i32
    }

    /// The GLSL type of the variable, such as `FLOAT_VEC4` or `SAMPLER_2D`.
    ///
    /// `readonly attribute GLenum type`
    ///
    /// Feature `webgl`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLActiveInfo/type) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#DOM-WebGLActiveInfo-type)
    #[doc(alias = "type")]
    #[inline]
    pub fn type_(&self) -> u32 {
        Js::get_type__as_number(js(self)) as u32
    }

    /// The name of the variable in the shader. Names of arrays end with `[0]`.
    ///
    /// `readonly attribute DOMString name`
    ///
    /// Feature `webgl`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLActiveInfo/name) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#DOM-WebGLActiveInfo-name)
    #[inline]
    pub fn name(&self) -> String {
        Js::get_name__as_value(js(self)).as_string().unwrap_or_default()
    }
}

impl WebGlShaderPrecisionFormat {
    /// The base-2 logarithm of the absolute value of the lowest number that the format can hold.
    ///
    /// `readonly attribute GLint rangeMin`
    ///
    /// Feature `webgl`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLShaderPrecisionFormat/rangeMin) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#DOM-WebGLShaderPrecisionFormat-rangeMin)
    #[doc(alias = "rangeMin")]
    #[inline]
    pub fn range_min(&self) -> i32 {
        Js::get_rangeMin__as_number(js(self)) as i32
    }

    /// The base-2 logarithm of the largest number that the format can hold.
    ///
    /// `readonly attribute GLint rangeMax`
    ///
    /// Feature `webgl`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLShaderPrecisionFormat/rangeMax) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#DOM-WebGLShaderPrecisionFormat-rangeMax)
    #[doc(alias = "rangeMax")]
    #[inline]
    pub fn range_max(&self) -> i32 {
        Js::get_rangeMax__as_number(js(self)) as i32
    }

    /// The number of bits of precision, which is 0 for integer formats.
    ///
    /// `readonly attribute GLint precision`
    ///
    /// Feature `webgl`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLShaderPrecisionFormat/precision) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#DOM-WebGLShaderPrecisionFormat-precision)
    #[inline]
    pub fn precision(&self) -> i32 {
        Js::get_precision__as_number(js(self)) as i32
    }
}

impl WebGlRenderingContext {
    /// `const GLenum DEPTH_BUFFER_BIT = 256`
    ///
    /// Feature `webgl`.
    pub const DEPTH_BUFFER_BIT: u32 = 256;

    /// `const GLenum STENCIL_BUFFER_BIT = 1024`
    ///
    /// Feature `webgl`.
    pub const STENCIL_BUFFER_BIT: u32 = 1024;

    /// `const GLenum COLOR_BUFFER_BIT = 16384`
    ///
    /// Feature `webgl`.
    pub const COLOR_BUFFER_BIT: u32 = 16384;

    /// `const GLenum POINTS = 0`
    ///
    /// Feature `webgl`.
    pub const POINTS: u32 = 0;

    /// `const GLenum LINES = 1`
    ///
    /// Feature `webgl`.
    pub const LINES: u32 = 1;

    /// `const GLenum LINE_LOOP = 2`
    ///
    /// Feature `webgl`.
    pub const LINE_LOOP: u32 = 2;

    /// `const GLenum LINE_STRIP = 3`
    ///
    /// Feature `webgl`.
    pub const LINE_STRIP: u32 = 3;

    /// `const GLenum TRIANGLES = 4`
    ///
    /// Feature `webgl`.
    pub const TRIANGLES: u32 = 4;

    /// `const GLenum TRIANGLE_STRIP = 5`
    ///
    /// Feature `webgl`.
    pub const TRIANGLE_STRIP: u32 = 5;

    /// `const GLenum TRIANGLE_FAN = 6`
    ///
    /// Feature `webgl`.
    pub const TRIANGLE_FAN: u32 = 6;

    /// `const GLenum ZERO = 0`
    ///
    /// Feature `webgl`.
    pub const ZERO: u32 = 0;

    /// `const GLenum ONE = 1`
    ///
    /// Feature `webgl`.
    pub const ONE: u32 = 1;

    /// `const GLenum SRC_COLOR = 768`
    ///
    /// Feature `webgl`.
    pub const SRC_COLOR: u32 = 768;

    /// `const GLenum ONE_MINUS_SRC_COLOR = 769`
    ///
    /// Feature `webgl`.
    pub const ONE_MINUS_SRC_COLOR: u32 = 769;

    /// `const GLenum SRC_ALPHA = 770`
    ///
    /// Feature `webgl`.
    pub const SRC_ALPHA: u32 = 770;

    /// `const GLenum ONE_MINUS_SRC_ALPHA = 771`
    ///
    /// Feature `webgl`.
    pub const ONE_MINUS_SRC_ALPHA: u32 = 771;

    /// `const GLenum DST_ALPHA = 772`
    ///
    /// Feature `webgl`.
    pub const DST_ALPHA: u32 = 772;

    /// `const GLenum ONE_MINUS_DST_ALPHA = 773`
    ///
    /// Feature `webgl`.
    pub const ONE_MINUS_DST_ALPHA: u32 = 773;

    /// `const GLenum DST_COLOR = 774`
    ///
    /// Feature `webgl`.
    pub const DST_COLOR: u32 = 774;

    /// `const GLenum ONE_MINUS_DST_COLOR = 775`
    ///
    /// Feature `webgl`.
    pub const ONE_MINUS_DST_COLOR: u32 = 775;

    /// `const GLenum SRC_ALPHA_SATURATE = 776`
    ///
    /// Feature `webgl`.
    pub const SRC_ALPHA_SATURATE: u32 = 776;

    /// `const GLenum FUNC_ADD = 32774`
    ///
    /// Feature `webgl`.
    pub const FUNC_ADD: u32 = 32774;

    /// `const GLenum BLEND_EQUATION = 32777`
    ///
    /// Feature `webgl`.
    pub const BLEND_EQUATION: u32 = 32777;

    /// `const GLenum BLEND_EQUATION_RGB = 32777`
    ///
    /// Feature `webgl`.
    pub const BLEND_EQUATION_RGB: u32 = 32777;

    /// `const GLenum BLEND_EQUATION_ALPHA = 34877`
    ///
    /// Feature `webgl`.
    pub const BLEND_EQUATION_ALPHA: u32 = 34877;

    /// `const GLenum FUNC_SUBTRACT = 32778`
    ///
    /// Feature `webgl`.
    pub const FUNC_SUBTRACT: u32 = 32778;

    /// `const GLenum FUNC_REVERSE_SUBTRACT = 32779`
    ///
    /// Feature `webgl`.
    pub const FUNC_REVERSE_SUBTRACT: u32 = 32779;

    /// `const GLenum BLEND_DST_RGB = 32968`
    ///
    /// Feature `webgl`.
    pub const BLEND_DST_RGB: u32 = 32968;

    /// `const GLenum BLEND_SRC_RGB = 32969`
    ///
    /// Feature `webgl`.
    pub const BLEND_SRC_RGB: u32 = 32969;

    /// `const GLenum BLEND_DST_ALPHA = 32970`
    ///
    /// Feature `webgl`.
    pub const BLEND_DST_ALPHA: u32 = 32970;

    /// `const GLenum BLEND_SRC_ALPHA = 32971`
    ///
    /// Feature `webgl`.
    pub const BLEND_SRC_ALPHA: u32 = 32971;

    /// `const GLenum CONSTANT_COLOR = 32769`
    ///
    /// Feature `webgl`.
    pub const CONSTANT_COLOR: u32 = 32769;

    /// `const GLenum ONE_MINUS_CONSTANT_COLOR = 32770`
    ///
    /// Feature `webgl`.
    pub const ONE_MINUS_CONSTANT_COLOR: u32 = 32770;

    /// `const GLenum CONSTANT_ALPHA = 32771`
    ///
    /// Feature `webgl`.
    pub const CONSTANT_ALPHA: u32 = 32771;

    /// `const GLenum ONE_MINUS_CONSTANT_ALPHA = 32772`
    ///
    /// Feature `webgl`.
    pub const ONE_MINUS_CONSTANT_ALPHA: u32 = 32772;

    /// `const GLenum BLEND_COLOR = 32773`
    ///
    /// Feature `webgl`.
    pub const BLEND_COLOR: u32 = 32773;

    /// `const GLenum ARRAY_BUFFER = 34962`
    ///
    /// Feature `webgl`.
    pub const ARRAY_BUFFER: u32 = 34962;

    /// `const GLenum ELEMENT_ARRAY_BUFFER = 34963`
    ///
    /// Feature `webgl`.
    pub const ELEMENT_ARRAY_BUFFER: u32 = 34963;

    /// `const GLenum ARRAY_BUFFER_BINDING = 34964`
    ///
    /// Feature `webgl`.
    pub const ARRAY_BUFFER_BINDING: u32 = 34964;

    /// `const GLenum ELEMENT_ARRAY_BUFFER_BINDING = 34965`
    ///
    /// Feature `webgl`.
    pub const ELEMENT_ARRAY_BUFFER_BINDING: u32 = 34965;

    /// `const GLenum STREAM_DRAW = 35040`
    ///
    /// Feature `webgl`.
    pub const STREAM_DRAW: u32 = 35040;

    /// `const GLenum STATIC_DRAW = 35044`
    ///
    /// Feature `webgl`.
    pub const STATIC_DRAW: u32 = 35044;

    /// `const GLenum DYNAMIC_DRAW = 35048`
    ///
    /// Feature `webgl`.
    pub const DYNAMIC_DRAW: u32 = 35048;

    /// `const GLenum BUFFER_SIZE = 34660`
    ///
    /// Feature `webgl`.
    pub const BUFFER_SIZE: u32 = 34660;

    /// `const GLenum BUFFER_USAGE = 34661`
    ///
    /// Feature `webgl`.
    pub const BUFFER_USAGE: u32 = 34661;

    /// `const GLenum CURRENT_VERTEX_ATTRIB = 34342`
    ///
    /// Feature `webgl`.
    pub const CURRENT_VERTEX_ATTRIB: u32 = 34342;

    /// `const GLenum FRONT = 1028`
    ///
    /// Feature `webgl`.
    pub const FRONT: u32 = 1028;

    /// `const GLenum BACK = 1029`
    ///
    /// Feature `webgl`.
    pub const BACK: u32 = 1029;

    /// `const GLenum FRONT_AND_BACK = 1032`
    ///
    /// Feature `webgl`.
    pub const FRONT_AND_BACK: u32 = 1032;

    /// `const GLenum CULL_FACE = 2884`
    ///
    /// Feature `webgl`.
    pub const CULL_FACE: u32 = 2884;

    /// `const GLenum BLEND = 3042`
    ///
    /// Feature `webgl`.
    pub const BLEND: u32 = 3042;

    /// `const GLenum DITHER = 3024`
    ///
    /// Feature `webgl`.
    pub const DITHER: u32 = 3024;

    /// `const GLenum STENCIL_TEST = 2960`
    ///
    /// Feature `webgl`.
    pub const STENCIL_TEST: u32 = 2960;

    /// `const GLenum DEPTH_TEST = 2929`
    ///
    /// Feature `webgl`.
    pub const DEPTH_TEST: u32 = 2929;

    /// `const GLenum SCISSOR_TEST = 3089`
    ///
    /// Feature `webgl`.
    pub const SCISSOR_TEST: u32 = 3089;

    /// `const GLenum POLYGON_OFFSET_FILL = 32823`
    ///
    /// Feature `webgl`.
    pub const POLYGON_OFFSET_FILL: u32 = 32823;

    /// `const GLenum SAMPLE_ALPHA_TO_COVERAGE = 32926`
    ///
    /// Feature `webgl`.
    pub const SAMPLE_ALPHA_TO_COVERAGE: u32 = 32926;

    /// `const GLenum SAMPLE_COVERAGE = 32928`
    ///
    /// Feature `webgl`.
    pub const SAMPLE_COVERAGE: u32 = 32928;

    /// `const GLenum NO_ERROR = 0`
    ///
    /// Feature `webgl`.
    pub const NO_ERROR: u32 = 0;

    /// `const GLenum INVALID_ENUM = 1280`
    ///
    /// Feature `webgl`.
    pub const INVALID_ENUM: u32 = 1280;

    /// `const GLenum INVALID_VALUE = 1281`
    ///
    /// Feature `webgl`.
    pub const INVALID_VALUE: u32 = 1281;

    /// `const GLenum INVALID_OPERATION = 1282`
    ///
    /// Feature `webgl`.
    pub const INVALID_OPERATION: u32 = 1282;

    /// `const GLenum OUT_OF_MEMORY = 1285`
    ///
    /// Feature `webgl`.
    pub const OUT_OF_MEMORY: u32 = 1285;

    /// `const GLenum CW = 2304`
    ///
    /// Feature `webgl`.
    pub const CW: u32 = 2304;

    /// `const GLenum CCW = 2305`
    ///
    /// Feature `webgl`.
    pub const CCW: u32 = 2305;

    /// `const GLenum LINE_WIDTH = 2849`
    ///
    /// Feature `webgl`.
    pub const LINE_WIDTH: u32 = 2849;

    /// `const GLenum ALIASED_POINT_SIZE_RANGE = 33901`
    ///
    /// Feature `webgl`.
    pub const ALIASED_POINT_SIZE_RANGE: u32 = 33901;

    /// `const GLenum ALIASED_LINE_WIDTH_RANGE = 33902`
    ///
    /// Feature `webgl`.
    pub const ALIASED_LINE_WIDTH_RANGE: u32 = 33902;

    /// `const GLenum CULL_FACE_MODE = 2885`
    ///
    /// Feature `webgl`.
    pub const CULL_FACE_MODE: u32 = 2885;

    /// `const GLenum FRONT_FACE = 2886`
    ///
    /// Feature `webgl`.
    pub const FRONT_FACE: u32 = 2886;

    /// `const GLenum DEPTH_RANGE = 2928`
    ///
    /// Feature `webgl`.
    pub const DEPTH_RANGE: u32 = 2928;

    /// `const GLenum DEPTH_WRITEMASK = 2930`
    ///
    /// Feature `webgl`.
    pub const DEPTH_WRITEMASK: u32 = 2930;

    /// `const GLenum DEPTH_CLEAR_VALUE = 2931`
    ///
    /// Feature `webgl`.
    pub const DEPTH_CLEAR_VALUE: u32 = 2931;

    /// `const GLenum DEPTH_FUNC = 2932`
    ///
    /// Feature `webgl`.
    pub const DEPTH_FUNC: u32 = 2932;

    /// `const GLenum STENCIL_CLEAR_VALUE = 2961`
    ///
    /// Feature `webgl`.
    pub const STENCIL_CLEAR_VALUE: u32 = 2961;

    /// `const GLenum STENCIL_FUNC = 2962`
    ///
    /// Feature `webgl`.
    pub const STENCIL_FUNC: u32 = 2962;

    /// `const GLenum STENCIL_FAIL = 2964`
    ///
    /// Feature `webgl`.
    pub const STENCIL_FAIL: u32 = 2964;

    /// `const GLenum STENCIL_PASS_DEPTH_FAIL = 2965`
    ///
    /// Feature `webgl`.
    pub const STENCIL_PASS_DEPTH_FAIL: u32 = 2965;

    /// `const GLenum STENCIL_PASS_DEPTH_PASS = 2966`
    ///
    /// Feature `webgl`.
    pub const STENCIL_PASS_DEPTH_PASS: u32 = 2966;

    /// `const GLenum STENCIL_REF = 2967`
    ///
    /// Feature `webgl`.
    pub const STENCIL_REF: u32 = 2967;

    /// `const GLenum STENCIL_VALUE_MASK = 2963`
    ///
    /// Feature `webgl`.
    pub const STENCIL_VALUE_MASK: u32 = 2963;

    /// `const GLenum STENCIL_WRITEMASK = 2968`
    ///
    /// Feature `webgl`.
    pub const STENCIL_WRITEMASK: u32 = 2968;

    /// `const GLenum STENCIL_BACK_FUNC = 34816`
    ///
    /// Feature `webgl`.
    pub const STENCIL_BACK_FUNC: u32 = 34816;

    /// `const GLenum STENCIL_BACK_FAIL = 34817`
    ///
    /// Feature `webgl`.
    pub const STENCIL_BACK_FAIL: u32 = 34817;

    /// `const GLenum STENCIL_BACK_PASS_DEPTH_FAIL = 34818`
    ///
    /// Feature `webgl`.
    pub const STENCIL_BACK_PASS_DEPTH_FAIL: u32 = 34818;

    /// `const GLenum STENCIL_BACK_PASS_DEPTH_PASS = 34819`
    ///
    /// Feature `webgl`.
    pub const STENCIL_BACK_PASS_DEPTH_PASS: u32 = 34819;

    /// `const GLenum STENCIL_BACK_REF = 36003`
    ///
    /// Feature `webgl`.
    pub const STENCIL_BACK_REF: u32 = 36003;

    /// `const GLenum STENCIL_BACK_VALUE_MASK = 36004`
    ///
    /// Feature `webgl`.
    pub const STENCIL_BACK_VALUE_MASK: u32 = 36004;

    /// `const GLenum STENCIL_BACK_WRITEMASK = 36005`
    ///
    /// Feature `webgl`.
    pub const STENCIL_BACK_WRITEMASK: u32 = 36005;

    /// `const GLenum VIEWPORT = 2978`
    ///
    /// Feature `webgl`.
    pub const VIEWPORT: u32 = 2978;

    /// `const GLenum SCISSOR_BOX = 3088`
    ///
    /// Feature `webgl`.
    pub const SCISSOR_BOX: u32 = 3088;

    /// `const GLenum COLOR_CLEAR_VALUE = 3106`
    ///
    /// Feature `webgl`.
    pub const COLOR_CLEAR_VALUE: u32 = 3106;

    /// `const GLenum COLOR_WRITEMASK = 3107`
    ///
    /// Feature `webgl`.
    pub const COLOR_WRITEMASK: u32 = 3107;

    /// `const GLenum UNPACK_ALIGNMENT = 3317`
    ///
    /// Feature `webgl`.
    pub const UNPACK_ALIGNMENT: u32 = 3317;

    /// `const GLenum PACK_ALIGNMENT = 3333`
    ///
    /// Feature `webgl`.
    pub const PACK_ALIGNMENT: u32 = 3333;

    /// `const GLenum MAX_TEXTURE_SIZE = 3379`
    ///
    /// Feature `webgl`.
    pub const MAX_TEXTURE_SIZE: u32 = 3379;

    /// `const GLenum MAX_VIEWPORT_DIMS = 3386`
    ///
    /// Feature `webgl`.
    pub const MAX_VIEWPORT_DIMS: u32 = 3386;

    /// `const GLenum SUBPIXEL_BITS = 3408`
    ///
    /// Feature `webgl`.
    pub const SUBPIXEL_BITS: u32 = 3408;

    /// `const GLenum RED_BITS = 3410`
    ///
    /// Feature `webgl`.
    pub const RED_BITS: u32 = 3410;

    /// `const GLenum GREEN_BITS = 3411`
    ///
    /// Feature `webgl`.
    pub const GREEN_BITS: u32 = 3411;

    /// `const GLenum BLUE_BITS = 3412`
    ///
    /// Feature `webgl`.
    pub const BLUE_BITS: u32 = 3412;

    /// `const GLenum ALPHA_BITS = 3413`
    ///
    /// Feature `webgl`.
    pub const ALPHA_BITS: u32 = 3413;

    /// `const GLenum DEPTH_BITS = 3414`
    ///
    /// Feature `webgl`.
    pub const DEPTH_BITS: u32 = 3414;

    /// `const GLenum STENCIL_BITS = 3415`
    ///
    /// Feature `webgl`.
    pub const STENCIL_BITS: u32 = 3415;

    /// `const GLenum POLYGON_OFFSET_UNITS = 10752`
    ///
    /// Feature `webgl`.
    pub const POLYGON_OFFSET_UNITS: u32 = 10752;

    /// `const GLenum POLYGON_OFFSET_FACTOR = 32824`
    ///
    /// Feature `webgl`.
    pub const POLYGON_OFFSET_FACTOR: u32 = 32824;

    /// `const GLenum TEXTURE_BINDING_2D = 32873`
    ///
    /// Feature `webgl`.
    pub const TEXTURE_BINDING_2D: u32 = 32873;

    /// `const GLenum SAMPLE_BUFFERS = 32936`
    ///
    /// Feature `webgl`.
    pub const SAMPLE_BUFFERS: u32 = 32936;

    /// `const GLenum SAMPLES = 32937`
    ///
    /// Feature `webgl`.
    pub const SAMPLES: u32 = 32937;

    /// `const GLenum SAMPLE_COVERAGE_VALUE = 32938`
    ///
    /// Feature `webgl`.
    pub const SAMPLE_COVERAGE_VALUE: u32 = 32938;

    /// `const GLenum SAMPLE_COVERAGE_INVERT = 32939`
    ///
    /// Feature `webgl`.
    pub const SAMPLE_COVERAGE_INVERT: u32 = 32939;

    /// `const GLenum COMPRESSED_TEXTURE_FORMATS = 34467`
    ///
    /// Feature `webgl`.
    pub const COMPRESSED_TEXTURE_FORMATS: u32 = 34467;

    /// `const GLenum DONT_CARE = 4352`
    ///
    /// Feature `webgl`.
    pub const DONT_CARE: u32 = 4352;

    /// `const GLenum FASTEST = 4353`
    ///
    /// Feature `webgl`.
    pub const FASTEST: u32 = 4353;

    /// `const GLenum NICEST = 4354`
    ///
    /// Feature `webgl`.
    pub const NICEST: u32 = 4354;

    /// `const GLenum GENERATE_MIPMAP_HINT = 33170`
    ///
    /// Feature `webgl`.
    pub const GENERATE_MIPMAP_HINT: u32 = 33170;

    /// `const GLenum BYTE = 5120`
    ///
    /// Feature `webgl`.
    pub const BYTE: u32 = 5120;

    /// `const GLenum UNSIGNED_BYTE = 5121`
    ///
    /// Feature `webgl`.
    pub const UNSIGNED_BYTE: u32 = 5121;

    /// `const GLenum SHORT = 5122`
    ///
    /// Feature `webgl`.
    pub const SHORT: u32 = 5122;

    /// `const GLenum UNSIGNED_SHORT = 5123`
    ///
    /// Feature `webgl`.
    pub const UNSIGNED_SHORT: u32 = 5123;

    /// `const GLenum INT = 5124`
    ///
    /// Feature `webgl`.
    pub const INT: u32 = 5124;

    /// `const GLenum UNSIGNED_INT = 5125`
    ///
    /// Feature `webgl`.
    pub const UNSIGNED_INT: u32 = 5125;

    /// `const GLenum FLOAT = 5126`
    ///
    /// Feature `webgl`.
    pub const FLOAT: u32 = 5126;

    /// `const GLenum DEPTH_COMPONENT = 6402`
    ///
    /// Feature `webgl`.
    pub const DEPTH_COMPONENT: u32 = 6402;

    /// `const GLenum ALPHA = 6406`
    ///
    /// Feature `webgl`.
    pub const ALPHA: u32 = 6406;

    /// `const GLenum RGB = 6407`
    ///
    /// Feature `webgl`.
    pub const RGB: u32 = 6407;

    /// `const GLenum RGBA = 6408`
    ///
    /// Feature `webgl`.
    pub const RGBA: u32 = 6408;

    /// `const GLenum LUMINANCE = 6409`
    ///
    /// Feature `webgl`.
    pub const LUMINANCE: u32 = 6409;

    /// `const GLenum LUMINANCE_ALPHA = 6410`
    ///
    /// Feature `webgl`.
    pub const LUMINANCE_ALPHA: u32 = 6410;

    /// `const GLenum UNSIGNED_SHORT_4_4_4_4 = 32819`
    ///
    /// Feature `webgl`.
    pub const UNSIGNED_SHORT_4_4_4_4: u32 = 32819;

    /// `const GLenum UNSIGNED_SHORT_5_5_5_1 = 32820`
    ///
    /// Feature `webgl`.
    pub const UNSIGNED_SHORT_5_5_5_1: u32 = 32820;

    /// `const GLenum UNSIGNED_SHORT_5_6_5 = 33635`
    ///
    /// Feature `webgl`.
    pub const UNSIGNED_SHORT_5_6_5: u32 = 33635;

    /// `const GLenum FRAGMENT_SHADER = 35632`
    ///
    /// Feature `webgl`.
    pub const FRAGMENT_SHADER: u32 = 35632;

    /// `const GLenum VERTEX_SHADER = 35633`
    ///
    /// Feature `webgl`.
    pub const VERTEX_SHADER: u32 = 35633;

    /// `const GLenum MAX_VERTEX_ATTRIBS = 34921`
    ///
    /// Feature `webgl`.
    pub const MAX_VERTEX_ATTRIBS: u32 = 34921;

    /// `const GLenum MAX_VERTEX_UNIFORM_VECTORS = 36347`
    ///
    /// Feature `webgl`.
    pub const MAX_VERTEX_UNIFORM_VECTORS: u32 = 36347;

    /// `const GLenum MAX_VARYING_VECTORS = 36348`
    ///
    /// Feature `webgl`.
    pub const MAX_VARYING_VECTORS: u32 = 36348;

    /// `const GLenum MAX_COMBINED_TEXTURE_IMAGE_UNITS = 35661`
    ///
    /// Feature `webgl`.
    pub const MAX_COMBINED_TEXTURE_IMAGE_UNITS: u32 = 35661;

    /// `const GLenum MAX_VERTEX_TEXTURE_IMAGE_UNITS = 35660`
    ///
    /// Feature `webgl`.
    pub const MAX_VERTEX_TEXTURE_IMAGE_UNITS: u32 = 35660;

    /// `const GLenum MAX_TEXTURE_IMAGE_UNITS = 34930`
    ///
    /// Feature `webgl`.
    pub const MAX_TEXTURE_IMAGE_UNITS: u32 = 34930;

    /// `const GLenum MAX_FRAGMENT_UNIFORM_VECTORS = 36349`
    ///
    /// Feature `webgl`.
    pub const MAX_FRAGMENT_UNIFORM_VECTORS: u32 = 36349;

    /// `const GLenum SHADER_TYPE = 35663`
    ///
    /// Feature `webgl`.
    pub const SHADER_TYPE: u32 = 35663;

    /// `const GLenum DELETE_STATUS = 35712`
    ///
    /// Feature `webgl`.
    pub const DELETE_STATUS: u32 = 35712;

    /// `const GLenum LINK_STATUS = 35714`
    ///
    /// Feature `webgl`.
    pub const LINK_STATUS: u32 = 35714;

    /// `const GLenum VALIDATE_STATUS = 35715`
    ///
    /// Feature `webgl`.
    pub const VALIDATE_STATUS: u32 = 35715;

    /// `const GLenum ATTACHED_SHADERS = 35717`
    ///
    /// Feature `webgl`.
    pub const ATTACHED_SHADERS: u32 = 35717;

    /// `const GLenum ACTIVE_UNIFORMS = 35718`
    ///
    /// Feature `webgl`.
    pub const ACTIVE_UNIFORMS: u32 = 35718;

    /// `const GLenum ACTIVE_ATTRIBUTES = 35721`
    ///
    /// Feature `webgl`.
    pub const ACTIVE_ATTRIBUTES: u32 = 35721;

    /// `const GLenum SHADING_LANGUAGE_VERSION = 35724`
    ///
    /// Feature `webgl`.
    pub const SHADING_LANGUAGE_VERSION: u32 = 35724;

    /// `const GLenum CURRENT_PROGRAM = 35725`
    ///
    /// Feature `webgl`.
    pub const CURRENT_PROGRAM: u32 = 35725;

    /// `const GLenum NEVER = 512`
    ///
    /// Feature `webgl`.
    pub const NEVER: u32 = 512;

    /// `const GLenum LESS = 513`
    ///
    /// Feature `webgl`.
    pub const LESS: u32 = 513;

    /// `const GLenum EQUAL = 514`
    ///
    /// Feature `webgl`.
    pub const EQUAL: u32 = 514;

    /// `const GLenum LEQUAL = 515`
    ///
    /// Feature `webgl`.
    pub const LEQUAL: u32 = 515;

    /// `const GLenum GREATER = 516`
    ///
    /// Feature `webgl`.
    pub const GREATER: u32 = 516;

    /// `const GLenum NOTEQUAL = 517`
    ///
    /// Feature `webgl`.
    pub const NOTEQUAL: u32 = 517;

    /// `const GLenum GEQUAL = 518`
    ///
    /// Feature `webgl`.
    pub const GEQUAL: u32 = 518;

    /// `const GLenum ALWAYS = 519`
    ///
    /// Feature `webgl`.
    pub const ALWAYS: u32 = 519;

    /// `const GLenum KEEP = 7680`
    ///
    /// Feature `webgl`.
    pub const KEEP: u32 = 7680;

    /// `const GLenum REPLACE = 7681`
    ///
    /// Feature `webgl`.
    pub const REPLACE: u32 = 7681;

    /// `const GLenum INCR = 7682`
    ///
    /// Feature `webgl`.
    pub const INCR: u32 = 7682;

    /// `const GLenum DECR = 7683`
    ///
    /// Feature `webgl`.
    pub const DECR: u32 = 7683;

    /// `const GLenum INVERT = 5386`
    ///
    /// Feature `webgl`.
    pub const INVERT: u32 = 5386;

    /// `const GLenum INCR_WRAP = 34055`
    ///
    /// Feature `webgl`.
    pub const INCR_WRAP: u32 = 34055;

    /// `const GLenum DECR_WRAP = 34056`
    ///
    /// Feature `webgl`.
    pub const DECR_WRAP: u32 = 34056;

    /// `const GLenum VENDOR = 7936`
    ///
    /// Feature `webgl`.
    pub const VENDOR: u32 = 7936;

    /// `const GLenum RENDERER = 7937`
    ///
    /// Feature `webgl`.
    pub const RENDERER: u32 = 7937;

    /// `const GLenum VERSION = 7938`
    ///
    /// Feature `webgl`.
    pub const VERSION: u32 = 7938;

    /// `const GLenum NEAREST = 9728`
    ///
    /// Feature `webgl`.
    pub const NEAREST: u32 = 9728;

    /// `const GLenum LINEAR = 9729`
    ///
    /// Feature `webgl`.
    pub const LINEAR: u32 = 9729;

    /// `const GLenum NEAREST_MIPMAP_NEAREST = 9984`
    ///
    /// Feature `webgl`.
    pub const NEAREST_MIPMAP_NEAREST: u32 = 9984;

    /// `const GLenum LINEAR_MIPMAP_NEAREST = 9985`
    ///
    /// Feature `webgl`.
    pub const LINEAR_MIPMAP_NEAREST: u32 = 9985;

    /// `const GLenum NEAREST_MIPMAP_LINEAR = 9986`
    ///
    /// Feature `webgl`.
    pub const NEAREST_MIPMAP_LINEAR: u32 = 9986;

    /// `const GLenum LINEAR_MIPMAP_LINEAR = 9987`
    ///
    /// Feature `webgl`.
    pub const LINEAR_MIPMAP_LINEAR: u32 = 9987;

    /// `const GLenum TEXTURE_MAG_FILTER = 10240`
    ///
    /// Feature `webgl`.
    pub const TEXTURE_MAG_FILTER: u32 = 10240;

    /// `const GLenum TEXTURE_MIN_FILTER = 10241`
    ///
    /// Feature `webgl`.
    pub const TEXTURE_MIN_FILTER: u32 = 10241;

    /// `const GLenum TEXTURE_WRAP_S = 10242`
    ///
    /// Feature `webgl`.
    pub const TEXTURE_WRAP_S: u32 = 10242;

    /// `const GLenum TEXTURE_WRAP_T = 10243`
    ///
    /// Feature `webgl`.
    pub const TEXTURE_WRAP_T: u32 = 10243;

    /// `const GLenum TEXTURE_2D = 3553`
    ///
    /// Feature `webgl`.
    pub const TEXTURE_2D: u32 = 3553;

    /// `const GLenum TEXTURE = 5890`
    ///
    /// Feature `webgl`.
    pub const TEXTURE: u32 = 5890;

    /// `const GLenum TEXTURE_CUBE_MAP = 34067`
    ///
    /// Feature `webgl`.
    pub const TEXTURE_CUBE_MAP: u32 = 34067;

    /// `const GLenum TEXTURE_BINDING_CUBE_MAP = 34068`
    ///
    /// Feature `webgl`.
    pub const TEXTURE_BINDING_CUBE_MAP: u32 = 34068;

    /// `const GLenum TEXTURE_CUBE_MAP_POSITIVE_X = 34069`
    ///
    /// Feature `webgl`.
    pub const TEXTURE_CUBE_MAP_POSITIVE_X: u32 = 34069;

    /// `const GLenum TEXTURE_CUBE_MAP_NEGATIVE_X = 34070`
    ///
    /// Feature `webgl`.
    pub const TEXTURE_CUBE_MAP_NEGATIVE_X: u32 = 34070;

    /// `const GLenum TEXTURE_CUBE_MAP_POSITIVE_Y = 34071`
    ///
    /// Feature `webgl`.
    pub const TEXTURE_CUBE_MAP_POSITIVE_Y: u32 = 34071;

    /// `const GLenum TEXTURE_CUBE_MAP_NEGATIVE_Y = 34072`
    ///
    /// Feature `webgl`.
    pub const TEXTURE_CUBE_MAP_NEGATIVE_Y: u32 = 34072;

    /// `const GLenum TEXTURE_CUBE_MAP_POSITIVE_Z = 34073`
    ///
    /// Feature `webgl`.
    pub const TEXTURE_CUBE_MAP_POSITIVE_Z: u32 = 34073;

    /// `const GLenum TEXTURE_CUBE_MAP_NEGATIVE_Z = 34074`
    ///
    /// Feature `webgl`.
    pub const TEXTURE_CUBE_MAP_NEGATIVE_Z: u32 = 34074;

    /// `const GLenum MAX_CUBE_MAP_TEXTURE_SIZE = 34076`
    ///
    /// Feature `webgl`.
    pub const MAX_CUBE_MAP_TEXTURE_SIZE: u32 = 34076;

    /// `const GLenum TEXTURE0 = 33984`
    ///
    /// Feature `webgl`.
    pub const TEXTURE0: u32 = 33984;

    /// `const GLenum TEXTURE1 = 33985`
    ///
    /// Feature `webgl`.
    pub const TEXTURE1: u32 = 33985;

    /// `const GLenum TEXTURE2 = 33986`
    ///
    /// Feature `webgl`.
    pub const TEXTURE2: u32 = 33986;

    /// `const GLenum TEXTURE3 = 33987`
    ///
    /// Feature `webgl`.
    pub const TEXTURE3: u32 = 33987;

    /// `const GLenum TEXTURE4 = 33988`
    ///
    /// Feature `webgl`.
    pub const TEXTURE4: u32 = 33988;

    /// `const GLenum TEXTURE5 = 33989`
    ///
    /// Feature `webgl`.
    pub const TEXTURE5: u32 = 33989;

    /// `const GLenum TEXTURE6 = 33990`
    ///
    /// Feature `webgl`.
    pub const TEXTURE6: u32 = 33990;

    /// `const GLenum TEXTURE7 = 33991`
    ///
    /// Feature `webgl`.
    pub const TEXTURE7: u32 = 33991;

    /// `const GLenum TEXTURE8 = 33992`
    ///
    /// Feature `webgl`.
    pub const TEXTURE8: u32 = 33992;

    /// `const GLenum TEXTURE9 = 33993`
    ///
    /// Feature `webgl`.
    pub const TEXTURE9: u32 = 33993;

    /// `const GLenum TEXTURE10 = 33994`
    ///
    /// Feature `webgl`.
    pub const TEXTURE10: u32 = 33994;

    /// `const GLenum TEXTURE11 = 33995`
    ///
    /// Feature `webgl`.
    pub const TEXTURE11: u32 = 33995;

    /// `const GLenum TEXTURE12 = 33996`
    ///
    /// Feature `webgl`.
    pub const TEXTURE12: u32 = 33996;

    /// `const GLenum TEXTURE13 = 33997`
    ///
    /// Feature `webgl`.
    pub const TEXTURE13: u32 = 33997;

    /// `const GLenum TEXTURE14 = 33998`
    ///
    /// Feature `webgl`.
    pub const TEXTURE14: u32 = 33998;

    /// `const GLenum TEXTURE15 = 33999`
    ///
    /// Feature `webgl`.
    pub const TEXTURE15: u32 = 33999;

    /// `const GLenum TEXTURE16 = 34000`
    ///
    /// Feature `webgl`.
    pub const TEXTURE16: u32 = 34000;

    /// `const GLenum TEXTURE17 = 34001`
    ///
    /// Feature `webgl`.
    pub const TEXTURE17: u32 = 34001;

    /// `const GLenum TEXTURE18 = 34002`
    ///
    /// Feature `webgl`.
    pub const TEXTURE18: u32 = 34002;

    /// `const GLenum TEXTURE19 = 34003`
    ///
    /// Feature `webgl`.
    pub const TEXTURE19: u32 = 34003;

    /// `const GLenum TEXTURE20 = 34004`
    ///
    /// Feature `webgl`.
    pub const TEXTURE20: u32 = 34004;

    /// `const GLenum TEXTURE21 = 34005`
    ///
    /// Feature `webgl`.
    pub const TEXTURE21: u32 = 34005;

    /// `const GLenum TEXTURE22 = 34006`
    ///
    /// Feature `webgl`.
    pub const TEXTURE22: u32 = 34006;

    /// `const GLenum TEXTURE23 = 34007`
    ///
    /// Feature `webgl`.
    pub const TEXTURE23: u32 = 34007;

    /// `const GLenum TEXTURE24 = 34008`
    ///
    /// Feature `webgl`.
    pub const TEXTURE24: u32 = 34008;

    /// `const GLenum TEXTURE25 = 34009`
    ///
    /// Feature `webgl`.
    pub const TEXTURE25: u32 = 34009;

    /// `const GLenum TEXTURE26 = 34010`
    ///
    /// Feature `webgl`.
    pub const TEXTURE26: u32 = 34010;

    /// `const GLenum TEXTURE27 = 34011`
    ///
    /// Feature `webgl`.
    pub const TEXTURE27: u32 = 34011;

    /// `const GLenum TEXTURE28 = 34012`
    ///
    /// Feature `webgl`.
    pub const TEXTURE28: u32 = 34012;

    /// `const GLenum TEXTURE29 = 34013`
    ///
    /// Feature `webgl`.
    pub const TEXTURE29: u32 = 34013;

    /// `const GLenum TEXTURE30 = 34014`
    ///
    /// Feature `webgl`.
    pub const TEXTURE30: u32 = 34014;

    /// `const GLenum TEXTURE31 = 34015`
    ///
    /// Feature `webgl`.
    pub const TEXTURE31: u32 = 34015;

    /// `const GLenum ACTIVE_TEXTURE = 34016`
    ///
    /// Feature `webgl`.
    pub const ACTIVE_TEXTURE: u32 = 34016;

    /// `const GLenum REPEAT = 10497`
    ///
    /// Feature `webgl`.
    pub const REPEAT: u32 = 10497;

    /// `const GLenum CLAMP_TO_EDGE = 33071`
    ///
    /// Feature `webgl`.
    pub const CLAMP_TO_EDGE: u32 = 33071;

    /// `const GLenum MIRRORED_REPEAT = 33648`
    ///
    /// Feature `webgl`.
    pub const MIRRORED_REPEAT: u32 = 33648;

    /// `const GLenum FLOAT_VEC2 = 35664`
    ///
    /// Feature `webgl`.
    pub const FLOAT_VEC2: u32 = 35664;

    /// `const GLenum FLOAT_VEC3 = 35665`
    ///
    /// Feature `webgl`.
    pub const FLOAT_VEC3: u32 = 35665;

    /// `const GLenum FLOAT_VEC4 = 35666`
    ///
    /// Feature `webgl`.
    pub const FLOAT_VEC4: u32 = 35666;

    /// `const GLenum INT_VEC2 = 35667`
    ///
    /// Feature `webgl`.
    pub const INT_VEC2: u32 = 35667;

    /// `const GLenum INT_VEC3 = 35668`
    ///
    /// Feature `webgl`.
    pub const INT_VEC3: u32 = 35668;

    /// `const GLenum INT_VEC4 = 35669`
    ///
    /// Feature `webgl`.
    pub const INT_VEC4: u32 = 35669;

    /// `const GLenum BOOL = 35670`
    ///
    /// Feature `webgl`.
    pub const BOOL: u32 = 35670;

    /// `const GLenum BOOL_VEC2 = 35671`
    ///
    /// Feature `webgl`.
    pub const BOOL_VEC2: u32 = 35671;

    /// `const GLenum BOOL_VEC3 = 35672`
    ///
    /// Feature `webgl`.
    pub const BOOL_VEC3: u32 = 35672;

    /// `const GLenum BOOL_VEC4 = 35673`
    ///
    /// Feature `webgl`.
    pub const BOOL_VEC4: u32 = 35673;

    /// `const GLenum FLOAT_MAT2 = 35674`
    ///
    /// Feature `webgl`.
    pub const FLOAT_MAT2: u32 = 35674;

    /// `const GLenum FLOAT_MAT3 = 35675`
    ///
    /// Feature `webgl`.
    pub const FLOAT_MAT3: u32 = 35675;

    /// `const GLenum FLOAT_MAT4 = 35676`
    ///
    /// Feature `webgl`.
    pub const FLOAT_MAT4: u32 = 35676;

    /// `const GLenum SAMPLER_2D = 35678`
    ///
    /// Feature `webgl`.
    pub const SAMPLER_2D: u32 = 35678;

    /// `const GLenum SAMPLER_CUBE = 35680`
    ///
    /// Feature `webgl`.
    pub const SAMPLER_CUBE: u32 = 35680;

    /// `const GLenum VERTEX_ATTRIB_ARRAY_ENABLED = 34338`
    ///
    /// Feature `webgl`.
    pub const VERTEX_ATTRIB_ARRAY_ENABLED: u32 = 34338;

    /// `const GLenum VERTEX_ATTRIB_ARRAY_SIZE = 34339`
    ///
    /// Feature `webgl`.
    pub const VERTEX_ATTRIB_ARRAY_SIZE: u32 = 34339;

    /// `const GLenum VERTEX_ATTRIB_ARRAY_STRIDE = 34340`
    ///
    /// Feature `webgl`.
    pub const VERTEX_ATTRIB_ARRAY_STRIDE: u32 = 34340;

    /// `const GLenum VERTEX_ATTRIB_ARRAY_TYPE = 34341`
    ///
    /// Feature `webgl`.
    pub const VERTEX_ATTRIB_ARRAY_TYPE: u32 = 34341;

    /// `const GLenum VERTEX_ATTRIB_ARRAY_NORMALIZED = 34922`
    ///
    /// Feature `webgl`.
    pub const VERTEX_ATTRIB_ARRAY_NORMALIZED: u32 = 34922;

    /// `const GLenum VERTEX_ATTRIB_ARRAY_POINTER = 34373`
    ///
    /// Feature `webgl`.
    pub const VERTEX_ATTRIB_ARRAY_POINTER: u32 = 34373;

    /// `const GLenum VERTEX_ATTRIB_ARRAY_BUFFER_BINDING = 34975`
    ///
    /// Feature `webgl`.
    pub const VERTEX_ATTRIB_ARRAY_BUFFER_BINDING: u32 = 34975;

    /// `const GLenum IMPLEMENTATION_COLOR_READ_TYPE = 35738`
    ///
    /// Feature `webgl`.
    pub const IMPLEMENTATION_COLOR_READ_TYPE: u32 = 35738;

    /// `const GLenum IMPLEMENTATION_COLOR_READ_FORMAT = 35739`
    ///
    /// Feature `webgl`.
    pub const IMPLEMENTATION_COLOR_READ_FORMAT: u32 = 35739;

    /// `const GLenum COMPILE_STATUS = 35713`
    ///
    /// Feature `webgl`.
    pub const COMPILE_STATUS: u32 = 35713;

    /// `const GLenum LOW_FLOAT = 36336`
    ///
    /// Feature `webgl`.
    pub const LOW_FLOAT: u32 = 36336;

    /// `const GLenum MEDIUM_FLOAT = 36337`
    ///
    /// Feature `webgl`.
    pub const MEDIUM_FLOAT: u32 = 36337;

    /// `const GLenum HIGH_FLOAT = 36338`
    ///
    /// Feature `webgl`.
    pub const HIGH_FLOAT: u32 = 36338;

    /// `const GLenum LOW_INT = 36339`
    ///
    /// Feature `webgl`.
    pub const LOW_INT: u32 = 36339;

    /// `const GLenum MEDIUM_INT = 36340`
    ///
    /// Feature `webgl`.
    pub const MEDIUM_INT: u32 = 36340;

    /// `const GLenum HIGH_INT = 36341`
    ///
    /// Feature `webgl`.
    pub const HIGH_INT: u32 = 36341;

    /// `const GLenum FRAMEBUFFER = 36160`
    ///
    /// Feature `webgl`.
    pub const FRAMEBUFFER: u32 = 36160;

    /// `const GLenum RENDERBUFFER = 36161`
    ///
    /// Feature `webgl`.
    pub const RENDERBUFFER: u32 = 36161;

    /// `const GLenum RGBA4 = 32854`
    ///
    /// Feature `webgl`.
    pub const RGBA4: u32 = 32854;

    /// `const GLenum RGB5_A1 = 32855`
    ///
    /// Feature `webgl`.
    pub const RGB5_A1: u32 = 32855;

    /// `const GLenum RGBA8 = 32856`
    ///
    /// Feature `webgl`.
    pub const RGBA8: u32 = 32856;

    /// `const GLenum RGB565 = 36194`
    ///
    /// Feature `webgl`.
    pub const RGB565: u32 = 36194;

    /// `const GLenum DEPTH_COMPONENT16 = 33189`
    ///
    /// Feature `webgl`.
    pub const DEPTH_COMPONENT16: u32 = 33189;

    /// `const GLenum STENCIL_INDEX8 = 36168`
    ///
    /// Feature `webgl`.
    pub const STENCIL_INDEX8: u32 = 36168;

    /// `const GLenum DEPTH_STENCIL = 34041`
    ///
    /// Feature `webgl`.
    pub const DEPTH_STENCIL: u32 = 34041;

    /// `const GLenum RENDERBUFFER_WIDTH = 36162`
    ///
    /// Feature `webgl`.
    pub const RENDERBUFFER_WIDTH: u32 = 36162;

    /// `const GLenum RENDERBUFFER_HEIGHT = 36163`
    ///
    /// Feature `webgl`.
    pub const RENDERBUFFER_HEIGHT: u32 = 36163;

    /// `const GLenum RENDERBUFFER_INTERNAL_FORMAT = 36164`
    ///
    /// Feature `webgl`.
    pub const RENDERBUFFER_INTERNAL_FORMAT: u32 = 36164;

    /// `const GLenum RENDERBUFFER_RED_SIZE = 36176`
    ///
    /// Feature `webgl`.
    pub const RENDERBUFFER_RED_SIZE: u32 = 36176;

    /// `const GLenum RENDERBUFFER_GREEN_SIZE = 36177`
    ///
    /// Feature `webgl`.
    pub const RENDERBUFFER_GREEN_SIZE: u32 = 36177;

    /// `const GLenum RENDERBUFFER_BLUE_SIZE = 36178`
    ///
    /// Feature `webgl`.
    pub const RENDERBUFFER_BLUE_SIZE: u32 = 36178;

    /// `const GLenum RENDERBUFFER_ALPHA_SIZE = 36179`
    ///
    /// Feature `webgl`.
    pub const RENDERBUFFER_ALPHA_SIZE: u32 = 36179;

    /// `const GLenum RENDERBUFFER_DEPTH_SIZE = 36180`
    ///
    /// Feature `webgl`.
    pub const RENDERBUFFER_DEPTH_SIZE: u32 = 36180;

    /// `const GLenum RENDERBUFFER_STENCIL_SIZE = 36181`
    ///
    /// Feature `webgl`.
    pub const RENDERBUFFER_STENCIL_SIZE: u32 = 36181;

    /// `const GLenum FRAMEBUFFER_ATTACHMENT_OBJECT_TYPE = 36048`
    ///
    /// Feature `webgl`.
    pub const FRAMEBUFFER_ATTACHMENT_OBJECT_TYPE: u32 = 36048;

    /// `const GLenum FRAMEBUFFER_ATTACHMENT_OBJECT_NAME = 36049`
    ///
    /// Feature `webgl`.
    pub const FRAMEBUFFER_ATTACHMENT_OBJECT_NAME: u32 = 36049;

    /// `const GLenum FRAMEBUFFER_ATTACHMENT_TEXTURE_LEVEL = 36050`
    ///
    /// Feature `webgl`.
    pub const FRAMEBUFFER_ATTACHMENT_TEXTURE_LEVEL: u32 = 36050;

    /// `const GLenum FRAMEBUFFER_ATTACHMENT_TEXTURE_CUBE_MAP_FACE = 36051`
    ///
    /// Feature `webgl`.
    pub const FRAMEBUFFER_ATTACHMENT_TEXTURE_CUBE_MAP_FACE: u32 = 36051;

    /// `const GLenum COLOR_ATTACHMENT0 = 36064`
    ///
    /// Feature `webgl`.
    pub const COLOR_ATTACHMENT0: u32 = 36064;

    /// `const GLenum DEPTH_ATTACHMENT = 36096`
    ///
    /// Feature `webgl`.
    pub const DEPTH_ATTACHMENT: u32 = 36096;

    /// `const GLenum STENCIL_ATTACHMENT = 36128`
    ///
    /// Feature `webgl`.
    pub const STENCIL_ATTACHMENT: u32 = 36128;

    /// `const GLenum DEPTH_STENCIL_ATTACHMENT = 33306`
    ///
    /// Feature `webgl`.
    pub const DEPTH_STENCIL_ATTACHMENT: u32 = 33306;

    /// `const GLenum NONE = 0`
    ///
    /// Feature `webgl`.
    pub const NONE: u32 = 0;

    /// `const GLenum FRAMEBUFFER_COMPLETE = 36053`
    ///
    /// Feature `webgl`.
    pub const FRAMEBUFFER_COMPLETE: u32 = 36053;

    /// `const GLenum FRAMEBUFFER_INCOMPLETE_ATTACHMENT = 36054`
    ///
    /// Feature `webgl`.
    pub const FRAMEBUFFER_INCOMPLETE_ATTACHMENT: u32 = 36054;

    /// `const GLenum FRAMEBUFFER_INCOMPLETE_MISSING_ATTACHMENT = 36055`
    ///
    /// Feature `webgl`.
    pub const FRAMEBUFFER_INCOMPLETE_MISSING_ATTACHMENT: u32 = 36055;

    /// `const GLenum FRAMEBUFFER_INCOMPLETE_DIMENSIONS = 36057`
    ///
    /// Feature `webgl`.
    pub const FRAMEBUFFER_INCOMPLETE_DIMENSIONS: u32 = 36057;

    /// `const GLenum FRAMEBUFFER_UNSUPPORTED = 36061`
    ///
    /// Feature `webgl`.
    pub const FRAMEBUFFER_UNSUPPORTED: u32 = 36061;

    /// `const GLenum FRAMEBUFFER_BINDING = 36006`
    ///
    /// Feature `webgl`.
    pub const FRAMEBUFFER_BINDING: u32 = 36006;

    /// `const GLenum RENDERBUFFER_BINDING = 36007`
    ///
    /// Feature `webgl`.
    pub const RENDERBUFFER_BINDING: u32 = 36007;

    /// `const GLenum MAX_RENDERBUFFER_SIZE = 34024`
    ///
    /// Feature `webgl`.
    pub const MAX_RENDERBUFFER_SIZE: u32 = 34024;

    /// `const GLenum INVALID_FRAMEBUFFER_OPERATION = 1286`
    ///
    /// Feature `webgl`.
    pub const INVALID_FRAMEBUFFER_OPERATION: u32 = 1286;

    /// `const GLenum UNPACK_FLIP_Y_WEBGL = 37440`
    ///
    /// Feature `webgl`.
    pub const UNPACK_FLIP_Y_WEBGL: u32 = 37440;

    /// `const GLenum UNPACK_PREMULTIPLY_ALPHA_WEBGL = 37441`
    ///
    /// Feature `webgl`.
    pub const UNPACK_PREMULTIPLY_ALPHA_WEBGL: u32 = 37441;

    /// `const GLenum CONTEXT_LOST_WEBGL = 37442`
    ///
    /// Feature `webgl`.
    pub const CONTEXT_LOST_WEBGL: u32 = 37442;

    /// `const GLenum UNPACK_COLORSPACE_CONVERSION_WEBGL = 37443`
    ///
    /// Feature `webgl`.
    pub const UNPACK_COLORSPACE_CONVERSION_WEBGL: u32 = 37443;

    /// `const GLenum BROWSER_DEFAULT_WEBGL = 37444`
    ///
    /// Feature `webgl`.
    pub const BROWSER_DEFAULT_WEBGL: u32 = 37444;

    /// The canvas that the context draws on.
    ///
    /// `readonly attribute (HTMLCanvasElement or OffscreenCanvas) canvas`
    ///
    /// Feature `webgl`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/canvas) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#DOM-WebGLRenderingContext-canvas)
    #[inline]
    pub fn canvas(&self) -> HtmlCanvasElementOrOffscreenCanvas {
        FromJs::from_js(Js::get_canvas__as_value(js(self)))
    }

    /// The actual width in pixels of the drawing buffer, at times smaller than the canvas asks for.
    ///
    /// `readonly attribute GLsizei drawingBufferWidth`
    ///
    /// Feature `webgl`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/drawingBufferWidth) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#DOM-WebGLRenderingContext-drawingBufferWidth)
    #[doc(alias = "drawingBufferWidth")]
    #[inline]
    pub fn drawing_buffer_width(&self) -> i32 {
        Js::get_drawingBufferWidth__as_number(js(self)) as i32
    }

    /// The actual height in pixels of the drawing buffer, at times smaller than the canvas asks for.
    ///
    /// `readonly attribute GLsizei drawingBufferHeight`
    ///
    /// Feature `webgl`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/drawingBufferHeight) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#DOM-WebGLRenderingContext-drawingBufferHeight)
    #[doc(alias = "drawingBufferHeight")]
    #[inline]
    pub fn drawing_buffer_height(&self) -> i32 {
        Js::get_drawingBufferHeight__as_number(js(self)) as i32
    }

    /// The sized format of the drawing buffer, such as `RGBA8`.
    ///
    /// `readonly attribute GLenum drawingBufferFormat`
    ///
    /// Features `webgl` and `experimental`. Not in Baseline. [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.1)
    #[doc(alias = "drawingBufferFormat")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn drawing_buffer_format(&self) -> u32 {
        Js::get_drawingBufferFormat__as_number(js(self)) as u32
    }

    /// The color space in which the page takes the pixels of the canvas, `srgb` by default.
    ///
    /// `attribute PredefinedColorSpace drawingBufferColorSpace`
    ///
    /// Feature `webgl`. Baseline: newly available since 2024-10. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/drawingBufferColorSpace) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#DOM-WebGLRenderingContext-drawingBufferColorSpace)
    #[doc(alias = "drawingBufferColorSpace")]
    #[inline]
    pub fn drawing_buffer_color_space(&self) -> PredefinedColorSpace {
        FromJs::from_js(Js::get_drawingBufferColorSpace__as_value(js(self)))
    }

    /// Sets the color space in which the page takes the pixels of the canvas, `srgb` by default.
    ///
    /// Feature `webgl`.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "drawingBufferColorSpace")]
    #[inline]
    pub fn set_drawing_buffer_color_space(&self, value: PredefinedColorSpace) -> Result<(), Exception> {
        Js::try_set_drawingBufferColorSpace__str(js(self), value.as_str())
    }

    /// The color space into which images are converted when they are uploaded to textures.
    ///
    /// `attribute PredefinedColorSpace unpackColorSpace`
    ///
    /// Feature `webgl`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/unpackColorSpace) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#DOM-WebGLRenderingContext-unpackColorSpace)
    #[doc(alias = "unpackColorSpace")]
    #[inline]
    pub fn unpack_color_space(&self) -> PredefinedColorSpace {
        FromJs::from_js(Js::get_unpackColorSpace__as_value(js(self)))
    }

    /// Sets the color space into which images are converted when they are uploaded to textures.
    ///
    /// Feature `webgl`.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "unpackColorSpace")]
    #[inline]
    pub fn set_unpack_color_space(&self, value: PredefinedColorSpace) -> Result<(), Exception> {
        Js::try_set_unpackColorSpace__str(js(self), value.as_str())
    }

    /// Returns the settings the context really has, or null if the context is lost.
    ///
    /// `WebGLContextAttributes? getContextAttributes()`
    ///
    /// Feature `webgl`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/getContextAttributes) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.2)
    #[doc(alias = "getContextAttributes")]
    #[inline]
    pub fn get_context_attributes(&self) -> Option<WebGlContextAttributes> {
        Js::call_getContextAttributes__as_option_value(js(self)).map(Js::read)
    }

    /// Returns whether the context is lost, after which its calls have no effect.
    ///
    /// `boolean isContextLost()`
    ///
    /// Feature `webgl`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/isContextLost) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.13)
    #[doc(alias = "isContextLost")]
    #[inline]
    pub fn is_context_lost(&self) -> bool {
        Js::call_isContextLost__as_bool(js(self)).get()
    }

    /// Returns the names of the supported extensions, or null if the context is lost.
    ///
    /// `sequence<DOMString>? getSupportedExtensions()`
    ///
    /// Feature `webgl`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/getSupportedExtensions) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.14)
    #[doc(alias = "getSupportedExtensions")]
    #[inline]
    pub fn get_supported_extensions(&self) -> Option<Array<String>> {
        Js::call_getSupportedExtensions__as_option_value(js(self)).map(Js::read)
    }

    /// Enables an extension and returns its object, or null if the extension is not supported.
    ///
    /// `object? getExtension(DOMString name)`
    ///
    /// Feature `webgl`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/getExtension) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.14)
    #[doc(alias = "getExtension")]
    #[inline]
    pub fn get_extension(&self, name: &str) -> Option<Object> {
        Js::call_getExtension__str__as_option_value(js(self), name).map(Js::read)
    }

    /// Enables an extension and returns its object, or null if the extension is not supported.
    ///
    /// `object? getExtension(DOMString name)`
    ///
    /// Feature `webgl`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/getExtension) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.14)
    #[doc(alias = "getExtension")]
    #[inline]
    pub fn extension<T: FoundOn<Self>>(&self) -> Option<T> {
        FromJs::from_js(Js::call_getExtension__str__as_value(js(self), T::TEXT))
    }

    /// Gives the drawing buffer a new format and size in pixels, for example to draw in `RGBA16F`.
    ///
    /// `undefined drawingBufferStorage(GLenum sizedFormat, unsigned long width, unsigned long height)`
    ///
    /// Features `webgl` and `experimental`. Not in Baseline. [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#2.2)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "drawingBufferStorage")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn drawing_buffer_storage(&self, sized_format: u32, width: u32, height: u32) -> Result<(), Exception> {
        Js::try_call_drawingBufferStorage__number3(js(self), sized_format as f64, width as f64, height as f64)
    }

    /// Selects the texture unit that later texture calls work on, such as `TEXTURE0`.
    ///
    /// `undefined activeTexture(GLenum texture)`
    ///
    /// Feature `webgl`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/activeTexture) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.3)
    #[doc(alias = "activeTexture")]
    #[inline]
    pub fn active_texture(&self, texture: u32) {
        Js::call_activeTexture__number(js(self), texture as f64)
    }

    /// Adds a shader to a program, before linking.
    ///
    /// `undefined attachShader(WebGLProgram program, WebGLShader shader)`
    ///
    /// Feature `webgl`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/attachShader) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.9)
    #[doc(alias = "attachShader")]
    #[inline]
    pub fn attach_shader(&self, program: &WebGlProgram, shader: &WebGlShader) {
        Js::call_attachShader__value2(js(self), program.as_ref(), shader.as_ref())
    }

    /// Gives an attribute of a program a fixed index, which takes effect at the next linking.
    ///
    /// `undefined bindAttribLocation(WebGLProgram program, GLuint index, DOMString name)`
    ///
    /// Feature `webgl`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/bindAttribLocation) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.9)
    #[doc(alias = "bindAttribLocation")]
    #[inline]
    pub fn bind_attrib_location(&self, program: &WebGlProgram, index: u32, name: &str) {
        Js::call_bindAttribLocation__value_number_str(js(self), program.as_ref(), index as f64, name)
    }

    /// Makes a buffer the current one of a target such as `ARRAY_BUFFER`. None unbinds.
    ///
    /// `undefined bindBuffer(GLenum target, WebGLBuffer? buffer)`
    ///
    /// Feature `webgl`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/bindBuffer) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.5)
    #[doc(alias = "bindBuffer")]
    #[inline]
    pub fn bind_buffer(&self, target: u32, buffer: Option<&WebGlBuffer>) {
        Js::call_bindBuffer__number_value(js(self), target as f64, nullable(buffer))
    }

    /// Makes a framebuffer the one to draw into. None returns to the canvas.
    ///
    /// `undefined bindFramebuffer(GLenum target, WebGLFramebuffer? framebuffer)`
    ///
    /// Feature `webgl`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/bindFramebuffer) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.6)
    #[doc(alias = "bindFramebuffer")]
    #[inline]
    pub fn bind_framebuffer(&self, target: u32, framebuffer: Option<&WebGlFramebuffer>) {
        Js::call_bindFramebuffer__number_value(js(self), target as f64, nullable(framebuffer))
    }

    /// Makes a renderbuffer the current one. None unbinds.
    ///
    /// `undefined bindRenderbuffer(GLenum target, WebGLRenderbuffer? renderbuffer)`
    ///
    /// Feature `webgl`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/bindRenderbuffer) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.7)
    #[doc(alias = "bindRenderbuffer")]
    #[inline]
    pub fn bind_renderbuffer(&self, target: u32, renderbuffer: Option<&WebGlRenderbuffer>) {
        Js::call_bindRenderbuffer__number_value(js(self), target as f64, nullable(renderbuffer))
    }

    /// Makes a texture the current one of a target on the active texture unit. None unbinds.
    ///
    /// `undefined bindTexture(GLenum target, WebGLTexture? texture)`
    ///
    /// Feature `webgl`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/bindTexture) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.8)
    #[doc(alias = "bindTexture")]
    #[inline]
    pub fn bind_texture(&self, target: u32, texture: Option<&WebGlTexture>) {
        Js::call_bindTexture__number_value(js(self), target as f64, nullable(texture))
    }

    /// Sets the constant color for the blend factors that use one, with components from 0 to 1.
    ///
    /// `undefined blendColor(GLclampf red, GLclampf green, GLclampf blue, GLclampf alpha)`
    ///
    /// Feature `webgl`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/blendColor) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.3)
    #[doc(alias = "blendColor")]
    #[inline]
    pub fn blend_color(&self, red: f32, green: f32, blue: f32, alpha: f32) {
        Js::call_blendColor__number4(js(self), red as f64, green as f64, blue as f64, alpha as f64)
    }

    /// Chooses how blending combines source and destination, such as `FUNC_ADD`.
    ///
    /// `undefined blendEquation(GLenum mode)`
    ///
    /// Feature `webgl`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/blendEquation) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.3)
    #[doc(alias = "blendEquation")]
    #[inline]
    pub fn blend_equation(&self, mode: u32) {
        Js::call_blendEquation__number(js(self), mode as f64)
    }

    /// Chooses how blending combines source and destination, separately for color and alpha.
    ///
    /// `undefined blendEquationSeparate(GLenum modeRGB, GLenum modeAlpha)`
    ///
    /// Feature `webgl`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/blendEquationSeparate) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.3)
    #[doc(alias = "blendEquationSeparate")]
    #[inline]
    pub fn blend_equation_separate(&self, mode_rgb: u32, mode_alpha: u32) {
        Js::call_blendEquationSeparate__number2(js(self), mode_rgb as f64, mode_alpha as f64)
    }

    /// Sets the factors with which blending multiplies the source and the destination.
    ///
    /// `undefined blendFunc(GLenum sfactor, GLenum dfactor)`
    ///
    /// Feature `webgl`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/blendFunc) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.3)
    #[doc(alias = "blendFunc")]
    #[inline]
    pub fn blend_func(&self, sfactor: u32, dfactor: u32) {
        Js::call_blendFunc__number2(js(self), sfactor as f64, dfactor as f64)
    }

    /// Sets the blend factors of source and destination, separately for color and alpha.
    ///
    /// `undefined blendFuncSeparate(GLenum srcRGB, GLenum dstRGB, GLenum srcAlpha, GLenum dstAlpha)`
    ///
    /// Feature `webgl`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/blendFuncSeparate) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.3)
    #[doc(alias = "blendFuncSeparate")]
    #[inline]
    pub fn blend_func_separate(&self, src_rgb: u32, dst_rgb: u32, src_alpha: u32, dst_alpha: u32) {
        Js::call_blendFuncSeparate__number4(
            js(self),
            src_rgb as f64,
            dst_rgb as f64,
            src_alpha as f64,
            dst_alpha as f64,
        )
    }

    /// Returns `FRAMEBUFFER_COMPLETE` if the framebuffer can be drawn into, or else the reason why not.
    ///
    /// `GLenum checkFramebufferStatus(GLenum target)`
    ///
    /// Feature `webgl`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/checkFramebufferStatus) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.6)
    #[doc(alias = "checkFramebufferStatus")]
    #[inline]
    pub fn check_framebuffer_status(&self, target: u32) -> u32 {
        Js::call_checkFramebufferStatus__number__as_number(js(self), target as f64) as u32
    }

    /// Fills the given buffers (color, depth, stencil) with their clear values.
    ///
    /// `undefined clear(GLbitfield mask)`
    ///
    /// Feature `webgl`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/clear) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.11)
    #[inline]
    pub fn clear(&self, mask: u32) {
        Js::call_clear__number(js(self), mask as f64)
    }

    /// Sets the color with which `clear` fills, with components from 0 to 1.
    ///
    /// `undefined clearColor(GLclampf red, GLclampf green, GLclampf blue, GLclampf alpha)`
    ///
    /// Feature `webgl`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/clearColor) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.3)
    #[doc(alias = "clearColor")]
    #[inline]
    pub fn clear_color(&self, red: f32, green: f32, blue: f32, alpha: f32) {
        Js::call_clearColor__number4(js(self), red as f64, green as f64, blue as f64, alpha as f64)
    }

    /// Sets the depth with which `clear` fills, from 0 to 1.
    ///
    /// `undefined clearDepth(GLclampf depth)`
    ///
    /// Feature `webgl`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/clearDepth) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.3)
    #[doc(alias = "clearDepth")]
    #[inline]
    pub fn clear_depth(&self, depth: f32) {
        Js::call_clearDepth__number(js(self), depth as f64)
    }

    /// Sets the stencil value with which `clear` fills.
    ///
    /// `undefined clearStencil(GLint s)`
    ///
    /// Feature `webgl`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/clearStencil) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.3)
    #[doc(alias = "clearStencil")]
    #[inline]
    pub fn clear_stencil(&self, s: i32) {
        Js::call_clearStencil__number(js(self), s as f64)
    }

    /// Chooses which color components drawing may change.
    ///
    /// `undefined colorMask(GLboolean red, GLboolean green, GLboolean blue, GLboolean alpha)`
    ///
    /// Feature `webgl`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/colorMask) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.3)
    #[doc(alias = "colorMask")]
    #[inline]
    pub fn color_mask(&self, red: bool, green: bool, blue: bool, alpha: bool) {
        Js::call_colorMask__bool4(js(self), red, green, blue, alpha)
    }

    /// Compiles a shader. Read `COMPILE_STATUS` and the info log to see whether it worked.
    ///
    /// `undefined compileShader(WebGLShader shader)`
    ///
    /// Feature `webgl`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/compileShader) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.9)
    #[doc(alias = "compileShader")]
    #[inline]
    pub fn compile_shader(&self, shader: &WebGlShader) {
        Js::call_compileShader__value(js(self), shader.as_ref())
    }

    /// Copies pixels of the current framebuffer into a new texture image.
    ///
    /// `undefined copyTexImage2D(GLenum target, GLint level, GLenum internalformat, GLint x, GLint y, GLsizei width, GLsizei height, GLint border)`
    ///
    /// Feature `webgl`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/copyTexImage2D) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.8)
    #[doc(alias = "copyTexImage2D")]
    #[inline]
    pub fn copy_tex_image_2d(
        &self,
        target: u32,
        level: i32,
        internalformat: u32,
        x: i32,
        y: i32,
        width: i32,
        height: i32,
        border: i32,
    ) {
        Js::call_copyTexImage2D__number8(
            js(self),
            target as f64,
            level as f64,
            internalformat as f64,
            x as f64,
            y as f64,
            width as f64,
            height as f64,
            border as f64,
        )
    }

    /// Copies pixels of the current framebuffer into a part of a texture.
    ///
    /// `undefined copyTexSubImage2D(GLenum target, GLint level, GLint xoffset, GLint yoffset, GLint x, GLint y, GLsizei width, GLsizei height)`
    ///
    /// Feature `webgl`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/copyTexSubImage2D) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.8)
    #[doc(alias = "copyTexSubImage2D")]
    #[inline]
    pub fn copy_tex_sub_image_2d(
        &self,
        target: u32,
        level: i32,
        xoffset: i32,
        yoffset: i32,
        x: i32,
        y: i32,
        width: i32,
        height: i32,
    ) {
        Js::call_copyTexSubImage2D__number8(
            js(self),
            target as f64,
            level as f64,
            xoffset as f64,
            yoffset as f64,
            x as f64,
            y as f64,
            width as f64,
            height as f64,
        )
    }

    /// Creates an empty buffer, to be filled with `bufferData`.
    ///
    /// `WebGLBuffer createBuffer()`
    ///
    /// Feature `webgl`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/createBuffer) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.5)
    #[doc(alias = "createBuffer")]
    #[inline]
    pub fn create_buffer(&self) -> WebGlBuffer {
        FromJs::from_js(Js::call_createBuffer__as_value(js(self)))
    }

    /// Creates a framebuffer without attachments.
    ///
    /// `WebGLFramebuffer createFramebuffer()`
    ///
    /// Feature `webgl`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/createFramebuffer) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.6)
    #[doc(alias = "createFramebuffer")]
    #[inline]
    pub fn create_framebuffer(&self) -> WebGlFramebuffer {
        FromJs::from_js(Js::call_createFramebuffer__as_value(js(self)))
    }

    /// Creates a program without shaders.
    ///
    /// `WebGLProgram createProgram()`
    ///
    /// Feature `webgl`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/createProgram) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.9)
    #[doc(alias = "createProgram")]
    #[inline]
    pub fn create_program(&self) -> WebGlProgram {
        FromJs::from_js(Js::call_createProgram__as_value(js(self)))
    }

    /// Creates a renderbuffer without storage.
    ///
    /// `WebGLRenderbuffer createRenderbuffer()`
    ///
    /// Feature `webgl`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/createRenderbuffer) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.7)
    #[doc(alias = "createRenderbuffer")]
    #[inline]
    pub fn create_renderbuffer(&self) -> WebGlRenderbuffer {
        FromJs::from_js(Js::call_createRenderbuffer__as_value(js(self)))
    }

    /// Creates a shader of type `VERTEX_SHADER` or `FRAGMENT_SHADER`.
    ///
    /// `WebGLShader? createShader(GLenum type)`
    ///
    /// Feature `webgl`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/createShader) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.9)
    #[doc(alias = "createShader")]
    #[inline]
    pub fn create_shader(&self, type_: u32) -> Option<WebGlShader> {
        Js::call_createShader__number__as_option_value(js(self), type_ as f64).map(Js::read)
    }

    /// Creates a texture without an image.
    ///
    /// `WebGLTexture createTexture()`
    ///
    /// Feature `webgl`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/createTexture) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.8)
    #[doc(alias = "createTexture")]
    #[inline]
    pub fn create_texture(&self) -> WebGlTexture {
        FromJs::from_js(Js::call_createTexture__as_value(js(self)))
    }

    /// Chooses which side of triangles is dropped if `CULL_FACE` is enabled: front, back or both.
    ///
    /// `undefined cullFace(GLenum mode)`
    ///
    /// Feature `webgl`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/cullFace) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.3)
    #[doc(alias = "cullFace")]
    #[inline]
    pub fn cull_face(&self, mode: u32) {
        Js::call_cullFace__number(js(self), mode as f64)
    }

    /// Deletes a buffer. Does nothing for none.
    ///
    /// `undefined deleteBuffer(WebGLBuffer? buffer)`
    ///
    /// Feature `webgl`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/deleteBuffer) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.5)
    #[doc(alias = "deleteBuffer")]
    #[inline]
    pub fn delete_buffer(&self, buffer: Option<&WebGlBuffer>) {
        Js::call_deleteBuffer__value(js(self), nullable(buffer))
    }

    /// Deletes a framebuffer. Does nothing for none.
    ///
    /// `undefined deleteFramebuffer(WebGLFramebuffer? framebuffer)`
    ///
    /// Feature `webgl`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/deleteFramebuffer) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.6)
    #[doc(alias = "deleteFramebuffer")]
    #[inline]
    pub fn delete_framebuffer(&self, framebuffer: Option<&WebGlFramebuffer>) {
        Js::call_deleteFramebuffer__value(js(self), nullable(framebuffer))
    }

    /// Deletes a program, or marks it to be deleted once it is no longer in use.
    ///
    /// `undefined deleteProgram(WebGLProgram? program)`
    ///
    /// Feature `webgl`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/deleteProgram) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.9)
    #[doc(alias = "deleteProgram")]
    #[inline]
    pub fn delete_program(&self, program: Option<&WebGlProgram>) {
        Js::call_deleteProgram__value(js(self), nullable(program))
    }

    /// Deletes a renderbuffer. Does nothing for none.
    ///
    /// `undefined deleteRenderbuffer(WebGLRenderbuffer? renderbuffer)`
    ///
    /// Feature `webgl`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/deleteRenderbuffer) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.7)
    #[doc(alias = "deleteRenderbuffer")]
    #[inline]
    pub fn delete_renderbuffer(&self, renderbuffer: Option<&WebGlRenderbuffer>) {
        Js::call_deleteRenderbuffer__value(js(self), nullable(renderbuffer))
    }

    /// Deletes a shader, or marks it to be deleted once no program uses it.
    ///
    /// `undefined deleteShader(WebGLShader? shader)`
    ///
    /// Feature `webgl`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/deleteShader) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.9)
    #[doc(alias = "deleteShader")]
    #[inline]
    pub fn delete_shader(&self, shader: Option<&WebGlShader>) {
        Js::call_deleteShader__value(js(self), nullable(shader))
    }

    /// Deletes a texture. Does nothing for none.
    ///
    /// `undefined deleteTexture(WebGLTexture? texture)`
    ///
    /// Feature `webgl`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/deleteTexture) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.8)
    #[doc(alias = "deleteTexture")]
    #[inline]
    pub fn delete_texture(&self, texture: Option<&WebGlTexture>) {
        Js::call_deleteTexture__value(js(self), nullable(texture))
    }

    /// Sets the comparison of the depth test, `LESS` by default.
    ///
    /// `undefined depthFunc(GLenum func)`
    ///
    /// Feature `webgl`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/depthFunc) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.3)
    #[doc(alias = "depthFunc")]
    #[inline]
    pub fn depth_func(&self, func: u32) {
        Js::call_depthFunc__number(js(self), func as f64)
    }

    /// Chooses whether drawing writes to the depth buffer.
    ///
    /// `undefined depthMask(GLboolean flag)`
    ///
    /// Feature `webgl`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/depthMask) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.3)
    #[doc(alias = "depthMask")]
    #[inline]
    pub fn depth_mask(&self, flag: bool) {
        Js::call_depthMask__bool(js(self), flag)
    }

    /// Sets the range of depth values into which the drawing is mapped, from 0 to 1 by default.
    ///
    /// `undefined depthRange(GLclampf zNear, GLclampf zFar)`
    ///
    /// Feature `webgl`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/depthRange) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.3)
    #[doc(alias = "depthRange")]
    #[inline]
    pub fn depth_range(&self, z_near: f32, z_far: f32) {
        Js::call_depthRange__number2(js(self), z_near as f64, z_far as f64)
    }

    /// Removes a shader from a program.
    ///
    /// `undefined detachShader(WebGLProgram program, WebGLShader shader)`
    ///
    /// Feature `webgl`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/detachShader) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.9)
    #[doc(alias = "detachShader")]
    #[inline]
    pub fn detach_shader(&self, program: &WebGlProgram, shader: &WebGlShader) {
        Js::call_detachShader__value2(js(self), program.as_ref(), shader.as_ref())
    }

    /// Turns off a feature such as `BLEND` or `DEPTH_TEST`.
    ///
    /// `undefined disable(GLenum cap)`
    ///
    /// Feature `webgl`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/disable) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.3)
    #[inline]
    pub fn disable(&self, cap: u32) {
        Js::call_disable__number(js(self), cap as f64)
    }

    /// Stops reading an attribute from a buffer, so that its constant value is used.
    ///
    /// `undefined disableVertexAttribArray(GLuint index)`
    ///
    /// Feature `webgl`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/disableVertexAttribArray) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.10)
    #[doc(alias = "disableVertexAttribArray")]
    #[inline]
    pub fn disable_vertex_attrib_array(&self, index: u32) {
        Js::call_disableVertexAttribArray__number(js(self), index as f64)
    }

    /// Draws points, lines or triangles from consecutive vertices.
    ///
    /// `undefined drawArrays(GLenum mode, GLint first, GLsizei count)`
    ///
    /// Feature `webgl`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/drawArrays) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.11)
    #[doc(alias = "drawArrays")]
    #[inline]
    pub fn draw_arrays(&self, mode: u32, first: i32, count: i32) {
        Js::call_drawArrays__number3(js(self), mode as f64, first as f64, count as f64)
    }

    /// Draws points, lines or triangles from vertices chosen by the index buffer. The offset is in bytes.
    ///
    /// `undefined drawElements(GLenum mode, GLsizei count, GLenum type, GLintptr offset)`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `webgl`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/drawElements) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.11)
    #[doc(alias = "drawElements")]
    #[inline]
    pub fn draw_elements(&self, mode: u32, count: i32, type_: u32, offset: i64) {
        Js::call_drawElements__number4(js(self), mode as f64, count as f64, type_ as f64, offset as f64)
    }

    /// Turns on a feature such as `BLEND` or `DEPTH_TEST`.
    ///
    /// `undefined enable(GLenum cap)`
    ///
    /// Feature `webgl`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/enable) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.3)
    #[inline]
    pub fn enable(&self, cap: u32) {
        Js::call_enable__number(js(self), cap as f64)
    }

    /// Makes an attribute read its values from a buffer.
    ///
    /// `undefined enableVertexAttribArray(GLuint index)`
    ///
    /// Feature `webgl`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/enableVertexAttribArray) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.10)
    #[doc(alias = "enableVertexAttribArray")]
    #[inline]
    pub fn enable_vertex_attrib_array(&self, index: u32) {
        Js::call_enableVertexAttribArray__number(js(self), index as f64)
    }

    /// Waits until all earlier commands are done, in principle. Browsers may only flush.
    ///
    /// `undefined finish()`
    ///
    /// Feature `webgl`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/finish) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.11)
    #[inline]
    pub fn finish(&self) {
        Js::call_finish(js(self))
    }

    /// Sends all earlier commands to the GPU without waiting for them.
    ///
    /// `undefined flush()`
    ///
    /// Feature `webgl`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/flush) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.11)
    #[inline]
    pub fn flush(&self) {
        Js::call_flush(js(self))
    }

    /// Attaches a renderbuffer to the current framebuffer. None detaches.
    ///
    /// `undefined framebufferRenderbuffer(GLenum target, GLenum attachment, GLenum renderbuffertarget, WebGLRenderbuffer? renderbuffer)`
    ///
    /// Feature `webgl`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/framebufferRenderbuffer) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.6)
    #[doc(alias = "framebufferRenderbuffer")]
    #[inline]
    pub fn framebuffer_renderbuffer(
        &self,
        target: u32,
        attachment: u32,
        renderbuffertarget: u32,
        renderbuffer: Option<&WebGlRenderbuffer>,
    ) {
        Js::call_framebufferRenderbuffer__number3_value(
            js(self),
            target as f64,
            attachment as f64,
            renderbuffertarget as f64,
            nullable(renderbuffer),
        )
    }

    /// Attaches an image of a texture to the current framebuffer. None detaches.
    ///
    /// `undefined framebufferTexture2D(GLenum target, GLenum attachment, GLenum textarget, WebGLTexture? texture, GLint level)`
    ///
    /// Feature `webgl`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/framebufferTexture2D) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.6)
    #[doc(alias = "framebufferTexture2D")]
    #[inline]
    pub fn framebuffer_texture_2d(
        &self,
        target: u32,
        attachment: u32,
        textarget: u32,
        texture: Option<&WebGlTexture>,
        level: i32,
    ) {
        Js::call_framebufferTexture2D__number3_value_number(
            js(self),
            target as f64,
            attachment as f64,
            textarget as f64,
            nullable(texture),
            level as f64,
        )
    }

    /// Chooses whether clockwise or counterclockwise triangles face the front, by default `CCW`.
    ///
    /// `undefined frontFace(GLenum mode)`
    ///
    /// Feature `webgl`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/frontFace) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.3)
    #[doc(alias = "frontFace")]
    #[inline]
    pub fn front_face(&self, mode: u32) {
        Js::call_frontFace__number(js(self), mode as f64)
    }

    /// Computes all smaller mipmap levels of the current texture.
    ///
    /// `undefined generateMipmap(GLenum target)`
    ///
    /// Feature `webgl`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/generateMipmap) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.8)
    #[doc(alias = "generateMipmap")]
    #[inline]
    pub fn generate_mipmap(&self, target: u32) {
        Js::call_generateMipmap__number(js(self), target as f64)
    }

    /// Returns size, type and name of an active attribute of a program.
    ///
    /// `WebGLActiveInfo? getActiveAttrib(WebGLProgram program, GLuint index)`
    ///
    /// Feature `webgl`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/getActiveAttrib) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.10)
    #[doc(alias = "getActiveAttrib")]
    #[inline]
    pub fn get_active_attrib(&self, program: &WebGlProgram, index: u32) -> Option<WebGlActiveInfo> {
        Js::call_getActiveAttrib__value_number__as_option_value(js(self), program.as_ref(), index as f64).map(Js::read)
    }

    /// Returns size, type and name of an active uniform of a program.
    ///
    /// `WebGLActiveInfo? getActiveUniform(WebGLProgram program, GLuint index)`
    ///
    /// Feature `webgl`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/getActiveUniform) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.10)
    #[doc(alias = "getActiveUniform")]
    #[inline]
    pub fn get_active_uniform(&self, program: &WebGlProgram, index: u32) -> Option<WebGlActiveInfo> {
        Js::call_getActiveUniform__value_number__as_option_value(js(self), program.as_ref(), index as f64).map(Js::read)
    }

    /// Returns the shaders attached to a program.
    ///
    /// `sequence<WebGLShader>? getAttachedShaders(WebGLProgram program)`
    ///
    /// Feature `webgl`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/getAttachedShaders) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.9)
    #[doc(alias = "getAttachedShaders")]
    #[inline]
    pub fn get_attached_shaders(&self, program: &WebGlProgram) -> Option<Array<WebGlShader>> {
        Js::call_getAttachedShaders__value__as_option_value(js(self), program.as_ref()).map(Js::read)
    }

    /// Returns the index of an attribute, or -1 if the program does not use that name.
    ///
    /// `GLint getAttribLocation(WebGLProgram program, DOMString name)`
    ///
    /// Feature `webgl`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/getAttribLocation) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.10)
    #[doc(alias = "getAttribLocation")]
    #[inline]
    pub fn get_attrib_location(&self, program: &WebGlProgram, name: &str) -> i32 {
        Js::call_getAttribLocation__value_str__as_number(js(self), program.as_ref(), name) as i32
    }

    /// Returns the size or usage of the buffer bound to a target.
    ///
    /// `any getBufferParameter(GLenum target, GLenum pname)`
    ///
    /// Feature `webgl`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/getBufferParameter) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.5)
    #[doc(alias = "getBufferParameter")]
    #[inline]
    pub fn get_buffer_parameter(&self, target: u32, pname: u32) -> JsValue {
        Js::call_getBufferParameter__number2__as_value(js(self), target as f64, pname as f64)
    }

    /// Returns a state value or limit of the context. Its type depends on the name asked for.
    ///
    /// `any getParameter(GLenum pname)`
    ///
    /// Feature `webgl`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/getParameter) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.3)
    #[doc(alias = "getParameter")]
    #[inline]
    pub fn get_parameter(&self, pname: u32) -> JsValue {
        Js::call_getParameter__number__as_value(js(self), pname as f64)
    }

    /// Returns the earliest error not yet returned and clears it, or `NO_ERROR`.
    ///
    /// `GLenum getError()`
    ///
    /// Feature `webgl`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/getError) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.3)
    #[doc(alias = "getError")]
    #[inline]
    pub fn get_error(&self) -> u32 {
        Js::call_getError__as_number(js(self)) as u32
    }

    /// Returns information about an attachment of the current framebuffer.
    ///
    /// `any getFramebufferAttachmentParameter(GLenum target, GLenum attachment, GLenum pname)`
    ///
    /// Feature `webgl`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/getFramebufferAttachmentParameter) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.6)
    #[doc(alias = "getFramebufferAttachmentParameter")]
    #[inline]
    pub fn get_framebuffer_attachment_parameter(&self, target: u32, attachment: u32, pname: u32) -> JsValue {
        Js::call_getFramebufferAttachmentParameter__number3__as_value(
            js(self),
            target as f64,
            attachment as f64,
            pname as f64,
        )
    }

    /// Returns information about a program, such as `LINK_STATUS`.
    ///
    /// `any getProgramParameter(WebGLProgram program, GLenum pname)`
    ///
    /// Feature `webgl`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/getProgramParameter) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.9)
    #[doc(alias = "getProgramParameter")]
    #[inline]
    pub fn get_program_parameter(&self, program: &WebGlProgram, pname: u32) -> JsValue {
        Js::call_getProgramParameter__value_number__as_value(js(self), program.as_ref(), pname as f64)
    }

    /// Returns the messages of the last linking or validation of a program.
    ///
    /// `DOMString? getProgramInfoLog(WebGLProgram program)`
    ///
    /// Feature `webgl`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/getProgramInfoLog) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.9)
    #[doc(alias = "getProgramInfoLog")]
    #[inline]
    pub fn get_program_info_log(&self, program: &WebGlProgram) -> Option<String> {
        Js::call_getProgramInfoLog__value__as_value(js(self), program.as_ref()).as_string()
    }

    /// Returns information about the current renderbuffer, such as its width.
    ///
    /// `any getRenderbufferParameter(GLenum target, GLenum pname)`
    ///
    /// Feature `webgl`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/getRenderbufferParameter) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.7)
    #[doc(alias = "getRenderbufferParameter")]
    #[inline]
    pub fn get_renderbuffer_parameter(&self, target: u32, pname: u32) -> JsValue {
        Js::call_getRenderbufferParameter__number2__as_value(js(self), target as f64, pname as f64)
    }

    /// Returns information about a shader, such as `COMPILE_STATUS`.
    ///
    /// `any getShaderParameter(WebGLShader shader, GLenum pname)`
    ///
    /// Feature `webgl`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/getShaderParameter) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.9)
    #[doc(alias = "getShaderParameter")]
    #[inline]
    pub fn get_shader_parameter(&self, shader: &WebGlShader, pname: u32) -> JsValue {
        Js::call_getShaderParameter__value_number__as_value(js(self), shader.as_ref(), pname as f64)
    }

    /// Returns the range and precision of a number format for a type of shader.
    ///
    /// `WebGLShaderPrecisionFormat? getShaderPrecisionFormat(GLenum shadertype, GLenum precisiontype)`
    ///
    /// Feature `webgl`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/getShaderPrecisionFormat) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.9)
    #[doc(alias = "getShaderPrecisionFormat")]
    #[inline]
    pub fn get_shader_precision_format(
        &self,
        shadertype: u32,
        precisiontype: u32,
    ) -> Option<WebGlShaderPrecisionFormat> {
        Js::call_getShaderPrecisionFormat__number2__as_option_value(js(self), shadertype as f64, precisiontype as f64)
            .map(Js::read)
    }

    /// Returns the compiler's messages for a shader.
    ///
    /// `DOMString? getShaderInfoLog(WebGLShader shader)`
    ///
    /// Feature `webgl`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/getShaderInfoLog) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.9)
    #[doc(alias = "getShaderInfoLog")]
    #[inline]
    pub fn get_shader_info_log(&self, shader: &WebGlShader) -> Option<String> {
        Js::call_getShaderInfoLog__value__as_value(js(self), shader.as_ref()).as_string()
    }

    /// Returns the source text of a shader.
    ///
    /// `DOMString? getShaderSource(WebGLShader shader)`
    ///
    /// Feature `webgl`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/getShaderSource) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.9)
    #[doc(alias = "getShaderSource")]
    #[inline]
    pub fn get_shader_source(&self, shader: &WebGlShader) -> Option<String> {
        Js::call_getShaderSource__value__as_value(js(self), shader.as_ref()).as_string()
    }

    /// Returns a parameter of the current texture, such as its filter.
    ///
    /// `any getTexParameter(GLenum target, GLenum pname)`
    ///
    /// Feature `webgl`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/getTexParameter) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.8)
    #[doc(alias = "getTexParameter")]
    #[inline]
    pub fn get_tex_parameter(&self, target: u32, pname: u32) -> JsValue {
        Js::call_getTexParameter__number2__as_value(js(self), target as f64, pname as f64)
    }

    /// Returns the current value of a uniform. Its type depends on the uniform's.
    ///
    /// `any getUniform(WebGLProgram program, WebGLUniformLocation location)`
    ///
    /// Feature `webgl`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/getUniform) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.10)
    #[doc(alias = "getUniform")]
    #[inline]
    pub fn get_uniform(&self, program: &WebGlProgram, location: &WebGlUniformLocation) -> JsValue {
        Js::call_getUniform__value2__as_value(js(self), program.as_ref(), location.as_ref())
    }

    /// Returns the place of a uniform, or null if the program does not use that name.
    ///
    /// `WebGLUniformLocation? getUniformLocation(WebGLProgram program, DOMString name)`
    ///
    /// Feature `webgl`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/getUniformLocation) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.10)
    #[doc(alias = "getUniformLocation")]
    #[inline]
    pub fn get_uniform_location(&self, program: &WebGlProgram, name: &str) -> Option<WebGlUniformLocation> {
        Js::call_getUniformLocation__value_str__as_option_value(js(self), program.as_ref(), name).map(Js::read)
    }

    /// Returns information about an attribute, such as its buffer or constant value.
    ///
    /// `any getVertexAttrib(GLuint index, GLenum pname)`
    ///
    /// Feature `webgl`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/getVertexAttrib) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.10)
    #[doc(alias = "getVertexAttrib")]
    #[inline]
    pub fn get_vertex_attrib(&self, index: u32, pname: u32) -> JsValue {
        Js::call_getVertexAttrib__number2__as_value(js(self), index as f64, pname as f64)
    }

    /// Returns the byte offset from which an attribute is read.
    ///
    /// `GLintptr getVertexAttribOffset(GLuint index, GLenum pname)`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `webgl`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/getVertexAttribOffset) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.10)
    #[doc(alias = "getVertexAttribOffset")]
    #[inline]
    pub fn get_vertex_attrib_offset(&self, index: u32, pname: u32) -> i64 {
        Js::call_getVertexAttribOffset__number2__as_number(js(self), index as f64, pname as f64) as i64
    }

    /// Tells the browser whether speed or quality matters more for a feature.
    ///
    /// `undefined hint(GLenum target, GLenum mode)`
    ///
    /// Feature `webgl`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/hint) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.3)
    #[inline]
    pub fn hint(&self, target: u32, mode: u32) {
        Js::call_hint__number2(js(self), target as f64, mode as f64)
    }

    /// Returns whether the buffer is valid: bound at least once and not deleted.
    ///
    /// `GLboolean isBuffer(WebGLBuffer? buffer)`
    ///
    /// Feature `webgl`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/isBuffer) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.5)
    #[doc(alias = "isBuffer")]
    #[inline]
    pub fn is_buffer(&self, buffer: Option<&WebGlBuffer>) -> bool {
        Js::call_isBuffer__value__as_bool(js(self), nullable(buffer)).get()
    }

    /// Returns whether a feature such as `BLEND` is turned on.
    ///
    /// `GLboolean isEnabled(GLenum cap)`
    ///
    /// Feature `webgl`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/isEnabled) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.3)
    #[doc(alias = "isEnabled")]
    #[inline]
    pub fn is_enabled(&self, cap: u32) -> bool {
        Js::call_isEnabled__number__as_bool(js(self), cap as f64).get()
    }

    /// Returns whether the framebuffer is valid: bound at least once and not deleted.
    ///
    /// `GLboolean isFramebuffer(WebGLFramebuffer? framebuffer)`
    ///
    /// Feature `webgl`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/isFramebuffer) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.6)
    #[doc(alias = "isFramebuffer")]
    #[inline]
    pub fn is_framebuffer(&self, framebuffer: Option<&WebGlFramebuffer>) -> bool {
        Js::call_isFramebuffer__value__as_bool(js(self), nullable(framebuffer)).get()
    }

    /// Returns whether the program is valid and not deleted.
    ///
    /// `GLboolean isProgram(WebGLProgram? program)`
    ///
    /// Feature `webgl`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/isProgram) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.9)
    #[doc(alias = "isProgram")]
    #[inline]
    pub fn is_program(&self, program: Option<&WebGlProgram>) -> bool {
        Js::call_isProgram__value__as_bool(js(self), nullable(program)).get()
    }

    /// Returns whether the renderbuffer is valid: bound at least once and not deleted.
    ///
    /// `GLboolean isRenderbuffer(WebGLRenderbuffer? renderbuffer)`
    ///
    /// Feature `webgl`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/isRenderbuffer) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.7)
    #[doc(alias = "isRenderbuffer")]
    #[inline]
    pub fn is_renderbuffer(&self, renderbuffer: Option<&WebGlRenderbuffer>) -> bool {
        Js::call_isRenderbuffer__value__as_bool(js(self), nullable(renderbuffer)).get()
    }

    /// Returns whether the shader is valid and not deleted.
    ///
    /// `GLboolean isShader(WebGLShader? shader)`
    ///
    /// Feature `webgl`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/isShader) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.9)
    #[doc(alias = "isShader")]
    #[inline]
    pub fn is_shader(&self, shader: Option<&WebGlShader>) -> bool {
        Js::call_isShader__value__as_bool(js(self), nullable(shader)).get()
    }

    /// Returns whether the texture is valid: bound at least once and not deleted.
    ///
    /// `GLboolean isTexture(WebGLTexture? texture)`
    ///
    /// Feature `webgl`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/isTexture) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.8)
    #[doc(alias = "isTexture")]
    #[inline]
    pub fn is_texture(&self, texture: Option<&WebGlTexture>) -> bool {
        Js::call_isTexture__value__as_bool(js(self), nullable(texture)).get()
    }

    /// Sets the width of lines in pixels. Many systems only support 1.
    ///
    /// `undefined lineWidth(GLfloat width)`
    ///
    /// Feature `webgl`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/lineWidth) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.3)
    #[doc(alias = "lineWidth")]
    #[inline]
    pub fn line_width(&self, width: f32) {
        Js::call_lineWidth__number(js(self), width as f64)
    }

    /// Links the shaders of a program. Read `LINK_STATUS` and the info log to see whether it worked.
    ///
    /// `undefined linkProgram(WebGLProgram program)`
    ///
    /// Feature `webgl`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/linkProgram) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.9)
    #[doc(alias = "linkProgram")]
    #[inline]
    pub fn link_program(&self, program: &WebGlProgram) {
        Js::call_linkProgram__value(js(self), program.as_ref())
    }

    /// Sets how pixels are packed in memory for uploads and readback, such as `UNPACK_FLIP_Y_WEBGL`.
    ///
    /// `undefined pixelStorei(GLenum pname, GLint param)`
    ///
    /// Feature `webgl`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/pixelStorei) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.3)
    #[doc(alias = "pixelStorei")]
    #[inline]
    pub fn pixel_storei(&self, pname: u32, param: i32) {
        Js::call_pixelStorei__number2(js(self), pname as f64, param as f64)
    }

    /// Sets the depth offset for triangles, used if `POLYGON_OFFSET_FILL` is enabled.
    ///
    /// `undefined polygonOffset(GLfloat factor, GLfloat units)`
    ///
    /// Feature `webgl`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/polygonOffset) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.3)
    #[doc(alias = "polygonOffset")]
    #[inline]
    pub fn polygon_offset(&self, factor: f32, units: f32) {
        Js::call_polygonOffset__number2(js(self), factor as f64, units as f64)
    }

    /// Allocates the image of the current renderbuffer, with a format and a size in pixels.
    ///
    /// `undefined renderbufferStorage(GLenum target, GLenum internalformat, GLsizei width, GLsizei height)`
    ///
    /// Feature `webgl`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/renderbufferStorage) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.7)
    #[doc(alias = "renderbufferStorage")]
    #[inline]
    pub fn renderbuffer_storage(&self, target: u32, internalformat: u32, width: i32, height: i32) {
        Js::call_renderbufferStorage__number4(
            js(self),
            target as f64,
            internalformat as f64,
            width as f64,
            height as f64,
        )
    }

    /// Sets which samples a fragment covers in multisampling, from a fraction between 0 and 1.
    ///
    /// `undefined sampleCoverage(GLclampf value, GLboolean invert)`
    ///
    /// Feature `webgl`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/sampleCoverage) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.3)
    #[doc(alias = "sampleCoverage")]
    #[inline]
    pub fn sample_coverage(&self, value: f32, invert: bool) {
        Js::call_sampleCoverage__number_bool(js(self), value as f64, invert)
    }

    /// Sets the rectangle outside which nothing is drawn if `SCISSOR_TEST` is enabled, in pixels.
    ///
    /// `undefined scissor(GLint x, GLint y, GLsizei width, GLsizei height)`
    ///
    /// Feature `webgl`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/scissor) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.4)
    #[inline]
    pub fn scissor(&self, x: i32, y: i32, width: i32, height: i32) {
        Js::call_scissor__number4(js(self), x as f64, y as f64, width as f64, height as f64)
    }

    /// Sets the GLSL source text of a shader, before compiling.
    ///
    /// `undefined shaderSource(WebGLShader shader, DOMString source)`
    ///
    /// Feature `webgl`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/shaderSource) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.9)
    #[doc(alias = "shaderSource")]
    #[inline]
    pub fn shader_source(&self, shader: &WebGlShader, source: &str) {
        Js::call_shaderSource__value_str(js(self), shader.as_ref(), source)
    }

    /// Sets the comparison, reference value and mask of the stencil test.
    ///
    /// `undefined stencilFunc(GLenum func, GLint ref, GLuint mask)`
    ///
    /// Feature `webgl`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/stencilFunc) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.3)
    #[doc(alias = "stencilFunc")]
    #[inline]
    pub fn stencil_func(&self, func: u32, ref_: i32, mask: u32) {
        Js::call_stencilFunc__number3(js(self), func as f64, ref_ as f64, mask as f64)
    }

    /// Sets the comparison, reference value and mask of the stencil test for one side of triangles.
    ///
    /// `undefined stencilFuncSeparate(GLenum face, GLenum func, GLint ref, GLuint mask)`
    ///
    /// Feature `webgl`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/stencilFuncSeparate) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.3)
    #[doc(alias = "stencilFuncSeparate")]
    #[inline]
    pub fn stencil_func_separate(&self, face: u32, func: u32, ref_: i32, mask: u32) {
        Js::call_stencilFuncSeparate__number4(js(self), face as f64, func as f64, ref_ as f64, mask as f64)
    }

    /// Chooses which bits of the stencil buffer drawing may change.
    ///
    /// `undefined stencilMask(GLuint mask)`
    ///
    /// Feature `webgl`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/stencilMask) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.3)
    #[doc(alias = "stencilMask")]
    #[inline]
    pub fn stencil_mask(&self, mask: u32) {
        Js::call_stencilMask__number(js(self), mask as f64)
    }

    /// Chooses which bits of the stencil buffer drawing may change, for one side of triangles.
    ///
    /// `undefined stencilMaskSeparate(GLenum face, GLuint mask)`
    ///
    /// Feature `webgl`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/stencilMaskSeparate) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.3)
    #[doc(alias = "stencilMaskSeparate")]
    #[inline]
    pub fn stencil_mask_separate(&self, face: u32, mask: u32) {
        Js::call_stencilMaskSeparate__number2(js(self), face as f64, mask as f64)
    }

    /// Sets what happens to the stencil value when the stencil or depth test fails, or both pass.
    ///
    /// `undefined stencilOp(GLenum fail, GLenum zfail, GLenum zpass)`
    ///
    /// Feature `webgl`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/stencilOp) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.3)
    #[doc(alias = "stencilOp")]
    #[inline]
    pub fn stencil_op(&self, fail: u32, zfail: u32, zpass: u32) {
        Js::call_stencilOp__number3(js(self), fail as f64, zfail as f64, zpass as f64)
    }

    /// Sets what happens to the stencil value after the tests, for one side of triangles.
    ///
    /// `undefined stencilOpSeparate(GLenum face, GLenum fail, GLenum zfail, GLenum zpass)`
    ///
    /// Feature `webgl`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/stencilOpSeparate) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.3)
    #[doc(alias = "stencilOpSeparate")]
    #[inline]
    pub fn stencil_op_separate(&self, face: u32, fail: u32, zfail: u32, zpass: u32) {
        Js::call_stencilOpSeparate__number4(js(self), face as f64, fail as f64, zfail as f64, zpass as f64)
    }

    /// Sets a parameter of the current texture that is a float.
    ///
    /// `undefined texParameterf(GLenum target, GLenum pname, GLfloat param)`
    ///
    /// Feature `webgl`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/texParameter) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.8)
    #[doc(alias = "texParameterf")]
    #[inline]
    pub fn tex_parameterf(&self, target: u32, pname: u32, param: f32) {
        Js::call_texParameterf__number3(js(self), target as f64, pname as f64, param as f64)
    }

    /// Sets a parameter of the current texture, such as its filters or wrapping.
    ///
    /// `undefined texParameteri(GLenum target, GLenum pname, GLint param)`
    ///
    /// Feature `webgl`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/texParameter) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.8)
    #[doc(alias = "texParameteri")]
    #[inline]
    pub fn tex_parameteri(&self, target: u32, pname: u32, param: i32) {
        Js::call_texParameteri__number3(js(self), target as f64, pname as f64, param as f64)
    }

    /// Sets a `float` uniform of the current program.
    ///
    /// `undefined uniform1f(WebGLUniformLocation? location, GLfloat x)`
    ///
    /// Feature `webgl`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/uniform) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.10)
    #[inline]
    pub fn uniform1f(&self, location: Option<&WebGlUniformLocation>, x: f32) {
        Js::call_uniform1f__value_number(js(self), nullable(location), x as f64)
    }

    /// Sets a `vec2` uniform of the current program.
    ///
    /// `undefined uniform2f(WebGLUniformLocation? location, GLfloat x, GLfloat y)`
    ///
    /// Feature `webgl`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/uniform) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.10)
    #[inline]
    pub fn uniform2f(&self, location: Option<&WebGlUniformLocation>, x: f32, y: f32) {
        Js::call_uniform2f__value_number2(js(self), nullable(location), x as f64, y as f64)
    }

    /// Sets a `vec3` uniform of the current program.
    ///
    /// `undefined uniform3f(WebGLUniformLocation? location, GLfloat x, GLfloat y, GLfloat z)`
    ///
    /// Feature `webgl`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/uniform) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.10)
    #[inline]
    pub fn uniform3f(&self, location: Option<&WebGlUniformLocation>, x: f32, y: f32, z: f32) {
        Js::call_uniform3f__value_number3(js(self), nullable(location), x as f64, y as f64, z as f64)
    }

    /// Sets a `vec4` uniform of the current program.
    ///
    /// `undefined uniform4f(WebGLUniformLocation? location, GLfloat x, GLfloat y, GLfloat z, GLfloat w)`
    ///
    /// Feature `webgl`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/uniform) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.10)
    #[inline]
    pub fn uniform4f(&self, location: Option<&WebGlUniformLocation>, x: f32, y: f32, z: f32, w: f32) {
        Js::call_uniform4f__value_number4(js(self), nullable(location), x as f64, y as f64, z as f64, w as f64)
    }

    /// Sets an `int`, `bool` or sampler uniform. For a sampler, the value is the texture unit.
    ///
    /// `undefined uniform1i(WebGLUniformLocation? location, GLint x)`
    ///
    /// Feature `webgl`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/uniform) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.10)
    #[inline]
    pub fn uniform1i(&self, location: Option<&WebGlUniformLocation>, x: i32) {
        Js::call_uniform1i__value_number(js(self), nullable(location), x as f64)
    }

    /// Sets an `ivec2` or `bvec2` uniform of the current program.
    ///
    /// `undefined uniform2i(WebGLUniformLocation? location, GLint x, GLint y)`
    ///
    /// Feature `webgl`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/uniform) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.10)
    #[inline]
    pub fn uniform2i(&self, location: Option<&WebGlUniformLocation>, x: i32, y: i32) {
        Js::call_uniform2i__value_number2(js(self), nullable(location), x as f64, y as f64)
    }

    /// Sets an `ivec3` or `bvec3` uniform of the current program.
    ///
    /// `undefined uniform3i(WebGLUniformLocation? location, GLint x, GLint y, GLint z)`
    ///
    /// Feature `webgl`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/uniform) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.10)
    #[inline]
    pub fn uniform3i(&self, location: Option<&WebGlUniformLocation>, x: i32, y: i32, z: i32) {
        Js::call_uniform3i__value_number3(js(self), nullable(location), x as f64, y as f64, z as f64)
    }

    /// Sets an `ivec4` or `bvec4` uniform of the current program.
    ///
    /// `undefined uniform4i(WebGLUniformLocation? location, GLint x, GLint y, GLint z, GLint w)`
    ///
    /// Feature `webgl`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/uniform) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.10)
    #[inline]
    pub fn uniform4i(&self, location: Option<&WebGlUniformLocation>, x: i32, y: i32, z: i32, w: i32) {
        Js::call_uniform4i__value_number4(js(self), nullable(location), x as f64, y as f64, z as f64, w as f64)
    }

    /// Makes a linked program the current one for drawing. None selects no program.
    ///
    /// `undefined useProgram(WebGLProgram? program)`
    ///
    /// Feature `webgl`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/useProgram) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.9)
    #[doc(alias = "useProgram")]
    #[inline]
    pub fn use_program(&self, program: Option<&WebGlProgram>) {
        Js::call_useProgram__value(js(self), nullable(program))
    }

    /// Checks whether a program can run with the current state, with the result in `VALIDATE_STATUS`.
    ///
    /// `undefined validateProgram(WebGLProgram program)`
    ///
    /// Feature `webgl`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/validateProgram) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.9)
    #[doc(alias = "validateProgram")]
    #[inline]
    pub fn validate_program(&self, program: &WebGlProgram) {
        Js::call_validateProgram__value(js(self), program.as_ref())
    }

    /// Sets the constant value of an attribute, used while its array is disabled.
    ///
    /// `undefined vertexAttrib1f(GLuint index, GLfloat x)`
    ///
    /// Feature `webgl`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/vertexAttrib) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.10)
    #[doc(alias = "vertexAttrib1f")]
    #[inline]
    pub fn vertex_attrib1f(&self, index: u32, x: f32) {
        Js::call_vertexAttrib1f__number2(js(self), index as f64, x as f64)
    }

    /// Sets the constant value of an attribute from two numbers, used while its array is disabled.
    ///
    /// `undefined vertexAttrib2f(GLuint index, GLfloat x, GLfloat y)`
    ///
    /// Feature `webgl`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/vertexAttrib) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.10)
    #[doc(alias = "vertexAttrib2f")]
    #[inline]
    pub fn vertex_attrib2f(&self, index: u32, x: f32, y: f32) {
        Js::call_vertexAttrib2f__number3(js(self), index as f64, x as f64, y as f64)
    }

    /// Sets the constant value of an attribute from three numbers, used while its array is disabled.
    ///
    /// `undefined vertexAttrib3f(GLuint index, GLfloat x, GLfloat y, GLfloat z)`
    ///
    /// Feature `webgl`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/vertexAttrib) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.10)
    #[doc(alias = "vertexAttrib3f")]
    #[inline]
    pub fn vertex_attrib3f(&self, index: u32, x: f32, y: f32, z: f32) {
        Js::call_vertexAttrib3f__number4(js(self), index as f64, x as f64, y as f64, z as f64)
    }

    /// Sets the constant value of an attribute from four numbers, used while its array is disabled.
    ///
    /// `undefined vertexAttrib4f(GLuint index, GLfloat x, GLfloat y, GLfloat z, GLfloat w)`
    ///
    /// Feature `webgl`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/vertexAttrib) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.10)
    #[doc(alias = "vertexAttrib4f")]
    #[inline]
    pub fn vertex_attrib4f(&self, index: u32, x: f32, y: f32, z: f32, w: f32) {
        Js::call_vertexAttrib4f__number5(js(self), index as f64, x as f64, y as f64, z as f64, w as f64)
    }

    /// Sets the constant value of an attribute from a list of one number.
    ///
    /// `undefined vertexAttrib1fv(GLuint index, Float32List values)`
    ///
    /// Feature `webgl`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/vertexAttrib) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.10)
    #[doc(alias = "vertexAttrib1fv")]
    #[inline]
    pub fn vertex_attrib1fv<'a>(&self, index: u32, values: impl Into<ReadBuffer<'a, f32>>) {
        values.into().with_shared(|values| Js::call_vertexAttrib1fv__number_value(js(self), index as f64, values))
    }

    /// Sets the constant value of an attribute from a list of two numbers.
    ///
    /// `undefined vertexAttrib2fv(GLuint index, Float32List values)`
    ///
    /// Feature `webgl`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/vertexAttrib) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.10)
    #[doc(alias = "vertexAttrib2fv")]
    #[inline]
    pub fn vertex_attrib2fv<'a>(&self, index: u32, values: impl Into<ReadBuffer<'a, f32>>) {
        values.into().with_shared(|values| Js::call_vertexAttrib2fv__number_value(js(self), index as f64, values))
    }

    /// Sets the constant value of an attribute from a list of three numbers.
    ///
    /// `undefined vertexAttrib3fv(GLuint index, Float32List values)`
    ///
    /// Feature `webgl`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/vertexAttrib) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.10)
    #[doc(alias = "vertexAttrib3fv")]
    #[inline]
    pub fn vertex_attrib3fv<'a>(&self, index: u32, values: impl Into<ReadBuffer<'a, f32>>) {
        values.into().with_shared(|values| Js::call_vertexAttrib3fv__number_value(js(self), index as f64, values))
    }

    /// Sets the constant value of an attribute from a list of four numbers.
    ///
    /// `undefined vertexAttrib4fv(GLuint index, Float32List values)`
    ///
    /// Feature `webgl`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/vertexAttrib) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.10)
    #[doc(alias = "vertexAttrib4fv")]
    #[inline]
    pub fn vertex_attrib4fv<'a>(&self, index: u32, values: impl Into<ReadBuffer<'a, f32>>) {
        values.into().with_shared(|values| Js::call_vertexAttrib4fv__number_value(js(self), index as f64, values))
    }

    /// Describes how an attribute is read from the current array buffer, with stride and offset in bytes.
    ///
    /// `undefined vertexAttribPointer(GLuint index, GLint size, GLenum type, GLboolean normalized, GLsizei stride, GLintptr offset)`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `webgl`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/vertexAttribPointer) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.10)
    #[doc(alias = "vertexAttribPointer")]
    #[inline]
    pub fn vertex_attrib_pointer(&self, index: u32, size: i32, type_: u32, normalized: bool, stride: i32, offset: i64) {
        Js::call_vertexAttribPointer__number3_bool_number2(
            js(self),
            index as f64,
            size as f64,
            type_ as f64,
            normalized,
            stride as f64,
            offset as f64,
        )
    }

    /// Sets the rectangle, in pixels, to which the drawing is mapped.
    ///
    /// `undefined viewport(GLint x, GLint y, GLsizei width, GLsizei height)`
    ///
    /// Feature `webgl`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/viewport) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.4)
    #[inline]
    pub fn viewport(&self, x: i32, y: i32, width: i32, height: i32) {
        Js::call_viewport__number4(js(self), x as f64, y as f64, width as f64, height as f64)
    }

    /// Allocates the current buffer of a target, with a size in bytes or the data to fill it.
    ///
    /// `undefined bufferData(GLenum target, GLsizeiptr size, GLenum usage)`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `webgl`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/bufferData) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.5)
    #[doc(alias = "bufferData")]
    #[inline]
    pub fn buffer_data(&self, target: u32, size: i64, usage: u32) {
        Js::call_bufferData__number3(js(self), target as f64, size as f64, usage as f64)
    }

    /// As `buffer_data`, with `data`.
    ///
    /// `undefined bufferData(GLenum target, AllowSharedBufferSource? data, GLenum usage)`
    ///
    /// Feature `webgl`.
    #[doc(alias = "bufferData")]
    #[inline]
    pub fn buffer_data_with_data<'a>(
        &self,
        target: u32,
        data: impl NullableBuffer<ReadBuffer<'a, AnySharedBuffer>>,
        usage: u32,
    ) {
        ReadBuffer::with_nullable_shared(data, |data| {
            Js::call_bufferData__number_value_number(js(self), target as f64, data, usage as f64)
        })
    }

    /// Replaces a part of the current buffer, from an offset in bytes.
    ///
    /// `undefined bufferSubData(GLenum target, GLintptr offset, AllowSharedBufferSource data)`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `webgl`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/bufferSubData) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.5)
    #[doc(alias = "bufferSubData")]
    #[inline]
    pub fn buffer_sub_data<'a>(&self, target: u32, offset: i64, data: impl Into<ReadBuffer<'a, AnySharedBuffer>>) {
        data.into().with_shared(|data| {
            Js::call_bufferSubData__number2_value(js(self), target as f64, offset as f64, data)
        })
    }

    /// Fills a texture image with compressed data. The format must come from an extension.
    ///
    /// `undefined compressedTexImage2D(GLenum target, GLint level, GLenum internalformat, GLsizei width, GLsizei height, GLint border, ArrayBufferView data)`
    ///
    /// Feature `webgl`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/compressedTexImage2D) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#COMPRESSEDTEXIMAGE2D)
    #[doc(alias = "compressedTexImage2D")]
    #[inline]
    pub fn compressed_tex_image_2d<'a>(
        &self,
        target: u32,
        level: i32,
        internalformat: u32,
        width: i32,
        height: i32,
        border: i32,
        data: impl Into<ReadBuffer<'a, AnyView>>,
    ) {
        data.into().with_shared(|data| {
            Js::call_compressedTexImage2D__number6_value(
                js(self),
                target as f64,
                level as f64,
                internalformat as f64,
                width as f64,
                height as f64,
                border as f64,
                data,
            )
        })
    }

    /// Replaces a part of a texture image with compressed data.
    ///
    /// `undefined compressedTexSubImage2D(GLenum target, GLint level, GLint xoffset, GLint yoffset, GLsizei width, GLsizei height, GLenum format, ArrayBufferView data)`
    ///
    /// Feature `webgl`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/compressedTexSubImage2D) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#COMPRESSEDTEXSUBIMAGE2D)
    #[doc(alias = "compressedTexSubImage2D")]
    #[inline]
    pub fn compressed_tex_sub_image_2d<'a>(
        &self,
        target: u32,
        level: i32,
        xoffset: i32,
        yoffset: i32,
        width: i32,
        height: i32,
        format: u32,
        data: impl Into<ReadBuffer<'a, AnyView>>,
    ) {
        data.into().with_shared(|data| {
            Js::call_compressedTexSubImage2D__number7_value(
                js(self),
                target as f64,
                level as f64,
                xoffset as f64,
                yoffset as f64,
                width as f64,
                height as f64,
                format as f64,
                data,
            )
        })
    }

    /// Copies pixels of the current framebuffer into a typed array.
    ///
    /// `undefined readPixels(GLint x, GLint y, GLsizei width, GLsizei height, GLenum format, GLenum type, ArrayBufferView? pixels)`
    ///
    /// Feature `webgl`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/readPixels) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.12)
    #[doc(alias = "readPixels")]
    #[inline]
    pub fn read_pixels<'a>(
        &self,
        x: i32,
        y: i32,
        width: i32,
        height: i32,
        format: u32,
        type_: u32,
        pixels: impl NullableBuffer<WriteBuffer<'a, AnyView>>,
    ) {
        WriteBuffer::with_nullable_shared(pixels, |pixels| {
            Js::call_readPixels__number6_value(
                js(self),
                x as f64,
                y as f64,
                width as f64,
                height as f64,
                format as f64,
                type_ as f64,
                pixels,
            )
        })
    }

    /// Creates a texture image from bytes, an image, a video or a canvas.
    ///
    /// `undefined texImage2D(GLenum target, GLint level, GLint internalformat, GLsizei width, GLsizei height, GLint border, GLenum format, GLenum type, ArrayBufferView? pixels)`
    ///
    /// Feature `webgl`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/texImage2D) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.8)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "texImage2D")]
    #[inline]
    pub fn tex_image_2d<'a>(
        &self,
        target: u32,
        level: i32,
        internalformat: i32,
        width: i32,
        height: i32,
        border: i32,
        format: u32,
        type_: u32,
        pixels: impl NullableBuffer<ReadBuffer<'a, AnyView>>,
    ) -> Result<(), Exception> {
        ReadBuffer::with_nullable_shared(pixels, |pixels| {
            Js::try_call_texImage2D__number8_value(
                js(self),
                target as f64,
                level as f64,
                internalformat as f64,
                width as f64,
                height as f64,
                border as f64,
                format as f64,
                type_ as f64,
                pixels,
            )
        })
    }

    /// As `tex_image_2d`, with `source`.
    ///
    /// `undefined texImage2D(GLenum target, GLint level, GLint internalformat, GLenum format, GLenum type, TexImageSource source)`
    ///
    /// Feature `webgl`.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "texImage2D")]
    #[inline]
    pub fn tex_image_2d_with_source(
        &self,
        target: u32,
        level: i32,
        internalformat: i32,
        format: u32,
        type_: u32,
        source: impl Into<TexImageSource>,
    ) -> Result<(), Exception> {
        Js::try_call_texImage2D__number5_value(
            js(self),
            target as f64,
            level as f64,
            internalformat as f64,
            format as f64,
            type_ as f64,
            &source.into().to_js(),
        )
    }

    /// Replaces a part of a texture image with bytes, an image, a video or a canvas.
    ///
    /// `undefined texSubImage2D(GLenum target, GLint level, GLint xoffset, GLint yoffset, GLsizei width, GLsizei height, GLenum format, GLenum type, ArrayBufferView? pixels)`
    ///
    /// Feature `webgl`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/texSubImage2D) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#TEXSUBIMAGE2D)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "texSubImage2D")]
    #[inline]
    pub fn tex_sub_image_2d<'a>(
        &self,
        target: u32,
        level: i32,
        xoffset: i32,
        yoffset: i32,
        width: i32,
        height: i32,
        format: u32,
        type_: u32,
        pixels: impl NullableBuffer<ReadBuffer<'a, AnyView>>,
    ) -> Result<(), Exception> {
        ReadBuffer::with_nullable_shared(pixels, |pixels| {
            Js::try_call_texSubImage2D__number8_value(
                js(self),
                target as f64,
                level as f64,
                xoffset as f64,
                yoffset as f64,
                width as f64,
                height as f64,
                format as f64,
                type_ as f64,
                pixels,
            )
        })
    }

    /// As `tex_sub_image_2d`, with `source`.
    ///
    /// `undefined texSubImage2D(GLenum target, GLint level, GLint xoffset, GLint yoffset, GLenum format, GLenum type, TexImageSource source)`
    ///
    /// Feature `webgl`.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "texSubImage2D")]
    #[inline]
    pub fn tex_sub_image_2d_with_source(
        &self,
        target: u32,
        level: i32,
        xoffset: i32,
        yoffset: i32,
        format: u32,
        type_: u32,
        source: impl Into<TexImageSource>,
    ) -> Result<(), Exception> {
        Js::try_call_texSubImage2D__number6_value(
            js(self),
            target as f64,
            level as f64,
            xoffset as f64,
            yoffset as f64,
            format as f64,
            type_ as f64,
            &source.into().to_js(),
        )
    }

    /// Sets a `float` uniform or an array of them.
    ///
    /// `undefined uniform1fv(WebGLUniformLocation? location, Float32List v)`
    ///
    /// Feature `webgl`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/uniform) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.10)
    #[inline]
    pub fn uniform1fv<'a>(&self, location: Option<&WebGlUniformLocation>, v: impl Into<ReadBuffer<'a, f32>>) {
        v.into().with_shared(|v| Js::call_uniform1fv__value2(js(self), nullable(location), v))
    }

    /// Sets a `vec2` uniform or an array of them from a flat list.
    ///
    /// `undefined uniform2fv(WebGLUniformLocation? location, Float32List v)`
    ///
    /// Feature `webgl`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/uniform) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.10)
    #[inline]
    pub fn uniform2fv<'a>(&self, location: Option<&WebGlUniformLocation>, v: impl Into<ReadBuffer<'a, f32>>) {
        v.into().with_shared(|v| Js::call_uniform2fv__value2(js(self), nullable(location), v))
    }

    /// Sets a `vec3` uniform or an array of them from a flat list.
    ///
    /// `undefined uniform3fv(WebGLUniformLocation? location, Float32List v)`
    ///
    /// Feature `webgl`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/uniform) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.10)
    #[inline]
    pub fn uniform3fv<'a>(&self, location: Option<&WebGlUniformLocation>, v: impl Into<ReadBuffer<'a, f32>>) {
        v.into().with_shared(|v| Js::call_uniform3fv__value2(js(self), nullable(location), v))
    }

    /// Sets a `vec4` uniform or an array of them from a flat list.
    ///
    /// `undefined uniform4fv(WebGLUniformLocation? location, Float32List v)`
    ///
    /// Feature `webgl`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/uniform) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.10)
    #[inline]
    pub fn uniform4fv<'a>(&self, location: Option<&WebGlUniformLocation>, v: impl Into<ReadBuffer<'a, f32>>) {
        v.into().with_shared(|v| Js::call_uniform4fv__value2(js(self), nullable(location), v))
    }

    /// Sets an `int`, `bool` or sampler uniform or an array of them.
    ///
    /// `undefined uniform1iv(WebGLUniformLocation? location, Int32List v)`
    ///
    /// Feature `webgl`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/uniform) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.10)
    #[inline]
    pub fn uniform1iv<'a>(&self, location: Option<&WebGlUniformLocation>, v: impl Into<ReadBuffer<'a, i32>>) {
        v.into().with_shared(|v| Js::call_uniform1iv__value2(js(self), nullable(location), v))
    }

    /// Sets an `ivec2` or `bvec2` uniform or an array of them from a flat list.
    ///
    /// `undefined uniform2iv(WebGLUniformLocation? location, Int32List v)`
    ///
    /// Feature `webgl`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/uniform) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.10)
    #[inline]
    pub fn uniform2iv<'a>(&self, location: Option<&WebGlUniformLocation>, v: impl Into<ReadBuffer<'a, i32>>) {
        v.into().with_shared(|v| Js::call_uniform2iv__value2(js(self), nullable(location), v))
    }

    /// Sets an `ivec3` or `bvec3` uniform or an array of them from a flat list.
    ///
    /// `undefined uniform3iv(WebGLUniformLocation? location, Int32List v)`
    ///
    /// Feature `webgl`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/uniform) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.10)
    #[inline]
    pub fn uniform3iv<'a>(&self, location: Option<&WebGlUniformLocation>, v: impl Into<ReadBuffer<'a, i32>>) {
        v.into().with_shared(|v| Js::call_uniform3iv__value2(js(self), nullable(location), v))
    }

    /// Sets an `ivec4` or `bvec4` uniform or an array of them from a flat list.
    ///
    /// `undefined uniform4iv(WebGLUniformLocation? location, Int32List v)`
    ///
    /// Feature `webgl`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/uniform) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.10)
    #[inline]
    pub fn uniform4iv<'a>(&self, location: Option<&WebGlUniformLocation>, v: impl Into<ReadBuffer<'a, i32>>) {
        v.into().with_shared(|v| Js::call_uniform4iv__value2(js(self), nullable(location), v))
    }

    /// Sets a `mat2` uniform or an array of them, column by column. In WebGL 1, `transpose` must be false.
    ///
    /// `undefined uniformMatrix2fv(WebGLUniformLocation? location, GLboolean transpose, Float32List value)`
    ///
    /// Feature `webgl`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/uniformMatrix) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.10)
    #[doc(alias = "uniformMatrix2fv")]
    #[inline]
    pub fn uniform_matrix2fv<'a>(
        &self,
        location: Option<&WebGlUniformLocation>,
        transpose: bool,
        value: impl Into<ReadBuffer<'a, f32>>,
    ) {
        value.into().with_shared(|value| {
            Js::call_uniformMatrix2fv__value_bool_value(js(self), nullable(location), transpose, value)
        })
    }

    /// Sets a `mat3` uniform or an array of them, column by column. In WebGL 1, `transpose` must be false.
    ///
    /// `undefined uniformMatrix3fv(WebGLUniformLocation? location, GLboolean transpose, Float32List value)`
    ///
    /// Feature `webgl`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/uniformMatrix) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.10)
    #[doc(alias = "uniformMatrix3fv")]
    #[inline]
    pub fn uniform_matrix3fv<'a>(
        &self,
        location: Option<&WebGlUniformLocation>,
        transpose: bool,
        value: impl Into<ReadBuffer<'a, f32>>,
    ) {
        value.into().with_shared(|value| {
            Js::call_uniformMatrix3fv__value_bool_value(js(self), nullable(location), transpose, value)
        })
    }

    /// Sets a `mat4` uniform or an array of them, column by column. In WebGL 1, `transpose` must be false.
    ///
    /// `undefined uniformMatrix4fv(WebGLUniformLocation? location, GLboolean transpose, Float32List value)`
    ///
    /// Feature `webgl`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/uniformMatrix) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.10)
    #[doc(alias = "uniformMatrix4fv")]
    #[inline]
    pub fn uniform_matrix4fv<'a>(
        &self,
        location: Option<&WebGlUniformLocation>,
        transpose: bool,
        value: impl Into<ReadBuffer<'a, f32>>,
    ) {
        value.into().with_shared(|value| {
            Js::call_uniformMatrix4fv__value_bool_value(js(self), nullable(location), transpose, value)
        })
    }
}

impl WebGlContextEvent {
    /// Makes a new `WebGLContextEvent`.
    ///
    /// `constructor(DOMString type, optional WebGLContextEventInit eventInit = {})`
    ///
    /// Feature `webgl`. Baseline: widely available since 2016-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLContextEvent/WebGLContextEvent) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.15)
    #[inline]
    pub fn new(type_: &str) -> WebGlContextEvent {
        Js::new_WebGLContextEvent__str__as_value(type_).cast()
    }

    /// As `new`, with `event_init`.
    ///
    /// `constructor(DOMString type, optional WebGLContextEventInit eventInit = {})`
    ///
    /// Feature `webgl`.
    #[inline]
    pub fn new_with_event_init(type_: &str, event_init: impl IntoJs<WebGlContextEventInit>) -> WebGlContextEvent {
        Js::new_WebGLContextEvent__str_value__as_value(type_, &event_init.to_value()).cast()
    }

    /// More about the reason for the event, as text that may be empty.
    ///
    /// `readonly attribute DOMString statusMessage`
    ///
    /// Feature `webgl`. Baseline: widely available since 2016-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLContextEvent/statusMessage) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.15.1)
    #[doc(alias = "statusMessage")]
    #[inline]
    pub fn status_message(&self) -> String {
        Js::get_statusMessage__as_value(js(self)).as_string().unwrap_or_default()
    }
}

impl WebGlContextEventInit {
    /// The fields for creating a `WebGLContextEvent`.
    ///
    /// `dictionary WebGLContextEventInit : EventInit`
    ///
    /// Feature `webgl`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// More about the reason for the event, as text that may be empty.
    ///
    /// `DOMString statusMessage = ""`
    ///
    /// Feature `webgl`.
    #[doc(alias = "statusMessage")]
    pub fn get_status_message(&self) -> Option<String> {
        property::get(self, "statusMessage")
    }

    /// Sets more about the reason for the event, as text that may be empty.
    ///
    /// Feature `webgl`.
    #[doc(alias = "statusMessage")]
    pub fn set_status_message(&self, value: &str) -> &Self {
        property::set_str(self, "statusMessage", value);
        self
    }

    /// `boolean bubbles = false`
    ///
    /// Feature `webgl`. Inherited from `EventInit`.
    #[doc(alias = "bubbles")]
    pub fn set_bubbles(&self, value: bool) -> &Self {
        property::set_bool(self, "bubbles", value);
        self
    }

    /// `boolean cancelable = false`
    ///
    /// Feature `webgl`. Inherited from `EventInit`.
    #[doc(alias = "cancelable")]
    pub fn set_cancelable(&self, value: bool) -> &Self {
        property::set_bool(self, "cancelable", value);
        self
    }

    /// `boolean composed = false`
    ///
    /// Feature `webgl`. Inherited from `EventInit`.
    #[doc(alias = "composed")]
    pub fn set_composed(&self, value: bool) -> &Self {
        property::set_bool(self, "composed", value);
        self
    }
}

impl Default for WebGlContextEventInit {
    fn default() -> Self {
        Self::new()
    }
}

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "precision")]
    pub(crate) fn get_precision__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "rangeMax")]
    pub(crate) fn get_rangeMax__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "rangeMin")]
    pub(crate) fn get_rangeMin__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "statusMessage")]
    pub(crate) fn get_statusMessage__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(constructor, js_class = "WebGLContextEvent")]
    pub(crate) fn new_WebGLContextEvent__str__as_value(a0: &str) -> Js;
    #[wasm_bindgen(constructor, js_class = "WebGLContextEvent")]
    pub(crate) fn new_WebGLContextEvent__str_value__as_value(a0: &str, a1: &JsValue) -> Js;
}
