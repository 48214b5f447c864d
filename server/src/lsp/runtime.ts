/** What the server needs of the machine that it runs on. */
export interface Runtime {
  /** Calls back after the messages that have already arrived were handled, at the earliest in the next turn. */
  afterInput(callback: () => void): Cancel;
  /** Calls back after so many milliseconds. */
  later(callback: () => void, milliseconds: number): Cancel;
  /** Milliseconds from some fixed moment on. */
  now(): number;
  /**
   * The bytes of a file, of at most so many; undefined where there is none. Not there where no file can be read.
   */
  readonly readFile?: (uri: string, most?: number) => Promise<Uint8Array | undefined>;
  /** What a folder holds; nothing where there is none. Not there where no folder can be read. */
  readonly listFolder?: (uri: string) => Promise<readonly FolderEntry[]>;
}

/** Of a folder, by its plain name. */
export interface FolderEntry {
  readonly name: string;
  readonly isFolder: boolean;
}

/** Takes the call back, if it has not come yet. */
export type Cancel = () => void;
