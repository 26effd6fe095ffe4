//! Run by `strings.sh`.
#![cfg(target_arch = "wasm32")]

use wasm_bindgen_test::{console_log, wasm_bindgen_test, wasm_bindgen_test_configure};
use web_bindings::{CanvasRenderingContext2d, HtmlCanvasElement, JsCast, JsString, RenderingContext, window};

wasm_bindgen_test_configure!(run_in_browser);

/// Calls in one measurement, and measurements: each way takes turns with the others.
const CALLS: u32 = 20_000;
const ROUNDS: usize = 15;

const TEXTS: [&str; 2] = [
    "Hello, world",
    "What a text costs on its way to JavaScript is mostly that it is copied: from the bytes of WebAssembly's memory into \
     a string of the engine's, which has to see first whether there is anything but ASCII in it. A string that was made \
     once is only looked up in a table.",
];

/// Nanoseconds a call.
fn measure(call: &mut dyn FnMut()) -> f64 {
    let performance = window().expect("a page").performance();
    let start = performance.now();
    for _ in 0..CALLS {
        call();
    }
    (performance.now() - start) * 1e6 / f64::from(CALLS)
}

fn median(mut numbers: Vec<f64>) -> f64 {
    numbers.sort_by(f64::total_cmp);
    numbers[numbers.len() / 2]
}

/// A row: web-sys with a `&str`, web-bindings with a `&str`, web-bindings with a `JsString`.
fn report(what: &str, text: &str, ways: &mut [&mut dyn FnMut(); 3]) {
    let mut times = [const { Vec::new() }; 3];
    for _ in 0..ROUNDS {
        for (way, times) in ways.iter_mut().zip(&mut times) {
            times.push(measure(way));
        }
    }
    let [theirs, ours, kept] = times.map(median);
    let length = text.len();
    let (our_ratio, kept_ratio) = (ours / theirs, kept / theirs);
    console_log!(
        "| {what} | {length} | {theirs:.0} ns | {ours:.0} ns, {our_ratio:.2} | {kept:.0} ns, {kept_ratio:.2} |"
    );
}

#[wasm_bindgen_test]
fn strings() {
    console_log!("| call | bytes | web-sys, &str | web-bindings, &str | web-bindings, &JsString |");
    console_log!("| --- | --- | --- | --- | --- |");
    let document = window().expect("a page").document();
    let element = document.create_element("p").expect("a paragraph");
    let their_element: &web_sys::Element = element.unchecked_ref();
    let canvas = document.create::<HtmlCanvasElement>().expect("a canvas");
    let Ok(Some(RenderingContext::CanvasRenderingContext2d(context))) = canvas.get_context("2d") else { panic!("2d") };
    let context: &CanvasRenderingContext2d = &context;
    let their_context: &web_sys::CanvasRenderingContext2d = context.unchecked_ref();
    let name = JsString::from("title");

    for text in TEXTS {
        let kept = JsString::from(text);
        report(
            "set_text_content",
            text,
            &mut [
                &mut || their_element.set_text_content(Some(text)),
                &mut || element.set_text_content(text).expect("no exception"),
                &mut || element.set_text_content(&kept).expect("no exception"),
            ],
        );
        report(
            "set_attribute",
            text,
            &mut [
                &mut || their_element.set_attribute("title", text).expect("no exception"),
                &mut || element.set_attribute("title", text).expect("no exception"),
                &mut || element.set_attribute(&name, &kept).expect("no exception"),
            ],
        );
        report(
            "fill_text",
            text,
            &mut [
                &mut || their_context.fill_text(text, 1.0, 1.0).expect("no exception"),
                &mut || context.fill_text(text, 1.0, 1.0),
                &mut || context.fill_text(&kept, 1.0, 1.0),
            ],
        );
        report(
            "measure_text",
            text,
            &mut [
                &mut || drop(their_context.measure_text(text).expect("no exception")),
                &mut || drop(context.measure_text(text)),
                &mut || drop(context.measure_text(&kept)),
            ],
        );
    }
}
