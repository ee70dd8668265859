import type { RespondentKind } from '@kartlaggning/schema/respondents/respondent-kind'
import { textFor } from '@kartlaggning/schema/questionnaire/text-for'
import type { Text } from '@kartlaggning/schema/text'
import { normalized, pairsOf } from '../../questionnaire/fields/similarity.ts'

/** Something that words in a cell may name. */
export interface Nameable {
  readonly code: string
  /** As it is shown to people. */
  readonly name: string
  /** Everything it is called, folded. */
  readonly called: readonly string[]
  /** What only parts of its names say; good where nothing else is called that. */
  readonly inPart: readonly string[]
  readonly commas: number
}

export function nameable(code: string, name: string, ...names: readonly string[]): Nameable {
  const called = [name, ...names].map(normalized)
  const inPart = [name, ...names]
    .flatMap((it) => it.split(/[()/–]| (?:eller|or) /).map(normalized))
    .filter((it) => it !== '')
  const commas = Math.max(...[name, ...names].map((it) => it.split(',').length - 1))
  return { code, name, called, inPart, commas }
}

/** Words as they are compared; a sign alone is itself. */
export const folded = (said: string) => normalized(said) || said.trim()

interface Choosable {
  readonly code: string
  readonly text: Text
  readonly alsoCalled?: readonly string[]
}

/** People write these for the answers that stand in nearly every list. */
const shortFor: Readonly<Record<string, readonly string[]>> = {
  yes: ['j', 'y', 'x', '1', 'sant', 'true', 'ok'],
  no: ['n', '0', 'ej', 'inte', 'falskt', 'false'],
  unknown: ['vet ej', 'vet inte', 'vet ej än', 'okänt', 'oklart', 'unknown'],
  planning: ['ej påbörjad', 'ej påbörjat', 'inte påbörjad', 'ej startad', 'not started'],
  ongoing: ['pågående', 'påbörjad', 'påbörjat', 'igång', 'i gång', 'startad'],
  permanent: ['löpande', 'kontinuerligt', 'kontinuerlig'],
  ended: ['avslutat', 'klar', 'klart', 'genomförd', 'genomfört', 'slutförd', 'slutfört', 'done', 'completed'],
}

/** Options are named by code, in Swedish and in English. */
export const nameableOptions = (options: readonly Choosable[], kind: RespondentKind): Choices =>
  once(options, () =>
    options.map(({ code, text, alsoCalled = [] }) => {
      const names = [textFor(text, 'en', kind), code, ...alsoCalled, ...(shortFor[code] ?? [])]
      return nameable(code, textFor(text, 'sv', kind), ...names)
    }),
  )

/** Those that words may name, ready to be looked up. */
export interface Choices {
  readonly of: (code: string) => Nameable | undefined
  readonly all: readonly Nameable[]
  /** No name has more. */
  readonly mostCommas: number
  /** The one that is called so; otherwise the one that is most likely meant, if any. */
  readonly find: (said: string) => { readonly found?: Nameable; readonly near?: Nameable }
}

const made = new WeakMap<readonly unknown[], Choices>()

/** Made once for a list: every row of a file looks in the same ones. */
export function once(list: readonly unknown[], make: () => readonly Nameable[]): Choices {
  const known = made.get(list) ?? choicesOf(make())
  made.set(list, known)
  return known
}

function choicesOf(all: readonly Nameable[]): Choices {
  const codes = new Map(all.map((it) => [it.code, it]))
  const called = new Map(all.toReversed().flatMap((it) => it.called.map((name) => [name, it] as const)))
  const inPart = Map.groupBy(
    all.flatMap((it) => [...new Set(it.inPart)].map((part) => ({ part, it }))),
    ({ part }) => part,
  )
  const nearest = nearestIn(all)
  const known = new Map<string, ReturnType<Choices['find']>>()
  const find = (wanted: string) => {
    const named = wanted === '' ? undefined : called.get(wanted)
    if (named) return { found: named }
    const [one, another] = inPart.get(wanted) ?? []
    if (one && !another) return { found: one.it }
    const near = nearest(wanted)
    return near ? { near } : {}
  }
  return {
    all,
    mostCommas: Math.max(0, ...all.map(({ commas }) => commas)),
    of: (code) => codes.get(code),
    find(said) {
      const wanted = TICK.test(said) ? ticked(said) : normalized(said)
      const found = known.get(wanted) ?? find(wanted)
      known.set(wanted, found)
      return found
    },
  }
}

const TICK = /^\s*[✓✔√☑☒✅🗹☐✗✘❌]\uFE0F?\s*$/u
const ticked = (sign: string) => (/[☐✗✘❌]/u.test(sign) ? 'nej' : 'ja')

const LIKE_ENOUGH = 0.4

interface Name {
  readonly it: Nameable
  readonly size: number
}

/** Looks only at the names that share a pair of letters with what was said: of thousands there are few. */
function nearestIn(all: readonly Nameable[]) {
  const byPair = new Map<string, Name[]>()
  for (const it of all) {
    for (const name of new Set([...it.called, ...it.inPart])) {
      const pairs = pairsOf(name)
      const entry = { it, size: pairs.size }
      for (const pair of pairs) {
        const names = byPair.get(pair)
        if (names) names.push(entry)
        else byPair.set(pair, [entry])
      }
    }
  }
  return (wanted: string): Nameable | undefined => {
    const begun = all.filter((it) => wanted.length > 1 && it.called.some((name) => name.startsWith(wanted)))
    if (begun.length === 1) return begun[0]
    const pairs = pairsOf(wanted)
    const shared = new Map<Name, number>()
    for (const pair of pairs) for (const name of byPair.get(pair) ?? []) shared.set(name, (shared.get(name) ?? 0) + 1)
    let best: { it: Nameable; worth: number } | undefined
    for (const [{ it, size }, count] of shared) {
      // Shared pairs of letters over all pairs (Dice), as in the search for actors.
      const worth = (2 * count) / (size + pairs.size)
      if (worth >= LIKE_ENOUGH && worth > (best?.worth ?? 0)) best = { it, worth }
    }
    return best?.it
  }
}
