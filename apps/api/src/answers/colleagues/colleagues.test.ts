import { answers } from '@kartlaggning/schema/answers/answers'
import { newId } from '@kartlaggning/schema/id'
import { respondents } from '@kartlaggning/schema/respondents/respondent'
import { rounds } from '@kartlaggning/schema/rounds/round'
import { session } from '@kartlaggning/schema/identity/session'
import { colleagues, type Delegation } from '@kartlaggning/schema/answers/colleagues'
import { expect, test } from 'vitest'
import { signedInBy } from '../../../test/client.ts'
import { refused } from '../../../test/refused.ts'
import { givenADelegate, givenAnswerers, lastMail } from '../../../test/story.ts'
import { actorOf, linkIn } from '@kartlaggning/schema/test/story'
import { givenAWorld } from '../../../test/world.ts'

const bo = (changes: Partial<Delegation> = {}): Delegation => ({
  name: 'Bo Lind',
  email: 'bo.lind@sala.example',
  function: 'Säkerhetssamordnare',
  sections: ['problems', 'knowledge'],
  message: 'Du kan detta bäst.\nTack för hjälpen',
  ...changes,
})

async function givenSala() {
  const world = await givenAWorld()
  const story = await givenAnswerers(world)
  const { client, respondentId } = story.municipality
  return { world, ...story, client, params: { respondentId } }
}

test('a colleague is invited to some sections by a mail, and is signed in by its link', async () => {
  const { world, client, params } = await givenSala()
  const invited = await client.call(colleagues.invite, { params, body: bo() })
  expect(invited.map(({ name, sections, signatory, invitedBy }) => [name, sections, signatory, invitedBy])).toEqual([
    ['Anna Ek', null, true, null],
    ['Siv Ros', null, true, null],
    ['Bo Lind', ['problems', 'knowledge'], false, 'Anna Ek'],
  ])
  const mail = await lastMail(world)
  expect(mail.to).toBe('bo.lind@sala.example')
  expect(mail.subject).toBe('Kartläggningen 2026: hjälp till att svara för Sala kommun')
  for (const said of [
    /Anna Ek \(anna\.ek\S+\) ber dig/,
    /- Kunskapsbaserat arbete\n- Problembild|- Kunskapsbaserat arbete\n- /,
    /> Du kan detta bäst\.\n> Tack för hjälpen/,
    /Anna Ek eller Siv Ros skickar in svaren/,
  ])
    expect(mail.body).toMatch(said)
  await client.call(session.invitation, { body: { token: linkIn(mail.body) } })
  const delegate = await signedInBy(world.app, session.signInByLink, { body: { token: linkIn(mail.body) } })
  const { sections } = await delegate.call(answers.overview, { params })
  expect(sections.map((it) => it.section)).toEqual(['knowledge', 'problems'])
  const listed = await client.call(colleagues.list, { params })
  expect(listed.find((it) => it.name === 'Bo Lind')?.openedAt).not.toBeNull()
})

test('one who is invited to the whole may invite others in turn', async () => {
  const { world, client, params } = await givenSala()
  await client.call(colleagues.invite, { params, body: bo({ sections: null, message: '' }) })
  const mail = await lastMail(world)
  expect(mail.body).toContain('Du kan svara på alla avsnitt.')
  expect(mail.body).not.toContain('Meddelande från')
  const delegate = await signedInBy(world.app, session.signInByLink, { body: { token: linkIn(mail.body) } })
  const body = bo({ name: 'Eva Ny', email: 'eva.ny@sala.example' })
  expect((await delegate.call(colleagues.invite, { params, body })).at(-1)).toMatchObject({ name: 'Eva Ny' })
})

test('a mail that did not arrive is shown to those who wait for an answer', async () => {
  const { world, client, params } = await givenSala()
  await client.call(colleagues.invite, { params, body: bo() })
  await world.owner.query(`update mail set failure = 'no such mailbox', attempts = 1`)
  expect((await client.call(colleagues.list, { params })).find((it) => it.name === 'Bo Lind')).toMatchObject({
    mailFailure: 'no such mailbox',
  })
})

