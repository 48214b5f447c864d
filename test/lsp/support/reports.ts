import { sampleReport } from '../../support/sample-report.ts';

/** A report whose only fault is one total: `review-total` on `review-and-litigation/reconsideration/total`. */
export function wrongTotal(options: Parameters<typeof sampleReport>[0] = {}): string {
  return sampleReport({ ...options, figures: { 'review-and-litigation/reconsideration/upheld': '2' } });
}

/** A report with a figure in full-width digits, which can be fixed safely, and a wrong total, which cannot. */
export function wideDigits(options: Parameters<typeof sampleReport>[0] = {}): string {
  return sampleReport({
    ...options,
    figures: { 'proactive-disclosure/license/decisions': '１２', 'review-and-litigation/reconsideration/upheld': '2' },
  });
}

/** A text that speaks of such reports and is none. */
export const ARTICLE = '县政府办公室举办培训，讲解政府信息公开工作年度报告的编写。\n\n参加人员共三十名。\n';
