import type { PreviousRound } from '../round-answers.ts'

/** The key that a finding about an entry had in the round before, when the entry was carried from there. */
export const keyBefore =
  ({ carried }: Pick<PreviousRound, 'carried'>) =>
  (key: string): string =>
    key
      .split(':')
      .map((part) => carried.get(part) ?? part)
      .join(':')
