import { commands, type Disposable, type Extension, l10n, type QuickPickItem, QuickPickItemKind, window } from 'vscode';
import { isSelected } from './documents.ts';
import type { DocumentState, RecognitionBook } from './recognition.ts';

/** One line of the menu; a separator has no command. */
export interface MenuItem extends QuickPickItem {
  readonly command?: string;
  readonly arguments?: readonly unknown[];
}

interface Entry {
  readonly command: string;
  readonly icon: string;
  /** Of which documents it is offered; of every one unless said. */
  readonly of?: DocumentState['kind'];
  /** Only for commands that are not of this extension, whose own title comes from the manifest. */
  readonly label?: string;
  readonly arguments?: readonly unknown[];
}

/** The menu of the status item, which the command palette opens, too. */
export function registerMenu(book: RecognitionBook, extension: Extension<unknown>): Disposable {
  return commands.registerCommand('disclosureReport.showMenu', async () => {
    const document = window.activeTextEditor?.document;
    const state = document && isSelected(document) ? await book.stateOf(document) : undefined;
    const items = menuFor(state?.kind ?? 'other', extension);
    const chosen = await window.showQuickPick<MenuItem>(items, { placeHolder: l10n.t('Disclosure report') });
    if (chosen?.command) await commands.executeCommand(chosen.command, ...(chosen.arguments ?? []));
  });
}

/** What can be done with a document of that kind, in groups, the most wanted first. */
export function menuFor(kind: DocumentState['kind'], extension: Extension<unknown>): MenuItem[] {
  const titles = titlesOf(extension);
  const groups = groupsFor(extension.id)
    .map((entries) => entries.filter(({ of = kind }) => of === kind))
    .filter((entries) => entries.length > 0);
  return groups.flatMap((entries, index) => [
    ...(index === 0 ? [] : [{ label: '', kind: QuickPickItemKind.Separator }]),
    ...entries.map(({ command, icon, label, arguments: given = [] }) => ({
      label: `$(${icon}) ${label ?? titles.get(command) ?? command}`,
      command,
      arguments: given,
    })),
  ]);
}

function groupsFor(id: string): readonly (readonly Entry[])[] {
  return [
    [
      {
        command: 'editor.action.marker.next',
        label: l10n.t('Go to the Next Problem'),
        icon: 'arrow-down',
        of: 'report',
      },
      { command: 'disclosureReport.fixAll', icon: 'wand', of: 'report' },
      { command: 'disclosureReport.check', icon: 'play', of: 'report' },
    ],
    [
      { command: 'outline.focus', label: l10n.t('Show the Outline'), icon: 'list-tree', of: 'report' },
      { command: 'disclosureReport.showTables', icon: 'table', of: 'report' },
    ],
    [
      { command: 'disclosureReport.convertToTabRows', icon: 'arrow-swap', of: 'report' },
      { command: 'disclosureReport.convertToCellLines', icon: 'arrow-swap', of: 'report' },
      { command: 'disclosureReport.convertToPipeTable', icon: 'arrow-swap', of: 'report' },
      { command: 'disclosureReport.convertToHtml', icon: 'arrow-swap', of: 'report' },
    ],
    [
      { command: 'disclosureReport.exclude', icon: 'circle-slash', of: 'report' },
      { command: 'disclosureReport.include', icon: 'pass', of: 'excluded' },
      { command: 'disclosureReport.setLanguage', icon: 'symbol-keyword', of: 'other' },
    ],
    [
      { command: 'disclosureReport.openConfiguration', icon: 'json' },
      {
        command: 'workbench.action.openSettings',
        arguments: [`@ext:${id}`],
        label: l10n.t('Settings'),
        icon: 'settings-gear',
      },
      { command: 'disclosureReport.showRules', icon: 'book' },
    ],
    [
      {
        command: 'workbench.action.openWalkthrough',
        arguments: [`${id}#start`],
        label: l10n.t('Getting Started'),
        icon: 'mortar-board',
      },
      { command: 'disclosureReport.openSample', icon: 'beaker' },
      { command: 'disclosureReport.newReport', icon: 'new-file' },
      { command: 'disclosureReport.showOutput', icon: 'output' },
    ],
  ];
}

/** A title in the manifest. Where VS Code speaks another language than English, it keeps the original beside the translation. */
type Title = string | { readonly value: string };

/** The titles of this extension's commands, in the language of the user: VS Code has put them into the manifest. */
function titlesOf({ packageJSON }: Extension<unknown>): ReadonlyMap<string, string> {
  const listed: readonly { readonly command: string; readonly title: Title }[] = packageJSON.contributes.commands;
  return new Map(listed.map(({ command, title }) => [command, typeof title === 'string' ? title : title.value]));
}
