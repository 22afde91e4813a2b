/** Events as columns, by first day (undated last), then id. */
export interface EventColumns {
  /** Canonical node index. */
  node: Int32Array;
  firstDay: Int32Array;
  lastDay: Int32Array;
  /** Code. */
  attendanceList: Int8Array;
  /** Code. */
  status: Int8Array;
  /** Rows of event e are numbers `firstRow[e]` to `endRow[e] − 1`. */
  firstRow: Int32Array;
  endRow: Int32Array;
}
