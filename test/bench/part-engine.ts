import { ENGINE_NAMES, type EngineName } from './engines.ts';
import { installPeers, PEER_NAMES, type PeerName } from './peers.ts';
import { type Sample, samples } from './samples.ts';
import { type Part, verdict } from './settings.ts';
import { mean, median } from './stats.ts';
import { figure, table } from './table.ts';
import { type Round, takeTurns } from './take-turns.ts';

type Name = EngineName | PeerName;
type Rounds = readonly Round<Name>[];
type Group = Sample['group'];

const LARGEST_RATIO = 10;
const LARGEST_MS = 0.5;

/** Parse, bind and all rules on reports of usual size, beside the floors. */
export const measureEngine: Part = async ({ rounds: count, peers }) => {
  if (peers) installPeers();
  const names: readonly Name[] = [...ENGINE_NAMES, ...(peers ? PEER_NAMES : [])];
  const rounds = await takeTurns(names, count);
  const inputs = samples();
  const groups = (['generated', 'corpus'] as const).filter((group) => inputs.some((input) => input.group === group));
  console.log(`\n## Engine: ms a report (median of ${count} rounds; × is to floor-split in the same round)\n`);
  const rows = groups.flatMap((group) => {
    const members = inputs.filter((input) => input.group === group);
    const each = members.map((input) => toRow(input.name, [input], names, rounds));
    return [...each, toRow(`all ${group}`, members, names, rounds)];
  });
  console.log(table(['report', 'KB', ...names, 'engine ×', 'floor-rules ×', 'found'], rows));
  console.log('\nProcessor time of the same, ms a report: steadier than wall time where the machine has other work.\n');
  const cpuRows = groups.map((group) => toCpuRow(group, names, rounds));
  console.log(table(['reports', ...names, 'engine ×', 'floor-rules ×'], cpuRows));
  return groups.flatMap((group) => judge(inputs, rounds, group));
};

function toRow(title: string, inputs: readonly Sample[], names: readonly Name[], rounds: Rounds): readonly string[] {
  const found = inputs.map(({ name }) => rounds[0]?.get('engine')?.found[name] ?? 0);
  return [
    title,
    (mean(inputs.map(({ text }) => Buffer.byteLength(text))) / 1000).toFixed(1),
    ...names.map((name) => figure(median(rounds.map((round) => wall(round, name, inputs))))),
    figure(ratio(rounds, (round, name) => wall(round, name, inputs), 'engine')),
    figure(ratio(rounds, (round, name) => wall(round, name, inputs), 'floor-rules')),
    String(found.reduce((sum, n) => sum + n, 0)),
  ];
}

function toCpuRow(group: Group, names: readonly Name[], rounds: Rounds): readonly string[] {
  const cpu = (round: Round<Name>, name: Name): number => round.get(name)?.cpuMs[group] ?? Number.NaN;
  const times = names.map((name) => figure(median(rounds.map((round) => cpu(round, name)))));
  return [group, ...times, figure(ratio(rounds, cpu, 'engine')), figure(ratio(rounds, cpu, 'floor-rules'))];
}

/** Wall time, the mean over the samples, in one round. */
function wall(round: Round<Name>, name: Name, inputs: readonly Sample[]): number {
  return mean(inputs.map((input) => round.get(name)?.ms[input.name] ?? Number.NaN));
}

/** To the first floor. */
function ratio(rounds: Rounds, timeOf: (round: Round<Name>, name: Name) => number, name: Name): number {
  return median(rounds.map((round) => timeOf(round, name) / timeOf(round, 'floor-split')));
}

function judge(all: readonly Sample[], rounds: Rounds, group: Group): readonly string[] {
  const inputs = all.filter((input) => input.group === group);
  const times = ratio(rounds, (round, name) => wall(round, name, inputs), 'engine');
  const ms = median(rounds.map((round) => wall(round, 'engine', inputs)));
  return [
    verdict(times <= LARGEST_RATIO, `engine, ${group}: ${figure(times)} × floor-split, target ${LARGEST_RATIO}`),
    verdict(ms < LARGEST_MS, `engine, ${group}: ${figure(ms)} ms a report, target ${LARGEST_MS}`),
  ];
}
