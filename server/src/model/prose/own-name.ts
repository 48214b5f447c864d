/**
 * Takes the name of the reporting body, or a short form of it, out of what a clause says: `县文旅局` for 云岭县文化和旅游局.
 * The name of any other body stays.
 */
export function withoutOwnName(clause: string, organ: string | undefined): string {
  if (!organ || organ.length < 3) return clause;
  const end = clause.indexOf(organ.slice(-1));
  if (end < 1) return clause;
  const from = beginOfForm(clause, end, organ);
  return end - from < 1 ? clause : clause.slice(0, from) + clause.slice(end + 1);
}

/** Where the longest form begins whose characters all stand in the name, in this order, the last ones of both the same. */
function beginOfForm(clause: string, end: number, organ: string): number {
  let rest = organ.length;
  let from = end + 1;
  while (from > 0) {
    const at = rest > 0 ? organ.lastIndexOf(clause.charAt(from - 1), rest - 1) : -1;
    if (at < 0) break;
    rest = at;
    from--;
  }
  return from;
}
