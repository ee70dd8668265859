import { answer, type Answered } from '../answers/address.ts'

/** The topics that a side asks for training in; "Annat ämne" need not be the same to two. */
export const wantedTraining = (from: Answered) =>
  (answer(from, 'support.training') ?? []).filter((topic) => topic !== 'other')
