import { expect } from '@playwright/test'
import { answers } from '@kartlaggning/schema/answers/answers'
import type { Endpoint } from '@kartlaggning/schema/endpoint'
import { newId } from '@kartlaggning/schema/id'
import { reconciliation } from '@kartlaggning/schema/reconciliation/reconciliation'
import { asTheOwner } from './after-closing.ts'
import { callerFor } from './caller.ts'
import { aDocument, givenAnOpenRound, givenSomeoneWhoAnswers, theCoordinator } from './story.ts'
import { actorOf, submit, write } from '@kartlaggning/schema/test/story'
import { test } from './test.ts'

/** Everything that can be asked of one respondent, read from the contracts: what is added there is tried here. */
const aboutOneRespondent: readonly (readonly [name: string, endpoint: Endpoint])[] = Object.entries<Endpoint>({
  ...answers,
  'read the reconciliation': reconciliation.read,
  'confirm a joint action': reconciliation.confirm,
  'take back a confirmation': reconciliation.takeBack,
  'say something of a difference': reconciliation.say,
  'finish the reconciliation': reconciliation.finish,
}).filter(([, { url }]) => url.includes(':respondentId'))

async function givenSalaAndItsNeighbours(browser: Parameters<typeof givenSomeoneWhoAnswers>[0]) {
  const coordinator = await theCoordinator()
  const { id } = await givenAnOpenRound(coordinator)
  const sala = await givenSomeoneWhoAnswers(browser, coordinator, id, 'municipality', '1981')
  const neighbour = await givenSomeoneWhoAnswers(browser, coordinator, id, 'municipality', '1983', 'Bo Lind')
  const counterpart = await givenSomeoneWhoAnswers(browser, coordinator, id, 'police', '1981')
  return { coordinator, sala, neighbour, counterpart }
}

test('P5 nobody but Sala reads or writes what Sala answers, by any address of the API', async ({
  browser,
  request,
}) => {
  const { coordinator, sala, neighbour, counterpart } = await givenSalaAndItsNeighbours(browser)
  const { respondentId } = sala
  const document = await aDocument(sala, 'municipality')
  await write(sala, document)
  const before = await sala.client.call(answers.read, { params: { respondentId } })
  const entryId = before.entries[0]?.id ?? ''
  const change = { entry: null, question: 'problems.emerging', value: 'Ditskrivet', seen: 1, sequence: 1 }
  const bodies: Record<string, object> = {
    save: { writer: newId(), changes: [change] },
    addEntry: { section: 'initiatives', copyOf: entryId },
    measure: { page: newId(), section: 'problems', seconds: 5 },
    reopen: { reason: '' },
    moveEntry: { entryId: newId() },
    'say something of a difference': {
      question: 'organisation.council',
      kind: 'explain',
      value: null,
      words: 'Sagt',
      ends: null,
    },
    'finish the reconciliation': { finished: true },
    'confirm a joint action': { recognition: 'not_known', sameAs: null, comment: '' },
  }
  expect(aboutOneRespondent.length).toBeGreaterThan(9)
  const strangers = { neighbour, counterpart, coordinator, unsigned: { client: callerFor(request) } }
  for (const [who, { client }] of Object.entries(strangers)) {
    for (const [name, endpoint] of aboutOneRespondent) {
      const body = bodies[name]
      const reply = await client.answerOf(endpoint, {
        params: { respondentId, entryId, stepId: newId() },
        ...(body && { body }),
      })
      const refused = who === 'unsigned' ? [401] : [403, 404]
      expect.soft(refused, `${who}: ${name}`).toContain(reply.status)
    }
  }
  expect(await sala.client.call(answers.read, { params: { respondentId } })).toEqual(before)
})

test('P5 what is submitted is read by the coordinator, and still not by neighbour or counterpart', async ({
  browser,
}) => {
  const { coordinator, sala, neighbour, counterpart } = await givenSalaAndItsNeighbours(browser)
  await submit(sala, await aDocument(sala, 'municipality'))
  const params = { respondentId: sala.respondentId }
  expect(await coordinator.client.answerOf(answers.submitted, { params })).toMatchObject({ status: 200 })
  expect([403, 404]).toContain((await coordinator.client.answerOf(answers.read, { params })).status)
  for (const { client } of [neighbour, counterpart]) {
    expect([403, 404]).toContain((await client.answerOf(answers.submitted, { params })).status)
  }
})

test('P5 the pages of another’s answers are not found either', async ({ browser }) => {
  const { sala, neighbour } = await givenSalaAndItsNeighbours(browser)
  await write(sala, await aDocument(sala, 'municipality'))
  for (const page of ['', '/problems', '/granska', '/kvittens']) {
    await neighbour.page.goto(`/svara/${sala.respondentId}${page}`)
    await expect(neighbour.page.getByRole('heading', { level: 1 })).toHaveText(
      /^(Sidan finns inte|Du har inte tillgång till sidan)$/,
    )
    await expect(neighbour.page.getByRole('main')).not.toContainText('Påhitta')
  }
})

test('P5 the database itself refuses, also when the application forgets to', async ({ browser }) => {
  const { coordinator, sala, neighbour, counterpart } = await givenSalaAndItsNeighbours(browser)
  await submit(sala, await aDocument(sala, 'municipality'))
  const personOf = async ({ client }: typeof coordinator) => (await actorOf(client)).personId
  const tables = ['answer', 'entry', 'submission', 'submission_mirror']
  const rowsSeenBy = (personId: string) =>
    asTheOwner(async (client) => {
      await client.query('begin')
      await client.query('set local role kartlaggning_app')
      await client.query(`select set_config('app.person_id', $1, true)`, [personId])
      const seen: Record<string, number> = {}
      for (const table of tables) {
        const { rowCount } = await client.query(`select from ${table} where respondent_id = $1`, [sala.respondentId])
        seen[table] = rowCount ?? 0
      }
      const written = await client
        .query(`update answer set value = '"x"' where respondent_id = $1`, [sala.respondentId])
        .then(
          ({ rowCount }) => rowCount ?? 0,
          () => 'refused',
        )
      await client.query('rollback')
      return { seen, written }
    })
  const nothing = { answer: 0, entry: 0, submission: 0, submission_mirror: 0 }
  for (const stranger of [neighbour, counterpart]) {
    expect(await rowsSeenBy(await personOf(stranger))).toEqual({ seen: nothing, written: 0 })
  }
  expect(await rowsSeenBy('')).toEqual({ seen: nothing, written: 0 })
  const theCoordinatorSees = await rowsSeenBy(await personOf(coordinator))
  expect(theCoordinatorSees).toMatchObject({ seen: { answer: 0, entry: 0, submission: 1 }, written: 0 })
  // Submitted answers rest, for their own people too.
  const own = await rowsSeenBy(await personOf(sala))
  expect(own.seen['answer']).toBeGreaterThan(100)
  expect(own.written).toBe('refused')
})
