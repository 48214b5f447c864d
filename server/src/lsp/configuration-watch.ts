import { configurationFileIn, isConfigurationFile } from './configurations.ts';
import type { Session } from './session.ts';
import { foldersAbove, pathWithin } from './uri.ts';

/**
 * Has configuration files and reports read again when they change. Where nobody watches configuration files, as above the workspace folders, they are
 * looked at whenever a report below them is opened or saved.
 */
export function registerConfigurationWatch(session: Session): void {
  const { connection, documents, configurations, folders, reports, support } = session;
  connection.onDidChangeWatchedFiles(({ changes }) => {
    for (const { uri } of changes) {
      if (isConfigurationFile(uri)) configurations.reload(uri);
      else reports.reload(uri);
    }
  });

  const lookAbove = (uri: string): void => {
    const workspace = support.watch ? folders.of(uri) : undefined;
    for (const folder of foldersAbove(uri)) {
      const isWatched =
        workspace !== undefined && (folder === workspace || pathWithin(workspace, folder) !== undefined);
      if (!isWatched) configurations.reload(configurationFileIn(folder));
    }
  };
  documents.onDidOpen(({ document: { uri } }) => lookAbove(uri));
  documents.onDidSave(({ document: { uri } }) => {
    if (isConfigurationFile(uri)) configurations.reload(uri);
    else lookAbove(uri);
  });
}
