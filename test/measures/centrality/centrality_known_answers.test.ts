import { betweenness } from '../../../src/measures/centrality/betweenness.js';
import { closeness } from '../../../src/measures/centrality/closeness.js';
import { constraint } from '../../../src/measures/centrality/constraint.js';
import { eigenvector } from '../../../src/measures/centrality/eigenvector.js';
import {
  twoModeBetweennessShare,
  twoModeCloseness,
  twoModeDegree,
} from '../../../src/measures/centrality/two_mode_centrality.js';
import { project } from '../../../src/measures/projection/projection.js';
import { eventCodes } from '../../support/cop_energy.js';
import { testJson, testRows } from '../../support/test_data.js';
import { copEnergy, davis } from '../support/two_mode_data.js';
import { expectVector, vectorOf, type KnownVector } from '../support/vectors.js';

type ByName = Record<string, number>;
type BothModes = { actors: ByName; events: ByName };

interface DavisAnswers {
  bip_degree: BothModes;
  bip_betweenness: BothModes;
  bip_closeness: BothModes;
  one_mode_betweenness: ByName;
}

const DIGITS = 6;

describe('centrality of the Davis women', () => {
  const { names, incidence } = davis();
  const events = testRows('davis_southern_women/events.csv').map(({ event }) => event!);
  const ties = project(incidence, 'COUNT');
  const expected = testJson<DavisAnswers>('davis_southern_women/expected.json');
  const measures = testJson<{
    eigenvalues_top3: number[];
    actors: ({ actor: string } & ByName)[];
    events: ({ event: string } & ByName)[];
  }>('davis_southern_women/expected_measures.json');
  const bothModes = ({ actors, events: ofEvents }: BothModes): number[] => [
    ...names.map((name) => actors[name]!),
    ...events.map((event) => ofEvents[event]!),
  ];
  const ofActors = (key: string): number[] =>
    names.map((name) => measures.actors.find(({ actor }) => actor === name)![key]!);
  const ofBoth = (key: string): number[] => [
    ...ofActors(key),
    ...events.map((name) => measures.events.find(({ event }) => event === name)![key]!),
  ];
  const expectNear = (actual: ArrayLike<number>, values: readonly number[], digits = 10): void => {
    expect(actual.length).toBe(values.length);
    values.forEach((value, i) => expect(actual[i]).toBeCloseTo(value, digits));
  };

  test('two-mode degree, betweenness and closeness', () => {
    expectNear(twoModeDegree(incidence), bothModes(expected.bip_degree), DIGITS);
    expectNear(twoModeBetweennessShare(incidence), bothModes(expected.bip_betweenness), DIGITS);
    expectNear(twoModeCloseness(incidence), bothModes(expected.bip_closeness), DIGITS);
    expectNear(twoModeDegree(incidence), ofBoth('bip_degree'));
    expectNear(twoModeBetweennessShare(incidence), ofBoth('bip_betweenness'));
    expectNear(twoModeCloseness(incidence), ofBoth('bip_closeness'));
  });

  test('one-mode betweenness, closeness, eigenvector and constraint', () => {
    expectNear(
      betweenness(ties),
      names.map((name) => expected.one_mode_betweenness[name]!),
      DIGITS,
    );
    expectNear(betweenness(ties), ofActors('betweenness'));
    expectNear(closeness(ties), ofActors('closeness_wf'));
    expectNear(eigenvector(ties).value, ofActors('eigenvector'));
    expectNear(constraint(ties), ofActors('constraint'));
  });

  test('the largest eigenvalue', () => {
    expect(eigenvector(ties)).toMatchObject({ components: 1, converged: true });
    expect(eigenvector(ties).eigenvalue).toBeCloseTo(measures.eigenvalues_top3[0]!, 8);
  });
});

describe('centrality of the hosts of energy events', () => {
  const { names, incidence } = copEnergy();
  const events = eventCodes();
  const ties = project(incidence, 'COUNT');
  const { vectors, eigenvalues_top3 } = testJson<{ vectors: Record<string, KnownVector>; eigenvalues_top3: number[] }>(
    'cop_energy/expected_measures.json',
  );

  test('the published betweenness, divided by all pairs of the 371 others', () => {
    const pairs = (371 * 370) / 2;
    const found = betweenness(ties);
    const published = testRows('cop_energy/published_nodes.csv');
    expect(published).toHaveLength(372);
    for (const { clean_org: name, betweenesscentrality: value } of published) {
      expect(Math.abs(found[names.indexOf(name!)]! / pairs - Number(value))).toBeLessThanOrEqual(1e-6);
    }
  });

  test.each([
    ['actor_betweenness', () => betweenness(ties)],
    ['actor_closeness_wf', () => closeness(ties)],
    ['actor_eigenvector', () => eigenvector(ties).value],
    ['actor_constraint', () => constraint(ties)],
    ['actor_bip_degree', () => twoModeDegree(incidence).subarray(0, names.length)],
    ['actor_bip_betweenness', () => twoModeBetweennessShare(incidence).subarray(0, names.length)],
    ['actor_bip_closeness', () => twoModeCloseness(incidence).subarray(0, names.length)],
  ])('%s', (key, measure) => {
    expectVector(vectorOf(names, measure()), vectors[key]!);
  });

  test.each([
    ['event_bip_degree', twoModeDegree],
    ['event_bip_betweenness', twoModeBetweennessShare],
    ['event_bip_closeness', twoModeCloseness],
  ])('%s', (key, measure) => {
    expectVector(vectorOf(events, measure(incidence).subarray(names.length)), vectors[key]!);
  });

  test('the largest eigenvalue', () => {
    expect(eigenvector(ties).eigenvalue).toBeCloseTo(eigenvalues_top3[0]!, 8);
  });
});
