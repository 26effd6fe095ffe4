// Drawing: a 2d context, and WebGL 2.

import { sink } from './sink.mjs';

const TEXT = 'Hello, world';
const context = () => document.createElement('canvas').getContext('2d');

const VERTEX = `#version 300 es
  uniform mat4 matrix;
  uniform float scale;
  void main() { gl_Position = matrix * vec4(scale, 0.0, 0.0, 1.0); }`;

const FRAGMENT = `#version 300 es
  precision mediump float;
  out vec4 result;
  void main() { result = vec4(1.0); }`;

let webgl;

/** One context for all: a page may have only a few. */
function gl() {
  if (webgl) return webgl;
  const gl = document.createElement('canvas').getContext('webgl2');
  const program = gl.createProgram();
  for (const [kind, source] of [[gl.VERTEX_SHADER, VERTEX], [gl.FRAGMENT_SHADER, FRAGMENT]]) {
    const shader = gl.createShader(kind);
    gl.shaderSource(shader, source);
    gl.compileShader(shader);
    gl.attachShader(program, shader);
  }
  gl.linkProgram(program);
  gl.useProgram(program);
  gl.bindBuffer(gl.ARRAY_BUFFER, gl.createBuffer());
  gl.bufferData(gl.ARRAY_BUFFER, 4_096, gl.DYNAMIC_DRAW);
  const location = name => gl.getUniformLocation(program, name);
  return (webgl = { gl, matrix: location('matrix'), scale: location('scale') });
}

const measureText = () => {
  const drawn = context();
  return times => {
    for (let i = 0; i < times; i++) sink(drawn.measureText(TEXT));
  };
};

export default {
  fillRect: () => {
    const drawn = context();
    return times => {
      for (let i = 0; i < times; i++) drawn.fillRect(0, 0, 1, 1);
    };
  },
  'lineTo in a path': () => {
    const drawn = context();
    return times => {
      for (let i = 0; i < times; i++) {
        drawn.beginPath();
        drawn.moveTo(0, 0);
        drawn.lineTo(1, 1);
      }
    };
  },
  'set fillStyle': () => {
    const drawn = context();
    return times => {
      for (let i = 0; i < times; i++) drawn.fillStyle = '#ff8000';
    };
  },
  'drawImage of a canvas': () => {
    const drawn = context();
    const source = document.createElement('canvas');
    return times => {
      for (let i = 0; i < times; i++) drawn.drawImage(source, 0, 0);
    };
  },
  fill_text: () => {
    const drawn = context();
    return times => {
      for (let i = 0; i < times; i++) drawn.fillText(TEXT, 1, 1);
    };
  },
  measure_text: measureText,
  'measure_text, our text made once': measureText,
  'uniform_matrix4fv with a slice': () => {
    const { gl: drawn, matrix } = gl();
    const numbers = new Float32Array(16).fill(1);
    return times => {
      for (let i = 0; i < times; i++) drawn.uniformMatrix4fv(matrix, false, numbers);
    };
  },
  uniform1f: () => {
    const { gl: drawn, scale } = gl();
    return times => {
      for (let i = 0; i < times; i++) drawn.uniform1f(scale, 1.5);
    };
  },
  'buffer_sub_data with a slice of 1,024 bytes': () => {
    const { gl: drawn } = gl();
    const bytes = new Uint8Array(1_024).fill(7);
    return times => {
      for (let i = 0; i < times; i++) drawn.bufferSubData(drawn.ARRAY_BUFFER, 0, bytes);
    };
  },
};
