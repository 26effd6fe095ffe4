// Answers the audit's questions by reflection, in whatever global it is loaded into. Nothing is called or read but
// what leads to a prototype: a question must not ask a person for their camera. The language's own classes are called too.

import { classOf, instanceOf, isNamespaceOf } from './holders.mjs';
import { thrown } from './receivers.mjs';

const ABSENT = { problem: 'absent' };
const NO_CLASS = { problem: 'no-class' };
const other = detail => ({ problem: 'other-kind', detail });

/** `null` where the member is there as the kind that is asked for, else what is wrong. */
export function observe({ class: path, name, kind, infallible }) {
  const holder = classOf(path);
  // A class without an interface object has its constants where its methods are.
  const onInstance = holder === undefined || !isStatic(kind);
  const instance = onInstance ? instanceOf(path, holder) : undefined;
  if (holder === undefined && instance === undefined) return NO_CLASS;
  if (kind === 'type') return null;
  if (kind === 'constructor') return constructor(holder, name);
  const start = onInstance ? instance ?? prototypeOf(holder) : holder;
  const key = name.startsWith('@@') ? Symbol[name.slice(2)] : name;
  if (key === undefined) return ABSENT;
  const property = find(start, key);
  if (property === undefined) return ABSENT;
  const problem = CHECKS[kind](property, path, key);
  const error = problem === null && infallible && onInstance ? thrown(path, key, kind) : undefined;
  return error === undefined ? problem : { problem: 'throws', detail: error };
}

const isStatic = kind => kind.startsWith('static_') || kind === 'const' || kind === 'ns_function';

// A namespace (`console`, `Math`) has its members on itself, a class on its prototype.
const prototypeOf = holder => (isNamespaceOf(holder) ? holder : holder.prototype);

function find(start, key) {
  for (let object = start; object != null; object = Object.getPrototypeOf(object)) {
    const property = Object.getOwnPropertyDescriptor(object, key);
    if (property !== undefined) return property;
  }
}

function constructor(holder, name) {
  // A legacy factory function (`Image`) is a global of its own, named otherwise than its class.
  const factory = /^[A-Z]/.test(name) && typeof globalThis[name] === 'function' ? globalThis[name] : holder;
  return typeof factory === 'function' ? null : other(describe({ value: factory }));
}

const isAccessor = property => property.get !== undefined || property.set !== undefined;

function callable(property) {
  return typeof property.value === 'function' ? null : other(describe(property));
}

// JavaScript's own classes, and Node's version of the web's, keep some attributes as plain data properties, and WebIDL
// every class its class string.
function getter(property, path, key) {
  if (property.get !== undefined || hasDataProperties(path) || key === Symbol.toStringTag) return null;
  return other(describe(property));
}

function setter(property, path) {
  if (property.set !== undefined || (!isAccessor(property) && property.writable && hasDataProperties(path))) return null;
  return isAccessor(property) ? ABSENT : other(describe(property));
}

const CHECKS = {
  method: callable,
  function: callable,
  static_method: callable,
  ns_function: callable,
  getter,
  static_getter: getter,
  setter,
  static_setter: setter,
  const: property => (isAccessor(property) ? other(describe(property)) : null),
};

const onNode = typeof process === 'object' && typeof process.versions?.node === 'string';
const LANGUAGE = new Set(
  `Object Function Array String Number Boolean Symbol BigInt Math Date RegExp JSON Reflect Proxy Map Set WeakMap WeakSet
  WeakRef FinalizationRegistry Iterator AsyncIterator Generator AsyncGenerator GeneratorFunction AsyncFunction
  AsyncGeneratorFunction Promise Error AggregateError SuppressedError EvalError
  RangeError ReferenceError SyntaxError TypeError URIError ArrayBuffer SharedArrayBuffer DataView Atomics TypedArray
  Int8Array Uint8Array Uint8ClampedArray Int16Array Uint16Array Int32Array Uint32Array Float16Array Float32Array
  Float64Array BigInt64Array BigUint64Array Intl Temporal DisposableStack AsyncDisposableStack globalThis`.split(/\s+/),
);
const hasDataProperties = path => onNode || LANGUAGE.has(path.split('.')[0]);

function describe(property) {
  if (isAccessor(property)) return property.set === undefined ? 'a read-only accessor' : 'an accessor';
  const type = property.value === null ? 'null' : typeof property.value;
  return type === 'function' ? 'a function' : `a data property (${type})`;
}
