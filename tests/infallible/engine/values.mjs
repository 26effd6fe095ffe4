// The values that a parameter lets pass, by its kind in bindings.jsonl: an ordinary one first, then the extremes.

import { instances } from './objects.mjs';
import { UNCALLED } from './uncalled.mjs';

const LONG = 'x'.repeat(70_000);
const DEPTH = 3;

const PLAIN = {
  undefined: () => [undefined],
  bool: () => [true, false],
  i8: () => [1, 0, -128, 127],
  u8: () => [1, 0, 255],
  i16: () => [1, 0, -(2 ** 15), 2 ** 15 - 1],
  u16: () => [1, 0, 2 ** 16 - 1],
  i32: () => [1, 0, -1, -(2 ** 31), 2 ** 31 - 1],
  u32: () => [1, 0, 2 ** 31, 2 ** 32 - 1],
  i64: () => [1, 0, -1, 2 ** 53, -(2 ** 63), 2 ** 63],
  u64: () => [1, 0, 2 ** 53, 2 ** 64],
  safe_i64: () => [1, 0, -1, Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER],
  safe_u64: () => [1, 0, Number.MAX_SAFE_INTEGER],
  f32: () => [1, 0, -1, NaN, Infinity, -Infinity, 3e38],
  f64: () => [1, 0, -1, NaN, Infinity, -Infinity, 2 ** 53, 1e308],
  number: () => [1, 0, NaN],
  string: () => ['a', '', 'ä😀\u0000', ' a b ', '1', LONG],
  any: () => [undefined, null, 1, 'a', {}, Symbol('any'), 1n, () => {}],
  object: () => [{}, [], Object.create(null), () => {}],
  symbol: () => [Symbol('symbol'), Symbol.iterator],
  bigint: () => [1n, 2n ** 64n, -(2n ** 64n)],
  function: () => [() => {}],
  view: () => [new Uint8Array(8), new Uint8Array(0), new DataView(new ArrayBuffer(1)), detached(Float32Array)],
  buffer: () => [new Uint8Array(8), new ArrayBuffer(0), detached(Uint8Array)],
};

const COMPOUND = {
  option: ([value], known, depth) => [...valuesOf(value, known, depth), null],
  sequence: ([item], known, depth) => {
    const items = valuesOf(item, known, depth);
    return [items.slice(0, 1), [], ...items.slice(1).map(value => [value])];
  },
  variadic: ([item], known, depth) => valuesOf(item, known, depth),
  record: ([value], known, depth) => [{}, ...valuesOf(value, known, depth).map(value => ({ a: value }))],
  union: (members, known, depth) => members.flatMap(member => valuesOf(member, known, depth)),
  promise: () => [Promise.resolve(), new Promise(() => {})],
  pair: (parts, known, depth) => [parts.map(part => valuesOf(part, known, depth)[0])],
  // A buffer that is lent: of one on memory that the call would refuse, a copy is passed.
  buffer: ([name]) => [new globalThis[name](4), new globalThis[name](0), detached(globalThis[name])],
  shared: ([buffer], known, depth) => {
    const values = valuesOf(buffer, known, depth);
    return [...values, new (classOf(values[0]))(new SharedArrayBuffer(8))];
  },
  resizable: ([buffer], known, depth) => {
    const values = COMPOUND.shared([buffer], known, depth);
    return [...values, new (classOf(values[0]))(new ArrayBuffer(8, { maxByteLength: 16 }))];
  },
};

function detached(View) {
  const view = new View(4);
  structuredClone(0, { transfer: [view.buffer] });
  return view;
}

function classOf(view) {
  return Object.getPrototypeOf(view).constructor;
}

/** `known` has the dictionaries, by name their fields, and the enumerations, by name their values. */
export function valuesOf(kind, known, depth = DEPTH) {
  if (Array.isArray(kind)) return COMPOUND[kind[0]](kind.slice(1), known, depth);
  if (Object.hasOwn(PLAIN, kind)) return PLAIN[kind]();
  if (Object.hasOwn(known.enumerations, kind)) return [...known.enumerations[kind], 'no-such-value', ''];
  if (Object.hasOwn(known.dictionaries, kind)) return dictionaries(kind, known, depth);
  return instances(kind);
}

// An empty one, and for each field and each of its values one more. Required fields are there always.
function dictionaries(name, known, depth) {
  const fields = known.dictionaries[name].filter(field => !UNCALLED.has(`${name}.${field.name}`));
  const required = {};
  for (const { name, kind } of fields.filter(field => field.required)) {
    const values = depth > 0 ? valuesOf(kind, known, depth - 1) : [];
    if (values.length === 0) return [];
    required[name] = values[0];
  }
  const found = [required];
  if (depth === 0) return found;
  for (const { name, kind } of fields) {
    for (const value of valuesOf(kind, known, depth - 1)) found.push({ ...required, [name]: value });
  }
  return found;
}

/** A short text of a value, for a person. */
export function shown(value) {
  if (typeof value === 'string') return value.length > 20 ? `"…" of ${value.length}` : JSON.stringify(value);
  if (typeof value === 'function') return 'a function';
  if (typeof value === 'bigint') return `${value}n`;
  if (typeof value !== 'object' || value === null) return String(value);
  if (Array.isArray(value)) return `[${value.slice(0, 2).map(shown)}]`;
  // The last field is the one of interest: the others are those that a dictionary cannot do without.
  const isDictionary = Object.getPrototypeOf(value) === Object.prototype;
  const fields = isDictionary ? Object.entries(value).slice(-1) : [];
  if (isDictionary) return `{${fields.map(([key, field]) => `${key}: ${shown(field)}`)}}`;
  return Object.prototype.toString.call(value).slice(8, -1);
}
