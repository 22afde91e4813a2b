export * from './acceptance.js';
export * from './catalogue.js';
export * from './problem.js';
export * from './problem_kind.js';
export * from './problem_list.js';
export * from './shown.js';
