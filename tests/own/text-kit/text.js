// A library of functions, which look at the number and at the types of their arguments.

export function locale() {
  return "en";
}

export function repeat(text, times, separator = "") {
  return Array(times).fill(text).join(separator);
}

export function size(value) {
  if (typeof value === "string") return [...value].length;
  if (value instanceof Uint8Array) return value.byteLength;
  return [...value].reduce((sum, text) => sum + size(text), 0);
}

export function join(separator, ...texts) {
  return texts.join(separator);
}

export function replace(text, pattern, replacement) {
  if (typeof replacement === "string") return text.replaceAll(pattern, () => replacement);
  return text.replaceAll(pattern, (found, at) => replacement(found, at));
}

export function parse(text) {
  return JSON.parse(text);
}

export async function translate(text, language = "de") {
  const words = { de: { house: "Haus" }, fr: { house: "maison" } }[language];
  if (words === undefined) throw new RangeError(`no dictionary of ${language}`);
  return words[text] ?? text;
}

export const cases = { ascii: { upper: (text) => text.replace(/[a-z]/g, (letter) => letter.toUpperCase()) } };
