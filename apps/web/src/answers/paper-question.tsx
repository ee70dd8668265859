import type { AnswerInWords } from '@kartlaggning/schema/answers/document-in-words'
import type { PaperQuestion } from '@kartlaggning/schema/answers/paper-questionnaire'
import type { Box, Space } from '@kartlaggning/schema/answers/space-on-paper'
import { ScrollRegion } from '../look/scroll-region.tsx'
import { useTranslation } from '../translation.ts'
import { WritingLines } from './writing-lines.tsx'

interface PreparedQuestionProps {
  readonly question: PaperQuestion
  readonly level: 3 | 4
  readonly year: number | null
}

/** A question on paper: its number and text, when it is to be answered, and room for the answer. */
export function PreparedQuestionOnPage({ question, level, year }: PreparedQuestionProps) {
  const { t } = useTranslation('answers')
  const { t: look } = useTranslation()
  const { number, text, help, condition, optional, space, earlier } = question
  const Heading = level === 3 ? 'h3' : 'h4'
  return (
    <div className="prepared__question">
      <Heading>
        <span className="prepared__number">{number}</span> {text}{' '}
        {optional && <span className="prepared__optional">{look('optional')}</span>}
      </Heading>
      {condition && <p className="prepared__condition">{condition}</p>}
      {[help, space.hint].map((it) => it && <p key={it}>{it}</p>)}
      <Room space={space} title={text} earlier={earlier} year={year} />
      {earlier && year !== null && space.kind !== 'rows' && (
        <p className="prepared__earlier">
          <strong>{t('prepare.answeredIn', { year: year ?? '' })}</strong>{' '}
          <span lang="sv">{earlier.lines.join('; ')}</span>
        </p>
      )}
    </div>
  )
}

interface RoomProps<S extends Space = Space> {
  readonly space: S
  readonly title: string
  readonly earlier: AnswerInWords | undefined
  readonly year: number | null
}

function Room({ space, ...rest }: RoomProps) {
  switch (space.kind) {
    case 'boxes':
      return <Boxes boxes={space.boxes} />
    case 'lines':
      return <WritingLines lines={space.lines} />
    case 'places':
      return (
        <>
          <Boxes boxes={space.boxes} plain />
          <WritingLines lines={space.places} numbered />
        </>
      )
    case 'rows':
      return <Matrix space={space} {...rest} />
  }
}

function Boxes({ boxes, plain = false }: { readonly boxes: readonly Box[]; readonly plain?: boolean }) {
  const groups = [...new Set(boxes.map((it) => it.group))]
  return groups.map((group) => (
    <div className="prepared__boxes" key={group ?? ''}>
      {group && <p className="prepared__label">{group}</p>}
      <ul className={plain ? 'plain' : undefined}>
        {boxes
          .filter((it) => it.group === group)
          .map(({ text, help }) => (
            <li key={text}>
              {text}
              {help && <span className="quiet"> – {help}</span>}
            </li>
          ))}
      </ul>
    </div>
  ))
}

function Matrix({ space, title, earlier, year }: RoomProps<Space & { kind: 'rows' }>) {
  const { t } = useTranslation('answers')
  const beside = earlier?.rows && year !== null ? earlier.rows : undefined
  const hasBoxes = space.columns.length > 0
  const columns = hasBoxes ? space.columns : [t('prepare.answer')]
  return (
    <>
      {space.letters.length > 0 && <p>{space.letters.join(' · ')}</p>}
      <ScrollRegion label={title}>
        <table className="prepared__matrix">
          <thead>
            <tr>
              <th scope="col">{t('prepare.about')}</th>
              {columns.map((column) => (
                <th scope="col" key={column}>
                  {column}
                </th>
              ))}
              {beside && <th scope="col">{t('prepare.answeredIn', { year: year ?? '' })}</th>}
            </tr>
          </thead>
          <tbody>
            {space.rows.map(({ text, among }) => (
              <tr key={text}>
                <th scope="row">
                  {text} {among && `(${among})`}
                </th>
                {columns.map((column) => (
                  <td key={column}>{hasBoxes && <span className="prepared__box" aria-hidden="true" />}</td>
                ))}
                {beside && <td lang="sv">{beside.find((it) => it.row === text)?.lines.join(', ')}</td>}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </>
  )
}
