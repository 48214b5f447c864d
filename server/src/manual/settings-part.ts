import { CONFIGURATION_FILE } from '../lint/config/configuration.ts';
import type { Severity } from '../lint/finding.ts';
import type { Rule } from '../lint/rule.ts';
import type { Locale } from '../lint/text.ts';
import type { Example } from './example.ts';

/** How the severity of a rule is set, and how one finding is suppressed. */
export function settingsPart({ meta }: Rule, { place }: Example, locale: Locale): readonly string[] {
  const text = TEXTS[locale];
  const rules = { [meta.id]: OTHERS[meta.severity] };
  const { rule, ...where } = place;
  const entry = { rule, file: text.file, ...where, reason: text.reason, date: '2024-01-15' };
  return [
    `## ${text.title}`,
    text.levels,
    text.settings,
    json({ 'disclosureReport.rules': rules }),
    text.configuration,
    json({ rules }),
    text.suppression,
    json({ suppressions: [entry] }),
    text.lightbulb,
  ];
}

/** A severity that is worth an example: the next one down. */
const OTHERS: Readonly<Record<Severity, Severity | 'off'>> = {
  error: 'warning',
  warning: 'information',
  information: 'off',
};

function json(value: unknown): string {
  return `\`\`\`json\n${JSON.stringify(value, undefined, 2)}\n\`\`\``;
}

const TEXTS = {
  zh: {
    title: '设置',
    levels: '程度可以设为 `error`（错误）、`warning`（警告）、`information`（信息）或 `off`（不提示）。',
    settings: '在 VS Code 的设置（`settings.json`）里：',
    configuration: `在年报所在文件夹或其上级文件夹的 \`${CONFIGURATION_FILE}\` 里，编辑器和命令行都照此检查：`,
    suppression:
      '确认无误、只想屏蔽一处的，在同一个文件里写明是哪一处、当时的内容和理由；那里的内容一变，就会重新提示：',
    lightbulb: '这一条不必手写：光标放在波浪线上，按 Ctrl+.（句点），在灯泡菜单里选择屏蔽即可。',
    file: '2023年度报告.txt',
    reason: '已与登记台账核对，原文无误',
  },
  en: {
    title: 'Settings',
    levels: 'The severity is one of `error`, `warning`, `information` and `off`.',
    settings: 'In the settings of VS Code (`settings.json`):',
    configuration: `In \`${CONFIGURATION_FILE}\` in the folder of the report or in one above it; editor and command line both go by it:`,
    suppression:
      'To accept a single finding that you have checked, say in the same file which one it is, what stood there and why. It comes back when that changes:',
    lightbulb:
      'You need not write this by hand: put the cursor on the squiggle, press Ctrl+. (full stop) and pick it from the lightbulb’s menu.',
    file: 'report-2023.txt',
    reason: 'Checked against the register; the report is right',
  },
} as const satisfies Readonly<Record<Locale, Readonly<Record<string, string>>>>;
