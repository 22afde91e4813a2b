/**
 * Solves L u = b for the Laplacian L of a bipartite graph with `rows` + `columns` nodes and positive weights
 * `weight[r · columns + c]`, where the elements of b sum to 0; the last node’s u is 0. Nodes are taken out one by one,
 * their ties replaced by ties between their neighbours (star–mesh), so that diagonals are sums of positive numbers and
 * nothing cancels (Grassmann, Taksar & Heyman 1985, doi 10.1287/opre.33.5.1107). O(rows · columns² + columns³) time,
 * O(columns²) memory.
 */
export function solveLaplacian(rows: number, columns: number, weight: Float64Array, b: Float64Array): Float64Array {
  const u = b.slice();
  const mesh = new Float64Array(columns * columns);
  const strength = new Float64Array(rows + columns);
  for (let r = 0; r < rows; r++) {
    const tie = weight.subarray(r * columns, (r + 1) * columns);
    strength[r] = tie.reduce((all, w) => all + w, 0);
    for (let c = 0; c < columns; c++) {
      const share = tie[c]! / strength[r]!;
      u[rows + c]! += share * u[r]!;
      for (let to = c + 1; to < columns; to++) mesh[c * columns + to]! += share * tie[to]!;
    }
  }
  for (let c = 0; c + 1 < columns; c++) {
    const tie = mesh.subarray(c * columns, (c + 1) * columns);
    let all = 0;
    for (let to = c + 1; to < columns; to++) all += tie[to]!;
    strength[rows + c] = all;
    for (let from = c + 1; from < columns; from++) {
      const share = tie[from]! / all;
      u[rows + from]! += share * u[rows + c]!;
      for (let to = from + 1; to < columns; to++) mesh[from * columns + to]! += share * tie[to]!;
    }
  }
  u[rows + columns - 1] = 0;
  for (let c = columns - 2; c >= 0; c--) {
    let all = u[rows + c]!;
    for (let to = c + 1; to < columns; to++) all += mesh[c * columns + to]! * u[rows + to]!;
    u[rows + c] = all / strength[rows + c]!;
  }
  for (let r = 0; r < rows; r++) {
    let all = u[r]!;
    for (let c = 0; c < columns; c++) all += weight[r * columns + c]! * u[rows + c]!;
    u[r] = all / strength[r]!;
  }
  return u;
}
