// The page that answers in a browser: served from localhost, which is a secure context, it posts its answers back.

import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { startServer } from '../../browser/server.mjs';

const TIME_LIMIT = 180_000;

/** Asks the questions in a page. `open` shows it to a browser, and gives its version, what it printed, and how to end it. */
export async function askPage(open, questionsPath, answersPath) {
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
    session = await open(`http://localhost:${server.port}/`);
    const late = new Promise((_, reject) =>
      setTimeout(() => reject(new Error(`the page gave no answers in ${TIME_LIMIT / 1000} s`)), TIME_LIMIT).unref(),
    );
    const outcome = await Promise.race([answered, late]);
    if (outcome.error) throw new Error(`the page failed: ${outcome.error}`);
    await writeFile(answersPath, JSON.stringify({ version: session.version, ...outcome }));
  } catch (error) {
    console.error(error.message);
    if (session?.log) console.error(`the browser's log:\n${session.log()}`);
    process.exitCode = 1;
  } finally {
    await session?.end();
    server.close();
  }
}
