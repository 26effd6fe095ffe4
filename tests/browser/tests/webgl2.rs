//! A triangle drawn with WebGL 2, in software, and every pixel of it checked.
#![cfg(target_arch = "wasm32")]

use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use web_bindings::{
    Exception, HtmlCanvasElement, RenderingContext, WebGl2RenderingContext as Gl, WebGlProgram, WebGlShader, window,
};

wasm_bindgen_test_configure!(run_in_browser);

const SIZE: i32 = 16;

const VERTEX: &str = "#version 300 es
    in vec2 position;
    void main() { gl_Position = vec4(position, 0.0, 1.0); }";

const FRAGMENT: &str = "#version 300 es
    precision mediump float;
    uniform vec4 colour;
    out vec4 result;
    void main() { result = colour; }";

fn context() -> Result<Gl, Exception> {
    let canvas = window().expect("a page").document().create::<HtmlCanvasElement>()?;
    canvas.set_width(SIZE as u32)?;
    canvas.set_height(SIZE as u32)?;
    match canvas.get_context("webgl2")? {
        Some(RenderingContext::WebGl2RenderingContext(gl)) => Ok(gl),
        other => panic!("a WebGL 2 context, not {other:?}"),
    }
}

fn shader(gl: &Gl, kind: u32, source: &str) -> Result<WebGlShader, String> {
    let shader = gl.create_shader(kind).ok_or("no shader")?;
    gl.shader_source(&shader, source);
    gl.compile_shader(&shader);
    match gl.get_shader_parameter(&shader, Gl::COMPILE_STATUS).is_truthy() {
        true => Ok(shader),
        false => Err(gl.get_shader_info_log(&shader).unwrap_or_default()),
    }
}

fn program(gl: &Gl) -> Result<WebGlProgram, String> {
    let program = gl.create_program();
    gl.attach_shader(&program, &shader(gl, Gl::VERTEX_SHADER, VERTEX)?);
    gl.attach_shader(&program, &shader(gl, Gl::FRAGMENT_SHADER, FRAGMENT)?);
    gl.link_program(&program);
    match gl.get_program_parameter(&program, Gl::LINK_STATUS).is_truthy() {
        true => Ok(program),
        false => Err(gl.get_program_info_log(&program).unwrap_or_default()),
    }
}

#[wasm_bindgen_test]
fn a_triangle() -> Result<(), Exception> {
    let gl = context()?;
    let program = program(&gl).expect("a program");
    gl.use_program(Some(&program));

    let vertices: &[f32] = &[-1.0, -1.0, 1.0, -1.0, -1.0, 1.0];
    gl.bind_buffer(Gl::ARRAY_BUFFER, Some(&gl.create_buffer()));
    gl.buffer_data_with_src_data(Gl::ARRAY_BUFFER, vertices, Gl::STATIC_DRAW);
    let position = gl.get_attrib_location(&program, "position") as u32;
    gl.enable_vertex_attrib_array(position);
    gl.vertex_attrib_pointer(position, 2, Gl::FLOAT, false, 0, 0);

    gl.uniform4fv(gl.get_uniform_location(&program, "colour").as_ref(), &[1.0, 0.5, 0.0, 1.0]);
    gl.clear_color(0.0, 0.0, 1.0, 1.0);
    gl.clear(Gl::COLOR_BUFFER_BIT);
    gl.draw_arrays(Gl::TRIANGLES, 0, 3);

    let mut pixels = vec![0u8; (SIZE * SIZE * 4) as usize];
    gl.read_pixels(0, 0, SIZE, SIZE, Gl::RGBA, Gl::UNSIGNED_BYTE, &mut pixels);
    assert_eq!(gl.get_error(), Gl::NO_ERROR);
    for (index, pixel) in pixels.chunks_exact(4).enumerate() {
        let (x, y) = (index as i32 % SIZE, index as i32 / SIZE);
        // Which side the pixels on the long edge are on is the rasteriser's affair.
        match x + y - (SIZE - 1) {
            0 => {}
            side if side < 0 => assert!(matches!(pixel, [255, 127..=128, 0, 255]), "{x}, {y}: {pixel:?}"),
            _ => assert_eq!(pixel, [0, 0, 255, 255], "{x}, {y}"),
        }
    }
    Ok(())
}

#[wasm_bindgen_test]
fn a_shader_that_does_not_compile_says_why() -> Result<(), Exception> {
    let log = shader(&context()?, Gl::VERTEX_SHADER, "void main() { nonsense }").expect_err("no program");
    assert!(log.contains("ERROR"), "{log}");
    Ok(())
}
