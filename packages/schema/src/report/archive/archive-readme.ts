interface AboutArchive {
  readonly roundName: string
  readonly authority: string
  readonly registryNumber: string | null
  readonly fictional: boolean
  readonly submissions: number
  readonly editions: number
}

/** What whoever opens the archive in fifty years is told first, in both languages. Plain text, since every system reads that. */
export function archiveReadme({
  roundName,
  authority,
  registryNumber,
  fictional,
  submissions,
  editions,
}: AboutArchive): string {
  const registered = registryNumber ?? '-'
  return `${fictional ? 'FIKTIVA UPPGIFTER. FICTIONAL DATA.\n\n' : ''}${roundName}
${authority}
Diarienummer / registry number: ${registered}

SVENSKA
=======
Det här paketet innehåller allt som har skickats in och publicerats i omgången. Det går att läsa utan tjänsten som gjorde det.
Det är avsett för Länsstyrelsens arkiv. Svar som är sekretessmarkerade är med.

data/contents.csv          allt som är fruset: vad det är, vems, när, kontrollsumman när det frös och om Länsstyrelsen har lämnat
                           det för den svarandes räkning (on_behalf)
data/submissions/          varje inskickat svar, alla versioner: pdf (PDF/A-3a) och json (det frusna dokumentet, byte för byte)
data/editions/             varje publicerad utgåva av rapporten, en för var och en av dem den är gjord för: pdf och json
data/answers/answers.json  de senaste svaren från alla, med frågor, koder och namn på aktörer
data/answers/*.csv         samma svar som tabeller (RFC 4180, UTF-8); codes.csv är kodlistorna, questions.csv är frågorna
data/questionnaire.json    formuläret så som det ställdes till varje typ av svarande
data/rules.json            reglerna, deras tröskelvärden i omgången och vilka versioner analysen kördes med
manifest-sha256.txt        kontrollsumma för varje fil under data/

Paketet följer BagIt 1.0 (RFC 8493). Kontrollera det med "sha256sum -c manifest-sha256.txt" i den här katalogen.
Antal inskickade svar: ${submissions}. Antal utgåvor: ${editions}.
I json-filerna är nycklarna frågornas id. Vad frågorna och koderna betyder står i questionnaire.json.

ENGLISH
=======
This package holds everything that was submitted and published in the round. It can be read without the service that made it.
It is meant for the archive of the county administrative board. Answers that are marked as secret are included.

data/contents.csv          all that is frozen: what it is, whose, when, the checksum it had when it was frozen, and whether the
                           county administrative board has submitted it on the respondent’s behalf (on_behalf)
data/submissions/          each submission, every version: pdf (PDF/A-3a) and json (the frozen document, byte for byte)
data/editions/             each published edition of the report, one for each of those it was made for: pdf and json
data/answers/answers.json  the latest answers of all, with questions, codes and the names of actors
data/answers/*.csv         the same answers as tables (RFC 4180, UTF-8); codes.csv holds the code lists, questions.csv the questions
data/questionnaire.json    the questionnaire as it was put to each kind of respondent
data/rules.json            the rules, their thresholds in the round, and the versions that the analysis was run with
manifest-sha256.txt        checksum of every file under data/

The package follows BagIt 1.0 (RFC 8493). Verify it with "sha256sum -c manifest-sha256.txt" in this directory.
Submissions: ${submissions}. Editions: ${editions}.
In the json files the keys are the ids of questions. What questions and codes mean stands in questionnaire.json.
`
}
