// A custom element: its value is an attribute too, and a change of it is an event.

export class MeterEvent extends Event {
  constructor(type, init) {
    super(type, init);
    this.from = init.from;
  }
}

export class MeterBar extends HTMLElement {
  static observedAttributes = ["value"];
  #value = 0;
  label = document.createElement("span");

  constructor(value = 0) {
    super();
    this.#value = value;
    this.label.textContent = `${value} %`;
  }

  connectedCallback() {
    this.append(this.label);
  }

  attributeChangedCallback(name, before, after) {
    this.value = Number(after);
  }

  get value() {
    return this.#value;
  }

  set value(value) {
    if (!(value >= 0 && value <= 100)) throw new RangeError(`a meter at ${value}`);
    const from = this.#value;
    this.#value = value;
    this.label.textContent = `${value} %`;
    this.dispatchEvent(new MeterEvent("meter", { from, bubbles: true }));
  }

  step(by = 1) {
    this.value += by;
  }
}

customElements.define("meter-bar", MeterBar);
