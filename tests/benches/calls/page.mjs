// In a page: measures what the address asks for, and posts the result.

import init, { Calls } from './built/program.js';
import { measure } from './measure.mjs';

async function run() {
  const { rounds, only } = await (await fetch('/request.json')).json();
  await init();
  return { calls: await measure(new Calls(true), rounds, name => !only || name.includes(only)) };
}

const outcome = await run().catch(error => ({ error: String(error?.stack ?? error) }));
await fetch('/outcome', { method: 'POST', body: JSON.stringify(outcome) });
