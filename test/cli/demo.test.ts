import { emptyDatabase, testDatabase } from '../support/database.js';
import { runCli } from '../support/cli.js';

it('the demo answers its question, says how long each part took, and leaves a database that ran before running', async () => {
  const database = await testDatabase();
  await emptyDatabase(database);
  const { code, stdout, stderr } = await runCli(['demo', '--exit']);
  expect(code).toBe(0);
  expect(stdout).toMatch(/\n16 organisations\. .*Keep in mind:\n- PARTIAL_LISTS/);
  expect(stderr).toMatch(/^It took \d+\.\d s: start \d+\.\d, migrations \d+\.\d, import \d+\.\d, question \d+\.\d\.$/m);
  await database.verify();
});
