import { setCell } from '../lint/cells/set-cell.ts';
import { exampleTable } from '../lint/example.ts';
import type { Fix, Related } from '../lint/finding.ts';
import { cellName } from '../lint/names.ts';
import { contradictions, type ValuedReading } from '../lint/prose/compare-claim.ts';
import { setNumber } from '../lint/prose/set-number.ts';
import { defineRule, type RuleFinding } from '../lint/rule.ts';
import type { Claim } from '../model/prose/claim.ts';
import { claimsOf } from '../model/prose/claims.ts';
import type { CellSum } from '../model/prose/resolve-reading.ts';
import type { Report } from '../model/report.ts';
import { formatDecimal } from '../text/decimal.ts';

type Message = 'differs' | 'notZero';

const TABLE = exampleTable('applications', {
  received: '5 0 0 0 0 0 5',
  'carried-in': '1 0 0 0 0 0 1',
  granted: '6 0 0 0 0 0 6',
  total: '6 0 0 0 0 0 6',
});

/** The running text and the tables give the same figures. */
export default defineRule<Message>({
  meta: {
    id: 'prose-table-mismatch',
    category: 'prose',
    severity: 'warning',
    title: { zh: '正文中的数字应与表格一致', en: 'Figures in the text agree with the tables' },
    basis: {
      zh: '实践做法：正文与国办公开办函〔2021〕30号、〔2019〕60号所附表格的数据应一致。官方文件未逐一规定正文写法',
      en: 'Practice: the text and the tables set by 国办公开办函〔2021〕30号 and 〔2019〕60号 should agree. No official text sets how the prose is written',
    },
    messages: {
      differs: {
        zh: '正文写“{written}”，表格中{name}为 {value}（{arithmetic}）。请核对两处。',
        en: 'The text says “{written}”; in the table {name} is {value} ({arithmetic}). Check both places.',
      },
      notZero: {
        zh: '正文写“{written}”，表格中{name}却为 {value}。请核对两处。',
        en: 'The text says “{written}”, yet in the table {name} is {value}. Check both places.',
      },
    },
    docs: {
      why: {
        zh: '同一个数在正文和表格里不同，读者无从知道哪个是对的。改了表格忘了改正文，是常见的差错。',
        en: 'Where one number differs between text and table, readers cannot tell which is right. Often the table is corrected and the text forgotten.',
      },
      fixes: [
        {
          safety: 'unsafe',
          text: {
            zh: '把正文的数改为与表格一致；也可能是表格填错，请核对后再选。',
            en: 'Changes the figure in the text to that of the table; the table may be wrong instead, so check first.',
          },
        },
      ],
      incorrect: `一、总体情况

全年新收政府信息公开申请«6件»，上年结转1件，答复6件。

${TABLE}`,
      correct: `一、总体情况

全年新收政府信息公开申请5件，上年结转1件，答复6件。

${TABLE}`,
    },
  },
  *check(report) {
    const checked = claimsOf(report).map((claim) => ({ claim, readings: contradictions(claim, report) }));
    for (const { claim, readings } of checked) {
      const [first] = readings ?? [];
      if (!readings || !first) continue;
      if (!claim.isWide || checked.some((other) => showsScope(other, claim)))
        yield differs(report, claim, readings, first);
    }
  },
});

/** 全市 may be more than the tables are about, unless another figure of the paragraph shows that it is not. */
function showsScope(other: { readonly claim: Claim; readonly readings: unknown }, { read }: Claim): boolean {
  const { claim, readings } = other;
  return (
    claim.isWide && claim.read === read && !readings && claim.quantity !== undefined && claim.quantity.value.units > 1n
  );
}

