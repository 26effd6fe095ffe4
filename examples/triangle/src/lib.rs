//! A triangle that turns, with WebGL 2.
//!
//! What it shows: a context by type, Rust's slices where WebGL reads buffers, a loop of animation frames.

use wasm_bindgen::prelude::*;
use web_bindings::{
    Exception, HtmlCanvasElement, WebGl2RenderingContext as Gl, WebGlProgram, WebGlShader, Window, window,
};

const VERTEX: &str = "#version 300 es
    in vec2 position;
    in vec3 colour;
    uniform mat4 turned;
    out vec3 shade;
    void main() { gl_Position = turned * vec4(position, 0.0, 1.0); shade = colour; }";

const FRAGMENT: &str = "#version 300 es
    precision mediump float;
    in vec3 shade;
    out vec4 colour;
    void main() { colour = vec4(shade, 1.0); }";

/// Two coordinates and three colours for each corner.
const CORNERS: [f32; 15] = [
    0.0, 0.7, 1.0, 0.4, 0.2, //
    -0.6, -0.4, 0.2, 0.8, 0.4, //
    0.6, -0.4, 0.2, 0.5, 1.0,
];
/// The bytes of a number.
const NUMBER: i32 = size_of::<f32>() as i32;

#[wasm_bindgen(start)]
fn start() -> Result<(), Exception> {
    let window = window().expect_throw("a page");
    let document = window.document();
    let canvas = document.query_selector_as::<HtmlCanvasElement>("canvas")?.expect_throw("a canvas in the page");
    let Some(gl) = canvas.context::<Gl>()? else {
        let message = document.get_element_by_id("message").expect_throw("a line for messages");
        message.set_text_content("This browser has no WebGL 2.");
        return Ok(());
    };
    let program = program(&gl)?;
    gl.use_program(Some(&program));
    gl.bind_buffer(Gl::ARRAY_BUFFER, Some(&gl.create_buffer()));
    gl.buffer_data_with_src_data(Gl::ARRAY_BUFFER, &CORNERS[..], Gl::STATIC_DRAW);
    for (name, size, offset) in [("position", 2, 0), ("colour", 3, 2)] {
        let attribute = gl.get_attrib_location(&program, name) as u32;
        gl.enable_vertex_attrib_array(attribute);
        gl.vertex_attrib_pointer(attribute, size, Gl::FLOAT, false, 5 * NUMBER, i64::from(offset * NUMBER));
    }
    let turned = gl.get_uniform_location(&program, "turned");
    let aspect = canvas.height() as f32 / canvas.width() as f32;

    animate(window, move |milliseconds| {
        let (sine, cosine) = (milliseconds as f32 / 1000.0).sin_cos();
        #[rustfmt::skip]
        let matrix = [
            cosine * aspect, sine, 0.0, 0.0,
            -sine * aspect, cosine, 0.0, 0.0,
            0.0, 0.0, 1.0, 0.0,
            0.0, 0.0, 0.0, 1.0,
        ];
        gl.uniform_matrix4fv(turned.as_ref(), false, &matrix);
        gl.clear_color(0.06, 0.09, 0.13, 1.0);
        gl.clear(Gl::COLOR_BUFFER_BIT);
        gl.draw_arrays(Gl::TRIANGLES, 0, 3);
    });
    Ok(())
}
fn program(gl: &Gl) -> Result<WebGlProgram, Exception> {
    let program = gl.create_program();
    gl.attach_shader(&program, &shader(gl, Gl::VERTEX_SHADER, VERTEX)?);
    gl.attach_shader(&program, &shader(gl, Gl::FRAGMENT_SHADER, FRAGMENT)?);
    gl.link_program(&program);
    match gl.get_program_parameter(&program, Gl::LINK_STATUS).as_bool() {
        Some(true) => Ok(program),
        _ => Err(Exception::new(&gl.get_program_info_log(&program).unwrap_or_default())),
    }
}

fn shader(gl: &Gl, kind: u32, source: &str) -> Result<WebGlShader, Exception> {
    let shader = gl.create_shader(kind).expect_throw("no shader");
    gl.shader_source(&shader, source);
    gl.compile_shader(&shader);
    match gl.get_shader_parameter(&shader, Gl::COMPILE_STATUS).as_bool() {
        Some(true) => Ok(shader),
        _ => Err(Exception::new(&gl.get_shader_info_log(&shader).unwrap_or_default())),
    }
}

/// Calls a function for each frame, with the time in milliseconds, as long as the page lives.
fn animate(window: Window, mut draw: impl FnMut(f64) + 'static) {
    let next = window.clone();
    window.request_animation_frame(move |time| {
        draw(time);
        animate(next, draw);
    });
}
