import type { Option } from '@kartlaggning/schema/questionnaire/question'
import type { RespondentKind } from '@kartlaggning/schema/respondents/respondent-kind'
import type { Text } from '@kartlaggning/schema/text'
import { textFor } from '@kartlaggning/schema/questionnaire/text-for'
import { normalized, MISSED, rankIn, searchable, type Searchable } from './similarity.ts'

/** What nobody should have to search for. */
const ALWAYS = ['own', 'other', 'none', 'unknown']

export interface FoundOptions {
  /** The best first, then those that are always there; all of them when nothing was typed. */
  readonly options: readonly Option[]
  /** How many of them match. */
  readonly count: number
  /** The one that is called exactly this. */
  readonly exact: Option | undefined
}

/** The options that what was typed may mean: by name, short name, heading, and what is said about them. */
export function searchOptions(options: readonly Option[], typed: string, kind: RespondentKind): FoundOptions {
  const wanted = normalized(typed)
  if (wanted === '') return { options, count: options.length, exact: undefined }
  const ready = readyOptions(options, kind)
  const ranked = ready
    .map((it) => ({ option: it.option, rank: rankOf(it, wanted) }))
    .filter(({ rank }) => rank < MISSED * 2)
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ option }) => option)
  const always = alwaysThere(options).filter((it) => !ranked.includes(it))
  const exact = ready.find(({ names }) => names.some((it) => it.folded === wanted))?.option
  return { options: [...ranked, ...always], count: ranked.length, exact }
}

/** Those that can be chosen whatever one was looking for. */
export const alwaysThere = (options: readonly Option[]) => options.filter((it) => ALWAYS.includes(it.code))

interface ReadyOption {
  readonly option: Option
  readonly names: readonly Searchable[]
  /** "EST", of "Effektiv samordning för trygghet (EST)". */
  readonly shortNames: readonly Searchable[]
  readonly about: readonly Searchable[]
}

const made = new WeakMap<readonly Option[], readonly ReadyOption[]>()

function readyOptions(options: readonly Option[], kind: RespondentKind): readonly ReadyOption[] {
  const ready = made.get(options) ?? options.map((option) => readyOption(option, kind))
  made.set(options, ready)
  return ready
}

function readyOption(option: Option, kind: RespondentKind): ReadyOption {
  const inBoth = (text: Text) => [textFor(text, 'sv', kind), textFor(text, 'en', kind)]
  const names = inBoth(option.text)
  const parts = names.flatMap((it) => it.split(/[()/–]/)).filter((it) => it.trim() !== '')
  const about = [option.help, option.group].filter((it) => it !== undefined).flatMap(inBoth)
  return {
    option,
    names: names.map(searchable),
    shortNames: parts.map(searchable),
    about: about.map(searchable),
  }
}

/** A match in the name comes before one in what is said about it. */
function rankOf({ names, shortNames, about }: ReadyOption, wanted: string): number {
  const best = (among: readonly Searchable[]) => Math.min(MISSED, ...among.map((it) => rankIn(it, wanted)))
  const inName = best([...names, ...shortNames])
  return inName < MISSED ? inName : MISSED + best(about)
}
