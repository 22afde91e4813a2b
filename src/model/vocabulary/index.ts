export * from './agents.js';
export * from './enumeration.js';
export * from './events.js';
export * from './identity.js';
export * from './languages.js';
export * from './outputs.js';
export * from './sources.js';
