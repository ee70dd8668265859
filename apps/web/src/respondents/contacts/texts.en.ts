import type { Translated } from '../../texts.ts'
import type { contactTexts as swedish } from './texts.sv.ts'

export const contactTexts = {
  title: 'Contacts for {{respondent}}',
  current: 'Those who have access',
  nobody: 'Nobody has access.',
  former: 'Those who have had access',
  whole: 'All sections',
  sections_one: '{{count}} section',
  sections_other: '{{count}} sections',
  signs: 'submits the answers',
  since: 'Access since {{when}}',
  invitedBy: 'invited by {{name}}',
  opened: 'opened the invitation {{when}}',
  notOpened: 'has not opened the invitation yet',
  notInvited: 'is not invited yet',
  ended: 'Access ended {{when}}',
  endedBy: 'Access ended {{when}} by {{by}}',
  waits:
    'Those who already answer have been asked whether {{name}} should get access. It starts on {{when}} if nobody says no, and earlier if somebody says yes.',
  mailFailed: 'The e-mail to {{email}} did not arrive. If the address is wrong, correct it on the person’s page.',
  person: 'Replace or correct details for {{name}}',
  phone: 'Phone',
  organisation: 'Organisation',
  mailbox: {
    title: 'Function mailbox',
    text: 'An address that several people read, such as a registrar. It gets a copy of the invitation, without a personal link. The address opens no answers.',
    label: 'Address of the function mailbox',
    save: 'Save the function mailbox',
    saved: 'Copies are sent to {{email}}.',
    none: 'No copies are sent.',
  },
  end: 'End access for {{name}}',
  endTitle: 'End access for {{name}}?',
  endText:
    '{{name}} can no longer see or change the answers for {{respondent}}. This applies at once, and the link in the invitation stops working. Other assignments that {{name}} has are not affected.',
  endKeeps:
    'What {{name}} has written and saved is kept. {{name}} and the others who answer get an e-mail saying that you have ended the access. You can give it back.',
  endOthers:
    '{{name}} has invited others, who keep their access: {{names}}. End each of them if they are not to answer.',
  endLast: 'Then nobody can submit the answers. On this page you can invite somebody to take over.',
  endNext: 'If somebody else takes over, invite that person on this page.',
  endConfirm: 'End access',
  hasEnded: '{{name}} no longer has access. At the bottom of the page you can give it back.',
  restore: 'Give access back to {{name}}',
  restored: '{{name}} has access again. The link in the invitation works again.',
  restoredWaits: 'Those who answer have been asked whether {{name}} should get access again.',
} as const satisfies Translated<typeof swedish>
