import type { Decision, Refusal } from './decision.js';
import type { Judgement } from './judgements.js';

/** Who says that it cannot be said yet says it of two that nobody has judged, or says what is wrong with the judgement. */
export function notSure(
  decisions: readonly Decision[],
  standing: readonly Pick<Judgement, 'a' | 'b' | 'verdict'>[],
): Refusal[] {
  const pairOf = ({ a, b }: Pick<Decision, 'a' | 'b'>): string => [a, b].sort().join('\n');
  const judged = new Map(
    standing.filter(({ verdict }) => verdict !== 'UNSURE').map((each) => [pairOf(each), each.verdict]),
  );
  const said = decisions.filter(({ verdict }) => verdict !== 'UNSURE');
  const inSheet = new Map(said.map((each) => [pairOf(each), each.verdict]));
  return decisions
    .filter(({ verdict }) => verdict === 'UNSURE')
    .flatMap((decision) => {
      const { a, b } = decision;
      const held = judged.get(pairOf(decision));
      if (held) {
        return [
          { decision, why: `${a} and ${b} were judged ${held}: revoke that first (jejaring identity why ${a} ${b}).` },
        ];
      }
      const beside = inSheet.get(pairOf(decision));
      return beside ? [{ decision, why: `${a} and ${b} are said to be ${beside} too: say one of the two.` }] : [];
    });
}
