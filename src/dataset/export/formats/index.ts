import type { ExchangeFormat } from './exchange_format.js';
import { ftm } from './ftm.js';
import { popolo } from './popolo.js';

/** The exchange formats that a graph can be written in, as the command line and the documentation list them. */
export const EXCHANGE_FORMATS: readonly ExchangeFormat[] = [popolo, ftm];
