import { fold } from './folding.js';

/** What tells publishers apart: the id of an organisation of the graph, else the name, folded. */
export const publisherKey = (publisher: string): string =>
  publisher.startsWith('organisation:') ? publisher : fold(publisher);
