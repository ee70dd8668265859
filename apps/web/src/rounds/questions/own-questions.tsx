import { inBoth } from '@kartlaggning/schema/rounds/supplementary-section'
import { pages } from '@kartlaggning/schema/pages'
import type { QuestionSelection } from '@kartlaggning/schema/rounds/question-selection'
import { MOST_QUESTIONS, type SupplementaryQuestion } from '@kartlaggning/schema/rounds/supplementary-questions'
import { Link, useLoaderData } from 'react-router'
import { ConfirmButton } from '../../look/confirm-button.tsx'
import { useLanguage, useTranslation } from '../../translation.ts'
import type { loadQuestions } from './load-questions.ts'

interface OwnQuestionsProps {
  readonly selection: QuestionSelection
  /** Absent when nothing can be changed. */
  readonly decide: ((change: (selection: QuestionSelection) => QuestionSelection) => Promise<unknown>) | undefined
}

/** The questions the county has added, in the order they are asked. */
export function OwnQuestions({ selection, decide }: OwnQuestionsProps) {
  const { t } = useTranslation('rounds')
  const { supplementary } = selection
  return (
    <section>
      <h2 id="own-questions" tabIndex={-1}>
        {t('questions.own.title')}
      </h2>
      <p className="prose">{t('questions.own.lead')}</p>
      {supplementary.length === 0 && <p className="quiet">{t('questions.own.none')}</p>}
      {supplementary.length > 0 && (
        <ol className="own-questions">
          {supplementary.map((question, at) => (
            <OwnQuestion key={question.id} {...{ question, at, decide }} count={supplementary.length} />
          ))}
        </ol>
      )}
      {decide && <Adding selection={selection} decide={decide} />}
    </section>
  )
}

interface OwnQuestionProps extends Pick<OwnQuestionsProps, 'decide'> {
  readonly question: SupplementaryQuestion
  readonly at: number
  readonly count: number
}

function OwnQuestion({ question, at, count, decide }: OwnQuestionProps) {
  const { t } = useTranslation('rounds')
  const language = useLanguage()
  const list = new Intl.ListFormat(language)
  const facts = [
    t(`questions.kind.${question.kind}`),
    list.format(question.askedOf.map((kind, nth) => within(t(`questions.whom.${kind}`), nth))),
    t(question.required ? 'questions.mustAnswer' : 'questions.mayAnswer'),
  ]
  return (
    <li>
      <p className="own-questions__text">{inBoth(question.text)[language]}</p>
      <p className="quiet">{facts.join(' · ')}</p>
      {decide && <Deeds {...{ question, at, count, decide }} />}
    </li>
  )
}

/** A name inside a list. */
const within = (name: string, at: number) => (at === 0 ? name : name.charAt(0).toLowerCase() + name.slice(1))

function Deeds({ question, at, count, decide }: OwnQuestionProps) {
  const { t } = useTranslation('rounds')
  const { round } = useLoaderData<typeof loadQuestions>()
  const language = useLanguage()
  const about = <span className="visually-hidden">{inBoth(question.text)[language]}</span>
  const move = (to: number) =>
    void decide?.((selection) => {
      const others = selection.supplementary.filter((it) => it.id !== question.id)
      return { ...selection, supplementary: others.toSpliced(to, 0, question) }
    })
  const remove = async () => {
    await decide?.((selection) => ({
      ...selection,
      supplementary: selection.supplementary.filter((it) => it.id !== question.id),
    }))
    document.getElementById('own-questions')?.focus()
  }
  return (
    <div className="own-questions__deeds">
      <Link className="ds-link" to={pages.ownQuestion({ roundId: round.id, questionId: question.id })}>
        {t('questions.own.change')} {about}
      </Link>
      <button
        className="ds-button"
        data-variant="tertiary"
        type="button"
        aria-disabled={at === 0}
        onClick={() => at > 0 && move(at - 1)}
      >
        {t('questions.own.up')} {about}
      </button>
      <button
        className="ds-button"
        data-variant="tertiary"
        type="button"
        aria-disabled={at === count - 1}
        onClick={() => at < count - 1 && move(at + 1)}
      >
        {t('questions.own.down')} {about}
      </button>
      <ConfirmButton
        text={t('questions.own.remove')}
        variant="tertiary"
        title={t('questions.own.removeTitle')}
        confirm={t('questions.own.removeConfirm')}
        onConfirm={remove}
      >
        <p>{inBoth(question.text)[language]}</p>
        <p>{t('questions.own.removeText')}</p>
      </ConfirmButton>
    </div>
  )
}

function Adding({ selection, decide }: OwnQuestionsProps) {
  const { t } = useTranslation('rounds')
  const { round, before } = useLoaderData<typeof loadQuestions>()
  if (selection.supplementary.length >= MOST_QUESTIONS) return <p className="quiet">{t('questions.own.full')}</p>
  const ids = new Set(selection.supplementary.map((it) => it.id))
  const toCopy = (before?.supplementary ?? []).filter((it) => !ids.has(it.id))
  const copy = () =>
    void decide?.((current) => ({
      ...current,
      supplementary: [...current.supplementary, ...toCopy].slice(0, MOST_QUESTIONS),
    }))
  return (
    <>
      <div className="buttons">
        <Link className="ds-button" to={pages.newOwnQuestion({ roundId: round.id })}>
          {t('questions.own.add')}
        </Link>
        {before && toCopy.length > 0 && (
          <button className="ds-button" data-variant="secondary" type="button" onClick={copy}>
            {t('questions.own.copy', { count: toCopy.length, round: before.name })}
          </button>
        )}
      </div>
      {toCopy.length > 0 && <p className="quiet">{t('questions.own.copyText')}</p>}
    </>
  )
}
