/** Rows of a list card; the rest comes with "show more". */
export const pageSize = 5;
