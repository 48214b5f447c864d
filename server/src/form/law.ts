/** Until when, in the year after that of the report, it is to be published, and by whom (条例第四十九条). */
export interface Deadline {
  readonly month: number;
  readonly day: number;
  /** First year of a report that the revised 条例, in force since 15 May 2019, applies to. */
  readonly since: number;
  readonly body: { readonly zh: string; readonly en: string };
}

/** The days that 条例第四十九条 sets. It names no townships. */
export const DEADLINES: Readonly<Record<'department' | 'government', Deadline>> = {
  department: {
    month: 1,
    day: 31,
    since: 2019,
    body: { zh: '县级以上人民政府部门', en: 'departments of governments of county level and above' },
  },
  government: {
    month: 3,
    day: 31,
    since: 2019,
    body: { zh: '县级以上地方人民政府', en: 'local governments of county level and above' },
  },
};
