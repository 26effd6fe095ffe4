//! The extensions of WebGL for instances, several draws at once, vertex arrays and timers

use crate::runtime::prelude::*;
use crate::{
    AngleInstancedArrays, Int32ArrayOrI32Sequence, OesDrawBuffersIndexed, OesVertexArrayObject, OvrMultiview2,
    WebGlTexture, WebGlVertexArrayObjectOes, WebglDrawBuffers, WebglMultiDraw,
};
#[cfg(feature = "experimental")]
use crate::{
    ExtDisjointTimerQuery, ExtDisjointTimerQueryWebgl2, Uint32ArrayOrU32Sequence, WebGlQuery, WebGlTimerQueryExt,
    WebglDrawInstancedBaseVertexBaseInstance, WebglMultiDrawInstancedBaseVertexBaseInstance, WebglProvokingVertex,
};

impl AngleInstancedArrays {
    /// `const GLenum VERTEX_ATTRIB_ARRAY_DIVISOR_ANGLE = 35070`
    ///
    /// Feature `webgl-drawing-extensions`.
    pub const VERTEX_ATTRIB_ARRAY_DIVISOR_ANGLE: u32 = 35070;

    /// Draws several copies of an object from consecutive vertices.
    ///
    /// `undefined drawArraysInstancedANGLE(GLenum mode, GLint first, GLsizei count, GLsizei primcount)`
    ///
    /// Feature `webgl-drawing-extensions`. Baseline: widely available since 2016-06. [MDN](https://developer.mozilla.org/docs/Web/API/ANGLE_instanced_arrays/drawArraysInstancedANGLE) · [Specification](https://registry.khronos.org/webgl/extensions/ANGLE_instanced_arrays/)
    #[doc(alias = "drawArraysInstancedANGLE")]
    #[inline]
    pub fn draw_arrays_instanced_angle(&self, mode: u32, first: i32, count: i32, primcount: i32) {
        Js::call_drawArraysInstancedANGLE__number4(js(self), mode as f64, first as f64, count as f64, primcount as f64)
    }

    /// Draws several copies of an object from indexed vertices.
    ///
    /// `undefined drawElementsInstancedANGLE(GLenum mode, GLsizei count, GLenum type, GLintptr offset, GLsizei primcount)`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `webgl-drawing-extensions`. Baseline: widely available since 2016-06. [MDN](https://developer.mozilla.org/docs/Web/API/ANGLE_instanced_arrays/drawElementsInstancedANGLE) · [Specification](https://registry.khronos.org/webgl/extensions/ANGLE_instanced_arrays/)
    #[doc(alias = "drawElementsInstancedANGLE")]
    #[inline]
    pub fn draw_elements_instanced_angle(&self, mode: u32, count: i32, type_: u32, offset: i64, primcount: i32) {
        Js::call_drawElementsInstancedANGLE__number5(
            js(self),
            mode as f64,
            count as f64,
            type_ as f64,
            offset as f64,
            primcount as f64,
        )
    }

    /// Sets after how many copies an attribute moves on. With 0 it moves on for each vertex.
    ///
    /// `undefined vertexAttribDivisorANGLE(GLuint index, GLuint divisor)`
    ///
    /// Feature `webgl-drawing-extensions`. Baseline: widely available since 2016-06. [MDN](https://developer.mozilla.org/docs/Web/API/ANGLE_instanced_arrays/vertexAttribDivisorANGLE) · [Specification](https://registry.khronos.org/webgl/extensions/ANGLE_instanced_arrays/)
    #[doc(alias = "vertexAttribDivisorANGLE")]
    #[inline]
    pub fn vertex_attrib_divisor_angle(&self, index: u32, divisor: u32) {
        Js::call_vertexAttribDivisorANGLE__number2(js(self), index as f64, divisor as f64)
    }
}

#[cfg(feature = "experimental")]
impl ExtDisjointTimerQuery {
    /// `const GLenum QUERY_COUNTER_BITS_EXT = 34916`
    ///
    /// Features `webgl-drawing-extensions` and `experimental`.
    pub const QUERY_COUNTER_BITS_EXT: u32 = 34916;

    /// `const GLenum CURRENT_QUERY_EXT = 34917`
    ///
    /// Features `webgl-drawing-extensions` and `experimental`.
    pub const CURRENT_QUERY_EXT: u32 = 34917;

    /// `const GLenum QUERY_RESULT_EXT = 34918`
    ///
    /// Features `webgl-drawing-extensions` and `experimental`.
    pub const QUERY_RESULT_EXT: u32 = 34918;

    /// `const GLenum QUERY_RESULT_AVAILABLE_EXT = 34919`
    ///
    /// Features `webgl-drawing-extensions` and `experimental`.
    pub const QUERY_RESULT_AVAILABLE_EXT: u32 = 34919;

    /// `const GLenum TIME_ELAPSED_EXT = 35007`
    ///
    /// Features `webgl-drawing-extensions` and `experimental`.
    pub const TIME_ELAPSED_EXT: u32 = 35007;

    /// `const GLenum TIMESTAMP_EXT = 36392`
    ///
    /// Features `webgl-drawing-extensions` and `experimental`.
    pub const TIMESTAMP_EXT: u32 = 36392;

    /// `const GLenum GPU_DISJOINT_EXT = 36795`
    ///
    /// Features `webgl-drawing-extensions` and `experimental`.
    pub const GPU_DISJOINT_EXT: u32 = 36795;

    /// Creates a timer query.
    ///
    /// `WebGLTimerQueryEXT createQueryEXT()`
    ///
    /// Features `webgl-drawing-extensions` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/EXT_disjoint_timer_query/createQueryEXT) · [Specification](https://registry.khronos.org/webgl/extensions/EXT_disjoint_timer_query/)
    #[doc(alias = "createQueryEXT")]
    #[inline]
    pub fn create_query_ext(&self) -> WebGlTimerQueryExt {
        FromJs::from_js(Js::call_createQueryEXT__as_value(js(self)))
    }

    /// Deletes the query; does nothing if it is null.
    ///
    /// `undefined deleteQueryEXT(WebGLTimerQueryEXT? query)`
    ///
    /// Features `webgl-drawing-extensions` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/EXT_disjoint_timer_query/deleteQueryEXT) · [Specification](https://registry.khronos.org/webgl/extensions/EXT_disjoint_timer_query/)
    #[doc(alias = "deleteQueryEXT")]
    #[inline]
    pub fn delete_query_ext(&self, query: Option<&WebGlTimerQueryExt>) {
        Js::call_deleteQueryEXT__value(js(self), nullable(query))
    }

