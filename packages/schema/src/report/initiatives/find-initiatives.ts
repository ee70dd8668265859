import { isEvaluatedInSomeWay } from '../../definitions/evaluated.ts'
import { INITIATIVE_STATES } from '../../definitions/initiative-to-share.ts'
import type { Option } from '../../questionnaire/question.ts'
import { evaluated, preventionLevel, targetGroup } from '../../questionnaires/code-lists/initiative.ts'
import { method } from '../../questionnaires/code-lists/method.ts'
import { problemArea } from '../../questionnaires/code-lists/problem-area.ts'
import type { InitiativeChoices, SharedInitiative, WantedInitiatives } from './initiative-catalogue.ts'

/** Of an initiative that has been evaluated, in whatever way. */
export const EVALUATED = 'made'

type Described = SharedInitiative['described']

/** An initiative is found by every word that is looked for, in either language, and by all that is chosen. */
export function findInitiatives(
  all: readonly SharedInitiative[],
  { search, initiative, ...wanted }: WantedInitiatives,
): SharedInitiative[] {
  const words = normalized(search).split(' ').filter(Boolean)
  return all.filter(
    (it) =>
      (initiative === undefined || it.id === initiative) &&
      (wanted.state === undefined || it.state === wanted.state) &&
      (wanted.municipality === undefined || it.municipality === wanted.municipality) &&
      isAny(wanted.problem, it.described.problems) &&
      isAny(wanted.target, it.described.targets) &&
      isAny(wanted.method, listOf(it.described.method)) &&
      isAny(wanted.level, listOf(it.described.level)) &&
      isAny(wanted.evaluation, evaluationsOf(it.described)) &&
      saysAll(it, words),
  )
}

/** What there is to choose among, in the order of the lists. */
export function choicesAmong(all: readonly SharedInitiative[]): InitiativeChoices {
  const among = (
    list: readonly { readonly code: string }[],
    valuesOf: (described: Described) => readonly string[] | undefined,
  ) => {
    const there = new Set(all.flatMap(({ described }) => valuesOf(described) ?? []))
    return list.flatMap(({ code }) => (there.has(code) ? [code] : []))
  }
  const municipalities = new Map(all.map((it) => [it.municipality, it] as const))
  return {
    problem: among(problemArea, ({ problems }) => problems),
    method: among(method, (described) => listOf(described.method)),
    level: among(preventionLevel, (described) => listOf(described.level)),
    target: among(targetGroup, ({ targets }) => targets),
    evaluation: among([{ code: EVALUATED }, ...evaluated], evaluationsOf),
    state: INITIATIVE_STATES.filter((state) => all.some((it) => it.state === state)),
    municipality: [...municipalities.values()]
      .map(({ municipality, place }) => ({ code: municipality, name: place }))
      .toSorted((one, other) => one.name.localeCompare(other.name, 'sv')),
  }
}

const listOf = (value: string | undefined) => (value === undefined ? [] : [value])
const isAny = (wanted: string | undefined, values: readonly string[] = []) =>
  wanted === undefined || values.includes(wanted)

const evaluationsOf = ({ evaluated: ways = [] }: Described): readonly string[] =>
  isEvaluatedInSomeWay({ evaluated: ways as (typeof evaluated)[number]['code'][] }) ? [EVALUATED, ...ways] : ways

function saysAll(it: SharedInitiative, words: readonly string[]): boolean {
  if (words.length === 0) return true
  const { name, respondent, lead, described } = it
  const said = normalized(
    [
      name,
      respondent,
      lead,
      ...wordsOf(method, listOf(described.method)),
      ...wordsOf(problemArea, described.problems),
      ...wordsOf(targetGroup, described.targets),
    ].join(' '),
  )
  return words.every((word) => said.includes(word))
}

const wordsOf = (list: readonly Option[], codes: readonly string[] = []) =>
  list.filter(({ code }) => codes.includes(code)).flatMap(({ text }) => [text.sv, text.en])

/** Without case and signs; å, ä and ö are letters of their own. */
const normalized = (text: string) =>
  text
    .toLocaleLowerCase('sv')
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
