import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import oniguruma from 'vscode-oniguruma';
import textmate, { type IGrammar, type IOnigLib, type IRawGrammar } from 'vscode-textmate';

interface Contribution {
  readonly scopeName: string;
  readonly path: string;
  readonly injectTo?: readonly string[];
}

interface Options {
  readonly engine?: IOnigLib;
  readonly injections?: boolean;
}

const root = new URL('../../', import.meta.url);
const resolve = createRequire(import.meta.url).resolve;
const contributions: readonly Contribution[] = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'))
  .contributes.grammars;

/** Where each grammar is kept: ours as the manifest says, and those of VS Code that ours are injected into. */
const files = new Map<string, string | URL>([
  ...contributions.map(({ scopeName, path }) => [scopeName, new URL(path, root)] as const),
  ['text.html.markdown', resolve('tm-grammars/grammars/markdown.json')],
  ['text.html.basic', resolve('tm-grammars/grammars/html.json')],
  ['text.html.derivative', resolve('tm-grammars/grammars/html-derivative.json')],
]);

/** The engine that VS Code runs on. It is loaded once for all tests of a file. */
export const onigLib: Promise<IOnigLib> = loadOniguruma();

/** The grammar of that scope name in a registry of its own, with the injections of our manifest unless told otherwise. */
export async function loadGrammar(scopeName: string, options: Options = {}): Promise<IGrammar> {
  const registry = new textmate.Registry({
    onigLib: options.engine === undefined ? onigLib : Promise.resolve(options.engine),
    loadGrammar: readGrammar,
    getInjections: (scope) => (options.injections === false ? undefined : injectionsFor(scope)),
  });
  const grammar = await registry.loadGrammar(scopeName);
  if (grammar === null) throw new Error(`There is no grammar ${scopeName}.`);
  return grammar;
}

function injectionsFor(scope: string): string[] {
  return contributions.filter(({ injectTo }) => injectTo?.includes(scope)).map(({ scopeName }) => scopeName);
}

async function readGrammar(scopeName: string): Promise<IRawGrammar | null> {
  const file = files.get(scopeName);
  if (file === undefined) return null;
  return textmate.parseRawGrammar(await readFile(file, 'utf8'), String(file));
}

async function loadOniguruma(): Promise<IOnigLib> {
  await oniguruma.loadWASM(await readFile(resolve('vscode-oniguruma/release/onig.wasm')));
  return oniguruma;
}
