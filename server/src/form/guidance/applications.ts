import { ARTICLES, FEE_RULES, type Guidance, guidance } from './guidance.ts';

/** The rows of the table of section three, on both forms. */
export const APPLICATION_ROWS: Readonly<Record<string, Guidance>> = {
  received: guidance('本年新收到的政府信息公开申请的件数。', 'Applications newly received in the year.'),
  'carried-in': guidance(
    '上年没有办结、结转到本年办理的件数，一般就是上年报告的“结转下年度继续办理”。',
    'Applications carried in from last year: as a rule what last year’s report carried over.',
  ),
  granted: guidance('决定予以公开的件数。', 'Applications on which disclosure was decided.', ARTICLES['36(2)']),
  'partially-granted': guidance(
    '区分处理、公开其中一部分的件数。区分处理的，只计这一情形，不计其他情形。',
    'Applications that were granted in part. Such an application is counted here only.',
    ARTICLES['37'],
  ),
  'refused.state-secret': guidance(
    '因属于国家秘密，决定不予公开的件数。',
    'Refused because it is a state secret.',
    ARTICLES['14'],
  ),
  'refused.forbidden-by-law': guidance(
    '因法律、行政法规禁止公开，决定不予公开的件数。',
    'Refused because a law or an administrative regulation forbids disclosure.',
    ARTICLES['14'],
  ),
  'refused.security-and-stability': guidance(
    '因公开后可能危及国家安全、公共安全、经济安全、社会稳定，决定不予公开的件数。',
    'Refused because disclosure may endanger national, public or economic security or social stability.',
    ARTICLES['14'],
  ),
  'refused.third-party-rights': guidance(
    '因涉及商业秘密、个人隐私等，公开会损害第三方合法权益，决定不予公开的件数。',
    'Refused because it would harm the lawful rights of a third party, such as trade secrets or privacy.',
    ARTICLES['15'],
  ),
  'refused.internal-affairs': guidance(
    '因属于人事管理、后勤管理、内部工作流程三类内部事务信息，决定不予公开的件数。',
    'Refused because it is on internal affairs: personnel, logistics or internal procedure.',
    ARTICLES['16(1)'],
  ),
  'refused.process-information': guidance(
    '因属于讨论记录、过程稿、磋商信函、请示报告四类过程性信息，决定不予公开的件数。',
    'Refused because it arose in the course of work: minutes, drafts, consultations or requests for instructions.',
    ARTICLES['16(2)'],
  ),
  'refused.enforcement-file': guidance(
    '因属于行政执法案卷信息，决定不予公开的件数。',
    'Refused because it is in a file of administrative enforcement.',
    ARTICLES['16(2)'],
  ),
  'refused.administrative-inquiry': guidance(
    '所申请的是工商、不动产登记资料等，依照有关法律、行政法规查询的件数。',
    'About registers such as those of companies or real estate, which are looked up under laws of their own.',
    ARTICLES['36(7)'],
  ),
  'unavailable.not-held': guidance(
    '本机关不掌握所申请的信息、无法提供的件数。',
    'Could not be provided because the body does not hold it.',
    ARTICLES['36'],
  ),
  'unavailable.needs-creation': guidance(
    '没有现成信息，需要另行加工、制作，无法提供的件数。',
    'Could not be provided because it would have to be made or worked up first.',
    ARTICLES['38'],
  ),
  'unavailable.still-unclear': guidance(
    '经补正后申请内容仍不明确、无法提供的件数。',
    'Could not be provided because the application stayed unclear after it was corrected.',
    ARTICLES['30'],
  ),
  'not-processed.petition': guidance(
    '以申请公开的形式进行信访、举报、投诉，不作为申请处理的件数。',
    'A petition, report or complaint in the form of an application, and not handled as one.',
    ARTICLES['39'],
  ),
  'not-processed.duplicate': guidance(
    '同一申请人重复申请公开相同信息、不予重复处理的件数。',
    'The same applicant asked for the same again.',
    ARTICLES['36(6)'],
  ),
  'not-processed.publication': guidance(
    '要求提供政府公报、报刊、书籍等公开出版物的件数。',
    'Asked for gazettes, newspapers, books or other publications.',
    ARTICLES['39'],
  ),
  'not-processed.excessive': guidance(
    '申请的数量、频次明显超过合理范围，又无正当理由，不予处理的件数。',
    'So many or so frequent applications, without good reason, that they were not handled.',
    ARTICLES['35'],
  ),
  'not-processed.confirmation': guidance(
    '要求对已经获取的信息进行确认或者重新出具、不予处理的件数。',
    'Asked to have information confirmed or issued again that the applicant already has.',
  ),
  'other.not-corrected': guidance(
    '申请人无正当理由逾期不补正、不再处理的件数。',
    'The applicant did not correct the application in time, without good reason.',
    ARTICLES['30'],
  ),
  'other.fee-unpaid': guidance(
    '申请人逾期没有按收费通知缴纳信息处理费、不再处理的件数。',
    'The applicant did not pay the 信息处理费 in time.',
    ARTICLES['42'],
    FEE_RULES,
  ),
  'other.other': guidance('以上各项以外的处理结果的件数。', 'Every result that no other row names.'),
  other: guidance('（一）至（五）以外的处理结果的件数。', 'Every result that no other row names.'),
  total: guidance(
    '本年度办结的申请的件数，等于（一）至（六）各项之和。',
    'All applications that were finished in the year: the sum of the rows （一） to （六）.',
  ),
  'carried-out': guidance(
    '本年没有办结、结转下年度继续办理的件数。第一项加第二项之和，等于（七）总计加本项。',
    'Applications that go on next year. The first two items add up to （七）总计 and this one.',
  ),
};

