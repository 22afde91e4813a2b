import { Field, InputType } from 'type-graphql';
import { periodOf } from '../../model/days/edtf_date.js';
import { fold } from '../../model/identity/folding.js';
import type { Enumeration } from '../../model/vocabulary/index.js';
import * as vocabulary from '../../model/vocabulary/index.js';

/** One of several values. */
export interface AnyOf<V> {
  in: V[];
}

/** An input type that lets values of an enumeration pass: `SectorFilter {in: [Sector!]!}`. */
function filterOf<V extends string>({ name, object }: Enumeration<V>): new () => AnyOf<V> {
  @InputType(`${name}Filter`, { description: `Which values of ${name} pass.` })
  class EnumerationFilter implements AnyOf<V> {
    @Field(() => [object], {
      description: 'Any of these passes; what nobody states passes only where it means one of them.',
    })
    in!: V[];
  }
  return EnumerationFilter;
}

export const SectorFilter = filterOf(vocabulary.Sector);
export const OrganisationFormFilter = filterOf(vocabulary.OrganisationForm);
export const LevelFilter = filterOf(vocabulary.Level);
export const VisibilityFilter = filterOf(vocabulary.Visibility);
export const EventTypeFilter = filterOf(vocabulary.EventType);
export const EventStatusFilter = filterOf(vocabulary.EventStatus);
export const EventFormatFilter = filterOf(vocabulary.EventFormat);
export const OutputKindFilter = filterOf(vocabulary.OutputKind);
export const PartyRoleFilter = filterOf(vocabulary.PartyRole);
export const SourceKindFilter = filterOf(vocabulary.SourceKind);
export const TextKindFilter = filterOf(vocabulary.TextKind);

@InputType({ description: 'Which texts pass.' })
export class TextFilter {
  @Field(() => [String], { description: 'Any of these passes, exactly as written.' })
  in!: string[];
}

@InputType({ description: 'Which names pass. Case and diacritics make no difference.' })
export class NameFilter {
  @Field(() => String, {
    description: 'Some name holds this text. A name that holds that of a person who is not public never passes.',
  })
  contains!: string;
}

export const FROM = {
  nullable: true,
  description: 'Begins a window of time: what ends before its first day, and what is undated, is left out.',
} as const;

export const TO = {
  nullable: true,
  description: 'Ends a window of time: what begins after its last day, and what is undated, is left out.',
} as const;

/** The window as ISO days, both included; null where it is open. */
export function windowOf(where: { from?: string | null; to?: string | null } | null | undefined): {
  from: string | null;
  to: string | null;
} {
  return {
    from: (where?.from && periodOf(where.from)?.first) ?? null,
    to: (where?.to && periodOf(where.to)?.last) ?? null,
  };
}

export const foldedOrNull = (filter: NameFilter | null | undefined): string | null =>
  filter ? fold(filter.contains) : null;
