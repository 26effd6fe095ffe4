import assert from 'node:assert/strict';

const count = 'document.querySelectorAll("article").length';

export default async page => {
  for (const [index, note] of ['The cat sleeps.', 'Two lines:\nand this.'].entries()) {
    await page.type('textarea', note);
    await page.click('form button');
    await page.until(async () => (await page.evaluate(count)) === index + 1, 'the note to be kept');
  }
  await page.reload();
  await page.until(async () => (await page.evaluate(count)) === 2, 'the notes to be there again');
  assert.equal(await page.text('article:nth-child(2) p'), 'Two lines:\nand this.');
  await page.click('article:nth-child(1) button');
  await page.until(async () => (await page.evaluate(count)) === 1, 'the first note to go');
  await page.shows('article p', /^Two lines/);
};
