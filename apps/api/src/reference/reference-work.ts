import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { SetupError } from '@kartlaggning/db/setup-error'
import type { Client } from 'pg'
import { z } from 'zod'
import { divisionIn } from './division-file.ts'
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
      const count = z
        .object({ countedOn: z.iso.date(), source: z.string().trim().min(1) })
        .safeParse({ countedOn, source })
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

/** As UTF-8, or as Windows wrote it: only codes, numbers and a source are read. */
async function textOf(file: string): Promise<string> {
  const bytes = await readFile(file).catch((error: unknown) => {
    throw new SetupError(`The file ${file} cannot be read.`, { cause: error })
  })
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
