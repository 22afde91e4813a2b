import fc from 'fast-check';
import { VIEW_KEYS, type Address } from '../../src/explorer/address/address.js';
import type { Argument } from '../../src/explorer/address/argument.js';
import { inputOf } from '../../src/explorer/address/input.js';
import { mended } from '../../src/explorer/address/mended.js';
import { AddressProblem, readAddress } from '../../src/explorer/address/read.js';
import { withArgs, withView, writeAddress } from '../../src/explorer/address/write.js';
import { ARGUMENTS } from '../../src/explorer/generated/arguments.js';

const KNOWN = ARGUMENTS['coAttendance']!;

/** A value that an argument can have, as an address holds it. */
function values({ type, list, json, codes }: Argument): fc.Arbitrary<string> {
  if (json) return fc.array(fc.record({ id: fc.string() })).map((value) => JSON.stringify(value));
  const leaf = codes
    ? fc.constantFrom(...codes)
    : type === 'Int'
      ? fc.integer().map(String)
      : type === 'Float'
        ? fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 }).map((value) => value.toFixed(3))
        : type === 'Boolean'
          ? fc.boolean().map(String)
          : fc.stringMatching(/^[a-z]+:[\p{L}\d-]+$/u);
  return list ? fc.array(leaf, { minLength: 1, maxLength: 3 }).map((all) => all.join(',')) : leaf;
}

const addresses: fc.Arbitrary<Address> = fc.record({
  args: fc.record(Object.fromEntries(KNOWN.map((argument) => [argument.name, values(argument)])), {
    requiredKeys: [],
  }) as fc.Arbitrary<Record<string, string>>,
  view: fc.record(
    {
      tab: fc.constantFrom(...VIEW_KEYS.tab),
      open: fc.constant('organisation:a,event:b'),
      sort: fc.constant('weight'),
    },
    { requiredKeys: [] },
  ),
  lang: fc.constantFrom('en' as const, 'id' as const, undefined),
});

it('reads what it writes, without defaults, in the order of the schema', () => {
  fc.assert(
    fc.property(addresses, (address) => {
      const written = writeAddress(address, KNOWN);
      const read = readAddress(written, KNOWN);
      const given = KNOWN.filter(({ name, default: usual }) => name in address.args && address.args[name] !== usual);
      expect(read.args).toEqual(Object.fromEntries(given.map(({ name }) => [name, address.args[name]])));
      expect(Object.keys(read.args)).toEqual(given.map(({ name }) => name));
      expect(read.view).toEqual(address.view);
      expect(read.lang).toBe(address.lang);
      expect(writeAddress(read, KNOWN)).toBe(written);
    }),
  );
});

it('never takes a text for another: whatever a value holds, it is read as it was written', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const value = text.trim();
      fc.pre(value !== '');
      const read = readAddress(writeAddress({ args: { 'scope.from': value }, view: {} }, KNOWN), KNOWN);
      expect(read.args['scope.from']).toBe(value);
    }),
    { examples: [['a&b=c'], ['#?%'], ['+ +']] },
  );
});

const problem = (search: string): AddressProblem => {
  try {
    readAddress(search, KNOWN);
  } catch (error) {
    return error as AddressProblem;
  }
  throw new Error(`${search} was read.`);
};

it.each([
  ['?scope.frm=2024', 'scope.frm', undefined, 'scope.from'],
  ['?wieght=COUNT', 'wieght', undefined, 'weight'],
  ['?weight=NEWMANN', 'weight', 'NEWMANN', 'NEWMAN'],
  ['?scope.sectors=CSO,LABUR', 'scope.sectors', 'LABUR', 'LABOUR'],
  ['?view.tab=mep', 'view.tab', 'mep', 'map'],
  ['?minShared=two', 'minShared', 'two', undefined],
  ['?minShared=', 'minShared', '', undefined],
  ['?scope.sectors=', 'scope.sectors', '', undefined],
  ['?scope.sectors=CSO, LABUR', 'scope.sectors', 'LABUR', 'LABOUR'],
  ['?scope.sectors=CSO&scope.sectors=LABUR', 'scope.sectors', 'LABUR', 'LABOUR'],
  ['?minShared=1&minShared=2', 'minShared', '1 & 2', '1'],
  ['?scope.rollUpUnits=yes', 'scope.rollUpUnits', 'yes', undefined],
  ['?lang=fr', 'lang', 'fr', undefined],
  ['?tab=map', 'tab', undefined, undefined],
  ['?constructor=1', 'constructor', undefined, undefined],
  ['?view.toString=1', 'view.toString', undefined, undefined],
])('%s is refused, with what may be meant', (search, key, value, meant) => {
  expect(problem(search)).toMatchObject({ key, value, meant });
  // What is proposed is an address.
  if (meant !== undefined) readAddress(mended(search, key, value, meant), KNOWN);
});

it('keeps a default that asks for something by being there', () => {
  const search = '?significance.model=SDSM&significance.adjust=HOLM';
  expect(Object.keys(readAddress(search, KNOWN).args)).toEqual(['significance.adjust', 'significance.model']);
});

it('changes arguments and view apart', () => {
  const address = readAddress('?scope.from=2024&view.tab=map', KNOWN);
  expect(writeAddress(withArgs(address, { 'scope.from': undefined, minShared: '2' }), KNOWN)).toBe(
    '?minShared=2&view.tab=map',
  );
  expect(writeAddress(withView(address, { tab: undefined }), KNOWN)).toBe('?scope.from=2024');
});

it('makes the variables of an operation', () => {
  const { args } = readAddress('?scope.sectors=CSO,LABOUR&scope.rollUpUnits=true&minShared=2&scope.from=2024', KNOWN);
  expect(inputOf(args, KNOWN)).toEqual({
    scope: { sectors: ['CSO', 'LABOUR'], rollUpUnits: true, from: '2024' },
    minShared: 2,
  });
});
