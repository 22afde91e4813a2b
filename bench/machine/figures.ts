import type { Client } from '../local/contenders/contender.js';

export const MEGABYTE = 1e6;

/** A figure that a server tells of itself (`/metrics`); not a number where it tells none. */
export async function figureOf(client: Client, name: string): Promise<number> {
  return Number(new RegExp(`^${name} (\\S+)$`, 'm').exec(await client.get('/metrics'))?.[1]);
}

/** Resident memory of the whole process of a server, in megabytes. */
export async function residentMemory(client: Client): Promise<number> {
  return (await figureOf(client, 'process_resident_memory_bytes')) / MEGABYTE;
}
