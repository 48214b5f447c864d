/** A half-open range of a text, in UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The smallest span that holds both. */
export function cover(a: Span, b: Span): Span {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}

/** The smallest span that holds all of them; undefined for an empty list. */
export function coverAll(spans: readonly Span[]): Span | undefined {
  const [first, ...rest] = spans;
  return first && rest.reduce<Span>(cover, first);
}

/** Whether the offset lies in the span or at one of its ends. */
export function touches(span: Span, offset: number): boolean {
  return span.start <= offset && offset <= span.end;
}

/** Whether the two share at least one unit, or one is an empty span inside the other. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end ? true : a.start === b.start || (a.start <= b.start && b.end <= a.end);
}
