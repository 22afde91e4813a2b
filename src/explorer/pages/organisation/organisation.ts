import type { OrganisationQuery, PositionsQuery } from '../../generated/documents.js';

export type ShownOrganisation = NonNullable<OrganisationQuery['organisation']>;
export type Positions = NonNullable<PositionsQuery['organisation']>;
