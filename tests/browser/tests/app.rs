//! One whole program in a page: elements, a typed click, a canvas, a file that is awaited.
#![cfg(target_arch = "wasm32")]

use std::cell::RefCell;
use std::rc::Rc;

use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use web_bindings::{
    Callback, CanvasRenderingContext2d, Document, Exception, HtmlButtonElement, HtmlCanvasElement, JsCast, Listener,
    PointerEvent, RequestInit, Response, console, events, fetch, fetch_with_init, window,
};
use web_bindings_tests::test_server;

wasm_bindgen_test_configure!(run_in_browser);

fn document() -> Document {
    window().expect("a page").document()
}

fn button(label: &str) -> Result<HtmlButtonElement, Exception> {
    let document = document();
    let button: HtmlButtonElement = document.create_element("button")?.unchecked_into();
    button.set_text_content(Some(label));
    document.body().expect("a body").append_child(&button)?;
    Ok(button)
}

#[wasm_bindgen_test]
fn a_click_is_a_typed_event() -> Result<(), Exception> {
    let button = button("Click me")?;
    let seen = Rc::new(RefCell::new(Vec::new()));
    let on_click = Callback::new({
        let seen = seen.clone();
        move |event: PointerEvent| seen.borrow_mut().push((event.type_(), event.client_x(), event.is_trusted()))
    });
    button.set_onclick(Some(&on_click));
    button.click();
    assert_eq!(*seen.borrow(), [("click".to_owned(), 0, false)]);

    // The closure goes with the callback, and a click does nothing from then on.
    drop(on_click);
    button.click();
    assert_eq!(seen.borrow().len(), 1);
    assert_eq!(Rc::strong_count(&seen), 1);
    button.remove();
    Ok(())
}

#[wasm_bindgen_test]
fn elements_are_found_again() -> Result<(), Exception> {
    let button = button("Find me")?;
    button.set_id("found");
    let found = document().get_element_by_id("found").expect("the button");
    assert_eq!(found.text_content().as_deref(), Some("Find me"));
    assert!(found.dyn_ref::<HtmlButtonElement>().is_some());
    assert!(found.dyn_ref::<HtmlCanvasElement>().is_none());
    assert!(document().query_selector("?").is_err_and(|error| error.name() == "SyntaxError"));
    button.remove();
    assert!(document().get_element_by_id("found").is_none());
    Ok(())
}

#[wasm_bindgen_test]
fn a_canvas_holds_what_is_drawn() -> Result<(), Exception> {
    let canvas: HtmlCanvasElement = document().create_element("canvas")?.unchecked_into();
    canvas.set_width(4)?;
    canvas.set_height(4)?;
    let context: CanvasRenderingContext2d = match canvas.get_context("2d")? {
        Some(web_bindings::RenderingContext::CanvasRenderingContext2d(context)) => context,
        other => panic!("a 2d context, not {other:?}"),
    };
    context.set_fill_style("rgb(255, 128, 0)");
    context.fill_rect(0.0, 0.0, 2.0, 4.0);
    let pixels = context.get_image_data(0, 0, 4, 4)?.data();
    let web_bindings::ImageDataArray::Uint8ClampedArray(pixels) = pixels else { panic!("bytes, not {pixels:?}") };
    let pixels = pixels.to_vec();
    assert_eq!(pixels[..4], [255, 128, 0, 255]);
    assert_eq!(pixels[12..16], [0, 0, 0, 0]);
    Ok(())
}

#[wasm_bindgen_test]
async fn a_file_is_awaited() -> Result<(), Exception> {
    let response: Response = fetch(&format!("{}/assets/hello.txt", test_server())).await?;
    assert!(response.ok());
    assert_eq!(response.status(), 200);
    assert_eq!(response.text().await?, "Hello from a file.");
    Ok(())
}

#[wasm_bindgen_test]
async fn a_request_takes_a_dictionary() -> Result<(), Exception> {
    let url = format!("{}/status/404", test_server());
    let response = fetch_with_init(&url, RequestInit::new().set_method("POST").set_body("hi")).await?;
    assert_eq!((response.ok(), response.status()), (false, 404));
    let refused = fetch("http://127.0.0.1:1/").await.expect_err("nothing listens there");
    assert_eq!(refused.name(), "TypeError");
    Ok(())
}

/// The program of the README.
async fn app() -> Result<Listener, Exception> {
    let document = window().expect("a page").document();

    let button = document.create::<HtmlButtonElement>()?;
    document.body().expect("a body").append_child(&button)?;

    let listener = button.listen(events::Click, |event| console::log([event.client_x()]));

    let response = fetch(&format!("{}/assets/data.json", test_server())).await?;
    button.set_text_content(&response.text().await?);
    Ok(listener)
}

#[wasm_bindgen_test]
async fn the_program_of_the_readme() -> Result<(), Exception> {
    let _listener = app().await?;
    let button = document().query_selector("body > button")?.expect("the button");
    assert!(button.text_content().is_some_and(|text| text.contains("numbers")));
    button.remove();
    Ok(())
}
