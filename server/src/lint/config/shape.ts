import * as v from 'valibot';

// The shape of `.disclosure-report.json`. The shipped JSON schema is made of it (`json-schema.ts`).

export const LEVEL = v.picklist(['off', 'information', 'warning', 'error']);
export const FORM = v.picklist(['2021', '2019']);
export const BODY = v.picklist(['department', 'government', 'township']);
export const PATTERN = v.pipe(v.string(), v.nonEmpty());

const SECTION = v.picklist([
  'overview',
  'proactive-disclosure',
  'applications',
  'review-and-litigation',
  'problems',
  'other-matters',
]);
const ADDRESS = v.pipe(v.string(), v.regex(/^[a-z-]+(?:\/[a-z.-]+){0,2}$/));
/** Neither absolute nor leading out of the folder, as it would never be met. */
const FILE = v.pipe(v.string(), v.nonEmpty(), v.regex(/^(?!\/|[A-Za-z]:|\.\.?\/)[^\\]+$/));
const DATE = v.pipe(v.string(), v.isoDate());

export const SUPPRESSION = v.strictObject({
  rule: v.string(),
  file: FILE,
  address: v.optional(ADDRESS),
  section: v.optional(SECTION),
  value: v.string(),
  reason: v.pipe(v.string(), v.nonEmpty()),
  date: DATE,
});

export const SHAPE = v.strictObject({
  $schema: v.optional(v.string()),
  rules: v.optional(v.record(v.string(), LEVEL)),
  form: v.optional(FORM),
  body: v.optional(BODY),
  ignore: v.optional(v.array(PATTERN)),
  suppressions: v.optional(v.array(SUPPRESSION)),
});
