import { submittedOnBehalf } from '@kartlaggning/schema/definitions/submitted-on-behalf'
import { pages } from '@kartlaggning/schema/pages'
import { onBehalfInWords } from '@kartlaggning/schema/respondents/proxy-words'
import { lazy, Suspense } from 'react'
import { useLoaderData } from 'react-router'
import './answers.css'
import { ErrorMessage } from '../look/error-message.tsx'
import { ErrorSummary } from '../look/error-summary.tsx'
import { Page } from '../look/page.tsx'
import { isWritable } from '../questionnaire/saving/drafts.ts'
import { useTextFor } from '../questionnaire/question-context.tsx'
import { SaveStatus } from '../questionnaire/saving/save-status.tsx'
import { usePresence } from '../questionnaire/presence/use-presence.ts'
import { useSaveOnLeave } from '../questionnaire/saving/use-save-on-leave.ts'
import { useLanguage, useTranslation } from '../translation.ts'
import { Differences } from './colleagues/differences.tsx'
import { CheckContradictions } from './check-contradictions.tsx'
import { ConfirmedBefore } from './confirmed-before.tsx'
import { CheckSection } from './check-section.tsx'
import { OwnFiles } from './own-files.tsx'
import type { loadWhole } from './load-answering.ts'
import { useRefreshOnChange } from './colleagues/use-refresh-on-change.ts'
import { Signatories } from './colleagues/signatories.tsx'
import { useSubmit } from './use-submit.ts'

const ProxyNotice = lazy(async () => ({ default: (await import('./proxy/proxy-notice.tsx')).ProxyNotice }))

/** Everything that has been answered, on one page: read, put right, sent in, printed. */
export function CheckPage() {
  const { t } = useTranslation('answers')
  const { draft, sections, differences } = useLoaderData<typeof loadWhole>()
  const { answering, saving } = draft
  const { errors, submitCount, busy, errorMessage, submit } = useSubmit(draft, sections)
  const text = useTextFor(answering.kind)
  useSaveOnLeave(saving)
  usePresence({ respondentId: answering.respondentId, page: saving.writer }, useRefreshOnChange())
  const mayChange = isWritable(answering)
  const language = useLanguage()
  const onBehalf = answering.resting ? submittedOnBehalf(answering.submission) : null
  const titleRead = onBehalf ? 'phase.readTitle' : answering.resting ? 'check.titleResting' : 'check.titleClosed'
  const title = t(mayChange ? 'check.title' : titleRead)
  return (
    <Page
      title={title}
      within={answering.roundName}
      back={{ to: pages.taskList({ respondentId: answering.respondentId }), text: t('backToOverview') }}
      aside={`${answering.roundName} · ${answering.name}`}
      status={mayChange && <SaveStatus saving={saving} speaks />}
      errors={errors.length > 0 && <ErrorSummary errors={errors} submitCount={submitCount} />}
      fictional={answering.fictional}
    >
      {onBehalf && <p className="notice">{onBehalfInWords(onBehalf, answering, language)}</p>}
      {answering.open && answering.proxy && (
        <Suspense>
          <ProxyNotice answering={answering} proxy={answering.proxy} />
        </Suspense>
      )}
      <ConfirmedBefore
        respondentId={answering.respondentId}
        titleOf={(id) => sections.filter((it) => it.id === id).map(({ title: it }) => text(it))[0]}
      />
      {differences && <Differences draft={draft} sections={sections} changes={differences} />}
      {mayChange && <CheckContradictions draft={draft} sections={sections} />}
      {sections.map((section) => (
        <CheckSection key={section.id} draft={draft} section={section} mayChange={mayChange && !answering.completion} />
      ))}
      <div className="buttons">
        {mayChange && answering.signs && (
          <button className="ds-button" type="button" aria-disabled={busy} onClick={() => void submit()}>
            {t(busy ? 'check.sending' : 'check.submit')}
          </button>
        )}
        <button className="ds-button" data-variant="tertiary" type="button" onClick={() => print()}>
          {t('check.print')}
        </button>
      </div>
      {!answering.proxy?.mine && (
        <OwnFiles respondentId={answering.respondentId} of={answering.resting ? 'submission' : 'draft'} />
      )}
      {mayChange && !answering.signs && <Signatories names={answering.signatories} />}
      {mayChange && <p className="prose quiet">{t('check.public', { authority: answering.authority })}</p>}
      <ErrorMessage text={errorMessage} />
    </Page>
  )
}
