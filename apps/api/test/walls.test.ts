import { answers } from '@kartlaggning/schema/answers/answers'
import { activeTime } from '@kartlaggning/schema/answers/active-time'
import { gaps } from '@kartlaggning/schema/gaps/gap'
import { newId } from '@kartlaggning/schema/id'
import { mirroredPart } from '@kartlaggning/schema/answers/visible-part'
import { questionnaireOf } from '@kartlaggning/schema/questionnaires/registry'
import { reconciliation } from '@kartlaggning/schema/reconciliation/reconciliation'
import { rounds, type RoundPlan } from '@kartlaggning/schema/rounds/round'
import { sectionsFor } from '@kartlaggning/schema/questionnaire/section'
import { expect, test } from 'vitest'
import { pastThePermissions } from './behind-the-wall.ts'
import type { Client } from './client.ts'
import { aDocument, givenADelegate, givenAnswerers, givenSomeoneWhoAnswers } from './story.ts'
import { actorOf, submit, write } from '@kartlaggning/schema/test/story'
import { givenACoordinator, givenAnAnalyst, givenAPerson, givenAWorld } from './world.ts'

const answerers = ['own', 'colleague']
/** Has been handed a section in which nothing is written; what they see of one where something is has a test of its own. */
const handed = ['delegate']
const staff = ['coordinator', 'analyst']

/** Column that says whose, and who may read: while it is a draft, when submitted, and in the reconciliation. */
const readers: Record<string, { column: string; draft: string[]; submitted?: string[]; reconciled?: string[] }> = {
  answer: { column: 'respondent_id', draft: answerers },
  entry: { column: 'respondent_id', draft: answerers },
  trail: { column: 'chain', draft: answerers },
  trail_head: { column: 'chain', draft: answerers },
  section_time: { column: 'respondent_id', draft: answerers },
  submission: { column: 'respondent_id', draft: [], submitted: [...answerers, ...staff] },
  submission_mirror: {
    column: 'respondent_id',
    draft: [],
    submitted: [...answerers, ...staff],
    reconciled: [...answerers, ...staff, 'counterpart'],
  },
  respondent: { column: 'id', draft: [...answerers, ...handed, ...staff, 'counterpart'] },
  // Who submits, and themselves.
  assignment: { column: 'respondent_id', draft: [...answerers, ...handed, ...staff] },
  // Their answers bear the name.
  person: { column: 'id', draft: [...answerers, ...handed, ...staff] },
  joint_action_confirmation: {
    column: 'respondent_id',
    draft: [],
    reconciled: [...answerers, ...staff, 'counterpart'],
  },
  conversation_step: {
    column: 'respondent_id',
    draft: [],
    reconciled: [...answerers, ...staff, 'counterpart'],
  },
  reconciliation_end: {
    column: 'respondent_id',
    draft: [],
    reconciled: [...answerers, ...staff, 'counterpart'],
  },
}

type Step = 'draft' | 'submitted' | 'reconciled'
const allowed = (table: string, step: Step) => {
  const { draft, submitted = draft, reconciled = submitted } = readers[table] ?? { draft: [] }
  return { draft, submitted, reconciled }[step]
}

test('P5: what a respondent owns is read by no other, at any time', async () => {
  const { wall, story, people } = await givenSala()
  const expectWalls = async (step: Step) => {
    for (const table of Object.keys(readers)) {
      const seers = []
      for (const [who, id] of Object.entries(people))
        if (await wall.sees(id, table, story.whose(table))) seers.push(who)
      expect([step, table, new Set(seers)]).toEqual([step, table, new Set(allowed(table, step))])
    }
  }
  await expectWalls('draft')
  await story.submits()
  await expectWalls('submitted')
  await story.reconciles()
  await expectWalls('reconciled')
})

test('what a respondent owns is written by no other', async () => {
  const { wall, story, people } = await givenSala()
  const outsiders = Object.entries(people).filter(([who]) => !answerers.includes(who))
  const expectWalls = async (tables: string[]) => {
    for (const table of tables) {
      const plans = (who: string) => (who === 'coordinator' && table === 'assignment' ? ['adds'] : [])
      for (const [who, id] of outsiders) {
        expect([who, table, await wall.changes(id, table, story.whose(table))]).toEqual([who, table, plans(who)])
      }
    }
  }
  await expectWalls(Object.keys(readers).filter((table) => allowed(table, 'draft').length > 0))
  await story.submits()
  await story.reconciles()
  await expectWalls(Object.keys(readers).filter((table) => allowed(table, 'draft').length === 0))
})

