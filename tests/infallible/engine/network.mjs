// Requests, sockets, streams and peers.

import { after } from './making.mjs';
import { prepared } from './prepared.mjs';

const stream = () => new ReadableStream({ start: controller => controller.enqueue(1) });
const bytes = () => new ReadableStream({ type: 'bytes', start: controller => controller.enqueue(new Uint8Array(1)) });
const errored = () => new ReadableStream({ start: controller => controller.error(new Error('errored')) });

// What a stream hands to its source or sink.
const given = (Class, sink, key) => {
  let held;
  new Class({ ...sink, start: controller => void (held = controller) });
  return key === undefined ? held : after(held, controller => controller[key]());
};

const shared = {};
const peer = () => {
  if (shared.peer === undefined || shared.peer.signalingState === 'closed') {
    shared.peer = after(new RTCPeerConnection(), peer => (peer.held = peer.createDataChannel('a')));
  }
  return shared.peer;
};
const closedPeer = () =>
  (shared.closedPeer ??= after(new RTCPeerConnection(), peer => {
    peer.held = peer.createDataChannel('a');
    peer.addTransceiver('audio');
    peer.close();
  }));

export const network = () => ({
  Headers: () => ({
    '': () => new Headers(),
    guarded: () => new Request('a').headers,
    immutable: () => Response.error().headers,
  }),
  Request: () => ({
    '': () => new Request('a'),
    used: () => after(new Request('a', { method: 'POST', body: 'a' }), request => request.text()),
  }),
  Response: () => ({
    '': () => new Response('a'),
    used: () => after(new Response('a'), response => response.text()),
    error: () => Response.error(),
    locked: () => after(new Response('a'), response => response.body.getReader()),
  }),
  ReadableStream: () => ({ '': stream, bytes, errored, locked: () => after(stream(), stream => stream.getReader()) }),
  ReadableStreamDefaultReader: () => ({
    '': () => stream().getReader(),
    errored: () => errored().getReader(),
    released: () => after(stream().getReader(), reader => reader.releaseLock()),
  }),
  ReadableStreamBYOBReader: () => ({
    '': () => bytes().getReader({ mode: 'byob' }),
    released: () => after(bytes().getReader({ mode: 'byob' }), reader => reader.releaseLock()),
  }),
  ReadableStreamDefaultController: () => ({
    '': () => given(ReadableStream, {}),
    closed: () => given(ReadableStream, {}, 'close'),
    errored: () => given(ReadableStream, {}, 'error'),
  }),
  ReadableByteStreamController: () => ({
    '': () => given(ReadableStream, { type: 'bytes' }),
    closed: () => given(ReadableStream, { type: 'bytes' }, 'close'),
  }),
  ReadableStreamBYOBRequest: () => ({ '': () => prepared.byobRequest, used: () => prepared.usedByobRequest }),
  WritableStream: () => ({
    '': () => new WritableStream(),
    locked: () => after(new WritableStream(), stream => stream.getWriter()),
  }),
  WritableStreamDefaultWriter: () => ({
    '': () => new WritableStream().getWriter(),
    released: () => after(new WritableStream().getWriter(), writer => writer.releaseLock()),
    closed: () => after(new WritableStream().getWriter(), writer => writer.close()),
    errored: () => new WritableStream({ start: controller => controller.error() }).getWriter(),
  }),
  WritableStreamDefaultController: () => ({
    '': () => given(WritableStream, {}),
    errored: () => given(WritableStream, {}, 'error'),
  }),
  TransformStream: () => ({ '': () => new TransformStream() }),
  TransformStreamDefaultController: () => ({
    '': () => given(TransformStream, {}),
    terminated: () => given(TransformStream, {}, 'terminate'),
    errored: () => given(TransformStream, {}, 'error'),
  }),
  XMLHttpRequest: () => ({
    '': () => new XMLHttpRequest(),
    opened: () => after(new XMLHttpRequest(), request => request.open('GET', 'a')),
    sent: () =>
      after(
        after(new XMLHttpRequest(), request => request.open('GET', 'a')),
        request => request.send(),
      ),
    'of JSON': () => after(new XMLHttpRequest(), request => (request.responseType = 'json')),
    aborted: () =>
      after(
        after(new XMLHttpRequest(), request => request.open('GET', 'a')),
        request => request.abort(),
      ),
  }),
  WebSocket: () => ({
    '': () => new WebSocket(`ws://${location.host}/none`),
    closed: () => after(new WebSocket(`ws://${location.host}/none`), socket => socket.close()),
  }),
  EventSource: () => ({
    '': () => new EventSource('none'),
    closed: () => after(new EventSource('none'), source => source.close()),
  }),
  WebTransport: () => ({ '': () => new WebTransport('https://localhost:1') }),
  RTCPeerConnection: () => ({ '': peer, closed: closedPeer }),
  RTCDataChannel: () => ({ '': () => peer().held, closed: () => closedPeer().held }),
  RTCRtpTransceiver: () => ({
    '': () => peer().addTransceiver('audio'),
    stopped: () => after(peer().addTransceiver('audio'), transceiver => transceiver.stop()),
    'of a closed peer': () => closedPeer().getTransceivers()[0] ?? prepared.transceiver,
  }),
  RTCDTMFSender: () => ({ '': () => peer().addTransceiver('audio').sender.dtmf }),
  RTCSessionDescription: () => ({ '': () => new RTCSessionDescription({ type: 'offer' }) }),
  RTCIceCandidate: () => ({ '': () => new RTCIceCandidate({ sdpMid: '0' }) }),
  RTCCertificate: () => ({ '': () => prepared.certificate }),
  RTCStatsReport: () => ({ '': () => prepared.stats }),
  RTCError: () => ({ '': () => new RTCError({ errorDetail: 'data-channel-failure' }) }),
});
