import type { SubmittedByDay } from '@kartlaggning/schema/respondents/submitted-by-day'

/** A flight of steps through the counts, in a square of 100 by 100 with the origin at its foot to the left. */
export function stepsThrough(days: SubmittedByDay['days'], { width, height, until }: Frame): string {
  const x = (day: number) => round((Math.min(day, width) / Math.max(width, 1)) * 100)
  const y = (count: number) => round(100 - (count / Math.max(height, 1)) * 100)
  const steps = days.filter(({ day }) => day <= until).map(({ day, submitted }) => `H${x(day)}V${y(submitted)}`)
  return `M0 100${steps.join('')}H${x(until)}`
}

interface Frame {
  /** The day at the right edge, and the count at the top. */
  readonly width: number
  readonly height: number
  /** Where the line ends. */
  readonly until: number
}

const round = (it: number) => Math.round(it * 10) / 10
