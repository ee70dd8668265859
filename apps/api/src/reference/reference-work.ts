import { constants } from 'node:fs'
import { open } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { SetupError } from '@kartlaggning/db/setup-error'
import type { Client } from 'pg'
import { z } from 'zod'
import { divisionIn, SourceLine } from './division-file.ts'
import { planDivision } from './plan-division.ts'
import { planPopulations } from './plan-populations.ts'
import { readOverview } from './read-overview.ts'
import { takeChange } from './take-change.ts'
import { undoChange } from './undo-change.ts'

const USAGE = `Write one of
  pnpm reference
  pnpm reference populations <file.csv> --counted-on 2025-12-31 --source "SCB, folkmängd"
  pnpm reference division <file.json>
  pnpm reference undo <number>
The last three say what would change, and write it with --write.`

const options = {
  'counted-on': { type: 'string' },
  source: { type: 'string' },
  write: { type: 'boolean', default: false },
} as const

/** What is asked for with these words, to be done as the owner of the database; says what it did, a line each. */
export function referenceWork(args: readonly string[]): (client: Client) => Promise<readonly string[]> {
  const { values, positionals } = parsed(args)
  const [verb, given, ...more] = positionals
  if (verb === undefined) return readOverview
  if (given === undefined || more.length > 0) throw new SetupError(USAGE)
  const { write, source, 'counted-on': countedOn } = values
  switch (verb) {
    case 'populations': {
      const count = z.object({ countedOn: z.iso.date(), source: SourceLine }).safeParse({ countedOn, source })
      if (!count.success) throw new SetupError(USAGE)
      return async (client) => {
        const text = await textOf(given)
        return takeChange(client, (country) => planPopulations(text, count.data, country), { write })
      }
    }
    case 'division':
      return async (client) => {
        const division = divisionIn(await textOf(given))
        if (!('changes' in division))
          throw new SetupError(['Nothing is taken in, since the file has faults:', ...division].join('\n  '))
        return takeChange(client, (country) => planDivision(division, country), { write })
      }
    case 'undo': {
      if (!/^[1-9]\d{0,8}$/.test(given)) throw new SetupError(USAGE)
      return (client) => undoChange(client, Number(given), { write })
    }
    default:
      throw new SetupError(USAGE)
  }
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true })
  } catch (error) {
    throw new SetupError(USAGE, { cause: error })
  }
}

/** A hundred times as much as any list of municipalities. */
const LARGEST = 5 * 2 ** 20

/** As UTF-8 or as Windows wrote it, with or without its "Unicode": only codes, names, numbers and a source are read. */
async function textOf(file: string): Promise<string> {
  const bytes = await bytesOf(file)
  const isWide = bytes[0] === 0xff && bytes[1] === 0xfe
  if (isWide) return new TextDecoder('utf-16le').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

/** Of a file, and no more than a list can be: a device never ends. */
async function bytesOf(path: string): Promise<Uint8Array> {
  const file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0)).catch((error: unknown) => {
    throw new SetupError(`The file ${path} cannot be read.`, { cause: error })
  })
  try {
    const found = await file.stat()
    if (!found.isFile()) throw new SetupError(`The file ${path} cannot be read.`)
    if (found.size > LARGEST) throw new SetupError(`The file ${path} is larger than ${LARGEST / 2 ** 20} MB.`)
    return await file.readFile()
  } finally {
    await file.close()
  }
}
