import type { Language, Text } from '../text.ts'

/** Stands under every letter of a round that is made up: no text can leave it out. */
export const fictionalNotice: Text = {
  sv: 'Obs: det här är en demonstration med fiktiva uppgifter.',
  en: 'Note: this is a demonstration with fictional data.',
}

interface LetterWords {
  readonly several: (count: number) => string
  readonly filled: (count: number) => string
  readonly voluntary: string
  readonly mandatory: (provision: string) => string
  readonly opens: (respondent: string, at: string) => string
  readonly together: string
  readonly by: (day: string) => string
  /** Where each has a day of its own. */
  readonly firstOf: (day: string) => string
  readonly movedFrom: (respondent: string, day: string, earlier: string) => string
  readonly openAgain: (respondent: string, day: string) => string
  readonly because: string
  readonly progress: (completed: number, sections: number) => string
  readonly progressOf: (completed: number, sections: number) => string
  readonly registryNumber: (number: string) => string
  readonly reference: (reference: string) => string
  readonly receipt: string
  readonly differing: (differing: number, compared: number) => string
  readonly seeComparison: string
  readonly jointActions: string
  readonly lastDay: (day: string) => string
  readonly profile: (respondent: string) => string
  readonly edition: (number: number) => string
  readonly hasAnswered: string
  readonly isContact: (respondent: string) => string
  readonly note: string
  readonly sections: string
  readonly allSections: string
  readonly message: (name: string) => string
  readonly or: string
  readonly signatories: (names: string) => string
  readonly test: string
}

/** The sentences that are put in the places of letters. */
export const letterWords: Readonly<Record<Language, LetterWords>> = {
  sv: {
    several: (count) => `${count} svarande`,
    filled: (count) =>
      count === 1
        ? 'Ett svar är ifyllt från förra omgången: bekräfta det eller ändra det.'
        : `${count} svar är ifyllda från förra omgången: bekräfta dem eller ändra dem.`,
    voluntary: 'Det är frivilligt att svara.',
    mandatory: (provision) => `Det är obligatoriskt att svara enligt ${provision}.`,
    opens: (respondent, at) =>
      `Någon svarar redan för ${respondent}. Länken börjar gälla ${at}, och tidigare om de säger ja. Vi mejlar dig i så fall.`,
    together: 'Du kan svara för alla dina kommuner på en gång, och ändra där en kommun skiljer sig.',
    by: (day) => `senast ${day}`,
    firstOf: (day) => `${day} (se dagen för var och en i listan)`,
    movedFrom: (respondent, day, earlier) => `${respondent}: svara senast ${day}, i stället för ${earlier}.`,
    openAgain: (respondent, day) => `${respondent}: svaren är öppna igen, svara senast ${day}.`,
    because: 'Därför:',
    progress: (completed, sections) => `${completed} av ${sections}`,
    progressOf: (completed, sections) => `${completed} av ${sections} avsnitt ${sections === 1 ? 'klart' : 'klara'}`,
    registryNumber: (number) => `Diarienummer: ${number}.`,
    reference: (reference) => `Referens: ${reference}`,
    receipt: 'Kvittensen, med svaren att ladda ner:',
    differing: (differing, compared) => {
      if (compared === 0) return 'Inga av svaren går att jämföra.'
      return differing > 0
        ? `Svaren skiljer sig på ${differing} av ${compared} ${compared === 1 ? 'fråga' : 'frågor'}.`
        : 'Svaren är lika på alla frågor som går att jämföra.'
    },
    seeComparison: 'Se jämförelsen:',
    jointActions: 'Ni kan också svara på om ni känner igen varandras samverkansinsatser.',
    lastDay: (day) => `Avstämningen pågår till och med ${day}.`,
    profile: (respondent) => `Profilen för ${respondent}:`,
    edition: (number) => (number === 1 ? 'rapporten' : `utgåva ${number} av rapporten`),
    hasAnswered: 'Du får mejlet eftersom du är en av dem som har svarat.',
    isContact: (respondent) => `Du får mejlet eftersom du är kontakt för ${respondent}.`,
    note: 'Länsstyrelsen skriver:',
    sections: 'Du svarar på:',
    allSections: 'Du kan svara på alla avsnitt.',
    message: (name) => `Meddelande från ${name}:`,
    or: 'eller',
    signatories: (names) => `${names} skickar in svaren när alla är klara.`,
    test: 'Prov',
  },
  en: {
    several: (count) => `${count} ${count === 1 ? 'respondent' : 'respondents'}`,
    filled: (count) =>
      count === 1
        ? 'One answer is filled in from the last round: confirm or change it.'
        : `${count} answers are filled in from the last round: confirm or change them.`,
    voluntary: 'It is voluntary to answer.',
    mandatory: (provision) => `Answering is mandatory according to ${provision}.`,
    opens: (respondent, at) =>
      `Someone already answers for ${respondent}. The link works from ${at}, and earlier if they agree. We will then send you a message.`,
    together: 'You can answer for all your municipalities at once, and change where one differs.',
    by: (day) => `by ${day}`,
    firstOf: (day) => `${day} (see the day of each in the list)`,
    movedFrom: (respondent, day, earlier) => `${respondent}: answer by ${day}, instead of ${earlier}.`,
    openAgain: (respondent, day) => `${respondent}: the answers are open again, answer by ${day}.`,
    because: 'The reason:',
    progress: (completed, sections) => `${completed} of ${sections}`,
    progressOf: (completed, sections) =>
      `${completed} of ${sections} ${sections === 1 ? 'section' : 'sections'} completed`,
    registryNumber: (number) => `Registry number: ${number}.`,
    reference: (reference) => `Reference: ${reference}`,
    receipt: 'The receipt, with the answers to download:',
    differing: (differing, compared) => {
      if (compared === 0) return 'None of the answers can be compared.'
      return differing > 0
        ? `The answers differ on ${differing} of ${compared} ${compared === 1 ? 'question' : 'questions'}.`
        : 'The answers are the same on all questions that can be compared.'
    },
    seeComparison: 'See the comparison:',
    jointActions: 'You can also say whether you recognise each other’s joint actions.',
    lastDay: (day) => `The reconciliation goes on until ${day}.`,
    profile: (respondent) => `The profile of ${respondent}:`,
    edition: (number) => (number === 1 ? 'the report' : `edition ${number} of the report`),
    hasAnswered: 'You get this message because you are one of those who have answered.',
    isContact: (respondent) => `You get this message because you are a contact for ${respondent}.`,
    note: 'The county board writes:',
    sections: 'You answer:',
    allSections: 'You can answer all sections.',
    message: (name) => `Message from ${name}:`,
    or: 'or',
    signatories: (names) => `${names} submits the answers when everyone is ready.`,
    test: 'Test',
  },
}

/** Somebody's own words in a letter, marked as theirs. */
export const quoted = (words: string) => (words.trim() === '' ? '' : words.trim().replace(/^/gm, '> '))
