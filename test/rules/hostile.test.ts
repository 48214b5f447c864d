import { describe, expect, it } from 'vitest';
import type { RuleFinding } from '../../server/src/lint/rule.ts';
import { buildReport } from '../../server/src/model/build-report.ts';
import { RULES } from '../../server/src/rules/index.ts';
import { sampleReport } from '../support/sample-report.ts';
import { workOf } from '../support/work.ts';

/** Running text such as no one writes, about 25 KB of each. */
const HOSTILE: Readonly<Record<string, string>> = {
  'one paragraph': '收到政府信息公开申请12件，其中予以公开3件、部分公开2件，占41.7%；'.repeat(625),
  'a text without stops': '公开信息政府网站平台建设'.repeat(2000),
  'brackets that open': '（'.repeat(25_000),
  'brackets within brackets': '（'.repeat(12_500) + '）'.repeat(12_500),
  'brackets across one another': '（“《〔【'.repeat(2500) + '】〕》”）'.repeat(2500),
  'numbers of 500 digits': `共${'7'.repeat(500)}条，其中`.repeat(50),
  'one endless number': `共${'1,'.repeat(12_500)}件`,
  'endless Chinese numerals': `${'一百'.repeat(12_500)}件`,
  'ten thousand lists': '一是公开。二是公开。三是公开。\n\n'.repeat(10_000),
  'announcements without lists': '从以下四个方面改进：'.repeat(1250),
  'parts of parts': '共3件，其中网上2件，其中'.repeat(15_000),
  'brackets with figures that open': '（5件'.repeat(15_000),
  'lists within lists': Array.from({ length: 8000 }, (_, i) => `共${i % 1009}件：${i % 97}件、`).join(''),
  'document numbers': '国办发〔2021〕30号、'.repeat(2000),
  'numbers of documents among brackets': '（2023）12号（甲）“乙”'.repeat(1700),
  'a year for each paragraph': Array.from({ length: 1200 }, (_, i) => `${2000 + (i % 40)}年，我局收到申请3件。`).join(
    '\n\n',
  ),
  'blanks in place of a number': `共${' '.repeat(25_000)}条`,
  masks: 'XX局××件__次'.repeat(2500),
  'markup that never ends': '<!--[if <p {PAGE &nbsp'.repeat(1250),
  'stray halves of characters': '\ud83d'.repeat(25_000),
  years: '2023年1月1日至2024年'.repeat(1500),
};

/** So much work that only a cost that grows faster than the text comes near it. */
const MOST_MILLISECONDS = 2000;

describe('hostile text', () => {
  it.each(Object.entries(HOSTILE))(
    'no rule throws or lingers over %s',
    (_, text) => {
      const report = buildReport(sampleReport({ bodies: { overview: text, problems: text } }));
      for (const rule of RULES) {
        let findings: readonly RuleFinding[] = [];
        const work = workOf(() => {
          findings = [...rule.check(report)];
        });
        expect(work, rule.meta.id).toBeLessThan(MOST_MILLISECONDS);
        expect(findings.filter(({ span }) => span.end < span.start)).toEqual([]);
      }
    },
    60_000,
  );
});
