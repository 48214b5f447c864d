import type { CommanderError } from 'commander';
import type { LocalizedText } from '../lint/text.ts';

/** Says in both languages what is wrong with the arguments. */
export function explainUsage({ code, message }: CommanderError): LocalizedText {
  const name = /'([^']*)'/.exec(message)?.[1] ?? '';
  const known = EXPLANATIONS[code]?.(name);
  return known ?? { zh: '命令的用法不对。', en: `${message.replace(/^error: /, '')}.` };
}

const EXPLANATIONS: Readonly<Record<string, (name: string) => LocalizedText>> = {
  'commander.unknownOption': (name) => ({ zh: `没有 ${name} 这个选项。`, en: `There is no option ${name}.` }),
  'commander.optionMissingArgument': (name) => ({
    zh: `选项 ${name} 后面缺少取值。`,
    en: `The option ${name} needs a value.`,
  }),
  'commander.invalidArgument': (name) => ({
    zh: `选项 ${name} 的取值不对${hint(name).zh}。`,
    en: `The option ${name} has a wrong value${hint(name).en}.`,
  }),
};

function hint(option: string): LocalizedText {
  if (option.startsWith('--format')) return { zh: '，应为 stylish 或 json', en: ': stylish or json' };
  if (option.startsWith('--locale')) return { zh: '，应为 zh 或 en', en: ': zh or en' };
  return { zh: '，应为不小于 0 的整数', en: ': a whole number from 0 up' };
}
