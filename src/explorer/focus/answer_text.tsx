import type { ReactNode } from 'react';
import { useAnswerFocus } from './next_answer.js';

/** An answer in a sentence. @param of changes with each answer */
export function AnswerText({ of, children }: { of: unknown; children: ReactNode }): ReactNode {
  const text = useAnswerFocus<HTMLDivElement>(of);
  return (
    <div className="answer" ref={text} tabIndex={-1}>
      {children}
    </div>
  );
}
