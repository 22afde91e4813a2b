/** The key that hides persons in tests. */
export const PERSON_KEY = 'key of the tests';
