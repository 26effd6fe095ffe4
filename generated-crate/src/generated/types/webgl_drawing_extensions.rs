//! Types: The extensions of WebGL for instances, several draws at once, vertex arrays and timers

web_interface! {
    /// An extension that lets WebGL 1 draw many copies of an object with one call.
    ///
    /// `interface ANGLE_instanced_arrays`
    ///
    /// Feature `webgl-drawing-extensions`. Exposed in Window, Worker. Baseline: widely available since 2016-06. [MDN](https://developer.mozilla.org/docs/Web/API/ANGLE_instanced_arrays) · [Specification](https://registry.khronos.org/webgl/extensions/ANGLE_instanced_arrays/)
    #[doc(alias = "ANGLE_instanced_arrays")]
    pub struct AngleInstancedArrays: [crate::Object];
}

#[cfg(all(feature = "experimental", feature = "webgl-drawing-extensions"))]
web_interface! {
    /// A query of the time that the GPU needs.
    ///
    /// `interface WebGLTimerQueryEXT : WebGLObject`
    ///
    /// Inherits the methods of [`WebGlObject`](crate::WebGlObject).
    ///
    /// Features `webgl-drawing-extensions` and `experimental`. Exposed in Window, Worker. Not in Baseline. [Specification](https://registry.khronos.org/webgl/extensions/EXT_disjoint_timer_query/)
    #[doc(alias = "WebGLTimerQueryEXT")]
    pub struct WebGlTimerQueryExt: [crate::WebGlObject, crate::Object];
}

#[cfg(all(feature = "experimental", feature = "webgl-drawing-extensions"))]
web_interface! {
    /// Measures how long the GPU needs for commands, in WebGL 1.
    ///
    /// `interface EXT_disjoint_timer_query`
    ///
    /// Features `webgl-drawing-extensions` and `experimental`. Exposed in Window, Worker. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/EXT_disjoint_timer_query) · [Specification](https://registry.khronos.org/webgl/extensions/EXT_disjoint_timer_query/)
    #[doc(alias = "EXT_disjoint_timer_query")]
    pub struct ExtDisjointTimerQuery: [crate::Object];
}

#[cfg(all(feature = "experimental", feature = "webgl-drawing-extensions"))]
web_interface! {
    /// Measures how long the GPU needs for commands, in WebGL 2, with queries of the context itself.
    ///
    /// `interface EXT_disjoint_timer_query_webgl2`
    ///
    /// Features `webgl-drawing-extensions` and `experimental`. Exposed in Window, Worker. [Specification](https://registry.khronos.org/webgl/extensions/EXT_disjoint_timer_query_webgl2/)
    #[doc(alias = "EXT_disjoint_timer_query_webgl2")]
    pub struct ExtDisjointTimerQueryWebgl2: [crate::Object];
}

web_interface! {
    /// An extension to blend and mask each draw buffer with its own settings.
    ///
    /// `interface OES_draw_buffers_indexed`
    ///
    /// Feature `webgl-drawing-extensions`. Exposed in Window, Worker. Baseline: widely available since 2022-12. [MDN](https://developer.mozilla.org/docs/Web/API/OES_draw_buffers_indexed) · [Specification](https://registry.khronos.org/webgl/extensions/OES_draw_buffers_indexed/)
    #[doc(alias = "OES_draw_buffers_indexed")]
    pub struct OesDrawBuffersIndexed: [crate::Object];
}

web_interface! {
    /// A stored set of attribute settings in WebGL 1, which can be restored with one call.
    ///
    /// `interface WebGLVertexArrayObjectOES : WebGLObject`
    ///
    /// Inherits the methods of [`WebGlObject`](crate::WebGlObject).
    ///
    /// Feature `webgl-drawing-extensions`. Exposed in Window, Worker. Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLVertexArrayObject) · [Specification](https://registry.khronos.org/webgl/extensions/OES_vertex_array_object/)
    #[doc(alias = "WebGLVertexArrayObjectOES")]
    pub struct WebGlVertexArrayObjectOes: [crate::WebGlObject, crate::Object];
}

