// The size of files, raw and compressed as servers do it: node compress.mjs FILE... prints a JSON object for each.

import { readFile } from 'node:fs/promises';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const sizes = [];
for (const path of process.argv.slice(2)) {
  const bytes = await readFile(path);
  const brotli = brotliCompressSync(bytes, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
  });
  sizes.push({ raw: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length, brotli: brotli.length });
}
console.log(JSON.stringify(sizes));
