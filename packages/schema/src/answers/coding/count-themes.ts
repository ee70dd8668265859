import type { RespondentKind } from '../../respondents/respondent-kind.ts'
import type { CountedTheme, Passage, Theme } from './coding.ts'

/** The theme that what is coded to this one counts as. */
export function rootOf(themes: readonly Pick<Theme, 'code' | 'mergedInto'>[], code: string): string {
  const into = themes.find((it) => it.code === code)?.mergedInto
  return into ? rootOf(themes, into) : code
}

/** The themes that a passage counts as coded to. */
export const rootsOf = (
  themes: readonly Pick<Theme, 'code' | 'mergedInto'>[],
  { themes: coded }: Pick<Passage, 'themes'>,
) => [...new Set(coded.map((it) => rootOf(themes, it)))]

type Coded = Pick<Passage, 'respondentId' | 'themes'>

/** How much is coded to each theme; to one that is merged, what was coded to it by its own name. */
export function countThemes(
  themes: readonly Theme[],
  passages: readonly Coded[],
  kindOf: (respondentId: string) => RespondentKind | undefined,
): CountedTheme[] {
  return themes.map((theme) => {
    const isCoded = (passage: Coded) =>
      theme.mergedInto === null ? rootsOf(themes, passage).includes(theme.code) : passage.themes.includes(theme.code)
    const coded = passages.filter(isCoded)
    return {
      ...theme,
      passages: coded.length,
      respondents: countKinds([...new Set(coded.map((it) => it.respondentId))].map(kindOf)),
    }
  })
}

export const countKinds = (kinds: readonly (RespondentKind | undefined)[]): CountedTheme['respondents'] => ({
  municipality: kinds.filter((it) => it === 'municipality').length,
  police: kinds.filter((it) => it === 'police').length,
  police_area: kinds.filter((it) => it === 'police_area').length,
})
