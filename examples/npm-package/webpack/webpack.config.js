const HtmlWebpackPlugin = require('html-webpack-plugin');

// wasm-pack's package imports its .wasm file as a module.
module.exports = {
  mode: 'production',
  entry: './main.js',
  experiments: { asyncWebAssembly: true },
  plugins: [new HtmlWebpackPlugin({ template: 'index.html' })],
};