    /// Returns whether this is a query that has been used and not been deleted.
    ///
    /// `boolean isQueryEXT(WebGLTimerQueryEXT? query)`
    ///
    /// Features `webgl-drawing-extensions` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/EXT_disjoint_timer_query/isQueryEXT) · [Specification](https://registry.khronos.org/webgl/extensions/EXT_disjoint_timer_query/)
    #[doc(alias = "isQueryEXT")]
    #[inline]
    pub fn is_query_ext(&self, query: Option<&WebGlTimerQueryExt>) -> bool {
        Js::call_isQueryEXT__value__as_bool(js(self), nullable(query)).get()
    }

    /// Starts measuring the time of the commands that follow, with the target `TIME_ELAPSED_EXT`.
    ///
    /// `undefined beginQueryEXT(GLenum target, WebGLTimerQueryEXT query)`
    ///
    /// Features `webgl-drawing-extensions` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/EXT_disjoint_timer_query/beginQueryEXT) · [Specification](https://registry.khronos.org/webgl/extensions/EXT_disjoint_timer_query/)
    #[doc(alias = "beginQueryEXT")]
    #[inline]
    pub fn begin_query_ext(&self, target: u32, query: &WebGlTimerQueryExt) {
        Js::call_beginQueryEXT__number_value(js(self), target as f64, query.as_ref())
    }

    /// Ends the running measurement of this target.
    ///
    /// `undefined endQueryEXT(GLenum target)`
    ///
    /// Features `webgl-drawing-extensions` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/EXT_disjoint_timer_query/endQueryEXT) · [Specification](https://registry.khronos.org/webgl/extensions/EXT_disjoint_timer_query/)
    #[doc(alias = "endQueryEXT")]
    #[inline]
    pub fn end_query_ext(&self, target: u32) {
        Js::call_endQueryEXT__number(js(self), target as f64)
    }

    /// Records the GPU time at which all earlier commands are done, with the target `TIMESTAMP_EXT`.
    ///
    /// `undefined queryCounterEXT(WebGLTimerQueryEXT query, GLenum target)`
    ///
    /// Features `webgl-drawing-extensions` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/EXT_disjoint_timer_query/queryCounterEXT) · [Specification](https://registry.khronos.org/webgl/extensions/EXT_disjoint_timer_query/)
    #[doc(alias = "queryCounterEXT")]
    #[inline]
    pub fn query_counter_ext(&self, query: &WebGlTimerQueryExt, target: u32) {
        Js::call_queryCounterEXT__value_number(js(self), query.as_ref(), target as f64)
    }

    /// Returns the running query of the target, or the number of bits of its counter.
    ///
    /// `any getQueryEXT(GLenum target, GLenum pname)`
    ///
    /// Features `webgl-drawing-extensions` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/EXT_disjoint_timer_query/getQueryEXT) · [Specification](https://registry.khronos.org/webgl/extensions/EXT_disjoint_timer_query/)
    #[doc(alias = "getQueryEXT")]
    #[inline]
    pub fn get_query_ext(&self, target: u32, pname: u32) -> JsValue {
        Js::call_getQueryEXT__number2__as_value(js(self), target as f64, pname as f64)
    }

    /// Returns the result of a query in nanoseconds, or whether it is available yet.
    ///
    /// `any getQueryObjectEXT(WebGLTimerQueryEXT query, GLenum pname)`
    ///
    /// Features `webgl-drawing-extensions` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/EXT_disjoint_timer_query/getQueryObjectEXT) · [Specification](https://registry.khronos.org/webgl/extensions/EXT_disjoint_timer_query/)
    #[doc(alias = "getQueryObjectEXT")]
    #[inline]
    pub fn get_query_object_ext(&self, query: &WebGlTimerQueryExt, pname: u32) -> JsValue {
        Js::call_getQueryObjectEXT__value_number__as_value(js(self), query.as_ref(), pname as f64)
    }
}

#[cfg(feature = "experimental")]
impl ExtDisjointTimerQueryWebgl2 {
    /// `const GLenum QUERY_COUNTER_BITS_EXT = 34916`
    ///
    /// Features `webgl-drawing-extensions` and `experimental`.
    pub const QUERY_COUNTER_BITS_EXT: u32 = 34916;

    /// `const GLenum TIME_ELAPSED_EXT = 35007`
    ///
    /// Features `webgl-drawing-extensions` and `experimental`.
    pub const TIME_ELAPSED_EXT: u32 = 35007;

    /// `const GLenum TIMESTAMP_EXT = 36392`
    ///
    /// Features `webgl-drawing-extensions` and `experimental`.
    pub const TIMESTAMP_EXT: u32 = 36392;

    /// `const GLenum GPU_DISJOINT_EXT = 36795`
    ///
    /// Features `webgl-drawing-extensions` and `experimental`.
    pub const GPU_DISJOINT_EXT: u32 = 36795;

    /// Records the GPU time at which all earlier commands are done, with the target `TIMESTAMP_EXT`.
    ///
    /// `undefined queryCounterEXT(WebGLQuery query, GLenum target)`
    ///
    /// Features `webgl-drawing-extensions` and `experimental`. [Specification](https://registry.khronos.org/webgl/extensions/EXT_disjoint_timer_query_webgl2/)
    #[doc(alias = "queryCounterEXT")]
    #[inline]
    pub fn query_counter_ext(&self, query: &WebGlQuery, target: u32) {
        Js::call_queryCounterEXT__value_number(js(self), query.as_ref(), target as f64)
    }
}

impl OesDrawBuffersIndexed {
    /// Turns on a feature, which must be `BLEND`, for one draw buffer.
    ///
    /// `undefined enableiOES(GLenum target, GLuint index)`
    ///
    /// Feature `webgl-drawing-extensions`. Baseline: widely available since 2022-12. [MDN](https://developer.mozilla.org/docs/Web/API/OES_draw_buffers_indexed/enableiOES) · [Specification](https://registry.khronos.org/webgl/extensions/OES_draw_buffers_indexed/)
    #[doc(alias = "enableiOES")]
    #[inline]
    pub fn enablei_oes(&self, target: u32, index: u32) {
        Js::call_enableiOES__number2(js(self), target as f64, index as f64)
    }

    /// Turns off a feature, which must be `BLEND`, for one draw buffer.
    ///
    /// `undefined disableiOES(GLenum target, GLuint index)`
    ///
    /// Feature `webgl-drawing-extensions`. Baseline: widely available since 2022-12. [MDN](https://developer.mozilla.org/docs/Web/API/OES_draw_buffers_indexed/disableiOES) · [Specification](https://registry.khronos.org/webgl/extensions/OES_draw_buffers_indexed/)
    #[doc(alias = "disableiOES")]
    #[inline]
    pub fn disablei_oes(&self, target: u32, index: u32) {
        Js::call_disableiOES__number2(js(self), target as f64, index as f64)
    }

