//! A triangle drawn with WebGL 2, with web-sys.

use wasm_bindgen::prelude::*;
use web_sys::{HtmlCanvasElement, WebGl2RenderingContext as Gl, WebGlProgram, WebGlShader, window};

const VERTEX: &str = "#version 300 es
    in vec2 position;
    uniform mat4 matrix;
    void main() { gl_Position = matrix * vec4(position, 0.0, 1.0); }";

const FRAGMENT: &str = "#version 300 es
    precision mediump float;
    out vec4 colour;
    void main() { colour = vec4(1.0, 0.5, 0.0, 1.0); }";

const VERTICES: [f32; 6] = [-0.7, -0.7, 0.7, -0.7, 0.0, 0.7];
const MATRIX: [f32; 16] = [1.0, 0.0, 0.0, 0.0, 0.0, 1.0, 0.0, 0.0, 0.0, 0.0, 1.0, 0.0, 0.0, 0.0, 0.0, 1.0];

#[wasm_bindgen(start)]
fn start() -> Result<(), JsValue> {
    let document = window().unwrap_throw().document().unwrap_throw();
    let canvas: HtmlCanvasElement = document.get_element_by_id("canvas").unwrap_throw().dyn_into()?;
    let gl: Gl = canvas.get_context("webgl2")?.unwrap_throw().dyn_into()?;
    let program = program(&gl)?;
    gl.use_program(Some(&program));

    let buffer = gl.create_buffer().ok_or("no buffer")?;
    gl.bind_buffer(Gl::ARRAY_BUFFER, Some(&buffer));
    // The view is gone before memory can grow.
    unsafe {
        let view = js_sys::Float32Array::view(&VERTICES);
        gl.buffer_data_with_array_buffer_view(Gl::ARRAY_BUFFER, &view, Gl::STATIC_DRAW);
    }
    let position = gl.get_attrib_location(&program, "position") as u32;
    gl.enable_vertex_attrib_array(position);
    gl.vertex_attrib_pointer_with_i32(position, 2, Gl::FLOAT, false, 0, 0);
    let matrix = gl.get_uniform_location(&program, "matrix");
    gl.uniform_matrix4fv_with_f32_array(matrix.as_ref(), false, &MATRIX);

    gl.clear_color(0.0, 0.0, 0.0, 1.0);
    gl.clear(Gl::COLOR_BUFFER_BIT);
    gl.draw_arrays(Gl::TRIANGLES, 0, 3);
    Ok(())
}

fn program(gl: &Gl) -> Result<WebGlProgram, String> {
    let program = gl.create_program().ok_or("no program")?;
    gl.attach_shader(&program, &shader(gl, Gl::VERTEX_SHADER, VERTEX)?);
    gl.attach_shader(&program, &shader(gl, Gl::FRAGMENT_SHADER, FRAGMENT)?);
    gl.link_program(&program);
    match gl.get_program_parameter(&program, Gl::LINK_STATUS).as_bool() {
        Some(true) => Ok(program),
        _ => Err(gl.get_program_info_log(&program).unwrap_or_default()),
    }
}

fn shader(gl: &Gl, kind: u32, source: &str) -> Result<WebGlShader, String> {
    let shader = gl.create_shader(kind).ok_or("no shader")?;
    gl.shader_source(&shader, source);
    gl.compile_shader(&shader);
    match gl.get_shader_parameter(&shader, Gl::COMPILE_STATUS).as_bool() {
        Some(true) => Ok(shader),
        _ => Err(gl.get_shader_info_log(&shader).unwrap_or_default()),
    }
}
