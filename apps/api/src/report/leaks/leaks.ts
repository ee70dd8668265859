import { refuseHidden } from '@kartlaggning/db/backup/tables'
import { onTheDatabase } from '@kartlaggning/db/embedded/running'
import { connect } from '@kartlaggning/db/migrate'
import { runCommand } from '@kartlaggning/db/setup-sentence'
import pg from 'pg'
import { connection, databaseOn } from '../../database/database.ts'
import { findLeaks } from './find-leaks.ts'
import { readRoundsOnDisk } from './read-rounds-on-disk.ts'

// Reads what leaves an installation as each of its readers, and looks for answers that are not for them: pnpm leaks. It writes
// nothing, and says where, never what.
await runCommand(async () => {
  await onTheDatabase(process.env, { isMade: false }, async (url) => {
    await refuseToSeeLess(url)
    const pool = new pg.Pool(connection(url, 2))
    pool.on('error', () => undefined)
    const db = databaseOn(pool)
    try {
      let found = 0
      for (const round of await readRoundsOnDisk(db)) {
        const { leaks, exits } = await findLeaks(db, round)
        console.log(`${round.name}: ${round.written.length} written answers looked for in ${exits} exits.`)
        for (const { exit, reader, respondent, question } of leaks)
          console.error(`✗ ${exit}, as read by ${reader}, holds ${question} of ${respondent}`)
        found += leaks.length
      }
      console.log(found === 0 ? '\nNo answer has left to somebody it is not for.' : `\n${found} found.`)
      process.exitCode = found === 0 ? 0 : 1
    } finally {
      await pool.end()
    }
  })
})

/** To an account that a policy hides answers from, none would seem to have left. */
async function refuseToSeeLess(url: string): Promise<void> {
  const client = await connect(url)
  try {
    await refuseHidden(client)
  } finally {
    await client.end()
  }
}
