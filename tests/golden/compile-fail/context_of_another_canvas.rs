// error: the context of an `OffscreenCanvas` on a canvas of the page
use web_bindings::{HtmlCanvasElement, OffscreenCanvasRenderingContext2d};

pub fn wrong(canvas: &HtmlCanvasElement) {
    let _ = canvas.context::<OffscreenCanvasRenderingContext2d>();
}
// expected: no text finds a `web_bindings::OffscreenCanvasRenderingContext2d` on a `web_bindings::HtmlCanvasElement`

fn main() {}
