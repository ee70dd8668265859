import { expect, test } from 'vitest'
import type { Condition } from '../../questionnaire/condition.ts'
import type { Kind, Option, Question } from '../../questionnaire/question.ts'
import { wordsBeside } from '../../questionnaire/words-beside.ts'
import { nameOf, type Section } from '../../questionnaire/section.ts'
import { AGREED_LISTS } from '../code-lists/agreed.ts'
import { degree5 } from '../code-lists/degree-scale.ts'
import * as scales from '../code-lists/scales.ts'
import { AGREED } from './agreed.ts'
import { questionnaire2026 } from './questionnaire.ts'

const sections: readonly Section[] = questionnaire2026.sections
const letters = { municipality: 'K', police: 'P', police_area: 'L' } as const

const lines = (text: string) => text.trim().split(/\s*\n\s*/)

test('the sections are those that were agreed, in that order', () => {
  expect(sections.map((section) => section.id)).toEqual(Object.keys(AGREED))
})

test.for(Object.entries(AGREED))('%s asks what was agreed', ([id, agreed]) => {
  const section = sections.find((it) => it.id === id)
  expect(section && linesOf(section)).toEqual(lines(agreed))
})

const linesOf = ({ questions, entries }: Section) => [
  ...questions.map(lineOf),
  ...(entries ? ['---', ...entries.questions.map(lineOf)] : []),
]

/** A question as the table writes it. */
function lineOf(question: Question): string {
  const words = [
    nameOf(question),
    question.askedOf.map((kind) => letters[kind]).join(''),
    question.required ? '!' : '',
    question.mirrored ? '⇄' : '',
    question.kind === 'matrix' ? `[${listed(question.rows)}] ${kindOf(question.cell)}` : kindOf(question),
    question.kind === 'matrix' && question.optionalRows ? `(${question.optionalRows.join(' ')} optional)` : '',
    question.shownWhen ? `? ${conditionOf(question.shownWhen)}` : '',
    question.hiddenWhen ? `? not ${conditionOf(question.hiddenWhen)}` : '',
    question.kind === 'matrix' && question.rowShownWhen ? `? row ${conditionOf(question.rowShownWhen)}` : '',
    question.carriedOnly ? '? carried' : '',
    question.carries === false ? '(anew each round)' : '',
  ]
  return words.filter((word) => word !== '').join(' ')
}

function kindOf(kind: Kind): string {
  switch (kind.kind) {
    case 'single':
      return `single ${listed(kind.options)}${kind.chosenIn ? ` of ${nameOf({ id: kind.chosenIn })}` : ''}`
    case 'multi':
      return `multi${kind.max ? `(${kind.max})` : ''} ${listed(kind.options)}`
    case 'ranking':
      return `ranking(${kind.places}) ${listed(kind.options)}`
    case 'scale': {
      const [name] = Object.entries({ degree5, ...scales }).find(([, points]) => points === kind.points) ?? []
      return ['scale', `@${name}`, ...wordsBeside(kind)].join(' ')
    }
    case 'number':
      return [`number ${kind.min}–${kind.max}`, ...wordsBeside(kind)].join(' ')
    case 'text':
      return `text ${kind.max}`
    case 'month':
      return ['month', ...wordsBeside(kind)].join(' ')
    case 'actors':
      return `actors${kind.min ? `(${kind.min})` : ''}${kind.roles ? ` ${listed(kind.roles)}` : ''}`
    case 'municipalities':
      return kind.none ? 'municipalities none' : 'municipalities'
    case 'fixed':
      return `fixed ${kind.shows}`
    case 'url':
    case 'actor':
    case 'confirmation':
      return kind.kind
  }
}

/** The codes of a list; a named list, with or without more after it, by its name. */
function listed(options: readonly Option[]): string {
  const codes = options.map(({ code, askedOf }) =>
    askedOf ? `${code}:${askedOf.map((kind) => letters[kind]).join('')}` : code,
  )
  const byRow = options.some((option) => option.rows) ? ' by row' : ''
  return (nameOfList(codes) ?? codes.join(' ')) + byRow
}

function nameOfList(codes: readonly string[]): string | undefined {
  const whole = codes.join(' ')
  const found = Object.entries(AGREED_LISTS)
    .map(([name, list]) => [name, list.split(/\s+/).join(' ')] as const)
    .find(([, list]) => whole === list || whole.startsWith(`${list} `))
  return found && `@${found[0]}${whole.slice(found[1].length)}`
}

const conditionOf = (condition: Condition): string =>
  condition.and ? `${alone(condition)} & ${conditionOf(condition.and)}` : alone(condition)

function alone(condition: Condition): string {
  const source = nameOf({ id: condition.question })
  const only = condition.askedOf ? ` (${condition.askedOf.map((kind) => letters[kind]).join('')})` : ''
  if ('in' in condition) return `${source}=${condition.in.join(',')}${only}`
  if ('notIn' in condition) return `${source}≠${condition.notIn.join(',')}${only}`
  if ('atLeast' in condition) return `${source}≥${condition.atLeast}${only}`
  if ('answered' in condition) return `${source}${only}`
  return `in ${source}${only}`
}
