import { Api } from '../support/api.js';
import { emptiedDatabase } from '../support/database.js';
import { importCop } from '../support/plain_tables.js';
import { describeWithShared } from '../support/shared_data.js';
import { allOf, describeEnergyEvents } from './support/cop_energy.js';

describeWithShared('side events of the climate conferences', () => {
  let api: Api;
  beforeAll(async () => {
    const database = await emptiedDatabase();
    await importCop(database);
    api = new Api(database);
  });

  test('organisations, events and participations', async () => {
    const { dataset } = await api.data<{ dataset: { counts: { kind: string; count: number }[] } }>(
      '{ dataset { counts { kind count } } }',
    );
    expect(dataset.counts).toEqual(
      expect.arrayContaining([
        { kind: 'Organisation', count: 1971 },
        { kind: 'Event', count: 4727 },
        { kind: 'Participation', count: 8717 },
      ]),
    );
  });

  test('all events: 5,446 pairs of co-hosts, whose COUNT sums to 6,907', async () => {
    const scope = { hosts: 'ONLY' };
    const nodes = await allOf<{ strength: number }>(api, 'coAttendance(scope: $scope)', 'nodes', 'strength', { scope });
    const { coAttendance } = await api.data<{ coAttendance: { ties: { totalCount: number } } }>(
      'query ($scope: Scope) { coAttendance(scope: $scope) { ties { totalCount } } }',
      { scope },
    );
    expect([nodes.length, coAttendance.ties.totalCount]).toEqual([1971, 5446]);
    expect(nodes.reduce((sum, { strength }) => sum + strength, 0) / 2).toBe(6907);
  });

  describeEnergyEvents(() => api, 'event:cop-');
});
