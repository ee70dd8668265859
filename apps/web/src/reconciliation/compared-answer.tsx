import type { Kind } from '@kartlaggning/schema/questionnaire/question'
import type { Mirror } from '@kartlaggning/schema/reconciliation/mirror'
import { answerInWords, type Wording } from '@kartlaggning/schema/answers/answer-in-words'
import { useTranslation } from '../translation.ts'

interface LinesProps {
  readonly kind: Kind
  readonly answer: unknown
  /** Codes that only this side has chosen. */
  readonly marked?: readonly string[]
  readonly wording: Wording
}

/** An answer in words; several things it says stand as a list. */
export function Lines({ kind, answer, marked = [], wording }: LinesProps) {
  const { t } = useTranslation('reconciliation')
  const lines = answerInWords(kind, answer, wording)
  const only = marked.length > 0 ? answerInWords(kind, marked, wording) : []
  if (lines.length === 0) return <span className="comparison__nothing">{t('own.sides.notAnswered')}</span>
  if (lines.length === 1) return <Line text={lines[0] ?? ''} isMarked={lines[0] === only[0]} />
  return (
    <ul className="comparison__lines">
      {lines.map((line) => (
        <li key={line}>
          <Line text={line} isMarked={only.includes(line)} />
        </li>
      ))}
    </ul>
  )
}

function Line({ text, isMarked }: { readonly text: string; readonly isMarked: boolean }) {
  const { t } = useTranslation('reconciliation')
  if (!isMarked) return text
  return (
    <>
      <strong>{text}</strong>
      <span className="visually-hidden"> ({t('own.sides.onlyThisSide')})</span>
    </>
  )
}

const symbols = { same: '=', near: '≈', differs: '≠', to_read: '…', not_comparable: '–' } as const satisfies Record<
  Mirror['state'],
  string
>

export function State({ state }: { readonly state: Mirror['state'] }) {
  const { t } = useTranslation('reconciliation')
  return (
    <span className={`agreement agreement--${state}`}>
      <span className="agreement__symbol" aria-hidden="true">
        {symbols[state]}
      </span>{' '}
      {t(`own.sides.states.${state}`)}
    </span>
  )
}
