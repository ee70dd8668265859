import type { Sentence } from '@kartlaggning/schema/document/sentence'

/** Before a computed sentence that nobody stands for yet. */
export function Proposed({ sentence }: { readonly sentence: Sentence | undefined }) {
  if (sentence?.mark === undefined) return null
  return <span className="doc-proposed">{sentence.mark}</span>
}
