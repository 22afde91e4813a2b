/** The exit code of a command that did its work and found what somebody has to look at. */
export const DOUBTS = 3;
