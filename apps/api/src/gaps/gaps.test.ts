import { answers } from '@kartlaggning/schema/answers/answers'
import { isGap } from '@kartlaggning/schema/gaps/finding-kind'
import { gaps, type Evidence } from '@kartlaggning/schema/gaps/gap'
import { reconciliation } from '@kartlaggning/schema/reconciliation/reconciliation'
import { rounds } from '@kartlaggning/schema/rounds/round'
import { isRecord } from '@kartlaggning/schema/answers/answer-document'
import { expect, test } from 'vitest'
import type { Client } from '../../test/client.ts'
import { refused } from '../../test/refused.ts'
import {
  both,
  givenAnAnalysis,
  givenAReconciliation,
  givenBothHaveSubmitted,
  having,
  judging,
} from '../../test/story-after-closing.ts'
import { aDocument, givenAnswerers, givenSomeoneWhoAnswers } from '../../test/story.ts'
import { submit } from '@kartlaggning/schema/test/story'
import { givenACoordinator, givenAnAnalyst, givenAWorld } from '../../test/world.ts'

const great = judging({ narcotics: 3 })

const listed = async (client: Client, roundId: string, rule?: string) =>
  (await client.call(gaps.list, { params: { roundId } })).filter((gap) => rule === undefined || gap.rule === rule)

test('the analysis begins when the round is closed', async () => {
  const world = await givenAWorld()
  const { coordinator, roundId } = await givenBothHaveSubmitted(world)
  const params = { roundId }
  await refused(world, 'round-is-not-closed', () => coordinator.refusal(gaps.analyse, { params }))
  await coordinator.call(rounds.close, { params })
  expect((await coordinator.call(gaps.analyse, { params })).round.status).toBe('analysis')
})

test('what the answers show is found, with its grounds', async () => {
  const world = await givenAWorld()
  const { coordinator, roundId, municipality, police } = await givenAnAnalysis(world, {
    municipality: great,
    police: great,
  })
  const [gap, ...others] = await listed(coordinator, roundId, 'R12')
  expect(others).toEqual([])
  expect(gap).toMatchObject({
    key: 'R12:1981:narcotics',
    problem: 'narcotics',
    municipalities: ['1981'],
    assessed: true,
    severity: 3,
  })
  expect(gap?.sentence.sv).toContain('Ingen pågående eller planerad insats riktar sig mot det.')
  expect(gap?.evidence).toMatchObject([
    { respondentId: municipality.respondentId, kind: 'municipality', question: 'problems.concern.narcotics', value: 3 },
    { respondentId: police.respondentId, kind: 'police', question: 'problems.concern.narcotics', value: 3 },
    { question: 'initiatives.none', value: true },
    { question: 'jointActions.none', value: true },
    { question: 'initiatives.none', value: true },
    { question: 'jointActions.none', value: true },
  ])
})

test('each gap opens the very answers behind it', async () => {
  const world = await givenAWorld()
  const { coordinator, roundId, municipality, police } = await givenAnswerers(world, {
    municipalities: ['1981', '1962'],
  })
  const neighbour = await givenSomeoneWhoAnswers(world, coordinator, roundId, 'municipality', '1962')
  await submit(municipality, await aDocument(world, 'municipality', { seed: 11, entries: 4 }))
  await submit(police, await aDocument(world, 'police', { seed: 12, entries: 4 }))
  await submit(neighbour, await aDocument(world, 'municipality', { seed: 13, entries: 4 }))
  await coordinator.call(rounds.close, { params: { roundId } })
  await coordinator.call(gaps.analyse, { params: { roundId } })
  const all = await listed(coordinator, roundId)
  expect(new Set(all.map((gap) => gap.rule)).size).toBeGreaterThan(6)
  const evidence = all.flatMap((gap) => gap.evidence)
  expect(evidence.length).toBeGreaterThan(30)
  for (const each of evidence)
    expect([each.question, await answerBehind(coordinator, each)]).toEqual([each.question, each.value])
})

async function answerBehind(client: Client, { respondentId, submissionId, entry, question }: Evidence) {
  const { answering, document } = await client.call(answers.submitted, { params: { respondentId } })
  expect(answering.submission?.id).toBe(submissionId)
  const [section = '', name = '', row] = question.split('.')
  const own = document[section] as Record<string, unknown> & { entries?: (Record<string, unknown> & { id: string })[] }
  const answer = entry === null ? own[name] : own.entries?.find((it) => it.id === entry)?.[name]
  return row === undefined ? answer : isRecord(answer) ? answer[row] : undefined
}