function differs(
  report: Report,
  claim: Claim,
  readings: readonly ValuedReading[],
  first: ValuedReading,
): RuleFinding<Message> {
  const { read, quantity } = claim;
  const written = read.text.slice(claim.from, claim.to);
  const [only] = first.reading.terms;
  const { section } = read.paragraph;
  return {
    message: quantity ? 'differs' : 'notZero',
    span: read.spanOf(claim.from, claim.to),
    ...(section && { section }),
    address: first.reading.terms.length === 1 && only ? only.cell.address : (only?.cell.table ?? ''),
    data: {
      written,
      name: nameOf(first.reading),
      value: formatDecimal(first.value),
      arithmetic: {
        zh: readings.map((reading) => arithmetic(claim, reading)).join('；'),
        en: readings.map((reading) => arithmetic(claim, reading)).join('; '),
      },
    },
    related: relatedOf(readings),
    fixes: fixesOf(report, claim, readings),
  };
}

/** `5 + 1 = 6 ≠ 7`; addends of 0 are left out of long sums. */
function arithmetic({ quantity }: Claim, { reading: { terms }, value }: ValuedReading): string {
  const said = quantity ? `${formatDecimal(quantity.value)}${/元$/.test(quantity.unit) ? quantity.unit : ''}` : '0';
  const shown = terms.filter(({ cell }) => terms.length < 3 || cell.value?.units !== 0n);
  const sum = shown.map(({ cell, sign }, i) => {
    const figure = cell.value ? formatDecimal(cell.value) : '?';
    return i === 0 && sign > 0 ? figure : `${sign > 0 ? ' + ' : ' − '}${figure}`;
  });
  const unit = /元$/.test(quantity?.unit ?? '') ? '万元' : '';
  return `${shown.length > 1 ? `${sum.join('')} = ` : ''}${formatDecimal(value)}${unit} ≠ ${said}`;
}

/** One cell by its name, several by the group or the rows that they are in. */
function nameOf({ terms }: CellSum): { readonly zh: string; readonly en: string } {
  const [first] = terms;
  if (!first) return { zh: '', en: '' };
  if (terms.length === 1) return cellName(first.cell);
  const group = first.cell.row.groups.at(-1);
  const isGroup = group && terms.every(({ cell, sign }) => cell.row.groups.at(-1)?.id === group.id && sign > 0);
  if (isGroup) return { zh: `“${group.label.text}”合计`, en: `the sum of “${group.label.text}”` };
  const [added, taken] = [rowNames(terms, 1), rowNames(terms, -1)];
  if (taken.length === 0) return { zh: `${added.join('与')}合计`, en: `the sum of ${added.join(' and ')}` };
  return { zh: `${added.join('与')}减去${taken.join('与')}`, en: `${added.join(' and ')} less ${taken.join(' and ')}` };
}

function rowNames(terms: CellSum['terms'], sign: 1 | -1): readonly string[] {
  return [...new Set(terms.flatMap((term) => (term.sign === sign ? [`“${term.cell.row.label.text}”`] : [])))];
}

function relatedOf(readings: readonly ValuedReading[]): readonly Related[] {
  const cells = new Set(readings.flatMap(({ reading }) => reading.terms.map(({ cell }) => cell)));
  return [...cells].flatMap((cell) => {
    const { span, address, raw } = cell;
    const name = cellName(cell);
    return span ? [{ span, address, message: { zh: `${name.zh}：${raw}`, en: `${name.en}: ${raw}` } }] : [];
  });
}

const MOST_VALUES = 2;

/** To each value that is possible, where they are few; the cell too, where no sum depends on it. */
function fixesOf(report: Report, { read, quantity }: Claim, readings: readonly ValuedReading[]): readonly Fix[] {
  if (!quantity || readings.length > MOST_VALUES || /元$/.test(quantity.unit)) return [];
  const prose = readings.flatMap(({ reading, value }) => {
    const name = nameOf(reading);
    return setNumber(report, read, quantity, value, { zh: `与${name.zh}一致`, en: `as ${name.en}` });
  });
  const [term, second] = readings[0]?.reading.terms ?? [];
  const isFree =
    term &&
    !second &&
    !report.equations.some(({ left, right }) => left.includes(term.cell) || right.includes(term.cell));
  return isFree ? [...prose, ...setCell(term.cell, quantity.value)] : prose;
}
