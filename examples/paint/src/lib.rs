//! Drawing with the mouse, a pen or fingers.
//!
//! What it shows: a canvas and its context by type, pointer events with pressure and capture, shared state of closures.

use std::cell::Cell;
use std::rc::Rc;

use wasm_bindgen::prelude::*;
use web_bindings::{
    CanvasRenderingContext2d, Document, Exception, HtmlAnchorElement, HtmlCanvasElement, HtmlInputElement,
    PointerEvent, events, window,
};

struct Painting {
    canvas: HtmlCanvasElement,
    context: CanvasRenderingContext2d,
    colour: HtmlInputElement,
    width: HtmlInputElement,
    /// Where the pen was last, as long as it is down.
    pen: Cell<Option<(f64, f64)>>,
}

#[wasm_bindgen(start)]
fn start() -> Result<(), Exception> {
    let window = window().expect_throw("a page");
    let document = window.document();
    let canvas = document.query_selector_as::<HtmlCanvasElement>("canvas")?.expect_throw("a canvas in the page");
    // As many pixels as the screen has there.
    let ratio = window.device_pixel_ratio();
    canvas.set_width((f64::from(canvas.client_width()) * ratio) as u32)?;
    canvas.set_height((f64::from(canvas.client_height()) * ratio) as u32)?;
    let context = canvas.context::<CanvasRenderingContext2d>()?.expect_throw("a canvas without a context yet");
    context.scale(ratio, ratio);
    context.set_line_cap("round".into());
    let (colour, width) = (input(&document, "#colour")?, input(&document, "#width")?);
    let painting = Rc::new(Painting { canvas, context, colour, width, pen: Cell::new(None) });

    let listeners = [
        painting.canvas.listen(events::PointerDown, {
            let painting = painting.clone();
            move |event| painting.down(&event)
        }),
        painting.canvas.listen(events::PointerMove, {
            let painting = painting.clone();
            move |event| painting.moved(&event)
        }),
        painting.canvas.listen(events::PointerUp, {
            let painting = painting.clone();
            move |_| painting.pen.set(None)
        }),
    ];
    listeners.into_iter().for_each(|listener| listener.forget());

    let clear = document.query_selector("#clear")?.expect_throw("a button to clear");
    let cleared = painting.clone();
    let clicked = clear.listen(events::Click, move |_| {
        let canvas = &cleared.canvas;
        cleared.context.clear_rect(0.0, 0.0, f64::from(canvas.width()), f64::from(canvas.height()));
    });
    clicked.forget();

    let save = document.query_selector_as::<HtmlAnchorElement>("#save")?.expect_throw("a link to save");
    let saved = save.clone();
    let clicked = save.listen(events::Click, move |_| {
        saved.set_href(&painting.canvas.to_data_url()?);
        Ok(())
    });
    clicked.forget();
    Ok(())
}

fn input(document: &Document, selector: &str) -> Result<HtmlInputElement, Exception> {
    Ok(document.query_selector_as(selector)?.expect_throw("the page's inputs"))
}

impl Painting {
    fn down(&self, event: &PointerEvent) -> Result<(), Exception> {
        // Moves outside the canvas come here too, until the pen is lifted.
        self.canvas.set_pointer_capture(event.pointer_id())?;
        self.pen.set(Some((event.offset_x(), event.offset_y())));
        self.moved(event);
        Ok(())
    }

    fn moved(&self, event: &PointerEvent) {
        let Some((x, y)) = self.pen.get() else { return };
        let (to_x, to_y) = (event.offset_x(), event.offset_y());
        self.context.set_stroke_style(self.colour.value());
        // A mouse presses by half.
        self.context.set_line_width(self.width.value_as_number() * (0.5 + f64::from(event.pressure())));
        self.context.begin_path();
        self.context.move_to(x, y);
        self.context.line_to(to_x, to_y);
        self.context.stroke();
        self.pen.set(Some((to_x, to_y)));
    }
}
