import { pages } from '@kartlaggning/schema/pages'
import { sql } from 'kysely'
import type { Database } from './database/database.ts'
import { demoPeople } from './demo/people.ts'
import { hashOf, newToken } from './identity/secret.ts'

const LINK_DAYS = 30

/** Tells the one who started it where it is, and in the demo how to get in. */
export async function announce(db: Database, address: string, { demo, mail }: { demo: boolean; mail: boolean }) {
  console.log(`\nKartläggning: ${address}\n`)
  if (!mail) console.log('MAIL_URL is not set: mail waits in the outbox until it is.\n')
  if (!demo) return
  console.log('All data is fictional (fiktiva uppgifter). Sign in as:')
  for (const { as, email } of demoPeople) {
    const token = newToken()
    await sql`select put_link_for(${hashOf(token)}, ${email}, ${new Date(Date.now() + LINK_DAYS * 24 * 3600 * 1000)})`.execute(
      db,
    )
    console.log(`  ${as.padEnd(13)} ${address}${pages.invitation()}#${token}`)
  }
  console.log(`\nMailbox: ${address}${pages.mailbox()}\n`)
}
