import type { ProblemType } from '@kartlaggning/schema/problem'
import type { problemTexts } from '../problems.sv.ts'

/** What is met by few who answer; fetched with the pages of the others. A problem without words does not compile. */
export const texts = {
  picture: { whole: 'Visa hela figuren', less: 'Visa figurens början' },
  leaving: {
    title: 'Det du har skrivit eller valt är inte skickat än',
    text: 'Om du lämnar sidan nu försvinner det du har skrivit eller valt och inte sparat eller skickat.',
    giveUp: 'Lämna sidan ändå',
  },
  rehearsal: {
    enter: 'Till övningen',
    leave: 'Lämna övningen',
    link: 'Flytta klockan och läs mejlen',
    back: 'Tillbaka till dig själv, {{name}}',
  },
  files: {
    workbook: 'Arbetsbok (.xlsx)',
    workbookText: 'Ett blad för varje grupp, med kodbok och formulär. Öppnas i Excel.',
    excel: 'Csv för Excel (Sverige)',
    excelText: 'Semikolon och decimalkomma, en fil för varje grupp i ett zip-arkiv.',
    open: 'Csv i öppet format',
    openText: 'Komma, decimalpunkt och datum enligt ISO, för andra program.',
    json: 'Json',
    jsonText: 'Svaren som de är sparade, för den som programmerar.',
  },
  problems: {
    'second-factor-not-valid': 'Det stämmer inte. Vänta på nästa kod i appen, eller försök igen.',
    'last-second-factor': 'Du behöver ha ett andra steg kvar. Lägg till ett annat först.',
    'person-has-no-second-factor': 'Det finns inget andra steg att återställa. Ladda om sidan.',
    'key-not-valid': 'Nyckeln gäller inte. Den kan ha gått ut eller återkallats.',
    'key-lasts-too-long': 'En nyckel gäller i högst ett år. Välj en tidigare dag.',
    'class-is-kept': 'Det här bevaras. Beslutet kan inte ha en tid efter vilken det gallras.',
    'decision-lies-ahead': 'Beslutet har en dag som inte har varit än. Skriv den dag då det fattades.',
    'nothing-falls-due': 'Det finns inget att gallra i dag. Ladda om sidan.',
    'erasure-needs-a-decision':
      'Länet har inte skrivit in något beslut om att gallra kontaktuppgifter. Skriv in det under Bevarande och gallring på länets sida.',
    'erasure-is-closed': 'Förslaget är redan genomfört eller borttaget. Ladda om sidan.',
    'erasure-has-changed':
      'Det som kan gallras är inte längre detsamma som i förslaget. Inget har gallrats. Gör ett nytt förslag.',
    'erasure-needs-another': 'Någon annan än den som gjorde förslaget bekräftar det. Be en annan samordnare i länet.',
    'erasure-waits-a-day':
      'Ni är ensam samordnare i länet. Då går det att bekräfta när ett dygn har gått sedan förslaget.',
    'key-is-revoked': 'Nyckeln är redan återkallad. Ladda om sidan.',
    'sign-in-was-long-ago': 'Du loggade in för en stund sedan. Logga ut och in igen, så kan du ändra det här.',
    'police-area-name-taken': 'Länet har redan ett lokalpolisområde med det namnet.',
    'round-name-taken': 'Det finns redan en omgång med det namnet. Välj ett annat namn.',
    'round-is-not-draft': 'Omgången är redan öppnad och planen kan inte ändras. Ladda om sidan.',
    'round-is-not-closed': 'Stäng omgången först.',
    'edition-is-withdrawn': 'Utgåvan är återkallad.',
    'edition-was-withdrawn': 'Utgåvan är redan återkallad.',
    'edition-needs-a-note': 'Skriv vad som är nytt sedan förra utgåvan.',
    'round-is-not-in-analysis': 'Kör analysen först.',
    'round-dates-out-of-order': 'Sista svarsdagen ligger före öppningsdagen. Ändra en av dem.',
    'round-lacks-legal-fields': 'Omgången kan inte öppnas än. Fyll i det som saknas i planen.',
    'round-has-no-municipalities': 'Välj minst en kommun som ska svara.',
    'round-has-answers': 'Någon har börjat svara, så omgången kan inte bli ett utkast igen. Stäng den i stället.',
    'round-has-been-announced':
      'Någon har redan fått ett mejl om omgången, så den kan inte tas bort. Öppna den, eller låt den stå som utkast.',
    'round-is-built-on': 'En annan omgång bygger på den här. Välj en annan tidigare omgång i den planen först.',
    'round-is-rested-on':
      'Omgången kan inte tas bort. En rapport är publicerad, ett utvecklingsbehov är bedömt eller svar är utlämnade.',
    'round-is-imported': 'Omgången är inläst från en fil. Ingen kan svara i den.',
    'round-is-not-imported': 'Omgången är inte inläst från en fil.',
    'import-has-faults': 'Något i filen kan inte läsas in. Pröva den igen och rätta det som står där.',
    'rehearsal-is-under-way': 'Länet har redan en övning. Ta bort den först, eller fortsätt med den.',
    'clock-goes-forward': 'Klockan går bara framåt, högst ett år i taget. Välj en senare dag.',
    'deadline-has-passed': 'Dagen har redan varit. Skriv i dag eller en senare dag.',
    'answers-are-still-open':
      'Någon har fortfarande tid att svara. Vänta till den sista dagen, eller ta bort den längre tiden först.',
    'round-has-submissions': 'Någon har redan skickat in sina svar. Rättelsen får vänta till nästa omgång.',
    'actor-was-changed-by-another':
      'Någon annan har ändrat aktören. Ladda om sidan och se ändringen innan du går vidare.',
    'actor-is-merged': 'Aktören är sammanslagen med en annan. Ångra sammanslagningen först.',
    'actor-is-not-merged': 'Aktören är inte sammanslagen med någon annan. Ladda om sidan.',
    'actors-cannot-merge': 'Aktören kan inte slås ihop med sig själv. Välj en annan aktör.',
    'mail-address-is-the-same': 'Det är samma adress som förut. Skriv den nya adressen.',
    'mail-address-is-known':
      'Adressen hör till någon annan i ert register. Är det samma person kan du slå ihop dem i stället.',
    'person-not-in-register': 'Personen finns inte i registret. Gå tillbaka och ladda om sidan.',
    'person-is-closed': 'Personen är avslutad. Öppna personen igen först.',
    'person-is-not-closed': 'Avsluta personen först, och ladda om sidan om det redan är gjort.',
    'person-is-merged': 'Personen är sammanslagen med en annan. Ångra sammanslagningen först.',
    'person-is-not-merged': 'Personen är inte sammanslagen med någon annan. Ladda om sidan.',
    'people-cannot-merge': 'En person kan inte slås ihop med sig själv. Välj en annan person.',
    'person-answers-in-part':
      'Den som ska ta över svarar redan där, men bara för vissa avsnitt eller utan rätt att skicka in. Avsluta det uppdraget först.',
    'name-is-their-own': 'Personen har själv skrivit sitt namn och sin funktion. Bara personen kan ändra dem.',
    'contacts-have-faults': 'Några rader går inte att lägga till, så ingen är tillagd. Granska raderna igen.',
    'need-lacks-motivation': 'Skriv en kort motivering till beslutet.',
    'need-was-changed-by-another':
      'Någon annan har beslutat om behovet. Ladda om sidan och se beslutet innan du går vidare.',
    'chapter-was-changed-by-another':
      'Någon annan har sparat kapitlet, eller så har siffrorna ändrats. Ladda om sidan och läs det som står där nu.',
    'needs-cannot-merge': 'Behoven kan inte slås ihop. Välj behov i samma omgång som inte redan är sammanslagna.',
    'needs-not-reviewed': 'Några behov är inte granskade. Bekräfta eller avfärda dem innan du publicerar rapporten.',
  } satisfies Record<Exclude<ProblemType, keyof typeof problemTexts>, string>,
} as const

declare module '../../texts.ts' {
  interface Catalogues {
    'look/pages': typeof texts
  }
}