test('a second run finds the same, in the same rows', async () => {
  const world = await givenAWorld()
  const { coordinator, roundId } = await givenAnAnalysis(world, { municipality: great })
  const first = await listed(coordinator, roundId)
  const again = await coordinator.call(gaps.analyse, { params: { roundId } })
  const counted = first.filter((it) => isGap(it) || !it.assessed)
  expect(again.gaps + again.notAssessed).toBe(counted.length)
  expect(await listed(coordinator, roundId)).toEqual(first)
  const { rows } = await world.owner.query('select count(*)::int as runs from analysis')
  expect(rows).toEqual([{ runs: 2 }])
})

test('what is no longer found is no longer listed, and has its row again when it comes back', async () => {
  const world = await givenAWorld()
  const made = await aDocument(world, 'police', { seed: 9, entries: 1 })
  const action = { name: 'Nattvandring', counterpartRole: 'leads', municipalities: ['1981'] }
  const { coordinator, roundId, municipality } = await givenAReconciliation(world, {
    police: having('jointActions', made, action),
  })
  const [theirs] = (
    await municipality.client.call(reconciliation.read, { params: { respondentId: municipality.respondentId } })
  ).theirJointActions
  await municipality.client.call(reconciliation.confirm, {
    params: { respondentId: municipality.respondentId, entryId: theirs?.entry ?? '' },
    body: { recognition: 'not_known', sameAs: null, comment: '' },
  })
  const run = () => coordinator.call(gaps.analyse, { params: { roundId } })
  const answer = (word: string) => world.owner.query('update joint_action_confirmation set recognition = $1', [word])
  await run()
  const found = await listed(coordinator, roundId, 'R28')
  expect(found).toMatchObject([{ assessed: true, severity: 3 }])
  await answer('known_not_listed')
  await run()
  expect(await listed(coordinator, roundId, 'R28')).toEqual([])
  await answer('not_known')
  await run()
  expect(await listed(coordinator, roundId, 'R28')).toEqual(found)
})

test('a side that is silent is said to be, and nothing is held against it', async () => {
  const world = await givenAWorld()
  const { coordinator, roundId, municipality } = await givenAnswerers(world, { municipalities: ['1981'] })
  await submit(municipality, await aDocument(world, 'municipality'))
  await coordinator.call(rounds.close, { params: { roundId } })
  const { notAssessed } = await coordinator.call(gaps.analyse, { params: { roundId } })
  expect(notAssessed).toBeGreaterThan(0)
  expect(await listed(coordinator, roundId, 'R37')).toMatchObject([{ assessed: false, severity: null }])
  expect(await listed(coordinator, roundId, 'R29')).toEqual([])
})

