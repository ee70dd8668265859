import type { EditionReader } from '@kartlaggning/schema/answers/audience'
import type { Mask } from '@kartlaggning/schema/answers/disclosure/mask'
import { strFromU8, unzipSync } from 'fflate'
import { sql } from 'kysely'
import type { Database } from '../../database/database.ts'
import { readSharedInitiatives } from '../initiatives/read-shared-initiatives.ts'
import { readProfile } from '../profile/read-profile.ts'
import { listEditions, readEdition } from '../read-editions.ts'
import { circleOf, type Exit } from './exit.ts'
import { readAs } from './read-as.ts'
import type { RoundOnDisk } from './read-rounds-on-disk.ts'

/** Profiles, the catalogue of initiatives, what programs read with a key, and copies that were handed out. */
export async function exitsBesideTheReport(db: Database, round: RoundOnDisk): Promise<Exit[]> {
  return [
    ...(await exitsToEach(db, round)),
    ...(await exitsToPrograms(db, round)),
    ...(await copiesHandedOut(db, round)),
  ]
}

async function exitsToEach(db: Database, round: RoundOnDisk): Promise<Exit[]> {
  const exits: Exit[] = []
  for (const { id, name, personId, municipality } of round.respondents) {
    if (personId === null) continue
    const to = { reader: name, circle: circleOf(round, { id, municipality }), who: { personId } }
    exits.push({
      ...to,
      name: 'catalogue of initiatives',
      read: async (trx) => JSON.stringify((await readSharedInitiatives(trx, round.county)).initiatives),
    })
    const profile = await readAs(db, { personId }, (trx) => readProfile(trx, { respondentId: id, which: 'released' }))
    if (profile?.released)
      exits.push({ ...to, name: 'profile', at: profile.released.at, read: async () => JSON.stringify(profile) })
  }
  return exits
}

/** What a key of the county opens that is not the county board's own. */
async function exitsToPrograms(db: Database, round: RoundOnDisk): Promise<Exit[]> {
  const keys = await db
    .selectFrom('apiKey')
    .where('countyCode', '=', round.county)
    .where('reader', 'is not', null)
    .where('reader', '<>', 'county-board')
    .where(sql<boolean>`is_usable(revoked_at, expires_on)`)
    .select(['id', 'name', 'reader'])
    .execute()
  const exits: Exit[] = []
  for (const { id: keyId, name, reader } of keys) {
    const circle = () => reader as EditionReader
    const editions = await readAs(db, { keyId }, (trx) => listEditions(trx, round.id))
    for (const { number, publishedAt } of editions ?? [])
      exits.push({
        name: `edition ${number} with a key`,
        reader: name,
        circle,
        who: { keyId },
        at: publishedAt,
        read: async (trx) => (await readEdition(trx, { roundId: round.id, number })).body,
      })
  }
  return exits
}

/** Of a copy the Word file is read: both files are made of the same document. Whoever has it has all but what is masked. */
async function copiesHandedOut(db: Database, round: RoundOnDisk): Promise<Exit[]> {
  if (round.staffId === null) return []
  const who = { personId: round.staffId }
  const copies = await db
    .selectFrom('disclosure')
    .innerJoin('disclosureFile as file', 'file.disclosureId', 'disclosure.id')
    .innerJoin('respondent', 'respondent.id', 'disclosure.respondentId')
    .where('roundId', '=', round.id)
    .where('file.format', '=', 'docx')
    .select(['disclosure.respondentId', 'masks', 'file.bytes'])
    .execute()
  return copies.map(({ respondentId, masks, bytes }): Exit => ({
    name: 'copy handed out',
    reader: 'whoever asked for it',
    circle: () => 'public',
    who,
    isFor: (answer) => answer.respondentId === respondentId && !isMasked(masks, answer),
    read: () => Promise.resolve(JSON.stringify(wordsIn(bytes))),
  }))
}

/** A question is masked as a whole, or row by row where it is a matrix. */
const isMasked = (masks: readonly Mask[], { entry, question, row }: RoundOnDisk['written'][number]) =>
  masks.some((it) => it.entry === entry && (it.question === question || it.question === `${question}.${row}`))

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' }

function wordsIn(bytes: Uint8Array): string {
  const files = Object.entries(unzipSync(bytes)).filter(([name]) => name.endsWith('.xml'))
  return files
    .map(([, content]) =>
      strFromU8(content)
        .replaceAll(/<[^>]*>/g, '')
        .replaceAll(/&(\w+);/g, (it, name: string) => entities[name] ?? it),
    )
    .join('\n')
}
