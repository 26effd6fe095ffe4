// The objects on which members are called: those of the recipes, and what their attributes lead to.

import { classOf } from '../../existence/engine/holders.mjs';
import { PREPARED } from './prepared.mjs';
import { RECIPES } from './recipes.mjs';

// For a class with many heirs, so many objects of heirs are enough.
const OF_HEIRS = 6;
// How far attributes are followed.
const STEPS = 3;

/** The classes to whose objects an attribute leads. */
const claimed = new Set();

/** By class, what makes its objects: pairs of a state and a function. */
const found = new Map();

/** Prepares what takes time, and follows the attributes of all objects. To be awaited once, before the rest. */
export async function prepare() {
  await PREPARED;
  let next = [];
  for (const [name, states] of Object.entries(RECIPES)) {
    for (const [state, make] of Object.entries(states())) next.push([name, state, make]);
  }
  for (let step = 0; step <= STEPS; step++) {
    const made = next.map(recipe => [recipe, attempt(recipe[2])]).filter(([, object]) => object !== undefined);
    // Own recipes come before those of heirs.
    for (const [[name, state, make]] of made) add(name, state, make);
    for (const [[name, state, make], object] of made) {
      for (const ancestor of classes(object)) if (ancestor !== name) add(ancestor, `${name} ${state}`.trim(), make, OF_HEIRS);
    }
    if (step < STEPS) next = made.flatMap(([recipe, object]) => [...attributes(recipe, object)]);
  }
}

function add(name, state, make, most = Infinity) {
  if (!found.has(name)) found.set(name, []);
  const list = found.get(name);
  if (list.length < most && !list.some(([known]) => known === state)) list.push([state, make]);
}

const isObject = value => (typeof value === 'object' && value !== null) || typeof value === 'function';

function attempt(make) {
  try {
    return make() ?? undefined;
  } catch {
    return undefined; // This engine, or this global, has no such object.
  }
}

// An object of another frame has other classes of the same names.
function classes(object) {
  const names = [];
  for (let at = attempt(() => Object.getPrototypeOf(object)); isObject(at); at = Object.getPrototypeOf(at)) {
    const name = Object.getOwnPropertyDescriptor(at, 'constructor')?.value?.name;
    if (name && name !== 'Object') names.push(name);
  }
  return names;
}

// What the attributes of an object lead to, where it is of a class of which there is no object yet.
function* attributes([of, state, make, source = of], object) {
  if (!isObject(object)) return;
  const seen = new Set();
  for (let at = object; isObject(at); at = Object.getPrototypeOf(at)) {
    for (const [key, property] of Object.entries(Object.getOwnPropertyDescriptors(at))) {
      if (property.get === undefined || key === '__proto__' || seen.has(key)) continue;
      seen.add(key);
      const value = attempt(() => object[key]);
      if (!isObject(value) || typeof value === 'function' || value instanceof Promise) continue;
      const [name] = classes(value);
      const wanted = isOfGoneWindow(source, state) ? `${name} of a removed frame` : name;
      if (name === undefined || found.has(wanted) || claimed.has(wanted)) continue;
      claimed.add(wanted);
      yield [name, `${state}.${key}`, () => make()[key], source];
    }
  }
}

// What a window of a removed frame leads to is looked at once more: its objects have lost their page.
const isOfGoneWindow = (source, state) => source === 'Window' && state.startsWith('removed frame');

const GLOBALS = 'globalThis';
const ON_CLASS = /^(constructor|static_|ns_function|function)/;

/** Pairs of a state and a function that makes the receiver of a member's call. */
export function receivers({ class: path, name, kind }) {
  if (path === GLOBALS) return [['', () => globalThis]];
  if (ON_CLASS.test(kind)) {
    const factory = kind === 'constructor' && /^[A-Z]/.test(name) && name !== path ? globalThis[name] : undefined;
    return [['', () => factory ?? classOf(path)]];
  }
  return found.get(path) ?? [];
}

/** An object of each state of a class. */
export function instances(name) {
  const objects = (found.get(name) ?? []).slice(0, 4).map(([, make]) => attempt(make));
  return objects.filter(object => object !== undefined);
}

/** Whether this global has the class, or an object of it. */
export const exists = path => found.has(path) || path === GLOBALS || classOf(path) !== undefined;
