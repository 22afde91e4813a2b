import { ArgsType, Field } from 'type-graphql';
import { enumeration, type ValueOf } from '../../model/vocabulary/index.js';
import { registerEnumeration } from '../enums.js';
import { PageArguments } from '../lists/connection.js';

const LinkDirection = enumeration('LinkDirection', 'Which end of a link an event or output is.', {
  FROM: 'The link leaves it: an earlier event, to what it prepares; a later output, to what it revises or restates; a part, to its whole.',
  TO: 'The link reaches it: a later event, from what prepares it; an earlier output, from what revises or restates it; a whole, from its part.',
});
type LinkDirection = ValueOf<typeof LinkDirection>;
registerEnumeration(LinkDirection);

@ArgsType()
export class LinkArguments extends PageArguments {
  @Field(() => LinkDirection.object, { nullable: true, description: 'Which end this one is. Without it: either.' })
  direction?: LinkDirection | null;
}

/** Types of the relationships from links to such an end. @param link what both types begin with */
export const sidesOf = (link: 'LINK' | 'OUTPUT_LINK', direction: LinkDirection | null | undefined): string[] =>
  (direction ? [direction] : LinkDirection.values).map((end) => `${link}_${end}`);
