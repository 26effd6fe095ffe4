//! Drawing: a 2d context, and WebGL 2.

use crate::suite::Suite;
use wasm_bindgen::JsCast;
use web_bindings as ours;
use web_bindings::JsString;

const TEXT: &str = "Hello, world";
const MATRIX: [f32; 16] = [1.0; 16];

const VERTEX: &str = "#version 300 es
    uniform mat4 matrix;
    uniform float scale;
    void main() { gl_Position = matrix * vec4(scale, 0.0, 0.0, 1.0); }";

const FRAGMENT: &str = "#version 300 es
    precision mediump float;
    out vec4 result;
    void main() { result = vec4(1.0); }";

fn canvas() -> web_sys::HtmlCanvasElement {
    let document = web_sys::window().expect("a page").document().expect("a document");
    document.create_element("canvas").expect("a canvas").unchecked_into()
}

pub fn add(suite: &mut Suite) {
    flat(suite);
    texts(suite);
    webgl(suite);
}

fn context() -> (web_sys::CanvasRenderingContext2d, ours::CanvasRenderingContext2d) {
    let context = canvas().get_context("2d").expect("no exception").expect("a context");
    (context.clone().unchecked_into(), context.unchecked_into())
}

fn flat(suite: &mut Suite) {
    let (theirs, ours) = context();
    suite.call("fillRect", move || theirs.fill_rect(0.0, 0.0, 1.0, 1.0), move || ours.fill_rect(0.0, 0.0, 1.0, 1.0));
    let (theirs, ours) = context();
    suite.call(
        "lineTo in a path",
        move || {
            theirs.begin_path();
            theirs.move_to(0.0, 0.0);
            theirs.line_to(1.0, 1.0);
        },
        move || {
            ours.begin_path();
            ours.move_to(0.0, 0.0);
            ours.line_to(1.0, 1.0);
        },
    );
    let (theirs, ours) = context();
    suite.call("set fillStyle", move || theirs.set_fill_style_str("#ff8000"), move || ours.set_fill_style("#ff8000"));
    let (theirs, ours) = context();
    let (source, our_source) = (canvas(), canvas().unchecked_into::<ours::HtmlCanvasElement>());
    suite.call(
        "drawImage of a canvas",
        move || theirs.draw_image_with_html_canvas_element(&source, 0.0, 0.0),
        move || ours.draw_image(&our_source, 0.0, 0.0),
    );
}

fn texts(suite: &mut Suite) {
    let (theirs, ours) = context();
    suite.call(
        "fill_text",
        move || theirs.fill_text(TEXT, 1.0, 1.0).expect("no exception"),
        move || ours.fill_text(TEXT, 1.0, 1.0),
    );
    let (theirs, ours) = context();
    suite.call(
        "measure_text",
        move || theirs.measure_text(TEXT).expect("no exception"),
        move || ours.measure_text(TEXT),
    );
    let (theirs, ours) = context();
    let kept = JsString::from(TEXT);
    suite.call(
        "measure_text, our text made once",
        move || theirs.measure_text(TEXT).expect("no exception"),
        move || ours.measure_text(&kept),
    );
}

fn webgl(suite: &mut Suite) {
    use web_sys::WebGl2RenderingContext as Gl;
    let context = canvas().get_context("webgl2").expect("no exception").expect("WebGL 2");
    let theirs: Gl = context.clone().unchecked_into();
    let ours: ours::WebGl2RenderingContext = context.unchecked_into();
    let program = program(&theirs);
    theirs.use_program(Some(&program));
    let matrix = theirs.get_uniform_location(&program, "matrix").expect("a uniform");
    let our_matrix: ours::WebGlUniformLocation = matrix.clone().unchecked_into();
    let scale = theirs.get_uniform_location(&program, "scale").expect("a uniform");
    let our_scale: ours::WebGlUniformLocation = scale.clone().unchecked_into();
    theirs.bind_buffer(Gl::ARRAY_BUFFER, theirs.create_buffer().as_ref());
    theirs.buffer_data_with_i32(Gl::ARRAY_BUFFER, 4_096, Gl::DYNAMIC_DRAW);
    {
        let (theirs, ours) = (theirs.clone(), ours.clone());
        suite.call(
            "uniform_matrix4fv with a slice",
            move || theirs.uniform_matrix4fv_with_f32_array(Some(&matrix), false, &MATRIX),
            move || ours.uniform_matrix4fv(Some(&our_matrix), false, &MATRIX),
        );
    }
    {
        let (theirs, ours) = (theirs.clone(), ours.clone());
        suite.call(
            "uniform1f",
            move || theirs.uniform1f(Some(&scale), 1.5),
            move || ours.uniform1f(Some(&our_scale), 1.5),
        );
    }
    suite.call(
        "buffer_sub_data with a slice of 1,024 bytes",
        move || theirs.buffer_sub_data_with_i32_and_u8_array(Gl::ARRAY_BUFFER, 0, &[7; 1_024]),
        move || ours.buffer_sub_data(ours::WebGl2RenderingContext::ARRAY_BUFFER, 0, &[7u8; 1_024][..]),
    );
}

fn program(gl: &web_sys::WebGl2RenderingContext) -> web_sys::WebGlProgram {
    use web_sys::WebGl2RenderingContext as Gl;
    let program = gl.create_program().expect("a program");
    for (kind, source) in [(Gl::VERTEX_SHADER, VERTEX), (Gl::FRAGMENT_SHADER, FRAGMENT)] {
        let shader = gl.create_shader(kind).expect("a shader");
        gl.shader_source(&shader, source);
        gl.compile_shader(&shader);
        gl.attach_shader(&program, &shader);
    }
    gl.link_program(&program);
    program
}
