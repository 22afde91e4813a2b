import { explorerSuite } from './explorer/suite.js';
import { identitySuite } from './identity/suite.js';
import { importSuite } from './import/suite.js';
import { loadSuite } from './load/suite.js';
import { localSuite } from './local/suite.js';
import { memorySuite } from './memory/suite.js';
import { questionsSuite } from './questions/suite.js';
import { soakSuite } from './soak/suite.js';
import type { Suite } from './suite.js';

/** All suites, in the order in which `all` runs them. */
export const SUITES: readonly Suite[] = [
  localSuite,
  questionsSuite,
  memorySuite,
  importSuite,
  explorerSuite,
  identitySuite,
  loadSuite,
  soakSuite,
];
