import { enumeration, type ValueOf } from '../../model/vocabulary/index.js';

export const Uncounted = enumeration('Uncounted', 'Why the scope leaves a participation out of the count.', {
  STATUS: 'Its status is not among those asked for.',
  CAPACITY: 'Its capacity is not among those asked for.',
  ROLE: 'None of its roles is among those asked for.',
  NO_ORGANISATION: 'A person who acts for no organisation, where organisations are counted or asked for.',
  NO_PERSON: 'An organisation, where persons are counted.',
  ACTS_FOR_ORGANISATION: 'The same person acts for an organisation at the event, and counts as that.',
  UNNAMED: 'A collective: described, not named.',
  HOST_SIDE: 'The host side, which `hosts` leaves out here.',
  NOT_HOST_SIDE: 'Not the host side, where `hosts` asks for nobody else.',
  OTHER_ORGANISATION: 'Its organisation does not pass the filters on organisations, sectors and forms.',
  EVENT_TOO_SMALL: 'Fewer take part in the event than `minEventSize` asks for.',
  EVENT_TOO_LARGE: 'More take part in the event than `maxEventSize` allows.',
});
export type Uncounted = ValueOf<typeof Uncounted>;
