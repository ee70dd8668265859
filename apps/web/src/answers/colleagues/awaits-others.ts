import type { Answering } from '@kartlaggning/schema/answers/answers'

/**
 * The questions have been corrected, and the draft comes along when somebody opens it who answers for the whole: whoever
 * answers some sections cannot move what they may not see.
 */
export const awaitsOthers = ({ begun, sections, resting, open }: Answering) =>
  !begun && sections !== null && !resting && open
