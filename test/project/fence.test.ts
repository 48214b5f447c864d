import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { describe, expect, test } from 'vitest';

/** For each file of the product, what it must not import (each breaks the fence) and what it may. */
const probes: readonly { readonly file: string; readonly bad: readonly string[]; readonly good: readonly string[] }[] =
  [
    { file: 'server/src/text/a.ts', bad: ['../form/x.ts', '../syntax/x.ts', '../model/x.ts'], good: ['./b.ts'] },
    { file: 'server/src/form/a.ts', bad: ['../text/x.ts', '../model/x.ts'], good: ['./b.ts'] },
    { file: 'server/src/syntax/a.ts', bad: ['../form/x.ts', '../model/x.ts', '../rules/x.ts'], good: ['../text/x.ts'] },
    { file: 'server/src/syntax/layouts/a.ts', bad: ['../../form/x.ts', '../../lint/x.ts'], good: ['../lines.ts'] },
    {
      file: 'server/src/model/a.ts',
      bad: ['../lint/x.ts', '../features/x.ts'],
      good: ['../form/x.ts', '../syntax/x.ts'],
    },
    {
      file: 'server/src/lint/a.ts',
      bad: ['../rules/x.ts', '../features/x.ts'],
      good: ['../model/x.ts', '../form/x.ts'],
    },
    {
      file: 'server/src/rules/a.ts',
      bad: ['../features/x.ts', '../manual/x.ts', 'vscode-languageserver-types'],
      good: ['../lint/x.ts'],
    },
    {
      file: 'server/src/manual/a.ts',
      bad: ['../rules/x.ts', '../features/x.ts', '../lsp/x.ts', '../cli/x.ts', 'vscode-languageserver-types'],
      good: ['../lint/x.ts', '../model/x.ts'],
    },
    {
      file: 'server/src/features/a.ts',
      bad: [
        '../rules/x.ts',
        '../manual/x.ts',
        '../language-service.ts',
        '../lsp/x.ts',
        'vscode-languageserver',
        'vscode-languageserver/node',
      ],
      good: ['../lint/x.ts', '../model/x.ts', 'vscode-languageserver-types', 'vscode-languageserver-textdocument'],
    },
    {
      file: 'server/src/language-service.ts',
      bad: ['./lsp/x.ts', './cli/x.ts', './manual/x.ts', 'vscode-languageserver/browser'],
      good: ['./rules/x.ts', './features/x.ts', 'vscode-languageserver-types'],
    },
    {
      file: 'server/src/lsp/a.ts',
      bad: ['../cli/x.ts', '../manual/x.ts', '../node.ts', 'vscode', 'vscode-languageserver/node', 'node:fs'],
      good: ['../language-service.ts', 'vscode-languageserver'],
    },
    {
      file: 'server/src/cli/a.ts',
      bad: ['../lsp/x.ts', 'vscode-languageserver/node'],
      good: ['../language-service.ts', '../manual/x.ts', 'node:fs'],
    },
    {
      file: 'server/src/browser.ts',
      bad: ['./cli/x.ts', './manual/x.ts', 'node:fs', 'vscode'],
      good: ['./lsp/x.ts', 'vscode-languageserver/browser'],
    },
    { file: 'server/src/node.ts', bad: ['./cli/x.ts', 'vscode'], good: ['./lsp/x.ts', 'vscode-languageserver/node'] },
    {
      file: 'client/src/a.ts',
      bad: ['../../server/src/form/x.ts', 'vscode-languageserver', 'node:fs'],
      good: ['vscode', './b.ts'],
    },
    {
      file: 'client/webview/a.ts',
      bad: ['../../server/src/form/x.ts', 'vscode', 'vscode-languageclient', 'node:fs'],
      good: ['../src/table-view/messages.ts', './b.ts'],
    },
    {
      file: 'client/src/extension.ts',
      bad: ['../../server/src/node.ts'],
      good: ['vscode-languageclient/node', 'node:path'],
    },
  ];

/** What no part of the server may use that also runs in a web worker. */
const noWorkerHasIt = ["import 'node:fs';", "import 'path';", "import 'vscode';", 'console.log(process.pid);'];
const inAWorker = ['text', 'form', 'syntax', 'model', 'lint', 'rules', 'features', 'manual', 'lsp'];

interface Probe {
  readonly file: string;
  readonly line: string;
  readonly bad: boolean;
}

const lines: readonly Probe[] = [
  ...probes.flatMap(({ file, bad }) => bad.map((name) => ({ file, line: `import '${name}';`, bad: true }))),
  ...probes.flatMap(({ file, good }) => good.map((name) => ({ file, line: `import '${name}';`, bad: false }))),
  ...inAWorker.flatMap((layer) => noWorkerHasIt.map((line) => ({ file: `server/src/${layer}/a.ts`, line, bad: true }))),
];

describe('the layer fence', async () => {
  const broken = await lint(lines);
  test.each(lines)('$file: $line breaks it: $bad', ({ file, line, bad }) => {
    expect(broken.has(`${file}: ${line}`)).toBe(bad);
  });
});

const root = path.resolve(import.meta.dirname, '../..');

/** Lints files made of these lines with the project's own rules; comes back with the lines that break the fence. */
async function lint(all: readonly Probe[]): Promise<Set<string>> {
  const folder = await mkdtemp(path.join(tmpdir(), 'fence-'));
  const files = byFile(all);
  for (const [file, found] of files) {
    await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
    await writeFile(path.join(folder, file), found.map(({ line }) => `${line}\n`).join(''));
  }
  const { vcs: _, $schema: __, ...rules } = JSON.parse(await readFile(path.join(root, 'biome.json'), 'utf8'));
  await writeFile(path.join(folder, 'biome.json'), JSON.stringify(rules));
  const args = ['lint', '--reporter=json', '--max-diagnostics=none', '.'];
  const biome = path.join(root, 'node_modules/.bin/biome');
  const { stdout } = spawnSync(biome, args, { cwd: folder, encoding: 'utf8' });
  await rm(folder, { recursive: true });
  return new Set(
    (JSON.parse(stdout) as Report).diagnostics
      .filter(({ category }) => /noRestrictedImports|noNodejsModules|noRestrictedGlobals/u.test(category))
      .map(({ location: { path: file, start } }) => `${file}: ${files.get(file)?.[start.line - 1]?.line}`),
  );
}

function byFile(all: readonly Probe[]): Map<string, Probe[]> {
  const files = new Map<string, Probe[]>();
  for (const probe of all) files.set(probe.file, [...(files.get(probe.file) ?? []), probe]);
  return files;
}

interface Report {
  readonly diagnostics: readonly {
    readonly category: string;
    readonly location: { readonly path: string; readonly start: { readonly line: number } };
  }[];
}
