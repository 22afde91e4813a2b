import type { NetworkFile } from '../../ask/network_file.js';
import type { PageAddress } from '../../use_address.js';

/** Ties that a map has at most, in whole classes of equal strength: more are a hairball. */
export const STRONGEST = '300';

/** The look of the page as `/export/` takes it; a grid has none but its names. */
export function lookOf({ address: { view } }: PageAddress, question: string): Record<string, string> {
  const { label, colour, size } = view;
  return {
    ...(label !== undefined && { label }),
    ...(question !== 'attendance' && {
      strongest: STRONGEST,
      ...(colour !== undefined && { colour }),
      ...(size !== undefined && { size }),
    }),
  };
}

/** Whether the nodes of a file have a measure: one that is no longer current lacks what was asked for since. */
export const isMeasured = ({ nodes }: NetworkFile, name: string): boolean => nodes[0]?.attributes[name] !== undefined;
