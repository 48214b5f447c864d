import { paragraph, type Recipe, render, type Site, splice, stretchOf } from './plant.ts';

/** Last year's report in the words and layout of this one, with figures that this one does not follow from. */
function withOther(site: Site, address: string, figure: number, prior: string): ReturnType<Recipe> {
  return { text: site.text, prior: render(site, { figures: { [prior]: String(figure) } }), address };
}

function figureOf({ right }: Site, address: string): number {
  return Number(right.figures[address] ?? '0');
}

const carryOver: Recipe = (site) => {
  const address = 'applications/carried-in/total';
  return withOther(site, address, figureOf(site, address) + 1, 'applications/carried-out/total');
};

const inForce: Recipe = (site) => {
  if (site.right.form !== '2021') return undefined;
  const row = 'proactive-disclosure/normative-document';
  const [issued = 0, repealed = 0, now = 0] = ['issued', 'repealed', 'in-force'].map((id) =>
    figureOf(site, `${row}/${id}`),
  );
  return withOther(site, `${row}/in-force`, now - issued + repealed + 2, `${row}/in-force`);
};

const PROBLEMS =
  '全年主动公开的信息中图解只有2条，解读形式比较单一，与群众的期盼还有差距。下一步，将组织3次业务培训，丰富解读形式，安排专人及时更新群众关注的内容。';

const repeatedText: Recipe = (site) => {
  const { body, end } = stretchOf(site.text, 'problems');
  const write = (text: string): string => splice(site.text, { start: body, end }, `\n${paragraph(site, text)}\n\n`);
  return { text: write(PROBLEMS), prior: write(PROBLEMS.replace('2', '4').replace('3', '5')) };
};

export const FAULTS_ACROSS_FILES: Readonly<Record<string, Recipe>> = {
  'prior-year-carry-over': carryOver,
  'prior-year-in-force': inForce,
  'repeated-text': repeatedText,
};
