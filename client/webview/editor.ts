import { make } from './dom.ts';

/** Where the user goes after a figure was typed; `elsewhere` if they are gone already. */
export type Leave = 'down' | 'up' | 'next' | 'previous' | 'here' | 'elsewhere';

export interface EditorEvents {
  /** The figure is to be written. */
  commit(text: string, leave: Leave): void;
  cancel(): void;
}

/** A field in a cell, in place of its figure; `typed` is what the user began with, in place of what stands there. */
export function openEditor(
  cell: HTMLElement,
  { text, typed, label }: { readonly text: string; readonly typed: string | undefined; readonly label: string },
  events: EditorEvents,
): void {
  const attributes = {
    type: 'text',
    inputmode: 'decimal',
    autocomplete: 'off',
    spellcheck: 'false',
    'aria-label': label,
  };
  const input = make('input', attributes);
  input.value = typed ?? text;
  let isOpen = true;
  const close = (then: () => void): void => {
    if (!isOpen) return;
    isOpen = false;
    then();
  };
  input.addEventListener('keydown', (event) => {
    // What an input method is composing is its own.
    if (event.isComposing) return;
    event.stopPropagation();
    if (event.key === 'Escape') close(events.cancel);
    const leave = leaveOf(event);
    if (leave) close(() => events.commit(input.value, leave));
    if (leave || event.key === 'Escape') event.preventDefault();
  });
  input.addEventListener('blur', () => close(() => events.commit(input.value, 'elsewhere')));
  cell.classList.add('editing');
  cell.replaceChildren(input);
  input.focus();
  if (typed === undefined) input.select();
}

function leaveOf({ key, shiftKey }: KeyboardEvent): Leave | undefined {
  if (key === 'Enter') return shiftKey ? 'up' : 'down';
  if (key === 'Tab') return shiftKey ? 'previous' : 'next';
  return undefined;
}
