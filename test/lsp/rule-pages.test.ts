import { beforeAll, describe, expect, test } from 'vitest';
import { buildServer } from './support/build-server.ts';
import { type ClientOptions, PULL, PUSH, startClient } from './support/client.ts';
import { wrongTotal } from './support/reports.ts';

let server: string;
beforeAll(async () => {
  server = await buildServer();
}, 30_000);

const links: ClientOptions['capabilities'] = {
  ...PUSH,
  textDocument: { ...PUSH.textDocument, publishDiagnostics: { codeDescriptionSupport: true } },
};
const initializationOptions = { rulePages: 'pages:/{locale}/{rule}.md' };

describe('the link of a finding', () => {
  const cases: readonly {
    readonly name: string;
    readonly options: ClientOptions;
    readonly href: string | undefined;
  }[] = [
    {
      name: 'leads to the page in Chinese',
      options: { capabilities: links, locale: 'zh-cn', initializationOptions },
      href: 'pages:/zh/review-total.md',
    },
    {
      name: 'leads to the page in English',
      options: { capabilities: links, locale: 'en', initializationOptions },
      href: 'pages:/en/review-total.md',
    },
    {
      name: 'is not there where the client has not said how it opens pages',
      options: { capabilities: links },
      href: undefined,
    },
    {
      name: 'is not there where the client shows none',
      options: { capabilities: PUSH, initializationOptions },
      href: undefined,
    },
    {
      name: 'is not there where the address is no text',
      options: { capabilities: links, initializationOptions: { rulePages: 1 } },
      href: undefined,
    },
  ];
  test.each(cases)('$name', async ({ options, href }) => {
    const client = await startClient(server, options);
    await client.documents.open('file:///a.txt', wrongTotal());
    const [diagnostic] = (await client.diagnosticsOf('file:///a.txt', 1)).diagnostics;
    expect(diagnostic?.code).toBe('review-total');
    expect(diagnostic?.codeDescription?.href).toBe(href);
    await client.stop();
  });

  test('is there for a client that asks for its diagnostics', async () => {
    const { textDocument } = PULL;
    const capabilities = { ...PULL, textDocument: { ...textDocument, ...links?.textDocument } };
    const client = await startClient(server, { capabilities, locale: 'en', initializationOptions });
    await client.documents.open('file:///a.txt', wrongTotal());
    const answer = await client.connection.sendRequest<{ items: { codeDescription?: unknown }[] }>(
      'textDocument/diagnostic',
      { textDocument: { uri: 'file:///a.txt' } },
    );
    expect(answer.items.map(({ codeDescription }) => codeDescription)).toEqual([{ href: 'pages:/en/review-total.md' }]);
    await client.stop();
  });
});
