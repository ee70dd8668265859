import { pages } from '@kartlaggning/schema/pages'
import type { EntryGroup, Section } from '@kartlaggning/schema/questionnaire/section'
import { useRef } from 'react'
import { Link } from 'react-router'
import { ErrorMessage } from '../../look/error-message.tsx'
import { ScrollRegion } from '../../look/scroll-region.tsx'
import { useRegisters, useTextFor } from '../../questionnaire/question-context.tsx'
import type { Draft } from '../../questionnaire/saving/drafts.ts'
import { useWordsFor } from '../../questionnaire/use-words.ts'
import { useTranslation } from '../../translation.ts'
import { entryRowsOf, missingOf, type EntryRow } from './entry-rows.ts'
import { usePush, type Pushed } from './use-push.ts'

interface EntriesGridProps {
  readonly section: Section
  readonly group: EntryGroup
  readonly drafts: readonly Draft[]
}

/** Which entries are where; one that is missing somewhere is copied there, to all at once if one likes. */
export function EntriesGrid({ section, group, drafts }: EntriesGridProps) {
  const { t } = useTranslation('answers/sideBySide')
  const text = useTextFor('police')
  const words = useWordsFor('police')
  const registers = useRegisters()
  const { busy, errorMessage, refused, count, push, undo } = usePush(section)
  const status = useRef<HTMLParagraphElement>(null)
  const asked = {
    section,
    group,
    registers,
    inWords: (question: Parameters<typeof words>[0] | { kind: 'matrix' }, value: unknown) =>
      question.kind === 'matrix' ? '' : words(question, value).join(', '),
  }
  const rows = entryRowsOf(drafts, asked)
  const many = text(group.many)
  const title = t('entries.title', { many: `${many.charAt(0).toLocaleUpperCase()}${many.slice(1)}` })
  const missing = rows.flatMap((row) => missingOf(row, drafts, asked))
  const copy = async (all: readonly Pushed[]) => {
    await push(all)
    // The button may have gone.
    status.current?.focus()
  }
  return (
    <section className="grid-entries">
      <h2>{title}</h2>
      <p className="prose">{rows.length > 0 ? t('entries.lead') : t('entries.none', { many })}</p>
      <p role="status" ref={status} tabIndex={-1}>
        {count > 0 && t('entries.copied', { count })}{' '}
        {count > 0 && (
          <button className="ds-link" type="button" aria-disabled={busy} onClick={() => void undo()}>
            {t('copy.undo')}
          </button>
        )}
        {refused.length > 0 && t('entries.refused', { what: refused.join(', ') })}
      </p>
      <ErrorMessage text={errorMessage} />
      {missing.length > 0 && (
        <p>
          <button
            className="ds-button"
            data-variant="secondary"
            type="button"
            aria-disabled={busy}
            onClick={() => void copy(missing)}
          >
            {busy ? t('entries.copying') : t('entries.copyAll', { count: missing.length })}
          </button>
        </p>
      )}
      <ScrollRegion label={title}>
        <table className="data-table">
          <caption className="visually-hidden">{title}</caption>
          <thead>
            <tr>
              <th scope="col">{t('entries.name')}</th>
              <th scope="col">{t('forAll')}</th>
              {drafts.map(({ answering: { respondentId, place } }) => (
                <th scope="col" key={respondentId}>
                  <Link className="ds-link" to={pages.section({ respondentId, section: section.id })} lang="sv">
                    {place}
                  </Link>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <OneEntry
                key={row.title}
                {...{ row, section, drafts, busy }}
                missing={missingOf(row, drafts, asked)}
                onCopy={(it) => void copy(it)}
              />
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </section>
  )
}

interface OneEntryProps extends Omit<EntriesGridProps, 'group'> {
  readonly row: EntryRow
  readonly missing: readonly Pushed[]
  readonly busy: boolean
  readonly onCopy: (all: readonly Pushed[]) => void
}

function OneEntry({ row, section, drafts, missing, busy, onCopy }: OneEntryProps) {
  const { t } = useTranslation('answers/sideBySide')
  const button = (pushed: readonly Pushed[], words: string, where: string) => (
    <button className="ds-link" type="button" aria-disabled={busy} onClick={() => onCopy(pushed)}>
      {words} <span className="visually-hidden">{t('entries.what', { title: row.title, where })}</span>
    </button>
  )
  return (
    <tr>
      <th scope="row" lang="sv">
        {row.title}
      </th>
      <td>{missing.length > 0 ? button(missing, t('entries.toAll'), t('forAllName')) : t('entries.everywhere')}</td>
      {drafts.map(({ answering: { respondentId, place } }, at) => {
        const entryId = row.entries[at]
        const one = missing.filter((it) => it.to.answering.respondentId === respondentId)
        return (
          <td key={respondentId}>
            {entryId ? (
              <Link className="ds-link" to={pages.entry({ respondentId, section: section.id, entryId })}>
                {t('entries.there')}{' '}
                <span className="visually-hidden">{t('entries.what', { title: row.title, where: place })}</span>
              </Link>
            ) : (
              one.length > 0 && button(one, t('entries.here'), place)
            )}
          </td>
        )
      })}
    </tr>
  )
}
