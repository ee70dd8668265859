/** Where in the list an entry stands, for coming back to it. */
export const cardOf = (entry: string) => `post-${entry}`
