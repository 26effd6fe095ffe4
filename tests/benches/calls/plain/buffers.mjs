// Typed arrays. A Rust slice is a typed array here.

import { sink } from './sink.mjs';

const bytes = new Uint8Array(1_024).fill(7);

export default {
  'a Uint8Array from 1,024 bytes': () => times => {
    for (let i = 0; i < times; i++) sink(new Uint8Array(bytes));
  },
  '1,024 bytes into a Vec': () => times => {
    for (let i = 0; i < times; i++) sink(bytes.slice());
  },
  '256 numbers into a slice': () => {
    const from = new Float32Array(256).fill(1.5);
    const into = new Float32Array(256);
    return times => {
      for (let i = 0; i < times; i++) into.set(from);
      sink(into);
    };
  },
  'the length of a Uint8Array': () => times => {
    for (let i = 0; i < times; i++) sink(bytes.length);
  },
  'a subarray': () => times => {
    for (let i = 0; i < times; i++) sink(bytes.subarray(8, 16));
  },
};
