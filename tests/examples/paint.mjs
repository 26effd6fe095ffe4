import assert from 'node:assert/strict';

/** How many pixels of the canvas have a colour. */
const PAINTED = `(canvas => canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data
  .filter((alpha, index) => index % 4 === 3 && alpha > 0).length)(document.querySelector('canvas'))`;

export default async page => {
  assert.equal(await page.evaluate(PAINTED), 0);
  const wave = Array.from({ length: 20 }, (_, index) => [index * 20 - 200, Math.round(Math.sin(index / 2) * 80)]);
  await page.drag('canvas', wave);
  const once = await page.evaluate(PAINTED);
  assert.ok(once > 1000, `${once} pixels`);
  // Clear, a broader line.
  await page.click('#clear');
  assert.equal(await page.evaluate(PAINTED), 0);
  await page.evaluate('document.querySelector("#width").value = 20');
  await page.drag('canvas', wave);
  assert.ok((await page.evaluate(PAINTED)) > once * 2);
  // What is saved is a picture.
  await page.evaluate('document.querySelector("#save").addEventListener("click", event => event.preventDefault())');
  await page.click('#save');
  assert.match(await page.evaluate('document.querySelector("#save").href'), /^data:image\/png;base64,/);
};
