import { describeWithShared, sharedData } from '../../support/shared_data.js';
import { counts, ofKind, readTable, VOTES } from './support.js';

describeWithShared('the whole of the votes', () => {
  it('votes of the UN: 870,109 stances of 200 countries on 6,203 recommendations', async () => {
    const dataset = await readTable(sharedData('un_votes/votes.csv.gz')!, VOTES);
    expect(dataset.rowsRead.get('stances')).toBe(870_109);
    expect([ofKind(dataset, 'organisation'), ofKind(dataset, 'output')]).toEqual([200, 6_203]);
    expect(counts(dataset)).toMatchObject({ stances: [870_109, 870_109], outputs: [6_203, 6_203] });
  });
});
