import { useState, type ReactNode, type SubmitEvent } from 'react';
import { NOTHING_ASKED } from '../address/address.js';
import type { Argument } from '../address/argument.js';
import { withArgs } from '../address/write.js';
import { focusNextAnswer } from '../focus/next_answer.js';
import { Link } from '../link.js';
import { usePage } from '../page_context.js';
import { useFrame } from '../use_frame.js';
import type { PageAddress } from '../use_address.js';
import { Chip } from './chip.js';
import { Control } from './control.js';
import { Picker } from './picker.js';
import { EntityPicker } from './entity_picker.js';
import { isNamed, isOfEntities, NAMED, OPTIONS, useOptions } from './named.js';

interface ScopeBarProps {
  page: PageAddress;
  /** Arguments that the page takes. */
  known: readonly Argument[];
  /** Those of them that the question of this view uses. */
  used: readonly Argument[];
}

/** What most people change; the others are below "All arguments". */
const FIRST = [
  'scope.datasets',
  'scope.issues',
  'scope.sectors',
  'scope.from',
  'scope.to',
  'scope.attendanceLists',
  'scope.hosts',
  'weight',
];

/** The question’s test of what is more than chance: Neal 2014, with Holm’s correction. */
const CHANCE = { 'significance.model': 'SDSM', 'significance.alpha': '0.05', 'significance.adjust': 'HOLM' } as const;

/** What the answer counts: only what differs from the default, each to be taken away, and a form that changes it. */
export function ScopeBar({ page, known, used }: ScopeBarProps): ReactNode {
  const { say } = usePage();
  const { address, to, go } = page;
  const asked = address.args['scope.datasets']?.split(',');
  const counted = (useFrame()?.datasets ?? []).filter(({ name }) => asked?.includes(name) ?? true);
  const [isOpen, setOpen] = useState(false);
  const options = useOptions();
  const given = Object.entries(address.args);
  const apply = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const values = known.map(({ name }) => [
      name,
      form.getAll(name).map(String).filter(Boolean).join(',') || undefined,
    ]);
    setOpen(false);
    focusNextAnswer();
    go(withArgs(address, Object.fromEntries(values) as Record<string, string | undefined>));
  };
  const shown = FIRST.flatMap((name) => known.filter((argument) => argument.name === name));
  const others = known.filter(({ name }) => !FIRST.includes(name));
  // (What is chosen and not applied stays, but for an argument that is taken away meanwhile.)
  const keyOf = (name: string): string => `${name}=${address.args[name]}`;
  const controlOf = (argument: Argument): ReactNode => {
    const { name } = argument;
    const value = address.args[name];
    if (isNamed(name))
      return <Picker key={keyOf(name)} name={name} legend={say(NAMED[name])} options={options[name]} chosen={value} />;
    if (isOfEntities(name))
      return <EntityPicker key={keyOf(name)} name={name} legend={say(OPTIONS[name].text)} chosen={value} />;
    return <Control key={keyOf(name)} argument={argument} value={value} />;
  };
  const isUsed = (name: string): boolean => used.some((argument) => argument.name === name);
  const isTested = 'significance.model' in address.args;
  return (
    <section className="scope" aria-label={say('scope')}>
      <ul className="chips">
        {counted.map(({ name, title, licence }) => (
          <li key={name} className="dataset">
            <bdi>{title ?? name}</bdi> {licence !== null && <span className="quiet licence">({licence})</span>}
          </li>
        ))}
        {given.map(([name, value]) => (
          <Chip
            key={name}
            name={name}
            value={value}
            options={options}
            isUsed={isUsed(name)}
            without={to(withArgs(address, { [name]: undefined }))}
          />
        ))}
        {given.length > 0 && (
          <li>
            <Link to={to({ ...NOTHING_ASKED, view: address.view, lang: address.lang })}>{say('take-all-away')}</Link>
          </li>
        )}
        <li>
          <button type="button" aria-expanded={isOpen} aria-controls="scope-form" onClick={() => setOpen(!isOpen)}>
            {say('change-scope')}
          </button>
        </li>
        {isUsed('significance.model') && (
          <li>
            <Link
              to={to(
                withArgs(
                  address,
                  isTested ? Object.fromEntries(Object.keys(CHANCE).map((key) => [key, undefined])) : CHANCE,
                ),
              )}
            >
              {say(isTested ? 'chance-off' : 'chance-on')}
            </Link>
          </li>
        )}
      </ul>
      {isOpen && (
        <form id="scope-form" onSubmit={apply}>
          {shown.map(controlOf)}
          <details>
            <summary>{say('all-arguments')}</summary>
            {others.map(controlOf)}
          </details>
          <button type="submit">{say('apply')}</button>
        </form>
      )}
    </section>
  );
}
