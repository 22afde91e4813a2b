import { Agent } from '../graph/agent.js';
import { connectionOf } from '../graph/connection.js';

/** A list of organisations and persons. */
export const AgentConnection = connectionOf<Agent>('Agent', () => Agent, 'agents');
