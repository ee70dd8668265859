import { inSentence } from '@kartlaggning/schema/document/in-sentence'
import type { Conversation, SideOfMunicipality } from '@kartlaggning/schema/reconciliation/conversation'
import type { Mirror } from '@kartlaggning/schema/reconciliation/mirror'
import type { Question } from '@kartlaggning/schema/questionnaire/question'
import type { Section } from '@kartlaggning/schema/questionnaire/section'
import type { Text } from '@kartlaggning/schema/text'
import type { ComparedAnswer, ComparedSection } from './comparison.ts'

/** One answer that differs, with what has been said about it. */
export interface Point extends ComparedAnswer {
  readonly section: Section
  readonly question: Question
  readonly conversation: Conversation
}

/** Whose turn it is, as one side sees it, or what it has come to. */
export const turns = ['ours', 'theirs', 'agreed', 'explained'] as const
export type Turn = (typeof turns)[number]

export function turnOf({ outcome, waitsFor }: Conversation, own: SideOfMunicipality): Turn {
  if (outcome !== 'open') return outcome
  return waitsFor.includes(own) ? 'ours' : 'theirs'
}

export const isSettled = (turn: Turn) => turn === 'agreed' || turn === 'explained'

/** The points in the order of the questionnaire. */
export const pointsOf = (comparison: readonly ComparedSection[], mirrors: readonly Mirror[]): readonly Point[] =>
  spokenOf(comparison, mirrors).filter(({ state }) => state === 'differs')

/** What does not count as different, and may be explained all the same. */
export const besidesPoints = (comparison: readonly ComparedSection[], mirrors: readonly Mirror[]): readonly Point[] =>
  spokenOf(comparison, mirrors).filter(({ state }) => state !== 'differs')

function spokenOf(comparison: readonly ComparedSection[], mirrors: readonly Mirror[]): readonly Point[] {
  const conversations = new Map(mirrors.map(({ question, conversation }) => [question, conversation]))
  return comparison.flatMap(({ section, questions }) =>
    questions.flatMap(({ question, answers }) =>
      answers.flatMap((answer) => {
        const conversation = conversations.get(answer.id)
        return conversation ? [{ ...answer, section, question, conversation }] : []
      }),
    ),
  )
}

/** What waits for us first, then what waits for them, and last what is settled. */
export const inTurn = (points: readonly Point[], own: SideOfMunicipality): readonly Point[] =>
  turns.flatMap((turn) => points.filter(({ conversation }) => turnOf(conversation, own) === turn))

/** "Narkotikabrott: hur stort är problemet?" */
export function titleOf({ row, question }: Pick<Point, 'row' | 'question'>, text: (text: Text) => string): string {
  const asked = text(question.text)
  return row ? `${text(row.text)}: ${inSentence(asked)}` : asked
}

/** Where on the page it stands. */
export const anchorOf = ({ id }: Pick<Point, 'id'>) => `punkt-${id.replaceAll('.', '-')}`
