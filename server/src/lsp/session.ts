import type { Connection, TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { LanguageService } from '../language-service.ts';
import type { Locale } from '../lint/text.ts';
import type { ClientSupport } from './client-support.ts';
import type { Configurations } from './configurations.ts';
import type { Exclusions } from './exclusions.ts';
import type { ReadFile } from './files.ts';
import type { GuardContext } from './guard.ts';
import type { Policies } from './policies.ts';
import type { Runtime } from './runtime.ts';
import type { SettingsStore } from './settings-store.ts';
import type { WorkspaceFolders } from './workspace-folders.ts';
import type { WorkspaceReports } from './workspace-reports.ts';

/** What the parts of the server share from `initialize` on. */
export interface Session extends GuardContext {
  readonly connection: Connection;
  readonly runtime: Runtime;
  readonly support: ClientSupport;
  readonly documents: TextDocuments<TextDocument>;
  readonly service: LanguageService;
  readonly settings: SettingsStore;
  readonly exclusions: Exclusions;
  readonly readFile: ReadFile;
  readonly folders: WorkspaceFolders;
  readonly configurations: Configurations;
  readonly policies: Policies;
  readonly reports: WorkspaceReports;
  readonly ruleIds: ReadonlySet<string>;
  readonly locale: Locale;
}
