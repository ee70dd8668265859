import { mailbox } from '@kartlaggning/schema/mail/mailbox'
import { reports } from '@kartlaggning/schema/report/report'
import { respondents } from '@kartlaggning/schema/respondents/respondent'
import { expect, test } from 'vitest'
import { clientOf } from '../../test/client.ts'
import { refused } from '../../test/refused.ts'
import { givenAnAnalysis, givenAReconciliation } from '../../test/story-after-closing.ts'
import { config, givenAWorld, type World } from '../../test/world.ts'
import { givenADelegate, givenSomeoneWhoAnswers } from '../../test/story.ts'
import { respondentIn } from '@kartlaggning/schema/test/story'

const sentIn = async ({ app }: World) =>
  (await clientOf(app).call(mailbox.list, {})).filter(({ body }) => body.includes('/rapport/'))

test('an edition goes back to everyone who answers, once each, and to nobody whose access has ended', async () => {
  const world = await givenAWorld()
  const { coordinator, roundId, municipality, colleague, police } = await givenAnAnalysis(world)
  const delegate = await givenADelegate(world, { municipality }, ['problems'])
  const koping = await respondentIn(coordinator, roundId, 'police', '1983')
  await world.owner.query('insert into assignment (respondent_id, person_id) values ($1, $2)', [
    koping.id,
    police.personId,
  ])
  await coordinator.call(respondents.endAccess, {
    params: { respondentId: municipality.respondentId, personId: colleague.personId },
  })
  await coordinator.call(reports.publish, { params: { roundId }, body: { note: 'Första utgåvan.' } })

  const sent = await sentIn(world)
  const letters = [municipality, delegate, police].map(({ email }) => email)
  expect(sent.map(({ to }) => to).toSorted()).toEqual(letters.toSorted())
  const [first] = sent
  expect(first?.subject).toBe('Kartläggningen 2026: rapporten är klar')
  expect(first?.body).toContain('> Första utgåvan.')
  expect(first?.body).toContain(`${config.publicUrl}/rapport/${roundId}/1\n`)

  await coordinator.call(reports.publish, { params: { roundId }, body: { note: 'Rättad.' } })
  const [newest, ...earlier] = await sentIn(world)
  expect(earlier).toHaveLength(letters.length * 2 - 1)
  expect(newest?.subject).toBe('Kartläggningen 2026: utgåva 2 av rapporten är klar')
  expect(newest?.body).toContain('> Rättad.')
})

test('of a report that is not published nobody is told', async () => {
  const world = await givenAWorld()
  const { coordinator, roundId } = await givenAReconciliation(world)
  await refused(world, 'round-is-not-in-analysis', () =>
    coordinator.refusal(reports.publish, { params: { roundId }, body: { note: '' } }),
  )
  expect(await sentIn(world)).toEqual([])
})

test('whoever has not answered is not told that they have', async () => {
  const world = await givenAWorld()
  const { coordinator, roundId, municipality } = await givenAnAnalysis(world)
  const silent = await givenSomeoneWhoAnswers(world, coordinator, roundId, 'municipality', '1983')
  await coordinator.call(reports.publish, { params: { roundId }, body: { note: '' } })
  const sent = await sentIn(world)
  const whyTo = (email: string) => /Du får mejlet [^.]*\./.exec(sent.find(({ to }) => to === email)?.body ?? '')?.[0]
  expect(whyTo(municipality.email)).toBe('Du får mejlet eftersom du är en av dem som har svarat.')
  expect(whyTo(silent.email)).toBe('Du får mejlet eftersom du är kontakt för Köpings kommun.')
})
