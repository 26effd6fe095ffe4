export default async page => {
  await page.evaluate('document.querySelector("#limit").value = 1000000');
  await page.click('#count');
  await page.shows('#result', /^78498 primes, counted by \d+ workers$/);
  await page.until(() => page.evaluate('document.querySelector("progress").value === 1'), 'the bar to be full');
  await page.until(() => page.evaluate('!document.querySelector("#count").disabled'), 'the button to be free');
};
