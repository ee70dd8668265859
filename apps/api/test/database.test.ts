import pg from 'pg'
import { expect, test } from 'vitest'
import { cloneDatabase } from './database.ts'

test('a test has a database of its own, with reference data', async () => {
  const [ours, others] = await Promise.all([cloneDatabase(), cloneDatabase()])
  await ask(ours.ownerUrl, 'create table mine (id int)')
  expect(await ask(others.url, `select to_regclass('mine') is null as unseen`)).toEqual([{ unseen: true }])
  expect(await ask(others.url, `select letter from county where code = '19'`)).toEqual([{ letter: 'U' }])
  await Promise.all([ours.drop(), others.drop()])
})

test('it is gone afterwards, also when someone is still connected', async () => {
  const database = await cloneDatabase()
  const lingering = new pg.Client({ connectionString: database.url })
  lingering.on('error', () => undefined)
  await lingering.connect()
  await database.drop()
  await expect(ask(database.url, 'select 1')).rejects.toThrow('does not exist')
})

async function ask(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows
  } finally {
    await client.end()
  }
}
