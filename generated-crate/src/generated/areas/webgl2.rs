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
    pub const DEPTH_BUFFER_BIT: u32 = 256;

    /// `const GLenum STENCIL_BUFFER_BIT = 1024`
    pub const STENCIL_BUFFER_BIT: u32 = 1024;

    /// `const GLenum COLOR_BUFFER_BIT = 16384`
    pub const COLOR_BUFFER_BIT: u32 = 16384;

    /// `const GLenum POINTS = 0`
    pub const POINTS: u32 = 0;

    /// `const GLenum LINES = 1`
    pub const LINES: u32 = 1;

    /// `const GLenum LINE_LOOP = 2`
    pub const LINE_LOOP: u32 = 2;

    /// `const GLenum LINE_STRIP = 3`
    pub const LINE_STRIP: u32 = 3;

    /// `const GLenum TRIANGLES = 4`
    pub const TRIANGLES: u32 = 4;

    /// `const GLenum TRIANGLE_STRIP = 5`
    pub const TRIANGLE_STRIP: u32 = 5;

    /// `const GLenum TRIANGLE_FAN = 6`
    pub const TRIANGLE_FAN: u32 = 6;

    /// `const GLenum ZERO = 0`
    pub const ZERO: u32 = 0;

    /// `const GLenum ONE = 1`
    pub const ONE: u32 = 1;

    /// `const GLenum SRC_COLOR = 768`
    pub const SRC_COLOR: u32 = 768;

    /// `const GLenum ONE_MINUS_SRC_COLOR = 769`
    pub const ONE_MINUS_SRC_COLOR: u32 = 769;

    /// `const GLenum SRC_ALPHA = 770`
    pub const SRC_ALPHA: u32 = 770;

    /// `const GLenum ONE_MINUS_SRC_ALPHA = 771`
    pub const ONE_MINUS_SRC_ALPHA: u32 = 771;

    /// `const GLenum DST_ALPHA = 772`
    pub const DST_ALPHA: u32 = 772;

    /// `const GLenum ONE_MINUS_DST_ALPHA = 773`
    pub const ONE_MINUS_DST_ALPHA: u32 = 773;

    /// `const GLenum DST_COLOR = 774`
    pub const DST_COLOR: u32 = 774;

    /// `const GLenum ONE_MINUS_DST_COLOR = 775`
    pub const ONE_MINUS_DST_COLOR: u32 = 775;

    /// `const GLenum SRC_ALPHA_SATURATE = 776`
    pub const SRC_ALPHA_SATURATE: u32 = 776;

    /// `const GLenum FUNC_ADD = 32774`
    pub const FUNC_ADD: u32 = 32774;

    /// `const GLenum BLEND_EQUATION = 32777`
    pub const BLEND_EQUATION: u32 = 32777;

    /// `const GLenum BLEND_EQUATION_RGB = 32777`
    pub const BLEND_EQUATION_RGB: u32 = 32777;

    /// `const GLenum BLEND_EQUATION_ALPHA = 34877`
    pub const BLEND_EQUATION_ALPHA: u32 = 34877;

    /// `const GLenum FUNC_SUBTRACT = 32778`
    pub const FUNC_SUBTRACT: u32 = 32778;

    /// `const GLenum FUNC_REVERSE_SUBTRACT = 32779`
    pub const FUNC_REVERSE_SUBTRACT: u32 = 32779;

    /// `const GLenum BLEND_DST_RGB = 32968`
    pub const BLEND_DST_RGB: u32 = 32968;

    /// `const GLenum BLEND_SRC_RGB = 32969`
    pub const BLEND_SRC_RGB: u32 = 32969;

    /// `const GLenum BLEND_DST_ALPHA = 32970`
    pub const BLEND_DST_ALPHA: u32 = 32970;

    /// `const GLenum BLEND_SRC_ALPHA = 32971`
    pub const BLEND_SRC_ALPHA: u32 = 32971;

    /// `const GLenum CONSTANT_COLOR = 32769`
    pub const CONSTANT_COLOR: u32 = 32769;

    /// `const GLenum ONE_MINUS_CONSTANT_COLOR = 32770`
    pub const ONE_MINUS_CONSTANT_COLOR: u32 = 32770;

    /// `const GLenum CONSTANT_ALPHA = 32771`
    pub const CONSTANT_ALPHA: u32 = 32771;

    /// `const GLenum ONE_MINUS_CONSTANT_ALPHA = 32772`
    pub const ONE_MINUS_CONSTANT_ALPHA: u32 = 32772;

    /// `const GLenum BLEND_COLOR = 32773`
    pub const BLEND_COLOR: u32 = 32773;

    /// `const GLenum ARRAY_BUFFER = 34962`
    pub const ARRAY_BUFFER: u32 = 34962;

    /// `const GLenum ELEMENT_ARRAY_BUFFER = 34963`
    pub const ELEMENT_ARRAY_BUFFER: u32 = 34963;

    /// `const GLenum ARRAY_BUFFER_BINDING = 34964`
    pub const ARRAY_BUFFER_BINDING: u32 = 34964;

    /// `const GLenum ELEMENT_ARRAY_BUFFER_BINDING = 34965`
    pub const ELEMENT_ARRAY_BUFFER_BINDING: u32 = 34965;

    /// `const GLenum STREAM_DRAW = 35040`
    pub const STREAM_DRAW: u32 = 35040;

    /// `const GLenum STATIC_DRAW = 35044`
    pub const STATIC_DRAW: u32 = 35044;

    /// `const GLenum DYNAMIC_DRAW = 35048`
    pub const DYNAMIC_DRAW: u32 = 35048;

    /// `const GLenum BUFFER_SIZE = 34660`
    pub const BUFFER_SIZE: u32 = 34660;

    /// `const GLenum BUFFER_USAGE = 34661`
    pub const BUFFER_USAGE: u32 = 34661;

    /// `const GLenum CURRENT_VERTEX_ATTRIB = 34342`
    pub const CURRENT_VERTEX_ATTRIB: u32 = 34342;

    /// `const GLenum FRONT = 1028`
    pub const FRONT: u32 = 1028;

    /// `const GLenum BACK = 1029`
    pub const BACK: u32 = 1029;

    /// `const GLenum FRONT_AND_BACK = 1032`
    pub const FRONT_AND_BACK: u32 = 1032;

    /// `const GLenum CULL_FACE = 2884`
    pub const CULL_FACE: u32 = 2884;

    /// `const GLenum BLEND = 3042`
    pub const BLEND: u32 = 3042;

    /// `const GLenum DITHER = 3024`
    pub const DITHER: u32 = 3024;

    /// `const GLenum STENCIL_TEST = 2960`
    pub const STENCIL_TEST: u32 = 2960;

    /// `const GLenum DEPTH_TEST = 2929`
    pub const DEPTH_TEST: u32 = 2929;

    /// `const GLenum SCISSOR_TEST = 3089`
    pub const SCISSOR_TEST: u32 = 3089;

    /// `const GLenum POLYGON_OFFSET_FILL = 32823`
    pub const POLYGON_OFFSET_FILL: u32 = 32823;

    /// `const GLenum SAMPLE_ALPHA_TO_COVERAGE = 32926`
    pub const SAMPLE_ALPHA_TO_COVERAGE: u32 = 32926;

    /// `const GLenum SAMPLE_COVERAGE = 32928`
    pub const SAMPLE_COVERAGE: u32 = 32928;

    /// `const GLenum NO_ERROR = 0`
    pub const NO_ERROR: u32 = 0;

    /// `const GLenum INVALID_ENUM = 1280`
    pub const INVALID_ENUM: u32 = 1280;

    /// `const GLenum INVALID_VALUE = 1281`
    pub const INVALID_VALUE: u32 = 1281;

    /// `const GLenum INVALID_OPERATION = 1282`
    pub const INVALID_OPERATION: u32 = 1282;

    /// `const GLenum OUT_OF_MEMORY = 1285`
    pub const OUT_OF_MEMORY: u32 = 1285;

    /// `const GLenum CW = 2304`
    pub const CW: u32 = 2304;

    /// `const GLenum CCW = 2305`
    pub const CCW: u32 = 2305;

    /// `const GLenum LINE_WIDTH = 2849`
    pub const LINE_WIDTH: u32 = 2849;

    /// `const GLenum ALIASED_POINT_SIZE_RANGE = 33901`
    pub const ALIASED_POINT_SIZE_RANGE: u32 = 33901;

    /// `const GLenum ALIASED_LINE_WIDTH_RANGE = 33902`
    pub const ALIASED_LINE_WIDTH_RANGE: u32 = 33902;

    /// `const GLenum CULL_FACE_MODE = 2885`
    pub const CULL_FACE_MODE: u32 = 2885;

    /// `const GLenum FRONT_FACE = 2886`
    pub const FRONT_FACE: u32 = 2886;

    /// `const GLenum DEPTH_RANGE = 2928`
    pub const DEPTH_RANGE: u32 = 2928;

    /// `const GLenum DEPTH_WRITEMASK = 2930`
    pub const DEPTH_WRITEMASK: u32 = 2930;

    /// `const GLenum DEPTH_CLEAR_VALUE = 2931`
    pub const DEPTH_CLEAR_VALUE: u32 = 2931;

    /// `const GLenum DEPTH_FUNC = 2932`
    pub const DEPTH_FUNC: u32 = 2932;

    /// `const GLenum STENCIL_CLEAR_VALUE = 2961`
    pub const STENCIL_CLEAR_VALUE: u32 = 2961;

    /// `const GLenum STENCIL_FUNC = 2962`
    pub const STENCIL_FUNC: u32 = 2962;

    /// `const GLenum STENCIL_FAIL = 2964`
    pub const STENCIL_FAIL: u32 = 2964;

    /// `const GLenum STENCIL_PASS_DEPTH_FAIL = 2965`
    pub const STENCIL_PASS_DEPTH_FAIL: u32 = 2965;

    /// `const GLenum STENCIL_PASS_DEPTH_PASS = 2966`
    pub const STENCIL_PASS_DEPTH_PASS: u32 = 2966;

    /// `const GLenum STENCIL_REF = 2967`
    pub const STENCIL_REF: u32 = 2967;

    /// `const GLenum STENCIL_VALUE_MASK = 2963`
    pub const STENCIL_VALUE_MASK: u32 = 2963;

    /// `const GLenum STENCIL_WRITEMASK = 2968`
    pub const STENCIL_WRITEMASK: u32 = 2968;

    /// `const GLenum STENCIL_BACK_FUNC = 34816`
    pub const STENCIL_BACK_FUNC: u32 = 34816;

    /// `const GLenum STENCIL_BACK_FAIL = 34817`
    pub const STENCIL_BACK_FAIL: u32 = 34817;

    /// `const GLenum STENCIL_BACK_PASS_DEPTH_FAIL = 34818`
    pub const STENCIL_BACK_PASS_DEPTH_FAIL: u32 = 34818;

    /// `const GLenum STENCIL_BACK_PASS_DEPTH_PASS = 34819`
    pub const STENCIL_BACK_PASS_DEPTH_PASS: u32 = 34819;

    /// `const GLenum STENCIL_BACK_REF = 36003`
    pub const STENCIL_BACK_REF: u32 = 36003;

    /// `const GLenum STENCIL_BACK_VALUE_MASK = 36004`
    pub const STENCIL_BACK_VALUE_MASK: u32 = 36004;

    /// `const GLenum STENCIL_BACK_WRITEMASK = 36005`
    pub const STENCIL_BACK_WRITEMASK: u32 = 36005;

    /// `const GLenum VIEWPORT = 2978`
    pub const VIEWPORT: u32 = 2978;

    /// `const GLenum SCISSOR_BOX = 3088`
    pub const SCISSOR_BOX: u32 = 3088;

    /// `const GLenum COLOR_CLEAR_VALUE = 3106`
    pub const COLOR_CLEAR_VALUE: u32 = 3106;

    /// `const GLenum COLOR_WRITEMASK = 3107`
    pub const COLOR_WRITEMASK: u32 = 3107;

    /// `const GLenum UNPACK_ALIGNMENT = 3317`
    pub const UNPACK_ALIGNMENT: u32 = 3317;

    /// `const GLenum PACK_ALIGNMENT = 3333`
    pub const PACK_ALIGNMENT: u32 = 3333;

    /// `const GLenum MAX_TEXTURE_SIZE = 3379`
    pub const MAX_TEXTURE_SIZE: u32 = 3379;

    /// `const GLenum MAX_VIEWPORT_DIMS = 3386`
    pub const MAX_VIEWPORT_DIMS: u32 = 3386;

    /// `const GLenum SUBPIXEL_BITS = 3408`
    pub const SUBPIXEL_BITS: u32 = 3408;

    /// `const GLenum RED_BITS = 3410`
    pub const RED_BITS: u32 = 3410;

    /// `const GLenum GREEN_BITS = 3411`
    pub const GREEN_BITS: u32 = 3411;

    /// `const GLenum BLUE_BITS = 3412`
    pub const BLUE_BITS: u32 = 3412;

    /// `const GLenum ALPHA_BITS = 3413`
    pub const ALPHA_BITS: u32 = 3413;

    /// `const GLenum DEPTH_BITS = 3414`
    pub const DEPTH_BITS: u32 = 3414;

    /// `const GLenum STENCIL_BITS = 3415`
    pub const STENCIL_BITS: u32 = 3415;

    /// `const GLenum POLYGON_OFFSET_UNITS = 10752`
    pub const POLYGON_OFFSET_UNITS: u32 = 10752;

    /// `const GLenum POLYGON_OFFSET_FACTOR = 32824`
    pub const POLYGON_OFFSET_FACTOR: u32 = 32824;

    /// `const GLenum TEXTURE_BINDING_2D = 32873`
    pub const TEXTURE_BINDING_2D: u32 = 32873;

    /// `const GLenum SAMPLE_BUFFERS = 32936`
    pub const SAMPLE_BUFFERS: u32 = 32936;

    /// `const GLenum SAMPLES = 32937`
    pub const SAMPLES: u32 = 32937;

    /// `const GLenum SAMPLE_COVERAGE_VALUE = 32938`
    pub const SAMPLE_COVERAGE_VALUE: u32 = 32938;

    /// `const GLenum SAMPLE_COVERAGE_INVERT = 32939`
    pub const SAMPLE_COVERAGE_INVERT: u32 = 32939;

    /// `const GLenum COMPRESSED_TEXTURE_FORMATS = 34467`
    pub const COMPRESSED_TEXTURE_FORMATS: u32 = 34467;

    /// `const GLenum DONT_CARE = 4352`
    pub const DONT_CARE: u32 = 4352;

    /// `const GLenum FASTEST = 4353`
    pub const FASTEST: u32 = 4353;

    /// `const GLenum NICEST = 4354`
    pub const NICEST: u32 = 4354;

    /// `const GLenum GENERATE_MIPMAP_HINT = 33170`
    pub const GENERATE_MIPMAP_HINT: u32 = 33170;

    /// `const GLenum BYTE = 5120`
    pub const BYTE: u32 = 5120;

    /// `const GLenum UNSIGNED_BYTE = 5121`
    pub const UNSIGNED_BYTE: u32 = 5121;

    /// `const GLenum SHORT = 5122`
    pub const SHORT: u32 = 5122;

    /// `const GLenum UNSIGNED_SHORT = 5123`
    pub const UNSIGNED_SHORT: u32 = 5123;

    /// `const GLenum INT = 5124`
    pub const INT: u32 = 5124;

    /// `const GLenum UNSIGNED_INT = 5125`
    pub const UNSIGNED_INT: u32 = 5125;

    /// `const GLenum FLOAT = 5126`
    pub const FLOAT: u32 = 5126;

    /// `const GLenum DEPTH_COMPONENT = 6402`
    pub const DEPTH_COMPONENT: u32 = 6402;

    /// `const GLenum ALPHA = 6406`
    pub const ALPHA: u32 = 6406;

    /// `const GLenum RGB = 6407`
    pub const RGB: u32 = 6407;

    /// `const GLenum RGBA = 6408`
    pub const RGBA: u32 = 6408;

    /// `const GLenum LUMINANCE = 6409`
    pub const LUMINANCE: u32 = 6409;

    /// `const GLenum LUMINANCE_ALPHA = 6410`
    pub const LUMINANCE_ALPHA: u32 = 6410;

    /// `const GLenum UNSIGNED_SHORT_4_4_4_4 = 32819`
    pub const UNSIGNED_SHORT_4_4_4_4: u32 = 32819;

    /// `const GLenum UNSIGNED_SHORT_5_5_5_1 = 32820`
    pub const UNSIGNED_SHORT_5_5_5_1: u32 = 32820;

    /// `const GLenum UNSIGNED_SHORT_5_6_5 = 33635`
    pub const UNSIGNED_SHORT_5_6_5: u32 = 33635;

    /// `const GLenum FRAGMENT_SHADER = 35632`
    pub const FRAGMENT_SHADER: u32 = 35632;

    /// `const GLenum VERTEX_SHADER = 35633`
    pub const VERTEX_SHADER: u32 = 35633;

    /// `const GLenum MAX_VERTEX_ATTRIBS = 34921`
    pub const MAX_VERTEX_ATTRIBS: u32 = 34921;

    /// `const GLenum MAX_VERTEX_UNIFORM_VECTORS = 36347`
    pub const MAX_VERTEX_UNIFORM_VECTORS: u32 = 36347;

    /// `const GLenum MAX_VARYING_VECTORS = 36348`
    pub const MAX_VARYING_VECTORS: u32 = 36348;

    /// `const GLenum MAX_COMBINED_TEXTURE_IMAGE_UNITS = 35661`
    pub const MAX_COMBINED_TEXTURE_IMAGE_UNITS: u32 = 35661;

    /// `const GLenum MAX_VERTEX_TEXTURE_IMAGE_UNITS = 35660`
    pub const MAX_VERTEX_TEXTURE_IMAGE_UNITS: u32 = 35660;

    /// `const GLenum MAX_TEXTURE_IMAGE_UNITS = 34930`
    pub const MAX_TEXTURE_IMAGE_UNITS: u32 = 34930;

    /// `const GLenum MAX_FRAGMENT_UNIFORM_VECTORS = 36349`
    pub const MAX_FRAGMENT_UNIFORM_VECTORS: u32 = 36349;

    /// `const GLenum SHADER_TYPE = 35663`
    pub const SHADER_TYPE: u32 = 35663;

    /// `const GLenum DELETE_STATUS = 35712`
    pub const DELETE_STATUS: u32 = 35712;

    /// `const GLenum LINK_STATUS = 35714`
    pub const LINK_STATUS: u32 = 35714;

    /// `const GLenum VALIDATE_STATUS = 35715`
    pub const VALIDATE_STATUS: u32 = 35715;

    /// `const GLenum ATTACHED_SHADERS = 35717`
    pub const ATTACHED_SHADERS: u32 = 35717;

    /// `const GLenum ACTIVE_UNIFORMS = 35718`
    pub const ACTIVE_UNIFORMS: u32 = 35718;

    /// `const GLenum ACTIVE_ATTRIBUTES = 35721`
    pub const ACTIVE_ATTRIBUTES: u32 = 35721;

    /// `const GLenum SHADING_LANGUAGE_VERSION = 35724`
    pub const SHADING_LANGUAGE_VERSION: u32 = 35724;

    /// `const GLenum CURRENT_PROGRAM = 35725`
    pub const CURRENT_PROGRAM: u32 = 35725;

    /// `const GLenum NEVER = 512`
    pub const NEVER: u32 = 512;

    /// `const GLenum LESS = 513`
    pub const LESS: u32 = 513;

    /// `const GLenum EQUAL = 514`
    pub const EQUAL: u32 = 514;

    /// `const GLenum LEQUAL = 515`
    pub const LEQUAL: u32 = 515;

    /// `const GLenum GREATER = 516`
    pub const GREATER: u32 = 516;

    /// `const GLenum NOTEQUAL = 517`
    pub const NOTEQUAL: u32 = 517;

    /// `const GLenum GEQUAL = 518`
    pub const GEQUAL: u32 = 518;

    /// `const GLenum ALWAYS = 519`
    pub const ALWAYS: u32 = 519;

    /// `const GLenum KEEP = 7680`
    pub const KEEP: u32 = 7680;

    /// `const GLenum REPLACE = 7681`
    pub const REPLACE: u32 = 7681;

    /// `const GLenum INCR = 7682`
    pub const INCR: u32 = 7682;

    /// `const GLenum DECR = 7683`
    pub const DECR: u32 = 7683;

    /// `const GLenum INVERT = 5386`
    pub const INVERT: u32 = 5386;

    /// `const GLenum INCR_WRAP = 34055`
    pub const INCR_WRAP: u32 = 34055;

    /// `const GLenum DECR_WRAP = 34056`
    pub const DECR_WRAP: u32 = 34056;

    /// `const GLenum VENDOR = 7936`
    pub const VENDOR: u32 = 7936;

    /// `const GLenum RENDERER = 7937`
    pub const RENDERER: u32 = 7937;

    /// `const GLenum VERSION = 7938`
    pub const VERSION: u32 = 7938;

    /// `const GLenum NEAREST = 9728`
    pub const NEAREST: u32 = 9728;

    /// `const GLenum LINEAR = 9729`
    pub const LINEAR: u32 = 9729;

    /// `const GLenum NEAREST_MIPMAP_NEAREST = 9984`
    pub const NEAREST_MIPMAP_NEAREST: u32 = 9984;

    /// `const GLenum LINEAR_MIPMAP_NEAREST = 9985`
    pub const LINEAR_MIPMAP_NEAREST: u32 = 9985;

    /// `const GLenum NEAREST_MIPMAP_LINEAR = 9986`
    pub const NEAREST_MIPMAP_LINEAR: u32 = 9986;

    /// `const GLenum LINEAR_MIPMAP_LINEAR = 9987`
    pub const LINEAR_MIPMAP_LINEAR: u32 = 9987;

    /// `const GLenum TEXTURE_MAG_FILTER = 10240`
    pub const TEXTURE_MAG_FILTER: u32 = 10240;

    /// `const GLenum TEXTURE_MIN_FILTER = 10241`
    pub const TEXTURE_MIN_FILTER: u32 = 10241;

    /// `const GLenum TEXTURE_WRAP_S = 10242`
    pub const TEXTURE_WRAP_S: u32 = 10242;

    /// `const GLenum TEXTURE_WRAP_T = 10243`
    pub const TEXTURE_WRAP_T: u32 = 10243;

    /// `const GLenum TEXTURE_2D = 3553`
    pub const TEXTURE_2D: u32 = 3553;

    /// `const GLenum TEXTURE = 5890`
    pub const TEXTURE: u32 = 5890;

    /// `const GLenum TEXTURE_CUBE_MAP = 34067`
    pub const TEXTURE_CUBE_MAP: u32 = 34067;

    /// `const GLenum TEXTURE_BINDING_CUBE_MAP = 34068`
    pub const TEXTURE_BINDING_CUBE_MAP: u32 = 34068;

    /// `const GLenum TEXTURE_CUBE_MAP_POSITIVE_X = 34069`
    pub const TEXTURE_CUBE_MAP_POSITIVE_X: u32 = 34069;

    /// `const GLenum TEXTURE_CUBE_MAP_NEGATIVE_X = 34070`
    pub const TEXTURE_CUBE_MAP_NEGATIVE_X: u32 = 34070;

    /// `const GLenum TEXTURE_CUBE_MAP_POSITIVE_Y = 34071`
    pub const TEXTURE_CUBE_MAP_POSITIVE_Y: u32 = 34071;

    /// `const GLenum TEXTURE_CUBE_MAP_NEGATIVE_Y = 34072`
    pub const TEXTURE_CUBE_MAP_NEGATIVE_Y: u32 = 34072;

    /// `const GLenum TEXTURE_CUBE_MAP_POSITIVE_Z = 34073`
    pub const TEXTURE_CUBE_MAP_POSITIVE_Z: u32 = 34073;

    /// `const GLenum TEXTURE_CUBE_MAP_NEGATIVE_Z = 34074`
    pub const TEXTURE_CUBE_MAP_NEGATIVE_Z: u32 = 34074;

    /// `const GLenum MAX_CUBE_MAP_TEXTURE_SIZE = 34076`
    pub const MAX_CUBE_MAP_TEXTURE_SIZE: u32 = 34076;

    /// `const GLenum TEXTURE0 = 33984`
    pub const TEXTURE0: u32 = 33984;

    /// `const GLenum TEXTURE1 = 33985`
    pub const TEXTURE1: u32 = 33985;

    /// `const GLenum TEXTURE2 = 33986`
    pub const TEXTURE2: u32 = 33986;

    /// `const GLenum TEXTURE3 = 33987`
    pub const TEXTURE3: u32 = 33987;

    /// `const GLenum TEXTURE4 = 33988`
    pub const TEXTURE4: u32 = 33988;

    /// `const GLenum TEXTURE5 = 33989`
    pub const TEXTURE5: u32 = 33989;

    /// `const GLenum TEXTURE6 = 33990`
    pub const TEXTURE6: u32 = 33990;

    /// `const GLenum TEXTURE7 = 33991`
    pub const TEXTURE7: u32 = 33991;

    /// `const GLenum TEXTURE8 = 33992`
    pub const TEXTURE8: u32 = 33992;

    /// `const GLenum TEXTURE9 = 33993`
    pub const TEXTURE9: u32 = 33993;

    /// `const GLenum TEXTURE10 = 33994`
    pub const TEXTURE10: u32 = 33994;

    /// `const GLenum TEXTURE11 = 33995`
    pub const TEXTURE11: u32 = 33995;

    /// `const GLenum TEXTURE12 = 33996`
    pub const TEXTURE12: u32 = 33996;

    /// `const GLenum TEXTURE13 = 33997`
    pub const TEXTURE13: u32 = 33997;

    /// `const GLenum TEXTURE14 = 33998`
    pub const TEXTURE14: u32 = 33998;

    /// `const GLenum TEXTURE15 = 33999`
    pub const TEXTURE15: u32 = 33999;

    /// `const GLenum TEXTURE16 = 34000`
    pub const TEXTURE16: u32 = 34000;

    /// `const GLenum TEXTURE17 = 34001`
    pub const TEXTURE17: u32 = 34001;

    /// `const GLenum TEXTURE18 = 34002`
    pub const TEXTURE18: u32 = 34002;

    /// `const GLenum TEXTURE19 = 34003`
    pub const TEXTURE19: u32 = 34003;

    /// `const GLenum TEXTURE20 = 34004`
    pub const TEXTURE20: u32 = 34004;

    /// `const GLenum TEXTURE21 = 34005`
    pub const TEXTURE21: u32 = 34005;

    /// `const GLenum TEXTURE22 = 34006`
    pub const TEXTURE22: u32 = 34006;

    /// `const GLenum TEXTURE23 = 34007`
    pub const TEXTURE23: u32 = 34007;

    /// `const GLenum TEXTURE24 = 34008`
    pub const TEXTURE24: u32 = 34008;

    /// `const GLenum TEXTURE25 = 34009`
    pub const TEXTURE25: u32 = 34009;

    /// `const GLenum TEXTURE26 = 34010`
    pub const TEXTURE26: u32 = 34010;

    /// `const GLenum TEXTURE27 = 34011`
    pub const TEXTURE27: u32 = 34011;

    /// `const GLenum TEXTURE28 = 34012`
    pub const TEXTURE28: u32 = 34012;

    /// `const GLenum TEXTURE29 = 34013`
    pub const TEXTURE29: u32 = 34013;

    /// `const GLenum TEXTURE30 = 34014`
    pub const TEXTURE30: u32 = 34014;

    /// `const GLenum TEXTURE31 = 34015`
    pub const TEXTURE31: u32 = 34015;

    /// `const GLenum ACTIVE_TEXTURE = 34016`
    pub const ACTIVE_TEXTURE: u32 = 34016;

    /// `const GLenum REPEAT = 10497`
    pub const REPEAT: u32 = 10497;

    /// `const GLenum CLAMP_TO_EDGE = 33071`
    pub const CLAMP_TO_EDGE: u32 = 33071;

    /// `const GLenum MIRRORED_REPEAT = 33648`
    pub const MIRRORED_REPEAT: u32 = 33648;

    /// `const GLenum FLOAT_VEC2 = 35664`
    pub const FLOAT_VEC2: u32 = 35664;

    /// `const GLenum FLOAT_VEC3 = 35665`
    pub const FLOAT_VEC3: u32 = 35665;

    /// `const GLenum FLOAT_VEC4 = 35666`
    pub const FLOAT_VEC4: u32 = 35666;

    /// `const GLenum INT_VEC2 = 35667`
    pub const INT_VEC2: u32 = 35667;

    /// `const GLenum INT_VEC3 = 35668`
    pub const INT_VEC3: u32 = 35668;

    /// `const GLenum INT_VEC4 = 35669`
    pub const INT_VEC4: u32 = 35669;

    /// `const GLenum BOOL = 35670`
    pub const BOOL: u32 = 35670;

    /// `const GLenum BOOL_VEC2 = 35671`
    pub const BOOL_VEC2: u32 = 35671;

    /// `const GLenum BOOL_VEC3 = 35672`
    pub const BOOL_VEC3: u32 = 35672;

    /// `const GLenum BOOL_VEC4 = 35673`
    pub const BOOL_VEC4: u32 = 35673;

    /// `const GLenum FLOAT_MAT2 = 35674`
    pub const FLOAT_MAT2: u32 = 35674;

    /// `const GLenum FLOAT_MAT3 = 35675`
    pub const FLOAT_MAT3: u32 = 35675;

    /// `const GLenum FLOAT_MAT4 = 35676`
    pub const FLOAT_MAT4: u32 = 35676;

    /// `const GLenum SAMPLER_2D = 35678`
    pub const SAMPLER_2D: u32 = 35678;

    /// `const GLenum SAMPLER_CUBE = 35680`
    pub const SAMPLER_CUBE: u32 = 35680;

    /// `const GLenum VERTEX_ATTRIB_ARRAY_ENABLED = 34338`
    pub const VERTEX_ATTRIB_ARRAY_ENABLED: u32 = 34338;

    /// `const GLenum VERTEX_ATTRIB_ARRAY_SIZE = 34339`
    pub const VERTEX_ATTRIB_ARRAY_SIZE: u32 = 34339;

    /// `const GLenum VERTEX_ATTRIB_ARRAY_STRIDE = 34340`
    pub const VERTEX_ATTRIB_ARRAY_STRIDE: u32 = 34340;

    /// `const GLenum VERTEX_ATTRIB_ARRAY_TYPE = 34341`
    pub const VERTEX_ATTRIB_ARRAY_TYPE: u32 = 34341;

    /// `const GLenum VERTEX_ATTRIB_ARRAY_NORMALIZED = 34922`
    pub const VERTEX_ATTRIB_ARRAY_NORMALIZED: u32 = 34922;

    /// `const GLenum VERTEX_ATTRIB_ARRAY_POINTER = 34373`
    pub const VERTEX_ATTRIB_ARRAY_POINTER: u32 = 34373;

    /// `const GLenum VERTEX_ATTRIB_ARRAY_BUFFER_BINDING = 34975`
    pub const VERTEX_ATTRIB_ARRAY_BUFFER_BINDING: u32 = 34975;

    /// `const GLenum IMPLEMENTATION_COLOR_READ_TYPE = 35738`
    pub const IMPLEMENTATION_COLOR_READ_TYPE: u32 = 35738;

    /// `const GLenum IMPLEMENTATION_COLOR_READ_FORMAT = 35739`
    pub const IMPLEMENTATION_COLOR_READ_FORMAT: u32 = 35739;

    /// `const GLenum COMPILE_STATUS = 35713`
    pub const COMPILE_STATUS: u32 = 35713;

    /// `const GLenum LOW_FLOAT = 36336`
    pub const LOW_FLOAT: u32 = 36336;

    /// `const GLenum MEDIUM_FLOAT = 36337`
    pub const MEDIUM_FLOAT: u32 = 36337;

    /// `const GLenum HIGH_FLOAT = 36338`
    pub const HIGH_FLOAT: u32 = 36338;

    /// `const GLenum LOW_INT = 36339`
    pub const LOW_INT: u32 = 36339;

    /// `const GLenum MEDIUM_INT = 36340`
    pub const MEDIUM_INT: u32 = 36340;

    /// `const GLenum HIGH_INT = 36341`
    pub const HIGH_INT: u32 = 36341;

    /// `const GLenum FRAMEBUFFER = 36160`
    pub const FRAMEBUFFER: u32 = 36160;

    /// `const GLenum RENDERBUFFER = 36161`
    pub const RENDERBUFFER: u32 = 36161;

    /// `const GLenum RGBA4 = 32854`
    pub const RGBA4: u32 = 32854;

    /// `const GLenum RGB5_A1 = 32855`
    pub const RGB5_A1: u32 = 32855;

    /// `const GLenum RGBA8 = 32856`
    pub const RGBA8: u32 = 32856;

    /// `const GLenum RGB565 = 36194`
    pub const RGB565: u32 = 36194;

    /// `const GLenum DEPTH_COMPONENT16 = 33189`
    pub const DEPTH_COMPONENT16: u32 = 33189;

    /// `const GLenum STENCIL_INDEX8 = 36168`
    pub const STENCIL_INDEX8: u32 = 36168;

    /// `const GLenum DEPTH_STENCIL = 34041`
    pub const DEPTH_STENCIL: u32 = 34041;

    /// `const GLenum RENDERBUFFER_WIDTH = 36162`
    pub const RENDERBUFFER_WIDTH: u32 = 36162;

    /// `const GLenum RENDERBUFFER_HEIGHT = 36163`
    pub const RENDERBUFFER_HEIGHT: u32 = 36163;

    /// `const GLenum RENDERBUFFER_INTERNAL_FORMAT = 36164`
    pub const RENDERBUFFER_INTERNAL_FORMAT: u32 = 36164;

    /// `const GLenum RENDERBUFFER_RED_SIZE = 36176`
    pub const RENDERBUFFER_RED_SIZE: u32 = 36176;

    /// `const GLenum RENDERBUFFER_GREEN_SIZE = 36177`
    pub const RENDERBUFFER_GREEN_SIZE: u32 = 36177;

    /// `const GLenum RENDERBUFFER_BLUE_SIZE = 36178`
    pub const RENDERBUFFER_BLUE_SIZE: u32 = 36178;

    /// `const GLenum RENDERBUFFER_ALPHA_SIZE = 36179`
    pub const RENDERBUFFER_ALPHA_SIZE: u32 = 36179;

    /// `const GLenum RENDERBUFFER_DEPTH_SIZE = 36180`
    pub const RENDERBUFFER_DEPTH_SIZE: u32 = 36180;

    /// `const GLenum RENDERBUFFER_STENCIL_SIZE = 36181`
    pub const RENDERBUFFER_STENCIL_SIZE: u32 = 36181;

    /// `const GLenum FRAMEBUFFER_ATTACHMENT_OBJECT_TYPE = 36048`
    pub const FRAMEBUFFER_ATTACHMENT_OBJECT_TYPE: u32 = 36048;

    /// `const GLenum FRAMEBUFFER_ATTACHMENT_OBJECT_NAME = 36049`
    pub const FRAMEBUFFER_ATTACHMENT_OBJECT_NAME: u32 = 36049;

    /// `const GLenum FRAMEBUFFER_ATTACHMENT_TEXTURE_LEVEL = 36050`
    pub const FRAMEBUFFER_ATTACHMENT_TEXTURE_LEVEL: u32 = 36050;

    /// `const GLenum FRAMEBUFFER_ATTACHMENT_TEXTURE_CUBE_MAP_FACE = 36051`
    pub const FRAMEBUFFER_ATTACHMENT_TEXTURE_CUBE_MAP_FACE: u32 = 36051;

    /// `const GLenum COLOR_ATTACHMENT0 = 36064`
    pub const COLOR_ATTACHMENT0: u32 = 36064;

    /// `const GLenum DEPTH_ATTACHMENT = 36096`
    pub const DEPTH_ATTACHMENT: u32 = 36096;

    /// `const GLenum STENCIL_ATTACHMENT = 36128`
    pub const STENCIL_ATTACHMENT: u32 = 36128;

    /// `const GLenum DEPTH_STENCIL_ATTACHMENT = 33306`
    pub const DEPTH_STENCIL_ATTACHMENT: u32 = 33306;

    /// `const GLenum NONE = 0`
    pub const NONE: u32 = 0;

    /// `const GLenum FRAMEBUFFER_COMPLETE = 36053`
    pub const FRAMEBUFFER_COMPLETE: u32 = 36053;

    /// `const GLenum FRAMEBUFFER_INCOMPLETE_ATTACHMENT = 36054`
    pub const FRAMEBUFFER_INCOMPLETE_ATTACHMENT: u32 = 36054;

    /// `const GLenum FRAMEBUFFER_INCOMPLETE_MISSING_ATTACHMENT = 36055`
    pub const FRAMEBUFFER_INCOMPLETE_MISSING_ATTACHMENT: u32 = 36055;

    /// `const GLenum FRAMEBUFFER_INCOMPLETE_DIMENSIONS = 36057`
    pub const FRAMEBUFFER_INCOMPLETE_DIMENSIONS: u32 = 36057;

    /// `const GLenum FRAMEBUFFER_UNSUPPORTED = 36061`
    pub const FRAMEBUFFER_UNSUPPORTED: u32 = 36061;

    /// `const GLenum FRAMEBUFFER_BINDING = 36006`
    pub const FRAMEBUFFER_BINDING: u32 = 36006;

    /// `const GLenum RENDERBUFFER_BINDING = 36007`
    pub const RENDERBUFFER_BINDING: u32 = 36007;

    /// `const GLenum MAX_RENDERBUFFER_SIZE = 34024`
    pub const MAX_RENDERBUFFER_SIZE: u32 = 34024;

    /// `const GLenum INVALID_FRAMEBUFFER_OPERATION = 1286`
    pub const INVALID_FRAMEBUFFER_OPERATION: u32 = 1286;

    /// `const GLenum UNPACK_FLIP_Y_WEBGL = 37440`
    pub const UNPACK_FLIP_Y_WEBGL: u32 = 37440;

    /// `const GLenum UNPACK_PREMULTIPLY_ALPHA_WEBGL = 37441`
    pub const UNPACK_PREMULTIPLY_ALPHA_WEBGL: u32 = 37441;

    /// `const GLenum CONTEXT_LOST_WEBGL = 37442`
    pub const CONTEXT_LOST_WEBGL: u32 = 37442;

    /// `const GLenum UNPACK_COLORSPACE_CONVERSION_WEBGL = 37443`
    pub const UNPACK_COLORSPACE_CONVERSION_WEBGL: u32 = 37443;

    /// `const GLenum BROWSER_DEFAULT_WEBGL = 37444`
    pub const BROWSER_DEFAULT_WEBGL: u32 = 37444;

    /// `readonly attribute (HTMLCanvasElement or OffscreenCanvas) canvas`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/canvas) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#DOM-WebGLRenderingContext-canvas)
    #[inline]
    pub fn canvas(&self) -> HtmlCanvasElementOrOffscreenCanvas {
        FromJs::from_js(Js::get_canvas__as_value(js(self)))
    }

    /// `readonly attribute GLsizei drawingBufferWidth`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/drawingBufferWidth) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#DOM-WebGLRenderingContext-drawingBufferWidth)
    #[doc(alias = "drawingBufferWidth")]
    #[inline]
    pub fn drawing_buffer_width(&self) -> i32 {
        Js::get_drawingBufferWidth__as_number(js(self)) as i32
    }

    /// `readonly attribute GLsizei drawingBufferHeight`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/drawingBufferHeight) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#DOM-WebGLRenderingContext-drawingBufferHeight)
    #[doc(alias = "drawingBufferHeight")]
    #[inline]
    pub fn drawing_buffer_height(&self) -> i32 {
        Js::get_drawingBufferHeight__as_number(js(self)) as i32
    }

    /// `readonly attribute GLenum drawingBufferFormat`
    ///
    /// Not in Baseline. [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.1)
    #[doc(alias = "drawingBufferFormat")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn drawing_buffer_format(&self) -> u32 {
        Js::get_drawingBufferFormat__as_number(js(self)) as u32
    }

    /// `attribute PredefinedColorSpace drawingBufferColorSpace`
    ///
    /// Baseline: newly available since 2024-10. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/drawingBufferColorSpace) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#DOM-WebGLRenderingContext-drawingBufferColorSpace)
    #[doc(alias = "drawingBufferColorSpace")]
    #[inline]
    pub fn drawing_buffer_color_space(&self) -> PredefinedColorSpace {
        FromJs::from_js(Js::get_drawingBufferColorSpace__as_value(js(self)))
    }

    /// `attribute PredefinedColorSpace drawingBufferColorSpace`
    ///
    /// Baseline: newly available since 2024-10. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/drawingBufferColorSpace) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#DOM-WebGLRenderingContext-drawingBufferColorSpace)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "drawingBufferColorSpace")]
    #[inline]
    pub fn set_drawing_buffer_color_space(&self, value: PredefinedColorSpace) -> Result<(), Exception> {
        Js::try_set_drawingBufferColorSpace__str(js(self), value.as_str())
    }

    /// `attribute PredefinedColorSpace unpackColorSpace`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/unpackColorSpace) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#DOM-WebGLRenderingContext-unpackColorSpace)
    #[doc(alias = "unpackColorSpace")]
    #[inline]
    pub fn unpack_color_space(&self) -> PredefinedColorSpace {
        FromJs::from_js(Js::get_unpackColorSpace__as_value(js(self)))
    }

    /// `attribute PredefinedColorSpace unpackColorSpace`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/unpackColorSpace) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#DOM-WebGLRenderingContext-unpackColorSpace)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "unpackColorSpace")]
    #[inline]
    pub fn set_unpack_color_space(&self, value: PredefinedColorSpace) -> Result<(), Exception> {
        Js::try_set_unpackColorSpace__str(js(self), value.as_str())
    }

    /// `WebGLContextAttributes? getContextAttributes()`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/getContextAttributes) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.2)
    #[doc(alias = "getContextAttributes")]
    #[inline]
    pub fn get_context_attributes(&self) -> Option<WebGlContextAttributes> {
        Js::call_getContextAttributes__as_option_value(js(self)).map(Js::read)
    }

    /// `boolean isContextLost()`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/isContextLost) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.13)
    #[doc(alias = "isContextLost")]
    #[inline]
    pub fn is_context_lost(&self) -> bool {
        Js::call_isContextLost__as_bool(js(self)).get()
    }

    /// `sequence<DOMString>? getSupportedExtensions()`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/getSupportedExtensions) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.14)
    #[doc(alias = "getSupportedExtensions")]
    #[inline]
    pub fn get_supported_extensions(&self) -> Option<Array<String>> {
        Js::call_getSupportedExtensions__as_option_value(js(self)).map(Js::read)
    }

    /// `object? getExtension(DOMString name)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/getExtension) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.14)
    #[doc(alias = "getExtension")]
    #[inline]
    pub fn get_extension(&self, name: &str) -> Option<Object> {
        Js::call_getExtension__str__as_option_value(js(self), name).map(Js::read)
    }

    /// `object? getExtension(DOMString name)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/getExtension) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.14)
    #[doc(alias = "getExtension")]
    #[inline]
    pub fn extension<T: FoundOn<Self>>(&self) -> Option<T> {
        FromJs::from_js(Js::call_getExtension__str__as_value(js(self), T::TEXT))
    }

    /// `undefined drawingBufferStorage(GLenum sizedFormat, unsigned long width, unsigned long height)`
    ///
    /// Not in Baseline. [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#2.2)
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

    /// `undefined activeTexture(GLenum texture)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/activeTexture) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.3)
    #[doc(alias = "activeTexture")]
    #[inline]
    pub fn active_texture(&self, texture: u32) {
        Js::call_activeTexture__number(js(self), texture as f64)
    }

    /// `undefined attachShader(WebGLProgram program, WebGLShader shader)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/attachShader) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.9)
    #[doc(alias = "attachShader")]
    #[inline]
    pub fn attach_shader(&self, program: &WebGlProgram, shader: &WebGlShader) {
        Js::call_attachShader__value2(js(self), program.as_ref(), shader.as_ref())
    }

    /// `undefined bindAttribLocation(WebGLProgram program, GLuint index, DOMString name)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/bindAttribLocation) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.9)
    #[doc(alias = "bindAttribLocation")]
    #[inline]
    pub fn bind_attrib_location(&self, program: &WebGlProgram, index: u32, name: &str) {
        Js::call_bindAttribLocation__value_number_str(js(self), program.as_ref(), index as f64, name)
    }

    /// `undefined bindBuffer(GLenum target, WebGLBuffer? buffer)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/bindBuffer) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.5)
    #[doc(alias = "bindBuffer")]
    #[inline]
    pub fn bind_buffer(&self, target: u32, buffer: Option<&WebGlBuffer>) {
        Js::call_bindBuffer__number_value(js(self), target as f64, nullable(buffer))
    }

    /// `undefined bindFramebuffer(GLenum target, WebGLFramebuffer? framebuffer)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/bindFramebuffer) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.6)
    #[doc(alias = "bindFramebuffer")]
    #[inline]
    pub fn bind_framebuffer(&self, target: u32, framebuffer: Option<&WebGlFramebuffer>) {
        Js::call_bindFramebuffer__number_value(js(self), target as f64, nullable(framebuffer))
    }

    /// `undefined bindRenderbuffer(GLenum target, WebGLRenderbuffer? renderbuffer)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/bindRenderbuffer) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.7)
    #[doc(alias = "bindRenderbuffer")]
    #[inline]
    pub fn bind_renderbuffer(&self, target: u32, renderbuffer: Option<&WebGlRenderbuffer>) {
        Js::call_bindRenderbuffer__number_value(js(self), target as f64, nullable(renderbuffer))
    }

    /// `undefined bindTexture(GLenum target, WebGLTexture? texture)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/bindTexture) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.8)
    #[doc(alias = "bindTexture")]
    #[inline]
    pub fn bind_texture(&self, target: u32, texture: Option<&WebGlTexture>) {
        Js::call_bindTexture__number_value(js(self), target as f64, nullable(texture))
    }

    /// `undefined blendColor(GLclampf red, GLclampf green, GLclampf blue, GLclampf alpha)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/blendColor) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.3)
    #[doc(alias = "blendColor")]
    #[inline]
    pub fn blend_color(&self, red: f32, green: f32, blue: f32, alpha: f32) {
        Js::call_blendColor__number4(js(self), red as f64, green as f64, blue as f64, alpha as f64)
    }

    /// `undefined blendEquation(GLenum mode)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/blendEquation) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.3)
    #[doc(alias = "blendEquation")]
    #[inline]
    pub fn blend_equation(&self, mode: u32) {
        Js::call_blendEquation__number(js(self), mode as f64)
    }

    /// `undefined blendEquationSeparate(GLenum modeRGB, GLenum modeAlpha)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/blendEquationSeparate) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.3)
    #[doc(alias = "blendEquationSeparate")]
    #[inline]
    pub fn blend_equation_separate(&self, mode_rgb: u32, mode_alpha: u32) {
        Js::call_blendEquationSeparate__number2(js(self), mode_rgb as f64, mode_alpha as f64)
    }

    /// `undefined blendFunc(GLenum sfactor, GLenum dfactor)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/blendFunc) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.3)
    #[doc(alias = "blendFunc")]
    #[inline]
    pub fn blend_func(&self, sfactor: u32, dfactor: u32) {
        Js::call_blendFunc__number2(js(self), sfactor as f64, dfactor as f64)
    }

    /// `undefined blendFuncSeparate(GLenum srcRGB, GLenum dstRGB, GLenum srcAlpha, GLenum dstAlpha)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/blendFuncSeparate) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.3)
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

    /// `GLenum checkFramebufferStatus(GLenum target)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/checkFramebufferStatus) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.6)
    #[doc(alias = "checkFramebufferStatus")]
    #[inline]
    pub fn check_framebuffer_status(&self, target: u32) -> u32 {
        Js::call_checkFramebufferStatus__number__as_number(js(self), target as f64) as u32
    }

    /// `undefined clear(GLbitfield mask)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/clear) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.11)
    #[inline]
    pub fn clear(&self, mask: u32) {
        Js::call_clear__number(js(self), mask as f64)
    }

    /// `undefined clearColor(GLclampf red, GLclampf green, GLclampf blue, GLclampf alpha)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/clearColor) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.3)
    #[doc(alias = "clearColor")]
    #[inline]
    pub fn clear_color(&self, red: f32, green: f32, blue: f32, alpha: f32) {
        Js::call_clearColor__number4(js(self), red as f64, green as f64, blue as f64, alpha as f64)
    }

    /// `undefined clearDepth(GLclampf depth)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/clearDepth) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.3)
    #[doc(alias = "clearDepth")]
    #[inline]
    pub fn clear_depth(&self, depth: f32) {
        Js::call_clearDepth__number(js(self), depth as f64)
    }

    /// `undefined clearStencil(GLint s)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/clearStencil) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.3)
    #[doc(alias = "clearStencil")]
    #[inline]
    pub fn clear_stencil(&self, s: i32) {
        Js::call_clearStencil__number(js(self), s as f64)
    }

    /// `undefined colorMask(GLboolean red, GLboolean green, GLboolean blue, GLboolean alpha)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/colorMask) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.3)
    #[doc(alias = "colorMask")]
    #[inline]
    pub fn color_mask(&self, red: bool, green: bool, blue: bool, alpha: bool) {
        Js::call_colorMask__bool4(js(self), red, green, blue, alpha)
    }

    /// `undefined compileShader(WebGLShader shader)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/compileShader) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.9)
    #[doc(alias = "compileShader")]
    #[inline]
    pub fn compile_shader(&self, shader: &WebGlShader) {
        Js::call_compileShader__value(js(self), shader.as_ref())
    }

    /// `undefined copyTexImage2D(GLenum target, GLint level, GLenum internalformat, GLint x, GLint y, GLsizei width, GLsizei height, GLint border)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/copyTexImage2D) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.8)
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

    /// `undefined copyTexSubImage2D(GLenum target, GLint level, GLint xoffset, GLint yoffset, GLint x, GLint y, GLsizei width, GLsizei height)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/copyTexSubImage2D) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.8)
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

    /// `WebGLBuffer createBuffer()`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/createBuffer) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.5)
    #[doc(alias = "createBuffer")]
    #[inline]
    pub fn create_buffer(&self) -> WebGlBuffer {
        FromJs::from_js(Js::call_createBuffer__as_value(js(self)))
    }

    /// `WebGLFramebuffer createFramebuffer()`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/createFramebuffer) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.6)
    #[doc(alias = "createFramebuffer")]
    #[inline]
    pub fn create_framebuffer(&self) -> WebGlFramebuffer {
        FromJs::from_js(Js::call_createFramebuffer__as_value(js(self)))
    }

    /// `WebGLProgram createProgram()`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/createProgram) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.9)
    #[doc(alias = "createProgram")]
    #[inline]
    pub fn create_program(&self) -> WebGlProgram {
        FromJs::from_js(Js::call_createProgram__as_value(js(self)))
    }

    /// `WebGLRenderbuffer createRenderbuffer()`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/createRenderbuffer) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.7)
    #[doc(alias = "createRenderbuffer")]
    #[inline]
    pub fn create_renderbuffer(&self) -> WebGlRenderbuffer {
        FromJs::from_js(Js::call_createRenderbuffer__as_value(js(self)))
    }

    /// `WebGLShader? createShader(GLenum type)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/createShader) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.9)
    #[doc(alias = "createShader")]
    #[inline]
    pub fn create_shader(&self, type_: u32) -> Option<WebGlShader> {
        Js::call_createShader__number__as_option_value(js(self), type_ as f64).map(Js::read)
    }

    /// `WebGLTexture createTexture()`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/createTexture) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.8)
    #[doc(alias = "createTexture")]
    #[inline]
    pub fn create_texture(&self) -> WebGlTexture {
        FromJs::from_js(Js::call_createTexture__as_value(js(self)))
    }

    /// `undefined cullFace(GLenum mode)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/cullFace) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.3)
    #[doc(alias = "cullFace")]
    #[inline]
    pub fn cull_face(&self, mode: u32) {
        Js::call_cullFace__number(js(self), mode as f64)
    }

    /// `undefined deleteBuffer(WebGLBuffer? buffer)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/deleteBuffer) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.5)
    #[doc(alias = "deleteBuffer")]
    #[inline]
    pub fn delete_buffer(&self, buffer: Option<&WebGlBuffer>) {
        Js::call_deleteBuffer__value(js(self), nullable(buffer))
    }

    /// `undefined deleteFramebuffer(WebGLFramebuffer? framebuffer)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/deleteFramebuffer) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.6)
    #[doc(alias = "deleteFramebuffer")]
    #[inline]
    pub fn delete_framebuffer(&self, framebuffer: Option<&WebGlFramebuffer>) {
        Js::call_deleteFramebuffer__value(js(self), nullable(framebuffer))
    }

    /// `undefined deleteProgram(WebGLProgram? program)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/deleteProgram) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.9)
    #[doc(alias = "deleteProgram")]
    #[inline]
    pub fn delete_program(&self, program: Option<&WebGlProgram>) {
        Js::call_deleteProgram__value(js(self), nullable(program))
    }

    /// `undefined deleteRenderbuffer(WebGLRenderbuffer? renderbuffer)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/deleteRenderbuffer) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.7)
    #[doc(alias = "deleteRenderbuffer")]
    #[inline]
    pub fn delete_renderbuffer(&self, renderbuffer: Option<&WebGlRenderbuffer>) {
        Js::call_deleteRenderbuffer__value(js(self), nullable(renderbuffer))
    }

    /// `undefined deleteShader(WebGLShader? shader)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/deleteShader) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.9)
    #[doc(alias = "deleteShader")]
    #[inline]
    pub fn delete_shader(&self, shader: Option<&WebGlShader>) {
        Js::call_deleteShader__value(js(self), nullable(shader))
    }

    /// `undefined deleteTexture(WebGLTexture? texture)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/deleteTexture) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.8)
    #[doc(alias = "deleteTexture")]
    #[inline]
    pub fn delete_texture(&self, texture: Option<&WebGlTexture>) {
        Js::call_deleteTexture__value(js(self), nullable(texture))
    }

    /// `undefined depthFunc(GLenum func)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/depthFunc) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.3)
    #[doc(alias = "depthFunc")]
    #[inline]
    pub fn depth_func(&self, func: u32) {
        Js::call_depthFunc__number(js(self), func as f64)
    }

    /// `undefined depthMask(GLboolean flag)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/depthMask) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.3)
    #[doc(alias = "depthMask")]
    #[inline]
    pub fn depth_mask(&self, flag: bool) {
        Js::call_depthMask__bool(js(self), flag)
    }

    /// `undefined depthRange(GLclampf zNear, GLclampf zFar)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/depthRange) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.3)
    #[doc(alias = "depthRange")]
    #[inline]
    pub fn depth_range(&self, z_near: f32, z_far: f32) {
        Js::call_depthRange__number2(js(self), z_near as f64, z_far as f64)
    }

    /// `undefined detachShader(WebGLProgram program, WebGLShader shader)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/detachShader) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.9)
    #[doc(alias = "detachShader")]
    #[inline]
    pub fn detach_shader(&self, program: &WebGlProgram, shader: &WebGlShader) {
        Js::call_detachShader__value2(js(self), program.as_ref(), shader.as_ref())
    }

    /// `undefined disable(GLenum cap)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/disable) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.3)
    #[inline]
    pub fn disable(&self, cap: u32) {
        Js::call_disable__number(js(self), cap as f64)
    }

    /// `undefined disableVertexAttribArray(GLuint index)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/disableVertexAttribArray) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.10)
    #[doc(alias = "disableVertexAttribArray")]
    #[inline]
    pub fn disable_vertex_attrib_array(&self, index: u32) {
        Js::call_disableVertexAttribArray__number(js(self), index as f64)
    }

    /// `undefined drawArrays(GLenum mode, GLint first, GLsizei count)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/drawArrays) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.11)
    #[doc(alias = "drawArrays")]
    #[inline]
    pub fn draw_arrays(&self, mode: u32, first: i32, count: i32) {
        Js::call_drawArrays__number3(js(self), mode as f64, first as f64, count as f64)
    }

    /// `undefined drawElements(GLenum mode, GLsizei count, GLenum type, GLintptr offset)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/drawElements) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.11)
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "drawElements")]
    #[inline]
    pub fn draw_elements(&self, mode: u32, count: i32, type_: u32, offset: i64) {
        Js::call_drawElements__number4(js(self), mode as f64, count as f64, type_ as f64, offset as f64)
    }

    /// `undefined enable(GLenum cap)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/enable) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.3)
    #[inline]
    pub fn enable(&self, cap: u32) {
        Js::call_enable__number(js(self), cap as f64)
    }

    /// `undefined enableVertexAttribArray(GLuint index)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/enableVertexAttribArray) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.10)
    #[doc(alias = "enableVertexAttribArray")]
    #[inline]
    pub fn enable_vertex_attrib_array(&self, index: u32) {
        Js::call_enableVertexAttribArray__number(js(self), index as f64)
    }

    /// `undefined finish()`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/finish) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.11)
    #[inline]
    pub fn finish(&self) {
        Js::call_finish(js(self))
    }

    /// `undefined flush()`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/flush) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.11)
    #[inline]
    pub fn flush(&self) {
        Js::call_flush(js(self))
    }

    /// `undefined framebufferRenderbuffer(GLenum target, GLenum attachment, GLenum renderbuffertarget, WebGLRenderbuffer? renderbuffer)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/framebufferRenderbuffer) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.6)
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

    /// `undefined framebufferTexture2D(GLenum target, GLenum attachment, GLenum textarget, WebGLTexture? texture, GLint level)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/framebufferTexture2D) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.6)
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

    /// `undefined frontFace(GLenum mode)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/frontFace) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.3)
    #[doc(alias = "frontFace")]
    #[inline]
    pub fn front_face(&self, mode: u32) {
        Js::call_frontFace__number(js(self), mode as f64)
    }

    /// `undefined generateMipmap(GLenum target)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/generateMipmap) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.8)
    #[doc(alias = "generateMipmap")]
    #[inline]
    pub fn generate_mipmap(&self, target: u32) {
        Js::call_generateMipmap__number(js(self), target as f64)
    }

    /// `WebGLActiveInfo? getActiveAttrib(WebGLProgram program, GLuint index)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/getActiveAttrib) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.10)
    #[doc(alias = "getActiveAttrib")]
    #[inline]
    pub fn get_active_attrib(&self, program: &WebGlProgram, index: u32) -> Option<WebGlActiveInfo> {
        Js::call_getActiveAttrib__value_number__as_option_value(js(self), program.as_ref(), index as f64).map(Js::read)
    }

    /// `WebGLActiveInfo? getActiveUniform(WebGLProgram program, GLuint index)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/getActiveUniform) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.10)
    #[doc(alias = "getActiveUniform")]
    #[inline]
    pub fn get_active_uniform(&self, program: &WebGlProgram, index: u32) -> Option<WebGlActiveInfo> {
        Js::call_getActiveUniform__value_number__as_option_value(js(self), program.as_ref(), index as f64).map(Js::read)
    }

    /// `sequence<WebGLShader>? getAttachedShaders(WebGLProgram program)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/getAttachedShaders) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.9)
    #[doc(alias = "getAttachedShaders")]
    #[inline]
    pub fn get_attached_shaders(&self, program: &WebGlProgram) -> Option<Array<WebGlShader>> {
        Js::call_getAttachedShaders__value__as_option_value(js(self), program.as_ref()).map(Js::read)
    }

    /// `GLint getAttribLocation(WebGLProgram program, DOMString name)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/getAttribLocation) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.10)
    #[doc(alias = "getAttribLocation")]
    #[inline]
    pub fn get_attrib_location(&self, program: &WebGlProgram, name: &str) -> i32 {
        Js::call_getAttribLocation__value_str__as_number(js(self), program.as_ref(), name) as i32
    }

    /// `any getBufferParameter(GLenum target, GLenum pname)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/getBufferParameter) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.5)
    #[doc(alias = "getBufferParameter")]
    #[inline]
    pub fn get_buffer_parameter(&self, target: u32, pname: u32) -> JsValue {
        Js::call_getBufferParameter__number2__as_value(js(self), target as f64, pname as f64)
    }

    /// `any getParameter(GLenum pname)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/getParameter) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.3)
    #[doc(alias = "getParameter")]
    #[inline]
    pub fn get_parameter(&self, pname: u32) -> JsValue {
        Js::call_getParameter__number__as_value(js(self), pname as f64)
    }

    /// `GLenum getError()`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/getError) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.3)
    #[doc(alias = "getError")]
    #[inline]
    pub fn get_error(&self) -> u32 {
        Js::call_getError__as_number(js(self)) as u32
    }

    /// `any getFramebufferAttachmentParameter(GLenum target, GLenum attachment, GLenum pname)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/getFramebufferAttachmentParameter) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.6)
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

    /// `any getProgramParameter(WebGLProgram program, GLenum pname)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/getProgramParameter) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.9)
    #[doc(alias = "getProgramParameter")]
    #[inline]
    pub fn get_program_parameter(&self, program: &WebGlProgram, pname: u32) -> JsValue {
        Js::call_getProgramParameter__value_number__as_value(js(self), program.as_ref(), pname as f64)
    }

    /// `DOMString? getProgramInfoLog(WebGLProgram program)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/getProgramInfoLog) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.9)
    #[doc(alias = "getProgramInfoLog")]
    #[inline]
    pub fn get_program_info_log(&self, program: &WebGlProgram) -> Option<String> {
        Js::call_getProgramInfoLog__value__as_value(js(self), program.as_ref()).as_string()
    }

    /// `any getRenderbufferParameter(GLenum target, GLenum pname)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/getRenderbufferParameter) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.7)
    #[doc(alias = "getRenderbufferParameter")]
    #[inline]
    pub fn get_renderbuffer_parameter(&self, target: u32, pname: u32) -> JsValue {
        Js::call_getRenderbufferParameter__number2__as_value(js(self), target as f64, pname as f64)
    }

    /// `any getShaderParameter(WebGLShader shader, GLenum pname)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/getShaderParameter) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.9)
    #[doc(alias = "getShaderParameter")]
    #[inline]
    pub fn get_shader_parameter(&self, shader: &WebGlShader, pname: u32) -> JsValue {
        Js::call_getShaderParameter__value_number__as_value(js(self), shader.as_ref(), pname as f64)
    }

    /// `WebGLShaderPrecisionFormat? getShaderPrecisionFormat(GLenum shadertype, GLenum precisiontype)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/getShaderPrecisionFormat) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.9)
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

    /// `DOMString? getShaderInfoLog(WebGLShader shader)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/getShaderInfoLog) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.9)
    #[doc(alias = "getShaderInfoLog")]
    #[inline]
    pub fn get_shader_info_log(&self, shader: &WebGlShader) -> Option<String> {
        Js::call_getShaderInfoLog__value__as_value(js(self), shader.as_ref()).as_string()
    }

    /// `DOMString? getShaderSource(WebGLShader shader)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/getShaderSource) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.9)
    #[doc(alias = "getShaderSource")]
    #[inline]
    pub fn get_shader_source(&self, shader: &WebGlShader) -> Option<String> {
        Js::call_getShaderSource__value__as_value(js(self), shader.as_ref()).as_string()
    }

    /// `any getTexParameter(GLenum target, GLenum pname)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/getTexParameter) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.8)
    #[doc(alias = "getTexParameter")]
    #[inline]
    pub fn get_tex_parameter(&self, target: u32, pname: u32) -> JsValue {
        Js::call_getTexParameter__number2__as_value(js(self), target as f64, pname as f64)
    }

    /// `any getUniform(WebGLProgram program, WebGLUniformLocation location)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/getUniform) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.10)
    #[doc(alias = "getUniform")]
    #[inline]
    pub fn get_uniform(&self, program: &WebGlProgram, location: &WebGlUniformLocation) -> JsValue {
        Js::call_getUniform__value2__as_value(js(self), program.as_ref(), location.as_ref())
    }

    /// `WebGLUniformLocation? getUniformLocation(WebGLProgram program, DOMString name)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/getUniformLocation) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.10)
    #[doc(alias = "getUniformLocation")]
    #[inline]
    pub fn get_uniform_location(&self, program: &WebGlProgram, name: &str) -> Option<WebGlUniformLocation> {
        Js::call_getUniformLocation__value_str__as_option_value(js(self), program.as_ref(), name).map(Js::read)
    }

    /// `any getVertexAttrib(GLuint index, GLenum pname)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/getVertexAttrib) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.10)
    #[doc(alias = "getVertexAttrib")]
    #[inline]
    pub fn get_vertex_attrib(&self, index: u32, pname: u32) -> JsValue {
        Js::call_getVertexAttrib__number2__as_value(js(self), index as f64, pname as f64)
    }

    /// `GLintptr getVertexAttribOffset(GLuint index, GLenum pname)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/getVertexAttribOffset) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.10)
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "getVertexAttribOffset")]
    #[inline]
    pub fn get_vertex_attrib_offset(&self, index: u32, pname: u32) -> i64 {
        Js::call_getVertexAttribOffset__number2__as_number(js(self), index as f64, pname as f64) as i64
    }

    /// `undefined hint(GLenum target, GLenum mode)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/hint) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.3)
    #[inline]
    pub fn hint(&self, target: u32, mode: u32) {
        Js::call_hint__number2(js(self), target as f64, mode as f64)
    }

    /// `GLboolean isBuffer(WebGLBuffer? buffer)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/isBuffer) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.5)
    #[doc(alias = "isBuffer")]
    #[inline]
    pub fn is_buffer(&self, buffer: Option<&WebGlBuffer>) -> bool {
        Js::call_isBuffer__value__as_bool(js(self), nullable(buffer)).get()
    }

    /// `GLboolean isEnabled(GLenum cap)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/isEnabled) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.3)
    #[doc(alias = "isEnabled")]
    #[inline]
    pub fn is_enabled(&self, cap: u32) -> bool {
        Js::call_isEnabled__number__as_bool(js(self), cap as f64).get()
    }

    /// `GLboolean isFramebuffer(WebGLFramebuffer? framebuffer)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/isFramebuffer) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.6)
    #[doc(alias = "isFramebuffer")]
    #[inline]
    pub fn is_framebuffer(&self, framebuffer: Option<&WebGlFramebuffer>) -> bool {
        Js::call_isFramebuffer__value__as_bool(js(self), nullable(framebuffer)).get()
    }

    /// `GLboolean isProgram(WebGLProgram? program)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/isProgram) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.9)
    #[doc(alias = "isProgram")]
    #[inline]
    pub fn is_program(&self, program: Option<&WebGlProgram>) -> bool {
        Js::call_isProgram__value__as_bool(js(self), nullable(program)).get()
    }

    /// `GLboolean isRenderbuffer(WebGLRenderbuffer? renderbuffer)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/isRenderbuffer) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.7)
    #[doc(alias = "isRenderbuffer")]
    #[inline]
    pub fn is_renderbuffer(&self, renderbuffer: Option<&WebGlRenderbuffer>) -> bool {
        Js::call_isRenderbuffer__value__as_bool(js(self), nullable(renderbuffer)).get()
    }

    /// `GLboolean isShader(WebGLShader? shader)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/isShader) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.9)
    #[doc(alias = "isShader")]
    #[inline]
    pub fn is_shader(&self, shader: Option<&WebGlShader>) -> bool {
        Js::call_isShader__value__as_bool(js(self), nullable(shader)).get()
    }

    /// `GLboolean isTexture(WebGLTexture? texture)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/isTexture) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.8)
    #[doc(alias = "isTexture")]
    #[inline]
    pub fn is_texture(&self, texture: Option<&WebGlTexture>) -> bool {
        Js::call_isTexture__value__as_bool(js(self), nullable(texture)).get()
    }

    /// `undefined lineWidth(GLfloat width)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/lineWidth) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.3)
    #[doc(alias = "lineWidth")]
    #[inline]
    pub fn line_width(&self, width: f32) {
        Js::call_lineWidth__number(js(self), width as f64)
    }

    /// `undefined linkProgram(WebGLProgram program)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/linkProgram) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.9)
    #[doc(alias = "linkProgram")]
    #[inline]
    pub fn link_program(&self, program: &WebGlProgram) {
        Js::call_linkProgram__value(js(self), program.as_ref())
    }

    /// `undefined pixelStorei(GLenum pname, GLint param)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/pixelStorei) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.3)
    #[doc(alias = "pixelStorei")]
    #[inline]
    pub fn pixel_storei(&self, pname: u32, param: i32) {
        Js::call_pixelStorei__number2(js(self), pname as f64, param as f64)
    }

    /// `undefined polygonOffset(GLfloat factor, GLfloat units)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/polygonOffset) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.3)
    #[doc(alias = "polygonOffset")]
    #[inline]
    pub fn polygon_offset(&self, factor: f32, units: f32) {
        Js::call_polygonOffset__number2(js(self), factor as f64, units as f64)
    }

    /// `undefined renderbufferStorage(GLenum target, GLenum internalformat, GLsizei width, GLsizei height)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/renderbufferStorage) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.7)
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

    /// `undefined sampleCoverage(GLclampf value, GLboolean invert)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/sampleCoverage) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.3)
    #[doc(alias = "sampleCoverage")]
    #[inline]
    pub fn sample_coverage(&self, value: f32, invert: bool) {
        Js::call_sampleCoverage__number_bool(js(self), value as f64, invert)
    }

    /// `undefined scissor(GLint x, GLint y, GLsizei width, GLsizei height)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/scissor) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.4)
    #[inline]
    pub fn scissor(&self, x: i32, y: i32, width: i32, height: i32) {
        Js::call_scissor__number4(js(self), x as f64, y as f64, width as f64, height as f64)
    }

    /// `undefined shaderSource(WebGLShader shader, DOMString source)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/shaderSource) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.9)
    #[doc(alias = "shaderSource")]
    #[inline]
    pub fn shader_source(&self, shader: &WebGlShader, source: &str) {
        Js::call_shaderSource__value_str(js(self), shader.as_ref(), source)
    }

    /// `undefined stencilFunc(GLenum func, GLint ref, GLuint mask)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/stencilFunc) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.3)
    #[doc(alias = "stencilFunc")]
    #[inline]
    pub fn stencil_func(&self, func: u32, ref_: i32, mask: u32) {
        Js::call_stencilFunc__number3(js(self), func as f64, ref_ as f64, mask as f64)
    }

    /// `undefined stencilFuncSeparate(GLenum face, GLenum func, GLint ref, GLuint mask)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/stencilFuncSeparate) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.3)
    #[doc(alias = "stencilFuncSeparate")]
    #[inline]
    pub fn stencil_func_separate(&self, face: u32, func: u32, ref_: i32, mask: u32) {
        Js::call_stencilFuncSeparate__number4(js(self), face as f64, func as f64, ref_ as f64, mask as f64)
    }

    /// `undefined stencilMask(GLuint mask)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/stencilMask) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.3)
    #[doc(alias = "stencilMask")]
    #[inline]
    pub fn stencil_mask(&self, mask: u32) {
        Js::call_stencilMask__number(js(self), mask as f64)
    }

    /// `undefined stencilMaskSeparate(GLenum face, GLuint mask)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/stencilMaskSeparate) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.3)
    #[doc(alias = "stencilMaskSeparate")]
    #[inline]
    pub fn stencil_mask_separate(&self, face: u32, mask: u32) {
        Js::call_stencilMaskSeparate__number2(js(self), face as f64, mask as f64)
    }

    /// `undefined stencilOp(GLenum fail, GLenum zfail, GLenum zpass)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/stencilOp) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.3)
    #[doc(alias = "stencilOp")]
    #[inline]
    pub fn stencil_op(&self, fail: u32, zfail: u32, zpass: u32) {
        Js::call_stencilOp__number3(js(self), fail as f64, zfail as f64, zpass as f64)
    }

    /// `undefined stencilOpSeparate(GLenum face, GLenum fail, GLenum zfail, GLenum zpass)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/stencilOpSeparate) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.3)
    #[doc(alias = "stencilOpSeparate")]
    #[inline]
    pub fn stencil_op_separate(&self, face: u32, fail: u32, zfail: u32, zpass: u32) {
        Js::call_stencilOpSeparate__number4(js(self), face as f64, fail as f64, zfail as f64, zpass as f64)
    }

    /// `undefined texParameterf(GLenum target, GLenum pname, GLfloat param)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/texParameter) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.8)
    #[doc(alias = "texParameterf")]
    #[inline]
    pub fn tex_parameterf(&self, target: u32, pname: u32, param: f32) {
        Js::call_texParameterf__number3(js(self), target as f64, pname as f64, param as f64)
    }

    /// `undefined texParameteri(GLenum target, GLenum pname, GLint param)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/texParameter) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.8)
    #[doc(alias = "texParameteri")]
    #[inline]
    pub fn tex_parameteri(&self, target: u32, pname: u32, param: i32) {
        Js::call_texParameteri__number3(js(self), target as f64, pname as f64, param as f64)
    }

    /// `undefined uniform1f(WebGLUniformLocation? location, GLfloat x)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/uniform) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.10)
    #[inline]
    pub fn uniform1f(&self, location: Option<&WebGlUniformLocation>, x: f32) {
        Js::call_uniform1f__value_number(js(self), nullable(location), x as f64)
    }

    /// `undefined uniform2f(WebGLUniformLocation? location, GLfloat x, GLfloat y)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/uniform) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.10)
    #[inline]
    pub fn uniform2f(&self, location: Option<&WebGlUniformLocation>, x: f32, y: f32) {
        Js::call_uniform2f__value_number2(js(self), nullable(location), x as f64, y as f64)
    }

    /// `undefined uniform3f(WebGLUniformLocation? location, GLfloat x, GLfloat y, GLfloat z)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/uniform) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.10)
    #[inline]
    pub fn uniform3f(&self, location: Option<&WebGlUniformLocation>, x: f32, y: f32, z: f32) {
        Js::call_uniform3f__value_number3(js(self), nullable(location), x as f64, y as f64, z as f64)
    }

    /// `undefined uniform4f(WebGLUniformLocation? location, GLfloat x, GLfloat y, GLfloat z, GLfloat w)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/uniform) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.10)
    #[inline]
    pub fn uniform4f(&self, location: Option<&WebGlUniformLocation>, x: f32, y: f32, z: f32, w: f32) {
        Js::call_uniform4f__value_number4(js(self), nullable(location), x as f64, y as f64, z as f64, w as f64)
    }

    /// `undefined uniform1i(WebGLUniformLocation? location, GLint x)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/uniform) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.10)
    #[inline]
    pub fn uniform1i(&self, location: Option<&WebGlUniformLocation>, x: i32) {
        Js::call_uniform1i__value_number(js(self), nullable(location), x as f64)
    }

    /// `undefined uniform2i(WebGLUniformLocation? location, GLint x, GLint y)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/uniform) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.10)
    #[inline]
    pub fn uniform2i(&self, location: Option<&WebGlUniformLocation>, x: i32, y: i32) {
        Js::call_uniform2i__value_number2(js(self), nullable(location), x as f64, y as f64)
    }

    /// `undefined uniform3i(WebGLUniformLocation? location, GLint x, GLint y, GLint z)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/uniform) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.10)
    #[inline]
    pub fn uniform3i(&self, location: Option<&WebGlUniformLocation>, x: i32, y: i32, z: i32) {
        Js::call_uniform3i__value_number3(js(self), nullable(location), x as f64, y as f64, z as f64)
    }

    /// `undefined uniform4i(WebGLUniformLocation? location, GLint x, GLint y, GLint z, GLint w)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/uniform) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.10)
    #[inline]
    pub fn uniform4i(&self, location: Option<&WebGlUniformLocation>, x: i32, y: i32, z: i32, w: i32) {
        Js::call_uniform4i__value_number4(js(self), nullable(location), x as f64, y as f64, z as f64, w as f64)
    }

    /// `undefined useProgram(WebGLProgram? program)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/useProgram) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.9)
    #[doc(alias = "useProgram")]
    #[inline]
    pub fn use_program(&self, program: Option<&WebGlProgram>) {
        Js::call_useProgram__value(js(self), nullable(program))
    }

    /// `undefined validateProgram(WebGLProgram program)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/validateProgram) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.9)
    #[doc(alias = "validateProgram")]
    #[inline]
    pub fn validate_program(&self, program: &WebGlProgram) {
        Js::call_validateProgram__value(js(self), program.as_ref())
    }

    /// `undefined vertexAttrib1f(GLuint index, GLfloat x)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/vertexAttrib) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.10)
    #[doc(alias = "vertexAttrib1f")]
    #[inline]
    pub fn vertex_attrib1f(&self, index: u32, x: f32) {
        Js::call_vertexAttrib1f__number2(js(self), index as f64, x as f64)
    }

    /// `undefined vertexAttrib2f(GLuint index, GLfloat x, GLfloat y)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/vertexAttrib) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.10)
    #[doc(alias = "vertexAttrib2f")]
    #[inline]
    pub fn vertex_attrib2f(&self, index: u32, x: f32, y: f32) {
        Js::call_vertexAttrib2f__number3(js(self), index as f64, x as f64, y as f64)
    }

    /// `undefined vertexAttrib3f(GLuint index, GLfloat x, GLfloat y, GLfloat z)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/vertexAttrib) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.10)
    #[doc(alias = "vertexAttrib3f")]
    #[inline]
    pub fn vertex_attrib3f(&self, index: u32, x: f32, y: f32, z: f32) {
        Js::call_vertexAttrib3f__number4(js(self), index as f64, x as f64, y as f64, z as f64)
    }

    /// `undefined vertexAttrib4f(GLuint index, GLfloat x, GLfloat y, GLfloat z, GLfloat w)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/vertexAttrib) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.10)
    #[doc(alias = "vertexAttrib4f")]
    #[inline]
    pub fn vertex_attrib4f(&self, index: u32, x: f32, y: f32, z: f32, w: f32) {
        Js::call_vertexAttrib4f__number5(js(self), index as f64, x as f64, y as f64, z as f64, w as f64)
    }

    /// `undefined vertexAttrib1fv(GLuint index, Float32List values)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/vertexAttrib) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.10)
    #[doc(alias = "vertexAttrib1fv")]
    #[inline]
    pub fn vertex_attrib1fv<'a>(&self, index: u32, values: impl Into<ReadBuffer<'a, f32>>) {
        values.into().with_shared(|values| Js::call_vertexAttrib1fv__number_value(js(self), index as f64, values))
    }

    /// `undefined vertexAttrib2fv(GLuint index, Float32List values)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/vertexAttrib) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.10)
    #[doc(alias = "vertexAttrib2fv")]
    #[inline]
    pub fn vertex_attrib2fv<'a>(&self, index: u32, values: impl Into<ReadBuffer<'a, f32>>) {
        values.into().with_shared(|values| Js::call_vertexAttrib2fv__number_value(js(self), index as f64, values))
    }

    /// `undefined vertexAttrib3fv(GLuint index, Float32List values)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/vertexAttrib) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.10)
    #[doc(alias = "vertexAttrib3fv")]
    #[inline]
    pub fn vertex_attrib3fv<'a>(&self, index: u32, values: impl Into<ReadBuffer<'a, f32>>) {
        values.into().with_shared(|values| Js::call_vertexAttrib3fv__number_value(js(self), index as f64, values))
    }

    /// `undefined vertexAttrib4fv(GLuint index, Float32List values)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/vertexAttrib) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.10)
    #[doc(alias = "vertexAttrib4fv")]
    #[inline]
    pub fn vertex_attrib4fv<'a>(&self, index: u32, values: impl Into<ReadBuffer<'a, f32>>) {
        values.into().with_shared(|values| Js::call_vertexAttrib4fv__number_value(js(self), index as f64, values))
    }

    /// `undefined vertexAttribPointer(GLuint index, GLint size, GLenum type, GLboolean normalized, GLsizei stride, GLintptr offset)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/vertexAttribPointer) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.10)
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
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

    /// `undefined viewport(GLint x, GLint y, GLsizei width, GLsizei height)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/viewport) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.4)
    #[inline]
    pub fn viewport(&self, x: i32, y: i32, width: i32, height: i32) {
        Js::call_viewport__number4(js(self), x as f64, y as f64, width as f64, height as f64)
    }

    /// `const GLenum READ_BUFFER = 3074`
    pub const READ_BUFFER: u32 = 3074;

    /// `const GLenum UNPACK_ROW_LENGTH = 3314`
    pub const UNPACK_ROW_LENGTH: u32 = 3314;

    /// `const GLenum UNPACK_SKIP_ROWS = 3315`
    pub const UNPACK_SKIP_ROWS: u32 = 3315;

    /// `const GLenum UNPACK_SKIP_PIXELS = 3316`
    pub const UNPACK_SKIP_PIXELS: u32 = 3316;

    /// `const GLenum PACK_ROW_LENGTH = 3330`
    pub const PACK_ROW_LENGTH: u32 = 3330;

    /// `const GLenum PACK_SKIP_ROWS = 3331`
    pub const PACK_SKIP_ROWS: u32 = 3331;

    /// `const GLenum PACK_SKIP_PIXELS = 3332`
    pub const PACK_SKIP_PIXELS: u32 = 3332;

    /// `const GLenum COLOR = 6144`
    pub const COLOR: u32 = 6144;

    /// `const GLenum DEPTH = 6145`
    pub const DEPTH: u32 = 6145;

    /// `const GLenum STENCIL = 6146`
    pub const STENCIL: u32 = 6146;

    /// `const GLenum RED = 6403`
    pub const RED: u32 = 6403;

    /// `const GLenum RGB8 = 32849`
    pub const RGB8: u32 = 32849;

    /// `const GLenum RGB10_A2 = 32857`
    pub const RGB10_A2: u32 = 32857;

    /// `const GLenum TEXTURE_BINDING_3D = 32874`
    pub const TEXTURE_BINDING_3D: u32 = 32874;

    /// `const GLenum UNPACK_SKIP_IMAGES = 32877`
    pub const UNPACK_SKIP_IMAGES: u32 = 32877;

    /// `const GLenum UNPACK_IMAGE_HEIGHT = 32878`
    pub const UNPACK_IMAGE_HEIGHT: u32 = 32878;

    /// `const GLenum TEXTURE_3D = 32879`
    pub const TEXTURE_3D: u32 = 32879;

    /// `const GLenum TEXTURE_WRAP_R = 32882`
    pub const TEXTURE_WRAP_R: u32 = 32882;

    /// `const GLenum MAX_3D_TEXTURE_SIZE = 32883`
    pub const MAX_3D_TEXTURE_SIZE: u32 = 32883;

    /// `const GLenum UNSIGNED_INT_2_10_10_10_REV = 33640`
    pub const UNSIGNED_INT_2_10_10_10_REV: u32 = 33640;

    /// `const GLenum MAX_ELEMENTS_VERTICES = 33000`
    pub const MAX_ELEMENTS_VERTICES: u32 = 33000;

    /// `const GLenum MAX_ELEMENTS_INDICES = 33001`
    pub const MAX_ELEMENTS_INDICES: u32 = 33001;

    /// `const GLenum TEXTURE_MIN_LOD = 33082`
    pub const TEXTURE_MIN_LOD: u32 = 33082;

    /// `const GLenum TEXTURE_MAX_LOD = 33083`
    pub const TEXTURE_MAX_LOD: u32 = 33083;

    /// `const GLenum TEXTURE_BASE_LEVEL = 33084`
    pub const TEXTURE_BASE_LEVEL: u32 = 33084;

    /// `const GLenum TEXTURE_MAX_LEVEL = 33085`
    pub const TEXTURE_MAX_LEVEL: u32 = 33085;

    /// `const GLenum MIN = 32775`
    pub const MIN: u32 = 32775;

    /// `const GLenum MAX = 32776`
    pub const MAX: u32 = 32776;

    /// `const GLenum DEPTH_COMPONENT24 = 33190`
    pub const DEPTH_COMPONENT24: u32 = 33190;

    /// `const GLenum MAX_TEXTURE_LOD_BIAS = 34045`
    pub const MAX_TEXTURE_LOD_BIAS: u32 = 34045;

    /// `const GLenum TEXTURE_COMPARE_MODE = 34892`
    pub const TEXTURE_COMPARE_MODE: u32 = 34892;

    /// `const GLenum TEXTURE_COMPARE_FUNC = 34893`
    pub const TEXTURE_COMPARE_FUNC: u32 = 34893;

    /// `const GLenum CURRENT_QUERY = 34917`
    pub const CURRENT_QUERY: u32 = 34917;

    /// `const GLenum QUERY_RESULT = 34918`
    pub const QUERY_RESULT: u32 = 34918;

    /// `const GLenum QUERY_RESULT_AVAILABLE = 34919`
    pub const QUERY_RESULT_AVAILABLE: u32 = 34919;

    /// `const GLenum STREAM_READ = 35041`
    pub const STREAM_READ: u32 = 35041;

    /// `const GLenum STREAM_COPY = 35042`
    pub const STREAM_COPY: u32 = 35042;

    /// `const GLenum STATIC_READ = 35045`
    pub const STATIC_READ: u32 = 35045;

    /// `const GLenum STATIC_COPY = 35046`
    pub const STATIC_COPY: u32 = 35046;

    /// `const GLenum DYNAMIC_READ = 35049`
    pub const DYNAMIC_READ: u32 = 35049;

    /// `const GLenum DYNAMIC_COPY = 35050`
    pub const DYNAMIC_COPY: u32 = 35050;

    /// `const GLenum MAX_DRAW_BUFFERS = 34852`
    pub const MAX_DRAW_BUFFERS: u32 = 34852;

    /// `const GLenum DRAW_BUFFER0 = 34853`
    pub const DRAW_BUFFER0: u32 = 34853;

    /// `const GLenum DRAW_BUFFER1 = 34854`
    pub const DRAW_BUFFER1: u32 = 34854;

    /// `const GLenum DRAW_BUFFER2 = 34855`
    pub const DRAW_BUFFER2: u32 = 34855;

    /// `const GLenum DRAW_BUFFER3 = 34856`
    pub const DRAW_BUFFER3: u32 = 34856;

    /// `const GLenum DRAW_BUFFER4 = 34857`
    pub const DRAW_BUFFER4: u32 = 34857;

    /// `const GLenum DRAW_BUFFER5 = 34858`
    pub const DRAW_BUFFER5: u32 = 34858;

    /// `const GLenum DRAW_BUFFER6 = 34859`
    pub const DRAW_BUFFER6: u32 = 34859;

    /// `const GLenum DRAW_BUFFER7 = 34860`
    pub const DRAW_BUFFER7: u32 = 34860;

    /// `const GLenum DRAW_BUFFER8 = 34861`
    pub const DRAW_BUFFER8: u32 = 34861;

    /// `const GLenum DRAW_BUFFER9 = 34862`
    pub const DRAW_BUFFER9: u32 = 34862;

    /// `const GLenum DRAW_BUFFER10 = 34863`
    pub const DRAW_BUFFER10: u32 = 34863;

    /// `const GLenum DRAW_BUFFER11 = 34864`
    pub const DRAW_BUFFER11: u32 = 34864;

    /// `const GLenum DRAW_BUFFER12 = 34865`
    pub const DRAW_BUFFER12: u32 = 34865;

    /// `const GLenum DRAW_BUFFER13 = 34866`
    pub const DRAW_BUFFER13: u32 = 34866;

    /// `const GLenum DRAW_BUFFER14 = 34867`
    pub const DRAW_BUFFER14: u32 = 34867;

    /// `const GLenum DRAW_BUFFER15 = 34868`
    pub const DRAW_BUFFER15: u32 = 34868;

    /// `const GLenum MAX_FRAGMENT_UNIFORM_COMPONENTS = 35657`
    pub const MAX_FRAGMENT_UNIFORM_COMPONENTS: u32 = 35657;

    /// `const GLenum MAX_VERTEX_UNIFORM_COMPONENTS = 35658`
    pub const MAX_VERTEX_UNIFORM_COMPONENTS: u32 = 35658;

    /// `const GLenum SAMPLER_3D = 35679`
    pub const SAMPLER_3D: u32 = 35679;

    /// `const GLenum SAMPLER_2D_SHADOW = 35682`
    pub const SAMPLER_2D_SHADOW: u32 = 35682;

    /// `const GLenum FRAGMENT_SHADER_DERIVATIVE_HINT = 35723`
    pub const FRAGMENT_SHADER_DERIVATIVE_HINT: u32 = 35723;

    /// `const GLenum PIXEL_PACK_BUFFER = 35051`
    pub const PIXEL_PACK_BUFFER: u32 = 35051;

    /// `const GLenum PIXEL_UNPACK_BUFFER = 35052`
    pub const PIXEL_UNPACK_BUFFER: u32 = 35052;

    /// `const GLenum PIXEL_PACK_BUFFER_BINDING = 35053`
    pub const PIXEL_PACK_BUFFER_BINDING: u32 = 35053;

    /// `const GLenum PIXEL_UNPACK_BUFFER_BINDING = 35055`
    pub const PIXEL_UNPACK_BUFFER_BINDING: u32 = 35055;

    /// `const GLenum FLOAT_MAT2x3 = 35685`
    #[doc(alias = "FLOAT_MAT2x3")]
    pub const FLOAT_MAT2X3: u32 = 35685;

    /// `const GLenum FLOAT_MAT2x4 = 35686`
    #[doc(alias = "FLOAT_MAT2x4")]
    pub const FLOAT_MAT2X4: u32 = 35686;

    /// `const GLenum FLOAT_MAT3x2 = 35687`
    #[doc(alias = "FLOAT_MAT3x2")]
    pub const FLOAT_MAT3X2: u32 = 35687;

    /// `const GLenum FLOAT_MAT3x4 = 35688`
    #[doc(alias = "FLOAT_MAT3x4")]
    pub const FLOAT_MAT3X4: u32 = 35688;

    /// `const GLenum FLOAT_MAT4x2 = 35689`
    #[doc(alias = "FLOAT_MAT4x2")]
    pub const FLOAT_MAT4X2: u32 = 35689;

    /// `const GLenum FLOAT_MAT4x3 = 35690`
    #[doc(alias = "FLOAT_MAT4x3")]
    pub const FLOAT_MAT4X3: u32 = 35690;

    /// `const GLenum SRGB = 35904`
    pub const SRGB: u32 = 35904;

    /// `const GLenum SRGB8 = 35905`
    pub const SRGB8: u32 = 35905;

    /// `const GLenum SRGB8_ALPHA8 = 35907`
    pub const SRGB8_ALPHA8: u32 = 35907;

    /// `const GLenum COMPARE_REF_TO_TEXTURE = 34894`
    pub const COMPARE_REF_TO_TEXTURE: u32 = 34894;

    /// `const GLenum RGBA32F = 34836`
    pub const RGBA32F: u32 = 34836;

    /// `const GLenum RGB32F = 34837`
    pub const RGB32F: u32 = 34837;

    /// `const GLenum RGBA16F = 34842`
    pub const RGBA16F: u32 = 34842;

    /// `const GLenum RGB16F = 34843`
    pub const RGB16F: u32 = 34843;

    /// `const GLenum VERTEX_ATTRIB_ARRAY_INTEGER = 35069`
    pub const VERTEX_ATTRIB_ARRAY_INTEGER: u32 = 35069;

    /// `const GLenum MAX_ARRAY_TEXTURE_LAYERS = 35071`
    pub const MAX_ARRAY_TEXTURE_LAYERS: u32 = 35071;

    /// `const GLenum MIN_PROGRAM_TEXEL_OFFSET = 35076`
    pub const MIN_PROGRAM_TEXEL_OFFSET: u32 = 35076;

    /// `const GLenum MAX_PROGRAM_TEXEL_OFFSET = 35077`
    pub const MAX_PROGRAM_TEXEL_OFFSET: u32 = 35077;

    /// `const GLenum MAX_VARYING_COMPONENTS = 35659`
    pub const MAX_VARYING_COMPONENTS: u32 = 35659;

    /// `const GLenum TEXTURE_2D_ARRAY = 35866`
    pub const TEXTURE_2D_ARRAY: u32 = 35866;

    /// `const GLenum TEXTURE_BINDING_2D_ARRAY = 35869`
    pub const TEXTURE_BINDING_2D_ARRAY: u32 = 35869;

    /// `const GLenum R11F_G11F_B10F = 35898`
    pub const R11F_G11F_B10F: u32 = 35898;

    /// `const GLenum UNSIGNED_INT_10F_11F_11F_REV = 35899`
    pub const UNSIGNED_INT_10F_11F_11F_REV: u32 = 35899;

    /// `const GLenum RGB9_E5 = 35901`
    pub const RGB9_E5: u32 = 35901;

    /// `const GLenum UNSIGNED_INT_5_9_9_9_REV = 35902`
    pub const UNSIGNED_INT_5_9_9_9_REV: u32 = 35902;

    /// `const GLenum TRANSFORM_FEEDBACK_BUFFER_MODE = 35967`
    pub const TRANSFORM_FEEDBACK_BUFFER_MODE: u32 = 35967;

    /// `const GLenum MAX_TRANSFORM_FEEDBACK_SEPARATE_COMPONENTS = 35968`
    pub const MAX_TRANSFORM_FEEDBACK_SEPARATE_COMPONENTS: u32 = 35968;

    /// `const GLenum TRANSFORM_FEEDBACK_VARYINGS = 35971`
    pub const TRANSFORM_FEEDBACK_VARYINGS: u32 = 35971;

    /// `const GLenum TRANSFORM_FEEDBACK_BUFFER_START = 35972`
    pub const TRANSFORM_FEEDBACK_BUFFER_START: u32 = 35972;

    /// `const GLenum TRANSFORM_FEEDBACK_BUFFER_SIZE = 35973`
    pub const TRANSFORM_FEEDBACK_BUFFER_SIZE: u32 = 35973;

    /// `const GLenum TRANSFORM_FEEDBACK_PRIMITIVES_WRITTEN = 35976`
    pub const TRANSFORM_FEEDBACK_PRIMITIVES_WRITTEN: u32 = 35976;

    /// `const GLenum RASTERIZER_DISCARD = 35977`
    pub const RASTERIZER_DISCARD: u32 = 35977;

    /// `const GLenum MAX_TRANSFORM_FEEDBACK_INTERLEAVED_COMPONENTS = 35978`
    pub const MAX_TRANSFORM_FEEDBACK_INTERLEAVED_COMPONENTS: u32 = 35978;

    /// `const GLenum MAX_TRANSFORM_FEEDBACK_SEPARATE_ATTRIBS = 35979`
    pub const MAX_TRANSFORM_FEEDBACK_SEPARATE_ATTRIBS: u32 = 35979;

    /// `const GLenum INTERLEAVED_ATTRIBS = 35980`
    pub const INTERLEAVED_ATTRIBS: u32 = 35980;

    /// `const GLenum SEPARATE_ATTRIBS = 35981`
    pub const SEPARATE_ATTRIBS: u32 = 35981;

    /// `const GLenum TRANSFORM_FEEDBACK_BUFFER = 35982`
    pub const TRANSFORM_FEEDBACK_BUFFER: u32 = 35982;

    /// `const GLenum TRANSFORM_FEEDBACK_BUFFER_BINDING = 35983`
    pub const TRANSFORM_FEEDBACK_BUFFER_BINDING: u32 = 35983;

    /// `const GLenum RGBA32UI = 36208`
    pub const RGBA32UI: u32 = 36208;

    /// `const GLenum RGB32UI = 36209`
    pub const RGB32UI: u32 = 36209;

    /// `const GLenum RGBA16UI = 36214`
    pub const RGBA16UI: u32 = 36214;

    /// `const GLenum RGB16UI = 36215`
    pub const RGB16UI: u32 = 36215;

    /// `const GLenum RGBA8UI = 36220`
    pub const RGBA8UI: u32 = 36220;

    /// `const GLenum RGB8UI = 36221`
    pub const RGB8UI: u32 = 36221;

    /// `const GLenum RGBA32I = 36226`
    pub const RGBA32I: u32 = 36226;

    /// `const GLenum RGB32I = 36227`
    pub const RGB32I: u32 = 36227;

    /// `const GLenum RGBA16I = 36232`
    pub const RGBA16I: u32 = 36232;

    /// `const GLenum RGB16I = 36233`
    pub const RGB16I: u32 = 36233;

    /// `const GLenum RGBA8I = 36238`
    pub const RGBA8I: u32 = 36238;

    /// `const GLenum RGB8I = 36239`
    pub const RGB8I: u32 = 36239;

    /// `const GLenum RED_INTEGER = 36244`
    pub const RED_INTEGER: u32 = 36244;

    /// `const GLenum RGB_INTEGER = 36248`
    pub const RGB_INTEGER: u32 = 36248;

    /// `const GLenum RGBA_INTEGER = 36249`
    pub const RGBA_INTEGER: u32 = 36249;

    /// `const GLenum SAMPLER_2D_ARRAY = 36289`
    pub const SAMPLER_2D_ARRAY: u32 = 36289;

    /// `const GLenum SAMPLER_2D_ARRAY_SHADOW = 36292`
    pub const SAMPLER_2D_ARRAY_SHADOW: u32 = 36292;

    /// `const GLenum SAMPLER_CUBE_SHADOW = 36293`
    pub const SAMPLER_CUBE_SHADOW: u32 = 36293;

    /// `const GLenum UNSIGNED_INT_VEC2 = 36294`
    pub const UNSIGNED_INT_VEC2: u32 = 36294;

    /// `const GLenum UNSIGNED_INT_VEC3 = 36295`
    pub const UNSIGNED_INT_VEC3: u32 = 36295;

    /// `const GLenum UNSIGNED_INT_VEC4 = 36296`
    pub const UNSIGNED_INT_VEC4: u32 = 36296;

    /// `const GLenum INT_SAMPLER_2D = 36298`
    pub const INT_SAMPLER_2D: u32 = 36298;

    /// `const GLenum INT_SAMPLER_3D = 36299`
    pub const INT_SAMPLER_3D: u32 = 36299;

    /// `const GLenum INT_SAMPLER_CUBE = 36300`
    pub const INT_SAMPLER_CUBE: u32 = 36300;

    /// `const GLenum INT_SAMPLER_2D_ARRAY = 36303`
    pub const INT_SAMPLER_2D_ARRAY: u32 = 36303;

    /// `const GLenum UNSIGNED_INT_SAMPLER_2D = 36306`
    pub const UNSIGNED_INT_SAMPLER_2D: u32 = 36306;

    /// `const GLenum UNSIGNED_INT_SAMPLER_3D = 36307`
    pub const UNSIGNED_INT_SAMPLER_3D: u32 = 36307;

    /// `const GLenum UNSIGNED_INT_SAMPLER_CUBE = 36308`
    pub const UNSIGNED_INT_SAMPLER_CUBE: u32 = 36308;

    /// `const GLenum UNSIGNED_INT_SAMPLER_2D_ARRAY = 36311`
    pub const UNSIGNED_INT_SAMPLER_2D_ARRAY: u32 = 36311;

    /// `const GLenum DEPTH_COMPONENT32F = 36012`
    pub const DEPTH_COMPONENT32F: u32 = 36012;

    /// `const GLenum DEPTH32F_STENCIL8 = 36013`
    pub const DEPTH32F_STENCIL8: u32 = 36013;

    /// `const GLenum FLOAT_32_UNSIGNED_INT_24_8_REV = 36269`
    pub const FLOAT_32_UNSIGNED_INT_24_8_REV: u32 = 36269;

    /// `const GLenum FRAMEBUFFER_ATTACHMENT_COLOR_ENCODING = 33296`
    pub const FRAMEBUFFER_ATTACHMENT_COLOR_ENCODING: u32 = 33296;

    /// `const GLenum FRAMEBUFFER_ATTACHMENT_COMPONENT_TYPE = 33297`
    pub const FRAMEBUFFER_ATTACHMENT_COMPONENT_TYPE: u32 = 33297;

    /// `const GLenum FRAMEBUFFER_ATTACHMENT_RED_SIZE = 33298`
    pub const FRAMEBUFFER_ATTACHMENT_RED_SIZE: u32 = 33298;

    /// `const GLenum FRAMEBUFFER_ATTACHMENT_GREEN_SIZE = 33299`
    pub const FRAMEBUFFER_ATTACHMENT_GREEN_SIZE: u32 = 33299;

    /// `const GLenum FRAMEBUFFER_ATTACHMENT_BLUE_SIZE = 33300`
    pub const FRAMEBUFFER_ATTACHMENT_BLUE_SIZE: u32 = 33300;

    /// `const GLenum FRAMEBUFFER_ATTACHMENT_ALPHA_SIZE = 33301`
    pub const FRAMEBUFFER_ATTACHMENT_ALPHA_SIZE: u32 = 33301;

    /// `const GLenum FRAMEBUFFER_ATTACHMENT_DEPTH_SIZE = 33302`
    pub const FRAMEBUFFER_ATTACHMENT_DEPTH_SIZE: u32 = 33302;

    /// `const GLenum FRAMEBUFFER_ATTACHMENT_STENCIL_SIZE = 33303`
    pub const FRAMEBUFFER_ATTACHMENT_STENCIL_SIZE: u32 = 33303;

    /// `const GLenum FRAMEBUFFER_DEFAULT = 33304`
    pub const FRAMEBUFFER_DEFAULT: u32 = 33304;

    /// `const GLenum UNSIGNED_INT_24_8 = 34042`
    pub const UNSIGNED_INT_24_8: u32 = 34042;

    /// `const GLenum DEPTH24_STENCIL8 = 35056`
    pub const DEPTH24_STENCIL8: u32 = 35056;

    /// `const GLenum UNSIGNED_NORMALIZED = 35863`
    pub const UNSIGNED_NORMALIZED: u32 = 35863;

    /// `const GLenum DRAW_FRAMEBUFFER_BINDING = 36006`
    pub const DRAW_FRAMEBUFFER_BINDING: u32 = 36006;

    /// `const GLenum READ_FRAMEBUFFER = 36008`
    pub const READ_FRAMEBUFFER: u32 = 36008;

    /// `const GLenum DRAW_FRAMEBUFFER = 36009`
    pub const DRAW_FRAMEBUFFER: u32 = 36009;

    /// `const GLenum READ_FRAMEBUFFER_BINDING = 36010`
    pub const READ_FRAMEBUFFER_BINDING: u32 = 36010;

    /// `const GLenum RENDERBUFFER_SAMPLES = 36011`
    pub const RENDERBUFFER_SAMPLES: u32 = 36011;

    /// `const GLenum FRAMEBUFFER_ATTACHMENT_TEXTURE_LAYER = 36052`
    pub const FRAMEBUFFER_ATTACHMENT_TEXTURE_LAYER: u32 = 36052;

    /// `const GLenum MAX_COLOR_ATTACHMENTS = 36063`
    pub const MAX_COLOR_ATTACHMENTS: u32 = 36063;

    /// `const GLenum COLOR_ATTACHMENT1 = 36065`
    pub const COLOR_ATTACHMENT1: u32 = 36065;

    /// `const GLenum COLOR_ATTACHMENT2 = 36066`
    pub const COLOR_ATTACHMENT2: u32 = 36066;

    /// `const GLenum COLOR_ATTACHMENT3 = 36067`
    pub const COLOR_ATTACHMENT3: u32 = 36067;

    /// `const GLenum COLOR_ATTACHMENT4 = 36068`
    pub const COLOR_ATTACHMENT4: u32 = 36068;

    /// `const GLenum COLOR_ATTACHMENT5 = 36069`
    pub const COLOR_ATTACHMENT5: u32 = 36069;

    /// `const GLenum COLOR_ATTACHMENT6 = 36070`
    pub const COLOR_ATTACHMENT6: u32 = 36070;

    /// `const GLenum COLOR_ATTACHMENT7 = 36071`
    pub const COLOR_ATTACHMENT7: u32 = 36071;

    /// `const GLenum COLOR_ATTACHMENT8 = 36072`
    pub const COLOR_ATTACHMENT8: u32 = 36072;

    /// `const GLenum COLOR_ATTACHMENT9 = 36073`
    pub const COLOR_ATTACHMENT9: u32 = 36073;

    /// `const GLenum COLOR_ATTACHMENT10 = 36074`
    pub const COLOR_ATTACHMENT10: u32 = 36074;

    /// `const GLenum COLOR_ATTACHMENT11 = 36075`
    pub const COLOR_ATTACHMENT11: u32 = 36075;

    /// `const GLenum COLOR_ATTACHMENT12 = 36076`
    pub const COLOR_ATTACHMENT12: u32 = 36076;

    /// `const GLenum COLOR_ATTACHMENT13 = 36077`
    pub const COLOR_ATTACHMENT13: u32 = 36077;

    /// `const GLenum COLOR_ATTACHMENT14 = 36078`
    pub const COLOR_ATTACHMENT14: u32 = 36078;

    /// `const GLenum COLOR_ATTACHMENT15 = 36079`
    pub const COLOR_ATTACHMENT15: u32 = 36079;

    /// `const GLenum FRAMEBUFFER_INCOMPLETE_MULTISAMPLE = 36182`
    pub const FRAMEBUFFER_INCOMPLETE_MULTISAMPLE: u32 = 36182;

    /// `const GLenum MAX_SAMPLES = 36183`
    pub const MAX_SAMPLES: u32 = 36183;

    /// `const GLenum HALF_FLOAT = 5131`
    pub const HALF_FLOAT: u32 = 5131;

    /// `const GLenum RG = 33319`
    pub const RG: u32 = 33319;

    /// `const GLenum RG_INTEGER = 33320`
    pub const RG_INTEGER: u32 = 33320;

    /// `const GLenum R8 = 33321`
    pub const R8: u32 = 33321;

    /// `const GLenum RG8 = 33323`
    pub const RG8: u32 = 33323;

    /// `const GLenum R16F = 33325`
    pub const R16F: u32 = 33325;

    /// `const GLenum R32F = 33326`
    pub const R32F: u32 = 33326;

    /// `const GLenum RG16F = 33327`
    pub const RG16F: u32 = 33327;

    /// `const GLenum RG32F = 33328`
    pub const RG32F: u32 = 33328;

    /// `const GLenum R8I = 33329`
    pub const R8I: u32 = 33329;

    /// `const GLenum R8UI = 33330`
    pub const R8UI: u32 = 33330;

    /// `const GLenum R16I = 33331`
    pub const R16I: u32 = 33331;

    /// `const GLenum R16UI = 33332`
    pub const R16UI: u32 = 33332;

    /// `const GLenum R32I = 33333`
    pub const R32I: u32 = 33333;

    /// `const GLenum R32UI = 33334`
    pub const R32UI: u32 = 33334;

    /// `const GLenum RG8I = 33335`
    pub const RG8I: u32 = 33335;

    /// `const GLenum RG8UI = 33336`
    pub const RG8UI: u32 = 33336;

    /// `const GLenum RG16I = 33337`
    pub const RG16I: u32 = 33337;

    /// `const GLenum RG16UI = 33338`
    pub const RG16UI: u32 = 33338;

    /// `const GLenum RG32I = 33339`
    pub const RG32I: u32 = 33339;

    /// `const GLenum RG32UI = 33340`
    pub const RG32UI: u32 = 33340;

    /// `const GLenum VERTEX_ARRAY_BINDING = 34229`
    pub const VERTEX_ARRAY_BINDING: u32 = 34229;

    /// `const GLenum R8_SNORM = 36756`
    pub const R8_SNORM: u32 = 36756;

    /// `const GLenum RG8_SNORM = 36757`
    pub const RG8_SNORM: u32 = 36757;

    /// `const GLenum RGB8_SNORM = 36758`
    pub const RGB8_SNORM: u32 = 36758;

    /// `const GLenum RGBA8_SNORM = 36759`
    pub const RGBA8_SNORM: u32 = 36759;

    /// `const GLenum SIGNED_NORMALIZED = 36764`
    pub const SIGNED_NORMALIZED: u32 = 36764;

    /// `const GLenum COPY_READ_BUFFER = 36662`
    pub const COPY_READ_BUFFER: u32 = 36662;

    /// `const GLenum COPY_WRITE_BUFFER = 36663`
    pub const COPY_WRITE_BUFFER: u32 = 36663;

    /// `const GLenum COPY_READ_BUFFER_BINDING = 36662`
    pub const COPY_READ_BUFFER_BINDING: u32 = 36662;

    /// `const GLenum COPY_WRITE_BUFFER_BINDING = 36663`
    pub const COPY_WRITE_BUFFER_BINDING: u32 = 36663;

    /// `const GLenum UNIFORM_BUFFER = 35345`
    pub const UNIFORM_BUFFER: u32 = 35345;

    /// `const GLenum UNIFORM_BUFFER_BINDING = 35368`
    pub const UNIFORM_BUFFER_BINDING: u32 = 35368;

    /// `const GLenum UNIFORM_BUFFER_START = 35369`
    pub const UNIFORM_BUFFER_START: u32 = 35369;

    /// `const GLenum UNIFORM_BUFFER_SIZE = 35370`
    pub const UNIFORM_BUFFER_SIZE: u32 = 35370;

    /// `const GLenum MAX_VERTEX_UNIFORM_BLOCKS = 35371`
    pub const MAX_VERTEX_UNIFORM_BLOCKS: u32 = 35371;

    /// `const GLenum MAX_FRAGMENT_UNIFORM_BLOCKS = 35373`
    pub const MAX_FRAGMENT_UNIFORM_BLOCKS: u32 = 35373;

    /// `const GLenum MAX_COMBINED_UNIFORM_BLOCKS = 35374`
    pub const MAX_COMBINED_UNIFORM_BLOCKS: u32 = 35374;

    /// `const GLenum MAX_UNIFORM_BUFFER_BINDINGS = 35375`
    pub const MAX_UNIFORM_BUFFER_BINDINGS: u32 = 35375;

    /// `const GLenum MAX_UNIFORM_BLOCK_SIZE = 35376`
    pub const MAX_UNIFORM_BLOCK_SIZE: u32 = 35376;

    /// `const GLenum MAX_COMBINED_VERTEX_UNIFORM_COMPONENTS = 35377`
    pub const MAX_COMBINED_VERTEX_UNIFORM_COMPONENTS: u32 = 35377;

    /// `const GLenum MAX_COMBINED_FRAGMENT_UNIFORM_COMPONENTS = 35379`
    pub const MAX_COMBINED_FRAGMENT_UNIFORM_COMPONENTS: u32 = 35379;

    /// `const GLenum UNIFORM_BUFFER_OFFSET_ALIGNMENT = 35380`
    pub const UNIFORM_BUFFER_OFFSET_ALIGNMENT: u32 = 35380;

    /// `const GLenum ACTIVE_UNIFORM_BLOCKS = 35382`
    pub const ACTIVE_UNIFORM_BLOCKS: u32 = 35382;

    /// `const GLenum UNIFORM_TYPE = 35383`
    pub const UNIFORM_TYPE: u32 = 35383;

    /// `const GLenum UNIFORM_SIZE = 35384`
    pub const UNIFORM_SIZE: u32 = 35384;

    /// `const GLenum UNIFORM_BLOCK_INDEX = 35386`
    pub const UNIFORM_BLOCK_INDEX: u32 = 35386;

    /// `const GLenum UNIFORM_OFFSET = 35387`
    pub const UNIFORM_OFFSET: u32 = 35387;

    /// `const GLenum UNIFORM_ARRAY_STRIDE = 35388`
    pub const UNIFORM_ARRAY_STRIDE: u32 = 35388;

    /// `const GLenum UNIFORM_MATRIX_STRIDE = 35389`
    pub const UNIFORM_MATRIX_STRIDE: u32 = 35389;

    /// `const GLenum UNIFORM_IS_ROW_MAJOR = 35390`
    pub const UNIFORM_IS_ROW_MAJOR: u32 = 35390;

    /// `const GLenum UNIFORM_BLOCK_BINDING = 35391`
    pub const UNIFORM_BLOCK_BINDING: u32 = 35391;

    /// `const GLenum UNIFORM_BLOCK_DATA_SIZE = 35392`
    pub const UNIFORM_BLOCK_DATA_SIZE: u32 = 35392;

    /// `const GLenum UNIFORM_BLOCK_ACTIVE_UNIFORMS = 35394`
    pub const UNIFORM_BLOCK_ACTIVE_UNIFORMS: u32 = 35394;

    /// `const GLenum UNIFORM_BLOCK_ACTIVE_UNIFORM_INDICES = 35395`
    pub const UNIFORM_BLOCK_ACTIVE_UNIFORM_INDICES: u32 = 35395;

    /// `const GLenum UNIFORM_BLOCK_REFERENCED_BY_VERTEX_SHADER = 35396`
    pub const UNIFORM_BLOCK_REFERENCED_BY_VERTEX_SHADER: u32 = 35396;

    /// `const GLenum UNIFORM_BLOCK_REFERENCED_BY_FRAGMENT_SHADER = 35398`
    pub const UNIFORM_BLOCK_REFERENCED_BY_FRAGMENT_SHADER: u32 = 35398;

    /// `const GLenum INVALID_INDEX = 4294967295`
    pub const INVALID_INDEX: u32 = 4294967295;

    /// `const GLenum MAX_VERTEX_OUTPUT_COMPONENTS = 37154`
    pub const MAX_VERTEX_OUTPUT_COMPONENTS: u32 = 37154;

    /// `const GLenum MAX_FRAGMENT_INPUT_COMPONENTS = 37157`
    pub const MAX_FRAGMENT_INPUT_COMPONENTS: u32 = 37157;

    /// `const GLenum MAX_SERVER_WAIT_TIMEOUT = 37137`
    pub const MAX_SERVER_WAIT_TIMEOUT: u32 = 37137;

    /// `const GLenum OBJECT_TYPE = 37138`
    pub const OBJECT_TYPE: u32 = 37138;

    /// `const GLenum SYNC_CONDITION = 37139`
    pub const SYNC_CONDITION: u32 = 37139;

    /// `const GLenum SYNC_STATUS = 37140`
    pub const SYNC_STATUS: u32 = 37140;

    /// `const GLenum SYNC_FLAGS = 37141`
    pub const SYNC_FLAGS: u32 = 37141;

    /// `const GLenum SYNC_FENCE = 37142`
    pub const SYNC_FENCE: u32 = 37142;

    /// `const GLenum SYNC_GPU_COMMANDS_COMPLETE = 37143`
    pub const SYNC_GPU_COMMANDS_COMPLETE: u32 = 37143;

    /// `const GLenum UNSIGNALED = 37144`
    pub const UNSIGNALED: u32 = 37144;

    /// `const GLenum SIGNALED = 37145`
    pub const SIGNALED: u32 = 37145;

    /// `const GLenum ALREADY_SIGNALED = 37146`
    pub const ALREADY_SIGNALED: u32 = 37146;

    /// `const GLenum TIMEOUT_EXPIRED = 37147`
    pub const TIMEOUT_EXPIRED: u32 = 37147;

    /// `const GLenum CONDITION_SATISFIED = 37148`
    pub const CONDITION_SATISFIED: u32 = 37148;

    /// `const GLenum WAIT_FAILED = 37149`
    pub const WAIT_FAILED: u32 = 37149;

    /// `const GLenum SYNC_FLUSH_COMMANDS_BIT = 1`
    pub const SYNC_FLUSH_COMMANDS_BIT: u32 = 1;

    /// `const GLenum VERTEX_ATTRIB_ARRAY_DIVISOR = 35070`
    pub const VERTEX_ATTRIB_ARRAY_DIVISOR: u32 = 35070;

    /// `const GLenum ANY_SAMPLES_PASSED = 35887`
    pub const ANY_SAMPLES_PASSED: u32 = 35887;

    /// `const GLenum ANY_SAMPLES_PASSED_CONSERVATIVE = 36202`
    pub const ANY_SAMPLES_PASSED_CONSERVATIVE: u32 = 36202;

    /// `const GLenum SAMPLER_BINDING = 35097`
    pub const SAMPLER_BINDING: u32 = 35097;

    /// `const GLenum RGB10_A2UI = 36975`
    pub const RGB10_A2UI: u32 = 36975;

    /// `const GLenum INT_2_10_10_10_REV = 36255`
    pub const INT_2_10_10_10_REV: u32 = 36255;

    /// `const GLenum TRANSFORM_FEEDBACK = 36386`
    pub const TRANSFORM_FEEDBACK: u32 = 36386;

    /// `const GLenum TRANSFORM_FEEDBACK_PAUSED = 36387`
    pub const TRANSFORM_FEEDBACK_PAUSED: u32 = 36387;

    /// `const GLenum TRANSFORM_FEEDBACK_ACTIVE = 36388`
    pub const TRANSFORM_FEEDBACK_ACTIVE: u32 = 36388;

    /// `const GLenum TRANSFORM_FEEDBACK_BINDING = 36389`
    pub const TRANSFORM_FEEDBACK_BINDING: u32 = 36389;

    /// `const GLenum TEXTURE_IMMUTABLE_FORMAT = 37167`
    pub const TEXTURE_IMMUTABLE_FORMAT: u32 = 37167;

    /// `const GLenum MAX_ELEMENT_INDEX = 36203`
    pub const MAX_ELEMENT_INDEX: u32 = 36203;

    /// `const GLenum TEXTURE_IMMUTABLE_LEVELS = 33503`
    pub const TEXTURE_IMMUTABLE_LEVELS: u32 = 33503;

    /// `const GLint64 TIMEOUT_IGNORED = -1`
    pub const TIMEOUT_IGNORED: i64 = -1;

    /// `const GLenum MAX_CLIENT_WAIT_TIMEOUT_WEBGL = 37447`
    pub const MAX_CLIENT_WAIT_TIMEOUT_WEBGL: u32 = 37447;

    /// `undefined copyBufferSubData(GLenum readTarget, GLenum writeTarget, GLintptr readOffset, GLintptr writeOffset, GLsizeiptr size)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/copyBufferSubData) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7.3)
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
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

    /// `undefined getBufferSubData(GLenum target, GLintptr srcByteOffset, ArrayBufferView dstBuffer, optional unsigned long long dstOffset = 0, optional GLuint length = 0)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/getBufferSubData) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7.3)
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
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

    /// `undefined getBufferSubData(GLenum target, GLintptr srcByteOffset, ArrayBufferView dstBuffer, optional unsigned long long dstOffset = 0, optional GLuint length = 0)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/getBufferSubData) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7.3)
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
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

    /// `undefined getBufferSubData(GLenum target, GLintptr srcByteOffset, ArrayBufferView dstBuffer, optional unsigned long long dstOffset = 0, optional GLuint length = 0)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/getBufferSubData) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7.3)
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
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

    /// `undefined blitFramebuffer(GLint srcX0, GLint srcY0, GLint srcX1, GLint srcY1, GLint dstX0, GLint dstY0, GLint dstX1, GLint dstY1, GLbitfield mask, GLenum filter)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/blitFramebuffer) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7.4)
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

    /// `undefined framebufferTextureLayer(GLenum target, GLenum attachment, WebGLTexture? texture, GLint level, GLint layer)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/framebufferTextureLayer) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7.4)
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

    /// `undefined invalidateFramebuffer(GLenum target, sequence<GLenum> attachments)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/invalidateFramebuffer) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7.4)
    #[doc(alias = "invalidateFramebuffer")]
    #[inline]
    pub fn invalidate_framebuffer(&self, target: u32, attachments: impl IntoSequence<u32>) {
        Js::call_invalidateFramebuffer__number_value(js(self), target as f64, &attachments.to_value())
    }

    /// `undefined invalidateSubFramebuffer(GLenum target, sequence<GLenum> attachments, GLint x, GLint y, GLsizei width, GLsizei height)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/invalidateSubFramebuffer) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7.4)
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

    /// `undefined readBuffer(GLenum src)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/readBuffer) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7.4)
    #[doc(alias = "readBuffer")]
    #[inline]
    pub fn read_buffer(&self, src: u32) {
        Js::call_readBuffer__number(js(self), src as f64)
    }

    /// `any getInternalformatParameter(GLenum target, GLenum internalformat, GLenum pname)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/getInternalformatParameter) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7.5)
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

    /// `undefined renderbufferStorageMultisample(GLenum target, GLsizei samples, GLenum internalformat, GLsizei width, GLsizei height)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/renderbufferStorageMultisample) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7.5)
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

    /// `undefined texStorage2D(GLenum target, GLsizei levels, GLenum internalformat, GLsizei width, GLsizei height)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/texStorage2D) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7.6)
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

    /// `undefined texStorage3D(GLenum target, GLsizei levels, GLenum internalformat, GLsizei width, GLsizei height, GLsizei depth)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/texStorage3D) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7.6)
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

    /// `undefined texImage3D(GLenum target, GLint level, GLint internalformat, GLsizei width, GLsizei height, GLsizei depth, GLint border, GLenum format, GLenum type, GLintptr pboOffset)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/texImage3D) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7.6)
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
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

    /// `undefined texImage3D(GLenum target, GLint level, GLint internalformat, GLsizei width, GLsizei height, GLsizei depth, GLint border, GLenum format, GLenum type, TexImageSource source)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/texImage3D) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7.6)
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

    /// `undefined texImage3D(GLenum target, GLint level, GLint internalformat, GLsizei width, GLsizei height, GLsizei depth, GLint border, GLenum format, GLenum type, ArrayBufferView? srcData)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/texImage3D) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7.6)
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

    /// `undefined texImage3D(GLenum target, GLint level, GLint internalformat, GLsizei width, GLsizei height, GLsizei depth, GLint border, GLenum format, GLenum type, ArrayBufferView srcData, unsigned long long srcOffset)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/texImage3D) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7.6)
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
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

    /// `undefined texSubImage3D(GLenum target, GLint level, GLint xoffset, GLint yoffset, GLint zoffset, GLsizei width, GLsizei height, GLsizei depth, GLenum format, GLenum type, GLintptr pboOffset)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/texSubImage3D) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7.6)
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
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

    /// `undefined texSubImage3D(GLenum target, GLint level, GLint xoffset, GLint yoffset, GLint zoffset, GLsizei width, GLsizei height, GLsizei depth, GLenum format, GLenum type, TexImageSource source)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/texSubImage3D) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7.6)
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

    /// `undefined texSubImage3D(GLenum target, GLint level, GLint xoffset, GLint yoffset, GLint zoffset, GLsizei width, GLsizei height, GLsizei depth, GLenum format, GLenum type, ArrayBufferView? srcData, optional unsigned long long srcOffset = 0)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/texSubImage3D) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7.6)
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

    /// `undefined texSubImage3D(GLenum target, GLint level, GLint xoffset, GLint yoffset, GLint zoffset, GLsizei width, GLsizei height, GLsizei depth, GLenum format, GLenum type, ArrayBufferView? srcData, optional unsigned long long srcOffset = 0)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/texSubImage3D) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7.6)
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
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

    /// `undefined copyTexSubImage3D(GLenum target, GLint level, GLint xoffset, GLint yoffset, GLint zoffset, GLint x, GLint y, GLsizei width, GLsizei height)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/copyTexSubImage3D) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7.6)
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

    /// `undefined compressedTexImage3D(GLenum target, GLint level, GLenum internalformat, GLsizei width, GLsizei height, GLsizei depth, GLint border, GLsizei imageSize, GLintptr offset)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/compressedTexImage3D) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7.6)
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
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

    /// `undefined compressedTexImage3D(GLenum target, GLint level, GLenum internalformat, GLsizei width, GLsizei height, GLsizei depth, GLint border, ArrayBufferView srcData, optional unsigned long long srcOffset = 0, optional GLuint srcLengthOverride = 0)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/compressedTexImage3D) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7.6)
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

    /// `undefined compressedTexImage3D(GLenum target, GLint level, GLenum internalformat, GLsizei width, GLsizei height, GLsizei depth, GLint border, ArrayBufferView srcData, optional unsigned long long srcOffset = 0, optional GLuint srcLengthOverride = 0)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/compressedTexImage3D) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7.6)
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
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

    /// `undefined compressedTexImage3D(GLenum target, GLint level, GLenum internalformat, GLsizei width, GLsizei height, GLsizei depth, GLint border, ArrayBufferView srcData, optional unsigned long long srcOffset = 0, optional GLuint srcLengthOverride = 0)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/compressedTexImage3D) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7.6)
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
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

    /// `undefined compressedTexSubImage3D(GLenum target, GLint level, GLint xoffset, GLint yoffset, GLint zoffset, GLsizei width, GLsizei height, GLsizei depth, GLenum format, GLsizei imageSize, GLintptr offset)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/compressedTexSubImage3D) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7.6)
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
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

    /// `undefined compressedTexSubImage3D(GLenum target, GLint level, GLint xoffset, GLint yoffset, GLint zoffset, GLsizei width, GLsizei height, GLsizei depth, GLenum format, ArrayBufferView srcData, optional unsigned long long srcOffset = 0, optional GLuint srcLengthOverride = 0)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/compressedTexSubImage3D) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7.6)
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

    /// `undefined compressedTexSubImage3D(GLenum target, GLint level, GLint xoffset, GLint yoffset, GLint zoffset, GLsizei width, GLsizei height, GLsizei depth, GLenum format, ArrayBufferView srcData, optional unsigned long long srcOffset = 0, optional GLuint srcLengthOverride = 0)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/compressedTexSubImage3D) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7.6)
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
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

    /// `undefined compressedTexSubImage3D(GLenum target, GLint level, GLint xoffset, GLint yoffset, GLint zoffset, GLsizei width, GLsizei height, GLsizei depth, GLenum format, ArrayBufferView srcData, optional unsigned long long srcOffset = 0, optional GLuint srcLengthOverride = 0)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/compressedTexSubImage3D) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7.6)
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
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

    /// `GLint getFragDataLocation(WebGLProgram program, DOMString name)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/getFragDataLocation) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7.7)
    #[doc(alias = "getFragDataLocation")]
    #[inline]
    pub fn get_frag_data_location(&self, program: &WebGlProgram, name: &str) -> i32 {
        Js::call_getFragDataLocation__value_str__as_number(js(self), program.as_ref(), name) as i32
    }

    /// `undefined uniform1ui(WebGLUniformLocation? location, GLuint v0)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/uniform) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7.8)
    #[inline]
    pub fn uniform1ui(&self, location: Option<&WebGlUniformLocation>, v0: u32) {
        Js::call_uniform1ui__value_number(js(self), nullable(location), v0 as f64)
    }

    /// `undefined uniform2ui(WebGLUniformLocation? location, GLuint v0, GLuint v1)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/uniform) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7.8)
    #[inline]
    pub fn uniform2ui(&self, location: Option<&WebGlUniformLocation>, v0: u32, v1: u32) {
        Js::call_uniform2ui__value_number2(js(self), nullable(location), v0 as f64, v1 as f64)
    }

    /// `undefined uniform3ui(WebGLUniformLocation? location, GLuint v0, GLuint v1, GLuint v2)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/uniform) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7.8)
    #[inline]
    pub fn uniform3ui(&self, location: Option<&WebGlUniformLocation>, v0: u32, v1: u32, v2: u32) {
        Js::call_uniform3ui__value_number3(js(self), nullable(location), v0 as f64, v1 as f64, v2 as f64)
    }

    /// `undefined uniform4ui(WebGLUniformLocation? location, GLuint v0, GLuint v1, GLuint v2, GLuint v3)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/uniform) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7.8)
    #[inline]
    pub fn uniform4ui(&self, location: Option<&WebGlUniformLocation>, v0: u32, v1: u32, v2: u32, v3: u32) {
        Js::call_uniform4ui__value_number4(js(self), nullable(location), v0 as f64, v1 as f64, v2 as f64, v3 as f64)
    }

    /// `undefined uniform1uiv(WebGLUniformLocation? location, Uint32List data, optional unsigned long long srcOffset = 0, optional GLuint srcLength = 0)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/uniform) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7.8)
    #[inline]
    pub fn uniform1uiv<'a>(&self, location: Option<&WebGlUniformLocation>, data: impl Into<ReadBuffer<'a, u32>>) {
        data.into().with_shared(|data| Js::call_uniform1uiv__value2(js(self), nullable(location), data))
    }

    /// `undefined uniform1uiv(WebGLUniformLocation? location, Uint32List data, optional unsigned long long srcOffset = 0, optional GLuint srcLength = 0)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/uniform) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7.8)
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
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

    /// `undefined uniform1uiv(WebGLUniformLocation? location, Uint32List data, optional unsigned long long srcOffset = 0, optional GLuint srcLength = 0)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/uniform) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7.8)
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
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

    /// `undefined uniform2uiv(WebGLUniformLocation? location, Uint32List data, optional unsigned long long srcOffset = 0, optional GLuint srcLength = 0)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/uniform) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7.8)
    #[inline]
    pub fn uniform2uiv<'a>(&self, location: Option<&WebGlUniformLocation>, data: impl Into<ReadBuffer<'a, u32>>) {
        data.into().with_shared(|data| Js::call_uniform2uiv__value2(js(self), nullable(location), data))
    }

    /// `undefined uniform2uiv(WebGLUniformLocation? location, Uint32List data, optional unsigned long long srcOffset = 0, optional GLuint srcLength = 0)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/uniform) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7.8)
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
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

    /// `undefined uniform2uiv(WebGLUniformLocation? location, Uint32List data, optional unsigned long long srcOffset = 0, optional GLuint srcLength = 0)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/uniform) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7.8)
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
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

    /// `undefined uniform3uiv(WebGLUniformLocation? location, Uint32List data, optional unsigned long long srcOffset = 0, optional GLuint srcLength = 0)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/uniform) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7.8)
    #[inline]
    pub fn uniform3uiv<'a>(&self, location: Option<&WebGlUniformLocation>, data: impl Into<ReadBuffer<'a, u32>>) {
        data.into().with_shared(|data| Js::call_uniform3uiv__value2(js(self), nullable(location), data))
    }

    /// `undefined uniform3uiv(WebGLUniformLocation? location, Uint32List data, optional unsigned long long srcOffset = 0, optional GLuint srcLength = 0)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/uniform) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7.8)
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
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

    /// `undefined uniform3uiv(WebGLUniformLocation? location, Uint32List data, optional unsigned long long srcOffset = 0, optional GLuint srcLength = 0)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/uniform) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7.8)
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
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

    /// `undefined uniform4uiv(WebGLUniformLocation? location, Uint32List data, optional unsigned long long srcOffset = 0, optional GLuint srcLength = 0)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/uniform) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7.8)
    #[inline]
    pub fn uniform4uiv<'a>(&self, location: Option<&WebGlUniformLocation>, data: impl Into<ReadBuffer<'a, u32>>) {
        data.into().with_shared(|data| Js::call_uniform4uiv__value2(js(self), nullable(location), data))
    }

    /// `undefined uniform4uiv(WebGLUniformLocation? location, Uint32List data, optional unsigned long long srcOffset = 0, optional GLuint srcLength = 0)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/uniform) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7.8)
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
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

    /// `undefined uniform4uiv(WebGLUniformLocation? location, Uint32List data, optional unsigned long long srcOffset = 0, optional GLuint srcLength = 0)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/uniform) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7.8)
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
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

    /// `undefined uniformMatrix3x2fv(WebGLUniformLocation? location, GLboolean transpose, Float32List data, optional unsigned long long srcOffset = 0, optional GLuint srcLength = 0)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/uniformMatrix) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7.8)
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

    /// `undefined uniformMatrix3x2fv(WebGLUniformLocation? location, GLboolean transpose, Float32List data, optional unsigned long long srcOffset = 0, optional GLuint srcLength = 0)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/uniformMatrix) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7.8)
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
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

    /// `undefined uniformMatrix3x2fv(WebGLUniformLocation? location, GLboolean transpose, Float32List data, optional unsigned long long srcOffset = 0, optional GLuint srcLength = 0)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/uniformMatrix) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7.8)
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
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

    /// `undefined uniformMatrix4x2fv(WebGLUniformLocation? location, GLboolean transpose, Float32List data, optional unsigned long long srcOffset = 0, optional GLuint srcLength = 0)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/uniformMatrix) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7.8)
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

    /// `undefined uniformMatrix4x2fv(WebGLUniformLocation? location, GLboolean transpose, Float32List data, optional unsigned long long srcOffset = 0, optional GLuint srcLength = 0)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/uniformMatrix) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7.8)
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
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

    /// `undefined uniformMatrix4x2fv(WebGLUniformLocation? location, GLboolean transpose, Float32List data, optional unsigned long long srcOffset = 0, optional GLuint srcLength = 0)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/uniformMatrix) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7.8)
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
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

    /// `undefined uniformMatrix2x3fv(WebGLUniformLocation? location, GLboolean transpose, Float32List data, optional unsigned long long srcOffset = 0, optional GLuint srcLength = 0)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/uniformMatrix) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7.8)
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

    /// `undefined uniformMatrix2x3fv(WebGLUniformLocation? location, GLboolean transpose, Float32List data, optional unsigned long long srcOffset = 0, optional GLuint srcLength = 0)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/uniformMatrix) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7.8)
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
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

    /// `undefined uniformMatrix2x3fv(WebGLUniformLocation? location, GLboolean transpose, Float32List data, optional unsigned long long srcOffset = 0, optional GLuint srcLength = 0)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/uniformMatrix) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7.8)
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
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

    /// `undefined uniformMatrix4x3fv(WebGLUniformLocation? location, GLboolean transpose, Float32List data, optional unsigned long long srcOffset = 0, optional GLuint srcLength = 0)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/uniformMatrix) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7.8)
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

    /// `undefined uniformMatrix4x3fv(WebGLUniformLocation? location, GLboolean transpose, Float32List data, optional unsigned long long srcOffset = 0, optional GLuint srcLength = 0)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/uniformMatrix) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7.8)
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
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

    /// `undefined uniformMatrix4x3fv(WebGLUniformLocation? location, GLboolean transpose, Float32List data, optional unsigned long long srcOffset = 0, optional GLuint srcLength = 0)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/uniformMatrix) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7.8)
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
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

    /// `undefined uniformMatrix2x4fv(WebGLUniformLocation? location, GLboolean transpose, Float32List data, optional unsigned long long srcOffset = 0, optional GLuint srcLength = 0)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/uniformMatrix) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7.8)
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

    /// `undefined uniformMatrix2x4fv(WebGLUniformLocation? location, GLboolean transpose, Float32List data, optional unsigned long long srcOffset = 0, optional GLuint srcLength = 0)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/uniformMatrix) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7.8)
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
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

    /// `undefined uniformMatrix2x4fv(WebGLUniformLocation? location, GLboolean transpose, Float32List data, optional unsigned long long srcOffset = 0, optional GLuint srcLength = 0)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/uniformMatrix) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7.8)
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
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

    /// `undefined uniformMatrix3x4fv(WebGLUniformLocation? location, GLboolean transpose, Float32List data, optional unsigned long long srcOffset = 0, optional GLuint srcLength = 0)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/uniformMatrix) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7.8)
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

    /// `undefined uniformMatrix3x4fv(WebGLUniformLocation? location, GLboolean transpose, Float32List data, optional unsigned long long srcOffset = 0, optional GLuint srcLength = 0)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/uniformMatrix) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7.8)
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
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

    /// `undefined uniformMatrix3x4fv(WebGLUniformLocation? location, GLboolean transpose, Float32List data, optional unsigned long long srcOffset = 0, optional GLuint srcLength = 0)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/uniformMatrix) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7.8)
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
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

    /// `undefined vertexAttribI4i(GLuint index, GLint x, GLint y, GLint z, GLint w)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/vertexAttribI) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7.8)
    #[doc(alias = "vertexAttribI4i")]
    #[inline]
    pub fn vertex_attrib_i4i(&self, index: u32, x: i32, y: i32, z: i32, w: i32) {
        Js::call_vertexAttribI4i__number5(js(self), index as f64, x as f64, y as f64, z as f64, w as f64)
    }

    /// `undefined vertexAttribI4iv(GLuint index, Int32List values)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/vertexAttribI) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7.8)
    #[doc(alias = "vertexAttribI4iv")]
    #[inline]
    pub fn vertex_attrib_i4iv<'a>(&self, index: u32, values: impl Into<ReadBuffer<'a, i32>>) {
        values.into().with_shared(|values| Js::call_vertexAttribI4iv__number_value(js(self), index as f64, values))
    }

    /// `undefined vertexAttribI4ui(GLuint index, GLuint x, GLuint y, GLuint z, GLuint w)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/vertexAttribI) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7.8)
    #[doc(alias = "vertexAttribI4ui")]
    #[inline]
    pub fn vertex_attrib_i4ui(&self, index: u32, x: u32, y: u32, z: u32, w: u32) {
        Js::call_vertexAttribI4ui__number5(js(self), index as f64, x as f64, y as f64, z as f64, w as f64)
    }

    /// `undefined vertexAttribI4uiv(GLuint index, Uint32List values)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/vertexAttribI) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7.8)
    #[doc(alias = "vertexAttribI4uiv")]
    #[inline]
    pub fn vertex_attrib_i4uiv<'a>(&self, index: u32, values: impl Into<ReadBuffer<'a, u32>>) {
        values.into().with_shared(|values| Js::call_vertexAttribI4uiv__number_value(js(self), index as f64, values))
    }

    /// `undefined vertexAttribIPointer(GLuint index, GLint size, GLenum type, GLsizei stride, GLintptr offset)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/vertexAttribIPointer) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7.8)
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
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

    /// `undefined vertexAttribDivisor(GLuint index, GLuint divisor)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/vertexAttribDivisor) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7.9)
    #[doc(alias = "vertexAttribDivisor")]
    #[inline]
    pub fn vertex_attrib_divisor(&self, index: u32, divisor: u32) {
        Js::call_vertexAttribDivisor__number2(js(self), index as f64, divisor as f64)
    }

    /// `undefined drawArraysInstanced(GLenum mode, GLint first, GLsizei count, GLsizei instanceCount)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/drawArraysInstanced) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7.9)
    #[doc(alias = "drawArraysInstanced")]
    #[inline]
    pub fn draw_arrays_instanced(&self, mode: u32, first: i32, count: i32, instance_count: i32) {
        Js::call_drawArraysInstanced__number4(js(self), mode as f64, first as f64, count as f64, instance_count as f64)
    }

    /// `undefined drawElementsInstanced(GLenum mode, GLsizei count, GLenum type, GLintptr offset, GLsizei instanceCount)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/drawElementsInstanced) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7.9)
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
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

    /// `undefined drawRangeElements(GLenum mode, GLuint start, GLuint end, GLsizei count, GLenum type, GLintptr offset)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/drawRangeElements) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7.9)
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
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

    /// `undefined drawBuffers(sequence<GLenum> buffers)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/drawBuffers) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7.11)
    #[doc(alias = "drawBuffers")]
    #[inline]
    pub fn draw_buffers(&self, buffers: impl IntoSequence<u32>) {
        Js::call_drawBuffers__value(js(self), &buffers.to_value())
    }

    /// `undefined clearBufferfv(GLenum buffer, GLint drawbuffer, Float32List values, optional unsigned long long srcOffset = 0)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/clearBuffer) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7.11)
    #[doc(alias = "clearBufferfv")]
    #[inline]
    pub fn clear_bufferfv<'a>(&self, buffer: u32, drawbuffer: i32, values: impl Into<ReadBuffer<'a, f32>>) {
        values.into().with_shared(|values| {
            Js::call_clearBufferfv__number2_value(js(self), buffer as f64, drawbuffer as f64, values)
        })
    }

    /// `undefined clearBufferfv(GLenum buffer, GLint drawbuffer, Float32List values, optional unsigned long long srcOffset = 0)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/clearBuffer) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7.11)
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
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

    /// `undefined clearBufferiv(GLenum buffer, GLint drawbuffer, Int32List values, optional unsigned long long srcOffset = 0)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/clearBuffer) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7.11)
    #[doc(alias = "clearBufferiv")]
    #[inline]
    pub fn clear_bufferiv<'a>(&self, buffer: u32, drawbuffer: i32, values: impl Into<ReadBuffer<'a, i32>>) {
        values.into().with_shared(|values| {
            Js::call_clearBufferiv__number2_value(js(self), buffer as f64, drawbuffer as f64, values)
        })
    }

    /// `undefined clearBufferiv(GLenum buffer, GLint drawbuffer, Int32List values, optional unsigned long long srcOffset = 0)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/clearBuffer) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7.11)
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
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

    /// `undefined clearBufferuiv(GLenum buffer, GLint drawbuffer, Uint32List values, optional unsigned long long srcOffset = 0)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/clearBuffer) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7.11)
    #[doc(alias = "clearBufferuiv")]
    #[inline]
    pub fn clear_bufferuiv<'a>(&self, buffer: u32, drawbuffer: i32, values: impl Into<ReadBuffer<'a, u32>>) {
        values.into().with_shared(|values| {
            Js::call_clearBufferuiv__number2_value(js(self), buffer as f64, drawbuffer as f64, values)
        })
    }

    /// `undefined clearBufferuiv(GLenum buffer, GLint drawbuffer, Uint32List values, optional unsigned long long srcOffset = 0)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/clearBuffer) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7.11)
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
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

    /// `undefined clearBufferfi(GLenum buffer, GLint drawbuffer, GLfloat depth, GLint stencil)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/clearBuffer) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7.11)
    #[doc(alias = "clearBufferfi")]
    #[inline]
    pub fn clear_bufferfi(&self, buffer: u32, drawbuffer: i32, depth: f32, stencil: i32) {
        Js::call_clearBufferfi__number4(js(self), buffer as f64, drawbuffer as f64, depth as f64, stencil as f64)
    }

    /// `WebGLQuery createQuery()`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/createQuery) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7.12)
    #[doc(alias = "createQuery")]
    #[inline]
    pub fn create_query(&self) -> WebGlQuery {
        FromJs::from_js(Js::call_createQuery__as_value(js(self)))
    }

    /// `undefined deleteQuery(WebGLQuery? query)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/deleteQuery) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7.12)
    #[doc(alias = "deleteQuery")]
    #[inline]
    pub fn delete_query(&self, query: Option<&WebGlQuery>) {
        Js::call_deleteQuery__value(js(self), nullable(query))
    }

    /// `GLboolean isQuery(WebGLQuery? query)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/isQuery) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7.12)
    #[doc(alias = "isQuery")]
    #[inline]
    pub fn is_query(&self, query: Option<&WebGlQuery>) -> bool {
        Js::call_isQuery__value__as_bool(js(self), nullable(query)).get()
    }

    /// `undefined beginQuery(GLenum target, WebGLQuery query)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/beginQuery) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7.12)
    #[doc(alias = "beginQuery")]
    #[inline]
    pub fn begin_query(&self, target: u32, query: &WebGlQuery) {
        Js::call_beginQuery__number_value(js(self), target as f64, query.as_ref())
    }

    /// `undefined endQuery(GLenum target)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/endQuery) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7.12)
    #[doc(alias = "endQuery")]
    #[inline]
    pub fn end_query(&self, target: u32) {
        Js::call_endQuery__number(js(self), target as f64)
    }

    /// `WebGLQuery? getQuery(GLenum target, GLenum pname)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/getQuery) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7.12)
    #[doc(alias = "getQuery")]
    #[inline]
    pub fn get_query(&self, target: u32, pname: u32) -> Option<WebGlQuery> {
        Js::call_getQuery__number2__as_option_value(js(self), target as f64, pname as f64).map(Js::read)
    }

    /// `any getQueryParameter(WebGLQuery query, GLenum pname)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/getQueryParameter) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7.12)
    #[doc(alias = "getQueryParameter")]
    #[inline]
    pub fn get_query_parameter(&self, query: &WebGlQuery, pname: u32) -> JsValue {
        Js::call_getQueryParameter__value_number__as_value(js(self), query.as_ref(), pname as f64)
    }

    /// `WebGLSampler createSampler()`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/createSampler) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7.13)
    #[doc(alias = "createSampler")]
    #[inline]
    pub fn create_sampler(&self) -> WebGlSampler {
        FromJs::from_js(Js::call_createSampler__as_value(js(self)))
    }

    /// `undefined deleteSampler(WebGLSampler? sampler)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/deleteSampler) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7.13)
    #[doc(alias = "deleteSampler")]
    #[inline]
    pub fn delete_sampler(&self, sampler: Option<&WebGlSampler>) {
        Js::call_deleteSampler__value(js(self), nullable(sampler))
    }

    /// `GLboolean isSampler(WebGLSampler? sampler)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/isSampler) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7.13)
    #[doc(alias = "isSampler")]
    #[inline]
    pub fn is_sampler(&self, sampler: Option<&WebGlSampler>) -> bool {
        Js::call_isSampler__value__as_bool(js(self), nullable(sampler)).get()
    }

    /// `undefined bindSampler(GLuint unit, WebGLSampler? sampler)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/bindSampler) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7.13)
    #[doc(alias = "bindSampler")]
    #[inline]
    pub fn bind_sampler(&self, unit: u32, sampler: Option<&WebGlSampler>) {
        Js::call_bindSampler__number_value(js(self), unit as f64, nullable(sampler))
    }

    /// `undefined samplerParameteri(WebGLSampler sampler, GLenum pname, GLint param)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/samplerParameter) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7.13)
    #[doc(alias = "samplerParameteri")]
    #[inline]
    pub fn sampler_parameteri(&self, sampler: &WebGlSampler, pname: u32, param: i32) {
        Js::call_samplerParameteri__value_number2(js(self), sampler.as_ref(), pname as f64, param as f64)
    }

    /// `undefined samplerParameterf(WebGLSampler sampler, GLenum pname, GLfloat param)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/samplerParameter) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7.13)
    #[doc(alias = "samplerParameterf")]
    #[inline]
    pub fn sampler_parameterf(&self, sampler: &WebGlSampler, pname: u32, param: f32) {
        Js::call_samplerParameterf__value_number2(js(self), sampler.as_ref(), pname as f64, param as f64)
    }

    /// `any getSamplerParameter(WebGLSampler sampler, GLenum pname)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/getSamplerParameter) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7.13)
    #[doc(alias = "getSamplerParameter")]
    #[inline]
    pub fn get_sampler_parameter(&self, sampler: &WebGlSampler, pname: u32) -> JsValue {
        Js::call_getSamplerParameter__value_number__as_value(js(self), sampler.as_ref(), pname as f64)
    }

    /// `WebGLSync? fenceSync(GLenum condition, GLbitfield flags)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/fenceSync) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7.14)
    #[doc(alias = "fenceSync")]
    #[inline]
    pub fn fence_sync(&self, condition: u32, flags: u32) -> Option<WebGlSync> {
        Js::call_fenceSync__number2__as_option_value(js(self), condition as f64, flags as f64).map(Js::read)
    }

    /// `GLboolean isSync(WebGLSync? sync)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/isSync) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7.14)
    #[doc(alias = "isSync")]
    #[inline]
    pub fn is_sync(&self, sync: Option<&WebGlSync>) -> bool {
        Js::call_isSync__value__as_bool(js(self), nullable(sync)).get()
    }

    /// `undefined deleteSync(WebGLSync? sync)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/deleteSync) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7.13)
    #[doc(alias = "deleteSync")]
    #[inline]
    pub fn delete_sync(&self, sync: Option<&WebGlSync>) {
        Js::call_deleteSync__value(js(self), nullable(sync))
    }

    /// `GLenum clientWaitSync(WebGLSync sync, GLbitfield flags, GLuint64 timeout)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/clientWaitSync) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7.14)
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "clientWaitSync")]
    #[inline]
    pub fn client_wait_sync(&self, sync: &WebGlSync, flags: u32, timeout: u64) -> u32 {
        Js::call_clientWaitSync__value_number2__as_number(js(self), sync.as_ref(), flags as f64, timeout as f64) as u32
    }

    /// `undefined waitSync(WebGLSync sync, GLbitfield flags, GLint64 timeout)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/waitSync) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7.14)
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "waitSync")]
    #[inline]
    pub fn wait_sync(&self, sync: &WebGlSync, flags: u32, timeout: i64) {
        Js::call_waitSync__value_number2(js(self), sync.as_ref(), flags as f64, timeout as f64)
    }

    /// `any getSyncParameter(WebGLSync sync, GLenum pname)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/getSyncParameter) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7.14)
    #[doc(alias = "getSyncParameter")]
    #[inline]
    pub fn get_sync_parameter(&self, sync: &WebGlSync, pname: u32) -> JsValue {
        Js::call_getSyncParameter__value_number__as_value(js(self), sync.as_ref(), pname as f64)
    }

    /// `WebGLTransformFeedback createTransformFeedback()`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/createTransformFeedback) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7.15)
    #[doc(alias = "createTransformFeedback")]
    #[inline]
    pub fn create_transform_feedback(&self) -> WebGlTransformFeedback {
        FromJs::from_js(Js::call_createTransformFeedback__as_value(js(self)))
    }

    /// `undefined deleteTransformFeedback(WebGLTransformFeedback? tf)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/deleteTransformFeedback) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7.15)
    #[doc(alias = "deleteTransformFeedback")]
    #[inline]
    pub fn delete_transform_feedback(&self, tf: Option<&WebGlTransformFeedback>) {
        Js::call_deleteTransformFeedback__value(js(self), nullable(tf))
    }

    /// `GLboolean isTransformFeedback(WebGLTransformFeedback? tf)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/isTransformFeedback) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7.15)
    #[doc(alias = "isTransformFeedback")]
    #[inline]
    pub fn is_transform_feedback(&self, tf: Option<&WebGlTransformFeedback>) -> bool {
        Js::call_isTransformFeedback__value__as_bool(js(self), nullable(tf)).get()
    }

    /// `undefined bindTransformFeedback(GLenum target, WebGLTransformFeedback? tf)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/bindTransformFeedback) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7.15)
    #[doc(alias = "bindTransformFeedback")]
    #[inline]
    pub fn bind_transform_feedback(&self, target: u32, tf: Option<&WebGlTransformFeedback>) {
        Js::call_bindTransformFeedback__number_value(js(self), target as f64, nullable(tf))
    }

    /// `undefined beginTransformFeedback(GLenum primitiveMode)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/beginTransformFeedback) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7.15)
    #[doc(alias = "beginTransformFeedback")]
    #[inline]
    pub fn begin_transform_feedback(&self, primitive_mode: u32) {
        Js::call_beginTransformFeedback__number(js(self), primitive_mode as f64)
    }

    /// `undefined endTransformFeedback()`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/endTransformFeedback) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7.15)
    #[doc(alias = "endTransformFeedback")]
    #[inline]
    pub fn end_transform_feedback(&self) {
        Js::call_endTransformFeedback(js(self))
    }

    /// `undefined transformFeedbackVaryings(WebGLProgram program, sequence<DOMString> varyings, GLenum bufferMode)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/transformFeedbackVaryings) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7.15)
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

    /// `WebGLActiveInfo? getTransformFeedbackVarying(WebGLProgram program, GLuint index)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/getTransformFeedbackVarying) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7.15)
    #[doc(alias = "getTransformFeedbackVarying")]
    #[inline]
    pub fn get_transform_feedback_varying(&self, program: &WebGlProgram, index: u32) -> Option<WebGlActiveInfo> {
        Js::call_getTransformFeedbackVarying__value_number__as_option_value(js(self), program.as_ref(), index as f64)
            .map(Js::read)
    }

    /// `undefined pauseTransformFeedback()`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/pauseTransformFeedback) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7.15)
    #[doc(alias = "pauseTransformFeedback")]
    #[inline]
    pub fn pause_transform_feedback(&self) {
        Js::call_pauseTransformFeedback(js(self))
    }

    /// `undefined resumeTransformFeedback()`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/resumeTransformFeedback) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7.15)
    #[doc(alias = "resumeTransformFeedback")]
    #[inline]
    pub fn resume_transform_feedback(&self) {
        Js::call_resumeTransformFeedback(js(self))
    }

    /// `undefined bindBufferBase(GLenum target, GLuint index, WebGLBuffer? buffer)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/bindBufferBase) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7.16)
    #[doc(alias = "bindBufferBase")]
    #[inline]
    pub fn bind_buffer_base(&self, target: u32, index: u32, buffer: Option<&WebGlBuffer>) {
        Js::call_bindBufferBase__number2_value(js(self), target as f64, index as f64, nullable(buffer))
    }

    /// `undefined bindBufferRange(GLenum target, GLuint index, WebGLBuffer? buffer, GLintptr offset, GLsizeiptr size)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/bindBufferRange) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7.16)
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
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

    /// `any getIndexedParameter(GLenum target, GLuint index)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/getIndexedParameter) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7.2)
    #[doc(alias = "getIndexedParameter")]
    #[inline]
    pub fn get_indexed_parameter(&self, target: u32, index: u32) -> JsValue {
        Js::call_getIndexedParameter__number2__as_value(js(self), target as f64, index as f64)
    }

    /// `sequence<GLuint>? getUniformIndices(WebGLProgram program, sequence<DOMString> uniformNames)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/getUniformIndices) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7.16)
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

    /// `any getActiveUniforms(WebGLProgram program, sequence<GLuint> uniformIndices, GLenum pname)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/getActiveUniforms) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7.16)
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

    /// `GLuint getUniformBlockIndex(WebGLProgram program, DOMString uniformBlockName)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/getUniformBlockIndex) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7.16)
    #[doc(alias = "getUniformBlockIndex")]
    #[inline]
    pub fn get_uniform_block_index(&self, program: &WebGlProgram, uniform_block_name: &str) -> u32 {
        Js::call_getUniformBlockIndex__value_str__as_number(js(self), program.as_ref(), uniform_block_name) as u32
    }

    /// `any getActiveUniformBlockParameter(WebGLProgram program, GLuint uniformBlockIndex, GLenum pname)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/getActiveUniformBlockParameter) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7.16)
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

    /// `DOMString? getActiveUniformBlockName(WebGLProgram program, GLuint uniformBlockIndex)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/getActiveUniformBlockName) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7.16)
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

    /// `undefined uniformBlockBinding(WebGLProgram program, GLuint uniformBlockIndex, GLuint uniformBlockBinding)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/uniformBlockBinding) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7.16)
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

    /// `WebGLVertexArrayObject createVertexArray()`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/createVertexArray) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7.17)
    #[doc(alias = "createVertexArray")]
    #[inline]
    pub fn create_vertex_array(&self) -> WebGlVertexArrayObject {
        FromJs::from_js(Js::call_createVertexArray__as_value(js(self)))
    }

    /// `undefined deleteVertexArray(WebGLVertexArrayObject? vertexArray)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/deleteVertexArray) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7.17)
    #[doc(alias = "deleteVertexArray")]
    #[inline]
    pub fn delete_vertex_array(&self, vertex_array: Option<&WebGlVertexArrayObject>) {
        Js::call_deleteVertexArray__value(js(self), nullable(vertex_array))
    }

    /// `GLboolean isVertexArray(WebGLVertexArrayObject? vertexArray)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/isVertexArray) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7.17)
    #[doc(alias = "isVertexArray")]
    #[inline]
    pub fn is_vertex_array(&self, vertex_array: Option<&WebGlVertexArrayObject>) -> bool {
        Js::call_isVertexArray__value__as_bool(js(self), nullable(vertex_array)).get()
    }

    /// `undefined bindVertexArray(WebGLVertexArrayObject? array)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/bindVertexArray) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7.17)
    #[doc(alias = "bindVertexArray")]
    #[inline]
    pub fn bind_vertex_array(&self, array: Option<&WebGlVertexArrayObject>) {
        Js::call_bindVertexArray__value(js(self), nullable(array))
    }

    /// `undefined bufferData(GLenum target, GLsizeiptr size, GLenum usage)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/bufferData) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.5)
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "bufferData")]
    #[inline]
    pub fn buffer_data(&self, target: u32, size: i64, usage: u32) {
        Js::call_bufferData__number3(js(self), target as f64, size as f64, usage as f64)
    }

    /// `undefined bufferData(GLenum target, AllowSharedBufferSource? srcData, GLenum usage)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/bufferData) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.5)
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

    /// `undefined bufferData(GLenum target, ArrayBufferView srcData, GLenum usage, unsigned long long srcOffset, optional GLuint length = 0)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/bufferData) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.5)
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
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

    /// `undefined bufferData(GLenum target, ArrayBufferView srcData, GLenum usage, unsigned long long srcOffset, optional GLuint length = 0)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/bufferData) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.5)
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
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

    /// `undefined bufferSubData(GLenum target, GLintptr dstByteOffset, AllowSharedBufferSource srcData)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/bufferSubData) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.5)
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
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

    /// `undefined bufferSubData(GLenum target, GLintptr dstByteOffset, ArrayBufferView srcData, unsigned long long srcOffset, optional GLuint length = 0)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/bufferSubData) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.5)
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
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

    /// `undefined bufferSubData(GLenum target, GLintptr dstByteOffset, ArrayBufferView srcData, unsigned long long srcOffset, optional GLuint length = 0)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/bufferSubData) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.5)
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
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

    /// `undefined texImage2D(GLenum target, GLint level, GLint internalformat, GLsizei width, GLsizei height, GLint border, GLenum format, GLenum type, ArrayBufferView? pixels)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/texImage2D) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.8)
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

    /// `undefined texImage2D(GLenum target, GLint level, GLint internalformat, GLenum format, GLenum type, TexImageSource source)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/texImage2D) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.8)
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

    /// `undefined texImage2D(GLenum target, GLint level, GLint internalformat, GLsizei width, GLsizei height, GLint border, GLenum format, GLenum type, GLintptr pboOffset)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/texImage2D) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.8)
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
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

    /// `undefined texImage2D(GLenum target, GLint level, GLint internalformat, GLsizei width, GLsizei height, GLint border, GLenum format, GLenum type, TexImageSource source)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/texImage2D) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.8)
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

    /// `undefined texImage2D(GLenum target, GLint level, GLint internalformat, GLsizei width, GLsizei height, GLint border, GLenum format, GLenum type, ArrayBufferView srcData, unsigned long long srcOffset)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/texImage2D) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.8)
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
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

    /// `undefined texSubImage2D(GLenum target, GLint level, GLint xoffset, GLint yoffset, GLsizei width, GLsizei height, GLenum format, GLenum type, ArrayBufferView? pixels)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/texSubImage2D) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#TEXSUBIMAGE2D)
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

    /// `undefined texSubImage2D(GLenum target, GLint level, GLint xoffset, GLint yoffset, GLenum format, GLenum type, TexImageSource source)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/texSubImage2D) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#TEXSUBIMAGE2D)
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

    /// `undefined texSubImage2D(GLenum target, GLint level, GLint xoffset, GLint yoffset, GLsizei width, GLsizei height, GLenum format, GLenum type, GLintptr pboOffset)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/texSubImage2D) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#TEXSUBIMAGE2D)
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
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

    /// `undefined texSubImage2D(GLenum target, GLint level, GLint xoffset, GLint yoffset, GLsizei width, GLsizei height, GLenum format, GLenum type, TexImageSource source)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/texSubImage2D) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#TEXSUBIMAGE2D)
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

    /// `undefined texSubImage2D(GLenum target, GLint level, GLint xoffset, GLint yoffset, GLsizei width, GLsizei height, GLenum format, GLenum type, ArrayBufferView srcData, unsigned long long srcOffset)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/texSubImage2D) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#TEXSUBIMAGE2D)
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
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

    /// `undefined compressedTexImage2D(GLenum target, GLint level, GLenum internalformat, GLsizei width, GLsizei height, GLint border, GLsizei imageSize, GLintptr offset)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/compressedTexImage2D) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#COMPRESSEDTEXIMAGE2D)
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
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

    /// `undefined compressedTexImage2D(GLenum target, GLint level, GLenum internalformat, GLsizei width, GLsizei height, GLint border, ArrayBufferView srcData, optional unsigned long long srcOffset = 0, optional GLuint srcLengthOverride = 0)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/compressedTexImage2D) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#COMPRESSEDTEXIMAGE2D)
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

    /// `undefined compressedTexImage2D(GLenum target, GLint level, GLenum internalformat, GLsizei width, GLsizei height, GLint border, ArrayBufferView srcData, optional unsigned long long srcOffset = 0, optional GLuint srcLengthOverride = 0)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/compressedTexImage2D) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#COMPRESSEDTEXIMAGE2D)
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
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

    /// `undefined compressedTexImage2D(GLenum target, GLint level, GLenum internalformat, GLsizei width, GLsizei height, GLint border, ArrayBufferView srcData, optional unsigned long long srcOffset = 0, optional GLuint srcLengthOverride = 0)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/compressedTexImage2D) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#COMPRESSEDTEXIMAGE2D)
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
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

    /// `undefined compressedTexSubImage2D(GLenum target, GLint level, GLint xoffset, GLint yoffset, GLsizei width, GLsizei height, GLenum format, GLsizei imageSize, GLintptr offset)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/compressedTexSubImage2D) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#COMPRESSEDTEXSUBIMAGE2D)
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
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

    /// `undefined compressedTexSubImage2D(GLenum target, GLint level, GLint xoffset, GLint yoffset, GLsizei width, GLsizei height, GLenum format, ArrayBufferView srcData, optional unsigned long long srcOffset = 0, optional GLuint srcLengthOverride = 0)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/compressedTexSubImage2D) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#COMPRESSEDTEXSUBIMAGE2D)
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

    /// `undefined compressedTexSubImage2D(GLenum target, GLint level, GLint xoffset, GLint yoffset, GLsizei width, GLsizei height, GLenum format, ArrayBufferView srcData, optional unsigned long long srcOffset = 0, optional GLuint srcLengthOverride = 0)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/compressedTexSubImage2D) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#COMPRESSEDTEXSUBIMAGE2D)
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
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

    /// `undefined compressedTexSubImage2D(GLenum target, GLint level, GLint xoffset, GLint yoffset, GLsizei width, GLsizei height, GLenum format, ArrayBufferView srcData, optional unsigned long long srcOffset = 0, optional GLuint srcLengthOverride = 0)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/compressedTexSubImage2D) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#COMPRESSEDTEXSUBIMAGE2D)
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
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

    /// `undefined uniform1fv(WebGLUniformLocation? location, Float32List data, optional unsigned long long srcOffset = 0, optional GLuint srcLength = 0)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/uniform) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.10)
    #[inline]
    pub fn uniform1fv<'a>(&self, location: Option<&WebGlUniformLocation>, data: impl Into<ReadBuffer<'a, f32>>) {
        data.into().with_shared(|data| Js::call_uniform1fv__value2(js(self), nullable(location), data))
    }

    /// `undefined uniform1fv(WebGLUniformLocation? location, Float32List data, optional unsigned long long srcOffset = 0, optional GLuint srcLength = 0)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/uniform) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.10)
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
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

    /// `undefined uniform1fv(WebGLUniformLocation? location, Float32List data, optional unsigned long long srcOffset = 0, optional GLuint srcLength = 0)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/uniform) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.10)
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
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

    /// `undefined uniform2fv(WebGLUniformLocation? location, Float32List data, optional unsigned long long srcOffset = 0, optional GLuint srcLength = 0)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/uniform) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.10)
    #[inline]
    pub fn uniform2fv<'a>(&self, location: Option<&WebGlUniformLocation>, data: impl Into<ReadBuffer<'a, f32>>) {
        data.into().with_shared(|data| Js::call_uniform2fv__value2(js(self), nullable(location), data))
    }

    /// `undefined uniform2fv(WebGLUniformLocation? location, Float32List data, optional unsigned long long srcOffset = 0, optional GLuint srcLength = 0)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/uniform) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.10)
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
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

    /// `undefined uniform2fv(WebGLUniformLocation? location, Float32List data, optional unsigned long long srcOffset = 0, optional GLuint srcLength = 0)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/uniform) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.10)
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
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

    /// `undefined uniform3fv(WebGLUniformLocation? location, Float32List data, optional unsigned long long srcOffset = 0, optional GLuint srcLength = 0)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/uniform) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.10)
    #[inline]
    pub fn uniform3fv<'a>(&self, location: Option<&WebGlUniformLocation>, data: impl Into<ReadBuffer<'a, f32>>) {
        data.into().with_shared(|data| Js::call_uniform3fv__value2(js(self), nullable(location), data))
    }

    /// `undefined uniform3fv(WebGLUniformLocation? location, Float32List data, optional unsigned long long srcOffset = 0, optional GLuint srcLength = 0)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/uniform) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.10)
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
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

    /// `undefined uniform3fv(WebGLUniformLocation? location, Float32List data, optional unsigned long long srcOffset = 0, optional GLuint srcLength = 0)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/uniform) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.10)
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
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

    /// `undefined uniform4fv(WebGLUniformLocation? location, Float32List data, optional unsigned long long srcOffset = 0, optional GLuint srcLength = 0)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/uniform) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.10)
    #[inline]
    pub fn uniform4fv<'a>(&self, location: Option<&WebGlUniformLocation>, data: impl Into<ReadBuffer<'a, f32>>) {
        data.into().with_shared(|data| Js::call_uniform4fv__value2(js(self), nullable(location), data))
    }

    /// `undefined uniform4fv(WebGLUniformLocation? location, Float32List data, optional unsigned long long srcOffset = 0, optional GLuint srcLength = 0)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/uniform) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.10)
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
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

    /// `undefined uniform4fv(WebGLUniformLocation? location, Float32List data, optional unsigned long long srcOffset = 0, optional GLuint srcLength = 0)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/uniform) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.10)
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
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

    /// `undefined uniform1iv(WebGLUniformLocation? location, Int32List data, optional unsigned long long srcOffset = 0, optional GLuint srcLength = 0)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/uniform) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.10)
    #[inline]
    pub fn uniform1iv<'a>(&self, location: Option<&WebGlUniformLocation>, data: impl Into<ReadBuffer<'a, i32>>) {
        data.into().with_shared(|data| Js::call_uniform1iv__value2(js(self), nullable(location), data))
    }

    /// `undefined uniform1iv(WebGLUniformLocation? location, Int32List data, optional unsigned long long srcOffset = 0, optional GLuint srcLength = 0)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/uniform) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.10)
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
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

    /// `undefined uniform1iv(WebGLUniformLocation? location, Int32List data, optional unsigned long long srcOffset = 0, optional GLuint srcLength = 0)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/uniform) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.10)
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
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

    /// `undefined uniform2iv(WebGLUniformLocation? location, Int32List data, optional unsigned long long srcOffset = 0, optional GLuint srcLength = 0)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/uniform) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.10)
    #[inline]
    pub fn uniform2iv<'a>(&self, location: Option<&WebGlUniformLocation>, data: impl Into<ReadBuffer<'a, i32>>) {
        data.into().with_shared(|data| Js::call_uniform2iv__value2(js(self), nullable(location), data))
    }

    /// `undefined uniform2iv(WebGLUniformLocation? location, Int32List data, optional unsigned long long srcOffset = 0, optional GLuint srcLength = 0)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/uniform) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.10)
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
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

    /// `undefined uniform2iv(WebGLUniformLocation? location, Int32List data, optional unsigned long long srcOffset = 0, optional GLuint srcLength = 0)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/uniform) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.10)
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
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

    /// `undefined uniform3iv(WebGLUniformLocation? location, Int32List data, optional unsigned long long srcOffset = 0, optional GLuint srcLength = 0)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/uniform) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.10)
    #[inline]
    pub fn uniform3iv<'a>(&self, location: Option<&WebGlUniformLocation>, data: impl Into<ReadBuffer<'a, i32>>) {
        data.into().with_shared(|data| Js::call_uniform3iv__value2(js(self), nullable(location), data))
    }

    /// `undefined uniform3iv(WebGLUniformLocation? location, Int32List data, optional unsigned long long srcOffset = 0, optional GLuint srcLength = 0)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/uniform) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.10)
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
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

    /// `undefined uniform3iv(WebGLUniformLocation? location, Int32List data, optional unsigned long long srcOffset = 0, optional GLuint srcLength = 0)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/uniform) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.10)
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
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

    /// `undefined uniform4iv(WebGLUniformLocation? location, Int32List data, optional unsigned long long srcOffset = 0, optional GLuint srcLength = 0)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/uniform) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.10)
    #[inline]
    pub fn uniform4iv<'a>(&self, location: Option<&WebGlUniformLocation>, data: impl Into<ReadBuffer<'a, i32>>) {
        data.into().with_shared(|data| Js::call_uniform4iv__value2(js(self), nullable(location), data))
    }

    /// `undefined uniform4iv(WebGLUniformLocation? location, Int32List data, optional unsigned long long srcOffset = 0, optional GLuint srcLength = 0)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/uniform) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.10)
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
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

    /// `undefined uniform4iv(WebGLUniformLocation? location, Int32List data, optional unsigned long long srcOffset = 0, optional GLuint srcLength = 0)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/uniform) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.10)
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
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

    /// `undefined uniformMatrix2fv(WebGLUniformLocation? location, GLboolean transpose, Float32List data, optional unsigned long long srcOffset = 0, optional GLuint srcLength = 0)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/uniformMatrix) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.10)
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

    /// `undefined uniformMatrix2fv(WebGLUniformLocation? location, GLboolean transpose, Float32List data, optional unsigned long long srcOffset = 0, optional GLuint srcLength = 0)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/uniformMatrix) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.10)
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
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

    /// `undefined uniformMatrix2fv(WebGLUniformLocation? location, GLboolean transpose, Float32List data, optional unsigned long long srcOffset = 0, optional GLuint srcLength = 0)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext/uniformMatrix) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.10)
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
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

    /// `undefined uniformMatrix3fv(WebGLUniformLocation? location, GLboolean transpose, Float32List data, optional unsigned long long srcOffset = 0, optional GLuint srcLength = 0)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/uniformMatrix) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.10)
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

    /// `undefined uniformMatrix3fv(WebGLUniformLocation? location, GLboolean transpose, Float32List data, optional unsigned long long srcOffset = 0, optional GLuint srcLength = 0)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/uniformMatrix) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.10)
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
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

    /// `undefined uniformMatrix3fv(WebGLUniformLocation? location, GLboolean transpose, Float32List data, optional unsigned long long srcOffset = 0, optional GLuint srcLength = 0)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/uniformMatrix) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.10)
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
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

    /// `undefined uniformMatrix4fv(WebGLUniformLocation? location, GLboolean transpose, Float32List data, optional unsigned long long srcOffset = 0, optional GLuint srcLength = 0)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/uniformMatrix) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.10)
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

    /// `undefined uniformMatrix4fv(WebGLUniformLocation? location, GLboolean transpose, Float32List data, optional unsigned long long srcOffset = 0, optional GLuint srcLength = 0)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/uniformMatrix) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.10)
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
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

    /// `undefined uniformMatrix4fv(WebGLUniformLocation? location, GLboolean transpose, Float32List data, optional unsigned long long srcOffset = 0, optional GLuint srcLength = 0)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/uniformMatrix) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.10)
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
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

    /// `undefined readPixels(GLint x, GLint y, GLsizei width, GLsizei height, GLenum format, GLenum type, ArrayBufferView? dstData)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/readPixels) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.12)
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

    /// `undefined readPixels(GLint x, GLint y, GLsizei width, GLsizei height, GLenum format, GLenum type, GLintptr offset)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/readPixels) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.12)
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
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

    /// `undefined readPixels(GLint x, GLint y, GLsizei width, GLsizei height, GLenum format, GLenum type, ArrayBufferView dstData, unsigned long long dstOffset)`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext/readPixels) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14.12)
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
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
