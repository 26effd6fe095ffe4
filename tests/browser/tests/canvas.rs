//! Pictures drawn in a page, and their pixels read back.
#![cfg(target_arch = "wasm32")]

use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use web_bindings::{
    CanvasRenderingContext2d, Exception, HtmlCanvasElement, ImageData, ImageDataArray, JsString, Uint8ClampedArray,
    create_image_bitmap, window,
};

wasm_bindgen_test_configure!(run_in_browser);

fn canvas(width: u32, height: u32) -> Result<(HtmlCanvasElement, CanvasRenderingContext2d), Exception> {
    let canvas = window().expect("a page").document().create::<HtmlCanvasElement>()?;
    canvas.set_width(width)?;
    canvas.set_height(height)?;
    let context = canvas.get_context("2d")?.expect("a context").dyn_into().expect("a 2d context");
    Ok((canvas, context))
}

fn pixels(context: &CanvasRenderingContext2d) -> Result<Vec<[u8; 4]>, Exception> {
    let canvas = context.canvas();
    let data = context.get_image_data(0, 0, canvas.width() as i32, canvas.height() as i32)?.data();
    let ImageDataArray::Uint8ClampedArray(bytes) = data else { panic!("bytes, not {data:?}") };
    Ok(bytes.to_vec().chunks_exact(4).map(|pixel| pixel.try_into().expect("four bytes")).collect())
}

const NOTHING: [u8; 4] = [0; 4];
const ORANGE: [u8; 4] = [255, 128, 0, 255];

#[wasm_bindgen_test]
fn rectangles_are_filled() -> Result<(), Exception> {
    let (_, context) = canvas(4, 2)?;
    context.set_fill_style("rgb(255, 128, 0)");
    context.fill_rect(0.0, 0.0, 2.0, 2.0);
    assert_eq!(pixels(&context)?, [ORANGE, ORANGE, NOTHING, NOTHING, ORANGE, ORANGE, NOTHING, NOTHING]);
    let gradient = context.create_linear_gradient(0.0, 0.0, 4.0, 0.0)?;
    gradient.add_color_stop(0.0, "blue")?;
    gradient.add_color_stop(1.0, "blue")?;
    context.set_fill_style(&gradient);
    context.fill_rect(0.0, 0.0, 4.0, 2.0);
    assert_eq!(pixels(&context)?, [[0, 0, 255, 255]; 8]);
    Ok(())
}

#[wasm_bindgen_test]
fn text_is_drawn() -> Result<(), Exception> {
    let (_, context) = canvas(40, 20)?;
    context.set_font("16px sans-serif");
    // A label that is drawn in each frame goes to JavaScript once.
    let label = JsString::from("MMM");
    for _ in 0..3 {
        context.fill_text(&label, 0.0, 16.0);
    }
    context.fill_text("MMM", 0.0, 16.0);
    let inked = pixels(&context)?.iter().filter(|pixel| pixel[3] > 0).count();
    assert!(inked > 50, "{inked}");
    assert_eq!(context.measure_text("MMM").width(), context.measure_text(&label).width());
    Ok(())
}

#[wasm_bindgen_test]
async fn images_of_any_kind_are_drawn() -> Result<(), Exception> {
    let (source, context) = canvas(1, 1)?;
    context.set_fill_style("rgb(255, 128, 0)");
    context.fill_rect(0.0, 0.0, 1.0, 1.0);
    let bitmap = create_image_bitmap(&source).await?;

    let (_, context) = canvas(4, 1)?;
    context.draw_image(&source, 0.0, 0.0)?;
    context.draw_image(&bitmap, 1.0, 0.0)?;
    context.draw_image_with_dw_and_dh(&bitmap, 2.0, 0.0, 2.0, 1.0)?;
    assert_eq!(pixels(&context)?, [ORANGE; 4]);
    Ok(())
}

#[wasm_bindgen_test]
fn pixels_are_put() -> Result<(), Exception> {
    let (_, context) = canvas(2, 1)?;
    let bytes = Uint8ClampedArray::from([1, 2, 3, 255, 4, 5, 6, 255]);
    let image = ImageData::new_with_data(ImageDataArray::from(&bytes), 2)?;
    context.put_image_data(&image, 0, 0)?;
    assert_eq!(pixels(&context)?, [[1, 2, 3, 255], [4, 5, 6, 255]]);
    Ok(())
}

#[wasm_bindgen_test]
fn what_cannot_be_is_an_error() -> Result<(), Exception> {
    let (_, context) = canvas(1, 1)?;
    assert_eq!(context.get_image_data(0, 0, 0, 1).expect_err("no width").name(), "IndexSizeError");
    let (empty, _) = canvas(0, 0)?;
    assert_eq!(context.draw_image(&empty, 0.0, 0.0).expect_err("no pixels").name(), "InvalidStateError");
    Ok(())
}
