import rule from '../../server/src/rules/prose-percentage.ts';
import { testRule } from '../support/test-rule.ts';

const overview = (text: string): string => `青石县水利局2023年政府信息公开工作年度报告\n\n一、总体情况\n\n${text}\n`;

const RIGHT: Readonly<Record<string, string>> = {
  exact: '全年收到政府信息公开申请40件，其中自然人申请31件，占77.5%；企业申请9件，占22.5%。',
  rounded: '全年收到政府信息公开申请40件，其中自然人申请31件，占比78%；企业申请9件，占比23%。',
  'cut off': '主动公开信息60条，其中网站40条，占66.66%；公众号20条，占33.33%。',
  'made to come out at 100': '公开信息3条，其中网站1条，占33.3%；公众号1条，占33.3%；公开栏1条，占33.4%。',
  'in brackets': '收到申请40件，其中自然人31件（77.5%）、企业9件（22.5%）。',
  'an approximate share': '收到申请12件，其中予以公开9件，约占80%。',
  'another whole, that is also there': '收到申请40件，办结30件，其中予以公开12件，占收到总数的30%。',
  'a rate': '收到申请13件，答复12件，按时办结率100%，满意率98%。',
  'a rate in brackets': '收到申请13件，答复12件（100%）。',
  'two possible wholes': '收到申请40件，上年结转5件，予以公开9件，占20%。',
  growth: '由2022年的8件增加到10件，增长25%。',
  'growth with last year behind': '收到申请10件，比上年的8件增长25%。',
  'growth with last year and the difference': '公开信息423条，较上年的389条增加34条，增长8.7%。',
  'growth with the difference': '公开信息12,864条，比上年增加1,032条，增长8.72%。',
  'a fall with the difference': '收到申请53件，同比减少9件，下降14.5%。',
  'growth of one part': '公开信息120条，比上年增加20条，其中政策类增长50%。',
  'a fall': '从2022年的10件下降到8件，下降20%。',
  'growth with one figure': '收到申请10件，同比增长18.5%。',
  'a change of a share': '公开9件，占75%，较上年提高3.2个百分点。',
  'shares of all': '申请人中自然人占80.3%、法人占15.2%、其他占4.6%。',
  'shares of some': '申请人中自然人占80%、法人占15%。',
  'shares that go on': '征地类占50%、规划类占30%、林权类占25%等。',
  'two lists of shares': '自然人占80%，法人占20%，网络申请占70%，信函申请占30%。',
  'full-width sign': '收到申请４０件，其中自然人３１件，占７７.５％。',
};

testRule(rule, {
  valid: Object.fromEntries(Object.entries(RIGHT).map(([name, text]) => [name, overview(text)])),
  invalid: {
    'a share': {
      text: overview('全年答复705件。其中：予以公开258件，占«33.9%»；部分公开35件，占4.9%。'),
      messages: ['258 ÷ 705 = 36.6%，正文写的是 33.9%。请核对百分比和两个数字。'],
      output: overview('全年答复705件。其中：予以公开258件，占36.6%；部分公开35件，占4.9%。'),
    },
    'a share without 其中': {
      text: overview('收到申请12件，予以公开9件，占«百分之八十»。'),
      messages: ['9 ÷ 12 = 75%，正文写的是 百分之八十。请核对百分比和两个数字。'],
      output: null,
    },
    'a share with its whole': {
      text: overview('予以公开9件，占收到申请12件的«74%»。'),
      messages: ['9 ÷ 12 = 75%，正文写的是 74%。请核对百分比和两个数字。'],
    },
    growth: {
      text: overview('由2022年的8件增加到10件，增长«20%»。'),
      messages: ['由 8 到 10，变化为 2 ÷ 8 = 25%，正文写的是 20%。请核对百分比和两个数字。'],
      output: overview('由2022年的8件增加到10件，增长25%。'),
    },
    'growth with last year and the difference': {
      text: overview('公开信息423条，较上年的389条增加34条，增长«7.8%»。'),
      messages: ['由 389 到 423，变化为 34 ÷ 389 = 8.74%，正文写的是 7.8%。请核对百分比和两个数字。'],
    },
    'a fall with the difference': {
      text: overview('收到申请53件，同比减少9件，下降«41.5%»。'),
      messages: ['由 62 到 53，变化为 9 ÷ 62 = 14.52%，正文写的是 41.5%。请核对百分比和两个数字。'],
    },
    'too much in all': {
      text: overview('申请人中自然人占80%、法人占15%、其他占«10%»。'),
      messages: ['所列各项占比之和为 80% + 15% + 10% = 105%，应为 100%。请核对各项占比。'],
    },
    'too little in all, with the rest named': {
      text: overview('申请人中自然人占80%、法人占10%、其他占«5%»。'),
      messages: ['所列各项占比之和为 80% + 10% + 5% = 95%，应为 100%。请核对各项占比。'],
    },
  },
});
