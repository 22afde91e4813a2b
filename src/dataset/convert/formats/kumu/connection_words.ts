import { fold } from '../../../../model/identity/folding.js';

/** What the type of a connection between an actor and an event says of the participation. */
export interface Participation {
  roles?: string;
  status?: string;
}

const WORDS: readonly (readonly [Participation, readonly string[]])[] = [
  [{ status: 'ATTENDED' }, ['', 'attended', 'attendee', 'attends', 'participated', 'participant', 'hadir', 'peserta']],
  [{ status: 'INVITED' }, ['invited', 'invitee', 'diundang']],
  [{ status: 'REGISTERED' }, ['registered']],
  [{ status: 'DECLINED' }, ['declined']],
  [{ status: 'ABSENT' }, ['absent']],
  [{ roles: 'HOST' }, ['host', 'hosts', 'hosted', 'organiser', 'organizer', 'organised', 'organized', 'penyelenggara']],
  [{ roles: 'CO_HOST' }, ['co-host', 'co-hosts', 'co-hosted']],
  [{ roles: 'SPONSOR' }, ['sponsor', 'sponsors', 'sponsored']],
  [{ roles: 'SPEAKER', status: 'ATTENDED' }, ['speaker', 'spoke', 'pembicara', 'narasumber']],
  [{ roles: 'PRESENTER', status: 'ATTENDED' }, ['presenter', 'presented']],
  [{ roles: 'MODERATOR', status: 'ATTENDED' }, ['moderator', 'moderated']],
  [{ roles: 'FACILITATOR', status: 'ATTENDED' }, ['facilitator', 'facilitated', 'fasilitator']],
  [{ roles: 'CHAIR', status: 'ATTENDED' }, ['chair', 'chaired']],
  [{ roles: 'OBSERVER', status: 'ATTENDED' }, ['observer', 'observed']],
];

/** Undefined where it is none of the words that say how somebody took part. */
export const participationOf = (type: string): Participation | undefined =>
  WORDS.find(([, words]) => words.includes(fold(type)))?.[0];

const MEMBERSHIP = ['member', 'member of', 'is member of', 'is a member of', 'membership', 'anggota', 'keanggotaan'];

/** Whether it says that one end is a member of the other. */
export const isMembership = (type: string): boolean => MEMBERSHIP.includes(fold(type));
