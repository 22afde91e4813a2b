import type { ReactNode } from 'react';
import type { Argument } from '../address/argument.js';
import { Box } from './box.js';

interface ControlProps {
  argument: Argument;
  /** As the address has it; undefined: the default holds. */
  value: string | undefined;
}

/** What an argument is set with: boxes to be ticked, a list to choose from, or a field to write in. */
export function Control({ argument, value }: ControlProps): ReactNode {
  const { name, type, list, codes, default: usual } = argument;
  const choices = codes ?? (type === 'Boolean' ? ['true', 'false'] : undefined);
  const held = value ?? usual ?? '';
  if (choices && list)
    return (
      <fieldset>
        <legend>{name}</legend>
        {choices.map((code) => (
          <Box key={code} name={name} value={code} defaultChecked={held.split(',').includes(code)}>
            {code}
          </Box>
        ))}
      </fieldset>
    );
  if (choices)
    return (
      <label>
        {name}{' '}
        <select name={name} defaultValue={held}>
          {usual === undefined && <option value="">–</option>}
          {choices.map((code) => (
            <option key={code}>{code}</option>
          ))}
        </select>
      </label>
    );
  return (
    <label>
      {name} <input type="text" name={name} defaultValue={held} autoComplete="off" />
    </label>
  );
}
