import { describe, expect, test } from 'vitest';
import { LAYOUTS } from '../../support/sample-report.ts';
import { type Asked, ask, askAt, cellSpan, nameRanges, service } from './support.ts';

const definitions = ({ document, position }: Asked): readonly string[] =>
  nameRanges(
    document,
    service.getDefinition(document, position).map(({ targetSelectionRange }) => targetSelectionRange),
  );
const references = ({ document, position }: Asked, includeDeclaration = false): readonly string[] =>
  nameRanges(
    document,
    service.getReferences(document, position, { includeDeclaration }).map(({ range }) => range),
  );
/** Where the text tells figures of the tables; the figures of the sample agree with it. */
const figures = {
  'applications/received/natural-person': '21',
  'applications/received/total': '21',
  'applications/granted/natural-person': '21',
  'applications/granted/total': '21',
  'applications/total/natural-person': '21',
  'applications/total/total': '21',
};
const withText = (sentence: string): Parameters<typeof askAt>[1] => ({ figures, bodies: { overview: sentence } });
const told = '2023年，我局共收到政府信息公开申请21件，予以公开21件。';

describe('the definition of a figure', () => {
  test.each(LAYOUTS)('%s: from an addend to the totals of its row and its column', (layout) => {
    expect(definitions(askAt('applications/refused.state-secret/business', { layout }))).toEqual([
      'applications/refused.state-secret/total',
      'applications/total/business',
    ]);
  });

  test.each([
    ['新收 is balanced by the results', 'received', 'applications/total/business'],
    ['so is 上年结转', 'carried-in', 'applications/total/business'],
    ['结转下年度 makes up the rest of it', 'carried-out', 'applications/total/business'],
  ])('%s', (_, row, balance) => {
    expect(definitions(askAt(`applications/${row}/business`))).toEqual([`applications/${row}/total`, balance]);
  });

  test('from the total of a column to that of all', () => {
    expect(definitions(askAt('applications/total/business'))).toEqual(['applications/total/total']);
  });

  test('the total of a row counts for that of its column', () => {
    expect(definitions(askAt('applications/granted/total'))).toEqual(['applications/total/total']);
  });

  test.each([
    'applications/total/total',
    'review-and-litigation/reconsideration/total',
    'proactive-disclosure/license/decisions',
    'proactive-disclosure/regulation/issued',
  ])('%s is counted nowhere and is its own place', (address) => {
    expect(definitions(askAt(address))).toEqual([address]);
  });

  test('the row stands round it, and the figure itself is what was asked about', () => {
    const { document, position } = askAt('applications/refused.state-secret/business');
    const [first] = service.getDefinition(document, position);
    expect(document.getText(first?.targetRange)).toMatch(/^1\.属于国家秘密\t0/);
    expect(first?.originSelectionRange?.start).toEqual(position);
    expect(first?.targetUri).toBe(document.uri);
  });

  test('the 2019 form has its own last row', () => {
    expect(definitions(askAt('applications/other/business', { form: '2019' }))).toContain(
      'applications/total/business',
    );
  });

  test('from a figure of the text to its cell', () => {
    const asked = askAt('applications/received/total', withText(told));
    const at = asked.document.getText().indexOf('21件');
    expect(definitions({ ...asked, position: asked.document.positionAt(at + 1) })).toEqual([
      'applications/received/total',
    ]);
  });

  test.each([
    ['a label', '云岭县林业局2023年政府信息公开工作年度报告\n\n一、总体$0情况\n\n正文。\n'],
    ['running text', '云岭县林业局2023年政府信息公开工作年度报告\n\n一、总体情况\n\n召开会议$03次。\n'],
    ['a text that is no report', '收到申请$021件。\n'],
    ['nothing', '$0'],
  ])('%s has none', (_, text) => {
    expect(definitions(ask(text))).toEqual([]);
  });
});

