//! Types: WebGL 2

#[cfg(any(feature = "webgl2", all(feature = "experimental", feature = "webgl-drawing-extensions")))]
web_interface! {
    /// `interface WebGLQuery : WebGLObject`
    ///
    /// Exposed in Window, Worker.
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLQuery) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.2)
    #[doc(alias = "WebGLQuery")]
    pub struct WebGlQuery: [crate::WebGlObject, crate::Object];
    class = "WebGLQuery";
}

#[cfg(feature = "webgl2")]
web_interface! {
    /// `interface WebGLSampler : WebGLObject`
    ///
    /// Exposed in Window, Worker.
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLSampler) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.3)
    #[doc(alias = "WebGLSampler")]
    pub struct WebGlSampler: [crate::WebGlObject, crate::Object];
    class = "WebGLSampler";
}

#[cfg(feature = "webgl2")]
web_interface! {
    /// `interface WebGLSync : WebGLObject`
    ///
    /// Exposed in Window, Worker.
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLSync) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.4)
    #[doc(alias = "WebGLSync")]
    pub struct WebGlSync: [crate::WebGlObject, crate::Object];
    class = "WebGLSync";
}

#[cfg(feature = "webgl2")]
web_interface! {
    /// `interface WebGLTransformFeedback : WebGLObject`
    ///
    /// Exposed in Window, Worker.
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLTransformFeedback) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.5)
    #[doc(alias = "WebGLTransformFeedback")]
    pub struct WebGlTransformFeedback: [crate::WebGlObject, crate::Object];
    class = "WebGLTransformFeedback";
}

#[cfg(feature = "webgl2")]
web_interface! {
    /// `interface WebGLVertexArrayObject : WebGLObject`
    ///
    /// Exposed in Window, Worker.
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLVertexArrayObject) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.6)
    #[doc(alias = "WebGLVertexArrayObject")]
    pub struct WebGlVertexArrayObject: [crate::WebGlObject, crate::Object];
    class = "WebGLVertexArrayObject";
}

web_interface! {
    /// `interface WebGL2RenderingContext`
    ///
    /// Exposed in Window, Worker.
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7)
    ///
    /// Members are added by the feature `webxr`.
    #[doc(alias = "WebGL2RenderingContext")]
    pub struct WebGl2RenderingContext: [crate::Object];
    class = "WebGL2RenderingContext";
}

#[cfg(feature = "webgl2")]
web_union! {
    /// `typedef (Uint32Array or sequence<GLuint>) Uint32List`
    pub enum Uint32List {
        Uint32Array(crate::Uint32Array): value,
        U32Sequence(crate::Array<u32>): array,
    }
    into crate::Object;
}
