//! Types: WebGL 1

#[cfg(feature = "webgl")]
web_enumeration! {
    /// The graphics processor to prefer on a device with several: a fast one or one that saves power.
    ///
    /// `enum WebGLPowerPreference`
    ///
    /// Feature `webgl`.
    #[doc(alias = "WebGLPowerPreference")]
    pub enum WebGlPowerPreference {
        Default = "default",
        LowPower = "low-power",
        HighPerformance = "high-performance",
    }
}

#[cfg(any(feature = "webgl", feature = "webgl2", feature = "webxr"))]
web_dictionary! {
    /// The settings of a WebGL context, given to `getContext` when it is first created.
    ///
    /// `dictionary WebGLContextAttributes`
    ///
    /// Members are added by the feature `webxr`.
    ///
    /// Feature `webgl`.
    #[doc(alias = "WebGLContextAttributes")]
    pub struct WebGlContextAttributes: [crate::Object];
    name = "WebGLContextAttributes";
}

#[cfg(any(
    feature = "webgl", feature = "webgl-debug-extensions", feature = "webgl-drawing-extensions", feature = "webgl2",
    all(feature = "experimental", any(feature = "webxr", feature = "webxr-environment", feature = "webxr-layers")),
))]
web_interface! {
    /// The common base of all objects that a WebGL context creates, such as buffers and textures.
    ///
    /// `interface WebGLObject`
    ///
    /// Feature `webgl`. Exposed in Window, Worker. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLObject) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.3)
    #[doc(alias = "WebGLObject")]
    pub struct WebGlObject: [crate::Object];
    class = "WebGLObject";
    extended;
}

#[cfg(any(feature = "webgl", feature = "webgl2"))]
web_interface! {
    /// A block of data in GPU memory, such as vertex positions or indices.
    ///
    /// `interface WebGLBuffer : WebGLObject`
    ///
    /// Inherits the methods of [`WebGlObject`](crate::WebGlObject).
    ///
    /// Feature `webgl`. Exposed in Window, Worker. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLBuffer) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.4)
    #[doc(alias = "WebGLBuffer")]
    pub struct WebGlBuffer: [crate::WebGlObject, crate::Object];
    class = "WebGLBuffer";
}

#[cfg(any(feature = "webgl", feature = "webgl2", all(feature = "experimental", feature = "webxr")))]
web_interface! {
    /// A target to draw into other than the canvas, made of attached textures and renderbuffers.
    ///
    /// `interface WebGLFramebuffer : WebGLObject`
    ///
    /// Inherits the methods of [`WebGlObject`](crate::WebGlObject).
    ///
    /// Feature `webgl`. Exposed in Window, Worker. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLFramebuffer) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.5)
    #[doc(alias = "WebGLFramebuffer")]
    pub struct WebGlFramebuffer: [crate::WebGlObject, crate::Object];
    class = "WebGLFramebuffer";
}

#[cfg(any(feature = "webgl", feature = "webgl2"))]
web_interface! {
    /// A vertex shader and a fragment shader linked together, ready for drawing.
    ///
    /// `interface WebGLProgram : WebGLObject`
    ///
    /// Inherits the methods of [`WebGlObject`](crate::WebGlObject).
    ///
    /// Feature `webgl`. Exposed in Window, Worker. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLProgram) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.6)
    #[doc(alias = "WebGLProgram")]
    pub struct WebGlProgram: [crate::WebGlObject, crate::Object];
    class = "WebGLProgram";
}

#[cfg(any(feature = "webgl", feature = "webgl2"))]
web_interface! {
    /// An image that can be drawn into but not sampled by shaders, often for depth or stencil values.
    ///
    /// `interface WebGLRenderbuffer : WebGLObject`
    ///
    /// Inherits the methods of [`WebGlObject`](crate::WebGlObject).
    ///
    /// Feature `webgl`. Exposed in Window, Worker. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderbuffer) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.7)
    #[doc(alias = "WebGLRenderbuffer")]
    pub struct WebGlRenderbuffer: [crate::WebGlObject, crate::Object];
    class = "WebGLRenderbuffer";
}

#[cfg(any(feature = "webgl", feature = "webgl-debug-extensions", feature = "webgl2"))]
web_interface! {
    /// A vertex or fragment shader, written in GLSL.
    ///
    /// `interface WebGLShader : WebGLObject`
    ///
    /// Inherits the methods of [`WebGlObject`](crate::WebGlObject).
    ///
    /// Feature `webgl`. Exposed in Window, Worker. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLShader) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.8)
    #[doc(alias = "WebGLShader")]
    pub struct WebGlShader: [crate::WebGlObject, crate::Object];
    class = "WebGLShader";
}

#[cfg(any(
    feature = "webgl", feature = "webgl-drawing-extensions", feature = "webgl2",
    all(feature = "experimental", any(feature = "webxr-environment", feature = "webxr-layers")),
))]
web_interface! {
    /// An image in GPU memory that shaders can sample.
    ///
    /// `interface WebGLTexture : WebGLObject`
    ///
    /// Inherits the methods of [`WebGlObject`](crate::WebGlObject).
    ///
    /// Feature `webgl`. Exposed in Window, Worker. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLTexture) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.9)
    #[doc(alias = "WebGLTexture")]
    pub struct WebGlTexture: [crate::WebGlObject, crate::Object];
    class = "WebGLTexture";
}

