//! The classes that a text finds, each where its feature is on.

#[cfg(feature = "page-lifecycle")]
web_found!("BeforeUnloadEvent", crate::Document, crate::BeforeUnloadEvent, crate::Object);

#[cfg(feature = "input-events")]
web_found!("CompositionEvent", crate::Document, crate::CompositionEvent, crate::Object);

#[cfg(feature = "events")]
web_found!("CustomEvent", crate::Document, crate::CustomEvent, crate::Object);

#[cfg(feature = "device-orientation")]
web_found!("DeviceMotionEvent", crate::Document, crate::DeviceMotionEvent, crate::Object);

#[cfg(feature = "device-orientation")]
web_found!("DeviceOrientationEvent", crate::Document, crate::DeviceOrientationEvent, crate::Object);

#[cfg(feature = "drag-and-drop")]
web_found!("DragEvent", crate::Document, crate::DragEvent, crate::Object);

#[cfg(feature = "events")]
web_found!("Event", crate::Document, crate::Event, crate::Object);

#[cfg(feature = "ui-events")]
web_found!("FocusEvent", crate::Document, crate::FocusEvent, crate::Object);

#[cfg(feature = "history")]
web_found!("HashChangeEvent", crate::Document, crate::HashChangeEvent, crate::Object);

#[cfg(feature = "keyboard-events")]
web_found!("KeyboardEvent", crate::Document, crate::KeyboardEvent, crate::Object);

#[cfg(feature = "messaging")]
web_found!("MessageEvent", crate::Document, crate::MessageEvent, crate::Object);

#[cfg(feature = "mouse-events")]
web_found!("MouseEvent", crate::Document, crate::MouseEvent, crate::Object);

#[cfg(feature = "web-storage")]
web_found!("StorageEvent", crate::Document, crate::StorageEvent, crate::Object);

#[cfg(feature = "input-events")]
web_found!("TextEvent", crate::Document, crate::TextEvent, crate::Object);

#[cfg(feature = "touch-events")]
web_found!("TouchEvent", crate::Document, crate::TouchEvent, crate::Object);

#[cfg(feature = "ui-events")]
web_found!("UIEvent", crate::Document, crate::UiEvent, crate::Object);

#[cfg(feature = "canvas-2d")]
web_found!("2d", crate::HtmlCanvasElement, crate::CanvasRenderingContext2d, crate::CanvasRenderingContext2dSettings);

#[cfg(feature = "webgpu")]
web_found!("webgpu", crate::HtmlCanvasElement, crate::GpuCanvasContext, crate::Object);

#[cfg(feature = "image-bitmap")]
web_found!(
    "bitmaprenderer",
    crate::HtmlCanvasElement,
    crate::ImageBitmapRenderingContext,
    crate::ImageBitmapRenderingContextSettings,
);

#[cfg(feature = "webgl2")]
web_found!("webgl2", crate::HtmlCanvasElement, crate::WebGl2RenderingContext, crate::WebGlContextAttributes);

#[cfg(feature = "webgl")]
web_found!("webgl", crate::HtmlCanvasElement, crate::WebGlRenderingContext, crate::WebGlContextAttributes);

#[cfg(feature = "webgpu")]
web_found!("webgpu", crate::OffscreenCanvas, crate::GpuCanvasContext, crate::Object);

#[cfg(feature = "image-bitmap")]
web_found!(
    "bitmaprenderer",
    crate::OffscreenCanvas,
    crate::ImageBitmapRenderingContext,
    crate::ImageBitmapRenderingContextSettings,
);

#[cfg(feature = "offscreen-canvas")]
web_found!(
    "2d",
    crate::OffscreenCanvas,
    crate::OffscreenCanvasRenderingContext2d,
    crate::CanvasRenderingContext2dSettings,
);

#[cfg(feature = "webgl2")]
web_found!("webgl2", crate::OffscreenCanvas, crate::WebGl2RenderingContext, crate::WebGlContextAttributes);

#[cfg(feature = "webgl")]
web_found!("webgl", crate::OffscreenCanvas, crate::WebGlRenderingContext, crate::WebGlContextAttributes);

#[cfg(feature = "webgl-drawing-extensions")]
web_found!("ANGLE_instanced_arrays", crate::WebGlRenderingContext, crate::AngleInstancedArrays, crate::Object);

#[cfg(feature = "webgl-extensions")]
web_found!("EXT_blend_minmax", crate::WebGlRenderingContext, crate::ExtBlendMinmax, crate::Object);

