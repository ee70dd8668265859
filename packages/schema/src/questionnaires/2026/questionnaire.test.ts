import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import type { Kind, Option, Question } from '../../question.ts'
import { COMPLETED, nameOf, sectionsFor, type Section } from '../../shown.ts'
import type { Text } from '../../text.ts'
import { unknown } from '../code-lists/answers.ts'
import { questionnaireOf } from '../registry.ts'
import { questionnaire2026 } from './questionnaire.ts'

const sections = questionnaire2026.sections
const scopesOf = (section: Section) => [section.questions, section.entries?.questions ?? []]
const scopes = sections.flatMap(scopesOf)
const questions = scopes.flat()

const kindsOf = (question: Question): readonly Kind[] => (question.kind === 'matrix' ? [question.cell] : [question])
const optionListsOf = (question: Question): (readonly Option[])[] => [
  ...(question.kind === 'matrix' ? [question.rows] : []),
  ...kindsOf(question).flatMap((kind) => {
    if ('options' in kind) return [kind.options]
    return kind.kind === 'actors' && kind.roles ? [kind.roles] : []
  }),
]
const conditionsOf = (question: Question) => [
  ...(question.shownWhen ? [question.shownWhen] : []),
  ...(question.kind === 'matrix' && question.rowShownWhen ? [question.rowShownWhen] : []),
]

