//! Types: WebGL 2

#[cfg(any(feature = "webgl2", all(feature = "experimental", feature = "webgl-drawing-extensions")))]
web_interface! {
    /// A measurement on the GPU, such as whether an object was visible.
    ///
    /// `interface WebGLQuery : WebGLObject`
    ///
    /// Inherits the methods of [`WebGlObject`](crate::WebGlObject).
    ///
    /// Feature `webgl2`. Exposed in Window, Worker. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLQuery) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.2)
    #[doc(alias = "WebGLQuery")]
    pub struct WebGlQuery: [crate::WebGlObject, crate::Object];
    class = "WebGLQuery";
}

#[cfg(feature = "webgl2")]
web_interface! {
    /// A set of filter and wrapping settings that can replace those of a texture.
    ///
    /// `interface WebGLSampler : WebGLObject`
    ///
    /// Inherits the methods of [`WebGlObject`](crate::WebGlObject).
    ///
    /// Feature `webgl2`. Exposed in Window, Worker. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLSampler) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.3)
    #[doc(alias = "WebGLSampler")]
    pub struct WebGlSampler: [crate::WebGlObject, crate::Object];
    class = "WebGLSampler";
}

#[cfg(feature = "webgl2")]
web_interface! {
    /// A marker in the command stream, to learn when the GPU has reached it.
    ///
    /// `interface WebGLSync : WebGLObject`
    ///
    /// Inherits the methods of [`WebGlObject`](crate::WebGlObject).
    ///
    /// Feature `webgl2`. Exposed in Window, Worker. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLSync) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.4)
    #[doc(alias = "WebGLSync")]
    pub struct WebGlSync: [crate::WebGlObject, crate::Object];
    class = "WebGLSync";
}

#[cfg(feature = "webgl2")]
web_interface! {
    /// The state for capturing the outputs of the vertex shader into buffers.
    ///
    /// `interface WebGLTransformFeedback : WebGLObject`
    ///
    /// Inherits the methods of [`WebGlObject`](crate::WebGlObject).
    ///
    /// Feature `webgl2`. Exposed in Window, Worker. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLTransformFeedback) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.5)
    #[doc(alias = "WebGLTransformFeedback")]
    pub struct WebGlTransformFeedback: [crate::WebGlObject, crate::Object];
    class = "WebGLTransformFeedback";
}

#[cfg(feature = "webgl2")]
web_interface! {
    /// A stored set of attribute settings, which can be restored with one call.
    ///
    /// `interface WebGLVertexArrayObject : WebGLObject`
    ///
    /// Inherits the methods of [`WebGlObject`](crate::WebGlObject).
    ///
    /// Feature `webgl2`. Exposed in Window, Worker. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLVertexArrayObject) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.6)
    #[doc(alias = "WebGLVertexArrayObject")]
    pub struct WebGlVertexArrayObject: [crate::WebGlObject, crate::Object];
    class = "WebGLVertexArrayObject";
}

web_interface! {
    /// The WebGL 2 drawing context of a canvas, close to OpenGL ES 3.0.
    ///
    /// `interface WebGL2RenderingContext`
    ///
    /// Members are added by the feature `webxr`.
    ///
    /// Feature `webgl2`. Exposed in Window, Worker. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7)
    #[doc(alias = "WebGL2RenderingContext")]
    pub struct WebGl2RenderingContext: [crate::Object];
    class = "WebGL2RenderingContext";
}

#[cfg(feature = "webgl2")]
web_union! {
    /// `typedef (Uint32Array or sequence<GLuint>) Uint32List`
    ///
    /// Feature `webgl2`.
    pub enum Uint32List {
        Uint32Array(crate::Uint32Array): value,
        U32Sequence(crate::Array<u32>): array,
    }
    into crate::Object;
}
