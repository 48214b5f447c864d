import { FEE_NOTICE } from '../documents.ts';

/** What the form asks for at one place, for whoever fills it in. */
export interface Guidance {
  readonly zh: string;
  readonly en: string;
  /** Provisions that the place is about; those of the notice that set the form go without saying. */
  readonly see?: readonly Provision[];
}

/** A provision as it is cited: the document, and the article where one is meant. */
export interface Provision {
  readonly document: string;
  readonly zh: string;
  readonly en: string;
}

export function guidance(zh: string, en: string, ...see: readonly Provision[]): Guidance {
  return see.length > 0 ? { zh, en, see } : { zh, en };
}

/** Articles of the 条例 (国令第711号), each read in its full text. */
export const ARTICLES = {
  '14': article('十四', '14'),
  '15': article('十五', '15'),
  '16(1)': article('十六条第一款', '16, first paragraph'),
  '16(2)': article('十六条第二款', '16, second paragraph'),
  '20': article('二十', '20'),
  '20(1)': article('二十条第（一）项', '20 (1)'),
  '20(5)': article('二十条第（五）项', '20 (5)'),
  '20(6)': article('二十条第（六）项', '20 (6)'),
  '20(8)': article('二十条第（八）项', '20 (8)'),
  '20(9)': article('二十条第（九）项', '20 (9)'),
  '30': article('三十', '30'),
  '35': article('三十五', '35'),
  '36': article('三十六', '36'),
  '36(2)': article('三十六条第（二）项', '36 (2)'),
  '36(3)': article('三十六条第（三）项', '36 (3)'),
  '36(6)': article('三十六条第（六）项', '36 (6)'),
  '36(7)': article('三十六条第（七）项', '36 (7)'),
  '37': article('三十七', '37'),
  '38': article('三十八', '38'),
  '39': article('三十九', '39'),
  '42': article('四十二', '42'),
  '50(1)': article('五十条第（一）项', '50 (1)'),
  '50(2)': article('五十条第（二）项', '50 (2)'),
  '50(3)': article('五十条第（三）项', '50 (3)'),
  '50(4)': article('五十条第（四）项', '50 (4)'),
  '50(5)': article('五十条第（五）项', '50 (5)'),
  '51': article('五十一', '51'),
} as const;

export const FEE_RULES: Provision = { document: FEE_NOTICE.number, zh: '', en: '' };

function article(chinese: string, arabic: string): Provision {
  return { document: '条例', zh: `第${chinese.includes('条') ? chinese : `${chinese}条`}`, en: `art. ${arabic}` };
}
