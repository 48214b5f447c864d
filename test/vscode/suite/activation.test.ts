import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, extension, open, sample, untilRules } from './support.ts';

suite('activation', () => {
  teardown(closeAll);

  test('a file of another language does not start the server', async () => {
    await open('数据.json');
    // VS Code may have made a plain-text model of its own, which wakes the extension but is no document.
    assert.equal(extension().isActive && extension().exports.isServerStarted, false);
  });

  test('a text that has nothing of a report does not start the server', async () => {
    const list = await open('清单.txt');
    await extension().activate();
    assert.equal(list.languageId, 'plaintext');
    assert.equal(extension().exports.isServerStarted, false);
  });

  test('a report starts it, and has our language by its name', async () => {
    const report = await open(sample);
    assert.equal(report.languageId, 'disclosure-report');
    assert.equal(extension().exports.isServerStarted, true);
    await untilRules(report, (rules) => rules.length > 0);
  });

  test('our language wraps lines and does not mark full-width punctuation', () => {
    const settings = vscode.workspace.getConfiguration('editor', { languageId: 'disclosure-report' });
    assert.equal(settings.get('wordWrap'), 'on');
    assert.equal(settings.get('unicodeHighlight.ambiguousCharacters'), false);
  });
});
