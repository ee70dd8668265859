import type { Answering } from './answers.ts'

/** Whether the one who asks may decline for the respondent now: answering is voluntary, and nothing is submitted. */
export const mayDecline = ({
  open,
  signs,
  provision,
  submission,
  abstention,
  proxy,
}: Pick<Answering, 'open' | 'signs' | 'provision' | 'submission' | 'abstention' | 'proxy'>): boolean =>
  open && signs && provision === null && submission === null && !abstention && !proxy
