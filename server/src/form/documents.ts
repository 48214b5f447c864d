/** A document of the State Council or its offices that reports cite. */
export interface KnownDocument {
  /** 文号 as it is printed. */
  readonly number: string;
  /** 发文机关代字, the part of the number before the year. */
  readonly sign: string;
  readonly year: number;
  readonly serial: number;
  /**
   * What its title must have in it to be told by: the notice, and what it sets. The one that replaced it has its own at the
   * same places.
   */
  readonly titles: readonly string[];
  /** Words of which the title that stands beside the number has one at least, however freely it is worded. */
  readonly subject: readonly string[];
}

/** 国办公开办函〔2021〕30号, which set the form of the reports for 2021 and later. */
export const FORM_NOTICE = numbered({
  sign: '国办公开办函',
  year: 2021,
  serial: 30,
  titles: ['关于印发《中华人民共和国政府信息公开工作年度报告格式》的通知', '政府信息公开工作年度报告格式'],
  subject: ['年度报告', '年报', '格式'],
});

/** 国办公开办函〔2019〕60号, which set the trial form of the reports for 2019 and 2020. */
export const TRIAL_FORM_NOTICE = numbered({
  sign: '国办公开办函',
  year: 2019,
  serial: 60,
  titles: ['关于政府信息公开工作年度报告有关事项的通知', '政府信息公开工作年度报告格式（试行）'],
  subject: ['年度报告', '年报', '格式'],
});

/** 国办函〔2020〕109号 on the 信息处理费. */
export const FEE_NOTICE = numbered({
  sign: '国办函',
  year: 2020,
  serial: 109,
  titles: ['关于印发《政府信息公开信息处理费管理办法》的通知', '政府信息公开信息处理费管理办法'],
  subject: ['处理费'],
});

function numbered(document: Omit<KnownDocument, 'number'>): KnownDocument {
  const { sign, year, serial } = document;
  return { ...document, number: `${sign}〔${year}〕${serial}号` };
}

export const KNOWN_DOCUMENTS: readonly KnownDocument[] = [FORM_NOTICE, TRIAL_FORM_NOTICE, FEE_NOTICE];

/** 《中华人民共和国政府信息公开条例》 under its decrees: that of the revision in force, and that of its first version. */
export const REGULATION = {
  title: '政府信息公开条例',
  number: '国令第711号',
  decrees: [711, 492],
} as const;

/** First year whose reports come after 国办函〔2020〕109号, and so have a fee to speak of. */
export const FIRST_FEE_YEAR = 2020;
