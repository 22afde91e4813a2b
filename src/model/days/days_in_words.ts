/** The days on which something may have been: the first and the last of them; null or undefined: open at that end. */
export interface Days {
  firstDay?: string | null;
  lastDay?: string | null;
}

/** `2025-01-02`, or an interval of EDTF: `2025-03-01/2025-03-31`, `/2025-03-31`. */
export const daysInWords = ({ firstDay, lastDay }: Days): string =>
  firstDay === lastDay ? firstDay! : `${firstDay ?? ''}/${lastDay ?? ''}`;
