import { isList, isRecord } from '@kartlaggning/schema/answers/answer-document'
import type { Evidence } from '@kartlaggning/schema/gaps/gap'
import type { Json, JsonObject } from '@kartlaggning/schema/json'
import { questionsReadBy, rowsRated, saidAmong, type Beside } from '@kartlaggning/schema/questionnaire/contradicting'
import type { Contradiction } from '@kartlaggning/schema/questionnaire/contradiction'
import { textFor } from '@kartlaggning/schema/questionnaire/text-for'
import { canonicalQuestionnaire } from '@kartlaggning/schema/questionnaires/canonical'
import { contradictions } from '@kartlaggning/schema/questionnaires/contradictions'
import type { Text } from '@kartlaggning/schema/text'
import { evidenceAt } from '../evidence.ts'
import { rule } from '../rule.ts'
import type { Submitted } from '../submitted.ts'
import { sideText } from '../wording.ts'

/** Answers are read as on the day they were submitted, when the form warned. */
export const contradiction = rule('R60', ({ municipalities, actors }, tell) => {
  const kindOfActor = (id: string) => actors.get(id)?.kind
  for (const { code, sides } of municipalities) {
    for (const side of sides) {
      const beside = { kind: side.kind, today: side.submittedOn, municipality: code, kindOfActor }
      for (const { found, entry } of contradictionsIn(side, beside)) {
        tell({
          subject: [code, side.kind, found.number, ...(entry ? [entry.id] : [])].join(':'),
          municipalities: [code],
          severity: 1,
          sentence: sentence(side, found, entry),
          evidence: evidenceOf(side, found, entry),
        })
      }
    }
  }
})

type Answers = Readonly<Record<string, Json | undefined>>
type Entry = Answers & { readonly id: string; readonly name?: string }

interface Found {
  readonly found: Contradiction
  readonly entry: Entry | null
}

interface Place {
  readonly section: string
  readonly name: string
  /** Asked of each entry of the section. */
  readonly isInEntries: boolean
}

const inEntries = new Set<string>(
  canonicalQuestionnaire.sections.flatMap((it) => ('entries' in it ? it.entries.questions.map(({ id }) => id) : [])),
)

const places = new Map<string, Place>(
  contradictions.flatMap(questionsReadBy).map((question) => {
    const [section = '', name = ''] = question.split('.')
    return [question, { section, name, isInEntries: inEntries.has(question) }]
  }),
)

/** By the section in whose entries they are looked for; the respondent's own under null. */
const byEntriesOf = [
  ...Map.groupBy(contradictions, ({ when }) => {
    const place = places.get(when[0].question)
    return place?.isInEntries ? place.section : null
  }),
].map(([section, all]) => ({ section, saidIn: saidAmong(all, readsIn) }))

/** What is quoted of each, and how it is read. */
const quotes = new Map(
  contradictions.map((found) => [
    found,
    questionsReadBy(found).map((question) => ({
      question,
      read: readsIn(question),
      isInEntries: places.get(question)?.isInEntries === true,
    })),
  ]),
)

/** Of a side, or of an entry of its. */
interface AnswersIn {
  readonly own: Readonly<Record<string, Answers | undefined>>
  readonly entry: Entry | null
}

function readsIn(question: string): (answers: AnswersIn) => Json | undefined {
  const place = places.get(question)
  if (!place) return () => undefined
  const { section, name, isInEntries } = place
  return ({ own, entry }) => (entry && isInEntries ? entry[name] : own[section]?.[name])
}

function contradictionsIn(side: Submitted, beside: Beside): Found[] {
  const found: Found[] = []
  for (const { section, saidIn } of byEntriesOf)
    for (const { entry } of section === null ? itself : entriesOf(side, section))
      for (const said of saidIn({ own: side.answers, entry }, beside)) found.push({ found: said, entry })
  return found
}

const itself = [{ entry: null }]

const entriesOf = ({ initiatives, jointActions }: Submitted, section: string): readonly { readonly entry: Entry }[] =>
  section === 'initiatives' ? initiatives() : jointActions()

function evidenceOf(side: Submitted, found: Contradiction, entry: Entry | null): Evidence[] {
  const answers = { own: side.answers, entry }
  const evidence: Evidence[] = []
  for (const { question, read, isInEntries } of quotes.get(found) ?? []) {
    const value = read(answers)
    if (isRecord(value)) evidence.push(...rowsSaid(side, question, value, rowsOf(found, value, answers, side.code)))
    else if (value !== undefined) evidence.push(evidenceAt(side, question, value, isInEntries ? entry : null))
  }
  return evidence
}

/** The rows of a matrix that the contradiction is about. */
function rowsOf({ when }: Contradiction, rows: JsonObject, answers: AnswersIn, own: string) {
  const answerTo = (question: string) => readsIn(question)(answers)
  const rated = when.flatMap((said) =>
    'ratedIn' in said ? rowsRated(answerTo(said.question), answerTo(said.ratedIn), said.as) : [],
  )
  const naming = Object.keys(rows).filter((row) => {
    const named = rows[row]
    return named !== undefined && isList(named) && named.includes(own)
  })
  return [...rated, ...naming]
}

const rowsSaid = (side: Submitted, question: string, rows: JsonObject, said: readonly string[]): Evidence[] =>
  said
    .toSorted((one, other) => (one < other ? -1 : 1))
    .flatMap((row) => evidenceAt(side, `${question}.${row}`, rows[row] ?? null, null))

function sentence({ kind }: Submitted, { text }: Contradiction, entry: Entry | null): Text {
  const name = entry?.name
  return {
    sv: `${sideText(kind).sv} har lämnat svar som inte går ihop${name ? ` om ”${name}”` : ''}. ${textFor(text, 'sv', kind)} Stäm av innan svaren används.`,
    en: `${sideText(kind).en} gave answers that do not go together${name ? ` about “${name}”` : ''}. ${textFor(text, 'en', kind)} Check before the answers are used.`,
  }
}