#[cfg(feature = "webgl-color-extensions")]
web_found!("EXT_color_buffer_float", crate::WebGlRenderingContext, crate::ExtColorBufferFloat, crate::Object);

#[cfg(feature = "webgl-color-extensions")]
web_found!("EXT_color_buffer_half_float", crate::WebGlRenderingContext, crate::ExtColorBufferHalfFloat, crate::Object);

#[cfg(all(feature = "experimental", feature = "webgl-drawing-extensions"))]
web_found!("EXT_disjoint_timer_query", crate::WebGlRenderingContext, crate::ExtDisjointTimerQuery, crate::Object);

#[cfg(all(feature = "experimental", feature = "webgl-drawing-extensions"))]
web_found!(
    "EXT_disjoint_timer_query_webgl2",
    crate::WebGlRenderingContext,
    crate::ExtDisjointTimerQueryWebgl2,
    crate::Object,
);

#[cfg(feature = "webgl-extensions")]
web_found!("EXT_float_blend", crate::WebGlRenderingContext, crate::ExtFloatBlend, crate::Object);

#[cfg(feature = "webgl-extensions")]
web_found!("EXT_frag_depth", crate::WebGlRenderingContext, crate::ExtFragDepth, crate::Object);

#[cfg(feature = "webgl-color-extensions")]
web_found!("EXT_sRGB", crate::WebGlRenderingContext, crate::ExtSRgb, crate::Object);

#[cfg(feature = "webgl-extensions")]
web_found!("EXT_shader_texture_lod", crate::WebGlRenderingContext, crate::ExtShaderTextureLod, crate::Object);

#[cfg(feature = "webgl-compressed-textures")]
web_found!(
    "EXT_texture_compression_bptc",
    crate::WebGlRenderingContext,
    crate::ExtTextureCompressionBptc,
    crate::Object,
);

#[cfg(feature = "webgl-compressed-textures")]
web_found!(
    "EXT_texture_compression_rgtc",
    crate::WebGlRenderingContext,
    crate::ExtTextureCompressionRgtc,
    crate::Object,
);

#[cfg(feature = "webgl-extensions")]
web_found!(
    "EXT_texture_filter_anisotropic",
    crate::WebGlRenderingContext,
    crate::ExtTextureFilterAnisotropic,
    crate::Object,
);

#[cfg(feature = "webgl-extensions")]
web_found!("EXT_texture_norm16", crate::WebGlRenderingContext, crate::ExtTextureNorm16, crate::Object);

#[cfg(feature = "webgl-debug-extensions")]
web_found!("KHR_parallel_shader_compile", crate::WebGlRenderingContext, crate::KhrParallelShaderCompile, crate::Object);

#[cfg(feature = "webgl-drawing-extensions")]
web_found!("OES_draw_buffers_indexed", crate::WebGlRenderingContext, crate::OesDrawBuffersIndexed, crate::Object);

#[cfg(feature = "webgl-extensions")]
web_found!("OES_element_index_uint", crate::WebGlRenderingContext, crate::OesElementIndexUint, crate::Object);

#[cfg(feature = "webgl-extensions")]
web_found!("OES_fbo_render_mipmap", crate::WebGlRenderingContext, crate::OesFboRenderMipmap, crate::Object);

#[cfg(feature = "webgl-extensions")]
web_found!("OES_standard_derivatives", crate::WebGlRenderingContext, crate::OesStandardDerivatives, crate::Object);

#[cfg(feature = "webgl-extensions")]
web_found!("OES_texture_float", crate::WebGlRenderingContext, crate::OesTextureFloat, crate::Object);

#[cfg(feature = "webgl-extensions")]
web_found!("OES_texture_float_linear", crate::WebGlRenderingContext, crate::OesTextureFloatLinear, crate::Object);

#[cfg(feature = "webgl-extensions")]
web_found!("OES_texture_half_float", crate::WebGlRenderingContext, crate::OesTextureHalfFloat, crate::Object);

#[cfg(feature = "webgl-extensions")]
web_found!(
    "OES_texture_half_float_linear",
    crate::WebGlRenderingContext,
    crate::OesTextureHalfFloatLinear,
    crate::Object,
);

#[cfg(feature = "webgl-drawing-extensions")]
web_found!("OES_vertex_array_object", crate::WebGlRenderingContext, crate::OesVertexArrayObject, crate::Object);

