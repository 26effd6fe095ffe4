// A dedicated, shared or service worker that answers the questions it is sent, in its own global.

import { observe } from './observe.mjs';

function answer(port) {
  return event => port(event).postMessage(event.data.map(observe));
}

if ('onconnect' in self) {
  self.onconnect = ({ ports: [port] }) => {
    port.onmessage = answer(() => port);
  };
} else if ('onactivate' in self) {
  self.onmessage = answer(event => event.source);
} else {
  self.onmessage = answer(() => self);
}
