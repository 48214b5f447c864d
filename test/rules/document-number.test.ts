import rule from '../../server/src/rules/document-number.ts';
import { sampleReport } from '../support/sample-report.ts';
import { testRule } from '../support/test-rule.ts';

/** A report that says this in section 六. */
const saying = (text: string): string => sampleReport({ bodies: { 'other-matters': text } });

testRule(rule, {
  valid: {
    'a whole report': sampleReport(),
    'right numbers': saying(
      '按照《国务院办公厅关于印发〈政府信息公开信息处理费管理办法〉的通知》（国办函〔2020〕109号）、《中华人民共和国政府信息公开工作年度报告格式》（国办公开办函〔2021〕30号）编制。',
    ),
    'blanks of a conversion': saying('按照国办函〔2020〕 109 号、国办公开办函 〔2021〕30号的规定。'),
    'small brackets of the same shape': saying('按照国办函﹝2020﹞109号的规定。'),
    'full-width figures': saying('按照国办函〔２０２０〕１０９号的规定。'),
    'the trial form under its own titles': saying(
      '原由《中华人民共和国政府信息公开工作年度报告格式（试行）》（国办公开办函〔2019〕60号）和《国务院办公厅政府信息与政务公开办公室关于政府信息公开工作年度报告有关事项的通知》（国办公开办函〔2019〕60号）规定。',
    ),
    'the title with the notice round it': saying(
      '按照国务院办公厅政府信息与政务公开办公室关于印发《中华人民共和国政府信息公开工作年度报告格式》的通知（国办公开办函〔2021〕30号）编制。',
    ),
    'a title worded freely': saying(
      '按照《信息公开处理费办法》（国办函〔2020〕109号）、《年报格式》（国办公开办函〔2021〕30号）。',
    ),
    'a local office that passes the document on': saying(
      '按照《转发国务院办公厅关于印发政府信息公开信息处理费管理办法的通知》（云财非〔2021〕1号）执行。',
    ),
    'the number of the trial form in a later report, which another rule reports': saying(
      '按照《中华人民共和国政府信息公开工作年度报告格式》（国办公开办函〔2019〕60号）编制。',
    ),
    'other documents of the same offices': saying(
      '按照《国务院办公厅关于规范政府信息公开平台有关事项的通知》（国办公开办函〔2019〕61号）、国办发〔2019〕54号。',
    ),
    'a number for each of two titles': saying(
      '《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）《政府信息公开工作年度报告格式》（国办公开办函〔2021〕30号）。',
    ),
    'the decree in all its wordings': saying(
      '《中华人民共和国政府信息公开条例》（国令第711号）、《政府信息公开条例》（国务院令第711号）、《中华人民共和国政府信息公开条例》（中华人民共和国国务院令 第 711 号）、《中华人民共和国政府信息公开条例》（国务院第711号令）、《中华人民共和国政府信息公开条例》(国务院令第492号)。',
    ),
    'a decree with another title': saying('《重大行政决策程序暂行条例》（国务院令第713号）。'),
    'a local 条例': saying('《云江省政务公开条例》（云江省第13届人大常委会公告第77号）。'),
    'a local number with 第': saying('按照云府发〔2023〕第12号的规定。'),
    'numbers of other kinds': saying(
      '（2023）云01行初12号判决；政府信息公开告知书（2023）第5号；许可证（2023）12号；云江路（2023）12号楼；云ICP备（2021）第12号；会议（2023）第3次；2023年第12号公告；合同编号（2023）7号。',
    ),
    'years in brackets': saying('近三年（2021）、(2022)和（2023）的12号文件；计划（2023）12项。'),
    'a number without a year': saying('住建局12号文、第5号公告。'),
    'a telephone number': saying('联系电话号码2020109号段。'),
    'a single round bracket of the sentence': saying('（见云府发2023）12号文件、云府发（2023 12号'),
    'a table': `${sampleReport()}\n项目\t文号\t数量\n甲\t云府发\t2023\n`,
  },
  invalid: {
    'brackets of every other kind': {
      text: saying(
        '按照«国办函(2020)109号»、«国办函（2020）109号»、«国办函[2020]109号»、«国办函［2020］109号»、«国办函【2020】109号»、«国办函〖2020〗109号»、«国办函〔2020)109号»。',
      ),
      messages: ['(2020)', '（2020）', '[2020]', '［2020］', '【2020】', '〖2020〗', '〔2020)'].map(
        (year) => `文号“国办函${year}109号”中的年份没有用六角括号。请改为“国办函〔2020〕109号”。`,
      ),
      sections: Array(7).fill('other-matters'),
      output: saying(
        '按照国办函〔2020〕109号、国办函（2020）109号、国办函[2020]109号、国办函［2020］109号、国办函【2020】109号、国办函〖2020〗109号、国办函〔2020)109号。',
      ),
    },
    'a closing bracket that is lost': {
      text: saying('按照《政府信息公开信息处理费管理办法》(«国办函〔2020109号»)规定。'),
      messages: ['文号“国办函〔2020109号”中的年份缺了半边括号。请改为“国办函〔2020〕109号”。'],
      output: saying('按照《政府信息公开信息处理费管理办法》(国办函〔2020〕109号)规定。'),
    },
    'an opening bracket that is lost': {
      text: saying('按照《政府信息公开信息处理费管理办法》（«国办函2020〕109号»）规定。'),
      messages: ['文号“国办函2020〕109号”中的年份缺了半边括号。请改为“国办函〔2020〕109号”。'],
      output: saying('按照《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）规定。'),
    },
    'a local number after a verb': {
      text: saying('按«云府办发（2023）12 号»文件要求。'),
      messages: ['文号“云府办发（2023）12 号”中的年份没有用六角括号。请改为“云府办发〔2023〕12 号”。'],
      output: saying('按云府办发〔2023〕12 号文件要求。'),
    },
    'a number in a page': {
      text: '<html><body>\n<p>六、其他需要报告的事项</p>\n<p>按照&nbsp;<b>«国办函[2020]109号»</b>规定。</p>\n</body></html>\n',
      messages: ['文号“国办函[2020]109号”中的年份没有用六角括号。请改为“国办函〔2020〕109号”。'],
      output:
        '<html><body>\n<p>六、其他需要报告的事项</p>\n<p>按照&nbsp;<b>国办函〔2020〕109号</b>规定。</p>\n</body></html>\n',
    },
    'the number of another document': {
      text: saying(
        '按照《国务院办公厅关于印发〈政府信息公开信息处理费管理办法〉的通知》（«国办函〔2020〕19号»）规定。',
      ),
      messages: [
        '《国务院办公厅关于印发〈政府信息公开信息处理费管理办法〉的通知》的文号是“国办函〔2020〕109号”，这里写的是“国办函〔2020〕19号”。请核对后改正文号或者文件名。',
      ],
      output: saying(
        '按照《国务院办公厅关于印发〈政府信息公开信息处理费管理办法〉的通知》（国办函〔2020〕109号）规定。',
      ),
    },
    'the form under the number of the trial form, and the other way round': {
      text: sampleReport({
        form: '2019',
        bodies: {
          'other-matters':
            '按照《中华人民共和国政府信息公开工作年度报告格式》的通知（«国办公开办函〔2019〕60号»）、《关于政府信息公开工作年度报告有关事项的通知》（«国办公开办函〔2021〕30号»）。',
        },
      }),
      messages: [
        '《中华人民共和国政府信息公开工作年度报告格式》的文号是“国办公开办函〔2021〕30号”，这里写的是“国办公开办函〔2019〕60号”。请核对后改正文号或者文件名。',
        '《关于政府信息公开工作年度报告有关事项的通知》的文号是“国办公开办函〔2019〕60号”，这里写的是“国办公开办函〔2021〕30号”。请核对后改正文号或者文件名。',
      ],
    },
    'a number with a title of another matter': {
      text: saying('按照«国办函〔2020〕109号»《关于全面推进基层政务公开标准化规范化工作的指导意见》。'),
      messages: [
        '“国办函〔2020〕109号”是《政府信息公开信息处理费管理办法》的文号，旁边的文件名却是《关于全面推进基层政务公开标准化规范化工作的指导意见》。请核对后改正文号或者文件名。',
      ],
      output: null,
    },
    'a known number with 第': {
      text: saying('按照«国办公开办函〔2021〕第30号»的规定。'),
      messages: [
        '文号“国办公开办函〔2021〕第30号”多了“第”字，这份文件的文号是“国办公开办函〔2021〕30号”。请删去“第”。',
      ],
      output: saying('按照国办公开办函〔2021〕30号的规定。'),
    },
    'a decree that is not that of the 条例': {
      text: saying('根据《中华人民共和国政府信息公开条例》（«国务院令第771号»）编制。'),
      messages: [
        '《中华人民共和国政府信息公开条例》的文号是“国令第711号”，这里写的是“国务院令第771号”。请核对后改正文号或者文件名。',
      ],
      output: saying('根据《中华人民共和国政府信息公开条例》（国务院令第711号）编制。'),
    },
  },
});
