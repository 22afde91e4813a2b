import { Option } from 'commander';
import { getNamedType, GraphQLBoolean, isEnumType } from 'graphql';
import type { Parameter } from '../../questions/shared/parameters/parameters.js';

const SCOPE = 'scope';

/** Options whose names a question cannot take. */
export const OWN_OPTIONS = [
  'question',
  'format',
  'output',
  'first',
  'list',
  'lang',
  'variables',
  'operation',
  'table',
  'help',
];

/** A parameter as the command line takes it. */
export interface QuestionOption {
  parameter: Parameter;
  /** The first is the name; the others are aliases that no other option has. */
  names: string[];
}

/**
 * An option for each parameter: the fields of the scope by their own names, all others by their path
 * (`significance.model` is --significance-model); one word that follows itself stands once. Lists also go by the
 * singular: --event for events.
 */
export function optionsOf(parameters: readonly Parameter[]): QuestionOption[] {
  const taken = new Set(OWN_OPTIONS);
  const take = (wanted: string[]): string | undefined => {
    const name = wanted.find((one) => !taken.has(one));
    if (name !== undefined) taken.add(name);
    return name;
  };
  // Arguments of the question go before fields of the scope, and names before aliases.
  const [inner, own] = [parameters.filter(isOfScope), parameters.filter((parameter) => !isOfScope(parameter))];
  const options = [...own, ...inner].map((parameter) => ({
    parameter,
    names: [take(namesOf(parameter.path)) ?? kebab(parameter.path)],
  }));
  for (const { parameter, names } of options) {
    const alias = parameter.list ? take([singular(names[0]!)]) : undefined;
    if (alias !== undefined) names.push(alias);
  }
  return options;
}

/** The option as commander has it: given several times it gathers the texts, of a list's values or of a mistake. */
export function commanderOption({ parameter, names }: QuestionOption, name: string): Option {
  const yesOrNo = getNamedType(parameter.type) === GraphQLBoolean;
  const value = yesOrNo ? '[true|false]' : parameter.list ? '<values>' : '<value>';
  const option = new Option(`--${name} ${value}`, helpOf(parameter));
  option.argParser((text: string, before: string[] = []) => [...before, text]);
  option.helpGroup(isOfScope(parameter) ? 'Scope:' : 'Options of the question:');
  return name === names[0] ? option : option.hideHelp();
}

const isOfScope = ({ path }: Parameter): boolean => path.length > 1 && path[0] === SCOPE;

function namesOf(path: readonly string[]): string[] {
  return path[0] === SCOPE && path.length > 1 ? [kebab(path.slice(1)), kebab(path)] : [kebab(path)];
}

function kebab(path: readonly string[]): string {
  const words = path.flatMap((name) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`).split('-'));
  return words.filter((word, i) => word !== words[i - 1]).join('-');
}

/** `statuses` → `status`, `capacities` → `capacity`, `events` → `event`; the same where it is none. */
function singular(name: string): string {
  if (name.endsWith('ies')) return `${name.slice(0, -3)}y`;
  if (name.endsWith('sses') || name.endsWith('uses')) return name.slice(0, -2);
  return name.endsWith('s') && !name.endsWith('ss') ? name.slice(0, -1) : name;
}

function helpOf({ description, type, list, json, default: value }: Parameter): string {
  const leaf = getNamedType(type);
  const notes = [
    ...(isEnumType(leaf)
      ? [
          `${list ? 'of' : 'one of'} ${leaf
            .getValues()
            .map(({ name }) => name)
            .join(', ')}`,
        ]
      : []),
    ...(json ? ['JSON'] : list ? ['several: with commas, or repeated'] : []),
    ...(value === undefined || value === null ? [] : [`default: ${[value].flat().map(String).join(', ')}`]),
  ];
  return notes.length > 0 ? `${description} (${notes.join('; ')})` : description;
}
