import type { Database } from '../../../../src/database/database.js';
import { ALL_MEANT, withPackage } from '../../../support/packages.js';

/**
 * Invented: what the formats can say and what they cannot, in one small package. The minutes and the news differ in what
 * they say of the talk; the news are later.
 */
export const MEETING: Record<string, string> = {
  sources: [
    'id,url,title,published,retrieved_at,language,source',
    'news,https://news.example/1,News,2025-02-02,2025-02-03T00:00:00Z,en,news',
    'minutes,,Minutes,2025-01-05,,en,minutes',
    'unused,https://unused.example/,Unused,,,en,unused',
  ].join('\n'),
  organisations: [
    'id,name__en,name__id,acronym,form,sector,country,founded,dissolved,description__en,description__id,source,quote',
    'ministry,Ministry of Rivers,Kementerian Sungai,KS,SINGLE,STATE,ID,1999,,Looks after rivers,Kementerian air,news,The ministry',
    'lake,Lake Circle,,,NETWORK,CSO,XX,2018~,2020-05,,,minutes,',
    'river,River League,,,,,,,,,,news,',
    'unit,Dams Unit,,,UNIT,STATE,,,,,,news,',
  ].join('\n'),
  persons: [
    'id,name,visibility,note,source',
    'orla,Orla Penn,PUBLIC,a note,news',
    'tamsin,Tamsin Quill,ROLE_ONLY,,minutes',
    'rill,Rill Ashmere,WITHHELD,,minutes',
  ].join('\n'),
  issues: 'id,name__en,claim,source\nwater,Clean water,true,news',
  outputs: 'id,kind,text__en,source\ndemand,RECOMMENDATION,Clean it,news',
  names: [
    'entity,text,lang,kind,from,to,source',
    'organisation:ministry,Office of Rivers,en,FORMER,1999,2005,news',
    'organisation:ministry,Rivers,en,SHORT,,,news',
    'organisation:lake,The Circle,,AS_WRITTEN,,,minutes',
  ].join('\n'),
  identifiers: [
    'agent,scheme,value,source',
    'organisation:ministry,wikidata,Q42,news',
    'organisation:ministry,own register,R-1,news',
    'person:tamsin,register,TQ-1,minutes',
  ].join('\n'),
  events: [
    'id,title__en,type,type_as_written,theme__en,start,end,place,status,source,quote',
    'talk,The talk,AUDIENCE,A talk,What was asked,2025-01-01,2025-01-02,Town hall,HELD,minutes,The talk was held',
    'talk,,,,,2025-01-03,,City hall,,news,',
    'visit,Visit,WORKSHOP,,,2025-03-01/2025-03-04,,,,news,',
    'plan,Plan,,,,2025-06-01,,,PLANNED,news,',
    'part,Morning,,,,2025-01-01T10:00Z,,,,minutes,',
  ].join('\n'),
  participations: [
    'event,agent,on_behalf_of,roles,status,capacity,source,quote,retracted_at',
    'talk,organisation:ministry,,HOST,,,minutes,invited by the ministry,',
    'talk,organisation:lake,,CO_HOST,ATTENDED,,minutes,,',
    'talk,person:orla,ministry,SPEAKER,ATTENDED,,minutes,Orla spoke,',
    'talk,person:orla,ministry,SPEAKER,ATTENDED,,news,Orla said,',
    'talk,person:tamsin,,ATTENDEE,ATTENDED,,minutes,,',
    'talk,person:rill,lake,,ATTENDED,,minutes,,',
    'visit,person:orla,,,ABSENT,,news,,',
    'visit,organisation:lake,,,INVITED,,news,,',
    'visit,organisation:unit,,ATTENDEE,ATTENDED,DELEGATE,news,,',
    'visit,person:tamsin,,,,,news,,',
    'plan,person:orla,,,INVITED,,news,,',
    'visit,organisation:ministry,,,ATTENDED,,news,,2031-01-01',
  ].join('\n'),
  memberships: [
    'member,organisation,kind,role,from,to,observed_on,source',
    'organisation:unit,ministry,UNIT,,,,2025-01-01,news',
    'organisation:unit,river,UNIT,,,,,news',
    'organisation:lake,river,UNIT,,2001,2003,,news',
    'organisation:lake,ministry,MEMBER,Observer,2020,2021-05,,news',
    'person:orla,ministry,POST,Minister,2024,,,news',
    'person:tamsin,lake,POST,,,,,minutes',
    'organisation:unit,lake,SUCCESSOR,,2022~,,,news',
  ].join('\n'),
  event_links: 'from,to,kind,source\npart,talk,PART_OF,minutes\ntalk,visit,FEEDS_INTO,minutes',
  topics: 'subject,issue,source\nevent:talk,water,news',
  stances: 'agent,target,polarity,source,quote\norganisation:lake,issue:water,1,news,Clean water',
};

/** An empty database with it. */
export async function importMeeting(): Promise<Database> {
  const database = await withPackage(MEETING, { accept: ALL_MEANT, recordedAt: '2026-01-01T00:00:00.000Z' });
  return database;
}
