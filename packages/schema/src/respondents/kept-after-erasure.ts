/** Why somebody may still be named where their contact data has been erased. */
export const REASONS_TO_KEEP = ['submitted', 'written', 'published', 'disclosed', 'official', 'trail'] as const
type ReasonToKeep = (typeof REASONS_TO_KEEP)[number]

/**
 * The columns in which somebody may be named after their contact data has been erased, as `table.column`. What was submitted or
 * written in the matter is an official document, and is destroyed by no one; a name in it is part of what was written. An
 * official answers for their decisions by name. The trail cannot be changed, and holds what was written in it before.
 */
export const KEPT_AFTER_ERASURE: Readonly<Record<string, ReasonToKeep>> = {
  'submission.document': 'submitted',
  'submission_mirror.document': 'submitted',
  'answer.value': 'submitted',
  'passage.quote': 'submitted',
  'conversation_step.words': 'written',
  'conversation_step.value': 'written',
  'joint_action_confirmation.comment': 'written',
  'need_comment.words': 'written',
  'need_decision.motivation': 'written',
  'need_decision.support': 'written',
  'need.support': 'written',
  'completion_request.reason': 'written',
  'deadline_move.reason': 'written',
  'secrecy_mark.words': 'written',
  'report_chapter.words': 'written',
  'report_sentence.said': 'written',
  'edition_document.document': 'published',
  'profile.document': 'published',
  'disclosure.requested_by': 'disclosed',
  'disclosure.note': 'disclosed',
  'disclosure_file.bytes': 'disclosed',
  'round.contact_name': 'official',
  'round.contact_email': 'official',
  'edition.published_by_name': 'official',
  'need_decision.decided_by_name': 'official',
  'disclosure.disclosed_by_name': 'official',
  'completion_request.asked_by_name': 'official',
  'approval.approved_by_name': 'official',
  'deadline_move.moved_by_name': 'official',
  'secrecy_mark.marked_by_name': 'official',
  'passage.marked_by_name': 'official',
  'need_passage.attached_by_name': 'official',
  'proxy.opened_by_name': 'official',
  'round_import.imported_by_name': 'official',
  'erasure.proposed_by_name': 'official',
  'erasure.confirmed_by_name': 'official',
  'retention_decision.noted_by_name': 'official',
  'trail.old': 'trail',
  'trail.new': 'trail',
}
