import type { ProblemKind } from './problem_kind.js';

/** What can be wrong with a row as a whole, and with rows beside each other and beside the graph. */
export const STATEMENT_PROBLEMS = {
  UNKNOWN_REFERENCE: {
    severity: 'ERROR',
    sentence: '{found} is neither in this package nor in the graph. {expected}',
    meaning:
      'What a row refers to has a row in the package, or is in the graph. (In a plain table it comes into being.)',
  },
  REFERENCE_NOT_CHECKED: {
    severity: 'NOTE',
    sentence: '{found} is not in this package: an import refuses it unless it is in the graph. {expected}',
    meaning: '`jejaring check`, which asks no database: what a row refers to has no row in the package.',
  },
  ORIGIN_INCOMPLETE: {
    severity: 'ERROR',
    sentence: 'The row names part of its origin: {found}. Expected dataset, file and row, or none of them.',
    meaning: 'The columns `dataset`, `file` and `row` of an exported package are filled together.',
  },
  END_BEFORE_START: {
    severity: 'ERROR',
    sentence: '{found} ends before {expected} begins.',
    meaning:
      'Where both are given, `end` is not before `start`, `to` not before `from`, `dissolved` not before `founded`.',
  },
  RETRACTED_BEFORE_RECORDED: {
    severity: 'ERROR',
    sentence: 'The row was retracted at {found}, before it was recorded at {expected}.',
    meaning: '`retracted_at` is not before `recorded_at`.',
  },
  RETRACTION_UNDATED: {
    severity: 'ERROR',
    sentence: 'The row says who took it back, or why, and not when. Fill the column retracted_at.',
    meaning: '`retracted_by` and `retracted_reason` belong to a row that was taken back, with its `retracted_at`.',
  },
  EXHAUSTIVE_WITHOUT_QUOTE: {
    severity: 'ERROR',
    sentence:
      'The list is said to be complete, and no quote says so. Fill the column quote, or write PARTIAL or UNKNOWN.',
    meaning: '`EXHAUSTIVE` in `attendance_list` or `invitation_list` needs a quote in that row.',
  },
  POST_NEEDS_PERSON: {
    severity: 'ERROR',
    sentence: '{found} holds a POST; only a person can.',
    meaning: 'The `member` of a membership of kind `POST` is a person.',
  },
  MEMBER_NEEDS_ORGANISATION: {
    severity: 'ERROR',
    sentence: '{found} is a {expected} of an organisation; only an organisation can be.',
    meaning: 'The `member` of a membership of kind `UNIT` or `SUCCESSOR` is an organisation.',
  },
  LINK_TO_ITSELF: {
    severity: 'ERROR',
    sentence: '{found} is linked to itself.',
    meaning: 'The two ends of a link between events or outputs, of a membership, and of a judgement differ.',
  },
  KINDS_DIFFER: {
    severity: 'ERROR',
    sentence: '{found} and {expected} are of different kinds: they are neither one nor to be told apart.',
    meaning: 'The two that a judgement speaks of are of one kind.',
  },
  JUDGEMENTS_CONTRADICT: {
    severity: 'ERROR',
    sentence: '{found} were judged DIFFERENT, and are one by these judgements: {expected}.',
    meaning:
      'No two that were judged `DIFFERENT` are `SAME`, directly or by way of others, what is in the graph included. Revoke one of the judgements: `jejaring identity revoke`.',
  },
  SAME_ON_OTHER_DAYS: {
    severity: 'ERROR',
    sentence:
      '{found} and {expected} are on different days. Days of one meeting are parts of it: link them (table event_links, PART_OF). If a source has the day wrong, say so as the reason.',
    meaning:
      'Judgements without a `reason` make no two events one, directly or by way of others, that are on different days. What the graph holds already, or was exported, is not asked about again.',
  },
  FEEDS_INTO_EARLIER: {
    severity: 'ERROR',
    sentence: '{found} feeds into an earlier event, {expected}. Exchange from and to.',
    meaning: '`FEEDS_INTO` leads from the earlier event to the later one, where both are dated.',
  },
  REVISES_LATER: {
    severity: 'ERROR',
    sentence: '{found} revises or restates a later output, {expected}. Exchange from and to.',
    meaning: '`REVISES` and `RESTATES` lead from the later output to the earlier one, where both are dated.',
  },
  CYCLE: {
    severity: 'ERROR',
    sentence: 'The row closes a circle: {found}.',
    meaning:
      'Units and their parents, issues and broader issues, events and outputs and what they are part of, outputs and those they revise or restate, reprints and what they are derived from: none may lead back to itself, what is in the graph included.',
  },
  NOT_A_RECOMMENDATION: {
    severity: 'ERROR',
    sentence: '{found} is not of kind RECOMMENDATION.',
    meaning:
      'Responses and assessments answer to an output whose `kind` is `RECOMMENDATION`, and so do stances on outputs.',
  },
  NOT_A_CLAIM: {
    severity: 'ERROR',
    sentence: '{found} is an issue without claim = true; one cannot be for or against a topic.',
    meaning: 'Stances on issues need an issue whose `claim` is `true`.',
  },
  QUOTE_OF_PARAPHRASE: {
    severity: 'ERROR',
    sentence: 'The row quotes {found}, whose text is a PARAPHRASE: those are not the document’s words.',
    meaning: 'Rows that rest on a source with `text_kind` `PARAPHRASE` have no quote.',
  },
  TEXT_FILE_CHANGED: {
    severity: 'ERROR',
    sentence: 'The text file has the SHA-256 {found}; the row says {expected}.',
    meaning: '`sha256` is that of the `text_file`: the text is not the one that was coded.',
  },
  AGENTS_BESIDE_EACH_OTHER: {
    severity: 'ERROR',
    sentence: 'The row fills {found} beside {expected}: it does not say who took part.',
    meaning:
      'A row of a plain table says who took part by `organisation`, by `person` (with `organisation` for whom the person acted), or by `agent` and `on_behalf_of`.',
  },
  PERSON_ERASED: {
    severity: 'ERROR',
    sentence: 'The row speaks of a person who was erased. Write {expected}, without name, quote and written value.',
    meaning: 'The id is that of somebody who was erased by `jejaring person erase` and has another since.',
  },
  NAME_ERASED: {
    severity: 'ERROR',
    sentence:
      'The name of a person who was erased stands here. Take it out; where somebody else has the same name, leave that name out too or write more of it.',
    meaning:
      'The name of a person, or any text or id with a name of two words or more, is that of somebody who was erased by `jejaring person erase`. It is not printed. Names of organisations and issues may hold it.',
  },
  ERASED_WITH_ANOTHER_KEY: {
    severity: 'WARNING',
    sentence:
      '{found} persons were erased when another key hid persons: what this import says of them cannot be refused. Import with that key.',
    meaning:
      'Names that were erased are known again by digests made with `JEJARING_PERSON_KEY` (or its file), which is another one now.',
  },
  QUOTE_NOT_FOUND: {
    severity: 'WARNING',
    sentence: 'The quote {found} is not in the text of {expected}.',
    meaning:
      'A quote is looked up in the `text_file` of its source, and does not stand there. `jejaring verify` fails on it.',
  },
  QUOTE_FOUND_TWICE: {
    severity: 'WARNING',
    sentence:
      'The quote {found} stands more than once in the text of {expected}. Quote more words, or give the locator.',
    meaning: 'A quote stands at several places, so it does not say which one is meant. `jejaring verify` fails on it.',
  },
  QUOTE_ELSEWHERE: {
    severity: 'WARNING',
    sentence:
      'The quote {found} does not stand where its locator says in the text of {expected}: the locator was put right.',
    meaning: 'A quote stands in the `text_file` of its source, and not at the characters that `locator` names.',
  },
  SHARED_IDENTIFIER: {
    severity: 'WARNING',
    sentence: 'The identifier {found} is also that of {expected}: they may be the same.',
    meaning: 'Two agents have the same identifier in the same scheme.',
  },
  WEEKDAY_MISMATCH: {
    severity: 'WARNING',
    sentence: 'The date as written says {found}; {expected}.',
    meaning:
      'The weekday in `date_as_written` is not that of the day beside it, or of `start` where no day is written in full. Indonesian, English and the language of the source are known.',
  },
  OUTSIDE_LIFETIME: {
    severity: 'WARNING',
    sentence: '{found} takes part in {expected}, when it did not exist. It counts all the same.',
    meaning:
      'An organisation takes part in an event that ends before it was `founded` or begins after it was `dissolved`: one of the days is wrong, or its successor came.',
  },
  EVENT_STATUS_UNSTATED: {
    severity: 'DOUBT',
    sentence:
      'Somebody is {expected} at {found}, nobody attended, and no row says whether it took place: it counts as held.',
    meaning:
      'Rows speak of invitations to an event, none of attendance, and none of its `status` (`event_status` in a plain table), which then counts as HELD.',
    instead: 'state its status, PLANNED or CANCELLED (in a plain table with --set event_status=PLANNED).',
    option: '--set event_status=…',
  },
  ATTENDED_NOT_HELD: {
    severity: 'WARNING',
    sentence:
      '{found} is {expected}, and rows say that somebody attended it, or leave the status blank in a table of those present. Questions leave it out unless `eventStatuses` asks for it. State that it was HELD, or the status of each row.',
    meaning:
      'Somebody attended an event, or is in a plain table without a `status`, and the dataset, or else the graph, says that the event was PLANNED or CANCELLED and not that it was HELD.',
  },
  ATTENDED_IN_FUTURE: {
    severity: 'WARNING',
    sentence:
      'Somebody attended {found}, which is still to come, or is in a table of those present without a status. Check the day, or state what is known (`status`, and PLANNED as the status of the event).',
    meaning:
      'An event begins after the day of the import, and somebody attended it, or is in a plain table without a `status`.',
  },
  PUBLIC_HIDDEN: {
    severity: 'DOUBT',
    sentence: '{found} is PUBLIC today, and this import hides the name: {expected}.',
    meaning:
      'An import would hide a person who is `PUBLIC` today: of several stated values of `visibility` the most protective holds.',
    instead: 'write PUBLIC in every row that states the visibility.',
  },
  TWO_VALUES: {
    severity: 'DOUBT',
    sentence: 'The source says {found} here and {expected} in another row: only one of them is used.',
    meaning:
      'One source states two values of one field of one fact or entity. Both stay visible and one is used; no question warns of it, as no two sources contradict each other (`CONFLICTING_SOURCES`). Values of different ranks, such as INVITED beside ATTENDED, are no two values, nor are two days on which a membership was observed.',
    instead: 'take the wrong one out.',
  },
  NOTHING_TO_DESCRIBE: {
    severity: 'WARNING',
    sentence: '{found} describes {expected}, which the row does not name: it was left out.',
    meaning: 'A plain table describes the organisation (`sector`, `form`) or person (`visibility`) that the row names.',
  },
} satisfies Record<string, ProblemKind>;
