/**
 * The reporting year in the name of a file; undefined where it names none for sure. A bare number may be anything, and a
 * date is that of the publication.
 */
export function yearInFileName(name: string | undefined): number | undefined {
  const years = [...(name ?? '').matchAll(FILE_YEAR)].map(([, year]) => Number(year));
  return years.every((year) => year === years[0]) ? years[0] : undefined;
}

/** `2023年`, `2023年度`, `2023政府信息公开`, but neither `2024年1月` nor `2021年版`. */
const FILE_YEAR =
  /(?<!\d)(20\d\d)(?:年度?(?!\d{1,2}月|[初底末]|版|格式|表|模板|以来)|(?=度?(?:政府|政务)?信息公开|年?度?(?:工作)?(?:年报|报告)))/g;
