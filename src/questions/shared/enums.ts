import { registerEnumeration } from '../../graph/enums.js';
import { Normalisation } from '../../measures/congruence/agreement_value.js';
import { Duplicates } from '../../measures/congruence/stance_profiles.js';
import { TieWeight } from '../../measures/projection/tie_weight.js';
import { StanceTargetKind } from '../../snapshot/scoped/stances.js';
import { AgentUnit, HostRule, Population, Universe, WindowRule } from '../../snapshot/selection/scope.js';
import { Uncounted } from '../../snapshot/selection/uncounted.js';
import { FactKind } from './evidence/fact_kind.js';
import { GroupKind } from './groups/group_kind.js';
import { Robustness } from './robustness.js';
import { WarningCode } from './warnings/codes.js';

// What several questions take or show; an enumeration of one question is registered in its folder.
[
  ...[FactKind, AgentUnit, HostRule, Universe, Population, WindowRule, Uncounted, WarningCode],
  ...[TieWeight, Robustness, GroupKind, StanceTargetKind, Normalisation, Duplicates],
].forEach(registerEnumeration);