test('the matrix says of each problem what is done, or honestly why not', async () => {
  const world = await givenAWorld()
  const { coordinator, roundId, municipality, police } = await givenAnswerers(world, {
    municipalities: ['1981', '1962', '1983'],
  })
  const made = await aDocument(world, 'municipality', { seed: 9, entries: 5 })
  const judged = judging({
    narcotics: 3,
    arson: 3,
    vandalism: 3,
    disorder: 3,
    perceived_insecurity: 3,
    youth_crime: 3,
    traffic: 'unknown',
  })
  const phases = (...those: [problem: string, phase: string][]) =>
    having('initiatives', made, ...those.map(([problem, phase]) => ({ problems: [problem], phase })))
  const sala = both(
    judged,
    phases(
      ['narcotics', 'ongoing'],
      ['arson', 'planning'],
      ['vandalism', 'ended'],
      ['perceived_insecurity', 'idea'],
      ['youth_crime', 'unknown'],
    ),
  )
  await submit(municipality, sala(await aDocument(world, 'municipality', { entries: 0 })))
  await submit(police, judged(await aDocument(world, 'police', { entries: 0 })))
  const norberg = await givenSomeoneWhoAnswers(world, coordinator, roundId, 'municipality', '1962')
  await submit(norberg, judged(await aDocument(world, 'municipality', { entries: 0 })))
  await coordinator.call(rounds.close, { params: { roundId } })
  await coordinator.call(gaps.analyse, { params: { roundId } })

  const matrix = await coordinator.call(gaps.matrix, { params: { roundId } })
  const cell = (name: string, problem: string) => {
    const { code } = matrix.municipalities.find((it) => it.name === name) ?? {}
    return matrix.cells.find((it) => it.municipality === code && it.problem === problem)
  }
  expect(matrix.municipalities.map((it) => it.name)).toEqual(['Köping', 'Norberg', 'Sala'])
  expect(matrix.cells).toHaveLength(3 * matrix.problems.length)
  expect(cell('Sala', 'narcotics')).toMatchObject({
    state: 'covered',
    initiatives: 1,
    gap: false,
    concern: { municipality: 3, police: 3 },
  })
  expect(cell('Sala', 'arson')).toMatchObject({ state: 'planned', gap: false })
  expect(cell('Sala', 'vandalism')).toMatchObject({ state: 'ended', gap: true })
  expect(cell('Sala', 'disorder')).toMatchObject({ state: 'stated_none', initiatives: 0, gap: true })
  expect(cell('Sala', 'perceived_insecurity')).toMatchObject({ state: 'stated_none', initiatives: 1, gap: true })
  expect(cell('Sala', 'youth_crime')).toMatchObject({ state: 'not_known', initiatives: 1, gap: false })
  expect(cell('Sala', 'hate_crime')).toMatchObject({
    state: 'stated_none',
    gap: false,
    concern: { municipality: 0, police: 0 },
  })
  expect(cell('Sala', 'traffic')).toMatchObject({
    state: 'not_known',
    gap: false,
    concern: { municipality: 'unknown', police: 'unknown' },
  })
  // The police are silent: what the municipality finds large and states no initiative against is a gap, and says so.
  expect(cell('Norberg', 'disorder')).toMatchObject({
    state: 'stated_none',
    silent: 'police',
    gap: true,
    concern: { municipality: 3, police: null },
  })
  expect(cell('Norberg', 'hate_crime')).toMatchObject({ state: 'not_known', silent: 'police', gap: false })
  expect(cell('Norberg', 'traffic')).toMatchObject({ state: 'not_known', silent: 'police', gap: false })
  expect(cell('Köping', 'disorder')).toMatchObject({
    state: 'not_answered',
    silent: null,
    gap: false,
    concern: { municipality: null, police: null },
  })
})

test('the matrix of one kind of work shows what is done in that way alone; a gap is one of all work', async () => {
  const world = await givenAWorld()
  const made = await aDocument(world, 'municipality', { seed: 9, entries: 2 })
  const { coordinator, roundId } = await givenAnAnalysis(world, {
    municipality: both(
      great,
      having(
        'initiatives',
        made,
        { problems: ['narcotics'], phase: 'ongoing', approach: 'both', level: 'selective' },
        { problems: ['narcotics'], phase: 'planning', approach: 'social', level: 'indicated' },
      ),
    ),
    police: great,
  })
  const stateOf = async (work: 'social' | 'situational' | 'universal' | 'selective' | 'indicated') => {
    const { cells } = await coordinator.call(gaps.matrix, { params: { roundId }, querystring: { work } })
    const cell = cells.find((it) => it.municipality === '1981' && it.problem === 'narcotics')
    return [cell?.state, cell?.initiatives, cell?.gap]
  }
  expect(await stateOf('social')).toEqual(['covered', 2, false])
  expect(await stateOf('situational')).toEqual(['covered', 1, false])
  expect(await stateOf('universal')).toEqual(['stated_none', 0, false])
  expect(await stateOf('selective')).toEqual(['covered', 1, false])
  expect(await stateOf('indicated')).toEqual(['planned', 1, false])
  const refused = await coordinator.send(gaps.matrix, {
    params: { roundId },
    querystring: { work: 'other' as 'social' },
  })
  expect(refused.statusCode).toBe(422)
})

test('in short they are the same, in one language, with how many answers each rests on', async () => {
  const world = await givenAWorld()
  const { coordinator, roundId } = await givenAnAnalysis(world, { municipality: great })
  const params = { roundId }
  const all = await coordinator.call(gaps.list, { params })
  for (const language of ['sv', 'en'] as const)
    expect(await coordinator.call(gaps.inShort, { params, querystring: { language } })).toEqual(
      all.map(({ rule, ruleVersion, municipalities, problem, assessed, severity, tasks, sentence, evidence }) => ({
        rule,
        ruleVersion,
        municipalities,
        problem,
        assessed,
        severity,
        tasks,
        sentence: sentence[language],
        answers: evidence.length,
      })),
    )
})

