import { pages } from '@kartlaggning/schema/pages'
import { chapters, type RoundChapter, type RoundSentence } from '@kartlaggning/schema/report/chapters'
import { chapterTitle } from '@kartlaggning/schema/report/report-document'
import { useState } from 'react'
import { Link, useLoaderData } from 'react-router'
import { call } from '../../call.ts'
import { ErrorMessage } from '../../look/error-message.tsx'
import { useMutation } from '../../look/use-mutation.ts'
import { RoundFrame } from '../../rounds/round-frame.tsx'
import { StatusMessage, useStatusMessage, type Announce } from '../../respondents/status-message.tsx'
import { useMay } from '../../session.tsx'
import { useLanguage, useTranslation } from '../../translation.ts'
import type { loadChapters } from './load-chapters.ts'
import './chapters.css'

/** Every chapter and appendix of the report: which are in it, what is written, and how much is reviewed. */
export function ChaptersPage() {
  const { t } = useTranslation(['report/chapters', 'report'])
  const { round, listed } = useLoaderData<typeof loadChapters>()
  const [message, tell] = useStatusMessage()
  return (
    <RoundFrame
      round={round}
      tab="report"
      title={t('title')}
      back={{ to: pages.report({ roundId: round.id }), text: t('report:backToReport') }}
    >
      {listed === null ? (
        <p className="notice">{t('tooEarly')}</p>
      ) : (
        <>
          <p className="lead">{t('lead')}</p>
          <StatusMessage {...message} />
          <table className="chapters-table">
            <thead>
              <tr>
                <th scope="col">{t('columns.chapter')}</th>
                <th scope="col">{t('columns.shown')}</th>
                <th scope="col">{t('columns.words')}</th>
                <th scope="col">{t('columns.sentences')}</th>
              </tr>
            </thead>
            <tbody>
              {listed.chapters.map((chapter) => (
                <ChapterRow
                  key={`${chapter.id} ${chapter.version}`}
                  chapter={chapter}
                  sentences={listed.sentences.filter((it) => it.chapter === chapter.id)}
                  tell={tell}
                />
              ))}
            </tbody>
          </table>
        </>
      )}
    </RoundFrame>
  )
}

interface ChapterRowProps {
  readonly chapter: RoundChapter
  readonly sentences: readonly RoundSentence[]
  readonly tell: Announce
}

function ChapterRow({ chapter, sentences, tell }: ChapterRowProps) {
  const { t } = useTranslation('report/chapters')
  const language = useLanguage()
  const { round } = useLoaderData<typeof loadChapters>()
  const mayWrite = useMay('report.write')
  const { busy, mutate, errorMessage } = useMutation()
  const { id, shown, words, countyBoardOnly, version, carriedFrom } = chapter
  const name = chapterTitle(id, language)
  const params = { roundId: round.id, chapter: id }
  const [isIncluded, setIsIncluded] = useState(shown)
  const include = async (included: boolean) => {
    if (busy) return
    setIsIncluded(included)
    const isDone = await mutate(async () => {
      await call(chapters.write, { params, body: { shown: included, words: null, countyBoardOnly, seen: version } })
      tell(`${name}: ${t(included ? 'included' : 'leftOut')}`)
    })
    if (!isDone) setIsIncluded(shown)
  }
  const reviewed = sentences.filter(({ state }) => state === 'approved' || state === 'rewritten').length
  return (
    <tr>
      <th scope="row">
        <Link className="ds-link" to={pages.reportChapter(params)}>
          {name}
        </Link>
        <ErrorMessage text={errorMessage} />
      </th>
      <td data-label={t('columns.shown')}>
        <input
          className="ds-input"
          type="checkbox"
          aria-label={t('include', { chapter: name })}
          checked={isIncluded}
          disabled={!mayWrite}
          onChange={(event) => void include(event.target.checked)}
        />
      </td>
      <td data-label={t('columns.words')}>
        {carriedFrom === null ? t(words === '' ? 'own.none' : 'own.written') : t('own.carried', { round: carriedFrom })}
      </td>
      <td data-label={t('columns.sentences')}>
        {sentences.length === 0 ? t('noSentences') : t('reviewed', { reviewed, all: sentences.length })}
      </td>
    </tr>
  )
}
