import type { Fix } from '../lint/finding.ts';
import { defineRule } from '../lint/rule.ts';
import type { LocalizedText } from '../lint/text.ts';
import type { FigureFlaw, ReportCell } from '../model/report.ts';
import { formatDecimal } from '../text/decimal.ts';

/** A value cell holds a plain figure: ASCII digits, a whole number for counts, nothing beside it. */
export default defineRule({
  meta: {
    id: 'invalid-number',
    category: 'tables',
    severity: 'error',
    title: { zh: '单元格应是规范的数字', en: 'A cell holds a plain figure' },
    basis: {
      zh: '国办公开办函〔2021〕30号、〔2019〕60号所附表格：件数为整数，收费金额以万元为单位',
      en: 'The tables set by 国办公开办函〔2021〕30号 and 〔2019〕60号: counts are whole numbers, fees are in 万元',
    },
    messages: {
      spelling: {
        zh: '“{raw}”读作 {value}，但写法不规范（{flaws}）。请写成 {value}。',
        en: '“{raw}” reads as {value}, but is not written plainly ({flaws}). Write {value}.',
      },
      negative: {
        zh: '件数不能为负：现为 {raw}。请核对。',
        en: 'A count cannot be negative: {raw}. Check the figure.',
      },
      decimal: {
        zh: '件数应为整数：现为 {raw}。请核对。',
        en: 'A count is a whole number: {raw}. Check the figure.',
      },
      text: {
        zh: '“{raw}”不是数字，无法核对。请只写数字，单位和“约”“余”等字写在正文里。',
        en: '“{raw}” is not a figure and cannot be checked. Write digits only; units and words such as 约 or 余 belong in the text.',
      },
    },
    docs: {
      why: {
        zh: '全角数字、千分位和单位使数据无法汇总，负数和小数多半是笔误。',
        en: 'Full-width digits, separators and units keep the data from being summed; negative and broken counts are mostly slips.',
      },
      fixes: [
        {
          safety: 'safe',
          text: {
            zh: '只改写法、不改数值：全角改为半角，去掉分节号和空格。',
            en: 'Respells the figure without changing its value: half-width, without separators and blanks.',
          },
        },
      ],
      incorrect: `二、主动公开政府信息情况

第二十条第（五）项
信息内容\t本年处理决定数量
行政许可\t«１，１３６»
第二十条第（六）项
信息内容\t本年处理决定数量
行政处罚\t«约30»
行政强制\t«-2»
`,
      correct: `二、主动公开政府信息情况

第二十条第（五）项
信息内容\t本年处理决定数量
行政许可\t1136
第二十条第（六）项
信息内容\t本年处理决定数量
行政处罚\t30
行政强制\t2
`,
    },
  },
  *check({ tables }) {
    for (const { cells } of tables) {
      for (const cell of cells.values()) {
        const { span, address, raw, value } = cell;
        const message = messageFor(cell);
        if (!span || !message) continue;
        const data = { raw, value: value ? formatDecimal(value) : '', flaws: flawNames(cell.flaws) };
        yield { message, span, address, data, fixes: message === 'spelling' ? respell(cell) : [] };
      }
    }
  },
});

function messageFor({ status, flaws }: ReportCell): 'spelling' | 'negative' | 'decimal' | 'text' | undefined {
  if (status === 'text') return 'text';
  if (flaws.length === 0) return undefined;
  if (flaws.includes('negative')) return 'negative';
  return flaws.includes('decimal') ? 'decimal' : 'spelling';
}

const NAMES: Readonly<Partial<Record<FigureFlaw, LocalizedText>>> = {
  'full-width': { zh: '全角字符', en: 'full-width characters' },
  separators: { zh: '千分位分隔符', en: 'thousands separators' },
  'inner-blanks': { zh: '数字中间有空格', en: 'blanks inside' },
  signed: { zh: '多余的正号', en: 'a plus sign' },
};

function flawNames(flaws: readonly FigureFlaw[]): LocalizedText {
  const names = flaws.flatMap((flaw) => (NAMES[flaw] ? [NAMES[flaw]] : []));
  return { zh: names.map(({ zh }) => zh).join('、'), en: names.map(({ en }) => en).join(', ') };
}

function respell({ span, value, raw }: ReportCell): readonly Fix[] {
  if (!span || !value) return [];
  const newText = formatDecimal(value);
  return [
    {
      title: { zh: `将“${raw}”写成 ${newText}（数值不变）`, en: `Write “${raw}” as ${newText} (the value stays)` },
      safety: 'safe',
      edits: () => [{ span, newText }],
    },
  ];
}
