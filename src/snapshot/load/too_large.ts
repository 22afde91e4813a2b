import { Foreseen } from '../../texts/foreseen.js';

/** The facts do not fit into the memory that the settings allow for them, or into what a snapshot can number. */
export class SnapshotTooLarge extends Foreseen {
  override readonly name = 'SnapshotTooLarge';
}
