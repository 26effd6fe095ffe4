//! Types: WebGL 2

/// `interface WebGLQuery : WebGLObject`
///
/// Exposed in Window, Worker.
///
/// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLQuery) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.2)
#[doc(alias = "WebGLQuery")]
#[cfg(any(feature = "webgl2", all(feature = "experimental", feature = "webgl-drawing-extensions")))]
#[repr(transparent)]
pub struct WebGlQuery {
    parent: crate::WebGlObject,
}
#[cfg(any(feature = "webgl2", all(feature = "experimental", feature = "webgl-drawing-extensions")))]
interface!(WebGlQuery: crate::WebGlObject; "WebGLQuery");

/// `interface WebGLSampler : WebGLObject`
///
/// Exposed in Window, Worker.
///
/// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLSampler) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.3)
#[doc(alias = "WebGLSampler")]
#[cfg(feature = "webgl2")]
#[repr(transparent)]
pub struct WebGlSampler {
    parent: crate::WebGlObject,
}
#[cfg(feature = "webgl2")]
interface!(WebGlSampler: crate::WebGlObject; "WebGLSampler");

/// `interface WebGLSync : WebGLObject`
///
/// Exposed in Window, Worker.
///
/// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLSync) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.4)
#[doc(alias = "WebGLSync")]
#[cfg(feature = "webgl2")]
#[repr(transparent)]
pub struct WebGlSync {
    parent: crate::WebGlObject,
}
#[cfg(feature = "webgl2")]
interface!(WebGlSync: crate::WebGlObject; "WebGLSync");

/// `interface WebGLTransformFeedback : WebGLObject`
///
/// Exposed in Window, Worker.
///
/// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLTransformFeedback) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.5)
#[doc(alias = "WebGLTransformFeedback")]
#[cfg(feature = "webgl2")]
#[repr(transparent)]
pub struct WebGlTransformFeedback {
    parent: crate::WebGlObject,
}
#[cfg(feature = "webgl2")]
interface!(WebGlTransformFeedback: crate::WebGlObject; "WebGLTransformFeedback");

/// `interface WebGLVertexArrayObject : WebGLObject`
///
/// Exposed in Window, Worker.
///
/// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLVertexArrayObject) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.6)
#[doc(alias = "WebGLVertexArrayObject")]
#[cfg(feature = "webgl2")]
#[repr(transparent)]
pub struct WebGlVertexArrayObject {
    parent: crate::WebGlObject,
}
#[cfg(feature = "webgl2")]
interface!(WebGlVertexArrayObject: crate::WebGlObject; "WebGLVertexArrayObject");

/// `interface WebGL2RenderingContext`
///
/// Exposed in Window, Worker.
///
/// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGL2RenderingContext) · [Specification](https://registry.khronos.org/webgl/specs/latest/2.0/#4.7)
#[doc(alias = "WebGL2RenderingContext")]
#[cfg(any(
    feature = "canvas", feature = "offscreen-canvas", feature = "webgl2",
    all(feature = "experimental", any(feature = "webxr", feature = "webxr-layers")),
))]
#[repr(transparent)]
pub struct WebGl2RenderingContext {
    parent: crate::Object,
}
#[cfg(any(
    feature = "canvas", feature = "offscreen-canvas", feature = "webgl2",
    all(feature = "experimental", any(feature = "webxr", feature = "webxr-layers")),
))]
interface!(WebGl2RenderingContext:; "WebGL2RenderingContext");

/// `typedef (Uint32Array or sequence<GLuint>) Uint32List`
#[cfg(feature = "webgl2")]
#[non_exhaustive]
pub enum Uint32List {
    /// `Uint32Array`
    Uint32Array(crate::Uint32Array),
    /// `U32Sequence`
    U32Sequence(crate::Array<u32>),
    /// A value of another type.
    Other(crate::JsValue),
}
#[cfg(feature = "webgl2")]
union!(Uint32List {
    Uint32Array(crate::Uint32Array): value,
    U32Sequence(crate::Array<u32>): array,
});
