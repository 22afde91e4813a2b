/** The exit code of a command that found what somebody has to look at, and of an import that nothing but doubts stopped. */
export const DOUBTS = 3;
