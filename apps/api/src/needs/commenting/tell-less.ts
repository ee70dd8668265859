import type { Trx } from '../../database/database.ts'
import { readCommunicated } from './read-communicated.ts'
import { hashOfShown, readLatestHashes, writeShown } from './shown-needs.ts'

/**
 * Does what withholds more from those concerned, and takes back at once what they were shown that rests on it. Nothing else of
 * what they have been shown is changed.
 */
export async function tellingLess(trx: Trx, personId: string, roundId: string, work: () => Promise<unknown>) {
  const shown = await readLatestHashes(trx, roundId)
  if (shown.size === 0) {
    await work()
    return
  }
  const before = await hashesOf(trx, roundId)
  await work()
  const after = await hashesOf(trx, roundId)
  const less = [...before].filter(([key, { hash }]) => after.get(key)?.hash !== hash && (shown.get(key) ?? '') !== '')
  const rows = less.map(([key, { respondentId, needId }]) => {
    const still = after.get(key)
    return { respondentId, needId, need: still?.need ?? null, hash: still?.hash ?? '' }
  })
  await writeShown(trx, personId, roundId, rows)
}

async function hashesOf(trx: Trx, roundId: string) {
  const communicated = await readCommunicated(trx, roundId)
  return new Map(
    communicated.map((it) => [`${it.respondentId} ${it.needId}`, { ...it, hash: hashOfShown(it) }] as const),
  )
}