#[cfg(feature = "webgl-drawing-extensions")]
web_found!("OVR_multiview2", crate::WebGlRenderingContext, crate::OvrMultiview2, crate::Object);

#[cfg(all(feature = "experimental", feature = "webgl-extensions"))]
web_found!(
    "WEBGL_blend_equation_advanced_coherent",
    crate::WebGlRenderingContext,
    crate::WebglBlendEquationAdvancedCoherent,
    crate::Object,
);

#[cfg(all(feature = "experimental", feature = "webgl-extensions"))]
web_found!("WEBGL_clip_cull_distance", crate::WebGlRenderingContext, crate::WebglClipCullDistance, crate::Object);

#[cfg(feature = "webgl-color-extensions")]
web_found!("WEBGL_color_buffer_float", crate::WebGlRenderingContext, crate::WebglColorBufferFloat, crate::Object);

#[cfg(feature = "webgl-compressed-textures")]
web_found!(
    "WEBGL_compressed_texture_astc",
    crate::WebGlRenderingContext,
    crate::WebglCompressedTextureAstc,
    crate::Object,
);

#[cfg(feature = "webgl-compressed-textures")]
web_found!(
    "WEBGL_compressed_texture_etc",
    crate::WebGlRenderingContext,
    crate::WebglCompressedTextureEtc,
    crate::Object,
);

#[cfg(feature = "webgl-compressed-textures")]
web_found!(
    "WEBGL_compressed_texture_etc1",
    crate::WebGlRenderingContext,
    crate::WebglCompressedTextureEtc1,
    crate::Object,
);

#[cfg(feature = "webgl-compressed-textures")]
web_found!(
    "WEBGL_compressed_texture_pvrtc",
    crate::WebGlRenderingContext,
    crate::WebglCompressedTexturePvrtc,
    crate::Object,
);

#[cfg(feature = "webgl-compressed-textures")]
web_found!(
    "WEBGL_compressed_texture_s3tc",
    crate::WebGlRenderingContext,
    crate::WebglCompressedTextureS3tc,
    crate::Object,
);

#[cfg(feature = "webgl-compressed-textures")]
web_found!(
    "WEBGL_compressed_texture_s3tc_srgb",
    crate::WebGlRenderingContext,
    crate::WebglCompressedTextureS3tcSrgb,
    crate::Object,
);

#[cfg(feature = "webgl-debug-extensions")]
web_found!("WEBGL_debug_renderer_info", crate::WebGlRenderingContext, crate::WebglDebugRendererInfo, crate::Object);

#[cfg(feature = "webgl-debug-extensions")]
web_found!("WEBGL_debug_shaders", crate::WebGlRenderingContext, crate::WebglDebugShaders, crate::Object);

#[cfg(feature = "webgl-extensions")]
web_found!("WEBGL_depth_texture", crate::WebGlRenderingContext, crate::WebglDepthTexture, crate::Object);

#[cfg(feature = "webgl-drawing-extensions")]
web_found!("WEBGL_draw_buffers", crate::WebGlRenderingContext, crate::WebglDrawBuffers, crate::Object);

#[cfg(all(feature = "experimental", feature = "webgl-drawing-extensions"))]
web_found!(
    "WEBGL_draw_instanced_base_vertex_base_instance",
    crate::WebGlRenderingContext,
    crate::WebglDrawInstancedBaseVertexBaseInstance,
    crate::Object,
);

#[cfg(feature = "webgl-debug-extensions")]
web_found!("WEBGL_lose_context", crate::WebGlRenderingContext, crate::WebglLoseContext, crate::Object);

#[cfg(feature = "webgl-drawing-extensions")]
web_found!("WEBGL_multi_draw", crate::WebGlRenderingContext, crate::WebglMultiDraw, crate::Object);

#[cfg(all(feature = "experimental", feature = "webgl-drawing-extensions"))]
web_found!(
    "WEBGL_multi_draw_instanced_base_vertex_base_instance",
    crate::WebGlRenderingContext,
    crate::WebglMultiDrawInstancedBaseVertexBaseInstance,
    crate::Object,
);

#[cfg(all(feature = "experimental", feature = "webgl-drawing-extensions"))]
web_found!("WEBGL_provoking_vertex", crate::WebGlRenderingContext, crate::WebglProvokingVertex, crate::Object);

#[cfg(feature = "webgl-drawing-extensions")]
web_found!("ANGLE_instanced_arrays", crate::WebGl2RenderingContext, crate::AngleInstancedArrays, crate::Object);

