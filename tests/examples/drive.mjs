// Uses the page of one example: node drive.mjs NAME ADDRESS FOLDER-FOR-PICTURES

import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openPage } from '../existence/engine/webdriver.mjs';
import { Page } from './page.mjs';

const [name, address, pictures] = process.argv.slice(2);
const { default: use } = await import(`./${name}.mjs`);
const session = await openPage(address);
try {
  const page = new Page(session);
  await page.until(() => page.evaluate('"ready" in document.documentElement.dataset'), 'the program to start');
  await use(page);
  await writeFile(join(pictures, `${name}.png`), Buffer.from(await page.picture(), 'base64'));
  console.log(`${name}: as it should be`);
} catch (error) {
  console.error(`${name}: ${error.stack}`);
  console.error(`the page:\n${await session.ask('GET', '/source').catch(String)}`);
  console.error(`the browser's log:\n${session.log()}`);
  process.exitCode = 1;
} finally {
  await session.end();
}
