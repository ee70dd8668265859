import type { Translated } from '../texts.ts'
import type { texts as swedish } from './texts.sv.ts'

export const texts = {
  title: 'The demo mailbox',
  lead: 'Here are the messages the service would have sent. Nothing leaves this computer.',
  empty: 'No messages have been sent yet.',
  to: 'To {{to}}',
  at: '{{date}} at {{time}}',
  failed: 'The message did not arrive: {{failure}}',
  refresh: 'Fetch new messages',
} as const satisfies Translated<typeof swedish>
