import type { Driver } from 'neo4j-driver';
import type { Projection } from './projections.js';

/** The best statement we know of for the incidence, row by row: node numbers instead of ids. */
const SCALAR_ROWS = `
  MATCH (p:Participation)-[:PARTICIPATION_BY]->(a)
  MATCH (p)-[:PARTICIPATION_AT]->(e)
  RETURN id(a) AS agent, id(e) AS event`;

/** Reads everything's incidence as the driver returns rows. @returns how many there are */
export async function readScalarRows(driver: Driver): Promise<number> {
  const session = driver.session({ defaultAccessMode: 'READ', fetchSize: -1 });
  try {
    const { records } = await session.run(SCALAR_ROWS);
    const [agent, event] = [new Float64Array(records.length), new Float64Array(records.length)];
    records.forEach((record, i) => {
      agent[i] = record.get(0) as number;
      event[i] = record.get(1) as number;
    });
    return agent.length;
  } finally {
    await session.close();
  }
}

/** Organisations by events in common, over the events that lie in a year: the scope `ANY_PART`. */
const YEAR = `
  MATCH (e:Event)
  WHERE e.firstDay >= $from AND e.firstDay <= $to AND e.lastDay <= $to AND coalesce(e.status, 'HELD') = 'HELD'
  CALL (e) {
    MATCH (e)<-[:PARTICIPATION_AT]-(p:Participation)-[:PARTICIPATION_BY]->(a:Organisation)
    WHERE p.live AND coalesce(a.form, '') <> 'COLLECTIVE'
    WITH DISTINCT a
    ORDER BY id(a)
    RETURN collect(a) AS agents
  }
  UNWIND range(0, size(agents) - 2) AS i
  UNWIND range(i + 1, size(agents) - 1) AS j
  WITH agents[i] AS a, agents[j] AS b, count(*) AS shared
  RETURN count(*) AS ties, sum(shared) AS shared`;

/** One year's projection in one statement. */
export async function projectYear(driver: Driver, year: number): Promise<Projection> {
  const parameters = { from: `${year}-01-01`, to: `${year}-12-31` };
  const { records } = await driver.executeQuery(YEAR, parameters, { routing: 'READ' });
  return records[0]!.toObject() as unknown as Projection;
}
