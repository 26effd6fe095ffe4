// An element.

import { sink } from './sink.mjs';

/** Reads something of a new element. */
const read = (tag, reading) => () => {
  const element = document.createElement(tag);
  return reading(element);
};

export default {
  'a getter that gives null': read('p', element => times => {
    for (let i = 0; i < times; i++) sink(element.parentNode);
  }),
  'a getter that gives an object': read('p', element => {
    document.createElement('div').append(element);
    return times => {
      for (let i = 0; i < times; i++) sink(element.parentNode);
    };
  }),
  'a getter that gives a number': read('p', element => times => {
    for (let i = 0; i < times; i++) sink(element.nodeType);
  }),
  'a getter that gives a boolean': read('p', element => times => {
    for (let i = 0; i < times; i++) sink(element.isConnected);
  }),
  'a getter that gives a text': read('p', element => times => {
    for (let i = 0; i < times; i++) sink(element.tagName);
  }),
  'getBoundingClientRect and its width': read('p', element => times => {
    for (let i = 0; i < times; i++) sink(element.getBoundingClientRect().width);
  }),
  'a setter with a boolean': read('p', element => times => {
    for (let i = 0; i < times; i++) element.hidden = true;
  }),
  getAttribute: read('p', element => {
    element.setAttribute('title', 'text');
    return times => {
      for (let i = 0; i < times; i++) sink(element.getAttribute('title'));
    };
  }),
  'getAttribute that gives null': read('p', element => times => {
    for (let i = 0; i < times; i++) sink(element.getAttribute('title'));
  }),
  'classList.add and remove': read('p', element => times => {
    for (let i = 0; i < times; i++) {
      const list = element.classList;
      list.add('active');
      list.remove('active');
    }
  }),
  'style.setProperty': read('p', element => times => {
    for (let i = 0; i < times; i++) element.style.setProperty('color', 'red');
  }),
  "an input's value": read('input', element => times => {
    for (let i = 0; i < times; i++) sink(element.value);
  }),
  'appendChild and removeChild': read('div', element => {
    const child = document.createElement('p');
    return times => {
      for (let i = 0; i < times; i++) {
        element.appendChild(child);
        element.removeChild(child);
      }
    };
  }),
  set_inner_html: read('div', element => times => {
    for (let i = 0; i < times; i++) element.innerHTML = '<p>a</p>';
  }),
  cloneNode: read('div', element => times => {
    for (let i = 0; i < times; i++) sink(element.cloneNode());
  }),
  'clone and drop a handle': read('div', element => times => {
    for (let i = 0; i < times; i++) sink(element);
  }),
  'dyn_ref, hit': read('input', element => times => {
    for (let i = 0; i < times; i++) sink(element instanceof HTMLInputElement);
  }),
  'dyn_ref, miss': read('p', element => times => {
    for (let i = 0; i < times; i++) sink(element instanceof HTMLInputElement);
  }),
};
