import { Threads } from '../../analysis/threads.js';
import type { Database } from '../../database/database.js';
import { createServices, type Services } from '../../graph/context.js';
import type { Settings } from '../../settings.js';

/** What a command asks questions with: as the server, but what a question may cost is for whoever runs the command to say. */
export async function withServices<T>(
  database: Database,
  settings: Settings,
  work: (services: Services) => Promise<T>,
): Promise<T> {
  const analyses = { ...settings.analyses, timeoutMs: Infinity, budget: Infinity, memoryBytes: Infinity };
  const services = createServices(database, { ...settings, analyses }, new Threads());
  try {
    return await work(services);
  } finally {
    await services.analyses.close();
  }
}