describe('the references of a figure', () => {
  test('the total of a row has the figures of the row', () => {
    const columns = ['natural-person', 'business', 'research', 'social-welfare', 'legal-service', 'other'];
    expect(references(askAt('applications/granted/total'))).toEqual(
      columns.map((column) => `applications/granted/${column}`),
    );
  });

  test('the total of a column has its results, and what came in and stays', () => {
    const found = references(askAt('applications/total/business'));
    expect(found).toHaveLength(2 + 21 + 1);
    expect(found.slice(0, 3)).toEqual([
      'applications/received/business',
      'applications/carried-in/business',
      'applications/granted/business',
    ]);
    expect(found.at(-1)).toBe('applications/carried-out/business');
  });

  test('with its declaration the total is there as well, in its place', () => {
    const total = 'review-and-litigation/reconsideration/total';
    expect(references(askAt(total), true)).toEqual([
      ...['upheld', 'corrected', 'other', 'pending'].map((id) => `review-and-litigation/reconsideration/${id}`),
      total,
    ]);
  });

  test('from a cell to what the text says of it', () => {
    expect(references(askAt('applications/received/total', withText(told)))).toContain('21件');
    expect(references(askAt('applications/received/business', withText(told)))).toEqual([]);
  });

  test('from a figure of the text to its cell, and to where the text says it again', () => {
    const twice = `${told}\n\n其中，收到政府信息公开申请21件。`;
    const asked = askAt('applications/received/total', withText(twice));
    const position = asked.document.positionAt(asked.document.getText().indexOf('21件'));
    expect(references({ ...asked, position }, true)).toEqual(['21件', '21件', 'applications/received/total']);
  });

  test('a text that is no report has none', () => {
    expect(references(ask('总计\t$021\n'), true)).toEqual([]);
  });
});

describe('the highlights of a figure', () => {
  const highlights = ({ document, position }: Asked): readonly string[] => {
    const found = service.getDocumentHighlights(document, position);
    const names = nameRanges(
      document,
      found.map(({ range }) => range),
    );
    return found.map(({ kind }, i) => `${['', 'text', 'read', 'write'][kind ?? 0]} ${names[i]}`);
  };

  test('the cells of its equations, totals as written', () => {
    expect(highlights(askAt('review-and-litigation/reconsideration/other'))).toEqual([
      ...['upheld', 'corrected', 'other', 'pending'].map((id) => `read review-and-litigation/reconsideration/${id}`),
      'write review-and-litigation/reconsideration/total',
    ]);
  });

  test('an addend of two sums marks the row and the column', () => {
    const found = highlights(askAt('applications/refused.state-secret/business'));
    expect(found).toHaveLength(7 + 22 - 1);
    expect(found.filter((each) => each.startsWith('write'))).toEqual([
      'write applications/refused.state-secret/total',
      'write applications/total/business',
    ]);
  });

  test('a relation that only compares is marked as well', () => {
    expect(highlights(askAt('proactive-disclosure/regulation/repealed'))).toEqual([
      'read proactive-disclosure/regulation/issued',
      'read proactive-disclosure/regulation/repealed',
      'write proactive-disclosure/regulation/in-force',
    ]);
  });

  test('a figure in no equation is marked alone, not every figure like it', () => {
    expect(highlights(askAt('proactive-disclosure/license/decisions'))).toEqual([
      'read proactive-disclosure/license/decisions',
    ]);
  });

  test('a figure of the text and its cell mark each other', () => {
    const asked = askAt('applications/received/total', withText(told));
    const position = asked.document.positionAt(asked.document.getText().indexOf('21件'));
    expect(highlights({ ...asked, position })).toEqual(['text 21件', 'read applications/received/total']);
    expect(highlights(asked)).toContain('text 21件');
  });

  test('a label marks the figures of its row', () => {
    const asked = askAt('review-and-litigation/reconsideration/total', { layout: 'label-lines' });
    const { document } = asked;
    const position = document.positionAt(document.getText().indexOf('（一）予以公开') + 4);
    const found = highlights({ document, position });
    expect(found[0]).toBe('text （一）予以公开');
    expect(found.slice(1)).toHaveLength(7);
    expect(cellSpan(document, 'applications/granted/total').start).toBe(
      document.offsetAt(service.getDocumentHighlights(document, position).at(-1)?.range.start ?? position),
    );
  });

  test.each(['召开会议$03次。', '$0'])('%s: nothing outside of what the form knows', (text) => {
    expect(highlights(ask(text))).toEqual([]);
  });
});
