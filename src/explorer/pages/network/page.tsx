import type { ReactNode } from 'react';
import type { Argument } from '../../address/argument.js';
import { withView } from '../../address/write.js';
import { ARGUMENTS } from '../../generated/arguments.js';
import { Heading } from '../../heading.js';
import { Link } from '../../link.js';
import { usePage } from '../../page_context.js';
import { NetworkAnswer } from '../../picture/network_answer.js';
import { ScopeBar } from '../../scope/bar.js';
import { useAddress } from '../../use_address.js';

const TABS = ['grid', 'map', 'table'] as const;

/** What both questions of the page take: who was where, and who meets whom. */
const KNOWN: readonly Argument[] = [
  ...ARGUMENTS['coAttendance']!,
  ...ARGUMENTS['attendance']!.filter(({ name }) => !ARGUMENTS['coAttendance']!.some((own) => own.name === name)),
];

/** Who was at which event, and who meets whom: as a grid, as a map, as a table. */
export default function NetworkPage(): ReactNode {
  const { say } = usePage();
  const page = useAddress(KNOWN);
  const { address, to } = page;
  const tab = address.view.tab ?? 'grid';
  const question = tab === 'grid' ? 'attendance' : 'coAttendance';
  return (
    <>
      <Heading>{say('network')}</Heading>
      <ScopeBar page={page} known={KNOWN} used={ARGUMENTS[question]!} />
      <nav className="tabs" aria-label={say('views')}>
        {TABS.map((name) => (
          <Link
            key={name}
            to={to(withView(address, { tab: name === 'grid' ? undefined : name, open: undefined, sort: undefined }))}
            aria-current={name === tab ? 'page' : undefined}
          >
            {say(`tab-${name}`)}
          </Link>
        ))}
      </nav>
      <NetworkAnswer
        key={question}
        question={question}
        known={ARGUMENTS[question]!}
        page={page}
        as={tab === 'table' ? 'table' : 'picture'}
      />
    </>
  );
}
