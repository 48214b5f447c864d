// A real VS Code with the packed extension, in the browser.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openPage } from '../server/browser.mjs';
import { runServer, serve } from '../server/serve.mjs';
import { setup } from '../server/setup.mjs';
import { workbenchUrl } from '../server/workbench.mjs';
import { writeSettings } from '../settings.mjs';
import { makeWorkspace } from '../workspace.mjs';
import { makePackage } from './package.mjs';
import { offerExtension } from './web-extension.mjs';
import { Workbench } from './workbench.mjs';

const settings = {
  'editor.fontSize': 15,
  'editor.minimap.enabled': false,
  // Pictures of one state are the same.
  'editor.cursorBlinking': 'solid',
  'problems.defaultViewMode': 'table',
  // The colours that the browser asks for are the window's: `Workbench.recolour()`.
  'window.autoDetectColorScheme': true,
};

/**
 * Calls `use` with the workbench, opened on a copy of the suites' files, and comes back with its answer. In the
 * `browser` the extension is not installed: it runs in the page, and so does its server.
 */
export async function inWorkbench(use, place = 'server') {
  const folder = mkdtempSync(path.join(tmpdir(), 'vscode-ui-'));
  try {
    return await openIn(folder, use, place);
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function openIn(folder, use, place) {
  setup();
  const data = path.join(folder, 'data');
  const kept = ['--server-data-dir', path.join(folder, 'server'), '--user-data-dir', data];
  const extensions = ['--extensions-dir', path.join(folder, 'extensions')];
  writeSettings(data, settings);
  const workspace = makeWorkspace(folder);
  if (place === 'server') await runServer([...kept, ...extensions, '--install-extension', makePackage(folder)]);
  const server = await serve({ args: [...kept, ...extensions], env: { TMPDIR: folder } });
  const { browser, page } = await openPage(folder);
  try {
    await speakChinese(page);
    if (place === 'browser') await offerExtension(page, server.port);
    await page.goto(workbenchUrl(server.port, { folder: workspace }));
    return await use(new Workbench(page, workspace));
  } finally {
    await browser.close();
    await server.stop();
  }
}

/** As most users have it. The workbench has no Chinese texts of its own here, but extensions ask which language it speaks. */
async function speakChinese(page) {
  await page.addInitScript(() => {
    globalThis._VSCODE_NLS_LANGUAGE = 'zh-cn';
  });
}
