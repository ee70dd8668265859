import type { Translated } from '../texts.ts'
import type { texts as swedish } from './texts.sv.ts'

export const texts = {
  contact: {
    title: 'Contact',
    round:
      'Do you have questions about a round, the form or your access? Ask the contact person named in the invitation.',
    technical:
      'If you cannot reach the contact person, or have problems with the service, call the county administrative board and ask for the crime prevention coordinator.',
    cases:
      'The service does not take tips about crimes or individual cases. Call the police on 114 14, or 112 in an emergency.',
  },
  personalData: {
    title: 'How we handle personal data',
    what: 'What we keep',
    whatText:
      'Name, work e-mail address, phone number, function and organisation of those invited to answer. We also keep who gave or changed an answer, and when. Sign-ins and sign-outs, and who has got or lost access, are kept for two years. We also keep when you opened the invitation, when you were last active and how long you have worked in the form.',
    why: 'Why',
    whyText:
      'Under the Ordinance (2016:1258) the county administrative board is to support crime prevention in the county. That is a task in the public interest, and it is the legal basis (Article 6.1 e of the General Data Protection Regulation). The personal data is needed to send invitations and to let several people answer together. It also shows how an answer came about.',
    answers: 'The answers',
    answersText:
      'The answers concern the organisation. A few questions concern you: your role, how long you have had it and your training. The answers become official documents when you submit them. Anybody can request them, and the county administrative board then considers whether anything is confidential. The county administrative board sees how far you have come, but cannot read the drafts.',
    howLong: 'For how long',
    howLongText:
      'Answers that have been submitted are official documents and are kept. How long the rest is kept is decided by each county administrative board. The time counts from when the report of the round was published.',
    signIn: 'Sign in to see what the county administrative board of your county has decided.',
    undecided:
      '{{county}}: the county administrative board has not decided on any time yet. Until then the data is kept.',
    decided: '{{county}}',
    period: '{{what}}: {{time}}',
    months_one: '{{count}} month',
    months_other: '{{count}} months',
    kept: 'kept for good',
    classes: {
      contacts: 'Contact data',
      letters: 'E-mails',
      calls: 'Notes of calls and about answers',
      requests: 'Technical copies of requests, counted from when they were saved',
    },
    browser: 'In your browser',
    browserText:
      'A cookie keeps you signed in. Your choice of language is kept. Answers that have not yet reached the service stay in the browser until they have been sent, and are removed when you sign out. We use no measuring tools from other companies.',
    rights: 'Your rights',
    rightsText:
      'The county administrative board that invited you is the controller. You can ask what is kept about you and have errors corrected. You can complain to the Swedish Authority for Privacy Protection.',
  },
  accessibility: {
    title: 'Accessibility statement',
    lead: 'Everyone should be able to use the service, also with a keyboard, a screen reader, large text and on a small screen.',
    stateTitle: 'How accessible the service is',
    state:
      'We build to WCAG 2.2 level AA. It covers the web requirements of WCAG 2.1 that the standard EN 301 549 refers to. Pages are tested automatically and by keyboard alone. No outside review has been made yet, and the service has not been tried by users of assistive technology.',
    knownTitle: 'What we know does not work fully',
    known: 'We do not currently know of any part that breaks the requirements. Tell us if you come across something.',
    reportTitle: 'Tell us if something does not work',
    report:
      'Write to or call the contact person in your invitation, or the county administrative board. Say which page it is about and which assistive technology you use. You can also get the questions in another form.',
    supervisionTitle: 'Supervision',
    supervision:
      'The Swedish Agency for Digital Government supervises the law on accessibility of digital public services. You can report shortcomings there.',
    supervisionLink: 'Report to Digg',
    updated: 'The statement was updated on {{date}}.',
  },
} as const satisfies Translated<typeof swedish>
