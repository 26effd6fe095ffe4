// A page's document.

import { sink } from './sink.mjs';

const nodes = () => {
  const parent = document.createElement('div');
  parent.innerHTML = '<p></p>'.repeat(1_000);
  return parent.querySelectorAll('p');
};

export default {
  "the window's document": () => times => {
    for (let i = 0; i < times; i++) sink(window.document);
  },
  'create an element': () => times => {
    for (let i = 0; i < times; i++) sink(document.createElement('div'));
  },
  'create a typed element': () => times => {
    for (let i = 0; i < times; i++) sink(document.createElement('div'));
  },
  'create a text node': () => times => {
    for (let i = 0; i < times; i++) sink(document.createTextNode('text'));
  },
  getElementById: () => times => {
    for (let i = 0; i < times; i++) sink(document.getElementById('calls-found'));
  },
  'getElementById that gives null': () => times => {
    for (let i = 0; i < times; i++) sink(document.getElementById('calls-lost'));
  },
  querySelector: () => times => {
    for (let i = 0; i < times; i++) sink(document.querySelector('body > p'));
  },
  'iterate a NodeList of 1,000': () => {
    const list = nodes();
    return times => {
      for (let i = 0; i < times; i++) {
        let count = 0;
        for (const node of list) {
          sink(node);
          count++;
        }
        sink(count);
      }
    };
  },
  'an item of a NodeList': () => {
    const list = nodes();
    return times => {
      for (let i = 0; i < times; i++) sink(list[7]);
    };
  },
  'the length of a NodeList': () => {
    const list = nodes();
    return times => {
      for (let i = 0; i < times; i++) sink(list.length);
    };
  },
  'performance.now': () => times => {
    for (let i = 0; i < times; i++) sink(performance.now());
  },
  'setTimeout with a closure, and clearTimeout': () => times => {
    for (let i = 0; i < times; i++) clearTimeout(setTimeout(() => {}, 60_000));
  },
  'Storage.getItem': () => {
    localStorage.setItem('calls', 'value');
    return times => {
      for (let i = 0; i < times; i++) sink(localStorage.getItem('calls'));
    };
  },
};
