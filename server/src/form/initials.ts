/**
 * The characters that the forms print, by the first letter of their reading there: 重 as in 重复. A test holds them against
 * the forms, so that none is missing and none is here for nothing.
 */
const READINGS: Readonly<Record<string, string>> = {
  a: '安按案',
  b: '八白版办保报本补不部',
  c: '采查成程持出处存重',
  d: '大单当到的等第定动度对',
  e: '额二',
  f: '发罚法反范方访废费分服府复',
  g: '改告公供勾构购关管规国果过',
  h: '合和后护会或获',
  j: '机稽及集计继加家减件缴接结金进禁经纠九举具据卷决',
  k: '开科可空况',
  l: '类理量列另六律',
  m: '没秘密明目',
  n: '纳内年',
  q: '七期其企起强情请求区取全权确',
  r: '然人认仍容',
  s: '三商上尚社申审十事收属数四讼诉',
  t: '他提题体条通投',
  w: '外万危维为未位文稳问握无五务物',
  x: '息系下现相项效新信行形性需许续询',
  y: '研要业一已以议益用由有于逾予元',
  z: '再在增章掌这正政之知织执直止只制中主转自总组作',
};

const INITIALS: ReadonlyMap<string, string> = new Map(
  Object.entries(READINGS).flatMap(([letter, chars]) => [...chars].map((char) => [char, letter] as const)),
);

/** The first letters of a wording of the form, as they are typed to find it: `xzxk` for 行政许可. Everything else is left out. */
export function initialsOf(text: string): string {
  let initials = '';
  for (const char of text) initials += INITIALS.get(char) ?? '';
  return initials;
}

/** Every character that has an initial. */
export function charactersWithInitials(): readonly string[] {
  return [...INITIALS.keys()];
}
