import { Command, InvalidArgumentError, Option } from 'commander';
import { version } from '../../../package.json';
import { CONFIGURATION_FILE } from '../lint/config/configuration.ts';
import { displayWidth } from '../text/width.ts';

/** The command with its options and help; it throws a `CommanderError` where it would print an error or end. */
export function createCommand(print: (text: string) => void): Command {
  return new Command('disclosure-report-lint')
    .usage('[options] <file|folder|glob|-> ...')
    .description(DESCRIPTION)
    .argument('[paths...]', PATHS)
    .addOption(
      new Option('--format <format>', '输出格式\noutput format').choices(['stylish', 'json']).default('stylish'),
    )
    .option('--facts', '不检查，只输出读到的内容（JSON）\nprint what was read instead of findings (JSON)')
    .option('--fix', '先自动修正可安全修正的问题，再报告其余\nwrite safe fixes in place, then report what is left')
    .option(
      '--report-unused-suppressions',
      '同时报告配置文件中不再有用的屏蔽条目\nalso report suppressions in the configuration that are no longer used',
    )
    .option(
      '--max-warnings <n>',
      '警告超过 n 个时，退出码为 1\nexit with 1 when there are more than n warnings',
      toCount,
    )
    .option('--explain <rule>', '不检查，只说明一条规则\nexplain a rule instead of checking')
    .addOption(new Option('--locale <locale>', '消息语言\nlanguage of messages').choices(['zh', 'en']).default('zh'))
    .version(version, '-v, --version', '显示版本\nprint the version')
    .helpOption('-h, --help', '显示本帮助\nprint this help')
    .addHelpText('after', CONFIGURATION)
    .addHelpText('after', EXIT_CODES)
    .configureHelp({ displayWidth, styleTitle: (title) => TITLES[title] ?? title })
    .configureOutput({ writeOut: print, writeErr: () => {} })
    .exitOverride();
}

function toCount(text: string): number {
  if (!/^\d+$/.test(text)) throw new InvalidArgumentError('');
  return Number(text);
}

const DESCRIPTION = [
  '检查政府信息公开工作年度报告：结构、表格和勾稽关系。',
  'Checks annual reports on government information disclosure: structure, tables, balances.',
].join('\n');

const PATHS = [
  '文件、文件夹、通配符，或 -（标准输入）；文件夹中查找 .txt .md .html .htm',
  'files, folders, globs, or - (standard input); folders are searched for .txt .md .html .htm',
].join('\n');

const CONFIGURATION = `
配置文件 Configuration:
  每份报告用离它最近的 ${CONFIGURATION_FILE}：从所在文件夹起逐级向上查找，- 从当前文件夹起。
  在文件夹或通配符中找到的文件，如属忽略则跳过；直接写出文件名的照常检查，并加以说明。
  Each report goes by the nearest ${CONFIGURATION_FILE}, from its folder upward; - by that of the working folder.
  Ignored files are left out when found in folders or by globs; one that is named is checked, with a note.`;

const EXIT_CODES = `
退出码 Exit codes:
  0  没有错误 no finding of severity error
  1  有错误，或警告超过 --max-warnings errors, or more warnings than --max-warnings
  2  用法不对，或有输入无法读取 wrong usage, or input that cannot be read
  3  程序内部故障 internal failure`;

const TITLES: Readonly<Record<string, string>> = {
  'Usage:': '用法 Usage:',
  'Arguments:': '参数 Arguments:',
  'Options:': '选项 Options:',
};