web_interface! {
    /// An extension for vertex array objects in WebGL 1.
    ///
    /// `interface OES_vertex_array_object`
    ///
    /// Feature `webgl-drawing-extensions`. Exposed in Window, Worker. Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/OES_vertex_array_object) · [Specification](https://registry.khronos.org/webgl/extensions/OES_vertex_array_object/)
    #[doc(alias = "OES_vertex_array_object")]
    pub struct OesVertexArrayObject: [crate::Object];
}

web_interface! {
    /// An extension to draw several views at once, such as those of both eyes, into a texture array.
    ///
    /// `interface OVR_multiview2`
    ///
    /// Feature `webgl-drawing-extensions`. Exposed in Window, Worker. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/OVR_multiview2) · [Specification](https://registry.khronos.org/webgl/extensions/OVR_multiview2/)
    #[doc(alias = "OVR_multiview2")]
    pub struct OvrMultiview2: [crate::Object];
}

web_interface! {
    /// An extension that lets a fragment shader in WebGL 1 write to several color attachments.
    ///
    /// `interface WEBGL_draw_buffers`
    ///
    /// Feature `webgl-drawing-extensions`. Exposed in Window, Worker. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/WEBGL_draw_buffers) · [Specification](https://registry.khronos.org/webgl/extensions/WEBGL_draw_buffers/)
    #[doc(alias = "WEBGL_draw_buffers")]
    pub struct WebglDrawBuffers: [crate::Object];
}

#[cfg(all(feature = "experimental", feature = "webgl-drawing-extensions"))]
web_interface! {
    /// Instanced drawing with a first instance and an offset that is added to the vertex indices.
    ///
    /// `interface WEBGL_draw_instanced_base_vertex_base_instance`
    ///
    /// Features `webgl-drawing-extensions` and `experimental`. Exposed in Window, Worker.
    #[doc(alias = "WEBGL_draw_instanced_base_vertex_base_instance")]
    pub struct WebglDrawInstancedBaseVertexBaseInstance: [crate::Object];
}

web_interface! {
    /// An extension to do many draw calls at once, which saves overhead.
    ///
    /// `interface WEBGL_multi_draw`
    ///
    /// Feature `webgl-drawing-extensions`. Exposed in Window, Worker. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/WEBGL_multi_draw) · [Specification](https://registry.khronos.org/webgl/extensions/WEBGL_multi_draw/)
    #[doc(alias = "WEBGL_multi_draw")]
    pub struct WebglMultiDraw: [crate::Object];
}

#[cfg(all(feature = "experimental", feature = "webgl-drawing-extensions"))]
web_interface! {
    /// Many instanced draws in one call, each with a first instance and an offset for the vertex indices.
    ///
    /// `interface WEBGL_multi_draw_instanced_base_vertex_base_instance`
    ///
    /// Features `webgl-drawing-extensions` and `experimental`. Exposed in Window, Worker.
    #[doc(alias = "WEBGL_multi_draw_instanced_base_vertex_base_instance")]
    pub struct WebglMultiDrawInstancedBaseVertexBaseInstance: [crate::Object];
}

#[cfg(all(feature = "experimental", feature = "webgl-drawing-extensions"))]
web_interface! {
    /// Selects the vertex of a primitive that gives its flat-shaded values.
    ///
    /// `interface WEBGL_provoking_vertex`
    ///
    /// Features `webgl-drawing-extensions` and `experimental`. Exposed in Window, Worker.
    #[doc(alias = "WEBGL_provoking_vertex")]
    pub struct WebglProvokingVertex: [crate::Object];
}

web_union! {
    /// `(Int32Array or sequence<GLint>)`
    ///
    /// Feature `webgl-drawing-extensions`.
    pub enum Int32ArrayOrI32Sequence {
        Int32Array(crate::Int32Array): value,
        I32Sequence(crate::Array<i32>): array,
    }
    into crate::Object;
}

#[cfg(all(feature = "experimental", feature = "webgl-drawing-extensions"))]
web_union! {
    /// `(Uint32Array or sequence<GLuint>)`
    ///
    /// Features `webgl-drawing-extensions` and `experimental`.
    pub enum Uint32ArrayOrU32Sequence {
        Uint32Array(crate::Uint32Array): value,
        U32Sequence(crate::Array<u32>): array,
    }
    into crate::Object;
}
