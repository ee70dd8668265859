import { canonicalAnswers } from '@kartlaggning/schema/answers/canonical-answers'
import { isRecord, type AnswerDocument } from '@kartlaggning/schema/answers/answer-document'
import { indicatorOf, indicators } from '@kartlaggning/schema/definitions/structure'
import { canonicalQuestionnaire } from '@kartlaggning/schema/questionnaires/canonical'
import { mappingsBetween, newestQuestionnaire, publish } from '@kartlaggning/schema/questionnaires/registry'
import { edited } from '@kartlaggning/schema/versions/test-versions'
import { upgradedDocument } from '@kartlaggning/schema/versions/upgrade'
import fc from 'fast-check'
import { beforeAll, expect, it } from 'vitest'
import { anyRound } from './any-round.ts'
import { roundOf } from './round.ts'
import { findGaps } from './rules.ts'
import type { PreviousGap, PreviousRound, Side } from './round-answers.ts'
import { calledNow } from './since-last-round/called-now.ts'
import type { TestRound, TestSide } from './test-round.ts'

const VERSION = '2027-made-up'

/** Questions and options that the rules read, under other names. */
beforeAll(() => {
  const narcotics = { narcotics: 'drugs' }
  return publish(
    edited(newestQuestionnaire(), VERSION, [
      { edit: 'rename', id: 'knowledge.pictureStatus', to: 'knowledge.picture' },
      { edit: 'rename', id: 'agreements.agreementTo', to: 'agreements.validUntil' },
      { edit: 'rename', id: 'problems.concern', to: 'problems.size' },
      { edit: 'rename', id: 'initiatives.phase', to: 'initiatives.stage' },
      { edit: 'rename', id: 'jointActions.counterpartRole', to: 'jointActions.theirRole' },
      { edit: 'recode', id: 'knowledge.planStatus', codes: { adopted: 'decided', none: 'missing' } },
      { edit: 'recode', id: 'agreements.agreementStatus', codes: { valid: 'in_force' } },
      { edit: 'recode', id: 'problems.priority', codes: narcotics },
      { edit: 'recode', id: 'initiatives.problems', codes: narcotics },
      { edit: 'recode', id: 'jointActions.problems', codes: narcotics },
      { edit: 'recode', id: 'jointActions.phase', codes: { ongoing: 'running' } },
    ]),
  )
})

const given = (document: AnswerDocument) =>
  upgradedDocument(mappingsBetween(canonicalQuestionnaire.version, VERSION), canonicalQuestionnaire, document)

const documentsOf = (municipalities: TestRound['municipalities']) =>
  new Map(
    municipalities.flatMap(({ municipality, police }) =>
      [municipality, police].flatMap((side) => (side ? [[side.respondentId, side.document] as const] : [])),
    ),
  )

/** The same round, asked in the other version. */
function asked(round: TestRound): TestRound {
  const side = (it: TestSide | null) => {
    const document = it && given(it.document)
    return document && { ...it, document, answers: canonicalAnswers(document, VERSION) }
  }
  const municipalities = round.municipalities.map((it) => ({
    ...it,
    municipality: side(it.municipality),
    police: side(it.police),
  }))
  return { ...round, questionnaire: VERSION, municipalities, given: documentsOf(municipalities) }
}

const always = (holds: (round: TestRound) => void) =>
  fc.assert(
    fc.property(anyRound, (round) => {
      holds(round)
    }),
    { numRuns: 150 },
  )

it('every rule finds the same in a round that was asked in another version', () => {
  const found = (round: TestRound) =>
    findGaps(round).map((finding) => ({ ...finding, evidence: finding.evidence.length }))
  always((round) => expect(found(asked(round))).toEqual(found(round)))
})

const sinceLast = ['R51', 'R52', 'R53', 'R54', 'R55', 'R56', 'R57']

/** The round before as it was asked in the other version, and what was found by the codes of then. */
function askedBefore(round: TestRound): TestRound {
  const { previous } = round
  if (!previous) return round
  const side = (it: Side | null) => it && { ...it, answers: canonicalAnswers(given(documentOf(it)), VERSION) }
  const byCodesOfThen = <Found extends Pick<PreviousGap, 'key' | 'problem'>>(it: Found): Found =>
    it.problem === 'narcotics' ? { ...it, problem: 'drugs', key: it.key.replace('narcotics', 'drugs') } : it
  const now = calledNow(VERSION)
  const municipalities = previous.municipalities().map((it) => ({
    ...it,
    municipality: side(it.municipality),
    police: side(it.police),
  }))
  const before: PreviousRound = {
    ...previous,
    questionnaire: VERSION,
    municipalities: () => municipalities,
    gaps: () => previous.gaps().map((it) => now(byCodesOfThen(it))),
    needs: () => previous.needs().map((it) => now(byCodesOfThen(it))),
  }
  return { ...round, previous: before }
}

const documentOf = (side: Side) => (side as TestSide).document

it('the rules since last round find the same where the round before was asked with other questions and codes', () => {
  let compared = 0
  const found = (round: TestRound) =>
    findGaps(round)
      .filter(({ rule }) => sinceLast.includes(rule))
      .map(({ key, severity, carriedOver }) => ({ key, severity, carriedOver }))
  always((round) => {
    const expected = found(round)
    compared += expected.length
    expect(found(askedBefore(round))).toEqual(expected)
  })
  expect(compared).toBeGreaterThan(50)
})

it('every figure shows the same', () => {
  const shown = (round: TestRound) =>
    roundOf(round).municipalities.flatMap((of) => [
      ...of.judged().map((it) => [it.problem, it.sizes.map(({ value }) => value), of.coverage(it.problem)]),
      ...of.sides.flatMap((side) => indicators.map((indicator) => indicatorOf(side, indicator, round))),
    ])
  always((round) => expect(shown(asked(round))).toEqual(shown(round)))
})

it('evidence is quoted as it was given', () => {
  always((round) => {
    const then = asked(round)
    const sides = documentsOf(then.municipalities)
    for (const { respondentId, entry, question, value } of findGaps(then).flatMap(({ evidence }) => evidence)) {
      if (question === 'jointActions.confirm' || !sides.has(respondentId)) continue
      const [section = '', name = '', row] = question.split('.')
      const { entries = [], ...own } = sides.get(respondentId)?.[section] ?? {}
      const answer: unknown = (entry === null ? own : entries.find((it) => it.id === entry))?.[name]
      expect([question, row === undefined ? answer : isRecord(answer) && answer[row]]).toEqual([question, value])
    }
  })
})
