import { Agent } from '../../../graph/entities/agent.js';
import { connectionOf } from '../../../graph/lists/connection.js';

/** A list of organisations and persons. */
export const AgentConnection = connectionOf<Agent>('Agent', () => Agent, 'agents');
