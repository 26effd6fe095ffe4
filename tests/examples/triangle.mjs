import assert from 'node:assert/strict';

/** The colour in the middle of the canvas and how much of it is painted, read while a frame is drawn. */
const SEEN = `new Promise(resolve => requestAnimationFrame(() => {
  const canvas = document.querySelector('canvas');
  const copy = Object.assign(document.createElement('canvas'), { width: 80, height: 60 });
  const context = copy.getContext('2d');
  context.drawImage(canvas, 0, 0, 80, 60);
  resolve(Array.from(context.getImageData(0, 0, 80, 60).data));
}))`;

export default async page => {
  const first = await page.evaluate(SEEN);
  const bright = pixels => pixels.filter((value, index) => index % 4 !== 3 && value > 60).length;
  assert.ok(bright(first) > 200, `${bright(first)} bright values`);
  // It turns.
  await page.until(async () => {
    const later = await page.evaluate(SEEN);
    return later.filter((value, index) => Math.abs(value - first[index]) > 30).length > 100;
  }, 'the triangle to turn');
};
