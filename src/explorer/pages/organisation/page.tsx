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
import { OrganisationDocument, PositionsDocument, type PositionsQuery } from '../../generated/documents.js';
import { Heading } from '../../heading.js';
import { Growing } from '../../list/growing.js';
import { withRows } from '../../list/use_further.js';
import { usePage } from '../../page_context.js';
import { useAddress } from '../../use_address.js';
import { NotFound } from '../not_found/page.js';
import { useFurtherOf, type FurtherLists } from './further.js';
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
  const { id } = asked;
  const lists = {
    participations: useFurtherOf(id, 'participations', asked.participations),
    memberships: useFurtherOf(id, 'memberships', asked.memberships),
    members: useFurtherOf(id, 'members', asked.members),
  };
  const organisation = withRows(asked, lists);
  return (
    <>
      <Shown organisation={organisation} lists={lists} />
      <AskedView asked={positions}>
        {(answer) => <Further organisation={organisation} positions={answer.organisation!} />}
      </AskedView>
    </>
  );
}

interface ShownProps {
  organisation: ShownOrganisation;
  lists: FurtherLists<'participations' | 'memberships' | 'members'>;
}

function Shown({ organisation, lists: { participations, memberships, members } }: ShownProps): ReactNode {
  const { say } = usePage();
  const { id, label, names } = organisation;
  const drawn = participations.rows.length;
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
      <Growing id="participations" title={say('time-line')} list={participations}>
        <TimeLine organisation={id} participations={participations.rows} />
      </Growing>
      <Section id="partners" title={say('partners')}>
        <Partners ego={id} />
      </Section>
      <Growing id="memberships" title={say('belongs-to')} list={memberships}>
        <Memberships memberships={memberships.rows} other="organisation" />
      </Growing>
      <Growing id="members" title={say('members')} list={members}>
        <Memberships memberships={members.rows} other="member" />
      </Growing>
    </>
  );
}

interface FurtherProps {
  organisation: ShownOrganisation;
  positions: Positions;
}

function Further({ organisation, positions: asked }: FurtherProps): ReactNode {
  const { say } = usePage();
  const { id } = organisation;
  const lists = {
    stances: useFurtherOf(id, 'stances', asked.stances),
    parties: useFurtherOf(id, 'parties', asked.parties),
    responses: useFurtherOf(id, 'responses', asked.responses),
  };
  const { stances, parties, responses } = lists;
  const said = assertionsOf(organisation, withRows(asked, lists));
  return (
    <>
      <Growing id="stances" title={say('stances')} list={stances}>
        <Stances organisation={id} stances={stances.rows} />
      </Growing>
      <Growing id="recommendations" title={say('recommendations')} list={parties}>
        <Parties parties={parties.rows} />
      </Growing>
      <Growing id="responses" title={say('responses')} list={responses}>
        <Responses responses={responses.rows} />
      </Growing>
      <Section id="contradictions" title={say('contradictions')}>
        <OneStop drawn={said.length}>
          <Contradicting of={spokenOf(organisation)} />
        </OneStop>
      </Section>
      <Section id="sources" title={say('sources')}>
        <p>{say('sources-of-page')}</p>
        <OneStop drawn={said.length}>
          <Sources of={said} />
        </OneStop>
      </Section>
    </>
  );
}
