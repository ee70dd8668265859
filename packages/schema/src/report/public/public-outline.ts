/** Which parts a report for everyone has that is compiled today; an edition keeps those of its day. */
export const PUBLIC_OUTLINE = 5

/** From here on it says which kinds of answers are not counted at all. */
export const PUBLIC_OUTLINE_WITH_WHAT_IS_NOT_COUNTED = 2

/** From here on a file keeps on one page what belongs together. */
export const PUBLIC_OUTLINE_WITH_KEPT_TOGETHER = 3

/** From here on a file breaks no word that has room for itself. */
export const PUBLIC_OUTLINE_WITH_WHOLE_WORDS = 4

/** From here on the tables of a file have columns as wide as what stands in them asks for. */
export const PUBLIC_OUTLINE_WITH_WIDTHS = 5
