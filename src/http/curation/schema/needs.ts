import type { Scope } from '../../../curation/keys/scopes.js';

/** Which scope a key needs for each field of the schema of curators; null: any key will do. */
export const NEEDS: Readonly<Record<'Query' | 'Mutation', Readonly<Record<string, Scope | null>>>> = {
  Query: {
    candidates: 'judge',
    pair: 'judge',
    judgements: 'judge',
    auditLog: null,
  },
  Mutation: {
    judge: 'judge',
    revokeJudgement: 'judge',
    retract: 'retract',
    setVisibility: 'visibility',
    addAssertion: 'write',
  },
};

/** The same as the table of `docs/identity.md`. */
export function needsTable(): string {
  const fields = [...Object.entries(NEEDS.Query), ...Object.entries(NEEDS.Mutation)];
  const rows = fields.map(([field, scope]) => `| \`${field}\` | ${scope === null ? 'any' : `\`${scope}\``} |`);
  return ['| field | scope |', '|---|---|', ...rows].join('\n');
}
