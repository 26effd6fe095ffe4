//! Look-ups by a type: contexts of canvases, extensions of WebGL, elements and events.
#![cfg(target_arch = "wasm32")]

use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use web_bindings::{
    CanvasRenderingContext2d, CanvasRenderingContext2dSettings, CustomEvent, Document, Element, Exception,
    HtmlButtonElement, HtmlCanvasElement, HtmlDivElement, HtmlElement, HtmlInputElement, ImageBitmapRenderingContext,
    MouseEvent, OesTextureFloatLinear, OesVertexArrayObject, OffscreenCanvas, OffscreenCanvasRenderingContext2d,
    WebGl2RenderingContext, WebGlContextAttributes, WebGlRenderingContext, WebglLoseContext, window,
};

wasm_bindgen_test_configure!(run_in_browser);

fn document() -> Document {
    window().expect("a page").document()
}

fn canvas() -> Result<HtmlCanvasElement, Exception> {
    document().create::<HtmlCanvasElement>()
}

#[wasm_bindgen_test]
fn contexts_of_a_canvas() -> Result<(), Exception> {
    let canvas = canvas()?;
    let context = canvas.context::<CanvasRenderingContext2d>()?.expect("a context");
    context.fill_rect(0.0, 0.0, 1.0, 1.0);
    // A canvas has one context.
    assert!(canvas.context::<WebGl2RenderingContext>()?.is_none());
    assert_eq!(canvas.context::<CanvasRenderingContext2d>()?, Some(context));
    let bitmaps = self::canvas()?.context::<ImageBitmapRenderingContext>()?.expect("a context");
    bitmaps.transfer_from_image_bitmap(None)?;
    Ok(())
}

#[wasm_bindgen_test]
fn options_of_a_context() -> Result<(), Exception> {
    let settings = CanvasRenderingContext2dSettings::new();
    settings.set_alpha(false);
    let context = canvas()?.context_with_options::<CanvasRenderingContext2d>(&settings)?.expect("a context");
    assert_eq!(context.get_context_attributes().get_alpha(), Some(false));
    let attributes = WebGlContextAttributes::new();
    attributes.set_depth(false);
    let gl = canvas()?.context_with_options::<WebGlRenderingContext>(&attributes)?.expect("a context");
    assert_eq!(gl.get_context_attributes().and_then(|it| it.get_depth()), Some(false));
    Ok(())
}

#[wasm_bindgen_test]
fn contexts_of_an_offscreen_canvas() -> Result<(), Exception> {
    let canvas = OffscreenCanvas::new(2, 2)?;
    let context = canvas.context::<OffscreenCanvasRenderingContext2d>()?.expect("a context");
    context.fill_rect(0.0, 0.0, 1.0, 1.0);
    assert!(OffscreenCanvas::new(2, 2)?.context::<WebGl2RenderingContext>()?.is_some());
    Ok(())
}

#[wasm_bindgen_test]
fn extensions_of_webgl() -> Result<(), Exception> {
    let gl = canvas()?.context::<WebGlRenderingContext>()?.expect("a context");
    let arrays = gl.extension::<OesVertexArrayObject>().expect("all engines have it");
    assert!(!arrays.is_vertex_array_oes(Some(&arrays.create_vertex_array_oes())));
    let gl2 = canvas()?.context::<WebGl2RenderingContext>()?.expect("a context");
    assert!(gl2.extension::<OesTextureFloatLinear>().is_some());
    // WebGL 2 has it of its own.
    assert!(gl2.extension::<OesVertexArrayObject>().is_none());
    gl2.extension::<WebglLoseContext>().expect("all engines have it").lose_context();
    assert!(gl2.is_context_lost());
    Ok(())
}

#[wasm_bindgen_test]
fn elements_by_selectors() -> Result<(), Exception> {
    let outer = document().create::<HtmlDivElement>()?;
    outer.set_inner_html("<p><input class='a'><button class='b'></button></p>")?;
    let input = outer.query_selector_as::<HtmlInputElement>(".a")?.expect("an input");
    assert_eq!(input.class_name(), "a");
    assert!(outer.query_selector_as::<HtmlButtonElement>(".a")?.is_none());
    assert!(outer.query_selector_as::<HtmlElement>(".b")?.is_some());
    assert!(outer.query_selector_as::<Element>(".c")?.is_none());
    assert!(outer.query_selector_as::<Element>("..").is_err());
    assert_eq!(input.closest_as::<HtmlDivElement>("div")?, Some(outer));
    assert!(input.closest_as::<HtmlInputElement>("div")?.is_none());
    Ok(())
}

#[wasm_bindgen_test]
#[expect(deprecated, reason = "DOM keeps the method for old programs")]
fn events_by_class() -> Result<(), Exception> {
    let event = document().create_event_as::<CustomEvent>()?;
    event.init_custom_event("done");
    assert_eq!(event.type_(), "done");
    assert_eq!(document().create_event_as::<MouseEvent>()?.button(), 0);
    Ok(())
}
