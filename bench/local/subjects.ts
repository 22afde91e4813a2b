import neo4j from 'neo4j-driver';
import type { DatabaseOfBench } from '../machine/databases.js';
import { withDriver } from '../machine/driver.js';

/** What the cases ask about, found in the data. */
export interface Subjects {
  /** Organisations that took part in few events (one in twenty took part in fewer), in the median number, in most. */
  low: string;
  median: string;
  top: string;
  /** For the mix: organisations from all ranks at equal distances, neither the busiest nor the least busy. */
  mix: string[];
  /** A participation of an organisation that two sources state. */
  fact: string;
  /** A word of an organisation's name, folded, and the edits that a fuzzy search for it allows. */
  text: string;
  edits: string;
  /** The last event of a page deep in the list of all: of the 499th of 20, or in the middle where there are fewer. */
  deep: { day: string; last: string; offset: number };
}

const RANKED = `
MATCH (o:Organisation)
WHERE o.form <> 'COLLECTIVE' AND EXISTS { (o)-[:TOOK_PART]->() }
RETURN o.id AS id, COUNT { (o)-[:TOOK_PART]->() } AS events
ORDER BY events, id`;

const FACT = `
MATCH (f:Participation)-[:PARTICIPATION_BY]->(:Organisation)
WHERE COUNT { (f)<-[:SUPPORTS]-() } = 2
RETURN f.id AS id
ORDER BY id
LIMIT 1`;

const WORD = `
MATCH (:Organisation {id: $id})<-[:NAME_OF]-(n:Name {kind: 'FULL'})
RETURN split(n.folded, ' ')[1] AS word
ORDER BY n.id
LIMIT 1`;

const EVENTS = 'MATCH (e:Event) RETURN count(e) AS events';

const DEEP = `
MATCH (e:Event)
RETURN e.firstDay AS day, e.id AS last
ORDER BY day DESC, last
SKIP $before
LIMIT 1`;

const PAGE = 20;
const DEEP_PAGE = 500;
const IN_THE_MIX = 32;

/** Finds what the cases ask about. */
export function findSubjects(database: DatabaseOfBench): Promise<Subjects> {
  return withDriver(database, async (driver) => {
    const read = async (text: string, parameters = {}): Promise<Record<string, unknown>[]> => {
      const { records } = await driver.executeQuery(text, parameters, { database: 'neo4j' });
      return records.map((record) => record.toObject());
    };
    const ids = (await read(RANKED)).map(({ id }) => id as string);
    const at = (share: number): string => ids[Math.floor(share * ids.length)]!;
    const [median, events] = [at(0.5), (await read(EVENTS))[0]!.events as number];
    const offset = PAGE * Math.min(DEEP_PAGE - 1, Math.floor(events / PAGE / 2));
    const [before] = await read(DEEP, { before: neo4j.int(offset - 1) });
    const text = (await read(WORD, { id: median }))[0]!.word as string;
    return {
      low: at(0.05),
      median,
      top: ids.at(-1)!,
      mix: Array.from({ length: IN_THE_MIX }, (_, i) => at((i + 0.5) / IN_THE_MIX)),
      fact: (await read(FACT))[0]!.id as string,
      text,
      edits: [...text].length <= 5 ? '1' : '2',
      deep: { day: before!.day as string, last: before!.last as string, offset },
    };
  });
}
