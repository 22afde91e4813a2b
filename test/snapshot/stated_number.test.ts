import fc from 'fast-check';
import { Capacity, Inference, ParticipationStatus, Role } from '../../src/model/vocabulary/index.js';
import {
  ADDENDS,
  capacityIn,
  datasetAddends,
  datasetIn,
  inferenceIn,
  rolesIn,
  statusIn,
} from '../../src/snapshot/load/stated_number.js';

const optional = <V extends string>(values: readonly V[]): fc.Arbitrary<V | undefined> =>
  fc.option(fc.constantFrom(...values), { nil: undefined });

test('what an assertion states of a participation comes out of its number as it was put in', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...Inference.values),
      optional(ParticipationStatus.values),
      optional(Capacity.values),
      fc.uniqueArray(fc.constantFrom(...Role.values)),
      fc.nat({ max: 2 ** 16 - 1 }),
      (inference, status, capacity, roles, dataset) => {
        const number =
          ADDENDS.inference[inference]! +
          datasetAddends(Array.from({ length: dataset + 1 }, (_, i) => String(i)))[dataset]! +
          (status ? ADDENDS.status[status]! : 0) +
          (capacity ? ADDENDS.capacity[capacity]! : 0) +
          roles.reduce((sum, role) => sum + ADDENDS.role[role]!, 0);
        expect(datasetIn(number)).toBe(dataset);
        expect(inferenceIn(number)).toBe(Inference.code[inference]);
        expect(statusIn(number)).toBe(status ? ParticipationStatus.code[status] : -1);
        expect(capacityIn(number)).toBe(capacity ? Capacity.code[capacity] : -1);
        expect(rolesIn(number)).toBe(roles.reduce((bits, role) => bits | (1 << Role.code[role]), 0));
      },
    ),
  );
});
