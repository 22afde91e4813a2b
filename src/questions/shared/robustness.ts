import { enumeration, type ValueOf } from '../../model/vocabulary/index.js';

export const Robustness = enumeration('Robustness', 'Whether it is shown how much a number depends on one source.', {
  NONE: 'It is not.',
  LEAVE_ONE_SOURCE_OUT: 'Each original document is left out in turn, with all that repeats it.',
});
export type Robustness = ValueOf<typeof Robustness>;
