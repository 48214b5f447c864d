import type { ClientCapabilities } from 'vscode-languageserver';

/** What the client can do, as far as it changes what the server sends. */
export interface ClientSupport {
  /** It asks for diagnostics, so they are not pushed. */
  readonly pull: boolean;
  /** It can be told to ask for them again. */
  readonly refresh: boolean;
  /** It answers `workspace/configuration`. */
  readonly configuration: boolean;
  /** It must be asked to tell of changed settings. */
  readonly registerConfiguration: boolean;
  readonly relatedInformation: boolean;
  /** It lets the edit of a code action wait until the action is picked. */
  readonly lazyEdits: boolean;
  /** It takes edits that name the version they are for. */
  readonly versionedEdits: boolean;
  readonly symbolTree: boolean;
}

export function readSupport({ workspace, textDocument }: ClientCapabilities): ClientSupport {
  const { codeAction, diagnostic, publishDiagnostics, documentSymbol } = textDocument ?? {};
  return {
    pull: diagnostic !== undefined,
    refresh: workspace?.diagnostics?.refreshSupport === true,
    configuration: workspace?.configuration === true,
    registerConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    relatedInformation:
      (diagnostic?.relatedInformation ?? publishDiagnostics?.relatedInformation) === true ||
      publishDiagnostics?.relatedInformation === true,
    lazyEdits: codeAction?.dataSupport === true && codeAction.resolveSupport?.properties.includes('edit') === true,
    versionedEdits: workspace?.workspaceEdit?.documentChanges === true,
    symbolTree: documentSymbol?.hierarchicalDocumentSymbolSupport === true,
  };
}
