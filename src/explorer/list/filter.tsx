import type { ReactNode, SubmitEvent } from 'react';
import { NOTHING_ASKED } from '../address/address.js';
import type { Argument } from '../address/argument.js';
import { withArgs } from '../address/write.js';
import { codeText } from '../facts/code.js';
import { focusNextAnswer } from '../focus/next_answer.js';
import { Link } from '../link.js';
import { usePage } from '../page_context.js';
import type { TextKey } from '../texts/text.js';
import type { PageAddress } from '../use_address.js';

interface FilterProps {
  page: PageAddress;
  /** Arguments with what each is called. */
  fields: readonly (Argument & { text: TextKey })[];
}

/** Narrows a list; what is set is in the address. */
export function Filter({ page: { address, to, go }, fields }: FilterProps): ReactNode {
  const { say } = usePage();
  const apply = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const values = fields.map(({ name }) => {
      const value = (data.getAll(name) as string[]).join(',').trim();
      return [name, value === '' ? undefined : value] as const;
    });
    focusNextAnswer();
    go(withArgs(address, Object.fromEntries(values)));
  };
  return (
    <form className="filter" role="search" aria-label={say('filter')} onSubmit={apply}>
      {fields.map((field) => (
        // (What is written and not applied stays, but for what the address has changed meanwhile.)
        <Field key={`${field.name}=${address.args[field.name]}`} field={field} value={address.args[field.name] ?? ''} />
      ))}
      <button type="submit">{say('apply')}</button>
      {Object.keys(address.args).length > 0 && (
        <Link to={to({ ...NOTHING_ASKED, lang: address.lang })}>{say('take-all-away')}</Link>
      )}
    </form>
  );
}

function Field({ field, value }: { field: FilterProps['fields'][number]; value: string }): ReactNode {
  const { say } = usePage();
  const { name, codes, text } = field;
  if (!codes)
    return (
      <label>
        {say(text)} <input type="text" name={name} defaultValue={value} autoComplete="off" />
      </label>
    );
  const chosen = value.split(',');
  return (
    <details open={value !== ''}>
      <summary>{say(text)}</summary>
      <fieldset>
        <legend className="unseen">{say(text)}</legend>
        {codes.map((code) => (
          <label key={code}>
            <input type="checkbox" name={name} value={code} defaultChecked={chosen.includes(code)} />{' '}
            {codeText(say, code)}
          </label>
        ))}
      </fieldset>
    </details>
  );
}
