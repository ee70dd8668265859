import type { Answering } from '@kartlaggning/schema/answers/answers'
import { revisions } from '@kartlaggning/schema/answers/revisions'
import { dateInText } from '@kartlaggning/schema/document/dates'
import { pages } from '@kartlaggning/schema/pages'
import { useNavigate, useRevalidator } from 'react-router'
import { call, isProblem } from '../../call.ts'
import { ConfirmButton } from '../../look/confirm-button.tsx'
import { openAutosaves } from '../../questionnaire/saving/open-autosaves.ts'
import { useLanguage, useTranslation } from '../../translation.ts'

/** Nothing came of having opened the answers again: what was submitted stands. */
export function KeepSubmission({ answering: { respondentId, submission } }: { readonly answering: Answering }) {
  const { t } = useTranslation('answers')
  const language = useLanguage()
  const navigate = useNavigate()
  const { revalidate } = useRevalidator()
  if (!submission) return null
  const keep = async () => {
    const kept = call(revisions.keep, { params: { respondentId } })
    await kept.catch((error: unknown) => {
      // Kept or sent anew by a colleague: the receipt tells.
      if (!isProblem(error, 'answers-are-submitted')) throw error
    })
    openAutosaves.delete(respondentId)
    await navigate(pages.receipt({ respondentId }))
    await revalidate()
  }
  return (
    <ConfirmButton
      text={t('phase.keep')}
      variant="secondary"
      title={t('phase.keepTitle')}
      confirm={t('phase.keepConfirm')}
      onConfirm={keep}
    >
      <p>{t('phase.keepText', { sent: dateInText(submission.submittedAt, language) })}</p>
    </ConfirmButton>
  )
}
