/** How somebody follows a piece of work that takes a while, and ends it early. */
export interface Watching {
  /** Called with a short sentence about what goes on. */
  progress?: (message: string) => void;
  signal?: AbortSignal;
}
