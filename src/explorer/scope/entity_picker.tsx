import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import { AskedView } from '../answer/asked_view.js';
import { useAsked } from '../ask/use_asked.js';
import type { IssueOptionsQuery } from '../generated/documents.js';
import { More } from '../list/more.js';
import { useFurther } from '../list/use_further.js';
import { Original } from '../original.js';
import { usePage } from '../page_context.js';
import { Box } from './box.js';
import { EntityName } from './entity_name.js';
import { OPTIONS, type EntityArgument } from './named.js';

interface EntityPickerProps {
  /** The argument that is set. */
  name: EntityArgument;
  legend: string;
  /** Ids, separated by commas; undefined: all. */
  chosen: string | undefined;
}

/** Entities to be ticked: those that are chosen, and below them a list of all, which a part of a name narrows. */
export function EntityPicker({ name, legend, chosen }: EntityPickerProps): ReactNode {
  const { say, lang } = usePage();
  const id = useId();
  const box = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [ticked, setTicked] = useState<readonly string[]>(chosen?.split(',') ?? []);
  // They stay where they are while they are ticked and unticked.
  const [kept, setKept] = useState(ticked);
  const { list, isSearched } = OPTIONS[name];
  const key = `${name} ${lang} ${text}`;
  const page =
    (after: string | null) =>
    async (signal: AbortSignal): Promise<List> =>
      (await list({ lang, text, after })(signal)).list;
  const asked = useAsked(key, page(null));
  const search = (): void => {
    setKept(ticked);
    setText(box.current!.value.trim());
  };
  const tick = (value: string): void =>
    setTicked(ticked.includes(value) ? ticked.filter((one) => one !== value) : [...ticked, value]);
  const boxOf = (value: string, label: ReactNode): ReactNode => (
    <Box key={value} value={value} checked={ticked.includes(value)} onChange={() => tick(value)}>
      {label}
    </Box>
  );
  return (
    <fieldset>
      <legend>{legend}</legend>
      <input type="hidden" name={name} value={ticked.join(',')} />
      {kept.map((value) => boxOf(value, <EntityName id={value} />))}
      {isSearched && (
        <p>
          <label htmlFor={id}>{say('name-contains')}</label>{' '}
          <input
            id={id}
            ref={box}
            type="search"
            autoComplete="off"
            onKeyDown={(event) => {
              if (event.key !== 'Enter') return;
              // The form would be sent.
              event.preventDefault();
              search();
            }}
          />{' '}
          <button type="button" onClick={search}>
            {say('search-button')}
            <span className="unseen"> {legend}</span>
          </button>
        </p>
      )}
      <AskedView asked={asked}>
        {(first) => (
          <Options key={key} asking={key} first={first} further={page} isSearched={text !== ''}>
            {({ id: value, label, original }) =>
              !kept.includes(value) &&
              boxOf(
                value,
                <>
                  <bdi lang={label.lang ?? undefined}>{label.text}</bdi>
                  <Original label={label} original={original} />
                </>,
              )
            }
          </Options>
        )}
      </AskedView>
    </fieldset>
  );
}

type List = IssueOptionsQuery['list'];

interface OptionsProps {
  /** Says what was asked, whole. */
  asking: string;
  first: List;
  further: (after: string) => (signal: AbortSignal) => Promise<List>;
  /** Whether a name was written: then it is said how many match. */
  isSearched: boolean;
  children: (row: List['nodes'][number]) => ReactNode;
}

function Options({ asking, first, further, isSearched, children }: OptionsProps): ReactNode {
  const { say, announce } = usePage();
  const list = useFurther(asking, first, further);
  const found = say('found', { count: list.total });
  useEffect(() => {
    if (isSearched) announce(found);
  }, [isSearched, found]);
  return (
    <>
      {isSearched && <p className="quiet">{found}</p>}
      {list.rows.map(children)}
      <More {...list} />
    </>
  );
}
