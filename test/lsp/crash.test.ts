import { expect, test } from 'vitest';
import { buildServerFrom } from './support/build-server.ts';
import { startClient } from './support/client.ts';
import { wrongTotal } from './support/reports.ts';

test('a rule that throws is logged, and the others go on', async () => {
  const client = await startClient(await buildServerFrom('test/lsp/support/crashing-server.ts'));
  await client.documents.open('file:///report.txt', wrongTotal());
  const { diagnostics } = await client.diagnosticsOf('file:///report.txt', 1);
  expect(diagnostics.map(({ code }) => code)).toEqual(['review-total']);
  const logged = client.heard.filter(({ method }) => method === 'window/logMessage').map(({ params }) => params);
  expect(logged).toHaveLength(1);
  expect(logged[0]).toMatchObject({ type: 1, message: expect.stringContaining('规则 crash 出错，其他规则照常检查。') });
  expect(logged[0]).toMatchObject({ message: expect.stringContaining('the rule does not work') });
  expect(await client.stop()).toBe(0);
}, 30_000);
