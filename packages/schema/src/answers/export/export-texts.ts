import type { Language } from '../../text.ts'

/** What stands in a file of answers beside questions and answers. */
export interface ExportTexts {
  readonly sheets: Record<'about' | 'respondents' | 'answers' | 'codes' | 'questions', string>
  readonly columns: Record<ExportColumn, string>
  readonly about: Record<AboutLine, string>
  readonly fictional: string
  readonly reader: Record<string, string>
  readonly status: Record<'submitted' | 'draft' | 'declined' | 'not_submitted', string>
  readonly kind: Record<'municipality' | 'police' | 'police_area', string>
  readonly notShown: string
  readonly yes: string
  readonly no: string
  readonly notAlone: string
  readonly secret: (count: number, areThere: boolean) => string
}

type ExportColumn =
  | 'respondent_id'
  | 'respondent'
  | 'kind'
  | 'municipality'
  | 'police_area'
  | 'status'
  | 'submission_id'
  | 'version'
  | 'reference'
  | 'submitted_at'
  | 'submitted_by_function'
  | 'on_behalf'
  | 'declined'
  | 'declined_at'
  | 'entry_id'
  | 'position'
  | 'question'
  | 'code'
  | 'words'
  | 'section'
  | 'text'
  | 'help'
  | 'why'
  | 'answer_kind'
  | 'asked_of'
  | 'required'
  | 'mirrored'
  | 'audience'
  | 'item'
  | 'value'

type AboutLine =
  | 'round'
  | 'authority'
  | 'county'
  | 'registry'
  | 'questionnaire'
  | 'imported'
  | 'at'
  | 'reader'
  | 'submitted'
  | 'secret'
  | 'keys'
  | 'official'

export const exportTexts: Record<Language, ExportTexts> = {
  sv: {
    sheets: {
      about: 'Om filen',
      respondents: 'Svarande',
      answers: 'Svar',
      codes: 'Kodbok',
      questions: 'Formulär',
    },
    columns: {
      respondent_id: 'Svarandens id',
      respondent: 'Svarande',
      kind: 'Typ',
      municipality: 'Kommunkod',
      police_area: 'Lokalpolisområde',
      status: 'Status',
      submission_id: 'Inskickets id',
      version: 'Version',
      reference: 'Referens',
      submitted_at: 'Inskickat',
      submitted_by_function: 'Inskickat av (roll)',
      on_behalf: 'För någon annans räkning',
      declined: 'Avböjt, med skäl',
      declined_at: 'Avböjt den',
      entry_id: 'Radens id',
      position: 'Nummer',
      question: 'Fråga',
      code: 'Kod',
      words: 'Betyder',
      section: 'Avsnitt',
      text: 'Frågans text',
      help: 'Hjälptext',
      why: 'Därför frågar vi det här',
      answer_kind: 'Slags svar',
      asked_of: 'Ställs till',
      required: 'Obligatorisk',
      mirrored: 'Ställs till båda',
      audience: 'Vem som får se svaret',
      item: 'Vad',
      value: 'Värde',
    },
    about: {
      round: 'Omgång',
      authority: 'Myndighet',
      county: 'Länskod',
      registry: 'Diarienummer',
      questionnaire: 'Formulär',
      imported: 'Inläst av Länsstyrelsen från',
      at: 'Uttaget',
      reader: 'Gjord för',
      submitted: 'Har skickat in',
      secret: 'Sekretessmarkerat',
      keys: 'Så hör bladen ihop',
      official: 'Om svaren',
    },
    fictional: 'Fiktiva uppgifter. Organisationer, personer och svar är påhittade.',
    reader: {
      'own-organisation': 'De som svarar',
      'county-board': 'Länsstyrelsen',
      counterpart: 'Länsstyrelsen och motparten',
      lansbra: 'De som deltar i LänsBrå',
      public: 'Alla',
    },
    status: { submitted: 'Inskickat', draft: 'Utkast', declined: 'Avböjt', not_submitted: 'Inte inskickat' },
    kind: { municipality: 'Kommun', police: 'Polis', police_area: 'Lokalpolisområde' },
    notShown: 'Visas inte',
    yes: 'Ja',
    no: 'Nej',
    notAlone:
      'Varje rad har ett eget id. Svarandens id och inskickets id är desamma i alla blad. Svar med koder står i två kolumner: koden och vad den betyder.',
    secret: (count, areThere) =>
      areThere
        ? `${count} svar i filen är ${count === 1 ? 'sekretessmarkerat. Lämna inte ut det' : 'sekretessmarkerade. Lämna inte ut dem'} utan prövning.`
        : `${count} svar visas inte, eftersom ${count === 1 ? 'det är sekretessmarkerat' : 'de är sekretessmarkerade'}.`,
  },
  en: {
    sheets: {
      about: 'About the file',
      respondents: 'Respondents',
      answers: 'Answers',
      codes: 'Code book',
      questions: 'Questions',
    },
    columns: {
      respondent_id: 'Respondent id',
      respondent: 'Respondent',
      kind: 'Kind',
      municipality: 'Municipality code',
      police_area: 'Local police area',
      status: 'Status',
      submission_id: 'Submission id',
      version: 'Version',
      reference: 'Reference',
      submitted_at: 'Submitted',
      submitted_by_function: 'Submitted by (role)',
      on_behalf: 'On behalf of somebody else',
      declined: 'Declined, with the reason',
      declined_at: 'Declined on',
      entry_id: 'Row id',
      position: 'Number',
      question: 'Question',
      code: 'Code',
      words: 'Means',
      section: 'Section',
      text: 'Text of the question',
      help: 'Help text',
      why: 'Why we ask this',
      answer_kind: 'Kind of answer',
      asked_of: 'Asked of',
      required: 'Required',
      mirrored: 'Asked of both',
      audience: 'Who may see the answer',
      item: 'Item',
      value: 'Value',
    },
    about: {
      round: 'Round',
      authority: 'Authority',
      county: 'County code',
      registry: 'Registry number',
      questionnaire: 'Questionnaire',
      imported: 'Read in by the county administrative board from',
      at: 'Taken out',
      reader: 'Made for',
      submitted: 'Have submitted',
      secret: 'Marked as secret',
      keys: 'How the sheets belong together',
      official: 'About the answers',
    },
    fictional: 'Fictional data. Organisations, people and answers are made up.',
    reader: {
      'own-organisation': 'Those who answer',
      'county-board': 'The county administrative board',
      counterpart: 'The county administrative board and the counterpart',
      lansbra: 'Those who take part in LänsBrå',
      public: 'Everyone',
    },
    status: { submitted: 'Submitted', draft: 'Draft', declined: 'Declined', not_submitted: 'Not submitted' },
    kind: { municipality: 'Municipality', police: 'Police', police_area: 'Local police area' },
    notShown: 'Not shown',
    yes: 'Yes',
    no: 'No',
    notAlone:
      'Every row has an id of its own. The ids of respondent and submission are the same in every sheet. Answers with codes stand in two columns: the code and what it means.',
    secret: (count, areThere) =>
      areThere
        ? `${count} ${count === 1 ? 'answer in the file is marked as secret. Do not disclose it' : 'answers in the file are marked as secret. Do not disclose them'} without an assessment.`
        : `${count} ${count === 1 ? 'answer is not shown, since it is' : 'answers are not shown, since they are'} marked as secret.`,
  },
}
