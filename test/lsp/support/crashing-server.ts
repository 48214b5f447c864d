import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { defineRule } from '../../../server/src/lint/rule.ts';
import { startServer } from '../../../server/src/lsp/server.ts';
import { RULES } from '../../../server/src/rules/index.ts';

/** A rule that fails on every report. */
const crash = defineRule({
  meta: {
    id: 'crash',
    category: 'structure',
    severity: 'error',
    title: { zh: '出错', en: 'Crash' },
    basis: { zh: '无', en: 'None' },
    messages: {},
    docs: { why: { zh: '无', en: 'None' }, incorrect: '', correct: '' },
  },
  check: () => {
    throw new Error('the rule does not work');
  },
});

startServer(createConnection(ProposedFeatures.all), {
  rules: [crash, ...RULES],
  runtime: {
    afterInput: (callback) => {
      const handle = setImmediate(callback);
      return () => clearImmediate(handle);
    },
    later: (callback, milliseconds) => {
      const handle = setTimeout(callback, milliseconds);
      return () => clearTimeout(handle);
    },
    now: () => performance.now(),
  },
});
