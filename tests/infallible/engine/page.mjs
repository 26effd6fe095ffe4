// Runs in the browser's window: calls the members here and in a worker, and posts which threw.

import { callAll } from './calls.mjs';
import { read } from './members.mjs';
import { prepare } from './objects.mjs';

const SECONDS = 240;

function inWorker(text) {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('worker.mjs', import.meta.url), { type: 'module' });
    worker.onmessage = event => resolve(event.data);
    worker.onerror = event => reject(new Error(`the worker failed: ${event.message}`));
    setTimeout(() => reject(new Error(`no answer of the worker in ${SECONDS} s`)), SECONDS * 1000);
    worker.postMessage(text);
  });
}

async function audit() {
  // An exception of a handler or a rejected promise is none of a call.
  addEventListener('error', event => event.preventDefault());
  addEventListener('unhandledrejection', event => event.preventDefault());
  const text = await (await fetch('/bindings.jsonl')).text();
  const { members, known, needless } = read(text);
  await prepare();
  const here = callAll(members, known);
  const there = await inWorker(text);
  const inWorkers = Object.entries(there.threw).map(([key, [state, ...call]]) => [key, [`worker ${state}`.trim(), ...call]]);
  const reached = [...new Set([...here.reached, ...there.reached])];
  const absent = here.absent.filter(key => !there.reached.includes(key));
  const threw = { ...Object.fromEntries(inWorkers), ...here.threw };
  return { asked: members.map(({ key }) => key), needless, reached, absent, threw };
}

const outcome = await audit().catch(error => ({ error: String(error?.stack ?? error) }));
await fetch('/outcome', { method: 'POST', body: JSON.stringify(outcome) });
