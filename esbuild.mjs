// Builds every bundle of the product from one table:
//   node esbuild.mjs               what is shipped, minified
//   node esbuild.mjs --watch       the same with source maps, again on each change
//   node esbuild.mjs --tests       the suites that run inside VS Code, into out/
//   node esbuild.mjs server cli    only the bundles of these names
//   node esbuild.mjs --into=folder the same under another folder, as tests do
import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import esbuild from 'esbuild';

/**
 * Basis and documentation of a rule are for its page, and a server shows none: it only sends the page's address.
 * Biome's formatting says where they begin and end in a rule.
 */
const withoutDocs = {
  name: 'without-docs',
  setup(build) {
    build.onLoad({ filter: /[\\/]server[\\/]src[\\/]rules[\\/][\w-]+\.ts$/ }, async ({ path }) => {
      if (basename(path) === 'index.ts') return undefined;
      const source = await readFile(path, 'utf8');
      const contents = source.replace(/^ {4}(?:basis|docs): \{(?:[^\n]*\}|\n.*?^ {4}\}),\n/gms, '');
      return contents === source ? { errors: [{ text: `no docs found in ${path}` }] } : { contents, loader: 'ts' };
    });
  },
};

/** The sample report under a name that every unpacker can write. */
const sample = 'docs/sample/云岭县林业局2023年政府信息公开工作年度报告.txt';

/** The pages of all rules as one JSON object, text by path: a file each would double their size in the package. */
const pagesOfRules = {
  name: 'pages-of-rules',
  setup(build) {
    build.onLoad({ filter: /[\\/]docs[\\/]rules[\\/]zh[\\/]index\.md$/ }, async ({ path }) => {
      const folder = join(path, '../..');
      const pages = (await readdir(folder, { recursive: true })).filter((page) => page.endsWith('.md')).sort();
      const texts = await Promise.all(pages.map((page) => readFile(join(folder, page), 'utf8')));
      const entries = pages.map((page, i) => [page.replaceAll('\\', '/'), texts[i]]);
      const watchFiles = pages.map((page) => join(folder, page));
      return { contents: JSON.stringify(Object.fromEntries(entries)), loader: 'copy', watchFiles };
    });
  },
};

const node = {
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  // Its main file asks for its parts in a way that no bundler sees.
  alias: { 'jsonc-parser': 'jsonc-parser/lib/esm/main.js' },
};
const web = { platform: 'browser', target: 'es2022', mainFields: ['browser', 'module', 'main'] };

/** One row a bundle: its name on the command line, where it begins, what it writes and where it runs. */
const bundles = {
  client: { ...node, entryPoints: ['client/src/extension.ts'], outfile: 'dist/client.js', external: ['vscode'] },
  server: { ...node, entryPoints: ['server/src/node.ts'], outfile: 'dist/server.js', plugins: [withoutDocs] },
  cli: {
    ...node,
    entryPoints: ['server/src/cli/main.ts'],
    outfile: 'dist/cli.js',
    banner: { js: '#!/usr/bin/env node' },
    // A library asks for its own address, which CommonJS has under another name.
    define: { 'import.meta.url': '__filename' },
  },
  'web-client': {
    ...web,
    format: 'cjs',
    entryPoints: ['client/src/extension.web.ts'],
    outfile: 'dist/web/client.js',
    external: ['vscode'],
  },
  'web-server': {
    ...web,
    format: 'iife',
    entryPoints: ['server/src/browser.ts'],
    outfile: 'dist/web/server.js',
    plugins: [withoutDocs],
  },
  // The page of the table view; its style goes beside it.
  'table-view': {
    platform: 'browser',
    target: 'es2022',
    format: 'iife',
    entryPoints: ['client/webview/main.ts'],
    outfile: 'dist/webview/table-view.js',
  },
  pages: { entryPoints: ['docs/rules/zh/index.md'], outfile: 'dist/rules.json', plugins: [pagesOfRules] },
  sample: { entryPoints: [sample], outfile: 'dist/sample.txt', loader: { '.txt': 'copy' } },
};

const tests = {
  suite: {
    ...node,
    entryPoints: ['test/vscode/suite/index.ts', 'test/vscode/suite/*.test.ts'],
    outbase: 'test/vscode',
    outdir: 'out',
    external: ['vscode', 'mocha'],
  },
};

const flags = process.argv.slice(2);
const watch = flags.includes('--watch');
const table = flags.includes('--tests') ? tests : bundles;
const into = flags.find((flag) => flag.startsWith('--into='))?.slice('--into='.length);
const names = flags.filter((flag) => !flag.startsWith('--'));
const unknown = names.filter((name) => !(name in table));
if (unknown.length > 0)
  throw new Error(`no such bundle: ${unknown.join(', ')}; known: ${Object.keys(table).join(', ')}`);

const common = { bundle: true, charset: 'utf8', legalComments: 'none', logLevel: 'warning' };
const shape = watch || table === tests ? { sourcemap: 'linked' } : { minify: true };
const chosen = Object.entries(table)
  .filter(([name]) => names.length === 0 || names.includes(name))
  .map(([name, row]) => [name, into ? moved(row) : row]);

if (watch) {
  for (const [, options] of chosen) {
    const context = await esbuild.context({ ...common, ...shape, ...options, logLevel: 'info' });
    await context.watch();
  }
} else {
  const results = await Promise.allSettled(chosen.map(([, o]) => esbuild.build({ ...common, ...shape, ...o })));
  // esbuild has already printed what is wrong; a bundle that failed must not go unnoticed.
  if (results.some((result) => result.status === 'rejected')) process.exitCode = 1;
}

/** The same bundle under the folder `into`. */
function moved({ outfile, outdir, ...row }) {
  return { ...row, ...(outfile && { outfile: join(into, outfile) }), ...(outdir && { outdir: join(into, outdir) }) };
}
