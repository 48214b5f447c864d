import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';

/** Makes the client for the server that this kind of extension host can run: a process, or a web worker. */
export type Launch = (options: LanguageClientOptions) => Promise<BaseLanguageClient>;

/** The client's id; VS Code finds the setting `disclosureReport.trace.server` by it. */
export const clientId = 'disclosureReport';

/** What the client is called in VS Code's own messages. */
export const clientName = 'Disclosure Report';
