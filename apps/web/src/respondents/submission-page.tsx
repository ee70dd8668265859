import { papers } from '@kartlaggning/schema/answers/files'
import { urlOf } from '@kartlaggning/schema/endpoint-url'
import { insideSentence } from '@kartlaggning/schema/respondents/respondent-name'
import { pages } from '@kartlaggning/schema/pages'
import { submittedOnBehalf } from '@kartlaggning/schema/definitions/submitted-on-behalf'
import { onBehalfInWords } from '@kartlaggning/schema/respondents/proxy-words'
import type { Submission } from '@kartlaggning/schema/answers/submission'
import type { AnswerDocument } from '@kartlaggning/schema/answers/answer-document'
import type { Section } from '@kartlaggning/schema/questionnaire/section'
import { sectionsOfRound } from '@kartlaggning/schema/rounds/round-questionnaire'
import { questionnaireOf } from '@kartlaggning/schema/questionnaires/registry'
import type { RespondentKind } from '@kartlaggning/schema/respondents/respondent-kind'
import type { ComponentProps } from 'react'
import { Link, useLoaderData, useParams } from 'react-router'
import { dateInText } from '@kartlaggning/schema/document/dates'
import { NotFoundPage } from '../look/error-page.tsx'
import { OnBehalfSentence } from '../look/on-behalf.tsx'
import { RoundFrame } from '../rounds/round-frame.tsx'
import { useMay } from '../session.tsx'
import { useLanguage, useTranslation } from '../translation.ts'
import { ReviewPanel } from './completion/review-panel.tsx'
import { ChangedSince } from './changed-since.tsx'
import { EntryCard } from './entry-card.tsx'
import { NextSection, SectionList, useReadSections } from './reader-sections.tsx'
import { QuestionAnswers } from './question-answers.tsx'
import { NotesPanel } from './reading/notes-panel.tsx'
import { SecrecyPanel } from './secrecy/secrecy-panel.tsx'
import { MarksLine } from './marks/mark-answer.tsx'
import { useRestoredMarks } from './marks/use-restored-marks.ts'
import type { loadSubmission } from './load-submission.ts'
import './submission.css'

/** What a respondent has submitted, to be read. Each question and entry has an address of its own. */
export function SubmissionPage() {
  const { t } = useTranslation('respondents')
  const language = useLanguage()
  const { round, respondents, submitted } = useLoaderData<typeof loadSubmission>()
  const { respondentId } = useParams()
  const respondent = respondents.find((it) => it.id === respondentId)
  if (!respondent) return <NotFoundPage />
  const frame = {
    title: t('submission.title', { respondent: insideSentence(respondent.name, language) }),
    round,
    tab: 'answers',
    back: { to: pages.submissions({ roundId: round.id }), text: t('submission.all') },
  } as const
  if (!submitted?.answering.submission) {
    return (
      <RoundFrame {...frame}>
        <p className="lead">{t('submission.notYet', { respondent: respondent.name })}</p>
        <Neighbours />
      </RoundFrame>
    )
  }
  return <Submitted frame={frame} submitted={submitted} submission={submitted.answering.submission} />
}

interface SubmittedProps {
  readonly frame: Pick<ComponentProps<typeof RoundFrame>, 'title' | 'round' | 'tab' | 'back'>
  readonly submitted: NonNullable<Awaited<ReturnType<typeof loadSubmission>>['submitted']>
  readonly submission: Submission
}

