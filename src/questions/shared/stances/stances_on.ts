import { Field, ID, InputType } from 'type-graphql';
import { StanceTargetKind, type StancesOn } from '../../../snapshot/scoped/stances.js';
import '../enums.js';
import type { GivenNodes } from '../scope/given_nodes.js';

@InputType('StancesOn', {
  description: 'What stances are on: kinds of target, or targets one by one. Exactly one of the two is given.',
})
export class StancesOnInput {
  @Field(() => [StanceTargetKind.object], { nullable: true, description: 'All targets of these kinds.' })
  kinds?: StanceTargetKind[] | null;

  @Field(() => [ID], { nullable: true, description: 'These claims and recommendations.' })
  ids?: string[] | null;
}

/** In terms of a snapshot; claims and recommendations where nothing is given. @throws UNKNOWN_ID */
export function stancesOn(on: StancesOnInput | null | undefined, given: GivenNodes): StancesOn {
  if (!on) return { kinds: StanceTargetKind.values };
  if (on.kinds) return { kinds: on.kinds };
  return { targets: on.ids!.map((id) => given.stanceTarget(id, 'on.ids')) };
}
