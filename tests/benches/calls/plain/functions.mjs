// Functions.

import { sink } from './sink.mjs';

const caller = new Function('closure', 'for (let i = 0; i < 100; i++) closure(i)');

export default {
  'call a function with a number': () => {
    const increment = new Function('number', 'return number + 1');
    return times => {
      for (let i = 0; i < times; i++) sink(increment.call(undefined, 1.5));
    };
  },
  'call a function with a text': () => {
    const same = new Function('text', 'return text');
    return times => {
      for (let i = 0; i < times; i++) sink(same.call(undefined, 'text'));
    };
  },
  'make and drop a closure': () => times => {
    for (let i = 0; i < times; i++) sink(number => {});
  },
  'JavaScript calls a closure 100 times': () => times => {
    for (let i = 0; i < times; i++) caller(number => number + 1);
  },
};
