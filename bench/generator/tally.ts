import { median } from '../statistics.js';

/** Counts participations while they are written. */
export class Tally {
  #assertions = 0;
  readonly #events: number[] = [];
  readonly #agents = new Map<string, number>();

  /** One participation of an agent, stated by so many sources. */
  add(agent: string, sources: number): void {
    this.#assertions += sources;
    this.#agents.set(agent, (this.#agents.get(agent) ?? 0) + 1);
  }

  endEvent(participants: number): void {
    this.#events.push(participants);
  }

  counts(): Record<string, number> {
    const organisations = [...this.#agents].filter(([agent]) => agent.startsWith('organisation:'));
    const busy = organisations.map(([, count]) => count);
    return {
      participations: this.#events.reduce((sum, size) => sum + size, 0),
      'assertions on participations': this.#assertions,
      'participants of the median event': median(this.#events),
      'participants of the largest event': this.#events.reduce((a, b) => Math.max(a, b)),
      'organisations that took part': busy.length,
      'participations of the median organisation': median(busy),
      'participations of the busiest organisation': busy.reduce((a, b) => Math.max(a, b)),
    };
  }
}
