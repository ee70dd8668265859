import { answers } from '@kartlaggning/schema/answers/answers'
import { colleagues } from '@kartlaggning/schema/answers/colleagues'
import { receipts } from '@kartlaggning/schema/answers/receipt'
import { newId } from '@kartlaggning/schema/id'
import { session } from '@kartlaggning/schema/identity/session'
import { mailbox } from '@kartlaggning/schema/mail/mailbox'
import { respondents } from '@kartlaggning/schema/respondents/respondent'
import { actorOf, linkIn } from '@kartlaggning/schema/test/story'
import { expect, test } from 'vitest'
import { aString } from '../../test/a-string.ts'
import { pastThePermissions } from '../../test/behind-the-wall.ts'
import { clientOf, signedInBy, type Client } from '../../test/client.ts'
import { refused } from '../../test/refused.ts'
import { givenADelegate, givenAnInvitation, givenAnswerers } from '../../test/story.ts'
import { givenAWorld, type World } from '../../test/world.ts'

const emerging = { entry: null, question: 'problems.emerging', value: 'Fler stölder', seen: 0, sequence: 1 }
const own = { name: 'Ny Kontakt', email: 'ny@annat.example', function: '' }

const mailsTo = async ({ app }: World, address: string) =>
  (await clientOf(app).call(mailbox.list, {})).filter((it) => it.to === address)

const tokenTo = async (world: World, address: string) =>
  linkIn((await mailsTo(world, address)).find((it) => it.body.includes('/inbjudan#'))?.body ?? '')

/** Anna and Siv answer for Sala and have written; the coordinator has invited one more. */
async function givenANewcomer() {
  const world = await givenAWorld()
  const story = await givenAnswerers(world)
  const { client, respondentId } = story.municipality
  const params = { respondentId }
  await client.call(answers.save, { params, body: { writer: newId(), changes: [emerging] } })
  await story.coordinator.call(respondents.invite, { params, body: own })
  const [newcomer] = (await client.call(colleagues.list, { params })).filter((it) => it.email === own.email)
  if (!newcomer) throw new Error('nobody was invited')
  const token = await tokenTo(world, own.email)
  const { personId } = newcomer
  return { world, ...story, client, params, newcomer, token, waiting: { params: { ...params, personId } } }
}

const aDayPasses = ({ owner }: World) => owner.query(`update assignment set opens_at = opens_at - interval '24 hours'`)

test('whoever the county lets in to what somebody answers already opens nothing, by link or by code', async () => {
  const { world, params, token, newcomer } = await givenANewcomer()
  const anyone = clientOf(world.app)
  expect(Date.parse(newcomer.opensAt ?? '') - Date.now()).toBeGreaterThan(23.9 * 3_600_000)
  await refused(world, 'access-is-not-open-yet', () => anyone.refusal(session.invitation, { body: { token } }))
  await refused(world, 'access-is-not-open-yet', () => anyone.refusal(session.signInByLink, { body: { token } }))
  await anyone.call(session.sendCode, { body: { email: own.email } })
  const code = /\d{3} ?\d{3}/.exec((await mailsTo(world, own.email))[0]?.body ?? '')?.[0] ?? ''
  const client = await signedInBy(world.app, session.signInByCode, { body: { email: own.email, code } }, anyone)
  expect((await actorOf(client)).assignments).toEqual([])
  const body = { writer: newId(), changes: [{ ...emerging, question: 'problems.safety', value: 'good' }] }
  const knocks = [
    () => client.refusal(answers.overview, { params }),
    () => client.refusal(answers.read, { params }),
    () => client.refusal(answers.save, { params, body }),
    () => client.refusal(answers.submit, { params }),
    () => client.refusal(colleagues.list, { params }),
    () => client.refusal(colleagues.agree, { params: { ...params, personId: newcomer.personId } }),
  ]
  for (const knock of knocks) await refused(world, 'not-found', knock)
})

