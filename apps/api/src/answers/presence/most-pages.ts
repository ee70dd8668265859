/** More pages than anyone has open at once. */
export const MOST_PAGES = 30
