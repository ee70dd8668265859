import type { RespondentKind } from '@kartlaggning/schema/respondents/respondent-kind'
import { scaleOptions } from '@kartlaggning/schema/questionnaire/scale-options'
import { memo, useId, useState } from 'react'
import { useTextFor } from '../../questionnaire/question-context.tsx'
import { useTranslation } from '../../translation.ts'
import type { Column } from './columns.ts'
import type { UnknownWords } from './unknown-words.ts'

/** What the person says that some words mean, on every row: a code, or nothing where they are to be left out. */
export type SayMeaning = (question: Column, said: string, code: string, name: string) => void

interface UnknownWordsListProps {
  readonly kind: RespondentKind
  readonly words: readonly UnknownWords[]
  readonly onMeant: SayMeaning
}

/** As many as one looks through at a time. */
const AT_A_TIME = 10

/** Every word that is no answer, once, with what it may have meant. */
export function UnknownWordsList({ kind, words, onMeant }: UnknownWordsListProps) {
  const { t } = useTranslation('answers')
  const [shown, setShown] = useState(AT_A_TIME)
  if (words.length === 0) return null
  return (
    <section className="words">
      <h3>{t('fromFile.words.title', { count: words.length })}</h3>
      <p className="prose">{t('fromFile.words.lead')}</p>
      <ul className="planned">
        {words.slice(0, shown).map((it) => (
          <OneOfThem key={it.key} kind={kind} words={it} onMeant={onMeant} />
        ))}
      </ul>
      {words.length > shown && (
        <p>
          <button className="ds-link" type="button" onClick={() => setShown(shown + AT_A_TIME * 3)}>
            {t('fromFile.words.more', { count: words.length - shown })}
          </button>
        </p>
      )}
    </section>
  )
}

interface OneOfThemProps {
  readonly kind: RespondentKind
  readonly words: UnknownWords
  readonly onMeant: SayMeaning
}

const OneOfThem = memo(function OneOfThem({ kind, words, onMeant }: OneOfThemProps) {
  const { t } = useTranslation('answers')
  const text = useTextFor(kind)
  const id = useId()
  const { question, near, isActor, rows } = words
  const said = shortened(words.said)
  const about = { said, question: text(question.text) }
  const choices = choicesIn(question).map(({ code, text: words }) => ({ code, name: text(words) }))
  const mean = (code: string, name: string) => onMeant(question, words.said, code, name)
  return (
    <li className="planned__row">
      <p>
        {t(isActor ? 'fromFile.rows.notInRegister' : 'fromFile.rows.notAmong', about)}{' '}
        <span className="quiet">
          {rows.length === 1
            ? t('fromFile.words.onRow', { number: rows[0] ?? '' })
            : t('fromFile.words.onRows', { count: rows.length })}
        </span>
      </p>
      {near && <p>{t('fromFile.rows.didYouMean', { near: near.name })}</p>}
      <p className="words__ways">
        {near && (
          <button
            className="ds-link"
            type="button"
            aria-label={t('fromFile.rows.useEverywhere', { near: near.name, said })}
            onClick={() => mean(near.code, near.name)}
          >
            {t('fromFile.rows.use', { near: near.name })}
          </button>
        )}
        {choices.length > 0 && (
          <>
            <label className="visually-hidden" htmlFor={id}>
              {t('fromFile.words.choose', { said })}
            </label>
            <select
              className="ds-input"
              id={id}
              value=""
              onChange={(event) => {
                const chosen = choices.find((it) => it.code === event.target.value)
                if (chosen) mean(chosen.code, chosen.name)
              }}
            >
              <option value="">{t('fromFile.words.chooseAnother')}</option>
              {choices.map(({ code, name }) => (
                <option key={code} value={code}>
                  {name}
                </option>
              ))}
            </select>
          </>
        )}
        <button
          className="ds-link"
          type="button"
          aria-label={t('fromFile.words.leaveOutEverywhere', { said })}
          onClick={() => mean('', '')}
        >
          {t('fromFile.words.leaveOut')}
        </button>
      </p>
    </li>
  )
})

function choicesIn(question: Column) {
  if (question.kind === 'scale') return scaleOptions(question).map(({ value, text }) => ({ code: value, text }))
  return question.kind === 'single' || question.kind === 'multi' || question.kind === 'ranking' ? question.options : []
}

export const shortened = (said: string) => (said.length > 80 ? `${said.slice(0, 80)}…` : said)