#[cfg(any(feature = "webgl", feature = "webgl2"))]
web_interface! {
    /// The place of a uniform variable in a linked program.
    ///
    /// `interface WebGLUniformLocation`
    ///
    /// Feature `webgl`. Exposed in Window, Worker. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLUniformLocation) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.10)
    #[doc(alias = "WebGLUniformLocation")]
    pub struct WebGlUniformLocation: [crate::Object];
    class = "WebGLUniformLocation";
}

#[cfg(any(feature = "webgl", feature = "webgl2"))]
web_interface! {
    /// The size, type and name of an active attribute, uniform or transform feedback varying.
    ///
    /// `interface WebGLActiveInfo`
    ///
    /// Feature `webgl`. Exposed in Window, Worker. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLActiveInfo) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.11)
    #[doc(alias = "WebGLActiveInfo")]
    pub struct WebGlActiveInfo: [crate::Object];
    class = "WebGLActiveInfo";
}

#[cfg(any(feature = "webgl", feature = "webgl2"))]
web_interface! {
    /// The range and precision of a number format in shaders.
    ///
    /// `interface WebGLShaderPrecisionFormat`
    ///
    /// Feature `webgl`. Exposed in Window, Worker. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLShaderPrecisionFormat) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.12)
    #[doc(alias = "WebGLShaderPrecisionFormat")]
    pub struct WebGlShaderPrecisionFormat: [crate::Object];
    class = "WebGLShaderPrecisionFormat";
}

#[cfg(any(
    feature = "canvas", feature = "offscreen-canvas", feature = "webgl", feature = "webgl-color-extensions",
    feature = "webgl-compressed-textures", feature = "webgl-debug-extensions", feature = "webgl-drawing-extensions",
    feature = "webgl-extensions", all(feature = "experimental", any(feature = "webxr", feature = "webxr-layers")),
))]
web_interface! {
    /// The WebGL 1 drawing context of a canvas, close to OpenGL ES 2.0.
    ///
    /// `interface WebGLRenderingContext`
    ///
    /// Members are added by the feature `webxr`.
    ///
    /// Feature `webgl`. Exposed in Window, Worker. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLRenderingContext) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.14)
    #[doc(alias = "WebGLRenderingContext")]
    pub struct WebGlRenderingContext: [crate::Object];
    class = "WebGLRenderingContext";
}

#[cfg(any(feature = "canvas", feature = "offscreen-canvas", feature = "webgl"))]
web_interface! {
    /// The event about a lost, restored or failed WebGL context.
    ///
    /// `interface WebGLContextEvent : Event`
    ///
    /// Inherits the methods of [`Event`](crate::Event).
    ///
    /// Feature `webgl`. Exposed in Window, Worker. Baseline: widely available since 2016-09. [MDN](https://developer.mozilla.org/docs/Web/API/WebGLContextEvent) · [Specification](https://registry.khronos.org/webgl/specs/latest/1.0/#5.15)
    #[doc(alias = "WebGLContextEvent")]
    pub struct WebGlContextEvent: [crate::Event, crate::Object];
    class = "WebGLContextEvent";
}

#[cfg(feature = "webgl")]
web_dictionary! {
    /// The fields for creating a `WebGLContextEvent`.
    ///
    /// `dictionary WebGLContextEventInit : EventInit`
    ///
    /// Inherits the methods of [`EventInit`](crate::EventInit).
    ///
    /// Feature `webgl`.
    #[doc(alias = "WebGLContextEventInit")]
    pub struct WebGlContextEventInit: [crate::EventInit, crate::Object];
    name = "WebGLContextEventInit";
    optional;
}

#[cfg(any(feature = "webgl", feature = "webgl2"))]
web_union! {
    /// `typedef (ImageBitmap or ImageData or HTMLImageElement or HTMLCanvasElement or HTMLVideoElement or OffscreenCanvas or VideoFrame) TexImageSource`
    ///
    /// Feature `webgl`.
    pub enum TexImageSource {
        ImageBitmap(crate::ImageBitmap): value,
        ImageData(crate::ImageData): value,
        HtmlImageElement(crate::HtmlImageElement): value,
        HtmlCanvasElement(crate::HtmlCanvasElement): value,
        HtmlVideoElement(crate::HtmlVideoElement): value,
        OffscreenCanvas(crate::OffscreenCanvas): value,
        VideoFrame(crate::VideoFrame): value,
    }
    into crate::Object;
}

#[cfg(feature = "webgl")]
web_union! {
    /// `typedef (Float32Array or sequence<GLfloat>) Float32List`
    ///
    /// Feature `webgl`.
    pub enum Float32List {
        Float32Array(crate::Float32Array): value,
        F32Sequence(crate::Array<f32>): array,
    }
    into crate::Object;
}

#[cfg(feature = "webgl")]
web_union! {
    /// `typedef (Int32Array or sequence<GLint>) Int32List`
    ///
    /// Feature `webgl`.
    pub enum Int32List {
        Int32Array(crate::Int32Array): value,
        I32Sequence(crate::Array<i32>): array,
    }
    into crate::Object;
}

#[cfg(feature = "webgl")]
web_stands_for!(crate::WebGlContextEvent, crate::WebGlContextEventInit);
