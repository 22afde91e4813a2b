import { registerEnumeration } from '../graph/enums.js';
import { AgentUnit, HostRule, Universe, WindowRule } from '../snapshot/scope.js';
import { StanceTargetKind } from '../snapshot/stances.js';
import { Uncounted } from '../snapshot/uncounted.js';
import { Adjustment } from '../measures/adjust.js';
import { CentralityMeasure } from '../measures/centrality.js';
import { SignificanceModel, TestFamily, Verdict } from '../measures/significance.js';
import { CongruenceMode, Normalisation } from '../measures/agreement_value.js';
import { Duplicates } from '../measures/stance_profiles.js';
import { TieWeight } from '../measures/tie_weight.js';
import { Robustness } from './robustness.js';
import { WarningCode } from './warnings.js';

[
  ...[AgentUnit, HostRule, Universe, WindowRule, Uncounted, WarningCode],
  ...[TieWeight, Adjustment, SignificanceModel, TestFamily, Verdict, Robustness],
  ...[CentralityMeasure],
  ...[CongruenceMode, Normalisation, Duplicates, StanceTargetKind],
].forEach(registerEnumeration);
