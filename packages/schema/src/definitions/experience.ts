import type { Initiative } from '../answers/address.ts'
import { isEvaluated } from './evaluated.ts'

const hasResult = ({ result }: Initiative) => result === 'reached' || result === 'partly'

/** Those who do it will tell others of it. */
export const isShared = ({ share }: Initiative) => share === 'yes_talk' || share === 'yes_docs' || share === 'yes_both'

/** An experience for others to learn from: evaluated, with a result, and shared. */
export const isExperienceToShare = (it: Initiative) => isEvaluated(it) && hasResult(it) && isShared(it)

/** The lower, the more there is to learn: an effect before a process, a goal reached before one partly reached. */
export const rankOfExperience = ({ evaluated = [], result }: Initiative) =>
  (evaluated.includes('effect') ? 0 : 2) + (result === 'reached' ? 0 : 1)
