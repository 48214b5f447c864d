import textmate, { type IGrammar } from 'vscode-textmate';

/** One stretch of a line that has a scope of ours. */
export interface Coloured {
  readonly text: string;
  /** The innermost scopes of ours, without the suffix that all of them have. */
  readonly scope: string;
}

const SUFFIX = '.disclosure-report';

/** The coloured stretches of each line of the text, in order; lines without any have an empty list. */
export function colour(grammar: IGrammar, text: string): readonly (readonly Coloured[])[] {
  let state = textmate.INITIAL;
  return text.split(/\r?\n/).map((line) => {
    const result = grammar.tokenizeLine(line, state);
    state = result.ruleStack;
    return result.tokens
      .map((token) => ({ text: line.slice(token.startIndex, token.endIndex), scope: innermost(token.scopes) }))
      .filter((token) => token.scope !== '' && token.text.trim() !== '');
  });
}

/** The text as people can review it: each line, and under it what is coloured as what. */
export function render(grammar: IGrammar, text: string): string {
  const lines = text.split(/\r?\n/);
  return colour(grammar, text)
    .flatMap((tokens, index) => [visible(lines[index] ?? ''), ...renderTokens(tokens)])
    .join('\n')
    .concat('\n');
}

/** Neighbours of one scope share its name, so that a row of numbers stays one short line. */
function renderTokens(tokens: readonly Coloured[]): readonly string[] {
  if (tokens.length === 0) return [];
  const parts = tokens.map(({ text, scope }, index) =>
    tokens[index + 1]?.scope === scope ? `[${visible(text)}] ` : `[${visible(text)}] ${scope}  `,
  );
  return [`    ${parts.join('').trimEnd()}`];
}

/** Scopes of one name attribute stand side by side; the last one that is ours says most. */
function innermost(scopes: readonly string[]): string {
  const own = scopes.filter(
    (scope) => scope.endsWith(SUFFIX) && !scope.startsWith('text.') && !scope.startsWith('meta.'),
  );
  return (own.at(-1) ?? '').slice(0, -SUFFIX.length);
}

/** Tabs and the blanks that look like a space get a mark of their own. */
function visible(text: string): string {
  return text.replaceAll('\t', '→').replaceAll('\u00a0', '⍽').replaceAll('\u3000', '□');
}
