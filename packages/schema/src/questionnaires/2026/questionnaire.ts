import type { Questionnaire } from '../../questionnaire/section.ts'
import { about } from './about.ts'
import { agreements } from './agreements.ts'
import { closing } from './closing.ts'
import { collaborators } from './collaborators.ts'
import { cooperation } from './cooperation.ts'
import { initiatives } from './initiatives.ts'
import { jointActions } from './joint-actions.ts'
import { knowledge } from './knowledge.ts'
import { organisation } from './organisation.ts'
import { problems } from './problems.ts'
import { support } from './support.ts'

export const questionnaire2026 = {
  version: '2026',
  sections: [
    about,
    organisation,
    knowledge,
    agreements,
    problems,
    initiatives,
    collaborators,
    jointActions,
    cooperation,
    support,
    closing,
  ],
} as const satisfies Questionnaire
