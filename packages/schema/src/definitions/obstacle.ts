import type { ValueAt } from '../answers/address.ts'
import { obstacle } from '../questionnaires/code-lists/knowledge.ts'

/** One side's answer to how large an obstacle something is: 0–3, or a word. */
type ObstacleSize = ValueAt<'closing.obstacle.time'>

const LARGE = 2

/** Large, or stops the work. */
export const isLargeObstacle = (size: ObstacleSize) => typeof size === 'number' && size >= LARGE

/** "Annat hinder" is one thing to one respondent and another to the next: never compared between respondents. */
export const obstaclesOfAll = obstacle.filter(({ code }) => code !== 'other')

export const isObstacleKnown = (size: ObstacleSize) => size !== 'unknown'

const STOPPING = 3

export const isStopping = (size: ObstacleSize | undefined) => size === STOPPING
