/** Stances in every state that an import leaves them in, invented. */
export const STANCES = {
  sources: 'id,published,derived_from\nfirst,2024-01-01,\nsecond,2024-02-01,\ncopy,,first',
  organisations: 'id\nunion\nministry',
  persons: 'id,visibility\nani,PUBLIC\nbudi,',
  issues: 'id,claim\nwage,true\nhours,true',
  outputs: 'id,kind\nlaw,RECOMMENDATION',
  events: 'id,start\ntalk,2024-01-02',
  stances: [
    'agent,on_behalf_of,target,polarity,date,event,source,quote,locator,value_as_written,inference,method,recorded_by,recorded_at,retracted_at',
    'organisation:union,,issue:wage,1,2024-01-01,,first,We back it,page=1,agrees,,,ani,2024-03-01,',
    'organisation:union,,issue:wage,-1,2024-01-01,,second,We do not,,,,,,,',
    'organisation:union,,issue:wage,-1,2024-01-01,,second,We do not,,,,,,,',
    'organisation:union,,issue:wage,1,2024-01-01,,copy,We back it,,,,,,,',
    'organisation:union,,issue:wage,0,2024-01-01,,,,,,CODER_KNOWLEDGE,MODEL,,,',
    'organisation:union,,issue:hours,1,,,first,,,,,,,,2024-06-01',
    'organisation:union,,issue:hours,1,,,first,,,,,,,,',
    'organisation:union,,issue:hours,-1,,,first,,,,,,,,2024-06-01',
    'organisation:ministry,,output:law,-1,2024~,talk,,,,,,,,,2024-06-01',
    'person:ani,union,output:law,1,2024,talk,first,Yes,,,IMPLIED,,,,',
    'person:budi,,issue:wage,1,2024-01,,second,,,,,,,,',
  ].join('\n'),
};
