import { colleagues, type Colleague } from '@kartlaggning/schema/answers/colleagues'
import { dateInWords } from '@kartlaggning/schema/document/dates'
import { call } from '../../call.ts'
import { ConfirmButton } from '../../look/confirm-button.tsx'
import { ErrorMessage } from '../../look/error-message.tsx'
import { useMutation } from '../../look/use-mutation.ts'
import { useLanguage, useTranslation } from '../../translation.ts'

interface AnswerAccessProps {
  readonly respondentId: string
  readonly colleague: Colleague
  readonly onAnswered: (hasAgreed: boolean) => void
}

/** Yes or no to somebody whom the county has added. */
export function AnswerAccess({ respondentId, colleague, onAnswered }: AnswerAccessProps) {
  const { t } = useTranslation('answers')
  const language = useLanguage()
  const { busy, mutate, errorMessage } = useMutation()
  const { personId, name, givenBy, opensAt } = colleague
  const params = { respondentId, personId }
  const agree = async () => {
    if (await mutate(() => call(colleagues.agree, { params }))) onAnswered(true)
  }
  const object = () => call(colleagues.object, { params }).then(() => onAnswered(false))
  return (
    <div className="notice notice--warm">
      <p>
        {t('colleagues.waits', {
          by: givenBy ?? t('colleagues.county'),
          name,
          when: dateInWords(opensAt ?? '', language),
        })}
      </p>
      <ErrorMessage text={errorMessage} />
      <div className="buttons">
        <button className="ds-button" type="button" aria-disabled={busy} onClick={() => void agree()}>
          {t('colleagues.agree', { name })}
        </button>
        <ConfirmButton
          text={t('colleagues.object', { name })}
          variant="secondary"
          title={t('colleagues.objectTitle', { name })}
          confirm={t('colleagues.objectConfirm')}
          onConfirm={object}
        >
          <p>{t('colleagues.objectText', { name })}</p>
        </ConfirmButton>
      </div>
    </div>
  )
}
