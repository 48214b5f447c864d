import { type ClientCapabilities, type FormattingOptions, InsertTextMode } from 'vscode-languageserver/node';
import { frameKey } from '../../server/src/features/tables/frame.ts';
import { FORMS } from '../../server/src/form/index.ts';
import { PULL, startClient, type TestClient } from '../lsp/support/client.ts';
import { SERVER } from './paths.ts';
import { report } from './report.ts';
import { type Part, verdict } from './settings.ts';
import { median, quantile, shuffled } from './stats.ts';
import { figure, table } from './table.ts';

const URI = 'file:///report.txt';
/** A document that the server does not know: its answer is empty, and costs what any answer costs. */
const UNKNOWN = 'file:///unknown.txt';
const EMPTY = 'nothing';
const WARM_UP = 200;
const TIMES_IN_TURN = 10;
const LARGEST_RATIO = 6;

/** What a current editor says that it can do, as far as it changes the size of answers. */
const EDITOR: ClientCapabilities = {
  ...PULL,
  textDocument: {
    ...PULL.textDocument,
    completion: {
      completionItem: { snippetSupport: true, insertTextModeSupport: { valueSet: [InsertTextMode.asIs] } },
      completionList: { itemDefaults: ['editRange'] },
    },
  },
};

type Request = readonly [method: string, params: (text: string) => object];

const textDocument = { uri: URI };

const FRAMES = FORMS['2021'].tables.map(frameKey);

/** What an editor asks about the report that it shows, the cursor on a figure of the table of section three. */
const REQUESTS: Readonly<Record<string, Request>> = {
  [EMPTY]: ['textDocument/hover', (text) => ({ textDocument: { uri: UNKNOWN }, position: figureIn(text) })],
  hover: ['textDocument/hover', (text) => ({ textDocument, position: figureIn(text) })],
  'inlay hints, a screen': ['textDocument/inlayHint', (text) => ({ textDocument, range: screenIn(text) })],
  'semantic tokens': ['textDocument/semanticTokens/full', () => ({ textDocument })],
  definition: ['textDocument/definition', (text) => ({ textDocument, position: figureIn(text) })],
  references: [
    'textDocument/references',
    (text) => ({ textDocument, position: figureIn(text), context: { includeDeclaration: true } }),
  ],
  highlights: ['textDocument/documentHighlight', (text) => ({ textDocument, position: figureIn(text) })],
  'selection ranges': ['textDocument/selectionRange', (text) => ({ textDocument, positions: [figureIn(text)] })],
  completion: ['textDocument/completion', (text) => ({ textDocument, position: { line: lineIn(text), character: 0 } })],
  outline: ['textDocument/documentSymbol', () => ({ textDocument })],
  folding: ['textDocument/foldingRange', () => ({ textDocument })],
  'code actions': [
    'textDocument/codeAction',
    (text) => ({ textDocument, range: screenIn(text), context: { diagnostics: [] } }),
  ],
  // What a view asks for at each keystroke: it has the frames.
  tables: ['disclosureReport/tables', () => ({ uri: URI, frames: FRAMES })],
  formatting: [
    'textDocument/formatting',
    () => ({ textDocument, options: { tabSize: 4, insertSpaces: true } satisfies FormattingOptions }),
  ],
  'workspace symbols': ['workspace/symbol', () => ({ query: '总体' })],
  // These two prove what they answer: they read the text that comes of it.
  'a figure for a cell': [
    'disclosureReport/cellEdit',
    () => ({ uri: URI, version: 1, address: 'applications/granted/natural-person', text: '7' }),
  ],
  'another layout': ['disclosureReport/convertTables', () => ({ uri: URI, version: 1, layout: 'pipe-table' })],
};

/** What each request costs over stdio beside an empty answer of the same server. */
export const measureRequests: Part = async ({ rounds: count }) => {
  const text = report('cell-lines', 1);
  const client = await startClient(SERVER, { capabilities: EDITOR });
  await client.documents.open(URI, text, 'disclosure-report');
  const names = Object.keys(REQUESTS);
  for (const name of names) await ask(client, name, text, WARM_UP);
  const rounds: ReadonlyMap<string, number>[] = [];
  for (let i = 0; i < count; i++) {
    const round = new Map<string, number>();
    for (const name of shuffled(names)) round.set(name, median(await ask(client, name, text, TIMES_IN_TURN)));
    rounds.push(round);
  }
  await client.stop();
  console.log(`\n## Requests: ms an answer (${count} rounds; × is to an empty answer in the same round)\n`);
  const ratios = new Map(names.map((name) => [name, ratio(rounds, name)]));
  const rows = names.map((name) => {
    const times = rounds.map((round) => round.get(name) ?? Number.NaN);
    return [name, figure(median(times)), figure(quantile(times, 0.95)), figure(ratios.get(name))];
  });
  console.log(table(['request', 'median', '95 %', '×'], rows));
  const [slowest, most] = [...ratios].reduce((worst, each) => (each[1] > worst[1] ? each : worst));
  return [
    verdict(most <= LARGEST_RATIO, `requests: ${slowest} ${figure(most)} × an empty answer, target ${LARGEST_RATIO}`),
  ];
};

async function ask(client: TestClient, name: string, text: string, times: number): Promise<readonly number[]> {
  const [method, paramsIn] = REQUESTS[name] ?? [];
  if (!method || !paramsIn) throw new Error(`no request ${name}`);
  const params = paramsIn(text);
  const result: number[] = [];
  for (let i = 0; i < times; i++) {
    const from = performance.now();
    await client.connection.sendRequest(method, params);
    result.push(performance.now() - from);
  }
  return result;
}

function ratio(rounds: readonly ReadonlyMap<string, number>[], name: string): number {
  return median(rounds.map((round) => (round.get(name) ?? Number.NaN) / (round.get(EMPTY) ?? Number.NaN)));
}

function lineIn(text: string): number {
  return text.split('\n').findIndex((line) => line.includes('（一）予以公开'));
}

/** The first figure behind the label of 予以公开. */
function figureIn(text: string): { readonly line: number; readonly character: number } {
  const lines = text.split('\n');
  const above = lineIn(text);
  const line = lines.findIndex((each, i) => i > above && /\d/.test(each));
  return { line, character: (lines[line] ?? '').search(/\d/) };
}

const LINES_ON_SCREEN = 60;

function screenIn(text: string): object {
  const line = lineIn(text);
  return { start: { line, character: 0 }, end: { line: line + LINES_ON_SCREEN, character: 0 } };
}
