// The test server: files of a folder, and a few addresses that answer in ways a file cannot. Open to every origin.
//
//     node server.mjs      serves this folder on a free port, prints the address, ends when its input closes
//
// /echo          what was asked, as JSON: method, path, headers, body
// /status/404    that status
// /slow          a body in five pieces, 50 ms apart

import { realpathSync } from 'node:fs';
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const TYPES = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.json': 'application/json',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
};

const HEADERS = {
  'access-control-allow-origin': '*',
  'access-control-allow-methods': 'GET, HEAD, POST, PUT, PATCH, DELETE',
  'access-control-allow-headers': '*, content-type, authorization',
  'access-control-expose-headers': '*',
  'cache-control': 'no-store',
  // So that pages served from here are cross-origin isolated and have all that needs it.
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
  'cross-origin-resource-policy': 'cross-origin',
};

/** Serves `folder`, and `routes`: functions by path, from a request to its `{ status, type, body }`. */
export async function startServer(folder, routes = {}) {
  const server = createServer((request, response) => {
    answer(folder, routes, request, response).catch(error => {
      response.writeHead(500, HEADERS).end(String(error));
    });
  });
  await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
  return { port: server.address().port, close: () => (server.closeAllConnections(), server.close()) };
}

async function answer(folder, routes, request, response) {
  const url = new URL(request.url, 'http://localhost');
  const body = Buffer.concat(await request.toArray()).toString();
  const send = ({ status = 200, type = 'text/plain; charset=utf-8', body = '' }) =>
    response.writeHead(status, { ...HEADERS, 'content-type': type }).end(body);

  if (request.method === 'OPTIONS') return send({ status: 204 });
  if (routes[url.pathname]) return send(await routes[url.pathname]({ body }));
  if (url.pathname === '/echo') {
    const { method, headers } = request;
    return send({ type: TYPES['.json'], body: JSON.stringify({ method, path: url.pathname + url.search, headers, body }) });
  }
  const status = /^\/status\/([2-5]\d\d)$/.exec(url.pathname);
  if (status) return send({ status: Number(status[1]), body: `status ${status[1]}` });
  if (url.pathname === '/slow') return slow(response);
  return send(await file(folder, url.pathname));
}

async function slow(response) {
  response.writeHead(200, { ...HEADERS, 'content-type': TYPES['.txt'] });
  for (const piece of ['one ', 'two ', 'three ', 'four ', 'five']) {
    response.write(piece);
    await sleep(50);
  }
  response.end();
}

async function file(folder, path) {
  const name = normalize(join(folder, decodeURIComponent(path)));
  if (!name.startsWith(normalize(folder))) return { status: 403, body: 'outside the folder' };
  try {
    return { type: TYPES[extname(name)] ?? 'application/octet-stream', body: await readFile(name) };
  } catch (error) {
    return { status: 404, body: `no such file: ${path} (${error.code})` };
  }
}

if (import.meta.url === pathToFileURL(realpathSync(process.argv[1])).href) {
  const server = await startServer(fileURLToPath(new URL('.', import.meta.url)));
  console.log(`http://127.0.0.1:${server.port}`);
  // Whoever started this holds its input open: it does not outlive them.
  process.stdin.resume().on('end', () => server.close());
}
