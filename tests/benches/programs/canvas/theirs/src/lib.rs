//! Lines that follow a pointer, with web-sys.

use std::cell::Cell;
use std::rc::Rc;
use wasm_bindgen::prelude::*;
use web_sys::{CanvasRenderingContext2d, HtmlCanvasElement, PointerEvent, window};

#[wasm_bindgen(start)]
fn start() -> Result<(), JsValue> {
    let document = window().unwrap_throw().document().unwrap_throw();
    let canvas = document.create_element("canvas")?.dyn_into::<HtmlCanvasElement>()?;
    document.body().unwrap_throw().append_child(&canvas)?;
    canvas.set_width(640);
    canvas.set_height(480);
    let context = canvas.get_context("2d")?.unwrap_throw().dyn_into::<CanvasRenderingContext2d>()?;
    context.set_stroke_style_str("#0080ff");
    let pressed = Rc::new(Cell::new(false));

    listen(&canvas, "pointerdown", {
        let (context, pressed, canvas) = (context.clone(), pressed.clone(), canvas.clone());
        move |event| {
            context.begin_path();
            context.move_to(event.offset_x().into(), event.offset_y().into());
            pressed.set(canvas.set_pointer_capture(event.pointer_id()).is_ok());
        }
    })?;
    listen(&canvas, "pointermove", {
        let (context, pressed) = (context.clone(), pressed.clone());
        move |event| {
            if pressed.get() {
                context.set_line_width(1.0 + f64::from(event.pressure()) * 4.0);
                context.line_to(event.offset_x().into(), event.offset_y().into());
                context.stroke();
            }
        }
    })?;
    listen(&canvas, "pointerup", move |event| {
        pressed.set(false);
        context.fill_rect(event.offset_x().into(), event.offset_y().into(), 4.0, 4.0);
    })
}

fn listen(canvas: &HtmlCanvasElement, name: &str, listener: impl FnMut(PointerEvent) + 'static) -> Result<(), JsValue> {
    let closure = Closure::<dyn FnMut(PointerEvent)>::new(listener);
    canvas.add_event_listener_with_callback(name, closure.as_ref().unchecked_ref())?;
    closure.forget();
    Ok(())
}
