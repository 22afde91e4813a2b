import { numbers, type Column } from '../network/columns.js';

/** What the latest stances say, whatever the weight. */
export function latestStances({ same, opposed }: Record<'same' | 'opposed', Int32Array>): Column[] {
  return [
    numbers('same', 'integer', 'Of what both share: where their latest stances are equal', same),
    numbers('opposed', 'integer', 'Of what both share: where their latest stances are opposite', opposed),
  ];
}
