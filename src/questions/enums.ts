import { registerEnumeration } from '../graph/enums.js';
import { AgentUnit, HostRule, Universe, WindowRule } from '../snapshot/scope.js';
import { Uncounted } from '../snapshot/uncounted.js';
import { WarningCode } from './warnings.js';

[AgentUnit, HostRule, Universe, WindowRule, Uncounted, WarningCode].forEach(registerEnumeration);
