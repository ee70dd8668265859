import { completions } from '@kartlaggning/schema/answers/completion'
import { dateInText } from '@kartlaggning/schema/document/dates'
import { Fragment } from 'react'
import { useLoaderData, useRevalidator } from 'react-router'
import { call } from '../../call.ts'
import { ConfirmButton } from '../../look/confirm-button.tsx'
import { ErrorMessage } from '../../look/error-message.tsx'
import { useFocusWhenGone } from '../../look/use-focus-when-gone.ts'
import { useMutation } from '../../look/use-mutation.ts'
import { useLanguage, useTranslation } from '../../translation.ts'
import type { loadSubmission } from '../load-submission.ts'
import { useMarked } from '../marks/marked-answers.ts'
import { AskCompletion } from './ask-completion.tsx'
import { RequestRead } from './request-read.tsx'
import { useReview } from './use-review.ts'

/** What is thought of the answers: approved, or asked about again, and how that came back. */
export function ReviewPanel() {
  const { t } = useTranslation('respondents')
  const { submitted, completion } = useLoaderData<typeof loadSubmission>()
  const { mayReview, mayAsk } = useReview()
  const open = completion.requests.find(({ endedAt }) => endedAt === null)
  if (!mayReview && completion.requests.length === 0 && !completion.approval) return null
  return (
    <section className="decide no-print" aria-labelledby="granskning">
      <h2 id="granskning" tabIndex={-1}>
        {t('completion.title')}
      </h2>
      {!open && <Approval />}
      {completion.requests.map((request) => (
        <Fragment key={request.id}>
          <RequestRead request={request} />
          {request === open && mayReview && <Withdraw respondentId={submitted?.answering.respondentId ?? ''} />}
        </Fragment>
      ))}
      {mayAsk && <AskCompletion />}
    </section>
  )
}

function Approval() {
  const { t } = useTranslation('respondents')
  const language = useLanguage()
  const { submitted, completion } = useLoaderData<typeof loadSubmission>()
  const { mayReview } = useReview()
  const { revalidate } = useRevalidator()
  const { busy, mutate, errorMessage } = useMutation()
  const { respondentId = '', submission } = submitted?.answering ?? {}
  const isMarking = useMarked(submitted?.answering.roundId ?? '').some((it) => it.respondentId === respondentId)
  const approve = (approved: boolean) =>
    void mutate(async () => {
      await call(completions.approve, { params: { respondentId }, body: { approved } })
      await revalidate()
    })
  const { approval } = completion
  return (
    <>
      <p role="status">
        {approval
          ? t('completion.approved', {
              version: submission?.version ?? 1,
              by: approval.by,
              date: dateInText(approval.at, language),
            })
          : t('completion.notApproved')}
      </p>
      <ErrorMessage text={errorMessage} />
      {mayReview && (
        <div className="buttons">
          <button
            className="ds-button"
            data-variant={approval || isMarking ? 'secondary' : 'primary'}
            type="button"
            aria-disabled={busy}
            onClick={() => approve(!approval)}
          >
            {t(approval ? 'completion.takeBack' : 'completion.approve')}
          </button>
        </div>
      )}
    </>
  )
}

function Withdraw({ respondentId }: { readonly respondentId: string }) {
  const { t } = useTranslation('respondents')
  const { revalidate } = useRevalidator()
  const goOnFromHeading = useFocusWhenGone('#granskning')
  const withdraw = async () => {
    await call(completions.withdraw, { params: { respondentId } })
    goOnFromHeading()
    await revalidate()
  }
  return (
    <ConfirmButton
      text={t('completion.withdraw')}
      variant="secondary"
      title={t('completion.withdrawTitle')}
      confirm={t('completion.withdraw')}
      onConfirm={withdraw}
    >
      <p>{t('completion.withdrawText')}</p>
    </ConfirmButton>
  )
}
