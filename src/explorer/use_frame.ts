import { graph } from './ask/ask.js';
import { useAsked, type Asked } from './ask/use_asked.js';
import { FrameDocument, type FrameQuery } from './generated/documents.js';
import { usePage } from './page_context.js';

/** Asks what the frame of every page says of the data. */
export const useAskedFrame = (): Asked<FrameQuery> | null => useAsked('frame', graph(FrameDocument, {}));

/** The data as a whole; undefined: not there yet, or not answered, which the footer says. */
export function useFrame(): FrameQuery['dataset'] | undefined {
  const { frame } = usePage();
  return frame?.state === 'answered' ? frame.value.dataset : undefined;
}
