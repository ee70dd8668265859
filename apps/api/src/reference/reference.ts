import { onTheDatabase } from '@kartlaggning/db/embedded/running'
import { runCommand } from '@kartlaggning/db/setup-sentence'
import pg from 'pg'
import { referenceWork } from './reference-work.ts'

// What is known of the country, and how it changes: pnpm reference
await runCommand(async () => {
  const work = referenceWork(process.argv.slice(2))
  const said = await onTheDatabase(process.env, { isMade: false }, async (url) => {
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
    client.on('error', () => undefined)
    await client.connect()
    try {
      return await work(client)
    } finally {
      await client.end()
    }
  })
  console.log(said.join('\n'))
})