    /// Chooses how blending combines source and destination, for one draw buffer.
    ///
    /// `undefined blendEquationiOES(GLuint buf, GLenum mode)`
    ///
    /// Feature `webgl-drawing-extensions`. Baseline: widely available since 2022-12. [MDN](https://developer.mozilla.org/docs/Web/API/OES_draw_buffers_indexed/blendEquationiOES) · [Specification](https://registry.khronos.org/webgl/extensions/OES_draw_buffers_indexed/)
    #[doc(alias = "blendEquationiOES")]
    #[inline]
    pub fn blend_equationi_oes(&self, buf: u32, mode: u32) {
        Js::call_blendEquationiOES__number2(js(self), buf as f64, mode as f64)
    }

    /// Chooses how blending combines color and alpha, for one draw buffer.
    ///
    /// `undefined blendEquationSeparateiOES(GLuint buf, GLenum modeRGB, GLenum modeAlpha)`
    ///
    /// Feature `webgl-drawing-extensions`. Baseline: widely available since 2022-12. [MDN](https://developer.mozilla.org/docs/Web/API/OES_draw_buffers_indexed/blendEquationSeparateiOES) · [Specification](https://registry.khronos.org/webgl/extensions/OES_draw_buffers_indexed/)
    #[doc(alias = "blendEquationSeparateiOES")]
    #[inline]
    pub fn blend_equation_separatei_oes(&self, buf: u32, mode_rgb: u32, mode_alpha: u32) {
        Js::call_blendEquationSeparateiOES__number3(js(self), buf as f64, mode_rgb as f64, mode_alpha as f64)
    }

    /// Sets the blend factors of source and destination, for one draw buffer.
    ///
    /// `undefined blendFunciOES(GLuint buf, GLenum src, GLenum dst)`
    ///
    /// Feature `webgl-drawing-extensions`. Baseline: widely available since 2022-12. [MDN](https://developer.mozilla.org/docs/Web/API/OES_draw_buffers_indexed/blendFunciOES) · [Specification](https://registry.khronos.org/webgl/extensions/OES_draw_buffers_indexed/)
    #[doc(alias = "blendFunciOES")]
    #[inline]
    pub fn blend_funci_oes(&self, buf: u32, src: u32, dst: u32) {
        Js::call_blendFunciOES__number3(js(self), buf as f64, src as f64, dst as f64)
    }

    /// Sets the blend factors separately for color and alpha, for one draw buffer.
    ///
    /// `undefined blendFuncSeparateiOES(GLuint buf, GLenum srcRGB, GLenum dstRGB, GLenum srcAlpha, GLenum dstAlpha)`
    ///
    /// Feature `webgl-drawing-extensions`. Baseline: widely available since 2022-12. [MDN](https://developer.mozilla.org/docs/Web/API/OES_draw_buffers_indexed/blendFuncSeparateiOES) · [Specification](https://registry.khronos.org/webgl/extensions/OES_draw_buffers_indexed/)
    #[doc(alias = "blendFuncSeparateiOES")]
    #[inline]
    pub fn blend_func_separatei_oes(&self, buf: u32, src_rgb: u32, dst_rgb: u32, src_alpha: u32, dst_alpha: u32) {
        Js::call_blendFuncSeparateiOES__number5(
            js(self),
            buf as f64,
            src_rgb as f64,
            dst_rgb as f64,
            src_alpha as f64,
            dst_alpha as f64,
        )
    }

    /// Chooses which color components drawing may change, for one draw buffer.
    ///
    /// `undefined colorMaskiOES(GLuint buf, GLboolean r, GLboolean g, GLboolean b, GLboolean a)`
    ///
    /// Feature `webgl-drawing-extensions`. Baseline: widely available since 2022-12. [MDN](https://developer.mozilla.org/docs/Web/API/OES_draw_buffers_indexed/colorMaskiOES) · [Specification](https://registry.khronos.org/webgl/extensions/OES_draw_buffers_indexed/)
    #[doc(alias = "colorMaskiOES")]
    #[inline]
    pub fn color_maski_oes(&self, buf: u32, r: bool, g: bool, b: bool, a: bool) {
        Js::call_colorMaskiOES__number_bool4(js(self), buf as f64, r, g, b, a)
    }
}

impl OesVertexArrayObject {
    /// `const GLenum VERTEX_ARRAY_BINDING_OES = 34229`
    ///
    /// Feature `webgl-drawing-extensions`.
    pub const VERTEX_ARRAY_BINDING_OES: u32 = 34229;

    /// Creates a vertex array object with default settings.
    ///
    /// `WebGLVertexArrayObjectOES createVertexArrayOES()`
    ///
    /// Feature `webgl-drawing-extensions`. Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/OES_vertex_array_object/createVertexArrayOES) · [Specification](https://registry.khronos.org/webgl/extensions/OES_vertex_array_object/)
    #[doc(alias = "createVertexArrayOES")]
    #[inline]
    pub fn create_vertex_array_oes(&self) -> WebGlVertexArrayObjectOes {
        FromJs::from_js(Js::call_createVertexArrayOES__as_value(js(self)))
    }

    /// Deletes a vertex array object. Does nothing for none.
    ///
    /// `undefined deleteVertexArrayOES(WebGLVertexArrayObjectOES? arrayObject)`
    ///
    /// Feature `webgl-drawing-extensions`. Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/OES_vertex_array_object/deleteVertexArrayOES) · [Specification](https://registry.khronos.org/webgl/extensions/OES_vertex_array_object/)
    #[doc(alias = "deleteVertexArrayOES")]
    #[inline]
    pub fn delete_vertex_array_oes(&self, array_object: Option<&WebGlVertexArrayObjectOes>) {
        Js::call_deleteVertexArrayOES__value(js(self), nullable(array_object))
    }

    /// Returns whether the vertex array object is valid: bound at least once and not deleted.
    ///
    /// `GLboolean isVertexArrayOES(WebGLVertexArrayObjectOES? arrayObject)`
    ///
    /// Feature `webgl-drawing-extensions`. Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/OES_vertex_array_object/isVertexArrayOES) · [Specification](https://registry.khronos.org/webgl/extensions/OES_vertex_array_object/)
    #[doc(alias = "isVertexArrayOES")]
    #[inline]
    pub fn is_vertex_array_oes(&self, array_object: Option<&WebGlVertexArrayObjectOes>) -> bool {
        Js::call_isVertexArrayOES__value__as_bool(js(self), nullable(array_object)).get()
    }

