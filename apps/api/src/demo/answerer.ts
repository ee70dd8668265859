import type { Person } from '@kartlaggning/db/demo/people'
import { isRecord, type Answers } from '@kartlaggning/schema/answers/answer-document'
import { nameOf, type Section } from '@kartlaggning/schema/questionnaire/section'
import { shownAnswers } from '@kartlaggning/schema/questionnaire/visibility'
import { everyQuestion } from '@kartlaggning/schema/rounds/question-selection'
import type { AnswerChange } from '@kartlaggning/schema/answers/answers'
import type { Actor } from '@kartlaggning/schema/permission'
import type { Respondent } from '@kartlaggning/schema/respondents/respondent'
import type { Round } from '@kartlaggning/schema/rounds/round'
import { sql } from 'kysely'
import { addEntry } from '../answers/add-entry.ts'
import { respondentQuestions, type RespondentQuestions } from '../answers/respondent-questions.ts'
import { validateChanges } from '../answers/validate-changes.ts'
import type { Trx } from '../database/database.ts'

/** A person who answers for one respondent of a round, as the session would know them. */
export interface Answerer {
  readonly actor: Actor
  readonly respondent: Respondent
  readonly asked: RespondentQuestions
}

export interface DraftEntry {
  readonly id: string
  /** The entry of last year that this one continues; it is there when the answers are begun. */
  readonly carriedFrom: string | null
  readonly answers: Answers
}

export function answererOf(person: Person, respondent: Respondent, round: Round): Answerer {
  const { id: respondentId, kind, name } = respondent
  const { id: roundId, name: roundName, status: roundStatus, county, scope, questionnaire, closesOn } = round
  const assignment = {
    respondentId,
    roundId,
    county,
    kind,
    name,
    roundName,
    roundStatus,
    scope,
    questionnaire,
    closesOn,
    open: true,
    submitted: false,
    declined: null,
    sections: null,
    signatory: true,
    edition: null,
    profile: false,
  }
  return {
    actor: {
      personId: person.id,
      name: person.name,
      email: person.email,
      fictional: true,
      staff: [],
      assignments: [assignment],
      proxies: [],
      readings: [],
    },
    respondent,
    asked: respondentQuestions({ questionnaire, kind, scope, ...everyQuestion }),
  }
}

/** Saves a section as its page would: entries first, then every answer that is asked for in one batch. */
export async function writeSection(
  trx: Trx,
  { actor, respondent, asked }: Answerer,
  sectionId: string,
  draft: { answers: Answers; entries?: readonly DraftEntry[]; completed?: boolean },
): Promise<void> {
  const section = asked.sections.find((it) => it.id === sectionId)
  if (!section) throw new Error(`${respondent.name} is not asked about ${sectionId}`)
  const changes = changesOf(section, section.questions, draft.answers, null, false)
  if (draft.completed) changes.push({ entry: null, question: `${sectionId}.completed`, value: true })
  for (const { id, carriedFrom, answers } of draft.entries ?? []) {
    const params = { respondentId: respondent.id, entryId: id }
    if (carriedFrom === null) await addEntry(trx, actor, params, { section: sectionId, copyOf: null })
    changes.push(...changesOf(section, section.entries?.questions ?? [], answers, id, carriedFrom !== null))
  }
  const numbered = changes.map((change, at): AnswerChange => ({ ...change, seen: 0, sequence: at + 1 }))
  for (let from = 0; from < numbered.length; from += 500) {
    await save(trx, { actor, respondent, asked }, numbered.slice(from, from + 500))
  }
}

async function save(trx: Trx, { actor, respondent: { id }, asked }: Answerer, changes: readonly AnswerChange[]) {
  const { refused } = validateChanges(asked, changes)
  if (refused) throw refused
  await sql`select save_answers(${actor.personId}, ${id}, ${id}, ${JSON.stringify(changes)})`.execute(trx)
}

type Change = Pick<AnswerChange, 'entry' | 'question' | 'value'>

function changesOf(
  section: Section,
  questions: Section['questions'],
  answers: Answers,
  entry: string | null,
  carried: boolean,
): Change[] {
  const shown = shownAnswers(questions, answers, carried)
  return questions.flatMap((question): Change[] => {
    const name = nameOf(question)
    const value = shown[name]
    if (value === undefined) return []
    const address = `${section.id}.${name}`
    if (question.kind !== 'matrix') return [{ entry, question: address, value: value as Change['value'] }]
    return Object.entries(isRecord(value) ? value : {}).map(([row, cell]) => ({
      entry,
      question: `${address}.${row}`,
      value: cell as Change['value'],
    }))
  })
}
