import type { Answering } from '@kartlaggning/schema/answers/answers'
import { dateInText } from '@kartlaggning/schema/document/dates'
import { abstentionWords } from '@kartlaggning/schema/respondents/abstention-words'
import type { Abstention } from '@kartlaggning/schema/respondents/abstention'
import { declining } from '@kartlaggning/schema/respondents/declining'
import { useRevalidator } from 'react-router'
import { call } from '../../call.ts'
import { ErrorMessage } from '../../look/error-message.tsx'
import { useFocusWhenGone } from '../../look/use-focus-when-gone.ts'
import { useMutation } from '../../look/use-mutation.ts'
import { useLanguage, useTranslation } from '../../translation.ts'

interface DeclinedNoticeProps {
  readonly answering: Answering
  readonly abstention: Abstention
}

/** That the respondent has declined, and the way back as long as there is one. */
export function DeclinedNotice({ answering, abstention }: DeclinedNoticeProps) {
  const { t } = useTranslation('answers')
  const language = useLanguage()
  const { open, closesOn, authority } = answering
  const { reason, source, by, at } = abstention
  const said = { reason: abstentionWords[reason][language], by, date: dateInText(at, language), authority }
  return (
    <div className="notice">
      <p>{source === null ? t('phase.declined', said) : t('phase.notedDeclined', { ...said, source })}</p>
      <p>{open ? t('phase.stillOpen', { date: dateInText(closesOn, language) }) : t('phase.declinedClosed')}</p>
      {open && answering.signs && <TakeBack respondentId={answering.respondentId} />}
    </div>
  )
}

function TakeBack({ respondentId }: { readonly respondentId: string }) {
  const { t } = useTranslation('answers')
  const { revalidate } = useRevalidator()
  const { busy, mutate, errorMessage } = useMutation()
  const goOnFromHeading = useFocusWhenGone('h1')
  const takeBack = () =>
    mutate(async () => {
      await call(declining.takeBack, { params: { respondentId } })
      goOnFromHeading()
      await revalidate()
    })
  return (
    <>
      <ErrorMessage text={errorMessage} />
      <button
        className="ds-button"
        data-variant="secondary"
        type="button"
        aria-disabled={busy}
        onClick={() => void takeBack()}
      >
        {t('phase.takeBackDecline')}
      </button>
    </>
  )
}
