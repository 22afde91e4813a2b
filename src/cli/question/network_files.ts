import { isPassedOn, writeTogether } from '../../files/write_whole.js';
import { networkFormat, type NetworkFormat } from '../../networks/formats.js';
import type { Network } from '../../networks/network.js';
import { writePieces } from './write.js';

/**
 * Writes a network to a file, and beside it what its format cannot hold: all of it or nothing. Without a file it goes to
 * standard output, alone: so it does to a pipe or a device, which have no place beside them.
 * @throws the signal’s reason; WriteFailed where a file cannot be written
 */
export async function writeNetworkFiles(
  network: Network,
  format: NetworkFormat,
  output: string | undefined,
  signal: AbortSignal,
): Promise<void> {
  if (output === undefined) return writePieces(format.write(network), output, signal);
  await writeTogether(async (write) => {
    await write(output, format.write(network), { signal });
    if (isPassedOn(output)) return;
    for (const name of format.beside)
      await write(fileBeside(output, format.name, name), networkFormat(name)!.write(network), { signal });
  });
}

/** `x.about.json` for `x.ties.csv`, in any case of letters, for `x.csv`, and for `x`. */
export function fileBeside(output: string, format: string, beside: string): string {
  const endings = [`.${format}`, `.${format.split('.').at(-1)!}`];
  const ending = endings.find((each) => output.toLowerCase().endsWith(each)) ?? '';
  return `${output.slice(0, output.length - ending.length)}.${beside}`;
}
