import type { AnswerDocument } from '@kartlaggning/schema/answers/answer-document'
import { expect, it } from 'vitest'
import { experienceToShare } from './r41-experience-to-share.ts'
import type { RoundAnswers } from '../round-answers.ts'
import { aJointAction, anInitiative, aRound, findings, judging, verdicts } from '../test-round.ts'

const great = judging({ narcotics: 3 })
const tried = { evaluated: ['process'], result: 'partly', share: 'yes_talk' }
const initiative = (answers = {}) => ({ initiatives: { entries: [anInitiative(1, { ...tried, ...answers })] } })
const advice = (more = {}) => ({ support: { what: { evidence_base: ['method_advice'] }, ...more } })
const found = (round: RoundAnswers) => verdicts(experienceToShare, round)

it.each([
  ['process evaluated, partly reached, told about', {}, true],
  ['effect evaluated, reached, material shared', { evaluated: ['effect'], result: 'reached', share: 'yes_docs' }, true],
  ['shared both ways', { share: 'yes_both' }, true],
  ['not shared now', { share: 'not_now' }, false],
  ['nothing said of sharing', { share: undefined }, false],
  ['process and effect evaluated', { evaluated: ['own', 'process', 'effect'] }, true],
  ['a simple evaluation of its own', { evaluated: ['own'] }, false],
  ['an evaluation planned', { evaluated: ['planned'] }, false],
  ['an unknown evaluation', { evaluated: ['unknown'] }, false],
  ['the goal not reached', { result: 'not' }, false],
  ['too early to say', { result: 'too_early' }, false],
  ['an unknown result', { result: 'unknown' }, false],
  ['no result asked for', { result: undefined }, false],
  ['another problem', { problems: ['arson'] }, false],
])('an experience to share: %s', (_, answers, shared) => {
  const round = aRound({ Köping: { municipality: initiative(answers) }, Surahammar: { municipality: great } })
  expect(found(round)).toEqual(shared ? { 'R41:1983-1907:narcotics': 1 } : {})
})

it.each<[string, AnswerDocument, boolean]>([
  ['a great problem without an initiative', great, true],
  ['a moderate problem', judging({ narcotics: 2 }), false],
  ['an unknown problem', judging({ narcotics: 'unknown' }), false],
  ['a great problem with an initiative', { ...great, ...initiative({ share: 'not_now' }) }, false],
  ['a great problem with a joint action', { ...great, jointActions: { entries: [aJointAction(2)] } }, false],
  [
    'a great problem with an initiative of unknown phase',
    { ...great, ...initiative({ phase: 'unknown', share: 'not_now' }) },
    false,
  ],
  [
    'a great problem with an initiative that has ended',
    { ...great, ...initiative({ phase: 'ended', share: 'not_now' }) },
    true,
  ],
  [
    'a great problem with an initiative, and advice asked for',
    { ...great, ...initiative({ share: 'not_now' }), ...advice() },
    true,
  ],
  ['advice asked for without a great problem', { ...judging({ narcotics: 1 }), ...advice() }, false],
  ['advice asked for about the very problem', advice({ problems: ['narcotics'] }), true],
  [
    'other support asked for about the problem',
    { support: { what: { evidence_base: ['evaluation_help'] }, problems: ['narcotics'] } },
    false,
  ],
])('a need of experience: %s', (_, surahammar, needed) => {
  const round = aRound({ Köping: { municipality: initiative() }, Surahammar: { municipality: surahammar } })
  expect(found(round)).toEqual(needed ? { 'R41:1983-1907:narcotics': 1 } : {})
})

it('pairs nobody with itself', () => {
  expect(found(aRound({ Köping: { municipality: initiative({ phase: 'ended' }), police: great } }))).toEqual({})
})

it('names three at most: neighbours first, then the county, then by code', () => {
  const shares = { police: initiative() }
  const arboga = { municipality: great }
  const others = { Gotland: shares, Heby: shares, Sala: shares, Surahammar: shares, Kungsör: shares }
  expect(Object.keys(found(aRound({ ...others, Arboga: arboga })))).toEqual([
    'R41:1960-1984:narcotics',
    'R41:1907-1984:narcotics',
    'R41:1981-1984:narcotics',
  ])
  expect(Object.keys(found(aRound({ Gotland: shares, Heby: shares, Kungsör: shares, Arboga: arboga })))).toEqual([
    'R41:1960-1984:narcotics',
    'R41:0331-1984:narcotics',
    'R41:0980-1984:narcotics',
  ])
})

it('takes a neighbour of the own county before one beyond its border', () => {
  const shares = { municipality: initiative() }
  const neighbours = { Heby: shares, Surahammar: shares, Norberg: shares, Västerås: shares }
  expect(Object.keys(found(aRound({ ...neighbours, Sala: { municipality: great } })))).toEqual([
    'R41:1907-1981:narcotics',
    'R41:1962-1981:narcotics',
    'R41:1980-1981:narcotics',
  ])
})

it('shows the best experience of a municipality that has several', () => {
  const entries = [
    anInitiative(1, { ...tried, name: 'Fältgruppen' }),
    anInitiative(2, { ...tried, name: 'Mini-Maria', evaluated: ['effect'], result: 'reached' }),
  ]
  const round = aRound({ Köping: { municipality: { initiatives: { entries } } }, Surahammar: { municipality: great } })
  expect(findings(experienceToShare, round).map(({ sentence }) => sentence.sv)).toEqual([
    'Köping har utvärderat insatsen ”Mini-Maria” mot narkotikabrott och öppen droghandel och kan dela erfarenheter. Surahammar har samma problem men ingen insats.',
  ])
})

it('says when it is advice that is asked for', () => {
  const surahammar = { ...great, ...initiative({ share: 'not_now' }), ...advice() }
  const round = aRound({ Köping: { municipality: initiative() }, Surahammar: { police: surahammar } })
  const [finding] = findings(experienceToShare, round)
  expect(finding?.sentence.sv).toContain('Surahammar vill ha råd om metoder mot samma problem.')
  expect(finding?.evidence.map(({ municipality, question }) => `${municipality} ${question}`)).toEqual([
    '1983 initiatives.problems',
    '1983 initiatives.evaluated',
    '1983 initiatives.result',
    '1983 initiatives.share',
    '1907 problems.concern.narcotics',
    '1907 support.what.evidence_base',
  ])
})
