import type { FromPage, ToPage } from '../src/table-view/messages.ts';
import { onKey } from './keys.ts';
import './page.css';
import './table.css';
import './print.css';
import { View } from './view.ts';

declare function acquireVsCodeApi(): { postMessage(message: FromPage): void };

const vscode = acquireVsCodeApi();
const send = (message: FromPage): void => vscode.postMessage(message);
let view: View | undefined;

window.addEventListener('message', ({ data }: MessageEvent<ToPage>) => {
  switch (data.type) {
    case 'texts':
      view = new View(data.texts, send);
      break;
    case 'tables':
      view?.show(data);
      break;
    case 'changed':
      view?.textChanged(data.version);
      break;
    case 'mark':
      view?.mark(data.id ?? undefined);
      break;
    case 'refused':
      view?.refused(data.address, data.reason);
      view?.settled();
      break;
    case 'edited':
      view?.settled();
  }
});

document.addEventListener('keydown', (event) => {
  if (view && cellOf(event)?.tagName === 'TD') onKey(event, view, send);
});

// A field in a cell has the focus of its own, and its cell is the current one already.
document.addEventListener('focusin', (event) => {
  const cell = cellOf(event);
  if (cell?.tagName === 'TD') view?.setCurrent(cell.id);
});

window.addEventListener('focus', () => view?.returned());

document.addEventListener('click', (event) => {
  const button = targetOf(event)?.closest<HTMLElement>('button[data-go]');
  const { go, cell } = button?.dataset ?? {};
  if (cell !== undefined) view?.goTo(cell);
  const id = go ?? cellOf(event)?.id;
  if (id !== undefined && !isField(event)) view?.showInText(id, false);
});

document.addEventListener('dblclick', (event) => {
  if (cellOf(event)?.tagName === 'TD' && !isField(event)) view?.edit();
});

send({ type: 'ready' });

function targetOf({ target }: Event): Element | undefined {
  return target instanceof Element ? target : undefined;
}

function cellOf(event: Event): HTMLElement | undefined {
  return targetOf(event)?.closest<HTMLElement>('td, th') ?? undefined;
}

function isField(event: Event): boolean {
  return targetOf(event)?.tagName === 'INPUT';
}
