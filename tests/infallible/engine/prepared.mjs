// The objects that take time: each is made once, and absent where this engine or this global cannot make it.

const SECONDS = 5;

export const prepared = {};

const event = (target, type) =>
  new Promise((resolve, reject) => {
    target.addEventListener(type, resolve, { once: true });
    target.addEventListener('error', () => reject(target.error ?? new Error(`no ${type}`)), { once: true });
  });

async function database() {
  const open = async (name, upgrade) => {
    const request = indexedDB.open(name, 1);
    request.onupgradeneeded = () => upgrade(request.result);
    await event(request, 'success');
    return request;
  };
  const upgrade = database => database.createObjectStore('store').createIndex('index', 'key');
  const name = `infallible ${Math.random()}`;
  const openRequest = await open(name, upgrade);
  const database = openRequest.result;
  const closed = await open(`${name} closed`, upgrade);
  closed.result.close();
  const transaction = database.transaction('store', 'readwrite');
  const store = transaction.objectStore('store');
  store.put({ key: 1 }, 1);
  const request = store.get(1);
  await event(transaction, 'complete');
  const failed = database.transaction('store', 'readwrite').objectStore('store').get(1);
  failed.transaction.abort();
  await event(failed, 'success').catch(() => {});
  const cursor = database.transaction('store').objectStore('store').openCursor();
  await event(cursor, 'success');
  Object.assign(prepared, {
    database,
    closedDatabase: closed.result,
    openRequest,
    request,
    finished: transaction,
    finishedStore: store,
    failedRequest: failed,
    cursor: cursor.result,
  });
}

async function byobRequests() {
  const stream = new ReadableStream({
    type: 'bytes',
    pull: controller => {
      if (prepared.byobRequest) return;
      prepared.byobRequest = controller.byobRequest;
      return new Promise(() => {});
    },
  });
  stream.getReader({ mode: 'byob' }).read(new Uint8Array(4));
  const used = new ReadableStream({
    type: 'bytes',
    pull: controller => {
      prepared.usedByobRequest = controller.byobRequest;
      controller.byobRequest?.respond(1);
    },
  });
  await used.getReader({ mode: 'byob' }).read(new Uint8Array(4));
}

async function files() {
  const directory = await navigator.storage.getDirectory();
  prepared.directory = directory;
  prepared.file = await directory.getFileHandle('a', { create: true });
  prepared.writable = await prepared.file.createWritable();
}

async function sound() {
  const closed = new AudioContext();
  await closed.close();
  prepared.closedAudio = closed;
  const rendered = new OfflineAudioContext(1, 128, 44100);
  await rendered.startRendering();
  prepared.rendered = rendered;
}

async function worklet() {
  const context = new OfflineAudioContext(1, 128, 44100);
  const code = "registerProcessor('p', class extends AudioWorkletProcessor { process() { return false } })";
  await context.audioWorklet.addModule(`data:text/javascript,${encodeURIComponent(code)}`);
  prepared.workletNode = new AudioWorkletNode(context, 'p');
}

async function observed() {
  const first = Class => new Promise(resolve => new Class(entries => resolve(entries[0])).observe(document.body));
  prepared.resize = await first(ResizeObserver);
  prepared.intersection = await first(IntersectionObserver);
}

async function mediaSource() {
  const video = document.createElement('video');
  const source = new MediaSource();
  video.src = URL.createObjectURL(source);
  await event(source, 'sourceopen');
  prepared.mediaSource = source;
  prepared.sourceBuffer = source.addSourceBuffer('video/webm; codecs="vp8"');
  prepared.removedSourceBuffer = source.addSourceBuffer('video/webm; codecs="vp8"');
  source.removeSourceBuffer(prepared.removedSourceBuffer);
}

async function mediaError() {
  const video = document.createElement('video');
  video.src = 'data:video/webm,';
  await event(video, 'error').catch(() => {});
  prepared.mediaError = video.error;
}

const STEPS = {
  database,
  byobRequests,
  files,
  sound,
  worklet,
  observed,
  mediaSource,
  mediaError,
  key: async () => (prepared.key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 128 }, true, ['encrypt'])),
  policy: async () =>
    (prepared.policy = trustedTypes.createPolicy('infallible', {
      createHTML: text => text,
      createScript: text => text,
      createScriptURL: text => text,
    })),
  permission: async () => (prepared.permission = await navigator.permissions.query({ name: 'geolocation' })),
  lock: async () => navigator.locks.request('a', lock => void (prepared.lock = lock)),
  idle: () => new Promise(resolve => requestIdleCallback(deadline => resolve((prepared.idle = deadline)))),
  cache: async () => (prepared.cache = await caches.open('a')),
  certificate: async () =>
    (prepared.certificate = await RTCPeerConnection.generateCertificate({ name: 'ECDSA', namedCurve: 'P-256' })),
  stats: async () => (prepared.stats = await new RTCPeerConnection().getStats()),
  keySystem: async () => {
    prepared.keySystem = await navigator.requestMediaKeySystemAccess('org.w3.clearkey', [
      { initDataTypes: ['keyids'], videoCapabilities: [{ contentType: 'video/webm; codecs="vp8"' }] },
    ]);
    prepared.mediaKeys = await prepared.keySystem.createMediaKeys();
  },
  device: async () => (prepared.device = (await navigator.mediaDevices.enumerateDevices())[0]),
};

const late = () => new Promise((_, reject) => setTimeout(() => reject(new Error('too late')), SECONDS * 1000));

/** Settled when all have been made, or have failed. */
export const PREPARED = Promise.all(
  Object.values(STEPS).map(async step => {
    try {
      await Promise.race([step(), late()]);
    } catch {
      // This engine, or this global, has no such object.
    }
  }),
);
