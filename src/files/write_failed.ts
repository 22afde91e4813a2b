import { dirname } from 'node:path';

const WHY: Readonly<Record<string, (file: string) => string>> = {
  ENOSPC: () => 'there is no room left on the disk. Make room',
  EDQUOT: () => 'there is no room left for this user on the disk. Make room',
  EFBIG: () => 'it would be larger than files may be there (`ulimit -f`). Allow more, or name another disk',
  EROFS: () => 'the disk can only be read. Name another place',
  EACCES: () => 'this user may not write it. Allow that, or name another place',
  EPERM: () => 'this user may not write it. Allow that, or name another place',
  ENOENT: (file) => `there is no folder ${dirname(file)}. Make it`,
  ENOTDIR: (file) => `${dirname(file)} is no folder. Name another place`,
  EISDIR: () => 'it is a folder. Name a file',
  EEXIST: () => 'it is there already. Give another name, or remove it',
};

/** Whether the disk is the trouble, whatever was written. */
export const isOfDisk = ({ code = '' }: NodeJS.ErrnoException): boolean =>
  ['ENOSPC', 'EDQUOT', 'EFBIG', 'EROFS'].includes(code);

/** A file that could not be written: why, and what to do. */
export class WriteFailed extends Error {
  override readonly name = 'WriteFailed';

  private constructor(file: string, code: string, options: ErrorOptions) {
    const why = WHY[code]?.(file) ?? `the system says ${code}. See to that`;
    super(`${file} could not be written: ${why}, and run the command again.`, options);
  }

  /** The error as one of writing, where the system said it; any other, and that of a reader that has gone, as it is. */
  static of(file: string, error: unknown): unknown {
    if (error instanceof WriteFailed) return error;
    const { code, syscall } = error as NodeJS.ErrnoException;
    if (code === 'EPIPE') return error;
    return code !== undefined && syscall !== undefined ? new WriteFailed(file, code, { cause: error }) : error;
  }
}
