import * as assert from 'node:assert/strict';
import { closeAll, open, rulesOf, untilRules } from './support.ts';

suite('recognition by content', () => {
  teardown(closeAll);

  const reports = [
    { name: '制表符.txt', language: 'plaintext', rule: 'missing-table' },
    { name: '竖线.md', language: 'markdown', rule: 'missing-table' },
    { name: '网页.html', language: 'html', rule: 'review-total' },
  ];
  for (const { name, language, rule } of reports) {
    test(`${name} is checked and stays ${language}`, async () => {
      const document = await open(name);
      const rules = await untilRules(document, (found) => found.length > 0);
      assert.deepEqual(rules, [rule]);
      assert.equal(document.languageId, language);
    });
  }

  test('a text that only mentions the subject is left alone', async () => {
    const diary = await open('日记.txt');
    const report = await open('制表符.txt');
    // The server takes them in this order, so its word on the first came before that on the second.
    await untilRules(report, (rules) => rules.length > 0);
    assert.deepEqual(rulesOf(diary), []);
    assert.equal(diary.languageId, 'plaintext');
  });
});
