import assert from 'node:assert/strict';

export default async page => {
  await page.shows('output', 'Choose a picture.');
  await page.click('#sunset');
  await page.shows('output', '#ff8c1a');
  assert.equal(await page.evaluate('document.querySelector("output").style.background'), 'rgb(255, 140, 26)');
  // What the program in Rust fails with is what JavaScript catches.
  await page.click('#text');
  await page.shows('output', /^This is no picture: .+/);
};
