import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { inject } from 'vitest'

interface TestDatabase {
  /** As the account that the application serves with. */
  readonly url: string
  /** As the account that performs the background jobs. */
  readonly jobsUrl: string
  readonly ownerUrl: string
  readonly drop: () => Promise<void>
}

/** A database of the test's own, migrated and with reference data. */
export async function cloneDatabase(): Promise<TestDatabase> {
  const name = `kartlaggning_test_${randomBytes(6).toString('hex')}`
  await asOwner(`create database ${name} template ${inject('template')} strategy file_copy`)
  const addressFor = (account: 'server' | 'serving' | 'performing') =>
    Object.assign(new URL(inject(account)), { pathname: name }).href
  return {
    url: addressFor('serving'),
    jobsUrl: addressFor('performing'),
    ownerUrl: addressFor('server'),
    drop: () => asOwner(`drop database ${name} with (force)`),
  }
}

async function asOwner(sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: inject('server') })
  await client.connect()
  try {
    await client.query(sql)
  } finally {
    await client.end()
  }
}
