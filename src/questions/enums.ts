import { registerEnumeration } from '../graph/enums.js';
import { CoreMethod } from '../analysis/core_periphery.js';
import { BenchmarkActivity } from '../analysis/access.js';
import { InterlockTiming } from '../analysis/interlocks.js';
import { AgentUnit, HostRule, Universe, WindowRule } from '../snapshot/scope.js';
import { Presence, PresenceReason } from '../snapshot/presence.js';
import { StanceTargetKind } from '../snapshot/stances.js';
import { VenueBy } from '../snapshot/venues.js';
import { Uncounted } from '../snapshot/uncounted.js';
import { CommunityMethod } from '../measures/communities.js';
import { Adjustment } from '../measures/adjust.js';
import { EquivalenceDistance } from '../measures/equivalence.js';
import { BrokerageMode } from '../measures/brokerage.js';
import { CentralityMeasure } from '../measures/centrality.js';
import { SignificanceModel, TestFamily, Verdict } from '../measures/significance.js';
import { CongruenceMode, Normalisation } from '../measures/agreement_value.js';
import { Duplicates } from '../measures/stance_profiles.js';
import { TieWeight } from '../measures/tie_weight.js';
import { GroupKind } from './group_kind.js';
import { Robustness } from './robustness.js';
import { WarningCode } from './warnings.js';
import { OutcomeGrouping } from '../analysis/recommendation_outcomes.js';
import { CaseStatus } from '../snapshot/outcome_cases.js';

[
  ...[AgentUnit, HostRule, Universe, WindowRule, Uncounted, WarningCode],
  ...[TieWeight, Adjustment, SignificanceModel, TestFamily, Verdict, Robustness],
  ...[
    CongruenceMode,
    Normalisation,
    Duplicates,
    StanceTargetKind,
    Presence,
    PresenceReason,
    VenueBy,
    InterlockTiming,
    BenchmarkActivity,
    GroupKind,
  ],
  ...[CentralityMeasure, CommunityMethod, BrokerageMode, CoreMethod, EquivalenceDistance],
  ...[OutcomeGrouping, CaseStatus],
].forEach(registerEnumeration);
