// Calls with a text, which is a string of the engine's from the start.

import { sink } from './sink.mjs';

const TEXTS = [
  ['12 bytes', 'Hello, world'],
  [
    '264 bytes',
    "What a text costs on its way to JavaScript is mostly that it is copied: from the bytes of WebAssembly's memory " +
      "into a string of the engine's, which has to see first whether there is anything but ASCII in it. A string " +
      'that was made once is only looked up in a table',
  ],
];

const calls = {};
for (const [length, text] of TEXTS) {
  const setTextContent = () => {
    const element = document.createElement('p');
    return times => {
      for (let i = 0; i < times; i++) element.textContent = text;
    };
  };
  const setAttribute = () => {
    const element = document.createElement('p');
    return times => {
      for (let i = 0; i < times; i++) element.setAttribute('title', text);
    };
  };
  calls[`set_text_content, ${length}`] = setTextContent;
  calls[`set_text_content, ${length}, our text made once`] = setTextContent;
  calls[`set_attribute, ${length}`] = setAttribute;
  calls[`set_attribute, ${length}, our texts made once`] = setAttribute;
  calls[`text_content, ${length}`] = () => {
    const element = document.createElement('p');
    element.textContent = text;
    return times => {
      for (let i = 0; i < times; i++) sink(element.textContent);
    };
  };
}

export default calls;
