/** An invented field: a federation with two unions and a unit, a ministry that hosts, and persons who act for them. */
export const FIELD = {
  sources:
    'id,publisher,published,derived_from\npress,organisation:ministry,2024-01-10,\nnews,Koran,2024-01-11,\nreprint,Harian,2024-01-12,press',
  organisations: [
    'id,form,sector,source',
    'ministry,SINGLE,STATE,press',
    'bureau,UNIT,STATE,press',
    'federation,CONFEDERATION,LABOUR,press',
    'union-a,SINGLE,LABOUR,press',
    'union-b,SINGLE,LABOUR,press',
    'legal-aid,SINGLE,CSO,press',
    'various,COLLECTIVE,,press',
  ].join('\n'),
  persons:
    'id,name,visibility,source\nani,Ani Contoh,PUBLIC,press\nbudi,Budi Contoh,,press\ncici,Cici Contoh,PUBLIC,press',
  memberships: [
    'member,organisation,kind,from,to,source',
    'organisation:bureau,ministry,UNIT,,,press',
    'organisation:union-a,federation,MEMBER,2020,,press',
    'organisation:union-b,federation,MEMBER,2010,2015,press',
  ].join('\n'),
  issues: 'id,broader,source\nrights,,press\nwages,rights,press\nother,,press',
  events: [
    'id,start,type,level,attendance_list,status,source,quote',
    'hearing,2024-01-09,HEARING,NATIONAL,PARTIAL,,press,',
    'audience,2024-02-01,AUDIENCE,LOCAL,,HELD,news,',
    'planned,2024-03-01,FGD,,,PLANNED,press,',
    'undated,,WORKSHOP,,,HELD,press,',
  ].join('\n'),
  topics: 'subject,issue,source\nevent:hearing,wages,press\nevent:audience,other,press',
  participations: [
    'event,agent,on_behalf_of,roles,status,capacity,source',
    'hearing,organisation:ministry,,HOST,,,press',
    'hearing,person:ani,ministry,MODERATOR,,,press',
    'hearing,organisation:federation,,,ATTENDED,,press',
    'hearing,organisation:federation,,SPEAKER,ATTENDED,,reprint',
    'hearing,organisation:legal-aid,,OBSERVER,ATTENDED,,press',
    'hearing,organisation:union-b,,,ATTENDED,MEMBER,press',
    'hearing,organisation:union-a,,,INVITED,,news',
    'hearing,organisation:various,,,ATTENDED,,press',
    'hearing,person:cici,,SPEAKER,ATTENDED,,press',
    'hearing,person:budi,legal-aid,SPONSOR,ATTENDED,,press',
    'audience,organisation:bureau,,HOST,,,news',
    'audience,person:budi,legal-aid,,ATTENDED,,news',
    'planned,organisation:legal-aid,,,ATTENDED,,press',
    'undated,organisation:legal-aid,,,ATTENDED,,press',
  ].join('\n'),
};
