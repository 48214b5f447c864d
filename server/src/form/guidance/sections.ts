import type { FormId, SectionId } from '../schema.ts';
import { ARTICLES, FEE_RULES, type Guidance, guidance } from './guidance.ts';

const PROACTIVE = guidance(
  '用表格报告主动公开政府信息的情况，按条例第二十条各项填本年的数量。',
  'A table on proactive disclosure: the figures of the year by the items of 条例 art. 20.',
  ARTICLES['50(1)'],
  ARTICLES['20'],
);
const APPLICATIONS = guidance(
  '用表格报告收到和处理政府信息公开申请的情况，按申请人类别和办理结果填件数。',
  'A table on applications received and handled, by kind of applicant and by result.',
  ARTICLES['50(2)'],
);
const REVIEW = guidance(
  '用表格报告因政府信息公开工作被申请行政复议、提起行政诉讼的情况，按结果填件数。',
  'A table on reconsiderations and lawsuits over disclosure work, by outcome.',
  ARTICLES['50(3)'],
  ARTICLES['51'],
);
const PROBLEMS = guidance(
  '写政府信息公开工作存在的主要问题和改进情况。',
  'The main problems of disclosure work, and what is done about them.',
  ARTICLES['50(4)'],
);
const OTHER = guidance('写其他需要报告的事项。', 'Other matters to be reported.', ARTICLES['50(5)']);

const COMMON: Readonly<Record<Exclude<SectionId, 'overview' | 'other-matters'>, Guidance>> = {
  'proactive-disclosure': PROACTIVE,
  applications: APPLICATIONS,
  'review-and-litigation': REVIEW,
  problems: PROBLEMS,
};

/** What each section is about. Of the notice of 2019 no text on the overview is known, so nothing of the kind is said. */
export const SECTION_GUIDANCE: Readonly<Record<FormId, Readonly<Record<SectionId, Guidance>>>> = {
  '2021': {
    ...COMMON,
    overview: guidance(
      '概述本机关实施条例的情况，主要包括主动公开、依申请公开、政府信息管理、政府信息公开平台建设、监督保障；各级人民政府在监督保障中还要写明工作考核、社会评议和责任追究结果情况。',
      'How the 条例 was carried out: mainly proactive disclosure, disclosure on request, management of information, platforms, and supervision and support; governments also tell the results of assessment, public appraisal and accountability there.',
      ARTICLES['50(4)'],
    ),
    'other-matters': guidance(
      '写其他需要报告的事项。通行的做法是在这里写明信息处理费是否收取、收取多少；要求这样写的官方原文未经核实。',
      'Other matters to be reported. It is general practice to say here whether the 信息处理费 was charged, and how much; an official text that asks for it was not confirmed.',
      ARTICLES['50(5)'],
      ARTICLES['42'],
      FEE_RULES,
    ),
  },
  '2019': {
    ...COMMON,
    overview: guidance('概述本机关政府信息公开工作的总体情况。', 'An overview of the disclosure work of the body.'),
    'other-matters': OTHER,
  },
};
