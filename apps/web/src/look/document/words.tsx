import { runsOf, type Words as SomeWords } from '@kartlaggning/schema/document/words'

/** Words with what is strong in them, and each stretch in its own language. */
export function Words({ words }: { readonly words: SomeWords }) {
  if (typeof words === 'string') return words
  return runsOf(words).map(({ text, strong, language }, at) =>
    strong ? (
      <strong key={at} lang={language}>
        {text}
      </strong>
    ) : (
      <span key={at} lang={language}>
        {text}
      </span>
    ),
  )
}
