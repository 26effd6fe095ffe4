// The platform's objects that Node has too.

import { sink } from './sink.mjs';

const ADDRESS = 'https://example.com/a/path?name=value&other=1#part';
const parameters = new URLSearchParams('name=value&other=1');
const encoder = new TextEncoder();
const bytes = encoder.encode(ADDRESS);

export default {
  'new URL and its host': () => times => {
    for (let i = 0; i < times; i++) sink(new URL(ADDRESS).host);
  },
  'URLSearchParams.get': () => times => {
    for (let i = 0; i < times; i++) sink(parameters.get('name'));
  },
  'URLSearchParams.get that gives null': () => times => {
    for (let i = 0; i < times; i++) sink(parameters.get('none'));
  },
  'Headers.set and get': () => {
    const headers = new Headers();
    return times => {
      for (let i = 0; i < times; i++) {
        headers.set('accept', 'text/html');
        sink(headers.get('accept'));
      }
    };
  },
  'a Request with a dictionary of two': () => times => {
    for (let i = 0; i < times; i++) sink(new Request(ADDRESS, { method: 'POST', body: 'body' }));
  },
  'TextEncoder.encode': () => times => {
    for (let i = 0; i < times; i++) sink(encoder.encode(ADDRESS));
  },
  'TextDecoder.decode of a slice': () => {
    const decoder = new TextDecoder();
    return times => {
      for (let i = 0; i < times; i++) sink(decoder.decode(bytes));
    };
  },
  "an AbortController and its signal's state": () => times => {
    for (let i = 0; i < times; i++) sink(new AbortController().signal.aborted);
  },
};
