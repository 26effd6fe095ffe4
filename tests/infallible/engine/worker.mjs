// A dedicated worker that calls the members in its own global.

import { callAll } from './calls.mjs';
import { read } from './members.mjs';
import { prepare } from './objects.mjs';

// An exception of a handler or a rejected promise is none of a call.
addEventListener('error', event => event.preventDefault());
addEventListener('unhandledrejection', event => event.preventDefault());

onmessage = async event => {
  const { members, known } = read(event.data);
  await prepare();
  postMessage(callAll(members, known));
};
