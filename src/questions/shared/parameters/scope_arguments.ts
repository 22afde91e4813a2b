import { ArgsType, Field, Int } from 'type-graphql';
import { TieWeight } from '../../../measures/projection/tie_weight.js';
import { ScopeInput } from '../scope/scope_input.js';

/** The arguments of a question on participations. */
@ArgsType()
export class ScopeArguments {
  @Field(() => ScopeInput, { nullable: true, description: 'The filter; without it all held events.' })
  scope?: ScopeInput | null;
}

/** The arguments of a question on the network of agents who took part in the same events. */
@ArgsType()
export class TieArguments extends ScopeArguments {
  @Field(() => TieWeight.object, { defaultValue: 'COUNT', description: 'How strongly two agents are tied.' })
  weight!: TieWeight;

  @Field(() => Int, { defaultValue: 1, description: 'Shared events that a tie needs.' })
  minShared!: number;
}
