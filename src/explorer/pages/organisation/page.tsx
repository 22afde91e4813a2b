import type { ReactNode } from 'react';
import { Redirect, useParams } from 'wouter';
import { AskedView } from '../../answer/asked_view.js';
import { graph } from '../../ask/ask.js';
import { useAsked } from '../../ask/use_asked.js';
import { Contradicting } from '../../evidence/contradicting.js';
import { Sources } from '../../evidence/sources.js';
import { Names } from '../../facts/names.js';
import { OneStop } from '../../facts/one_stop.js';
import { Section } from '../../facts/section.js';
import { OrganisationDocument, PositionsDocument } from '../../generated/documents.js';
import { Heading } from '../../heading.js';
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
        return (
          <>
            <Shown organisation={organisation} />
            <AskedView asked={positions}>
              {(answer) => <Further organisation={organisation} positions={answer.organisation!} />}
            </AskedView>
          </>
        );
      }}
    </AskedView>
  );
}

function Shown({ organisation }: { organisation: ShownOrganisation }): ReactNode {
  const { say } = usePage();
  const { id, label, names, participations, memberships, members } = organisation;
  return (
    <>
      <Heading title={label.text}>
        <bdi lang={label.lang ?? undefined}>{label.text}</bdi>
      </Heading>
      <OneStop drawn={organisation}>
        <Known organisation={organisation} />
      </OneStop>
      <Section id="names" title={say('names')}>
        <OneStop drawn={organisation}>
          <Names names={names.nodes} />
        </OneStop>
      </Section>
      <Section id="participations" title={say('time-line')}>
        <OneStop drawn={organisation}>
          <TimeLine organisation={id} participations={participations} />
        </OneStop>
      </Section>
      <Section id="partners" title={say('partners')}>
        <Partners ego={id} />
      </Section>
      <Section id="memberships" title={say('belongs-to')}>
        <OneStop drawn={organisation}>
          <Memberships of={id} memberships={memberships} other="organisation" />
        </OneStop>
      </Section>
      <Section id="members" title={say('members')}>
        <OneStop drawn={organisation}>
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
        <OneStop drawn={organisation}>
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
