import type { ExchangeGraph } from './exchange_graph.js';
import type { Told } from './told.js';

/** That an organisation is a unit of another: of one, and without dates, for the formats name a parent and no more. */
export function parentOf(graph: ExchangeGraph, id: string): Told | undefined {
  const units = graph.by('memberships', 'member', id).filter(({ key }) => key['kind'] === 'UNIT');
  const parent = units.find(lasts);
  for (const unit of units) {
    if (unit === parent) unit.write('member', 'organisation', 'kind');
    else
      unit.leave(
        lasts(unit) ? 'a further parent: an organisation has one' : 'a unit that ended: a parent has no dates',
      );
  }
  return parent;
}

const lasts = (unit: Told): boolean => unit.text('to') === undefined;
