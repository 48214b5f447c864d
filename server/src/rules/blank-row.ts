import type { Fix } from '../lint/finding.ts';
import { deleteRow } from '../lint/rows/delete-row.ts';
import { defineRule } from '../lint/rule.ts';
import type { Report } from '../model/report.ts';
import type { Row } from '../syntax/tree.ts';

/** No row without any content stands among the rows of a table. */
export default defineRule({
  meta: {
    id: 'blank-row',
    category: 'tables',
    severity: 'warning',
    title: { zh: '表格中有空行', en: 'A table has a blank row' },
    basis: {
      zh: '国办公开办函〔2021〕30号、〔2019〕60号所附表格没有空行',
      en: 'The tables set by 国办公开办函〔2021〕30号 and 〔2019〕60号 have no blank row',
    },
    messages: {
      blank: {
        zh: '表格中有一行没有任何内容，多为转换时留下的。请删除这一行。',
        en: 'A row of the table has no content at all; most are left by a conversion. Delete the row.',
      },
    },
    docs: {
      why: {
        zh: '空行会让人以为漏填了一行，读取数据的程序也可能因此错行。',
        en: 'A blank row looks like one that was not filled in, and may make programs read the wrong row.',
      },
      fixes: [{ safety: 'safe', text: { zh: '删除空行。', en: 'Deletes the blank row.' } }],
      incorrect: `三、收到和处理政府信息公开申请情况

申请人情况\t自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t总计
一、本年新收政府信息公开申请数量\t3\t2\t0\t0\t0\t0\t5
«\t\t\t\t\t\t\t»
二、上年结转政府信息公开申请数量\t0\t0\t0\t0\t0\t0\t0
`,
      correct: `三、收到和处理政府信息公开申请情况

申请人情况\t自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t总计
一、本年新收政府信息公开申请数量\t3\t2\t0\t0\t0\t0\t5
二、上年结转政府信息公开申请数量\t0\t0\t0\t0\t0\t0\t0
`,
    },
  },
  *check(report) {
    for (const { id, ghosts } of report.tables) {
      for (const row of ghosts) {
        const { start, end } = spanOf(report, row);
        yield { message: 'blank', span: { start, end }, address: id, fixes: deletion(report, row) };
      }
    }
  },
});

/** An empty row is seen only where its blanks are marked, too. */
function spanOf({ text, tree: { lines } }: Report, row: Row): { readonly start: number; readonly end: number } {
  if (row.layout === 'html-table' || row.layout === 'pipe-table') return row;
  const start = lines.line(row.line).start;
  return { start, end: Math.min(text.length, lines.line(lines.lineAt(row.end)).end) };
}

function deletion(report: Report, row: Row): readonly Fix[] {
  if (row.layout === 'html-table' && deleteRow(report, row).length === 0) return [];
  return [
    {
      title: { zh: '删除空行', en: 'Delete the blank row' },
      safety: 'safe',
      edits: () => deleteRow(report, row),
    },
  ];
}
