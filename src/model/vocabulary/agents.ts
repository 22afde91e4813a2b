import { enumeration, type ValueOf } from './enumeration.js';

export const OrganisationForm = enumeration('OrganisationForm', 'What kind of body an organisation is.', {
  SINGLE: 'One organisation by itself.',
  NETWORK: 'A network of organisations or groups.',
  CONFEDERATION: 'A confederation or federation of organisations, such as trade unions.',
  UNIT: 'A part of another organisation: a division, a working group, a secretariat.',
  COLLECTIVE: 'Described but not named ("various ministries"): shown, never counted in a measure.',
});
export type OrganisationForm = ValueOf<typeof OrganisationForm>;

export const Sector = enumeration('Sector', 'The part of society an organisation belongs to.', {
  STATE: 'Government, ministries, state agencies, parliament, courts.',
  NHRI: 'National human rights institution.',
  LABOUR: 'Trade unions and other workers’ organisations.',
  CSO: 'Civil society organisation.',
  BUSINESS: 'Companies and business associations.',
  RESEARCH: 'Universities and research institutes.',
  MEDIA: 'Press, broadcasters, online media.',
  PROFESSIONAL: 'Professional associations.',
  FAITH: 'Religious organisations.',
  DONOR: 'Foundations and development donors.',
  INTERGOVERNMENTAL: 'Organisations of states, such as the UN and its agencies.',
  MULTI_STAKEHOLDER: 'Bodies that join several sectors by design.',
  OTHER: 'None of the others.',
});
export type Sector = ValueOf<typeof Sector>;

export const Visibility = enumeration('Visibility', 'Whether a person may be named in answers.', {
  PUBLIC: 'Named in a public role by a public source; set explicitly.',
  ROLE_ONLY: 'Shown by role and organisation, without a name. The default.',
  WITHHELD:
    'As if not there, by wish of the person or the curator. What such a person did for an organisation is shown as the organisation’s own.',
});
export type Visibility = ValueOf<typeof Visibility>;

export const Level = enumeration('Level', 'The reach of an organisation or event.', {
  LOCAL: 'A village, town, district or province.',
  NATIONAL: 'One country.',
  REGIONAL: 'Several countries of a world region.',
  INTERNATIONAL: 'Beyond one world region.',
});
export type Level = ValueOf<typeof Level>;

export const NameKind = enumeration('NameKind', 'What kind of name a text is.', {
  FULL: 'The full name or title.',
  ACRONYM: 'An acronym or initials.',
  SHORT: 'A short form in use.',
  FORMER: 'A name no longer in use.',
  TRANSLATION: 'A translation of the name.',
  AS_WRITTEN: 'The name just as a source or table writes it.',
});
export type NameKind = ValueOf<typeof NameKind>;

export const MembershipKind = enumeration('MembershipKind', 'How an agent belongs to an organisation.', {
  MEMBER: 'Member of a network, confederation or association.',
  UNIT: 'A part of the organisation.',
  POST: 'A person holds a post in the organisation.',
  SUCCESSOR: 'Succeeds the organisation.',
});
export type MembershipKind = ValueOf<typeof MembershipKind>;
