import type { ReactNode } from 'react';
import { NOTHING_ASKED } from '../../address/address.js';
import { writeAddress } from '../../address/write.js';
import { daysBetween, inWords } from '../../answer/day.js';
import { EntityLink } from '../../entity_link.js';
import { ARGUMENTS } from '../../generated/arguments.js';
import type { PairEventFragment, PairQuery } from '../../generated/documents.js';
import { Link } from '../../link.js';
import { usePage } from '../../page_context.js';
import { ROUTES } from '../../routes.js';
import type { Tag } from '../../texts/text.js';
import { hostsOf, namedAtBoth, oneSector, type Named } from './named.js';
import type { Scopes } from './scopes.js';

/** Those at both who are called by name; the others are a number. */
const CALLED = 6;

/** Who is named at the two events of a pair, and at both, in words: each figure leads to the question that it is from. */
export function PairSentence({ data, scopes }: { data: PairQuery; scopes: Scopes }): ReactNode {
  const { tell, say, lang } = usePage();
  const [from, to] = [data.from!, data.to!];
  const sector = oneSector(data.second.rows) ?? 'NONE';
  return (
    <p className="answer">
      {tell('home-first', {
        event: <TheEvent event={from} />,
        day: dayOf(from, lang),
        hosts: hostsOf(data.both.rows.nodes, from.id),
        count: data.first.basis.agentCount,
        toEvent: toEvent(from),
        toCount: toNetwork(scopes.first),
      })}{' '}
      {tell('home-second', {
        event: <TheEvent event={to} />,
        when: whenOf(from, to),
        day: dayOf(to, lang),
        named: say('organisations-of', { sector, count: data.second.basis.agentCount }),
        toEvent: toEvent(to),
        toCount: toNetwork(scopes.second),
      })}{' '}
      <AtBoth data={data} scopes={scopes} />{' '}
      {say('home-lists', { lists: `${from.attendanceList}_${to.attendanceList}` })}
    </p>
  );
}

function AtBoth({ data, scopes }: { data: PairQuery; scopes: Scopes }): ReactNode {
  const { tell, lang } = usePage();
  const { nodes, totalCount } = data.both.rows;
  const toBoth = toNetwork(scopes.both);
  if (nodes.length < totalCount) return tell('home-both-many', { toBoth });
  const named = namedAtBoth(nodes, [data.from!.id, data.to!.id]);
  if (named.length === 0) return tell('home-both-none', { toBoth });
  const items = named.slice(0, CALLED).map((one) => <NamedOne key={one.id} named={one} />);
  const more = named.length - items.length;
  if (more > 0) items.push(<span key="more">{tell('home-both-more', { more, toBoth })}</span>);
  const places = new Intl.ListFormat(lang).formatToParts(items.map((_, place) => String(place)));
  const list = places.map(({ type, value }) => (type === 'element' ? items[Number(value)] : value));
  return tell('home-both', { toBoth, named: list });
}

function NamedOne({ named: { id, name, hosts, isMembers } }: { named: Named }): ReactNode {
  const { tell } = usePage();
  const link = <EntityLink id={id} label={name} />;
  return tell('home-named', { name: link, hosts, members: String(isMembers) });
}

/** What an event is called in a sentence: its type, else its title. */
function TheEvent({ event: { eventType, title, id } }: { event: PairEventFragment }): ReactNode {
  const { tell } = usePage();
  const name = <bdi lang={title?.lang ?? undefined}>{title?.text ?? id}</bdi>;
  return tell('the-event', { type: eventType ?? 'OTHER', title: name });
}

const dayOf = ({ start, firstDay }: PairEventFragment, lang: 'en' | 'id'): string =>
  inWords(start ?? firstDay ?? '', lang);

const IS_DAY = /^\d{4}-\d{2}-\d{2}$/;

function whenOf(from: PairEventFragment, to: PairEventFragment): 'same' | 'next' | 'other' {
  if (![from, to].every(({ start }) => IS_DAY.test(start ?? ''))) return 'other';
  const days = daysBetween(from.start!, to.start!);
  return days === 0 ? 'same' : days === 1 ? 'next' : 'other';
}

const toEvent =
  ({ id }: PairEventFragment): Tag =>
  (within) => <Link to={`${ROUTES.events}/${id.slice(id.indexOf(':') + 1)}`}>{within}</Link>;

const toNetwork =
  (args: Readonly<Record<string, string>>): Tag =>
  (within) => (
    <Link to={`${ROUTES.network}${writeAddress({ ...NOTHING_ASKED, args }, ARGUMENTS['attendance']!)}`}>{within}</Link>
  );
