import type { Size } from '../suite.js';

/** How much is generated. */
export interface Shape {
  organisations: number;
  persons: number;
  events: number;
  issues: number;
  sources: number;
  participations: number;
  /** Participants of the largest event; half of all events have at most six. */
  largestEvent: number;
}

export const SHAPES: Record<Size, Shape> = {
  S: {
    organisations: 2_000,
    persons: 400,
    events: 1_000,
    issues: 20,
    sources: 100,
    participations: 10_000,
    largestEvent: 120,
  },
  M: {
    organisations: 5_000,
    persons: 2_000,
    events: 10_000,
    issues: 50,
    sources: 500,
    participations: 100_000,
    largestEvent: 400,
  },
  L: {
    organisations: 50_000,
    persons: 20_000,
    events: 100_000,
    issues: 500,
    sources: 5_000,
    participations: 1_000_000,
    largestEvent: 1_200,
  },
};
