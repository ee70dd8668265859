import { agreementRules } from './two-sides/agreements.ts'
import { cooperationRules } from './two-sides/cooperation.ts'
import { pictureRules } from './two-sides/pictures.ts'

/** Rules that are only possible because municipality and police answer the same questions. */
export const twoSides = { ...agreementRules, ...pictureRules, ...cooperationRules } as const
