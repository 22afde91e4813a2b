import { packageOf } from '../../../support/packages.js';

const SIZE = 700;

/** A package of one meeting to which so many came that who stands between whom takes long to compute. Invented. */
export function crowd(): string {
  const ids = Array.from({ length: SIZE }, (_, i) => `member-${i}`);
  return packageOf(
    {
      sources: 'id,title\nminutes,Minutes of the assembly',
      organisations: ['id,name__id,source', ...ids.map((id) => `${id},${id},minutes`)].join('\n'),
      events: 'id,start,source\nassembly,2025-01-01,minutes',
      participations: [
        'event,agent,roles,status,source',
        ...ids.map((id) => `assembly,organisation:${id},ATTENDEE,ATTENDED,minutes`),
      ].join('\n'),
    },
    'crowd',
  );
}
