import type { Sector } from '../model/vocabulary/agents.js';

export type Shape = 'circle' | 'square' | 'diamond';

/** How the nodes of a sector look: the hue says the family, the shape its member. */
export interface SectorLook {
  shape: Shape;
  light: string;
  dark: string;
  /** Two letters for the legend, so that nobody has to tell colours apart. */
  code: string;
}

const BLUE = { light: '#354396', dark: '#1D77FC' };
const PINK = { light: '#EA07B6', dark: '#FF47A2' };
const OCHRE = { light: '#BA6918', dark: '#BD8024' };
const GREEN = { light: '#009B75', dark: '#33D160' };
const BROWN = { light: '#8E4317', dark: '#D6FF85' };
const PURPLE = { light: '#3F0555', dark: '#E68FFF' };
const GREY = { light: '#416E75', dark: '#96DFD5' };

export const SECTOR_LOOKS: Readonly<Record<Sector, SectorLook>> = {
  STATE: { shape: 'circle', ...BLUE, code: 'ST' },
  NHRI: { shape: 'circle', ...PINK, code: 'HR' },
  LABOUR: { shape: 'circle', ...OCHRE, code: 'LA' },
  CSO: { shape: 'circle', ...GREEN, code: 'CS' },
  BUSINESS: { shape: 'circle', ...BROWN, code: 'BU' },
  RESEARCH: { shape: 'circle', ...PURPLE, code: 'RE' },
  MEDIA: { shape: 'square', ...PURPLE, code: 'ME' },
  PROFESSIONAL: { shape: 'square', ...OCHRE, code: 'PR' },
  FAITH: { shape: 'square', ...GREEN, code: 'FA' },
  DONOR: { shape: 'square', ...BROWN, code: 'DO' },
  INTERGOVERNMENTAL: { shape: 'square', ...BLUE, code: 'IG' },
  MULTI_STAKEHOLDER: { shape: 'diamond', ...GREEN, code: 'MS' },
  OTHER: { shape: 'circle', ...GREY, code: 'OT' },
};

/** How the nodes of a group look, the largest first; the last stands for all others where there are more. */
export const GROUP_LOOKS: readonly Omit<SectorLook, 'name'>[] = [
  { shape: 'circle', ...BLUE, code: 'A' },
  { shape: 'square', ...OCHRE, code: 'B' },
  { shape: 'circle', ...GREEN, code: 'C' },
  { shape: 'square', ...PINK, code: 'D' },
  { shape: 'circle', ...PURPLE, code: 'E' },
  { shape: 'square', ...BROWN, code: 'F' },
  { shape: 'circle', ...GREY, code: 'G' },
  { shape: 'diamond', light: '#1B1F22', dark: '#E9EEF0', code: 'H' },
];

/** Of what has no sector: persons, issues, organisations whose sector nobody states. */
export const NO_SECTOR = { ...GREY };

/** Ground, ink, quiet ink, and lines; files are always light. */
export const GROUND = { light: '#FFFFFF', dark: '#12181B' };
export const INK = { light: '#1B1F22', dark: '#E9EEF0' };
export const QUIET = { light: '#566066', dark: '#A7B3B9' };
export const LINE = { light: '#8A969C', dark: '#6F7C83' };