export const APPLICATION_COLUMNS: Readonly<Record<string, Guidance>> = {
  'natural-person': guidance('申请人是自然人的件数。', 'Applications of natural persons.'),
  business: guidance('申请人是商业企业的件数。', 'Applications of businesses.'),
  research: guidance('申请人是科研机构的件数。', 'Applications of research institutions.'),
  'social-welfare': guidance(
    '申请人是社会公益组织的件数。',
    'Applications of charities and other public-interest bodies.',
  ),
  'legal-service': guidance('申请人是法律服务机构的件数。', 'Applications of legal service providers.'),
  other: guidance('申请人是其他法人或者组织的件数。', 'Applications of other legal persons and organisations.'),
  total: guidance('本行各类申请人件数之和。', 'The sum of all kinds of applicants in the row.'),
};

export const APPLICATION_GROUPS: Readonly<Record<string, Guidance>> = {
  results: guidance(
    '本年度办结的申请，按结果分项填写；各项之和填入（七）总计。',
    'The applications that were finished in the year, by result; the sum stands in （七）总计.',
  ),
  refused: guidance('决定不予公开的，按理由分项填写。', 'Refusals, by reason.', ARTICLES['36(3)']),
  unavailable: guidance('无法提供的，按原因分项填写。', 'What could not be provided, by reason.', ARTICLES['36']),
  'not-processed': guidance('不予处理的，按情形分项填写。', 'What was not handled as an application, by case.'),
  other: guidance('以上各项以外的处理，按情形分项填写。', 'What none of the items above is about, by case.'),
};

/** Printed heads by their wording, as they have no ids. */
export const APPLICATION_HEADS: Readonly<Record<string, Guidance>> = {
  '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）': guidance(
    '每一列都要满足：一、本年新收＋二、上年结转＝三（七）总计＋四、结转下年度。',
    'In each column: newly received plus carried in equals （七）总计 plus carried over to next year.',
  ),
  申请人情况: guidance('按申请人的类别分列填写。', 'By kind of applicant.'),
  法人或其他组织: guidance(
    '申请人是法人或者其他组织的，分五类填写。',
    'Legal persons and other organisations, of five kinds.',
  ),
};
