/** A dataset, or one file of it, whose former statements no longer count, since a new version takes their place. */
export interface Replaced {
  dataset: string;
  file?: string;
}

/** Whether what stands in a file no longer counts. */
export const isReplaced = (covers: readonly Replaced[], by: { dataset: string; file: string }): boolean =>
  covers.some(({ dataset, file }) => dataset === by.dataset && (file ?? by.file) === by.file);