#[cfg(feature = "webgl-extensions")]
web_found!("EXT_blend_minmax", crate::WebGl2RenderingContext, crate::ExtBlendMinmax, crate::Object);

#[cfg(feature = "webgl-color-extensions")]
web_found!("EXT_color_buffer_float", crate::WebGl2RenderingContext, crate::ExtColorBufferFloat, crate::Object);

#[cfg(feature = "webgl-color-extensions")]
web_found!("EXT_color_buffer_half_float", crate::WebGl2RenderingContext, crate::ExtColorBufferHalfFloat, crate::Object);

#[cfg(all(feature = "experimental", feature = "webgl-drawing-extensions"))]
web_found!("EXT_disjoint_timer_query", crate::WebGl2RenderingContext, crate::ExtDisjointTimerQuery, crate::Object);

#[cfg(all(feature = "experimental", feature = "webgl-drawing-extensions"))]
web_found!(
    "EXT_disjoint_timer_query_webgl2",
    crate::WebGl2RenderingContext,
    crate::ExtDisjointTimerQueryWebgl2,
    crate::Object,
);

#[cfg(feature = "webgl-extensions")]
web_found!("EXT_float_blend", crate::WebGl2RenderingContext, crate::ExtFloatBlend, crate::Object);

#[cfg(feature = "webgl-extensions")]
web_found!("EXT_frag_depth", crate::WebGl2RenderingContext, crate::ExtFragDepth, crate::Object);

#[cfg(feature = "webgl-color-extensions")]
web_found!("EXT_sRGB", crate::WebGl2RenderingContext, crate::ExtSRgb, crate::Object);

#[cfg(feature = "webgl-extensions")]
web_found!("EXT_shader_texture_lod", crate::WebGl2RenderingContext, crate::ExtShaderTextureLod, crate::Object);

#[cfg(feature = "webgl-compressed-textures")]
web_found!(
    "EXT_texture_compression_bptc",
    crate::WebGl2RenderingContext,
    crate::ExtTextureCompressionBptc,
    crate::Object,
);

#[cfg(feature = "webgl-compressed-textures")]
web_found!(
    "EXT_texture_compression_rgtc",
    crate::WebGl2RenderingContext,
    crate::ExtTextureCompressionRgtc,
    crate::Object,
);

#[cfg(feature = "webgl-extensions")]
web_found!(
    "EXT_texture_filter_anisotropic",
    crate::WebGl2RenderingContext,
    crate::ExtTextureFilterAnisotropic,
    crate::Object,
);

#[cfg(feature = "webgl-extensions")]
web_found!("EXT_texture_norm16", crate::WebGl2RenderingContext, crate::ExtTextureNorm16, crate::Object);

#[cfg(feature = "webgl-debug-extensions")]
web_found!(
    "KHR_parallel_shader_compile",
    crate::WebGl2RenderingContext,
    crate::KhrParallelShaderCompile,
    crate::Object,
);

#[cfg(feature = "webgl-drawing-extensions")]
web_found!("OES_draw_buffers_indexed", crate::WebGl2RenderingContext, crate::OesDrawBuffersIndexed, crate::Object);

#[cfg(feature = "webgl-extensions")]
web_found!("OES_element_index_uint", crate::WebGl2RenderingContext, crate::OesElementIndexUint, crate::Object);

#[cfg(feature = "webgl-extensions")]
web_found!("OES_fbo_render_mipmap", crate::WebGl2RenderingContext, crate::OesFboRenderMipmap, crate::Object);

#[cfg(feature = "webgl-extensions")]
web_found!("OES_standard_derivatives", crate::WebGl2RenderingContext, crate::OesStandardDerivatives, crate::Object);

#[cfg(feature = "webgl-extensions")]
web_found!("OES_texture_float", crate::WebGl2RenderingContext, crate::OesTextureFloat, crate::Object);

#[cfg(feature = "webgl-extensions")]
web_found!("OES_texture_float_linear", crate::WebGl2RenderingContext, crate::OesTextureFloatLinear, crate::Object);

#[cfg(feature = "webgl-extensions")]
web_found!("OES_texture_half_float", crate::WebGl2RenderingContext, crate::OesTextureHalfFloat, crate::Object);

#[cfg(feature = "webgl-extensions")]
web_found!(
    "OES_texture_half_float_linear",
    crate::WebGl2RenderingContext,
    crate::OesTextureHalfFloatLinear,
    crate::Object,
);

