/** Where a county's municipalities stand as tiles, row by row, by someone who knows the county. */
const vastmanland = [
  ['1982', '1962'],
  ['1904', '1907', '1981'],
  ['1983', '1961', '1980'],
  ['1984', '1960'],
]

export const handMadeMaps: readonly (readonly (readonly string[])[])[] = [vastmanland]
