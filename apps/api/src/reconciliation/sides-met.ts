import { sql } from 'kysely'

/**
 * Of a round: whether its two sides have seen each other's answers. They have not where the coordinator went on to the analysis
 * without a reconciliation, though the round was planned with one. The wall says the same in `respondents_that_reconcile`.
 */
export const sidesMet = sql<boolean>`(round.reconciles and (round.reconciles_until is not null or exists (
  select from joint_action_confirmation as it join respondent as confirming on confirming.id = it.respondent_id
  where confirming.round_id = round.id and it.withdrawn_at is null)))`.as('sidesMet')
