import { secrecy } from '@kartlaggning/schema/answers/secrecy'
import { SECRECY_GROUNDS, secrecyGroundNames, type SecrecyGround } from '@kartlaggning/schema/answers/secrecy-grounds'
import { markedQuestion } from '@kartlaggning/schema/answers/secret-answer'
import { newId } from '@kartlaggning/schema/id'
import { useState, type SyntheticEvent } from 'react'
import { useLoaderData, useRevalidator } from 'react-router'
import { call } from '../../call.ts'
import { ErrorMessage } from '../../look/error-message.tsx'
import { describedBy, Field } from '../../look/field.tsx'
import { useMutation } from '../../look/use-mutation.ts'
import { useLanguage, useTranslation } from '../../translation.ts'
import type { loadSubmission } from '../load-submission.ts'
import { forgetMarks, toggleMark, useMarked, type Marked } from '../marks/marked-answers.ts'

/** Marks what has been chosen while reading as secret: each answer, or all of the entry that it is in. */
export function MarkSecret() {
  const { t } = useTranslation('respondents')
  const language = useLanguage()
  const { round, submitted } = useLoaderData<typeof loadSubmission>()
  const respondentId = submitted?.answering.respondentId ?? ''
  const chosen = useMarked(round.id).filter((it) => it.respondentId === respondentId)
  const { revalidate } = useRevalidator()
  const { busy, mutate, errorMessage } = useMutation()
  const [ground, setGround] = useState<SecrecyGround>(SECRECY_GROUNDS[0])
  const [words, setWords] = useState('')
  const [wrong, setWrong] = useState(false)
  const [whole, setWhole] = useState<readonly string[]>([])
  if (chosen.length === 0) return null
  const answers = answersOf(chosen, whole)
  const send = (event: SyntheticEvent) => {
    event.preventDefault()
    const isMissing = words.trim() === ''
    setWrong(isMissing)
    if (isMissing) return document.getElementById('secrecy-words')?.focus()
    void mutate(async () => {
      const body = { ground, words, answers: answers.map((it) => ({ id: newId(), ...it })) }
      await call(secrecy.mark, { params: { respondentId }, body })
      setWords('')
      await revalidate()
      forgetMarks(chosen)
      document.getElementById('sekretess')?.focus()
    })
  }
  const error = wrong ? t('secrecy.wordsMissing') : undefined
  return (
    <form className="form" noValidate onSubmit={send} id="sekretessmarkera">
      <h3>{t('secrecy.mark')}</h3>
      <p>{t('secrecy.markLead')}</p>
      <ul aria-label={t('secrecy.which')}>
        {chosen.map((it) => (
          <li key={`${it.entry} ${it.question}`}>
            <Chosen
              answer={it}
              isWhole={it.entry !== null && whole.includes(it.entry)}
              onWhole={(entry, isWhole) =>
                setWhole((before) => (isWhole ? [...before, entry] : before.filter((other) => other !== entry)))
              }
            />
          </li>
        ))}
      </ul>
      <Field id="ground" label={t('secrecy.ground')}>
        <select
          className="ds-input"
          id="ground"
          value={ground}
          onChange={(event) => setGround(SECRECY_GROUNDS.find((it) => it === event.target.value) ?? 'other')}
        >
          {SECRECY_GROUNDS.map((it) => (
            <option key={it} value={it}>
              {secrecyGroundNames[it][language]}
            </option>
          ))}
        </select>
      </Field>
      <Field id="secrecy-words" label={t('secrecy.words')} error={error}>
        <textarea
          className="ds-input"
          id="secrecy-words"
          rows={3}
          value={words}
          aria-invalid={wrong ? true : undefined}
          aria-describedby={describedBy({ id: 'secrecy-words', error })}
          onChange={(event) => setWords(event.target.value)}
        />
      </Field>
      <ErrorMessage text={errorMessage} />
      <div className="buttons">
        <button className="ds-button" type="submit" aria-disabled={busy}>
          {t('secrecy.send', { count: answers.length })}
        </button>
      </div>
    </form>
  )
}

interface ChosenProps {
  readonly answer: Marked
  readonly isWhole: boolean
  readonly onWhole: (entry: string, isWhole: boolean) => void
}

function Chosen({ answer, isWhole, onWhole }: ChosenProps) {
  const { t } = useTranslation('respondents')
  const { entry, question, text } = answer
  const id = `whole-${entry}-${question}`
  return (
    <>
      <p>{text}</p>
      {question !== markedQuestion(question) && <p className="quiet">{t('secrecy.wholeMatrix')}</p>}
      {entry !== null && (
        <div className="option">
          <input
            className="ds-input"
            type="checkbox"
            id={id}
            checked={isWhole}
            onChange={(event) => onWhole(entry, event.target.checked)}
          />
          <label htmlFor={id}>{t('secrecy.whole')}</label>
        </div>
      )}
      <button className="ds-button" data-variant="tertiary" type="button" onClick={() => toggleMark(answer)}>
        {t('secrecy.unmark')}
      </button>
    </>
  )
}

/** Each once: rows of a matrix are marked together, and so is all of an entry. */
function answersOf(chosen: readonly Marked[], whole: readonly string[]) {
  const all = chosen.map(({ entry, question }) => ({
    entry,
    question: entry !== null && whole.includes(entry) ? (question.split('.')[0] ?? '') : markedQuestion(question),
  }))
  return [...new Map(all.map((it) => [`${it.entry} ${it.question}`, it])).values()]
}
