import { getNodeValue, type Node } from 'jsonc-parser';
import * as v from 'valibot';
import {
  type Configuration,
  type ConfigurationProblem,
  NO_CONFIGURATION,
  type Severities,
  type Suppression,
} from './configuration.ts';
import { parseJson } from './parse-json.ts';
import { isAmong, isRule, readItems, readMembers, readValue, spanOf, type Tell } from './parts.ts';
import { wrongValue } from './problems.ts';
import { readSuppression } from './read-suppression.ts';
import { BODY, FORM, LEVEL, PATTERN, SHAPE } from './shape.ts';

export interface ReadConfiguration {
  /** What is valid of the text; undefined where it cannot be read at all, so that the last good one stays. */
  readonly configuration: Configuration | undefined;
  /** In the order of the text. */
  readonly problems: readonly ConfigurationProblem[];
}

/** Reads the text of a configuration file: JSON with comments and trailing commas. Never fails; a blank text says nothing. */
export function readConfiguration(text: string, ruleIds: ReadonlySet<string>): ReadConfiguration {
  const { root, problem } = parseJson(text);
  if (problem) return { configuration: undefined, problems: [problem] };
  if (!root) return { configuration: NO_CONFIGURATION, problems: [] };
  if (root.type !== 'object') {
    const wrong = wrongValue(spanOf(root), 'configuration', getNodeValue(root));
    return { configuration: undefined, problems: [{ ...wrong, severity: 'error' }] };
  }
  const problems: ConfigurationProblem[] = [];
  const configuration = readRoot(root, ruleIds, (found) => problems.push(found));
  return { configuration, problems: problems.sort((a, b) => a.span.start - b.span.start) };
}

const NAMES = Object.keys(SHAPE.entries);

function readRoot(root: Node, ruleIds: ReadonlySet<string>, tell: Tell): Configuration {
  const members = readMembers(root, isAmong(NAMES, tell), tell);
  readValue(v.string(), members.get('$schema'), '$schema', tell);
  return {
    severities: readSeverities(members.get('rules'), ruleIds, tell),
    form: readValue(FORM, members.get('form'), 'form', tell),
    body: readValue(BODY, members.get('body'), 'body', tell),
    ignore: readItems(members.get('ignore'), 'ignore', tell).flatMap(
      (node) => readValue(PATTERN, node, 'pattern', tell) ?? [],
    ),
    suppressions: readItems(members.get('suppressions'), 'suppressions', tell).flatMap<Suppression>(
      (node) => readSuppression(node, ruleIds, tell) ?? [],
    ),
  };
}

function readSeverities(node: Node | undefined, ruleIds: ReadonlySet<string>, tell: Tell): Severities {
  if (!node) return {};
  if (node.type !== 'object') tell(wrongValue(spanOf(node), 'rules', getNodeValue(node)));
  const levels = readMembers(node, ({ name, nameSpan }) => isRule(name, nameSpan, ruleIds, tell), tell);
  return Object.fromEntries(
    [...levels].flatMap(([id, level]) => {
      const severity = readValue(LEVEL, level, 'level', tell);
      return severity ? [[id, severity]] : [];
    }),
  );
}
