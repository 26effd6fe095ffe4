// In headless Chromium: node chromium.mjs BUILT REQUEST.json OUTCOME.json, with CHROMEDRIVER and WEBDRIVER_JSON in the
// environment. The page is served from localhost and is cross-origin isolated: its clock is finer then.

import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startServer } from '../../browser/server.mjs';
import { startSession } from '../../existence/engine/webdriver.mjs';

const [built, requestPath, outcomePath] = process.argv.slice(2);
const TIME_LIMIT = 1_800_000;
const PAGE = '<!doctype html><title>calls</title><body><script type=module src=page.mjs></script>';

let resolveOutcome;
const measured = new Promise(resolve => (resolveOutcome = resolve));
const file = (name, type) => async () => ({ type, body: await readFile(join(built, name)) });
const server = await startServer(fileURLToPath(new URL('.', import.meta.url)), {
  '/': () => ({ type: 'text/html', body: PAGE }),
  '/built/program.js': file('program.js', 'text/javascript'),
  '/built/program_bg.wasm': file('program_bg.wasm', 'application/wasm'),
  '/request.json': async () => ({ type: 'application/json', body: await readFile(requestPath) }),
  '/outcome': request => {
    resolveOutcome(JSON.parse(request.body));
    return { status: 204 };
  },
});

let session;
try {
  session = await startSession(process.env.CHROMEDRIVER ?? 'chromedriver', process.env.WEBDRIVER_JSON);
  await session.navigate(`http://localhost:${server.port}/`);
  const tooLate = new Error(`the page measured for more than ${TIME_LIMIT / 60_000} minutes`);
  const late = new Promise((_, reject) => setTimeout(() => reject(tooLate), TIME_LIMIT).unref());
  const outcome = await Promise.race([measured, late]);
  if (outcome.error) throw new Error(`the page failed: ${outcome.error}`);
  await writeFile(outcomePath, JSON.stringify({ version: session.version, ...outcome }));
} catch (error) {
  console.error(error.message);
  if (session?.log) console.error(`chromedriver's log:\n${session.log()}`);
  process.exitCode = 1;
} finally {
  await session?.end();
  server.close();
}
