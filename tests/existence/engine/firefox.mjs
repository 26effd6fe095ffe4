// Answers in headless Firefox: node firefox.mjs QUESTIONS.json ANSWERS.json, with FIREFOX in the environment. It needs no
// driver: Firefox is started with the page, in a profile of its own.

import { execFileSync, spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { askPage } from './browser.mjs';

const FIREFOX = process.env.FIREFOX ?? 'firefox-esr';

// No page of its own, no question and no update may stand before the page.
const PREFERENCES = {
  'app.update.disabledForTesting': true,
  'browser.aboutwelcome.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'datareporting.policy.dataSubmissionEnabled': false,
  'termsofuse.bypassNotification': true,
  'toolkit.telemetry.reportingpolicy.firstRun': false,
};

async function open(url) {
  // "Mozilla Firefox 153.8.0esr"
  const version = /\d[\w.]*/.exec(execFileSync(FIREFOX, ['--version'], { encoding: 'utf8' }))[0];
  const profile = await mkdtemp(join(tmpdir(), 'existence-firefox-'));
  const lines = Object.entries(PREFERENCES).map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`);
  await writeFile(join(profile, 'user.js'), lines.join('\n'));
  const browser = spawn(FIREFOX, ['--headless', '--no-remote', '--profile', profile, url], { stdio: ['ignore', 'pipe', 'pipe'] });
  let log = '';
  for (const stream of [browser.stdout, browser.stderr]) stream.on('data', chunk => (log += chunk));
  const ended = new Promise(resolve => browser.on('close', resolve));
  return {
    version,
    log: () => log,
    end: async () => {
      browser.kill();
      await ended;
      await rm(profile, { recursive: true, force: true });
    },
  };
}

await askPage(open, ...process.argv.slice(2));
