import type { EditionReader } from '@kartlaggning/schema/answers/audience'
import { pages } from '@kartlaggning/schema/pages'
import { useId } from 'react'
import { Link } from 'react-router'
import { useTranslation } from '../translation.ts'

export type ChosenReader = Exclude<EditionReader, 'county-board'>

const readers = ['participants', 'lansbra', 'public'] as const satisfies readonly ChosenReader[]
const previews = {
  participants: pages.reportForParticipants,
  lansbra: pages.reportForLansbra,
  public: pages.reportForEveryone,
} as const

interface ForWhomProps {
  readonly roundId: string
  readonly chosen: readonly ChosenReader[]
  readonly onChoose: (chosen: readonly ChosenReader[]) => void
}

/** For whom an edition is published beside the county board, each with what they would read. */
export function ForWhom({ roundId, chosen, onChoose }: ForWhomProps) {
  const { t } = useTranslation('report')
  const id = useId()
  const toggle = (reader: ChosenReader) =>
    onChoose(readers.filter((it) => (it === reader ? !chosen.includes(it) : chosen.includes(it))))
  return (
    <fieldset className="for-whom">
      <legend>{t('forWhom.title')}</legend>
      <p className="quiet">{t('forWhom.lead')}</p>
      <ul>
        {readers.map((reader) => (
          <li key={reader}>
            <input
              className="ds-input"
              type="checkbox"
              id={`${id}-${reader}`}
              checked={chosen.includes(reader)}
              onChange={() => toggle(reader)}
              aria-describedby={`${id}-${reader}-help`}
            />
            <label htmlFor={`${id}-${reader}`}>{t(`forWhom.readers.${reader}`)}</label>
            <p className="quiet" id={`${id}-${reader}-help`}>
              {t(`forWhom.help.${reader}`)}{' '}
              <Link className="ds-link" to={previews[reader]({ roundId })}>
                {t(`forWhom.preview.${reader}`)}
              </Link>
            </p>
          </li>
        ))}
      </ul>
    </fieldset>
  )
}
