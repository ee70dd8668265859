import { useTranslation } from '../translation.ts'
import { onlyOneSide, type ComparedAnswer } from './comparison.ts'
import { Lines, State } from './compared-answer.tsx'
import type { SheetProps } from './comparison-table.tsx'

/** The same as the table, where there is no room for one. */
export function ComparisonCards({ compared: { questions }, wording, their, below }: SheetProps) {
  return questions.map(({ question, answers }) =>
    answers.map((answer, at) => (
      <div key={answer.id}>
        {question.kind === 'matrix' && at === 0 && <h4>{wording.text(question.text)}</h4>}
        <div className="comparison-card">
          {answer.row ? <h5>{wording.text(answer.row.text)}</h5> : <h4>{wording.text(question.text)}</h4>}
          <Card answer={answer} wording={wording} their={their} />
          {below(answer.id)}
        </div>
      </div>
    )),
  )
}

function Card({
  answer,
  wording,
  their,
}: Omit<SheetProps, 'compared' | 'below'> & { readonly answer: ComparedAnswer }) {
  const { t } = useTranslation('reconciliation')
  const { kind, own, theirs, state } = answer
  const marked = onlyOneSide(answer)
  return (
    <dl>
      <div>
        <dt>{t('own.sides.ours')}</dt>
        <dd>
          <Lines kind={kind} answer={own} marked={marked.own} wording={wording} />
        </dd>
      </div>
      <div>
        <dt>{t('own.sides.theirs', { Their: their })}</dt>
        <dd>
          <Lines kind={kind} answer={theirs} marked={marked.theirs} wording={wording} />
        </dd>
      </div>
      <div>
        <dt>{t('own.sides.state')}</dt>
        <dd>
          <State state={state} />
        </dd>
      </div>
    </dl>
  )
}
