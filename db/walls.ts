import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Client } from 'pg'
import { SetupError } from './setup-error.ts'
import { FACTS } from './walls-query.ts'

/** How the walls of a migrated database stand, a line for each thing; written by `pnpm db:tables`. */
export const KNOWN_WALLS = join(import.meta.dirname, 'walls.txt')

/** What stands in the database, each as `what: how`, the owner under no name. */
export async function readWalls(client: Client): Promise<string> {
  // Names are written as they are seen from here.
  await client.query('set search_path = public')
  const { rows } = await client.query<{ what: string; how: string }>(FACTS)
  const lines = rows.map(({ what, how }) => `${what}: ${how.replaceAll(/\s+/g, ' ').trim()}`)
  return `${lines.toSorted().join('\n')}\n`
}

/** In words, how this database stands otherwise than this code has built it. */
export async function differencesIn(client: Client): Promise<string[]> {
  const [known, found] = [await readFile(KNOWN_WALLS, 'utf8'), await readWalls(client)].map(factsIn)
  const all = [...new Set([...(known?.keys() ?? []), ...(found?.keys() ?? [])])].toSorted()
  return all.flatMap((what) => differenceOf(what, known?.get(what), found?.get(what)) ?? [])
}

const MOST_NAMED = 10

/** Refuses, in a sentence that names what differs, a database whose walls are not this code's. */
export async function refuseOtherWalls(client: Client): Promise<void> {
  const differences = await differencesIn(client)
  if (differences.length === 0) return
  const more = differences.length - MOST_NAMED
  const named = [...differences.slice(0, MOST_NAMED), ...(more > 0 ? [`and ${more} more`] : [])].join('; ')
  throw new SetupError(
    `The walls of the database are not those of this code, and nothing is served: ${named}. ` +
      'Give MIGRATION_DATABASE_URL if the database is older than the code; otherwise somebody has changed it.',
  )
}

const factsIn = (text: string) =>
  new Map(
    text
      .split('\n')
      .filter(Boolean)
      .map((line) => {
        const at = line.indexOf(': ')
        return [line.slice(0, at), line.slice(at + 2)] as const
      }),
  )

/** Longer ones are told apart by nobody who reads a sentence. */
const LEGIBLE = 120

function differenceOf(what: string, known: string | undefined, found: string | undefined): string | undefined {
  if (known === found) return undefined
  if (found === undefined) return `${what} is missing`
  if (known === undefined) return `${what} is not of this code`
  const isLegible = Math.max(known.length, found.length) <= LEGIBLE
  return isLegible ? `${what} is “${found}” and not “${known}”` : `${what} is another`
}
