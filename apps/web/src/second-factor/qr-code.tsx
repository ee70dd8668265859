import encodeQR from 'qr'

/** Dark on light whatever the theme: cameras read nothing else. */
export function QrCode({ text, label }: { readonly text: string; readonly label: string }) {
  const rows = encodeQR(text, 'raw', { border: 4 })
  const squares = rows.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : []))).join('')
  return (
    <svg role="img" aria-label={label} viewBox={`0 0 ${rows.length} ${rows.length}`} width="220" height="220">
      <rect width="100%" height="100%" fill="white" />
      <path d={squares} fill="black" shapeRendering="crispEdges" />
    </svg>
  )
}
