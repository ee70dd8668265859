import { maskedNumberIn, type PersonalData } from '@kartlaggning/schema/questionnaire/personal-data'
import { useTranslation, type Translate } from '../../translation.ts'
import { useText } from '../question-context.tsx'
import { remarkText } from '../remark-texts.ts'

interface NoticeProps {
  readonly id: string
  readonly found: readonly PersonalData[]
  /** What may be there for a reason is asked about here. */
  readonly wantsReason: boolean
}

/** Says once, without moving focus, what was found; a personal number has its words in the field's error too. */
export function PersonalDataNotice({ id, found, wantsReason }: NoticeProps) {
  const { t } = useTranslation('questionnaire')
  const text = useText()
  const number = found.find((it) => it.kind === 'personal-number')
  return (
    <div role="status" id={id}>
      {number && (
        <p className="visually-hidden">{text(remarkText('personal-number', undefined, maskedNumberIn(number.text)))}</p>
      )}
      {wantsReason && (
        <div className="found">
          <p>
            <strong>{t('found.title')}</strong>
          </p>
          <ul>
            {[...new Set(found.map((it) => sayingOf(it, t)))].filter(Boolean).map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
          <p>{t('found.todo')}</p>
        </div>
      )}
    </div>
  )
}

const sayingOf = ({ kind, text }: PersonalData, t: Translate<readonly ['questionnaire']>) =>
  kind === 'personal-number' ? '' : t(`found.${kind}`, { text })
