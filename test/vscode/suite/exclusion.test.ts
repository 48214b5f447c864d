import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, open, rulesOf, untilRules } from './support.ts';

suite('the user says no', () => {
  teardown(async () => {
    await open('制表符.txt');
    await vscode.commands.executeCommand('disclosureReport.include');
    await closeAll();
  });

  test('the findings go, and come back with a yes', async () => {
    const document = await open('制表符.txt');
    await untilRules(document, (rules) => rules.length > 0);
    await vscode.commands.executeCommand('disclosureReport.exclude');
    await untilRules(document, (rules) => rules.length === 0);
    await vscode.commands.executeCommand('disclosureReport.include');
    const rules = await untilRules(document, (found) => found.length > 0);
    assert.deepEqual(rules, ['missing-table']);
  });

  test('a new server is told of it', async () => {
    const document = await open('制表符.txt');
    await untilRules(document, (rules) => rules.length > 0);
    await vscode.commands.executeCommand('disclosureReport.exclude');
    await untilRules(document, (rules) => rules.length === 0);
    await vscode.commands.executeCommand('disclosureReport.restartServer');
    const other = await open('逐行.txt');
    await untilRules(other, (rules) => rules.length > 0);
    assert.deepEqual(rulesOf(document), []);
  });

  test('it holds when the file is opened again', async () => {
    const document = await open('制表符.txt');
    await untilRules(document, (rules) => rules.length > 0);
    await vscode.commands.executeCommand('disclosureReport.exclude');
    await untilRules(document, (rules) => rules.length === 0);
    await closeAll();
    const again = await open('制表符.txt');
    const other = await open('逐行.txt');
    await untilRules(other, (rules) => rules.length > 0);
    assert.deepEqual(rulesOf(again), []);
  });
});
