import type { Entry } from '@kartlaggning/schema/answers/answer-document'
import type { EntryGroup } from '@kartlaggning/schema/questionnaire/section'
import type { RespondentKind } from '@kartlaggning/schema/respondents/respondent-kind'
import { useLoaderData, useLocation } from 'react-router'
import { useLanguage } from '../translation.ts'
import { QuestionAnswers } from './question-answers.tsx'
import { NewHere } from './reading/before-here.tsx'
import { SecretMark } from './secrecy/secret-mark.tsx'
import type { loadSubmission } from './load-submission.ts'
import { useAnswerWords } from './use-answer-words.ts'

interface EntryCardProps {
  readonly group: EntryGroup
  readonly entry: Entry
  readonly section: string
  readonly kind: RespondentKind
}

export function EntryCard({ group, entry, section, kind }: EntryCardProps) {
  const language = useLanguage()
  const { hash } = useLocation()
  const { id, ...answers } = entry
  return (
    <article className="entry" id={id} tabIndex={-1} data-pointed={hash === `#${id}` ? '' : undefined}>
      <h3 lang="sv">{useTitle(group, entry, section, kind) ?? group.one[language]}</h3>
      <NewHere entry={id} />
      <SecretMark question={section} entry={id} />
      <QuestionAnswers
        questions={group.questions}
        answers={answers}
        kind={kind}
        titledBy={group.titleQuestion}
        entry={id}
      />
    </article>
  )
}

function useTitle(
  { titleQuestion, questions }: EntryGroup,
  entry: Entry,
  section: string,
  kind: RespondentKind,
): string | undefined {
  const { names } = useLoaderData<typeof loadSubmission>()
  const words = useAnswerWords(names)
  const question = questions.find((it) => it.id === `${section}.${titleQuestion}`)
  return question && question.kind !== 'matrix' ? words(kind, question, entry[titleQuestion])[0] : undefined
}
