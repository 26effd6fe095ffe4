import { defineConfig } from 'vite';
import wasm from 'vite-plugin-wasm';

// wasm-pack's package imports its .wasm file as a module.
export default defineConfig({ base: './', build: { target: 'esnext' }, plugins: [wasm()] });
