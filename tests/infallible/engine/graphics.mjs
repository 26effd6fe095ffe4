// Canvases, WebGL and WebGPU.

import { after } from './making.mjs';
const canvas = (width = 8) =>
  typeof document === 'undefined'
    ? new OffscreenCanvas(width, 8)
    : after(document.createElement('canvas'), canvas => (canvas.width = width));

// One context for all calls: an engine has few at a time. What is lost stays so.
const shared = {};
const context = (kind, lost) =>
  (shared[`${kind} ${lost}`] ??= after(
    canvas().getContext(kind),
    gl => lost && gl.getExtension('WEBGL_lose_context').loseContext(),
  ));

const OBJECTS = ['Buffer', 'Framebuffer', 'Program', 'Renderbuffer', 'Texture'];
const OBJECTS_2 = ['Query', 'Sampler', 'TransformFeedback'];

const states = make => () => ({ '': () => make(false), 'lost context': () => make(true) });

function program(gl) {
  const program = gl.createProgram();
  for (const [type, text] of [
    ['VERTEX_SHADER', 'attribute vec4 a; uniform vec4 u; void main() { gl_Position = a + u; }'],
    ['FRAGMENT_SHADER', 'void main() {}'],
  ]) {
    const shader = gl.createShader(gl[type]);
    gl.shaderSource(shader, text);
    gl.compileShader(shader);
    gl.attachShader(program, shader);
  }
  gl.linkProgram(program);
  return program;
}

export function graphics() {
  const found = {
    WebGLRenderingContext: states(lost => context('webgl', lost)),
    WebGL2RenderingContext: states(lost => context('webgl2', lost)),
    CanvasRenderingContext2D: () => ({
      '': () => document.createElement('canvas').getContext('2d'),
      'no size': () => after(document.createElement('canvas'), canvas => (canvas.width = 0)).getContext('2d'),
    }),
    OffscreenCanvasRenderingContext2D: () => ({
      '': () => new OffscreenCanvas(8, 8).getContext('2d'),
      'no size': () => new OffscreenCanvas(0, 0).getContext('2d'),
    }),
    OffscreenCanvas: () => ({
      '': () => new OffscreenCanvas(8, 8),
      'with a context': () => after(new OffscreenCanvas(8, 8), canvas => canvas.getContext('2d')),
      transferred: () => after(new OffscreenCanvas(8, 8), canvas => structuredClone(canvas, { transfer: [canvas] })),
    }),
    HTMLCanvasElement: () => ({
      '': () => canvas(),
      'with a context': () => after(canvas(), canvas => canvas.getContext('2d')),
      'control transferred': () => after(canvas(), canvas => canvas.transferControlToOffscreen()),
    }),
    ImageBitmap: () => ({
      '': () => new OffscreenCanvas(1, 1).transferToImageBitmap?.() ?? undefined,
      'of a canvas': () => after(new OffscreenCanvas(1, 1), canvas => canvas.getContext('2d')).transferToImageBitmap(),
      closed: () =>
        after(after(new OffscreenCanvas(1, 1), canvas => canvas.getContext('2d')).transferToImageBitmap(), bitmap =>
          bitmap.close(),
        ),
    }),
    ImageBitmapRenderingContext: () => ({ '': () => canvas().getContext('bitmaprenderer') }),
    ImageData: () => ({
      '': () => new ImageData(1, 1),
      detached: () => after(new ImageData(1, 1), image => structuredClone(0, { transfer: [image.data.buffer] })),
    }),
    Path2D: () => ({ '': () => new Path2D() }),
    CanvasGradient: () => ({ '': () => new OffscreenCanvas(1, 1).getContext('2d').createLinearGradient(0, 0, 1, 1) }),
    CanvasPattern: () => ({ '': () => new OffscreenCanvas(1, 1).getContext('2d').createPattern(new OffscreenCanvas(1, 1), '') }),
    TextMetrics: () => ({ '': () => new OffscreenCanvas(1, 1).getContext('2d').measureText('a') }),
    WebGLShader: states(lost => context('webgl2', lost).createShader(0x8b31)),
    WebGLVertexArrayObject: states(lost => context('webgl2', lost).createVertexArray()),
    WebGLSync: states(lost => context('webgl2', lost).fenceSync(0x9117, 0)),
    WebGLUniformLocation: () => ({
      '': () =>
        after(context('webgl2', false), gl => (gl.held = program(gl))).getUniformLocation(context('webgl2', false).held, 'u'),
    }),
    WebGLActiveInfo: () => ({ '': () => context('webgl2', false).getActiveUniform(program(context('webgl2', false)), 0) }),
    WebGLShaderPrecisionFormat: () => ({ '': () => context('webgl2', false).getShaderPrecisionFormat(0x8b31, 0x8df2) }),
  };
  for (const name of OBJECTS) found[`WebGL${name}`] = states(lost => context('webgl', lost)[`create${name}`]());
  for (const name of OBJECTS_2) found[`WebGL${name}`] = states(lost => context('webgl2', lost)[`create${name}`]());
  for (const kind of ['webgl', 'webgl2']) {
    let names;
    try {
      names = context(kind, false).getSupportedExtensions();
    } catch {
      continue; // No WebGL here.
    }
    for (const name of names) {
      found[name] ??= () => ({
        '': () => context(kind, false).getExtension(name),
        'lost context': () => context(kind, false).getExtension(name),
      });
    }
  }
  return found;
}
