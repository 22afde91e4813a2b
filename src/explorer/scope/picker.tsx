import type { ReactNode } from 'react';
import { Box } from './box.js';

/** A value of an argument, with what people call it. */
export interface Option {
  value: string;
  label: string;
}

interface PickerProps {
  /** The argument that is set. */
  name: string;
  legend: string;
  options: readonly Option[];
  /** Values, separated by commas; undefined: all. */
  chosen: string | undefined;
}

/** Boxes to be ticked, by name; none ticked: the argument is not given. What is chosen and not known stays chosen. */
export function Picker({ name, legend, options, chosen }: PickerProps): ReactNode {
  const values = chosen?.split(',') ?? [];
  const unknown = values.filter((value) => options.every((option) => option.value !== value));
  return (
    <fieldset>
      <legend>{legend}</legend>
      {[...options, ...unknown.map((value): Option => ({ value, label: value }))].map(({ value, label }) => (
        <Box key={value} name={name} value={value} defaultChecked={values.includes(value)}>
          <bdi>{label}</bdi>
        </Box>
      ))}
    </fieldset>
  );
}
