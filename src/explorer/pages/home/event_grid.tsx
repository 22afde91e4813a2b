import type { ReactNode } from 'react';
import { NOTHING_ASKED } from '../../address/address.js';
import { writeAddress } from '../../address/write.js';
import { ARGUMENTS } from '../../generated/arguments.js';
import { Link } from '../../link.js';
import { usePage } from '../../page_context.js';
import { NetworkAnswer } from '../../picture/network_answer.js';
import { ROUTES } from '../../routes.js';
import type { PageAddress } from '../../use_address.js';

interface EventGridProps {
  page: PageAddress;
  /** What it shows, beside what the address says. */
  fixed: Readonly<Record<string, string>>;
}

/** Who was at which event, and the way to the page where that can be changed. */
export function EventGrid({ page, fixed }: EventGridProps): ReactNode {
  const { say } = usePage();
  const known = ARGUMENTS['attendance']!;
  const args = { ...page.address.args, ...fixed };
  return (
    <>
      <NetworkAnswer question="attendance" known={known} page={page} fixed={fixed} as="picture" />
      <p className="control">
        <Link to={`${ROUTES.network}${writeAddress({ ...NOTHING_ASKED, args }, known)}`}>{say('change-scope')}</Link>
      </p>
    </>
  );
}
