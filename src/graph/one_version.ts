import { execute, GraphQLError, type ExecutionArgs, type ExecutionResult } from 'graphql';
import { Foreseen } from '../texts/foreseen.js';
import type { Context } from './context.js';

/** What an answer names was taken back while it was made, twice. */
export class DataChanged extends Foreseen {
  override readonly name = 'DataChanged';

  constructor() {
    super('DATA_CHANGED');
  }
}

/**
 * Has numbers and names be of one moment: numbers are those of the snapshot, names and quotes are read now. Where
 * something that the answer names was taken back meanwhile, it is made again, once.
 * @throws DataChanged where that happens again; what `answer` throws
 */
export async function onOneVersion<T>(context: Context, answer: () => Promise<T>): Promise<T> {
  const first = await answer();
  if (!(await context.hasLost())) return first;
  context.renew();
  const second = await answer();
  if (await context.hasLost()) throw new DataChanged();
  return second;
}

/** Executes an operation as `onOneVersion` says. */
export async function executeOnOneVersion(args: ExecutionArgs & { contextValue: Context }): Promise<ExecutionResult> {
  try {
    return await onOneVersion(args.contextValue, async () => execute(args));
  } catch (error) {
    if (!(error instanceof DataChanged)) throw error;
    return { data: null, errors: [new GraphQLError(error.message, { originalError: error })] };
  }
}
