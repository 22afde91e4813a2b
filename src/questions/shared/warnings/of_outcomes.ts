import { warning, type WarningValue } from './warning.js';

/** Recommendations or actions after which the scope has no source. */
export function noFollowUpSource(outputs: number): WarningValue {
  return warning('NO_FOLLOW_UP_SOURCE', outputs, { outputs });
}

/** Cases of which nothing says until when they were observed. */
export function noEndOfObservation(cases: number): WarningValue {
  return warning('NO_END_OF_OBSERVATION', cases, { cases });
}

/** Cases in which the latest levels that assessors state are not all the same. */
export function differingAssessors(cases: number): WarningValue {
  return warning('ASSESSORS_DIFFER', cases, { cases });
}

/** Recommendations that are in no arc, and in no case, because nobody is named or described as addressed. */
export function addresseesUnknown(recommendations: number): WarningValue {
  return warning('ADDRESSEES_UNKNOWN', recommendations, { recommendations });
}
