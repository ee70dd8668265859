import type { AnswerChange, Saved } from '@kartlaggning/schema/answers/answers'
import type { Problem } from '@kartlaggning/schema/problem'
import { cleaned } from '@kartlaggning/schema/cleaned'
import type { Transactions } from '../database/transaction.ts'
import { ProblemError } from '../http/problem-error.ts'
import { sessionHash } from '../identity/authenticate.ts'
import { respondentQuestions, type RespondentQuestions } from './respondent-questions.ts'
import type { readRespondentQuestionnaire } from './read-respondent-questionnaire.ts'
import { validateChanges } from './validate-changes.ts'

/** Whose page saves, as far as one knows before the statement that asks. */
interface Sender {
  readonly token: string | undefined
  /** Whom the page takes itself to be of; another may have signed in since it was opened. */
  readonly believed: string | null
  authorize(): Promise<unknown>
  /** Asked once they are authorized. */
  asked(): ReturnType<typeof readRespondentQuestionnaire>
}

interface Changes {
  readonly writer: string
  /** The version that the page was opened with. */
  readonly questionnaire?: string | undefined
  readonly changes: readonly AnswerChange[]
}

/** What stands where another has written since; then nothing of the batch has been saved. */
type Overtaken = Required<Pick<Problem, 'conflicts'>>

/** What each respondent that has saved was last known to be asked; the statement that saves asks again. Never who may. */
export type QuestionsByRespondent = Map<string, RespondentQuestions>

const SAVE = 'select save_answers_to($1, $2, $3, $4, $5, $6) as reply'

/**
 * Saves a batch of answers, all or none. One statement is the whole transaction: it finds who asks, whether they may, and
 * writes, since every further round trip would cost as much as the writing itself.
 */
export async function saveAnswers(
  transactions: Transactions,
  askedOfEach: QuestionsByRespondent,
  sender: Sender,
  respondentId: string,
  { writer, questionnaire, changes }: Changes,
): Promise<Saved> {
  const known = askedOfEach.get(respondentId)
  const isKnown = known && (questionnaire === undefined || known.questionnaire === questionnaire)
  const asked = isKnown ? known : await findAsked(sender)
  if (questionnaire !== undefined && questionnaire !== asked.questionnaire)
    throw new ProblemError('questionnaire-was-corrected')
  const { changes: kept, refused } = validateChanges(asked, changes)
  if (refused) {
    // What is asked is not for everyone to learn.
    await sender.authorize()
    throw refused
  }
  const texts = JSON.stringify(kept.map(cleanedChange))
  const values = [asked.questionnaire, sessionHash(sender.token), respondentId, writer, texts, sender.believed]
  let reply: Saved | Overtaken | undefined
  try {
    reply = (await transactions.alone<{ reply: Saved | Overtaken }>(SAVE, values))[0]?.reply
  } catch (error) {
    // Another version may be asked by now; and that is for those who answer to learn.
    askedOfEach.delete(respondentId)
    await sender.authorize()
    throw error
  }
  if (!reply) throw new ProblemError('internal-error')
  askedOfEach.set(respondentId, asked)
  if ('conflicts' in reply) throw new ProblemError('answer-changed-by-another', reply)
  return reply
}

/** What is pasted may bring with it what nobody sees. */
const cleanedChange = (change: AnswerChange): AnswerChange =>
  typeof change.value === 'string' ? { ...change, value: cleaned(change.value) } : change

async function findAsked(sender: Sender): Promise<RespondentQuestions> {
  await sender.authorize()
  const asked = await sender.asked()
  // Opened a moment later, it may ask something else than was read here.
  if (asked.roundStatus === 'draft' || asked.roundStatus === 'consultation') throw new ProblemError('round-is-not-open')
  return respondentQuestions(asked)
}
