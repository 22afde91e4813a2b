import type { PairQuery } from '../../generated/documents.js';

type Row = PairQuery['both']['rows']['nodes'][number];
type Rows = PairQuery['second']['rows'];

/** An organisation that is named at both events of a pair. */
export interface Named {
  id: string;
  name: { text: string; lang?: string | null };
  /** `both`: of the host side of both events, `one`: of one of them. */
  hosts: 'both' | 'one' | 'none';
  /** Whether at one of them its members were there, and not itself. */
  isMembers: boolean;
}

/** Who is named at both events, hosts first, then those who were there themselves. @param rows of both events */
export function namedAtBoth(rows: readonly Row[], pair: readonly [string, string]): Named[] {
  const own = new Map<string, Row[]>();
  for (const row of rows) {
    if (row.countedAs) own.set(row.countedAs.id, [...(own.get(row.countedAs.id) ?? []), row]);
  }
  const named = [...own.values()].flatMap((of): Named[] => {
    const sides = pair.map((event) => of.filter((row) => row.event.id === event));
    if (sides.some(({ length }) => length === 0)) return [];
    const agent = of[0]!.countedAs!;
    const hosting = sides.filter((side) => side.some(({ hostSide }) => hostSide)).length;
    return [
      {
        id: agent.id,
        name: shortest(agent),
        hosts: hosting === 2 ? 'both' : hosting === 1 ? 'one' : 'none',
        isMembers: sides.some((side) => side.every(({ capacity }) => capacity === 'MEMBER')),
      },
    ];
  });
  const place = ({ hosts, isMembers }: Named): number => ['both', 'one', 'none'].indexOf(hosts) + Number(isMembers);
  return named.sort((a, b) => place(a) - place(b));
}

/** Its acronym, else what it is called in short, else its name. */
function shortest(agent: NonNullable<Row['countedAs']>): Named['name'] {
  if ('acronym' in agent && agent.acronym !== null) return { text: agent.acronym };
  return agent.names.nodes.find(({ nameKind }) => nameKind === 'SHORT')?.text ?? agent.label;
}

/** The hosts of one event. @param rows of several */
export const hostsOf = (rows: readonly Row[], event: string): number =>
  new Set(rows.filter((row) => row.hostSide && row.event.id === event).map(({ countedAs }) => countedAs?.id)).size;

/** The sector of all who are named; undefined: of several, or not all are known. */
export function oneSector({ nodes, totalCount }: Rows): string | undefined {
  const sectors = new Set(nodes.map(({ countedAs }) => (countedAs && 'sector' in countedAs ? countedAs.sector : null)));
  const [sector] = sectors;
  return sectors.size === 1 && nodes.length === totalCount ? (sector ?? undefined) : undefined;
}
