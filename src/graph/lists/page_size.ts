/** Most rows of one page of any list. */
export const LARGEST_PAGE = 100;
