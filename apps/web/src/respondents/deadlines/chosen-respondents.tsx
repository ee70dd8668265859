import { dateInText } from '@kartlaggning/schema/document/dates'
import { useLoaderData } from 'react-router'
import { FieldGroup } from '../../look/field.tsx'
import { useLanguage, useTranslation } from '../../translation.ts'
import type { loadDeadlines } from './load-deadlines.ts'

interface ChosenRespondentsProps {
  readonly chosen: readonly string[]
  readonly error: string | undefined
  readonly onChange: (chosen: string[]) => void
}

/** Everyone who is asked, to tick, with how far they have come and which day is theirs. */
export function ChosenRespondents({ chosen, error, onChange }: ChosenRespondentsProps) {
  const { t } = useTranslation('respondents')
  const language = useLanguage()
  const { respondents } = useLoaderData<typeof loadDeadlines>()
  const toggle = (id: string) => onChange(chosen.includes(id) ? chosen.filter((it) => it !== id) : [...chosen, id])
  return (
    <FieldGroup id="deadline-choose" label={t('deadlines.choose')} hint={t('deadlines.chooseHint')} error={error}>
      <ul className="chosen-respondents">
        {respondents.map(({ id, name, status, closesOn }) => (
          <li className="option" key={id}>
            <input
              className="ds-input"
              type="checkbox"
              id={`chosen-${id}`}
              checked={chosen.includes(id)}
              onChange={() => toggle(id)}
            />
            <label htmlFor={`chosen-${id}`}>
              <span lang="sv">{name}</span>{' '}
              <small>
                {t(`status.${status}`)} · {t('deadlines.until', { date: dateInText(closesOn, language) })}
              </small>
            </label>
          </li>
        ))}
      </ul>
    </FieldGroup>
  )
}
