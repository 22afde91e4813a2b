import type { ReactNode } from 'react';
import { Redirect, useParams } from 'wouter';
import { AskedView } from '../../answer/asked_view.js';
import { graph } from '../../ask/ask.js';
import { useAsked, type Asked } from '../../ask/use_asked.js';
import { Contradicting } from '../../evidence/contradicting.js';
import { Sources } from '../../evidence/sources.js';
import { Names } from '../../facts/names.js';
import { OneStop } from '../../facts/one_stop.js';
import { Section } from '../../facts/section.js';
import {
  FurtherOfOrganisationDocument,
  OrganisationDocument,
  PositionsDocument,
  type PositionsQuery,
} from '../../generated/documents.js';
import { Heading } from '../../heading.js';
import { More } from '../../list/more.js';
import { useFurther } from '../../list/use_further.js';
import { usePage } from '../../page_context.js';
import { useAddress } from '../../use_address.js';
import { NotFound } from '../not_found/page.js';
import { Known } from './known.js';
import { Memberships } from './memberships.js';
import type { Positions, ShownOrganisation } from './organisation.js';
import { Parties } from './parties.js';
import { Partners } from './partners.js';
import { Responses } from './responses.js';
import { assertionsOf, spokenOf } from './spoken_of.js';
import { Stances } from './stances.js';
import { TimeLine } from './time_line.js';

const NO_ARGUMENTS = [] as const;

/** An organisation: where it was, whom it meets, where it stands, and who says so. */
export default function OrganisationPage(): ReactNode {
  const { slug } = useParams<{ slug: string }>();
  useAddress(NO_ARGUMENTS);
  const id = `organisation:${slug}`;
  // Of another organisation nothing stays.
  return <OfOrganisation key={id} id={id} />;
}

function OfOrganisation({ id }: { id: string }): ReactNode {
  const { lang } = usePage();
  const asked = useAsked(`organisation ${id} ${lang}`, graph(OrganisationDocument, { id, lang }));
  const positions = useAsked(`positions ${id} ${lang}`, graph(PositionsDocument, { id, lang }));
  return (
    <AskedView asked={asked}>
      {({ organisation }) => {
        if (organisation === null) return <NotFound />;
        const now = organisation.id;
        if (now !== id) return <Redirect replace to={`/organisations/${now.slice('organisation:'.length)}`} />;
        return <Answered key={lang} organisation={organisation} positions={positions} />;
      }}
    </AskedView>
  );
}

interface AnsweredProps {
  organisation: ShownOrganisation;
  positions: Asked<PositionsQuery> | null;
}

function Answered({ organisation: asked, positions }: AnsweredProps): ReactNode {
  const { lang } = usePage();
  const { id, participations } = asked;
  const list = useFurther(`participations ${id} ${lang}`, participations, (after) => async (signal) => {
    const { organisation } = await graph(FurtherOfOrganisationDocument, { id, lang, after })(signal);
    return organisation!.participations;
  });
  const organisation = { ...asked, participations: { ...participations, nodes: list.rows } };
  return (
    <>
      <Shown organisation={organisation} more={<More {...list} />} />
      <AskedView asked={positions}>
        {(answer) => <Further organisation={organisation} positions={answer.organisation!} />}
      </AskedView>
    </>
  );
}

interface ShownProps {
  organisation: ShownOrganisation;
  /** How many participations are shown, and the way to more of them. */
  more: ReactNode;
}

function Shown({ organisation, more }: ShownProps): ReactNode {
  const { say } = usePage();
  const { id, label, names, participations, memberships, members } = organisation;
  const drawn = participations.nodes.length;
  return (
    <>
      <Heading title={label.text}>
        <bdi lang={label.lang ?? undefined}>{label.text}</bdi>
      </Heading>
      <OneStop drawn={drawn}>
        <Known organisation={organisation} />
      </OneStop>
      <Section id="names" title={say('names')}>
        <OneStop drawn={drawn}>
          <Names of={id} names={names} />
        </OneStop>
      </Section>
      <Section id="participations" title={say('time-line')}>
        <OneStop drawn={drawn}>
          <TimeLine organisation={id} participations={participations.nodes} />
        </OneStop>
        {more}
      </Section>
      <Section id="partners" title={say('partners')}>
        <Partners ego={id} />
      </Section>
      <Section id="memberships" title={say('belongs-to')}>
        <OneStop drawn={drawn}>
          <Memberships of={id} memberships={memberships} other="organisation" />
        </OneStop>
      </Section>
      <Section id="members" title={say('members')}>
        <OneStop drawn={drawn}>
          <Memberships of={id} memberships={members} other="member" />
        </OneStop>
      </Section>
    </>
  );
}

interface FurtherProps {
  organisation: ShownOrganisation;
  positions: Positions;
}

function Further({ organisation, positions }: FurtherProps): ReactNode {
  const { say } = usePage();
  return (
    <>
      <Section id="stances" title={say('stances')}>
        <OneStop drawn={positions}>
          <Stances organisation={organisation.id} stances={positions.stances} />
        </OneStop>
      </Section>
      <Section id="recommendations" title={say('recommendations')}>
        <OneStop drawn={positions}>
          <Parties organisation={organisation.id} parties={positions.parties} />
        </OneStop>
      </Section>
      <Section id="responses" title={say('responses')}>
        <OneStop drawn={positions}>
          <Responses organisation={organisation.id} responses={positions.responses} />
        </OneStop>
      </Section>
      <Section id="contradictions" title={say('contradictions')}>
        <OneStop drawn={organisation.participations.nodes.length}>
          <Contradicting of={spokenOf(organisation)} />
        </OneStop>
      </Section>
      <Section id="sources" title={say('sources')}>
        <p>{say('sources-of-page')}</p>
        <OneStop drawn={positions}>
          <Sources of={assertionsOf(organisation, positions)} />
        </OneStop>
      </Section>
    </>
  );
}
