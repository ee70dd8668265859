import { nameOf } from '@kartlaggning/schema/questionnaire/section'
import { memo, useMemo, useState, type ReactNode } from 'react'
import { ScrollRegion } from '../../look/scroll-region.tsx'
import { useTextFor } from '../../questionnaire/question-context.tsx'
import { useTranslation } from '../../translation.ts'
import { partsOffered, type Column } from './columns.tsx'
import { CompletedRow } from './completed-row.tsx'
import { GridCell } from './grid-cell.tsx'
import { GridHead } from './grid-head.tsx'
import { moveInGrid } from './move-in-grid.ts'
import { OneAtATime } from './one-at-a-time.tsx'
import type { GridProps } from './grid-props.ts'
import { groupsOf, type Row, type RowGroup } from './rows.ts'

/** The questions down, the municipalities across; on a phone one municipality at a time. */
export function Grid({ section, columns, common, ticks }: GridProps) {
  const { t } = useTranslation('answers/sideBySide')
  const text = useTextFor(common.kind)
  const [chosen, choose] = useState(1)
  const groups = useMemo(() => askedIn(groupsOf(section), columns), [section, columns])
  return (
    <>
      <OneAtATime {...{ section, columns, common, ticks, chosen }} onChoose={choose} />
      <Frame columns={columns} label={t('table', { section: text(section.title) })}>
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the keys move between its fields */}
        <table className="grid" data-chosen={chosen} data-columns={columns.length} onKeyDown={moveInGrid}>
          <caption className="visually-hidden">{t('caption', { section: text(section.title) })}</caption>
          <GridHead {...{ section, columns, common, ticks }} />
          {groups.map((group) => (
            <Group key={group.key} {...{ group, columns, common }} />
          ))}
          <CompletedRow section={section} columns={columns} />
        </table>
      </Frame>
    </>
  )
}

/** More municipalities than a screen has room for scroll sideways; fewer go with the page. */
const FIT = 5

interface FrameProps extends Pick<GridProps, 'columns'> {
  readonly label: string
  readonly children: ReactNode
}

function Frame({ columns, label, children }: FrameProps) {
  if (columns.length <= FIT) return children
  return (
    <div className="grid-frame">
      <ScrollRegion label={label}>{children}</ScrollRegion>
    </div>
  )
}

/** Only what somebody is asked. */
const askedIn = (groups: readonly RowGroup[], columns: readonly Column[]) =>
  groups
    .map((group) => ({ ...group, rows: group.rows.filter((row) => columns.some(({ asked }) => asked.has(row.name))) }))
    .filter(({ rows }) => rows.length > 0)

interface GroupProps extends Omit<GridProps, 'section' | 'ticks'> {
  readonly group: RowGroup
}

function Group({ group: { key, question, heading, rows }, columns, common }: GroupProps) {
  const text = useTextFor(common.kind)
  return (
    <tbody className={(question ?? heading) ? undefined : 'grid__plain'}>
      {question && (
        <tr className="grid__question">
          <th scope="rowgroup" colSpan={columns.length + 2} id={`question-${nameOf(question)}`}>
            {text(question.text)} {question.help && <span className="grid__help">{text(question.help)}</span>}
          </th>
        </tr>
      )}
      {heading && (
        <tr className="grid__heading">
          <th scope="rowgroup" colSpan={columns.length + 2} id={`heading-${key}`}>
            {text(heading)}
          </th>
        </tr>
      )}
      {rows.map((row) => (
        <GridRow key={row.name} {...{ row, columns, common }} />
      ))}
    </tbody>
  )
}

interface GridRowProps extends Omit<GridProps, 'section' | 'ticks'> {
  readonly row: Row
}

const GridRow = memo(function GridRow({ row, columns, common }: GridRowProps) {
  const { t } = useTranslation('answers/sideBySide')
  const text = useTextFor(common.kind)
  const { question } = row
  return (
    <tr className="grid__row">
      <th scope="row">
        {text(row.text)}
        {question.kind !== 'matrix' && question.help && <span className="grid__help">{text(question.help)}</span>}
      </th>
      <GridCell row={row} context={common} common={common} at={0} of={t('forAllName')} />
      {columns.map((column, at) =>
        column.asked.has(row.name) ? (
          <GridCell
            key={column.draft.answering.respondentId}
            {...{ row, common }}
            context={column.context}
            at={at + 1}
            of={column.draft.answering.place}
            parts={partsOffered(column, row)}
          />
        ) : (
          <td className="grid__one quiet" data-column={at + 1} data-is="none" key={column.draft.answering.respondentId}>
            <span aria-hidden="true">–</span>
            <span className="visually-hidden">{t('cell.notAsked')}</span>
          </td>
        ),
      )}
    </tr>
  )
})