test('nobody is invited twice', async () => {
  const { world, client, params } = await givenSala()
  await client.call(colleagues.invite, { params, body: bo() })
  const again = bo({ email: 'BO.LIND@sala.example' })
  await refused(world, 'contact-already-invited', () => client.refusal(colleagues.invite, { params, body: again }))
})

test.each<[string, Partial<Delegation>, string]>([
  ['without a name', { name: ' ' }, 'input-not-valid'],
  ['to an address that is none', { email: 'bo' }, 'input-not-valid'],
  ['to no section at all', { sections: [] }, 'input-not-valid'],
  ['with a long letter', { message: 'x'.repeat(301) }, 'input-not-valid'],
  ['to a section that there is not', { sections: ['problems', 'weather'] }, 'answer-not-asked'],
])('nobody is invited %s', async (_, changes, problem) => {
  const { world, client, params } = await givenSala()
  await refused(world, problem as 'input-not-valid', () =>
    client.refusal(colleagues.invite, { params, body: bo(changes) }),
  )
})

test('nor when the round is over', async () => {
  const { world, client, params, coordinator, roundId } = await givenSala()
  await coordinator.call(rounds.close, { params: { roundId } })
  await refused(world, 'round-is-not-open', () => client.refusal(colleagues.invite, { params, body: bo() }))
})

test('who is withdrawn stays in the list, what they wrote keeps their name, and they can be invited anew', async () => {
  const { world, client, params, municipality } = await givenSala()
  const delegate = await givenADelegate(world, { municipality }, ['problems'])
  const change = { entry: null, question: 'problems.emerging', value: 'Fler stölder', seen: 0, sequence: 1 }
  await delegate.client.call(answers.save, { params, body: { writer: newId(), changes: [change] } })
  const own = { ...change, question: 'knowledge.pictureStatus', value: 'not_started' }
  await client.call(answers.save, { params, body: { writer: newId(), changes: [own] } })
  const withdrawing = { params: { ...params, personId: delegate.personId } }
  const readOf = (section: string) =>
    delegate.client.call(answers.read, { params, querystring: { section } }).then((it) => it.answers)
  expect(await readOf('problems')).toMatchObject([{ value: 'Fler stölder' }])
  expect(await readOf('knowledge')).toEqual([])
  const [last] = (await client.call(colleagues.withdraw, withdrawing)).slice(-1)
  expect(last).toMatchObject({ name: 'Bo Lind', sections: ['problems'] })
  expect(last?.endedAt).not.toBeNull()
  const { answers: rows } = await client.call(answers.read, { params, querystring: { section: 'problems' } })
  expect(rows).toMatchObject([{ value: 'Fler stölder', answeredBy: 'Bo Lind' }])
  await refused(world, 'colleague-cannot-be-withdrawn', () => client.refusal(colleagues.withdraw, withdrawing))

  await client.call(colleagues.invite, { params, body: bo({ email: delegate.email, sections: ['support'] }) })
  const { sections } = await delegate.client.call(answers.overview, { params })
  expect(sections.map((it) => it.section)).toEqual(['support'])
})

test('neither oneself nor one who submits is withdrawn by a colleague', async () => {
  const { world, client, params, municipality, colleague } = await givenSala()
  for (const { personId } of [municipality, colleague])
    await refused(world, 'colleague-cannot-be-withdrawn', () =>
      client.refusal(colleagues.withdraw, { params: { ...params, personId } }),
    )
})

test('the coordinator may give one who was withdrawn the right to submit', async () => {
  const { world, client, params, municipality, coordinator } = await givenSala()
  const delegate = await givenADelegate(world, { municipality }, ['problems'])
  await client.call(colleagues.withdraw, { params: { ...params, personId: delegate.personId } })
  const body = { name: 'Bo Lind', email: delegate.email, function: '' }
  await coordinator.call(respondents.invite, { params, body })
  const actor = await actorOf(delegate.client)
  expect(actor.assignments).toMatchObject([{ sections: null, signatory: true }])
})