test('nor does the database open anything to them before that', async () => {
  const { world, params, newcomer } = await givenANewcomer()
  const { tried } = pastThePermissions(world)
  const seen = async () =>
    (
      await tried(
        newcomer.personId,
        `select (select count(*)::int from answer) + (select count(*)::int from entry) + (select count(*)::int from trail)
           + (select count(*)::int from assignment) + (select count(*)::int from respondent) as rows,
         agree_to_access($1, current_person()) as agreed`,
        [params.respondentId],
      )
    ).rows
  expect(await seen()).toEqual([{ rows: 0, agreed: false }])
  await aDayPasses(world)
  expect(await seen()).not.toMatchObject([{ rows: 0 }])
})

test('those who answer are told by mail and on their page, with who did it', async () => {
  const { world, client, colleague, municipality, params, newcomer } = await givenANewcomer()
  for (const address of [municipality.email, colleague.email]) {
    const [mail] = await mailsTo(world, address)
    expect(mail?.subject).toBe('Kartläggningen 2026: Ny Kontakt får tillgång till svaren för Sala kommun')
    expect(mail?.body).toContain(
      'Karin Berg vid Länsstyrelsen i Västmanlands län har gett Ny Kontakt (ny@annat.example)',
    )
    expect(mail?.body).toContain(`/svara/${params.respondentId}/kollegor`)
  }
  expect(newcomer).toMatchObject({ givenBy: 'Karin Berg', opensAt: aString, endedAt: null })
  const { accessChanges } = await client.call(answers.overview, { params })
  expect(accessChanges).toMatchObject([{ name: 'Ny Kontakt', what: 'waits', by: 'Karin Berg', opensAt: aString }])
  const { steps } = await client.call(receipts.changes, { params })
  expect(steps[0]).toMatchObject({ what: 'contact_added', by: 'Karin Berg', note: 'Ny Kontakt' })
  const [letter] = await mailsTo(world, own.email)
  expect(letter?.body).toContain('Någon svarar redan för Sala kommun. Länken börjar gälla')
})

test('who agrees opens it at once, and the newcomer is told', async () => {
  const { world, client, params, waiting, token } = await givenANewcomer()
  const everyone = await client.call(colleagues.agree, waiting)
  expect(everyone.find((it) => it.email === own.email)).toMatchObject({ opensAt: null })
  const [mail] = await mailsTo(world, own.email)
  expect(mail?.body).toContain('Anna Ek har sagt ja')
  const newcomer = await signedInBy(world.app, session.signInByLink, { body: { token } })
  expect((await newcomer.call(answers.read, { params })).answers).toMatchObject([{ value: 'Fler stölder' }])
  const { steps } = await client.call(receipts.changes, { params })
  expect(steps[0]).toMatchObject({ what: 'contact_agreed', by: 'Anna Ek', note: 'Ny Kontakt' })
  await refused(world, 'access-does-not-wait', () => client.refusal(colleagues.agree, waiting))
  await refused(world, 'access-does-not-wait', () => client.refusal(colleagues.object, waiting))
})

test('so does a day without objection', async () => {
  const { world, params, token } = await givenANewcomer()
  await aDayPasses(world)
  const newcomer = await signedInBy(world.app, session.signInByLink, { body: { token } })
  await newcomer.call(answers.read, { params })
})

test('who objects ends it, and the county, the newcomer and the others are told', async () => {
  const { world, client, coordinator, colleague, params, waiting, token } = await givenANewcomer()
  const everyone = await client.call(colleagues.object, waiting)
  expect(everyone.at(-1)).toMatchObject({ email: own.email, endedAt: aString, endedBy: 'Anna Ek', opensAt: null })
  const actor = await actorOf(coordinator)
  const [toCounty] = await mailsTo(world, actor.email)
  expect(toCounty?.subject).toBe('Kartläggningen 2026: Sala kommun säger nej till Ny Kontakt')
  for (const address of [own.email, colleague.email])
    expect((await mailsTo(world, address))[0]?.body).toContain('Anna Ek har avslutat')
  await aDayPasses(world)
  const anyone = clientOf(world.app)
  await refused(world, 'link-not-valid', () => anyone.refusal(session.signInByLink, { body: { token } }))
  // Given back by the county it waits again: an objection is not undone from outside.
  await coordinator.call(respondents.restoreAccess, waiting)
  expect((await client.call(colleagues.list, { params })).find((it) => it.email === own.email)).toMatchObject({
    opensAt: aString,
  })
})

