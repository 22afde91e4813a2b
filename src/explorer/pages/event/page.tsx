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
import { EventDocument } from '../../generated/documents.js';
import { Heading } from '../../heading.js';
import { Growing } from '../../list/growing.js';
import { withRows } from '../../list/use_further.js';
import { usePage } from '../../page_context.js';
import { useAddress } from '../../use_address.js';
import { NotFound } from '../not_found/page.js';
import { Absences } from './absences.js';
import type { ShownEvent } from './event.js';
import { useFurtherOf } from './further.js';
import { Known } from './known.js';
import { Links } from './links.js';
import { Participants } from './participants.js';
import { assertionsOf, spokenOf } from './spoken_of.js';
import { Steps } from './steps.js';

const NO_ARGUMENTS = [] as const;

/** An event: who was there, who was not, what came of it, and who says so. */
export default function EventPage(): ReactNode {
  const { slug } = useParams<{ slug: string }>();
  useAddress(NO_ARGUMENTS);
  const id = `event:${slug}`;
  // Of another event nothing stays.
  return <OfEvent key={id} id={id} />;
}

function OfEvent({ id }: { id: string }): ReactNode {
  const { lang } = usePage();
  const asked = useAsked(`event ${id} ${lang}`, graph(EventDocument, { id, lang }));
  return (
    <AskedView asked={asked}>
      {({ event }) => {
        if (event === null) return <NotFound />;
        if (event.id !== id) return <Redirect replace to={`/events/${event.id.slice('event:'.length)}`} />;
        return <Shown key={lang} event={event} />;
      }}
    </AskedView>
  );
}

function Shown({ event: asked }: { event: ShownEvent }): ReactNode {
  const { say } = usePage();
  const { id, label, names, attendanceList } = asked;
  const lists = {
    participations: useFurtherOf(id, 'participations', asked.participations),
    steps: useFurtherOf(id, 'steps', asked.steps),
    links: useFurtherOf(id, 'links', asked.links),
  };
  const event = withRows(asked, lists);
  const said = assertionsOf(event);
  const { participations, steps, links } = lists;
  const drawn = participations.rows.length;
  return (
    <>
      <Heading title={label.text}>
        <bdi lang={label.lang ?? undefined}>{label.text}</bdi>
      </Heading>
      <OneStop drawn={drawn}>
        <Known event={event} />
      </OneStop>
      <Growing id="participants" title={say('participants')} list={participations}>
        <Participants participations={participations.rows} list={attendanceList} />
      </Growing>
      <Section id="absences" title={say('absences')}>
        <Absences event={id} />
      </Section>
      <Growing id="outputs" title={say('outputs')} list={steps}>
        <Steps steps={steps.rows} />
      </Growing>
      <Growing id="links" title={say('links')} list={links}>
        <Links event={id} links={links.rows} />
      </Growing>
      <Section id="names" title={say('names')}>
        <OneStop drawn={drawn}>
          <Names of={id} names={names} />
        </OneStop>
      </Section>
      <Section id="contradictions" title={say('contradictions')}>
        <OneStop drawn={said.length}>
          <Contradicting of={spokenOf(event)} />
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
