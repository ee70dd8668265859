import type { Kind, Question } from './question.ts'
import type { Text } from '../text.ts'

/** Something to choose: an option, a role, a point of a scale, a row of a matrix. */
export interface Choice {
  readonly code: string
  readonly text: Text
}

/** The kind that is answered: of a matrix, what stands in each row. */
export const answerKind = (question: Question): Kind => (question.kind === 'matrix' ? question.cell : question)

export const choicesIn = (question: Question): readonly Choice[] => {
  const kind = answerKind(question)
  switch (kind.kind) {
    case 'single':
    case 'multi':
    case 'ranking':
      return kind.options
    case 'actors':
      return kind.roles ?? []
    case 'scale':
      return kind.points.map(({ value, text }) => ({ code: String(value), text }))
    case 'number':
    case 'month':
    case 'text':
    case 'url':
    case 'actor':
    case 'municipalities':
    case 'confirmation':
    case 'fixed':
      return []
  }
}

export const rowsIn = (question: Question): readonly Choice[] => (question.kind === 'matrix' ? question.rows : [])
