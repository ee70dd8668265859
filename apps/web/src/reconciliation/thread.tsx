import { dateInText } from '@kartlaggning/schema/document/dates'
import type { ConversationStep } from '@kartlaggning/schema/reconciliation/conversation'
import type { Reconciliation } from '@kartlaggning/schema/reconciliation/reconciliation'
import { answerInWords } from '@kartlaggning/schema/answers/answer-in-words'
import { useLanguage, useTranslation } from '../translation.ts'
import type { Point } from './points.ts'
import { SideMark } from './turn-mark.tsx'
import { useSharedWording } from './who.ts'

/** The two sides by name, ours first. */
interface Parties {
  readonly own: Pick<Reconciliation['own'], 'kind' | 'name'>
  readonly counterpart: Pick<Reconciliation['own'], 'name'> | null
}

interface ThreadProps {
  readonly point: Point
  readonly parties: Parties
}

/** What has been said, first to last. */
export function Thread({ point, parties }: ThreadProps) {
  const { t } = useTranslation('reconciliation')
  const { steps } = point.conversation
  if (steps.length === 0) return null
  return (
    <ol className="thread" aria-label={t('own.talk.thread')}>
      {steps.map((step) => (
        <Step key={step.id} step={step} point={point} parties={parties} />
      ))}
    </ol>
  )
}

function Step({ step, point, parties: { own, counterpart } }: ThreadProps & { readonly step: ConversationStep }) {
  const { t } = useTranslation('reconciliation')
  const language = useLanguage()
  const valueInWords = useValueInWords(point)
  const proposal = point.conversation.steps.find(({ id }) => id === step.ends)
  const value = valueInWords(step.value ?? proposal?.value ?? null)
  const side = step.by === own.kind ? own.name : (counterpart?.name ?? '')
  return (
    <li>
      <SideMark side={step.by} />
      <div>
        <p className="thread__by">
          <strong>{step.saidBy || side}</strong>
          {step.saidBy && `, ${side}`}, {dateInText(step.saidAt, language)}
        </p>
        {step.kind !== 'explain' && <p>{t(`own.talk.steps.${step.kind}`, { value })}</p>}
        {step.words && <p lang="sv">{step.words}</p>}
      </div>
    </li>
  )
}

/** A value of the question in a sentence. */
export function useValueInWords({ kind }: Pick<Point, 'kind'>) {
  const wording = useSharedWording()
  return (value: ConversationStep['value']) => answerInWords(kind, value, wording).join(', ')
}