#[cfg(feature = "webgl-drawing-extensions")]
web_found!("OES_vertex_array_object", crate::WebGl2RenderingContext, crate::OesVertexArrayObject, crate::Object);

#[cfg(feature = "webgl-drawing-extensions")]
web_found!("OVR_multiview2", crate::WebGl2RenderingContext, crate::OvrMultiview2, crate::Object);

#[cfg(all(feature = "experimental", feature = "webgl-extensions"))]
web_found!(
    "WEBGL_blend_equation_advanced_coherent",
    crate::WebGl2RenderingContext,
    crate::WebglBlendEquationAdvancedCoherent,
    crate::Object,
);

#[cfg(all(feature = "experimental", feature = "webgl-extensions"))]
web_found!("WEBGL_clip_cull_distance", crate::WebGl2RenderingContext, crate::WebglClipCullDistance, crate::Object);

#[cfg(feature = "webgl-color-extensions")]
web_found!("WEBGL_color_buffer_float", crate::WebGl2RenderingContext, crate::WebglColorBufferFloat, crate::Object);

#[cfg(feature = "webgl-compressed-textures")]
web_found!(
    "WEBGL_compressed_texture_astc",
    crate::WebGl2RenderingContext,
    crate::WebglCompressedTextureAstc,
    crate::Object,
);

#[cfg(feature = "webgl-compressed-textures")]
web_found!(
    "WEBGL_compressed_texture_etc",
    crate::WebGl2RenderingContext,
    crate::WebglCompressedTextureEtc,
    crate::Object,
);

#[cfg(feature = "webgl-compressed-textures")]
web_found!(
    "WEBGL_compressed_texture_etc1",
    crate::WebGl2RenderingContext,
    crate::WebglCompressedTextureEtc1,
    crate::Object,
);

#[cfg(feature = "webgl-compressed-textures")]
web_found!(
    "WEBGL_compressed_texture_pvrtc",
    crate::WebGl2RenderingContext,
    crate::WebglCompressedTexturePvrtc,
    crate::Object,
);

#[cfg(feature = "webgl-compressed-textures")]
web_found!(
    "WEBGL_compressed_texture_s3tc",
    crate::WebGl2RenderingContext,
    crate::WebglCompressedTextureS3tc,
    crate::Object,
);

#[cfg(feature = "webgl-compressed-textures")]
web_found!(
    "WEBGL_compressed_texture_s3tc_srgb",
    crate::WebGl2RenderingContext,
    crate::WebglCompressedTextureS3tcSrgb,
    crate::Object,
);

#[cfg(feature = "webgl-debug-extensions")]
web_found!("WEBGL_debug_renderer_info", crate::WebGl2RenderingContext, crate::WebglDebugRendererInfo, crate::Object);

#[cfg(feature = "webgl-debug-extensions")]
web_found!("WEBGL_debug_shaders", crate::WebGl2RenderingContext, crate::WebglDebugShaders, crate::Object);

#[cfg(feature = "webgl-extensions")]
web_found!("WEBGL_depth_texture", crate::WebGl2RenderingContext, crate::WebglDepthTexture, crate::Object);

#[cfg(feature = "webgl-drawing-extensions")]
web_found!("WEBGL_draw_buffers", crate::WebGl2RenderingContext, crate::WebglDrawBuffers, crate::Object);

#[cfg(all(feature = "experimental", feature = "webgl-drawing-extensions"))]
web_found!(
    "WEBGL_draw_instanced_base_vertex_base_instance",
    crate::WebGl2RenderingContext,
    crate::WebglDrawInstancedBaseVertexBaseInstance,
    crate::Object,
);

#[cfg(feature = "webgl-debug-extensions")]
web_found!("WEBGL_lose_context", crate::WebGl2RenderingContext, crate::WebglLoseContext, crate::Object);

#[cfg(feature = "webgl-drawing-extensions")]
web_found!("WEBGL_multi_draw", crate::WebGl2RenderingContext, crate::WebglMultiDraw, crate::Object);

#[cfg(all(feature = "experimental", feature = "webgl-drawing-extensions"))]
web_found!(
    "WEBGL_multi_draw_instanced_base_vertex_base_instance",
    crate::WebGl2RenderingContext,
    crate::WebglMultiDrawInstancedBaseVertexBaseInstance,
    crate::Object,
);

#[cfg(all(feature = "experimental", feature = "webgl-drawing-extensions"))]
web_found!("WEBGL_provoking_vertex", crate::WebGl2RenderingContext, crate::WebglProvokingVertex, crate::Object);
