import type { GraphQLSchema } from 'graphql';
import type { Caption } from '../drawing/caption.js';
import type { Subject } from '../drawing/subject.js';
import { argumentError } from '../graph/errors.js';
import type { Context } from '../graph/context.js';
import { onOneVersion } from '../graph/one_version.js';
import type { Network } from '../networks/network.js';
import { prepared } from '../networks/prepared.js';
import type { NetworkAsked } from '../questions/networks.js';
import { measuresShown } from '../questions/shared/network/file_parameters.js';
import { eventLinks, tieRows, type TieRows } from './ask.js';
import { captionOf } from './caption.js';
import { drawableNetwork } from './drawable.js';
import type { TieEvidence } from '../drawing/evidence/told.js';
import { subjectOf } from './subject.js';

/** A network that is to be drawn, with what each tie rests on. */
export interface Picture {
  subject: Subject;
  caption: Caption;
  /** One for each tie of the subject. */
  evidence: readonly TieEvidence[];
}

/**
 * @throws BAD_ARGUMENT where there is nothing to draw, or a drawing would say nothing; DataChanged; what the question’s
 * field throws
 */
export async function pictureOf(schema: GraphQLSchema, context: Context, asked: NetworkAsked): Promise<Picture> {
  if (asked.citations !== undefined) throw argumentError('BAD_ARGUMENT', 'CITATIONS_OF_PICTURE');
  if (asked.with !== undefined) throw argumentError('BAD_ARGUMENT', 'MEASURES_OF_PICTURE');
  return onOneVersion(context, async () => {
    // Names and acronyms both, and no more of what ties rest on than their number: the rows tell the rest.
    const measures = measuresShown(asked);
    const whole: NetworkAsked = {
      ...{ ...asked, label: 'name', citations: 'counts', colour: undefined, size: undefined },
      with: measures.length > 0 ? measures : undefined,
    };
    const network = prepared(await drawableNetwork(schema, context, whole));
    const rows = await tieRows(schema, context, { ...asked, strongest: network.header.strongest?.asked });
    refuseOneEvent(network, rows);
    const links = network.agents === undefined ? [] : await eventLinks(schema, context, asked);
    const { subject, evidence, leftOut } = subjectOf(network, rows.rows, links, asked);
    const caption = captionOf(schema, context, asked, { network, counts: rows.counts, subject, leftOut });
    return { subject, caption, evidence };
  });
}

/** Ties of one event that can be told apart in a map. */
const FEW_TIES = 10;

/** Where one event makes all ties, and all of them equal, a map is a ball that says nothing. */
function refuseOneEvent(network: Network, { counts, rows }: TieRows): void {
  const weights = new Set(Array.from(network.ties(), ({ values }) => values[0]));
  if (counts.eventCount !== 1 || weights.size > 1 || !rows[0]?.meetings || network.tieCount <= FEW_TIES) return;
  throw argumentError('BAD_ARGUMENT', 'MAP_OF_ONE_EVENT', { ties: network.tieCount });
}
