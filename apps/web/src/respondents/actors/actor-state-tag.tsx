import type { ActorUnderReview } from '@kartlaggning/schema/respondents/actor'
import { useTranslation } from '../../translation.ts'
import { stateOf } from './filter-actors.ts'

const looks = { proposed: 'tag tag--warm', registered: 'tag', merged: 'tag tag--soft' } as const

export function ActorStateTag({ actor }: { readonly actor: ActorUnderReview }) {
  const { t } = useTranslation('respondents')
  const state = stateOf(actor)
  return <span className={looks[state]}>{t(`actors.state.${state}`)}</span>
}
