import type { Finding } from '../finding.ts';
import type { Suppression } from './configuration.ts';

/** Stands where a rule's id stands; it is no rule, as it is about the configuration and not about a report. */
export const UNUSED_SUPPRESSION = 'unused-suppression';

/** The finding, in the text of the configuration file, that the entry suppresses nothing. */
export function unusedSuppression({ rule, file, span }: Suppression): Finding {
  return {
    rule: UNUSED_SUPPRESSION,
    severity: 'warning',
    message: {
      zh: `这条屏蔽没有用处：${file} 中已没有与之相符的 ${rule} 问题，可能已经改正，也可能原处的内容变了。请删除这一条；如仍需屏蔽，请重新核对后再添加。`,
      en: `This suppression is not used: ${file} has no ${rule} finding that matches it; it was corrected, or what stands there has changed. Delete the entry, or check the finding and suppress it anew.`,
    },
    span,
    related: [],
    fixes: [],
  };
}
