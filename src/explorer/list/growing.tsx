import type { ReactNode } from 'react';
import { OneStop } from '../facts/one_stop.js';
import { Section } from '../facts/section.js';
import { More } from './more.js';
import type { Further } from './use_further.js';

interface GrowingProps<T> {
  id: string;
  title: string;
  list: Further<T>;
  children: ReactNode;
}

/** A section with a list that grows. */
export function Growing<T>({ id, title, list, children }: GrowingProps<T>): ReactNode {
  return (
    <Section id={id} title={title}>
      <OneStop drawn={list.rows.length}>{children}</OneStop>
      <More {...list} />
    </Section>
  );
}
