// A dedicated, shared or service worker that answers the questions it is sent, in its own global.

import { answer } from './answer.mjs';

function answerAt(port) {
  return event => port(event).postMessage(answer(event.data));
}

if ('onconnect' in self) {
  self.onconnect = ({ ports: [port] }) => {
    port.onmessage = answerAt(() => port);
  };
} else if ('onactivate' in self) {
  self.onmessage = answerAt(event => event.source);
} else {
  self.onmessage = answerAt(() => self);
}
