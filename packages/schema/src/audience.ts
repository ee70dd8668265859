/** Who may see an answer once it is submitted, each wider than the one before it; every way out obeys it. */
export const AUDIENCES = ['own-organisation', 'county-board', 'counterpart', 'lansbra', 'public'] as const
export type Audience = (typeof AUDIENCES)[number]
