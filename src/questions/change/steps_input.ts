import { Field, InputType } from 'type-graphql';
import { argumentError } from '../../graph/errors.js';
import { monthsOf } from '../../model/days/duration.js';
import { within, WINDOW_MONTHS } from '../shared/parameters/ranges.js';
import type { WindowSteps } from './time_windows.js';

@InputType('WindowSteps', { description: 'How time is cut into windows.' })
export class WindowStepsInput {
  @Field(() => String, {
    defaultValue: 'P1Y',
    description:
      'How long a window is: whole years and months as an ISO 8601 duration, as in `P1Y`, `P6M`, `P3M`, `P1Y6M`.',
  })
  size!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'From the beginning of one window to that of the next, written likewise. Without it the size: windows side by side. Shorter, and windows overlap.',
  })
  step?: string | null;
}

/** @throws BAD_ARGUMENT where a length is no duration of whole years and months */
export function windowSteps({ size, step }: WindowStepsInput): WindowSteps {
  return { size: months('size', size), step: months('step', step ?? size) };
}

function months(field: string, text: string): number {
  const found = monthsOf(text);
  if (found !== undefined) return within(`The number of months of window.${field}`, found, WINDOW_MONTHS);
  throw argumentError('BAD_ARGUMENT', 'BAD_WINDOW', { field, found: text });
}
