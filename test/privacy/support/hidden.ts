import type { Database } from '../../../src/database/database.js';
import { importFolder, packageOf } from '../../support/packages.js';

/** An article that speaks of persons who are not public, and what else is said there. */
export const ARTICLE = {
  sources: `id,url,archive_url,title,publisher,author,published,language,kind,text_kind,source
    article,https://news.example/devi-rahayu,https://archive.example/Devi%20Rahayu,Ibu Devi and Mandiri at the bank,Kabar,"Rahayu, Devi",2025-01-02,en,ARTICLE,ORIGINAL,article
    other,https://other.example/,,Devi street and a mandiri life,Kabar,,2025-01-03,en,ARTICLE,ORIGINAL,other
    notes-of-devi-rahayu,,,Notes,Kabar,,2025-01-03,en,ARTICLE,ORIGINAL,other`,
  persons: `id,name,visibility,source
    maria-ulfah,Maria Ulfah Anshor,PUBLIC,article
    devi-rahayu,"Dr. Devi Rahayu, S.H.",,article
    mandiri,Mandiri,ROLE_ONLY,article
    maria,Maria,ROLE_ONLY,article
    sarinah,Sarinah Ørsted,ROLE_ONLY,article
    clerk,Tjahjadi Kumolowati,ROLE_ONLY,article`,
  events: `id,title__en,theme__en,place,start,source
    audience,Audience with Ibu Devi,What Mandiri asked for,Devi hall,2025-01-01,article
    devi-rahayu-evening,An evening for D. Rahayu,,,2025-01-02,other
    plain,Devi street and a mandiri life,,,2025-01-03,other`,
  issues: `id,name__en,scheme,claim,source
    trust,Trust,Scheme of Devi Rahayu,true,article`,
  outputs: `id,kind,reference,text__en,source
    demand,RECOMMENDATION,DR/Devi Rahayu/1,"Pay, says Sarinah Orsted",article
    finding,FINDING,,Mandiri counted the notes,article
    free,FINDING,,Sarinah sells more,other`,
  participations: `event,agent,on_behalf_of,roles,status,source,quote,value_as_written
    audience,person:devi-rahayu,bank,SPEAKER,ATTENDED,article,Ibu Devi Rahayu spoke,Ibu Devi
    audience,person:maria-ulfah,,SPEAKER,ATTENDED,article,"Maria Ulfah Anshor and Maria",Maria Ulfah Anshor
    audience,organisation:bank,,ATTENDEE,ATTENDED,article,"Bank Mandiri came, and so did Mandiri",Bank Mandiri
    audience,organisation:institute,,ATTENDEE,ATTENDED,other,"Institut Sarinah, led by S. Ørsted, and Mandiri",
    plain,organisation:bank,,ATTENDEE,ATTENDED,other,Devi street,
    plain,organisation:institute,,ATTENDEE,ATTENDED,other,"T. Kumolowati, C. Kumolowati and Cahyadi Kumolowati came",
    devi-rahayu-evening,organisation:bank,,ATTENDEE,ATTENDED,notes-of-devi-rahayu,,
    devi-rahayu-evening,organisation:institute,,ATTENDEE,ATTENDED,notes-of-devi-rahayu,,
    audience,person:mandiri,,ATTENDEE,ATTENDED,article,,
    audience,person:maria,,ATTENDEE,ATTENDED,article,,
    plain,person:sarinah,institute,ATTENDEE,ATTENDED,article,,`,
  stances: `agent,on_behalf_of,target,polarity,source,quote
    person:devi-rahayu,bank,issue:trust,1,article,I trust
    organisation:institute,,issue:trust,1,other,Trust`,
  responses: `recommendation,agent,kind,text,source,quote
    demand,organisation:bank,NOTED,Thanks to Mandiri,article,Thanks to Devi`,
  topics: `subject,issue,source
    event:audience,trust,article`,
};

/** Names that are nobody’s secret, from another dataset. */
const REGISTER = {
  organisations: `id,name__en,acronym,description__en
    bank,Bank Mandiri,,The bank called Mandiri
    institute,Institut Sarinah,,Of Sarinah
    yayasan,Yayasan Devi Rahayu,YDR,
    merdeka,Merdeka,,`,
};

/** What nobody may read. (Names of organisations and of the public person are taken out before.) */
const HIDDEN =
  /devi[^a-z]{0,3}rahayu|rahayu[^a-z]{0,3}devi|d\. rahayu|(ibu|hall of|thanks to|says) devi|[øo]rsted|oersted|kumolowati/i;
const ALONE = /what mandiri|mandiri (asked|counted|at)|to mandiri|and maria\b/i;
const TOLD = new RegExp(`.{0,60}(?:${HIDDEN.source}|${ALONE.source}).{0,40}`, 'i');
/** Names that stay. */
export const OPEN = [
  'Maria Ulfah Anshor',
  'person:maria-ulfah',
  'Bank Mandiri',
  'Institut Sarinah',
  'Yayasan Devi Rahayu',
];

/** The first place in a text that tells a hidden name; undefined where none does. */
export const toldIn = (text: string): string | undefined =>
  TOLD.exec(OPEN.reduce((rest, name) => rest.replaceAll(name, ''), text))?.[0];

export const tables = (of: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(of).map(([name, rows]) => [name, rows.replace(/^ +/gm, '')]));

/** Imports both into an empty database. */
export async function importHidden(database: Database): Promise<void> {
  await importFolder(database, packageOf(tables(REGISTER), 'register'));
  const described = { title: 'What Devi Rahayu said', licences: [{ name: 'Licence of Devi Rahayu' }] };
  await importFolder(database, packageOf(tables(ARTICLE), 'devi-rahayu', described));
}
