import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
import manifest from '../../../package.json';
import { sampleReport } from '../../support/sample-report.ts';
import { useCli } from './support.ts';

const cli = useCli();
const report = sampleReport();

describe('the command', () => {
  it('prints its version and its help on standard output', async () => {
    expect(await cli.call(['--version'])).toEqual({ code: 0, stdout: `${manifest.version}\n`, stderr: '' });
    const { code, stdout } = await cli.call(['--help']);
    expect(code).toBe(0);
    expect(stdout).toContain('用法 Usage');
  });

  it('ends with 2 and prints nothing on standard output when it is used wrongly', async () => {
    for (const args of [[], ['--format', 'xml', '.'], ['--fix', '-']]) {
      const { code, stdout, stderr } = await cli.call(args, { stdin: report });
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toContain('--help');
    }
  });

  it('ends with 0, or 1 for errors and for more warnings than allowed', async () => {
    cli.write('好.txt', report);
    cli.write('错.txt', sampleReport({ figures: { 'applications/received/total': '1' } }));
    cli.write('警.txt', sampleReport({ figures: { 'applications/granted/other': ' ' } }));
    expect((await cli.call(['好.txt'])).code).toBe(0);
    expect((await cli.call(['好.txt', '错.txt'])).code).toBe(1);
    expect((await cli.call(['警.txt'])).code).toBe(0);
    expect((await cli.call(['警.txt', '--max-warnings', '1'])).code).toBe(0);
    expect((await cli.call(['警.txt', '--max-warnings', '0'])).code).toBe(1);
  });

  it('has no colours in a pipe', async () => {
    cli.write('错.txt', sampleReport({ figures: { 'applications/received/total': '1' } }));
    expect((await cli.call(['错.txt'])).stdout).not.toContain('\x1b');
  });

  it('writes all of a large output to a reader that is slow to begin', async () => {
    for (let i = 0; i < 60; i++) cli.write(`many/${String(i).padStart(2, '0')}.txt`, report);
    const child = cli.start(['--facts', 'many']);
    // The pipe is full long before; the command has to wait and must not end.
    await once(child.stdout ?? child, 'readable');
    const chunks: Buffer[] = [];
    child.stdout?.on('data', (chunk: Buffer) => chunks.push(chunk));
    const [code] = await once(child, 'close');
    expect(code).toBe(0);
    const text = String(Buffer.concat(chunks));
    expect(text.length).toBeGreaterThan(1_000_000);
    expect(JSON.parse(text)).toHaveLength(60);
  });

  it('ends quietly when nobody reads on', async () => {
    for (let i = 0; i < 60; i++) cli.write(`many/${String(i).padStart(2, '0')}.txt`, report);
    const child = cli.start(['--facts', 'many']);
    let stderr = '';
    child.stderr?.on('data', (chunk: Buffer) => {
      stderr += chunk;
    });
    child.stdout?.once('data', () => child.stdout?.destroy());
    const [code] = await once(child, 'close');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });
});
