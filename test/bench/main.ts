// Measures the engine and the server beside floors that do next to nothing. See README.md.
import os from 'node:os';
import { parseArgs } from 'node:util';
import { measureCauses } from './part-causes.ts';
import { measureEngine } from './part-engine.ts';
import { measureRequests } from './part-requests.ts';
import { measureScale } from './part-scale.ts';
import { measureServer } from './part-server.ts';
import { profileEngine } from './profile.ts';
import type { Settings } from './settings.ts';

const PARTS = {
  engine: measureEngine,
  scale: measureScale,
  server: measureServer,
  requests: measureRequests,
  causes: measureCauses,
};

void main();

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      only: { type: 'string', default: Object.keys(PARTS).join(',') },
      rounds: { type: 'string', default: '40' },
      peers: { type: 'boolean', default: false },
      profile: { type: 'boolean', default: false },
    },
  });
  const settings: Settings = { rounds: Number(values.rounds), peers: values.peers };
  const chosen = values.only.split(',');
  console.log(`${os.cpus()[0]?.model ?? 'processor'} × ${os.cpus().length}, Node ${process.version}, ${load()}`);
  if (values.profile) return profileEngine();
  const verdicts: string[] = [];
  for (const [name, part] of Object.entries(PARTS)) if (chosen.includes(name)) verdicts.push(...(await part(settings)));
  console.log(`\n## Targets\n\n${verdicts.join('\n')}\n\n${load()}`);
}

function load(): string {
  return `load ${(os.loadavg()[0] ?? 0).toFixed(1)}`;
}
