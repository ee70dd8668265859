import { sql } from 'kysely'
import { expect, onTestFinished, test } from 'vitest'
import pg from 'pg'
import { givenAFailingDatabase } from '../../test/failing-database.ts'
import { givenAPerson, givenAWorld } from '../../test/world.ts'
import { connection, databaseOn, type Trx } from './database.ts'
import { transactionsOn } from './transaction.ts'

const refusal = new Error('not for you')

async function givenTransactions() {
  const world = await givenAWorld()
  const anna = await givenAPerson(world, 'Anna Ek')
  // One connection, so that each transaction has it after the one before.
  const pool = new pg.Pool(connection(world.url, 1))
  pool.on('error', () => undefined)
  onTestFinished(() => pool.end())
  const db = databaseOn(pool)
  const opening = (check: () => void = () => undefined) => ({
    statement: sql`select set_config('app.person_id', ${anna.personId}, true)`.compile(db),
    check,
  })
  return { ...transactionsOn(pool, db), opening, anna, pool, world }
}

const anyId = '019a0000-0000-7000-8000-000000000000'
const requester = (trx: Trx) => trx.selectFrom('person').select('email').execute()
const aMail = (trx: Trx) =>
  sql`select put_mails(jsonb_build_array(jsonb_build_object('id', gen_random_uuid(), 'person', current_person(),
    'about', '[]'::jsonb, 'holds_while', 'always', 'recipient', 'anna@sala.example', 'subject', '', 'body', '', 'language', 'sv')), 'none', 1)`.execute(
    trx,
  )

test('the policies know who asks, and the next transaction on the connection is nobody’s', async () => {
  const { read, write, opening, pool, anna } = await givenTransactions()
  expect(await read(opening(), requester)).toEqual([{ email: anna.email }])
  expect((await pool.query('select email from person')).rows).toEqual([])
  expect(await write(opening(), requester)).toEqual([{ email: anna.email }])
  expect((await pool.query('select email from person')).rows).toEqual([])
})

test('what is asked at the same time is replied to each', async () => {
  const { read, opening } = await givenTransactions()
  const numbers = await read(opening(), (trx) =>
    Promise.all([3, 1, 2].map((it) => sql<{ it: number }>`select ${it}::int as it`.execute(trx))),
  )
  expect(numbers.map(({ rows }) => rows)).toEqual([[{ it: 3 }], [{ it: 1 }], [{ it: 2 }]])
})

test('a read that is refused reaches no row', async () => {
  const { read, opening, pool } = await givenTransactions()
  const reached: unknown[] = []
  const refused = read(
    opening(() => {
      throw refusal
    }),
    async (trx) => {
      reached.push(await requester(trx))
    },
  )
  await expect(refused).rejects.toBe(refusal)
  await pool.query('select 1')
  expect(reached).toEqual([])
})

test('a refusal comes before whatever else went wrong', async () => {
  const { read, opening } = await givenTransactions()
  const refused = read(
    opening(() => {
      throw refusal
    }),
    () => Promise.reject(new Error('not found')),
  )
  await expect(refused).rejects.toBe(refusal)
})

test('a read writes nothing', async () => {
  const { read, opening, world } = await givenTransactions()
  await expect(read(opening(), aMail)).rejects.toThrow('in a read-only transaction')
  expect((await world.owner.query('select from mail')).rowCount).toBe(0)
})

test('a write that is refused begins nothing', async () => {
  const { write, opening, world } = await givenTransactions()
  let hasBegun = false
  const refused = write(
    opening(() => {
      throw refusal
    }),
    async (trx) => {
      hasBegun = true
      await aMail(trx)
    },
  )
  await expect(refused).rejects.toBe(refusal)
  expect(hasBegun).toBe(false)
  expect((await world.owner.query('select from mail')).rowCount).toBe(0)
})

