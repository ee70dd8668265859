import { SetupError } from './setup-error.ts'
import { readSqlFiles, type Applied, type SqlFile } from './sql-file.ts'

/** Kept beside the migrations, in the same table. */
const FOLDER = 'functions/'

export const isFunction = ({ name }: Pick<SqlFile, 'name'>) => name.startsWith(FOLDER)

/**
 * A function is made by a migration, which earlier policies and triggers need; once it is to say something else, it has a
 * file of its own that is replaced. Another signature takes a migration that drops the function first.
 */
export async function readFunctions(folder: string): Promise<SqlFile[]> {
  const functions = await readSqlFiles(folder, (file) => FOLDER + file)
  for (const { name, sql } of functions) {
    const made = [...sql.matchAll(/^create\b.*?(\w+)\(/gim)].map(([, it]) => `${FOLDER}${it}.sql`)
    if (made.length !== 1 || made[0] !== name)
      throw new SetupError(`The file ${name} must make one function, of its own name.`)
  }
  return functions
}

/** Those that do not stand in the database as they do here. */
export function changedFunctions(functions: readonly SqlFile[], applied: readonly Applied[]): readonly SqlFile[] {
  const unknown = applied.find(({ name }) => !functions.some((it) => it.name === name))
  if (unknown) throw new SetupError(`The database is newer than this code: it has the file ${unknown.name}.`)
  return functions.filter(({ name, sha256 }) => applied.find((it) => it.name === name)?.sha256 !== sha256)
}
