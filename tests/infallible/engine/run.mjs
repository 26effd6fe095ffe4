// In a browser: node run.mjs BINDINGS.jsonl OUTCOME.json, with WEBDRIVER (chromedriver or geckodriver) and WEBDRIVER_JSON in the
// environment.

import { fileURLToPath } from 'node:url';
import { file, runPage } from '../../existence/engine/browser.mjs';
import { openPage } from '../../existence/engine/webdriver.mjs';

const [bindingsPath, outcomePath] = process.argv.slice(2);
const body = '<!doctype html><title>page</title><body><script type=module src=infallible/engine/page.mjs></script>';
const page = {
  // The page has modules of both audits.
  folder: fileURLToPath(new URL('../..', import.meta.url)),
  routes: {
    '/': () => ({ type: 'text/html', body }),
    '/bindings.jsonl': file(bindingsPath, 'text/plain'),
  },
  seconds: 480,
};
await runPage(openPage, page, outcomePath);
