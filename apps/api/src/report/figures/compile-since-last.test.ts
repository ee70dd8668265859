import { newestQuestionnaire, publish } from '@kartlaggning/schema/questionnaires/registry'
import { questionsOf } from '@kartlaggning/schema/questionnaire/section'
import type { AnswerDocument } from '@kartlaggning/schema/answers/answer-document'
import { edited } from '@kartlaggning/schema/versions/test-versions'
import { beforeAll, describe, expect, test } from 'vitest'
import type { RoundAnswers } from '../../gaps/rules/round-answers.ts'
import { anInitiative, aRound, entryId, type Sides } from '../../gaps/rules/test-round.ts'
import { compileSinceLast } from './compile-since-last.ts'
import { withholding } from './test-withholding.ts'

const OTHER_WORDS = '2027-other-words'
const OTHER_MEANING = '2028-other-meaning'

/** Versions that word an option otherwise, and then mean something else by a question. */
beforeAll(() => {
  const question = questionsOf(newestQuestionnaire()).find(({ id }) => id === 'knowledge.followup')
  if (question?.kind !== 'single') throw new Error('There is no such question')
  const [first, ...rest] = question.options
  const options = [{ ...first, text: { sv: 'Annat', en: 'Other' } }, ...rest]
  const withdraw = publish(
    edited(newestQuestionnaire(), OTHER_WORDS, [
      { edit: 'alter', id: 'knowledge.followup', to: { options } },
      { edit: 'reword', id: 'knowledge.pictureMonth' },
    ]),
  )
  const { questionnaire, step } = edited(newestQuestionnaire(), OTHER_MEANING, [
    { edit: 'reword', id: 'knowledge.planStatus' },
  ])
  publish({ questionnaire, step: { ...step, newMeaning: ['knowledge.planStatus'] } })
  return withdraw
})

type Answers = Readonly<Record<string, Sides>>

function since(then: Answers, now: Answers, version?: string, modulesOff: readonly string[] = []) {
  const round = following(then, now)
  return compileSinceLast({ ...round, questionnaire: version ?? round.questionnaire, modulesOff }, round.municipalities)
}

/** An entry of this round has a number a hundred higher than what it was carried from. */
const carried = new Map(Array.from({ length: 20 }, (_, at) => [entryId(100 + at), entryId(at)]))

function following(then: Answers, now: Answers): RoundAnswers {
  const before = aRound(then, { referenceDate: '2024-11-22' })
  const previous = {
    questionnaire: before.questionnaire,
    referenceDate: before.referenceDate,
    modulesOff: [],
    isAnalysed: true,
    municipalities: () => before.municipalities,
    given: () => new Map(),
    carried,
    gaps: () => [],
    needs: () => [],
  }
  return { ...aRound(now), previous }
}

const listing = (...entries: readonly (readonly [number, Readonly<Record<string, unknown>>?])[]): AnswerDocument => ({
  initiatives: { entries: entries.map(([number, it]) => anInitiative(number, it)) },
})
const knowing = (knowledge: AnswerDocument[string]): AnswerDocument => ({ knowledge })
const ofQuestion = (found: ReturnType<typeof since>, question: string) =>
  found?.structure.find((it) => it.question === question)

describe('what became of initiatives', () => {
  const became = (status: string) => [{ statusSinceLast: status }] as const

  test('each is counted once, and all that became of them is all that there were', () => {
    const found = since(
      { Sala: { municipality: listing([1], [2], [3], [4], [5], [6]) }, Köping: { municipality: listing([11], [12]) } },
      {
        Sala: {
          municipality: listing(
            [101, ...became('continues')],
            [102, ...became('changed')],
            [103, ...became('ended_done')],
            [104, ...became('ended_other')],
            [105, ...became('never_started')],
            [7],
          ),
        },
        Köping: {},
      },
    )?.initiatives?.municipality
    expect(found).toEqual({
      before: 8,
      continues: 1,
      changed: 1,
      ended: 2,
      neverStarted: 1,
      unstated: 1,
      silent: 2,
      added: 1,
    })
    const { before, added: _, ...rest } = found ?? { before: 0, added: 0 }
    expect(Object.values(rest).reduce((sum, it) => sum + it, 0)).toBe(before)
  })

  test('what had ended in the last round is not asked about again', () => {
    const then = { Sala: { police: listing([1, { phase: 'ended' }], [2]) } }
    expect(
      since(then, { Sala: { police: listing([102, ...became('continues')]) } })?.initiatives?.police,
    ).toMatchObject({
      before: 1,
      continues: 1,
    })
  })

  test('a side that took no part then has none to tell of, and its own are not called new', () => {
    const found = since({ Sala: { police: listing([1]) } }, { Sala: { municipality: listing([2]), police: listing() } })
    expect(found?.initiatives).toMatchObject({ municipality: null, police: { before: 1, unstated: 1, added: 0 } })
  })

  test.each([
    ['ongoing', { continues: 1 }],
    ['ended', { ended: 1 }],
  ])('what is listed anew by the same name and is %s is neither new nor gone', (phase, found) => {
    const then = { Sala: { police: listing([1, { name: 'Fältgruppen' }]) } }
    const now = { Sala: { police: listing([7, { name: ' fältgruppen', phase }]) } }
    expect(since(then, now)?.initiatives?.police).toMatchObject({ before: 1, added: 0, unstated: 0, ...found })
  })

  test('what is withheld is not counted', () => {
    const round = following({ Sala: { police: listing([1]) } }, { Sala: { police: listing() } })
    const hidden = round.municipalities.map((it) => ({
      ...it,
      police: withholding(it.police, 'initiatives.statusSinceLast'),
    }))
    expect(compileSinceLast(round, hidden)?.initiatives).toBeUndefined()
  })
})

