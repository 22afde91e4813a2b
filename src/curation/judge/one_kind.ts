import { JUDGED_KINDS, kindOf } from '../../model/identity/entity_id.js';

/** Why two cannot be judged, of what their ids say; undefined: they can. */
export function notOfOneKind(a: string, b: string): string | undefined {
  const wrong = [a, b].find((id) => !JUDGED_KINDS.includes(kindOf(id)!));
  if (wrong !== undefined) {
    return `${JSON.stringify(wrong)} is no id that can be judged: expected one that begins with ${JUDGED_KINDS.map((kind) => `${kind}:`).join(', ')}.`;
  }
  if (kindOf(a) !== kindOf(b))
    return `${a} and ${b} are of different kinds: they are neither one nor to be told apart.`;
  return undefined;
}
