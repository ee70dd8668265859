import { pages } from '@kartlaggning/schema/pages'
import { Suspense, useEffect, useMemo } from 'react'
import { Link, useLoaderData, useLocation } from 'react-router'
import '../questionnaire/questionnaire.css'
import './answers.css'
import { ErrorMessage } from '../look/error-message.tsx'
import { Page } from '../look/page.tsx'
import { useMutation } from '../look/use-mutation.ts'
import { PresenceLine } from '../questionnaire/presence/presence.tsx'
import { QuestionField } from '../questionnaire/fields/question-field.tsx'
import {
  QuestionContextProvider,
  fieldId,
  useTextFor,
  type QuestionContext,
} from '../questionnaire/question-context.tsx'
import { NotKept } from '../questionnaire/saving/not-kept.tsx'
import { SaveStatus } from '../questionnaire/saving/save-status.tsx'
import { useActiveTime } from '../questionnaire/presence/use-active-time.ts'
import { useSaveOnLeave } from '../questionnaire/saving/use-save-on-leave.ts'
import { useQuestionForm } from '../questionnaire/use-question-form.ts'
import { useRefresh } from '../questionnaire/saving/use-refresh.ts'
import { useTranslation } from '../translation.ts'
import { useOpenQuestions } from './completing/use-open-questions.ts'
import { ConfirmUnchanged } from './confirm-unchanged.tsx'
import { cardOf } from './card-of.ts'
import { EntryButtons } from './entry-buttons.tsx'
import { useEntryTitle } from './entry-title.ts'
import type { OneEntry } from './load-answering.ts'
import { useMeets } from './meeting.ts'
import { MeetingBar } from './meeting-bar.tsx'
import { preventSubmit } from './prevent-submit.ts'
import type { Moved } from './removed-entries.tsx'
import { MovedNotice, RemovedNotice } from './set-aside.ts'
import { useEntryActions } from './use-entry-actions.ts'
import { useJudgedOnArrival } from './use-section-end.ts'
import { WaitingPage } from './colleagues/waiting-page.tsx'
import { awaitsOthers } from './colleagues/awaits-others.ts'
import { useBackLink } from './back-link.ts'

interface Arrival {
  readonly copied?: string
  readonly isNew?: boolean
  readonly moved?: Moved
}

export function EntryPage() {
  const loaded = useLoaderData<OneEntry>()
  const text = useTextFor(loaded.draft.answering.kind)
  if (awaitsOthers(loaded.draft.answering))
    return <WaitingPage answering={loaded.draft.answering} title={text(loaded.section.title)} />
  return <OpenEntry key={loaded.draft.answering.questionnaire + loaded.entry.id} {...loaded} />
}

function OpenEntry({ draft, section, group, entry }: OneEntry) {
  const { t } = useTranslation('answers')
  const { saving, answering } = draft
  const text = useTextFor(answering.kind)
  const { state } = useLocation() as { state: Arrival | null }
  const opened = useMemo(
    () => ({ draft, section: section.id, entry, questions: group.questions }),
    [draft, section, entry, group],
  )
  const { form, context, shown } = useQuestionForm(opened)
  const open = useOpenQuestions({ answering, entry, questions: group.questions, form }, shown)
  const title = useEntryTitle(draft)(section, entry.id)
  const { isCheck, ...backLink } = useBackLink(answering.respondentId)
  const list = `${pages.section({ respondentId: answering.respondentId, section: section.id })}#${cardOf(entry.id)}`
  const back = isCheck ? backLink : { to: list, text: t('backToList', { section: text(section.title) }) }
  const { restore } = useEntryActions(draft, section, group)
  const { mutate, errorMessage } = useMutation()
  useJudgedOnArrival(form)
  useCopyNamed(form, section.id, group.titleQuestion, state?.copied)
  useSaveOnLeave(saving)
  useActiveTime(answering.respondentId, section.id)
  const presence = useRefresh(draft, section.id)
  const one = text(group.one)
  const meets = useMeets()
  return (
    <Page
      title={state?.isNew ? t('group.new', { one }) : title}
      within={answering.roundName}
      back={back}
      aside={text(section.title)}
      status={
        <>
          <SaveStatus saving={saving} speaks />
          <div role="status">
            {entry.removedAt !== null && (
              <Suspense>
                <RemovedNotice
                  {...{ entry }}
                  respondentId={answering.respondentId}
                  name={title}
                  onTakeBack={() => void mutate(() => restore(entry.id))}
                />
              </Suspense>
            )}
          </div>
          <ErrorMessage text={errorMessage} />
        </>
      }
      fictional={answering.fictional}
    >
      <p className={state?.copied ? 'notice' : undefined} role="status">
        {state?.copied && t('group.copied')}
      </p>
      {state?.moved && (
        <Suspense>
          <MovedNotice {...{ answering, moved: state.moved }} name={title} />
        </Suspense>
      )}
      {meets && <MeetingBar respondentId={answering.respondentId} />}
      <NotKept />
      <PresenceLine presence={presence} section={section.id} />
      <ConfirmUnchanged
        {...{ draft, shown }}
        section={section.id}
        entry={entry.id}
        button={t('carried.confirm')}
        title={title}
      />
      <QuestionContextProvider value={context}>
        <form data-saves-itself noValidate onSubmit={preventSubmit}>
          {open.map(({ question, parts }) => (
            <QuestionField key={question.id} question={question} parts={parts} />
          ))}
          {answering.completion ? (
            <p>
              <Link className="ds-link" to={pages.taskList({ respondentId: answering.respondentId })}>
                {t('section.saveAndOverview')}
              </Link>
            </p>
          ) : (
            <EntryButtons {...{ draft, section, group, entry, shown }} back={back.to} isCheck={isCheck} />
          )}
        </form>
      </QuestionContextProvider>
    </Page>
  )
}

/** A copy is named as one, and its name is what one changes first. */
function useCopyNamed(
  form: QuestionContext['form'],
  section: string,
  titleQuestion: string,
  copied: string | undefined,
) {
  const { t } = useTranslation('answers')
  useEffect(() => {
    if (copied === undefined) return
    const input = document.getElementById(`${fieldId(titleQuestion)}-input`)
    if (form.getValues(titleQuestion) === copied) form.setValue(titleQuestion, t('group.copyOf', { name: copied }))
    input?.focus()
    // oxlint-disable-next-line react/exhaustive-deps -- once, when the copy is opened
  }, [form, section, titleQuestion, copied])
}
