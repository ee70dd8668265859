import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { inject } from 'vitest'

/** A database of the test's own, migrated and with reference data. */
export async function cloneDatabase(): Promise<{ url: string; drop: () => Promise<void> }> {
  const name = `kartlaggning_test_${randomBytes(6).toString('hex')}`
  await asOwner(`create database ${name} template ${inject('template')}`)
  const url = new URL(inject('server'))
  url.pathname = name
  return { url: url.href, drop: () => asOwner(`drop database ${name} with (force)`) }
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
