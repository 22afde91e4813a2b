import type { ReactNode } from 'react';
import { factsQuery, Unlisted } from '../../answer/unlisted.js';
import { Quotes } from '../../evidence/quotes.js';
import { codeText } from '../../facts/code.js';
import { FactList } from '../../facts/fact_list.js';
import { usePage } from '../../page_context.js';
import type { ShownOrganisation } from './organisation.js';

/** What kind of body it is: with the words that say so. */
export function Known({ organisation }: { organisation: ShownOrganisation }): ReactNode {
  const { say, lang } = usePage();
  const { id, label, acronym, sector, form, level, country, founded, dissolved, description } = organisation;
  const { identifiers, assertions, assertionCount, sourceCount } = organisation;
  const code = (of: string | null): string | null => of && codeText(say, of);
  const countries = new Intl.DisplayNames([lang], { type: 'region' });
  return (
    <>
      <FactList
        facts={[
          [say('column-acronym'), acronym && <bdi>{acronym}</bdi>],
          [say('column-sector'), code(sector)],
          [say('form'), code(form)],
          [say('level'), code(level)],
          [say('country'), country && countries.of(country)],
          [say('founded'), founded],
          [say('dissolved'), dissolved],
          [say('description'), description && <bdi lang={description.lang ?? undefined}>{description.text}</bdi>],
          [say('identifiers'), identifiers.nodes.length > 0 && <Identifiers organisation={id} of={identifiers} />],
        ]}
      />
      <Quotes
        id={id}
        assertions={assertions}
        of={label.text}
        title={say('assertions-count', { count: assertionCount, sources: sourceCount })}
      />
    </>
  );
}

interface IdentifiersProps {
  organisation: string;
  of: ShownOrganisation['identifiers'];
}

function Identifiers({ organisation, of: { nodes, totalCount } }: IdentifiersProps): ReactNode {
  return (
    <>
      <ul className="facts-list">
        {nodes.map(({ id, identifierScheme, value, assertions }) => (
          <li key={`${identifierScheme} ${value}`}>
            <bdi>
              {identifierScheme}: {value}
            </bdi>
            <Quotes id={id} assertions={assertions} of={value} />
          </li>
        ))}
      </ul>
      <Unlisted count={totalCount - nodes.length} query={factsQuery('Organisation', organisation, 'identifiers')} />
    </>
  );
}
