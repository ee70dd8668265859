import type { Questionnaire } from '../../shown.ts'
import { agreements } from './agreements.ts'
import { closing } from './closing.ts'
import { collaborators } from './collaborators.ts'
import { initiatives } from './initiatives.ts'
import { jointActions } from './joint-actions.ts'
import { knowledge } from './knowledge.ts'
import { organisation } from './organisation.ts'
import { problems } from './problems.ts'

export const questionnaire2026: Questionnaire = {
  version: '2026',
  sections: [organisation, knowledge, agreements, problems, initiatives, collaborators, jointActions, closing],
}
