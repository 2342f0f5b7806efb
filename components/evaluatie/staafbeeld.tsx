interface Props {
  /** Begin van de ankers; uniek op de pagina. */
  id: string
  titel: string
  /** Wat er te zien is, in woorden; zonder beeld is dit genoeg. */
  tekst: string
  rijen: { naam: string; aantal: number; letter?: string }[]
}

const BREED = 340
const HOOG = 26
/** Waar de staven beginnen, en hoeveel plaats er rechts is voor het getal. */
const BEGIN = 168
const RAND = 30

/** Liggende staven met hun naam en getal erbij. Maten als attribuut: het beleid laat geen style toe. */
export function Staafbeeld({ id, titel, tekst, rijen }: Props) {
  const meeste = Math.max(1, ...rijen.map(({ aantal }) => aantal))
  const lengte = (aantal: number) => Math.round(((BREED - BEGIN - RAND) * aantal) / meeste)
  return (
    <svg
      className="staafbeeld"
      viewBox={`0 0 ${BREED} ${rijen.length * HOOG}`}
      role="img"
      aria-labelledby={`${id}-titel ${id}-tekst`}
    >
      <title id={`${id}-titel`}>{titel}</title>
      <desc id={`${id}-tekst`}>{tekst}</desc>
      {rijen.map(({ naam, aantal, letter = '' }, i) => (
        <g key={naam} data-letter={letter} transform={`translate(0 ${i * HOOG})`}>
          <text className="naam" x="0" y={HOOG / 2}>
            {naam}
          </text>
          <rect x={BEGIN} y="4" width={Math.max(lengte(aantal), 1)} height={HOOG - 8} />
          <text className="getal" x={BEGIN + lengte(aantal) + 7} y={HOOG / 2}>
            {aantal}
          </text>
        </g>
      ))}
    </svg>
  )
}
