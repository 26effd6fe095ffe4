// An event of each class that has a constructor: made, and once more after it was dispatched.

const silence = () => new AudioBuffer({ length: 1, sampleRate: 44100 });

// Some have required fields.
const INITS = {
  PromiseRejectionEvent: () => ({ promise: Promise.resolve(), reason: 1 }),
  OfflineAudioCompletionEvent: () => ({ renderedBuffer: silence() }),
  AudioProcessingEvent: () => ({ playbackTime: 0, inputBuffer: silence(), outputBuffer: silence() }),
  MediaStreamTrackEvent: () => ({ track: document.createElement('canvas').captureStream().getTracks()[0] }),
  BlobEvent: () => ({ data: new Blob() }),
  FormDataEvent: () => ({ formData: new FormData() }),
  MediaKeyMessageEvent: () => ({ messageType: 'license-request', message: new ArrayBuffer(1) }),
  SpeechSynthesisEvent: () => ({ utterance: new SpeechSynthesisUtterance() }),
  SpeechSynthesisErrorEvent: () => ({ utterance: new SpeechSynthesisUtterance(), error: 'canceled' }),
  RTCDataChannelEvent: () => ({ channel: new RTCPeerConnection().createDataChannel('a') }),
  RTCErrorEvent: () => ({ error: new RTCError({ errorDetail: 'data-channel-failure' }) }),
  RTCPeerConnectionIceErrorEvent: () => ({ errorCode: 701 }),
  RTCDTMFToneChangeEvent: () => ({ tone: '1' }),
  NavigationCurrentEntryChangeEvent: () => ({ from: navigation.currentEntry }),
  TaskPriorityChangeEvent: () => ({ previousPriority: 'background' }),
};

export function events() {
  const found = {};
  for (const name of Object.getOwnPropertyNames(globalThis)) {
    if (!name.endsWith('Event')) continue;
    const Class = Object.getOwnPropertyDescriptor(globalThis, name).value;
    if (typeof Class !== 'function') continue;
    const init = () => INITS[name]?.() ?? {};
    found[name] = () => ({
      made: () => new Class('a', init()),
      dispatched: () => {
        const event = new Class('a', init());
        new EventTarget().dispatchEvent(event);
        return event;
      },
    });
  }
  return found;
}
