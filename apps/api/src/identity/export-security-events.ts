import { csvOf } from '@kartlaggning/schema/document/csv'
import { sql } from 'kysely'
import type { Trx } from '../database/database.ts'
import type { NamedFile } from '../http/send-file.ts'
import { noteReading } from './note-reading.ts'

interface Chosen {
  readonly county: string
  readonly from?: string | undefined
  readonly to?: string | undefined
}

const COLUMNS = ['id', 'at', 'kind', 'person', 'about', 'respondent', 'counties', 'address', 'detail'] as const

/** The events of a county; that they were taken out is an event too. */
export async function exportSecurityEvents(trx: Trx, { county, from, to }: Chosen): Promise<NamedFile> {
  const [{ rows }] = await Promise.all([
    sql<Record<(typeof COLUMNS)[number], string>>`
    select id::text, iso(at) as at, kind, coalesce(person_id::text, '') as person, coalesce(about_id::text, '') as about,
      coalesce(respondent_id::text, '') as respondent, array_to_string(counties, ' ') as counties,
      coalesce(encode(address, 'hex'), '') as address, detail
    from security_event
    where ${county} = any (counties)
      and (${from ?? null}::date is null or at >= ${from ?? null}::date)
      and (${to ?? null}::date is null or at < ${to ?? null}::date + 1)
    order by security_event.id desc`.execute(trx),
    noteReading(trx, 'events-exported', null),
  ])
  const csv = csvOf(
    {
      kind: 'table',
      caption: { title: '' },
      columns: COLUMNS.map((title) => ({ title })),
      groups: [{ title: null, rows: rows.map((row) => COLUMNS.map((column) => row[column])) }],
      firstColumn: 'is-a-value',
    },
    'open',
  )
  return { name: 'sakerhetshandelser.csv', bytes: Buffer.from(csv) }
}
