import type { Element } from './element.js';
import { fitsGrid, gridScene, type GridScene } from './grid/scene.js';
import { gridElements } from './grid/svg.js';
import { legendElements, legendItems } from './legend.js';
import { mapElements } from './map/elements.js';
import { mapScene } from './map/scene.js';
import type { Subject } from './subject.js';

/** A part of a picture, from its left upper corner. */
export interface Part {
  elements: Element[];
  width: number;
  height: number;
}

export interface Drawing {
  picture: Part;
  legend: Part;
  /** Of the wider of both. */
  width: number;
}

const LEAST_WIDTH = 680;

/** The grid of a two-mode network that is not too large for one; undefined where a network is drawn as a map. */
export function gridOf(subject: Subject): GridScene | undefined {
  const { nodes, agents } = subject;
  return agents !== undefined && fitsGrid(agents, nodes.length - agents) ? gridScene(subject) : undefined;
}

/** A network as a grid or a map, with its legend. */
export function drawingOf(subject: Subject): Drawing {
  const grid = gridOf(subject);
  const picture = grid ? gridElements(grid) : mapOf(subject);
  const width = Math.max(LEAST_WIDTH, picture.width);
  const legend = legendElements(legendItems(subject, grid !== undefined), width);
  return { picture, legend: { ...legend, width }, width };
}

function mapOf(subject: Subject): Part {
  const scene = mapScene(subject);
  return { elements: mapElements(scene), width: scene.width, height: scene.height };
}
