// Answers in headless Chromium: node chromium.mjs QUESTIONS.json ANSWERS.json, with CHROMEDRIVER and WEBDRIVER_JSON
// in the environment.

import { askPage } from './browser.mjs';
import { openPage } from './webdriver.mjs';

await askPage(openPage, ...process.argv.slice(2));
