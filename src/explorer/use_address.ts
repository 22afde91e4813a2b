import { useCallback, useMemo } from 'react';
import { useLocation, useSearch } from 'wouter';
import type { Address } from './address/address.js';
import type { Argument } from './address/argument.js';
import { readAddress } from './address/read.js';
import { writeAddress } from './address/write.js';

export interface PageAddress {
  address: Address;
  /** The path and query string of the same page in another state. */
  to: (address: Address) => string;
  /** Goes there. */
  go: (address: Address) => void;
}

/**
 * State of the page, which is its address.
 * @param known arguments that the page takes
 * @throws AddressProblem, which the page’s frame shows
 */
export function useAddress(known: readonly Argument[]): PageAddress {
  const search = useSearch();
  const [path, navigate] = useLocation();
  const address = useMemo(() => readAddress(search, known), [search, known]);
  const to = useCallback((next: Address) => `${path}${writeAddress(next, known)}`, [path, known]);
  const go = useCallback((next: Address) => navigate(to(next)), [navigate, to]);
  return { address, to, go };
}
