//! Types: The extensions of WebGL for instances, several draws at once, vertex arrays and timers

/// `interface ANGLE_instanced_arrays`
///
/// Exposed in Window, Worker.
///
/// Baseline: widely available since 2016-06. [MDN](https://developer.mozilla.org/docs/Web/API/ANGLE_instanced_arrays) · [Specification](https://registry.khronos.org/webgl/extensions/ANGLE_instanced_arrays/)
#[doc(alias = "ANGLE_instanced_arrays")]
#[repr(transparent)]
pub struct AngleInstancedArrays {
    parent: crate::Object,
}
interface!(AngleInstancedArrays:;);

/// `interface WebGLTimerQueryEXT : WebGLObject`
///
/// Exposed in Window, Worker.
///
/// Not in Baseline. [Specification](https://registry.khronos.org/webgl/extensions/EXT_disjoint_timer_query/)
#[doc(alias = "WebGLTimerQueryEXT")]
#[cfg(all(feature = "experimental", feature = "webgl-drawing-extensions"))]
#[repr(transparent)]
pub struct WebGlTimerQueryExt {
    parent: crate::WebGlObject,
}
#[cfg(all(feature = "experimental", feature = "webgl-drawing-extensions"))]
interface!(WebGlTimerQueryExt: crate::WebGlObject;);

/// `interface EXT_disjoint_timer_query`
///
/// Exposed in Window, Worker.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/EXT_disjoint_timer_query) · [Specification](https://registry.khronos.org/webgl/extensions/EXT_disjoint_timer_query/)
#[doc(alias = "EXT_disjoint_timer_query")]
#[cfg(all(feature = "experimental", feature = "webgl-drawing-extensions"))]
#[repr(transparent)]
pub struct ExtDisjointTimerQuery {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "webgl-drawing-extensions"))]
interface!(ExtDisjointTimerQuery:;);

/// `interface EXT_disjoint_timer_query_webgl2`
///
/// Exposed in Window, Worker.
///
/// [Specification](https://registry.khronos.org/webgl/extensions/EXT_disjoint_timer_query_webgl2/)
#[doc(alias = "EXT_disjoint_timer_query_webgl2")]
#[cfg(all(feature = "experimental", feature = "webgl-drawing-extensions"))]
#[repr(transparent)]
pub struct ExtDisjointTimerQueryWebgl2 {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "webgl-drawing-extensions"))]
interface!(ExtDisjointTimerQueryWebgl2:;);

/// `interface OES_draw_buffers_indexed`
///
/// Exposed in Window, Worker.
///
/// Baseline: widely available since 2022-12. [MDN](https://developer.mozilla.org/docs/Web/API/OES_draw_buffers_indexed) · [Specification](https://registry.khronos.org/webgl/extensions/OES_draw_buffers_indexed/)
#[doc(alias = "OES_draw_buffers_indexed")]
#[repr(transparent)]
pub struct OesDrawBuffersIndexed {
    parent: crate::Object,
}
interface!(OesDrawBuffersIndexed:;);

/// `interface WebGLVertexArrayObjectOES : WebGLObject`
///
/// Exposed in Window, Worker.
///
/// Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLVertexArrayObject) · [Specification](https://registry.khronos.org/webgl/extensions/OES_vertex_array_object/)
#[doc(alias = "WebGLVertexArrayObjectOES")]
#[repr(transparent)]
pub struct WebGlVertexArrayObjectOes {
    parent: crate::WebGlObject,
}
interface!(WebGlVertexArrayObjectOes: crate::WebGlObject;);

/// `interface OES_vertex_array_object`
///
/// Exposed in Window, Worker.
///
/// Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/OES_vertex_array_object) · [Specification](https://registry.khronos.org/webgl/extensions/OES_vertex_array_object/)
#[doc(alias = "OES_vertex_array_object")]
#[repr(transparent)]
pub struct OesVertexArrayObject {
    parent: crate::Object,
}
interface!(OesVertexArrayObject:;);

