/** From this layout on a file keeps on one page what belongs together. */
export const KEPT_TOGETHER = 2

/** From this layout on it breaks no word that has room for itself. */
export const WHOLE_WORDS = 3

/** How a file is laid out, by which outlines of what it is of came with which layout: one that was published stays as it was. */
export const layoutSince = (outline: number, keptTogether: number, wholeWords: number): { readonly layout?: number } =>
  outline >= wholeWords ? { layout: WHOLE_WORDS } : outline >= keptTogether ? { layout: KEPT_TOGETHER } : {}
