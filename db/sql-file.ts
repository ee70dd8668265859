import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Something to bring a database up by: in the table of what has been applied, a row of its own. */
export interface SqlFile {
  readonly name: string
  readonly sql: string
  readonly sha256: string
}

export type Applied = Pick<SqlFile, 'name' | 'sha256'>

/** The files of a folder by name, each called what `nameOf` says. */
export async function readSqlFiles(folder: string, nameOf = (file: string) => file): Promise<SqlFile[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.sql')).toSorted()
  return Promise.all(
    files.map(async (file) => {
      const sql = await readFile(join(folder, file), 'utf8')
      return { name: nameOf(file), sql, sha256: createHash('sha256').update(sql).digest('hex') }
    }),
  )
}
