import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64'
import { mersenne } from 'pure-rand/generator/mersenne'
import { newId } from '../id.ts'
import { isShown, optionsShown, rowsShown, shownAnswers } from '../questionnaire/visibility.ts'
import { nameOf, type Section } from '../questionnaire/section.ts'
import type { Answers, AnswerDocument, Entry } from './answer-document.ts'
import { cellOf } from '../questionnaire/cell.ts'
import type { Kind, Option, Question } from '../questionnaire/question.ts'
import type { Json } from '../json.ts'

/** A repeatable source of numbers, 0 ≤ n < 1; seeds that follow one another give numbers that do not. */
export function seeded(seed: number): () => number {
  const generator = mersenne(seed)
  return () => uniformFloat64(generator)
}

export interface MadeUp {
  readonly random: () => number
  /** Organisations and municipalities to choose among. */
  readonly actors: readonly string[]
  readonly municipalities: readonly string[]
  readonly entries: (section: Section) => number
}

/** A complete answer nobody gave: valid in every part, to try out a round with. */
export function madeUpDocument(sections: readonly Section[], made: MadeUp): AnswerDocument {
  return Object.fromEntries(
    sections.map((section) => {
      const count = section.entries ? made.entries(section) : 0
      const none = section.entries?.noneQuestion
      const own = madeUpAnswers(section.questions, made)
      // "Vi har inga" beside an entry would contradict it.
      const answers = none === undefined ? own : { ...without(own, none), ...(count === 0 && { [none]: true }) }
      if (!section.entries) return [section.id, answers]
      const { questions, titleQuestion } = section.entries
      const entries = Array.from({ length: count }, (_, at): Entry => {
        const entry = madeUpAnswers(questions, made)
        const titled =
          typeof entry[titleQuestion] === 'string' &&
          questions.some((it) => nameOf(it) === titleQuestion && it.kind === 'text')
        return { ...entry, ...(titled && { [titleQuestion]: `Påhittad insats ${at + 1}` }), id: newId() }
      })
      return [section.id, { ...answers, entries }]
    }),
  )
}

export function madeUpAnswers(questions: readonly Question[], made: MadeUp): Answers {
  let answers: Answers = {}
  for (const question of questions) {
    if (!isShown(question, answers)) continue
    const name = nameOf(question)
    if (question.kind !== 'matrix') {
      const offered = question.kind === 'single' ? { ...question, options: optionsShown(question, answers) } : question
      answers = { ...answers, [name]: madeUpAnswer(offered, made) }
      continue
    }
    const rows = rowsShown(question, answers).map(
      (row) => [row.code, madeUpAnswer(cellOf(question, row), made)] as const,
    )
    answers = { ...answers, [name]: Object.fromEntries(rows) }
  }
  return shownAnswers(questions, answers)
}

function madeUpAnswer(question: Kind, made: MadeUp): Json | undefined {
  const { random } = made
  switch (question.kind) {
    case 'single':
      return oneOf(question.options, random)?.code
    case 'multi':
      return several(
        question.options.filter((option) => !option.exclusive),
        Math.min(question.max ?? 3, 3),
        random,
      )
    case 'scale':
      return oneOf(question.points, random)?.value
    case 'number':
      return question.min + Math.floor(random() * Math.min(question.max - question.min + 1, 10))
    case 'month':
      return `202${Math.floor(random() * 6)}-${String(1 + Math.floor(random() * 12)).padStart(2, '0')}`
    case 'text':
      return 'Påhittat svar'.slice(0, question.max)
    case 'url':
      return 'https://example.org/lagesbild'
    case 'ranking':
      return several(question.options, question.places, random, question.places)
    case 'actor':
      return oneOf(made.actors, random)
    case 'actors': {
      const count = Math.max(question.min ?? 1, 2)
      return shuffled(made.actors, random)
        .slice(0, count)
        .map((actor) => (question.roles ? { actor, role: oneOf(question.roles, random)?.code } : { actor }))
    }
    case 'municipalities':
      return shuffled(made.municipalities, random).slice(0, 2)
    case 'confirmation':
      return true
    case 'fixed':
      return undefined
  }
}

const oneOf = <T>(list: readonly T[], random: () => number): T | undefined => list[Math.floor(random() * list.length)]

const several = (options: readonly Option[], most: number, random: () => number, least = 1) =>
  shuffled(options, random)
    .slice(0, Math.max(least, Math.ceil(random() * most)))
    .map((option) => option.code)

const shuffled = <T>(list: readonly T[], random: () => number): T[] =>
  list
    .map((it) => [random(), it] as const)
    .toSorted(([a], [b]) => a - b)
    .map(([, it]) => it)

const without = (answers: Answers, name: string): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([it]) => it !== name))
