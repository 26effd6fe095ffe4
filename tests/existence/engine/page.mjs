// Runs in the browser's window: answers there, and hands what the window cannot answer to the other globals in turn.

import { MEMBERS, answer } from './answer.mjs';
import { builtins } from './builtins.mjs';

const ASK = {
  window: answer,
  'dedicated-worker': request => ask(new Worker('worker.mjs', { type: 'module' }), request),
  'shared-worker': request => {
    const worker = new SharedWorker('worker.mjs', { type: 'module' });
    worker.port.start();
    return ask(worker.port, request, worker);
  },
  'service-worker': async request => {
    const registration = await navigator.serviceWorker.register('worker.mjs', { type: 'module' });
    const worker = registration.installing ?? registration.waiting ?? registration.active;
    navigator.serviceWorker.startMessages();
    return ask(worker, request, worker, navigator.serviceWorker);
  },
  'audio-worklet': async request => {
    const context = new OfflineAudioContext(1, 128, 44100);
    await context.audioWorklet.addModule('audio-worklet.mjs');
    const node = new AudioWorkletNode(context, 'audit');
    node.connect(context.destination);
    const answers = ask(node.port, request, node);
    await context.startRendering();
    return answers;
  },
};

const GLOBALS = Object.keys(ASK);

function ask(port, request, failing = port, listener = port) {
  return new Promise((resolve, reject) => {
    listener.addEventListener('message', event => resolve(event.data), { once: true });
    listener.start?.();
    for (const type of ['error', 'messageerror', 'processorerror']) {
      failing.addEventListener(type, event => reject(new Error(event.message ?? type)), { once: true });
    }
    port.postMessage(request);
  });
}

function withinTime(promise, what) {
  const late = new Promise((_, reject) => setTimeout(() => reject(new Error(`${what}: no answer in 30 s`)), 30_000));
  return Promise.race([promise, late]);
}

async function audit() {
  const questions = await (await fetch('questions.json')).json();
  const problems = new Map();
  const open = new Set(questions.keys());
  for (const global of GLOBALS) {
    const indexes = [...open].filter(index => questions[index].globals.includes(global));
    if (indexes.length === 0) continue;
    const answers = await withinTime(ASK[global](indexes.map(index => questions[index])), global);
    indexes.forEach((index, at) => {
      // The first global's complaint is the one to show, unless a later one knows more of the class.
      if (answers[at] === null) open.delete(index), problems.delete(index);
      else if (!problems.has(index) || problems.get(index).problem === 'no-class') problems.set(index, answers[at]);
    });
  }
  const members = {};
  for (const global of GLOBALS) members[global] = await withinTime(ASK[global](MEMBERS), `members of ${global}`);
  return { asked: questions.length, problems: Object.fromEntries(problems), builtins: builtins(), members };
}

const outcome = await audit().catch(error => ({ error: String(error?.stack ?? error) }));
await fetch('/outcome', { method: 'POST', body: JSON.stringify(outcome) });
document.title = 'done';
