import { ArgsType, Field } from 'type-graphql';
import { Normalisation } from '../../../measures/congruence/agreement_value.js';
import { Duplicates } from '../../../measures/congruence/stance_profiles.js';
import { ScopeInput } from '../scope/scope_input.js';
import { StancesOnInput } from './stances_on.js';

@ArgsType()
export class AgreementArguments {
  @Field(() => ScopeInput, { nullable: true, description: 'The filter; without it all stances.' })
  scope?: ScopeInput | null;

  @Field(() => StancesOnInput, {
    nullable: true,
    description: 'What the stances are on; without it claims and recommendations.',
  })
  on?: StancesOnInput | null;

  @Field(() => Normalisation.object, { defaultValue: 'NONE', description: 'What the value is divided by.' })
  normalisation!: Normalisation;

  @Field(() => Duplicates.object, { defaultValue: 'ONCE', description: 'How often a repeated stance counts.' })
  duplicates!: Duplicates;
}
