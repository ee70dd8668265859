import type { Round } from '@kartlaggning/schema/rounds/round'
import type { ComponentProps } from 'react'
import { Page } from '../look/page.tsx'
import { RoundFrame } from '../rounds/round-frame.tsx'
import { useMay } from '../session.tsx'

interface RuleFrameProps extends Pick<ComponentProps<typeof Page>, 'title' | 'back' | 'aside' | 'children'> {
  readonly round: Round
}

/** The rules belong to the round's analysis to those who work with it; who has answered reads them from a report. */
export function RuleFrame({ round, ...page }: RuleFrameProps) {
  return useMay('gaps.read') ? (
    <RoundFrame round={round} tab="gaps" reading {...page} />
  ) : (
    <Page within={round.name} fictional={round.fictional} {...page} />
  )
}
