import type { ReactNode } from 'react';
import { graph } from '../ask/ask.js';
import { useAsked } from '../ask/use_asked.js';
import { EntityNameDocument } from '../generated/documents.js';
import { usePage } from '../page_context.js';

interface Named {
  id: string;
  /** Absent: the id is not that of an entity. */
  label?: { text: string; lang: string | null };
}

/** What an id is the id of, by its name; the id, while that is not known, and where it leads nowhere. */
export function EntityName({ id }: { id: string }): ReactNode {
  const { lang } = usePage();
  const asked = useAsked(`name ${id} ${lang}`, graph(EntityNameDocument, { id, lang }));
  const node: Named | null = asked?.state === 'answered' ? asked.value.node : null;
  const { text, lang: spoken } = node?.label ?? { text: id, lang: null };
  return (
    <bdi lang={spoken ?? undefined} aria-busy={asked?.state === 'loading' || undefined}>
      {text}
    </bdi>
  );
}
