import type { NetworkFile } from '../../ask/network_file.js';
import { withArgs, withView } from '../../address/write.js';
import type { PageAddress } from '../../use_address.js';
import type { TieLimits } from '../../evidence/limits.js';
import { isSameTie } from './same_tie.js';
import type { TieValues } from '../subject.js';

/** The tie whose evidence the address says is open. */
export interface OpenTie {
  ends: readonly [string, string];
  directed: boolean;
  values: TieValues;
  limits: TieLimits;
  close: () => void;
  leaveOut: (source: string) => void;
}

/** @returns null where none is open, or where the network has no such tie */
export function openTie(
  { address, go }: PageAddress,
  { attributes: { directed }, edges }: NetworkFile,
): OpenTie | null {
  const ends = openEnds(address.view.open);
  const edge = ends && edges.find(({ source, target }) => isSameTie(directed, ends, [source, target]));
  if (!ends || !edge) return null;
  const values = edge.attributes;
  return {
    ends: [edge.source, edge.target],
    directed,
    values,
    limits: {
      sourceCount: Number(values['sourceCount']),
      isNotTestable: values['verdict'] === 'NOT_TESTABLE',
      isConflicting: values['conflicting'] === true,
    },
    close: () => go(withView(address, { open: undefined })),
    leaveOut: (source) => {
      const out = [address.args['scope.excludeSources'], source].filter((id) => id !== undefined);
      go(withArgs(withView(address, { open: undefined }), { 'scope.excludeSources': out.join(',') }));
    },
  };
}

/** Ids of the ends of a tie, as the key `view.open` has them. */
export function openEnds(text: string | undefined): readonly [string, string] | null {
  const [a, b] = text?.split(',') ?? [];
  return a === undefined || b === undefined ? null : [a, b];
}
