import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describeWithShared, sharedData, sharedJson } from '../../support/shared_data.js';
import { csvRows } from '../../support/test_data.js';
import { expectAgreements, type KnownAgreements } from '../support/un_votes.js';

describeWithShared('congruence of all votes in the General Assembly', () => {
  test('SAME, OPPOSED and BOTH of pairs of countries, in all and by issue', () => {
    const votes = gunzipSync(readFileSync(sharedData('un_votes/votes.csv.gz')!)).toString();
    const known = sharedJson<KnownAgreements & { votes: number }>('un_votes/expected.json');
    expect(votes.trim().split('\n')).toHaveLength(known.votes + 1);
    expectAgreements({
      votes,
      countries: csvRows(sharedData('un_votes/countries.csv')!),
      issues: csvRows(sharedData('un_votes/issues.csv')!),
      known,
    });
  });
});
