// Answers in headless Chromium: node chromium.mjs QUESTIONS.json ANSWERS.json, with CHROMEDRIVER and WEBDRIVER_JSON
// in the environment. The page is served from localhost, a secure context, and posts its answers back.

import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { startServer } from '../../browser/server.mjs';
import { startSession } from './webdriver.mjs';

const TIME_LIMIT = 180_000;
const [questionsPath, answersPath] = process.argv.slice(2);

let resolveAnswers;
const answered = new Promise(resolve => (resolveAnswers = resolve));
const server = await startServer(fileURLToPath(new URL('.', import.meta.url)), {
  '/': () => ({ type: 'text/html', body: '<!doctype html><title>audit</title><script type=module src=page.mjs></script>' }),
  '/questions.json': async () => ({ type: 'application/json', body: await readFile(questionsPath) }),
  '/answers': request => {
    resolveAnswers(JSON.parse(request.body));
    return { status: 204 };
  },
});

let session;
try {
  session = await startSession(process.env.CHROMEDRIVER ?? 'chromedriver', process.env.WEBDRIVER_JSON);
  await session.navigate(`http://localhost:${server.port}/`);
  const late = new Promise((_, reject) =>
    setTimeout(() => reject(new Error(`the page gave no answers in ${TIME_LIMIT / 1000} s`)), TIME_LIMIT).unref(),
  );
  const outcome = await Promise.race([answered, late]);
  if (outcome.error) throw new Error(`the page failed: ${outcome.error}`);
  await writeFile(answersPath, JSON.stringify({ version: session.version, ...outcome }));
} catch (error) {
  console.error(error.message);
  if (session?.log) console.error(`chromedriver's log:\n${session.log()}`);
  process.exitCode = 1;
} finally {
  await session?.end();
  server.close();
}
