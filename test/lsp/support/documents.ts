import type { MessageConnection, TextDocumentContentChangeEvent } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';

/** The client's open documents; each change goes to the server as well. */
export interface Documents {
  open(uri: string, text: string, languageId?: string): Promise<TextDocument>;
  /** Applies the changes as the next version; answers that version. */
  change(uri: string, ...changes: readonly TextDocumentContentChangeEvent[]): Promise<number>;
  save(uri: string): Promise<void>;
  close(uri: string): Promise<void>;
  get(uri: string): TextDocument;
}

export function openDocuments(connection: MessageConnection): Documents {
  const documents = new Map<string, TextDocument>();
  const get = (uri: string): TextDocument => {
    const document = documents.get(uri);
    if (!document) throw new Error(`not open: ${uri}`);
    return document;
  };
  return {
    get,
    async open(uri, text, languageId = 'plaintext') {
      const document = TextDocument.create(uri, languageId, 1, text);
      documents.set(uri, document);
      await connection.sendNotification('textDocument/didOpen', {
        textDocument: { uri, languageId, version: 1, text },
      });
      return document;
    },
    async change(uri, ...changes) {
      const version = get(uri).version + 1;
      documents.set(uri, TextDocument.update(get(uri), [...changes], version));
      await connection.sendNotification('textDocument/didChange', {
        textDocument: { uri, version },
        contentChanges: changes,
      });
      return version;
    },
    save: (uri) => connection.sendNotification('textDocument/didSave', { textDocument: { uri } }),
    async close(uri) {
      documents.delete(uri);
      await connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
    },
  };
}
