import { footnoteWords } from '@kartlaggning/schema/versions/footnote-words'
import { pages } from '@kartlaggning/schema/pages'
import type { Comparability } from '@kartlaggning/schema/rounds/round'
import { Link, useLoaderData } from 'react-router'
import { textFor } from '@kartlaggning/schema/questionnaire/text-for'
import { DownloadCsv } from '../look/download-csv.tsx'
import { RoundFrame } from './round-frame.tsx'
import { useMay } from '../session.tsx'
import { useLanguage, useTranslation } from '../translation.ts'
import { ChangedQuestions } from './changed-questions.tsx'
import type { loadComparability } from './load-comparability.ts'

/** What became of each question since the round before, and what it means for a comparison over time. */
export function ComparabilityPage() {
  const { t } = useTranslation('rounds')
  const { round, comparability } = useLoaderData<typeof loadComparability>()
  const mayCorrect = useMay('rounds.correct') && round.status === 'open'
  return (
    <RoundFrame round={round} tab="settings" title={t('comparability.title')}>
      <p className="lead">{t('comparability.lead')}</p>
      {comparability.previous?.imported && (
        <p className="notice">{t('comparability.imported', { round: comparability.previous.name })}</p>
      )}
      <ChangesSincePrevious comparability={comparability} />
      {mayCorrect && (
        <p>
          <Link className="ds-link" to={pages.correction({ roundId: round.id })}>
            {t('correction.link')}
          </Link>
        </p>
      )}
    </RoundFrame>
  )
}

function ChangesSincePrevious({
  comparability: { previous, questionnaire, questions },
}: {
  readonly comparability: Comparability
}) {
  const { t } = useTranslation('rounds')
  if (previous === null) return <p className="notice">{t('comparability.noPrevious')}</p>
  const notReadIn = questions.filter((it) => it.change === 'not-read-in')
  const changed = questions.filter((it) => it.change !== 'identical' && it.change !== 'not-read-in')
  if (changed.length === 0 && notReadIn.length === 0) {
    const { name } = previous
    return (
      <>
        <h2>{t('comparability.allIdentical')}</h2>
        <p>{t('comparability.since', { round: name, count: questions.length, version: questionnaire })}</p>
      </>
    )
  }
  const identical = questions.length - changed.length - notReadIn.length
  return (
    <>
      <h2>{t('comparability.changed', { count: changed.length, round: previous.name })}</h2>
      <p>{t('comparability.identical', { count: identical, before: previous.questionnaire, after: questionnaire })}</p>
      {changed.length > 0 && <ChangedQuestions questions={changed} />}
      {notReadIn.length > 0 && <NotReadIn questions={notReadIn} />}
      <ComparabilityAsFile />
    </>
  )
}

/** What the file of then lacks. */
function NotReadIn({ questions }: Pick<Comparability, 'questions'>) {
  const { t } = useTranslation('rounds')
  const language = useLanguage()
  return (
    <>
      <h2>{t('comparability.notReadIn', { count: questions.length })}</h2>
      <p>{t('comparability.notReadInLead')}</p>
      <ul>
        {questions.map(({ after, text }) => (
          <li key={after}>{textFor(text, language, 'municipality')}</li>
        ))}
      </ul>
    </>
  )
}

/** Every question, the identical ones too: a file is filtered by who opens it. */
function ComparabilityAsFile() {
  const { t } = useTranslation('rounds')
  const language = useLanguage()
  const { round, comparability } = useLoaderData<typeof loadComparability>()
  const rows = () => [
    [
      t('comparability.question'),
      t('comparability.change'),
      t('comparability.comparable'),
      t('comparability.footnote'),
    ],
    ...comparability.questions.map(({ text, change, comparable, footnotes }) => [
      textFor(text, language, 'municipality'),
      t(`comparability.changes.${change}`),
      t(`comparability.comparables.${comparable}`),
      footnotes.map((it) => footnoteWords[it][language]).join(' '),
    ]),
  ]
  return (
    <p className="buttons">
      <DownloadCsv text={t('comparability.csv')} name={`${round.name} ${t('comparability.title')}`} rows={rows} />
    </p>
  )
}
