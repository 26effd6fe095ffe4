// Calls each member with the values that its parameters let pass, and tells which throw.

import { exists, receivers } from './objects.mjs';
import { shown, valuesOf } from './values.mjs';

// A dictionary of many fields has very many values.
const MOST_CALLS = 2000;

/**
 * Calls all members, each `{ key, class, name, kind, forms }` with the kinds of the arguments of each form. The result has
 * the keys of those that were called, of those that are not there, and of those that threw, with the first
 * `[state, arguments, error]`. What is in none of them has no object here.
 */
export function callAll(members, known) {
  const threw = {};
  const reached = [];
  const absent = [];
  for (const member of members) {
    let called = false;
    let lacking = !exists(member.class);
    for (const [state, make] of receivers(member)) {
      for (const form of member.forms) {
        for (const args of argumentsOf(form, known)) {
          const receiver = attempt(make);
          if (receiver === undefined) break;
          if (!has(receiver, member)) {
            lacking = true;
            break;
          }
          called = true;
          const error = call(receiver, member, args);
          if (error !== undefined) threw[member.key] ??= [state, `(${args.map(shown).join(', ')})`, error];
        }
      }
    }
    if (called) reached.push(member.key);
    else if (lacking) absent.push(member.key);
  }
  return { threw, reached, absent };
}

function attempt(make) {
  try {
    return make() ?? undefined;
  } catch {
    return undefined; // This engine cannot make it here.
  }
}

const keyOf = name => (name.startsWith('@@') ? Symbol[name.slice(2)] : name);

function has(receiver, { name, kind }) {
  if (kind === 'constructor') return typeof receiver === 'function';
  if (kind === 'indexing_getter') return true;
  const property = find(Object(receiver), keyOf(name));
  return property !== undefined && (!kind.endsWith('setter') || property.set !== undefined || property.writable);
}

function find(object, key) {
  for (let at = object; at !== null; at = Object.getPrototypeOf(at)) {
    const property = Object.getOwnPropertyDescriptor(at, key);
    if (property !== undefined) return property;
  }
}

// The ordinary values of all arguments, and for each argument its extremes, the others being ordinary.
function* argumentsOf(form, known) {
  const values = form.map(kind => valuesOf(kind, known));
  if (values.some(list => list.length === 0)) return;
  const ordinary = values.map(list => list[0]);
  yield ordinary;
  let count = 0;
  for (const [index, list] of values.entries()) {
    for (const value of list.slice(1)) {
      if (count++ < MOST_CALLS) yield ordinary.with(index, value);
    }
  }
}

const CALL = {
  getter: (receiver, key) => receiver[key],
  static_getter: (receiver, key) => receiver[key],
  setter: (receiver, key, [value]) => void (receiver[key] = value),
  static_setter: (receiver, key, [value]) => void (receiver[key] = value),
  constructor: (receiver, key, args) => new receiver(...args),
  indexing_getter: (receiver, key, [index]) => receiver[index],
};
const callMethod = (receiver, key, args) => receiver[key](...args);

function call(receiver, { name, kind }, args) {
  try {
    const result = (CALL[kind] ?? callMethod)(receiver, keyOf(name), args);
    // Some return a promise as `any`.
    if (result instanceof Promise) result.catch(() => {});
  } catch (error) {
    return `${error?.name ?? typeof error}: ${String(error?.message ?? error).slice(0, 100)}`;
  }
}
