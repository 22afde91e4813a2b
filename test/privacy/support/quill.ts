import { packageOf } from '../../support/packages.js';

/** Invented: the name of Tamsin Quill stands wherever a name can stand, and other names that must stay. */
const TABLES = {
  sources: `id,url,title,publisher,author,published,language,kind,licence,source
    minutes,https://archive.example/Tamsin%20Quill,Talk with Tamsin Quill,organisation:quill-house,"Quill, Tamsin",2025-01-02,en,ARTICLE,© T. Quill,minutes
    tamsin-quill-diary,https://archive.example/diary,The diary of Tamsin Quill,Press,,2025-01-03,en,ARTICLE,,minutes
    reprint,,Reprint,,,2025-01-05,en,ARTICLE,,minutes
    other,https://other.example/quill,A quill and other pens,Press,,2025-01-04,en,ARTICLE,,other`,
  organisations: `id,name__en,description__en,source
    river,River League,Founded with Tamsin Quill,other
    lake,Lake Circle,,minutes
    quill-house,Tamsin Quill House,,minutes`,
  persons: `id,name,visibility,note,source,quote,value_as_written,recorded_by
    tamsin-quill,"Dr. Tamsin Quill, S.H.",ROLE_ONLY,Lives near the weir,minutes,Ms Quill came,Tamsin,
    tamsin-quill,Tamsin R. Quill,,,minutes,,,Tamsin Quill
    clerk,Orla Penn,,Sits beside Tamsin Quill,minutes,Orla Penn and Quill,,`,
  events: `id,title__en,theme__en,start,place,source,quote
    talk,Talk with Tamsin Quill,What Quill asked for,2025-01-01,Quill hall,minutes,Tamsin opened
    tamsin-quill-evening,An evening for T. Quill,,2025-01-02,,other,
    pens,A quill and other pens,,2025-01-03,Quill street,other,Quill street`,
  issues: `id,name__en,claim,scheme,source
    water,Water for all,true,Scheme of Tamsin Quill,minutes`,
  outputs: `id,kind,reference,text__en,source
    demand,RECOMMENDATION,TQ/Tamsin Quill/1,"Open the weir, says Quill",minutes`,
  names: `entity,text,lang,kind,source
    event:talk,Quill talk,en,SHORT,minutes
    person:tamsin-quill,Tamsin Q.,,FORMER,minutes`,
  identifiers: `agent,scheme,value,source
    person:tamsin-quill,register,TQ-1,minutes
    organisation:river,register,RL-1,minutes`,
  participations: `event,agent,on_behalf_of,roles,status,source,quote,value_as_written,retracted_at,recorded_at
    talk,person:tamsin-quill,river,SPEAKER,ATTENDED,minutes,Tamsin Quill spoke,Ibu Tamsin,,
    talk,person:tamsin-quill,river,MODERATOR,ATTENDED,tamsin-quill-diary,I spoke,I,,
    talk,person:tamsin-quill,,ATTENDEE,ATTENDED,minutes,Quill sat there,,2025-02-01,2025-01-15
    talk,organisation:lake,,ATTENDEE,ATTENDED,minutes,"The lake came, and so did Quill",,,
    talk,person:clerk,lake,ATTENDEE,ATTENDED,minutes,Orla wrote,,,
    tamsin-quill-evening,person:tamsin-quill,,ATTENDEE,ATTENDED,minutes,,,,
    pens,organisation:lake,,ATTENDEE,ATTENDED,other,Quill street,,,`,
  memberships: `member,organisation,kind,role,from,source
    person:tamsin-quill,river,POST,Chair,2020,minutes`,
  stances: `agent,on_behalf_of,target,polarity,date,source,quote
    person:tamsin-quill,river,issue:water,1,2025-01-01,minutes,Quill said so
    person:tamsin-quill,river,issue:water,1,2025-01-01,minutes,Quill said so again
    person:tamsin-quill,river,issue:water,-1,2025-01-01,minutes,Quill said not`,
  parties: `output,agent,role,source
    demand,person:tamsin-quill,ENDORSER,minutes`,
  responses: `recommendation,agent,kind,text,date,source,quote
    demand,organisation:river,NOTED,Thanks to Quill,2025-03-01,minutes,Thanks`,
};

export type Tables = Record<keyof typeof TABLES, string>;

/** The tables, those that are given in the place of some. */
export function quill(instead: Partial<Tables> = {}): Tables {
  const tables = { ...TABLES, ...instead };
  return Object.fromEntries(Object.entries(tables).map(([name, rows]) => [name, rows.replace(/^ +/gm, '')])) as Tables;
}

/** A package of that name, whose description names the person too. */
export function quillPackage(instead: Partial<Tables> = {}, name = 'tamsin-quill'): string {
  return packageOf(quill(instead), name, { title: 'Of Tamsin Quill', licences: [], licenses: [{ name: 'T. Quill' }] });
}

/** What nobody can read afterwards, once the names that stay are taken out. */
const TOLD = /.{0,40}(?:tamsin|quill|TQ-1|near the weir).{0,40}/i;
const STAYS = ['Tamsin Quill House', 'tamsin quill house', 'quill-house'];
const OTHER = ['A quill and other pens', 'a quill and other pens', 'other.example/quill', 'Quill street'];

/** The first place in a text that tells the name; undefined where none does. */
export function told(text: string): string | undefined {
  return TOLD.exec([...STAYS, ...OTHER].reduce((rest, name) => rest.replaceAll(name, ''), text))?.[0];
}
