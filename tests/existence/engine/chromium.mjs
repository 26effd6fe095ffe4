// Answers in headless Chromium: node chromium.mjs QUESTIONS.json ANSWERS.json, with CHROMEDRIVER and WEBDRIVER_JSON
// in the environment.

import { askPage } from './browser.mjs';
import { startSession } from './webdriver.mjs';

async function open(url) {
  const session = await startSession(process.env.CHROMEDRIVER ?? 'chromedriver', process.env.WEBDRIVER_JSON);
  await session.navigate(url);
  return session;
}

await askPage(open, ...process.argv.slice(2));
