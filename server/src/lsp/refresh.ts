import type { Session } from './session.ts';

/** Has the client ask again for what it shows in the text: settings or the configuration have changed, not the text. */
export function refreshViews({ connection, support, logCrash }: Session): void {
  const { inlayHint, semanticTokens } = connection.languages;
  const told = (what: string) => (error: unknown) => logCrash(what, error);
  if (support.hintRefresh) inlayHint.refresh().catch(told('workspace/inlayHint/refresh'));
  if (support.tokenRefresh) semanticTokens.refresh().catch(told('workspace/semanticTokens/refresh'));
}
