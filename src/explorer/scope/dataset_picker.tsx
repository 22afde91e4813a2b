import type { ReactNode } from 'react';
import { usePage } from '../page_context.js';

interface DatasetPickerProps {
  datasets: readonly { name: string; title: string | null }[];
  /** Names, separated by commas; undefined: all. */
  chosen: string | undefined;
}

/** Which datasets the answer counts; none ticked: all. */
export function DatasetPicker({ datasets, chosen }: DatasetPickerProps): ReactNode {
  const { say } = usePage();
  const names = chosen?.split(',') ?? [];
  return (
    <fieldset>
      <legend>{say('datasets')}</legend>
      {datasets.map(({ name, title }) => (
        <label key={name}>
          <input type="checkbox" name="scope.datasets" value={name} defaultChecked={names.includes(name)} />{' '}
          {title ?? name}
        </label>
      ))}
    </fieldset>
  );
}
