import rule from '../../server/src/rules/superseded-citation.ts';
import { sampleReport } from '../support/sample-report.ts';
import { testRule } from '../support/test-rule.ts';

/** A report for the year that says this above its first section. */
const saying = (text: string, year = 2023): string =>
  sampleReport({ year }).replace('一、总体情况', `${text}\n\n一、总体情况`);

const message = (old: string, year = 2023): string =>
  `${year} 年度的报告不再以“${old}”为依据，现行格式由“国办公开办函〔2021〕30号”规定。请改正，并确认正文和表格都按现行格式编制。`;

testRule(rule, {
  valid: {
    'a whole report': sampleReport(),
    'the notice in force': saying(
      '根据国务院办公厅政府信息与政务公开办公室关于印发《中华人民共和国政府信息公开工作年度报告格式》的通知（国办公开办函〔2021〕30号）编制。',
    ),
    'a report for 2020': saying('根据国办公开办函〔2019〕60号编制。', 2020),
    'a report whose year is not known':
      '政府信息公开工作年度报告\n\n根据国办公开办函〔2019〕60号编制。\n\n一、总体情况\n',
    'how the form changed': saying(
      '年度报告格式由《中华人民共和国政府信息公开工作年度报告格式（试行）》（国办公开办函〔2019〕60号）改为国办公开办函〔2021〕30号。',
    ),
    'that it is not in force': saying('自2021年度起，国办公开办函〔2019〕60号规定的试行格式不再执行。'),
    'the former basis': saying('本报告按照新格式编制，原按国办公开办函〔2019〕60号执行的表格已调整。'),
    'both, where the later one is named in the sentence': saying(
      '根据国办公开办函〔2019〕60号、国办公开办函（2021）30号编制。',
    ),
    'other documents of that office and year': saying('根据国办公开办函〔2019〕61号、国办发〔2019〕60号编制。'),
    'a local number like it': saying('根据云政公开办〔2019〕60号要求编制。'),
    'a local notice with such a title': saying(
      '根据《云岭市人民政府办公室关于政府信息公开工作年度报告有关事项的通知》《关于做好2023年政府信息公开工作年度报告有关事项的通知》编制。',
    ),
    'a mention that is no basis': saying('网站公开了国办公开办函〔2019〕60号全文。'),
  },
  invalid: {
    'the number alone': {
      text: saying('按照«国办公开办函〔2019〕60号»要求，编制本报告。'),
      messages: [message('国办公开办函〔2019〕60号')],
      sections: [undefined],
      output: saying('按照国办公开办函〔2021〕30号要求，编制本报告。'),
    },
    'the number with other brackets and words before it': {
      text: saying('我们认真贯彻落实«国办公开办函（2019） 60 号»精神。', 2021),
      messages: [message('国办公开办函（2019） 60 号', 2021)],
      output: saying('我们认真贯彻落实国办公开办函〔2021〕30号精神。', 2021),
    },
    'the notice with its title': {
      text: saying(
        '根据《国务院办公厅政府信息与政务公开办公室关于政府信息公开工作年度报告有关事项的通知》（«国办公开办函〔2019〕60号»）要求编制。',
      ),
      messages: [message('国办公开办函〔2019〕60号')],
      output: saying(
        '根据《国务院办公厅政府信息与政务公开办公室关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知》（国办公开办函〔2021〕30号）要求编制。',
      ),
    },
    'the title of the trial form alone': {
      text: saying('根据《中华人民共和国«政府信息公开工作年度报告格式(试行)»》编制。'),
      messages: [message('政府信息公开工作年度报告格式(试行)')],
      output: saying('根据《中华人民共和国政府信息公开工作年度报告格式》编制。'),
    },
    'the title of the notice alone, without 《》': {
      text: saying('根据国务院办公厅政府信息与政务公开办公室«关于政府信息公开工作年度报告有关事项的通知»要求编制。'),
      messages: [message('关于政府信息公开工作年度报告有关事项的通知')],
      output: saying(
        '根据国务院办公厅政府信息与政务公开办公室关于印发《中华人民共和国政府信息公开工作年度报告格式》的通知要求编制。',
      ),
    },
    'the title of the form in force with the number of the trial one': {
      text: saying('根据《中华人民共和国政府信息公开工作年度报告格式》（«国办公开办函〔2019〕60号»）编制。'),
      messages: [message('国办公开办函〔2019〕60号')],
      output: saying('根据《中华人民共和国政府信息公开工作年度报告格式》（国办公开办函〔2021〕30号）编制。'),
    },
    'the number in a section': {
      text: sampleReport({ bodies: { 'other-matters': '严格执行«国办公开办函〔2019〕60号»。' } }),
      messages: [message('国办公开办函〔2019〕60号')],
      sections: ['other-matters'],
    },
  },
});
