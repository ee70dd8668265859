import type { RespondentKind } from '@kartlaggning/schema/respondents/respondent-kind'
import { textFor } from '@kartlaggning/schema/questionnaire/text-for'
import type { Text } from '@kartlaggning/schema/text'
import { normalized, similarity, pairsOf } from '../../questionnaire/fields/similarity.ts'

/** Something that words in a cell may name. */
export interface Nameable {
  readonly code: string
  /** As it is shown to people. */
  readonly name: string
  /** Everything it is called, folded. */
  readonly called: readonly string[]
  /** What only parts of its names say; good where nothing else is called that. */
  readonly inPart: readonly string[]
  /** Pairs of letters of each. */
  readonly pairs: readonly ReadonlySet<string>[]
}

export function nameable(code: string, name: string, ...names: readonly string[]): Nameable {
  const called = [name, ...names].map(normalized)
  const inPart = [name, ...names]
    .flatMap((it) => it.split(/[()/–]| (?:eller|or) /).map(normalized))
    .filter((it) => it !== '')
  return { code, name, called, inPart, pairs: [...new Set([...called, ...inPart])].map(pairsOf) }
}

interface Choosable {
  readonly code: string
  readonly text: Text
  readonly alsoCalled?: readonly string[]
}

/** Options are named by code, in Swedish and in English. */
export const nameableOptions = (options: readonly Choosable[], kind: RespondentKind): readonly Nameable[] =>
  once(options, () =>
    options.map(({ code, text, alsoCalled = [] }) =>
      nameable(code, textFor(text, 'sv', kind), textFor(text, 'en', kind), code, ...alsoCalled),
    ),
  )

const made = new WeakMap<readonly unknown[], readonly Nameable[]>()

/** Made once for a list: every row of a file looks in the same ones. */
export function once(list: readonly unknown[], make: () => readonly Nameable[]): readonly Nameable[] {
  const known = made.get(list) ?? make()
  made.set(list, known)
  return known
}

const LIKE_ENOUGH = 0.4

/** The one that is called so; otherwise the one that is most likely meant, if any. */
export function choiceIn(choices: readonly Nameable[], said: string): { found?: Nameable; near?: Nameable } {
  const wanted = normalized(said)
  const named = choices.find((it) => it.called.includes(wanted))
  if (named) return { found: named }
  const [one, another] = choices.filter((it) => it.inPart.includes(wanted))
  if (one && !another) return { found: one }
  const near = nearest(choices, wanted)
  return near ? { near } : {}
}

function nearest(choices: readonly Nameable[], wanted: string): Nameable | undefined {
  const begun = choices.filter((it) => wanted.length > 1 && it.called.some((name) => name.startsWith(wanted)))
  if (begun.length === 1) return begun[0]
  const pairs = pairsOf(wanted)
  const [best] = choices
    .map((it) => ({ it, worth: Math.max(...it.pairs.map((own) => similarity(own, pairs))) }))
    .toSorted((a, b) => b.worth - a.worth)
  return best && best.worth >= LIKE_ENOUGH ? best.it : undefined
}
