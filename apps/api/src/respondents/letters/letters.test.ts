import { letters, type LetterText } from '@kartlaggning/schema/letters/letters'
import { respondents } from '@kartlaggning/schema/respondents/respondent'
import { givenAnOpenRound, respondentIn } from '@kartlaggning/schema/test/story'
import { expect, test } from 'vitest'
import { refused } from '../../../test/refused.ts'
import { config, givenACoordinator, givenAnAnalyst, givenAWorld } from '../../../test/world.ts'
import { lastMail } from '../../../test/story.ts'

const anna = { name: 'Anna Ek', email: 'anna.ek@sala.example', function: '' }
const text = {
  kind: 'invitation',
  language: 'sv',
  respondentKind: null,
  scope: 'county',
  subject: '{omgång} för {svarande}',
  body: 'Hej {namn}!\n\nSvara senast {datum}. {frivilligt}\n\n{länk}',
} as const satisfies LetterText

async function givenARound() {
  const world = await givenAWorld()
  const coordinator = await givenACoordinator(world)
  const { id: roundId } = await givenAnOpenRound(coordinator)
  const sala = await respondentIn(coordinator, roundId, 'municipality', '1981')
  const write = (changes: Partial<LetterText> = {}) =>
    coordinator.call(letters.write, { params: { roundId }, body: { ...text, ...changes } })
  const invite = () => coordinator.call(respondents.invite, { params: { respondentId: sala.id }, body: anna })
  return { world, coordinator, roundId, sala, write, invite }
}

test('an invitation is written as the county board has written it, for the round first, and the trail keeps what it was', async () => {
  const { world, write, invite } = await givenARound()
  await write()
  await write({ scope: 'round', subject: 'Polisen', respondentKind: 'police' })
  await write({ scope: 'round', subject: '{omgång}: nu gäller det' })
  await invite()
  expect(await lastMail(world)).toMatchObject({ to: anna.email, subject: 'Kartläggningen 2026: nu gäller det' })
  const mail = await lastMail(world)
  expect(mail?.body).toMatch(
    /^Hej Anna Ek!\n\nSvara senast 20 november 2026\. Det är frivilligt att svara\.\n\nhttp.*#/,
  )
  await write({ subject: 'Ny' })
  const { rows } = await world.owner.query(
    `select old ->> 'subject' as was from trail where relation = 'letter_text' and operation = 'update'`,
  )
  expect(rows).toEqual([{ was: text.subject }])
})

test('one act goes back to the text before it', async () => {
  const { world, coordinator, roundId, write, invite } = await givenARound()
  await write()
  const { kind, language, respondentKind, scope } = text
  const { texts } = await coordinator.call(letters.reset, {
    params: { roundId },
    body: { kind, language, respondentKind, scope },
  })
  expect(texts).toEqual([])
  await invite()
  expect((await lastMail(world))?.subject).toBe('Kartläggningen 2026: svara för Sala kommun')
})

test('whoever is written to in English has the English text', async () => {
  const { world, coordinator, roundId, invite, write } = await givenARound()
  await write()
  await invite()
  await world.owner.query(`update person set language = 'en' where email = $1`, [anna.email])
  const { recipients } = await coordinator.call(letters.list, { params: { roundId } })
  expect(recipients).toMatchObject([{ name: 'Anna Ek', language: 'en', respondents: ['Sala kommun'] }])
  const police = await respondentIn(coordinator, roundId, 'police', '1981')
  await coordinator.call(respondents.invite, { params: { respondentId: police.id }, body: anna })
  expect((await lastMail(world))?.subject).toBe('Kartläggningen 2026: answer for the police in Sala')
})

test('a text with a place that there is not, or without one it must have, is refused where it is wrong', async () => {
  const { world, coordinator, roundId } = await givenARound()
  const refusal = (changes: Partial<LetterText>) =>
    coordinator.refusal(letters.write, { params: { roundId }, body: { ...text, ...changes } })
  const { errors } = await refused(world, 'input-not-valid', () =>
    refusal({ subject: '{ingen}', body: 'Svara {datum} {frivilligt}' }),
  )
  expect(errors).toEqual([
    { path: 'subject', code: 'placeholder-unknown' },
    { path: 'body', code: 'placeholder-missing' },
  ])
})

test('only coordinators of the county write, and no other county reads', async () => {
  const { world, roundId } = await givenARound()
  const analyst = await givenAnAnalyst(world)
  await refused(world, 'not-allowed', () => analyst.refusal(letters.write, { params: { roundId }, body: text }))
  const other = await givenACoordinator(world, '03')
  await refused(world, 'not-found', () => other.refusal(letters.write, { params: { roundId }, body: text }))
  await refused(world, 'not-found', () => other.refusal(letters.list, { params: { roundId } }))
})

test('a letter is previewed and tested as a contact would get it, with no link that opens anything', async () => {
  const { world, coordinator, roundId, invite } = await givenARound()
  await invite()
  const [anyone] = (await coordinator.call(letters.list, { params: { roundId } })).recipients
  const personId = anyone?.personId ?? ''
  const { values } = await coordinator.call(letters.places, {
    params: { roundId, kind: 'invitation' },
    querystring: { personId },
  })
  expect(values).toMatchObject({ name: 'Anna Ek', respondent: 'Sala kommun', link: `${config.publicUrl}/inbjudan` })
  const { kind, language, subject, body } = text
  const { to } = await coordinator.call(letters.test, {
    params: { roundId },
    body: { kind, language, subject, body, personId },
  })
  expect(await lastMail(world)).toMatchObject({ to, subject: 'Prov: Kartläggningen 2026 för Sala kommun' })
  expect((await lastMail(world))?.body).not.toContain('#')
})
