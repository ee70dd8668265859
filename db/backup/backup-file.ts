import { createReadStream } from 'node:fs'
import { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { Decrypter } from 'age-encryption'
import { SetupError } from '../setup-error.ts'
import type { Applied } from '../sql-file.ts'

/** Of the file's own form, which has nothing to do with what is in the database. */
export const FORM = 1

/** What a backup begins with. */
export interface Header {
  readonly kartlaggning: typeof FORM
  readonly at: string
  readonly applied: readonly Applied[]
  readonly sequences: readonly { readonly name: string; readonly last: string | null }[]
}

interface Table {
  readonly table: string
  readonly columns: readonly string[]
}

/** What it ends with: without this it is not whole. */
export interface Footer {
  readonly rows: Readonly<Record<string, number>>
}

/** A line of JSON, and after one that tells of bytes those bytes: rows as COPY writes them. */
export type Line = Header | Table | { readonly bytes: number } | Footer

export const written = (line: Line): Buffer => Buffer.from(`${JSON.stringify(line)}\n`)

export interface Restoring {
  readonly header: (header: Header) => Promise<void>
  readonly table: (table: Table, rows: AsyncIterable<Buffer>) => Promise<void>
  readonly footer: (footer: Footer) => Promise<void>
}

/** Reads a backup to its end. Whatever has been cut off, altered or locked with another key stops it with a sentence. */
export async function readBackup(file: string, identities: readonly string[], restoring: Restoring): Promise<void> {
  const source = sourceOf(await decrypted(file, identities))
  const header = await source.line()
  if (!header || !('kartlaggning' in header)) throw new SetupError(`The file ${file} is no backup of Kartläggning.`)
  // The number is what a later program may have raised.
  if (Number(header.kartlaggning) > FORM)
    throw new SetupError('The backup was made by a newer version of the program: restore it with that one.')
  await restoring.header(header)
  let line = await source.line()
  for (; line && 'table' in line; line = await source.line()) await restoring.table(line, rowsFrom(source))
  if (!line || !('rows' in line) || (await source.line())) throw notWhole(file)
  await restoring.footer(line)

  function sourceOf(stream: AsyncIterable<Buffer>) {
    const chunks = stream[Symbol.asyncIterator]()
    let held: Buffer = Buffer.alloc(0)
    async function more(): Promise<boolean> {
      const next = await chunks.next().catch((error: unknown) => {
        throw notWhole(file, error)
      })
      if (next.done) return false
      held = held.length === 0 ? next.value : Buffer.concat([held, next.value])
      return true
    }
    function taken(bytes: number): Buffer {
      const part = held.subarray(0, bytes)
      held = held.subarray(bytes)
      return part
    }
    return {
      line: async (): Promise<Line | undefined> => {
        while (!held.includes(NEWLINE)) if (!(await more())) return undefined
        return JSON.parse(taken(held.indexOf(NEWLINE) + 1).toString()) as Line
      },
      bytes: async (count: number): Promise<Buffer> => {
        while (held.length < count) if (!(await more())) throw notWhole(file)
        return taken(count)
      },
    }
  }

  async function* rowsFrom({ line: next, bytes }: ReturnType<typeof sourceOf>) {
    for (;;) {
      const said = await next()
      if (!said || !('bytes' in said)) throw notWhole(file)
      if (said.bytes === 0) return
      yield await bytes(said.bytes)
    }
  }
}

const NEWLINE = 10

async function decrypted(file: string, identities: readonly string[]): Promise<AsyncIterable<Buffer>> {
  const decrypter = new Decrypter()
  for (const identity of identities) {
    try {
      decrypter.addIdentity(identity)
    } catch (error) {
      throw new SetupError('The key is no private key of age (AGE-SECRET-KEY-1…).', { cause: error })
    }
  }
  const source = createReadStream(file)
  try {
    const plain = await decrypter.decrypt(Readable.toWeb(source) as ReadableStream<Uint8Array>)
    const packed = Readable.fromWeb(plain as Parameters<typeof Readable.fromWeb>[0])
    const unpacked = createGunzip()
    packed.on('error', (error) => unpacked.destroy(error))
    return packed.pipe(unpacked)
  } catch (error) {
    source.destroy()
    if ((error as NodeJS.ErrnoException).code === 'ENOENT')
      throw new SetupError(`There is no file ${file}.`, { cause: error })
    if (error instanceof Error && error.message.startsWith('no identity matched'))
      throw new SetupError(`The key does not open the backup ${file}: it was made for another.`, { cause: error })
    throw notWhole(file, error)
  }
}

const notWhole = (file: string, cause?: unknown) =>
  new SetupError(`The backup ${file} is not whole: it has been cut off or altered.`, { cause })
