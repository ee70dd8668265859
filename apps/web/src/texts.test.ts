import { expect, test } from 'vitest'

type Texts = { readonly [key: string]: string | Texts }

const catalogues = import.meta.glob<Texts>(
  './{*,answers/pages,answers/side-by-side,look/pages,respondents/follow-up,respondents/people,respondents/contact-import}/texts.*.ts',
  {
    import: 'texts',
    eager: true,
  },
)
const chapters = Object.keys(catalogues).flatMap((path) => /^\.\/(.*)\/texts\.sv\.ts$/.exec(path)?.[1] ?? [])

/** key → the values that are put into its sentence; whether one begins it differs between languages */
function holesIn(texts: Texts, under = ''): Record<string, string> {
  return Object.fromEntries(
    Object.entries(texts).flatMap(([key, text]) =>
      typeof text === 'string'
        ? [
            [
              under + key,
              [...new Set([...text.matchAll(/\{\{(\w+)\}\}/g)].map((it) => it[1]?.toLowerCase() ?? ''))]
                .toSorted((a, b) => a.localeCompare(b))
                .join(' '),
            ],
          ]
        : Object.entries(holesIn(text, `${under}${key}.`)),
    ),
  )
}

test.each(chapters)('%s says the same things in both languages', (chapter) => {
  const [sv, en] = ['sv', 'en'].map((language) => catalogues[`./${chapter}/texts.${language}.ts`])
  expect(holesIn(en ?? {})).toEqual(holesIn(sv ?? {}))
})

test.each(chapters)('what depends on a number is said for one and for others in %s', (chapter) => {
  for (const language of ['sv', 'en']) {
    const keys = Object.keys(holesIn(catalogues[`./${chapter}/texts.${language}.ts`] ?? {}))
    const stems = (ending: string) =>
      keys.filter((key) => key.endsWith(ending)).map((key) => key.slice(0, -ending.length))
    const others = stems('_other')
    expect(stems('_one')).toEqual(others)
    expect(others).toEqual(expect.arrayContaining(stems('_zero')))
  }
})