/// `interface OVR_multiview2`
///
/// Exposed in Window, Worker.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/OVR_multiview2) · [Specification](https://registry.khronos.org/webgl/extensions/OVR_multiview2/)
#[doc(alias = "OVR_multiview2")]
#[repr(transparent)]
pub struct OvrMultiview2 {
    parent: crate::Object,
}
interface!(OvrMultiview2:;);

/// `interface WEBGL_draw_buffers`
///
/// Exposed in Window, Worker.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/WEBGL_draw_buffers) · [Specification](https://registry.khronos.org/webgl/extensions/WEBGL_draw_buffers/)
#[doc(alias = "WEBGL_draw_buffers")]
#[repr(transparent)]
pub struct WebglDrawBuffers {
    parent: crate::Object,
}
interface!(WebglDrawBuffers:;);

/// `interface WEBGL_draw_instanced_base_vertex_base_instance`
///
/// Exposed in Window, Worker.
#[doc(alias = "WEBGL_draw_instanced_base_vertex_base_instance")]
#[cfg(all(feature = "experimental", feature = "webgl-drawing-extensions"))]
#[repr(transparent)]
pub struct WebglDrawInstancedBaseVertexBaseInstance {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "webgl-drawing-extensions"))]
interface!(WebglDrawInstancedBaseVertexBaseInstance:;);

/// `interface WEBGL_multi_draw`
///
/// Exposed in Window, Worker.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/WEBGL_multi_draw) · [Specification](https://registry.khronos.org/webgl/extensions/WEBGL_multi_draw/)
#[doc(alias = "WEBGL_multi_draw")]
#[repr(transparent)]
pub struct WebglMultiDraw {
    parent: crate::Object,
}
interface!(WebglMultiDraw:;);

/// `interface WEBGL_multi_draw_instanced_base_vertex_base_instance`
///
/// Exposed in Window, Worker.
#[doc(alias = "WEBGL_multi_draw_instanced_base_vertex_base_instance")]
#[cfg(all(feature = "experimental", feature = "webgl-drawing-extensions"))]
#[repr(transparent)]
pub struct WebglMultiDrawInstancedBaseVertexBaseInstance {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "webgl-drawing-extensions"))]
interface!(WebglMultiDrawInstancedBaseVertexBaseInstance:;);

/// `interface WEBGL_provoking_vertex`
///
/// Exposed in Window, Worker.
#[doc(alias = "WEBGL_provoking_vertex")]
#[cfg(all(feature = "experimental", feature = "webgl-drawing-extensions"))]
#[repr(transparent)]
pub struct WebglProvokingVertex {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "webgl-drawing-extensions"))]
interface!(WebglProvokingVertex:;);

/// `(Int32Array or sequence<GLint>)`
#[non_exhaustive]
pub enum Int32ArrayOrI32Sequence {
    /// `Int32Array`
    Int32Array(crate::Int32Array),
    /// `I32Sequence`
    I32Sequence(crate::Array<i32>),
    /// A value of another type.
    Other(crate::JsValue),
}
union!(Int32ArrayOrI32Sequence {
    Int32Array(crate::Int32Array): value,
    I32Sequence(crate::Array<i32>): array,
});

/// `(Uint32Array or sequence<GLuint>)`
#[cfg(all(feature = "experimental", feature = "webgl-drawing-extensions"))]
#[non_exhaustive]
pub enum Uint32ArrayOrU32Sequence {
    /// `Uint32Array`
    Uint32Array(crate::Uint32Array),
    /// `U32Sequence`
    U32Sequence(crate::Array<u32>),
    /// A value of another type.
    Other(crate::JsValue),
}
#[cfg(all(feature = "experimental", feature = "webgl-drawing-extensions"))]
union!(Uint32ArrayOrU32Sequence {
    Uint32Array(crate::Uint32Array): value,
    U32Sequence(crate::Array<u32>): array,
});
