import { graph } from './ask/ask.js';
import { useAsked, type Asked } from './ask/use_asked.js';
import { FrameDocument, type FrameQuery } from './generated/documents.js';

/** What the frame of every page says of the data. */
export const useFrame = (): Asked<FrameQuery> | null => useAsked('frame', graph(FrameDocument, {}));
