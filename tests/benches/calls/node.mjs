// In Node: node --expose-gc node.mjs BUILT REQUEST.json OUTCOME.json. BUILT is the folder of wasm-bindgen's output.

import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { measure } from './measure.mjs';

const [built, requestPath, outcomePath] = process.argv.slice(2);
const { rounds, only } = JSON.parse(await readFile(requestPath, 'utf8'));
const { default: init, Calls } = await import(pathToFileURL(join(built, 'program.js')));
await init({ module_or_path: await readFile(join(built, 'program_bg.wasm')) });
const calls = await measure(new Calls(false), rounds, name => !only || name.includes(only));
await writeFile(outcomePath, JSON.stringify({ version: process.version, calls }));