    /// Makes a vertex array object the current one. None returns to the default one.
    ///
    /// `undefined bindVertexArrayOES(WebGLVertexArrayObjectOES? arrayObject)`
    ///
    /// Feature `webgl-drawing-extensions`. Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/OES_vertex_array_object/bindVertexArrayOES) · [Specification](https://registry.khronos.org/webgl/extensions/OES_vertex_array_object/)
    #[doc(alias = "bindVertexArrayOES")]
    #[inline]
    pub fn bind_vertex_array_oes(&self, array_object: Option<&WebGlVertexArrayObjectOes>) {
        Js::call_bindVertexArrayOES__value(js(self), nullable(array_object))
    }
}

impl OvrMultiview2 {
    /// `const GLenum FRAMEBUFFER_ATTACHMENT_TEXTURE_NUM_VIEWS_OVR = 38448`
    ///
    /// Feature `webgl-drawing-extensions`.
    pub const FRAMEBUFFER_ATTACHMENT_TEXTURE_NUM_VIEWS_OVR: u32 = 38448;

    /// `const GLenum FRAMEBUFFER_ATTACHMENT_TEXTURE_BASE_VIEW_INDEX_OVR = 38450`
    ///
    /// Feature `webgl-drawing-extensions`.
    pub const FRAMEBUFFER_ATTACHMENT_TEXTURE_BASE_VIEW_INDEX_OVR: u32 = 38450;

    /// `const GLenum MAX_VIEWS_OVR = 38449`
    ///
    /// Feature `webgl-drawing-extensions`.
    pub const MAX_VIEWS_OVR: u32 = 38449;

    /// `const GLenum FRAMEBUFFER_INCOMPLETE_VIEW_TARGETS_OVR = 38451`
    ///
    /// Feature `webgl-drawing-extensions`.
    pub const FRAMEBUFFER_INCOMPLETE_VIEW_TARGETS_OVR: u32 = 38451;

    /// Attaches several layers of a texture array to the framebuffer, one for each view.
    ///
    /// `undefined framebufferTextureMultiviewOVR(GLenum target, GLenum attachment, WebGLTexture? texture, GLint level, GLint baseViewIndex, GLsizei numViews)`
    ///
    /// Feature `webgl-drawing-extensions`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/OVR_multiview2/framebufferTextureMultiviewOVR) · [Specification](https://registry.khronos.org/webgl/extensions/OVR_multiview2/)
    #[doc(alias = "framebufferTextureMultiviewOVR")]
    #[inline]
    pub fn framebuffer_texture_multiview_ovr(
        &self,
        target: u32,
        attachment: u32,
        texture: Option<&WebGlTexture>,
        level: i32,
        base_view_index: i32,
        num_views: i32,
    ) {
        Js::call_framebufferTextureMultiviewOVR__number2_value_number3(
            js(self),
            target as f64,
            attachment as f64,
            nullable(texture),
            level as f64,
            base_view_index as f64,
            num_views as f64,
        )
    }
}

impl WebglDrawBuffers {
    /// `const GLenum COLOR_ATTACHMENT0_WEBGL = 36064`
    ///
    /// Feature `webgl-drawing-extensions`.
    pub const COLOR_ATTACHMENT0_WEBGL: u32 = 36064;

    /// `const GLenum COLOR_ATTACHMENT1_WEBGL = 36065`
    ///
    /// Feature `webgl-drawing-extensions`.
    pub const COLOR_ATTACHMENT1_WEBGL: u32 = 36065;

    /// `const GLenum COLOR_ATTACHMENT2_WEBGL = 36066`
    ///
    /// Feature `webgl-drawing-extensions`.
    pub const COLOR_ATTACHMENT2_WEBGL: u32 = 36066;

    /// `const GLenum COLOR_ATTACHMENT3_WEBGL = 36067`
    ///
    /// Feature `webgl-drawing-extensions`.
    pub const COLOR_ATTACHMENT3_WEBGL: u32 = 36067;

    /// `const GLenum COLOR_ATTACHMENT4_WEBGL = 36068`
    ///
    /// Feature `webgl-drawing-extensions`.
    pub const COLOR_ATTACHMENT4_WEBGL: u32 = 36068;

    /// `const GLenum COLOR_ATTACHMENT5_WEBGL = 36069`
    ///
    /// Feature `webgl-drawing-extensions`.
    pub const COLOR_ATTACHMENT5_WEBGL: u32 = 36069;

    /// `const GLenum COLOR_ATTACHMENT6_WEBGL = 36070`
    ///
    /// Feature `webgl-drawing-extensions`.
    pub const COLOR_ATTACHMENT6_WEBGL: u32 = 36070;

    /// `const GLenum COLOR_ATTACHMENT7_WEBGL = 36071`
    ///
    /// Feature `webgl-drawing-extensions`.
    pub const COLOR_ATTACHMENT7_WEBGL: u32 = 36071;

    /// `const GLenum COLOR_ATTACHMENT8_WEBGL = 36072`
    ///
    /// Feature `webgl-drawing-extensions`.
    pub const COLOR_ATTACHMENT8_WEBGL: u32 = 36072;

    /// `const GLenum COLOR_ATTACHMENT9_WEBGL = 36073`
    ///
    /// Feature `webgl-drawing-extensions`.
    pub const COLOR_ATTACHMENT9_WEBGL: u32 = 36073;

    /// `const GLenum COLOR_ATTACHMENT10_WEBGL = 36074`
    ///
    /// Feature `webgl-drawing-extensions`.
    pub const COLOR_ATTACHMENT10_WEBGL: u32 = 36074;

    /// `const GLenum COLOR_ATTACHMENT11_WEBGL = 36075`
    ///
    /// Feature `webgl-drawing-extensions`.
    pub const COLOR_ATTACHMENT11_WEBGL: u32 = 36075;

    /// `const GLenum COLOR_ATTACHMENT12_WEBGL = 36076`
    ///
    /// Feature `webgl-drawing-extensions`.
    pub const COLOR_ATTACHMENT12_WEBGL: u32 = 36076;

    /// `const GLenum COLOR_ATTACHMENT13_WEBGL = 36077`
    ///
    /// Feature `webgl-drawing-extensions`.
    pub const COLOR_ATTACHMENT13_WEBGL: u32 = 36077;

    /// `const GLenum COLOR_ATTACHMENT14_WEBGL = 36078`
    ///
    /// Feature `webgl-drawing-extensions`.
    pub const COLOR_ATTACHMENT14_WEBGL: u32 = 36078;

    /// `const GLenum COLOR_ATTACHMENT15_WEBGL = 36079`
    ///
    /// Feature `webgl-drawing-extensions`.
    pub const COLOR_ATTACHMENT15_WEBGL: u32 = 36079;

