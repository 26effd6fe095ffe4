//! WebGL 2

use crate::runtime::prelude::*;
use crate::{
    HtmlCanvasElementOrOffscreenCanvas, PredefinedColorSpace, TexImageSource, WebGl2RenderingContext, WebGlActiveInfo,
    WebGlBuffer, WebGlContextAttributes, WebGlFramebuffer, WebGlProgram, WebGlQuery, WebGlRenderbuffer, WebGlSampler,
    WebGlShader, WebGlShaderPrecisionFormat, WebGlSync, WebGlTexture, WebGlTransformFeedback, WebGlUniformLocation,
    WebGlVertexArrayObject,
};

impl WebGl2RenderingContext {
    /// `const GLenum DEPTH_BUFFER_BIT = 256`
    ///
    /// Feature `webgl2`.
    pub const DEPTH_BUFFER_BIT: u32 = 256;

    /// `const GLenum STENCIL_BUFFER_BIT = 1024`
    ///
    /// Feature `webgl2`.
    pub const STENCIL_BUFFER_BIT: u32 = 1024;

    /// `const GLenum COLOR_BUFFER_BIT = 16384`
    ///
    /// Feature `webgl2`.
    pub const COLOR_BUFFER_BIT: u32 = 16384;

    /// `const GLenum POINTS = 0`
    ///
    /// Feature `webgl2`.
    pub const POINTS: u32 = 0;

    /// `const GLenum LINES = 1`
    ///
    /// Feature `webgl2`.
    pub const LINES: u32 = 1;

    /// `const GLenum LINE_LOOP = 2`
    ///
    /// Feature `webgl2`.
    pub const LINE_LOOP: u32 = 2;

    /// `const GLenum LINE_STRIP = 3`
    ///
    /// Feature `webgl2`.
    pub const LINE_STRIP: u32 = 3;

    /// `const GLenum TRIANGLES = 4`
    ///
    /// Feature `webgl2`.
    pub const TRIANGLES: u32 = 4;

    /// `const GLenum TRIANGLE_STRIP = 5`
    ///
    /// Feature `webgl2`.
    pub const TRIANGLE_STRIP: u32 = 5;

    /// `const GLenum TRIANGLE_FAN = 6`
    ///
    /// Feature `webgl2`.
    pub const TRIANGLE_FAN: u32 = 6;

    /// `const GLenum ZERO = 0`
    ///
    /// Feature `webgl2`.
    pub const ZERO: u32 = 0;

    /// `const GLenum ONE = 1`
    ///
    /// Feature `webgl2`.
    pub const ONE: u32 = 1;

    /// `const GLenum SRC_COLOR = 768`
    ///
    /// Feature `webgl2`.
    pub const SRC_COLOR: u32 = 768;

    /// `const GLenum ONE_MINUS_SRC_COLOR = 769`
    ///
    /// Feature `webgl2`.
    pub const ONE_MINUS_SRC_COLOR: u32 = 769;

    /// `const GLenum SRC_ALPHA = 770`
    ///
    /// Feature `webgl2`.
    pub const SRC_ALPHA: u32 = 770;

    /// `const GLenum ONE_MINUS_SRC_ALPHA = 771`
    ///
    /// Feature `webgl2`.
    pub const ONE_MINUS_SRC_ALPHA: u32 = 771;

    /// `const GLenum DST_ALPHA = 772`
    ///
    /// Feature `webgl2`.
    pub const DST_ALPHA: u32 = 772;

    /// `const GLenum ONE_MINUS_DST_ALPHA = 773`
    ///
    /// Feature `webgl2`.
    pub const ONE_MINUS_DST_ALPHA: u32 = 773;

    /// `const GLenum DST_COLOR = 774`
    ///
    /// Feature `webgl2`.
    pub const DST_COLOR: u32 = 774;

    /// `const GLenum ONE_MINUS_DST_COLOR = 775`
    ///
    /// Feature `webgl2`.
    pub const ONE_MINUS_DST_COLOR: u32 = 775;

    /// `const GLenum SRC_ALPHA_SATURATE = 776`
    ///
    /// Feature `webgl2`.
    pub const SRC_ALPHA_SATURATE: u32 = 776;

    /// `const GLenum FUNC_ADD = 32774`
    ///
    /// Feature `webgl2`.
    pub const FUNC_ADD: u32 = 32774;

    /// `const GLenum BLEND_EQUATION = 32777`
    ///
    /// Feature `webgl2`.
    pub const BLEND_EQUATION: u32 = 32777;

    /// `const GLenum BLEND_EQUATION_RGB = 32777`
    ///
    /// Feature `webgl2`.
    pub const BLEND_EQUATION_RGB: u32 = 32777;

    /// `const GLenum BLEND_EQUATION_ALPHA = 34877`
    ///
    /// Feature `webgl2`.
    pub const BLEND_EQUATION_ALPHA: u32 = 34877;

    /// `const GLenum FUNC_SUBTRACT = 32778`
    ///
    /// Feature `webgl2`.
    pub const FUNC_SUBTRACT: u32 = 32778;

    /// `const GLenum FUNC_REVERSE_SUBTRACT = 32779`
    ///
    /// Feature `webgl2`.
    pub const FUNC_REVERSE_SUBTRACT: u32 = 32779;

    /// `const GLenum BLEND_DST_RGB = 32968`
    ///
    /// Feature `webgl2`.
    pub const BLEND_DST_RGB: u32 = 32968;

    /// `const GLenum BLEND_SRC_RGB = 32969`
    ///
    /// Feature `webgl2`.
    pub const BLEND_SRC_RGB: u32 = 32969;

    /// `const GLenum BLEND_DST_ALPHA = 32970`
    ///
    /// Feature `webgl2`.
    pub const BLEND_DST_ALPHA: u32 = 32970;

    /// `const GLenum BLEND_SRC_ALPHA = 32971`
    ///
    /// Feature `webgl2`.
    pub const BLEND_SRC_ALPHA: u32 = 32971;

    /// `const GLenum CONSTANT_COLOR = 32769`
    ///
    /// Feature `webgl2`.
    pub const CONSTANT_COLOR: u32 = 32769;

    /// `const GLenum ONE_MINUS_CONSTANT_COLOR = 32770`
    ///
    /// Feature `webgl2`.
    pub const ONE_MINUS_CONSTANT_COLOR: u32 = 32770;

    /// `const GLenum CONSTANT_ALPHA = 32771`
    ///
    /// Feature `webgl2`.
    pub const CONSTANT_ALPHA: u32 = 32771;

    /// `const GLenum ONE_MINUS_CONSTANT_ALPHA = 32772`
    ///
    /// Feature `webgl2`.
    pub const ONE_MINUS_CONSTANT_ALPHA: u32 = 32772;

    /// `const GLenum BLEND_COLOR = 32773`
    ///
    /// Feature `webgl2`.
    pub const BLEND_COLOR: u32 = 32773;

    /// `const GLenum ARRAY_BUFFER = 34962`
    ///
    /// Feature `webgl2`.
    pub const ARRAY_BUFFER: u32 = 34962;

    /// `const GLenum ELEMENT_ARRAY_BUFFER = 34963`
    ///
    /// Feature `webgl2`.
    pub const ELEMENT_ARRAY_BUFFER: u32 = 34963;

    /// `const GLenum ARRAY_BUFFER_BINDING = 34964`
    ///
    /// Feature `webgl2`.
    pub const ARRAY_BUFFER_BINDING: u32 = 34964;

    /// `const GLenum ELEMENT_ARRAY_BUFFER_BINDING = 34965`
    ///
    /// Feature `webgl2`.
    pub const ELEMENT_ARRAY_BUFFER_BINDING: u32 = 34965;

    /// `const GLenum STREAM_DRAW = 35040`
    ///
    /// Feature `webgl2`.
    pub const STREAM_DRAW: u32 = 35040;

    /// `const GLenum STATIC_DRAW = 35044`
    ///
    /// Feature `webgl2`.
    pub const STATIC_DRAW: u32 = 35044;

    /// `const GLenum DYNAMIC_DRAW = 35048`
    ///
    /// Feature `webgl2`.
    pub const DYNAMIC_DRAW: u32 = 35048;

    /// `const GLenum BUFFER_SIZE = 34660`
    ///
    /// Feature `webgl2`.
    pub const BUFFER_SIZE: u32 = 34660;

    /// `const GLenum BUFFER_USAGE = 34661`
    ///
    /// Feature `webgl2`.
    pub const BUFFER_USAGE: u32 = 34661;

    /// `const GLenum CURRENT_VERTEX_ATTRIB = 34342`
    ///
    /// Feature `webgl2`.
    pub const CURRENT_VERTEX_ATTRIB: u32 = 34342;

    /// `const GLenum FRONT = 1028`
    ///
    /// Feature `webgl2`.
    pub const FRONT: u32 = 1028;

    /// `const GLenum BACK = 1029`
    ///
    /// Feature `webgl2`.
    pub const BACK: u32 = 1029;

    /// `const GLenum FRONT_AND_BACK = 1032`
    ///
    /// Feature `webgl2`.
    pub const FRONT_AND_BACK: u32 = 1032;

    /// `const GLenum CULL_FACE = 2884`
    ///
    /// Feature `webgl2`.
    pub const CULL_FACE: u32 = 2884;

    /// `const GLenum BLEND = 3042`
    ///
    /// Feature `webgl2`.
    pub const BLEND: u32 = 3042;

    /// `const GLenum DITHER = 3024`
    ///
    /// Feature `webgl2`.
    pub const DITHER: u32 = 3024;

    /// `const GLenum STENCIL_TEST = 2960`
    ///
    /// Feature `webgl2`.
    pub const STENCIL_TEST: u32 = 2960;

    /// `const GLenum DEPTH_TEST = 2929`
    ///
    /// Feature `webgl2`.
    pub const DEPTH_TEST: u32 = 2929;

    /// `const GLenum SCISSOR_TEST = 3089`
    ///
    /// Feature `webgl2`.
    pub const SCISSOR_TEST: u32 = 3089;

    /// `const GLenum POLYGON_OFFSET_FILL = 32823`
    ///
    /// Feature `webgl2`.
    pub const POLYGON_OFFSET_FILL: u32 = 32823;

    /// `const GLenum SAMPLE_ALPHA_TO_COVERAGE = 32926`
    ///
    /// Feature `webgl2`.
    pub const SAMPLE_ALPHA_TO_COVERAGE: u32 = 32926;

    /// `const GLenum SAMPLE_COVERAGE = 32928`
    ///
    /// Feature `webgl2`.
    pub const SAMPLE_COVERAGE: u32 = 32928;

    /// `const GLenum NO_ERROR = 0`
    ///
    /// Feature `webgl2`.
    pub const NO_ERROR: u32 = 0;

    /// `const GLenum INVALID_ENUM = 1280`
    ///
    /// Feature `webgl2`.
    pub const INVALID_ENUM: u32 = 1280;

    /// `const GLenum INVALID_VALUE = 1281`
    ///
    /// Feature `webgl2`.
    pub const INVALID_VALUE: u32 = 1281;

    /// `const GLenum INVALID_OPERATION = 1282`
    ///
    /// Feature `webgl2`.
    pub const INVALID_OPERATION: u32 = 1282;

    /// `const GLenum OUT_OF_MEMORY = 1285`
    ///
    /// Feature `webgl2`.
    pub const OUT_OF_MEMORY: u32 = 1285;

    /// `const GLenum CW = 2304`
    ///
    /// Feature `webgl2`.
    pub const CW: u32 = 2304;

    /// `const GLenum CCW = 2305`
    ///
    /// Feature `webgl2`.
    pub const CCW: u32 = 2305;

    /// `const GLenum LINE_WIDTH = 2849`
    ///
    /// Feature `webgl2`.
    pub const LINE_WIDTH: u32 = 2849;

    /// `const GLenum ALIASED_POINT_SIZE_RANGE = 33901`
    ///
    /// Feature `webgl2`.
    pub const ALIASED_POINT_SIZE_RANGE: u32 = 33901;

    /// `const GLenum ALIASED_LINE_WIDTH_RANGE = 33902`
    ///
    /// Feature `webgl2`.
    pub const ALIASED_LINE_WIDTH_RANGE: u32 = 33902;

    /// `const GLenum CULL_FACE_MODE = 2885`
    ///
    /// Feature `webgl2`.
    pub const CULL_FACE_MODE: u32 = 2885;

    /// `const GLenum FRONT_FACE = 2886`
    ///
    /// Feature `webgl2`.
    pub const FRONT_FACE: u32 = 2886;

    /// `const GLenum DEPTH_RANGE = 2928`
    ///
    /// Feature `webgl2`.
    pub const DEPTH_RANGE: u32 = 2928;

    /// `const GLenum DEPTH_WRITEMASK = 2930`
    ///
    /// Feature `webgl2`.
    pub const DEPTH_WRITEMASK: u32 = 2930;

    /// `const GLenum DEPTH_CLEAR_VALUE = 2931`
    ///
    /// Feature `webgl2`.
    pub const DEPTH_CLEAR_VALUE: u32 = 2931;

    /// `const GLenum DEPTH_FUNC = 2932`
    ///
    /// Feature `webgl2`.
    pub const DEPTH_FUNC: u32 = 2932;

    /// `const GLenum STENCIL_CLEAR_VALUE = 2961`
    ///
    /// Feature `webgl2`.
    pub const STENCIL_CLEAR_VALUE: u32 = 2961;

    /// `const GLenum STENCIL_FUNC = 2962`
    ///
    /// Feature `webgl2`.
    pub const STENCIL_FUNC: u32 = 2962;

    /// `const GLenum STENCIL_FAIL = 2964`
    ///
    /// Feature `webgl2`.
    pub const STENCIL_FAIL: u32 = 2964;

    /// `const GLenum STENCIL_PASS_DEPTH_FAIL = 2965`
    ///
    /// Feature `webgl2`.
    pub const STENCIL_PASS_DEPTH_FAIL: u32 = 2965;

    /// `const GLenum STENCIL_PASS_DEPTH_PASS = 2966`
    ///
    /// Feature `webgl2`.
    pub const STENCIL_PASS_DEPTH_PASS: u32 = 2966;

    /// `const GLenum STENCIL_REF = 2967`
    ///
    /// Feature `webgl2`.
    pub const STENCIL_REF: u32 = 2967;

    /// `const GLenum STENCIL_VALUE_MASK = 2963`
    ///
    /// Feature `webgl2`.
    pub const STENCIL_VALUE_MASK: u32 = 2963;

    /// `const GLenum STENCIL_WRITEMASK = 2968`
    ///
    /// Feature `webgl2`.
    pub const STENCIL_WRITEMASK: u32 = 2968;

    /// `const GLenum STENCIL_BACK_FUNC = 34816`
    ///
    /// Feature `webgl2`.
    pub const STENCIL_BACK_FUNC: u32 = 34816;

    /// `const GLenum STENCIL_BACK_FAIL = 34817`
    ///
    /// Feature `webgl2`.
    pub const STENCIL_BACK_FAIL: u32 = 34817;

    /// `const GLenum STENCIL_BACK_PASS_DEPTH_FAIL = 34818`
    ///
    /// Feature `webgl2`.
    pub const STENCIL_BACK_PASS_DEPTH_FAIL: u32 = 34818;

    /// `const GLenum STENCIL_BACK_PASS_DEPTH_PASS = 34819`
    ///
    /// Feature `webgl2`.
    pub const STENCIL_BACK_PASS_DEPTH_PASS: u32 = 34819;

    /// `const GLenum STENCIL_BACK_REF = 36003`
    ///
    /// Feature `webgl2`.
    pub const STENCIL_BACK_REF: u32 = 36003;

    /// `const GLenum STENCIL_BACK_VALUE_MASK = 36004`
    ///
    /// Feature `webgl2`.
    pub const STENCIL_BACK_VALUE_MASK: u32 = 36004;

    /// `const GLenum STENCIL_BACK_WRITEMASK = 36005`
    ///
    /// Feature `webgl2`.
    pub const STENCIL_BACK_WRITEMASK: u32 = 36005;

    /// `const GLenum VIEWPORT = 2978`
    ///
    /// Feature `webgl2`.
    pub const VIEWPORT: u32 = 2978;

    /// `const GLenum SCISSOR_BOX = 3088`
    ///
    /// Feature `webgl2`.
    pub const SCISSOR_BOX: u32 = 3088;

    /// `const GLenum COLOR_CLEAR_VALUE = 3106`
    ///
    /// Feature `webgl2`.
    pub const COLOR_CLEAR_VALUE: u32 = 3106;

    /// `const GLenum COLOR_WRITEMASK = 3107`
    ///
    /// Feature `webgl2`.
    pub const COLOR_WRITEMASK: u32 = 3107;

    /// `const GLenum UNPACK_ALIGNMENT = 3317`
    ///
    /// Feature `webgl2`.
    pub const UNPACK_ALIGNMENT: u32 = 3317;

    /// `const GLenum PACK_ALIGNMENT = 3333`
    ///
    /// Feature `webgl2`.
    pub const PACK_ALIGNMENT: u32 = 3333;

    /// `const GLenum MAX_TEXTURE_SIZE = 3379`
    ///
    /// Feature `webgl2`.
    pub const MAX_TEXTURE_SIZE: u32 = 3379;

    /// `const GLenum MAX_VIEWPORT_DIMS = 3386`
    ///
    /// Feature `webgl2`.
    pub const MAX_VIEWPORT_DIMS: u32 = 3386;

    /// `const GLenum SUBPIXEL_BITS = 3408`
    ///
    /// Feature `webgl2`.
    pub const SUBPIXEL_BITS: u32 = 3408;

    /// `const GLenum RED_BITS = 3410`
    ///
    /// Feature `webgl2`.
    pub const RED_BITS: u32 = 3410;

    /// `const GLenum GREEN_BITS = 3411`
    ///
    /// Feature `webgl2`.
    pub const GREEN_BITS: u32 = 3411;

    /// `const GLenum BLUE_BITS = 3412`
    ///
    /// Feature `webgl2`.
    pub const BLUE_BITS: u32 = 3412;

    /// `const GLenum ALPHA_BITS = 3413`
    ///
    /// Feature `webgl2`.
    pub const ALPHA_BITS: u32 = 3413;

    /// `const GLenum DEPTH_BITS = 3414`
    ///
    /// Feature `webgl2`.
    pub const DEPTH_BITS: u32 = 3414;

    /// `const GLenum STENCIL_BITS = 3415`
    ///
    /// Feature `webgl2`.
    pub const STENCIL_BITS: u32 = 3415;

    /// `const GLenum POLYGON_OFFSET_UNITS = 10752`
    ///
    /// Feature `webgl2`.
    pub const POLYGON_OFFSET_UNITS: u32 = 10752;

    /// `const GLenum POLYGON_OFFSET_FACTOR = 32824`
    ///
    /// Feature `webgl2`.
    pub const POLYGON_OFFSET_FACTOR: u32 = 32824;

    /// `const GLenum TEXTURE_BINDING_2D = 32873`
    ///
    /// Feature `webgl2`.
    pub const TEXTURE_BINDING_2D: u32 = 32873;

    /// `const GLenum SAMPLE_BUFFERS = 32936`
    ///
    /// Feature `webgl2`.
    pub const SAMPLE_BUFFERS: u32 = 32936;

    /// `const GLenum SAMPLES = 32937`
    ///
    /// Feature `webgl2`.
    pub const SAMPLES: u32 = 32937;

    /// `const GLenum SAMPLE_COVERAGE_VALUE = 32938`
    ///
    /// Feature `webgl2`.
    pub const SAMPLE_COVERAGE_VALUE: u32 = 32938;

    /// `const GLenum SAMPLE_COVERAGE_INVERT = 32939`
    ///
    /// Feature `webgl2`.
    pub const SAMPLE_COVERAGE_INVERT: u32 = 32939;

    /// `const GLenum COMPRESSED_TEXTURE_FORMATS = 34467`
    ///
    /// Feature `webgl2`.
    pub const COMPRESSED_TEXTURE_FORMATS: u32 = 34467;

    /// `const GLenum DONT_CARE = 4352`
    ///
    /// Feature `webgl2`.
    pub const DONT_CARE: u32 = 4352;

    /// `const GLenum FASTEST = 4353`
    ///
    /// Feature `webgl2`.
    pub const FASTEST: u32 = 4353;

    /// `const GLenum NICEST = 4354`
    ///
    /// Feature `webgl2`.
    pub const NICEST: u32 = 4354;

    /// `const GLenum GENERATE_MIPMAP_HINT = 33170`
    ///
    /// Feature `webgl2`.
    pub const GENERATE_MIPMAP_HINT: u32 = 33170;

    /// `const GLenum BYTE = 5120`
    ///
    /// Feature `webgl2`.
    pub const BYTE: u32 = 5120;

    /// `const GLenum UNSIGNED_BYTE = 5121`
    ///
    /// Feature `webgl2`.
    pub const UNSIGNED_BYTE: u32 = 5121;

    /// `const GLenum SHORT = 5122`
    ///
    /// Feature `webgl2`.
    pub const SHORT: u32 = 5122;

    /// `const GLenum UNSIGNED_SHORT = 5123`
    ///
    /// Feature `webgl2`.
    pub const UNSIGNED_SHORT: u32 = 5123;

    /// `const GLenum INT = 5124`
    ///
    /// Feature `webgl2`.
    pub const INT: u32 = 5124;

    /// `const GLenum UNSIGNED_INT = 5125`
    ///
    /// Feature `webgl2`.
    pub const UNSIGNED_INT: u32 = 5125;

    /// `const GLenum FLOAT = 5126`
    ///
    /// Feature `webgl2`.
    pub const FLOAT: u32 = 5126;

    /// `const GLenum DEPTH_COMPONENT = 6402`
    ///
    /// Feature `webgl2`.
    pub const DEPTH_COMPONENT: u32 = 6402;

    /// `const GLenum ALPHA = 6406`
    ///
    /// Feature `webgl2`.
    pub const ALPHA: u32 = 6406;

    /// `const GLenum RGB = 6407`
    ///
    /// Feature `webgl2`.
    pub const RGB: u32 = 6407;

    /// `const GLenum RGBA = 6408`
    ///
    /// Feature `webgl2`.
    pub const RGBA: u32 = 6408;

    /// `const GLenum LUMINANCE = 6409`
    ///
    /// Feature `webgl2`.
    pub const LUMINANCE: u32 = 6409;

    /// `const GLenum LUMINANCE_ALPHA = 6410`
    ///
    /// Feature `webgl2`.
    pub const LUMINANCE_ALPHA: u32 = 6410;

    /// `const GLenum UNSIGNED_SHORT_4_4_4_4 = 32819`
    ///
    /// Feature `webgl2`.
    pub const UNSIGNED_SHORT_4_4_4_4: u32 = 32819;

    /// `const GLenum UNSIGNED_SHORT_5_5_5_1 = 32820`
    ///
    /// Feature `webgl2`.
    pub const UNSIGNED_SHORT_5_5_5_1: u32 = 32820;

    /// `const GLenum UNSIGNED_SHORT_5_6_5 = 33635`
    ///
    /// Feature `webgl2`.
    pub const UNSIGNED_SHORT_5_6_5: u32 = 33635;

    /// `const GLenum FRAGMENT_SHADER = 35632`
    ///
    /// Feature `webgl2`.
    pub const FRAGMENT_SHADER: u32 = 35632;

    /// `const GLenum VERTEX_SHADER = 35633`
    ///
    /// Feature `webgl2`.
    pub const VERTEX_SHADER: u32 = 35633;

    /// `const GLenum MAX_VERTEX_ATTRIBS = 34921`
    ///
    /// Feature `webgl2`.
    pub const MAX_VERTEX_ATTRIBS: u32 = 34921;

    /// `const GLenum MAX_VERTEX_UNIFORM_VECTORS = 36347`
    ///
    /// Feature `webgl2`.
    pub const MAX_VERTEX_UNIFORM_VECTORS: u32 = 36347;

    /// `const GLenum MAX_VARYING_VECTORS = 36348`
    ///
    /// Feature `webgl2`.
    pub const MAX_VARYING_VECTORS: u32 = 36348;

    /// `const GLenum MAX_COMBINED_TEXTURE_IMAGE_UNITS = 35661`
    ///
    /// Feature `webgl2`.
    pub const MAX_COMBINED_TEXTURE_IMAGE_UNITS: u32 = 35661;

    /// `const GLenum MAX_VERTEX_TEXTURE_IMAGE_UNITS = 35660`
    ///
    /// Feature `webgl2`.
    pub const MAX_VERTEX_TEXTURE_IMAGE_UNITS: u32 = 35660;

    /// `const GLenum MAX_TEXTURE_IMAGE_UNITS = 34930`
    ///
    /// Feature `webgl2`.
    pub const MAX_TEXTURE_IMAGE_UNITS: u32 = 34930;

    /// `const GLenum MAX_FRAGMENT_UNIFORM_VECTORS = 36349`
    ///
    /// Feature `webgl2`.
    pub const MAX_FRAGMENT_UNIFORM_VECTORS: u32 = 36349;

    /// `const GLenum SHADER_TYPE = 35663`
    ///
    /// Feature `webgl2`.
    pub const SHADER_TYPE: u32 = 35663;

    /// `const GLenum DELETE_STATUS = 35712`
    ///
    /// Feature `webgl2`.
    pub const DELETE_STATUS: u32 = 35712;

    /// `const GLenum LINK_STATUS = 35714`
    ///
    /// Feature `webgl2`.
    pub const LINK_STATUS: u32 = 35714;

    /// `const GLenum VALIDATE_STATUS = 35715`
    ///
    /// Feature `webgl2`.
    pub const VALIDATE_STATUS: u32 = 35715;

    /// `const GLenum ATTACHED_SHADERS = 35717`
    ///
    /// Feature `webgl2`.
    pub const ATTACHED_SHADERS: u32 = 35717;

    /// `const GLenum ACTIVE_UNIFORMS = 35718`
    ///
    /// Feature `webgl2`.
    pub const ACTIVE_UNIFORMS: u32 = 35718;

    /// `const GLenum ACTIVE_ATTRIBUTES = 35721`
    ///
    /// Feature `webgl2`.
    pub const ACTIVE_ATTRIBUTES: u32 = 35721;

    /// `const GLenum SHADING_LANGUAGE_VERSION = 35724`
    ///
    /// Feature `webgl2`.
    pub const SHADING_LANGUAGE_VERSION: u32 = 35724;

    /// `const GLenum CURRENT_PROGRAM = 35725`
    ///
    /// Feature `webgl2`.
    pub const CURRENT_PROGRAM: u32 = 35725;

    /// `const GLenum NEVER = 512`
    ///
    /// Feature `webgl2`.
    pub const NEVER: u32 = 512;

    /// `const GLenum LESS = 513`
    ///
    /// Feature `webgl2`.
    pub const LESS: u32 = 513;

    /// `const GLenum EQUAL = 514`
    ///
    /// Feature `webgl2`.
    pub const EQUAL: u32 = 514;

    /// `const GLenum LEQUAL = 515`
    ///
    /// Feature `webgl2`.
    pub const LEQUAL: u32 = 515;

    /// `const GLenum GREATER = 516`
    ///
    /// Feature `webgl2`.
    pub const GREATER: u32 = 516;

    /// `const GLenum NOTEQUAL = 517`
    ///
    /// Feature `webgl2`.
    pub const NOTEQUAL: u32 = 517;

    /// `const GLenum GEQUAL = 518`
    ///
    /// Feature `webgl2`.
    pub const GEQUAL: u32 = 518;

    /// `const GLenum ALWAYS = 519`
    ///
    /// Feature `webgl2`.
    pub const ALWAYS: u32 = 519;

    /// `const GLenum KEEP = 7680`
    ///
    /// Feature `webgl2`.
    pub const KEEP: u32 = 7680;

    /// `const GLenum REPLACE = 7681`
    ///
    /// Feature `webgl2`.
    pub const REPLACE: u32 = 7681;

    /// `const GLenum INCR = 7682`
    ///
    /// Feature `webgl2`.
    pub const INCR: u32 = 7682;

    /// `const GLenum DECR = 7683`
    ///
    /// Feature `webgl2`.
    pub const DECR: u32 = 7683;

    /// `const GLenum INVERT = 5386`
    ///
    /// Feature `webgl2`.
    pub const INVERT: u32 = 5386;

    /// `const GLenum INCR_WRAP = 34055`
    ///
    /// Feature `webgl2`.
    pub const INCR_WRAP: u32 = 34055;

    /// `const GLenum DECR_WRAP = 34056`
    ///
    /// Feature `webgl2`.
    pub const DECR_WRAP: u32 = 34056;

    /// `const GLenum VENDOR = 7936`
    ///
    /// Feature `webgl2`.
    pub const VENDOR: u32 = 7936;

    /// `const GLenum RENDERER = 7937`
    ///
    /// Feature `webgl2`.
    pub const RENDERER: u32 = 7937;

    /// `const GLenum VERSION = 7938`
    ///
    /// Feature `webgl2`.
    pub const VERSION: u32 = 7938;

    /// `const GLenum NEAREST = 9728`
    ///
    /// Feature `webgl2`.
    pub const NEAREST: u32 = 9728;

    /// `const GLenum LINEAR = 9729`
    ///
    /// Feature `webgl2`.
    pub const LINEAR: u32 = 9729;

    /// `const GLenum NEAREST_MIPMAP_NEAREST = 9984`
    ///
    /// Feature `webgl2`.
    pub const NEAREST_MIPMAP_NEAREST: u32 = 9984;

    /// `const GLenum LINEAR_MIPMAP_NEAREST = 9985`
    ///
    /// Feature `webgl2`.
    pub const LINEAR_MIPMAP_NEAREST: u32 = 9985;

    /// `const GLenum NEAREST_MIPMAP_LINEAR = 9986`
    ///
    /// Feature `webgl2`.
    pub const NEAREST_MIPMAP_LINEAR: u32 = 9986;

    /// `const GLenum LINEAR_MIPMAP_LINEAR = 9987`
    ///
    /// Feature `webgl2`.
    pub const LINEAR_MIPMAP_LINEAR: u32 = 9987;

    /// `const GLenum TEXTURE_MAG_FILTER = 10240`
    ///
    /// Feature `webgl2`.
    pub const TEXTURE_MAG_FILTER: u32 = 10240;

    /// `const GLenum TEXTURE_MIN_FILTER = 10241`
    ///
    /// Feature `webgl2`.
    pub const TEXTURE_MIN_FILTER: u32 = 10241;

    /// `const GLenum TEXTURE_WRAP_S = 10242`
    ///
    /// Feature `webgl2`.
    pub const TEXTURE_WRAP_S: u32 = 10242;

    /// `const GLenum TEXTURE_WRAP_T = 10243`
    ///
    /// Feature `webgl2`.
    pub const TEXTURE_WRAP_T: u32 = 10243;

    /// `const GLenum TEXTURE_2D = 3553`
    ///
    /// Feature `webgl2`.
    pub const TEXTURE_2D: u32 = 3553;

    /// `const GLenum TEXTURE = 5890`
    ///
    /// Feature `webgl2`.
    pub const TEXTURE: u32 = 5890;

    /// `const GLenum TEXTURE_CUBE_MAP = 34067`
    ///
    /// Feature `webgl2`.
    pub const TEXTURE_CUBE_MAP: u32 = 34067;

    /// `const GLenum TEXTURE_BINDING_CUBE_MAP = 34068`
    ///
    /// Feature `webgl2`.
    pub const TEXTURE_BINDING_CUBE_MAP: u32 = 34068;

    /// `const GLenum TEXTURE_CUBE_MAP_POSITIVE_X = 34069`
    ///
    /// Feature `webgl2`.
    pub const TEXTURE_CUBE_MAP_POSITIVE_X: u32 = 34069;

    /// `const GLenum TEXTURE_CUBE_MAP_NEGATIVE_X = 34070`
    ///
    /// Feature `webgl2`.
    pub const TEXTURE_CUBE_MAP_NEGATIVE_X: u32 = 34070;

    /// `const GLenum TEXTURE_CUBE_MAP_POSITIVE_Y = 34071`
    ///
    /// Feature `webgl2`.
    pub const TEXTURE_CUBE_MAP_POSITIVE_Y: u32 = 34071;

    /// `const GLenum TEXTURE_CUBE_MAP_NEGATIVE_Y = 34072`
    ///
    /// Feature `webgl2`.
    pub const TEXTURE_CUBE_MAP_NEGATIVE_Y: u32 = 34072;

    /// `const GLenum TEXTURE_CUBE_MAP_POSITIVE_Z = 34073`
    ///
    /// Feature `webgl2`.
    pub const TEXTURE_CUBE_MAP_POSITIVE_Z: u32 = 34073;

    /// `const GLenum TEXTURE_CUBE_MAP_NEGATIVE_Z = 34074`
    ///
    /// Feature `webgl2`.
    pub const TEXTURE_CUBE_MAP_NEGATIVE_Z: u32 = 34074;

    /// `const GLenum MAX_CUBE_MAP_TEXTURE_SIZE = 34076`
    ///
    /// Feature `webgl2`.
    pub const MAX_CUBE_MAP_TEXTURE_SIZE: u32 = 34076;

    /// `const GLenum TEXTURE0 = 33984`
    ///
    /// Feature `webgl2`.
    pub const TEXTURE0: u32 = 33984;

    /// `const GLenum TEXTURE1 = 33985`
    ///
    /// Feature `webgl2`.
    pub const TEXTURE1: u32 = 33985;

    /// `const GLenum TEXTURE2 = 33986`
    ///
    /// Feature `webgl2`.
    pub const TEXTURE2: u32 = 33986;

    /// `const GLenum TEXTURE3 = 33987`
    ///
    /// Feature `webgl2`.
    pub const TEXTURE3: u32 = 33987;

    /// `const GLenum TEXTURE4 = 33988`
    ///
    /// Feature `webgl2`.
    pub const TEXTURE4: u32 = 33988;

    /// `const GLenum TEXTURE5 = 33989`
    ///
    /// Feature `webgl2`.
    pub const TEXTURE5: u32 = 33989;

    /// `const GLenum TEXTURE6 = 33990`
    ///
    /// Feature `webgl2`.
    pub const TEXTURE6: u32 = 33990;

    /// `const GLenum TEXTURE7 = 33991`
    ///
    /// Feature `webgl2`.
    pub const TEXTURE7: u32 = 33991;

    /// `const GLenum TEXTURE8 = 33992`
    ///
    /// Feature `webgl2`.
    pub const TEXTURE8: u32 = 33992;

    /// `const GLenum TEXTURE9 = 33993`
    ///
    /// Feature `webgl2`.
    pub const TEXTURE9: u32 = 33993;

    /// `const GLenum TEXTURE10 = 33994`
    ///
    /// Feature `webgl2`.
    pub const TEXTURE10: u32 = 33994;

    /// `const GLenum TEXTURE11 = 33995`
    ///
    /// Feature `webgl2`.
    pub const TEXTURE11: u32 = 33995;

    /// `const GLenum TEXTURE12 = 33996`
    ///
    /// Feature `webgl2`.
    pub const TEXTURE12: u32 = 33996;

    /// `const GLenum TEXTURE13 = 33997`
    ///
    /// Feature `webgl2`.
    pub const TEXTURE13: u32 = 33997;

    /// `const GLenum TEXTURE14 = 33998`
    ///
    /// Feature `webgl2`.
    pub const TEXTURE14: u32 = 33998;

    /// `const GLenum TEXTURE15 = 33999`
    ///
    /// Feature `webgl2`.
    pub const TEXTURE15: u32 = 33999;

    /// `const GLenum TEXTURE16 = 34000`
    ///
    /// Feature `webgl2`.
    pub const TEXTURE16: u32 = 34000;

    /// `const GLenum TEXTURE17 = 34001`
    ///
    /// Feature `webgl2`.
    pub const TEXTURE17: u32 = 34001;

    /// `const GLenum TEXTURE18 = 34002`
    ///
    /// Feature `webgl2`.
    pub const TEXTURE18: u32 = 34002;

    /// `const GLenum TEXTURE19 = 34003`
    ///
    /// Feature `webgl2`.
    pub const TEXTURE19: u32 = 34003;

    /// `const GLenum TEXTURE20 = 34004`
    ///
    /// Feature `webgl2`.
    pub const TEXTURE20: u32 = 34004;

    /// `const GLenum TEXTURE21 = 34005`
    ///
    /// Feature `webgl2`.
    pub const TEXTURE21: u32 = 34005;

    /// `const GLenum TEXTURE22 = 34006`
    ///
    /// Feature `webgl2`.
    pub const TEXTURE22: u32 = 34006;

    /// `const GLenum TEXTURE23 = 34007`
    ///
    /// Feature `webgl2`.
    pub const TEXTURE23: u32 = 34007;

    /// `const GLenum TEXTURE24 = 34008`
    ///
    /// Feature `webgl2`.
    pub const TEXTURE24: u32 = 34008;

    /// `const GLenum TEXTURE25 = 34009`
    ///
    /// Feature `webgl2`.
    pub const TEXTURE25: u32 = 34009;

    /// `const GLenum TEXTURE26 = 34010`
    ///
    /// Feature `webgl2`.
    pub const TEXTURE26: u32 = 34010;

    /// `const GLenum TEXTURE27 = 34011`
    ///
    /// Feature `webgl2`.
    pub const TEXTURE27: u32 = 34011;

    /// `const GLenum TEXTURE28 = 34012`
    ///
    /// Feature `webgl2`.
    pub const TEXTURE28: u32 = 34012;

    /// `const GLenum TEXTURE29 = 34013`
    ///
    /// Feature `webgl2`.
    pub const TEXTURE29: u32 = 34013;

    /// `const GLenum TEXTURE30 = 34014`
    ///
    /// Feature `webgl2`.
    pub const TEXTURE30: u32 = 34014;

    /// `const GLenum TEXTURE31 = 34015`
    ///
    /// Feature `webgl2`.
    pub const TEXTURE31: u32 = 34015;

    /// `const GLenum ACTIVE_TEXTURE = 34016`
    ///
    /// Feature `webgl2`.
    pub const ACTIVE_TEXTURE: u32 = 34016;

    /// `const GLenum REPEAT = 10497`
    ///
    /// Feature `webgl2`.
    pub const REPEAT: u32 = 10497;

    /// `const GLenum CLAMP_TO_EDGE = 33071`
    ///
    /// Feature `webgl2`.
    pub const CLAMP_TO_EDGE: u32 = 33071;

    /// `const GLenum MIRRORED_REPEAT = 33648`
    ///
    /// Feature `webgl2`.
    pub const MIRRORED_REPEAT: u32 = 33648;

    /// `const GLenum FLOAT_VEC2 = 35664`
    ///
    /// Feature `webgl2`.
    pub const FLOAT_VEC2: u32 = 35664;

    /// `const GLenum FLOAT_VEC3 = 35665`
    ///
    /// Feature `webgl2`.
    pub const FLOAT_VEC3: u32 = 35665;

    /// `const GLenum FLOAT_VEC4 = 35666`
    ///
    /// Feature `webgl2`.
    pub const FLOAT_VEC4: u32 = 35666;

    /// `const GLenum INT_VEC2 = 35667`
    ///
    /// Feature `webgl2`.
    pub const INT_VEC2: u32 = 35667;

    /// `const GLenum INT_VEC3 = 35668`
    ///
    /// Feature `webgl2`.
    pub const INT_VEC3: u32 = 35668;

    /// `const GLenum INT_VEC4 = 35669`
    ///
    /// Feature `webgl2`.
    pub const INT_VEC4: u32 = 35669;

    /// `const GLenum BOOL = 35670`
    ///
    /// Feature `webgl2`.
    pub const BOOL: u32 = 35670;

    /// `const GLenum BOOL_VEC2 = 35671`
    ///
    /// Feature `webgl2`.
    pub const BOOL_VEC2: u32 = 35671;

    /// `const GLenum BOOL_VEC3 = 35672`
    ///
    /// Feature `webgl2`.
    pub const BOOL_VEC3: u32 = 35672;

    /// `const GLenum BOOL_VEC4 = 35673`
    ///
    /// Feature `webgl2`.
    pub const BOOL_VEC4: u32 = 35673;

    /// `const GLenum FLOAT_MAT2 = 35674`
    ///
    /// Feature `webgl2`.
    pub const FLOAT_MAT2: u32 = 35674;

    /// `const GLenum FLOAT_MAT3 = 35675`
    ///
    /// Feature `webgl2`.
    pub const FLOAT_MAT3: u32 = 35675;

    /// `const GLenum FLOAT_MAT4 = 35676`
    ///
    /// Feature `webgl2`.
    pub const FLOAT_MAT4: u32 = 35676;

    /// `const GLenum SAMPLER_2D = 35678`
    ///
    /// Feature `webgl2`.
    pub const SAMPLER_2D: u32 = 35678;

    /// `const GLenum SAMPLER_CUBE = 35680`
    ///
    /// Feature `webgl2`.
    pub const SAMPLER_CUBE: u32 = 35680;

    /// `const GLenum VERTEX_ATTRIB_ARRAY_ENABLED = 34338`
    ///
    /// Feature `webgl2`.
    pub const VERTEX_ATTRIB_ARRAY_ENABLED: u32 = 34338;

    /// `const GLenum VERTEX_ATTRIB_ARRAY_SIZE = 34339`
    ///
    /// Feature `webgl2`.
    pub const VERTEX_ATTRIB_ARRAY_SIZE: u32 = 34339;

    /// `const GLenum VERTEX_ATTRIB_ARRAY_STRIDE = 34340`
    ///
    /// Feature `webgl2`.
    pub const VERTEX_ATTRIB_ARRAY_STRIDE: u32 = 34340;

    /// `const GLenum VERTEX_ATTRIB_ARRAY_TYPE = 34341`
    ///
    /// Feature `webgl2`.
    pub const VERTEX_ATTRIB_ARRAY_TYPE: u32 = 34341;

    /// `const GLenum VERTEX_ATTRIB_ARRAY_NORMALIZED = 34922`
    ///
    /// Feature `webgl2`.
    pub const VERTEX_ATTRIB_ARRAY_NORMALIZED: u32 = 34922;

    /// `const GLenum VERTEX_ATTRIB_ARRAY_POINTER = 34373`
    ///
    /// Feature `webgl2`.
    pub const VERTEX_ATTRIB_ARRAY_POINTER: u32 = 34373;

    /// `const GLenum VERTEX_ATTRIB_ARRAY_BUFFER_BINDING = 34975`
    ///
    /// Feature `webgl2`.
    pub const VERTEX_ATTRIB_ARRAY_BUFFER_BINDING: u32 = 34975;

    /// `const GLenum IMPLEMENTATION_COLOR_READ_TYPE = 35738`
    ///
    /// Feature `webgl2`.
    pub const IMPLEMENTATION_COLOR_READ_TYPE: u32 = 35738;

    /// `const GLenum IMPLEMENTATION_COLOR_READ_FORMAT = 35739`
    ///
    /// Feature `webgl2`.
    pub const IMPLEMENTATION_COLOR_READ_FORMAT: u32 = 35739;

    /// `const GLenum COMPILE_STATUS = 35713`
    ///
    /// Feature `webgl2`.
    pub const COMPILE_STATUS: u32 = 35713;

    /// `const GLenum LOW_FLOAT = 36336`
    ///
    /// Feature `webgl2`.
    pub const LOW_FLOAT: u32 = 36336;

    /// `const GLenum MEDIUM_FLOAT = 36337`
    ///
    /// Feature `webgl2`.
    pub const MEDIUM_FLOAT: u32 = 36337;

    /// `const GLenum HIGH_FLOAT = 36338`
    ///
    /// Feature `webgl2`.
    pub const HIGH_FLOAT: u32 = 36338;

    /// `const GLenum LOW_INT = 36339`
    ///
    /// Feature `webgl2`.
    pub const LOW_INT: u32 = 36339;

    /// `const GLenum MEDIUM_INT = 36340`
    ///
    /// Feature `webgl2`.
    pub const MEDIUM_INT: u32 = 36340;

    /// `const GLenum HIGH_INT = 36341`
    ///
    /// Feature `webgl2`.
    pub const HIGH_INT: u32 = 36341;

    /// `const GLenum FRAMEBUFFER = 36160`
    ///
    /// Feature `webgl2`.
    pub const FRAMEBUFFER: u32 = 36160;

    /// `const GLenum RENDERBUFFER = 36161`
    ///
    /// Feature `webgl2`.
    pub const RENDERBUFFER: u32 = 36161;

    /// `const GLenum RGBA4 = 32854`
    ///
    /// Feature `webgl2`.
    pub const RGBA4: u32 = 32854;

    /// `const GLenum RGB5_A1 = 32855`
    ///
    /// Feature `webgl2`.
    pub const RGB5_A1: u32 = 32855;

    /// `const GLenum RGBA8 = 32856`
    ///
    /// Feature `webgl2`.
    pub const RGBA8: u32 = 32856;

    /// `const GLenum RGB565 = 36194`
    ///
    /// Feature `webgl2`.
    pub const RGB565: u32 = 36194;

    /// `const GLenum DEPTH_COMPONENT16 = 33189`
    ///
    /// Feature `webgl2`.
    pub const DEPTH_COMPONENT16: u32 = 33189;

    /// `const GLenum STENCIL_INDEX8 = 36168`
    ///
    /// Feature `webgl2`.
    pub const STENCIL_INDEX8: u32 = 36168;

    /// `const GLenum DEPTH_STENCIL = 34041`
    ///
    /// Feature `webgl2`.
    pub const DEPTH_STENCIL: u32 = 34041;

    /// `const GLenum RENDERBUFFER_WIDTH = 36162`
    ///
    /// Feature `webgl2`.
    pub const RENDERBUFFER_WIDTH: u32 = 36162;

    /// `const GLenum RENDERBUFFER_HEIGHT = 36163`
    ///
    /// Feature `webgl2`.
    pub const RENDERBUFFER_HEIGHT: u32 = 36163;

    /// `const GLenum RENDERBUFFER_INTERNAL_FORMAT = 36164`
    ///
    /// Feature `webgl2`.
    pub const RENDERBUFFER_INTERNAL_FORMAT: u32 = 36164;

    /// `const GLenum RENDERBUFFER_RED_SIZE = 36176`
    ///
    /// Feature `webgl2`.
    pub const RENDERBUFFER_RED_SIZE: u32 = 36176;

    /// `const GLenum RENDERBUFFER_GREEN_SIZE = 36177`
    ///
    /// Feature `webgl2`.
    pub const RENDERBUFFER_GREEN_SIZE: u32 = 36177;

    /// `const GLenum RENDERBUFFER_BLUE_SIZE = 36178`
    ///
    /// Feature `webgl2`.
    pub const RENDERBUFFER_BLUE_SIZE: u32 = 36178;

    /// `const GLenum RENDERBUFFER_ALPHA_SIZE = 36179`
    ///
    /// Feature `webgl2`.
    pub const RENDERBUFFER_ALPHA_SIZE: u32 = 36179;

    /// `const GLenum RENDERBUFFER_DEPTH_SIZE = 36180`
    ///
    /// Feature `webgl2`.
    pub const RENDERBUFFER_DEPTH_SIZE: u32 = 36180;

    /// `const GLenum RENDERBUFFER_STENCIL_SIZE = 36181`
    ///
    /// Feature `webgl2`.
    pub const RENDERBUFFER_STENCIL_SIZE: u32 = 36181;

    /// `const GLenum FRAMEBUFFER_ATTACHMENT_OBJECT_TYPE = 36048`
    ///
    /// Feature `webgl2`.
    pub const FRAMEBUFFER_ATTACHMENT_OBJECT_TYPE: u32 = 36048;

    /// `const GLenum FRAMEBUFFER_ATTACHMENT_OBJECT_NAME = 36049`
    ///
    /// Feature `webgl2`.
    pub const FRAMEBUFFER_ATTACHMENT_OBJECT_NAME: u32 = 36049;

    /// `const GLenum FRAMEBUFFER_ATTACHMENT_TEXTURE_LEVEL = 36050`
    ///
    /// Feature `webgl2`.
    pub const FRAMEBUFFER_ATTACHMENT_TEXTURE_LEVEL: u32 = 36050;

    /// `const GLenum FRAMEBUFFER_ATTACHMENT_TEXTURE_CUBE_MAP_FACE = 36051`
    ///
    /// Feature `webgl2`.
    pub const FRAMEBUFFER_ATTACHMENT_TEXTURE_CUBE_MAP_FACE: u32 = 36051;

    /// `const GLenum COLOR_ATTACHMENT0 = 36064`
    ///
    /// Feature `webgl2`.
    pub const COLOR_ATTACHMENT0: u32 = 36064;

    /// `const GLenum DEPTH_ATTACHMENT = 36096`
    ///
    /// Feature `webgl2`.
    pub const DEPTH_ATTACHMENT: u32 = 36096;

    /// `const GLenum STENCIL_ATTACHMENT = 36128`
    ///
    /// Feature `webgl2`.
    pub const STENCIL_ATTACHMENT: u32 = 36128;

    /// `const GLenum DEPTH_STENCIL_ATTACHMENT = 33306`
    ///
    /// Feature `webgl2`.
    pub const DEPTH_STENCIL_ATTACHMENT: u32 = 33306;

    /// `const GLenum NONE = 0`
    ///
    /// Feature `webgl2`.
    pub const NONE: u32 = 0;

    /// `const GLenum FRAMEBUFFER_COMPLETE = 36053`
    ///
    /// Feature `webgl2`.
    pub const FRAMEBUFFER_COMPLETE: u32 = 36053;

    /// `const GLenum FRAMEBUFFER_INCOMPLETE_ATTACHMENT = 36054`
    ///
    /// Feature `webgl2`.
    pub const FRAMEBUFFER_INCOMPLETE_ATTACHMENT: u32 = 36054;

    /// `const GLenum FRAMEBUFFER_INCOMPLETE_MISSING_ATTACHMENT = 36055`
    ///
    /// Feature `webgl2`.
    pub const FRAMEBUFFER_INCOMPLETE_MISSING_ATTACHMENT: u32 = 36055;

    /// `const GLenum FRAMEBUFFER_INCOMPLETE_DIMENSIONS = 36057`
    ///
    /// Feature `webgl2`.
    pub const FRAMEBUFFER_INCOMPLETE_DIMENSIONS: u32 = 36057;

    /// `const GLenum FRAMEBUFFER_UNSUPPORTED = 36061`
    ///
    /// Feature `webgl2`.
    pub const FRAMEBUFFER_UNSUPPORTED: u32 = 36061;

    /// `const GLenum FRAMEBUFFER_BINDING = 36006`
    ///
    /// Feature `webgl2`.
    pub const FRAMEBUFFER_BINDING: u32 = 36006;

    /// `const GLenum RENDERBUFFER_BINDING = 36007`
    ///
    /// Feature `webgl2`.
    pub const RENDERBUFFER_BINDING: u32 = 36007;

    /// `const GLenum MAX_RENDERBUFFER_SIZE = 34024`
    ///
    /// Feature `webgl2`.
    pub const MAX_RENDERBUFFER_SIZE: u32 = 34024;

    /// `const GLenum INVALID_FRAMEBUFFER_OPERATION = 1286`
    ///
    /// Feature `webgl2`.
    pub const INVALID_FRAMEBUFFER_OPERATION: u32 = 1286;

    /// `const GLenum UNPACK_FLIP_Y_WEBGL = 37440`
    ///
    /// Feature `webgl2`.
    pub const UNPACK_FLIP_Y_WEBGL: u32 = 37440;

    /// `const GLenum UNPACK_PREMULTIPLY_ALPHA_WEBGL = 37441`
    ///
    /// Feature `webgl2`.
    pub const UNPACK_PREMULTIPLY_ALPHA_WEBGL: u32 = 37441;

    /// `const GLenum CONTEXT_LOST_WEBGL = 37442`
    ///
    /// Feature `webgl2`.
    pub const CONTEXT_LOST_WEBGL: u32 = 37442;

    /// `const GLenum UNPACK_COLORSPACE_CONVERSION_WEBGL = 37443`
    ///
    /// Feature `webgl2`.
    pub const UNPACK_COLORSPACE_CONVERSION_WEBGL: u32 = 37443;

    /// `const GLenum BROWSER_DEFAULT_WEBGL = 37444`
    ///
    /// Feature `webgl2`.
    pub const BROWSER_DEFAULT_WEBGL: u32 = 37444;

    /// The canvas that the context draws on.
    ///
    /// `readonly attribute (HTMLCanvasElement or OffscreenCanvas) canvas`
    ///
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/canvas) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#DOM-WebGLRenderingContext-canvas)
    #[inline]
    pub fn canvas(&self) -> HtmlCanvasElementOrOffscreenCanvas {
        FromJs::from_js(Js::get_canvas__as_value(js(self)))
    }

    /// The actual width in pixels of the drawing buffer, at times smaller than the canvas asks for.
    ///
    /// `readonly attribute GLsizei drawingBufferWidth`
    ///
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/drawingBufferWidth) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#DOM-WebGLRenderingContext-drawingBufferWidth)
    #[doc(alias = "drawingBufferWidth")]
    #[inline]
    pub fn drawing_buffer_width(&self) -> i32 {
        Js::get_drawingBufferWidth__as_number(js(self)) as i32
    }

    /// The actual height in pixels of the drawing buffer, at times smaller than the canvas asks for.
    ///
    /// `readonly attribute GLsizei drawingBufferHeight`
    ///
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/drawingBufferHeight) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#DOM-WebGLRenderingContext-drawingBufferHeight)
    #[doc(alias = "drawingBufferHeight")]
    #[inline]
    pub fn drawing_buffer_height(&self) -> i32 {
        Js::get_drawingBufferHeight__as_number(js(self)) as i32
    }

    /// The sized format of the drawing buffer, such as `RGBA8`.
    ///
    /// `readonly attribute GLenum drawingBufferFormat`
    ///
    /// Features `webgl2` and `experimental`. Not in Baseline. [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.1)
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
    /// Feature `webgl2`. Baseline: newly available since 2024-10. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/drawingBufferColorSpace) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#DOM-WebGLRenderingContext-drawingBufferColorSpace)
    #[doc(alias = "drawingBufferColorSpace")]
    #[inline]
    pub fn drawing_buffer_color_space(&self) -> PredefinedColorSpace {
        FromJs::from_js(Js::get_drawingBufferColorSpace__as_value(js(self)))
    }

    /// Sets the color space in which the page takes the pixels of the canvas, `srgb` by default.
    ///
    /// Feature `webgl2`.
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
    /// Feature `webgl2`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/unpackColorSpace) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#DOM-WebGLRenderingContext-unpackColorSpace)
    #[doc(alias = "unpackColorSpace")]
    #[inline]
    pub fn unpack_color_space(&self) -> PredefinedColorSpace {
        FromJs::from_js(Js::get_unpackColorSpace__as_value(js(self)))
    }

    /// Sets the color space into which images are converted when they are uploaded to textures.
    ///
    /// Feature `webgl2`.
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
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/getContextAttributes) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.2)
    #[doc(alias = "getContextAttributes")]
    #[inline]
    pub fn get_context_attributes(&self) -> Option<WebGlContextAttributes> {
        Js::call_getContextAttributes__as_option_value(js(self)).map(Js::read)
    }

    /// Returns whether the context is lost, after which its calls have no effect.
    ///
    /// `boolean isContextLost()`
    ///
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/isContextLost) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.13)
    #[doc(alias = "isContextLost")]
    #[inline]
    pub fn is_context_lost(&self) -> bool {
        Js::call_isContextLost__as_bool(js(self)).get()
    }

    /// Returns the names of the supported extensions, or null if the context is lost.
    ///
    /// `sequence<DOMString>? getSupportedExtensions()`
    ///
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/getSupportedExtensions) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.14)
    #[doc(alias = "getSupportedExtensions")]
    #[inline]
    pub fn get_supported_extensions(&self) -> Option<Array<String>> {
        Js::call_getSupportedExtensions__as_option_value(js(self)).map(Js::read)
    }

    /// Enables an extension and returns its object, or null if the extension is not supported.
    ///
    /// `object? getExtension(DOMString name)`
    ///
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/getExtension) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.14)
    #[doc(alias = "getExtension")]
    #[inline]
    pub fn get_extension(&self, name: &str) -> Option<Object> {
        Js::call_getExtension__str__as_option_value(js(self), name).map(Js::read)
    }

    /// Enables an extension and returns its object, or null if the extension is not supported.
    ///
    /// `object? getExtension(DOMString name)`
    ///
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/getExtension) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.14)
    #[doc(alias = "getExtension")]
    #[inline]
    pub fn extension<T: FoundOn<Self>>(&self) -> Option<T> {
        FromJs::from_js(Js::call_getExtension__str__as_value(js(self), T::TEXT))
    }

    /// Gives the drawing buffer a new format and size in pixels, for example to draw in `RGBA16F`.
    ///
    /// `undefined drawingBufferStorage(GLenum sizedFormat, unsigned long width, unsigned long height)`
    ///
    /// Features `webgl2` and `experimental`. Not in Baseline. [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#2.2)
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
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/activeTexture) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.3)
    #[doc(alias = "activeTexture")]
    #[inline]
    pub fn active_texture(&self, texture: u32) {
        Js::call_activeTexture__number(js(self), texture as f64)
    }

    /// Adds a shader to a program, before linking.
    ///
    /// `undefined attachShader(WebGLProgram program, WebGLShader shader)`
    ///
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/attachShader) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.9)
    #[doc(alias = "attachShader")]
    #[inline]
    pub fn attach_shader(&self, program: &WebGlProgram, shader: &WebGlShader) {
        Js::call_attachShader__value2(js(self), program.as_ref(), shader.as_ref())
    }

    /// Gives an attribute of a program a fixed index, which takes effect at the next linking.
    ///
    /// `undefined bindAttribLocation(WebGLProgram program, GLuint index, DOMString name)`
    ///
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/bindAttribLocation) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.9)
    #[doc(alias = "bindAttribLocation")]
    #[inline]
    pub fn bind_attrib_location(&self, program: &WebGlProgram, index: u32, name: &str) {
        Js::call_bindAttribLocation__value_number_str(js(self), program.as_ref(), index as f64, name)
    }

    /// Makes a buffer the current one of a target such as `ARRAY_BUFFER`. None unbinds.
    ///
    /// `undefined bindBuffer(GLenum target, WebGLBuffer? buffer)`
    ///
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/bindBuffer) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.5)
    #[doc(alias = "bindBuffer")]
    #[inline]
    pub fn bind_buffer(&self, target: u32, buffer: Option<&WebGlBuffer>) {
        Js::call_bindBuffer__number_value(js(self), target as f64, nullable(buffer))
    }

    /// Makes a framebuffer the one to draw into. None returns to the canvas.
    ///
    /// `undefined bindFramebuffer(GLenum target, WebGLFramebuffer? framebuffer)`
    ///
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/bindFramebuffer) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.6)
    #[doc(alias = "bindFramebuffer")]
    #[inline]
    pub fn bind_framebuffer(&self, target: u32, framebuffer: Option<&WebGlFramebuffer>) {
        Js::call_bindFramebuffer__number_value(js(self), target as f64, nullable(framebuffer))
    }

    /// Makes a renderbuffer the current one. None unbinds.
    ///
    /// `undefined bindRenderbuffer(GLenum target, WebGLRenderbuffer? renderbuffer)`
    ///
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/bindRenderbuffer) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.7)
    #[doc(alias = "bindRenderbuffer")]
    #[inline]
    pub fn bind_renderbuffer(&self, target: u32, renderbuffer: Option<&WebGlRenderbuffer>) {
        Js::call_bindRenderbuffer__number_value(js(self), target as f64, nullable(renderbuffer))
    }

    /// Makes a texture the current one of a target on the active texture unit. None unbinds.
    ///
    /// `undefined bindTexture(GLenum target, WebGLTexture? texture)`
    ///
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/bindTexture) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.8)
    #[doc(alias = "bindTexture")]
    #[inline]
    pub fn bind_texture(&self, target: u32, texture: Option<&WebGlTexture>) {
        Js::call_bindTexture__number_value(js(self), target as f64, nullable(texture))
    }

    /// Sets the constant color for the blend factors that use one, with components from 0 to 1.
    ///
    /// `undefined blendColor(GLclampf red, GLclampf green, GLclampf blue, GLclampf alpha)`
    ///
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/blendColor) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.3)
    #[doc(alias = "blendColor")]
    #[inline]
    pub fn blend_color(&self, red: f32, green: f32, blue: f32, alpha: f32) {
        Js::call_blendColor__number4(js(self), red as f64, green as f64, blue as f64, alpha as f64)
    }

    /// Chooses how blending combines source and destination, such as `FUNC_ADD`.
    ///
    /// `undefined blendEquation(GLenum mode)`
    ///
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/blendEquation) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.3)
    #[doc(alias = "blendEquation")]
    #[inline]
    pub fn blend_equation(&self, mode: u32) {
        Js::call_blendEquation__number(js(self), mode as f64)
    }

    /// Chooses how blending combines source and destination, separately for color and alpha.
    ///
    /// `undefined blendEquationSeparate(GLenum modeRGB, GLenum modeAlpha)`
    ///
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/blendEquationSeparate) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.3)
    #[doc(alias = "blendEquationSeparate")]
    #[inline]
    pub fn blend_equation_separate(&self, mode_rgb: u32, mode_alpha: u32) {
        Js::call_blendEquationSeparate__number2(js(self), mode_rgb as f64, mode_alpha as f64)
    }

    /// Sets the factors with which blending multiplies the source and the destination.
    ///
    /// `undefined blendFunc(GLenum sfactor, GLenum dfactor)`
    ///
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/blendFunc) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.3)
    #[doc(alias = "blendFunc")]
    #[inline]
    pub fn blend_func(&self, sfactor: u32, dfactor: u32) {
        Js::call_blendFunc__number2(js(self), sfactor as f64, dfactor as f64)
    }

    /// Sets the blend factors of source and destination, separately for color and alpha.
    ///
    /// `undefined blendFuncSeparate(GLenum srcRGB, GLenum dstRGB, GLenum srcAlpha, GLenum dstAlpha)`
    ///
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/blendFuncSeparate) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.3)
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
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/checkFramebufferStatus) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.6)
    #[doc(alias = "checkFramebufferStatus")]
    #[inline]
    pub fn check_framebuffer_status(&self, target: u32) -> u32 {
        Js::call_checkFramebufferStatus__number__as_number(js(self), target as f64) as u32
    }

    /// Fills the given buffers (color, depth, stencil) with their clear values.
    ///
    /// `undefined clear(GLbitfield mask)`
    ///
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/clear) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.11)
    #[inline]
    pub fn clear(&self, mask: u32) {
        Js::call_clear__number(js(self), mask as f64)
    }

    /// Sets the color with which `clear` fills, with components from 0 to 1.
    ///
    /// `undefined clearColor(GLclampf red, GLclampf green, GLclampf blue, GLclampf alpha)`
    ///
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/clearColor) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.3)
    #[doc(alias = "clearColor")]
    #[inline]
    pub fn clear_color(&self, red: f32, green: f32, blue: f32, alpha: f32) {
        Js::call_clearColor__number4(js(self), red as f64, green as f64, blue as f64, alpha as f64)
    }

    /// Sets the depth with which `clear` fills, from 0 to 1.
    ///
    /// `undefined clearDepth(GLclampf depth)`
    ///
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/clearDepth) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.3)
    #[doc(alias = "clearDepth")]
    #[inline]
    pub fn clear_depth(&self, depth: f32) {
        Js::call_clearDepth__number(js(self), depth as f64)
    }

    /// Sets the stencil value with which `clear` fills.
    ///
    /// `undefined clearStencil(GLint s)`
    ///
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/clearStencil) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.3)
    #[doc(alias = "clearStencil")]
    #[inline]
    pub fn clear_stencil(&self, s: i32) {
        Js::call_clearStencil__number(js(self), s as f64)
    }

    /// Chooses which color components drawing may change.
    ///
    /// `undefined colorMask(GLboolean red, GLboolean green, GLboolean blue, GLboolean alpha)`
    ///
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/colorMask) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.3)
    #[doc(alias = "colorMask")]
    #[inline]
    pub fn color_mask(&self, red: bool, green: bool, blue: bool, alpha: bool) {
        Js::call_colorMask__bool4(js(self), red, green, blue, alpha)
    }

    /// Compiles a shader. Read `COMPILE_STATUS` and the info log to see whether it worked.
    ///
    /// `undefined compileShader(WebGLShader shader)`
    ///
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/compileShader) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.9)
    #[doc(alias = "compileShader")]
    #[inline]
    pub fn compile_shader(&self, shader: &WebGlShader) {
        Js::call_compileShader__value(js(self), shader.as_ref())
    }

    /// Copies pixels of the current framebuffer into a new texture image.
    ///
    /// `undefined copyTexImage2D(GLenum target, GLint level, GLenum internalformat, GLint x, GLint y, GLsizei width, GLsizei height, GLint border)`
    ///
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/copyTexImage2D) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.8)
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
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/copyTexSubImage2D) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.8)
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
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/createBuffer) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.5)
    #[doc(alias = "createBuffer")]
    #[inline]
    pub fn create_buffer(&self) -> WebGlBuffer {
        FromJs::from_js(Js::call_createBuffer__as_value(js(self)))
    }

    /// Creates a framebuffer without attachments.
    ///
    /// `WebGLFramebuffer createFramebuffer()`
    ///
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/createFramebuffer) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.6)
    #[doc(alias = "createFramebuffer")]
    #[inline]
    pub fn create_framebuffer(&self) -> WebGlFramebuffer {
        FromJs::from_js(Js::call_createFramebuffer__as_value(js(self)))
    }

    /// Creates a program without shaders.
    ///
    /// `WebGLProgram createProgram()`
    ///
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/createProgram) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.9)
    #[doc(alias = "createProgram")]
    #[inline]
    pub fn create_program(&self) -> WebGlProgram {
        FromJs::from_js(Js::call_createProgram__as_value(js(self)))
    }

    /// Creates a renderbuffer without storage.
    ///
    /// `WebGLRenderbuffer createRenderbuffer()`
    ///
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/createRenderbuffer) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.7)
    #[doc(alias = "createRenderbuffer")]
    #[inline]
    pub fn create_renderbuffer(&self) -> WebGlRenderbuffer {
        FromJs::from_js(Js::call_createRenderbuffer__as_value(js(self)))
    }

    /// Creates a shader of type `VERTEX_SHADER` or `FRAGMENT_SHADER`.
    ///
    /// `WebGLShader? createShader(GLenum type)`
    ///
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/createShader) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.9)
    #[doc(alias = "createShader")]
    #[inline]
    pub fn create_shader(&self, type_: u32) -> Option<WebGlShader> {
        Js::call_createShader__number__as_option_value(js(self), type_ as f64).map(Js::read)
    }

    /// Creates a texture without an image.
    ///
    /// `WebGLTexture createTexture()`
    ///
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/createTexture) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.8)
    #[doc(alias = "createTexture")]
    #[inline]
    pub fn create_texture(&self) -> WebGlTexture {
        FromJs::from_js(Js::call_createTexture__as_value(js(self)))
    }

    /// Chooses which side of triangles is dropped if `CULL_FACE` is enabled: front, back or both.
    ///
    /// `undefined cullFace(GLenum mode)`
    ///
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/cullFace) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.3)
    #[doc(alias = "cullFace")]
    #[inline]
    pub fn cull_face(&self, mode: u32) {
        Js::call_cullFace__number(js(self), mode as f64)
    }

    /// Deletes a buffer. Does nothing for none.
    ///
    /// `undefined deleteBuffer(WebGLBuffer? buffer)`
    ///
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/deleteBuffer) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.5)
    #[doc(alias = "deleteBuffer")]
    #[inline]
    pub fn delete_buffer(&self, buffer: Option<&WebGlBuffer>) {
        Js::call_deleteBuffer__value(js(self), nullable(buffer))
    }

    /// Deletes a framebuffer. Does nothing for none.
    ///
    /// `undefined deleteFramebuffer(WebGLFramebuffer? framebuffer)`
    ///
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/deleteFramebuffer) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.6)
    #[doc(alias = "deleteFramebuffer")]
    #[inline]
    pub fn delete_framebuffer(&self, framebuffer: Option<&WebGlFramebuffer>) {
        Js::call_deleteFramebuffer__value(js(self), nullable(framebuffer))
    }

    /// Deletes a program, or marks it to be deleted once it is no longer in use.
    ///
    /// `undefined deleteProgram(WebGLProgram? program)`
    ///
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/deleteProgram) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.9)
    #[doc(alias = "deleteProgram")]
    #[inline]
    pub fn delete_program(&self, program: Option<&WebGlProgram>) {
        Js::call_deleteProgram__value(js(self), nullable(program))
    }

    /// Deletes a renderbuffer. Does nothing for none.
    ///
    /// `undefined deleteRenderbuffer(WebGLRenderbuffer? renderbuffer)`
    ///
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/deleteRenderbuffer) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.7)
    #[doc(alias = "deleteRenderbuffer")]
    #[inline]
    pub fn delete_renderbuffer(&self, renderbuffer: Option<&WebGlRenderbuffer>) {
        Js::call_deleteRenderbuffer__value(js(self), nullable(renderbuffer))
    }

    /// Deletes a shader, or marks it to be deleted once no program uses it.
    ///
    /// `undefined deleteShader(WebGLShader? shader)`
    ///
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/deleteShader) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.9)
    #[doc(alias = "deleteShader")]
    #[inline]
    pub fn delete_shader(&self, shader: Option<&WebGlShader>) {
        Js::call_deleteShader__value(js(self), nullable(shader))
    }

    /// Deletes a texture. Does nothing for none.
    ///
    /// `undefined deleteTexture(WebGLTexture? texture)`
    ///
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/deleteTexture) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.8)
    #[doc(alias = "deleteTexture")]
    #[inline]
    pub fn delete_texture(&self, texture: Option<&WebGlTexture>) {
        Js::call_deleteTexture__value(js(self), nullable(texture))
    }

    /// Sets the comparison of the depth test, `LESS` by default.
    ///
    /// `undefined depthFunc(GLenum func)`
    ///
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/depthFunc) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.3)
    #[doc(alias = "depthFunc")]
    #[inline]
    pub fn depth_func(&self, func: u32) {
        Js::call_depthFunc__number(js(self), func as f64)
    }

    /// Chooses whether drawing writes to the depth buffer.
    ///
    /// `undefined depthMask(GLboolean flag)`
    ///
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/depthMask) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.3)
    #[doc(alias = "depthMask")]
    #[inline]
    pub fn depth_mask(&self, flag: bool) {
        Js::call_depthMask__bool(js(self), flag)
    }

    /// Sets the range of depth values into which the drawing is mapped, from 0 to 1 by default.
    ///
    /// `undefined depthRange(GLclampf zNear, GLclampf zFar)`
    ///
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/depthRange) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.3)
    #[doc(alias = "depthRange")]
    #[inline]
    pub fn depth_range(&self, z_near: f32, z_far: f32) {
        Js::call_depthRange__number2(js(self), z_near as f64, z_far as f64)
    }

    /// Removes a shader from a program.
    ///
    /// `undefined detachShader(WebGLProgram program, WebGLShader shader)`
    ///
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/detachShader) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.9)
    #[doc(alias = "detachShader")]
    #[inline]
    pub fn detach_shader(&self, program: &WebGlProgram, shader: &WebGlShader) {
        Js::call_detachShader__value2(js(self), program.as_ref(), shader.as_ref())
    }

    /// Turns off a feature such as `BLEND` or `DEPTH_TEST`.
    ///
    /// `undefined disable(GLenum cap)`
    ///
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/disable) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.3)
    #[inline]
    pub fn disable(&self, cap: u32) {
        Js::call_disable__number(js(self), cap as f64)
    }

    /// Stops reading an attribute from a buffer, so that its constant value is used.
    ///
    /// `undefined disableVertexAttribArray(GLuint index)`
    ///
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/disableVertexAttribArray) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.10)
    #[doc(alias = "disableVertexAttribArray")]
    #[inline]
    pub fn disable_vertex_attrib_array(&self, index: u32) {
        Js::call_disableVertexAttribArray__number(js(self), index as f64)
    }

    /// Draws points, lines or triangles from consecutive vertices.
    ///
    /// `undefined drawArrays(GLenum mode, GLint first, GLsizei count)`
    ///
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/drawArrays) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.11)
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
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/drawElements) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.11)
    #[doc(alias = "drawElements")]
    #[inline]
    pub fn draw_elements(&self, mode: u32, count: i32, type_: u32, offset: i64) {
        Js::call_drawElements__number4(js(self), mode as f64, count as f64, type_ as f64, offset as f64)
    }

    /// Turns on a feature such as `BLEND` or `DEPTH_TEST`.
    ///
    /// `undefined enable(GLenum cap)`
    ///
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/enable) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.3)
    #[inline]
    pub fn enable(&self, cap: u32) {
        Js::call_enable__number(js(self), cap as f64)
    }

    /// Makes an attribute read its values from a buffer.
    ///
    /// `undefined enableVertexAttribArray(GLuint index)`
    ///
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/enableVertexAttribArray) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.10)
    #[doc(alias = "enableVertexAttribArray")]
    #[inline]
    pub fn enable_vertex_attrib_array(&self, index: u32) {
        Js::call_enableVertexAttribArray__number(js(self), index as f64)
    }

    /// Waits until all earlier commands are done, in principle. Browsers may only flush.
    ///
    /// `undefined finish()`
    ///
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/finish) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.11)
    #[inline]
    pub fn finish(&self) {
        Js::call_finish(js(self))
    }

    /// Sends all earlier commands to the GPU without waiting for them.
    ///
    /// `undefined flush()`
    ///
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/flush) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.11)
    #[inline]
    pub fn flush(&self) {
        Js::call_flush(js(self))
    }

    /// Attaches a renderbuffer to the current framebuffer. None detaches.
    ///
    /// `undefined framebufferRenderbuffer(GLenum target, GLenum attachment, GLenum renderbuffertarget, WebGLRenderbuffer? renderbuffer)`
    ///
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/framebufferRenderbuffer) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.6)
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
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/framebufferTexture2D) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.6)
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
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/frontFace) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.3)
    #[doc(alias = "frontFace")]
    #[inline]
    pub fn front_face(&self, mode: u32) {
        Js::call_frontFace__number(js(self), mode as f64)
    }

    /// Computes all smaller mipmap levels of the current texture.
    ///
    /// `undefined generateMipmap(GLenum target)`
    ///
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/generateMipmap) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.8)
    #[doc(alias = "generateMipmap")]
    #[inline]
    pub fn generate_mipmap(&self, target: u32) {
        Js::call_generateMipmap__number(js(self), target as f64)
    }

    /// Returns size, type and name of an active attribute of a program.
    ///
    /// `WebGLActiveInfo? getActiveAttrib(WebGLProgram program, GLuint index)`
    ///
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/getActiveAttrib) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.10)
    #[doc(alias = "getActiveAttrib")]
    #[inline]
    pub fn get_active_attrib(&self, program: &WebGlProgram, index: u32) -> Option<WebGlActiveInfo> {
        Js::call_getActiveAttrib__value_number__as_option_value(js(self), program.as_ref(), index as f64).map(Js::read)
    }

    /// Returns size, type and name of an active uniform of a program.
    ///
    /// `WebGLActiveInfo? getActiveUniform(WebGLProgram program, GLuint index)`
    ///
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/getActiveUniform) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.10)
    #[doc(alias = "getActiveUniform")]
    #[inline]
    pub fn get_active_uniform(&self, program: &WebGlProgram, index: u32) -> Option<WebGlActiveInfo> {
        Js::call_getActiveUniform__value_number__as_option_value(js(self), program.as_ref(), index as f64).map(Js::read)
    }

    /// Returns the shaders attached to a program.
    ///
    /// `sequence<WebGLShader>? getAttachedShaders(WebGLProgram program)`
    ///
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/getAttachedShaders) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.9)
    #[doc(alias = "getAttachedShaders")]
    #[inline]
    pub fn get_attached_shaders(&self, program: &WebGlProgram) -> Option<Array<WebGlShader>> {
        Js::call_getAttachedShaders__value__as_option_value(js(self), program.as_ref()).map(Js::read)
    }

    /// Returns the index of an attribute, or -1 if the program does not use that name.
    ///
    /// `GLint getAttribLocation(WebGLProgram program, DOMString name)`
    ///
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/getAttribLocation) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.10)
    #[doc(alias = "getAttribLocation")]
    #[inline]
    pub fn get_attrib_location(&self, program: &WebGlProgram, name: &str) -> i32 {
        Js::call_getAttribLocation__value_str__as_number(js(self), program.as_ref(), name) as i32
    }

    /// Returns the size or usage of the buffer bound to a target.
    ///
    /// `any getBufferParameter(GLenum target, GLenum pname)`
    ///
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/getBufferParameter) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.5)
    #[doc(alias = "getBufferParameter")]
    #[inline]
    pub fn get_buffer_parameter(&self, target: u32, pname: u32) -> JsValue {
        Js::call_getBufferParameter__number2__as_value(js(self), target as f64, pname as f64)
    }

    /// Returns a state value or limit of the context. Its type depends on the name asked for.
    ///
    /// `any getParameter(GLenum pname)`
    ///
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/getParameter) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.3)
    #[doc(alias = "getParameter")]
    #[inline]
    pub fn get_parameter(&self, pname: u32) -> JsValue {
        Js::call_getParameter__number__as_value(js(self), pname as f64)
    }

    /// Returns the earliest error not yet returned and clears it, or `NO_ERROR`.
    ///
    /// `GLenum getError()`
    ///
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/getError) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.3)
    #[doc(alias = "getError")]
    #[inline]
    pub fn get_error(&self) -> u32 {
        Js::call_getError__as_number(js(self)) as u32
    }

    /// Returns information about an attachment of the current framebuffer.
    ///
    /// `any getFramebufferAttachmentParameter(GLenum target, GLenum attachment, GLenum pname)`
    ///
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/getFramebufferAttachmentParameter) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.6)
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
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/getProgramParameter) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.9)
    #[doc(alias = "getProgramParameter")]
    #[inline]
    pub fn get_program_parameter(&self, program: &WebGlProgram, pname: u32) -> JsValue {
        Js::call_getProgramParameter__value_number__as_value(js(self), program.as_ref(), pname as f64)
    }

    /// Returns the messages of the last linking or validation of a program.
    ///
    /// `DOMString? getProgramInfoLog(WebGLProgram program)`
    ///
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/getProgramInfoLog) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.9)
    #[doc(alias = "getProgramInfoLog")]
    #[inline]
    pub fn get_program_info_log(&self, program: &WebGlProgram) -> Option<String> {
        Js::call_getProgramInfoLog__value__as_value(js(self), program.as_ref()).as_string()
    }

    /// Returns information about the current renderbuffer, such as its width.
    ///
    /// `any getRenderbufferParameter(GLenum target, GLenum pname)`
    ///
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/getRenderbufferParameter) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.7)
    #[doc(alias = "getRenderbufferParameter")]
    #[inline]
    pub fn get_renderbuffer_parameter(&self, target: u32, pname: u32) -> JsValue {
        Js::call_getRenderbufferParameter__number2__as_value(js(self), target as f64, pname as f64)
    }

    /// Returns information about a shader, such as `COMPILE_STATUS`.
    ///
    /// `any getShaderParameter(WebGLShader shader, GLenum pname)`
    ///
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/getShaderParameter) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.9)
    #[doc(alias = "getShaderParameter")]
    #[inline]
    pub fn get_shader_parameter(&self, shader: &WebGlShader, pname: u32) -> JsValue {
        Js::call_getShaderParameter__value_number__as_value(js(self), shader.as_ref(), pname as f64)
    }

    /// Returns the range and precision of a number format for a type of shader.
    ///
    /// `WebGLShaderPrecisionFormat? getShaderPrecisionFormat(GLenum shadertype, GLenum precisiontype)`
    ///
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/getShaderPrecisionFormat) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.9)
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
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/getShaderInfoLog) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.9)
    #[doc(alias = "getShaderInfoLog")]
    #[inline]
    pub fn get_shader_info_log(&self, shader: &WebGlShader) -> Option<String> {
        Js::call_getShaderInfoLog__value__as_value(js(self), shader.as_ref()).as_string()
    }

    /// Returns the source text of a shader.
    ///
    /// `DOMString? getShaderSource(WebGLShader shader)`
    ///
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/getShaderSource) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.9)
    #[doc(alias = "getShaderSource")]
    #[inline]
    pub fn get_shader_source(&self, shader: &WebGlShader) -> Option<String> {
        Js::call_getShaderSource__value__as_value(js(self), shader.as_ref()).as_string()
    }

    /// Returns a parameter of the current texture, such as its filter.
    ///
    /// `any getTexParameter(GLenum target, GLenum pname)`
    ///
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/getTexParameter) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.8)
    #[doc(alias = "getTexParameter")]
    #[inline]
    pub fn get_tex_parameter(&self, target: u32, pname: u32) -> JsValue {
        Js::call_getTexParameter__number2__as_value(js(self), target as f64, pname as f64)
    }

    /// Returns the current value of a uniform. Its type depends on the uniform's.
    ///
    /// `any getUniform(WebGLProgram program, WebGLUniformLocation location)`
    ///
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/getUniform) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.10)
    #[doc(alias = "getUniform")]
    #[inline]
    pub fn get_uniform(&self, program: &WebGlProgram, location: &WebGlUniformLocation) -> JsValue {
        Js::call_getUniform__value2__as_value(js(self), program.as_ref(), location.as_ref())
    }

    /// Returns the place of a uniform, or null if the program does not use that name.
    ///
    /// `WebGLUniformLocation? getUniformLocation(WebGLProgram program, DOMString name)`
    ///
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/getUniformLocation) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.10)
    #[doc(alias = "getUniformLocation")]
    #[inline]
    pub fn get_uniform_location(&self, program: &WebGlProgram, name: &str) -> Option<WebGlUniformLocation> {
        Js::call_getUniformLocation__value_str__as_option_value(js(self), program.as_ref(), name).map(Js::read)
    }

    /// Returns information about an attribute, such as its buffer or constant value.
    ///
    /// `any getVertexAttrib(GLuint index, GLenum pname)`
    ///
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/getVertexAttrib) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.10)
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
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/getVertexAttribOffset) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.10)
    #[doc(alias = "getVertexAttribOffset")]
    #[inline]
    pub fn get_vertex_attrib_offset(&self, index: u32, pname: u32) -> i64 {
        Js::call_getVertexAttribOffset__number2__as_number(js(self), index as f64, pname as f64) as i64
    }

    /// Tells the browser whether speed or quality matters more for a feature.
    ///
    /// `undefined hint(GLenum target, GLenum mode)`
    ///
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/hint) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.3)
    #[inline]
    pub fn hint(&self, target: u32, mode: u32) {
        Js::call_hint__number2(js(self), target as f64, mode as f64)
    }

    /// Returns whether the buffer is valid: bound at least once and not deleted.
    ///
    /// `GLboolean isBuffer(WebGLBuffer? buffer)`
    ///
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/isBuffer) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.5)
    #[doc(alias = "isBuffer")]
    #[inline]
    pub fn is_buffer(&self, buffer: Option<&WebGlBuffer>) -> bool {
        Js::call_isBuffer__value__as_bool(js(self), nullable(buffer)).get()
    }

    /// Returns whether a feature such as `BLEND` is turned on.
    ///
    /// `GLboolean isEnabled(GLenum cap)`
    ///
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/isEnabled) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.3)
    #[doc(alias = "isEnabled")]
    #[inline]
    pub fn is_enabled(&self, cap: u32) -> bool {
        Js::call_isEnabled__number__as_bool(js(self), cap as f64).get()
    }

    /// Returns whether the framebuffer is valid: bound at least once and not deleted.
    ///
    /// `GLboolean isFramebuffer(WebGLFramebuffer? framebuffer)`
    ///
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/isFramebuffer) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.6)
    #[doc(alias = "isFramebuffer")]
    #[inline]
    pub fn is_framebuffer(&self, framebuffer: Option<&WebGlFramebuffer>) -> bool {
        Js::call_isFramebuffer__value__as_bool(js(self), nullable(framebuffer)).get()
    }

    /// Returns whether the program is valid and not deleted.
    ///
    /// `GLboolean isProgram(WebGLProgram? program)`
    ///
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/isProgram) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.9)
    #[doc(alias = "isProgram")]
    #[inline]
    pub fn is_program(&self, program: Option<&WebGlProgram>) -> bool {
        Js::call_isProgram__value__as_bool(js(self), nullable(program)).get()
    }

    /// Returns whether the renderbuffer is valid: bound at least once and not deleted.
    ///
    /// `GLboolean isRenderbuffer(WebGLRenderbuffer? renderbuffer)`
    ///
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/isRenderbuffer) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.7)
    #[doc(alias = "isRenderbuffer")]
    #[inline]
    pub fn is_renderbuffer(&self, renderbuffer: Option<&WebGlRenderbuffer>) -> bool {
        Js::call_isRenderbuffer__value__as_bool(js(self), nullable(renderbuffer)).get()
    }

    /// Returns whether the shader is valid and not deleted.
    ///
    /// `GLboolean isShader(WebGLShader? shader)`
    ///
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/isShader) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.9)
    #[doc(alias = "isShader")]
    #[inline]
    pub fn is_shader(&self, shader: Option<&WebGlShader>) -> bool {
        Js::call_isShader__value__as_bool(js(self), nullable(shader)).get()
    }

    /// Returns whether the texture is valid: bound at least once and not deleted.
    ///
    /// `GLboolean isTexture(WebGLTexture? texture)`
    ///
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/isTexture) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.8)
    #[doc(alias = "isTexture")]
    #[inline]
    pub fn is_texture(&self, texture: Option<&WebGlTexture>) -> bool {
        Js::call_isTexture__value__as_bool(js(self), nullable(texture)).get()
    }

    /// Sets the width of lines in pixels. Many systems only support 1.
    ///
    /// `undefined lineWidth(GLfloat width)`
    ///
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/lineWidth) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.3)
    #[doc(alias = "lineWidth")]
    #[inline]
    pub fn line_width(&self, width: f32) {
        Js::call_lineWidth__number(js(self), width as f64)
    }

    /// Links the shaders of a program. Read `LINK_STATUS` and the info log to see whether it worked.
    ///
    /// `undefined linkProgram(WebGLProgram program)`
    ///
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/linkProgram) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.9)
    #[doc(alias = "linkProgram")]
    #[inline]
    pub fn link_program(&self, program: &WebGlProgram) {
        Js::call_linkProgram__value(js(self), program.as_ref())
    }

    /// Sets how pixels are packed in memory for uploads and readback, such as `UNPACK_FLIP_Y_WEBGL`.
    ///
    /// `undefined pixelStorei(GLenum pname, GLint param)`
    ///
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/pixelStorei) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.3)
    #[doc(alias = "pixelStorei")]
    #[inline]
    pub fn pixel_storei(&self, pname: u32, param: i32) {
        Js::call_pixelStorei__number2(js(self), pname as f64, param as f64)
    }

    /// Sets the depth offset for triangles, used if `POLYGON_OFFSET_FILL` is enabled.
    ///
    /// `undefined polygonOffset(GLfloat factor, GLfloat units)`
    ///
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/polygonOffset) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.3)
    #[doc(alias = "polygonOffset")]
    #[inline]
    pub fn polygon_offset(&self, factor: f32, units: f32) {
        Js::call_polygonOffset__number2(js(self), factor as f64, units as f64)
    }

    /// Allocates the image of the current renderbuffer, with a format and a size in pixels.
    ///
    /// `undefined renderbufferStorage(GLenum target, GLenum internalformat, GLsizei width, GLsizei height)`
    ///
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/renderbufferStorage) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.7)
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
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/sampleCoverage) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.3)
    #[doc(alias = "sampleCoverage")]
    #[inline]
    pub fn sample_coverage(&self, value: f32, invert: bool) {
        Js::call_sampleCoverage__number_bool(js(self), value as f64, invert)
    }

    /// Sets the rectangle outside which nothing is drawn if `SCISSOR_TEST` is enabled, in pixels.
    ///
    /// `undefined scissor(GLint x, GLint y, GLsizei width, GLsizei height)`
    ///
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/scissor) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.4)
    #[inline]
    pub fn scissor(&self, x: i32, y: i32, width: i32, height: i32) {
        Js::call_scissor__number4(js(self), x as f64, y as f64, width as f64, height as f64)
    }

    /// Sets the GLSL source text of a shader, before compiling.
    ///
    /// `undefined shaderSource(WebGLShader shader, DOMString source)`
    ///
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/shaderSource) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.9)
    #[doc(alias = "shaderSource")]
    #[inline]
    pub fn shader_source(&self, shader: &WebGlShader, source: &str) {
        Js::call_shaderSource__value_str(js(self), shader.as_ref(), source)
    }

    /// Sets the comparison, reference value and mask of the stencil test.
    ///
    /// `undefined stencilFunc(GLenum func, GLint ref, GLuint mask)`
    ///
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/stencilFunc) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.3)
    #[doc(alias = "stencilFunc")]
    #[inline]
    pub fn stencil_func(&self, func: u32, ref_: i32, mask: u32) {
        Js::call_stencilFunc__number3(js(self), func as f64, ref_ as f64, mask as f64)
    }

    /// Sets the comparison, reference value and mask of the stencil test for one side of triangles.
    ///
    /// `undefined stencilFuncSeparate(GLenum face, GLenum func, GLint ref, GLuint mask)`
    ///
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/stencilFuncSeparate) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.3)
    #[doc(alias = "stencilFuncSeparate")]
    #[inline]
    pub fn stencil_func_separate(&self, face: u32, func: u32, ref_: i32, mask: u32) {
        Js::call_stencilFuncSeparate__number4(js(self), face as f64, func as f64, ref_ as f64, mask as f64)
    }

    /// Chooses which bits of the stencil buffer drawing may change.
    ///
    /// `undefined stencilMask(GLuint mask)`
    ///
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/stencilMask) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.3)
    #[doc(alias = "stencilMask")]
    #[inline]
    pub fn stencil_mask(&self, mask: u32) {
        Js::call_stencilMask__number(js(self), mask as f64)
    }

    /// Chooses which bits of the stencil buffer drawing may change, for one side of triangles.
    ///
    /// `undefined stencilMaskSeparate(GLenum face, GLuint mask)`
    ///
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/stencilMaskSeparate) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.3)
    #[doc(alias = "stencilMaskSeparate")]
    #[inline]
    pub fn stencil_mask_separate(&self, face: u32, mask: u32) {
        Js::call_stencilMaskSeparate__number2(js(self), face as f64, mask as f64)
    }

    /// Sets what happens to the stencil value when the stencil or depth test fails, or both pass.
    ///
    /// `undefined stencilOp(GLenum fail, GLenum zfail, GLenum zpass)`
    ///
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/stencilOp) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.3)
    #[doc(alias = "stencilOp")]
    #[inline]
    pub fn stencil_op(&self, fail: u32, zfail: u32, zpass: u32) {
        Js::call_stencilOp__number3(js(self), fail as f64, zfail as f64, zpass as f64)
    }

    /// Sets what happens to the stencil value after the tests, for one side of triangles.
    ///
    /// `undefined stencilOpSeparate(GLenum face, GLenum fail, GLenum zfail, GLenum zpass)`
    ///
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/stencilOpSeparate) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.3)
    #[doc(alias = "stencilOpSeparate")]
    #[inline]
    pub fn stencil_op_separate(&self, face: u32, fail: u32, zfail: u32, zpass: u32) {
        Js::call_stencilOpSeparate__number4(js(self), face as f64, fail as f64, zfail as f64, zpass as f64)
    }

    /// Sets a parameter of the current texture that is a float.
    ///
    /// `undefined texParameterf(GLenum target, GLenum pname, GLfloat param)`
    ///
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/texParameter) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.8)
    #[doc(alias = "texParameterf")]
    #[inline]
    pub fn tex_parameterf(&self, target: u32, pname: u32, param: f32) {
        Js::call_texParameterf__number3(js(self), target as f64, pname as f64, param as f64)
    }

    /// Sets a parameter of the current texture, such as its filters or wrapping.
    ///
    /// `undefined texParameteri(GLenum target, GLenum pname, GLint param)`
    ///
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/texParameter) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.8)
    #[doc(alias = "texParameteri")]
    #[inline]
    pub fn tex_parameteri(&self, target: u32, pname: u32, param: i32) {
        Js::call_texParameteri__number3(js(self), target as f64, pname as f64, param as f64)
    }

    /// Sets a `float` uniform of the current program.
    ///
    /// `undefined uniform1f(WebGLUniformLocation? location, GLfloat x)`
    ///
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/uniform) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.10)
    #[inline]
    pub fn uniform1f(&self, location: Option<&WebGlUniformLocation>, x: f32) {
        Js::call_uniform1f__value_number(js(self), nullable(location), x as f64)
    }

    /// Sets a `vec2` uniform of the current program.
    ///
    /// `undefined uniform2f(WebGLUniformLocation? location, GLfloat x, GLfloat y)`
    ///
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/uniform) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.10)
    #[inline]
    pub fn uniform2f(&self, location: Option<&WebGlUniformLocation>, x: f32, y: f32) {
        Js::call_uniform2f__value_number2(js(self), nullable(location), x as f64, y as f64)
    }

    /// Sets a `vec3` uniform of the current program.
    ///
    /// `undefined uniform3f(WebGLUniformLocation? location, GLfloat x, GLfloat y, GLfloat z)`
    ///
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/uniform) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.10)
    #[inline]
    pub fn uniform3f(&self, location: Option<&WebGlUniformLocation>, x: f32, y: f32, z: f32) {
        Js::call_uniform3f__value_number3(js(self), nullable(location), x as f64, y as f64, z as f64)
    }

    /// Sets a `vec4` uniform of the current program.
    ///
    /// `undefined uniform4f(WebGLUniformLocation? location, GLfloat x, GLfloat y, GLfloat z, GLfloat w)`
    ///
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/uniform) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.10)
    #[inline]
    pub fn uniform4f(&self, location: Option<&WebGlUniformLocation>, x: f32, y: f32, z: f32, w: f32) {
        Js::call_uniform4f__value_number4(js(self), nullable(location), x as f64, y as f64, z as f64, w as f64)
    }

    /// Sets an `int`, `bool` or sampler uniform. For a sampler, the value is the texture unit.
    ///
    /// `undefined uniform1i(WebGLUniformLocation? location, GLint x)`
    ///
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/uniform) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.10)
    #[inline]
    pub fn uniform1i(&self, location: Option<&WebGlUniformLocation>, x: i32) {
        Js::call_uniform1i__value_number(js(self), nullable(location), x as f64)
    }

    /// Sets an `ivec2` or `bvec2` uniform of the current program.
    ///
    /// `undefined uniform2i(WebGLUniformLocation? location, GLint x, GLint y)`
    ///
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/uniform) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.10)
    #[inline]
    pub fn uniform2i(&self, location: Option<&WebGlUniformLocation>, x: i32, y: i32) {
        Js::call_uniform2i__value_number2(js(self), nullable(location), x as f64, y as f64)
    }

    /// Sets an `ivec3` or `bvec3` uniform of the current program.
    ///
    /// `undefined uniform3i(WebGLUniformLocation? location, GLint x, GLint y, GLint z)`
    ///
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/uniform) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.10)
    #[inline]
    pub fn uniform3i(&self, location: Option<&WebGlUniformLocation>, x: i32, y: i32, z: i32) {
        Js::call_uniform3i__value_number3(js(self), nullable(location), x as f64, y as f64, z as f64)
    }

    /// Sets an `ivec4` or `bvec4` uniform of the current program.
    ///
    /// `undefined uniform4i(WebGLUniformLocation? location, GLint x, GLint y, GLint z, GLint w)`
    ///
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/uniform) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.10)
    #[inline]
    pub fn uniform4i(&self, location: Option<&WebGlUniformLocation>, x: i32, y: i32, z: i32, w: i32) {
        Js::call_uniform4i__value_number4(js(self), nullable(location), x as f64, y as f64, z as f64, w as f64)
    }

    /// Makes a linked program the current one for drawing. None selects no program.
    ///
    /// `undefined useProgram(WebGLProgram? program)`
    ///
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/useProgram) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.9)
    #[doc(alias = "useProgram")]
    #[inline]
    pub fn use_program(&self, program: Option<&WebGlProgram>) {
        Js::call_useProgram__value(js(self), nullable(program))
    }

    /// Checks whether a program can run with the current state, with the result in `VALIDATE_STATUS`.
    ///
    /// `undefined validateProgram(WebGLProgram program)`
    ///
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/validateProgram) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.9)
    #[doc(alias = "validateProgram")]
    #[inline]
    pub fn validate_program(&self, program: &WebGlProgram) {
        Js::call_validateProgram__value(js(self), program.as_ref())
    }

    /// Sets the constant value of an attribute, used while its array is disabled.
    ///
    /// `undefined vertexAttrib1f(GLuint index, GLfloat x)`
    ///
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/vertexAttrib) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.10)
    #[doc(alias = "vertexAttrib1f")]
    #[inline]
    pub fn vertex_attrib1f(&self, index: u32, x: f32) {
        Js::call_vertexAttrib1f__number2(js(self), index as f64, x as f64)
    }

    /// Sets the constant value of an attribute from two numbers, used while its array is disabled.
    ///
    /// `undefined vertexAttrib2f(GLuint index, GLfloat x, GLfloat y)`
    ///
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/vertexAttrib) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.10)
    #[doc(alias = "vertexAttrib2f")]
    #[inline]
    pub fn vertex_attrib2f(&self, index: u32, x: f32, y: f32) {
        Js::call_vertexAttrib2f__number3(js(self), index as f64, x as f64, y as f64)
    }

    /// Sets the constant value of an attribute from three numbers, used while its array is disabled.
    ///
    /// `undefined vertexAttrib3f(GLuint index, GLfloat x, GLfloat y, GLfloat z)`
    ///
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/vertexAttrib) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.10)
    #[doc(alias = "vertexAttrib3f")]
    #[inline]
    pub fn vertex_attrib3f(&self, index: u32, x: f32, y: f32, z: f32) {
        Js::call_vertexAttrib3f__number4(js(self), index as f64, x as f64, y as f64, z as f64)
    }

    /// Sets the constant value of an attribute from four numbers, used while its array is disabled.
    ///
    /// `undefined vertexAttrib4f(GLuint index, GLfloat x, GLfloat y, GLfloat z, GLfloat w)`
    ///
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/vertexAttrib) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.10)
    #[doc(alias = "vertexAttrib4f")]
    #[inline]
    pub fn vertex_attrib4f(&self, index: u32, x: f32, y: f32, z: f32, w: f32) {
        Js::call_vertexAttrib4f__number5(js(self), index as f64, x as f64, y as f64, z as f64, w as f64)
    }

    /// Sets the constant value of an attribute from a list of one number.
    ///
    /// `undefined vertexAttrib1fv(GLuint index, Float32List values)`
    ///
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/vertexAttrib) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.10)
    #[doc(alias = "vertexAttrib1fv")]
    #[inline]
    pub fn vertex_attrib1fv<'a>(&self, index: u32, values: impl Into<ReadBuffer<'a, f32>>) {
        values.into().with_shared(|values| Js::call_vertexAttrib1fv__number_value(js(self), index as f64, values))
    }

    /// Sets the constant value of an attribute from a list of two numbers.
    ///
    /// `undefined vertexAttrib2fv(GLuint index, Float32List values)`
    ///
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/vertexAttrib) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.10)
    #[doc(alias = "vertexAttrib2fv")]
    #[inline]
    pub fn vertex_attrib2fv<'a>(&self, index: u32, values: impl Into<ReadBuffer<'a, f32>>) {
        values.into().with_shared(|values| Js::call_vertexAttrib2fv__number_value(js(self), index as f64, values))
    }

    /// Sets the constant value of an attribute from a list of three numbers.
    ///
    /// `undefined vertexAttrib3fv(GLuint index, Float32List values)`
    ///
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/vertexAttrib) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.10)
    #[doc(alias = "vertexAttrib3fv")]
    #[inline]
    pub fn vertex_attrib3fv<'a>(&self, index: u32, values: impl Into<ReadBuffer<'a, f32>>) {
        values.into().with_shared(|values| Js::call_vertexAttrib3fv__number_value(js(self), index as f64, values))
    }

    /// Sets the constant value of an attribute from a list of four numbers.
    ///
    /// `undefined vertexAttrib4fv(GLuint index, Float32List values)`
    ///
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/vertexAttrib) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.10)
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
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/vertexAttribPointer) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.10)
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
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/viewport) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.4)
    #[inline]
    pub fn viewport(&self, x: i32, y: i32, width: i32, height: i32) {
        Js::call_viewport__number4(js(self), x as f64, y as f64, width as f64, height as f64)
    }

    /// `const GLenum READ_BUFFER = 3074`
    ///
    /// Feature `webgl2`.
    pub const READ_BUFFER: u32 = 3074;

    /// `const GLenum UNPACK_ROW_LENGTH = 3314`
    ///
    /// Feature `webgl2`.
    pub const UNPACK_ROW_LENGTH: u32 = 3314;

    /// `const GLenum UNPACK_SKIP_ROWS = 3315`
    ///
    /// Feature `webgl2`.
    pub const UNPACK_SKIP_ROWS: u32 = 3315;

    /// `const GLenum UNPACK_SKIP_PIXELS = 3316`
    ///
    /// Feature `webgl2`.
    pub const UNPACK_SKIP_PIXELS: u32 = 3316;

    /// `const GLenum PACK_ROW_LENGTH = 3330`
    ///
    /// Feature `webgl2`.
    pub const PACK_ROW_LENGTH: u32 = 3330;

    /// `const GLenum PACK_SKIP_ROWS = 3331`
    ///
    /// Feature `webgl2`.
    pub const PACK_SKIP_ROWS: u32 = 3331;

    /// `const GLenum PACK_SKIP_PIXELS = 3332`
    ///
    /// Feature `webgl2`.
    pub const PACK_SKIP_PIXELS: u32 = 3332;

    /// `const GLenum COLOR = 6144`
    ///
    /// Feature `webgl2`.
    pub const COLOR: u32 = 6144;

    /// `const GLenum DEPTH = 6145`
    ///
    /// Feature `webgl2`.
    pub const DEPTH: u32 = 6145;

    /// `const GLenum STENCIL = 6146`
    ///
    /// Feature `webgl2`.
    pub const STENCIL: u32 = 6146;

    /// `const GLenum RED = 6403`
    ///
    /// Feature `webgl2`.
    pub const RED: u32 = 6403;

    /// `const GLenum RGB8 = 32849`
    ///
    /// Feature `webgl2`.
    pub const RGB8: u32 = 32849;

    /// `const GLenum RGB10_A2 = 32857`
    ///
    /// Feature `webgl2`.
    pub const RGB10_A2: u32 = 32857;

    /// `const GLenum TEXTURE_BINDING_3D = 32874`
    ///
    /// Feature `webgl2`.
    pub const TEXTURE_BINDING_3D: u32 = 32874;

    /// `const GLenum UNPACK_SKIP_IMAGES = 32877`
    ///
    /// Feature `webgl2`.
    pub const UNPACK_SKIP_IMAGES: u32 = 32877;

    /// `const GLenum UNPACK_IMAGE_HEIGHT = 32878`
    ///
    /// Feature `webgl2`.
    pub const UNPACK_IMAGE_HEIGHT: u32 = 32878;

    /// `const GLenum TEXTURE_3D = 32879`
    ///
    /// Feature `webgl2`.
    pub const TEXTURE_3D: u32 = 32879;

    /// `const GLenum TEXTURE_WRAP_R = 32882`
    ///
    /// Feature `webgl2`.
    pub const TEXTURE_WRAP_R: u32 = 32882;

    /// `const GLenum MAX_3D_TEXTURE_SIZE = 32883`
    ///
    /// Feature `webgl2`.
    pub const MAX_3D_TEXTURE_SIZE: u32 = 32883;

    /// `const GLenum UNSIGNED_INT_2_10_10_10_REV = 33640`
    ///
    /// Feature `webgl2`.
    pub const UNSIGNED_INT_2_10_10_10_REV: u32 = 33640;

    /// `const GLenum MAX_ELEMENTS_VERTICES = 33000`
    ///
    /// Feature `webgl2`.
    pub const MAX_ELEMENTS_VERTICES: u32 = 33000;

    /// `const GLenum MAX_ELEMENTS_INDICES = 33001`
    ///
    /// Feature `webgl2`.
    pub const MAX_ELEMENTS_INDICES: u32 = 33001;

    /// `const GLenum TEXTURE_MIN_LOD = 33082`
    ///
    /// Feature `webgl2`.
    pub const TEXTURE_MIN_LOD: u32 = 33082;

    /// `const GLenum TEXTURE_MAX_LOD = 33083`
    ///
    /// Feature `webgl2`.
    pub const TEXTURE_MAX_LOD: u32 = 33083;

    /// `const GLenum TEXTURE_BASE_LEVEL = 33084`
    ///
    /// Feature `webgl2`.
    pub const TEXTURE_BASE_LEVEL: u32 = 33084;

    /// `const GLenum TEXTURE_MAX_LEVEL = 33085`
    ///
    /// Feature `webgl2`.
    pub const TEXTURE_MAX_LEVEL: u32 = 33085;

    /// `const GLenum MIN = 32775`
    ///
    /// Feature `webgl2`.
    pub const MIN: u32 = 32775;

    /// `const GLenum MAX = 32776`
    ///
    /// Feature `webgl2`.
    pub const MAX: u32 = 32776;

    /// `const GLenum DEPTH_COMPONENT24 = 33190`
    ///
    /// Feature `webgl2`.
    pub const DEPTH_COMPONENT24: u32 = 33190;

    /// `const GLenum MAX_TEXTURE_LOD_BIAS = 34045`
    ///
    /// Feature `webgl2`.
    pub const MAX_TEXTURE_LOD_BIAS: u32 = 34045;

    /// `const GLenum TEXTURE_COMPARE_MODE = 34892`
    ///
    /// Feature `webgl2`.
    pub const TEXTURE_COMPARE_MODE: u32 = 34892;

    /// `const GLenum TEXTURE_COMPARE_FUNC = 34893`
    ///
    /// Feature `webgl2`.
    pub const TEXTURE_COMPARE_FUNC: u32 = 34893;

    /// `const GLenum CURRENT_QUERY = 34917`
    ///
    /// Feature `webgl2`.
    pub const CURRENT_QUERY: u32 = 34917;

    /// `const GLenum QUERY_RESULT = 34918`
    ///
    /// Feature `webgl2`.
    pub const QUERY_RESULT: u32 = 34918;

    /// `const GLenum QUERY_RESULT_AVAILABLE = 34919`
    ///
    /// Feature `webgl2`.
    pub const QUERY_RESULT_AVAILABLE: u32 = 34919;

    /// `const GLenum STREAM_READ = 35041`
    ///
    /// Feature `webgl2`.
    pub const STREAM_READ: u32 = 35041;

    /// `const GLenum STREAM_COPY = 35042`
    ///
    /// Feature `webgl2`.
    pub const STREAM_COPY: u32 = 35042;

    /// `const GLenum STATIC_READ = 35045`
    ///
    /// Feature `webgl2`.
    pub const STATIC_READ: u32 = 35045;

    /// `const GLenum STATIC_COPY = 35046`
    ///
    /// Feature `webgl2`.
    pub const STATIC_COPY: u32 = 35046;

    /// `const GLenum DYNAMIC_READ = 35049`
    ///
    /// Feature `webgl2`.
    pub const DYNAMIC_READ: u32 = 35049;

    /// `const GLenum DYNAMIC_COPY = 35050`
    ///
    /// Feature `webgl2`.
    pub const DYNAMIC_COPY: u32 = 35050;

    /// `const GLenum MAX_DRAW_BUFFERS = 34852`
    ///
    /// Feature `webgl2`.
    pub const MAX_DRAW_BUFFERS: u32 = 34852;

    /// `const GLenum DRAW_BUFFER0 = 34853`
    ///
    /// Feature `webgl2`.
    pub const DRAW_BUFFER0: u32 = 34853;

    /// `const GLenum DRAW_BUFFER1 = 34854`
    ///
    /// Feature `webgl2`.
    pub const DRAW_BUFFER1: u32 = 34854;

    /// `const GLenum DRAW_BUFFER2 = 34855`
    ///
    /// Feature `webgl2`.
    pub const DRAW_BUFFER2: u32 = 34855;

    /// `const GLenum DRAW_BUFFER3 = 34856`
    ///
    /// Feature `webgl2`.
    pub const DRAW_BUFFER3: u32 = 34856;

    /// `const GLenum DRAW_BUFFER4 = 34857`
    ///
    /// Feature `webgl2`.
    pub const DRAW_BUFFER4: u32 = 34857;

    /// `const GLenum DRAW_BUFFER5 = 34858`
    ///
    /// Feature `webgl2`.
    pub const DRAW_BUFFER5: u32 = 34858;

    /// `const GLenum DRAW_BUFFER6 = 34859`
    ///
    /// Feature `webgl2`.
    pub const DRAW_BUFFER6: u32 = 34859;

    /// `const GLenum DRAW_BUFFER7 = 34860`
    ///
    /// Feature `webgl2`.
    pub const DRAW_BUFFER7: u32 = 34860;

    /// `const GLenum DRAW_BUFFER8 = 34861`
    ///
    /// Feature `webgl2`.
    pub const DRAW_BUFFER8: u32 = 34861;

    /// `const GLenum DRAW_BUFFER9 = 34862`
    ///
    /// Feature `webgl2`.
    pub const DRAW_BUFFER9: u32 = 34862;

    /// `const GLenum DRAW_BUFFER10 = 34863`
    ///
    /// Feature `webgl2`.
    pub const DRAW_BUFFER10: u32 = 34863;

    /// `const GLenum DRAW_BUFFER11 = 34864`
    ///
    /// Feature `webgl2`.
    pub const DRAW_BUFFER11: u32 = 34864;

    /// `const GLenum DRAW_BUFFER12 = 34865`
    ///
    /// Feature `webgl2`.
    pub const DRAW_BUFFER12: u32 = 34865;

    /// `const GLenum DRAW_BUFFER13 = 34866`
    ///
    /// Feature `webgl2`.
    pub const DRAW_BUFFER13: u32 = 34866;

    /// `const GLenum DRAW_BUFFER14 = 34867`
    ///
    /// Feature `webgl2`.
    pub const DRAW_BUFFER14: u32 = 34867;

    /// `const GLenum DRAW_BUFFER15 = 34868`
    ///
    /// Feature `webgl2`.
    pub const DRAW_BUFFER15: u32 = 34868;

    /// `const GLenum MAX_FRAGMENT_UNIFORM_COMPONENTS = 35657`
    ///
    /// Feature `webgl2`.
    pub const MAX_FRAGMENT_UNIFORM_COMPONENTS: u32 = 35657;

    /// `const GLenum MAX_VERTEX_UNIFORM_COMPONENTS = 35658`
    ///
    /// Feature `webgl2`.
    pub const MAX_VERTEX_UNIFORM_COMPONENTS: u32 = 35658;

    /// `const GLenum SAMPLER_3D = 35679`
    ///
    /// Feature `webgl2`.
    pub const SAMPLER_3D: u32 = 35679;

    /// `const GLenum SAMPLER_2D_SHADOW = 35682`
    ///
    /// Feature `webgl2`.
    pub const SAMPLER_2D_SHADOW: u32 = 35682;

    /// `const GLenum FRAGMENT_SHADER_DERIVATIVE_HINT = 35723`
    ///
    /// Feature `webgl2`.
    pub const FRAGMENT_SHADER_DERIVATIVE_HINT: u32 = 35723;

    /// `const GLenum PIXEL_PACK_BUFFER = 35051`
    ///
    /// Feature `webgl2`.
    pub const PIXEL_PACK_BUFFER: u32 = 35051;

    /// `const GLenum PIXEL_UNPACK_BUFFER = 35052`
    ///
    /// Feature `webgl2`.
    pub const PIXEL_UNPACK_BUFFER: u32 = 35052;

    /// `const GLenum PIXEL_PACK_BUFFER_BINDING = 35053`
    ///
    /// Feature `webgl2`.
    pub const PIXEL_PACK_BUFFER_BINDING: u32 = 35053;

    /// `const GLenum PIXEL_UNPACK_BUFFER_BINDING = 35055`
    ///
    /// Feature `webgl2`.
    pub const PIXEL_UNPACK_BUFFER_BINDING: u32 = 35055;

    /// `const GLenum FLOAT_MAT2x3 = 35685`
    ///
    /// Feature `webgl2`.
    #[doc(alias = "FLOAT_MAT2x3")]
    pub const FLOAT_MAT2X3: u32 = 35685;

    /// `const GLenum FLOAT_MAT2x4 = 35686`
    ///
    /// Feature `webgl2`.
    #[doc(alias = "FLOAT_MAT2x4")]
    pub const FLOAT_MAT2X4: u32 = 35686;

    /// `const GLenum FLOAT_MAT3x2 = 35687`
    ///
    /// Feature `webgl2`.
    #[doc(alias = "FLOAT_MAT3x2")]
    pub const FLOAT_MAT3X2: u32 = 35687;

    /// `const GLenum FLOAT_MAT3x4 = 35688`
    ///
    /// Feature `webgl2`.
    #[doc(alias = "FLOAT_MAT3x4")]
    pub const FLOAT_MAT3X4: u32 = 35688;

    /// `const GLenum FLOAT_MAT4x2 = 35689`
    ///
    /// Feature `webgl2`.
    #[doc(alias = "FLOAT_MAT4x2")]
    pub const FLOAT_MAT4X2: u32 = 35689;

    /// `const GLenum FLOAT_MAT4x3 = 35690`
    ///
    /// Feature `webgl2`.
    #[doc(alias = "FLOAT_MAT4x3")]
    pub const FLOAT_MAT4X3: u32 = 35690;

    /// `const GLenum SRGB = 35904`
    ///
    /// Feature `webgl2`.
    pub const SRGB: u32 = 35904;

    /// `const GLenum SRGB8 = 35905`
    ///
    /// Feature `webgl2`.
    pub const SRGB8: u32 = 35905;

    /// `const GLenum SRGB8_ALPHA8 = 35907`
    ///
    /// Feature `webgl2`.
    pub const SRGB8_ALPHA8: u32 = 35907;

    /// `const GLenum COMPARE_REF_TO_TEXTURE = 34894`
    ///
    /// Feature `webgl2`.
    pub const COMPARE_REF_TO_TEXTURE: u32 = 34894;

    /// `const GLenum RGBA32F = 34836`
    ///
    /// Feature `webgl2`.
    pub const RGBA32F: u32 = 34836;

    /// `const GLenum RGB32F = 34837`
    ///
    /// Feature `webgl2`.
    pub const RGB32F: u32 = 34837;

    /// `const GLenum RGBA16F = 34842`
    ///
    /// Feature `webgl2`.
    pub const RGBA16F: u32 = 34842;

    /// `const GLenum RGB16F = 34843`
    ///
    /// Feature `webgl2`.
    pub const RGB16F: u32 = 34843;

    /// `const GLenum VERTEX_ATTRIB_ARRAY_INTEGER = 35069`
    ///
    /// Feature `webgl2`.
    pub const VERTEX_ATTRIB_ARRAY_INTEGER: u32 = 35069;

    /// `const GLenum MAX_ARRAY_TEXTURE_LAYERS = 35071`
    ///
    /// Feature `webgl2`.
    pub const MAX_ARRAY_TEXTURE_LAYERS: u32 = 35071;

    /// `const GLenum MIN_PROGRAM_TEXEL_OFFSET = 35076`
    ///
    /// Feature `webgl2`.
    pub const MIN_PROGRAM_TEXEL_OFFSET: u32 = 35076;

    /// `const GLenum MAX_PROGRAM_TEXEL_OFFSET = 35077`
    ///
    /// Feature `webgl2`.
    pub const MAX_PROGRAM_TEXEL_OFFSET: u32 = 35077;

    /// `const GLenum MAX_VARYING_COMPONENTS = 35659`
    ///
    /// Feature `webgl2`.
    pub const MAX_VARYING_COMPONENTS: u32 = 35659;

    /// `const GLenum TEXTURE_2D_ARRAY = 35866`
    ///
    /// Feature `webgl2`.
    pub const TEXTURE_2D_ARRAY: u32 = 35866;

    /// `const GLenum TEXTURE_BINDING_2D_ARRAY = 35869`
    ///
    /// Feature `webgl2`.
    pub const TEXTURE_BINDING_2D_ARRAY: u32 = 35869;

    /// `const GLenum R11F_G11F_B10F = 35898`
    ///
    /// Feature `webgl2`.
    pub const R11F_G11F_B10F: u32 = 35898;

    /// `const GLenum UNSIGNED_INT_10F_11F_11F_REV = 35899`
    ///
    /// Feature `webgl2`.
    pub const UNSIGNED_INT_10F_11F_11F_REV: u32 = 35899;

    /// `const GLenum RGB9_E5 = 35901`
    ///
    /// Feature `webgl2`.
    pub const RGB9_E5: u32 = 35901;

    /// `const GLenum UNSIGNED_INT_5_9_9_9_REV = 35902`
    ///
    /// Feature `webgl2`.
    pub const UNSIGNED_INT_5_9_9_9_REV: u32 = 35902;

    /// `const GLenum TRANSFORM_FEEDBACK_BUFFER_MODE = 35967`
    ///
    /// Feature `webgl2`.
    pub const TRANSFORM_FEEDBACK_BUFFER_MODE: u32 = 35967;

    /// `const GLenum MAX_TRANSFORM_FEEDBACK_SEPARATE_COMPONENTS = 35968`
    ///
    /// Feature `webgl2`.
    pub const MAX_TRANSFORM_FEEDBACK_SEPARATE_COMPONENTS: u32 = 35968;

    /// `const GLenum TRANSFORM_FEEDBACK_VARYINGS = 35971`
    ///
    /// Feature `webgl2`.
    pub const TRANSFORM_FEEDBACK_VARYINGS: u32 = 35971;

    /// `const GLenum TRANSFORM_FEEDBACK_BUFFER_START = 35972`
    ///
    /// Feature `webgl2`.
    pub const TRANSFORM_FEEDBACK_BUFFER_START: u32 = 35972;

    /// `const GLenum TRANSFORM_FEEDBACK_BUFFER_SIZE = 35973`
    ///
    /// Feature `webgl2`.
    pub const TRANSFORM_FEEDBACK_BUFFER_SIZE: u32 = 35973;

    /// `const GLenum TRANSFORM_FEEDBACK_PRIMITIVES_WRITTEN = 35976`
    ///
    /// Feature `webgl2`.
    pub const TRANSFORM_FEEDBACK_PRIMITIVES_WRITTEN: u32 = 35976;

    /// `const GLenum RASTERIZER_DISCARD = 35977`
    ///
    /// Feature `webgl2`.
    pub const RASTERIZER_DISCARD: u32 = 35977;

    /// `const GLenum MAX_TRANSFORM_FEEDBACK_INTERLEAVED_COMPONENTS = 35978`
    ///
    /// Feature `webgl2`.
    pub const MAX_TRANSFORM_FEEDBACK_INTERLEAVED_COMPONENTS: u32 = 35978;

    /// `const GLenum MAX_TRANSFORM_FEEDBACK_SEPARATE_ATTRIBS = 35979`
    ///
    /// Feature `webgl2`.
    pub const MAX_TRANSFORM_FEEDBACK_SEPARATE_ATTRIBS: u32 = 35979;

    /// `const GLenum INTERLEAVED_ATTRIBS = 35980`
    ///
    /// Feature `webgl2`.
    pub const INTERLEAVED_ATTRIBS: u32 = 35980;

    /// `const GLenum SEPARATE_ATTRIBS = 35981`
    ///
    /// Feature `webgl2`.
    pub const SEPARATE_ATTRIBS: u32 = 35981;

    /// `const GLenum TRANSFORM_FEEDBACK_BUFFER = 35982`
    ///
    /// Feature `webgl2`.
    pub const TRANSFORM_FEEDBACK_BUFFER: u32 = 35982;

    /// `const GLenum TRANSFORM_FEEDBACK_BUFFER_BINDING = 35983`
    ///
    /// Feature `webgl2`.
    pub const TRANSFORM_FEEDBACK_BUFFER_BINDING: u32 = 35983;

    /// `const GLenum RGBA32UI = 36208`
    ///
    /// Feature `webgl2`.
    pub const RGBA32UI: u32 = 36208;

    /// `const GLenum RGB32UI = 36209`
    ///
    /// Feature `webgl2`.
    pub const RGB32UI: u32 = 36209;

    /// `const GLenum RGBA16UI = 36214`
    ///
    /// Feature `webgl2`.
    pub const RGBA16UI: u32 = 36214;

    /// `const GLenum RGB16UI = 36215`
    ///
    /// Feature `webgl2`.
    pub const RGB16UI: u32 = 36215;

    /// `const GLenum RGBA8UI = 36220`
    ///
    /// Feature `webgl2`.
    pub const RGBA8UI: u32 = 36220;

    /// `const GLenum RGB8UI = 36221`
    ///
    /// Feature `webgl2`.
    pub const RGB8UI: u32 = 36221;

    /// `const GLenum RGBA32I = 36226`
    ///
    /// Feature `webgl2`.
    pub const RGBA32I: u32 = 36226;

    /// `const GLenum RGB32I = 36227`
    ///
    /// Feature `webgl2`.
    pub const RGB32I: u32 = 36227;

    /// `const GLenum RGBA16I = 36232`
    ///
    /// Feature `webgl2`.
    pub const RGBA16I: u32 = 36232;

    /// `const GLenum RGB16I = 36233`
    ///
    /// Feature `webgl2`.
    pub const RGB16I: u32 = 36233;

    /// `const GLenum RGBA8I = 36238`
    ///
    /// Feature `webgl2`.
    pub const RGBA8I: u32 = 36238;

    /// `const GLenum RGB8I = 36239`
    ///
    /// Feature `webgl2`.
    pub const RGB8I: u32 = 36239;

    /// `const GLenum RED_INTEGER = 36244`
    ///
    /// Feature `webgl2`.
    pub const RED_INTEGER: u32 = 36244;

    /// `const GLenum RGB_INTEGER = 36248`
    ///
    /// Feature `webgl2`.
    pub const RGB_INTEGER: u32 = 36248;

    /// `const GLenum RGBA_INTEGER = 36249`
    ///
    /// Feature `webgl2`.
    pub const RGBA_INTEGER: u32 = 36249;

    /// `const GLenum SAMPLER_2D_ARRAY = 36289`
    ///
    /// Feature `webgl2`.
    pub const SAMPLER_2D_ARRAY: u32 = 36289;

    /// `const GLenum SAMPLER_2D_ARRAY_SHADOW = 36292`
    ///
    /// Feature `webgl2`.
    pub const SAMPLER_2D_ARRAY_SHADOW: u32 = 36292;

    /// `const GLenum SAMPLER_CUBE_SHADOW = 36293`
    ///
    /// Feature `webgl2`.
    pub const SAMPLER_CUBE_SHADOW: u32 = 36293;

    /// `const GLenum UNSIGNED_INT_VEC2 = 36294`
    ///
    /// Feature `webgl2`.
    pub const UNSIGNED_INT_VEC2: u32 = 36294;

    /// `const GLenum UNSIGNED_INT_VEC3 = 36295`
    ///
    /// Feature `webgl2`.
    pub const UNSIGNED_INT_VEC3: u32 = 36295;

    /// `const GLenum UNSIGNED_INT_VEC4 = 36296`
    ///
    /// Feature `webgl2`.
    pub const UNSIGNED_INT_VEC4: u32 = 36296;

    /// `const GLenum INT_SAMPLER_2D = 36298`
    ///
    /// Feature `webgl2`.
    pub const INT_SAMPLER_2D: u32 = 36298;

    /// `const GLenum INT_SAMPLER_3D = 36299`
    ///
    /// Feature `webgl2`.
    pub const INT_SAMPLER_3D: u32 = 36299;

    /// `const GLenum INT_SAMPLER_CUBE = 36300`
    ///
    /// Feature `webgl2`.
    pub const INT_SAMPLER_CUBE: u32 = 36300;

    /// `const GLenum INT_SAMPLER_2D_ARRAY = 36303`
    ///
    /// Feature `webgl2`.
    pub const INT_SAMPLER_2D_ARRAY: u32 = 36303;

    /// `const GLenum UNSIGNED_INT_SAMPLER_2D = 36306`
    ///
    /// Feature `webgl2`.
    pub const UNSIGNED_INT_SAMPLER_2D: u32 = 36306;

    /// `const GLenum UNSIGNED_INT_SAMPLER_3D = 36307`
    ///
    /// Feature `webgl2`.
    pub const UNSIGNED_INT_SAMPLER_3D: u32 = 36307;

    /// `const GLenum UNSIGNED_INT_SAMPLER_CUBE = 36308`
    ///
    /// Feature `webgl2`.
    pub const UNSIGNED_INT_SAMPLER_CUBE: u32 = 36308;

    /// `const GLenum UNSIGNED_INT_SAMPLER_2D_ARRAY = 36311`
    ///
    /// Feature `webgl2`.
    pub const UNSIGNED_INT_SAMPLER_2D_ARRAY: u32 = 36311;

    /// `const GLenum DEPTH_COMPONENT32F = 36012`
    ///
    /// Feature `webgl2`.
    pub const DEPTH_COMPONENT32F: u32 = 36012;

    /// `const GLenum DEPTH32F_STENCIL8 = 36013`
    ///
    /// Feature `webgl2`.
    pub const DEPTH32F_STENCIL8: u32 = 36013;

    /// `const GLenum FLOAT_32_UNSIGNED_INT_24_8_REV = 36269`
    ///
    /// Feature `webgl2`.
    pub const FLOAT_32_UNSIGNED_INT_24_8_REV: u32 = 36269;

    /// `const GLenum FRAMEBUFFER_ATTACHMENT_COLOR_ENCODING = 33296`
    ///
    /// Feature `webgl2`.
    pub const FRAMEBUFFER_ATTACHMENT_COLOR_ENCODING: u32 = 33296;

    /// `const GLenum FRAMEBUFFER_ATTACHMENT_COMPONENT_TYPE = 33297`
    ///
    /// Feature `webgl2`.
    pub const FRAMEBUFFER_ATTACHMENT_COMPONENT_TYPE: u32 = 33297;

    /// `const GLenum FRAMEBUFFER_ATTACHMENT_RED_SIZE = 33298`
    ///
    /// Feature `webgl2`.
    pub const FRAMEBUFFER_ATTACHMENT_RED_SIZE: u32 = 33298;

    /// `const GLenum FRAMEBUFFER_ATTACHMENT_GREEN_SIZE = 33299`
    ///
    /// Feature `webgl2`.
    pub const FRAMEBUFFER_ATTACHMENT_GREEN_SIZE: u32 = 33299;

    /// `const GLenum FRAMEBUFFER_ATTACHMENT_BLUE_SIZE = 33300`
    ///
    /// Feature `webgl2`.
    pub const FRAMEBUFFER_ATTACHMENT_BLUE_SIZE: u32 = 33300;

    /// `const GLenum FRAMEBUFFER_ATTACHMENT_ALPHA_SIZE = 33301`
    ///
    /// Feature `webgl2`.
    pub const FRAMEBUFFER_ATTACHMENT_ALPHA_SIZE: u32 = 33301;

    /// `const GLenum FRAMEBUFFER_ATTACHMENT_DEPTH_SIZE = 33302`
    ///
    /// Feature `webgl2`.
    pub const FRAMEBUFFER_ATTACHMENT_DEPTH_SIZE: u32 = 33302;

    /// `const GLenum FRAMEBUFFER_ATTACHMENT_STENCIL_SIZE = 33303`
    ///
    /// Feature `webgl2`.
    pub const FRAMEBUFFER_ATTACHMENT_STENCIL_SIZE: u32 = 33303;

    /// `const GLenum FRAMEBUFFER_DEFAULT = 33304`
    ///
    /// Feature `webgl2`.
    pub const FRAMEBUFFER_DEFAULT: u32 = 33304;

    /// `const GLenum UNSIGNED_INT_24_8 = 34042`
    ///
    /// Feature `webgl2`.
    pub const UNSIGNED_INT_24_8: u32 = 34042;

    /// `const GLenum DEPTH24_STENCIL8 = 35056`
    ///
    /// Feature `webgl2`.
    pub const DEPTH24_STENCIL8: u32 = 35056;

    /// `const GLenum UNSIGNED_NORMALIZED = 35863`
    ///
    /// Feature `webgl2`.
    pub const UNSIGNED_NORMALIZED: u32 = 35863;

    /// `const GLenum DRAW_FRAMEBUFFER_BINDING = 36006`
    ///
    /// Feature `webgl2`.
    pub const DRAW_FRAMEBUFFER_BINDING: u32 = 36006;

    /// `const GLenum READ_FRAMEBUFFER = 36008`
    ///
    /// Feature `webgl2`.
    pub const READ_FRAMEBUFFER: u32 = 36008;

    /// `const GLenum DRAW_FRAMEBUFFER = 36009`
    ///
    /// Feature `webgl2`.
    pub const DRAW_FRAMEBUFFER: u32 = 36009;

    /// `const GLenum READ_FRAMEBUFFER_BINDING = 36010`
    ///
    /// Feature `webgl2`.
    pub const READ_FRAMEBUFFER_BINDING: u32 = 36010;

    /// `const GLenum RENDERBUFFER_SAMPLES = 36011`
    ///
    /// Feature `webgl2`.
    pub const RENDERBUFFER_SAMPLES: u32 = 36011;

    /// `const GLenum FRAMEBUFFER_ATTACHMENT_TEXTURE_LAYER = 36052`
    ///
    /// Feature `webgl2`.
    pub const FRAMEBUFFER_ATTACHMENT_TEXTURE_LAYER: u32 = 36052;

    /// `const GLenum MAX_COLOR_ATTACHMENTS = 36063`
    ///
    /// Feature `webgl2`.
    pub const MAX_COLOR_ATTACHMENTS: u32 = 36063;

    /// `const GLenum COLOR_ATTACHMENT1 = 36065`
    ///
    /// Feature `webgl2`.
    pub const COLOR_ATTACHMENT1: u32 = 36065;

    /// `const GLenum COLOR_ATTACHMENT2 = 36066`
    ///
    /// Feature `webgl2`.
    pub const COLOR_ATTACHMENT2: u32 = 36066;

    /// `const GLenum COLOR_ATTACHMENT3 = 36067`
    ///
    /// Feature `webgl2`.
    pub const COLOR_ATTACHMENT3: u32 = 36067;

    /// `const GLenum COLOR_ATTACHMENT4 = 36068`
    ///
    /// Feature `webgl2`.
    pub const COLOR_ATTACHMENT4: u32 = 36068;

    /// `const GLenum COLOR_ATTACHMENT5 = 36069`
    ///
    /// Feature `webgl2`.
    pub const COLOR_ATTACHMENT5: u32 = 36069;

    /// `const GLenum COLOR_ATTACHMENT6 = 36070`
    ///
    /// Feature `webgl2`.
    pub const COLOR_ATTACHMENT6: u32 = 36070;

    /// `const GLenum COLOR_ATTACHMENT7 = 36071`
    ///
    /// Feature `webgl2`.
    pub const COLOR_ATTACHMENT7: u32 = 36071;

    /// `const GLenum COLOR_ATTACHMENT8 = 36072`
    ///
    /// Feature `webgl2`.
    pub const COLOR_ATTACHMENT8: u32 = 36072;

    /// `const GLenum COLOR_ATTACHMENT9 = 36073`
    ///
    /// Feature `webgl2`.
    pub const COLOR_ATTACHMENT9: u32 = 36073;

    /// `const GLenum COLOR_ATTACHMENT10 = 36074`
    ///
    /// Feature `webgl2`.
    pub const COLOR_ATTACHMENT10: u32 = 36074;

    /// `const GLenum COLOR_ATTACHMENT11 = 36075`
    ///
    /// Feature `webgl2`.
    pub const COLOR_ATTACHMENT11: u32 = 36075;

    /// `const GLenum COLOR_ATTACHMENT12 = 36076`
    ///
    /// Feature `webgl2`.
    pub const COLOR_ATTACHMENT12: u32 = 36076;

    /// `const GLenum COLOR_ATTACHMENT13 = 36077`
    ///
    /// Feature `webgl2`.
    pub const COLOR_ATTACHMENT13: u32 = 36077;

    /// `const GLenum COLOR_ATTACHMENT14 = 36078`
    ///
    /// Feature `webgl2`.
    pub const COLOR_ATTACHMENT14: u32 = 36078;

    /// `const GLenum COLOR_ATTACHMENT15 = 36079`
    ///
    /// Feature `webgl2`.
    pub const COLOR_ATTACHMENT15: u32 = 36079;

    /// `const GLenum FRAMEBUFFER_INCOMPLETE_MULTISAMPLE = 36182`
    ///
    /// Feature `webgl2`.
    pub const FRAMEBUFFER_INCOMPLETE_MULTISAMPLE: u32 = 36182;

    /// `const GLenum MAX_SAMPLES = 36183`
    ///
    /// Feature `webgl2`.
    pub const MAX_SAMPLES: u32 = 36183;

    /// `const GLenum HALF_FLOAT = 5131`
    ///
    /// Feature `webgl2`.
    pub const HALF_FLOAT: u32 = 5131;

    /// `const GLenum RG = 33319`
    ///
    /// Feature `webgl2`.
    pub const RG: u32 = 33319;

    /// `const GLenum RG_INTEGER = 33320`
    ///
    /// Feature `webgl2`.
    pub const RG_INTEGER: u32 = 33320;

    /// `const GLenum R8 = 33321`
    ///
    /// Feature `webgl2`.
    pub const R8: u32 = 33321;

    /// `const GLenum RG8 = 33323`
    ///
    /// Feature `webgl2`.
    pub const RG8: u32 = 33323;

    /// `const GLenum R16F = 33325`
    ///
    /// Feature `webgl2`.
    pub const R16F: u32 = 33325;

    /// `const GLenum R32F = 33326`
    ///
    /// Feature `webgl2`.
    pub const R32F: u32 = 33326;

    /// `const GLenum RG16F = 33327`
    ///
    /// Feature `webgl2`.
    pub const RG16F: u32 = 33327;

    /// `const GLenum RG32F = 33328`
    ///
    /// Feature `webgl2`.
    pub const RG32F: u32 = 33328;

    /// `const GLenum R8I = 33329`
    ///
    /// Feature `webgl2`.
    pub const R8I: u32 = 33329;

    /// `const GLenum R8UI = 33330`
    ///
    /// Feature `webgl2`.
    pub const R8UI: u32 = 33330;

    /// `const GLenum R16I = 33331`
    ///
    /// Feature `webgl2`.
    pub const R16I: u32 = 33331;

    /// `const GLenum R16UI = 33332`
    ///
    /// Feature `webgl2`.
    pub const R16UI: u32 = 33332;

    /// `const GLenum R32I = 33333`
    ///
    /// Feature `webgl2`.
    pub const R32I: u32 = 33333;

    /// `const GLenum R32UI = 33334`
    ///
    /// Feature `webgl2`.
    pub const R32UI: u32 = 33334;

    /// `const GLenum RG8I = 33335`
    ///
    /// Feature `webgl2`.
    pub const RG8I: u32 = 33335;

    /// `const GLenum RG8UI = 33336`
    ///
    /// Feature `webgl2`.
    pub const RG8UI: u32 = 33336;

    /// `const GLenum RG16I = 33337`
    ///
    /// Feature `webgl2`.
    pub const RG16I: u32 = 33337;

    /// `const GLenum RG16UI = 33338`
    ///
    /// Feature `webgl2`.
    pub const RG16UI: u32 = 33338;

    /// `const GLenum RG32I = 33339`
    ///
    /// Feature `webgl2`.
    pub const RG32I: u32 = 33339;

    /// `const GLenum RG32UI = 33340`
    ///
    /// Feature `webgl2`.
    pub const RG32UI: u32 = 33340;

    /// `const GLenum VERTEX_ARRAY_BINDING = 34229`
    ///
    /// Feature `webgl2`.
    pub const VERTEX_ARRAY_BINDING: u32 = 34229;

    /// `const GLenum R8_SNORM = 36756`
    ///
    /// Feature `webgl2`.
    pub const R8_SNORM: u32 = 36756;

    /// `const GLenum RG8_SNORM = 36757`
    ///
    /// Feature `webgl2`.
    pub const RG8_SNORM: u32 = 36757;

    /// `const GLenum RGB8_SNORM = 36758`
    ///
    /// Feature `webgl2`.
    pub const RGB8_SNORM: u32 = 36758;

    /// `const GLenum RGBA8_SNORM = 36759`
    ///
    /// Feature `webgl2`.
    pub const RGBA8_SNORM: u32 = 36759;

    /// `const GLenum SIGNED_NORMALIZED = 36764`
    ///
    /// Feature `webgl2`.
    pub const SIGNED_NORMALIZED: u32 = 36764;

    /// `const GLenum COPY_READ_BUFFER = 36662`
    ///
    /// Feature `webgl2`.
    pub const COPY_READ_BUFFER: u32 = 36662;

    /// `const GLenum COPY_WRITE_BUFFER = 36663`
    ///
    /// Feature `webgl2`.
    pub const COPY_WRITE_BUFFER: u32 = 36663;

    /// `const GLenum COPY_READ_BUFFER_BINDING = 36662`
    ///
    /// Feature `webgl2`.
    pub const COPY_READ_BUFFER_BINDING: u32 = 36662;

    /// `const GLenum COPY_WRITE_BUFFER_BINDING = 36663`
    ///
    /// Feature `webgl2`.
    pub const COPY_WRITE_BUFFER_BINDING: u32 = 36663;

    /// `const GLenum UNIFORM_BUFFER = 35345`
    ///
    /// Feature `webgl2`.
    pub const UNIFORM_BUFFER: u32 = 35345;

    /// `const GLenum UNIFORM_BUFFER_BINDING = 35368`
    ///
    /// Feature `webgl2`.
    pub const UNIFORM_BUFFER_BINDING: u32 = 35368;

    /// `const GLenum UNIFORM_BUFFER_START = 35369`
    ///
    /// Feature `webgl2`.
    pub const UNIFORM_BUFFER_START: u32 = 35369;

    /// `const GLenum UNIFORM_BUFFER_SIZE = 35370`
    ///
    /// Feature `webgl2`.
    pub const UNIFORM_BUFFER_SIZE: u32 = 35370;

    /// `const GLenum MAX_VERTEX_UNIFORM_BLOCKS = 35371`
    ///
    /// Feature `webgl2`.
    pub const MAX_VERTEX_UNIFORM_BLOCKS: u32 = 35371;

    /// `const GLenum MAX_FRAGMENT_UNIFORM_BLOCKS = 35373`
    ///
    /// Feature `webgl2`.
    pub const MAX_FRAGMENT_UNIFORM_BLOCKS: u32 = 35373;

    /// `const GLenum MAX_COMBINED_UNIFORM_BLOCKS = 35374`
    ///
    /// Feature `webgl2`.
    pub const MAX_COMBINED_UNIFORM_BLOCKS: u32 = 35374;

    /// `const GLenum MAX_UNIFORM_BUFFER_BINDINGS = 35375`
    ///
    /// Feature `webgl2`.
    pub const MAX_UNIFORM_BUFFER_BINDINGS: u32 = 35375;

    /// `const GLenum MAX_UNIFORM_BLOCK_SIZE = 35376`
    ///
    /// Feature `webgl2`.
    pub const MAX_UNIFORM_BLOCK_SIZE: u32 = 35376;

    /// `const GLenum MAX_COMBINED_VERTEX_UNIFORM_COMPONENTS = 35377`
    ///
    /// Feature `webgl2`.
    pub const MAX_COMBINED_VERTEX_UNIFORM_COMPONENTS: u32 = 35377;

    /// `const GLenum MAX_COMBINED_FRAGMENT_UNIFORM_COMPONENTS = 35379`
    ///
    /// Feature `webgl2`.
    pub const MAX_COMBINED_FRAGMENT_UNIFORM_COMPONENTS: u32 = 35379;

    /// `const GLenum UNIFORM_BUFFER_OFFSET_ALIGNMENT = 35380`
    ///
    /// Feature `webgl2`.
    pub const UNIFORM_BUFFER_OFFSET_ALIGNMENT: u32 = 35380;

    /// `const GLenum ACTIVE_UNIFORM_BLOCKS = 35382`
    ///
    /// Feature `webgl2`.
    pub const ACTIVE_UNIFORM_BLOCKS: u32 = 35382;

    /// `const GLenum UNIFORM_TYPE = 35383`
    ///
    /// Feature `webgl2`.
    pub const UNIFORM_TYPE: u32 = 35383;

    /// `const GLenum UNIFORM_SIZE = 35384`
    ///
    /// Feature `webgl2`.
    pub const UNIFORM_SIZE: u32 = 35384;

    /// `const GLenum UNIFORM_BLOCK_INDEX = 35386`
    ///
    /// Feature `webgl2`.
    pub const UNIFORM_BLOCK_INDEX: u32 = 35386;

    /// `const GLenum UNIFORM_OFFSET = 35387`
    ///
    /// Feature `webgl2`.
    pub const UNIFORM_OFFSET: u32 = 35387;

    /// `const GLenum UNIFORM_ARRAY_STRIDE = 35388`
    ///
    /// Feature `webgl2`.
    pub const UNIFORM_ARRAY_STRIDE: u32 = 35388;

    /// `const GLenum UNIFORM_MATRIX_STRIDE = 35389`
    ///
    /// Feature `webgl2`.
    pub const UNIFORM_MATRIX_STRIDE: u32 = 35389;

    /// `const GLenum UNIFORM_IS_ROW_MAJOR = 35390`
    ///
    /// Feature `webgl2`.
    pub const UNIFORM_IS_ROW_MAJOR: u32 = 35390;

    /// `const GLenum UNIFORM_BLOCK_BINDING = 35391`
    ///
    /// Feature `webgl2`.
    pub const UNIFORM_BLOCK_BINDING: u32 = 35391;

    /// `const GLenum UNIFORM_BLOCK_DATA_SIZE = 35392`
    ///
    /// Feature `webgl2`.
    pub const UNIFORM_BLOCK_DATA_SIZE: u32 = 35392;

    /// `const GLenum UNIFORM_BLOCK_ACTIVE_UNIFORMS = 35394`
    ///
    /// Feature `webgl2`.
    pub const UNIFORM_BLOCK_ACTIVE_UNIFORMS: u32 = 35394;

    /// `const GLenum UNIFORM_BLOCK_ACTIVE_UNIFORM_INDICES = 35395`
    ///
    /// Feature `webgl2`.
    pub const UNIFORM_BLOCK_ACTIVE_UNIFORM_INDICES: u32 = 35395;

    /// `const GLenum UNIFORM_BLOCK_REFERENCED_BY_VERTEX_SHADER = 35396`
    ///
    /// Feature `webgl2`.
    pub const UNIFORM_BLOCK_REFERENCED_BY_VERTEX_SHADER: u32 = 35396;

    /// `const GLenum UNIFORM_BLOCK_REFERENCED_BY_FRAGMENT_SHADER = 35398`
    ///
    /// Feature `webgl2`.
    pub const UNIFORM_BLOCK_REFERENCED_BY_FRAGMENT_SHADER: u32 = 35398;

    /// `const GLenum INVALID_INDEX = 4294967295`
    ///
    /// Feature `webgl2`.
    pub const INVALID_INDEX: u32 = 4294967295;

    /// `const GLenum MAX_VERTEX_OUTPUT_COMPONENTS = 37154`
    ///
    /// Feature `webgl2`.
    pub const MAX_VERTEX_OUTPUT_COMPONENTS: u32 = 37154;

    /// `const GLenum MAX_FRAGMENT_INPUT_COMPONENTS = 37157`
    ///
    /// Feature `webgl2`.
    pub const MAX_FRAGMENT_INPUT_COMPONENTS: u32 = 37157;

    /// `const GLenum MAX_SERVER_WAIT_TIMEOUT = 37137`
    ///
    /// Feature `webgl2`.
    pub const MAX_SERVER_WAIT_TIMEOUT: u32 = 37137;

    /// `const GLenum OBJECT_TYPE = 37138`
    ///
    /// Feature `webgl2`.
    pub const OBJECT_TYPE: u32 = 37138;

    /// `const GLenum SYNC_CONDITION = 37139`
    ///
    /// Feature `webgl2`.
    pub const SYNC_CONDITION: u32 = 37139;

    /// `const GLenum SYNC_STATUS = 37140`
    ///
    /// Feature `webgl2`.
    pub const SYNC_STATUS: u32 = 37140;

    /// `const GLenum SYNC_FLAGS = 37141`
    ///
    /// Feature `webgl2`.
    pub const SYNC_FLAGS: u32 = 37141;

    /// `const GLenum SYNC_FENCE = 37142`
    ///
    /// Feature `webgl2`.
    pub const SYNC_FENCE: u32 = 37142;

    /// `const GLenum SYNC_GPU_COMMANDS_COMPLETE = 37143`
    ///
    /// Feature `webgl2`.
    pub const SYNC_GPU_COMMANDS_COMPLETE: u32 = 37143;

    /// `const GLenum UNSIGNALED = 37144`
    ///
    /// Feature `webgl2`.
    pub const UNSIGNALED: u32 = 37144;

    /// `const GLenum SIGNALED = 37145`
    ///
    /// Feature `webgl2`.
    pub const SIGNALED: u32 = 37145;

    /// `const GLenum ALREADY_SIGNALED = 37146`
    ///
    /// Feature `webgl2`.
    pub const ALREADY_SIGNALED: u32 = 37146;

    /// `const GLenum TIMEOUT_EXPIRED = 37147`
    ///
    /// Feature `webgl2`.
    pub const TIMEOUT_EXPIRED: u32 = 37147;

    /// `const GLenum CONDITION_SATISFIED = 37148`
    ///
    /// Feature `webgl2`.
    pub const CONDITION_SATISFIED: u32 = 37148;

    /// `const GLenum WAIT_FAILED = 37149`
    ///
    /// Feature `webgl2`.
    pub const WAIT_FAILED: u32 = 37149;

    /// `const GLenum SYNC_FLUSH_COMMANDS_BIT = 1`
    ///
    /// Feature `webgl2`.
    pub const SYNC_FLUSH_COMMANDS_BIT: u32 = 1;

    /// `const GLenum VERTEX_ATTRIB_ARRAY_DIVISOR = 35070`
    ///
    /// Feature `webgl2`.
    pub const VERTEX_ATTRIB_ARRAY_DIVISOR: u32 = 35070;

    /// `const GLenum ANY_SAMPLES_PASSED = 35887`
    ///
    /// Feature `webgl2`.
    pub const ANY_SAMPLES_PASSED: u32 = 35887;

    /// `const GLenum ANY_SAMPLES_PASSED_CONSERVATIVE = 36202`
    ///
    /// Feature `webgl2`.
    pub const ANY_SAMPLES_PASSED_CONSERVATIVE: u32 = 36202;

    /// `const GLenum SAMPLER_BINDING = 35097`
    ///
    /// Feature `webgl2`.
    pub const SAMPLER_BINDING: u32 = 35097;

    /// `const GLenum RGB10_A2UI = 36975`
    ///
    /// Feature `webgl2`.
    pub const RGB10_A2UI: u32 = 36975;

    /// `const GLenum INT_2_10_10_10_REV = 36255`
    ///
    /// Feature `webgl2`.
    pub const INT_2_10_10_10_REV: u32 = 36255;

    /// `const GLenum TRANSFORM_FEEDBACK = 36386`
    ///
    /// Feature `webgl2`.
    pub const TRANSFORM_FEEDBACK: u32 = 36386;

    /// `const GLenum TRANSFORM_FEEDBACK_PAUSED = 36387`
    ///
    /// Feature `webgl2`.
    pub const TRANSFORM_FEEDBACK_PAUSED: u32 = 36387;

    /// `const GLenum TRANSFORM_FEEDBACK_ACTIVE = 36388`
    ///
    /// Feature `webgl2`.
    pub const TRANSFORM_FEEDBACK_ACTIVE: u32 = 36388;

    /// `const GLenum TRANSFORM_FEEDBACK_BINDING = 36389`
    ///
    /// Feature `webgl2`.
    pub const TRANSFORM_FEEDBACK_BINDING: u32 = 36389;

    /// `const GLenum TEXTURE_IMMUTABLE_FORMAT = 37167`
    ///
    /// Feature `webgl2`.
    pub const TEXTURE_IMMUTABLE_FORMAT: u32 = 37167;

    /// `const GLenum MAX_ELEMENT_INDEX = 36203`
    ///
    /// Feature `webgl2`.
    pub const MAX_ELEMENT_INDEX: u32 = 36203;

    /// `const GLenum TEXTURE_IMMUTABLE_LEVELS = 33503`
    ///
    /// Feature `webgl2`.
    pub const TEXTURE_IMMUTABLE_LEVELS: u32 = 33503;

    /// `const GLint64 TIMEOUT_IGNORED = -1`
    ///
    /// Feature `webgl2`.
    pub const TIMEOUT_IGNORED: i64 = -1;

    /// `const GLenum MAX_CLIENT_WAIT_TIMEOUT_WEBGL = 37447`
    ///
    /// Feature `webgl2`.
    pub const MAX_CLIENT_WAIT_TIMEOUT_WEBGL: u32 = 37447;

    /// Copies bytes from the buffer of one target to that of another, on the GPU.
    ///
    /// `undefined copyBufferSubData(GLenum readTarget, GLenum writeTarget, GLintptr readOffset, GLintptr writeOffset, GLsizeiptr size)`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/copyBufferSubData) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7.3)
    #[doc(alias = "copyBufferSubData")]
    #[inline]
    pub fn copy_buffer_sub_data(
        &self,
        read_target: u32,
        write_target: u32,
        read_offset: i64,
        write_offset: i64,
        size: i64,
    ) {
        Js::call_copyBufferSubData__number5(
            js(self),
            read_target as f64,
            write_target as f64,
            read_offset as f64,
            write_offset as f64,
            size as f64,
        )
    }

    /// Copies bytes of the current buffer into a typed array, waiting for the GPU.
    ///
    /// `undefined getBufferSubData(GLenum target, GLintptr srcByteOffset, ArrayBufferView dstBuffer, optional unsigned long long dstOffset = 0, optional GLuint length = 0)`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/getBufferSubData) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7.3)
    #[doc(alias = "getBufferSubData")]
    #[inline]
    pub fn get_buffer_sub_data<'a>(
        &self,
        target: u32,
        src_byte_offset: i64,
        dst_buffer: impl Into<WriteBuffer<'a, AnyView>>,
    ) {
        dst_buffer.into().with_shared(|dst_buffer| {
            Js::call_getBufferSubData__number2_value(js(self), target as f64, src_byte_offset as f64, dst_buffer)
        })
    }

    /// As `get_buffer_sub_data`, with `dst_offset`.
    ///
    /// `undefined getBufferSubData(GLenum target, GLintptr srcByteOffset, ArrayBufferView dstBuffer, optional unsigned long long dstOffset = 0, optional GLuint length = 0)`
    ///
    /// Feature `webgl2`.
    #[doc(alias = "getBufferSubData")]
    #[inline]
    pub fn get_buffer_sub_data_with_dst_offset<'a>(
        &self,
        target: u32,
        src_byte_offset: i64,
        dst_buffer: impl Into<WriteBuffer<'a, AnyView>>,
        dst_offset: u64,
    ) {
        dst_buffer.into().with_shared(|dst_buffer| {
            Js::call_getBufferSubData__number2_value_number(
                js(self),
                target as f64,
                src_byte_offset as f64,
                dst_buffer,
                dst_offset as f64,
            )
        })
    }

    /// As `get_buffer_sub_data_with_dst_offset`, with `length`.
    ///
    /// `undefined getBufferSubData(GLenum target, GLintptr srcByteOffset, ArrayBufferView dstBuffer, optional unsigned long long dstOffset = 0, optional GLuint length = 0)`
    ///
    /// Feature `webgl2`.
    #[doc(alias = "getBufferSubData")]
    #[inline]
    pub fn get_buffer_sub_data_with_dst_offset_and_length<'a>(
        &self,
        target: u32,
        src_byte_offset: i64,
        dst_buffer: impl Into<WriteBuffer<'a, AnyView>>,
        dst_offset: u64,
        length: u32,
    ) {
        dst_buffer.into().with_shared(|dst_buffer| {
            Js::call_getBufferSubData__number2_value_number2(
                js(self),
                target as f64,
                src_byte_offset as f64,
                dst_buffer,
                dst_offset as f64,
                length as f64,
            )
        })
    }

    /// Copies a rectangle of pixels from the read framebuffer to the draw framebuffer, scaling if needed.
    ///
    /// `undefined blitFramebuffer(GLint srcX0, GLint srcY0, GLint srcX1, GLint srcY1, GLint dstX0, GLint dstY0, GLint dstX1, GLint dstY1, GLbitfield mask, GLenum filter)`
    ///
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/blitFramebuffer) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7.4)
    #[doc(alias = "blitFramebuffer")]
    #[inline]
    pub fn blit_framebuffer(
        &self,
        src_x0: i32,
        src_y0: i32,
        src_x1: i32,
        src_y1: i32,
        dst_x0: i32,
        dst_y0: i32,
        dst_x1: i32,
        dst_y1: i32,
        mask: u32,
        filter: u32,
    ) {
        Js::call_blitFramebuffer__number10(
            js(self),
            src_x0 as f64,
            src_y0 as f64,
            src_x1 as f64,
            src_y1 as f64,
            dst_x0 as f64,
            dst_y0 as f64,
            dst_x1 as f64,
            dst_y1 as f64,
            mask as f64,
            filter as f64,
        )
    }

    /// Attaches one layer of a 3D texture or texture array to the framebuffer.
    ///
    /// `undefined framebufferTextureLayer(GLenum target, GLenum attachment, WebGLTexture? texture, GLint level, GLint layer)`
    ///
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/framebufferTextureLayer) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7.4)
    #[doc(alias = "framebufferTextureLayer")]
    #[inline]
    pub fn framebuffer_texture_layer(
        &self,
        target: u32,
        attachment: u32,
        texture: Option<&WebGlTexture>,
        level: i32,
        layer: i32,
    ) {
        Js::call_framebufferTextureLayer__number2_value_number2(
            js(self),
            target as f64,
            attachment as f64,
            nullable(texture),
            level as f64,
            layer as f64,
        )
    }

    /// Tells the GPU that the content of some attachments is no longer needed.
    ///
    /// `undefined invalidateFramebuffer(GLenum target, sequence<GLenum> attachments)`
    ///
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/invalidateFramebuffer) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7.4)
    #[doc(alias = "invalidateFramebuffer")]
    #[inline]
    pub fn invalidate_framebuffer(&self, target: u32, attachments: impl IntoSequence<u32>) {
        Js::call_invalidateFramebuffer__number_value(js(self), target as f64, &attachments.to_value())
    }

    /// Tells the GPU that a part of some attachments is no longer needed.
    ///
    /// `undefined invalidateSubFramebuffer(GLenum target, sequence<GLenum> attachments, GLint x, GLint y, GLsizei width, GLsizei height)`
    ///
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/invalidateSubFramebuffer) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7.4)
    #[doc(alias = "invalidateSubFramebuffer")]
    #[inline]
    pub fn invalidate_sub_framebuffer(
        &self,
        target: u32,
        attachments: impl IntoSequence<u32>,
        x: i32,
        y: i32,
        width: i32,
        height: i32,
    ) {
        Js::call_invalidateSubFramebuffer__number_value_number4(
            js(self),
            target as f64,
            &attachments.to_value(),
            x as f64,
            y as f64,
            width as f64,
            height as f64,
        )
    }

    /// Chooses the color attachment that pixels are read from.
    ///
    /// `undefined readBuffer(GLenum src)`
    ///
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/readBuffer) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7.4)
    #[doc(alias = "readBuffer")]
    #[inline]
    pub fn read_buffer(&self, src: u32) {
        Js::call_readBuffer__number(js(self), src as f64)
    }

    /// Returns information about a format, such as the numbers of samples it supports.
    ///
    /// `any getInternalformatParameter(GLenum target, GLenum internalformat, GLenum pname)`
    ///
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/getInternalformatParameter) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7.5)
    #[doc(alias = "getInternalformatParameter")]
    #[inline]
    pub fn get_internalformat_parameter(&self, target: u32, internalformat: u32, pname: u32) -> JsValue {
        Js::call_getInternalformatParameter__number3__as_value(
            js(self),
            target as f64,
            internalformat as f64,
            pname as f64,
        )
    }

    /// Allocates the image of the current renderbuffer with several samples for each pixel.
    ///
    /// `undefined renderbufferStorageMultisample(GLenum target, GLsizei samples, GLenum internalformat, GLsizei width, GLsizei height)`
    ///
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/renderbufferStorageMultisample) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7.5)
    #[doc(alias = "renderbufferStorageMultisample")]
    #[inline]
    pub fn renderbuffer_storage_multisample(
        &self,
        target: u32,
        samples: i32,
        internalformat: u32,
        width: i32,
        height: i32,
    ) {
        Js::call_renderbufferStorageMultisample__number5(
            js(self),
            target as f64,
            samples as f64,
            internalformat as f64,
            width as f64,
            height as f64,
        )
    }

    /// Allocates all mipmap levels of a 2D or cube texture, with a size that cannot change later.
    ///
    /// `undefined texStorage2D(GLenum target, GLsizei levels, GLenum internalformat, GLsizei width, GLsizei height)`
    ///
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/texStorage2D) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7.6)
    #[doc(alias = "texStorage2D")]
    #[inline]
    pub fn tex_storage_2d(&self, target: u32, levels: i32, internalformat: u32, width: i32, height: i32) {
        Js::call_texStorage2D__number5(
            js(self),
            target as f64,
            levels as f64,
            internalformat as f64,
            width as f64,
            height as f64,
        )
    }

    /// Allocates all mipmap levels of a 3D texture or texture array, with a size that cannot change later.
    ///
    /// `undefined texStorage3D(GLenum target, GLsizei levels, GLenum internalformat, GLsizei width, GLsizei height, GLsizei depth)`
    ///
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/texStorage3D) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7.6)
    #[doc(alias = "texStorage3D")]
    #[inline]
    pub fn tex_storage_3d(&self, target: u32, levels: i32, internalformat: u32, width: i32, height: i32, depth: i32) {
        Js::call_texStorage3D__number6(
            js(self),
            target as f64,
            levels as f64,
            internalformat as f64,
            width as f64,
            height as f64,
            depth as f64,
        )
    }

    /// Creates an image of a 3D texture or texture array.
    ///
    /// `undefined texImage3D(GLenum target, GLint level, GLint internalformat, GLsizei width, GLsizei height, GLsizei depth, GLint border, GLenum format, GLenum type, GLintptr pboOffset)`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/texImage3D) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7.6)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "texImage3D")]
    #[inline]
    pub fn tex_image_3d(
        &self,
        target: u32,
        level: i32,
        internalformat: i32,
        width: i32,
        height: i32,
        depth: i32,
        border: i32,
        format: u32,
        type_: u32,
        pbo_offset: i64,
    ) -> Result<(), Exception> {
        Js::try_call_texImage3D__number10(
            js(self),
            target as f64,
            level as f64,
            internalformat as f64,
            width as f64,
            height as f64,
            depth as f64,
            border as f64,
            format as f64,
            type_ as f64,
            pbo_offset as f64,
        )
    }

    /// As `tex_image_3d`, with `source`.
    ///
    /// `undefined texImage3D(GLenum target, GLint level, GLint internalformat, GLsizei width, GLsizei height, GLsizei depth, GLint border, GLenum format, GLenum type, TexImageSource source)`
    ///
    /// Feature `webgl2`.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "texImage3D")]
    #[inline]
    pub fn tex_image_3d_with_source(
        &self,
        target: u32,
        level: i32,
        internalformat: i32,
        width: i32,
        height: i32,
        depth: i32,
        border: i32,
        format: u32,
        type_: u32,
        source: impl Into<TexImageSource>,
    ) -> Result<(), Exception> {
        Js::try_call_texImage3D__number9_value(
            js(self),
            target as f64,
            level as f64,
            internalformat as f64,
            width as f64,
            height as f64,
            depth as f64,
            border as f64,
            format as f64,
            type_ as f64,
            &source.into().to_js(),
        )
    }

    /// As `tex_image_3d`, with `src_data`.
    ///
    /// `undefined texImage3D(GLenum target, GLint level, GLint internalformat, GLsizei width, GLsizei height, GLsizei depth, GLint border, GLenum format, GLenum type, ArrayBufferView? srcData)`
    ///
    /// Feature `webgl2`.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "texImage3D")]
    #[inline]
    pub fn tex_image_3d_with_src_data<'a>(
        &self,
        target: u32,
        level: i32,
        internalformat: i32,
        width: i32,
        height: i32,
        depth: i32,
        border: i32,
        format: u32,
        type_: u32,
        src_data: impl NullableBuffer<ReadBuffer<'a, AnyView>>,
    ) -> Result<(), Exception> {
        ReadBuffer::with_nullable_shared(src_data, |src_data| {
            Js::try_call_texImage3D__number9_value(
                js(self),
                target as f64,
                level as f64,
                internalformat as f64,
                width as f64,
                height as f64,
                depth as f64,
                border as f64,
                format as f64,
                type_ as f64,
                src_data,
            )
        })
    }

    /// As `tex_image_3d_with_src_data`, with `src_offset`.
    ///
    /// `undefined texImage3D(GLenum target, GLint level, GLint internalformat, GLsizei width, GLsizei height, GLsizei depth, GLint border, GLenum format, GLenum type, ArrayBufferView srcData, unsigned long long srcOffset)`
    ///
    /// Feature `webgl2`.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "texImage3D")]
    #[inline]
    pub fn tex_image_3d_with_src_data_and_src_offset<'a>(
        &self,
        target: u32,
        level: i32,
        internalformat: i32,
        width: i32,
        height: i32,
        depth: i32,
        border: i32,
        format: u32,
        type_: u32,
        src_data: impl Into<ReadBuffer<'a, AnyView>>,
        src_offset: u64,
    ) -> Result<(), Exception> {
        src_data.into().with_shared(|src_data| {
            Js::try_call_texImage3D__number9_value_number(
                js(self),
                target as f64,
                level as f64,
                internalformat as f64,
                width as f64,
                height as f64,
                depth as f64,
                border as f64,
                format as f64,
                type_ as f64,
                src_data,
                src_offset as f64,
            )
        })
    }

    /// Replaces a part of a 3D texture or texture array.
    ///
    /// `undefined texSubImage3D(GLenum target, GLint level, GLint xoffset, GLint yoffset, GLint zoffset, GLsizei width, GLsizei height, GLsizei depth, GLenum format, GLenum type, GLintptr pboOffset)`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/texSubImage3D) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7.6)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "texSubImage3D")]
    #[inline]
    pub fn tex_sub_image_3d(
        &self,
        target: u32,
        level: i32,
        xoffset: i32,
        yoffset: i32,
        zoffset: i32,
        width: i32,
        height: i32,
        depth: i32,
        format: u32,
        type_: u32,
        pbo_offset: i64,
    ) -> Result<(), Exception> {
        Js::try_call_texSubImage3D__number11(
            js(self),
            target as f64,
            level as f64,
            xoffset as f64,
            yoffset as f64,
            zoffset as f64,
            width as f64,
            height as f64,
            depth as f64,
            format as f64,
            type_ as f64,
            pbo_offset as f64,
        )
    }

    /// As `tex_sub_image_3d`, with `source`.
    ///
    /// `undefined texSubImage3D(GLenum target, GLint level, GLint xoffset, GLint yoffset, GLint zoffset, GLsizei width, GLsizei height, GLsizei depth, GLenum format, GLenum type, TexImageSource source)`
    ///
    /// Feature `webgl2`.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "texSubImage3D")]
    #[inline]
    pub fn tex_sub_image_3d_with_source(
        &self,
        target: u32,
        level: i32,
        xoffset: i32,
        yoffset: i32,
        zoffset: i32,
        width: i32,
        height: i32,
        depth: i32,
        format: u32,
        type_: u32,
        source: impl Into<TexImageSource>,
    ) -> Result<(), Exception> {
        Js::try_call_texSubImage3D__number10_value(
            js(self),
            target as f64,
            level as f64,
            xoffset as f64,
            yoffset as f64,
            zoffset as f64,
            width as f64,
            height as f64,
            depth as f64,
            format as f64,
            type_ as f64,
            &source.into().to_js(),
        )
    }

    /// As `tex_sub_image_3d`, with `src_data`.
    ///
    /// `undefined texSubImage3D(GLenum target, GLint level, GLint xoffset, GLint yoffset, GLint zoffset, GLsizei width, GLsizei height, GLsizei depth, GLenum format, GLenum type, ArrayBufferView? srcData, optional unsigned long long srcOffset = 0)`
    ///
    /// Feature `webgl2`.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "texSubImage3D")]
    #[inline]
    pub fn tex_sub_image_3d_with_src_data<'a>(
        &self,
        target: u32,
        level: i32,
        xoffset: i32,
        yoffset: i32,
        zoffset: i32,
        width: i32,
        height: i32,
        depth: i32,
        format: u32,
        type_: u32,
        src_data: impl NullableBuffer<ReadBuffer<'a, AnyView>>,
    ) -> Result<(), Exception> {
        ReadBuffer::with_nullable_shared(src_data, |src_data| {
            Js::try_call_texSubImage3D__number10_value(
                js(self),
                target as f64,
                level as f64,
                xoffset as f64,
                yoffset as f64,
                zoffset as f64,
                width as f64,
                height as f64,
                depth as f64,
                format as f64,
                type_ as f64,
                src_data,
            )
        })
    }

    /// As `tex_sub_image_3d_with_src_data`, with `src_offset`.
    ///
    /// `undefined texSubImage3D(GLenum target, GLint level, GLint xoffset, GLint yoffset, GLint zoffset, GLsizei width, GLsizei height, GLsizei depth, GLenum format, GLenum type, ArrayBufferView? srcData, optional unsigned long long srcOffset = 0)`
    ///
    /// Feature `webgl2`.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "texSubImage3D")]
    #[inline]
    pub fn tex_sub_image_3d_with_src_data_and_src_offset<'a>(
        &self,
        target: u32,
        level: i32,
        xoffset: i32,
        yoffset: i32,
        zoffset: i32,
        width: i32,
        height: i32,
        depth: i32,
        format: u32,
        type_: u32,
        src_data: impl NullableBuffer<ReadBuffer<'a, AnyView>>,
        src_offset: u64,
    ) -> Result<(), Exception> {
        ReadBuffer::with_nullable_shared(src_data, |src_data| {
            Js::try_call_texSubImage3D__number10_value_number(
                js(self),
                target as f64,
                level as f64,
                xoffset as f64,
                yoffset as f64,
                zoffset as f64,
                width as f64,
                height as f64,
                depth as f64,
                format as f64,
                type_ as f64,
                src_data,
                src_offset as f64,
            )
        })
    }

    /// Copies pixels of the current framebuffer into a layer of a 3D texture or texture array.
    ///
    /// `undefined copyTexSubImage3D(GLenum target, GLint level, GLint xoffset, GLint yoffset, GLint zoffset, GLint x, GLint y, GLsizei width, GLsizei height)`
    ///
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/copyTexSubImage3D) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7.6)
    #[doc(alias = "copyTexSubImage3D")]
    #[inline]
    pub fn copy_tex_sub_image_3d(
        &self,
        target: u32,
        level: i32,
        xoffset: i32,
        yoffset: i32,
        zoffset: i32,
        x: i32,
        y: i32,
        width: i32,
        height: i32,
    ) {
        Js::call_copyTexSubImage3D__number9(
            js(self),
            target as f64,
            level as f64,
            xoffset as f64,
            yoffset as f64,
            zoffset as f64,
            x as f64,
            y as f64,
            width as f64,
            height as f64,
        )
    }

    /// Fills an image of a 3D texture or texture array with compressed data.
    ///
    /// `undefined compressedTexImage3D(GLenum target, GLint level, GLenum internalformat, GLsizei width, GLsizei height, GLsizei depth, GLint border, GLsizei imageSize, GLintptr offset)`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/compressedTexImage3D) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7.6)
    #[doc(alias = "compressedTexImage3D")]
    #[inline]
    pub fn compressed_tex_image_3d(
        &self,
        target: u32,
        level: i32,
        internalformat: u32,
        width: i32,
        height: i32,
        depth: i32,
        border: i32,
        image_size: i32,
        offset: i64,
    ) {
        Js::call_compressedTexImage3D__number9(
            js(self),
            target as f64,
            level as f64,
            internalformat as f64,
            width as f64,
            height as f64,
            depth as f64,
            border as f64,
            image_size as f64,
            offset as f64,
        )
    }

    /// As `compressed_tex_image_3d`, with `src_data`.
    ///
    /// `undefined compressedTexImage3D(GLenum target, GLint level, GLenum internalformat, GLsizei width, GLsizei height, GLsizei depth, GLint border, ArrayBufferView srcData, optional unsigned long long srcOffset = 0, optional GLuint srcLengthOverride = 0)`
    ///
    /// Feature `webgl2`.
    #[doc(alias = "compressedTexImage3D")]
    #[inline]
    pub fn compressed_tex_image_3d_with_src_data<'a>(
        &self,
        target: u32,
        level: i32,
        internalformat: u32,
        width: i32,
        height: i32,
        depth: i32,
        border: i32,
        src_data: impl Into<ReadBuffer<'a, AnyView>>,
    ) {
        src_data.into().with_shared(|src_data| {
            Js::call_compressedTexImage3D__number7_value(
                js(self),
                target as f64,
                level as f64,
                internalformat as f64,
                width as f64,
                height as f64,
                depth as f64,
                border as f64,
                src_data,
            )
        })
    }

    /// As `compressed_tex_image_3d_with_src_data`, with `src_offset`.
    ///
    /// `undefined compressedTexImage3D(GLenum target, GLint level, GLenum internalformat, GLsizei width, GLsizei height, GLsizei depth, GLint border, ArrayBufferView srcData, optional unsigned long long srcOffset = 0, optional GLuint srcLengthOverride = 0)`
    ///
    /// Feature `webgl2`.
    #[doc(alias = "compressedTexImage3D")]
    #[inline]
    pub fn compressed_tex_image_3d_with_src_data_and_src_offset<'a>(
        &self,
        target: u32,
        level: i32,
        internalformat: u32,
        width: i32,
        height: i32,
        depth: i32,
        border: i32,
        src_data: impl Into<ReadBuffer<'a, AnyView>>,
        src_offset: u64,
    ) {
        src_data.into().with_shared(|src_data| {
            Js::call_compressedTexImage3D__number7_value_number(
                js(self),
                target as f64,
                level as f64,
                internalformat as f64,
                width as f64,
                height as f64,
                depth as f64,
                border as f64,
                src_data,
                src_offset as f64,
            )
        })
    }

    /// As `compressed_tex_image_3d_with_src_data_and_src_offset`, with `src_length_override`.
    ///
    /// `undefined compressedTexImage3D(GLenum target, GLint level, GLenum internalformat, GLsizei width, GLsizei height, GLsizei depth, GLint border, ArrayBufferView srcData, optional unsigned long long srcOffset = 0, optional GLuint srcLengthOverride = 0)`
    ///
    /// Feature `webgl2`.
    #[doc(alias = "compressedTexImage3D")]
    #[inline]
    pub fn compressed_tex_image_3d_with_src_data_and_src_offset_and_src_length_override<'a>(
        &self,
        target: u32,
        level: i32,
        internalformat: u32,
        width: i32,
        height: i32,
        depth: i32,
        border: i32,
        src_data: impl Into<ReadBuffer<'a, AnyView>>,
        src_offset: u64,
        src_length_override: u32,
    ) {
        src_data.into().with_shared(|src_data| {
            Js::call_compressedTexImage3D__number7_value_number2(
                js(self),
                target as f64,
                level as f64,
                internalformat as f64,
                width as f64,
                height as f64,
                depth as f64,
                border as f64,
                src_data,
                src_offset as f64,
                src_length_override as f64,
            )
        })
    }

    /// Replaces a part of a 3D texture or texture array with compressed data.
    ///
    /// `undefined compressedTexSubImage3D(GLenum target, GLint level, GLint xoffset, GLint yoffset, GLint zoffset, GLsizei width, GLsizei height, GLsizei depth, GLenum format, GLsizei imageSize, GLintptr offset)`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/compressedTexSubImage3D) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7.6)
    #[doc(alias = "compressedTexSubImage3D")]
    #[inline]
    pub fn compressed_tex_sub_image_3d(
        &self,
        target: u32,
        level: i32,
        xoffset: i32,
        yoffset: i32,
        zoffset: i32,
        width: i32,
        height: i32,
        depth: i32,
        format: u32,
        image_size: i32,
        offset: i64,
    ) {
        Js::call_compressedTexSubImage3D__number11(
            js(self),
            target as f64,
            level as f64,
            xoffset as f64,
            yoffset as f64,
            zoffset as f64,
            width as f64,
            height as f64,
            depth as f64,
            format as f64,
            image_size as f64,
            offset as f64,
        )
    }

    /// As `compressed_tex_sub_image_3d`, with `src_data`.
    ///
    /// `undefined compressedTexSubImage3D(GLenum target, GLint level, GLint xoffset, GLint yoffset, GLint zoffset, GLsizei width, GLsizei height, GLsizei depth, GLenum format, ArrayBufferView srcData, optional unsigned long long srcOffset = 0, optional GLuint srcLengthOverride = 0)`
    ///
    /// Feature `webgl2`.
    #[doc(alias = "compressedTexSubImage3D")]
    #[inline]
    pub fn compressed_tex_sub_image_3d_with_src_data<'a>(
        &self,
        target: u32,
        level: i32,
        xoffset: i32,
        yoffset: i32,
        zoffset: i32,
        width: i32,
        height: i32,
        depth: i32,
        format: u32,
        src_data: impl Into<ReadBuffer<'a, AnyView>>,
    ) {
        src_data.into().with_shared(|src_data| {
            Js::call_compressedTexSubImage3D__number9_value(
                js(self),
                target as f64,
                level as f64,
                xoffset as f64,
                yoffset as f64,
                zoffset as f64,
                width as f64,
                height as f64,
                depth as f64,
                format as f64,
                src_data,
            )
        })
    }

    /// As `compressed_tex_sub_image_3d_with_src_data`, with `src_offset`.
    ///
    /// `undefined compressedTexSubImage3D(GLenum target, GLint level, GLint xoffset, GLint yoffset, GLint zoffset, GLsizei width, GLsizei height, GLsizei depth, GLenum format, ArrayBufferView srcData, optional unsigned long long srcOffset = 0, optional GLuint srcLengthOverride = 0)`
    ///
    /// Feature `webgl2`.
    #[doc(alias = "compressedTexSubImage3D")]
    #[inline]
    pub fn compressed_tex_sub_image_3d_with_src_data_and_src_offset<'a>(
        &self,
        target: u32,
        level: i32,
        xoffset: i32,
        yoffset: i32,
        zoffset: i32,
        width: i32,
        height: i32,
        depth: i32,
        format: u32,
        src_data: impl Into<ReadBuffer<'a, AnyView>>,
        src_offset: u64,
    ) {
        src_data.into().with_shared(|src_data| {
            Js::call_compressedTexSubImage3D__number9_value_number(
                js(self),
                target as f64,
                level as f64,
                xoffset as f64,
                yoffset as f64,
                zoffset as f64,
                width as f64,
                height as f64,
                depth as f64,
                format as f64,
                src_data,
                src_offset as f64,
            )
        })
    }

    /// As `compressed_tex_sub_image_3d_with_src_data_and_src_offset`, with `src_length_override`.
    ///
    /// `undefined compressedTexSubImage3D(GLenum target, GLint level, GLint xoffset, GLint yoffset, GLint zoffset, GLsizei width, GLsizei height, GLsizei depth, GLenum format, ArrayBufferView srcData, optional unsigned long long srcOffset = 0, optional GLuint srcLengthOverride = 0)`
    ///
    /// Feature `webgl2`.
    #[doc(alias = "compressedTexSubImage3D")]
    #[inline]
    pub fn compressed_tex_sub_image_3d_with_src_data_and_src_offset_and_src_length_override<'a>(
        &self,
        target: u32,
        level: i32,
        xoffset: i32,
        yoffset: i32,
        zoffset: i32,
        width: i32,
        height: i32,
        depth: i32,
        format: u32,
        src_data: impl Into<ReadBuffer<'a, AnyView>>,
        src_offset: u64,
        src_length_override: u32,
    ) {
        src_data.into().with_shared(|src_data| {
            Js::call_compressedTexSubImage3D__number9_value_number2(
                js(self),
                target as f64,
                level as f64,
                xoffset as f64,
                yoffset as f64,
                zoffset as f64,
                width as f64,
                height as f64,
                depth as f64,
                format as f64,
                src_data,
                src_offset as f64,
                src_length_override as f64,
            )
        })
    }

    /// Returns the index of a fragment shader output, or -1 if the program does not have that name.
    ///
    /// `GLint getFragDataLocation(WebGLProgram program, DOMString name)`
    ///
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/getFragDataLocation) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7.7)
    #[doc(alias = "getFragDataLocation")]
    #[inline]
    pub fn get_frag_data_location(&self, program: &WebGlProgram, name: &str) -> i32 {
        Js::call_getFragDataLocation__value_str__as_number(js(self), program.as_ref(), name) as i32
    }

    /// Sets a `uint` uniform of the current program.
    ///
    /// `undefined uniform1ui(WebGLUniformLocation? location, GLuint v0)`
    ///
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/uniform) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7.8)
    #[inline]
    pub fn uniform1ui(&self, location: Option<&WebGlUniformLocation>, v0: u32) {
        Js::call_uniform1ui__value_number(js(self), nullable(location), v0 as f64)
    }

    /// Sets a `uvec2` uniform of the current program.
    ///
    /// `undefined uniform2ui(WebGLUniformLocation? location, GLuint v0, GLuint v1)`
    ///
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/uniform) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7.8)
    #[inline]
    pub fn uniform2ui(&self, location: Option<&WebGlUniformLocation>, v0: u32, v1: u32) {
        Js::call_uniform2ui__value_number2(js(self), nullable(location), v0 as f64, v1 as f64)
    }

    /// Sets a `uvec3` uniform of the current program.
    ///
    /// `undefined uniform3ui(WebGLUniformLocation? location, GLuint v0, GLuint v1, GLuint v2)`
    ///
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/uniform) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7.8)
    #[inline]
    pub fn uniform3ui(&self, location: Option<&WebGlUniformLocation>, v0: u32, v1: u32, v2: u32) {
        Js::call_uniform3ui__value_number3(js(self), nullable(location), v0 as f64, v1 as f64, v2 as f64)
    }

    /// Sets a `uvec4` uniform of the current program.
    ///
    /// `undefined uniform4ui(WebGLUniformLocation? location, GLuint v0, GLuint v1, GLuint v2, GLuint v3)`
    ///
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/uniform) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7.8)
    #[inline]
    pub fn uniform4ui(&self, location: Option<&WebGlUniformLocation>, v0: u32, v1: u32, v2: u32, v3: u32) {
        Js::call_uniform4ui__value_number4(js(self), nullable(location), v0 as f64, v1 as f64, v2 as f64, v3 as f64)
    }

    /// Sets a `uint` uniform or an array of them.
    ///
    /// `undefined uniform1uiv(WebGLUniformLocation? location, Uint32List data, optional unsigned long long srcOffset = 0, optional GLuint srcLength = 0)`
    ///
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/uniform) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7.8)
    #[inline]
    pub fn uniform1uiv<'a>(&self, location: Option<&WebGlUniformLocation>, data: impl Into<ReadBuffer<'a, u32>>) {
        data.into().with_shared(|data| Js::call_uniform1uiv__value2(js(self), nullable(location), data))
    }

    /// As `uniform1uiv`, with `src_offset`.
    ///
    /// `undefined uniform1uiv(WebGLUniformLocation? location, Uint32List data, optional unsigned long long srcOffset = 0, optional GLuint srcLength = 0)`
    ///
    /// Feature `webgl2`.
    #[doc(alias = "uniform1uiv")]
    #[inline]
    pub fn uniform1uiv_with_src_offset<'a>(
        &self,
        location: Option<&WebGlUniformLocation>,
        data: impl Into<ReadBuffer<'a, u32>>,
        src_offset: u64,
    ) {
        data.into().with_shared(|data| {
            Js::call_uniform1uiv__value2_number(js(self), nullable(location), data, src_offset as f64)
        })
    }

    /// As `uniform1uiv_with_src_offset`, with `src_length`.
    ///
    /// `undefined uniform1uiv(WebGLUniformLocation? location, Uint32List data, optional unsigned long long srcOffset = 0, optional GLuint srcLength = 0)`
    ///
    /// Feature `webgl2`.
    #[doc(alias = "uniform1uiv")]
    #[inline]
    pub fn uniform1uiv_with_src_offset_and_src_length<'a>(
        &self,
        location: Option<&WebGlUniformLocation>,
        data: impl Into<ReadBuffer<'a, u32>>,
        src_offset: u64,
        src_length: u32,
    ) {
        data.into().with_shared(|data| {
            Js::call_uniform1uiv__value2_number2(
                js(self),
                nullable(location),
                data,
                src_offset as f64,
                src_length as f64,
            )
        })
    }

    /// Sets a `uvec2` uniform or an array of them from a flat list.
    ///
    /// `undefined uniform2uiv(WebGLUniformLocation? location, Uint32List data, optional unsigned long long srcOffset = 0, optional GLuint srcLength = 0)`
    ///
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/uniform) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7.8)
    #[inline]
    pub fn uniform2uiv<'a>(&self, location: Option<&WebGlUniformLocation>, data: impl Into<ReadBuffer<'a, u32>>) {
        data.into().with_shared(|data| Js::call_uniform2uiv__value2(js(self), nullable(location), data))
    }

    /// As `uniform2uiv`, with `src_offset`.
    ///
    /// `undefined uniform2uiv(WebGLUniformLocation? location, Uint32List data, optional unsigned long long srcOffset = 0, optional GLuint srcLength = 0)`
    ///
    /// Feature `webgl2`.
    #[doc(alias = "uniform2uiv")]
    #[inline]
    pub fn uniform2uiv_with_src_offset<'a>(
        &self,
        location: Option<&WebGlUniformLocation>,
        data: impl Into<ReadBuffer<'a, u32>>,
        src_offset: u64,
    ) {
        data.into().with_shared(|data| {
            Js::call_uniform2uiv__value2_number(js(self), nullable(location), data, src_offset as f64)
        })
    }

    /// As `uniform2uiv_with_src_offset`, with `src_length`.
    ///
    /// `undefined uniform2uiv(WebGLUniformLocation? location, Uint32List data, optional unsigned long long srcOffset = 0, optional GLuint srcLength = 0)`
    ///
    /// Feature `webgl2`.
    #[doc(alias = "uniform2uiv")]
    #[inline]
    pub fn uniform2uiv_with_src_offset_and_src_length<'a>(
        &self,
        location: Option<&WebGlUniformLocation>,
        data: impl Into<ReadBuffer<'a, u32>>,
        src_offset: u64,
        src_length: u32,
    ) {
        data.into().with_shared(|data| {
            Js::call_uniform2uiv__value2_number2(
                js(self),
                nullable(location),
                data,
                src_offset as f64,
                src_length as f64,
            )
        })
    }

    /// Sets a `uvec3` uniform or an array of them from a flat list.
    ///
    /// `undefined uniform3uiv(WebGLUniformLocation? location, Uint32List data, optional unsigned long long srcOffset = 0, optional GLuint srcLength = 0)`
    ///
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/uniform) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7.8)
    #[inline]
    pub fn uniform3uiv<'a>(&self, location: Option<&WebGlUniformLocation>, data: impl Into<ReadBuffer<'a, u32>>) {
        data.into().with_shared(|data| Js::call_uniform3uiv__value2(js(self), nullable(location), data))
    }

    /// As `uniform3uiv`, with `src_offset`.
    ///
    /// `undefined uniform3uiv(WebGLUniformLocation? location, Uint32List data, optional unsigned long long srcOffset = 0, optional GLuint srcLength = 0)`
    ///
    /// Feature `webgl2`.
    #[doc(alias = "uniform3uiv")]
    #[inline]
    pub fn uniform3uiv_with_src_offset<'a>(
        &self,
        location: Option<&WebGlUniformLocation>,
        data: impl Into<ReadBuffer<'a, u32>>,
        src_offset: u64,
    ) {
        data.into().with_shared(|data| {
            Js::call_uniform3uiv__value2_number(js(self), nullable(location), data, src_offset as f64)
        })
    }

    /// As `uniform3uiv_with_src_offset`, with `src_length`.
    ///
    /// `undefined uniform3uiv(WebGLUniformLocation? location, Uint32List data, optional unsigned long long srcOffset = 0, optional GLuint srcLength = 0)`
    ///
    /// Feature `webgl2`.
    #[doc(alias = "uniform3uiv")]
    #[inline]
    pub fn uniform3uiv_with_src_offset_and_src_length<'a>(
        &self,
        location: Option<&WebGlUniformLocation>,
        data: impl Into<ReadBuffer<'a, u32>>,
        src_offset: u64,
        src_length: u32,
    ) {
        data.into().with_shared(|data| {
            Js::call_uniform3uiv__value2_number2(
                js(self),
                nullable(location),
                data,
                src_offset as f64,
                src_length as f64,
            )
        })
    }

    /// Sets a `uvec4` uniform or an array of them from a flat list.
    ///
    /// `undefined uniform4uiv(WebGLUniformLocation? location, Uint32List data, optional unsigned long long srcOffset = 0, optional GLuint srcLength = 0)`
    ///
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/uniform) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7.8)
    #[inline]
    pub fn uniform4uiv<'a>(&self, location: Option<&WebGlUniformLocation>, data: impl Into<ReadBuffer<'a, u32>>) {
        data.into().with_shared(|data| Js::call_uniform4uiv__value2(js(self), nullable(location), data))
    }

    /// As `uniform4uiv`, with `src_offset`.
    ///
    /// `undefined uniform4uiv(WebGLUniformLocation? location, Uint32List data, optional unsigned long long srcOffset = 0, optional GLuint srcLength = 0)`
    ///
    /// Feature `webgl2`.
    #[doc(alias = "uniform4uiv")]
    #[inline]
    pub fn uniform4uiv_with_src_offset<'a>(
        &self,
        location: Option<&WebGlUniformLocation>,
        data: impl Into<ReadBuffer<'a, u32>>,
        src_offset: u64,
    ) {
        data.into().with_shared(|data| {
            Js::call_uniform4uiv__value2_number(js(self), nullable(location), data, src_offset as f64)
        })
    }

    /// As `uniform4uiv_with_src_offset`, with `src_length`.
    ///
    /// `undefined uniform4uiv(WebGLUniformLocation? location, Uint32List data, optional unsigned long long srcOffset = 0, optional GLuint srcLength = 0)`
    ///
    /// Feature `webgl2`.
    #[doc(alias = "uniform4uiv")]
    #[inline]
    pub fn uniform4uiv_with_src_offset_and_src_length<'a>(
        &self,
        location: Option<&WebGlUniformLocation>,
        data: impl Into<ReadBuffer<'a, u32>>,
        src_offset: u64,
        src_length: u32,
    ) {
        data.into().with_shared(|data| {
            Js::call_uniform4uiv__value2_number2(
                js(self),
                nullable(location),
                data,
                src_offset as f64,
                src_length as f64,
            )
        })
    }

    /// Sets a `mat3x2` uniform (3 columns, 2 rows) or an array of them, by columns, or by rows with `transpose`.
    ///
    /// `undefined uniformMatrix3x2fv(WebGLUniformLocation? location, GLboolean transpose, Float32List data, optional unsigned long long srcOffset = 0, optional GLuint srcLength = 0)`
    ///
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/uniformMatrix) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7.8)
    #[doc(alias = "uniformMatrix3x2fv")]
    #[inline]
    pub fn uniform_matrix3x2fv<'a>(
        &self,
        location: Option<&WebGlUniformLocation>,
        transpose: bool,
        data: impl Into<ReadBuffer<'a, f32>>,
    ) {
        data.into().with_shared(|data| {
            Js::call_uniformMatrix3x2fv__value_bool_value(js(self), nullable(location), transpose, data)
        })
    }

    /// As `uniform_matrix3x2fv`, with `src_offset`.
    ///
    /// `undefined uniformMatrix3x2fv(WebGLUniformLocation? location, GLboolean transpose, Float32List data, optional unsigned long long srcOffset = 0, optional GLuint srcLength = 0)`
    ///
    /// Feature `webgl2`.
    #[doc(alias = "uniformMatrix3x2fv")]
    #[inline]
    pub fn uniform_matrix3x2fv_with_src_offset<'a>(
        &self,
        location: Option<&WebGlUniformLocation>,
        transpose: bool,
        data: impl Into<ReadBuffer<'a, f32>>,
        src_offset: u64,
    ) {
        data.into().with_shared(|data| {
            Js::call_uniformMatrix3x2fv__value_bool_value_number(
                js(self),
                nullable(location),
                transpose,
                data,
                src_offset as f64,
            )
        })
    }

    /// As `uniform_matrix3x2fv_with_src_offset`, with `src_length`.
    ///
    /// `undefined uniformMatrix3x2fv(WebGLUniformLocation? location, GLboolean transpose, Float32List data, optional unsigned long long srcOffset = 0, optional GLuint srcLength = 0)`
    ///
    /// Feature `webgl2`.
    #[doc(alias = "uniformMatrix3x2fv")]
    #[inline]
    pub fn uniform_matrix3x2fv_with_src_offset_and_src_length<'a>(
        &self,
        location: Option<&WebGlUniformLocation>,
        transpose: bool,
        data: impl Into<ReadBuffer<'a, f32>>,
        src_offset: u64,
        src_length: u32,
    ) {
        data.into().with_shared(|data| {
            Js::call_uniformMatrix3x2fv__value_bool_value_number2(
                js(self),
                nullable(location),
                transpose,
                data,
                src_offset as f64,
                src_length as f64,
            )
        })
    }

    /// Sets a `mat4x2` uniform (4 columns, 2 rows) or an array of them, by columns, or by rows with `transpose`.
    ///
    /// `undefined uniformMatrix4x2fv(WebGLUniformLocation? location, GLboolean transpose, Float32List data, optional unsigned long long srcOffset = 0, optional GLuint srcLength = 0)`
    ///
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/uniformMatrix) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7.8)
    #[doc(alias = "uniformMatrix4x2fv")]
    #[inline]
    pub fn uniform_matrix4x2fv<'a>(
        &self,
        location: Option<&WebGlUniformLocation>,
        transpose: bool,
        data: impl Into<ReadBuffer<'a, f32>>,
    ) {
        data.into().with_shared(|data| {
            Js::call_uniformMatrix4x2fv__value_bool_value(js(self), nullable(location), transpose, data)
        })
    }

    /// As `uniform_matrix4x2fv`, with `src_offset`.
    ///
    /// `undefined uniformMatrix4x2fv(WebGLUniformLocation? location, GLboolean transpose, Float32List data, optional unsigned long long srcOffset = 0, optional GLuint srcLength = 0)`
    ///
    /// Feature `webgl2`.
    #[doc(alias = "uniformMatrix4x2fv")]
    #[inline]
    pub fn uniform_matrix4x2fv_with_src_offset<'a>(
        &self,
        location: Option<&WebGlUniformLocation>,
        transpose: bool,
        data: impl Into<ReadBuffer<'a, f32>>,
        src_offset: u64,
    ) {
        data.into().with_shared(|data| {
            Js::call_uniformMatrix4x2fv__value_bool_value_number(
                js(self),
                nullable(location),
                transpose,
                data,
                src_offset as f64,
            )
        })
    }

    /// As `uniform_matrix4x2fv_with_src_offset`, with `src_length`.
    ///
    /// `undefined uniformMatrix4x2fv(WebGLUniformLocation? location, GLboolean transpose, Float32List data, optional unsigned long long srcOffset = 0, optional GLuint srcLength = 0)`
    ///
    /// Feature `webgl2`.
    #[doc(alias = "uniformMatrix4x2fv")]
    #[inline]
    pub fn uniform_matrix4x2fv_with_src_offset_and_src_length<'a>(
        &self,
        location: Option<&WebGlUniformLocation>,
        transpose: bool,
        data: impl Into<ReadBuffer<'a, f32>>,
        src_offset: u64,
        src_length: u32,
    ) {
        data.into().with_shared(|data| {
            Js::call_uniformMatrix4x2fv__value_bool_value_number2(
                js(self),
                nullable(location),
                transpose,
                data,
                src_offset as f64,
                src_length as f64,
            )
        })
    }

    /// Sets a `mat2x3` uniform (2 columns, 3 rows) or an array of them, by columns, or by rows with `transpose`.
    ///
    /// `undefined uniformMatrix2x3fv(WebGLUniformLocation? location, GLboolean transpose, Float32List data, optional unsigned long long srcOffset = 0, optional GLuint srcLength = 0)`
    ///
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/uniformMatrix) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7.8)
    #[doc(alias = "uniformMatrix2x3fv")]
    #[inline]
    pub fn uniform_matrix2x3fv<'a>(
        &self,
        location: Option<&WebGlUniformLocation>,
        transpose: bool,
        data: impl Into<ReadBuffer<'a, f32>>,
    ) {
        data.into().with_shared(|data| {
            Js::call_uniformMatrix2x3fv__value_bool_value(js(self), nullable(location), transpose, data)
        })
    }

    /// As `uniform_matrix2x3fv`, with `src_offset`.
    ///
    /// `undefined uniformMatrix2x3fv(WebGLUniformLocation? location, GLboolean transpose, Float32List data, optional unsigned long long srcOffset = 0, optional GLuint srcLength = 0)`
    ///
    /// Feature `webgl2`.
    #[doc(alias = "uniformMatrix2x3fv")]
    #[inline]
    pub fn uniform_matrix2x3fv_with_src_offset<'a>(
        &self,
        location: Option<&WebGlUniformLocation>,
        transpose: bool,
        data: impl Into<ReadBuffer<'a, f32>>,
        src_offset: u64,
    ) {
        data.into().with_shared(|data| {
            Js::call_uniformMatrix2x3fv__value_bool_value_number(
                js(self),
                nullable(location),
                transpose,
                data,
                src_offset as f64,
            )
        })
    }

    /// As `uniform_matrix2x3fv_with_src_offset`, with `src_length`.
    ///
    /// `undefined uniformMatrix2x3fv(WebGLUniformLocation? location, GLboolean transpose, Float32List data, optional unsigned long long srcOffset = 0, optional GLuint srcLength = 0)`
    ///
    /// Feature `webgl2`.
    #[doc(alias = "uniformMatrix2x3fv")]
    #[inline]
    pub fn uniform_matrix2x3fv_with_src_offset_and_src_length<'a>(
        &self,
        location: Option<&WebGlUniformLocation>,
        transpose: bool,
        data: impl Into<ReadBuffer<'a, f32>>,
        src_offset: u64,
        src_length: u32,
    ) {
        data.into().with_shared(|data| {
            Js::call_uniformMatrix2x3fv__value_bool_value_number2(
                js(self),
                nullable(location),
                transpose,
                data,
                src_offset as f64,
                src_length as f64,
            )
        })
    }

    /// Sets a `mat4x3` uniform (4 columns, 3 rows) or an array of them, by columns, or by rows with `transpose`.
    ///
    /// `undefined uniformMatrix4x3fv(WebGLUniformLocation? location, GLboolean transpose, Float32List data, optional unsigned long long srcOffset = 0, optional GLuint srcLength = 0)`
    ///
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/uniformMatrix) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7.8)
    #[doc(alias = "uniformMatrix4x3fv")]
    #[inline]
    pub fn uniform_matrix4x3fv<'a>(
        &self,
        location: Option<&WebGlUniformLocation>,
        transpose: bool,
        data: impl Into<ReadBuffer<'a, f32>>,
    ) {
        data.into().with_shared(|data| {
            Js::call_uniformMatrix4x3fv__value_bool_value(js(self), nullable(location), transpose, data)
        })
    }

    /// As `uniform_matrix4x3fv`, with `src_offset`.
    ///
    /// `undefined uniformMatrix4x3fv(WebGLUniformLocation? location, GLboolean transpose, Float32List data, optional unsigned long long srcOffset = 0, optional GLuint srcLength = 0)`
    ///
    /// Feature `webgl2`.
    #[doc(alias = "uniformMatrix4x3fv")]
    #[inline]
    pub fn uniform_matrix4x3fv_with_src_offset<'a>(
        &self,
        location: Option<&WebGlUniformLocation>,
        transpose: bool,
        data: impl Into<ReadBuffer<'a, f32>>,
        src_offset: u64,
    ) {
        data.into().with_shared(|data| {
            Js::call_uniformMatrix4x3fv__value_bool_value_number(
                js(self),
                nullable(location),
                transpose,
                data,
                src_offset as f64,
            )
        })
    }

    /// As `uniform_matrix4x3fv_with_src_offset`, with `src_length`.
    ///
    /// `undefined uniformMatrix4x3fv(WebGLUniformLocation? location, GLboolean transpose, Float32List data, optional unsigned long long srcOffset = 0, optional GLuint srcLength = 0)`
    ///
    /// Feature `webgl2`.
    #[doc(alias = "uniformMatrix4x3fv")]
    #[inline]
    pub fn uniform_matrix4x3fv_with_src_offset_and_src_length<'a>(
        &self,
        location: Option<&WebGlUniformLocation>,
        transpose: bool,
        data: impl Into<ReadBuffer<'a, f32>>,
        src_offset: u64,
        src_length: u32,
    ) {
        data.into().with_shared(|data| {
            Js::call_uniformMatrix4x3fv__value_bool_value_number2(
                js(self),
                nullable(location),
                transpose,
                data,
                src_offset as f64,
                src_length as f64,
            )
        })
    }

    /// Sets a `mat2x4` uniform (2 columns, 4 rows) or an array of them, by columns, or by rows with `transpose`.
    ///
    /// `undefined uniformMatrix2x4fv(WebGLUniformLocation? location, GLboolean transpose, Float32List data, optional unsigned long long srcOffset = 0, optional GLuint srcLength = 0)`
    ///
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/uniformMatrix) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7.8)
    #[doc(alias = "uniformMatrix2x4fv")]
    #[inline]
    pub fn uniform_matrix2x4fv<'a>(
        &self,
        location: Option<&WebGlUniformLocation>,
        transpose: bool,
        data: impl Into<ReadBuffer<'a, f32>>,
    ) {
        data.into().with_shared(|data| {
            Js::call_uniformMatrix2x4fv__value_bool_value(js(self), nullable(location), transpose, data)
        })
    }

    /// As `uniform_matrix2x4fv`, with `src_offset`.
    ///
    /// `undefined uniformMatrix2x4fv(WebGLUniformLocation? location, GLboolean transpose, Float32List data, optional unsigned long long srcOffset = 0, optional GLuint srcLength = 0)`
    ///
    /// Feature `webgl2`.
    #[doc(alias = "uniformMatrix2x4fv")]
    #[inline]
    pub fn uniform_matrix2x4fv_with_src_offset<'a>(
        &self,
        location: Option<&WebGlUniformLocation>,
        transpose: bool,
        data: impl Into<ReadBuffer<'a, f32>>,
        src_offset: u64,
    ) {
        data.into().with_shared(|data| {
            Js::call_uniformMatrix2x4fv__value_bool_value_number(
                js(self),
                nullable(location),
                transpose,
                data,
                src_offset as f64,
            )
        })
    }

    /// As `uniform_matrix2x4fv_with_src_offset`, with `src_length`.
    ///
    /// `undefined uniformMatrix2x4fv(WebGLUniformLocation? location, GLboolean transpose, Float32List data, optional unsigned long long srcOffset = 0, optional GLuint srcLength = 0)`
    ///
    /// Feature `webgl2`.
    #[doc(alias = "uniformMatrix2x4fv")]
    #[inline]
    pub fn uniform_matrix2x4fv_with_src_offset_and_src_length<'a>(
        &self,
        location: Option<&WebGlUniformLocation>,
        transpose: bool,
        data: impl Into<ReadBuffer<'a, f32>>,
        src_offset: u64,
        src_length: u32,
    ) {
        data.into().with_shared(|data| {
            Js::call_uniformMatrix2x4fv__value_bool_value_number2(
                js(self),
                nullable(location),
                transpose,
                data,
                src_offset as f64,
                src_length as f64,
            )
        })
    }

    /// Sets a `mat3x4` uniform (3 columns, 4 rows) or an array of them, by columns, or by rows with `transpose`.
    ///
    /// `undefined uniformMatrix3x4fv(WebGLUniformLocation? location, GLboolean transpose, Float32List data, optional unsigned long long srcOffset = 0, optional GLuint srcLength = 0)`
    ///
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/uniformMatrix) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7.8)
    #[doc(alias = "uniformMatrix3x4fv")]
    #[inline]
    pub fn uniform_matrix3x4fv<'a>(
        &self,
        location: Option<&WebGlUniformLocation>,
        transpose: bool,
        data: impl Into<ReadBuffer<'a, f32>>,
    ) {
        data.into().with_shared(|data| {
            Js::call_uniformMatrix3x4fv__value_bool_value(js(self), nullable(location), transpose, data)
        })
    }

    /// As `uniform_matrix3x4fv`, with `src_offset`.
    ///
    /// `undefined uniformMatrix3x4fv(WebGLUniformLocation? location, GLboolean transpose, Float32List data, optional unsigned long long srcOffset = 0, optional GLuint srcLength = 0)`
    ///
    /// Feature `webgl2`.
    #[doc(alias = "uniformMatrix3x4fv")]
    #[inline]
    pub fn uniform_matrix3x4fv_with_src_offset<'a>(
        &self,
        location: Option<&WebGlUniformLocation>,
        transpose: bool,
        data: impl Into<ReadBuffer<'a, f32>>,
        src_offset: u64,
    ) {
        data.into().with_shared(|data| {
            Js::call_uniformMatrix3x4fv__value_bool_value_number(
                js(self),
                nullable(location),
                transpose,
                data,
                src_offset as f64,
            )
        })
    }

    /// As `uniform_matrix3x4fv_with_src_offset`, with `src_length`.
    ///
    /// `undefined uniformMatrix3x4fv(WebGLUniformLocation? location, GLboolean transpose, Float32List data, optional unsigned long long srcOffset = 0, optional GLuint srcLength = 0)`
    ///
    /// Feature `webgl2`.
    #[doc(alias = "uniformMatrix3x4fv")]
    #[inline]
    pub fn uniform_matrix3x4fv_with_src_offset_and_src_length<'a>(
        &self,
        location: Option<&WebGlUniformLocation>,
        transpose: bool,
        data: impl Into<ReadBuffer<'a, f32>>,
        src_offset: u64,
        src_length: u32,
    ) {
        data.into().with_shared(|data| {
            Js::call_uniformMatrix3x4fv__value_bool_value_number2(
                js(self),
                nullable(location),
                transpose,
                data,
                src_offset as f64,
                src_length as f64,
            )
        })
    }

    /// Sets the constant value of an integer attribute.
    ///
    /// `undefined vertexAttribI4i(GLuint index, GLint x, GLint y, GLint z, GLint w)`
    ///
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/vertexAttribI) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7.8)
    #[doc(alias = "vertexAttribI4i")]
    #[inline]
    pub fn vertex_attrib_i4i(&self, index: u32, x: i32, y: i32, z: i32, w: i32) {
        Js::call_vertexAttribI4i__number5(js(self), index as f64, x as f64, y as f64, z as f64, w as f64)
    }

    /// Sets the constant value of an integer attribute from a list of four numbers.
    ///
    /// `undefined vertexAttribI4iv(GLuint index, Int32List values)`
    ///
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/vertexAttribI) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7.8)
    #[doc(alias = "vertexAttribI4iv")]
    #[inline]
    pub fn vertex_attrib_i4iv<'a>(&self, index: u32, values: impl Into<ReadBuffer<'a, i32>>) {
        values.into().with_shared(|values| Js::call_vertexAttribI4iv__number_value(js(self), index as f64, values))
    }

    /// Sets the constant value of an unsigned integer attribute.
    ///
    /// `undefined vertexAttribI4ui(GLuint index, GLuint x, GLuint y, GLuint z, GLuint w)`
    ///
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/vertexAttribI) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7.8)
    #[doc(alias = "vertexAttribI4ui")]
    #[inline]
    pub fn vertex_attrib_i4ui(&self, index: u32, x: u32, y: u32, z: u32, w: u32) {
        Js::call_vertexAttribI4ui__number5(js(self), index as f64, x as f64, y as f64, z as f64, w as f64)
    }

    /// Sets the constant value of an unsigned integer attribute from a list of four numbers.
    ///
    /// `undefined vertexAttribI4uiv(GLuint index, Uint32List values)`
    ///
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/vertexAttribI) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7.8)
    #[doc(alias = "vertexAttribI4uiv")]
    #[inline]
    pub fn vertex_attrib_i4uiv<'a>(&self, index: u32, values: impl Into<ReadBuffer<'a, u32>>) {
        values.into().with_shared(|values| Js::call_vertexAttribI4uiv__number_value(js(self), index as f64, values))
    }

    /// Describes how an integer attribute is read from the current array buffer, without conversion to floats.
    ///
    /// `undefined vertexAttribIPointer(GLuint index, GLint size, GLenum type, GLsizei stride, GLintptr offset)`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/vertexAttribIPointer) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7.8)
    #[doc(alias = "vertexAttribIPointer")]
    #[inline]
    pub fn vertex_attrib_i_pointer(&self, index: u32, size: i32, type_: u32, stride: i32, offset: i64) {
        Js::call_vertexAttribIPointer__number5(
            js(self),
            index as f64,
            size as f64,
            type_ as f64,
            stride as f64,
            offset as f64,
        )
    }

    /// Sets after how many instances an attribute moves on. With 0 it moves on for each vertex.
    ///
    /// `undefined vertexAttribDivisor(GLuint index, GLuint divisor)`
    ///
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/vertexAttribDivisor) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7.9)
    #[doc(alias = "vertexAttribDivisor")]
    #[inline]
    pub fn vertex_attrib_divisor(&self, index: u32, divisor: u32) {
        Js::call_vertexAttribDivisor__number2(js(self), index as f64, divisor as f64)
    }

    /// Draws several instances of an object from consecutive vertices.
    ///
    /// `undefined drawArraysInstanced(GLenum mode, GLint first, GLsizei count, GLsizei instanceCount)`
    ///
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/drawArraysInstanced) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7.9)
    #[doc(alias = "drawArraysInstanced")]
    #[inline]
    pub fn draw_arrays_instanced(&self, mode: u32, first: i32, count: i32, instance_count: i32) {
        Js::call_drawArraysInstanced__number4(js(self), mode as f64, first as f64, count as f64, instance_count as f64)
    }

    /// Draws several instances of an object from indexed vertices.
    ///
    /// `undefined drawElementsInstanced(GLenum mode, GLsizei count, GLenum type, GLintptr offset, GLsizei instanceCount)`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/drawElementsInstanced) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7.9)
    #[doc(alias = "drawElementsInstanced")]
    #[inline]
    pub fn draw_elements_instanced(&self, mode: u32, count: i32, type_: u32, offset: i64, instance_count: i32) {
        Js::call_drawElementsInstanced__number5(
            js(self),
            mode as f64,
            count as f64,
            type_ as f64,
            offset as f64,
            instance_count as f64,
        )
    }

    /// Draws indexed vertices with the promise that all indices are between `start` and `end`.
    ///
    /// `undefined drawRangeElements(GLenum mode, GLuint start, GLuint end, GLsizei count, GLenum type, GLintptr offset)`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/drawRangeElements) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7.9)
    #[doc(alias = "drawRangeElements")]
    #[inline]
    pub fn draw_range_elements(&self, mode: u32, start: u32, end: u32, count: i32, type_: u32, offset: i64) {
        Js::call_drawRangeElements__number6(
            js(self),
            mode as f64,
            start as f64,
            end as f64,
            count as f64,
            type_ as f64,
            offset as f64,
        )
    }

    /// Chooses the color attachments to which the fragment shader's outputs go.
    ///
    /// `undefined drawBuffers(sequence<GLenum> buffers)`
    ///
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/drawBuffers) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7.11)
    #[doc(alias = "drawBuffers")]
    #[inline]
    pub fn draw_buffers(&self, buffers: impl IntoSequence<u32>) {
        Js::call_drawBuffers__value(js(self), &buffers.to_value())
    }

    /// Fills one color or depth buffer with floating-point values.
    ///
    /// `undefined clearBufferfv(GLenum buffer, GLint drawbuffer, Float32List values, optional unsigned long long srcOffset = 0)`
    ///
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/clearBuffer) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7.11)
    #[doc(alias = "clearBufferfv")]
    #[inline]
    pub fn clear_bufferfv<'a>(&self, buffer: u32, drawbuffer: i32, values: impl Into<ReadBuffer<'a, f32>>) {
        values.into().with_shared(|values| {
            Js::call_clearBufferfv__number2_value(js(self), buffer as f64, drawbuffer as f64, values)
        })
    }

    /// As `clear_bufferfv`, with `src_offset`.
    ///
    /// `undefined clearBufferfv(GLenum buffer, GLint drawbuffer, Float32List values, optional unsigned long long srcOffset = 0)`
    ///
    /// Feature `webgl2`.
    #[doc(alias = "clearBufferfv")]
    #[inline]
    pub fn clear_bufferfv_with_src_offset<'a>(
        &self,
        buffer: u32,
        drawbuffer: i32,
        values: impl Into<ReadBuffer<'a, f32>>,
        src_offset: u64,
    ) {
        values.into().with_shared(|values| {
            Js::call_clearBufferfv__number2_value_number(
                js(self),
                buffer as f64,
                drawbuffer as f64,
                values,
                src_offset as f64,
            )
        })
    }

    /// Fills one color or stencil buffer with integer values.
    ///
    /// `undefined clearBufferiv(GLenum buffer, GLint drawbuffer, Int32List values, optional unsigned long long srcOffset = 0)`
    ///
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/clearBuffer) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7.11)
    #[doc(alias = "clearBufferiv")]
    #[inline]
    pub fn clear_bufferiv<'a>(&self, buffer: u32, drawbuffer: i32, values: impl Into<ReadBuffer<'a, i32>>) {
        values.into().with_shared(|values| {
            Js::call_clearBufferiv__number2_value(js(self), buffer as f64, drawbuffer as f64, values)
        })
    }

    /// As `clear_bufferiv`, with `src_offset`.
    ///
    /// `undefined clearBufferiv(GLenum buffer, GLint drawbuffer, Int32List values, optional unsigned long long srcOffset = 0)`
    ///
    /// Feature `webgl2`.
    #[doc(alias = "clearBufferiv")]
    #[inline]
    pub fn clear_bufferiv_with_src_offset<'a>(
        &self,
        buffer: u32,
        drawbuffer: i32,
        values: impl Into<ReadBuffer<'a, i32>>,
        src_offset: u64,
    ) {
        values.into().with_shared(|values| {
            Js::call_clearBufferiv__number2_value_number(
                js(self),
                buffer as f64,
                drawbuffer as f64,
                values,
                src_offset as f64,
            )
        })
    }

    /// Fills one color buffer with unsigned integer values.
    ///
    /// `undefined clearBufferuiv(GLenum buffer, GLint drawbuffer, Uint32List values, optional unsigned long long srcOffset = 0)`
    ///
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/clearBuffer) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7.11)
    #[doc(alias = "clearBufferuiv")]
    #[inline]
    pub fn clear_bufferuiv<'a>(&self, buffer: u32, drawbuffer: i32, values: impl Into<ReadBuffer<'a, u32>>) {
        values.into().with_shared(|values| {
            Js::call_clearBufferuiv__number2_value(js(self), buffer as f64, drawbuffer as f64, values)
        })
    }

    /// As `clear_bufferuiv`, with `src_offset`.
    ///
    /// `undefined clearBufferuiv(GLenum buffer, GLint drawbuffer, Uint32List values, optional unsigned long long srcOffset = 0)`
    ///
    /// Feature `webgl2`.
    #[doc(alias = "clearBufferuiv")]
    #[inline]
    pub fn clear_bufferuiv_with_src_offset<'a>(
        &self,
        buffer: u32,
        drawbuffer: i32,
        values: impl Into<ReadBuffer<'a, u32>>,
        src_offset: u64,
    ) {
        values.into().with_shared(|values| {
            Js::call_clearBufferuiv__number2_value_number(
                js(self),
                buffer as f64,
                drawbuffer as f64,
                values,
                src_offset as f64,
            )
        })
    }

    /// Fills the depth and the stencil buffer at once.
    ///
    /// `undefined clearBufferfi(GLenum buffer, GLint drawbuffer, GLfloat depth, GLint stencil)`
    ///
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/clearBuffer) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7.11)
    #[doc(alias = "clearBufferfi")]
    #[inline]
    pub fn clear_bufferfi(&self, buffer: u32, drawbuffer: i32, depth: f32, stencil: i32) {
        Js::call_clearBufferfi__number4(js(self), buffer as f64, drawbuffer as f64, depth as f64, stencil as f64)
    }

    /// Creates a query, to be started with `beginQuery`.
    ///
    /// `WebGLQuery createQuery()`
    ///
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/createQuery) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7.12)
    #[doc(alias = "createQuery")]
    #[inline]
    pub fn create_query(&self) -> WebGlQuery {
        FromJs::from_js(Js::call_createQuery__as_value(js(self)))
    }

    /// Deletes a query. Does nothing for none.
    ///
    /// `undefined deleteQuery(WebGLQuery? query)`
    ///
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/deleteQuery) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7.12)
    #[doc(alias = "deleteQuery")]
    #[inline]
    pub fn delete_query(&self, query: Option<&WebGlQuery>) {
        Js::call_deleteQuery__value(js(self), nullable(query))
    }

    /// Returns whether the query is valid: begun at least once and not deleted.
    ///
    /// `GLboolean isQuery(WebGLQuery? query)`
    ///
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/isQuery) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7.12)
    #[doc(alias = "isQuery")]
    #[inline]
    pub fn is_query(&self, query: Option<&WebGlQuery>) -> bool {
        Js::call_isQuery__value__as_bool(js(self), nullable(query)).get()
    }

    /// Starts a measurement, such as `ANY_SAMPLES_PASSED`, into a query.
    ///
    /// `undefined beginQuery(GLenum target, WebGLQuery query)`
    ///
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/beginQuery) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7.12)
    #[doc(alias = "beginQuery")]
    #[inline]
    pub fn begin_query(&self, target: u32, query: &WebGlQuery) {
        Js::call_beginQuery__number_value(js(self), target as f64, query.as_ref())
    }

    /// Ends the measurement of a target. The result becomes available later.
    ///
    /// `undefined endQuery(GLenum target)`
    ///
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/endQuery) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7.12)
    #[doc(alias = "endQuery")]
    #[inline]
    pub fn end_query(&self, target: u32) {
        Js::call_endQuery__number(js(self), target as f64)
    }

    /// Returns the query that is running for a target, or null.
    ///
    /// `WebGLQuery? getQuery(GLenum target, GLenum pname)`
    ///
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/getQuery) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7.12)
    #[doc(alias = "getQuery")]
    #[inline]
    pub fn get_query(&self, target: u32, pname: u32) -> Option<WebGlQuery> {
        Js::call_getQuery__number2__as_option_value(js(self), target as f64, pname as f64).map(Js::read)
    }

    /// Returns the result of a query, or whether it is available yet.
    ///
    /// `any getQueryParameter(WebGLQuery query, GLenum pname)`
    ///
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/getQueryParameter) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7.12)
    #[doc(alias = "getQueryParameter")]
    #[inline]
    pub fn get_query_parameter(&self, query: &WebGlQuery, pname: u32) -> JsValue {
        Js::call_getQueryParameter__value_number__as_value(js(self), query.as_ref(), pname as f64)
    }

    /// Creates a sampler with default settings.
    ///
    /// `WebGLSampler createSampler()`
    ///
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/createSampler) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7.13)
    #[doc(alias = "createSampler")]
    #[inline]
    pub fn create_sampler(&self) -> WebGlSampler {
        FromJs::from_js(Js::call_createSampler__as_value(js(self)))
    }

    /// Deletes a sampler. Does nothing for none.
    ///
    /// `undefined deleteSampler(WebGLSampler? sampler)`
    ///
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/deleteSampler) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7.13)
    #[doc(alias = "deleteSampler")]
    #[inline]
    pub fn delete_sampler(&self, sampler: Option<&WebGlSampler>) {
        Js::call_deleteSampler__value(js(self), nullable(sampler))
    }

    /// Returns whether the sampler is valid and not deleted.
    ///
    /// `GLboolean isSampler(WebGLSampler? sampler)`
    ///
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/isSampler) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7.13)
    #[doc(alias = "isSampler")]
    #[inline]
    pub fn is_sampler(&self, sampler: Option<&WebGlSampler>) -> bool {
        Js::call_isSampler__value__as_bool(js(self), nullable(sampler)).get()
    }

    /// Makes a sampler override the settings of the texture on a texture unit. None ends this.
    ///
    /// `undefined bindSampler(GLuint unit, WebGLSampler? sampler)`
    ///
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/bindSampler) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7.13)
    #[doc(alias = "bindSampler")]
    #[inline]
    pub fn bind_sampler(&self, unit: u32, sampler: Option<&WebGlSampler>) {
        Js::call_bindSampler__number_value(js(self), unit as f64, nullable(sampler))
    }

    /// Sets a parameter of a sampler, such as its filters or wrapping.
    ///
    /// `undefined samplerParameteri(WebGLSampler sampler, GLenum pname, GLint param)`
    ///
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/samplerParameter) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7.13)
    #[doc(alias = "samplerParameteri")]
    #[inline]
    pub fn sampler_parameteri(&self, sampler: &WebGlSampler, pname: u32, param: i32) {
        Js::call_samplerParameteri__value_number2(js(self), sampler.as_ref(), pname as f64, param as f64)
    }

    /// Sets a parameter of a sampler that is a float, such as its smallest level of detail.
    ///
    /// `undefined samplerParameterf(WebGLSampler sampler, GLenum pname, GLfloat param)`
    ///
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/samplerParameter) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7.13)
    #[doc(alias = "samplerParameterf")]
    #[inline]
    pub fn sampler_parameterf(&self, sampler: &WebGlSampler, pname: u32, param: f32) {
        Js::call_samplerParameterf__value_number2(js(self), sampler.as_ref(), pname as f64, param as f64)
    }

    /// Returns a parameter of a sampler.
    ///
    /// `any getSamplerParameter(WebGLSampler sampler, GLenum pname)`
    ///
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/getSamplerParameter) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7.13)
    #[doc(alias = "getSamplerParameter")]
    #[inline]
    pub fn get_sampler_parameter(&self, sampler: &WebGlSampler, pname: u32) -> JsValue {
        Js::call_getSamplerParameter__value_number__as_value(js(self), sampler.as_ref(), pname as f64)
    }

    /// Puts a marker into the command stream, which is signaled once all earlier commands are done.
    ///
    /// `WebGLSync? fenceSync(GLenum condition, GLbitfield flags)`
    ///
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/fenceSync) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7.14)
    #[doc(alias = "fenceSync")]
    #[inline]
    pub fn fence_sync(&self, condition: u32, flags: u32) -> Option<WebGlSync> {
        Js::call_fenceSync__number2__as_option_value(js(self), condition as f64, flags as f64).map(Js::read)
    }

    /// Returns whether the sync object is valid and not deleted.
    ///
    /// `GLboolean isSync(WebGLSync? sync)`
    ///
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/isSync) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7.14)
    #[doc(alias = "isSync")]
    #[inline]
    pub fn is_sync(&self, sync: Option<&WebGlSync>) -> bool {
        Js::call_isSync__value__as_bool(js(self), nullable(sync)).get()
    }

    /// Deletes a sync object. Does nothing for none.
    ///
    /// `undefined deleteSync(WebGLSync? sync)`
    ///
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/deleteSync) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7.13)
    #[doc(alias = "deleteSync")]
    #[inline]
    pub fn delete_sync(&self, sync: Option<&WebGlSync>) {
        Js::call_deleteSync__value(js(self), nullable(sync))
    }

    /// Waits for a sync object for at most some nanoseconds and returns how the wait ended.
    ///
    /// `GLenum clientWaitSync(WebGLSync sync, GLbitfield flags, GLuint64 timeout)`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/clientWaitSync) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7.14)
    #[doc(alias = "clientWaitSync")]
    #[inline]
    pub fn client_wait_sync(&self, sync: &WebGlSync, flags: u32, timeout: u64) -> u32 {
        Js::call_clientWaitSync__value_number2__as_number(js(self), sync.as_ref(), flags as f64, timeout as f64) as u32
    }

    /// Makes the GPU wait for a sync object before later commands, and returns at once.
    ///
    /// `undefined waitSync(WebGLSync sync, GLbitfield flags, GLint64 timeout)`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/waitSync) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7.14)
    #[doc(alias = "waitSync")]
    #[inline]
    pub fn wait_sync(&self, sync: &WebGlSync, flags: u32, timeout: i64) {
        Js::call_waitSync__value_number2(js(self), sync.as_ref(), flags as f64, timeout as f64)
    }

    /// Returns information about a sync object, such as `SYNC_STATUS`.
    ///
    /// `any getSyncParameter(WebGLSync sync, GLenum pname)`
    ///
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/getSyncParameter) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7.14)
    #[doc(alias = "getSyncParameter")]
    #[inline]
    pub fn get_sync_parameter(&self, sync: &WebGlSync, pname: u32) -> JsValue {
        Js::call_getSyncParameter__value_number__as_value(js(self), sync.as_ref(), pname as f64)
    }

    /// Creates a transform feedback object.
    ///
    /// `WebGLTransformFeedback createTransformFeedback()`
    ///
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/createTransformFeedback) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7.15)
    #[doc(alias = "createTransformFeedback")]
    #[inline]
    pub fn create_transform_feedback(&self) -> WebGlTransformFeedback {
        FromJs::from_js(Js::call_createTransformFeedback__as_value(js(self)))
    }

    /// Deletes a transform feedback object. Does nothing for none.
    ///
    /// `undefined deleteTransformFeedback(WebGLTransformFeedback? tf)`
    ///
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/deleteTransformFeedback) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7.15)
    #[doc(alias = "deleteTransformFeedback")]
    #[inline]
    pub fn delete_transform_feedback(&self, tf: Option<&WebGlTransformFeedback>) {
        Js::call_deleteTransformFeedback__value(js(self), nullable(tf))
    }

    /// Returns whether the transform feedback object is valid: bound at least once and not deleted.
    ///
    /// `GLboolean isTransformFeedback(WebGLTransformFeedback? tf)`
    ///
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/isTransformFeedback) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7.15)
    #[doc(alias = "isTransformFeedback")]
    #[inline]
    pub fn is_transform_feedback(&self, tf: Option<&WebGlTransformFeedback>) -> bool {
        Js::call_isTransformFeedback__value__as_bool(js(self), nullable(tf)).get()
    }

    /// Makes a transform feedback object the current one. None returns to the default one.
    ///
    /// `undefined bindTransformFeedback(GLenum target, WebGLTransformFeedback? tf)`
    ///
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/bindTransformFeedback) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7.15)
    #[doc(alias = "bindTransformFeedback")]
    #[inline]
    pub fn bind_transform_feedback(&self, target: u32, tf: Option<&WebGlTransformFeedback>) {
        Js::call_bindTransformFeedback__number_value(js(self), target as f64, nullable(tf))
    }

    /// Starts capturing the outputs of the vertex shader for a kind of primitive.
    ///
    /// `undefined beginTransformFeedback(GLenum primitiveMode)`
    ///
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/beginTransformFeedback) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7.15)
    #[doc(alias = "beginTransformFeedback")]
    #[inline]
    pub fn begin_transform_feedback(&self, primitive_mode: u32) {
        Js::call_beginTransformFeedback__number(js(self), primitive_mode as f64)
    }

    /// Ends the capturing of vertex shader outputs.
    ///
    /// `undefined endTransformFeedback()`
    ///
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/endTransformFeedback) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7.15)
    #[doc(alias = "endTransformFeedback")]
    #[inline]
    pub fn end_transform_feedback(&self) {
        Js::call_endTransformFeedback(js(self))
    }

    /// Chooses the vertex shader outputs to capture, taking effect at the next linking.
    ///
    /// `undefined transformFeedbackVaryings(WebGLProgram program, sequence<DOMString> varyings, GLenum bufferMode)`
    ///
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/transformFeedbackVaryings) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7.15)
    #[doc(alias = "transformFeedbackVaryings")]
    #[inline]
    pub fn transform_feedback_varyings(
        &self,
        program: &WebGlProgram,
        varyings: impl IntoSequence<String>,
        buffer_mode: u32,
    ) {
        Js::call_transformFeedbackVaryings__value2_number(
            js(self),
            program.as_ref(),
            &varyings.to_value(),
            buffer_mode as f64,
        )
    }

    /// Returns size, type and name of an output that a program captures.
    ///
    /// `WebGLActiveInfo? getTransformFeedbackVarying(WebGLProgram program, GLuint index)`
    ///
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/getTransformFeedbackVarying) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7.15)
    #[doc(alias = "getTransformFeedbackVarying")]
    #[inline]
    pub fn get_transform_feedback_varying(&self, program: &WebGlProgram, index: u32) -> Option<WebGlActiveInfo> {
        Js::call_getTransformFeedbackVarying__value_number__as_option_value(js(self), program.as_ref(), index as f64)
            .map(Js::read)
    }

    /// Pauses the capturing of vertex shader outputs.
    ///
    /// `undefined pauseTransformFeedback()`
    ///
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/pauseTransformFeedback) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7.15)
    #[doc(alias = "pauseTransformFeedback")]
    #[inline]
    pub fn pause_transform_feedback(&self) {
        Js::call_pauseTransformFeedback(js(self))
    }

    /// Resumes the capturing of vertex shader outputs.
    ///
    /// `undefined resumeTransformFeedback()`
    ///
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/resumeTransformFeedback) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7.15)
    #[doc(alias = "resumeTransformFeedback")]
    #[inline]
    pub fn resume_transform_feedback(&self) {
        Js::call_resumeTransformFeedback(js(self))
    }

    /// Binds a buffer to an indexed binding point, such as one for uniform blocks.
    ///
    /// `undefined bindBufferBase(GLenum target, GLuint index, WebGLBuffer? buffer)`
    ///
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/bindBufferBase) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7.16)
    #[doc(alias = "bindBufferBase")]
    #[inline]
    pub fn bind_buffer_base(&self, target: u32, index: u32, buffer: Option<&WebGlBuffer>) {
        Js::call_bindBufferBase__number2_value(js(self), target as f64, index as f64, nullable(buffer))
    }

    /// Binds a part of a buffer to an indexed binding point, with offset and size in bytes.
    ///
    /// `undefined bindBufferRange(GLenum target, GLuint index, WebGLBuffer? buffer, GLintptr offset, GLsizeiptr size)`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/bindBufferRange) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7.16)
    #[doc(alias = "bindBufferRange")]
    #[inline]
    pub fn bind_buffer_range(&self, target: u32, index: u32, buffer: Option<&WebGlBuffer>, offset: i64, size: i64) {
        Js::call_bindBufferRange__number2_value_number2(
            js(self),
            target as f64,
            index as f64,
            nullable(buffer),
            offset as f64,
            size as f64,
        )
    }

    /// Returns the buffer, offset or size at an indexed binding point.
    ///
    /// `any getIndexedParameter(GLenum target, GLuint index)`
    ///
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/getIndexedParameter) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7.2)
    #[doc(alias = "getIndexedParameter")]
    #[inline]
    pub fn get_indexed_parameter(&self, target: u32, index: u32) -> JsValue {
        Js::call_getIndexedParameter__number2__as_value(js(self), target as f64, index as f64)
    }

    /// Returns the indices of the uniforms with the given names.
    ///
    /// `sequence<GLuint>? getUniformIndices(WebGLProgram program, sequence<DOMString> uniformNames)`
    ///
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/getUniformIndices) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7.16)
    #[doc(alias = "getUniformIndices")]
    #[inline]
    pub fn get_uniform_indices(
        &self,
        program: &WebGlProgram,
        uniform_names: impl IntoSequence<String>,
    ) -> Option<Array<u32>> {
        Js::call_getUniformIndices__value2__as_option_value(js(self), program.as_ref(), &uniform_names.to_value())
            .map(Js::read)
    }

    /// Returns a list with one property of each given uniform, such as its type or offset.
    ///
    /// `any getActiveUniforms(WebGLProgram program, sequence<GLuint> uniformIndices, GLenum pname)`
    ///
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/getActiveUniforms) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7.16)
    #[doc(alias = "getActiveUniforms")]
    #[inline]
    pub fn get_active_uniforms(
        &self,
        program: &WebGlProgram,
        uniform_indices: impl IntoSequence<u32>,
        pname: u32,
    ) -> JsValue {
        Js::call_getActiveUniforms__value2_number__as_value(
            js(self),
            program.as_ref(),
            &uniform_indices.to_value(),
            pname as f64,
        )
    }

    /// Returns the index of a uniform block, or `INVALID_INDEX` if there is none of that name.
    ///
    /// `GLuint getUniformBlockIndex(WebGLProgram program, DOMString uniformBlockName)`
    ///
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/getUniformBlockIndex) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7.16)
    #[doc(alias = "getUniformBlockIndex")]
    #[inline]
    pub fn get_uniform_block_index(&self, program: &WebGlProgram, uniform_block_name: &str) -> u32 {
        Js::call_getUniformBlockIndex__value_str__as_number(js(self), program.as_ref(), uniform_block_name) as u32
    }

    /// Returns information about a uniform block, such as its size in bytes.
    ///
    /// `any getActiveUniformBlockParameter(WebGLProgram program, GLuint uniformBlockIndex, GLenum pname)`
    ///
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/getActiveUniformBlockParameter) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7.16)
    #[doc(alias = "getActiveUniformBlockParameter")]
    #[inline]
    pub fn get_active_uniform_block_parameter(
        &self,
        program: &WebGlProgram,
        uniform_block_index: u32,
        pname: u32,
    ) -> JsValue {
        Js::call_getActiveUniformBlockParameter__value_number2__as_value(
            js(self),
            program.as_ref(),
            uniform_block_index as f64,
            pname as f64,
        )
    }

    /// Returns the name of a uniform block.
    ///
    /// `DOMString? getActiveUniformBlockName(WebGLProgram program, GLuint uniformBlockIndex)`
    ///
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/getActiveUniformBlockName) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7.16)
    #[doc(alias = "getActiveUniformBlockName")]
    #[inline]
    pub fn get_active_uniform_block_name(&self, program: &WebGlProgram, uniform_block_index: u32) -> Option<String> {
        Js::call_getActiveUniformBlockName__value_number__as_value(
            js(self),
            program.as_ref(),
            uniform_block_index as f64,
        )
        .as_string()
    }

    /// Connects a uniform block of a program to a binding point.
    ///
    /// `undefined uniformBlockBinding(WebGLProgram program, GLuint uniformBlockIndex, GLuint uniformBlockBinding)`
    ///
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/uniformBlockBinding) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7.16)
    #[doc(alias = "uniformBlockBinding")]
    #[inline]
    pub fn uniform_block_binding(&self, program: &WebGlProgram, uniform_block_index: u32, uniform_block_binding: u32) {
        Js::call_uniformBlockBinding__value_number2(
            js(self),
            program.as_ref(),
            uniform_block_index as f64,
            uniform_block_binding as f64,
        )
    }

    /// Creates a vertex array object with default settings.
    ///
    /// `WebGLVertexArrayObject createVertexArray()`
    ///
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/createVertexArray) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7.17)
    #[doc(alias = "createVertexArray")]
    #[inline]
    pub fn create_vertex_array(&self) -> WebGlVertexArrayObject {
        FromJs::from_js(Js::call_createVertexArray__as_value(js(self)))
    }

    /// Deletes a vertex array object. Does nothing for none.
    ///
    /// `undefined deleteVertexArray(WebGLVertexArrayObject? vertexArray)`
    ///
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/deleteVertexArray) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7.17)
    #[doc(alias = "deleteVertexArray")]
    #[inline]
    pub fn delete_vertex_array(&self, vertex_array: Option<&WebGlVertexArrayObject>) {
        Js::call_deleteVertexArray__value(js(self), nullable(vertex_array))
    }

    /// Returns whether the vertex array object is valid: bound at least once and not deleted.
    ///
    /// `GLboolean isVertexArray(WebGLVertexArrayObject? vertexArray)`
    ///
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/isVertexArray) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7.17)
    #[doc(alias = "isVertexArray")]
    #[inline]
    pub fn is_vertex_array(&self, vertex_array: Option<&WebGlVertexArrayObject>) -> bool {
        Js::call_isVertexArray__value__as_bool(js(self), nullable(vertex_array)).get()
    }

    /// Makes a vertex array object the current one. None returns to the default one.
    ///
    /// `undefined bindVertexArray(WebGLVertexArrayObject? array)`
    ///
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/bindVertexArray) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7.17)
    #[doc(alias = "bindVertexArray")]
    #[inline]
    pub fn bind_vertex_array(&self, array: Option<&WebGlVertexArrayObject>) {
        Js::call_bindVertexArray__value(js(self), nullable(array))
    }

    /// Allocates the current buffer of a target, with a size in bytes or the data to fill it.
    ///
    /// `undefined bufferData(GLenum target, GLsizeiptr size, GLenum usage)`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/bufferData) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.5)
    #[doc(alias = "bufferData")]
    #[inline]
    pub fn buffer_data(&self, target: u32, size: i64, usage: u32) {
        Js::call_bufferData__number3(js(self), target as f64, size as f64, usage as f64)
    }

    /// As `buffer_data`, with `src_data`.
    ///
    /// `undefined bufferData(GLenum target, AllowSharedBufferSource? srcData, GLenum usage)`
    ///
    /// Feature `webgl2`.
    #[doc(alias = "bufferData")]
    #[inline]
    pub fn buffer_data_with_src_data<'a>(
        &self,
        target: u32,
        src_data: impl NullableBuffer<ReadBuffer<'a, AnySharedBuffer>>,
        usage: u32,
    ) {
        ReadBuffer::with_nullable_shared(src_data, |src_data| {
            Js::call_bufferData__number_value_number(js(self), target as f64, src_data, usage as f64)
        })
    }

    /// As `buffer_data_with_src_data`, with `src_offset`.
    ///
    /// `undefined bufferData(GLenum target, ArrayBufferView srcData, GLenum usage, unsigned long long srcOffset, optional GLuint length = 0)`
    ///
    /// Feature `webgl2`.
    #[doc(alias = "bufferData")]
    #[inline]
    pub fn buffer_data_with_src_data_and_src_offset<'a>(
        &self,
        target: u32,
        src_data: impl Into<ReadBuffer<'a, AnyView>>,
        usage: u32,
        src_offset: u64,
    ) {
        src_data.into().with_shared(|src_data| {
            Js::call_bufferData__number_value_number2(
                js(self),
                target as f64,
                src_data,
                usage as f64,
                src_offset as f64,
            )
        })
    }

    /// As `buffer_data_with_src_data_and_src_offset`, with `length`.
    ///
    /// `undefined bufferData(GLenum target, ArrayBufferView srcData, GLenum usage, unsigned long long srcOffset, optional GLuint length = 0)`
    ///
    /// Feature `webgl2`.
    #[doc(alias = "bufferData")]
    #[inline]
    pub fn buffer_data_with_src_data_and_src_offset_and_length<'a>(
        &self,
        target: u32,
        src_data: impl Into<ReadBuffer<'a, AnyView>>,
        usage: u32,
        src_offset: u64,
        length: u32,
    ) {
        src_data.into().with_shared(|src_data| {
            Js::call_bufferData__number_value_number3(
                js(self),
                target as f64,
                src_data,
                usage as f64,
                src_offset as f64,
                length as f64,
            )
        })
    }

    /// Replaces a part of the current buffer, from an offset in bytes.
    ///
    /// `undefined bufferSubData(GLenum target, GLintptr dstByteOffset, AllowSharedBufferSource srcData)`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/bufferSubData) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.5)
    #[doc(alias = "bufferSubData")]
    #[inline]
    pub fn buffer_sub_data<'a>(
        &self,
        target: u32,
        dst_byte_offset: i64,
        src_data: impl Into<ReadBuffer<'a, AnySharedBuffer>>,
    ) {
        src_data.into().with_shared(|src_data| {
            Js::call_bufferSubData__number2_value(js(self), target as f64, dst_byte_offset as f64, src_data)
        })
    }

    /// As `buffer_sub_data`, with `src_offset`.
    ///
    /// `undefined bufferSubData(GLenum target, GLintptr dstByteOffset, ArrayBufferView srcData, unsigned long long srcOffset, optional GLuint length = 0)`
    ///
    /// Feature `webgl2`.
    #[doc(alias = "bufferSubData")]
    #[inline]
    pub fn buffer_sub_data_with_src_offset<'a>(
        &self,
        target: u32,
        dst_byte_offset: i64,
        src_data: impl Into<ReadBuffer<'a, AnyView>>,
        src_offset: u64,
    ) {
        src_data.into().with_shared(|src_data| {
            Js::call_bufferSubData__number2_value_number(
                js(self),
                target as f64,
                dst_byte_offset as f64,
                src_data,
                src_offset as f64,
            )
        })
    }

    /// As `buffer_sub_data_with_src_offset`, with `length`.
    ///
    /// `undefined bufferSubData(GLenum target, GLintptr dstByteOffset, ArrayBufferView srcData, unsigned long long srcOffset, optional GLuint length = 0)`
    ///
    /// Feature `webgl2`.
    #[doc(alias = "bufferSubData")]
    #[inline]
    pub fn buffer_sub_data_with_src_offset_and_length<'a>(
        &self,
        target: u32,
        dst_byte_offset: i64,
        src_data: impl Into<ReadBuffer<'a, AnyView>>,
        src_offset: u64,
        length: u32,
    ) {
        src_data.into().with_shared(|src_data| {
            Js::call_bufferSubData__number2_value_number2(
                js(self),
                target as f64,
                dst_byte_offset as f64,
                src_data,
                src_offset as f64,
                length as f64,
            )
        })
    }

    /// Creates a texture image from bytes, an image, a video, a canvas or the pixel unpack buffer.
    ///
    /// `undefined texImage2D(GLenum target, GLint level, GLint internalformat, GLsizei width, GLsizei height, GLint border, GLenum format, GLenum type, ArrayBufferView? pixels)`
    ///
    /// Feature `webgl2`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/texImage2D) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.8)
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
    /// Feature `webgl2`.
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

    /// As `tex_image_2d`, with `pbo_offset`.
    ///
    /// `undefined texImage2D(GLenum target, GLint level, GLint internalformat, GLsizei width, GLsizei height, GLint border, GLenum format, GLenum type, GLintptr pboOffset)`
    ///
    /// Feature `webgl2`.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "texImage2D")]
    #[inline]
    pub fn tex_image_2d_with_pbo_offset(
        &self,
        target: u32,
        level: i32,
        internalformat: i32,
        width: i32,
        height: i32,
        border: i32,
        format: u32,
        type_: u32,
        pbo_offset: i64,
    ) -> Result<(), Exception> {
        Js::try_call_texImage2D__number9(
            js(self),
            target as f64,
            level as f64,
            internalformat as f64,
            width as f64,
            height as f64,
            border as f64,
            format as f64,
            type_ as f64,
            pbo_offset as f64,
        )
    }

    /// As `tex_image_2d`, with `source`.
    ///
    /// `undefined texImage2D(GLenum target, GLint level, GLint internalformat, GLsizei width, GLsizei height, GLint border, GLenum format, GLenum type, TexImageSource source)`
    ///
    /// Feature `webgl2`.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "texImage2D")]
    #[inline]
    pub fn tex_image_2d_with_width_and_height_and_border_and_source(
        &self,
        target: u32,
        level: i32,
        internalformat: i32,
        width: i32,
        height: i32,
        border: i32,
        format: u32,
        type_: u32,
        source: impl Into<TexImageSource>,
    ) -> Result<(), Exception> {
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
            &source.into().to_js(),
        )
    }

    /// As `tex_image_2d`, with `src_data` and `src_offset`.
    ///
    /// `undefined texImage2D(GLenum target, GLint level, GLint internalformat, GLsizei width, GLsizei height, GLint border, GLenum format, GLenum type, ArrayBufferView srcData, unsigned long long srcOffset)`
    ///
    /// Feature `webgl2`.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "texImage2D")]
    #[inline]
    pub fn tex_image_2d_with_src_data_and_src_offset<'a>(
        &self,
        target: u32,
        level: i32,
        internalformat: i32,
        width: i32,
        height: i32,
        border: i32,
        format: u32,
        type_: u32,
        src_data: impl Into<ReadBuffer<'a, AnyView>>,
        src_offset: u64,
    ) -> Result<(), Exception> {
        src_data.into().with_shared(|src_data| {
            Js::try_call_texImage2D__number8_value_number(
                js(self),
                target as f64,
                level as f64,
                internalformat as f64,
                width as f64,
                height as f64,
                border as f64,
                format as f64,
                type_ as f64,
                src_data,
                src_offset as f64,
            )
        })
    }

    /// Replaces a part of a texture image with bytes, an image, a video, a canvas or a buffer's content.
    ///
    /// `undefined texSubImage2D(GLenum target, GLint level, GLint xoffset, GLint yoffset, GLsizei width, GLsizei height, GLenum format, GLenum type, ArrayBufferView? pixels)`
    ///
    /// Feature `webgl2`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/texSubImage2D) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#TEXSUBIMAGE2D)
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
    /// Feature `webgl2`.
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

    /// As `tex_sub_image_2d`, with `pbo_offset`.
    ///
    /// `undefined texSubImage2D(GLenum target, GLint level, GLint xoffset, GLint yoffset, GLsizei width, GLsizei height, GLenum format, GLenum type, GLintptr pboOffset)`
    ///
    /// Feature `webgl2`.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "texSubImage2D")]
    #[inline]
    pub fn tex_sub_image_2d_with_pbo_offset(
        &self,
        target: u32,
        level: i32,
        xoffset: i32,
        yoffset: i32,
        width: i32,
        height: i32,
        format: u32,
        type_: u32,
        pbo_offset: i64,
    ) -> Result<(), Exception> {
        Js::try_call_texSubImage2D__number9(
            js(self),
            target as f64,
            level as f64,
            xoffset as f64,
            yoffset as f64,
            width as f64,
            height as f64,
            format as f64,
            type_ as f64,
            pbo_offset as f64,
        )
    }

    /// As `tex_sub_image_2d`, with `source`.
    ///
    /// `undefined texSubImage2D(GLenum target, GLint level, GLint xoffset, GLint yoffset, GLsizei width, GLsizei height, GLenum format, GLenum type, TexImageSource source)`
    ///
    /// Feature `webgl2`.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "texSubImage2D")]
    #[inline]
    pub fn tex_sub_image_2d_with_width_and_height_and_source(
        &self,
        target: u32,
        level: i32,
        xoffset: i32,
        yoffset: i32,
        width: i32,
        height: i32,
        format: u32,
        type_: u32,
        source: impl Into<TexImageSource>,
    ) -> Result<(), Exception> {
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
            &source.into().to_js(),
        )
    }

    /// As `tex_sub_image_2d`, with `src_data` and `src_offset`.
    ///
    /// `undefined texSubImage2D(GLenum target, GLint level, GLint xoffset, GLint yoffset, GLsizei width, GLsizei height, GLenum format, GLenum type, ArrayBufferView srcData, unsigned long long srcOffset)`
    ///
    /// Feature `webgl2`.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "texSubImage2D")]
    #[inline]
    pub fn tex_sub_image_2d_with_src_data_and_src_offset<'a>(
        &self,
        target: u32,
        level: i32,
        xoffset: i32,
        yoffset: i32,
        width: i32,
        height: i32,
        format: u32,
        type_: u32,
        src_data: impl Into<ReadBuffer<'a, AnyView>>,
        src_offset: u64,
    ) -> Result<(), Exception> {
        src_data.into().with_shared(|src_data| {
            Js::try_call_texSubImage2D__number8_value_number(
                js(self),
                target as f64,
                level as f64,
                xoffset as f64,
                yoffset as f64,
                width as f64,
                height as f64,
                format as f64,
                type_ as f64,
                src_data,
                src_offset as f64,
            )
        })
    }

    /// Fills a texture image with compressed data from a typed array or the pixel unpack buffer.
    ///
    /// `undefined compressedTexImage2D(GLenum target, GLint level, GLenum internalformat, GLsizei width, GLsizei height, GLint border, GLsizei imageSize, GLintptr offset)`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/compressedTexImage2D) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#COMPRESSEDTEXIMAGE2D)
    #[doc(alias = "compressedTexImage2D")]
    #[inline]
    pub fn compressed_tex_image_2d(
        &self,
        target: u32,
        level: i32,
        internalformat: u32,
        width: i32,
        height: i32,
        border: i32,
        image_size: i32,
        offset: i64,
    ) {
        Js::call_compressedTexImage2D__number8(
            js(self),
            target as f64,
            level as f64,
            internalformat as f64,
            width as f64,
            height as f64,
            border as f64,
            image_size as f64,
            offset as f64,
        )
    }

    /// As `compressed_tex_image_2d`, with `src_data`.
    ///
    /// `undefined compressedTexImage2D(GLenum target, GLint level, GLenum internalformat, GLsizei width, GLsizei height, GLint border, ArrayBufferView srcData, optional unsigned long long srcOffset = 0, optional GLuint srcLengthOverride = 0)`
    ///
    /// Feature `webgl2`.
    #[doc(alias = "compressedTexImage2D")]
    #[inline]
    pub fn compressed_tex_image_2d_with_src_data<'a>(
        &self,
        target: u32,
        level: i32,
        internalformat: u32,
        width: i32,
        height: i32,
        border: i32,
        src_data: impl Into<ReadBuffer<'a, AnyView>>,
    ) {
        src_data.into().with_shared(|src_data| {
            Js::call_compressedTexImage2D__number6_value(
                js(self),
                target as f64,
                level as f64,
                internalformat as f64,
                width as f64,
                height as f64,
                border as f64,
                src_data,
            )
        })
    }

    /// As `compressed_tex_image_2d_with_src_data`, with `src_offset`.
    ///
    /// `undefined compressedTexImage2D(GLenum target, GLint level, GLenum internalformat, GLsizei width, GLsizei height, GLint border, ArrayBufferView srcData, optional unsigned long long srcOffset = 0, optional GLuint srcLengthOverride = 0)`
    ///
    /// Feature `webgl2`.
    #[doc(alias = "compressedTexImage2D")]
    #[inline]
    pub fn compressed_tex_image_2d_with_src_data_and_src_offset<'a>(
        &self,
        target: u32,
        level: i32,
        internalformat: u32,
        width: i32,
        height: i32,
        border: i32,
        src_data: impl Into<ReadBuffer<'a, AnyView>>,
        src_offset: u64,
    ) {
        src_data.into().with_shared(|src_data| {
            Js::call_compressedTexImage2D__number6_value_number(
                js(self),
                target as f64,
                level as f64,
                internalformat as f64,
                width as f64,
                height as f64,
                border as f64,
                src_data,
                src_offset as f64,
            )
        })
    }

    /// As `compressed_tex_image_2d_with_src_data_and_src_offset`, with `src_length_override`.
    ///
    /// `undefined compressedTexImage2D(GLenum target, GLint level, GLenum internalformat, GLsizei width, GLsizei height, GLint border, ArrayBufferView srcData, optional unsigned long long srcOffset = 0, optional GLuint srcLengthOverride = 0)`
    ///
    /// Feature `webgl2`.
    #[doc(alias = "compressedTexImage2D")]
    #[inline]
    pub fn compressed_tex_image_2d_with_src_data_and_src_offset_and_src_length_override<'a>(
        &self,
        target: u32,
        level: i32,
        internalformat: u32,
        width: i32,
        height: i32,
        border: i32,
        src_data: impl Into<ReadBuffer<'a, AnyView>>,
        src_offset: u64,
        src_length_override: u32,
    ) {
        src_data.into().with_shared(|src_data| {
            Js::call_compressedTexImage2D__number6_value_number2(
                js(self),
                target as f64,
                level as f64,
                internalformat as f64,
                width as f64,
                height as f64,
                border as f64,
                src_data,
                src_offset as f64,
                src_length_override as f64,
            )
        })
    }

    /// Replaces a part of a texture image with compressed data.
    ///
    /// `undefined compressedTexSubImage2D(GLenum target, GLint level, GLint xoffset, GLint yoffset, GLsizei width, GLsizei height, GLenum format, GLsizei imageSize, GLintptr offset)`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/compressedTexSubImage2D) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#COMPRESSEDTEXSUBIMAGE2D)
    #[doc(alias = "compressedTexSubImage2D")]
    #[inline]
    pub fn compressed_tex_sub_image_2d(
        &self,
        target: u32,
        level: i32,
        xoffset: i32,
        yoffset: i32,
        width: i32,
        height: i32,
        format: u32,
        image_size: i32,
        offset: i64,
    ) {
        Js::call_compressedTexSubImage2D__number9(
            js(self),
            target as f64,
            level as f64,
            xoffset as f64,
            yoffset as f64,
            width as f64,
            height as f64,
            format as f64,
            image_size as f64,
            offset as f64,
        )
    }

    /// As `compressed_tex_sub_image_2d`, with `src_data`.
    ///
    /// `undefined compressedTexSubImage2D(GLenum target, GLint level, GLint xoffset, GLint yoffset, GLsizei width, GLsizei height, GLenum format, ArrayBufferView srcData, optional unsigned long long srcOffset = 0, optional GLuint srcLengthOverride = 0)`
    ///
    /// Feature `webgl2`.
    #[doc(alias = "compressedTexSubImage2D")]
    #[inline]
    pub fn compressed_tex_sub_image_2d_with_src_data<'a>(
        &self,
        target: u32,
        level: i32,
        xoffset: i32,
        yoffset: i32,
        width: i32,
        height: i32,
        format: u32,
        src_data: impl Into<ReadBuffer<'a, AnyView>>,
    ) {
        src_data.into().with_shared(|src_data| {
            Js::call_compressedTexSubImage2D__number7_value(
                js(self),
                target as f64,
                level as f64,
                xoffset as f64,
                yoffset as f64,
                width as f64,
                height as f64,
                format as f64,
                src_data,
            )
        })
    }

    /// As `compressed_tex_sub_image_2d_with_src_data`, with `src_offset`.
    ///
    /// `undefined compressedTexSubImage2D(GLenum target, GLint level, GLint xoffset, GLint yoffset, GLsizei width, GLsizei height, GLenum format, ArrayBufferView srcData, optional unsigned long long srcOffset = 0, optional GLuint srcLengthOverride = 0)`
    ///
    /// Feature `webgl2`.
    #[doc(alias = "compressedTexSubImage2D")]
    #[inline]
    pub fn compressed_tex_sub_image_2d_with_src_data_and_src_offset<'a>(
        &self,
        target: u32,
        level: i32,
        xoffset: i32,
        yoffset: i32,
        width: i32,
        height: i32,
        format: u32,
        src_data: impl Into<ReadBuffer<'a, AnyView>>,
        src_offset: u64,
    ) {
        src_data.into().with_shared(|src_data| {
            Js::call_compressedTexSubImage2D__number7_value_number(
                js(self),
                target as f64,
                level as f64,
                xoffset as f64,
                yoffset as f64,
                width as f64,
                height as f64,
                format as f64,
                src_data,
                src_offset as f64,
            )
        })
    }

    /// As `compressed_tex_sub_image_2d_with_src_data_and_src_offset`, with `src_length_override`.
    ///
    /// `undefined compressedTexSubImage2D(GLenum target, GLint level, GLint xoffset, GLint yoffset, GLsizei width, GLsizei height, GLenum format, ArrayBufferView srcData, optional unsigned long long srcOffset = 0, optional GLuint srcLengthOverride = 0)`
    ///
    /// Feature `webgl2`.
    #[doc(alias = "compressedTexSubImage2D")]
    #[inline]
    pub fn compressed_tex_sub_image_2d_with_src_data_and_src_offset_and_src_length_override<'a>(
        &self,
        target: u32,
        level: i32,
        xoffset: i32,
        yoffset: i32,
        width: i32,
        height: i32,
        format: u32,
        src_data: impl Into<ReadBuffer<'a, AnyView>>,
        src_offset: u64,
        src_length_override: u32,
    ) {
        src_data.into().with_shared(|src_data| {
            Js::call_compressedTexSubImage2D__number7_value_number2(
                js(self),
                target as f64,
                level as f64,
                xoffset as f64,
                yoffset as f64,
                width as f64,
                height as f64,
                format as f64,
                src_data,
                src_offset as f64,
                src_length_override as f64,
            )
        })
    }

    /// Sets a `float` uniform or an array of them.
    ///
    /// `undefined uniform1fv(WebGLUniformLocation? location, Float32List data, optional unsigned long long srcOffset = 0, optional GLuint srcLength = 0)`
    ///
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/uniform) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.10)
    #[inline]
    pub fn uniform1fv<'a>(&self, location: Option<&WebGlUniformLocation>, data: impl Into<ReadBuffer<'a, f32>>) {
        data.into().with_shared(|data| Js::call_uniform1fv__value2(js(self), nullable(location), data))
    }

    /// As `uniform1fv`, with `src_offset`.
    ///
    /// `undefined uniform1fv(WebGLUniformLocation? location, Float32List data, optional unsigned long long srcOffset = 0, optional GLuint srcLength = 0)`
    ///
    /// Feature `webgl2`.
    #[doc(alias = "uniform1fv")]
    #[inline]
    pub fn uniform1fv_with_src_offset<'a>(
        &self,
        location: Option<&WebGlUniformLocation>,
        data: impl Into<ReadBuffer<'a, f32>>,
        src_offset: u64,
    ) {
        data.into().with_shared(|data| {
            Js::call_uniform1fv__value2_number(js(self), nullable(location), data, src_offset as f64)
        })
    }

    /// As `uniform1fv_with_src_offset`, with `src_length`.
    ///
    /// `undefined uniform1fv(WebGLUniformLocation? location, Float32List data, optional unsigned long long srcOffset = 0, optional GLuint srcLength = 0)`
    ///
    /// Feature `webgl2`.
    #[doc(alias = "uniform1fv")]
    #[inline]
    pub fn uniform1fv_with_src_offset_and_src_length<'a>(
        &self,
        location: Option<&WebGlUniformLocation>,
        data: impl Into<ReadBuffer<'a, f32>>,
        src_offset: u64,
        src_length: u32,
    ) {
        data.into().with_shared(|data| {
            Js::call_uniform1fv__value2_number2(
                js(self),
                nullable(location),
                data,
                src_offset as f64,
                src_length as f64,
            )
        })
    }

    /// Sets a `vec2` uniform or an array of them from a flat list.
    ///
    /// `undefined uniform2fv(WebGLUniformLocation? location, Float32List data, optional unsigned long long srcOffset = 0, optional GLuint srcLength = 0)`
    ///
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/uniform) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.10)
    #[inline]
    pub fn uniform2fv<'a>(&self, location: Option<&WebGlUniformLocation>, data: impl Into<ReadBuffer<'a, f32>>) {
        data.into().with_shared(|data| Js::call_uniform2fv__value2(js(self), nullable(location), data))
    }

    /// As `uniform2fv`, with `src_offset`.
    ///
    /// `undefined uniform2fv(WebGLUniformLocation? location, Float32List data, optional unsigned long long srcOffset = 0, optional GLuint srcLength = 0)`
    ///
    /// Feature `webgl2`.
    #[doc(alias = "uniform2fv")]
    #[inline]
    pub fn uniform2fv_with_src_offset<'a>(
        &self,
        location: Option<&WebGlUniformLocation>,
        data: impl Into<ReadBuffer<'a, f32>>,
        src_offset: u64,
    ) {
        data.into().with_shared(|data| {
            Js::call_uniform2fv__value2_number(js(self), nullable(location), data, src_offset as f64)
        })
    }

    /// As `uniform2fv_with_src_offset`, with `src_length`.
    ///
    /// `undefined uniform2fv(WebGLUniformLocation? location, Float32List data, optional unsigned long long srcOffset = 0, optional GLuint srcLength = 0)`
    ///
    /// Feature `webgl2`.
    #[doc(alias = "uniform2fv")]
    #[inline]
    pub fn uniform2fv_with_src_offset_and_src_length<'a>(
        &self,
        location: Option<&WebGlUniformLocation>,
        data: impl Into<ReadBuffer<'a, f32>>,
        src_offset: u64,
        src_length: u32,
    ) {
        data.into().with_shared(|data| {
            Js::call_uniform2fv__value2_number2(
                js(self),
                nullable(location),
                data,
                src_offset as f64,
                src_length as f64,
            )
        })
    }

    /// Sets a `vec3` uniform or an array of them from a flat list.
    ///
    /// `undefined uniform3fv(WebGLUniformLocation? location, Float32List data, optional unsigned long long srcOffset = 0, optional GLuint srcLength = 0)`
    ///
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/uniform) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.10)
    #[inline]
    pub fn uniform3fv<'a>(&self, location: Option<&WebGlUniformLocation>, data: impl Into<ReadBuffer<'a, f32>>) {
        data.into().with_shared(|data| Js::call_uniform3fv__value2(js(self), nullable(location), data))
    }

    /// As `uniform3fv`, with `src_offset`.
    ///
    /// `undefined uniform3fv(WebGLUniformLocation? location, Float32List data, optional unsigned long long srcOffset = 0, optional GLuint srcLength = 0)`
    ///
    /// Feature `webgl2`.
    #[doc(alias = "uniform3fv")]
    #[inline]
    pub fn uniform3fv_with_src_offset<'a>(
        &self,
        location: Option<&WebGlUniformLocation>,
        data: impl Into<ReadBuffer<'a, f32>>,
        src_offset: u64,
    ) {
        data.into().with_shared(|data| {
            Js::call_uniform3fv__value2_number(js(self), nullable(location), data, src_offset as f64)
        })
    }

    /// As `uniform3fv_with_src_offset`, with `src_length`.
    ///
    /// `undefined uniform3fv(WebGLUniformLocation? location, Float32List data, optional unsigned long long srcOffset = 0, optional GLuint srcLength = 0)`
    ///
    /// Feature `webgl2`.
    #[doc(alias = "uniform3fv")]
    #[inline]
    pub fn uniform3fv_with_src_offset_and_src_length<'a>(
        &self,
        location: Option<&WebGlUniformLocation>,
        data: impl Into<ReadBuffer<'a, f32>>,
        src_offset: u64,
        src_length: u32,
    ) {
        data.into().with_shared(|data| {
            Js::call_uniform3fv__value2_number2(
                js(self),
                nullable(location),
                data,
                src_offset as f64,
                src_length as f64,
            )
        })
    }

    /// Sets a `vec4` uniform or an array of them from a flat list.
    ///
    /// `undefined uniform4fv(WebGLUniformLocation? location, Float32List data, optional unsigned long long srcOffset = 0, optional GLuint srcLength = 0)`
    ///
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/uniform) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.10)
    #[inline]
    pub fn uniform4fv<'a>(&self, location: Option<&WebGlUniformLocation>, data: impl Into<ReadBuffer<'a, f32>>) {
        data.into().with_shared(|data| Js::call_uniform4fv__value2(js(self), nullable(location), data))
    }

    /// As `uniform4fv`, with `src_offset`.
    ///
    /// `undefined uniform4fv(WebGLUniformLocation? location, Float32List data, optional unsigned long long srcOffset = 0, optional GLuint srcLength = 0)`
    ///
    /// Feature `webgl2`.
    #[doc(alias = "uniform4fv")]
    #[inline]
    pub fn uniform4fv_with_src_offset<'a>(
        &self,
        location: Option<&WebGlUniformLocation>,
        data: impl Into<ReadBuffer<'a, f32>>,
        src_offset: u64,
    ) {
        data.into().with_shared(|data| {
            Js::call_uniform4fv__value2_number(js(self), nullable(location), data, src_offset as f64)
        })
    }

    /// As `uniform4fv_with_src_offset`, with `src_length`.
    ///
    /// `undefined uniform4fv(WebGLUniformLocation? location, Float32List data, optional unsigned long long srcOffset = 0, optional GLuint srcLength = 0)`
    ///
    /// Feature `webgl2`.
    #[doc(alias = "uniform4fv")]
    #[inline]
    pub fn uniform4fv_with_src_offset_and_src_length<'a>(
        &self,
        location: Option<&WebGlUniformLocation>,
        data: impl Into<ReadBuffer<'a, f32>>,
        src_offset: u64,
        src_length: u32,
    ) {
        data.into().with_shared(|data| {
            Js::call_uniform4fv__value2_number2(
                js(self),
                nullable(location),
                data,
                src_offset as f64,
                src_length as f64,
            )
        })
    }

    /// Sets an `int`, `bool` or sampler uniform or an array of them.
    ///
    /// `undefined uniform1iv(WebGLUniformLocation? location, Int32List data, optional unsigned long long srcOffset = 0, optional GLuint srcLength = 0)`
    ///
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/uniform) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.10)
    #[inline]
    pub fn uniform1iv<'a>(&self, location: Option<&WebGlUniformLocation>, data: impl Into<ReadBuffer<'a, i32>>) {
        data.into().with_shared(|data| Js::call_uniform1iv__value2(js(self), nullable(location), data))
    }

    /// As `uniform1iv`, with `src_offset`.
    ///
    /// `undefined uniform1iv(WebGLUniformLocation? location, Int32List data, optional unsigned long long srcOffset = 0, optional GLuint srcLength = 0)`
    ///
    /// Feature `webgl2`.
    #[doc(alias = "uniform1iv")]
    #[inline]
    pub fn uniform1iv_with_src_offset<'a>(
        &self,
        location: Option<&WebGlUniformLocation>,
        data: impl Into<ReadBuffer<'a, i32>>,
        src_offset: u64,
    ) {
        data.into().with_shared(|data| {
            Js::call_uniform1iv__value2_number(js(self), nullable(location), data, src_offset as f64)
        })
    }

    /// As `uniform1iv_with_src_offset`, with `src_length`.
    ///
    /// `undefined uniform1iv(WebGLUniformLocation? location, Int32List data, optional unsigned long long srcOffset = 0, optional GLuint srcLength = 0)`
    ///
    /// Feature `webgl2`.
    #[doc(alias = "uniform1iv")]
    #[inline]
    pub fn uniform1iv_with_src_offset_and_src_length<'a>(
        &self,
        location: Option<&WebGlUniformLocation>,
        data: impl Into<ReadBuffer<'a, i32>>,
        src_offset: u64,
        src_length: u32,
    ) {
        data.into().with_shared(|data| {
            Js::call_uniform1iv__value2_number2(
                js(self),
                nullable(location),
                data,
                src_offset as f64,
                src_length as f64,
            )
        })
    }

    /// Sets an `ivec2` or `bvec2` uniform or an array of them from a flat list.
    ///
    /// `undefined uniform2iv(WebGLUniformLocation? location, Int32List data, optional unsigned long long srcOffset = 0, optional GLuint srcLength = 0)`
    ///
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/uniform) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.10)
    #[inline]
    pub fn uniform2iv<'a>(&self, location: Option<&WebGlUniformLocation>, data: impl Into<ReadBuffer<'a, i32>>) {
        data.into().with_shared(|data| Js::call_uniform2iv__value2(js(self), nullable(location), data))
    }

    /// As `uniform2iv`, with `src_offset`.
    ///
    /// `undefined uniform2iv(WebGLUniformLocation? location, Int32List data, optional unsigned long long srcOffset = 0, optional GLuint srcLength = 0)`
    ///
    /// Feature `webgl2`.
    #[doc(alias = "uniform2iv")]
    #[inline]
    pub fn uniform2iv_with_src_offset<'a>(
        &self,
        location: Option<&WebGlUniformLocation>,
        data: impl Into<ReadBuffer<'a, i32>>,
        src_offset: u64,
    ) {
        data.into().with_shared(|data| {
            Js::call_uniform2iv__value2_number(js(self), nullable(location), data, src_offset as f64)
        })
    }

    /// As `uniform2iv_with_src_offset`, with `src_length`.
    ///
    /// `undefined uniform2iv(WebGLUniformLocation? location, Int32List data, optional unsigned long long srcOffset = 0, optional GLuint srcLength = 0)`
    ///
    /// Feature `webgl2`.
    #[doc(alias = "uniform2iv")]
    #[inline]
    pub fn uniform2iv_with_src_offset_and_src_length<'a>(
        &self,
        location: Option<&WebGlUniformLocation>,
        data: impl Into<ReadBuffer<'a, i32>>,
        src_offset: u64,
        src_length: u32,
    ) {
        data.into().with_shared(|data| {
            Js::call_uniform2iv__value2_number2(
                js(self),
                nullable(location),
                data,
                src_offset as f64,
                src_length as f64,
            )
        })
    }

    /// Sets an `ivec3` or `bvec3` uniform or an array of them from a flat list.
    ///
    /// `undefined uniform3iv(WebGLUniformLocation? location, Int32List data, optional unsigned long long srcOffset = 0, optional GLuint srcLength = 0)`
    ///
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/uniform) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.10)
    #[inline]
    pub fn uniform3iv<'a>(&self, location: Option<&WebGlUniformLocation>, data: impl Into<ReadBuffer<'a, i32>>) {
        data.into().with_shared(|data| Js::call_uniform3iv__value2(js(self), nullable(location), data))
    }

    /// As `uniform3iv`, with `src_offset`.
    ///
    /// `undefined uniform3iv(WebGLUniformLocation? location, Int32List data, optional unsigned long long srcOffset = 0, optional GLuint srcLength = 0)`
    ///
    /// Feature `webgl2`.
    #[doc(alias = "uniform3iv")]
    #[inline]
    pub fn uniform3iv_with_src_offset<'a>(
        &self,
        location: Option<&WebGlUniformLocation>,
        data: impl Into<ReadBuffer<'a, i32>>,
        src_offset: u64,
    ) {
        data.into().with_shared(|data| {
            Js::call_uniform3iv__value2_number(js(self), nullable(location), data, src_offset as f64)
        })
    }

    /// As `uniform3iv_with_src_offset`, with `src_length`.
    ///
    /// `undefined uniform3iv(WebGLUniformLocation? location, Int32List data, optional unsigned long long srcOffset = 0, optional GLuint srcLength = 0)`
    ///
    /// Feature `webgl2`.
    #[doc(alias = "uniform3iv")]
    #[inline]
    pub fn uniform3iv_with_src_offset_and_src_length<'a>(
        &self,
        location: Option<&WebGlUniformLocation>,
        data: impl Into<ReadBuffer<'a, i32>>,
        src_offset: u64,
        src_length: u32,
    ) {
        data.into().with_shared(|data| {
            Js::call_uniform3iv__value2_number2(
                js(self),
                nullable(location),
                data,
                src_offset as f64,
                src_length as f64,
            )
        })
    }

    /// Sets an `ivec4` or `bvec4` uniform or an array of them from a flat list.
    ///
    /// `undefined uniform4iv(WebGLUniformLocation? location, Int32List data, optional unsigned long long srcOffset = 0, optional GLuint srcLength = 0)`
    ///
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/uniform) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.10)
    #[inline]
    pub fn uniform4iv<'a>(&self, location: Option<&WebGlUniformLocation>, data: impl Into<ReadBuffer<'a, i32>>) {
        data.into().with_shared(|data| Js::call_uniform4iv__value2(js(self), nullable(location), data))
    }

    /// As `uniform4iv`, with `src_offset`.
    ///
    /// `undefined uniform4iv(WebGLUniformLocation? location, Int32List data, optional unsigned long long srcOffset = 0, optional GLuint srcLength = 0)`
    ///
    /// Feature `webgl2`.
    #[doc(alias = "uniform4iv")]
    #[inline]
    pub fn uniform4iv_with_src_offset<'a>(
        &self,
        location: Option<&WebGlUniformLocation>,
        data: impl Into<ReadBuffer<'a, i32>>,
        src_offset: u64,
    ) {
        data.into().with_shared(|data| {
            Js::call_uniform4iv__value2_number(js(self), nullable(location), data, src_offset as f64)
        })
    }

    /// As `uniform4iv_with_src_offset`, with `src_length`.
    ///
    /// `undefined uniform4iv(WebGLUniformLocation? location, Int32List data, optional unsigned long long srcOffset = 0, optional GLuint srcLength = 0)`
    ///
    /// Feature `webgl2`.
    #[doc(alias = "uniform4iv")]
    #[inline]
    pub fn uniform4iv_with_src_offset_and_src_length<'a>(
        &self,
        location: Option<&WebGlUniformLocation>,
        data: impl Into<ReadBuffer<'a, i32>>,
        src_offset: u64,
        src_length: u32,
    ) {
        data.into().with_shared(|data| {
            Js::call_uniform4iv__value2_number2(
                js(self),
                nullable(location),
                data,
                src_offset as f64,
                src_length as f64,
            )
        })
    }

    /// Sets a `mat2` uniform or an array of them, by columns, or by rows with `transpose`.
    ///
    /// `undefined uniformMatrix2fv(WebGLUniformLocation? location, GLboolean transpose, Float32List data, optional unsigned long long srcOffset = 0, optional GLuint srcLength = 0)`
    ///
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/uniformMatrix) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.10)
    #[doc(alias = "uniformMatrix2fv")]
    #[inline]
    pub fn uniform_matrix2fv<'a>(
        &self,
        location: Option<&WebGlUniformLocation>,
        transpose: bool,
        data: impl Into<ReadBuffer<'a, f32>>,
    ) {
        data.into().with_shared(|data| {
            Js::call_uniformMatrix2fv__value_bool_value(js(self), nullable(location), transpose, data)
        })
    }

    /// As `uniform_matrix2fv`, with `src_offset`.
    ///
    /// `undefined uniformMatrix2fv(WebGLUniformLocation? location, GLboolean transpose, Float32List data, optional unsigned long long srcOffset = 0, optional GLuint srcLength = 0)`
    ///
    /// Feature `webgl2`.
    #[doc(alias = "uniformMatrix2fv")]
    #[inline]
    pub fn uniform_matrix2fv_with_src_offset<'a>(
        &self,
        location: Option<&WebGlUniformLocation>,
        transpose: bool,
        data: impl Into<ReadBuffer<'a, f32>>,
        src_offset: u64,
    ) {
        data.into().with_shared(|data| {
            Js::call_uniformMatrix2fv__value_bool_value_number(
                js(self),
                nullable(location),
                transpose,
                data,
                src_offset as f64,
            )
        })
    }

    /// As `uniform_matrix2fv_with_src_offset`, with `src_length`.
    ///
    /// `undefined uniformMatrix2fv(WebGLUniformLocation? location, GLboolean transpose, Float32List data, optional unsigned long long srcOffset = 0, optional GLuint srcLength = 0)`
    ///
    /// Feature `webgl2`.
    #[doc(alias = "uniformMatrix2fv")]
    #[inline]
    pub fn uniform_matrix2fv_with_src_offset_and_src_length<'a>(
        &self,
        location: Option<&WebGlUniformLocation>,
        transpose: bool,
        data: impl Into<ReadBuffer<'a, f32>>,
        src_offset: u64,
        src_length: u32,
    ) {
        data.into().with_shared(|data| {
            Js::call_uniformMatrix2fv__value_bool_value_number2(
                js(self),
                nullable(location),
                transpose,
                data,
                src_offset as f64,
                src_length as f64,
            )
        })
    }

    /// Sets a `mat3` uniform or an array of them, by columns, or by rows with `transpose`.
    ///
    /// `undefined uniformMatrix3fv(WebGLUniformLocation? location, GLboolean transpose, Float32List data, optional unsigned long long srcOffset = 0, optional GLuint srcLength = 0)`
    ///
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/uniformMatrix) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.10)
    #[doc(alias = "uniformMatrix3fv")]
    #[inline]
    pub fn uniform_matrix3fv<'a>(
        &self,
        location: Option<&WebGlUniformLocation>,
        transpose: bool,
        data: impl Into<ReadBuffer<'a, f32>>,
    ) {
        data.into().with_shared(|data| {
            Js::call_uniformMatrix3fv__value_bool_value(js(self), nullable(location), transpose, data)
        })
    }

    /// As `uniform_matrix3fv`, with `src_offset`.
    ///
    /// `undefined uniformMatrix3fv(WebGLUniformLocation? location, GLboolean transpose, Float32List data, optional unsigned long long srcOffset = 0, optional GLuint srcLength = 0)`
    ///
    /// Feature `webgl2`.
    #[doc(alias = "uniformMatrix3fv")]
    #[inline]
    pub fn uniform_matrix3fv_with_src_offset<'a>(
        &self,
        location: Option<&WebGlUniformLocation>,
        transpose: bool,
        data: impl Into<ReadBuffer<'a, f32>>,
        src_offset: u64,
    ) {
        data.into().with_shared(|data| {
            Js::call_uniformMatrix3fv__value_bool_value_number(
                js(self),
                nullable(location),
                transpose,
                data,
                src_offset as f64,
            )
        })
    }

    /// As `uniform_matrix3fv_with_src_offset`, with `src_length`.
    ///
    /// `undefined uniformMatrix3fv(WebGLUniformLocation? location, GLboolean transpose, Float32List data, optional unsigned long long srcOffset = 0, optional GLuint srcLength = 0)`
    ///
    /// Feature `webgl2`.
    #[doc(alias = "uniformMatrix3fv")]
    #[inline]
    pub fn uniform_matrix3fv_with_src_offset_and_src_length<'a>(
        &self,
        location: Option<&WebGlUniformLocation>,
        transpose: bool,
        data: impl Into<ReadBuffer<'a, f32>>,
        src_offset: u64,
        src_length: u32,
    ) {
        data.into().with_shared(|data| {
            Js::call_uniformMatrix3fv__value_bool_value_number2(
                js(self),
                nullable(location),
                transpose,
                data,
                src_offset as f64,
                src_length as f64,
            )
        })
    }

    /// Sets a `mat4` uniform or an array of them, by columns, or by rows with `transpose`.
    ///
    /// `undefined uniformMatrix4fv(WebGLUniformLocation? location, GLboolean transpose, Float32List data, optional unsigned long long srcOffset = 0, optional GLuint srcLength = 0)`
    ///
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/uniformMatrix) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.10)
    #[doc(alias = "uniformMatrix4fv")]
    #[inline]
    pub fn uniform_matrix4fv<'a>(
        &self,
        location: Option<&WebGlUniformLocation>,
        transpose: bool,
        data: impl Into<ReadBuffer<'a, f32>>,
    ) {
        data.into().with_shared(|data| {
            Js::call_uniformMatrix4fv__value_bool_value(js(self), nullable(location), transpose, data)
        })
    }

    /// As `uniform_matrix4fv`, with `src_offset`.
    ///
    /// `undefined uniformMatrix4fv(WebGLUniformLocation? location, GLboolean transpose, Float32List data, optional unsigned long long srcOffset = 0, optional GLuint srcLength = 0)`
    ///
    /// Feature `webgl2`.
    #[doc(alias = "uniformMatrix4fv")]
    #[inline]
    pub fn uniform_matrix4fv_with_src_offset<'a>(
        &self,
        location: Option<&WebGlUniformLocation>,
        transpose: bool,
        data: impl Into<ReadBuffer<'a, f32>>,
        src_offset: u64,
    ) {
        data.into().with_shared(|data| {
            Js::call_uniformMatrix4fv__value_bool_value_number(
                js(self),
                nullable(location),
                transpose,
                data,
                src_offset as f64,
            )
        })
    }

    /// As `uniform_matrix4fv_with_src_offset`, with `src_length`.
    ///
    /// `undefined uniformMatrix4fv(WebGLUniformLocation? location, GLboolean transpose, Float32List data, optional unsigned long long srcOffset = 0, optional GLuint srcLength = 0)`
    ///
    /// Feature `webgl2`.
    #[doc(alias = "uniformMatrix4fv")]
    #[inline]
    pub fn uniform_matrix4fv_with_src_offset_and_src_length<'a>(
        &self,
        location: Option<&WebGlUniformLocation>,
        transpose: bool,
        data: impl Into<ReadBuffer<'a, f32>>,
        src_offset: u64,
        src_length: u32,
    ) {
        data.into().with_shared(|data| {
            Js::call_uniformMatrix4fv__value_bool_value_number2(
                js(self),
                nullable(location),
                transpose,
                data,
                src_offset as f64,
                src_length as f64,
            )
        })
    }

    /// Copies pixels of the current framebuffer into a typed array or the pixel pack buffer.
    ///
    /// `undefined readPixels(GLint x, GLint y, GLsizei width, GLsizei height, GLenum format, GLenum type, ArrayBufferView? dstData)`
    ///
    /// Feature `webgl2`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/readPixels) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.12)
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
        dst_data: impl NullableBuffer<WriteBuffer<'a, AnyView>>,
    ) {
        WriteBuffer::with_nullable_shared(dst_data, |dst_data| {
            Js::call_readPixels__number6_value(
                js(self),
                x as f64,
                y as f64,
                width as f64,
                height as f64,
                format as f64,
                type_ as f64,
                dst_data,
            )
        })
    }

    /// As `read_pixels`, with `offset`.
    ///
    /// `undefined readPixels(GLint x, GLint y, GLsizei width, GLsizei height, GLenum format, GLenum type, GLintptr offset)`
    ///
    /// Feature `webgl2`.
    #[doc(alias = "readPixels")]
    #[inline]
    pub fn read_pixels_with_offset(
        &self,
        x: i32,
        y: i32,
        width: i32,
        height: i32,
        format: u32,
        type_: u32,
        offset: i64,
    ) {
        Js::call_readPixels__number7(
            js(self),
            x as f64,
            y as f64,
            width as f64,
            height as f64,
            format as f64,
            type_ as f64,
            offset as f64,
        )
    }

    /// As `read_pixels`, with `dst_offset`.
    ///
    /// `undefined readPixels(GLint x, GLint y, GLsizei width, GLsizei height, GLenum format, GLenum type, ArrayBufferView dstData, unsigned long long dstOffset)`
    ///
    /// Feature `webgl2`.
    #[doc(alias = "readPixels")]
    #[inline]
    pub fn read_pixels_with_dst_offset<'a>(
        &self,
        x: i32,
        y: i32,
        width: i32,
        height: i32,
        format: u32,
        type_: u32,
        dst_data: impl Into<WriteBuffer<'a, AnyView>>,
        dst_offset: u64,
    ) {
        dst_data.into().with_shared(|dst_data| {
            Js::call_readPixels__number6_value_number(
                js(self),
                x as f64,
                y as f64,
                width as f64,
                height as f64,
                format as f64,
                type_ as f64,
                dst_data,
                dst_offset as f64,
            )
        })
    }
}

web_imports! {
    #[wasm_bindgen(method, js_name = "beginQuery")]
    pub(crate) fn call_beginQuery__number_value(this: &Js, a0: f64, a1: &JsValue);
    #[wasm_bindgen(method, js_name = "beginTransformFeedback")]
    pub(crate) fn call_beginTransformFeedback__number(this: &Js, a0: f64);
    #[wasm_bindgen(method, js_name = "bindBufferBase")]
    pub(crate) fn call_bindBufferBase__number2_value(this: &Js, a0: f64, a1: f64, a2: &JsValue);
    #[wasm_bindgen(method, js_name = "bindBufferRange")]
    pub(crate) fn call_bindBufferRange__number2_value_number2(
        this: &Js,
        a0: f64,
        a1: f64,
        a2: &JsValue,
        a3: f64,
        a4: f64,
    );
    #[wasm_bindgen(method, js_name = "bindSampler")]
    pub(crate) fn call_bindSampler__number_value(this: &Js, a0: f64, a1: &JsValue);
    #[wasm_bindgen(method, js_name = "bindTransformFeedback")]
    pub(crate) fn call_bindTransformFeedback__number_value(this: &Js, a0: f64, a1: &JsValue);
    #[wasm_bindgen(method, js_name = "bindVertexArray")]
    pub(crate) fn call_bindVertexArray__value(this: &Js, a0: &JsValue);
    #[wasm_bindgen(method, js_name = "blitFramebuffer")]
    pub(crate) fn call_blitFramebuffer__number10(
        this: &Js,
        a0: f64,
        a1: f64,
        a2: f64,
        a3: f64,
        a4: f64,
        a5: f64,
        a6: f64,
        a7: f64,
        a8: f64,
        a9: f64,
    );
    #[wasm_bindgen(method, js_name = "bufferData")]
    pub(crate) fn call_bufferData__number_value_number2(this: &Js, a0: f64, a1: &JsValue, a2: f64, a3: f64);
    #[wasm_bindgen(method, js_name = "bufferData")]
    pub(crate) fn call_bufferData__number_value_number3(this: &Js, a0: f64, a1: &JsValue, a2: f64, a3: f64, a4: f64);
    #[wasm_bindgen(method, js_name = "bufferSubData")]
    pub(crate) fn call_bufferSubData__number2_value_number(this: &Js, a0: f64, a1: f64, a2: &JsValue, a3: f64);
    #[wasm_bindgen(method, js_name = "bufferSubData")]
    pub(crate) fn call_bufferSubData__number2_value_number2(
        this: &Js,
        a0: f64,
        a1: f64,
        a2: &JsValue,
        a3: f64,
        a4: f64,
    );
    #[wasm_bindgen(method, js_name = "clearBufferfi")]
    pub(crate) fn call_clearBufferfi__number4(this: &Js, a0: f64, a1: f64, a2: f64, a3: f64);
    #[wasm_bindgen(method, js_name = "clearBufferfv")]
    pub(crate) fn call_clearBufferfv__number2_value(this: &Js, a0: f64, a1: f64, a2: &JsValue);
    #[wasm_bindgen(method, js_name = "clearBufferfv")]
    pub(crate) fn call_clearBufferfv__number2_value_number(this: &Js, a0: f64, a1: f64, a2: &JsValue, a3: f64);
    #[wasm_bindgen(method, js_name = "clearBufferiv")]
    pub(crate) fn call_clearBufferiv__number2_value(this: &Js, a0: f64, a1: f64, a2: &JsValue);
    #[wasm_bindgen(method, js_name = "clearBufferiv")]
    pub(crate) fn call_clearBufferiv__number2_value_number(this: &Js, a0: f64, a1: f64, a2: &JsValue, a3: f64);
    #[wasm_bindgen(method, js_name = "clearBufferuiv")]
    pub(crate) fn call_clearBufferuiv__number2_value(this: &Js, a0: f64, a1: f64, a2: &JsValue);
    #[wasm_bindgen(method, js_name = "clearBufferuiv")]
    pub(crate) fn call_clearBufferuiv__number2_value_number(this: &Js, a0: f64, a1: f64, a2: &JsValue, a3: f64);
    #[wasm_bindgen(method, js_name = "clientWaitSync")]
    pub(crate) fn call_clientWaitSync__value_number2__as_number(this: &Js, a0: &JsValue, a1: f64, a2: f64) -> f64;
    #[wasm_bindgen(method, js_name = "compressedTexImage2D")]
    pub(crate) fn call_compressedTexImage2D__number8(
        this: &Js,
        a0: f64,
        a1: f64,
        a2: f64,
        a3: f64,
        a4: f64,
        a5: f64,
        a6: f64,
        a7: f64,
    );
    #[wasm_bindgen(method, js_name = "compressedTexImage2D")]
    pub(crate) fn call_compressedTexImage2D__number6_value_number(
        this: &Js,
        a0: f64,
        a1: f64,
        a2: f64,
        a3: f64,
        a4: f64,
        a5: f64,
        a6: &JsValue,
        a7: f64,
    );
    #[wasm_bindgen(method, js_name = "compressedTexImage2D")]
    pub(crate) fn call_compressedTexImage2D__number6_value_number2(
        this: &Js,
        a0: f64,
        a1: f64,
        a2: f64,
        a3: f64,
        a4: f64,
        a5: f64,
        a6: &JsValue,
        a7: f64,
        a8: f64,
    );
    #[wasm_bindgen(method, js_name = "compressedTexImage3D")]
    pub(crate) fn call_compressedTexImage3D__number9(
        this: &Js,
        a0: f64,
        a1: f64,
        a2: f64,
        a3: f64,
        a4: f64,
        a5: f64,
        a6: f64,
        a7: f64,
        a8: f64,
    );
    #[wasm_bindgen(method, js_name = "compressedTexImage3D")]
    pub(crate) fn call_compressedTexImage3D__number7_value(
        this: &Js,
        a0: f64,
        a1: f64,
        a2: f64,
        a3: f64,
        a4: f64,
        a5: f64,
        a6: f64,
        a7: &JsValue,
    );
    #[wasm_bindgen(method, js_name = "compressedTexImage3D")]
    pub(crate) fn call_compressedTexImage3D__number7_value_number(
        this: &Js,
        a0: f64,
        a1: f64,
        a2: f64,
        a3: f64,
        a4: f64,
        a5: f64,
        a6: f64,
        a7: &JsValue,
        a8: f64,
    );
    #[wasm_bindgen(method, js_name = "compressedTexImage3D")]
    pub(crate) fn call_compressedTexImage3D__number7_value_number2(
        this: &Js,
        a0: f64,
        a1: f64,
        a2: f64,
        a3: f64,
        a4: f64,
        a5: f64,
        a6: f64,
        a7: &JsValue,
        a8: f64,
        a9: f64,
    );
    #[wasm_bindgen(method, js_name = "compressedTexSubImage2D")]
    pub(crate) fn call_compressedTexSubImage2D__number9(
        this: &Js,
        a0: f64,
        a1: f64,
        a2: f64,
        a3: f64,
        a4: f64,
        a5: f64,
        a6: f64,
        a7: f64,
        a8: f64,
    );
    #[wasm_bindgen(method, js_name = "compressedTexSubImage2D")]
    pub(crate) fn call_compressedTexSubImage2D__number7_value_number(
        this: &Js,
        a0: f64,
        a1: f64,
        a2: f64,
        a3: f64,
        a4: f64,
        a5: f64,
        a6: f64,
        a7: &JsValue,
        a8: f64,
    );
    #[wasm_bindgen(method, js_name = "compressedTexSubImage2D")]
    pub(crate) fn call_compressedTexSubImage2D__number7_value_number2(
        this: &Js,
        a0: f64,
        a1: f64,
        a2: f64,
        a3: f64,
        a4: f64,
        a5: f64,
        a6: f64,
        a7: &JsValue,
        a8: f64,
        a9: f64,
    );
    #[wasm_bindgen(method, js_name = "compressedTexSubImage3D")]
    pub(crate) fn call_compressedTexSubImage3D__number11(
        this: &Js,
        a0: f64,
        a1: f64,
        a2: f64,
        a3: f64,
        a4: f64,
        a5: f64,
        a6: f64,
        a7: f64,
        a8: f64,
        a9: f64,
        a10: f64,
    );
    #[wasm_bindgen(method, js_name = "compressedTexSubImage3D")]
    pub(crate) fn call_compressedTexSubImage3D__number9_value(
        this: &Js,
        a0: f64,
        a1: f64,
        a2: f64,
        a3: f64,
        a4: f64,
        a5: f64,
        a6: f64,
        a7: f64,
        a8: f64,
        a9: &JsValue,
    );
    #[wasm_bindgen(method, js_name = "compressedTexSubImage3D")]
    pub(crate) fn call_compressedTexSubImage3D__number9_value_number(
        this: &Js,
        a0: f64,
        a1: f64,
        a2: f64,
        a3: f64,
        a4: f64,
        a5: f64,
        a6: f64,
        a7: f64,
        a8: f64,
        a9: &JsValue,
        a10: f64,
    );
    #[wasm_bindgen(method, js_name = "compressedTexSubImage3D")]
    pub(crate) fn call_compressedTexSubImage3D__number9_value_number2(
        this: &Js,
        a0: f64,
        a1: f64,
        a2: f64,
        a3: f64,
        a4: f64,
        a5: f64,
        a6: f64,
        a7: f64,
        a8: f64,
        a9: &JsValue,
        a10: f64,
        a11: f64,
    );
    #[wasm_bindgen(method, js_name = "copyBufferSubData")]
    pub(crate) fn call_copyBufferSubData__number5(this: &Js, a0: f64, a1: f64, a2: f64, a3: f64, a4: f64);
    #[wasm_bindgen(method, js_name = "copyTexSubImage3D")]
    pub(crate) fn call_copyTexSubImage3D__number9(
        this: &Js,
        a0: f64,
        a1: f64,
        a2: f64,
        a3: f64,
        a4: f64,
        a5: f64,
        a6: f64,
        a7: f64,
        a8: f64,
    );
    #[wasm_bindgen(method, js_name = "createQuery")]
    pub(crate) fn call_createQuery__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, js_name = "createTransformFeedback")]
    pub(crate) fn call_createTransformFeedback__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, js_name = "createVertexArray")]
    pub(crate) fn call_createVertexArray__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, js_name = "deleteQuery")]
    pub(crate) fn call_deleteQuery__value(this: &Js, a0: &JsValue);
    #[wasm_bindgen(method, js_name = "deleteSampler")]
    pub(crate) fn call_deleteSampler__value(this: &Js, a0: &JsValue);
    #[wasm_bindgen(method, js_name = "deleteSync")]
    pub(crate) fn call_deleteSync__value(this: &Js, a0: &JsValue);
    #[wasm_bindgen(method, js_name = "deleteTransformFeedback")]
    pub(crate) fn call_deleteTransformFeedback__value(this: &Js, a0: &JsValue);
    #[wasm_bindgen(method, js_name = "deleteVertexArray")]
    pub(crate) fn call_deleteVertexArray__value(this: &Js, a0: &JsValue);
    #[wasm_bindgen(method, js_name = "drawArraysInstanced")]
    pub(crate) fn call_drawArraysInstanced__number4(this: &Js, a0: f64, a1: f64, a2: f64, a3: f64);
    #[wasm_bindgen(method, js_name = "drawBuffers")]
    pub(crate) fn call_drawBuffers__value(this: &Js, a0: &JsValue);
    #[wasm_bindgen(method, js_name = "drawElementsInstanced")]
    pub(crate) fn call_drawElementsInstanced__number5(this: &Js, a0: f64, a1: f64, a2: f64, a3: f64, a4: f64);
    #[wasm_bindgen(method, js_name = "drawRangeElements")]
    pub(crate) fn call_drawRangeElements__number6(this: &Js, a0: f64, a1: f64, a2: f64, a3: f64, a4: f64, a5: f64);
    #[wasm_bindgen(method, js_name = "endQuery")]
    pub(crate) fn call_endQuery__number(this: &Js, a0: f64);
    #[wasm_bindgen(method, js_name = "endTransformFeedback")]
    pub(crate) fn call_endTransformFeedback(this: &Js);
    #[wasm_bindgen(method, js_name = "fenceSync")]
    pub(crate) fn call_fenceSync__number2__as_option_value(this: &Js, a0: f64, a1: f64) -> Option<Js>;
    #[wasm_bindgen(method, js_name = "framebufferTextureLayer")]
    pub(crate) fn call_framebufferTextureLayer__number2_value_number2(
        this: &Js,
        a0: f64,
        a1: f64,
        a2: &JsValue,
        a3: f64,
        a4: f64,
    );
    #[wasm_bindgen(method, js_name = "getActiveUniformBlockName")]
    pub(crate) fn call_getActiveUniformBlockName__value_number__as_value(this: &Js, a0: &JsValue, a1: f64) -> JsValue;
    #[wasm_bindgen(method, js_name = "getActiveUniformBlockParameter")]
    pub(crate) fn call_getActiveUniformBlockParameter__value_number2__as_value(
        this: &Js,
        a0: &JsValue,
        a1: f64,
        a2: f64,
    ) -> JsValue;
    #[wasm_bindgen(method, js_name = "getActiveUniforms")]
    pub(crate) fn call_getActiveUniforms__value2_number__as_value(
        this: &Js,
        a0: &JsValue,
        a1: &JsValue,
        a2: f64,
    ) -> JsValue;
    #[wasm_bindgen(method, js_name = "getBufferSubData")]
    pub(crate) fn call_getBufferSubData__number2_value(this: &Js, a0: f64, a1: f64, a2: &JsValue);
    #[wasm_bindgen(method, js_name = "getBufferSubData")]
    pub(crate) fn call_getBufferSubData__number2_value_number(this: &Js, a0: f64, a1: f64, a2: &JsValue, a3: f64);
    #[wasm_bindgen(method, js_name = "getBufferSubData")]
    pub(crate) fn call_getBufferSubData__number2_value_number2(
        this: &Js,
        a0: f64,
        a1: f64,
        a2: &JsValue,
        a3: f64,
        a4: f64,
    );
    #[wasm_bindgen(method, js_name = "getFragDataLocation")]
    pub(crate) fn call_getFragDataLocation__value_str__as_number(this: &Js, a0: &JsValue, a1: &str) -> f64;
    #[wasm_bindgen(method, js_name = "getIndexedParameter")]
    pub(crate) fn call_getIndexedParameter__number2__as_value(this: &Js, a0: f64, a1: f64) -> JsValue;
    #[wasm_bindgen(method, js_name = "getInternalformatParameter")]
    pub(crate) fn call_getInternalformatParameter__number3__as_value(this: &Js, a0: f64, a1: f64, a2: f64) -> JsValue;
    #[wasm_bindgen(method, js_name = "getQuery")]
    pub(crate) fn call_getQuery__number2__as_option_value(this: &Js, a0: f64, a1: f64) -> Option<Js>;
    #[wasm_bindgen(method, js_name = "getQueryParameter")]
    pub(crate) fn call_getQueryParameter__value_number__as_value(this: &Js, a0: &JsValue, a1: f64) -> JsValue;
    #[wasm_bindgen(method, js_name = "getSamplerParameter")]
    pub(crate) fn call_getSamplerParameter__value_number__as_value(this: &Js, a0: &JsValue, a1: f64) -> JsValue;
    #[wasm_bindgen(method, js_name = "getSyncParameter")]
    pub(crate) fn call_getSyncParameter__value_number__as_value(this: &Js, a0: &JsValue, a1: f64) -> JsValue;
    #[wasm_bindgen(method, js_name = "getTransformFeedbackVarying")]
    pub(crate) fn call_getTransformFeedbackVarying__value_number__as_option_value(
        this: &Js,
        a0: &JsValue,
        a1: f64,
    ) -> Option<Js>;
    #[wasm_bindgen(method, js_name = "getUniformBlockIndex")]
    pub(crate) fn call_getUniformBlockIndex__value_str__as_number(this: &Js, a0: &JsValue, a1: &str) -> f64;
    #[wasm_bindgen(method, js_name = "getUniformIndices")]
    pub(crate) fn call_getUniformIndices__value2__as_option_value(this: &Js, a0: &JsValue, a1: &JsValue) -> Option<Js>;
    #[wasm_bindgen(method, js_name = "invalidateFramebuffer")]
    pub(crate) fn call_invalidateFramebuffer__number_value(this: &Js, a0: f64, a1: &JsValue);
    #[wasm_bindgen(method, js_name = "invalidateSubFramebuffer")]
    pub(crate) fn call_invalidateSubFramebuffer__number_value_number4(
        this: &Js,
        a0: f64,
        a1: &JsValue,
        a2: f64,
        a3: f64,
        a4: f64,
        a5: f64,
    );
    #[wasm_bindgen(method, js_name = "isQuery")]
    pub(crate) fn call_isQuery__value__as_bool(this: &Js, a0: &JsValue) -> Truth;
    #[wasm_bindgen(method, js_name = "isSampler")]
    pub(crate) fn call_isSampler__value__as_bool(this: &Js, a0: &JsValue) -> Truth;
    #[wasm_bindgen(method, js_name = "isSync")]
    pub(crate) fn call_isSync__value__as_bool(this: &Js, a0: &JsValue) -> Truth;
    #[wasm_bindgen(method, js_name = "isTransformFeedback")]
    pub(crate) fn call_isTransformFeedback__value__as_bool(this: &Js, a0: &JsValue) -> Truth;
    #[wasm_bindgen(method, js_name = "isVertexArray")]
    pub(crate) fn call_isVertexArray__value__as_bool(this: &Js, a0: &JsValue) -> Truth;
    #[wasm_bindgen(method, js_name = "pauseTransformFeedback")]
    pub(crate) fn call_pauseTransformFeedback(this: &Js);
    #[wasm_bindgen(method, js_name = "readBuffer")]
    pub(crate) fn call_readBuffer__number(this: &Js, a0: f64);
    #[wasm_bindgen(method, js_name = "readPixels")]
    pub(crate) fn call_readPixels__number7(this: &Js, a0: f64, a1: f64, a2: f64, a3: f64, a4: f64, a5: f64, a6: f64);
    #[wasm_bindgen(method, js_name = "readPixels")]
    pub(crate) fn call_readPixels__number6_value_number(
        this: &Js,
        a0: f64,
        a1: f64,
        a2: f64,
        a3: f64,
        a4: f64,
        a5: f64,
        a6: &JsValue,
        a7: f64,
    );
    #[wasm_bindgen(method, js_name = "renderbufferStorageMultisample")]
    pub(crate) fn call_renderbufferStorageMultisample__number5(this: &Js, a0: f64, a1: f64, a2: f64, a3: f64, a4: f64);
    #[wasm_bindgen(method, js_name = "resumeTransformFeedback")]
    pub(crate) fn call_resumeTransformFeedback(this: &Js);
    #[wasm_bindgen(method, js_name = "samplerParameterf")]
    pub(crate) fn call_samplerParameterf__value_number2(this: &Js, a0: &JsValue, a1: f64, a2: f64);
    #[wasm_bindgen(method, js_name = "samplerParameteri")]
    pub(crate) fn call_samplerParameteri__value_number2(this: &Js, a0: &JsValue, a1: f64, a2: f64);
    #[wasm_bindgen(catch, method, js_name = "texImage2D")]
    pub(crate) fn try_call_texImage2D__number9(
        this: &Js,
        a0: f64,
        a1: f64,
        a2: f64,
        a3: f64,
        a4: f64,
        a5: f64,
        a6: f64,
        a7: f64,
        a8: f64,
    ) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "texImage2D")]
    pub(crate) fn try_call_texImage2D__number8_value_number(
        this: &Js,
        a0: f64,
        a1: f64,
        a2: f64,
        a3: f64,
        a4: f64,
        a5: f64,
        a6: f64,
        a7: f64,
        a8: &JsValue,
        a9: f64,
    ) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "texImage3D")]
    pub(crate) fn try_call_texImage3D__number10(
        this: &Js,
        a0: f64,
        a1: f64,
        a2: f64,
        a3: f64,
        a4: f64,
        a5: f64,
        a6: f64,
        a7: f64,
        a8: f64,
        a9: f64,
    ) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "texImage3D")]
    pub(crate) fn try_call_texImage3D__number9_value(
        this: &Js,
        a0: f64,
        a1: f64,
        a2: f64,
        a3: f64,
        a4: f64,
        a5: f64,
        a6: f64,
        a7: f64,
        a8: f64,
        a9: &JsValue,
    ) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "texImage3D")]
    pub(crate) fn try_call_texImage3D__number9_value_number(
        this: &Js,
        a0: f64,
        a1: f64,
        a2: f64,
        a3: f64,
        a4: f64,
        a5: f64,
        a6: f64,
        a7: f64,
        a8: f64,
        a9: &JsValue,
        a10: f64,
    ) -> Result<(), Exception>;
    #[wasm_bindgen(method, js_name = "texStorage2D")]
    pub(crate) fn call_texStorage2D__number5(this: &Js, a0: f64, a1: f64, a2: f64, a3: f64, a4: f64);
    #[wasm_bindgen(method, js_name = "texStorage3D")]
    pub(crate) fn call_texStorage3D__number6(this: &Js, a0: f64, a1: f64, a2: f64, a3: f64, a4: f64, a5: f64);
    #[wasm_bindgen(catch, method, js_name = "texSubImage2D")]
    pub(crate) fn try_call_texSubImage2D__number9(
        this: &Js,
        a0: f64,
        a1: f64,
        a2: f64,
        a3: f64,
        a4: f64,
        a5: f64,
        a6: f64,
        a7: f64,
        a8: f64,
    ) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "texSubImage2D")]
    pub(crate) fn try_call_texSubImage2D__number8_value_number(
        this: &Js,
        a0: f64,
        a1: f64,
        a2: f64,
        a3: f64,
        a4: f64,
        a5: f64,
        a6: f64,
        a7: f64,
        a8: &JsValue,
        a9: f64,
    ) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "texSubImage3D")]
    pub(crate) fn try_call_texSubImage3D__number11(
        this: &Js,
        a0: f64,
        a1: f64,
        a2: f64,
        a3: f64,
        a4: f64,
        a5: f64,
        a6: f64,
        a7: f64,
        a8: f64,
        a9: f64,
        a10: f64,
    ) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "texSubImage3D")]
    pub(crate) fn try_call_texSubImage3D__number10_value(
        this: &Js,
        a0: f64,
        a1: f64,
        a2: f64,
        a3: f64,
        a4: f64,
        a5: f64,
        a6: f64,
        a7: f64,
        a8: f64,
        a9: f64,
        a10: &JsValue,
    ) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "texSubImage3D")]
    pub(crate) fn try_call_texSubImage3D__number10_value_number(
        this: &Js,
        a0: f64,
        a1: f64,
        a2: f64,
        a3: f64,
        a4: f64,
        a5: f64,
        a6: f64,
        a7: f64,
        a8: f64,
        a9: f64,
        a10: &JsValue,
        a11: f64,
    ) -> Result<(), Exception>;
    #[wasm_bindgen(method, js_name = "transformFeedbackVaryings")]
    pub(crate) fn call_transformFeedbackVaryings__value2_number(this: &Js, a0: &JsValue, a1: &JsValue, a2: f64);
    #[wasm_bindgen(method, js_name = "uniform1fv")]
    pub(crate) fn call_uniform1fv__value2_number(this: &Js, a0: &JsValue, a1: &JsValue, a2: f64);
    #[wasm_bindgen(method, js_name = "uniform1fv")]
    pub(crate) fn call_uniform1fv__value2_number2(this: &Js, a0: &JsValue, a1: &JsValue, a2: f64, a3: f64);
    #[wasm_bindgen(method, js_name = "uniform1iv")]
    pub(crate) fn call_uniform1iv__value2_number(this: &Js, a0: &JsValue, a1: &JsValue, a2: f64);
    #[wasm_bindgen(method, js_name = "uniform1iv")]
    pub(crate) fn call_uniform1iv__value2_number2(this: &Js, a0: &JsValue, a1: &JsValue, a2: f64, a3: f64);
    #[wasm_bindgen(method, js_name = "uniform1ui")]
    pub(crate) fn call_uniform1ui__value_number(this: &Js, a0: &JsValue, a1: f64);
    #[wasm_bindgen(method, js_name = "uniform1uiv")]
    pub(crate) fn call_uniform1uiv__value2(this: &Js, a0: &JsValue, a1: &JsValue);
    #[wasm_bindgen(method, js_name = "uniform1uiv")]
    pub(crate) fn call_uniform1uiv__value2_number(this: &Js, a0: &JsValue, a1: &JsValue, a2: f64);
    #[wasm_bindgen(method, js_name = "uniform1uiv")]
    pub(crate) fn call_uniform1uiv__value2_number2(this: &Js, a0: &JsValue, a1: &JsValue, a2: f64, a3: f64);
    #[wasm_bindgen(method, js_name = "uniform2fv")]
    pub(crate) fn call_uniform2fv__value2_number(this: &Js, a0: &JsValue, a1: &JsValue, a2: f64);
    #[wasm_bindgen(method, js_name = "uniform2fv")]
    pub(crate) fn call_uniform2fv__value2_number2(this: &Js, a0: &JsValue, a1: &JsValue, a2: f64, a3: f64);
    #[wasm_bindgen(method, js_name = "uniform2iv")]
    pub(crate) fn call_uniform2iv__value2_number(this: &Js, a0: &JsValue, a1: &JsValue, a2: f64);
    #[wasm_bindgen(method, js_name = "uniform2iv")]
    pub(crate) fn call_uniform2iv__value2_number2(this: &Js, a0: &JsValue, a1: &JsValue, a2: f64, a3: f64);
    #[wasm_bindgen(method, js_name = "uniform2ui")]
    pub(crate) fn call_uniform2ui__value_number2(this: &Js, a0: &JsValue, a1: f64, a2: f64);
    #[wasm_bindgen(method, js_name = "uniform2uiv")]
    pub(crate) fn call_uniform2uiv__value2(this: &Js, a0: &JsValue, a1: &JsValue);
    #[wasm_bindgen(method, js_name = "uniform2uiv")]
    pub(crate) fn call_uniform2uiv__value2_number(this: &Js, a0: &JsValue, a1: &JsValue, a2: f64);
    #[wasm_bindgen(method, js_name = "uniform2uiv")]
    pub(crate) fn call_uniform2uiv__value2_number2(this: &Js, a0: &JsValue, a1: &JsValue, a2: f64, a3: f64);
    #[wasm_bindgen(method, js_name = "uniform3fv")]
    pub(crate) fn call_uniform3fv__value2_number(this: &Js, a0: &JsValue, a1: &JsValue, a2: f64);
    #[wasm_bindgen(method, js_name = "uniform3fv")]
    pub(crate) fn call_uniform3fv__value2_number2(this: &Js, a0: &JsValue, a1: &JsValue, a2: f64, a3: f64);
    #[wasm_bindgen(method, js_name = "uniform3iv")]
    pub(crate) fn call_uniform3iv__value2_number(this: &Js, a0: &JsValue, a1: &JsValue, a2: f64);
    #[wasm_bindgen(method, js_name = "uniform3iv")]
    pub(crate) fn call_uniform3iv__value2_number2(this: &Js, a0: &JsValue, a1: &JsValue, a2: f64, a3: f64);
    #[wasm_bindgen(method, js_name = "uniform3ui")]
    pub(crate) fn call_uniform3ui__value_number3(this: &Js, a0: &JsValue, a1: f64, a2: f64, a3: f64);
    #[wasm_bindgen(method, js_name = "uniform3uiv")]
    pub(crate) fn call_uniform3uiv__value2(this: &Js, a0: &JsValue, a1: &JsValue);
    #[wasm_bindgen(method, js_name = "uniform3uiv")]
    pub(crate) fn call_uniform3uiv__value2_number(this: &Js, a0: &JsValue, a1: &JsValue, a2: f64);
    #[wasm_bindgen(method, js_name = "uniform3uiv")]
    pub(crate) fn call_uniform3uiv__value2_number2(this: &Js, a0: &JsValue, a1: &JsValue, a2: f64, a3: f64);
    #[wasm_bindgen(method, js_name = "uniform4fv")]
    pub(crate) fn call_uniform4fv__value2_number(this: &Js, a0: &JsValue, a1: &JsValue, a2: f64);
    #[wasm_bindgen(method, js_name = "uniform4fv")]
    pub(crate) fn call_uniform4fv__value2_number2(this: &Js, a0: &JsValue, a1: &JsValue, a2: f64, a3: f64);
    #[wasm_bindgen(method, js_name = "uniform4iv")]
    pub(crate) fn call_uniform4iv__value2_number(this: &Js, a0: &JsValue, a1: &JsValue, a2: f64);
    #[wasm_bindgen(method, js_name = "uniform4iv")]
    pub(crate) fn call_uniform4iv__value2_number2(this: &Js, a0: &JsValue, a1: &JsValue, a2: f64, a3: f64);
    #[wasm_bindgen(method, js_name = "uniform4ui")]
    pub(crate) fn call_uniform4ui__value_number4(this: &Js, a0: &JsValue, a1: f64, a2: f64, a3: f64, a4: f64);
    #[wasm_bindgen(method, js_name = "uniform4uiv")]
    pub(crate) fn call_uniform4uiv__value2(this: &Js, a0: &JsValue, a1: &JsValue);
    #[wasm_bindgen(method, js_name = "uniform4uiv")]
    pub(crate) fn call_uniform4uiv__value2_number(this: &Js, a0: &JsValue, a1: &JsValue, a2: f64);
    #[wasm_bindgen(method, js_name = "uniform4uiv")]
    pub(crate) fn call_uniform4uiv__value2_number2(this: &Js, a0: &JsValue, a1: &JsValue, a2: f64, a3: f64);
    #[wasm_bindgen(method, js_name = "uniformBlockBinding")]
    pub(crate) fn call_uniformBlockBinding__value_number2(this: &Js, a0: &JsValue, a1: f64, a2: f64);
    #[wasm_bindgen(method, js_name = "uniformMatrix2fv")]
    pub(crate) fn call_uniformMatrix2fv__value_bool_value_number(
        this: &Js,
        a0: &JsValue,
        a1: bool,
        a2: &JsValue,
        a3: f64,
    );
    #[wasm_bindgen(method, js_name = "uniformMatrix2fv")]
    pub(crate) fn call_uniformMatrix2fv__value_bool_value_number2(
        this: &Js,
        a0: &JsValue,
        a1: bool,
        a2: &JsValue,
        a3: f64,
        a4: f64,
    );
    #[wasm_bindgen(method, js_name = "uniformMatrix2x3fv")]
    pub(crate) fn call_uniformMatrix2x3fv__value_bool_value(this: &Js, a0: &JsValue, a1: bool, a2: &JsValue);
    #[wasm_bindgen(method, js_name = "uniformMatrix2x3fv")]
    pub(crate) fn call_uniformMatrix2x3fv__value_bool_value_number(
        this: &Js,
        a0: &JsValue,
        a1: bool,
        a2: &JsValue,
        a3: f64,
    );
    #[wasm_bindgen(method, js_name = "uniformMatrix2x3fv")]
    pub(crate) fn call_uniformMatrix2x3fv__value_bool_value_number2(
        this: &Js,
        a0: &JsValue,
        a1: bool,
        a2: &JsValue,
        a3: f64,
        a4: f64,
    );
    #[wasm_bindgen(method, js_name = "uniformMatrix2x4fv")]
    pub(crate) fn call_uniformMatrix2x4fv__value_bool_value(this: &Js, a0: &JsValue, a1: bool, a2: &JsValue);
    #[wasm_bindgen(method, js_name = "uniformMatrix2x4fv")]
    pub(crate) fn call_uniformMatrix2x4fv__value_bool_value_number(
        this: &Js,
        a0: &JsValue,
        a1: bool,
        a2: &JsValue,
        a3: f64,
    );
    #[wasm_bindgen(method, js_name = "uniformMatrix2x4fv")]
    pub(crate) fn call_uniformMatrix2x4fv__value_bool_value_number2(
        this: &Js,
        a0: &JsValue,
        a1: bool,
        a2: &JsValue,
        a3: f64,
        a4: f64,
    );
    #[wasm_bindgen(method, js_name = "uniformMatrix3fv")]
    pub(crate) fn call_uniformMatrix3fv__value_bool_value_number(
        this: &Js,
        a0: &JsValue,
        a1: bool,
        a2: &JsValue,
        a3: f64,
    );
    #[wasm_bindgen(method, js_name = "uniformMatrix3fv")]
    pub(crate) fn call_uniformMatrix3fv__value_bool_value_number2(
        this: &Js,
        a0: &JsValue,
        a1: bool,
        a2: &JsValue,
        a3: f64,
        a4: f64,
    );
    #[wasm_bindgen(method, js_name = "uniformMatrix3x2fv")]
    pub(crate) fn call_uniformMatrix3x2fv__value_bool_value(this: &Js, a0: &JsValue, a1: bool, a2: &JsValue);
    #[wasm_bindgen(method, js_name = "uniformMatrix3x2fv")]
    pub(crate) fn call_uniformMatrix3x2fv__value_bool_value_number(
        this: &Js,
        a0: &JsValue,
        a1: bool,
        a2: &JsValue,
        a3: f64,
    );
    #[wasm_bindgen(method, js_name = "uniformMatrix3x2fv")]
    pub(crate) fn call_uniformMatrix3x2fv__value_bool_value_number2(
        this: &Js,
        a0: &JsValue,
        a1: bool,
        a2: &JsValue,
        a3: f64,
        a4: f64,
    );
    #[wasm_bindgen(method, js_name = "uniformMatrix3x4fv")]
    pub(crate) fn call_uniformMatrix3x4fv__value_bool_value(this: &Js, a0: &JsValue, a1: bool, a2: &JsValue);
    #[wasm_bindgen(method, js_name = "uniformMatrix3x4fv")]
    pub(crate) fn call_uniformMatrix3x4fv__value_bool_value_number(
        this: &Js,
        a0: &JsValue,
        a1: bool,
        a2: &JsValue,
        a3: f64,
    );
    #[wasm_bindgen(method, js_name = "uniformMatrix3x4fv")]
    pub(crate) fn call_uniformMatrix3x4fv__value_bool_value_number2(
        this: &Js,
        a0: &JsValue,
        a1: bool,
        a2: &JsValue,
        a3: f64,
        a4: f64,
    );
    #[wasm_bindgen(method, js_name = "uniformMatrix4fv")]
    pub(crate) fn call_uniformMatrix4fv__value_bool_value_number(
        this: &Js,
        a0: &JsValue,
        a1: bool,
        a2: &JsValue,
        a3: f64,
    );
    #[wasm_bindgen(method, js_name = "uniformMatrix4fv")]
    pub(crate) fn call_uniformMatrix4fv__value_bool_value_number2(
        this: &Js,
        a0: &JsValue,
        a1: bool,
        a2: &JsValue,
        a3: f64,
        a4: f64,
    );
    #[wasm_bindgen(method, js_name = "uniformMatrix4x2fv")]
    pub(crate) fn call_uniformMatrix4x2fv__value_bool_value(this: &Js, a0: &JsValue, a1: bool, a2: &JsValue);
    #[wasm_bindgen(method, js_name = "uniformMatrix4x2fv")]
    pub(crate) fn call_uniformMatrix4x2fv__value_bool_value_number(
        this: &Js,
        a0: &JsValue,
        a1: bool,
        a2: &JsValue,
        a3: f64,
    );
    #[wasm_bindgen(method, js_name = "uniformMatrix4x2fv")]
    pub(crate) fn call_uniformMatrix4x2fv__value_bool_value_number2(
        this: &Js,
        a0: &JsValue,
        a1: bool,
        a2: &JsValue,
        a3: f64,
        a4: f64,
    );
    #[wasm_bindgen(method, js_name = "uniformMatrix4x3fv")]
    pub(crate) fn call_uniformMatrix4x3fv__value_bool_value(this: &Js, a0: &JsValue, a1: bool, a2: &JsValue);
    #[wasm_bindgen(method, js_name = "uniformMatrix4x3fv")]
    pub(crate) fn call_uniformMatrix4x3fv__value_bool_value_number(
        this: &Js,
        a0: &JsValue,
        a1: bool,
        a2: &JsValue,
        a3: f64,
    );
    #[wasm_bindgen(method, js_name = "uniformMatrix4x3fv")]
    pub(crate) fn call_uniformMatrix4x3fv__value_bool_value_number2(
        this: &Js,
        a0: &JsValue,
        a1: bool,
        a2: &JsValue,
        a3: f64,
        a4: f64,
    );
    #[wasm_bindgen(method, js_name = "vertexAttribDivisor")]
    pub(crate) fn call_vertexAttribDivisor__number2(this: &Js, a0: f64, a1: f64);
    #[wasm_bindgen(method, js_name = "vertexAttribI4i")]
    pub(crate) fn call_vertexAttribI4i__number5(this: &Js, a0: f64, a1: f64, a2: f64, a3: f64, a4: f64);
    #[wasm_bindgen(method, js_name = "vertexAttribI4iv")]
    pub(crate) fn call_vertexAttribI4iv__number_value(this: &Js, a0: f64, a1: &JsValue);
    #[wasm_bindgen(method, js_name = "vertexAttribI4ui")]
    pub(crate) fn call_vertexAttribI4ui__number5(this: &Js, a0: f64, a1: f64, a2: f64, a3: f64, a4: f64);
    #[wasm_bindgen(method, js_name = "vertexAttribI4uiv")]
    pub(crate) fn call_vertexAttribI4uiv__number_value(this: &Js, a0: f64, a1: &JsValue);
    #[wasm_bindgen(method, js_name = "vertexAttribIPointer")]
    pub(crate) fn call_vertexAttribIPointer__number5(this: &Js, a0: f64, a1: f64, a2: f64, a3: f64, a4: f64);
    #[wasm_bindgen(method, js_name = "waitSync")]
    pub(crate) fn call_waitSync__value_number2(this: &Js, a0: &JsValue, a1: f64, a2: f64);
}
