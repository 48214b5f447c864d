import {
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  DocumentFormattingRequest,
  DocumentRangeFormattingRequest,
} from 'vscode-languageserver';
import { LANGUAGE_ID } from '../language-service.ts';
import { CONFIGURATION_FILE } from '../lint/config/configuration.ts';
import { REPORT_FILES } from './report-files.ts';
import type { Session } from './session.ts';
import { SECTION } from './settings.ts';

/**
 * Asks the client to tell of settings and files that change, where it wants to be asked. All in one place, as the
 * connection has one listener for `initialized`, before which nothing may be asked.
 */
export function registerChanges({ connection, support }: Session): void {
  const { client } = connection;
  connection.onInitialized(() => {
    if (support.configuration && support.registerConfiguration) {
      client.register(DidChangeConfigurationNotification.type, { section: SECTION }).catch(() => undefined);
    }
    if (support.watch) {
      const watchers = [{ globPattern: `**/${CONFIGURATION_FILE}` }, { globPattern: REPORT_FILES }];
      client.register(DidChangeWatchedFilesNotification.type, { watchers }).catch(() => undefined);
    }
    if (support.registerFormatting) {
      const documentSelector = [{ language: LANGUAGE_ID }];
      client.register(DocumentFormattingRequest.type, { documentSelector }).catch(() => undefined);
      client.register(DocumentRangeFormattingRequest.type, { documentSelector }).catch(() => undefined);
    }
  });
}
