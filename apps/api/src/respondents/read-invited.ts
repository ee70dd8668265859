import { respondentName } from '@kartlaggning/schema/respondents/respondent-name'
import type { Language } from '@kartlaggning/schema/text'
import { sql } from 'kysely'
import type { Trx } from '../database/database.ts'
import { estimateInvitation, type InvitedTo } from '../identity/estimate-invitation.ts'
import { deadlineOf } from './deadline.ts'
import { stillWaits } from './select-access.ts'
import { areaName } from './area-name.ts'

export interface Invited {
  readonly respondentId: string
  readonly personId: string
}

/** What letters say to those who are asked to answer, but for their links: one statement for a whole county. */
export async function readInvited(trx: Trx, to: readonly Invited[]) {
  const rows = await readFacts(trx, to)
  return rows.map(({ municipality, officialName, policeArea, ...facts }) => ({
    ...facts,
    ...estimateInvitation(facts),
    respondent: respondentName(facts.kind, municipality ?? policeArea ?? '', officialName),
  }))
}

/** What the same respondent submitted in the round before, as far as the one who invites may read it. */
const previous = sql<InvitedTo['previous']>`(
  select jsonb_build_object('questionnaire', before.questionnaire, 'document', submission.document)
  from respondent_before(respondent) as then_asked
  join round as before on before.id = then_asked.round_id
  join submission on submission.respondent_id = then_asked.id
  order by submission.version desc limit 1)`

const readFacts = (trx: Trx, to: readonly Invited[]) =>
  trx
    .selectFrom('assignment')
    .innerJoin('respondent', 'respondent.id', 'assignment.respondentId')
    .innerJoin('round', 'round.id', 'respondent.roundId')
    .innerJoin('county', 'county.code', 'round.countyCode')
    .leftJoin('municipality', 'municipality.code', 'respondent.municipalityCode')
    .innerJoin('person', 'person.id', 'assignment.personId')
    .where(
      sql<boolean>`(assignment.respondent_id, assignment.person_id) in (select * from unnest(
        ${to.map(({ respondentId }) => respondentId)}::uuid[], ${to.map(({ personId }) => personId)}::uuid[]))`,
    )
    .select(['assignment.respondentId', 'assignment.personId', 'assignment.createdAt as heldSince'])
    .select(['roundId', 'kind', 'round.name as round'])
    .select(['person.email', 'assignment.name', (row) => row.ref('person.language').$castTo<Language>().as('language')])
    .select(['municipality.name as municipality', 'officialName', areaName.as('policeArea')])
    .select(['questionnaire', 'scope', 'modulesOff', 'supplementary', 'assignment.sections', previous.as('previous')])
    .select([
      deadlineOf.as('closesOn'),
      'estimatedMinutes',
      'voluntary',
      'legalGround',
      'contactName',
      'contactEmail',
      'authority',
      'fictional',
    ])
    .select(stillWaits.as('opensAt'))
    .execute()
