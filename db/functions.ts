import { DatabaseError, type Client } from 'pg'
import { SetupError } from './setup-error.ts'
import { readSqlFiles, type Applied, type SqlFile } from './sql-file.ts'

/** What PostgreSQL says when the result, or the name of a parameter, is another. */
const CANNOT_BE_REPLACED = '42P13'

/** Kept beside the migrations, in the same table. */
const FOLDER = 'functions/'

export const isFunction = ({ name }: Pick<SqlFile, 'name'>) => name.startsWith(FOLDER)

/** Every function has a file of its own, which is replaced when it changes. Those that others call come first. */
export async function readFunctions(folder: string): Promise<SqlFile[]> {
  const functions = await readSqlFiles(folder, (file) => FOLDER + file)
  for (const { name, sql } of functions) {
    const made = [...sql.matchAll(/^create\b.*?(\w+)\(/gim)].map(([, it]) => `${FOLDER}${it}.sql`)
    if (made.length !== 1 || made[0] !== name)
      throw new SetupError(`The file ${name} must make one function, of its own name.`)
  }
  return calledFirst(functions, functions)
}

/** Those that do not stand in the database as they do here. One that a migration drops has had a file once. */
export function changedFunctions(
  functions: readonly SqlFile[],
  applied: readonly Applied[],
  migrations: readonly SqlFile[],
): readonly SqlFile[] {
  const isDropped = (it: Applied) =>
    migrations.some(({ sql }) => new RegExp(`^\\s*drop function (if exists )?${nameOf(it)}\\b`, 'm').test(sql))
  const unknown = applied.find((it) => !functions.some(({ name }) => name === it.name) && !isDropped(it))
  if (unknown) throw new SetupError(`The database is newer than this code: it has the file ${unknown.name}.`)
  return functions.filter(({ name, sha256 }) => applied.find((it) => it.name === name)?.sha256 !== sha256)
}

/** Those of the functions that a migration calls, in a policy or a trigger, and neither it nor an earlier one has made. */
export async function missingFunctions(client: Client, { sql }: SqlFile, functions: readonly SqlFile[]) {
  const made = (it: SqlFile) => new RegExp(`^create\\b.*\\bfunction ${nameOf(it)}\\(`, 'im').test(sql)
  const { rows } = await client.query<{ proname: string }>(
    `select proname from pg_proc where pronamespace = 'public'::regnamespace`,
  )
  // What one that is there calls as its file has it now, it does not call yet.
  const missing = functions.filter((it) => !rows.some(({ proname }) => proname === nameOf(it)) && !made(it))
  return calledFirst(missing.filter(called(sql)), missing)
}

/**
 * Makes the function as its file has it. One with other parameters or another result is another function to PostgreSQL, so
 * the former is dropped; PostgreSQL refuses that while a policy or a view needs it, which is for a migration to say.
 */
export async function replaceFunction(client: Client, file: SqlFile): Promise<void> {
  const before = await signaturesOf(client, file)
  await client.query('savepoint replacing')
  try {
    await client.query(file.sql)
  } catch (error) {
    if (!(error instanceof DatabaseError) || error.code !== CANNOT_BE_REPLACED) throw error
    await client.query('rollback to savepoint replacing')
    await drop(client, before)
    await client.query(file.sql)
  }
  const after = await signaturesOf(client, file)
  if (after.some((it) => !before.includes(it)))
    await drop(
      client,
      before.filter((it) => after.includes(it)),
    )
}

async function signaturesOf(client: Client, file: SqlFile): Promise<string[]> {
  const { rows } = await client.query<{ signature: string }>(
    `select oid::regprocedure::text as signature from pg_proc
     where pronamespace = 'public'::regnamespace and proname = $1`,
    [nameOf(file)],
  )
  return rows.map((row) => row.signature)
}

async function drop(client: Client, signatures: readonly string[]): Promise<void> {
  for (const signature of signatures) await client.query(`drop function ${signature}`)
}

const nameOf = ({ name }: Pick<SqlFile, 'name'>) => name.slice(FOLDER.length, -'.sql'.length)

const called = (sql: string) => (it: SqlFile) => new RegExp(`\\b${nameOf(it)}\\(`).test(sql)

/** These and all that they call of `all`, so that what is called stands before what calls it. */
function calledFirst(these: readonly SqlFile[], all: readonly SqlFile[], found = new Set<SqlFile>()): SqlFile[] {
  return these.flatMap((it): SqlFile[] => {
    if (found.has(it)) return []
    found.add(it)
    return [...calledFirst(all.filter(called(it.sql)), all, found), it]
  })
}
