import type { Kind } from '../../questionnaire/question.ts'
import type { Text } from '../../text.ts'
import { bothSides } from '../respondent-kinds.ts'
import { yesNoUnknown } from '../code-lists/answers.ts'
import { cooperationForm } from '../code-lists/actor.ts'
import { frequency } from '../code-lists/cooperation.ts'
import { obstacle } from '../code-lists/knowledge.ts'
import { importance, quality } from '../code-lists/scales.ts'

type Definition = Kind & {
  readonly text: Text
  readonly askedOf: typeof bothSides
  readonly required: boolean
}

/** What is asked in the same way about the counterpart and about every other actor. */
export const aboutCooperation = {
  forms: {
    text: { sv: 'Hur samverkar ni?', en: 'How do you cooperate?' },
    askedOf: bothSides,
    required: true,
    kind: 'multi',
    options: cooperationForm,
  },
  frequency: {
    text: { sv: 'Hur ofta samverkar ni?', en: 'How often do you cooperate?' },
    askedOf: bothSides,
    required: true,
    kind: 'single',
    options: frequency,
  },
  importance: {
    text: { sv: 'Hur viktig är aktören för arbetet?', en: 'How important is the actor to the work?' },
    askedOf: bothSides,
    required: true,
    kind: 'scale',
    points: importance,
    unknown: true,
  },
  quality: {
    text: { sv: 'Hur väl fungerar samverkan?', en: 'How well does the cooperation work?' },
    askedOf: bothSides,
    required: true,
    kind: 'scale',
    points: quality,
    unknown: true,
  },
  written: {
    text: { sv: 'Finns det en skriftlig överenskommelse?', en: 'Is there a written agreement?' },
    askedOf: bothSides,
    required: false,
    kind: 'single',
    options: yesNoUnknown,
  },
  improve: {
    text: { sv: 'Vad hindrar samverkan?', en: 'What stands in the way of the cooperation?' },
    askedOf: bothSides,
    required: false,
    kind: 'multi',
    options: obstacle,
  },
} as const satisfies Record<string, Definition>
