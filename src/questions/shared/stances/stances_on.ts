import { Field, ID, InputType } from 'type-graphql';
import { argumentError } from '../../../graph/errors.js';
import { StanceTargetKind, type StancesOn } from '../../../snapshot/scoped/stances.js';
import '../enums.js';
import type { GivenNodes } from '../scope/given_nodes.js';

@InputType('StancesOn', { description: 'What stances are on: kinds of target, or targets one by one.' })
export class StancesOnInput {
  @Field(() => [StanceTargetKind.object], { nullable: true, description: 'All targets of these kinds.' })
  kinds?: StanceTargetKind[] | null;

  @Field(() => [ID], { nullable: true, description: 'These claims and recommendations.' })
  ids?: string[] | null;
}

/**
 * In terms of a snapshot; claims and recommendations where nothing is given.
 * @throws BAD_ARGUMENT unless just one of kinds and ids is given; UNKNOWN_ID
 */
export function stancesOn(on: StancesOnInput | null | undefined, given: GivenNodes): StancesOn {
  if (!on) return { kinds: StanceTargetKind.values };
  const { kinds, ids } = on;
  if (kinds && !ids) return { kinds };
  if (!ids || kinds) throw argumentError('BAD_ARGUMENT', 'on: give either kinds or ids, and not both.');
  return { targets: ids.map((id) => given.entity(id, 'on.ids', ['issue', 'output'])) };
}
