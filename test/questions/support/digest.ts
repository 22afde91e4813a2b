import type { Api } from '../../support/api.js';

/** The digest of an answer. */
export async function digest(api: Api, question: string, given: string): Promise<string> {
  const data = await api.data<{ answer: { basis: { digest: string } } }>(
    `{ answer: ${question}${given && `(${given})`} { basis { digest } } }`,
  );
  expect(data.answer.basis.digest).toMatch(/^[0-9a-f]{64}$/);
  return data.answer.basis.digest;
}
