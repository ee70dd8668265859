import { answer, type Answered } from '../answers/address.ts'

/** The support that a side says it has received since the last round; undefined when it was not asked. */
export const receivedSupport = (from: Answered): readonly string[] | undefined => answer(from, 'support.received')
