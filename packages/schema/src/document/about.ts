/** What a value of a table or figure is about: which of the answers behind the whole stand behind it. */
export interface About {
  /** The questions that they answer, or a row of one: `problems.concern.narcotics`. All of the whole when not said. */
  readonly questions?: readonly string[]
  readonly municipality?: string
  readonly side?: 'municipality' | 'police'
  /** Of entries, those that give one of these answers to each question; an actor is told by its kind. */
  readonly saying?: Readonly<Record<string, readonly string[]>>
  /** How the page where the values are shown narrows what it shows, where that is no page of answers. */
  readonly filters?: Readonly<Record<string, string>>
}

/** What row, column and cell say between them; null where one of them has no answers of this round behind it. */
export function aboutOf(...parts: readonly (About | null | undefined)[]): About | null {
  if (parts.includes(null)) return null
  const said = parts.filter((it) => it !== undefined && it !== null)
  const all = Object.assign({}, ...said) as About
  return {
    ...all,
    ...(all.saying && { saying: joined(said.map((it) => it.saying)) }),
    ...(all.filters && { filters: joined(said.map((it) => it.filters)) }),
  }
}

const joined = <T>(parts: readonly (Readonly<Record<string, T>> | undefined)[]) =>
  Object.assign({}, ...parts) as Readonly<Record<string, T>>

/** As it stands in an address. */
export function searchOf({ questions, municipality, side, saying, filters }: About): string {
  const search = {
    fraga: questions?.join(','),
    kommun: municipality,
    vem: side,
    svar: saying && sayingText(saying),
    ...filters,
  }
  const named = Object.entries(search).flatMap(([name, value]) => (value ? [[name, value] as [string, string]] : []))
  return new URLSearchParams(named).toString()
}

const sayingText = (saying: NonNullable<About['saying']>): string =>
  Object.entries(saying)
    .map(([question, answers]) => `${question}:${answers.map(encodeURIComponent).join(',')}`)
    .join(';')

/** The conditions of such a text; what is no condition is none. */
export const sayingIn = (text: string): NonNullable<About['saying']> =>
  Object.fromEntries(
    text.split(';').flatMap((condition) => {
      const at = condition.indexOf(':')
      return at < 1
        ? []
        : [
            [
              condition.slice(0, at),
              condition
                .slice(at + 1)
                .split(',')
                .map(decoded),
            ],
          ]
    }),
  )

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
