import type { DrawnCell, DrawnFinding, Texts } from '../src/table-view/messages.ts';
import { make, setAll } from './dom.ts';

/** All that a figure's cell shows: two that are equal look alike. */
export interface Figure {
  readonly cell: DrawnCell;
  readonly findings: readonly DrawnFinding[];
}

/** How the sums of a cell come out together; undefined where it is none, or nothing can be said. */
export function sumState({ sums = [] }: DrawnCell): 'holds' | 'broken' | undefined {
  if (sums.some(({ state }) => state === 'broken')) return 'broken';
  return sums.length > 0 && sums.every(({ state }) => state === 'holds') ? 'holds' : undefined;
}

/** Fills a cell with its figure and the signs beside it; colours are the style's business. */
export function fillFigure(element: HTMLElement, { cell, findings }: Figure, texts: Texts): void {
  const state = sumState(cell);
  const severity = worst(findings);
  const classes = ['figure', cell.status, state, severity, cell.readOnly === undefined ? undefined : 'read-only'];
  element.classList.remove(...element.classList);
  element.classList.add(...classes.filter((name) => name !== undefined));
  setAll(element, {
    title: explain({ cell, findings }, texts).join('\n') || undefined,
    'aria-readonly': String(cell.readOnly !== undefined),
    'aria-invalid': state === 'broken' || severity === 'error' ? 'true' : undefined,
  });
  element.replaceChildren(make('span', { class: 'value' }, cell.text), ...signs(state, severity), spoken(cell, texts));
}

/** What is to be said of a figure, a sentence each. */
export function explain({ cell, findings }: Figure, texts: Texts): readonly string[] {
  const sums = (cell.sums ?? []).flatMap(({ state, text }) => {
    if (state === 'broken') return [`✗ ${text ?? texts.broken}`];
    return state === 'unknown' ? [`${text}${texts.colon}${texts.unknown}`] : [];
  });
  const holds = sumState(cell) === 'holds' ? [`✓ ${texts.holds}`] : [];
  const told = findings.map(({ severity, rule, message }) => `${texts[severity]}${texts.colon}${message} ${rule}`);
  const readOnly = cell.readOnly === undefined ? [] : [`${texts.readOnly} ${cell.readOnly}`];
  return [...told, ...sums, ...holds, ...readOnly];
}

function signs(state: 'holds' | 'broken' | undefined, severity: DrawnFinding['severity'] | undefined): readonly Node[] {
  const sign = (name: string, text: string): Node =>
    make('span', { class: `sign ${name}`, 'aria-hidden': 'true' }, text);
  if (state === 'broken') return [sign('broken', '✗')];
  if (severity) return [sign(severity, severity === 'information' ? 'i' : '!')];
  return state === 'holds' ? [sign('holds', '✓')] : [];
}

/** What a screen reader says where others see a sign or nothing. */
function spoken(cell: DrawnCell, texts: Texts): Node {
  const state = sumState(cell);
  const words = [
    cell.status === 'blank' ? texts.blank : undefined,
    cell.status === 'missing' ? texts.missing : undefined,
    state && texts[state],
  ];
  return make('span', { class: 'spoken' }, words.filter((word) => word !== undefined).join(' '));
}

function worst(findings: readonly DrawnFinding[]): DrawnFinding['severity'] | undefined {
  return (['error', 'warning', 'information'] as const).find((severity) =>
    findings.some((finding) => finding.severity === severity),
  );
}
