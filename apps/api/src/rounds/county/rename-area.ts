import { newId } from '@kartlaggning/schema/id'
import type { Actor } from '@kartlaggning/schema/permission'
import type { CountyData, NewAreaName } from '@kartlaggning/schema/rounds/county'
import { addDays } from '@kartlaggning/schema/rounds/quiet-days'
import { sql } from 'kysely'
import type { Trx } from '../../database/database.ts'
import { ProblemError } from '../../http/problem-error.ts'
import { readCounty } from './read-county.ts'

interface OneArea {
  readonly county: string
  readonly areaId: string
}

/**
 * Gives a police area another name from a day on, so that rounds from before keep the one it had. Renamed again from the same
 * day, what it was renamed to then is corrected; of no day, its name of today is, as if it had never been another.
 */
export async function renameArea(
  trx: Trx,
  actor: Actor,
  { county, areaId }: OneArea,
  { name, from, source }: NewAreaName,
): Promise<CountyData> {
  const area = await readArea(trx, { county, areaId })
  const isLaterThan = (day: string) => area.changedOn === null || day > area.changedOn
  if (from !== null && (from > area.today || (from !== area.changedOn && !isLaterThan(from))))
    throw new ProblemError('input-not-valid', { errors: [{ path: 'from', code: 'not-a-day-to-rename-on' }] })
  if (from !== null && isLaterThan(from) && name !== area.name) await keepFormerName(trx, actor, area, from)
  if (from !== null && from === area.changedOn && name === area.formerName) await forgetLastChange(trx, areaId, from)
  await trx
    .updateTable('policeArea')
    .set({ name, source, enteredBy: actor.personId })
    .where('id', '=', areaId)
    .execute()
  return readCounty(trx, county)
}

async function readArea(trx: Trx, { county, areaId }: OneArea) {
  const area = await trx
    .selectFrom('policeArea')
    .leftJoin('policeAreaFormerName as former', 'former.policeAreaId', 'policeArea.id')
    .where('policeArea.id', '=', areaId)
    .where('countyCode', '=', county)
    .select(['policeArea.id', 'policeArea.name', 'policeArea.source'])
    .select(['former.name as formerName', 'former.validTo', sql<string>`today()`.as('today')])
    .orderBy('validTo', (order) => order.desc().nullsLast())
    .limit(1)
    .executeTakeFirst()
  if (!area) throw new ProblemError('not-found')
  return { ...area, changedOn: area.validTo === null ? null : addDays(area.validTo, 1) }
}

const keepFormerName = (trx: Trx, actor: Actor, area: Awaited<ReturnType<typeof readArea>>, from: string) =>
  trx
    .insertInto('policeAreaFormerName')
    .values({
      id: newId(),
      policeAreaId: area.id,
      name: area.name,
      validTo: addDays(from, -1),
      source: area.source,
      enteredBy: actor.personId,
    })
    .execute()

/** It is called what it was called before: there was no change then. */
const forgetLastChange = (trx: Trx, areaId: string, from: string) =>
  trx
    .deleteFrom('policeAreaFormerName')
    .where('policeAreaId', '=', areaId)
    .where('validTo', '=', addDays(from, -1))
    .execute()
