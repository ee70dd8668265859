import type { Translated } from '../../texts.ts'
import type { texts as swedish } from './texts.sv.ts'

export const texts = {
  title: { yes: 'The round can be opened', no: 'The round cannot be opened yet', open: 'Do the answers arrive?' },
  lead: 'For {{count}} of {{all}} {{all:respondent|respondents}} everything is ready: someone may submit, the address can get mail, the link works, there are questions and the invitation is complete.',
  leadOpen: 'For {{count}} of {{all}} {{all:respondent|respondents}} everything is as it should be.',
  blocks: 'This has to be put right first',
  remarks_one: '1 respondent has something to look at',
  remarks_other: '{{count}} respondents have something to look at',
  remarksText: 'None of this keeps the round from being opened, and it can be put right afterwards.',
  remarksOpen: 'This can be put right while the round goes on.',
  fine_one: '1 respondent is ready',
  fine_other: '{{count}} respondents are ready',
  fineText: 'No messages have been sent to find this out.',
  withoutContacts_one: '1 respondent has no contact, so nobody gets the invitation.',
  withoutContacts_other: '{{count}} respondents have no contact, so nobody gets the invitation.',
  unchecked_one: 'For 1 respondent the mail server could not be checked.',
  unchecked_other:
    'For {{count}} respondents the mail server could not be checked. If that is all of them, the service reaches no name server. Whether an address is wrong is then seen when the mail is sent.',
  codes: {
    'no-questions': 'No questions are put to this kind of respondent.',
    'no-contact': 'There is no contact, so nobody gets the invitation.',
    'no-signatory': 'None of the contacts may submit the answers.',
    'address-not-valid': '{{about}}: the address cannot get mail.',
    'address-has-failed': '{{about}}: the last message there did not arrive.',
    'domain-takes-no-mail': '{{about}}: no mail server takes mail for the address.',
    'domain-not-checked': '{{about}}: the mail server could not be checked.',
    'access-waits': '{{about}}: the access waits for the others who answer, so the link does not work yet.',
    'link-ends-too-soon': 'The link stops working before the last day. A link works for half a year.',
    'letter-has-gaps': 'The invitation is not complete: {{about}} cannot be filled in.',
  },
  cures: {
    list: 'Add all of them from a file',
    questions: 'Choose questions',
    contacts: 'See the contacts',
    plan: 'Change the last day',
    letter: 'See the message',
  },
  open: {
    title: 'Open the round',
    remains_one: '1 respondent has something left to put right. You can open all the same.',
    remains_other: '{{count}} respondents have something left to put right. You can open all the same.',
    clear: 'Everything is ready.',
  },
} as const satisfies Translated<typeof swedish>
