import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  type Document,
  type Node,
  type Pair,
  type Scalar,
} from 'yaml';
import { shown, type Place, type ProblemCode } from '../../../problems/index.js';

/** Aliases may repeat what they stand for: a file is not larger than this when all of them are written out. */
const MOST_VALUES = 100_000;
const DEEPEST = 12;

type Path = readonly PropertyKey[];
type At = NonNullable<Place['at']>;
export type Told = (code: ProblemCode, at: At | undefined, found: string, expected?: string) => void;

/** A value of a YAML file, and where it stands. */
export interface YamlValues {
  value: unknown;
  /** The place of what a path leads to, or of what is nearest to it. */
  at: (path: Path) => At | undefined;
}

/**
 * Reads YAML 1.2: scalars are texts as they are written, so that `no`, days and numbers stay what they were.
 * @param isTyped whether numbers and truth values are meant at a path
 * @returns undefined where it cannot be read at all; what is wrong is told
 */
export function yamlValues(text: string, isTyped: (path: Path) => boolean, tell: Told): YamlValues | undefined {
  const lineCounter = new LineCounter();
  const options = { version: '1.2', schema: 'core', merge: false, uniqueKeys: false, prettyErrors: false } as const;
  const document = parseDocument(text, { ...options, lineCounter });
  const atOf = (offset: number): At => {
    const { line, col } = lineCounter.linePos(offset);
    return { line, column: col };
  };
  const wrong = [...document.errors, ...document.warnings];
  for (const { pos, message } of wrong) tell('MAPPING_YAML', atOf(pos[0]), `${message.replace(/\.$/, '')}.`);
  if (wrong.length > 0) return undefined;
  const walk = new Walk(document, isTyped, tell, atOf);
  const value = walk.value(document.contents, []);
  return { value, at: (path) => walk.at(path) };
}

/** Makes the values of a document, and keeps where they stand. */
class Walk {
  readonly #places = new Map<string, At>();
  #values = 0;

  constructor(
    private readonly document: Document,
    private readonly isTyped: (path: Path) => boolean,
    private readonly tell: Told,
    private readonly atOf: (offset: number) => At,
  ) {}

  at(path: Path): At | undefined {
    for (let length = path.length; length >= 0; length -= 1) {
      const at = this.#places.get(slotOf(path.slice(0, length)));
      if (at) return at;
    }
    return undefined;
  }

  value(node: Node | null | undefined, path: Path): unknown {
    this.#values += 1;
    if (this.#values > MOST_VALUES || path.length > DEEPEST) {
      if (this.#values <= MOST_VALUES + 1)
        this.#tell('MAPPING_YAML', node, 'it holds too many values, or too deep ones.');
      this.#values = MOST_VALUES + 1;
      return null;
    }
    if (node?.range && !this.#places.has(slotOf(path))) this.#places.set(slotOf(path), this.atOf(node.range[0]));
    if (isAlias(node)) return this.value(node.resolve(this.document), path);
    if (isSeq(node)) return node.items.map((item, i) => this.value(item as Node, [...path, i]));
    if (isMap(node)) return this.#object(node.items as Pair<Node, Node | null>[], path);
    return isScalar(node) ? this.#scalar(node, path) : null;
  }

  #object(pairs: readonly Pair<Node, Node | null>[], path: Path): Record<string, unknown> {
    const object: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
    const lines = new Map<string, number>();
    for (const { key, value } of pairs) {
      const scalar = isAlias(key) ? key.resolve(this.document) : key;
      const name = isScalar(scalar) ? textOf(scalar) : null;
      if (typeof name !== 'string') {
        this.#tell('MAPPING_YAML', key, 'a key is a text.');
        continue;
      }
      const at = key.range ? this.atOf(key.range[0]) : undefined;
      const line = lines.get(name);
      if (line !== undefined) {
        this.tell('MAPPING_KEY_REPEATED', at, shown(name), `${line}`);
        continue;
      }
      lines.set(name, at?.line ?? 0);
      if (at) this.#places.set(slotOf([...path, name]), at);
      object[name] = this.value(value, [...path, name]);
    }
    return { ...object };
  }

  #scalar(scalar: Scalar, path: Path): unknown {
    if (this.isTyped(path) && (typeof scalar.value === 'number' || typeof scalar.value === 'boolean')) {
      return scalar.value;
    }
    return textOf(scalar);
  }

  #tell(code: ProblemCode, node: Node | null | undefined, found: string): void {
    this.tell(code, node?.range ? this.atOf(node.range[0]) : undefined, found);
  }
}

/** A scalar as it is written; null where nothing is. */
function textOf({ value, source }: Scalar): string | null {
  if (typeof value === 'string') return value;
  return source === undefined || source === '' ? null : source;
}

const slotOf = (path: Path): string => JSON.stringify(path);
