/**
 * `kept`: an official document or what proves one, which nobody destroys. `decided`: erased once the county has decided when, in
 * two steps. `with-person`: goes with the contact data of whom it is about. `system`: gone by itself after a set time.
 */
type RetentionRule = 'kept' | 'decided' | 'with-person' | 'system'

interface RetentionClass {
  readonly rule: RetentionRule
  /** From when the time counts. */
  readonly from: 'never' | 'round-published' | 'made' | 'contact-erased'
  /** How long, where the county decides: what is proposed to it. Else how long it is. */
  readonly months: number | null
  readonly tables: readonly string[]
}

const kept = (...tables: readonly string[]) => ({ rule: 'kept', from: 'never', months: null, tables }) as const

/** What kinds of records an installation keeps, and for how long. Every table belongs to one of them. */
export const retentionClasses = {
  submissions: kept(
    'submission',
    'submission_mirror',
    'approval',
    'completion_request',
    'abstention',
    'secrecy_mark',
    'own_goal',
    'proxy',
  ),
  conversations: kept('conversation_step', 'joint_action_confirmation', 'reconciliation_end'),
  assessments: kept(
    'analysis',
    'gap',
    'need',
    'need_decision',
    'need_shown',
    'need_comment',
    'need_passage',
    'passage',
    'theme',
    'commenting',
    'county_next_steps',
  ),
  editions: kept(
    'edition',
    'edition_document',
    'edition_withdrawal',
    'masked_cell',
    'profile',
    'report_chapter',
    'report_sentence',
  ),
  rounds: kept(
    'round',
    'round_import',
    'round_municipality',
    'respondent',
    'deadline_move',
    'reminder_plan',
    'reminder_run',
    'letter_text',
  ),
  disclosures: kept('disclosure', 'disclosure_file'),
  trail: kept('trail', 'trail_head'),
  erasures: kept('retention_decision', 'erasure'),
  register: kept(
    'county',
    'county_crosswalk',
    'county_letterhead',
    'municipality',
    'municipality_group',
    'municipality_name',
    'municipality_neighbour',
    'municipality_police_area',
    'municipality_population',
    'police_area',
    'police_area_former_name',
    'reference_change',
    'actor',
    'staff',
  ),
  keys: kept('api_key', 'api_key_use', 'api_key_request'),
  // What was saved is in the trail, whose chain of hashes would break.
  drafts: kept('answer', 'entry', 'progress', 'section_time'),
  contacts: {
    rule: 'decided',
    from: 'round-published',
    months: 24,
    tables: ['person', 'contact', 'assignment', 'edition_reader'],
  },
  letters: {
    rule: 'decided',
    from: 'round-published',
    months: 24,
    tables: ['mail', 'mail_content', 'initiative_question'],
  },
  calls: { rule: 'decided', from: 'round-published', months: 12, tables: ['call_note', 'answer_note'] },
  requests: { rule: 'decided', from: 'made', months: 3, tables: ['performed'] },
  signIn: {
    rule: 'with-person',
    from: 'contact-erased',
    months: null,
    tables: [
      'session',
      'sign_in_link',
      'sign_in_code',
      'sign_in_step',
      'sign_in_attempt',
      'oidc_attempt',
      'external_identity',
      'second_factor',
      'second_factor_begun',
      'second_factor_secret',
      'second_factor_recovery',
      'recovery_code',
    ],
  },
  securityEvents: { rule: 'system', from: 'made', months: 24, tables: ['security_event', 'security_salt'] },
  orderedFiles: { rule: 'system', from: 'made', months: null, tables: ['ordered_file'] },
  rehearsals: { rule: 'system', from: 'made', months: null, tables: ['rehearsal'] },
} as const satisfies Record<string, RetentionClass>

export type RetentionClassName = keyof typeof retentionClasses

export const RETENTION_CLASSES = Object.keys(retentionClasses) as [RetentionClassName, ...RetentionClassName[]]

/** Whether a county decides how long it is kept. */
export const isDecided = (name: RetentionClassName): boolean => retentionClasses[name].rule === 'decided'
