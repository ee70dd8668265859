import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { AnswerDocument, Answers } from './answer-document.ts'
import { AUDIENCES, whyWithheld } from './audience.ts'
import { madeUpDocument, seeded } from './made-up-answers.ts'
import { mixedAnswers } from './mixed-answers.ts'
import { redactFor, whyWithheldAt } from './redact.ts'
import { isMarkedSecret, type SecretAnswer } from './secret-answer.ts'
import type { Question } from '../questionnaire/question.ts'
import { nameOf, sectionsFor, type Section } from '../questionnaire/section.ts'
import { questionnaireOf } from '../questionnaires/registry.ts'

const questionnaire = questionnaireOf('2026')
const levels = ['coordinator', 'counterpart', 'lansbra', undefined] as const

const made = (seed: number, sections: readonly Section[], entries: number) =>
  madeUpDocument(sections, {
    random: seeded(seed),
    actors: ['0199c0de-0000-7000-8000-000000000001'],
    municipalities: ['1980', '1981'],
    entries: () => entries,
  })

const sharing = (document: AnswerDocument, shareLevel: string | undefined): AnswerDocument => ({
  ...document,
  closing: { ...document['closing'], shareLevel },
})

const cases = fc
  .record({
    kind: fc.constantFrom('municipality', 'police'),
    reader: fc.constantFrom(...AUDIENCES),
    shareLevel: fc.constantFrom(...levels),
    seeds: fc.tuple(fc.integer(), fc.integer()),
    entries: fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 3 })),
  })
  .map(({ kind, reader, shareLevel, seeds, entries }) => {
    const sections = sectionsFor(questionnaire, kind, 'full')
    const [one, other] = [made(seeds[0], sections, entries[0]), made(seeds[1], sections, entries[1])]
    const isHidden = (question: Question) => whyWithheld(question, shareLevel, reader) !== null
    return { sections, reader, shareLevel, one: sharing(one, shareLevel), other: sharing(other, shareLevel), isHidden }
  })

it('P7 a withheld answer may be anything: nothing of what the reader gets changes', () => {
  fc.assert(
    fc.property(cases, ({ sections, reader, one, other, isHidden }) => {
      const redact = redactFor(reader, sections)
      expect(redact(mixedAnswers(sections, one, other, isHidden))).toEqual(redact(one))
    }),
  )
})

it('P7 what is shown is whole, and what is withheld says why, answered or not', () => {
  fc.assert(
    fc.property(cases, ({ sections, reader, shareLevel, one }) => {
      const redacted = redactFor(reader, sections)(one)
      for (const { id, questions, entries } of sections) {
        for (const question of questions) {
          const why = whyWithheld(question, shareLevel, reader)
          expect(whyWithheldAt(redacted, question.id)).toEqual(why)
          expect(redacted.document[id]?.[nameOf(question)]).toEqual(why ? undefined : one[id]?.[nameOf(question)])
        }
        for (const question of entries?.questions ?? [])
          expect(whyWithheldAt(redacted, `${question.id}.row`)).toEqual(whyWithheld(question, shareLevel, reader))
      }
    }),
  )
})

it('P7 of entries none of whose answers is shown, not even their number is', () => {
  const sections = sectionsFor(questionnaire, 'municipality', 'full')
  const document = sharing(made(1, sections, 3), 'coordinator')
  expect(document['initiatives']?.entries).toHaveLength(3)
  const { document: shown, withheld } = redactFor('lansbra', sections)(document)
  expect(shown).toEqual({})
  expect(withheld.get('initiatives.phase')).toBe('respondent')
})

it('what the county board reads is the document itself', () => {
  const sections = sectionsFor(questionnaire, 'police', 'full')
  const document = sharing(made(2, sections, 2), 'coordinator')
  expect(redactFor('county-board', sections)(document)).toEqual({ document, withheld: new Map(), secret: 0 })
})

it('a question that is called something else where it is read is withheld there too', () => {
  const sections = sectionsFor(questionnaire, 'municipality', 'full')
  const readAs = (id: string) => (id === 'initiatives.phase' ? 'initiatives.state' : id)
  const redacted = redactFor('lansbra', sections, readAs)(sharing(made(3, sections, 1), 'coordinator'))
  expect(whyWithheldAt(redacted, 'initiatives.state')).toEqual({ notShown: 'respondent' })
  expect(whyWithheldAt(redacted, 'initiatives.phase')).toEqual({ notShown: 'respondent' })
})

it('P7 the answer to a question that nobody asked is shown to nobody else than the county board', () => {
  const sections = sectionsFor(questionnaire, 'municipality', 'full')
  const answer = { ...sharing(made(4, sections, 0), 'lansbra'), gone: { away: 'said' } }
  expect(redactFor('lansbra', sections)(answer).document).not.toHaveProperty('gone')
})

const SECRET = 'A-SECRET'

/** Every answer of the document by where it stands. */
const placesIn = (document: AnswerDocument): SecretAnswer[] =>
  Object.entries(document).flatMap(([section, { entries = [], ...own }]) => [
    ...Object.keys(own).map((name) => ({ entry: null, question: `${section}.${name}` })),
    ...entries.flatMap(({ id, ...entry }) => [
      { entry: id, question: section },
      ...Object.keys(entry).map((name) => ({ entry: id, question: `${section}.${name}` })),
    ]),
  ])

/** The same, with something else wherever it is marked. */
const answeredElse = (document: AnswerDocument, marked: readonly SecretAnswer[]): AnswerDocument => {
  const otherIn = (section: string, entry: string | null, answers: Answers) =>
    Object.fromEntries(
      Object.entries(answers).map(([name, value]) => [
        name,
        name !== 'id' && isMarkedSecret(marked, entry, `${section}.${name}`) ? SECRET : value,
      ]),
    )
  return Object.fromEntries(
    Object.entries(document).map(([section, { entries, ...own }]) => [
      section,
      {
        ...otherIn(section, null, own),
        ...(entries && { entries: entries.map((entry) => ({ ...otherIn(section, entry.id, entry), id: entry.id })) }),
      },
    ]),
  )
}

it('P7 what is marked as secret is withheld from all but whoever gave it, whatever it says, and counted', () => {
  fc.assert(
    fc.property(cases, fc.array(fc.nat(), { minLength: 1, maxLength: 4 }), ({ sections, reader, one }, picks) => {
      const places = placesIn(one).filter((it) => it.question !== 'closing.shareLevel')
      const marked = [...new Set(picks.map((it) => places[it % places.length]))].flatMap((it) => it ?? [])
      const redact = redactFor(reader, sections)
      const theirs = redact(one, marked)
      const other = redact(answeredElse(one, marked), marked)
      if (reader === 'own-organisation') {
        expect(theirs.document).toEqual(redact(one).document)
        return
      }
      expect(other).toEqual(theirs)
      expect(JSON.stringify(other)).not.toContain(SECRET)
      const shown = placesIn(redact(one).document)
      const isShown = (it: SecretAnswer) =>
        shown.some((place) => place.entry === it.entry && place.question === it.question)
      expect(theirs.secret).toBe(marked.filter(isShown).length)
      for (const it of marked.filter(({ question }) => question.includes('.')))
        expect(whyWithheldAt(theirs, it.question)).not.toBeNull()
      for (const it of placesIn(theirs.document)) expect(isMarkedSecret(marked, it.entry, it.question)).toBe(false)
    }),
  )
})
