import type { Position } from 'vscode-languageserver/node';
import { type Burst, type Editing, startEditing } from './editing.ts';
import { FLOOR_SERVER, SERVER } from './paths.ts';
import { report } from './report.ts';
import { type Part, verdict } from './settings.ts';
import { median, quantile, shuffled } from './stats.ts';
import { figure, table } from './table.ts';

const SERVERS = {
  floor: [FLOOR_SERVER, 'push'],
  'ours, push': [SERVER, 'push'],
  'ours, pull': [SERVER, 'pull'],
} as const;
type Name = keyof typeof SERVERS;

const WARM_UP_EDITS = 300;
const EDITS_IN_TURN = 10;
const BURST = 40;
const LARGEST_RATIO = 4;
const MOST_PUBLISHES = 2;

/** From an edit to its diagnostics over stdio, beside a server that publishes an empty list at once. */
export const measureServer: Part = async ({ rounds: count }) => {
  const text = report('tab-rows', 1);
  const servers = new Map<Name, Editing>();
  for (const [name, [file, mode]] of Object.entries(SERVERS) as [Name, (typeof SERVERS)[Name]][])
    servers.set(name, await startEditing(file, mode, text, placeOfFigure(text)));
  for (const server of servers.values()) await server.edit(WARM_UP_EDITS);
  const rounds: ReadonlyMap<Name, readonly number[]>[] = [];
  for (let i = 0; i < count; i++) rounds.push(await takeRound(servers));
  const bursts = new Map<Name, Burst>();
  for (const [name, server] of servers) bursts.set(name, await server.burst(BURST));
  console.log(`\n## Server: ms from an edit to its diagnostics (${count} rounds; × is to floor in the same round)\n`);
  const head = ['server', 'median', '95 %', '×', 'diagnostics', `last of ${BURST} edits`, 'publishes'];
  console.log(
    table(
      head,
      [...servers].map(([name, server]) => toRow(name, server, rounds, bursts.get(name))),
    ),
  );
  for (const server of servers.values()) await server.stop();
  return judge(rounds, bursts);
};

type Rounds = readonly ReadonlyMap<Name, readonly number[]>[];

async function takeRound(servers: ReadonlyMap<Name, Editing>): Promise<ReadonlyMap<Name, readonly number[]>> {
  const times = new Map<Name, readonly number[]>();
  for (const [name, server] of shuffled([...servers])) times.set(name, await server.edit(EDITS_IN_TURN));
  return times;
}

/** Before the first figure of 自然人 in the row （一）予以公开: a digit there breaks its row and its column. */
function placeOfFigure(text: string): Position {
  const lines = text.split('\n');
  const line = lines.findIndex((each) => each.includes('（一）予以公开'));
  return { line, character: (lines[line] ?? '').search(/\d/) };
}

function toRow(name: Name, server: Editing, rounds: Rounds, burst: Burst | undefined): readonly string[] {
  const times = rounds.flatMap((round) => round.get(name) ?? []);
  return [
    name,
    figure(median(times)),
    figure(quantile(times, 0.95)),
    figure(ratio(rounds, name)),
    server.counts().join(' / '),
    figure(burst?.drainMs),
    String(burst?.publishes ?? '–'),
  ];
}

function ratio(rounds: Rounds, name: Name): number {
  return median(rounds.map((round) => median(round.get(name) ?? []) / median(round.get('floor') ?? [])));
}

function judge(rounds: Rounds, bursts: ReadonlyMap<Name, Burst>): readonly string[] {
  const times = ratio(rounds, 'ours, push');
  const publishes = bursts.get('ours, push')?.publishes ?? Number.NaN;
  return [
    verdict(
      times <= LARGEST_RATIO,
      `server: ${figure(times)} × floor from edit to diagnostics, target ${LARGEST_RATIO}`,
    ),
    verdict(publishes <= MOST_PUBLISHES, `server: ${publishes} publishes for ${BURST} edits, target ${MOST_PUBLISHES}`),
  ];
}