    /// `const GLenum DRAW_BUFFER0_WEBGL = 34853`
    ///
    /// Feature `webgl-drawing-extensions`.
    pub const DRAW_BUFFER0_WEBGL: u32 = 34853;

    /// `const GLenum DRAW_BUFFER1_WEBGL = 34854`
    ///
    /// Feature `webgl-drawing-extensions`.
    pub const DRAW_BUFFER1_WEBGL: u32 = 34854;

    /// `const GLenum DRAW_BUFFER2_WEBGL = 34855`
    ///
    /// Feature `webgl-drawing-extensions`.
    pub const DRAW_BUFFER2_WEBGL: u32 = 34855;

    /// `const GLenum DRAW_BUFFER3_WEBGL = 34856`
    ///
    /// Feature `webgl-drawing-extensions`.
    pub const DRAW_BUFFER3_WEBGL: u32 = 34856;

    /// `const GLenum DRAW_BUFFER4_WEBGL = 34857`
    ///
    /// Feature `webgl-drawing-extensions`.
    pub const DRAW_BUFFER4_WEBGL: u32 = 34857;

    /// `const GLenum DRAW_BUFFER5_WEBGL = 34858`
    ///
    /// Feature `webgl-drawing-extensions`.
    pub const DRAW_BUFFER5_WEBGL: u32 = 34858;

    /// `const GLenum DRAW_BUFFER6_WEBGL = 34859`
    ///
    /// Feature `webgl-drawing-extensions`.
    pub const DRAW_BUFFER6_WEBGL: u32 = 34859;

    /// `const GLenum DRAW_BUFFER7_WEBGL = 34860`
    ///
    /// Feature `webgl-drawing-extensions`.
    pub const DRAW_BUFFER7_WEBGL: u32 = 34860;

    /// `const GLenum DRAW_BUFFER8_WEBGL = 34861`
    ///
    /// Feature `webgl-drawing-extensions`.
    pub const DRAW_BUFFER8_WEBGL: u32 = 34861;

    /// `const GLenum DRAW_BUFFER9_WEBGL = 34862`
    ///
    /// Feature `webgl-drawing-extensions`.
    pub const DRAW_BUFFER9_WEBGL: u32 = 34862;

    /// `const GLenum DRAW_BUFFER10_WEBGL = 34863`
    ///
    /// Feature `webgl-drawing-extensions`.
    pub const DRAW_BUFFER10_WEBGL: u32 = 34863;

    /// `const GLenum DRAW_BUFFER11_WEBGL = 34864`
    ///
    /// Feature `webgl-drawing-extensions`.
    pub const DRAW_BUFFER11_WEBGL: u32 = 34864;

    /// `const GLenum DRAW_BUFFER12_WEBGL = 34865`
    ///
    /// Feature `webgl-drawing-extensions`.
    pub const DRAW_BUFFER12_WEBGL: u32 = 34865;

    /// `const GLenum DRAW_BUFFER13_WEBGL = 34866`
    ///
    /// Feature `webgl-drawing-extensions`.
    pub const DRAW_BUFFER13_WEBGL: u32 = 34866;

    /// `const GLenum DRAW_BUFFER14_WEBGL = 34867`
    ///
    /// Feature `webgl-drawing-extensions`.
    pub const DRAW_BUFFER14_WEBGL: u32 = 34867;

    /// `const GLenum DRAW_BUFFER15_WEBGL = 34868`
    ///
    /// Feature `webgl-drawing-extensions`.
    pub const DRAW_BUFFER15_WEBGL: u32 = 34868;

    /// `const GLenum MAX_COLOR_ATTACHMENTS_WEBGL = 36063`
    ///
    /// Feature `webgl-drawing-extensions`.
    pub const MAX_COLOR_ATTACHMENTS_WEBGL: u32 = 36063;

    /// `const GLenum MAX_DRAW_BUFFERS_WEBGL = 34852`
    ///
    /// Feature `webgl-drawing-extensions`.
    pub const MAX_DRAW_BUFFERS_WEBGL: u32 = 34852;

    /// Chooses the color attachments to which the fragment shader's outputs go.
    ///
    /// `undefined drawBuffersWEBGL(sequence<GLenum> buffers)`
    ///
    /// Feature `webgl-drawing-extensions`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/WEBGL_draw_buffers/drawBuffersWEBGL) · [Specification](https://registry.khronos.org/webgl/extensions/WEBGL_draw_buffers/)
    #[doc(alias = "drawBuffersWEBGL")]
    #[inline]
    pub fn draw_buffers_webgl(&self, buffers: impl IntoSequence<u32>) {
        Js::call_drawBuffersWEBGL__value(js(self), &buffers.to_value())
    }
}

#[cfg(feature = "experimental")]
impl WebglDrawInstancedBaseVertexBaseInstance {
    /// Draws instances of vertices in order; per-instance attributes start at `baseInstance`.
    ///
    /// `undefined drawArraysInstancedBaseInstanceWEBGL(GLenum mode, GLint first, GLsizei count, GLsizei instanceCount, GLuint baseInstance)`
    ///
    /// Features `webgl-drawing-extensions` and `experimental`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "drawArraysInstancedBaseInstanceWEBGL")]
    #[inline]
    pub fn draw_arrays_instanced_base_instance_webgl(
        &self,
        mode: u32,
        first: i32,
        count: i32,
        instance_count: i32,
        base_instance: u32,
    ) -> Result<(), Exception> {
        Js::try_call_drawArraysInstancedBaseInstanceWEBGL__number5(
            js(self),
            mode as f64,
            first as f64,
            count as f64,
            instance_count as f64,
            base_instance as f64,
        )
    }

    /// Draws instances of indexed vertices, with `baseVertex` added to each index and a first instance.
    ///
    /// `undefined drawElementsInstancedBaseVertexBaseInstanceWEBGL(GLenum mode, GLsizei count, GLenum type, GLintptr offset, GLsizei instanceCount, GLint baseVertex, GLuint baseInstance)`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Features `webgl-drawing-extensions` and `experimental`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "drawElementsInstancedBaseVertexBaseInstanceWEBGL")]
    #[inline]
    pub fn draw_elements_instanced_base_vertex_base_instance_webgl(
        &self,
        mode: u32,
        count: i32,
        type_: u32,
        offset: i64,
        instance_count: i32,
        base_vertex: i32,
        base_instance: u32,
    ) -> Result<(), Exception> {
        Js::try_call_drawElementsInstancedBaseVertexBaseInstanceWEBGL__number7(
            js(self),
            mode as f64,
            count as f64,
            type_ as f64,
            offset as f64,
            instance_count as f64,
            base_vertex as f64,
            base_instance as f64,
        )
    }
}

