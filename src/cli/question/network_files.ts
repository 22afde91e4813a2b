import { statSync } from 'node:fs';
import { networkFormat, type NetworkFormat } from '../../networks/formats.js';
import type { Network } from '../../networks/network.js';
import { writePieces } from './write.js';

/**
 * Writes a network to a file, and beside it what its format cannot hold. Without a file it goes to standard output,
 * alone: so it does to a pipe or a device, which have no place beside them.
 * @throws the signal’s reason; Error where a file cannot be written
 */
export async function writeNetworkFiles(
  network: Network,
  format: NetworkFormat,
  output: string | undefined,
  signal: AbortSignal,
): Promise<void> {
  await writePieces(format.write(network), output, signal);
  if (output === undefined || !statSync(output).isFile()) return;
  for (const name of format.beside)
    await writePieces(networkFormat(name)!.write(network), fileBeside(output, format.name, name), signal);
}

/** `x.about.json` for `x.ties.csv`, in any case of letters, for `x.csv`, and for `x`. */
export function fileBeside(output: string, format: string, beside: string): string {
  const endings = [`.${format}`, `.${format.split('.').at(-1)!}`];
  const ending = endings.find((each) => output.toLowerCase().endsWith(each)) ?? '';
  return `${output.slice(0, output.length - ending.length)}.${beside}`;
}
