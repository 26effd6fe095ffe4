// As much of a WebDriver client as the tests need: start chromedriver or geckodriver, open a session, visit a page.

import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';

/** Starts a driver on a free port and opens a browser with the capabilities of a JSON file. */
export async function startSession(driverPath, capabilitiesPath) {
  const capabilities = capabilitiesPath ? JSON.parse(await readFile(capabilitiesPath, 'utf8')) : {};
  const driver = spawn(driverPath, ['--port=0'], { stdio: ['ignore', 'pipe', 'pipe'] });
  let log = '';
  for (const stream of [driver.stdout, driver.stderr]) stream.on('data', chunk => (log += chunk));
  try {
    const base = `http://127.0.0.1:${await portOf(driver, () => log)}`;
    const created = await request(`${base}/session`, 'POST', { capabilities: { alwaysMatch: capabilities } });
    const session = `${base}/session/${created.sessionId}`;
    return {
      version: created.capabilities.browserVersion,
      log: () => log,
      navigate: url => request(`${session}/url`, 'POST', { url }),
      /** Any other command of the session: `ask('GET', '/title')`. */
      ask: (method, path, body) => request(session + path, method, body),
      end: async () => {
        await request(session, 'DELETE').catch(() => {});
        driver.kill();
      },
    };
  } catch (error) {
    driver.kill();
    throw error;
  }
}

function portOf(driver, log) {
  return new Promise((resolve, reject) => {
    const look = () => {
      // "ChromeDriver was started successfully on port 4444.", "Listening on 127.0.0.1:4444"
      const match = /started successfully on port (\d+)|Listening on [\d.]+:(\d+)/.exec(log());
      if (match) resolve(match[1] ?? match[2]);
    };
    driver.stdout.on('data', look);
    driver.on('error', error => reject(new Error(`the driver does not start: ${error.message}`)));
    driver.on('exit', code => reject(new Error(`the driver ended with ${code}:\n${log()}`)));
  });
}

async function request(url, method, body) {
  // geckodriver takes no JSON that says that it is text.
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(url, { method, headers, body: body && JSON.stringify(body) });
  const { value } = await response.json();
  if (!response.ok) throw new Error(`the driver refused ${method} ${new URL(url).pathname}: ${value?.message}`);
  return value;
}

/** Shows a page in a session of its own, with WEBDRIVER and WEBDRIVER_JSON of the environment. */
export async function openPage(url) {
  const session = await startSession(process.env.WEBDRIVER ?? 'chromedriver', process.env.WEBDRIVER_JSON);
  try {
    await session.navigate(url);
    return session;
  } catch (error) {
    await session.end();
    throw error;
  }
}
