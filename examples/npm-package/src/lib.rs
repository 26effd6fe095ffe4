//! The color that a picture has most of: a package for npm, which programs in JavaScript and TypeScript use.
//!
//! What it shows: exports with types of the web, a promise that is a future, what JavaScript catches, bytes of a picture.

use std::collections::HashMap;

use wasm_bindgen::prelude::*;
use web_bindings::{
    Blob, Exception, ImageDataArray, OffscreenCanvas, OffscreenCanvasRenderingContext2d, Promise, create_image_bitmap,
};

/// The side of the square to which a picture is made small before its colors are counted.
const SIDE: u32 = 64;

/// Colors that differ by less than this in red, green and blue count as one.
const STEP: u8 = 32;

/// The color that a picture has most of, as `#rrggbb`. Rejects where the blob is no picture.
#[wasm_bindgen(js_name = dominantColor)]
pub fn dominant_color(picture: Blob) -> Promise<String> {
    Promise::from_future(async move {
        let pixels = pixels(&picture).await?;
        Ok(most_frequent(&pixels).ok_or("the picture is transparent")?)
    })
}

/// The bytes of the small picture: red, green, blue and opacity of each pixel.
async fn pixels(picture: &Blob) -> Result<Vec<u8>, Exception> {
    let bitmap = create_image_bitmap(picture).await?;
    let canvas = OffscreenCanvas::new(SIDE.into(), SIDE.into())?;
    let context = canvas.context::<OffscreenCanvasRenderingContext2d>()?.ok_or("this canvas cannot be drawn on")?;
    let side = f64::from(SIDE);
    context.draw_image_with_dw_and_dh(&bitmap, 0.0, 0.0, side, side)?;
    let size = SIDE as i32;
    match context.get_image_data(0, 0, size, size)?.data() {
        ImageDataArray::Uint8ClampedArray(bytes) => Ok(bytes.to_vec()),
        _ => Err(Exception::new("the canvas has another form of pixels")),
    }
}

/// The mean of the colors that are most often close to each other. `None` where all is transparent.
fn most_frequent(pixels: &[u8]) -> Option<String> {
    let mut groups: HashMap<[u8; 3], (u32, [u32; 3])> = HashMap::new();
    for pixel in pixels.chunks_exact(4).filter(|pixel| pixel[3] > 127) {
        let color = [pixel[0], pixel[1], pixel[2]];
        let (count, sum) = groups.entry(color.map(|part| part / STEP)).or_default();
        *count += 1;
        for (sum, part) in sum.iter_mut().zip(color) {
            *sum += u32::from(part);
        }
    }
    let (count, sum) = groups.into_values().max_by_key(|(count, sum)| (*count, *sum))?;
    let [red, green, blue] = sum.map(|sum| sum / count);
    Some(format!("#{red:02x}{green:02x}{blue:02x}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_largest_group_has_its_mean() {
        let pixels =
            [[200, 0, 0, 255], [202, 0, 0, 255], [0, 0, 255, 255], [0, 255, 0, 0], [0, 255, 0, 0], [0, 255, 0, 0]];
        assert_eq!(most_frequent(pixels.as_flattened()).as_deref(), Some("#c90000"));
    }

    #[test]
    fn what_is_transparent_has_no_color() {
        assert_eq!(most_frequent(&[255, 0, 0, 0]), None);
    }
}
