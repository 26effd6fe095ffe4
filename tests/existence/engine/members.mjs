// What the web's own classes and namespaces have in this global: every own property of constructors, prototypes, namespaces
// and the global object, as { class: { parent, keys } }. JavaScript's own are in builtins.mjs.

import { GLOBALS, NAMES, OF_FUNCTIONS, keyOf } from './builtins.mjs';

const LANGUAGE = new Set([...NAMES, ...GLOBALS]);

// Firefox's, by a preference in tests/browser/webdriver-firefox.json.
const OF_TESTS = 'TestUtils';

// Every class has these.
const OF_CLASSES = new Set(['constructor', '@@toStringTag', '@@unscopables']);

// Objects whose members are on themselves ([LegacyUnforgeable]).
const INSTANCES = { Document: 'document', Location: 'location' };

// `webkitURL` is another name of `URL`, `Image` another constructor of an `HTMLImageElement`.
const isClass = (name, value) =>
  typeof value === 'function' && value.name === name && value.prototype !== undefined && value.prototype.constructor === value;

const isNamespace = value => typeof value === 'object' && value !== null && Object.hasOwn(value, Symbol.toStringTag);

const keysOf = object => Reflect.ownKeys(object).map(keyOf).filter(key => !OF_CLASSES.has(key));

function ofClass(value) {
  const keys = new Set(keysOf(value.prototype));
  for (const key of keysOf(value)) if (!OF_FUNCTIONS.has(key)) keys.add(key);
  const parent = Object.getPrototypeOf(value.prototype)?.constructor?.name;
  return { parent: parent && parent !== 'Object' ? parent : null, keys: [...keys] };
}

function read(name) {
  try {
    return globalThis[name];
  } catch {
    return undefined;
  }
}

// Chromium has the properties of CSS on each style, and no class of its own for them.
function ofStyles(found) {
  const style = globalThis.document?.documentElement?.style;
  if (style === undefined) return;
  found.CSSStyleProperties ??= { parent: 'CSSStyleDeclaration', keys: [] };
  found.CSSStyleProperties.keys.push(...Object.keys(style));
}

/** The classes and namespaces of this global by name. The global's own members are those of its class. */
export function members() {
  const found = {};
  const ofGlobal = [];
  for (const name of Object.getOwnPropertyNames(globalThis)) {
    if (LANGUAGE.has(name) || name === OF_TESTS) continue;
    const value = read(name);
    if (isClass(name, value)) found[name] = ofClass(value);
    else if (isNamespace(value)) found[name] = { parent: null, keys: keysOf(value) };
    else ofGlobal.push(name);
  }
  for (const [name, instance] of Object.entries(INSTANCES)) {
    const object = globalThis[instance];
    if (object !== undefined && found[name]) found[name].keys.push(...keysOf(object));
  }
  ofStyles(found);
  // A worklet's global has no such name.
  const own = globalThis.constructor?.name;
  if (own && found[own]) found[own].keys.push(...ofGlobal);
  for (const entry of Object.values(found)) entry.keys = [...new Set(entry.keys)].sort();
  return found;
}
