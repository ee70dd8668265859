import type { ReactNode } from 'react'
import { ScrollRegion } from '../look/scroll-region.tsx'
import { useTranslation } from '../translation.ts'
import type { Wording } from '@kartlaggning/schema/answers/answer-in-words'
import { onlyOneSide, type ComparedAnswer, type ComparedQuestion, type ComparedSection } from './comparison.ts'
import { Lines, State } from './compared-answer.tsx'

export interface SheetProps {
  readonly compared: ComparedSection
  readonly wording: Wording
  /** "Polisens" */
  readonly their: string
  /** What stands below an answer, where something does. */
  readonly below: (id: string) => ReactNode
}

export function ComparisonTable({ compared: { section, questions }, wording, their, below }: SheetProps) {
  const { t } = useTranslation('reconciliation')
  return (
    <ScrollRegion label={wording.text(section.title)}>
      <table className="data-table comparison">
        <thead>
          <tr>
            <th scope="col">{t('own.sides.question')}</th>
            <th scope="col">{t('own.sides.ours')}</th>
            <th scope="col">{t('own.sides.theirs', { Their: their })}</th>
            <th scope="col">{t('own.sides.state')}</th>
          </tr>
        </thead>
        {questions.map((compared) => (
          <Question key={compared.question.id} compared={compared} wording={wording} below={below} />
        ))}
      </table>
    </ScrollRegion>
  )
}

interface QuestionProps extends Pick<SheetProps, 'wording' | 'below'> {
  readonly compared: ComparedQuestion
}

function Question({ compared: { question, answers }, wording, below }: QuestionProps) {
  const isMatrix = question.kind === 'matrix'
  return (
    <tbody>
      {isMatrix && (
        <tr className="comparison__group">
          <th scope="rowgroup" colSpan={4}>
            {wording.text(question.text)}
          </th>
        </tr>
      )}
      {answers.map((answer) => (
        <Row
          key={answer.id}
          answer={answer}
          label={wording.text(answer.row ? answer.row.text : question.text)}
          wording={wording}
          below={below(answer.id)}
        />
      ))}
    </tbody>
  )
}

interface RowProps {
  readonly answer: ComparedAnswer
  readonly label: string
  readonly wording: Wording
  readonly below: ReactNode
}

function Row({ answer, label, wording, below }: RowProps) {
  const { kind, own, theirs, state, row } = answer
  const marked = onlyOneSide(answer)
  return (
    <>
      <tr className={row ? 'comparison__row' : undefined}>
        <th scope="row">{label}</th>
        <td>
          <Lines kind={kind} answer={own} marked={marked.own} wording={wording} />
        </td>
        <td>
          <Lines kind={kind} answer={theirs} marked={marked.theirs} wording={wording} />
        </td>
        <td>
          <State state={state} />
        </td>
      </tr>
      {below && (
        <tr className="comparison__below">
          <td colSpan={4}>{below}</td>
        </tr>
      )}
    </>
  )
}
