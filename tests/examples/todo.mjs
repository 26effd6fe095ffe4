import assert from 'node:assert/strict';

export default async page => {
  await page.shows('#count', 'Nothing to do.');
  for (const task of ['Water the plants', 'Write to Ada', 'Buy <bread> & salt']) {
    await page.type('form input', task);
    await page.click('form button');
  }
  await page.shows('#count', '3 tasks are open.');
  await page.shows('li:nth-child(3) span', 'Buy <bread> & salt');
  await page.click('li:nth-child(1) .toggle');
  await page.click('li:nth-child(2) .remove');
  await page.shows('#count', '1 task is open.');
  // The browser keeps them.
  await page.reload();
  await page.shows('#count', '1 task is open.');
  assert.equal(await page.evaluate('document.querySelectorAll("li").length'), 2);
  assert.equal(await page.evaluate('document.querySelector("li").className'), 'done');
  await page.shows('li:nth-child(2) span', 'Buy <bread> & salt');
};
