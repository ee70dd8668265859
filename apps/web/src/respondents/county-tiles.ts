/** Row and column of each municipality on the schematic map of a county: neighbours lie near each other, no more. */
const tiles: Readonly<Record<string, Readonly<Record<string, readonly [row: number, column: number]>>>> = {
  '19': {
    '1982': [1, 1],
    '1962': [1, 2],
    '1904': [2, 1],
    '1907': [2, 2],
    '1981': [2, 3],
    '1983': [3, 1],
    '1961': [3, 2],
    '1980': [3, 3],
    '1984': [4, 1],
    '1960': [4, 2],
  },
}

/** The codes in reading order with their places, or nothing where the county has no drawn map. */
export function tilesOf(county: string, codes: readonly string[]) {
  const map = tiles[county]
  if (!map) return undefined
  const placed = codes.flatMap((code) => {
    const place = map[code]
    return place ? [{ code, row: place[0], column: place[1] }] : []
  })
  return placed.length === codes.length ? placed.toSorted((a, b) => a.row - b.row || a.column - b.column) : undefined
}