impl WebglMultiDraw {
    /// Does several `drawArrays` calls, with their arguments taken from lists.
    ///
    /// `undefined multiDrawArraysWEBGL(GLenum mode, (Int32Array or sequence<GLint>) firstsList, unsigned long long firstsOffset, (Int32Array or sequence<GLsizei>) countsList, unsigned long long countsOffset, GLsizei drawcount)`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `webgl-drawing-extensions`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/WEBGL_multi_draw/multiDrawArraysWEBGL) · [Specification](https://registry.khronos.org/webgl/extensions/WEBGL_multi_draw/)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a buffer that can be resized.
    #[doc(alias = "multiDrawArraysWEBGL")]
    #[inline]
    pub fn multi_draw_arrays_webgl(
        &self,
        mode: u32,
        firsts_list: impl Into<Int32ArrayOrI32Sequence>,
        firsts_offset: u64,
        counts_list: impl Into<Int32ArrayOrI32Sequence>,
        counts_offset: u64,
        drawcount: i32,
    ) -> Result<(), Exception> {
        Js::try_call_multiDrawArraysWEBGL__number_value_number_value_number2(
            js(self),
            mode as f64,
            &firsts_list.into().to_js(),
            firsts_offset as f64,
            &counts_list.into().to_js(),
            counts_offset as f64,
            drawcount as f64,
        )
    }

    /// Does several `drawElements` calls, with their arguments taken from lists.
    ///
    /// `undefined multiDrawElementsWEBGL(GLenum mode, (Int32Array or sequence<GLsizei>) countsList, unsigned long long countsOffset, GLenum type, (Int32Array or sequence<GLsizei>) offsetsList, unsigned long long offsetsOffset, GLsizei drawcount)`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `webgl-drawing-extensions`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/WEBGL_multi_draw/multiDrawElementsWEBGL) · [Specification](https://registry.khronos.org/webgl/extensions/WEBGL_multi_draw/)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a buffer that can be resized.
    #[doc(alias = "multiDrawElementsWEBGL")]
    #[inline]
    pub fn multi_draw_elements_webgl(
        &self,
        mode: u32,
        counts_list: impl Into<Int32ArrayOrI32Sequence>,
        counts_offset: u64,
        type_: u32,
        offsets_list: impl Into<Int32ArrayOrI32Sequence>,
        offsets_offset: u64,
        drawcount: i32,
    ) -> Result<(), Exception> {
        Js::try_call_multiDrawElementsWEBGL__number_value_number2_value_number2(
            js(self),
            mode as f64,
            &counts_list.into().to_js(),
            counts_offset as f64,
            type_ as f64,
            &offsets_list.into().to_js(),
            offsets_offset as f64,
            drawcount as f64,
        )
    }

    /// Does several `drawArraysInstanced` calls, with their arguments taken from lists.
    ///
    /// `undefined multiDrawArraysInstancedWEBGL(GLenum mode, (Int32Array or sequence<GLint>) firstsList, unsigned long long firstsOffset, (Int32Array or sequence<GLsizei>) countsList, unsigned long long countsOffset, (Int32Array or sequence<GLsizei>) instanceCountsList, unsigned long long instanceCountsOffset, GLsizei drawcount)`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `webgl-drawing-extensions`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/WEBGL_multi_draw/multiDrawArraysInstancedWEBGL) · [Specification](https://registry.khronos.org/webgl/extensions/WEBGL_multi_draw/)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a buffer that can be resized.
    #[doc(alias = "multiDrawArraysInstancedWEBGL")]
    #[inline]
    pub fn multi_draw_arrays_instanced_webgl(
        &self,
        mode: u32,
        firsts_list: impl Into<Int32ArrayOrI32Sequence>,
        firsts_offset: u64,
        counts_list: impl Into<Int32ArrayOrI32Sequence>,
        counts_offset: u64,
        instance_counts_list: impl Into<Int32ArrayOrI32Sequence>,
        instance_counts_offset: u64,
        drawcount: i32,
    ) -> Result<(), Exception> {
        Js::try_call_multiDrawArraysInstancedWEBGL__number_value_number_value_number_value_number2(
            js(self),
            mode as f64,
            &firsts_list.into().to_js(),
            firsts_offset as f64,
            &counts_list.into().to_js(),
            counts_offset as f64,
            &instance_counts_list.into().to_js(),
            instance_counts_offset as f64,
            drawcount as f64,
        )
    }

    /// Does several `drawElementsInstanced` calls, with their arguments taken from lists.
    ///
    /// `undefined multiDrawElementsInstancedWEBGL(GLenum mode, (Int32Array or sequence<GLsizei>) countsList, unsigned long long countsOffset, GLenum type, (Int32Array or sequence<GLsizei>) offsetsList, unsigned long long offsetsOffset, (Int32Array or sequence<GLsizei>) instanceCountsList, unsigned long long instanceCountsOffset, GLsizei drawcount)`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `webgl-drawing-extensions`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/WEBGL_multi_draw/multiDrawElementsInstancedWEBGL) · [Specification](https://registry.khronos.org/webgl/extensions/WEBGL_multi_draw/)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a buffer that can be resized.
    #[doc(alias = "multiDrawElementsInstancedWEBGL")]
    #[inline]
    pub fn multi_draw_elements_instanced_webgl(
        &self,
        mode: u32,
        counts_list: impl Into<Int32ArrayOrI32Sequence>,
        counts_offset: u64,
        type_: u32,
        offsets_list: impl Into<Int32ArrayOrI32Sequence>,
        offsets_offset: u64,
        instance_counts_list: impl Into<Int32ArrayOrI32Sequence>,
        instance_counts_offset: u64,
        drawcount: i32,
    ) -> Result<(), Exception> {
        Js::try_call_multiDrawElementsInstancedWEBGL__number_value_number2_value_number_value_number2(
            js(self),
            mode as f64,
            &counts_list.into().to_js(),
            counts_offset as f64,
            type_ as f64,
            &offsets_list.into().to_js(),
            offsets_offset as f64,
            &instance_counts_list.into().to_js(),
            instance_counts_offset as f64,
            drawcount as f64,
        )
    }
}