test('what is read first goes with the opening, and reaches nobody when that is refused', async () => {
  const { readThenWrite, opening, pool, world, anna } = await givenTransactions()
  const [person] = await readThenWrite(opening(), requester, async (trx, read) => {
    await aMail(trx)
    return read
  })
  expect(person).toEqual({ email: anna.email })
  expect((await world.owner.query('select from mail')).rowCount).toBe(1)
  const reached: unknown[] = []
  const refused = readThenWrite(
    opening(() => {
      throw refusal
    }),
    async (trx) => {
      await aMail(trx)
      reached.push('the reply to what was read')
    },
    async () => {
      reached.push('the work')
    },
  )
  await expect(refused).rejects.toBe(refusal)
  await pool.query('select 1')
  expect(reached).toEqual([])
  expect((await world.owner.query('select from mail')).rowCount).toBe(1)
})

test('a statement is prepared once for its connection, and one whose text varies with its values never', async () => {
  const { read, opening, pool } = await givenTransactions()
  const list = (count: number) => Array.from({ length: count }, (_, at) => at)
  const ask = (trx: Trx, count: number) => sql`select 1 where 1 in (${sql.join(list(count))})`.execute(trx)
  const prepared = async (text: string) => {
    const { rows } = await pool.query<{ uses: number }>(
      `select (generic_plans + custom_plans)::int as uses from pg_prepared_statements where statement like $1`,
      [text],
    )
    return rows
  }
  for (const _ of list(3)) await read(opening(), requester)
  expect(await prepared('%"person"%')).toEqual([{ uses: 3 }])
  await read(opening(), (trx) => Promise.all([ask(trx, 2), ask(trx, 2), ask(trx, 40)]))
  expect(await prepared('select 1 where 1 in %')).toEqual([{ uses: 2 }])
})

test('a connection whose statements a migration has outdated is not used again', async () => {
  const { write, opening, world } = await givenTransactions()
  const anyMail = (trx: Trx) => sql`select * from mail where id = ${anyId}`.execute(trx)
  await write(opening(), anyMail)
  await world.owner.query('alter table mail add colour text')
  await expect(write(opening(), anyMail)).rejects.toThrow('cached plan must not change result type')
  expect((await write(opening(), anyMail)).rows).toEqual([])
})

test('throwing rolls back, and a failed statement is never committed', async () => {
  const { write, opening, world } = await givenTransactions()
  const thrown = write(opening(), async (trx) => {
    await aMail(trx)
    throw refusal
  })
  await expect(thrown).rejects.toBe(refusal)
  const ignored = write(opening(), async (trx) => {
    await aMail(trx)
    await sql`select nonsense`.execute(trx).catch(() => undefined)
  })
  await expect(ignored).rejects.toThrow('a statement failed')
  expect((await world.owner.query('select from mail')).rowCount).toBe(0)
  await write(opening(), aMail)
  expect((await world.owner.query('select from mail')).rowCount).toBe(1)
})

test('what still runs when the transaction has ended asks nothing more of the connection', async () => {
  const { read, opening, pool } = await givenTransactions()
  let late: Promise<unknown> = Promise.resolve()
  const failed = read(opening(), async (trx) => {
    const slow = requester(trx).then(() => (late = requester(trx)))
    slow.catch(() => undefined)
    throw refusal
  })
  await expect(failed).rejects.toBe(refusal)
  await pool.query('select 1')
  await expect(late).rejects.toThrow('the transaction has ended')
})

test.each(['cut', 'silent'] as const)(
  'where the way to the database is %s with several statements under way, each fails, and the next has another',
  async (how) => {
    const world = await givenAWorld()
    const failing = await givenAFailingDatabase(world.url)
    const pool = new pg.Pool(connection(`${failing.url}?query_timeout=500`, 1))
    pool.on('error', () => undefined).on('connect', (client) => client.on('error', () => undefined))
    onTestFinished(() => pool.end())
    const db = databaseOn(pool)
    const { read, write } = transactionsOn(pool, db)
    const opening = { statement: sql`select 1`.compile(db), check: () => undefined }
    // What has been prepared on the connection goes without its text.
    const several = (mark: string) => (trx: Trx) =>
      Promise.all(['one', mark, 'three'].map((it) => sql`select ${sql.lit(it)}`.execute(trx)))
    for (const [transaction, mark] of [
      [read, 'two'],
      [write, 'zwei'],
    ] as const) {
      failing.fails(how, mark)
      await expect(transaction(opening, several(mark))).rejects.toThrow(/Connection terminated|Query read timeout/)
      expect(await transaction(opening, several(mark))).toHaveLength(3)
    }
  },
)
