import { createWriteStream } from 'node:fs'
import { open, rename, rm, stat } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { Encrypter } from 'age-encryption'
import type { Client } from 'pg'
import { to as copyTo } from 'pg-copy-streams'
import { connect, reasonOf } from '../migrate.ts'
import { SetupError } from '../setup-error.ts'
import type { Applied } from '../sql-file.ts'
import { FORM, written, type Footer, type Header } from './backup-file.ts'
import { columnsOf, copy, refuseHidden, tablesInOrder } from './tables.ts'

/**
 * Writes the whole database, as it stands at one moment, to a file that only the keys of these recipients open. It may be in
 * use meanwhile. The file gets its name when it is whole.
 */
export async function writeBackup(url: string, file: string, recipients: readonly string[]): Promise<Footer['rows']> {
  const encrypter = encrypterFor(recipients)
  if (await stat(file).catch(() => undefined)) throw new SetupError(`The file ${file} is there already.`)
  const unfinished = `${file}.unfinished`
  const client = await connect(url)
  const rows: Record<string, number> = {}
  try {
    await refuseHidden(client)
    await refuseEmpty(client)
    const packed = createGzip()
    // What goes wrong here breaks the stream that is waited for below.
    pipeline(Readable.from(linesOf(client, rows)), packed).catch(() => undefined)
    const locked = await encrypter.encrypt(Readable.toWeb(packed) as ReadableStream<Uint8Array>)
    await pipeline(
      Readable.fromWeb(locked as Parameters<typeof Readable.fromWeb>[0]),
      createWriteStream(unfinished, { mode: 0o600 }),
    )
    await onDisk(unfinished)
    await rename(unfinished, file)
  } catch (error) {
    await rm(unfinished, { force: true })
    if (error instanceof SetupError) throw error
    throw new SetupError(`The backup could not be written: ${reasonOf(error)}.`, { cause: error })
  } finally {
    await client.end()
  }
  return rows
}

function encrypterFor(recipients: readonly string[]): Encrypter {
  const encrypter = new Encrypter()
  for (const recipient of recipients)
    try {
      encrypter.addRecipient(recipient)
    } catch (error) {
      throw new SetupError(`The recipient “${recipient}” is no public key of age (age1…).`, { cause: error })
    }
  return encrypter
}

async function refuseEmpty(client: Client): Promise<void> {
  if ((await tablesInOrder(client)).length === 0)
    throw new SetupError('The database is empty: is it the one that the application is served from?')
}

/** The file line by line, read in one snapshot, so that what is saved meanwhile is in it whole or not at all. */
async function* linesOf(client: Client, rows: Record<string, number>) {
  await client.query('begin isolation level repeatable read read only')
  const tables = await tablesInOrder(client)
  // A migration waits until this is over.
  await client.query(`lock table ${tables.map((it) => client.escapeIdentifier(it)).join(', ')} in access share mode`)
  yield written(await headerOf(client))
  for (const table of tables) {
    const columns = await columnsOf(client, table)
    yield written({ table, columns })
    const copying = client.query(copyTo(copy(client, table, columns, 'to stdout')))
    for await (const chunk of copying as AsyncIterable<Buffer>) {
      yield written({ bytes: chunk.length })
      yield chunk
    }
    yield written({ bytes: 0 })
    rows[table] = copying.rowCount
  }
  await client.query('commit')
  yield written({ rows })
}

async function headerOf(client: Client): Promise<Header> {
  const { rows: applied } = await client.query<Applied>('select name, sha256 from migration order by name')
  const { rows: sequences } = await client.query<Header['sequences'][number]>(
    `select sequencename as name, last_value::text as last from pg_sequences where schemaname = 'public' order by 1`,
  )
  return { kartlaggning: FORM, at: new Date().toISOString(), applied, sequences }
}

async function onDisk(file: string): Promise<void> {
  const handle = await open(file, 'r+')
  await handle.sync()
  await handle.close()
}
