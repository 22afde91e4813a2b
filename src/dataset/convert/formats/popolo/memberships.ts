import type { Conversion } from '../../conversion.js';
import type { JsonRecord } from '../../input/json_record.js';
import { entityId } from '../../../../model/identity/entity_id.js';
import type { NestedMembership } from './gather.js';
import { originsOf, referenceOf } from './origins.js';

/** A post, as memberships refer to it. */
export interface Post {
  role?: string;
  organisation?: string;
  record: JsonRecord;
  isHeld: boolean;
}

/** `membership` → `memberships`: a POST where it names a post, else MEMBER. */
export function convertMembership(
  nested: NestedMembership,
  posts: ReadonlyMap<string, Post>,
  conversion: Conversion,
): void {
  const { record } = nested;
  const origins = originsOf(record, conversion);
  const post = postOf(nested, posts, conversion);
  const member = memberOf(nested, conversion);
  const organisation = organisationOf(nested, post, member, conversion);
  const [from, to] = [record.date('start_date'), record.date('end_date')];
  const isPost = post !== undefined && member?.kind === 'person';
  const role = record.text('role') ?? (isPost ? post.role : undefined);
  if (member && organisation) {
    const kind = isPost ? 'POST' : 'MEMBER';
    const cells = { member: entityId(member.kind, member.slug), organisation, kind, role, from, to };
    conversion.add('memberships', cells, origins);
  }
  const behalf = referenceOf(record, 'on_behalf_of');
  if (behalf !== undefined && member) {
    const implied = conversion.reference('organisation', behalf, record.pointer);
    const cells = { member: entityId(member.kind, member.slug), organisation: implied, kind: 'MEMBER' };
    conversion.add(
      'memberships',
      { ...cells, observed_on: observed(from, to) },
      origins.map((origin) => ({ ...origin, inference: 'IMPLIED', method: 'RULE' })),
    );
  }
  record.text('id');
  record.leaveRest();
}

interface Member {
  kind: 'person' | 'organisation';
  slug: string;
}

/** `person_id`, `person`, or `member`, which may be either. Nested in an organisation, it may be its own. */
function memberOf({ record, person }: NestedMembership, conversion: Conversion): Member | undefined {
  const named = referenceOf(record, 'person') ?? person;
  if (named !== undefined) return found('person', conversion.reference('person', named, record.pointer));
  const member = referenceOf(record, 'member');
  if (member === undefined) {
    conversion.problem(record.pointer, 'a membership has no member. Add person_id, or take it out.');
    return undefined;
  }
  const kinds = conversion.kindsOf(member, ['person', 'organisation']);
  if (kinds.length === 2) {
    conversion.problem(record.pointer, `member ${member} is the id of a person and of an organization. Use person_id.`);
    return undefined;
  }
  const kind = kinds[0] === 'organisation' ? 'organisation' : 'person';
  return found(kind, conversion.reference(kind, member, record.pointer));
}

const found = (kind: Member['kind'], slug: string | undefined): Member | undefined =>
  slug === undefined ? undefined : { kind, slug };

function organisationOf(
  { record, organisation }: NestedMembership,
  post: Post | undefined,
  member: Member | undefined,
  conversion: Conversion,
): string | undefined {
  const named = referenceOf(record, 'organization') ?? post?.organisation ?? organisation;
  if (named !== undefined) return conversion.reference('organisation', named, record.pointer);
  if (member)
    conversion.problem(record.pointer, 'a membership has no organization. Add organization_id, or take it out.');
  return undefined;
}

function postOf(nested: NestedMembership, posts: ReadonlyMap<string, Post>, conversion: Conversion): Post | undefined {
  const named = referenceOf(nested.record, 'post') ?? nested.post;
  if (named === undefined) return undefined;
  const post = posts.get(named);
  if (post) post.isHeld = true;
  else
    conversion.problem(
      nested.record.pointer,
      `there is no post "${named}" in the file. Add it, or take the reference out.`,
    );
  return post;
}

/** Whoever is a member on behalf of another was that one's meanwhile; since when is not told. */
function observed(from: string | undefined, to: string | undefined): string | undefined {
  return from !== undefined && to !== undefined ? `${from.slice(0, 10)}/${to.slice(0, 10)}` : (from ?? to);
}
