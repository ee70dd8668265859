import { newId } from '@kartlaggning/schema/id'
import { anEarlierRound } from '@kartlaggning/schema/test/an-earlier-round'
import { coordinatorOnly, type Row } from './callers.ts'

const inVastmanland = { county: '19' }

export const whoMayCallOfEarlierRounds = {
  earlierRounds: {
    last: { ...coordinatorOnly, params: inVastmanland },
    tryOut: { ...coordinatorOnly, params: inVastmanland, body: () => anEarlierRound() },
    import: {
      ...coordinatorOnly,
      params: { ...inVastmanland, roundId: newId() },
      body: () => anEarlierRound({ name: 'Enkäten 2023' }),
    },
    // Of a round that was held here there is nothing to undo, which is what the coordinator is told.
    undo: { ...coordinatorOnly, body: () => ({ reason: 'Fel fil' }) },
  },
} as const satisfies Record<string, Record<string, Row>>
