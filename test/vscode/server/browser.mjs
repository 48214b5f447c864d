// Opens the headless Chromium that shows the workbench.
import { createRequire } from 'node:module';
import path from 'node:path';
import { here, setup } from './setup.mjs';

const quiet = ['--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

/** A browser with one page; nothing outside this machine is asked for. `home` takes the browser's own files. */
export async function openPage(home) {
  const { executablePath, env } = setup();
  const { chromium } = createRequire(path.join(here, 'package.json'))('playwright-core');
  const folders = { XDG_CONFIG_HOME: path.join(home, 'config'), XDG_CACHE_HOME: path.join(home, 'cache') };
  const browser = await chromium.launch({
    executablePath,
    env: { ...process.env, ...folders, ...env },
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', ...quiet],
  });
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    locale: 'zh-CN',
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  await context.route(
    (url) => url.hostname !== '127.0.0.1',
    (route) => route.abort(),
  );
  return { browser, page: await context.newPage() };
}
