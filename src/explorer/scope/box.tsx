import type { InputHTMLAttributes, ReactNode } from 'react';

/** A box to be ticked, with what it stands for. */
export function Box({ children, ...input }: InputHTMLAttributes<HTMLInputElement>): ReactNode {
  return (
    <label>
      <input type="checkbox" {...input} /> {children}
    </label>
  );
}
