import { useTranslation } from '../translation.ts'
import './file-links.css'

/** Formats that all answers can be taken out in, the one that most want first. */
const formats = ['workbook', 'excel', 'open', 'json'] as const
type FileFormat = (typeof formats)[number]

interface FileLinksProps {
  readonly label: string
  readonly address: Readonly<Record<FileFormat, string>>
}

/** The same answers in each format; every one says whom it is for. */
export function FileLinks({ label, address }: FileLinksProps) {
  const { t } = useTranslation('look')
  return (
    <ul className="file-links" aria-label={label}>
      {formats.map((format) => (
        <li key={format}>
          <a className="ds-link" href={address[format]} download>
            {t(`files.${format}`)}
          </a>
          <span>{t(`files.${format}Text`)}</span>
        </li>
      ))}
    </ul>
  )
}
