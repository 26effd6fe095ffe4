// The language's own classes.

import { RECEIVERS } from '../../existence/engine/receivers.mjs';
import { one } from './making.mjs';
import { prepared } from './prepared.mjs';

const ORDINARY = {
  Array: () => [1, 2, 3],
  ArrayBuffer: () => new ArrayBuffer(8),
  DataView: () => new DataView(new ArrayBuffer(8)),
  TypedArray: () => new Uint8Array(8),
  Date: () => new Date(0),
  Function: () => function () {},
  Map: () => new Map([[1, 2]]),
  Set: () => new Set([1]),
  String: () => 'text',
};

// Odd ones are those of the existence audit.
const odd = Object.entries(RECEIVERS).map(([name, make]) => [
  name,
  () => ({ ...ordinary(name), ...Object.fromEntries(make().map((_, index) => [`odd ${index}`, () => make()[index]])) }),
]);

function ordinary(name) {
  return ORDINARY[name] === undefined ? {} : { '': ORDINARY[name] };
}

export const language = {
  ...Object.fromEntries(odd),
  Promise: one(() => Promise.resolve()),
  Generator: one(() =>
    (function* () {
      yield 1;
    })(),
  ),
  AsyncGenerator: one(() =>
    (async function* () {
      yield 1;
    })(),
  ),
  GeneratorFunction: one(() => function* () {}),
  AsyncFunction: one(() => async () => {}),
  AsyncGeneratorFunction: one(() => async function* () {}),
  WeakMap: one(() => new WeakMap()),
  WeakSet: one(() => new WeakSet()),
  FinalizationRegistry: one(() => new FinalizationRegistry(() => {})),
  AsyncDisposableStack: one(() => new AsyncDisposableStack()),
  RegExpMatchArray: one(() => /(a)/.exec('a')),
  Symbol: () => ({ '': () => Symbol('symbol') }),
  Number: () => ({ NaN: () => NaN, '': () => 1.5 }),
  'Intl.Collator': one(() => new Intl.Collator()),
  'Intl.DateTimeFormat': one(() => new Intl.DateTimeFormat()),
  'Intl.DisplayNames': one(() => new Intl.DisplayNames('en', { type: 'region' })),
  'Intl.DurationFormat': one(() => new Intl.DurationFormat()),
  'Intl.ListFormat': one(() => new Intl.ListFormat()),
  'Intl.NumberFormat': one(() => new Intl.NumberFormat()),
  'Intl.PluralRules': one(() => new Intl.PluralRules()),
  'Intl.RelativeTimeFormat': one(() => new Intl.RelativeTimeFormat()),
  'Intl.Segmenter': one(() => new Intl.Segmenter()),
  'WebAssembly.Memory': () => ({
    '': () => new WebAssembly.Memory({ initial: 1 }),
    shared: () => new WebAssembly.Memory({ initial: 1, maximum: 1, shared: true }),
  }),
  'WebAssembly.Table': one(() => new WebAssembly.Table({ initial: 1, element: 'anyfunc' })),
  'WebAssembly.Global': () => ({ '': () => new WebAssembly.Global({ value: 'i32' }), v128: () => prepared.v128 }),
  'WebAssembly.Module': one(() => new WebAssembly.Module(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]))),
  'WebAssembly.Instance': one(
    () => new WebAssembly.Instance(new WebAssembly.Module(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]))),
  ),
  'WebAssembly.Tag': one(() => new WebAssembly.Tag({ parameters: ['i32'] })),
  'WebAssembly.Exception': one(() => new WebAssembly.Exception(new WebAssembly.Tag({ parameters: ['i32'] }), [1])),
};
