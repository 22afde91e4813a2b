import { useMemo, useState, type ReactNode } from 'react';
import type { Argument } from '../address/argument.js';
import { withView } from '../address/write.js';
import { AskedView } from '../answer/asked_view.js';
import { Downloads } from '../answer/downloads.js';
import { NothingCounted } from '../answer/nothing_counted.js';
import { BASIS_FIELDS, questionQuery } from '../answer/query_address.js';
import { Warnings } from '../answer/warnings.js';
import { useAsked } from '../ask/use_asked.js';
import { EvidencePanel } from '../evidence/panel.js';
import { OneStop } from '../facts/one_stop.js';
import { AnswerText } from '../focus/answer_text.js';
import { ARGUMENTS } from '../generated/arguments.js';
import { usePage } from '../page_context.js';
import type { PageAddress } from '../use_address.js';
import { askedNetwork, type AskedNetwork } from './asked_network.js';
import { claimOf } from './tie/claim.js';
import { communitiesOf } from './look/communities.js';
import { Counted } from './counted.js';
import { Find } from './find/find.js';
import { Look } from './look/look.js';
import { isMeasured, lookOf, STRONGEST } from './look/look_of.js';
import { Picture } from './picture.js';
import { subjectOf } from './subject.js';
import { TieTable } from './tie/tie_table.js';
import { openEnds, openTie } from './tie/use_open_tie.js';

export interface NetworkAnswerProps {
  question: string;
  /** Arguments of the question. */
  known: readonly Argument[];
  page: PageAddress;
  /** As what it is shown; a network of two modes has a grid in place of a map. */
  as: 'picture' | 'table';
  /** Arguments that the page sets itself, as an address would have them: they are not of its address. */
  fixed?: Readonly<Record<string, string>>;
}

/** A question’s answer as a network: the sentence, what limits it, the picture or the table, the evidence of the open tie. */
export function NetworkAnswer(props: NetworkAnswerProps): ReactNode {
  const { question, known, page, fixed, as } = props;
  const { lang } = usePage();
  const own = known.flatMap(({ name }) => {
    const value = fixed?.[name] ?? page.address.args[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  const args = Object.fromEntries(own);
  const { size, colour } = page.address.view;
  const measures = [size, colour === 'community' ? colour : undefined].filter((name) => name !== undefined);
  const ofFile: Record<string, string> =
    question === 'attendance' ? {} : { strongest: STRONGEST, ...(measures.length > 0 && { with: measures.join(',') }) };
  const answer = useAsked(
    `${question} ${JSON.stringify({ ...args, ...ofFile })} ${lang}`,
    askedNetwork(question, args, ofFile, known, lang),
  );
  return (
    <>
      {question !== 'attendance' && as === 'picture' && <Look page={page} />}
      <AskedView asked={answer}>{(network) => <Answered {...props} {...network} />}</AskedView>
    </>
  );
}

type AnsweredProps = NetworkAnswerProps & AskedNetwork;

function Answered({ file, args, question, page, as, links }: AnsweredProps): ReactNode {
  const { say, tell } = usePage();
  const { warnings, directed, measure } = file.attributes;
  const { address, to } = page;
  const { label, size, open, colour } = address.view;
  // An answer that is no longer current lacks what was asked for since.
  const sizedBy = size !== undefined && isMeasured(file, size) ? size : undefined;
  const isGrouped = colour === 'community' && isMeasured(file, colour);
  // The picture stays as it is while ties of it open and close.
  const closed = to(withView(address, { open: undefined }));
  const claim = useMemo(() => claimOf(question, directed, say), [question, directed, say]);
  const subject = useMemo(
    () =>
      subjectOf(file, {
        withAcronyms: label !== 'name',
        title: claim,
        address: (a, b) => to(withView(address, { open: `${a},${b}` })),
        links,
        size: sizedBy,
        groups: isGrouped ? communitiesOf(file, say) : undefined,
      }),
    [file, label, sizedBy, isGrouped, claim, links, closed, say],
  );
  const [found, setFound] = useState<string | null>(null);
  const tie = openTie(page, file);
  const isEmpty = file.edges.length === 0 && !file.attributes.strongest?.all;
  const named = new Map(subject.nodes.map((node) => [node.id, node]));
  return (
    <>
      <OneStop drawn={file}>
        <AnswerText of={file}>
          <Counted file={file} question={question} args={args} />
        </AnswerText>
        <Warnings warnings={warnings} query={questionQuery(question, args, ARGUMENTS[question]!, BASIS_FIELDS)} />
      </OneStop>
      <div className="with-evidence">
        <div className="shown">
          {isEmpty ? (
            <NothingCounted page={page} />
          ) : as === 'table' ? (
            <TieTable file={file} page={page} claim={claim} named={named} />
          ) : (
            <>
              <Find subject={subject} onFound={setFound} />
              <Picture subject={subject} open={openEnds(open)} found={found} />
            </>
          )}
          <p className="quiet measure">{tell('measure', { measure: <span lang="en">{measure}</span> })}</p>
          <Downloads
            question={question}
            args={args}
            look={lookOf(page, question)}
            measures={[sizedBy, isGrouped ? 'community' : undefined].filter((name) => name !== undefined)}
          />
        </div>
        {open !== undefined && !tie && (
          <p className="notice" role="status">
            {say('no-such-tie')}
          </p>
        )}
        {tie && (
          <EvidencePanel
            question={question}
            args={args}
            claim={claim(named.get(tie.ends[0])!, named.get(tie.ends[1])!, tie.values)}
            {...tie}
          />
        )}
      </div>
    </>
  );
}
