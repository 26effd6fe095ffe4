// error: a uniform of floats is given integers
use web_bindings::WebGl2RenderingContext;

pub fn wrong(gl: &WebGl2RenderingContext) {
    gl.uniform1fv(None, &[1i32]);
}
// expected: the trait bound `ReadBuffer<'_, f32>: From<&[i32; 1]>` is not satisfied

fn main() {}
