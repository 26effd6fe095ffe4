import assert from 'node:assert/strict';

export default async page => {
  await page.shows('#numbers', '1 2 3 4 5 6 7 8');
  // A machine without a graphics card is told so.
  await page.shows('#squares', /^(1 4 9 16 25 36 49 64|This machine has no graphics card for WebGPU\.|This browser has no WebGPU.*)$/);
  assert.equal(await page.evaluate('document.querySelectorAll("pre").length'), 2);
};
