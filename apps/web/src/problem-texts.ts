import type { ProblemType } from '@kartlaggning/schema/problem'
import type { Text } from '@kartlaggning/schema/text'
import { ProblemError, UnreachableError } from './call.ts'
import { useLanguage } from './translation.ts'

/** What has happened and what to do, for everything the server can refuse. A problem without words does not compile. */
const problemTexts = {
  'not-signed-in': { sv: 'Du har blivit utloggad. Logga in igen.', en: 'You have been signed out. Sign in again.' },
  'access-has-ended': {
    sv: 'Du har inte längre tillgång till svaren. Hör av dig till länsstyrelsen om det är fel.',
    en: 'You no longer have access to the answers. Contact the county administrative board if this is wrong.',
  },
  'link-not-valid': {
    sv: 'Länken gäller inte längre. Begär en kod till din e-postadress.',
    en: 'The link is no longer valid. Ask for a code to your e-mail address.',
  },
  'code-not-valid': {
    sv: 'Koden stämmer inte. Skriv den igen eller skicka en ny kod.',
    en: 'The code is not right. Enter it again or send a new code.',
  },
  'not-allowed': {
    sv: 'Ditt uppdrag omfattar inte det här. Hör av dig till länsstyrelsen om det borde göra det.',
    en: 'Your assignment does not cover this. Contact the county administrative board if it should.',
  },
  'not-found': {
    sv: 'Det du söker finns inte längre. Gå tillbaka och ladda sidan på nytt.',
    en: 'What you are looking for is no longer there. Go back and reload the page.',
  },
  'input-not-valid': {
    sv: 'Något i formuläret kan inte sparas som det är skrivet. Rätta det och försök igen.',
    en: 'Something in the form cannot be saved as it is written. Correct it and try again.',
  },
  'too-many-requests': {
    sv: 'Det blev för många försök på kort tid. Vänta en minut och försök igen.',
    en: 'There were too many attempts in a short time. Wait a minute and try again.',
  },
  'service-overloaded': {
    sv: 'Tjänsten har mycket att göra just nu. Försök igen om en stund.',
    en: 'The service is very busy right now. Try again in a moment.',
  },
  'internal-error': {
    sv: 'Något gick fel hos oss. Det du har sparat finns kvar. Försök igen om en stund.',
    en: 'Something went wrong on our side. What you have saved is still there. Try again in a moment.',
  },

  'round-name-taken': {
    sv: 'Det finns redan en omgång med det namnet. Välj ett annat namn.',
    en: 'There is already a round with that name. Choose another name.',
  },
  'round-is-not-draft': {
    sv: 'Omgången är redan öppnad och planen kan inte ändras. Ladda sidan på nytt.',
    en: 'The round has already been opened and the plan cannot be changed. Reload the page.',
  },
  'round-is-not-open': {
    sv: 'Omgången är inte öppen, så svaren kan inte ändras. Hör av dig till länsstyrelsen om något behöver rättas.',
    en: 'The round is not open, so the answers cannot be changed. Contact the county administrative board if something needs correcting.',
  },
  'round-is-not-closed': {
    sv: 'Omgången behöver stängas först.',
    en: 'The round needs to be closed first.',
  },
  'round-does-not-reconcile': {
    sv: 'Omgången har ingen avstämning, så kommunen och polisen ser inte varandras svar.',
    en: 'The round has no reconciliation, so municipality and police do not see each other’s answers.',
  },
  'round-is-not-in-reconciliation': {
    sv: 'Avstämningen pågår inte just nu, så bedömningen kan inte ändras.',
    en: 'Reconciliation is not in progress right now, so the judgement cannot be changed.',
  },
  'round-is-not-in-analysis': {
    sv: 'Analysen behöver göras först.',
    en: 'The analysis needs to be done first.',
  },
  'round-dates-out-of-order': {
    sv: 'Sista svarsdag ligger före den första. Ändra någon av dagarna.',
    en: 'The last day to answer is before the first. Change one of the days.',
  },
  'round-lacks-legal-fields': {
    sv: 'Omgången kan inte öppnas än. Fyll i ändamål, urval, samråd och beräknad tid.',
    en: 'The round cannot be opened yet. Fill in purpose, selection, consultation and estimated time.',
  },
  'round-has-no-municipalities': {
    sv: 'Välj minst en kommun som ska svara.',
    en: 'Choose at least one municipality that is to answer.',
  },
  'round-has-submissions': {
    sv: 'Någon har redan skickat in sina svar. Rättelsen får vänta till nästa omgång.',
    en: 'Someone has already submitted their answers. The correction has to wait until the next round.',
  },

  'contact-already-invited': {
    sv: 'Personen är redan inbjuden. Välj en annan adress.',
    en: 'The person has already been invited. Choose another address.',
  },
  'staff-cannot-answer': {
    sv: 'Personen arbetar på länsstyrelsen och kan inte svara i länets omgångar. Utkasten är de svarandes egna. Bjud in någon annan.',
    en: 'The person works at the county administrative board and cannot answer in the rounds of the county. Drafts belong to those who answer. Invite somebody else.',
  },
  'person-has-no-access': {
    sv: 'Personen har ingen tillgång längre. Ladda sidan på nytt.',
    en: 'The person no longer has access. Reload the page.',
  },
  'person-has-access': {
    sv: 'Personen har redan tillgång. Ladda sidan på nytt.',
    en: 'The person already has access. Reload the page.',
  },
  'mail-address-not-valid': {
    sv: 'Skriv e-postadressen som namn@exempel.se.',
    en: 'Enter the e-mail address as name@example.se.',
  },

  'actor-was-changed-by-another': {
    sv: 'Någon annan har ändrat aktören. Ladda sidan på nytt och se ändringen innan du går vidare.',
    en: 'Someone else has changed the actor. Reload the page and see the change before you continue.',
  },
  'actor-is-merged': {
    sv: 'Aktören är sammanslagen med en annan. Ångra sammanslagningen först.',
    en: 'The actor has been merged into another. Undo the merge first.',
  },
  'actor-is-not-merged': {
    sv: 'Aktören är inte sammanslagen med någon annan. Ladda sidan på nytt.',
    en: 'The actor has not been merged into another. Reload the page.',
  },
  'actors-cannot-merge': {
    sv: 'Aktören kan inte slås ihop med sig själv. Välj en annan aktör.',
    en: 'The actor cannot be merged into itself. Choose another actor.',
  },
  'actor-of-another-county': {
    sv: 'Aktören hör till ett annat län. Välj en i ert län eller en som är gemensam för landet.',
    en: 'The actor belongs to another county. Choose one in your county or one shared by the whole country.',
  },

  'answer-changed-by-another': {
    sv: 'Någon annan har ändrat samma svar. Välj vilket som ska gälla.',
    en: 'Someone else has changed the same answer. Choose which one to keep.',
  },
  'answer-not-asked': {
    sv: 'Frågan hör inte till ert formulär. Ladda sidan på nytt.',
    en: 'The question is not part of your form. Reload the page.',
  },
  'answers-are-submitted': {
    sv: 'Svaren är inskickade. Öppna dem igen om något behöver ändras.',
    en: 'The answers have been submitted. Open them again if something needs changing.',
  },
  'questionnaire-was-corrected': {
    sv: 'Frågorna har rättats sedan du öppnade sidan. Läs in sidan igen. Det du har skrivit följer med.',
    en: 'The questions have been corrected since you opened the page. Load the page again. What you have written comes along.',
  },
  'answers-are-not-submitted': {
    sv: 'Svaren är inte inskickade än.',
    en: 'The answers have not been submitted yet.',
  },
  'answers-are-not-complete': {
    sv: 'Några uppgifter saknas eller behöver rättas innan ni kan skicka in.',
    en: 'Some things are missing or need correcting before you can submit.',
  },
  'entry-not-found': {
    sv: 'Posten är borttagen. Gå tillbaka till listan.',
    en: 'The entry has been removed. Go back to the list.',
  },
  'colleague-cannot-be-withdrawn': {
    sv: 'Personen svarar inte längre, eller skickar in svaren. Hör av dig till länsstyrelsen om den som skickar in ska bytas.',
    en: 'The person no longer answers, or submits the answers. Contact the county administrative board to change who submits.',
  },

  'joint-action-is-not-counterparts': {
    sv: 'Samverkansinsatsen hör inte till er motpart. Ladda sidan på nytt.',
    en: 'The joint action does not belong to your counterpart. Reload the page.',
  },

  'need-lacks-motivation': {
    sv: 'Skriv en kort motivering till beslutet.',
    en: 'Write a short motivation for the decision.',
  },
  'need-was-changed-by-another': {
    sv: 'Någon annan har beslutat om behovet. Ladda sidan på nytt och se beslutet innan du går vidare.',
    en: 'Someone else has decided on the need. Reload the page and see the decision before you continue.',
  },
  'needs-cannot-merge': {
    sv: 'Behoven kan inte slås ihop. Välj behov i samma omgång som inte redan är sammanslagna.',
    en: 'The needs cannot be merged. Choose needs in the same round that have not already been merged.',
  },
  'needs-not-reviewed': {
    sv: 'Några behov är inte granskade. Bekräfta eller avfärda dem innan rapporten ges ut.',
    en: 'Some needs have not been reviewed. Confirm or dismiss them before the report is published.',
  },
} as const satisfies Record<ProblemType, Text>

const unreachable = {
  sv: 'Vi når inte tjänsten. Kontrollera din anslutning till internet och försök igen.',
  en: 'We cannot reach the service. Check your internet connection and try again.',
} as const satisfies Text

/** The sentence for anything that was thrown by `call`. */
function problemText(error: unknown): Text {
  if (error instanceof UnreachableError) return unreachable
  // An API newer than this page may know problems that the page does not.
  const known: Partial<Record<string, Text>> = problemTexts
  return (error instanceof ProblemError && known[error.problem.type]) || problemTexts['internal-error']
}

export function useProblemText(): (error: unknown) => string {
  const language = useLanguage()
  return (error) => problemText(error)[language]
}
