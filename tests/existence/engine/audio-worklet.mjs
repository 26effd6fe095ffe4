// An audio worklet that answers the questions it is sent, in its own global.

import { answer } from './answer.mjs';

registerProcessor(
  'audit',
  class extends AudioWorkletProcessor {
    constructor() {
      super();
      this.port.onmessage = event => this.port.postMessage(answer(event.data));
    }
    process() {
      return false;
    }
  },
);
