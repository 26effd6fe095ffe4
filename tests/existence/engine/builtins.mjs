// What the language's own global objects have: every own property of constructors, prototypes and namespaces, symbols
// included, as rows of [class, where, key, heirs-of]. The last are the classes that the class inherits a property of the
// same key from: what is bound there reaches this one.

export const NAMES = `Object Function Array String Number Boolean Symbol BigInt Math Date RegExp JSON Reflect Proxy Map Set WeakMap
  WeakSet WeakRef FinalizationRegistry Iterator Promise Error AggregateError SuppressedError EvalError RangeError
  ReferenceError SyntaxError TypeError URIError ArrayBuffer SharedArrayBuffer DataView Atomics Int8Array Uint8Array
  Uint8ClampedArray Int16Array Uint16Array Int32Array Uint32Array Float16Array Float32Array Float64Array BigInt64Array
  BigUint64Array Intl Temporal WebAssembly DisposableStack AsyncDisposableStack`.split(/\s+/);

export const GLOBALS = `globalThis Infinity NaN undefined eval isFinite isNaN parseFloat parseInt decodeURI decodeURIComponent
  encodeURI encodeURIComponent escape unescape`.split(/\s+/);

// Classes without a global of their own.
const INTRINSICS = {
  TypedArray: () => Object.getPrototypeOf(Int8Array),
  Generator: () => Object.getPrototypeOf(function* () {}).prototype,
  AsyncGenerator: () => Object.getPrototypeOf(async function* () {}).prototype,
  GeneratorFunction: () => Object.getPrototypeOf(function* () {}).constructor,
  AsyncFunction: () => Object.getPrototypeOf(async function () {}).constructor,
  AsyncGeneratorFunction: () => Object.getPrototypeOf(async function* () {}).constructor,
  AsyncIterator: () => Object.getPrototypeOf(Object.getPrototypeOf(async function* () {}).prototype),
  'Intl.Segments': () => Object.getPrototypeOf(new Intl.Segmenter().segment('')),
};

export const keyOf = key => (typeof key === 'symbol' ? key.description.replace(/^Symbol\./, '@@') : key);

// What every function has, and what leads from a class to its prototype and back.
export const OF_FUNCTIONS = new Set(['length', 'name', 'prototype', 'arguments', 'caller']);

function* ofClass(path, constructor) {
  yield [path, 'class', ''];
  for (const key of Reflect.ownKeys(constructor)) {
    if (!OF_FUNCTIONS.has(key)) yield [path, 'static', keyOf(key)];
  }
  if (constructor.prototype) yield* ofPrototype(path, constructor.prototype);
}

const pathsOfPrototypes = new Map();

function* ofPrototype(path, prototype) {
  pathsOfPrototypes.set(prototype, path);
  for (const key of Reflect.ownKeys(prototype)) {
    if (key !== 'constructor') yield [path, 'prototype', keyOf(key), prototype, key];
  }
}

function ancestorsWith(prototype, key) {
  const paths = [];
  for (let at = Object.getPrototypeOf(prototype); at !== null; at = Object.getPrototypeOf(at)) {
    if (Object.hasOwn(at, key) && pathsOfPrototypes.has(at)) paths.push(pathsOfPrototypes.get(at));
  }
  return paths;
}

function* ofNamespace(path, namespace) {
  yield [path, 'namespace', ''];
  for (const key of Reflect.ownKeys(namespace)) {
    const { value } = Object.getOwnPropertyDescriptor(namespace, key);
    const isClass = typeof value === 'function' && /^[A-Z]/.test(keyOf(key)) && value.prototype !== undefined;
    const isNamespace = typeof value === 'object' && value !== null && /^[A-Z]/.test(keyOf(key));
    if (isClass) yield* ofClass(`${path}.${key}`, value);
    else if (isNamespace && value.constructor === Object) yield* ofNamespace(`${path}.${key}`, value);
    else yield [path, 'static', keyOf(key)];
  }
}

/** All members, each as [class, where, key, ancestors that have the key too]. */
export function builtins() {
  const rows = [];
  for (const name of NAMES) {
    const value = globalThis[name];
    if (typeof value === 'function') rows.push(...ofClass(name, value));
    else if (value !== undefined) rows.push(...ofNamespace(name, value));
  }
  for (const [name, find] of Object.entries(INTRINSICS)) {
    let value;
    try {
      value = find();
    } catch {
      continue; // This engine does not have it.
    }
    if (typeof value === 'function') rows.push(...ofClass(name, value));
    else if (value) rows.push(...ofPrototype(name, value));
  }
  for (const name of GLOBALS) {
    if (name in globalThis) rows.push(['globalThis', 'static', name]);
  }
  return rows.map(([path, where, name, prototype, key]) => [
    path,
    where,
    name,
    prototype === undefined ? [] : ancestorsWith(prototype, key),
  ]);
}
