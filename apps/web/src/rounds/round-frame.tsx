import type { Round } from '@kartlaggning/schema/rounds/round'
import type { ComponentProps } from 'react'
import { Page } from '../look/page.tsx'
import { RoundBar } from './round-bar.tsx'
import type { Tab } from './round-tabs.ts'

type RoundFrameProps = Omit<ComponentProps<typeof Page>, 'within' | 'trail' | 'fictional' | 'bar' | 'wide'> & {
  readonly round: Round
  readonly tab: Tab
  /** A page to read rather than to work in. */
  readonly reading?: boolean
}

/** The frame of a page that belongs to a round: where one is in it stands above. */
export function RoundFrame({ round, tab, reading = false, ...page }: RoundFrameProps) {
  return (
    <Page
      {...page}
      within={round.name}
      fictional={round.fictional}
      bar={<RoundBar round={round} tab={tab} />}
      wide={!reading}
    />
  )
}
