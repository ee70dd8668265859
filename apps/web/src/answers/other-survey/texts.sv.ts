export const texts = {
  title: 'Svara på en annan undersökning med svaren här',
  lead: 'Har ni fått en annan undersökning om samma saker? Med en fil som säger vilka av våra frågor som hör ihop med dess frågor får ni era svar i den undersökningens ordning. Bara ni ser det, och ingenting sparas.',
  how: 'Så skrivs filen',
  howColumns:
    'En rad för varje fråga i den andra undersökningen, i dess ordning. En rad överst säger vad kolumnerna heter:',
  columns: {
    number: 'frågans nummer i den andra undersökningen.',
    wording: 'frågan som den står där.',
    addresses:
      'vilka av våra frågor som svarar på den, till exempel knowledge.pictureStatus. Flera skiljs åt med mellanslag. Tom om ingen gör det.',
    options: 'hur svaren skrivs där, till exempel current = Ja; not_started = Nej. Tom om svaret ska stå som hos oss.',
  },
  howAddresses: 'Vad våra frågor heter står i kodboken i filen med era svar (Excel eller csv).',
  json: 'Filen kan också vara json: { "name": "…", "questions": [{ "number": "1", "wording": "…", "addresses": ["…"], "options": { "current": "Ja" } }] }',
  example: 'Ladda ner ett exempel (fiktivt)',
  tryExample: 'Prova med exemplet',
  file: 'den andra undersökningens frågor',
  hint: 'Excel, csv eller json, högst 5 MB och 500 frågor.',
  noColumns:
    'Ingen rad i filen säger vilken kolumn som är ”Fråga” och vilken som är ”Våra frågor”. Lägg till en sådan rad och välj filen igen.',
  notJson: 'Filen går inte att läsa som json med ett namn och en lista av frågor. Rätta den och välj den igen.',
  tooMany: 'Filen har fler än 500 frågor. Dela upp den i flera filer.',
  of: {
    label: 'Vilka svar',
    draft: 'Så som de står nu',
    submission: 'Så som de skickades in senast',
  },
  working: 'Hämtar svaren …',
  answered: '{{answered}} av {{all}} {{all:fråga|frågor}} har svar hos oss.',
  faults_one: '{{count}} sak i filen gick inte att använda',
  faults_other: '{{count}} saker i filen gick inte att använda',
  faultsLead: 'Resten är med. Rätta raderna i filen och välj den igen.',
  docx: 'Ladda ner som Word',
  csv: 'Ladda ner som csv',
  text: 'Ladda ner som text',
  copy: 'Kopiera allt som text',
  copied: 'Kopierat.',
  notCopied: 'Det gick inte att kopiera. Ladda ner som text i stället.',
  another: 'Välj en annan fil',
  offered: {
    title: 'Inlagda av Länsstyrelsen',
    lead: 'Länsstyrelsen har redan lagt in vilka frågor som hör ihop. Ni behöver ingen egen fil.',
    answer: 'Svara på {{name}}',
  },
  county: {
    title: 'Andra undersökningar',
    back: 'Länet',
    lead: 'Lägg in en gång vilka frågor i en annan undersökning som hör ihop med våra. Alla som svarar i länet kan då få sina svar i den undersökningens ordning, utan en egen fil.',
    list: 'Inlagda undersökningar',
    none: 'Ingen undersökning är inlagd.',
    name: 'Undersökningens namn',
    nameHint: 'Om det är tomt används filens namn.',
    questions: 'Frågor',
    written: 'Inlagd',
    by: '{{date}} av {{name}}',
    change: 'Ändra',
    add: 'Lägg in en undersökning',
    replace: 'Ersätt',
    replaceOne: 'Ersätt {{name}}',
    keepAsItIs: 'Behåll den som den är',
    remove: 'Ta bort',
    removeTitle: 'Ta bort {{name}}?',
    removeText: 'De som svarar i länet kan inte längre välja den. Vad som stod i den finns kvar i historiken.',
    checking: 'Kontrollerar filen …',
    kept: '{{name}} är inlagd.',
    removed: '{{name}} är borttagen.',
    nothingKept: 'Ingenting är sparat. Rätta raderna i filen och välj den igen.',
  },
} as const

declare module '../../texts.ts' {
  interface Catalogues {
    'answers/otherSurvey': typeof texts
  }
}
