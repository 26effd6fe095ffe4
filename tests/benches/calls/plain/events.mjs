// Events.

import { sink } from './sink.mjs';

const listener = (makeTarget, type) => () => {
  const target = makeTarget();
  return times => {
    for (let i = 0; i < times; i++) {
      const heard = () => {};
      target.addEventListener(type, heard);
      target.removeEventListener(type, heard);
    }
  };
};

export default {
  'new Event with a dictionary of one': () => times => {
    for (let i = 0; i < times; i++) sink(new Event('change', { bubbles: true }));
  },
  "an event's type": () => {
    const event = new Event('change');
    return times => {
      for (let i = 0; i < times; i++) sink(event.type);
    };
  },
  'a getter that gives null, of an event': () => {
    const event = new Event('change');
    return times => {
      for (let i = 0; i < times; i++) sink(event.target);
    };
  },
  'make and drop a listener, of an AbortSignal': listener(() => new AbortController().signal, 'abort'),
  'make and drop a listener': listener(() => document.createElement('button'), 'click'),
  'a dispatched event into a closure': () => {
    const button = document.createElement('button');
    const event = new MouseEvent('click');
    let sum = 0;
    button.addEventListener('click', event => (sum += event.clientX));
    return times => {
      for (let i = 0; i < times; i++) button.dispatchEvent(event);
      sink(sum);
    };
  },
  'an event with a dictionary of five': () => times => {
    for (let i = 0; i < times; i++) {
      sink(new MouseEvent('click', { bubbles: true, cancelable: true, clientX: 1, clientY: 2, button: 1 }));
    }
  },
  "a MouseEvent's clientX": () => {
    const event = new MouseEvent('click');
    return times => {
      for (let i = 0; i < times; i++) sink(event.clientX);
    };
  },
};
