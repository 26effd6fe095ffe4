// error: the options of a WebGL context for a two-dimensional one
use web_bindings::{CanvasRenderingContext2d, HtmlCanvasElement, WebGlContextAttributes};

pub fn wrong(canvas: &HtmlCanvasElement) {
    let _ = canvas.context_with_options::<CanvasRenderingContext2d>(&WebGlContextAttributes::new());
}
// expected: expected `&CanvasRenderingContext2dSettings`, found `&WebGlContextAttributes`

fn main() {}
