// An audio worklet that answers the questions it is sent, in its own global.

import { observe } from './observe.mjs';

registerProcessor(
  'audit',
  class extends AudioWorkletProcessor {
    constructor() {
      super();
      this.port.onmessage = event => this.port.postMessage(event.data.map(observe));
    }
    process() {
      return false;
    }
  },
);
