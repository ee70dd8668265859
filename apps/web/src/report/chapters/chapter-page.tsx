import { pages } from '@kartlaggning/schema/pages'
import type { RoundChapter } from '@kartlaggning/schema/report/chapters'
import { chapterTitle } from '@kartlaggning/schema/report/report-document'
import { timeOfDay } from '@kartlaggning/schema/document/dates'
import { useLoaderData, useParams } from 'react-router'
import { describedBy, Field } from '../../look/field.tsx'
import { RoundFrame } from '../../rounds/round-frame.tsx'
import { useMay } from '../../session.tsx'
import { useLanguage, useTranslation } from '../../translation.ts'
import { ChapterConflict } from './chapter-conflict.tsx'
import type { loadChapters } from './load-chapters.ts'
import { SentencesOfChapter } from './sentences-of-chapter.tsx'
import { useChapterSaving } from './use-chapter-saving.ts'
import { WordsPreview } from './words-preview.tsx'
import './chapters.css'

/** One chapter: whether it is in the report, its own text, and its computed sentences. */
export function ChapterPage() {
  const { t } = useTranslation('report/chapters')
  const { round, listed } = useLoaderData<typeof loadChapters>()
  const language = useLanguage()
  const { chapter: id } = useParams()
  const chapter = listed?.chapters.find((it) => it.id === id)
  return (
    <RoundFrame
      round={round}
      tab="report"
      title={chapter ? chapterTitle(chapter.id, language) : t('title')}
      back={{ to: pages.reportChapters({ roundId: round.id }), text: t('back') }}
    >
      {chapter ? (
        <>
          <ChapterForm key={chapter.id} chapter={chapter} />
          <SentencesOfChapter chapter={chapter.id} />
        </>
      ) : (
        <p className="notice">{t('tooEarly')}</p>
      )}
    </RoundFrame>
  )
}

function ChapterForm({ chapter }: { readonly chapter: RoundChapter }) {
  const { t } = useTranslation('report/chapters')
  const { round } = useLoaderData<typeof loadChapters>()
  const mayWrite = useMay('report.write')
  const saving = useChapterSaving(round.id, chapter)
  const { draft, carriedFrom, theirs, change, resolve, saveNow } = saving
  return (
    <div className="chapter-form form">
      {mayWrite ? <SaveLine saving={saving} /> : <p className="notice">{t('readOnly')}</p>}
      {theirs && <ChapterConflict mine={draft} theirs={theirs} onChoose={resolve} />}
      <Box
        id="shown"
        label={t('shown')}
        checked={draft.shown}
        disabled={!mayWrite}
        onChange={(shown) => change({ shown })}
      />
      {carriedFrom !== null && (
        <div className="notice notice--warm">
          <p>{t('carried.text', { round: carriedFrom })}</p>
          {mayWrite && (
            <button
              className="ds-button"
              data-variant="secondary"
              type="button"
              onClick={() => {
                change({ words: draft.words })
                saveNow()
              }}
            >
              {t('carried.keep')}
            </button>
          )}
        </div>
      )}
      <Field id="words" label={t('words')} hint={t('wordsHint')}>
        <textarea
          className="ds-input"
          id="words"
          rows={10}
          lang="sv"
          value={draft.words}
          readOnly={!mayWrite}
          aria-describedby={describedBy({ id: 'words', hint: true })}
          onChange={(event) => change({ words: event.target.value })}
          onBlur={saveNow}
        />
      </Field>
      <Box
        id="county-board-only"
        label={t('countyBoardOnly')}
        help={t('countyBoardOnlyHint')}
        checked={draft.countyBoardOnly}
        disabled={!mayWrite}
        onChange={(countyBoardOnly) => change({ countyBoardOnly })}
      />
      <WordsPreview words={draft.words} />
    </div>
  )
}

interface BoxProps {
  readonly id: string
  readonly label: string
  readonly help?: string
  readonly checked: boolean
  readonly disabled: boolean
  readonly onChange: (checked: boolean) => void
}

function Box({ id, label, help, checked, disabled, onChange }: BoxProps) {
  return (
    <div className="option">
      <input
        className="ds-input"
        type="checkbox"
        id={id}
        checked={checked}
        disabled={disabled}
        aria-describedby={help && `${id}-help`}
        onChange={(event) => onChange(event.target.checked)}
      />
      <label htmlFor={id}>{label}</label>
      {help && (
        <p className="option__help" id={`${id}-help`}>
          {help}
        </p>
      )}
    </div>
  )
}

/** How the saving goes; spoken when it does not. */
function SaveLine({ saving }: { readonly saving: ReturnType<typeof useChapterSaving> }) {
  const { t } = useTranslation('report/chapters')
  const language = useLanguage()
  const { phase, savedAt, saveNow } = saving
  const said = {
    idle: savedAt === null ? t('save.automatic') : t('save.saved', { time: timeOfDay(savedAt, language) }),
    saving: t('save.saving'),
    failed: t('save.failed'),
    'too-long': t('save.tooLong'),
    conflict: t('conflict.title'),
  }[phase]
  const isWrong = phase === 'failed' || phase === 'too-long'
  return (
    <p className="chapter-form__saving" role={isWrong ? 'alert' : undefined}>
      {said}{' '}
      {phase === 'failed' && (
        <button className="ds-link" type="button" onClick={saveNow}>
          {t('save.tryNow')}
        </button>
      )}
    </p>
  )
}