test('only those who answer for the whole agree or object: no delegate, no county, nobody else', async () => {
  const { world, municipality, police, coordinator, waiting } = await givenANewcomer()
  const bo = await givenADelegate(world, { municipality }, ['problems'])
  for (const client of [bo.client, police.client, coordinator])
    for (const endpoint of [colleagues.agree, colleagues.object])
      await refused(world, 'not-found', () => client.refusal(endpoint, waiting))
})

test('where nobody has come in yet it opens at once, and also for the one who was ended by mistake', async () => {
  const world = await givenAWorld()
  const { coordinator, respondentId, token } = await givenAnInvitation(world)
  const params = { respondentId }
  await coordinator.call(respondents.invite, { params, body: own })
  const first = await signedInBy(world.app, session.signInByLink, { body: { token: await tokenTo(world, own.email) } })
  const maja = await signedInBy(world.app, session.signInByLink, { body: { token } })
  await first.call(answers.overview, { params })
  const { personId } = await actorOf(maja)
  await coordinator.call(respondents.endAccess, { params: { ...params, personId } })
  const restored = await coordinator.call(respondents.restoreAccess, { params: { ...params, personId } })
  expect(restored.map((it) => it.opensAt)).toEqual([null, null])
})

test('ending those who answer first lets nobody in unseen', async () => {
  const { world, coordinator, municipality, colleague, params, waiting } = await givenANewcomer()
  for (const { personId } of [municipality, colleague])
    await coordinator.call(respondents.endAccess, { params: { ...params, personId } })
  for (const { email } of [municipality, colleague])
    expect((await mailsTo(world, email))[0]?.body).toContain(
      'Karin Berg vid Länsstyrelsen i Västmanlands län har avslutat',
    )
  await coordinator.call(respondents.endAccess, waiting)
  const [first] = await coordinator.call(respondents.restoreAccess, waiting)
  expect(first).toMatchObject({ email: own.email, opensAt: aString })
  const body = { ...own, email: 'en.till@annat.example' }
  await coordinator.call(respondents.invite, { params, body })
  const token = await tokenTo(world, body.email)
  await refused(world, 'access-is-not-open-yet', () =>
    clientOf(world.app).refusal(session.signInByLink, { body: { token } }),
  )
})

test('an end by the county is told to those who go on, on their page too', async () => {
  const { world, coordinator, client, colleague, params } = await givenANewcomer()
  await coordinator.call(respondents.endAccess, { params: { ...params, personId: colleague.personId } })
  const { accessChanges } = await client.call(answers.overview, { params })
  expect(accessChanges.find((it) => it.what === 'ended')).toMatchObject({ name: 'Siv Ros', by: 'Karin Berg' })
  const { steps } = await client.call(receipts.changes, { params })
  expect(steps[0]).toMatchObject({ what: 'contact_ended', by: 'Karin Berg', note: 'Siv Ros' })
  expect((await mailsTo(world, 'ny@annat.example')).map((it) => it.subject)).not.toContain(
    'Kartläggningen 2026: Siv Ros svarar inte längre för Sala kommun',
  )
})

test('to the database the coordinator neither agrees, nor widens, nor backdates', async () => {
  const { world, coordinator, municipality, params, newcomer } = await givenANewcomer()
  const bo = await givenADelegate(world, { municipality }, ['problems'])
  const { tried } = pastThePermissions(world)
  const by = async (client: Client, statement: string, personId: string) =>
    tried((await actorOf(client)).personId, statement, [params.respondentId, personId])
  const where = 'where respondent_id = $1 and person_id = $2 returning is_open(assignment) as open'
  for (const column of ['opens_at', 'agreed_by', 'given_by', 'ended_by'])
    expect(await by(coordinator, `update assignment set ${column} = null ${where}`, newcomer.personId)).toMatchObject({
      refusal: 'not allowed',
    })
  const widened = await by(coordinator, `update assignment set sections = null, signatory = true ${where}`, bo.personId)
  expect(widened.rows).toEqual([{ open: false }])
  const agreed = await by(coordinator, 'select agree_to_access($1, $2) as open', newcomer.personId)
  expect(agreed.rows).toEqual([{ open: false }])
})
