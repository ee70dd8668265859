import type { Evidence } from '@kartlaggning/schema/gaps/gap'
import { pages } from '@kartlaggning/schema/pages'
import { sayingIn } from '@kartlaggning/schema/document/about'
import { actorKind } from '@kartlaggning/schema/questionnaires/code-lists/actor'
import { questionAt } from '@kartlaggning/schema/questionnaires/question-at'
import { textFor } from '@kartlaggning/schema/questionnaire/text-for'
import { Link, useLoaderData, useSearchParams } from 'react-router'
import { answerAddress } from '../gaps/evidence-list.tsx'
import { AnswersBehind } from '../needs/answers-behind.tsx'
import { useAnswerWords } from '../respondents/use-answer-words.ts'
import { RoundFrame } from '../rounds/round-frame.tsx'
import { useLanguage, useTranslation } from '../translation.ts'
import { wantedIn, type loadAnswersBehind } from './load-answers-behind.ts'
import '../look/document/document.css'

/** More answers than these are opened municipality by municipality. */
const MANY = 120

/** What a table or figure of the report counts: the answers themselves, each with the way to where it was given. */
export function AnswersBehindPage() {
  const { t } = useTranslation('report')
  const { round, names, questions, chosen, evidence } = useLoaderData<typeof loadAnswersBehind>()
  const place = (code: string) => names.municipalities.find((it) => it.code === code)?.name ?? code
  const inOrder = evidence.toSorted((one, other) =>
    place(one.municipality).localeCompare(place(other.municipality), 'sv'),
  )
  const places = new Set(evidence.map(({ municipality }) => municipality))
  const answersIn = (some: readonly Evidence[]) => (
    <AnswersBehind
      evidence={some}
      isOneQuestion
      questionnaire={round.questionnaire}
      names={names}
      place={place}
      addressOf={(it) => answerAddress(round.id, it)}
    />
  )
  return (
    <RoundFrame
      round={round}
      tab="comparison"
      title={t('behind.title')}
      back={{ to: pages.figures({ roundId: round.id }), text: t('behind.figures') }}
    >
      <p className="lead">{t('behind.lead', { answers: evidence.length, municipalities: places.size })}</p>
      <OneValue round={round} names={names} chosen={chosen} />
      {questions.length > 1 && (
        <nav aria-label={t('behind.questions')}>
          <ul className="doc-list">
            {questions.map((it) => (
              <li key={it}>
                <Link
                  className="ds-link"
                  to={{ search: `?${new URLSearchParams({ fraga: it }).toString()}` }}
                  aria-current={chosen.includes(it) ? 'page' : undefined}
                >
                  <Asked question={it} questionnaire={round.questionnaire} />
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {chosen.map((question) => {
        const given = inOrder.filter((it) => it.question === question || it.question.startsWith(`${question}.`))
        return (
          <section key={question}>
            <h2>
              <Asked question={question} questionnaire={round.questionnaire} />
            </h2>
            {given.length === 0 && <p className="quiet">{t('behind.none')}</p>}
            {given.length > 0 && given.length <= MANY && answersIn(given)}
            {given.length > MANY &&
              [...Map.groupBy(given, ({ municipality }) => municipality)].map(([code, some]) => (
                <details className="doc-folded" key={code}>
                  <summary lang="sv">{t('behind.place', { place: place(code), answers: some.length })}</summary>
                  {answersIn(some)}
                </details>
              ))}
          </section>
        )
      })}
    </RoundFrame>
  )
}

interface OneValueProps extends Pick<ReturnType<typeof useLoaderData<typeof loadAnswersBehind>>, 'round' | 'names'> {
  readonly chosen: readonly string[]
}

/** Which value of the table or figure the answers stand behind, when it is one, and the way to all of them. */
function OneValue({ round, names, chosen }: OneValueProps) {
  const { t } = useTranslation(['report', 'respondents'])
  const language = useLanguage()
  const inWords = useAnswerWords(names)
  const [search] = useSearchParams()
  const { municipality, side, saying = '' } = wantedIn(search)
  const rows = chosen.flatMap((it) => questionAt(round.questionnaire, it)?.row ?? [])
  const said = Object.entries(sayingIn(saying)).flatMap(([question, answers]) => {
    const kind = questionAt(round.questionnaire, question)?.kind
    if (question === 'collaborators.actor')
      return answers.map((it) => actorKind.find(({ code }) => code === it)?.text[language] ?? it)
    if (!kind) return answers
    return answers.flatMap((it) => inWords('municipality', kind, kind.kind === 'multi' ? [it] : it))
  })
  const about = [
    municipality && (names.municipalities.find((it) => it.code === municipality)?.name ?? municipality),
    side && t(`behind.side.${side}`),
    ...rows.map(({ text }) => textFor(text, language, 'municipality')),
    ...new Set(said),
  ].filter((it) => it !== undefined && it !== '')
  if (about.length === 0) return null
  return (
    <p className="notice">
      {t('behind.value', { about: about.join(', ') })}{' '}
      <Link className="ds-link" to={{ search: '' }}>
        {t('behind.all')}
      </Link>
    </p>
  )
}

function Asked({ question, questionnaire }: { readonly question: string; readonly questionnaire: string }) {
  const language = useLanguage()
  const found = questionAt(questionnaire, question)
  if (!found) return question
  return `${found.section.title[language]} – ${textFor(found.question.text, language, 'municipality')}`
}
