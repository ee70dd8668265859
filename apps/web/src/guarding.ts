import * as leaving from './look/leaving.tsx'
import * as typed from './typed.ts'

/** All of the guard, in one part. */
export const guarding = { ...typed, ...leaving }
