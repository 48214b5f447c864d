import { type Disposable, type ExtensionContext, type TextDocument, window, workspace } from 'vscode';
import { registerCommands } from './commands.ts';
import { registerConfigureCommands } from './configure.ts';
import { registerConversion } from './convert-tables.ts';
import { isConfiguration, mayBecomeReport, mayBeReport } from './documents.ts';
import { Exclusions } from './exclusions.ts';
import { followCursor } from './inlay-hints.ts';
import type { Launch } from './launch.ts';
import { registerMenu } from './menu.ts';
import { registerNewReport } from './new-report.ts';
import { registerOpenConfiguration } from './open-configuration.ts';
import { registerTablePaste } from './paste-table.ts';
import { RecognitionBook } from './recognition.ts';
import { registerRulePages } from './rule-pages.ts';
import { registerSample } from './sample.ts';
import { Server } from './server.ts';
import { StatusItem } from './status-item.ts';
import { TableViews } from './table-view/table-views.ts';

/** The parts that the outside may ask. */
export interface Client {
  readonly server: Server;
  readonly status: StatusItem;
  readonly tables: TableViews;
}

/** Wires the client together. The server starts with the first open document that may be a report or configures them, not before. */
export function start(context: ExtensionContext, launch: Launch): Client {
  const output = window.createOutputChannel('Disclosure Report', { log: true });
  const exclusions = new Exclusions(context.workspaceState);
  const server = new Server(launch, output, exclusions);
  const book = new RecognitionBook(server, exclusions);
  const status = new StatusItem(book);
  const tables = new TableViews({ server, output, extensionUri: context.extensionUri }, exclusions);
  context.subscriptions.push(output, book, status, tables);
  context.subscriptions.push(...registerCommands(server, exclusions, output), ...registerConfigureCommands(server));
  context.subscriptions.push(...registerRulePages(context), ...startWhenNeeded(server, exclusions));
  context.subscriptions.push(followCursor(server));
  context.subscriptions.push(
    registerMenu(book, context.extension),
    registerSample(context),
    registerOpenConfiguration(),
  );
  context.subscriptions.push(...registerConversion(server), registerTablePaste(server), registerNewReport(server));
  void status.refresh();
  return { server, status, tables };
}

function startWhenNeeded(server: Server, exclusions: Exclusions): Disposable[] {
  const look = (document: TextDocument, sight: () => boolean): void => {
    if (!server.isStarted && !exclusions.has(document.uri) && sight()) void server.start();
  };
  const open = (document: TextDocument): void =>
    look(document, () => isConfiguration(document) || mayBeReport(document));
  workspace.textDocuments.forEach(open);
  return [
    workspace.onDidOpenTextDocument(open),
    // A report may be pasted into an empty document.
    workspace.onDidChangeTextDocument((event) => look(event.document, () => mayBecomeReport(event))),
  ];
}
