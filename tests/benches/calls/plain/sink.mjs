// A result that goes nowhere may be left out by the engine. One that is kept may not.

let last;

export function sink(value) {
  last = value;
}

export const kept = () => last;
