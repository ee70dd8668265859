import { newId } from '@kartlaggning/schema/id'
import { mailbox } from '@kartlaggning/schema/mail/mailbox'
import { people, type ContactRow } from '@kartlaggning/schema/respondents/people'
import { respondents } from '@kartlaggning/schema/respondents/respondent'
import { rounds } from '@kartlaggning/schema/rounds/round'
import { aPlan } from '@kartlaggning/schema/test/story'
import pg from 'pg'
import { expect, test, vi } from 'vitest'
import { clientOf } from '../../../test/client.ts'
import { givenACoordinator, givenAWorld } from '../../../test/world.ts'

/** What is done, how many statements it takes and how long, in milliseconds. */
async function measured<T>(work: () => Promise<T>) {
  const sent = vi.spyOn(pg.Client.prototype, 'query')
  const began = performance.now()
  const result = await work()
  const took = performance.now() - began
  const statements = sent.mock.calls.length
  sent.mockRestore()
  return { result, took, statements }
}

const MOST_STATEMENTS = 20

test(
  '290 municipalities and their police are brought in by two lists and invited by one click, in few statements',
  { timeout: 240_000 },
  async () => {
    const world = await givenAWorld()
    const coordinator = await givenACoordinator(world)
    // As if the whole country were one county.
    await world.owner.query(`update municipality set county_code = '19'`)
    const codes = await world.owner.query<{ code: string }>('select code from municipality order by code limit 290')
    const params = { roundId: newId() }
    const municipalities = codes.rows.map((it) => it.code)
    await coordinator.call(rounds.plan, { params, body: aPlan({ municipalities }) })
    await coordinator.call(rounds.open, { params })
    const asked = await coordinator.call(respondents.list, { params })
    const rowsOf = (kind: 'municipality' | 'police') =>
      asked
        .filter((it) => it.kind === kind)
        .map(({ id, name }, at): ContactRow => ({
          row: at + 2,
          respondentId: id,
          name: `Kontakt för ${name}`,
          email: `kontakt.${kind.replace('_', '')}.${at}@example.org`,
          phone: '0700-000000',
          function: 'Samordnare',
          organisation: name,
          mailbox: '',
        }))
    for (const kind of ['municipality', 'police'] as const) {
      const body = { rows: rowsOf(kind) }
      const { result, statements } = await measured(() => coordinator.call(people.import, { params, body }))
      expect(result.added).toBe(municipalities.length)
      expect(statements).toBeLessThanOrEqual(MOST_STATEMENTS)
    }
    const { result, took, statements } = await measured(() => coordinator.call(respondents.inviteAll, { params }))
    console.log(`${result.invited} invitations: ${statements} statements, ${Math.round(took)} ms`)
    expect(result.invited).toBe(2 * municipalities.length)
    expect(statements).toBeLessThanOrEqual(MOST_STATEMENTS)
    expect(await clientOf(world.app).call(mailbox.list, {})).not.toEqual([])
    const { rows } = await world.owner.query<{ mails: number }>('select count(*)::int as mails from mail')
    expect(rows).toEqual([{ mails: 2 * municipalities.length }])
  },
)
