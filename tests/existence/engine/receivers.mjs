// Objects of the language's own classes to which odd things have happened. What is bound as infallible may not throw for
// any of them: see "What throws" in webidls/ecmascript/README.md.

// Node 20 has no `transfer`, a worklet no `structuredClone`.
const detached = make => {
  const object = make();
  const buffer = object.buffer ?? object;
  buffer.transfer ? buffer.transfer() : structuredClone(0, { transfer: [buffer] });
  return object;
};

const shrunk = make => {
  const view = make(new ArrayBuffer(16, { maxByteLength: 16 }));
  view.buffer.resize(2);
  return view;
};

const throwing = () => {
  throw new EvalError('a trap, an accessor or a conversion');
};

export const RECEIVERS = {
  Array: () => [Object.freeze([1, , NaN]), new Proxy([1], { get: throwing }), Object.defineProperty([1], 0, { get: throwing })],
  ArrayBuffer: () => [detached(() => new ArrayBuffer(8)), Object.freeze(new ArrayBuffer(0))],
  SharedArrayBuffer: () => [new SharedArrayBuffer(0)],
  DataView: () => [detached(() => new DataView(new ArrayBuffer(8))), shrunk(buffer => new DataView(buffer, 8))],
  TypedArray: () => [detached(() => new Uint8Array(8)), shrunk(buffer => new Int32Array(buffer, 8))],
  Date: () => [new Date(NaN), Object.freeze(new Date(8.64e15)), new Date(-8.64e15)],
  Error: () => [Object.freeze(new TypeError('')), new Error('x', { cause: 1 })],
  Function: () => [Object.freeze(() => 1), class {}, new Proxy(function () {}, {})],
  Map: () => [Object.freeze(new Map([[NaN, 1]]))],
  Set: () => [Object.freeze(new Set([NaN]))],
  WeakRef: () => [Object.freeze(new WeakRef({}))],
  RegExp: () => [Object.freeze(/a/g), Object.assign(/a/y, { lastIndex: { valueOf: throwing } })],
  String: () => ['', '\ud800'],
  Symbol: () => [Symbol(), Symbol.iterator],
  BigInt: () => [0n, -(2n ** 200n)],
  Promise: () => [Object.assign(Promise.resolve(), { constructor: 1 })],
  DisposableStack: () => {
    const stack = new DisposableStack();
    stack.dispose();
    return [stack];
  },
  'Intl.Locale': () => [new Intl.Locale('en-u-nu-latn')],
  'Intl.Segments': () => [new Intl.Segmenter().segment('')],
  'Temporal.Duration': () => [new Temporal.Duration(-(2 ** 32) + 1), new Temporal.Duration()],
  'Temporal.Instant': () => [new Temporal.Instant(-864n * 10n ** 19n)],
  'Temporal.PlainDate': () => [new Temporal.PlainDate(-271821, 4, 19), new Temporal.PlainDate(275760, 9, 13, 'japanese')],
  'Temporal.PlainDateTime': () => [new Temporal.PlainDateTime(275760, 9, 13, 23, 59, 59, 999, 999, 999, 'hebrew')],
  'Temporal.PlainTime': () => [new Temporal.PlainTime(23, 59, 59, 999, 999, 999)],
  'Temporal.PlainYearMonth': () => [new Temporal.PlainYearMonth(-271821, 4), new Temporal.PlainYearMonth(275760, 9)],
  'Temporal.PlainMonthDay': () => [new Temporal.PlainMonthDay(2, 29)],
  'Temporal.ZonedDateTime': () => [new Temporal.ZonedDateTime(864n * 10n ** 19n, 'Europe/Berlin')],
};

function receivers(path) {
  try {
    return RECEIVERS[path]?.() ?? [];
  } catch {
    return []; // This engine does not have it.
  }
}

/** What a getter, or a method that needs no arguments, throws for one of them; `undefined` if nothing. */
export function thrown(path, key, kind) {
  for (const receiver of receivers(path)) {
    try {
      const value = receiver[key];
      if (kind !== 'method' || typeof value !== 'function' || value.length > 0) continue;
      const result = value.call(receiver);
      if (result instanceof Promise) result.catch(() => {});
    } catch (error) {
      return String(error);
    }
  }
}
