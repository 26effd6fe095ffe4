import assert from 'node:assert/strict';

export default async page => {
  await page.click('form button');
  await page.shows('tbody tr:nth-child(1)', 'Monday snow -4 °C');
  await page.click('input[value=f]');
  await page.click('form button');
  await page.shows('tbody tr:nth-child(1)', 'Monday snow 25 °F');
  await page.click('option[value=atlantis]');
  await page.click('form button');
  await page.shows('[role=alert]', 'There is no forecast for atlantis.');
  assert.equal(await page.evaluate('document.querySelectorAll("tbody tr").length'), 0);
  await page.click('option[value=lisbon]');
  await page.click('input[value=c]');
  await page.click('form button');
  await page.shows('tbody tr:nth-child(3)', 'Wednesday rain 14 °C');
  await page.shows('[role=alert]', '');
};
