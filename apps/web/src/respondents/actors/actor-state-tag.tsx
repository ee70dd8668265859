import type { ActorUnderReview } from '@kartlaggning/schema/respondents/actor'
import { Mark } from '../../look/mark.tsx'
import { useTranslation } from '../../translation.ts'
import { stateOf } from './filter-actors.ts'

const shapes = { proposed: 'call', registered: 'full', merged: 'none' } as const

export function ActorStateTag({ actor }: { readonly actor: ActorUnderReview }) {
  const { t } = useTranslation('respondents')
  const state = stateOf(actor)
  return <Mark shape={shapes[state]}>{t(`actors.state.${state}`)}</Mark>
}
