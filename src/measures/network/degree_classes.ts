import { lengthOf, type Lists } from './incidence.js';

/** Rows of an incidence grouped by degree, in descending order of it. */
export interface DegreeClasses {
  /** The class of each row. */
  classOf: Int32Array;
  /** For each class its degree and its number of rows. */
  degree: Int32Array;
  size: Int32Array;
}

/** O(rows + classes · log classes). */
export function degreeClasses(lists: Lists): DegreeClasses {
  const rows = lists.offset.length - 1;
  const sizes = new Map<number, number>();
  for (let i = 0; i < rows; i++) sizes.set(lengthOf(lists, i), (sizes.get(lengthOf(lists, i)) ?? 0) + 1);
  const degree = Int32Array.from(sizes.keys()).sort().reverse();
  const classes = new Map(Array.from(degree, (d, c) => [d, c]));
  return {
    classOf: Int32Array.from({ length: rows }, (_, i) => classes.get(lengthOf(lists, i))!),
    degree,
    size: degree.map((d) => sizes.get(d)!),
  };
}