test('nor through the statement that saves', async () => {
  const { wall, story, people } = await givenSala()
  const changes = [{ entry: null, question: 'problems.emerging', value: 'Ett nytt problem', seen: 0, sequence: 1 }]
  const saving = [story.municipality.respondentId, newId(), JSON.stringify(changes)]
  for (const [who, id] of Object.entries(people)) {
    const { refusal, rows } = await wall.tried(id, 'select save_answers(current_person(), $1, $2, $3) as reply', saving)
    // Theirs it reaches, and finds that they have not seen what stands there.
    const reached = { reply: { conflicts: [{ question: 'problems.emerging' }] } }
    if (answerers.includes(who)) expect([who, rows]).toMatchObject([who, [reached]])
    else expect([who, refusal]).toEqual([who, 'not-found'])
  }
})

test('nor does its owner remove an answer, change what is submitted, or become another', async () => {
  const { wall, story, people } = await givenSala()
  const changes = (table: string) => wall.changes(people.own, table, story.whose(table))
  expect(await changes('answer')).toEqual(['adds', 'changes'])
  expect(await changes('entry')).toEqual(['adds', 'changes'])
  for (const table of ['trail', 'trail_head', 'assignment', 'person']) expect(await changes(table)).toEqual([])
  await story.submits()
  for (const table of ['submission', 'submission_mirror']) expect(await changes(table)).toEqual(['adds'])
  for (const column of ['id', 'round_id', 'kind', 'municipality_code', 'police_area_id']) {
    const become = `update respondent set ${column} = ${column} where id = $1`
    expect([column, await wall.tried(people.own, become, [story.municipality.respondentId])]).toMatchObject([
      column,
      { refusal: 'not allowed' },
    ])
  }
})

test('P5: no draft is read by the coordinator, not after a submission either', async () => {
  const { wall, story, people } = await givenSala()
  await story.submits()
  const { client, respondentId } = story.municipality
  const params = { respondentId }
  await client.call(answers.reopen, { params, body: { reason: '' } })
  const change = { entry: null, question: 'problems.emerging', value: 'Ett utkast', seen: 1, sequence: 1 }
  await client.call(answers.save, { params, body: { writer: newId(), changes: [change] } })
  for (const who of [people.coordinator, people.analyst]) {
    const { rows } = await wall.tried(who, 'select document from submission where respondent_id = $1', [respondentId])
    expect(rows).toHaveLength(1)
    expect(JSON.stringify(rows)).not.toContain('Ett utkast')
    for (const table of ['answer', 'entry', 'trail']) {
      expect((await wall.tried(who, `select from ${table}`)).touched).toBe(0)
    }
  }
})

test('P5: in the reconciliation the counterpart reads the mirrored answers and nothing else', async () => {
  const { wall, story, people } = await givenSala()
  await story.submits()
  await story.reconciles()
  const own = [story.municipality.respondentId]
  const { rows } = await wall.tried(
    people.counterpart,
    'select document from submission_mirror where respondent_id = $1',
    own,
  )
  expect(rows).toEqual([
    { document: mirroredPart(sectionsFor(questionnaireOf('2026'), 'municipality', 'full'), story.document) },
  ])
  for (const table of ['submission', 'answer', 'entry', 'trail']) {
    expect([table, await wall.sees(people.counterpart, table, story.whose(table))]).toEqual([table, false])
  }
})

test('P5: where the round does not reconcile, the mirror stays blind', async () => {
  const { wall, story, people } = await givenSala({ reconciles: false })
  await story.submits()
  await story.coordinator.call(rounds.close, { params: { roundId: story.roundId } })
  await story.coordinator.call(gaps.analyse, { params: { roundId: story.roundId } })
  expect(await wall.sees(people.counterpart, 'submission_mirror', story.whose('submission_mirror'))).toBe(false)
})

