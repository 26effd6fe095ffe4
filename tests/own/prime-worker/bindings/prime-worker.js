// A worker in Node or in a browser, behind a class that is an event target in both.

const WORK = `
  const reply = (message, transfer) => port.postMessage(message, transfer);
  const primes = ({ id, limit, progress = false }) => {
    if (limit > 1e6) return reply({ id, kind: "failed", message: "a limit of " + limit });
    const found = [];
    for (let n = 2; n < limit; n++) {
      if (found.every((prime) => n % prime !== 0)) found.push(n);
      if (progress && n % progress === 0) reply({ id, kind: "progress", part: n / limit });
    }
    const list = Uint32Array.from(found);
    reply({ id, kind: "done", primes: list }, [list.buffer]);
  };
  const receive = (request) => [request].flat().forEach(primes);
`;

export class PrimeReplyEvent extends Event {
  constructor(data) {
    super("message");
    this.data = data;
  }
}

export class PrimeWorker extends EventTarget {
  #worker;

  constructor() {
    super();
    const receive = (data) => this.dispatchEvent(new PrimeReplyEvent(data));
    if (globalThis.process?.getBuiltinModule) {
      const { Worker } = process.getBuiltinModule("node:worker_threads");
      const head = `const port = require("node:worker_threads").parentPort;`;
      this.#worker = new Worker(`${head}${WORK}port.on("message", receive);`, { eval: true });
      this.#worker.on("message", receive);
    } else {
      const script = new Blob([`const port = self;${WORK}onmessage = ({ data }) => receive(data);`]);
      this.#worker = new Worker(URL.createObjectURL(script));
      this.#worker.onmessage = ({ data }) => receive(data);
    }
  }

  postMessage(request) {
    if ([request].flat().length === 0) throw new TypeError("no request");
    this.#worker.postMessage(request);
  }

  async terminate() {
    return (await this.#worker.terminate()) ?? 0;
  }
}
