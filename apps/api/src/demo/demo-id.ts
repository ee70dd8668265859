import { createHash } from 'node:crypto'

/** A time-ordered id (UUIDv7) that is the same every time: the moment orders it, the name makes it its own. */
export function demoId(moment: Date, name: string): string {
  const time = moment.getTime().toString(16).padStart(12, '0')
  const hash = createHash('sha256').update(name).digest('hex')
  return `${time.slice(0, 8)}-${time.slice(8)}-7${hash.slice(0, 3)}-8${hash.slice(3, 6)}-${hash.slice(6, 18)}`
}

/** One of the list, always the same for the same name: small differences that nobody needs to write down. */
export function pick<T>(name: string, list: readonly [T, ...T[]]): T {
  const number = createHash('sha256').update(name).digest().readUInt32BE(0)
  return list[number % list.length] ?? list[0]
}