test('to nobody there is nothing but the reference data, on a connection that was somebody’s too', async () => {
  const { wall, world, people } = await givenSala()
  const { rows } = await world.owner.query<{ name: string }>(
    `select relname as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace order by 1`,
  )
  const read = []
  for (const { name } of rows) {
    await wall.tried(people.own, 'select from answer')
    if ((await wall.tried('', `select from ${name}`)).touched > 0) read.push(name)
  }
  expect(read).toEqual([
    'county',
    'municipality',
    'municipality_group',
    'municipality_name',
    'municipality_neighbour',
    'municipality_police_area',
    'municipality_population',
    'police_area',
  ])
})

test('sessions, codes and links are read by nobody', async () => {
  const { wall, people } = await givenSala()
  for (const table of ['session', 'sign_in_code', 'sign_in_link']) {
    for (const person of [...Object.values(people), '']) {
      expect(await wall.tried(person, `select from ${table}`)).toMatchObject({ refusal: 'not allowed' })
    }
  }
})

test('P3: the application cannot alter the trail, and its owner not by mistake', async () => {
  const { wall, world, story, people } = await givenSala()
  for (const person of Object.values(people)) {
    for (const table of ['trail', 'trail_head']) {
      expect(await wall.changes(person, table, story.whose(table))).toEqual([])
      expect(await wall.tried(person, `truncate ${table}`)).toMatchObject({ refusal: 'not allowed' })
    }
  }
  for (const statement of ['update trail set new = null', 'delete from trail', 'truncate trail']) {
    await expect(world.owner.query(statement)).rejects.toThrow('the trail is append-only')
  }
})

/** Someone in every part of the story, as the answers of Sala are written, submitted and reconciled. */
async function givenSala(plan: Partial<RoundPlan> = {}) {
  const world = await givenAWorld()
  const story = await givenAnswerers(world, plan)
  const { coordinator, roundId, municipality, police } = story
  const neighbour = await givenSomeoneWhoAnswers(world, coordinator, roundId, 'municipality', '1983')
  const document = await aDocument(world, 'municipality')
  await write(municipality, document)
  const worked = { page: newId(), section: 'problems', seconds: 60 }
  await municipality.client.call(activeTime.measure, {
    params: { respondentId: municipality.respondentId },
    body: worked,
  })
  const delegate = await givenADelegate(world, story, ['weather'])
  const withdrawn = await givenADelegate(world, story, null, 'Ulf Dahl')
  await world.owner.query('update assignment set ended_at = now() where person_id = $1', [withdrawn.personId])
  const waiting = await givenADelegate(world, story, null, 'Ny Kontakt')
  await world.owner.query(`update assignment set opens_at = now() + interval '1 day' where person_id = $1`, [
    waiting.personId,
  ])
  const people = {
    own: municipality.personId,
    colleague: story.colleague.personId,
    delegate: delegate.personId,
    withdrawn: withdrawn.personId,
    waiting: waiting.personId,
    counterpart: police.personId,
    neighbour: neighbour.personId,
    coordinator: await idOf(coordinator),
    analyst: await idOf(await givenAnAnalyst(world)),
    otherCounty: await idOf(await givenACoordinator(world, '03')),
    passerBy: (await givenAPerson(world, 'Per Lind')).personId,
  }
  const { respondentId, personId } = municipality
  const submits = async () => {
    await municipality.client.call(answers.submit, { params: { respondentId } })
    await submit(police, await aDocument(world, 'police'))
  }
  const reconciles = async () => {
    await coordinator.call(rounds.close, { params: { roundId } })
    await coordinator.call(reconciliation.begin, { params: { roundId } })
    await world.owner.query(
      `insert into joint_action_confirmation (respondent_id, entry_id, recognition, confirmed_by)
       select $1, id, 'not_known', $2 from entry where respondent_id = $3`,
      [respondentId, personId, police.respondentId],
    )
    await world.owner.query(
      `insert into conversation_step (id, respondent_id, question, kind, words, said_by)
       values ($1, $2, 'organisation.council', 'explain', 'Sagt', $3)`,
      [newId(), respondentId, personId],
    )
    await world.owner.query('insert into reconciliation_end (respondent_id, finished, said_by) values ($1, true, $2)', [
      respondentId,
      personId,
    ])
  }
  const whose = (table: string) => ({
    column: readers[table]?.column ?? 'respondent_id',
    id: table === 'person' ? personId : respondentId,
  })
  return { world, wall: pastThePermissions(world), people, story: { ...story, document, submits, reconciles, whose } }
}

const idOf = async (client: Client) => (await actorOf(client)).personId
