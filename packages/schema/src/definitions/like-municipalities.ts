/** From half as many inhabitants to twice as many. */
export const likeInSize = (population: number) => ({ from: Math.ceil(population / 2), to: population * 2 })

/** Whether two municipalities are of about the same size. */
export function isLikeInSize(population: number, other: number): boolean {
  const { from, to } = likeInSize(population)
  return other >= from && other <= to
}
