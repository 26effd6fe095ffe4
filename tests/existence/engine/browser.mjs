// A page in a browser: served from localhost, which is a secure context, it posts its outcome back.

import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { startServer } from '../../browser/server.mjs';

/** A route of the server: a file, read when it is asked for. */
export const file = (path, type) => async () => ({ type, body: await readFile(path) });

/** Asks the questions in a page. `open` is that of `runPage`. */
export async function askPage(open, questionsPath, answersPath) {
  const page = {
    folder: fileURLToPath(new URL('.', import.meta.url)),
    routes: { '/questions.json': file(questionsPath, 'application/json') },
    seconds: 180,
  };
  await runPage(open, page, answersPath);
}

/**
 * Runs `page.mjs` of a folder, and writes what it posts to `/outcome`, with the browser's version. `open` shows the page to
 * a browser, and gives its version, what it printed, and how to end it.
 */
export async function runPage(open, { folder, routes, seconds }, outcomePath) {
  let resolveOutcome;
  const posted = new Promise(resolve => (resolveOutcome = resolve));
  const server = await startServer(folder, {
    '/': () => ({ type: 'text/html', body: '<!doctype html><title>page</title><body><script type=module src=page.mjs></script>' }),
    ...routes,
    '/outcome': request => {
      resolveOutcome(JSON.parse(request.body));
      return { status: 204 };
    },
  });
  let session;
  try {
    session = await open(`http://localhost:${server.port}/`);
    const tooLate = new Error(`the page gave no outcome in ${seconds} s`);
    const late = new Promise((_, reject) => setTimeout(() => reject(tooLate), seconds * 1000).unref());
    const outcome = await Promise.race([posted, late]);
    if (outcome.error) throw new Error(`the page failed: ${outcome.error}`);
    await writeFile(outcomePath, JSON.stringify({ version: session.version, ...outcome }));
  } catch (error) {
    console.error(error.message);
    if (session?.log) console.error(`the browser's log:\n${session.log()}`);
    process.exitCode = 1;
  } finally {
    await session?.end();
    server.close();
  }
}
