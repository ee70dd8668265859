import { readFileSync } from 'node:fs'

/** The middle value; of an even number, the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5)
}

/** The value below which the share `q` of the values lie. */
export function quantile(values: readonly number[], q: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  const at = (sorted.length - 1) * q
  const below = sorted[Math.floor(at)] ?? Number.NaN
  const above = sorted[Math.ceil(at)] ?? Number.NaN
  return below + (above - below) * (at - Math.floor(at))
}

/** Runs floor and ours by turns, so that what else the machine does hits both, and keeps every figure. */
export async function interleaved(times: number, floor: () => Promise<number>, ours: () => Promise<number>) {
  const figures = { floor: [] as number[], ours: [] as number[] }
  await floor()
  await ours()
  for (let turn = 0; turn < times; turn += 1) {
    figures.floor.push(await floor())
    figures.ours.push(await ours())
  }
  return figures
}

/** Milliseconds that the work takes. */
export async function milliseconds(work: () => unknown): Promise<number> {
  const from = performance.now()
  await work()
  return performance.now() - from
}

export function report(name: string, figures: Readonly<Record<string, string | number>>) {
  console.log(`\n${name}`)
  for (const [figure, value] of Object.entries(figures)) {
    console.log(
      `  ${figure.padEnd(44)} ${typeof value === 'number' ? (value >= 100 ? value.toFixed(0) : value.toFixed(2)) : value}`,
    )
  }
}

/** Of Linux, in which it tells what a process has used. */
const TICK = 10
/** Milliseconds that the processors have worked for a process, its threads together. */
export function processorTimeOf(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
  return (Number(fields[11]) + Number(fields[12])) * TICK
}