describe('the structure', () => {
  test.each([
    ['none', 'systematic', 'improved'],
    ['none', 'partly', 'improved'],
    ['systematic', 'partly', 'worsened'],
    ['partly', 'none', 'worsened'],
  ])('from %s to %s it has %s', (before, now, change) => {
    const found = since(
      { Sala: { municipality: knowing({ followup: before }) } },
      { Sala: { municipality: knowing({ followup: now }) } },
    )
    expect(ofQuestion(found, 'knowledge.followup')?.municipality?.changed).toEqual([
      { municipality: '1981', before, now, change },
    ])
  })

  test.each([
    ['partly', 'partly', 1],
    ['unknown', 'partly', 0],
    ['none', 'unknown', 0],
  ])('from %s to %s nothing has changed, as far as %i know', (before, now, of) => {
    const found = since(
      { Sala: { police: knowing({ followup: before }) } },
      { Sala: { police: knowing({ followup: now }) } },
    )
    expect(ofQuestion(found, 'knowledge.followup')?.police).toMatchObject({ of, notCompared: 1 - of, changed: [] })
  })

  test('a picture that was current then and has aged is worse, by the day of each round', () => {
    const picture = knowing({ pictureStatus: 'current', pictureMonth: '2023-05' })
    const found = since({ Sala: { municipality: picture } }, { Sala: { municipality: picture } })
    expect(ofQuestion(found, 'knowledge.pictureStatus')?.municipality).toMatchObject({
      before: 1,
      now: 0,
      changed: [{ before: 'current', now: 'outdated', change: 'worsened' }],
    })
  })

  test('who is silent in either round is not compared, and told of', () => {
    const found = since(
      {
        Sala: { municipality: knowing({ followup: 'none' }) },
        Köping: {},
        Arboga: { municipality: knowing({ followup: 'none' }) },
      },
      {
        Sala: { municipality: knowing({ followup: 'none' }) },
        Köping: { municipality: knowing({ followup: 'none' }) },
        Arboga: {},
      },
    )
    expect(ofQuestion(found, 'knowledge.followup')?.municipality).toMatchObject({ of: 1, notCompared: 2 })
  })

  test('what was not asked in both rounds is not there', () => {
    expect(
      ofQuestion(since({ Sala: {} }, { Sala: {} }, undefined, ['knowledge']), 'knowledge.followup'),
    ).toBeUndefined()
  })

  test('a first round has nothing before it', () => {
    const round = aRound({ Sala: { municipality: knowing({ followup: 'none' }) } })
    expect(compileSinceLast(round, round.municipalities)).toBeUndefined()
  })
})

describe('in a later version', () => {
  const then = { Sala: { municipality: knowing({ followup: 'none', planStatus: 'none' }) } }
  const now = { Sala: { municipality: knowing({ followup: 'systematic', planStatus: 'adopted' }) } }

  test('no series jumps without a footnote where an option is worded otherwise', () => {
    const found = since(then, now, OTHER_WORDS)
    expect(ofQuestion(found, 'knowledge.followup')).toMatchObject({
      comparable: 'with-footnote',
      footnotes: ['options-reworded'],
      municipality: { changed: [{ change: 'improved' }] },
    })
    expect(ofQuestion(found, 'knowledge.planStatus')).toMatchObject({ comparable: 'yes', footnotes: [] })
  })

  test('what rests on a question that is worded otherwise has the footnote too', () => {
    expect(ofQuestion(since(then, now, OTHER_WORDS), 'knowledge.pictureStatus')).toMatchObject({
      comparable: 'with-footnote',
      footnotes: ['text'],
    })
  })

  test('what means something else is not compared at all', () => {
    expect(ofQuestion(since(then, now, OTHER_MEANING), 'knowledge.planStatus')).toMatchObject({
      comparable: 'no',
      footnotes: ['new-meaning', 'text'],
      municipality: null,
      police: null,
    })
  })
})
