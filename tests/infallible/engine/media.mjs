// Sound, video, and streams of both.

import { after } from './making.mjs';
import { prepared } from './prepared.mjs';

const shared = {};
const offline = () => (shared.offline ??= new OfflineAudioContext(1, 128, 44100));
const context = () =>
  shared.context === undefined || shared.context.state === 'closed' ? (shared.context = new AudioContext()) : shared.context;
const tracks = () => document.createElement('canvas').captureStream().getTracks()[0];

const NODES = [
  'Analyser',
  'BiquadFilter',
  'ChannelMerger',
  'ChannelSplitter',
  'ConstantSource',
  'Convolver',
  'Delay',
  'DynamicsCompressor',
  'Gain',
  'Oscillator',
  'Panner',
  'StereoPanner',
  'WaveShaper',
  'ScriptProcessor',
];

const frame = () => new VideoFrame(new Uint8Array(4), { format: 'RGBA', codedWidth: 1, codedHeight: 1, timestamp: 0 });
const sound = () =>
  new AudioData({
    format: 'f32',
    sampleRate: 44100,
    numberOfFrames: 1,
    numberOfChannels: 1,
    timestamp: 0,
    data: new Float32Array(1),
  });
const codec = Class => () => ({
  '': () => new globalThis[Class]({ output() {}, error() {} }),
  closed: () => after(new globalThis[Class]({ output() {}, error() {} }), codec => codec.close()),
});
const closing = make => () => ({ '': make, closed: () => after(make(), object => object.close()) });

export function media() {
  const found = {
    AudioContext: () => ({ '': context, closed: () => prepared.closedAudio }),
    OfflineAudioContext: () => ({ '': offline, rendered: () => prepared.rendered }),
    AudioBuffer: () => ({
      '': () => new AudioBuffer({ length: 1, sampleRate: 44100 }),
      detached: () =>
        after(new AudioBuffer({ length: 1, sampleRate: 44100 }), buffer =>
          structuredClone(0, { transfer: [buffer.getChannelData(0).buffer] }),
        ),
    }),
    AudioBufferSourceNode: () => ({
      '': () => offline().createBufferSource(),
      started: () => after(offline().createBufferSource(), node => node.start()),
      'with a buffer': () =>
        after(offline().createBufferSource(), node => (node.buffer = new AudioBuffer({ length: 1, sampleRate: 44100 }))),
    }),
    PeriodicWave: () => ({ '': () => offline().createPeriodicWave([0, 1], [0, 1]) }),
    AudioWorkletNode: () => ({ '': () => prepared.workletNode }),
    MediaStreamAudioDestinationNode: () => ({ '': () => context().createMediaStreamDestination() }),
    MediaStreamAudioSourceNode: () => ({
      '': () => context().createMediaStreamSource(context().createMediaStreamDestination().stream),
    }),
    MediaElementAudioSourceNode: () => ({ '': () => context().createMediaElementSource(new Audio()) }),
    MediaStream: () => ({ '': () => new MediaStream(), 'of a canvas': () => document.createElement('canvas').captureStream() }),
    MediaStreamTrack: () => ({ '': tracks, ended: () => after(tracks(), track => track.stop()) }),
    MediaRecorder: () => ({
      '': () => new MediaRecorder(document.createElement('canvas').captureStream()),
      'no tracks': () => new MediaRecorder(new MediaStream()),
      stopped: () => after(new MediaRecorder(document.createElement('canvas').captureStream()), recorder => recorder.stop()),
    }),
    MediaSource: () => ({ '': () => new MediaSource(), open: () => prepared.mediaSource }),
    SourceBuffer: () => ({ '': () => prepared.sourceBuffer, removed: () => prepared.removedSourceBuffer }),
    TextTrack: () => ({
      'of a video': () => document.createElement('video').addTextTrack('subtitles'),
      'of a track element': () => document.createElement('track').track,
    }),
    TextTrackCueList: () => ({
      '': () => after(document.createElement('video').addTextTrack('subtitles'), track => (track.mode = 'hidden')).cues,
    }),
    VTTCue: () => ({ '': () => new VTTCue(0, 1, 'a'), 'not finite': () => new VTTCue(0, Infinity, '') }),
    VTTRegion: () => ({ '': () => new VTTRegion() }),
    MediaError: () => ({ '': () => prepared.mediaError }),
    TimeRanges: () => ({ '': () => document.createElement('video').buffered }),
    VideoPlaybackQuality: () => ({ '': () => document.createElement('video').getVideoPlaybackQuality() }),
    VideoFrame: closing(frame),
    AudioData: closing(sound),
    VideoColorSpace: () => ({ '': () => new VideoColorSpace() }),
    EncodedVideoChunk: () => ({ '': () => new EncodedVideoChunk({ type: 'key', timestamp: 0, data: new Uint8Array(1) }) }),
    EncodedAudioChunk: () => ({ '': () => new EncodedAudioChunk({ type: 'key', timestamp: 0, data: new Uint8Array(1) }) }),
    VideoDecoder: codec('VideoDecoder'),
    VideoEncoder: codec('VideoEncoder'),
    AudioDecoder: codec('AudioDecoder'),
    AudioEncoder: codec('AudioEncoder'),
    ImageDecoder: closing(() => new ImageDecoder({ type: 'image/png', data: new Uint8Array(8) })),
    MediaMetadata: () => ({ '': () => new MediaMetadata() }),
    MediaDeviceInfo: () => ({ '': () => prepared.device }),
    MediaKeySystemAccess: () => ({ '': () => prepared.keySystem }),
    MediaKeys: () => ({ '': () => prepared.mediaKeys }),
    MediaKeySession: () => ({ '': () => prepared.mediaKeys.createSession() }),
    SpeechSynthesisVoice: () => ({ '': () => speechSynthesis.getVoices()[0] }),
  };
  for (const name of NODES) found[`${name}Node`] = () => ({ '': () => offline()[`create${name}`]() });
  return found;
}