test('each rule says how much it found, and where, without what it rests on', async () => {
  const world = await givenAWorld()
  const { coordinator, roundId } = await givenAnAnalysis(world, { municipality: great })
  const all = await coordinator.call(gaps.list, { params: { roundId } })
  const byRule = await coordinator.call(gaps.byRule, { params: { roundId } })
  expect(byRule.map(({ rule }) => rule)).toEqual([...new Set(all.map(({ rule }) => rule))].toSorted())
  for (const { rule, gaps: count, notAssessed, municipalities } of byRule) {
    const own = all.filter((gap) => gap.rule === rule)
    const assessed = own.filter((gap) => gap.assessed)
    expect([count, notAssessed]).toEqual([assessed.length, own.length - assessed.length])
    expect(municipalities).toEqual([...new Set(assessed.flatMap((gap) => gap.municipalities))].toSorted())
  }
})

test('a cell opens the answers behind it, and the gaps that rest on them', async () => {
  const world = await givenAWorld()
  const made = await aDocument(world, 'police', { seed: 9, entries: 1 })
  const ended = { name: 'Tillsyn', problems: ['narcotics'], phase: 'ended' }
  const { coordinator, roundId, police } = await givenAnAnalysis(world, {
    municipality: great,
    police: both(great, having('initiatives', made, ended)),
  })
  const params = { roundId, municipality: '1981', problem: 'narcotics' }
  const { cell, evidence, gaps: resting } = await coordinator.call(gaps.cell, { params })
  expect(cell).toMatchObject({ state: 'ended', initiatives: 1, gap: true })
  expect(resting.map((gap) => gap.key)).toContain('R12:1981:narcotics')
  expect(evidence).toMatchObject([
    { kind: 'municipality', question: 'problems.concern.narcotics', value: 3 },
    { kind: 'police', question: 'problems.concern.narcotics', value: 3 },
    { respondentId: police.respondentId, entryName: 'Tillsyn', question: 'initiatives.phase', value: 'ended' },
  ])
  for (const each of evidence) expect(await answerBehind(coordinator, each)).toEqual(each.value)
})

test('a cell that is not in the matrix is not found', async () => {
  const world = await givenAWorld()
  const { coordinator, roundId } = await givenAnAnalysis(world)
  for (const at of [
    { municipality: '1962', problem: 'narcotics' },
    { municipality: '1981', problem: 'weather' },
  ]) {
    await refused(world, 'not-found', () => coordinator.refusal(gaps.cell, { params: { roundId, ...at } }))
  }
})

test('the analyst reads, the coordinator runs, and those who answered do neither', async () => {
  const world = await givenAWorld()
  const { coordinator, roundId, municipality } = await givenAnAnalysis(world, { municipality: great })
  const params = { roundId }
  const analyst = await givenAnAnalyst(world)
  expect(await listed(analyst, roundId)).toEqual(await listed(coordinator, roundId))
  expect(await analyst.call(gaps.matrix, { params })).toEqual(await coordinator.call(gaps.matrix, { params }))
  await refused(world, 'not-allowed', () => analyst.refusal(gaps.analyse, { params }))
  for (const endpoint of [gaps.analyse, gaps.list, gaps.inShort, gaps.byRule, gaps.matrix]) {
    await refused(world, 'not-allowed', () => municipality.client.refusal(endpoint, { params }))
  }
})

test('to another county there are no gaps, nor a round to find them in', async () => {
  const world = await givenAWorld()
  const { roundId } = await givenAnAnalysis(world, { municipality: great })
  const other = await givenACoordinator(world, '03')
  const params = { roundId }
  for (const endpoint of [gaps.analyse, gaps.list, gaps.inShort, gaps.byRule, gaps.matrix]) {
    await refused(world, 'not-found', () => other.refusal(endpoint, { params }))
  }
  await refused(world, 'not-found', () =>
    other.refusal(gaps.cell, { params: { ...params, municipality: '1981', problem: 'narcotics' } }),
  )
})
