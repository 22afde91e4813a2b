/**
 * Months of an ISO 8601 duration of whole years and months, as in `P1Y`, `P6M`, `P1Y6M`; undefined where the text is
 * none, or is no time at all.
 */
export function monthsOf(text: string): number | undefined {
  const [, years, months] = /^P(?:(\d{1,4})Y)?(?:(\d{1,4})M)?$/.exec(text) ?? [];
  const total = 12 * Number(years ?? 0) + Number(months ?? 0);
  return total > 0 ? total : undefined;
}