function Submitted({ frame, submitted, submission }: SubmittedProps) {
  const { t } = useTranslation('respondents')
  const language = useLanguage()
  const { answering, document, changes } = submitted
  const { round } = frame
  const { before } = useLoaderData<typeof loadSubmission>()
  const onBehalf = submittedOnBehalf(submission)
  useRestoredMarks()
  const mayDisclose = useMay('answers.disclose')
  const { submittedAt, submittedBy, version, reference } = submission
  const sections = sectionsOfRound(questionnaireOf(answering.questionnaire), answering, answering.kind)
  const read = useReadSections(sections, document)
  const facts = { date: dateInText(submittedAt, language), by: submittedBy, version, reference }
  const pdf = urlOf(papers.answers, { params: { respondentId: answering.respondentId }, querystring: { language } })
  return (
    <RoundFrame {...frame} status={t(submission.imported ? 'submission.importedFacts' : 'submission.facts', facts)}>
      <Neighbours />
      {onBehalf && <p className="notice">{onBehalfInWords(onBehalf, answering, language)}</p>}
      <ReviewPanel />
      <SecrecyPanel />
      <NotesPanel />
      {changes && <ChangedSince answering={answering} sections={sections} changes={changes} />}
      <SectionList sections={sections} read={read} />
      <p className="no-print">
        <a className="ds-link" href={pdf} download>
          {t('submission.pdf')}
        </a>
      </p>
      {mayDisclose && (
        <p className="no-print">
          <Link className="ds-link" to={pages.disclosure({ roundId: round.id, respondentId: answering.respondentId })}>
            {t('submission.disclose')}
          </Link>
        </p>
      )}
      <p className="prose quiet">{t('submission.hidden')}</p>
      {before && (
        <p className="prose quiet">
          {t(before.imported ? 'reading.besideImported' : 'reading.beside', { roundName: before.roundName })}{' '}
          <OnBehalfSentence side={{ kind: answering.kind, onBehalf: before.onBehalf }} />
        </p>
      )}
      <MarksLine />
      {read.map((section) => (
        <SectionAnswersOf key={section.id} section={section} document={document} kind={answering.kind} />
      ))}
      <NextSection sections={sections} read={read} />
      <MarksLine />
      <Neighbours again />
    </RoundFrame>
  )
}

interface SectionProps {
  readonly section: Section
  readonly document: AnswerDocument
  readonly kind: RespondentKind
}

function SectionAnswersOf({ section, document, kind }: SectionProps) {
  const { t } = useTranslation('respondents')
  const language = useLanguage()
  const { entries = [], ...own } = document[section.id] ?? {}
  const none = section.entries?.noneQuestion
  const questions = section.questions.filter(({ id }) => id !== `${section.id}.${none}` || entries.length === 0)
  return (
    <section>
      <h2 id={section.id} tabIndex={-1}>
        {section.title[language]}
      </h2>
      <QuestionAnswers questions={questions} answers={own} kind={kind} />
      {section.entries && (
        <p className="result-count">
          {t('submission.entries', {
            count: entries.length,
            one: section.entries.one[language],
            many: section.entries.many[language],
          })}
        </p>
      )}
      {section.entries &&
        entries.map(
          (entry) =>
            section.entries && (
              <EntryCard key={entry.id} group={section.entries} entry={entry} section={section.id} kind={kind} />
            ),
        )}
    </section>
  )
}

/** The one before and the one after among those who have submitted. */
function Neighbours({ again = false }: { readonly again?: boolean }) {
  const { t } = useTranslation('respondents')
  const { round, respondents } = useLoaderData<typeof loadSubmission>()
  const { respondentId } = useParams()
  const at = respondents.findIndex((it) => it.id === respondentId)
  const previous = respondents.slice(0, Math.max(at, 0)).findLast((it) => it.status === 'submitted')
  const next = respondents.slice(at + 1).find((it) => it.status === 'submitted')
  return (
    <nav className="neighbours no-print" aria-label={t(again ? 'submission.othersBelow' : 'submission.others')}>
      {[previous, next].map(
        (it, index) =>
          it && (
            <Link
              key={it.id}
              className="ds-link"
              to={pages.submission({ roundId: round.id, respondentId: it.id })}
              data-to={index === 0 ? 'previous' : 'next'}
            >
              <span className="visually-hidden">{t(index === 0 ? 'submission.previous' : 'submission.next')} </span>
              <span lang="sv">{it.name}</span>
            </Link>
          ),
      )}
    </nav>
  )
}
