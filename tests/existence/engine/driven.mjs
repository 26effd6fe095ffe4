// Answers in a browser: node driven.mjs QUESTIONS.json ANSWERS.json, with WEBDRIVER (chromedriver or geckodriver) and
// WEBDRIVER_JSON in the environment.

import { askPage } from './browser.mjs';
import { openPage } from './webdriver.mjs';

await askPage(openPage, ...process.argv.slice(2));
