import { pages } from '@kartlaggning/schema/pages'
import type { Kind } from '@kartlaggning/schema/questionnaire/question'
import { nameOf, type Section } from '@kartlaggning/schema/questionnaire/section'
import type { Differences as Found } from '@kartlaggning/schema/answers/differences'
import { Link } from 'react-router'
import './differences.css'
import { dateInText, whenInText } from '@kartlaggning/schema/document/dates'
import type { Draft } from '../../questionnaire/saving/drafts.ts'
import { fieldId, useTextFor } from '../../questionnaire/question-context.tsx'
import { useWordsFor } from '../../questionnaire/use-words.ts'
import { useLanguage, useTranslation } from '../../translation.ts'
import { useEntryTitle } from '../entry-title.ts'

interface DifferencesProps {
  readonly draft: Draft
  readonly sections: readonly Section[]
  readonly changes: Found
}

type Change = Found['answers'][number]

/** What the one who submits has not seen: each change in words, with who and when. */
export function Differences({ draft, sections, changes }: DifferencesProps) {
  const { t } = useTranslation('answers')
  const language = useLanguage()
  const { since, answers, entries } = changes
  const count = answers.length + entries.length
  if (count === 0)
    return since && <p className="quiet">{t('colleagues.differences.none', { version: since.version })}</p>
  const title = since
    ? t('colleagues.differences.since', { date: dateInText(since.submittedAt, language) })
    : t('colleagues.differences.byOthers')
  return (
    <section className="changes" aria-labelledby="changes-title">
      <h2 id="changes-title">{title}</h2>
      <details className="folded" open={count <= 20}>
        <summary>{t('colleagues.differences.count', { count })}</summary>
        {sections.map((section) => (
          <InSection key={section.id} {...{ draft, section, changes }} />
        ))}
      </details>
    </section>
  )
}

interface InSectionProps extends Omit<DifferencesProps, 'sections'> {
  readonly section: Section
}

function InSection({ draft, section, changes }: InSectionProps) {
  const { t } = useTranslation('answers')
  const text = useTextFor(draft.answering.kind)
  const titleOf = useEntryTitle(draft)
  const entries = changes.entries.filter((it) => it.section === section.id)
  const answers = changes.answers.filter((it) => it.question.startsWith(`${section.id}.`))
  if (entries.length + answers.length === 0) return null
  return (
    <>
      <h3>{text(section.title)}</h3>
      <ul className="changes__list">
        {entries.map(({ id, what, ...by }) => (
          <li key={id}>
            <strong lang="sv">{titleOf(section, id)}</strong>
            <span>
              {what === 'added' ? (
                <ins>{t('colleagues.differences.added')}</ins>
              ) : (
                <del>{t('colleagues.differences.removed')}</del>
              )}
            </span>
            <By {...by} />
          </li>
        ))}
        {answers.map((change) => (
          <Changed key={`${change.entry} ${change.question}`} {...{ draft, section, change }} />
        ))}
      </ul>
    </>
  )
}

interface ChangedProps {
  readonly draft: Draft
  readonly section: Section
  readonly change: Change
}

function Changed({ draft, section, change }: ChangedProps) {
  const { t } = useTranslation('answers')
  const text = useTextFor(draft.answering.kind)
  const words = useWordsFor(draft.answering.kind)
  const titleOf = useEntryTitle(draft)
  const asked = askedAt(section, change)
  if (!asked) return null
  const { entry, before, after, by, at } = change
  const where = { respondentId: draft.answering.respondentId, section: section.id }
  const page = entry ? pages.entry({ ...where, entryId: entry }) : pages.section(where)
  const said = (value: unknown) => words(asked.kind, value).join(', ') || t('check.notAnswered')
  return (
    <li>
      <Link className="ds-link" to={`${page}#${fieldId(asked.name)}`}>
        {[entry && titleOf(section, entry), ...asked.texts.map(text)].filter(Boolean).join(' – ')}
      </Link>
      <span>
        <span className="visually-hidden">{t('colleagues.differences.from')} </span>
        <del>{said(before)}</del> <span className="visually-hidden">{t('colleagues.differences.to')} </span>
        <ins>{said(after)}</ins>
      </span>
      <By by={by} at={at} />
    </li>
  )
}

/** The question, with the row of a matrix, that a change is about; undefined when it is not asked any more. */
function askedAt(section: Section, { entry, question: address }: Change) {
  const [, name = '', row] = address.split('.')
  const question = (entry === null ? section.questions : section.entries?.questions)?.find((it) => nameOf(it) === name)
  if (!question) return undefined
  const kind: Kind = question.kind === 'matrix' ? question.cell : question
  const of = question.kind === 'matrix' ? question.rows.find(({ code }) => code === row) : undefined
  return { name, kind, texts: [question.text, ...(of ? [of.text] : [])] }
}

function By({ by, at }: { readonly by: string; readonly at: string }) {
  const { t } = useTranslation('questionnaire')
  const { t: look } = useTranslation()
  const language = useLanguage()
  const when = whenInText(at, language, (time) => look('today', { time }))
  return <small className="written-by">{t('writtenBy', { name: by, when })}</small>
}
