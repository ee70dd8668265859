import { isFreeText } from '@kartlaggning/schema/definitions/free-text'
import { contradictionsIn } from '@kartlaggning/schema/questionnaire/contradictions'
import type { Contradiction } from '@kartlaggning/schema/questionnaire/contradiction'
import type { Kind, Question } from '@kartlaggning/schema/questionnaire/question'
import { isRecord, type Answers } from '@kartlaggning/schema/answers/answer-document'
import { isShown, rowsShown, shownAnswers } from '@kartlaggning/schema/questionnaire/visibility'
import { nameOf } from '@kartlaggning/schema/questionnaire/section'
import type { RespondentKind } from '@kartlaggning/schema/respondents/respondent-kind'
import { textFor } from '@kartlaggning/schema/questionnaire/text-for'
import { useLoaderData, useLocation } from 'react-router'
import { useLanguage, useTranslation } from '../translation.ts'
import type { loadSubmission } from './load-submission.ts'
import { useReview } from './completion/use-review.ts'
import { CodedHere } from './marks/coded-here.tsx'
import { BuiltOn } from './marks/built-on.tsx'
import { MarkAnswer } from './marks/mark-answer.tsx'
import { BeforeHere } from './reading/before-here.tsx'
import { NotesHere } from './reading/note-here.tsx'
import { SecretMark } from './secrecy/secret-mark.tsx'
import { useAnswerWords } from './use-answer-words.ts'

interface QuestionAnswersProps {
  readonly questions: readonly Question[]
  readonly answers: Answers
  readonly kind: RespondentKind
  /** Within an entry: the question whose answer is its heading. There questions have no address of their own: the entry has. */
  readonly titledBy?: string
  /** The entry they are about. */
  readonly entry?: string
}

/** Questions and answers as they were put to this respondent. A question that was never shown is not here. */
export function QuestionAnswers({ questions, answers, kind, titledBy, entry }: QuestionAnswersProps) {
  const language = useLanguage()
  const { submitted, names } = useLoaderData<typeof loadSubmission>()
  const beside = {
    kind,
    today: submitted?.answering.submission?.submittedAt ?? '',
    municipality: submitted?.answering.municipality ?? null,
    kindOfActor: (id: string) => names.actors.find((it) => it.id === id)?.kind,
  }
  const shown = shownAnswers(questions, answers, true)
  const asked = questions.filter(
    (question) => nameOf(question) !== titledBy && isShown(question, shown, nameOf(question) in shown),
  )
  const here = new Set(questions.map((it) => it.id))
  const answerTo = (id: string): unknown => {
    const name = nameOf({ id })
    return here.has(id) ? shown[name] : submitted?.document[id.split('.')[0] ?? '']?.[name]
  }
  return (
    <dl className="submitted">
      {asked.map((question) => {
        const contradictions = contradictionsIn(question.id, answerTo, beside)
        const answer = shown[nameOf(question)]
        const text = textFor(question.text, language, kind)
        if (question.kind !== 'matrix')
          return (
            <Answered
              key={question.id}
              at={titledBy ? undefined : question.id}
              address={question.id}
              entry={entry}
              text={text}
              kind={question}
              value={answer}
              contradictions={contradictions}
            />
          )
        const cells = isRecord(answer) ? answer : {}
        return (
          <MatrixAnswer key={question.id} id={question.id} text={text} contradictions={contradictions}>
            {rowsShown(question, shown).map((row) => (
              <Answered
                key={row.code}
                at={`${question.id}.${row.code}`}
                address={`${question.id}.${row.code}`}
                entry={entry}
                text={textFor(row.text, language, kind)}
                kind={question.cell}
                value={cells[row.code]}
              />
            ))}
          </MatrixAnswer>
        )
      })}
    </dl>
  )
}

function MatrixAnswer({
  id,
  text,
  contradictions,
  children,
}: {
  readonly id: string
  readonly text: string
  readonly contradictions: readonly Contradiction[]
  readonly children: React.ReactNode
}) {
  return (
    <div className="submitted__matrix" id={id} tabIndex={-1}>
      <dt>{text}</dt>
      <dd>
        <dl className="submitted submitted--rows">{children}</dl>
        <Contradictions found={contradictions} />
      </dd>
    </div>
  )
}

interface AnsweredProps {
  readonly at: string | undefined
  /** Of the question, whether or not it has an address on the page. */
  readonly address: string
  readonly entry?: string | null | undefined
  readonly text: string
  readonly kind: Kind
  readonly value: unknown
  readonly contradictions?: readonly Contradiction[]
}

function Answered({ at, address, entry = null, text, kind, value, contradictions = [] }: AnsweredProps) {
  const { t } = useTranslation('respondents')
  const { names, submitted } = useLoaderData<typeof loadSubmission>()
  const { hash } = useLocation()
  const answering = submitted?.answering
  const { mayAsk } = useReview()
  const answer = kind.kind === 'fixed' ? answering?.place : value
  const words = useAnswerWords(names)(answering?.kind ?? 'municipality', kind, answer)
  return (
    <div id={at} tabIndex={at ? -1 : undefined} data-pointed={at && hash === `#${at}` ? '' : undefined}>
      <dt>{text}</dt>
      <dd>
        {words.length === 0 ? (
          <span className="submitted__none">{t('submission.notAnswered')}</span>
        ) : (
          <Words kind={kind} words={words} />
        )}
        <BeforeHere question={address} entry={entry} kind={kind} value={answer} />
        {(words.length > 0 || mayAsk) && kind.kind !== 'fixed' && (
          <MarkAnswer question={address} entry={entry} asked={text} said={words.join(', ')} />
        )}
        <SecretMark question={address} entry={entry} />
        <NotesHere question={address} entry={entry} />
        <BuiltOn question={address} entry={entry} />
        {isFreeText(kind) && words.length > 0 && <CodedHere question={address} entry={entry} asked={text} />}
        <Contradictions found={contradictions} />
      </dd>
    </div>
  )
}

/** What does not go together, and was kept. */
function Contradictions({ found }: { readonly found: readonly Contradiction[] }) {
  const { t } = useTranslation('respondents')
  const language = useLanguage()
  const { submitted } = useLoaderData<typeof loadSubmission>()
  return found.map((it) => (
    <p className="submitted__contradiction" key={it.number}>
      <strong>{t('submission.contradiction')}</strong>{' '}
      {textFor(it.text, language, submitted?.answering.kind ?? 'municipality')}
    </p>
  ))
}

function Words({ kind, words }: { readonly kind: Kind; readonly words: readonly string[] }) {
  const [only] = words
  if (kind.kind === 'url' && only) {
    return (
      <a className="ds-link" href={only} rel="noreferrer">
        {only}
      </a>
    )
  }
  if (words.length === 1) return <span className="submitted__text">{only}</span>
  const items = words.map((word) => <li key={word}>{word}</li>)
  return kind.kind === 'ranking' ? <ol>{items}</ol> : <ul>{items}</ul>
}
