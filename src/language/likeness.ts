const LONGEST = 40;
const rows = [new Uint8Array(LONGEST + 1), new Uint8Array(LONGEST + 1), new Uint8Array(LONGEST + 1)] as const;

/**
 * Number of letters to insert, delete, replace or swap (two neighbours) to turn one word into the other; words longer
 * than 40 letters are compared by their first 40.
 */
export function editDistance(first: string, second: string): number {
  const height = Math.min(first.length, LONGEST);
  const width = Math.min(second.length, LONGEST);
  let [beforeLast, last, current] = rows as readonly [Uint8Array, Uint8Array, Uint8Array];
  for (let column = 0; column <= width; column += 1) last[column] = column;
  for (let row = 1; row <= height; row += 1) {
    current[0] = row;
    const letter = first.charCodeAt(row - 1);
    for (let column = 1; column <= width; column += 1) {
      const other = second.charCodeAt(column - 1);
      let least = Math.min(last[column]! + 1, current[column - 1]! + 1, last[column - 1]! + (letter === other ? 0 : 1));
      const swapped =
        row > 1 && column > 1 && letter === second.charCodeAt(column - 2) && first.charCodeAt(row - 2) === other;
      if (swapped) least = Math.min(least, beforeLast[column - 2]! + 1);
      current[column] = least;
    }
    [beforeLast, last, current] = [last, current, beforeLast];
  }
  return last[width]!;
}
