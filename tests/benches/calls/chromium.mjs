// In headless Chromium: node chromium.mjs BUILT REQUEST.json OUTCOME.json, with WEBDRIVER and WEBDRIVER_JSON in the
// environment. The page is served from localhost and is cross-origin isolated: its clock is finer then.

import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { file, runPage } from '../../existence/engine/browser.mjs';
import { openPage } from '../../existence/engine/webdriver.mjs';

const [built, requestPath, outcomePath] = process.argv.slice(2);
const page = {
  folder: fileURLToPath(new URL('.', import.meta.url)),
  routes: {
    '/built/program.js': file(join(built, 'program.js'), 'text/javascript'),
    '/built/program_bg.wasm': file(join(built, 'program_bg.wasm'), 'application/wasm'),
    '/request.json': file(requestPath, 'application/json'),
  },
  seconds: 1800,
};
await runPage(openPage, page, outcomePath);
