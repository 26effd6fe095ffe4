import assert from 'node:assert/strict';

export default async page => {
  assert.equal(await page.evaluate('document.querySelectorAll("#keys button").length'), 8);
  await page.shows('#playing', 'silence');
  await page.keyDown('a');
  await page.keyDown('g');
  await page.shows('#playing', 'A G');
  assert.equal(await page.evaluate('document.querySelectorAll("#keys .sounding").length'), 2);
  await page.keyUp('a');
  await page.shows('#playing', 'G');
  await page.keyUp('g');
  await page.shows('#playing', 'silence');
  await page.click('#keys button:nth-child(8)');
  await page.shows('#playing', 'silence');
  await page.keyDown('d');
  await page.shows('#playing', 'D');
};
