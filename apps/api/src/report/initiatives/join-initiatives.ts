import type { Initiative } from '@kartlaggning/schema/answers/address'
import { canonicalAnswers } from '@kartlaggning/schema/answers/canonical-answers'
import { isSharedWithFewer, redactFor } from '@kartlaggning/schema/answers/redact'
import type { SecretAnswer } from '@kartlaggning/schema/answers/secret-answer'
import { onBehalfMark } from '@kartlaggning/schema/definitions/submitted-on-behalf'
import { initiativesToShare, stateOfInitiative } from '@kartlaggning/schema/definitions/initiative-to-share'
import type { SharedInitiative } from '@kartlaggning/schema/report/initiatives/initiative-catalogue'
import { actorNamed, type NamedActor } from '@kartlaggning/schema/respondents/actor-named'
import { respondentName } from '@kartlaggning/schema/respondents/respondent-name'
import { respondentQuestions } from '../../answers/respondent-questions.ts'
import { canonicalId } from '../../gaps/redact-round.ts'
import type { AnsweredInitiatives } from './answered-initiatives.ts'

/** One of the rounds that an initiative stands in; without what is told of it where it is not shared. */
interface Mention {
  readonly answered: AnsweredInitiatives
  readonly entry: string
  readonly initiative: Initiative | undefined
}

/** Who has an initiative, and where it stands in their newest answers: for the county board only. */
export interface Whose {
  readonly entry: string
  readonly respondentId: string
}

/**
 * One of each initiative over all rounds, which come the oldest first: its newest round says whether and as what it is told of.
 * Everybody reads the same, redacted as for all who take part. What a respondent now shows to fewer is not told of from before
 * either, and what is marked as secret in one round is so in all of them.
 */
export function joinInitiatives(
  rows: readonly AnsweredInitiatives[],
  actors: readonly NamedActor[],
  asked: ReadonlyMap<string, string>,
): { readonly initiatives: readonly SharedInitiative[]; readonly whose: ReadonlyMap<string, Whose> } {
  const newest = new Map(rows.map((it) => [keyOf(it), it] as const))
  const chains = new Map<string, Mention[]>()
  const hidden = new Set<string>()
  const redacted = redaction()
  const firstOf = firstInEach(rows)
  const secretOf = Map.groupBy(
    rows.flatMap((it) => it.secret),
    ({ entry }) => firstOf.get(entry ?? '') ?? '',
  )
  for (const answered of rows) {
    const marked = answered.shared.flatMap(({ id: entry }) =>
      (secretOf.get(firstOf.get(entry) ?? entry) ?? []).map((it) => ({ ...it, entry })),
    )
    const { shared, isNarrow } = redacted(answered, marked)
    if (isNarrow && newest.get(keyOf(answered)) === answered) hidden.add(keyOf(answered))
    for (const entry of Object.keys(answered.carriedFrom)) {
      const first = firstOf.get(entry) ?? entry
      chains.set(first, [...(chains.get(first) ?? []), { answered, entry, initiative: shared.get(entry) }])
    }
  }
  const whose = new Map<string, Whose>()
  const initiatives = [...chains].flatMap(([id, mentions]) => {
    const now = mentions.at(-1)
    if (!now?.initiative || hidden.has(keyOf(now.answered))) return []
    whose.set(id, { entry: now.entry, respondentId: now.answered.respondentId })
    return tellOf(id, { ...now, initiative: now.initiative }, mentions.slice(0, -1), newest, actors, asked)
  })
  return { initiatives: initiatives.toSorted((one, other) => inSwedish.compare(one.name, other.name)), whose }
}

const inSwedish = new Intl.Collator('sv')

const keyOf = ({ municipality, kind }: AnsweredInitiatives) => `${municipality} ${kind}`

/** By every entry the one in the first round that it goes back to. */
function firstInEach(rows: readonly AnsweredInitiatives[]): ReadonlyMap<string, string> {
  const firstOf = new Map<string, string>()
  for (const { carriedFrom } of rows)
    for (const [entry, from] of Object.entries(carriedFrom))
      firstOf.set(entry, (from !== null && firstOf.get(from)) || entry)
  return firstOf
}

/** What everyone who takes part may see of an answer; made ready once for a round. */
function redaction() {
  const redactors = new Map<string, ReturnType<typeof redactFor>>()
  return ({ round, kind, shared, shareLevel }: AnsweredInitiatives, marked: readonly SecretAnswer[]) => {
    const key = `${round.id} ${kind}`
    const redact = redactors.get(key) ?? redactorOf({ ...round, kind })
    redactors.set(key, redact)
    const document = { initiatives: { entries: shared }, ...(shareLevel !== null && { closing: { shareLevel } }) }
    const seen = redact(document, marked)
    const answers = canonicalAnswers(seen.document, round.questionnaire)
    return {
      shared: new Map(initiativesToShare({ answers }).map((it) => [it.id, it] as const)),
      isNarrow: isSharedWithFewer(seen),
    }
  }
}

const redactorOf = (asked: Parameters<typeof respondentQuestions>[0]) =>
  redactFor('lansbra', respondentQuestions(asked).sections, canonicalId(asked.questionnaire))

function tellOf(
  id: string,
  { answered, entry, initiative }: Mention & { readonly initiative: Initiative },
  before: readonly Mention[],
  newest: ReadonlyMap<string, AnsweredInitiatives>,
  actors: readonly NamedActor[],
  asked: ReadonlyMap<string, string>,
): SharedInitiative {
  const { municipality, kind, name: place, officialName, round } = answered
  const last = newest.get(keyOf(answered))
  const { name = '', method, problems, approach, level, targets, arenas, start, end } = initiative
  const { evidence, evaluated, result, share, lead } = initiative
  const about = { method, problems, approach, level, targets, arenas, start, end }
  const mark = onBehalfMark({ proxy: answered.onBehalf })
  const askedAt = [entry, ...before.map((it) => it.entry)].flatMap((it) => asked.get(it) ?? [])
  return {
    id,
    name,
    municipality,
    place,
    side: kind,
    respondent: respondentName(kind, place, officialName),
    ...(mark && { onBehalf: mark }),
    round: roundOf(answered),
    leftOutIn: last && last.round.id !== round.id ? roundOf(last) : null,
    state: stateOfInitiative(initiative),
    described: { ...about, evidence, evaluated, result, share } as SharedInitiative['described'],
    lead: lead === undefined ? null : (actorNamed(actors, lead) ?? null),
    before: before
      .flatMap((it) => (it.initiative ? { round: roundOf(it.answered), state: stateOfInitiative(it.initiative) } : []))
      .toReversed(),
    askedAt: askedAt.toSorted().at(-1) ?? null,
  }
}

const roundOf = ({ round: { id, name, year } }: AnsweredInitiatives) => ({ id, name, year })
