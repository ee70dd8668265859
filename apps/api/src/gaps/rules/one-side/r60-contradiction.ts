import { isList, isRecord } from '@kartlaggning/schema/answers/answer-document'
import type { Evidence } from '@kartlaggning/schema/gaps/gap'
import type { Json, JsonObject } from '@kartlaggning/schema/json'
import { saidOf, type Beside } from '@kartlaggning/schema/questionnaire/contradicting'
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
  for (const { code, sides } of municipalities) {
    for (const side of sides) {
      const kindOfActor = (id: string) => actors.get(id)?.kind
      const beside = { today: side.submittedOn, municipality: code, kindOfActor }
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

const inEntries = new Set<string>(
  canonicalQuestionnaire.sections.flatMap((it) => ('entries' in it ? it.entries.questions.map(({ id }) => id) : [])),
)
const isInEntries = (question: string) => inEntries.has(question)
const ofEntries = contradictions.filter(({ when }) => isInEntries(when[0].question))
const ofOwn = contradictions.filter(({ when }) => !isInEntries(when[0].question))

const placeOf = (question: string): readonly [section: string, name: string] => {
  const [section = '', name = ''] = question.split('.')
  return [section, name]
}

function contradictionsIn(side: Submitted, beside: Beside): Found[] {
  const own = ownAnswer(side)
  const found = saidOf(ofOwn, own, beside).map((it): Found => ({ found: it, entry: null }))
  const bySection = Map.groupBy(ofEntries, ({ when }) => placeOf(when[0].question)[0])
  for (const [section, all] of bySection) {
    for (const entry of entriesOf(side, section)) {
      const answerTo = (id: string) => (isInEntries(id) ? entry[placeOf(id)[1]] : own(id))
      found.push(...saidOf(all, answerTo, beside).map((it) => ({ found: it, entry })))
    }
  }
  return found
}

function ownAnswer({ answers }: Submitted): (question: string) => Json | undefined {
  const sections: Readonly<Record<string, Answers | undefined>> = answers
  return (question) => {
    const [section, name] = placeOf(question)
    return sections[section]?.[name]
  }
}

const entriesOf = ({ initiatives, jointActions }: Submitted, section: string): readonly Entry[] =>
  (section === 'initiatives' ? initiatives() : jointActions()).map(({ entry }): Entry => entry)

/** Every answer that the contradiction reads. */
function evidenceOf(side: Submitted, { when }: Contradiction, entry: Entry | null): Evidence[] {
  const own = ownAnswer(side)
  const questions = when.flatMap((said) => [
    said.question,
    ...('before' in said ? [said.before] : []),
    ...('policeInOtherRoleThan' in said ? [said.policeInOtherRoleThan] : []),
  ])
  return [...new Set(questions)].flatMap((question) => {
    const isOfEntry = entry !== null && isInEntries(question)
    const value = isOfEntry ? entry[placeOf(question)[1]] : own(question)
    if (isRecord(value)) return rowsNaming(side, question, value)
    return value === undefined ? [] : evidenceAt(side, question, value, isOfEntry ? entry : null)
  })
}

/** The rows of a matrix in which the respondent's own municipality stands. */
const rowsNaming = (side: Submitted, question: string, rows: JsonObject): Evidence[] =>
  Object.entries(rows)
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([row, named]) =>
      named !== undefined && isList(named) && named.includes(side.code)
        ? evidenceAt(side, `${question}.${row}`, named, null)
        : [],
    )

function sentence({ kind }: Submitted, { text }: Contradiction, entry: Entry | null): Text {
  const name = entry?.name
  return {
    sv: `${sideText(kind).sv} har lämnat svar som inte går ihop${name ? ` om ”${name}”` : ''}. ${textFor(text, 'sv', kind)} Stäm av innan svaren används.`,
    en: `${sideText(kind).en} gave answers that do not go together${name ? ` about “${name}”` : ''}. ${textFor(text, 'en', kind)} Check before the answers are used.`,
  }
}
