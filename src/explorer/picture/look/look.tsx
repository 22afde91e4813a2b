import type { ReactNode, SubmitEvent } from 'react';
import { VIEW_KEYS, type ViewKey } from '../../address/address.js';
import { withView } from '../../address/write.js';
import { usePage } from '../../page_context.js';
import type { TextKey } from '../../texts/text.js';
import type { PageAddress } from '../../use_address.js';

/** What holds where the address says nothing; of the size, the number of ties. */
const USUAL = { colour: 'sector', size: '', label: 'acronym' } as const satisfies Partial<Record<ViewKey, string>>;
const KEYS = ['colour', 'size', 'label'] as const;

/** How the map looks: what colours, sizes and labels say. */
export function Look({ page: { address, go } }: { page: PageAddress }): ReactNode {
  const { say } = usePage();
  const apply = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const chosen = KEYS.map((key) => [key, form.get(key) === USUAL[key] ? undefined : form.get(key)]);
    go(withView(address, Object.fromEntries(chosen) as Partial<Record<ViewKey, string | undefined>>));
  };
  return (
    <form className="look" aria-label={say('look')} onSubmit={apply}>
      {KEYS.map((key) => (
        <label key={key}>
          {say(`look-${key}`)}
          <select name={key} defaultValue={address.view[key] ?? USUAL[key]}>
            {USUAL[key] === '' && <option value="">{say('look-ties')}</option>}
            {VIEW_KEYS[key].map((value) => (
              <option key={value} value={value}>
                {say(`look-${value}` as TextKey)}
              </option>
            ))}
          </select>
        </label>
      ))}
      <button type="submit">{say('apply')}</button>
    </form>
  );
}
