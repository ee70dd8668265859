import type { Text } from '../text.ts'

export const needStatusWords = {
  proposed: { sv: 'Inte granskat', en: 'Not reviewed' },
  confirmed: { sv: 'Bekräftat', en: 'Confirmed' },
  dismissed: { sv: 'Avfärdat', en: 'Dismissed' },
  planned: { sv: 'Stöd planerat', en: 'Support planned' },
  in_progress: { sv: 'Pågår', en: 'In progress' },
  resolved: { sv: 'Åtgärdat', en: 'Resolved' },
  carried_over: { sv: 'Kvarstår', en: 'Carried over' },
} as const satisfies Record<string, Text>

export const needPriorityWords = {
  high: { sv: 'Hög prioritet', en: 'High priority' },
  medium: { sv: 'Medelhög prioritet', en: 'Medium priority' },
  low: { sv: 'Låg prioritet', en: 'Low priority' },
  none: { sv: 'Inte bestämt', en: 'Not decided' },
} as const satisfies Record<string, Text>
