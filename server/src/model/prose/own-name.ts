/**
 * Takes the name of the reporting body, or a short form of it, out of what a clause says: `县文旅局` for 云岭县文化和旅游局.
 * The name of any other body stays.
 */
export function withoutOwnName(clause: string, organ: string | undefined): string {
  if (!organ || organ.length < 3) return clause;
  const whole = clause.indexOf(organ);
  if (whole >= 0) return clause.slice(0, whole) + clause.slice(whole + organ.length);
  const last = organ.slice(-1);
  const end = clause.indexOf(last);
  if (end < 1) return clause;
  for (let from = Math.max(0, end - LONGEST_SHORT_FORM); from < end; from++) {
    if (isShortForm(clause.slice(from, end + 1), organ)) return clause.slice(0, from) + clause.slice(end + 1);
  }
  return clause;
}

const LONGEST_SHORT_FORM = 24;

/** All its characters stand in the name, in this order, and the last ones of both are the same. */
function isShortForm(form: string, organ: string): boolean {
  let at = 0;
  for (const char of form) {
    at = organ.indexOf(char, at) + 1;
    if (at === 0) return false;
  }
  return form.length > 1;
}
