// Answers in Node: node node.mjs QUESTIONS.json ANSWERS.json

import { readFile, writeFile } from 'node:fs/promises';
import { builtins } from './builtins.mjs';
import { observe } from './observe.mjs';

const [questionsPath, answersPath] = process.argv.slice(2);
const questions = JSON.parse(await readFile(questionsPath, 'utf8'));
const problems = {};
questions.forEach((question, index) => {
  const problem = observe(question);
  if (problem !== null) problems[index] = problem;
});
await writeFile(answersPath, JSON.stringify({ version: process.version, asked: questions.length, problems, builtins: builtins() }));
