import type { TrailReceipt } from './submission.ts'

/** A receipt as one number that can be copied: the place in the chain, and the chain's hash there. */
export const receiptNumber = ({ position, hash }: TrailReceipt) => `${position}-${hash}`

/** The same read back, however it was broken into lines on the way; undefined when it is no such number. */
export function receiptIn(typed: string): TrailReceipt | undefined {
  const [, position, hash] = /^(\d{1,15})-([0-9a-f]{64})$/.exec(typed.replace(/\s/g, '').toLowerCase()) ?? []
  return position === undefined || hash === undefined || Number(position) < 1
    ? undefined
    : { position: Number(position), hash }
}
