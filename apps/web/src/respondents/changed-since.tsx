import type { VersionChanges } from '@kartlaggning/schema/answers/version-changes'
import type { Answering } from '@kartlaggning/schema/answers/answers'
import { dateInText } from '@kartlaggning/schema/document/dates'
import type { Kind } from '@kartlaggning/schema/questionnaire/question'
import { nameOf, type Section } from '@kartlaggning/schema/questionnaire/section'
import { textFor } from '@kartlaggning/schema/questionnaire/text-for'
import { Link, useLoaderData } from 'react-router'
import { useLanguage, useTranslation } from '../translation.ts'
import type { loadSubmission } from './load-submission.ts'
import { useAnswerWords } from './use-answer-words.ts'

interface ChangedSinceProps {
  readonly answering: Answering
  readonly sections: readonly Section[]
  readonly changes: VersionChanges
}

const MOST_UNFOLDED = 10

/** What has been changed since the version before, with what stood there. */
export function ChangedSince({ answering, sections, changes }: ChangedSinceProps) {
  const { t } = useTranslation('respondents')
  const language = useLanguage()
  const { version, submittedAt, answers, entries } = changes
  const count = answers.length + entries.length
  const facts = { count, version, date: dateInText(submittedAt, language) }
  if (count === 0) return <p className="prose quiet">{t('submission.changed.nothing', facts)}</p>
  return (
    <section>
      <h2>{t('submission.changed.title', facts)}</h2>
      <details open={count <= MOST_UNFOLDED}>
        <summary>{t('submission.changed.count', facts)}</summary>
        <ul className="prose">
          {entries.map(({ id, section, title, what }) => (
            <li key={id}>
              {what === 'added' ? (
                <Link className="ds-link" to={{ search: `?avsnitt=${section}`, hash: id }} lang="sv">
                  {title || t('submission.changed.untitled')}
                </Link>
              ) : (
                <span lang="sv">{title || t('submission.changed.untitled')}</span>
              )}{' '}
              · {t(`submission.changed.${what}`)}
            </li>
          ))}
          {answers.map((change) => (
            <Change key={`${change.entry} ${change.question}`} {...{ answering, sections, change }} />
          ))}
        </ul>
      </details>
    </section>
  )
}

interface ChangeProps extends Pick<ChangedSinceProps, 'answering' | 'sections'> {
  readonly change: VersionChanges['answers'][number]
}

function Change({ answering: { kind }, sections, change }: ChangeProps) {
  const { t } = useTranslation('respondents')
  const language = useLanguage()
  const { names } = useLoaderData<typeof loadSubmission>()
  const words = useAnswerWords(names)
  const asked = askedAt(sections, change)
  if (!asked) return null
  const said = (value: unknown) => words(kind, asked.kind, value).join(', ') || t('completion.none')
  const [section = '', name = ''] = change.question.split('.')
  return (
    <li>
      <Link className="ds-link" to={{ search: `?avsnitt=${section}`, hash: change.entry ?? `${section}.${name}` }}>
        {change.title && <span lang="sv">{change.title}: </span>}
        {asked.texts.map((text) => textFor(text, language, kind)).join(' – ')}
      </Link>
      <br />
      <span className="visually-hidden">{t('completion.before')}: </span>
      <del>{said(change.before)}</del> <span className="visually-hidden">{t('completion.after')}: </span>
      <ins>{said(change.after)}</ins>
    </li>
  )
}

/** The question, with the row of a matrix, that a change is about. */
function askedAt(sections: readonly Section[], { entry, question: address }: ChangeProps['change']) {
  const [sectionId, name, row] = address.split('.')
  const section = sections.find(({ id }) => id === sectionId)
  const of = (entry === null ? section?.questions : section?.entries?.questions) ?? []
  const question = of.find((it) => nameOf(it) === name)
  if (!question) return undefined
  const kind: Kind = question.kind === 'matrix' ? question.cell : question
  const inRow = question.kind === 'matrix' ? question.rows.find(({ code }) => code === row) : undefined
  return { kind, texts: [question.text, ...(inRow ? [inRow.text] : [])] }
}
