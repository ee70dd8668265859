import { pages } from '@kartlaggning/schema/pages'
import { nameOf } from '@kartlaggning/schema/questionnaire/section'
import { lazy, Suspense, useMemo } from 'react'
import { Link, useLoaderData, useLocation } from 'react-router'
import '../questionnaire/questionnaire.css'
import './answers.css'
import { ErrorSummary } from '../look/error-summary.tsx'
import { Page } from '../look/page.tsx'
import { PresenceLine } from '../questionnaire/presence/presence.tsx'
import { FirstScreenProvider, firstQuestions, useIsFirstScreen } from '../questionnaire/first-screen.ts'
import { QuestionField } from '../questionnaire/fields/question-field.tsx'
import { QuestionContextProvider, useTextFor } from '../questionnaire/question-context.tsx'
import { NotKept } from '../questionnaire/saving/not-kept.tsx'
import { SaveStatus } from '../questionnaire/saving/save-status.tsx'
import { useActiveTime } from '../questionnaire/presence/use-active-time.ts'
import { useSaveOnLeave } from '../questionnaire/saving/use-save-on-leave.ts'
import { useQuestionForm } from '../questionnaire/use-question-form.ts'
import { useRefresh } from '../questionnaire/saving/use-refresh.ts'
import { useLanguage, useTranslation } from '../translation.ts'
import { useOpenQuestions } from './completing/use-open-questions.ts'
import { CompletedField } from './completed-field.tsx'
import { ConfirmedBefore } from './confirmed-before.tsx'
import { ConfirmUnchanged } from './confirm-unchanged.tsx'
import { EntryList } from './entry-list.tsx'
import { CopyLinks } from './from-another/other-links.tsx'
import type { Imported } from './imported.ts'
import type { OneSection } from './load-answering.ts'
import { MeetingBar } from './meeting-bar.tsx'
import { useSectionEnd } from './use-section-end.ts'
import { preventSubmit } from './prevent-submit.ts'
import { WaitingPage } from './colleagues/waiting-page.tsx'
import { awaitsOthers } from './colleagues/awaits-others.ts'
import { useBackLink } from './back-link.ts'

// Only whoever has just brought answers in is told so.
const ImportedNotice = lazy(async () => ({ default: (await import('./imported-notice.tsx')).ImportedNotice }))
// Few have an area that answers for them.
const PoliceAreaAnswers = lazy(async () => ({
  default: (await import('./police-area-answers.tsx')).PoliceAreaAnswers,
}))

export function SectionPage() {
  const loaded = useLoaderData<OneSection>()
  const { respondentId, questionnaire } = loaded.draft.answering
  const text = useTextFor(loaded.draft.answering.kind)
  if (awaitsOthers(loaded.draft.answering))
    return <WaitingPage answering={loaded.draft.answering} title={text(loaded.section.title)} />
  return <OpenSection key={respondentId + questionnaire + loaded.section.id} {...loaded} />
}

function OpenSection({ draft, section, sections, asPoliceArea }: OneSection) {
  const { t } = useTranslation('answers')
  const { saving, answering } = draft
  const text = useTextFor(answering.kind)
  const opened = useMemo(
    () => ({ draft, section: section.id, entry: null, questions: section.questions }),
    [draft, section],
  )
  const { form, context, shown } = useQuestionForm(opened)
  const isFirstScreen = useIsFirstScreen()
  const open = useOpenQuestions({ answering, entry: null, questions: section.questions, form }, shown)
  const back = useBackLink(answering.respondentId)
  const language = useLanguage()
  const { state } = useLocation() as { state: { imported?: Imported } | null }
  const end = useSectionEnd({ draft, section, sections, form, back })
  useSaveOnLeave(saving)
  useActiveTime(answering.respondentId, section.id)
  const presence = useRefresh(draft, section.id)
  const none = section.entries?.noneQuestion
  const number = sections.findIndex((it) => it.section === section.id) + 1
  return (
    <Page
      title={text(section.title)}
      within={answering.roundName}
      back={back}
      aside={t('sectionOf', { number, count: sections.length })}
      status={<SaveStatus saving={saving} speaks />}
      errors={end.errors.length > 0 && <ErrorSummary errors={end.errors} submitCount={end.submitCount} />}
      fictional={answering.fictional}
    >
      {state?.imported && (
        <Suspense>
          <ImportedNotice {...{ draft, section, form }} imported={state.imported} />
        </Suspense>
      )}
      <MeetingBar respondentId={answering.respondentId} sections={sections} section={section.id} />
      <ConfirmedBefore
        respondentId={answering.respondentId}
        titleOf={(id) => sections.find((it) => it.section === id)?.title[language]}
      />
      <NotKept />
      <PresenceLine presence={presence} section={section.id} />
      <ConfirmUnchanged
        {...{ draft, shown }}
        section={section.id}
        entry={null}
        button={t(section.entries ? 'carried.confirm' : 'carried.confirmAndGoOn')}
        title={text(section.title)}
        {...(!section.entries && { onDone: (confirmed) => void end.submit(confirmed) })}
      />
      {draft.policeArea && asPoliceArea && (
        <Suspense>
          <PoliceAreaAnswers draft={draft} area={draft.policeArea} section={asPoliceArea} />
        </Suspense>
      )}
      {section.lead && <p className="lead">{text(section.lead)}</p>}
      {!answering.completion && <CopyLinks draft={draft} section={section} />}
      <QuestionContextProvider value={context}>
        <form data-saves-itself noValidate onSubmit={preventSubmit}>
          <FirstScreenProvider value={isFirstScreen}>
            {firstQuestions(open, isFirstScreen)
              .filter(({ question }) => nameOf(question) !== none)
              .map(({ question, parts }) => (
                <QuestionField key={question.id} question={question} parts={parts} />
              ))}
          </FirstScreenProvider>
          {section.entries && !answering.completion && (
            <EntryList
              draft={draft}
              sections={sections}
              section={section}
              group={section.entries}
              none={shown.find(({ question }) => nameOf(question) === none)}
            />
          )}
          {!answering.completion && <CompletedField saving={saving} section={section.id} />}
          <div className="buttons">
            <button className="ds-button" type="button" onClick={() => void end.submit()}>
              {t(back.isCheck ? 'section.saveAndCheck' : 'section.saveAndContinue')}
            </button>
            <Link className="ds-link" to={pages.taskList({ respondentId: answering.respondentId })}>
              {t('section.saveAndOverview')}
            </Link>
            <SaveStatus saving={saving} />
          </div>
        </form>
      </QuestionContextProvider>
    </Page>
  )
}
