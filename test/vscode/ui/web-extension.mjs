// The extension as a site that hosts VS Code offers it: it runs in the browser, its server in a web worker.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { root } from '../executable.mjs';

const folder = '/disclosure-report-lint';

/** Has the workbench that this page will get from the port take the built extension, under the workbench's own address. */
export async function offerExtension(page, port) {
  const authority = `127.0.0.1:${port}`;
  await page.route(`http://${authority}${folder}/**`, (route) => {
    const file = path.join(root, decodeURIComponent(new URL(route.request().url()).pathname).slice(folder.length));
    return existsSync(file) ? route.fulfill({ path: file }) : route.fulfill({ status: 404 });
  });
  await page.addInitScript(addToSettings, { scheme: 'http', authority, path: folder });
}

/** Runs in the page: names the extension among the settings there, before anything reads them. */
function addToSettings(extension) {
  document.addEventListener('readystatechange', () => {
    const meta = document.getElementById('vscode-workbench-web-configuration');
    if (!meta || document.readyState !== 'interactive') return;
    const settings = JSON.parse(meta.dataset.settings);
    settings.developmentOptions.extensions = [extension];
    meta.dataset.settings = JSON.stringify(settings);
  });
}
