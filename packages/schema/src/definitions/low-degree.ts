const LOW = 2

/** Of a scale from 1 to 5: one of the two lowest. What is not known is neither low nor high. */
export const isLow = (degree: number | 'unknown' | undefined) => typeof degree === 'number' && degree <= LOW

const HIGH = 4

/** One of the two highest. */
export const isHigh = (degree: number | 'unknown' | undefined) => typeof degree === 'number' && degree >= HIGH
