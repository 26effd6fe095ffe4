import start, { work } from "./primes.js";
await start();
work();
