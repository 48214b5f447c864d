import {
  commands,
  type Disposable,
  EventEmitter,
  type ExtensionContext,
  env,
  type FileChangeEvent,
  type FileStat,
  FileSystemError,
  type FileSystemProvider,
  FileType,
  Uri,
  workspace,
} from 'vscode';

// The manifest has this scheme start the extension, and shows what is opened by it in the preview of Markdown.
const scheme = 'disclosure-report-rules';

/** Where this client opens the page of a rule; the server puts in the language and the rule. */
export const rulePages = `${scheme}:/{locale}/{rule}.md`;

const showRules = 'disclosureReport.showRules';

/** The same for links in Markdown, where VS Code opens no scheme of ours: a command, with the page as its argument. */
export const ruleLinks = `command:${showRules}?%5B%22{locale}/{rule}%22%5D`;

/** What links in hovers of this extension may run. */
export const trusted = { isTrusted: { enabledCommands: [showRules] } };

/** Lets the pages of the rules be opened like files, and the page of all of them by a command. */
export function registerRulePages({ extensionUri }: ExtensionContext): Disposable[] {
  const pages = new RulePages(Uri.joinPath(extensionUri, 'dist/rules.json'));
  return [
    workspace.registerFileSystemProvider(scheme, pages, { isReadonly: true, isCaseSensitive: true }),
    commands.registerCommand('disclosureReport.showRules', (page?: unknown) =>
      commands.executeCommand('vscode.open', typeof page === 'string' ? pageAt(page) : indexPage()),
    ),
  ];
}

function indexPage(): Uri {
  const locale = env.language.startsWith('zh') ? 'zh' : 'en';
  return pageAt(`${locale}/index`);
}

function pageAt(path: string): Uri {
  return Uri.from({ scheme, path: `/${path}.md` });
}

/**
 * The pages as they came with the extension, so that they open on every machine and without a network. A file system
 * rather than mere text documents: it is there before the extension runs, and the links between its pages work.
 */
class RulePages implements FileSystemProvider {
  readonly #source: Uri;
  readonly #changed = new EventEmitter<FileChangeEvent[]>();
  #pages: Promise<ReadonlyMap<string, Uint8Array>> | undefined;

  /** Never fires. */
  readonly onDidChangeFile = this.#changed.event;

  constructor(source: Uri) {
    this.#source = source;
  }

  watch(): Disposable {
    return { dispose: () => undefined };
  }

  async stat(uri: Uri): Promise<FileStat> {
    const { length } = await this.readFile(uri);
    return { type: FileType.File, ctime: 0, mtime: 0, size: length };
  }

  async readFile(uri: Uri): Promise<Uint8Array> {
    this.#pages ??= readPages(this.#source);
    const page = (await this.#pages).get(uri.path);
    if (!page) throw FileSystemError.FileNotFound(uri);
    return page;
  }

  readDirectory(): [string, FileType][] {
    return [];
  }

  createDirectory(uri: Uri): never {
    throw FileSystemError.NoPermissions(uri);
  }

  writeFile(uri: Uri): never {
    throw FileSystemError.NoPermissions(uri);
  }

  delete(uri: Uri): never {
    throw FileSystemError.NoPermissions(uri);
  }

  rename(uri: Uri): never {
    throw FileSystemError.NoPermissions(uri);
  }
}

async function readPages(source: Uri): Promise<ReadonlyMap<string, Uint8Array>> {
  const texts: Readonly<Record<string, string>> = JSON.parse(
    new TextDecoder().decode(await workspace.fs.readFile(source)),
  );
  const encoder = new TextEncoder();
  return new Map(Object.entries(texts).map(([path, text]) => [`/${path}`, encoder.encode(text)]));
}
