/** From this layout on a file keeps on one page what belongs together. */
export const KEPT_TOGETHER = 2

/** From this layout on it breaks no word that has room for itself. */
export const WHOLE_WORDS = 3

/** From this layout on the columns of its tables are as wide as what stands in them asks for. */
export const WIDE_AS_NEEDED = 4

/** How a file is laid out, by the outlines that came with each layout after the first: one that was published stays as it was. */
export function layoutSince(outline: number, since: readonly [number, number, number]): { readonly layout?: number } {
  const layout = 1 + since.filter((it) => outline >= it).length
  return layout === 1 ? {} : { layout }
}
