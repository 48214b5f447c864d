// An engine in a process of its own, with a heap and a compiler that nothing else has used.
//   node worker.js samples <engine>                    takes a turn on the samples whenever its parent says so
//   node worker.js profile <engine>                    reads the samples for a while
//   node worker.js rules                               measures the rules one by one
//   node worker.js scale <engine> <shape> <bytes> <ms> measures one large document and prints a line of JSON
import { type EngineName, loadEngine } from './engines.ts';
import { measureLarge } from './large.ts';
import { measureRules } from './rule-costs.ts';
import { samples } from './samples.ts';
import { byGroup, type TurnRequest, takeTurn } from './turn.ts';

const PROFILE_CPU_MS = 6000;

void main(process.argv.slice(2));

async function main([task, name, shape = '', bytes, budget]: readonly string[]): Promise<void> {
  if (task === 'rules') {
    console.log(JSON.stringify(measureRules()));
    return;
  }
  const work = await loadEngine(name as EngineName);
  if (task === 'scale') {
    console.log(JSON.stringify(measureLarge(work, shape, Number(bytes), Number(budget))));
    return;
  }
  const groups = byGroup(samples());
  if (task === 'profile') takeTurn(work, groups, PROFILE_CPU_MS);
  else process.on('message', ({ cpuMs }: TurnRequest) => process.send?.(takeTurn(work, groups, cpuMs)));
}