#[cfg(feature = "experimental")]
impl WebglMultiDrawInstancedBaseVertexBaseInstance {
    /// Draws several ranges of vertices in one call; the lists hold the parameters of each draw.
    ///
    /// `undefined multiDrawArraysInstancedBaseInstanceWEBGL(GLenum mode, (Int32Array or sequence<GLint>) firstsList, unsigned long long firstsOffset, (Int32Array or sequence<GLsizei>) countsList, unsigned long long countsOffset, (Int32Array or sequence<GLsizei>) instanceCountsList, unsigned long long instanceCountsOffset, (Uint32Array or sequence<GLuint>) baseInstancesList, unsigned long long baseInstancesOffset, GLsizei drawcount)`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Features `webgl-drawing-extensions` and `experimental`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "multiDrawArraysInstancedBaseInstanceWEBGL")]
    #[inline]
    pub fn multi_draw_arrays_instanced_base_instance_webgl(
        &self,
        mode: u32,
        firsts_list: impl Into<Int32ArrayOrI32Sequence>,
        firsts_offset: u64,
        counts_list: impl Into<Int32ArrayOrI32Sequence>,
        counts_offset: u64,
        instance_counts_list: impl Into<Int32ArrayOrI32Sequence>,
        instance_counts_offset: u64,
        base_instances_list: impl Into<Uint32ArrayOrU32Sequence>,
        base_instances_offset: u64,
        drawcount: i32,
    ) -> Result<(), Exception> {
        Js::try_call_multiDrawArraysInstancedBaseInstanceWEBGL__number_value_number_value_number_value_number_value_number2(
            js(self),
            mode as f64,
            &firsts_list.into().to_js(),
            firsts_offset as f64,
            &counts_list.into().to_js(),
            counts_offset as f64,
            &instance_counts_list.into().to_js(),
            instance_counts_offset as f64,
            &base_instances_list.into().to_js(),
            base_instances_offset as f64,
            drawcount as f64,
        )
    }

    /// Draws several ranges of indexed vertices in one call; the lists hold the parameters of each draw.
    ///
    /// `undefined multiDrawElementsInstancedBaseVertexBaseInstanceWEBGL(GLenum mode, (Int32Array or sequence<GLsizei>) countsList, unsigned long long countsOffset, GLenum type, (Int32Array or sequence<GLsizei>) offsetsList, unsigned long long offsetsOffset, (Int32Array or sequence<GLsizei>) instanceCountsList, unsigned long long instanceCountsOffset, (Int32Array or sequence<GLint>) baseVerticesList, unsigned long long baseVerticesOffset, (Uint32Array or sequence<GLuint>) baseInstancesList, unsigned long long baseInstancesOffset, GLsizei drawcount)`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Features `webgl-drawing-extensions` and `experimental`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "multiDrawElementsInstancedBaseVertexBaseInstanceWEBGL")]
    #[inline]
    pub fn multi_draw_elements_instanced_base_vertex_base_instance_webgl(
        &self,
        mode: u32,
        counts_list: impl Into<Int32ArrayOrI32Sequence>,
        counts_offset: u64,
        type_: u32,
        offsets_list: impl Into<Int32ArrayOrI32Sequence>,
        offsets_offset: u64,
        instance_counts_list: impl Into<Int32ArrayOrI32Sequence>,
        instance_counts_offset: u64,
        base_vertices_list: impl Into<Int32ArrayOrI32Sequence>,
        base_vertices_offset: u64,
        base_instances_list: impl Into<Uint32ArrayOrU32Sequence>,
        base_instances_offset: u64,
        drawcount: i32,
    ) -> Result<(), Exception> {
        Js::try_call_multiDrawElementsInstancedBaseVertexBaseInstanceWEBGL__number_value_number2_value_number_value_number_value_number_value_number2(
            js(self),
            mode as f64,
            &counts_list.into().to_js(),
            counts_offset as f64,
            type_ as f64,
            &offsets_list.into().to_js(),
            offsets_offset as f64,
            &instance_counts_list.into().to_js(),
            instance_counts_offset as f64,
            &base_vertices_list.into().to_js(),
            base_vertices_offset as f64,
            &base_instances_list.into().to_js(),
            base_instances_offset as f64,
            drawcount as f64,
        )
    }
}

#[cfg(feature = "experimental")]
impl WebglProvokingVertex {
    /// `const GLenum FIRST_VERTEX_CONVENTION_WEBGL = 36429`
    ///
    /// Features `webgl-drawing-extensions` and `experimental`.
    pub const FIRST_VERTEX_CONVENTION_WEBGL: u32 = 36429;

    /// `const GLenum LAST_VERTEX_CONVENTION_WEBGL = 36430`
    ///
    /// Features `webgl-drawing-extensions` and `experimental`.
    pub const LAST_VERTEX_CONVENTION_WEBGL: u32 = 36430;

    /// `const GLenum PROVOKING_VERTEX_WEBGL = 36431`
    ///
    /// Features `webgl-drawing-extensions` and `experimental`.
    pub const PROVOKING_VERTEX_WEBGL: u32 = 36431;

    /// Selects the first or the last vertex with `FIRST_VERTEX_CONVENTION_WEBGL` or its counterpart.
    ///
    /// `undefined provokingVertexWEBGL(GLenum provokeMode)`
    ///
    /// Features `webgl-drawing-extensions` and `experimental`.
    #[doc(alias = "provokingVertexWEBGL")]
    #[inline]
    pub fn provoking_vertex_webgl(&self, provoke_mode: u32) {
        Js::call_provokingVertexWEBGL__number(js(self), provoke_mode as f64)
    }
}

