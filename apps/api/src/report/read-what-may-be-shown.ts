import { sectionsOfRound } from '@kartlaggning/schema/rounds/round-questionnaire'
import type { Gap } from '@kartlaggning/schema/gaps/gap'
import type { Question } from '@kartlaggning/schema/questionnaire/question'
import { questionnaireOf } from '@kartlaggning/schema/questionnaires/registry'
import type { Trx } from '../database/database.ts'
import { listGaps } from '../gaps/list-gaps.ts'
import { readRoundAnswers } from '../gaps/read-round-answers.ts'
import type { SideKind } from '../gaps/rules/round-answers.ts'
import { ProblemError } from '../http/problem-error.ts'

/** All that decides what of a report may be shown to whom. */
export interface WhatMayBeShown {
  /** At an address such as `knowledge.pictureStatus` or `problems.concern.narcotics`. */
  readonly questionAt: (address: string) => Question | undefined
  /** `closing.shareLevel` of a side. */
  readonly shareLevelOf: (municipality: string, side: SideKind) => unknown
  /** With the answers that kept the rules from judging. */
  readonly notAssessed: readonly Gap[]
}

export async function readWhatMayBeShown(trx: Trx, roundId: string): Promise<WhatMayBeShown> {
  const round = await trx
    .selectFrom('round')
    .where('id', '=', roundId)
    .select(['questionnaire', 'scope', 'modulesOff', 'supplementary'])
    .executeTakeFirst()
  if (!round) throw new ProblemError('not-found')
  const questions = new Map(
    (['municipality', 'police'] as const)
      .flatMap((kind) => sectionsOfRound(questionnaireOf(round.questionnaire), round, kind))
      .flatMap((section) => [...section.questions, ...(section.entries?.questions ?? [])])
      .map((question) => [question.id, question]),
  )
  const { municipalities } = await readRoundAnswers(trx, roundId, 'county-board')
  const sides = new Map(municipalities.map((answers) => [answers.code, answers]))
  return {
    questionAt: (address) => questions.get(address.split('.').slice(0, 2).join('.')),
    shareLevelOf: (municipality, side) => sides.get(municipality)?.[side]?.document['closing']?.['shareLevel'],
    notAssessed: (await listGaps(trx, roundId)).filter((gap) => !gap.assessed),
  }
}
