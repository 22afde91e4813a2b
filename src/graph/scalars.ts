import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { periodOf } from '../model/days/edtf_date.js';

function checked(value: unknown): string {
  if (typeof value === 'string' && periodOf(value)) return value;
  throw new GraphQLError(
    `${JSON.stringify(value)} is not an EDTF date (ISO 8601-2), as in "2025-11-10", "2025-11", "2025~", "2018/..".`,
  );
}

/** Dates go out as they were written; what comes in is checked. */
export const Edtf = new GraphQLScalarType<string, string>({
  name: 'Edtf',
  description:
    'A date that may be rough: Extended Date/Time Format (ISO 8601-2), as in `2025-11-10`, `2025-11`, `2025~` (about), ' +
    '`2018-05-08/2018-05-10`, `2018/..` (open end).',
  specifiedByURL: 'https://www.loc.gov/standards/datetime/',
  serialize: String,
  parseValue: checked,
  parseLiteral: (node) => checked(node.kind === Kind.STRING ? node.value : undefined),
});
