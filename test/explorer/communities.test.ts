import { GROUP_LOOKS } from '../../src/drawing/tokens.js';
import type { NetworkFile } from '../../src/explorer/ask/network_file.js';
import { communitiesOf } from '../../src/explorer/picture/look/communities.js';

/** A network of communities with so many members each, all in one chain. */
function file(sizes: readonly number[]): NetworkFile {
  const nodes = sizes.flatMap((size, community) =>
    Array.from({ length: size }, (_, i) => ({ key: `${community}-${i}`, attributes: { community } })),
  );
  const edges = nodes.slice(1).map(({ key }, i) => ({ source: nodes[i]!.key, target: key, attributes: {} }));
  return { attributes: {} as NetworkFile['attributes'], nodes, edges };
}

const groupsOf = (sizes: readonly number[]) => {
  const groups = communitiesOf(file(sizes), (key) => key);
  return sizes.map((_, community) => {
    const { place, name } = groups.get(`${community}-0`)!;
    return [place, name];
  });
};

it('calls the largest community first, and those of one size in their order', () => {
  expect(groupsOf([1, 3, 2, 2])).toEqual([
    [3, 'community'],
    [0, 'community'],
    [1, 'community'],
    [2, 'community'],
  ]);
});

it('calls all that are left others, where there are more than looks', () => {
  const sizes = [9, 8, 7, 6, 5, 4, 3, 2, 1];
  expect(groupsOf(sizes.slice(0, 8)).at(-1)).toEqual([7, 'community']);
  expect(groupsOf(sizes).slice(6)).toEqual([
    [6, 'community'],
    [7, 'other-communities'],
    [7, 'other-communities'],
  ]);
  expect(GROUP_LOOKS).toHaveLength(8);
});

it('does not count nodes without a tie, which are not drawn', () => {
  const { nodes, edges, attributes } = file([1, 2]);
  const lone = ['a', 'b', 'c'].map((key) => ({ key, attributes: { community: 7 } }));
  const groups = communitiesOf({ attributes, edges, nodes: [...nodes, ...lone] }, (key) => key);
  expect(groups.get('1-0')).toMatchObject({ place: 0 });
  expect(groups.has('a')).toBe(false);
});
