import pg from 'pg'
import { expect, onTestFinished, test } from 'vitest'
import { cloneDatabase } from './database.ts'
import { killSenders } from './faults/kill-senders.ts'

// In its long form in `pnpm test:faults`: two hundred times.
test('a mail whose sender is killed between sending and writing that down is not lost, and said to have gone twice perhaps', async () => {
  const { drop, ...database } = await cloneDatabase()
  onTestFinished(drop)
  const owner = new pg.Client({ connectionString: database.ownerUrl })
  await owner.connect()
  // Such as a process that serves finds in order.
  await owner.query(`revoke temporary on database ${new URL(database.url).pathname.slice(1)} from public`)
  await owner.end()
  const { killed, lost, unnamed, underTwoIds, arrivedTwice } = await killSenders(database, 4)
  expect({ killed, lost, unnamed, underTwoIds }).toEqual({ killed: 4, lost: [], unnamed: [], underTwoIds: [] })
  expect(arrivedTwice).toBeGreaterThanOrEqual(2)
}, 240_000)
