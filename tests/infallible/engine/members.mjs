// The members to call, and what is known of types, from bindings.jsonl.

import { UNCALLED } from './uncalled.mjs';

const CALLED = new Set([
  'constructor',
  'method',
  'getter',
  'setter',
  'static_method',
  'static_getter',
  'static_setter',
  'ns_function',
  'function',
  'indexing_getter',
]);

const isInfallible = line =>
  !line.fallible && !line.rejects && !line.panics && !line.runtime && !line.experimental;

/** `Element.id`, `Element.id=`, `new Event`, `Element[]` */
export function keyOf({ js_class, js_name, kind }) {
  if (kind === 'constructor') return `new ${js_class}`;
  if (kind === 'indexing_getter') return `${js_class}[]`;
  return `${js_class}.${js_name}${kind.endsWith('setter') ? '=' : ''}`;
}

/**
 * The infallible members, each with the kinds of arguments of all its forms; dictionaries and enumerations by name; and what
 * is needlessly among the members that are not called.
 */
export function read(text) {
  const lines = text
    .trim()
    .split('\n')
    .map(line => JSON.parse(line));
  const known = { dictionaries: {}, enumerations: {} };
  const members = new Map();
  for (const line of lines) {
    const { js_class, js_name, kind, idl = '', arguments: form = [], required = false } = line;
    if (kind === 'type' && line.exposed.length === 0) known.dictionaries[js_class] ??= [];
    if (kind === 'enum_value') (known.enumerations[js_class] ??= []).push(js_name);
    if (kind === 'dict_setter') (known.dictionaries[js_class] ??= []).push({ name: js_name, kind: form[0], required });
    if (!CALLED.has(kind) || !isInfallible(line)) continue;
    const key = keyOf(line);
    // A constructor is `constructor(…)`, or a function with a name of its own: `Image(…)`.
    const name = kind === 'constructor' ? idl.split('(')[0] : js_name;
    if (!members.has(key)) members.set(key, { key, class: js_class, name, kind, forms: [form] });
    else members.get(key).forms.push(form);
  }
  for (const name of Object.keys(known.enumerations)) delete known.dictionaries[name];
  const fields = Object.entries(known.dictionaries).flatMap(([name, fields]) => fields.map(field => `${name}.${field.name}`));
  const all = new Set([...members.keys(), ...fields]);
  const needless = [...UNCALLED.keys()].filter(key => !all.has(key));
  return { members: [...members.values()].filter(({ key }) => !UNCALLED.has(key)), known, needless };
}