describe('every question', () => {
  test('has an id of its own, section first', () => {
    expect(new Set(questions.map((question) => question.id)).size).toBe(questions.length)
    for (const section of sections) {
      for (const question of scopesOf(section).flat()) {
        expect(question.id).toMatch(new RegExp(`^${section.id}\\.[a-z][a-zA-Z]*$`))
        expect(nameOf(question)).not.toBe(COMPLETED)
      }
    }
  })

  test('depends only on questions above it, about the same thing, that can give the answer', () => {
    for (const scope of scopes) {
      for (const [place, question] of scope.entries()) {
        for (const condition of conditionsOf(question)) {
          const source = scope.slice(0, place).find((above) => above.id === condition.question)
          expect(source, question.id).toBeDefined()
          if (!source) continue
          for (const kind of condition.askedOf ?? question.askedOf) expect(source.askedOf).toContain(kind)
          const codes = optionListsOf(source).flatMap((list) => list.map((option) => option.code))
          if ('in' in condition) expect(codes).toEqual(expect.arrayContaining([...condition.in]))
          if ('notIn' in condition) expect(codes).toEqual(expect.arrayContaining([...condition.notIn]))
        }
      }
    }
  })

  test('says what it says in both languages', () => {
    for (const text of textsIn(sections)) {
      for (const words of [text.sv, text.en]) {
        expect(words).toMatch(/^\S(.*\S)?$/)
        expect(words.replaceAll('{counterpart}', '')).not.toMatch(/[{}!'"]/)
      }
    }
  })

  test('has options with codes of their own, in snake_case', () => {
    for (const question of questions) {
      for (const list of optionListsOf(question)) {
        const codes = list.map((option) => option.code)
        expect(new Set(codes).size, question.id).toBe(codes.length)
        for (const code of codes) expect(code).toMatch(/^[a-z][a-z0-9]*(_[a-z0-9]+)*$/)
      }
    }
  })

  test('of fact with one answer may be answered "don’t know"', () => {
    const judgedOrChosen = /\.(method|share)$/
    for (const question of questions.filter((it) => it.kind === 'single' && !judgedOrChosen.test(it.id))) {
      expect(optionListsOf(question)[0], question.id).toContainEqual(unknown)
    }
  })

  test('where several may be chosen, lets "none" and "don’t know" stand alone', () => {
    for (const kind of questions.flatMap(kindsOf)) {
      if (kind.kind !== 'multi') continue
      for (const option of kind.options) {
        if (['none', 'not', 'unknown'].includes(option.code)) expect(option.exclusive).toBe(true)
      }
    }
  })

  test('with "other" in its list is followed by the text that says what', () => {
    const saidElsewhere = ['collaborators.improve']
    for (const scope of scopes) {
      for (const [place, question] of scope.entries()) {
        const lists = kindsOf(question).flatMap((kind) =>
          kind.kind === 'single' || kind.kind === 'multi' ? [kind.options] : [],
        )
        const open = lists.some((list) => list.some((it) => it.code === 'other' && it.text.sv !== 'Annat problem'))
        if (open && !saidElsewhere.includes(question.id)) expect(scope[place + 1]?.id).toBe(`${question.id}Other`)
      }
    }
  })

  test('that is mirrored is asked of both sides', () => {
    for (const question of questions.filter((it) => it.mirrored)) {
      expect(question.askedOf).toEqual(['municipality', 'police'])
    }
  })
})

test('a repeated group names questions that exist', () => {
  for (const section of sections) {
    if (!section.entries) continue
    const { entries } = section
    const names = entries.questions.map(nameOf)
    expect(names).toEqual(expect.arrayContaining([entries.titleQuestion, ...entries.summaryQuestions]))
    expect(section.questions.map(nameOf)).toContain(entries.noneQuestion)
  }
})

test('each respondent answers its sections, fewer in a light round', () => {
  const idsOf = (...[kind, scope]: [Parameters<typeof sectionsFor>[1], Parameters<typeof sectionsFor>[2]]) =>
    sectionsFor(questionnaire2026, kind, scope).map((section) => section.id)
  const both = ['knowledge', 'agreements', 'problems', 'initiatives', 'collaborators', 'jointActions', 'closing']
  expect(idsOf('municipality', 'full')).toEqual(both)
  expect(idsOf('police', 'full')).toEqual(both)
  expect(idsOf('police_area', 'full')).toEqual(['organisation'])
  for (const kind of ['municipality', 'police'] as const) {
    expect(idsOf(kind, 'light')).toEqual(['agreements', 'initiatives', 'jointActions', 'closing'])
  }
  expect(idsOf('police_area', 'light')).toEqual([])
})

test('the registry knows it, and no other', () => {
  expect(questionnaireOf('2026')).toBe(questionnaire2026)
  expect(() => questionnaireOf('1826')).toThrow('1826')
})

/** name kind, ! where required, = where mirrored, @K or @L where not asked of both sides. */
const AGREED: Record<string, string> = {
  organisation: 'areaPolice number @L, policePlan single ! @L',
  knowledge: `
    pictureStatus single ! =, pictureMonth month ! @K, pictureNotStartedWhy multi ! @K, pictureNotStartedWhyOther text @K,
    pictureContents multi ! @K, pictureJoint single ! =, pictureSources multi !, pictureSourcesOther text,
    pictureOperational single ! =, pictureTool multi, pictureToolOther text, causeAnalysis single ! =,
    causeProblems multi ! =, planStatus single ! @K, planMonth month ! @K, planDecider single ! @K,
    planLinked single ! @K, planContents multi ! @K, planPolice single ! =, planLink url @K, followup single ! =,
    followupMonth month ! @K, evaluation single ! =, citizenDialogue number ! =, staffDialogue single,
    children multi, childrenOther text`,
  agreements: `
    agreementStatus single ! =, agreementSigned month ! =, agreementTo month ! =, agreementSignatories multi ! =,
    agreementSignatoriesOther text, agreementFocus multi ! =, agreementSteers scale ! =, agreementFollowed single ! =,
    promiseStatus single ! =, promiseInterval single ! =, promiseFocus multi ! =, promiseFeedback multi ! =,
    otherAgreements multi @K, otherAgreementsOther text @K, link url`,
  problems: `
    concern matrix ! =, concernOther text, trend matrix ! =, basis matrix !, priority ranking ! =, arena matrix,
    arenaOther text, linkedMunicipalities matrix, safety single ! =, safetyTrend single ! =, emerging text`,
  initiatives: `
    none confirmation, name text !, statusSinceLast single !, method single !, methodOther text, problems multi !,
    approach single !, level single !, targets multi !, targetsOther text, arenas multi, arenasOther text,
    phase single !, start month !, end month, lead actor !, actors actors, financing multi !, inPlan single ! @K,
    causeBased single, goal single !, evidence single !, followup single !, evaluated single !, result single !,
    reach number, share single !, comment text`,
  collaborators: `
    counterpartForms multi !, counterpartFrequency single !, counterpartImportance scale ! =,
    counterpartQuality scale ! =, counterpartWritten single, counterpartImprove multi, counterpartImproveOther text,
    missing multi !, missingOther text, missingWhy multi, none confirmation,
    actor actor !, forms multi !, frequency single !, importance scale !, quality scale !, written single,
    improve multi, improveText text`,
  jointActions: `
    none confirmation, name text !, method single !, methodOther text, problems multi !, approach single !,
    level single !, targets multi !, targetsOther text, arenas multi, arenasOther text, phase single !, start month !,
    end month, actors actors ! =, counterpartRole single ! =, municipalities municipalities ! =, basis multi !,
    frequency single, financing multi !, goal single !, evidence single !, followup single !, evaluated single !,
    result single !, works scale ! =, obstacles multi, obstaclesOther text, share single !`,
  closing: 'noPersonalData confirmation !',
}

test.for(sections.map((section) => [section.id, section] as const))('%s asks what was agreed', ([id, section]) => {
  const asked = scopesOf(section)
    .flat()
    .map((question) => {
      const marks = [question.required ? '!' : '', question.mirrored ? '=' : '']
      const to = { municipality: '@K', police: '@P', police_area: '@L' }[question.askedOf[0] ?? 'police']
      const words = [nameOf(question), question.kind, ...marks, question.askedOf.length === 2 ? '' : to]
      return words.filter((word) => word !== '').join(' ')
    })
  expect(asked).toEqual(AGREED[id]?.split(',').map((question) => question.trim()))
})

/** Once a round has been opened with a section, its line here is never changed: publish a new questionnaire instead. */
const PUBLISHED: Record<string, string> = {
  organisation: '4b2c2d691ddd35eae249a7cbc49f7ab462e1203609aab4a435987ddf714b71ea',
  knowledge: 'b7695e6095079e9c2e21b461058888300fba157f0d691cd0bb8f140a1f398452',
  agreements: 'd0f0cca9bc0feccf9779488547ed95bb25feb179ebbf55b0f0b0781d111b82c3',
  problems: '8e1c70d09d704a2a3d7afb17eb8e5173a3acbb73fd2db50c105b9b6dbb090a33',
  initiatives: 'eca89c3d1c510e47503a8526420a1db981eea9843582b41ed2e8d2d1310eaeca',
  collaborators: '5cb27d24ad7e59106dd0f50c125e84a9e512add757754a3f5b4a3158408f9b39',
  jointActions: 'c01c7e7a34f8748f94bc7b2482648fca54861803ae4af0a9a5ee681b0bab73ef',
  closing: 'd070f48c3a9d346080e87c02b5daf36fe95bd110ba63cfb0385626cd8fac79f2',
}

test.for(sections.map((section) => [section.id, section] as const))('%s is what was published', ([id, section]) => {
  expect(createHash('sha256').update(JSON.stringify(section)).digest('hex')).toBe(PUBLISHED[id])
})

function textsIn(part: unknown): Text[] {
  if (typeof part !== 'object' || part === null) return []
  if ('sv' in part && 'en' in part && typeof part.sv === 'string' && typeof part.en === 'string') {
    return [{ sv: part.sv, en: part.en }]
  }
  return Object.values(part).flatMap(textsIn)
}
