// A page as a person uses it: elements are found by what a style sheet would write, and what is expected is waited for.

import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';

/** WebDriver's name for a reference to an element. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

/** The text of an element that the page is just making, or making again: none. */
function notThere(error) {
  if (/no such element|stale element reference/.test(error.message)) return undefined;
  throw error;
}

export class Page {
  #session;

  constructor(session) {
    this.#session = session;
  }

  async #find(selector) {
    const found = await this.#session.ask('POST', '/element', { using: 'css selector', value: selector });
    return found[ELEMENT];
  }

  async click(selector) {
    await this.#session.ask('POST', `/element/${await this.#find(selector)}/click`, {});
  }

  async type(selector, text) {
    await this.#session.ask('POST', `/element/${await this.#find(selector)}/value`, { text });
  }

  async text(selector) {
    return this.#session.ask('GET', `/element/${await this.#find(selector)}/text`);
  }

  /** The value of an expression in the page. */
  async evaluate(expression) {
    return this.#session.ask('POST', '/execute/sync', { script: `return ${expression};`, args: [] });
  }

  /** Waits until an element has this text, or a text that matches. */
  async shows(selector, expected) {
    const matches = text => (expected instanceof RegExp ? expected.test(text) : text === expected);
    let last;
    const shows = async () => {
      last = await this.text(selector).catch(notThere);
      return last !== undefined && matches(last);
    };
    await this.until(shows, () => `${selector} to show ${expected}, not ${last}`);
  }

  async until(condition, what) {
    for (const end = Date.now() + 20_000; Date.now() < end; await sleep(50)) {
      if (await condition()) return;
    }
    assert.fail(`waited in vain for ${typeof what === 'function' ? what() : what}`);
  }

  /** Presses the mouse on an element, moves it over these points from its centre, and lets it go. */
  async drag(selector, points) {
    const origin = { [ELEMENT]: await this.#find(selector) };
    const move = ([x, y]) => ({ type: 'pointerMove', duration: 20, origin, x, y });
    const [first, ...rest] = points;
    const actions = [move(first), { type: 'pointerDown', button: 0 }, ...rest.map(move), { type: 'pointerUp', button: 0 }];
    await this.#act({ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions });
  }

  async keyDown(key) {
    await this.#act({ type: 'key', id: 'keyboard', actions: [{ type: 'keyDown', value: key }] });
  }

  async keyUp(key) {
    await this.#act({ type: 'key', id: 'keyboard', actions: [{ type: 'keyUp', value: key }] });
  }

  async #act(source) {
    await this.#session.ask('POST', '/actions', { actions: [source] });
  }

  async reload() {
    await this.#session.ask('POST', '/refresh', {});
    await this.until(() => this.evaluate('"ready" in document.documentElement.dataset'), 'the program to start again');
  }

  /** A PNG of what is seen, in base 64. */
  async picture() {
    return this.#session.ask('GET', '/screenshot');
  }
}
