import { setTimeout } from 'node:timers/promises'
import {
  DummyDriver,
  PostgresDialect,
  Transaction,
  type CompiledQuery,
  type DatabaseConnection,
  type Kysely,
} from 'kysely'
import pg from 'pg'
import type { Tables } from './json-columns.ts'

/** What begins a transaction, and what is to be made of its reply before the reply to anything else is used. */
export interface Opening {
  readonly statement: CompiledQuery
  /** Throws when nothing is to be read or written. */
  readonly check: (reply: unknown) => void
}

type Trx = Transaction<Tables>

export type Transactions = ReturnType<typeof transactionsOn>

/**
 * Transactions in which what is asked at the same time is sent at the same time, without waiting for replies: `Promise.all`
 * over queries costs one round trip, and PostgreSQL runs them in the order in which they were asked. Kysely's own send a
 * query when the one before has been answered.
 */
export function transactionsOn(pool: pg.Pool, db: Kysely<Tables>) {
  const dialect = new PostgresDialect({ pool })
  const props = { config: { dialect }, dialect, driver: new DummyDriver() }
  const trxOn = (pipe: Pipe, opened: Promise<void>): Trx => {
    const connection = connectionOn(pipe, opened)
    const executor = db.getExecutor().withConnectionProvider({ provideConnection: (use) => use(connection) })
    return new Transaction<Tables>({ ...props, executor })
  }
  /** As `write`, where what the work must read or lock goes together with the opening, as when only reading. */
  const readThenWrite = async <Read, T>(
    opening: Opening,
    read: (trx: Trx) => Promise<Read>,
    work: (trx: Trx, read: Read) => Promise<T>,
  ): Promise<T> => {
    const pipe = pipeTo(await pool.connect())
    try {
      const opened = open(pipe, opening)
      const trx = trxOn(pipe, opened)
      const reading = read(trx)
      ignoreFailure(reading)
      await opened
      const result = await work(trx, await reading)
      const { command } = await pipe.end('commit')
      if (command !== 'COMMIT') throw new Error('a statement failed, and the work went on as if it had not')
      return result
    } catch (error) {
      await pipe.end('rollback').catch(() => undefined)
      throw error
    }
  }
  return {
    /**
     * The first queries go together with the opening. No reply reaches the work until the opening has been checked, and
     * PostgreSQL refuses whatever the work would write.
     */
    read: async <T>(opening: Opening, work: (trx: Trx) => Promise<T>): Promise<T> => {
      const pipe = pipeTo(await pool.connect())
      const opened = open(pipe, opening)
      ignoreFailure(pipe.send('set transaction read only'))
      const reading = work(trxOn(pipe, opened))
      ignoreFailure(reading)
      try {
        await opened
        return await reading
      } finally {
        // Nothing has been written, so nobody has to wait for the end.
        ignoreFailure(pipe.end('commit'))
      }
    },
    /** Nothing is written until the opening has been checked, and it has happened once it is committed. */
    write: <T>(opening: Opening, work: (trx: Trx) => Promise<T>): Promise<T> =>
      retried(() => readThenWrite(opening, async () => undefined, work)),
    /** One statement that is the whole transaction, and opens itself. */
    alone: async <Row>(text: string, values: readonly unknown[]): Promise<Row[]> => {
      const pipe = pipeTo(await pool.connect())
      try {
        const { rows } = await pipe.send(text, values)
        return rows as Row[]
      } catch (error) {
        // What the driver throws knows only the driver's own place.
        if (error instanceof Error) Error.captureStackTrace(error)
        throw error
      } finally {
        pipe.release()
      }
    },
    readThenWrite: <Read, T>(
      opening: Opening,
      read: (trx: Trx) => Promise<Read>,
      work: (trx: Trx, read: Read) => Promise<T>,
    ) => retried(() => readThenWrite(opening, read, work)),
  }
}

/** Of two transactions that wait for each other, PostgreSQL ends one, and nothing of it has happened. */
const ENDED_FOR_ANOTHER = /^(40P01|40001)$/
const UNIQUE = '23505'
const ATTEMPTS = 4

/** A row with the id of this one is there: its maker's, whom this one did not see, or of somebody whom it may not see. */
export const isTaken = ({ code, constraint = '' }: Partial<Pick<pg.DatabaseError, 'code' | 'constraint'>>) =>
  code === UNIQUE && constraint.endsWith('_pkey')

async function retried<T>(work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work()
    } catch (error) {
      const failure = error as Partial<pg.DatabaseError>
      // Of two with the same id at once the second finds, when it tries again, what the first has made of it.
      const isWorthAnother = ENDED_FOR_ANOTHER.test(failure.code ?? '') || (isTaken(failure) && attempt === 1)
      if (attempt === ATTEMPTS || !isWorthAnother) throw error
      await setTimeout(Math.random() * 20 * attempt)
    }
  }
}

// What PostgreSQL says of a prepared statement whose table has got other columns since: the connection keeps it.
const RESULT_CHANGED = '0A000'

// A statement with a name is parsed and planned once on each connection. Texts that vary with how many values they are given
// (lists, many rows) would be names without end.
const MANY_VALUES = 16
const MOST_NAMES = 500
const names = new Map<string, string>()

function nameOf(text: string, values: readonly unknown[]): string | undefined {
  if (values.length > MANY_VALUES) return undefined
  const known = names.get(text)
  if (known !== undefined || names.size === MOST_NAMES) return known
  const name = `statement ${names.size + 1}`
  names.set(text, name)
  return name
}

type Pipe = ReturnType<typeof pipeTo>

/** Sends at once: what is asked first is answered first. */
function pipeTo(client: pg.PoolClient) {
  let hasEnded = false
  let isOutdated = false
  async function end(how: 'commit' | 'rollback') {
    if (hasEnded) throw new Error('the transaction has ended')
    const ended = client.query(how)
    hasEnded = true
    try {
      const result = await ended
      client.release(isOutdated)
      return result
    } catch (error) {
      client.release(true)
      throw error
    }
  }
  return {
    end,
    /** Of a connection on which no transaction was begun. */
    release: () => client.release(isOutdated),
    send: (text: string, values?: readonly unknown[]): Promise<pg.QueryResult<Record<string, unknown>>> => {
      // The connection may be another's by now.
      if (hasEnded) return Promise.reject(new Error('the transaction has ended'))
      if (!values) return client.query(text)
      const name = nameOf(text, values)
      const sent = client.query({ text, values: [...values], ...(name !== undefined && { name }) })
      sent.catch(
        (error: unknown) => (isOutdated ||= error instanceof pg.DatabaseError && error.code === RESULT_CHANGED),
      )
      return sent
    },
  }
}

async function open({ send }: Pipe, { statement, check }: Opening): Promise<void> {
  ignoreFailure(send('begin'))
  const { rows } = await send(statement.sql, statement.parameters)
  check(Object.values(rows[0] ?? {})[0])
}

function connectionOn({ send }: Pipe, opened: Promise<void>): DatabaseConnection {
  return {
    async executeQuery<R>({ sql, parameters }: CompiledQuery) {
      const { rows, rowCount, command } = await send(sql, parameters)
      await opened
      return { rows: rows as R[], ...(command !== 'SELECT' && { numAffectedRows: BigInt(rowCount ?? 0) }) }
    },
    streamQuery() {
      throw new Error('rows are not streamed')
    },
  }
}

/** Of what is waited for elsewhere, or fails only if that does. */
function ignoreFailure(work: Promise<unknown>) {
  work.catch(() => undefined)
}
