import type { ProblemType } from '@kartlaggning/schema/problem'
import { mailAddressText } from './mail-address-text.ts'

/** What has happened and what to do, for everything the server can refuse whoever answers. */
export const problemTexts = {
  'not-signed-in': 'Du har blivit utloggad. Logga in igen.',
  'access-has-ended': 'Du har inte längre tillgång till svaren. Hör av dig till Länsstyrelsen om det är fel.',
  'signed-in-as-another':
    '{{name}} är inloggad i den här webbläsaren nu, så ingenting har sparats. Det du har skrivit finns kvar på sidan. Logga in igen som dig själv.',
  'link-not-valid': 'Länken gäller inte längre. Begär en kod till din e-postadress.',
  'code-not-valid':
    'Koden stämmer inte. Skriv den igen eller skicka en ny kod. Har du fått flera gäller bara den senaste.',
  'sign-in-step-has-ended': 'Det gick för lång tid. Logga in från början.',
  'sign-in-was-not-finished': 'Inloggningen blev inte klar, eller så tog den för lång tid. Börja om.',
  'sign-in-service-away': 'Länsstyrelsens inloggning svarar inte just nu. Försök igen om en stund.',
  'no-role-at-the-county-board':
    'Du har ingen roll i tjänsten. Be den som sköter behörigheter hos er att lägga till dig i rätt grupp.',
  'address-belongs-to-another':
    'Din e-postadress används redan av någon annan i tjänsten. Hör av dig till den som driver tjänsten.',
  'not-allowed': 'Du har inte tillgång till det här. Hör av dig till Länsstyrelsen om du borde ha det.',
  'not-found': 'Det du söker finns inte längre. Gå tillbaka och ladda om sidan.',
  'input-not-valid': 'Något du har skrivit går inte att spara. Rätta det och försök igen.',
  'body-not-readable': 'Det som skickades kom inte fram helt. Det du har skrivit finns kvar. Försök igen.',
  'body-too-large': 'Det är för mycket på en gång. Dela upp det och försök igen.',
  'media-type-not-supported': 'Tjänsten kan inte läsa det som skickades. Ladda om sidan och försök igen.',
  'method-not-allowed': 'Det går inte att göra så här. Ladda om sidan och försök igen.',
  'request-too-slow': 'Det tog för lång tid att skicka. Kontrollera nätet och försök igen.',
  'idempotency-key-missing': 'Sidan är äldre än tjänsten. Ladda om sidan och försök igen.',
  'idempotency-key-reused': 'Det här är redan gjort, med annat innehåll. Ladda om sidan och se vad som gäller.',
  'too-many-requests': 'Det blev för många försök på kort tid. Vänta en minut och försök igen.',
  'service-overloaded': 'Tjänsten har mycket att göra just nu. Försök igen om en stund.',
  'storage-is-full':
    'Det går inte att spara just nu. Det du har skrivit finns kvar här. Vi försöker igen, och du kan höra av dig till Länsstyrelsen.',
  'document-was-altered':
    'Det som har skickats in eller publicerats har ändrats i efterhand och visas därför inte. Hör av dig till Länsstyrelsen.',
  'internal-error': 'Något gick fel hos oss. Det du har sparat finns kvar. Försök igen om en stund.',

  'round-is-not-open':
    'Omgången är inte öppen, så svaren kan inte ändras. Hör av dig till Länsstyrelsen om något behöver rättas.',
  'profile-is-not-released':
    'Profilen är inte klar än. Den kommer när Länsstyrelsen har gått igenom svaren, och då mejlar vi dig.',
  'round-does-not-reconcile': 'Omgången har ingen avstämning. Kommunen och polisen ser inte varandras svar.',
  'round-is-not-in-reconciliation': 'Avstämningen pågår inte just nu, så svaret kan inte ändras.',

  'contact-already-invited': 'Adressen är redan inbjuden. Skriv en annan e-postadress.',
  'staff-cannot-answer':
    'Den som arbetar på Länsstyrelsen får inte läsa utkast och kan därför inte svara. Bjud in någon annan.',
  'address-is-real': 'I en övning svarar bara påhittade personer. Skriv en adress som slutar på @ovning.invalid.',
  'address-is-made-up': 'Adresser som slutar på @ovning.invalid finns bara i övningar. Skriv en riktig adress.',
  'person-has-no-access': 'Personen har ingen tillgång längre. Ladda om sidan.',
  'person-has-access': 'Personen har redan tillgång. Ladda om sidan.',
  'access-is-not-open-yet':
    'Din tillgång gäller inte än. De som redan svarar har ett dygn på sig att säga ja eller nej. Öppna länken igen i morgon.',
  'nobody-to-remind': 'Ingen av dem har något kvar att skicka in, eller så är de inte inbjudna än.',
  'day-is-to-come': 'Välj en dag som inte kommer efter i dag.',
  'day-has-passed': 'Välj en dag som kommer efter i dag.',
  'report-names-nobody':
    'Hittade inget mejl i omgången som har studsat enligt texten. Kopiera hela meddelandet, med adressen och felkoden.',
  'access-does-not-wait': 'Personen väntar inte längre på ert svar. Ladda om sidan.',
  'mail-address-not-valid': `${mailAddressText.sv}.`,

  'actor-of-another-county': 'Aktören hör till ett annat län. Välj en i ert län eller en som är gemensam för landet.',

  'answer-changed-by-another': 'Någon annan har ändrat samma svar. Välj vilket som ska gälla.',
  'answer-not-asked': 'Frågan hör inte till ert formulär. Ladda om sidan.',
  'answering-is-a-duty':
    'Svaren är obligatoriska i den här omgången, så det går inte att avböja. Hör av dig till Länsstyrelsen.',
  'has-declined': 'Det står redan att ni har avböjt. Ladda om sidan.',
  'has-not-declined': 'Det är redan taget tillbaka. Ladda om sidan.',
  'answers-are-submitted': 'Svaren är inskickade. Öppna dem igen om något behöver ändras.',
  'questionnaire-was-corrected':
    'Frågorna har rättats sedan du öppnade sidan. Ladda om sidan. Det du har skrivit följer med.',
  'answers-have-been-begun':
    'De har redan börjat svara själva. Därför går det inte att svara för deras räkning. Be dem skicka in det de har skrivit.',
  'answers-are-given-by-proxy':
    'Länsstyrelsen skriver in svaren just nu. Ta över på översikten om ni vill svara själva.',
  'no-proxy-is-open': 'Ingen skriver längre in svaren för deras räkning. Ladda om sidan.',
  'answer-is-locked': 'Svaret är låst. Länsstyrelsen har bara bett er komplettera vissa frågor.',
  'completion-is-asked': 'Ni har redan bett om en komplettering som inte är besvarad.',
  'answer-is-not-marked': 'Svaret är inte längre sekretessmarkerat. Ladda om sidan.',
  'passage-is-not-there': 'Det markerade står inte i det senast inskickade svaret. Ladda om sidan och markera igen.',
  'coding-was-changed-by-another': 'Någon annan har ändrat här. Ladda om sidan och se ändringen innan du går vidare.',
  'themes-cannot-merge': 'Temat kan bara slås ihop med ett annat tema som inte självt är sammanslaget.',
  'no-completion-is-asked': 'Det finns ingen komplettering att ta tillbaka. Ladda om sidan.',
  'answers-are-not-submitted': 'Svaren är inte inskickade än.',
  'answers-are-not-complete': 'Några svar saknas eller behöver rättas innan ni kan skicka in.',
  'entry-not-found': 'Insatsen eller aktören är borttagen. Gå tillbaka till listan.',
  'colleague-cannot-be-withdrawn':
    'Tillgången är redan avslutad, eller så är det den här personen som skickar in svaren. Hör av dig till Länsstyrelsen om någon annan ska skicka in.',

  'joint-action-is-not-counterparts': 'Samverkansinsatsen hör inte till er motpart. Ladda om sidan.',
  'answers-do-not-differ': 'Svaren på den frågan skiljer sig inte. Ladda om sidan.',
  'conversation-has-moved-on': 'Motparten eller en kollega hann före. Ladda om sidan och läs vad som har sagts.',

  'comments-are-closed': 'Tiden för att kommentera har gått ut. Hör av dig till Länsstyrelsen.',
  'county-has-no-coordinator':
    'Länet har ingen samordnare just nu, så frågan kan inte skickas. Det du har skrivit finns kvar på sidan.',

  unreachable: 'Vi når inte tjänsten. Kontrollera din anslutning till internet och försök igen.',
} as const satisfies Partial<Record<ProblemType | 'unreachable', string>>
