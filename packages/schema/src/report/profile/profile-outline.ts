/** Of a profile that is compiled today; one that was released keeps the words and the layout of its day. */
export const PROFILE_OUTLINE = 4

/** From here on what counts problems, initiatives and the police who are silent has today's words, and a file keeps together. */
export const PROFILE_OUTLINE_WITH_COUNTED_WORDS = 2

/** From here on a file breaks no word that has room for itself. */
export const PROFILE_OUTLINE_WITH_WHOLE_WORDS = 3

/** From here on the tables of a file have columns as wide as what stands in them asks for. */
export const PROFILE_OUTLINE_WITH_WIDTHS = 4
