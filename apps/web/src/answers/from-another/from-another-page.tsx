import { insideSentence } from '@kartlaggning/schema/respondents/respondent-name'
import { pages } from '@kartlaggning/schema/pages'
import { useState } from 'react'
import { Link, useLoaderData } from 'react-router'
import '../../questionnaire/questionnaire.css'
import '../answers.css'
import './from-another.css'
import { Page } from '../../look/page.tsx'
import { ErrorMessage } from '../../look/error-message.tsx'
import { useTextFor } from '../../questionnaire/question-context.tsx'
import { useLanguage, useTranslation } from '../../translation.ts'
import { AnswersToCopy } from './answers-to-copy.tsx'
import { EntriesToCopy } from './entries-to-copy.tsx'
import type { ThereAndHere } from './load-other.ts'
import { useCopying } from './use-copying.ts'
import { useOtherAnswers } from './use-other-answers.ts'
import { isHarmless } from './what-differs.ts'

/** Another of one's own assignments beside this one. */
export function FromAnotherPage() {
  const loaded = useLoaderData<ThereAndHere>()
  const { draft, section, from } = loaded
  return <Beside key={`${draft.answering.respondentId} ${section.id} ${from.name}`} {...loaded} />
}

/** What would change here, chosen piece by piece. */
function Beside(loaded: ThereAndHere) {
  const { draft, section, from } = loaded
  const { answering } = draft
  const { t } = useTranslation('answers')
  const language = useLanguage()
  const text = useTextFor(answering.kind)
  const { differences, entries } = useOtherAnswers(loaded)
  const harmless = () => new Set(differences.filter(isHarmless).map((it) => it.question.id))
  const [answersChosen, chooseAnswers] = useState<ReadonlySet<string>>(harmless)
  const [entriesChosen, chooseEntries] = useState<ReadonlySet<string>>(new Set())
  const page = pages.section({ respondentId: answering.respondentId, section: section.id })
  return (
    <Page
      title={t('fromAnother.title', { name: insideSentence(from.name, language) })}
      within={answering.roundName}
      back={{ to: page, text: t('backToList', { section: text(section.title) }) }}
      aside={text(section.title)}
      fictional={answering.fictional}
    >
      <p className="lead">
        {differences.length + entries.length > 0
          ? t('fromAnother.lead')
          : t('fromAnother.nothing', { name: from.name })}
      </p>
      {differences.length > 0 && (
        <AnswersToCopy
          kind={answering.kind}
          place={from.place}
          differences={differences}
          chosen={answersChosen}
          onChoose={chooseAnswers}
        />
      )}
      {section.entries && entries.length > 0 && (
        <EntriesToCopy
          kind={answering.kind}
          group={section.entries}
          {...{ from, entries }}
          chosen={entriesChosen}
          onChoose={chooseEntries}
        />
      )}
      {differences.length + entries.length > 0 && (
        <Confirm
          {...loaded}
          differences={differences.filter((it) => answersChosen.has(it.question.id))}
          entries={entries.filter((it) => entriesChosen.has(it.id))}
          page={page}
        />
      )}
    </Page>
  )
}

type ConfirmProps = ThereAndHere &
  ReturnType<typeof useOtherAnswers> & {
    readonly page: string
  }

function Confirm({ draft, section, from, differences, entries, page }: ConfirmProps) {
  const { t } = useTranslation('answers')
  const { t: look } = useTranslation()
  const text = useTextFor(draft.answering.kind)
  const { busy, errorMessage, refused, copy } = useCopying(draft, section, from.name)
  const [missing, setMissing] = useState(false)
  const isNothing = differences.length + entries.length === 0
  const { one, many } = section.entries ?? { one: undefined, many: undefined }
  const word = entries.length === 1 ? one : many
  const what = [
    ...(differences.length > 0 ? [t('fromAnother.chosenAnswers', { count: differences.length })] : []),
    ...(entries.length > 0 && word ? [`${entries.length} ${text(word)}`] : []),
  ].join(', ')
  const go = () => {
    setMissing(isNothing)
    if (!isNothing) void copy(differences, entries)
  }
  return (
    <>
      <p role="status">
        {busy
          ? t('fromAnother.copying')
          : isNothing
            ? t('fromAnother.chosenNothing')
            : t('fromAnother.chosen', { what })}
      </p>
      <ErrorMessage text={errorMessage ?? (missing && isNothing ? t('fromAnother.chooseSome') : undefined)} />
      <ErrorMessage text={refused.length > 0 ? t('fromAnother.refused', { what: refused.join(', ') }) : undefined} />
      <p className="buttons">
        <button className="ds-button" type="button" aria-disabled={busy} onClick={go}>
          {t('fromAnother.confirm')}
        </button>
        <Link className="ds-button" data-variant="secondary" to={page}>
          {look('cancel')}
        </Link>
      </p>
    </>
  )
}
