// JavaScript's own objects.

import { sink } from './sink.mjs';

const ITEMS = 1_000;
const TEXT = '{"name":"Ada","year":1815,"tags":["a","b","c"]}';
const numbers = length => Array.from({ length }, (_, index) => index);

const forEach = length => () => {
  const array = numbers(length);
  return times => {
    for (let i = 0; i < times; i++) {
      let sum = 0;
      array.forEach(item => (sum += item));
      sink(sum);
    }
  };
};

export default {
  'iterate an Array of 1,000 numbers': () => {
    const array = numbers(ITEMS);
    return times => {
      for (let i = 0; i < times; i++) {
        let sum = 0;
        for (const item of array) sum += item;
        sink(sum);
      }
    };
  },
  'an Array of 1,000 numbers into a Vec': () => {
    const array = numbers(ITEMS);
    return times => {
      for (let i = 0; i < times; i++) sink(Float64Array.from(array));
    };
  },
  'Array.forEach with a closure, 10 items': forEach(10),
  'Array.forEach with a closure, 1000 items': forEach(ITEMS),
  'an item of an Array': () => {
    const array = numbers(ITEMS);
    return times => {
      for (let i = 0; i < times; i++) sink(array[7]);
    };
  },
  'set an item of an Array': () => {
    const array = numbers(ITEMS);
    return times => {
      for (let i = 0; i < times; i++) array[7] = 1.5;
      sink(array);
    };
  },
  'make an Array of ten texts': () => times => {
    for (let i = 0; i < times; i++) {
      const array = [];
      for (let item = 0; item < 10; item++) array.push('text');
      sink(array);
    }
  },
  'Map.get with a text': () => {
    const map = new Map([['key', 1]]);
    return times => {
      for (let i = 0; i < times; i++) sink(map.get('key'));
    };
  },
  'Map.set with a text': () => {
    const map = new Map();
    return times => {
      for (let i = 0; i < times; i++) map.set('key', 1.5);
      sink(map);
    };
  },
  'Set.has with a number': () => {
    const set = new Set([3]);
    return times => {
      for (let i = 0; i < times; i++) sink(set.has(3));
    };
  },
  'Reflect.get with a text': () => {
    const object = JSON.parse(TEXT);
    return times => {
      for (let i = 0; i < times; i++) sink(Reflect.get(object, 'year'));
    };
  },
  'Reflect.set with a text': () => {
    const object = JSON.parse(TEXT);
    return times => {
      for (let i = 0; i < times; i++) sink(Reflect.set(object, 'year', 1816));
    };
  },
  'JSON.parse': () => times => {
    for (let i = 0; i < times; i++) sink(JSON.parse(TEXT));
  },
  'JSON.stringify': () => {
    const object = JSON.parse(TEXT);
    return times => {
      for (let i = 0; i < times; i++) sink(JSON.stringify(object));
    };
  },
  'Object.keys': () => {
    const object = JSON.parse(TEXT);
    return times => {
      for (let i = 0; i < times; i++) sink(Object.keys(object));
    };
  },
  'dyn_ref of a builtin, hit': () => {
    const date = new Date();
    return times => {
      for (let i = 0; i < times; i++) sink(date instanceof Date);
    };
  },
  'Date.now': () => times => {
    for (let i = 0; i < times; i++) sink(Date.now());
  },
  'new Date and its year': () => times => {
    for (let i = 0; i < times; i++) sink(new Date().getFullYear());
  },
  'Math.random': () => times => {
    for (let i = 0; i < times; i++) sink(Math.random());
  },
  'Promise.resolve': () => times => {
    for (let i = 0; i < times; i++) sink(Promise.resolve(1));
  },
};
