import { levelsOf, indicators, type Indicator } from '@kartlaggning/schema/definitions/structure'
import { profileWriting, type ProfileWriting } from '@kartlaggning/schema/report/profile/profile-writing'
import { profiles, type ReadProfile } from '@kartlaggning/schema/report/profile/profiles'
import { useId } from 'react'
import { call } from '../../call.ts'
import { ErrorMessage } from '../../look/error-message.tsx'
import { useMutation } from '../../look/use-mutation.ts'
import { StatusMessage, useStatusMessage } from '../../respondents/status-message.tsx'
import { useLanguage, useTranslation } from '../../translation.ts'

/** What one wants to come to in each part of the work: kept to the next round, and seen by nobody else. */
export function OwnGoals({ read: { profile, goals } }: { readonly read: ReadProfile }) {
  const { t } = useTranslation('report/profile')
  const writing = profileWriting(profile, useLanguage())
  const [message, tell] = useStatusMessage()
  const asked = indicators.filter((it) => profile.positions.some(({ indicator }) => indicator === it))
  return (
    <section className="own-goals no-print">
      <h3>{t('goals.title')}</h3>
      <p>{t('goals.lead')}</p>
      <StatusMessage {...message} />
      <div className="own-goals__all">
        {asked.map((indicator) => (
          <OneGoal
            key={indicator}
            indicator={indicator}
            level={goals.find((it) => it.indicator === indicator)?.level ?? null}
            respondentId={profile.respondent.id}
            writing={writing}
            onSet={() => tell(t('goals.saved', { part: writing.part(indicator) }))}
          />
        ))}
      </div>
    </section>
  )
}

interface OneGoalProps {
  readonly indicator: Indicator
  readonly level: string | null
  readonly respondentId: string
  readonly writing: ProfileWriting
  readonly onSet: () => void
}

function OneGoal({ indicator, level, respondentId, writing, onSet }: OneGoalProps) {
  const { t } = useTranslation('report/profile')
  const { mutate, errorMessage } = useMutation()
  const id = useId()
  const set = async (chosen: string) => {
    const body = { level: chosen || null }
    if (await mutate(() => call(profiles.setGoal, { params: { respondentId, indicator }, body }))) onSet()
  }
  return (
    <div className="field">
      <label className="field__label" htmlFor={id}>
        {writing.part(indicator)}
      </label>
      <select className="ds-input" id={id} value={level ?? ''} onChange={(event) => void set(event.target.value)}>
        <option value="">{t('goals.none')}</option>
        {levelsOf(indicator)
          .filter((it) => it !== 'unknown')
          .map((it) => (
            <option key={it} value={it}>
              {writing.level(indicator, it)}
            </option>
          ))}
      </select>
      <ErrorMessage text={errorMessage} />
    </div>
  )
}
