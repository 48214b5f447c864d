import { describe, expect, test } from 'vitest';
import textmate, { type IGrammar } from 'vscode-textmate';
import { loadGrammar } from './grammars.ts';

const TABLE = '| 规章 | 本年制发件数 |\n| :-- | --: |\n| 规章 | 3 |\n\n共12件，见《青禾市林业条例》。\n';

describe('Markdown', async () => {
  const plain = await loadGrammar('text.html.markdown', { injections: false });
  const injected = await loadGrammar('text.html.markdown');

  test.each([
    ['a file about something else', `# 采购清单\n\n${TABLE}`],
    ['a report of another kind', `# 青禾市2023年法治政府建设年度报告\n\n## 一、主要做法\n\n${TABLE}`],
    ['a sentence that names a report', `请看2023年政府信息公开工作年度报告，其中第二部分。\n\n${TABLE}`],
  ])('%s keeps the colours that it had', (_, text) => {
    expect(scopes(injected, text)).toEqual(scopes(plain, text));
  });

  test.each([
    ['its title', '# 青禾市林业局2023年政府信息公开工作年度报告'],
    ['a title without #', '青禾市林业局2023年政府信息公开工作年度报告'],
    ['its first heading', '## 一、总体情况'],
  ])('a report has our colours below %s', (_, line) => {
    const found = scopes(injected, `${line}\n\n${TABLE}`).flatMap((token) => token.scopes);
    expect(found).toContain('entity.name.tag.row.disclosure-report');
    expect(found).toContain('support.type.column.disclosure-report');
    expect(found).toContain('string.quoted.other.statute.disclosure-report');
  });

  test('headings, lists, bold, code and table walls of a report stay with Markdown', () => {
    const text = [
      '# 青禾市林业局2023年政府信息公开工作年度报告',
      '## 二、主动公开政府信息情况',
      '- **12件**',
      '`规章 3`',
      '```text',
      '规章 3',
      '```',
      TABLE,
    ].join('\n\n');
    const kept = (grammar: IGrammar) =>
      scopes(grammar, text)
        .map((token) => ({ ...token, scopes: token.scopes.filter((scope) => !scope.endsWith('disclosure-report')) }))
        .filter(({ scopes }) => /punctuation|markup\.(?:heading|inline\.raw|fenced_code)/.test(scopes.join(' ')));
    expect(kept(injected)).toEqual(kept(plain));
  });
});

function scopes(grammar: IGrammar, text: string): readonly { readonly text: string; readonly scopes: string[] }[] {
  let state = textmate.INITIAL;
  return text.split('\n').flatMap((line) => {
    const result = grammar.tokenizeLine(line, state);
    state = result.ruleStack;
    return result.tokens.map((token) => ({ text: line.slice(token.startIndex, token.endIndex), scopes: token.scopes }));
  });
}
