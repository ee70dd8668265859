import type { Kind, Option, Question } from '@kartlaggning/schema/questionnaire/question'
import type { ComparedMirror, Mirror } from '@kartlaggning/schema/reconciliation/mirror'
import type { Reconciliation } from '@kartlaggning/schema/reconciliation/reconciliation'
import type { Section } from '@kartlaggning/schema/questionnaire/section'

/** One thing both sides were asked: a question, or a row of a matrix. */
export interface ComparedAnswer {
  readonly id: string
  /** The row; null when the question is no matrix. */
  readonly row: Option | null
  readonly kind: Kind
  readonly state: Mirror['state']
  readonly own: unknown
  readonly theirs: unknown
}

export interface ComparedQuestion {
  readonly question: Question
  readonly answers: readonly ComparedAnswer[]
}

export interface ComparedSection {
  readonly section: Section
  readonly questions: readonly ComparedQuestion[]
}

interface Compared {
  readonly own: Pick<Reconciliation['own'], 'kind'>
  readonly mirrors: readonly ComparedMirror[]
}

/** The mirrored questions with both answers, in the order of the questionnaire. */
export function comparisonOf(reconciliation: Compared, sections: readonly Section[]): readonly ComparedSection[] {
  return sections
    .map((section) => ({
      section,
      questions: section.questions
        .map((question) => ({ question, answers: answersTo(question, reconciliation) }))
        .filter(({ answers }) => answers.length > 0),
    }))
    .filter(({ questions }) => questions.length > 0)
}

function answersTo(question: Question, { own, mirrors }: Compared): readonly ComparedAnswer[] {
  const rows: readonly (Option | null)[] = question.kind === 'matrix' ? question.rows : [null]
  const kind: Kind = question.kind === 'matrix' ? question.cell : question
  return rows.flatMap((row) => {
    const id = row ? `${question.id}.${row.code}` : question.id
    const mirror = mirrors.find((it) => it.question === id)
    if (!mirror) return []
    const { municipality, police, state } = mirror
    const [ours, theirs] = own.kind === 'municipality' ? [municipality, police] : [police, municipality]
    return [{ id, row, kind, state, own: ours, theirs }]
  })
}

/** What is left when only some answers are shown; questions and sections that become empty go. */
export function only(comparison: readonly ComparedSection[], state: Mirror['state']): readonly ComparedSection[] {
  return comparison
    .map(({ section, questions }) => ({
      section,
      questions: questions
        .map(({ question, answers }) => ({ question, answers: answers.filter((it) => it.state === state) }))
        .filter(({ answers }) => answers.length > 0),
    }))
    .filter(({ questions }) => questions.length > 0)
}

export const answersIn = (comparison: readonly ComparedSection[]): readonly ComparedAnswer[] =>
  comparison.flatMap(({ questions }) => questions.flatMap(({ answers }) => answers))

/** Those chosen by one side alone, where each may choose several in any order. */
export function onlyOneSide({ kind, own, theirs, state }: ComparedAnswer) {
  const chosen = { own: codesIn(own), theirs: codesIn(theirs) }
  const isComparable = state === 'differs' && (kind.kind === 'multi' || kind.kind === 'municipalities')
  const isPartlySame = chosen.own.some((it) => chosen.theirs.includes(it))
  // Where nothing is the same there is nothing to pick out.
  if (!isComparable || !isPartlySame) return { own: [], theirs: [] }
  return {
    own: chosen.own.filter((it) => !chosen.theirs.includes(it)),
    theirs: chosen.theirs.filter((it) => !chosen.own.includes(it)),
  }
}

const codesIn = (answer: unknown): readonly string[] =>
  Array.isArray(answer) ? answer.filter((it) => typeof it === 'string') : []
