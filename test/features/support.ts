import { TextDocument } from 'vscode-languageserver-textdocument';
import type { CodeAction, DocumentSymbol, Range } from 'vscode-languageserver-types';
import type { Severity } from '../../server/src/lint/finding.ts';
import { defineRule, type Rule, type RuleFinding } from '../../server/src/lint/rule.ts';

export function documentOf(text: string, languageId = 'plaintext', version = 1): TextDocument {
  return TextDocument.create('file:///report.txt', languageId, version, text);
}

/** A rule that finds every place of a word. What the fixes do is the test's choice. */
export function wordRule(
  id: string,
  word: string,
  { severity = 'warning', fixes, related }: WordRuleOptions = {},
): Rule {
  return defineRule<'found'>({
    meta: {
      id,
      category: 'structure',
      severity,
      title: { zh: id, en: id },
      basis: { zh: '无', en: 'None' },
      messages: { found: { zh: '此处有“{word}”。', en: 'Here stands “{word}”.' } },
      docs: { why: { zh: '无', en: 'None' }, incorrect: '', correct: '' },
    },
    *check({ text }) {
      for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
        const span = { start: at, end: at + word.length };
        yield { message: 'found', data: { word }, span, fixes: fixes?.(span) ?? [], related: related?.(span) ?? [] };
      }
    },
  });
}

interface WordRuleOptions {
  readonly severity?: Severity;
  readonly fixes?: (span: RuleFinding['span']) => RuleFinding['fixes'];
  readonly related?: (span: RuleFinding['span']) => RuleFinding['related'];
}

/** The text after the edits of a resolved action. */
export function afterAction(document: TextDocument, { edit }: CodeAction): string {
  const [change] = edit?.documentChanges ?? [];
  if (!change || !('edits' in change)) throw new Error('no edit');
  return TextDocument.applyEdits(
    document,
    change.edits.filter((each) => 'newText' in each),
  );
}

export function rangeOf(document: TextDocument, word: string): Range {
  const start = document.getText().indexOf(word);
  return { start: document.positionAt(start), end: document.positionAt(start + word.length) };
}

/** Symbols as lines: name and detail, indented by depth. */
export function drawSymbols(symbols: readonly DocumentSymbol[], indent = ''): readonly string[] {
  return symbols.flatMap(({ name, detail, children = [] }) => [
    `${indent}${name}${detail === undefined ? '' : ` | ${detail}`}`,
    ...drawSymbols(children, `${indent}  `),
  ]);
}