web_imports! {
    #[wasm_bindgen(method, js_name = "bindVertexArrayOES")]
    pub(crate) fn call_bindVertexArrayOES__value(this: &Js, a0: &JsValue);
    #[wasm_bindgen(method, js_name = "blendEquationSeparateiOES")]
    pub(crate) fn call_blendEquationSeparateiOES__number3(this: &Js, a0: f64, a1: f64, a2: f64);
    #[wasm_bindgen(method, js_name = "blendEquationiOES")]
    pub(crate) fn call_blendEquationiOES__number2(this: &Js, a0: f64, a1: f64);
    #[wasm_bindgen(method, js_name = "blendFuncSeparateiOES")]
    pub(crate) fn call_blendFuncSeparateiOES__number5(this: &Js, a0: f64, a1: f64, a2: f64, a3: f64, a4: f64);
    #[wasm_bindgen(method, js_name = "blendFunciOES")]
    pub(crate) fn call_blendFunciOES__number3(this: &Js, a0: f64, a1: f64, a2: f64);
    #[wasm_bindgen(method, js_name = "colorMaskiOES")]
    pub(crate) fn call_colorMaskiOES__number_bool4(this: &Js, a0: f64, a1: bool, a2: bool, a3: bool, a4: bool);
    #[wasm_bindgen(method, js_name = "createVertexArrayOES")]
    pub(crate) fn call_createVertexArrayOES__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, js_name = "deleteVertexArrayOES")]
    pub(crate) fn call_deleteVertexArrayOES__value(this: &Js, a0: &JsValue);
    #[wasm_bindgen(method, js_name = "disableiOES")]
    pub(crate) fn call_disableiOES__number2(this: &Js, a0: f64, a1: f64);
    #[wasm_bindgen(method, js_name = "drawArraysInstancedANGLE")]
    pub(crate) fn call_drawArraysInstancedANGLE__number4(this: &Js, a0: f64, a1: f64, a2: f64, a3: f64);
    #[wasm_bindgen(method, js_name = "drawBuffersWEBGL")]
    pub(crate) fn call_drawBuffersWEBGL__value(this: &Js, a0: &JsValue);
    #[wasm_bindgen(method, js_name = "drawElementsInstancedANGLE")]
    pub(crate) fn call_drawElementsInstancedANGLE__number5(this: &Js, a0: f64, a1: f64, a2: f64, a3: f64, a4: f64);
    #[wasm_bindgen(method, js_name = "enableiOES")]
    pub(crate) fn call_enableiOES__number2(this: &Js, a0: f64, a1: f64);
    #[wasm_bindgen(method, js_name = "framebufferTextureMultiviewOVR")]
    pub(crate) fn call_framebufferTextureMultiviewOVR__number2_value_number3(
        this: &Js,
        a0: f64,
        a1: f64,
        a2: &JsValue,
        a3: f64,
        a4: f64,
        a5: f64,
    );
    #[wasm_bindgen(method, js_name = "isVertexArrayOES")]
    pub(crate) fn call_isVertexArrayOES__value__as_bool(this: &Js, a0: &JsValue) -> Truth;
    #[wasm_bindgen(catch, method, js_name = "multiDrawArraysInstancedWEBGL")]
    pub(crate) fn try_call_multiDrawArraysInstancedWEBGL__number_value_number_value_number_value_number2(
        this: &Js,
        a0: f64,
        a1: &JsValue,
        a2: f64,
        a3: &JsValue,
        a4: f64,
        a5: &JsValue,
        a6: f64,
        a7: f64,
    ) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "multiDrawArraysWEBGL")]
    pub(crate) fn try_call_multiDrawArraysWEBGL__number_value_number_value_number2(
        this: &Js,
        a0: f64,
        a1: &JsValue,
        a2: f64,
        a3: &JsValue,
        a4: f64,
        a5: f64,
    ) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "multiDrawElementsInstancedWEBGL")]
    pub(crate) fn try_call_multiDrawElementsInstancedWEBGL__number_value_number2_value_number_value_number2(
        this: &Js,
        a0: f64,
        a1: &JsValue,
        a2: f64,
        a3: f64,
        a4: &JsValue,
        a5: f64,
        a6: &JsValue,
        a7: f64,
        a8: f64,
    ) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "multiDrawElementsWEBGL")]
    pub(crate) fn try_call_multiDrawElementsWEBGL__number_value_number2_value_number2(
        this: &Js,
        a0: f64,
        a1: &JsValue,
        a2: f64,
        a3: f64,
        a4: &JsValue,
        a5: f64,
        a6: f64,
    ) -> Result<(), Exception>;
    #[wasm_bindgen(method, js_name = "vertexAttribDivisorANGLE")]
    pub(crate) fn call_vertexAttribDivisorANGLE__number2(this: &Js, a0: f64, a1: f64);
}

#[cfg(feature = "experimental")]
web_imports! {
    #[wasm_bindgen(method, js_name = "beginQueryEXT")]
    pub(crate) fn call_beginQueryEXT__number_value(this: &Js, a0: f64, a1: &JsValue);
    #[wasm_bindgen(method, js_name = "createQueryEXT")]
    pub(crate) fn call_createQueryEXT__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, js_name = "deleteQueryEXT")]
    pub(crate) fn call_deleteQueryEXT__value(this: &Js, a0: &JsValue);
    #[wasm_bindgen(catch, method, js_name = "drawArraysInstancedBaseInstanceWEBGL")]
    pub(crate) fn try_call_drawArraysInstancedBaseInstanceWEBGL__number5(
        this: &Js,
        a0: f64,
        a1: f64,
        a2: f64,
        a3: f64,
        a4: f64,
    ) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "drawElementsInstancedBaseVertexBaseInstanceWEBGL")]
    pub(crate) fn try_call_drawElementsInstancedBaseVertexBaseInstanceWEBGL__number7(
        this: &Js,
        a0: f64,
        a1: f64,
        a2: f64,
        a3: f64,
        a4: f64,
        a5: f64,
        a6: f64,
    ) -> Result<(), Exception>;
    #[wasm_bindgen(method, js_name = "endQueryEXT")]
    pub(crate) fn call_endQueryEXT__number(this: &Js, a0: f64);
    #[wasm_bindgen(method, js_name = "getQueryEXT")]
    pub(crate) fn call_getQueryEXT__number2__as_value(this: &Js, a0: f64, a1: f64) -> JsValue;
    #[wasm_bindgen(method, js_name = "getQueryObjectEXT")]
    pub(crate) fn call_getQueryObjectEXT__value_number__as_value(this: &Js, a0: &JsValue, a1: f64) -> JsValue;
    #[wasm_bindgen(method, js_name = "isQueryEXT")]
    pub(crate) fn call_isQueryEXT__value__as_bool(this: &Js, a0: &JsValue) -> Truth;
    #[wasm_bindgen(catch, method, js_name = "multiDrawArraysInstancedBaseInstanceWEBGL")]
    pub(crate) fn try_call_multiDrawArraysInstancedBaseInstanceWEBGL__number_value_number_value_number_value_number_value_number2(
        this: &Js,
        a0: f64,
        a1: &JsValue,
        a2: f64,
        a3: &JsValue,
        a4: f64,
        a5: &JsValue,
        a6: f64,
        a7: &JsValue,
        a8: f64,
        a9: f64,
    ) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "multiDrawElementsInstancedBaseVertexBaseInstanceWEBGL")]
    pub(crate) fn try_call_multiDrawElementsInstancedBaseVertexBaseInstanceWEBGL__number_value_number2_value_number_value_number_value_number_value_number2(
        this: &Js,
        a0: f64,
        a1: &JsValue,
        a2: f64,
        a3: f64,
        a4: &JsValue,
        a5: f64,
        a6: &JsValue,
        a7: f64,
        a8: &JsValue,
        a9: f64,
        a10: &JsValue,
        a11: f64,
        a12: f64,
    ) -> Result<(), Exception>;
    #[wasm_bindgen(method, js_name = "provokingVertexWEBGL")]
    pub(crate) fn call_provokingVertexWEBGL__number(this: &Js, a0: f64);
    #[wasm_bindgen(method, js_name = "queryCounterEXT")]
    pub(crate) fn call_queryCounterEXT__value_number(this: &Js, a0: &JsValue, a1: f64);
}
