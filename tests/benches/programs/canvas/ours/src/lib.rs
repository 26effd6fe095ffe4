//! Lines that follow a pointer, with web-bindings.

use std::cell::Cell;
use std::rc::Rc;
use wasm_bindgen::prelude::*;
use web_bindings::{Exception, HtmlCanvasElement, RenderingContext, events, window};

#[wasm_bindgen(start)]
fn start() -> Result<(), Exception> {
    let document = window().expect_throw("a page").document();
    let canvas = document.create::<HtmlCanvasElement>()?;
    document.body().expect_throw("a body").append_child(&canvas)?;
    canvas.set_width(640)?;
    canvas.set_height(480)?;
    let Some(RenderingContext::CanvasRenderingContext2d(context)) = canvas.get_context("2d")? else {
        return Err(Exception::new("no 2d context"));
    };
    context.set_stroke_style("#0080ff");
    let pressed = Rc::new(Cell::new(false));

    let down = canvas.listen(events::PointerDown, {
        let (context, pressed, canvas) = (context.clone(), pressed.clone(), canvas.clone());
        move |event| {
            context.begin_path();
            context.move_to(event.offset_x(), event.offset_y());
            pressed.set(canvas.set_pointer_capture(event.pointer_id()).is_ok());
        }
    });
    let moved = canvas.listen(events::PointerMove, {
        let (context, pressed) = (context.clone(), pressed.clone());
        move |event| {
            if pressed.get() {
                context.set_line_width(1.0 + f64::from(event.pressure()) * 4.0);
                context.line_to(event.offset_x(), event.offset_y());
                context.stroke();
            }
        }
    });
    let up = canvas.listen(events::PointerUp, move |event| {
        pressed.set(false);
        context.fill_rect(event.offset_x(), event.offset_y(), 4.0, 4.0);
    });
    [down, moved, up].into_iter().for_each(|listener| listener.forget());
    Ok(())
}
