// A library as npm has many: a class with events and callbacks, the default export of an ES module.

export class Track {
  constructor(title, seconds = 180) {
    if (title === "") throw new TypeError("a track has a title");
    this.title = title;
    this.seconds = seconds;
  }

  get type() {
    return this.seconds > 600 ? "episode" : "song";
  }
}

export class TrackEvent extends Event {
  constructor(type, init) {
    super(type, init);
    this.track = init.track;
  }
}

const asTrack = (track) => (typeof track === "string" ? new Track(track) : track);

export default class Player extends EventTarget {
  #queue;
  #volume = 1;
  #handler = null;
  state = "idle";
  current = null;

  constructor({ volume = 1, queue = [], signal } = {}) {
    super();
    this.volume = volume;
    this.#queue = [...queue].map(asTrack);
    signal?.addEventListener("abort", () => this.stop());
  }

  static version() {
    return "2.1.0";
  }

  get length() {
    return this.#queue.length;
  }

  get volume() {
    return this.#volume;
  }

  set volume(volume) {
    if (!(volume >= 0 && volume <= 1)) throw new RangeError(`a volume of ${volume}`);
    this.#volume = volume;
  }

  get ontrackchange() {
    return this.#handler;
  }

  set ontrackchange(handler) {
    this.removeEventListener("trackchange", this.#handler);
    this.#handler = handler;
    this.addEventListener("trackchange", handler);
  }

  add(...tracks) {
    this.#queue.push(...tracks.map(asTrack));
    return this;
  }

  async play() {
    const track = this.#queue.shift();
    if (track === undefined) throw new Error("the queue is empty");
    this.current = track;
    this.state = "playing";
    this.dispatchEvent(new TrackEvent("trackchange", { track }));
    return track;
  }

  stop() {
    this.state = "ended";
    this.dispatchEvent(new Event("ended"));
  }

  each(callback) {
    this.#queue.forEach((track, index) => callback(track, index));
  }

  find(predicate) {
    return this.#queue.find((track) => predicate(track)) ?? null;
  }

  async load(urls, loader) {
    for (const url of urls) this.add(await loader(url));
    return this.length;
  }

  [Symbol.iterator]() {
    return this.#queue.values();
  }

  values() {
    return this.#queue.values();
  }
}
