/** Sentences in one text; each that is followed by another ends in a full stop, and only in one. */
export const oneAfterAnother = (sentences: readonly string[]): string =>
  sentences.map((it, at) => (at === sentences.length - 1 || /[.!?…]$/.test(it) ? it : `${it}.`)).join(' ')
