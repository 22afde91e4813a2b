/** "1 verdict", "1,204 verdicts"; "1 fact or entity", "2 facts or entities". */
export const counted = (number: number, one: string, several = `${one}s`): string =>
  `${number.toLocaleString('en')} ${number === 1 ? one : several}`;
