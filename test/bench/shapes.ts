import type { LayoutId } from '../../server/src/syntax/tree.ts';
import { randomFrom } from '../support/damage.ts';
import { LAYOUTS } from '../support/sample-report.ts';
import { report } from './report.ts';
import { corpus } from './samples.ts';

/** Makes a document of at least that many bytes of UTF-8; undefined where its material is missing. */
type Shape = (bytes: number) => string | undefined;

const SENTENCE = '公开内容不够丰富，解读材料（图表、视频）偏少；下一步将加强培训，每月检查一次，年内整改到位。';

/** Reports that differ; the rest of a large document repeats them. */
const DISTINCT = 20;

/** Many reports one after the other in each layout, and documents in which one thing grows beyond all measure. */
const SHAPES: Readonly<Record<string, Shape>> = {
  ...Object.fromEntries(LAYOUTS.map((layout) => [layout, manyOf(layout)])),
  corpus: manyOfCorpus,
  'one long table': grow('三、收到和处理政府信息公开申请情况', (i) => `对照事项${i}\t\t${i}\t0\t0\t0\t0\t0\t${i}\n`),
  'one row of the form': grow(
    '三、收到和处理政府信息公开申请情况',
    (i) => `（一）予以公开\t\t${i}\t0\t0\t0\t0\t0\t${i}\n`,
  ),
  'one long section': grow('五、存在的主要问题及改进情况', (i) => `${i}是${SENTENCE}\n\n`),
  'one long line': grow('五、存在的主要问题及改进情况', (i) => `${i}是${SENTENCE}`),
  'one line of figures': grow('四、政府信息公开行政复议、行政诉讼情况', (i) => `${i % 7}\t`),
  'nothing but headings': (bytes) => join(bytes, () => '五、存在的主要问题及改进情况\n\n六、其他需要报告的事项\n\n'),
};

export const SHAPE_NAMES = Object.keys(SHAPES);

export function scaled(shape: string, bytes: number): string | undefined {
  return SHAPES[shape]?.(bytes);
}

/** A report in which the text below one heading grows. */
function grow(heading: string, part: (i: number) => string): Shape {
  return (bytes) => {
    const [before = '', after = ''] = report('tab-rows', 1).split(`${heading}\n\n`);
    return `${before}${heading}\n\n${join(bytes, part)}\n\n${after}`;
  };
}

function manyOf(layout: LayoutId): Shape {
  return (bytes) => {
    const texts = Array.from({ length: DISTINCT }, (_, i) => report(layout, i + 1));
    return join(bytes, (i) => texts[i % DISTINCT] ?? '');
  };
}

function manyOfCorpus(bytes: number): string | undefined {
  const texts = corpus();
  const random = randomFrom(42);
  return texts.length > 0 ? join(bytes, (i) => renumber(texts[i % texts.length]?.text ?? '', random)) : undefined;
}

/** Another report of the same shape: other numbers, except years and list ordinals. */
function renumber(text: string, random: () => number): string {
  return text.replace(/\d+(?![\d.．、])/g, (number) => {
    const isKept = /^20[12]\d$/.test(number) || random() < 0.4;
    return isKept ? number : String(Math.floor(random() * 10 ** Math.min(number.length + 1, 5)));
  });
}

/** Parts until there are enough bytes. */
function join(bytes: number, part: (i: number) => string): string {
  const parts: string[] = [];
  for (let i = 0, size = 0; size < bytes; i++) {
    const text = part(i);
    parts.push(text);
    size += Buffer.byteLength(text);
  }
  return parts.join('');
}
