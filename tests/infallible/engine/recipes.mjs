// How to make an object of each class that no attribute of another leads to, and in which states. A recipe makes a new object
// each time; what takes time is prepared once. A recipe that fails is one that this engine or this global does not have.

import { documents } from './documents.mjs';
import { elements } from './elements.mjs';
import { events } from './events.mjs';
import { graphics } from './graphics.mjs';
import { language } from './language.mjs';
import { after, one } from './making.mjs';
import { media } from './media.mjs';
import { network } from './network.mjs';
import { prepared } from './prepared.mjs';
import { storage } from './storage.mjs';
import { styles } from './styles.mjs';

// Every class that is made of nothing.
function plain() {
  const found = {};
  for (const name of Object.getOwnPropertyNames(globalThis)) {
    const value = Object.getOwnPropertyDescriptor(globalThis, name).value;
    if (typeof value !== 'function' || !/^[A-Z]/.test(name) || NOT_PLAIN.has(name)) continue;
    if (value.prototype?.constructor === value && value.length === 0) found[name] = one(() => new value());
  }
  return found;
}

// Made in a better way below, or heavy.
const NOT_PLAIN = new Set(['AudioContext', 'RTCPeerConnection', 'Function', 'Object', 'Array', 'Proxy', 'Promise']);

const others = {
  DOMRect: one(() => new DOMRect()),
  DOMQuad: one(() => new DOMQuad()),
  DOMMatrix: () => ({ '': () => new DOMMatrix(), 'not finite': () => new DOMMatrix([NaN, 0, 0, 1, 0, 0]) }),
  DOMMatrixReadOnly: () => ({
    '': () => new DOMMatrixReadOnly(),
    'not finite': () => new DOMMatrixReadOnly([NaN, 0, 0, 1, 0, 0]),
  }),
  PerformanceObserver: one(() => new PerformanceObserver(() => {})),
  ReportingObserver: one(() => new ReportingObserver(() => {})),
  PerformanceMark: one(() => performance.mark('a')),
  PerformanceMeasure: one(() => performance.measure('a')),
  PerformanceNavigationTiming: one(() => performance.getEntriesByType('navigation')[0]),
  PerformanceResourceTiming: one(() => performance.getEntriesByType('resource')[0]),
  PerformancePaintTiming: one(() => performance.getEntriesByType('paint')[0]),
  AbortSignal: () => ({ '': () => new AbortController().signal, aborted: () => AbortSignal.abort() }),
  FileReader: () => ({
    '': () => new FileReader(),
    loading: () => after(new FileReader(), reader => reader.readAsText(new Blob(['a']))),
    aborted: () => after(new FileReader(), reader => reader.abort()),
  }),
  Blob: one(() => new Blob(['a'])),
  File: one(() => new File(['a'], 'a')),
  FormData: one(() => new FormData()),
  DataTransfer: one(() => new DataTransfer()),
  DataTransferItem: () => ({
    text: () => after(new DataTransfer(), data => data.items.add('a', 'text/plain')).items[0],
    file: () => after(new DataTransfer(), data => data.items.add(new File([], 'a'))).items[0],
  }),
  URL: () => ({ '': () => new URL('https://example.com:80/a?b#c'), opaque: () => new URL('data:a') }),
  URLPattern: one(() => new URLPattern({ pathname: '/a' })),
  TextDecoder: one(() => new TextDecoder()),
  CompressionStream: one(() => new CompressionStream('gzip')),
  DecompressionStream: one(() => new DecompressionStream('gzip')),
  ByteLengthQueuingStrategy: one(() => new ByteLengthQueuingStrategy({ highWaterMark: 1 })),
  CountQueuingStrategy: one(() => new CountQueuingStrategy({ highWaterMark: 1 })),
  BroadcastChannel: () => ({
    '': () => new BroadcastChannel('a'),
    closed: () => after(new BroadcastChannel('a'), channel => channel.close()),
  }),
  MessagePort: () => ({
    '': () => new MessageChannel().port1,
    closed: () => after(new MessageChannel().port1, port => port.close()),
  }),
  Worker: () => ({
    '': () => new Worker('data:text/javascript,'),
    ended: () => after(new Worker('data:text/javascript,'), worker => worker.terminate()),
  }),
  SharedWorker: one(() => new SharedWorker('data:text/javascript,')),
  Notification: one(() => new Notification('a')),
  SpeechSynthesisUtterance: one(() => new SpeechSynthesisUtterance('a')),
  CryptoKey: one(() => prepared.key),
  CloseWatcher: () => ({
    '': () => new CloseWatcher(),
    destroyed: () => after(new CloseWatcher(), watcher => watcher.destroy()),
  }),
  TaskSignal: one(() => new TaskController().signal),
  FontFace: () => ({ '': () => new FontFace('a', 'local(a)'), failed: () => new FontFace('a', '!') }),
  DOMException: one(() => new DOMException()),
  QuotaExceededError: one(() => new QuotaExceededError()),
  TrustedTypePolicy: one(() => prepared.policy),
  TrustedHTML: one(() => prepared.policy.createHTML('a')),
  TrustedScript: one(() => prepared.policy.createScript('a')),
  TrustedScriptURL: one(() => prepared.policy.createScriptURL('a')),
  PermissionStatus: one(() => prepared.permission),
  Lock: one(() => prepared.lock),
  IdleDeadline: one(() => prepared.idle),
  ServiceWorkerRegistration: one(() => prepared.registration),
  Credential: one(() => new PasswordCredential({ id: 'a', password: 'a' })),
};

/** By class, a function that gives its states; each state a function that makes an object, or has no value. */
export const RECIPES = {
  ...plain(),
  ...events(),
  ...elements(),
  ...others,
  ...language,
  ...documents,
  ...storage,
  ...styles(),
  ...graphics(),
  ...media(),
  ...network(),
};
