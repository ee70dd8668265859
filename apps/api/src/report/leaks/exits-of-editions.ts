import { sql } from 'kysely'
import type { Database } from '../../database/database.ts'
import { readPublicEdition } from '../public/read-public-editions.ts'
import { listEditions, readEdition } from '../read-editions.ts'
import type { Exit } from './exit.ts'
import { readAs } from './read-as.ts'
import type { RoundOnDisk } from './read-rounds-on-disk.ts'

const nobody = { personId: '' }

/** What the county board hands on to LänsBrå, what those read who are invited to, and what anybody reads who is nobody to us. */
export async function exitsOfEditions(db: Database, { id: roundId, staffId }: RoundOnDisk): Promise<Exit[]> {
  if (staffId === null) return []
  const staff = { personId: staffId }
  const editions = (await readAs(db, staff, (trx) => listEditions(trx, roundId))) ?? []
  const invited = await db
    .selectFrom('editionReader')
    .where('roundId', '=', roundId)
    .where(sql<boolean>`is_usable(ended_at, expires_on)`)
    .select('personId')
    .execute()
  return editions.flatMap(({ number, publishedAt: at, readers }) => {
    const of = { roundId, number }
    const handedOn: Exit = {
      name: `edition ${number} for LänsBrå`,
      reader: 'lansbra',
      circle: () => 'lansbra',
      who: staff,
      read: async (trx) => (await readEdition(trx, { ...of, reader: 'lansbra' })).body,
      at,
    }
    const open: Exit = {
      name: `edition ${number} for everyone`,
      reader: 'public',
      circle: () => 'public',
      who: nobody,
      read: async (trx) => (await readPublicEdition(trx, of)).document,
      at,
    }
    const byLink = invited.map(({ personId }): Exit => ({
      ...handedOn,
      name: `edition ${number} by invitation`,
      who: { personId },
      read: async (trx) => (await readEdition(trx, of)).body,
    }))
    return [
      ...(readers.includes('lansbra') ? [handedOn, ...byLink] : []),
      ...(readers.includes('public') ? [open] : []),
    ]
  })
}
