/** Which chapters a report has that is compiled today; an edition keeps those of its day. */
export const OUTLINE = 2

/** From here on background and planned support have chapters of their own. */
export const OUTLINE_WITH_BACKGROUND = 2
