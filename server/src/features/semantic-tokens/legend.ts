import type { SemanticTokensLegend } from 'vscode-languageserver-types';

/** The manifest gives each of them a kind that all themes know; `number` is the protocol's own. */
export const TOKEN_TYPES = [
  'reportAddend',
  'reportTotal',
  'reportBlank',
  'reportPlaceholder',
  'reportLabel',
  'number',
] as const;
export const TOKEN_MODIFIERS = ['off', 'damaged'] as const;

export const LEGEND: SemanticTokensLegend = { tokenTypes: [...TOKEN_TYPES], tokenModifiers: [...TOKEN_MODIFIERS] };
