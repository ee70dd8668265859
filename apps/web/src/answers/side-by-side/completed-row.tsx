import { COMPLETED, type Section } from '@kartlaggning/schema/questionnaire/section'
import { useSyncExternalStore } from 'react'
import type { Autosave } from '../../questionnaire/saving/autosave.ts'
import { useTranslation } from '../../translation.ts'
import type { Column } from './columns.tsx'

interface CompletedRowProps {
  readonly section: Section
  readonly columns: readonly Column[]
}

/** Whether the section is done, said for each and for all. */
export function CompletedRow({ section, columns }: CompletedRowProps) {
  const { t } = useTranslation('answers/sideBySide')
  const savings = columns.map(({ draft }) => draft.saving)
  const done = useSyncExternalStore(
    (tell) => {
      const ends = savings.flatMap((it) => [it.state.subscribe(tell), it.remoteChanges.subscribe(tell)])
      return () => ends.forEach((end) => end())
    },
    () => savings.map((it) => isDone(it, section)).join(' '),
  ).split(' ')
  const set = (some: readonly Autosave[], isIt: boolean) =>
    some.forEach((it) => it.change({ entry: null, question: `${section.id}.${COMPLETED}` }, isIt))
  const all = done.every((it) => it === 'true')
  return (
    <tbody>
      <tr className="grid__row grid__completed">
        <th scope="row">{t('completed')}</th>
        <td className="grid__all" data-column={0}>
          <input
            className="ds-input"
            type="checkbox"
            aria-label={t('cell.label', { row: t('completed'), of: t('forAllName') })}
            checked={all}
            onChange={() => set(savings, !all)}
          />
        </td>
        {columns.map(({ draft }, at) => (
          <td className="grid__one" data-column={at + 1} key={draft.answering.respondentId}>
            <input
              className="ds-input"
              type="checkbox"
              aria-label={t('cell.label', { row: t('completed'), of: draft.answering.place })}
              checked={done[at] === 'true'}
              onChange={() => set([draft.saving], done[at] !== 'true')}
            />
          </td>
        ))}
      </tr>
    </tbody>
  )
}

const isDone = ({ valueAt }: Autosave, { id }: Section) =>
  valueAt({ entry: null, question: `${id}.${COMPLETED}` }) === true
