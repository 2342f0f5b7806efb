interface Props {
  naam: string
  label: string
  /** Tekst voor "geen keuze". */
  alle: string
  keuzes: { waarde: string; tekst: string }[]
  gekozen: string | undefined
}

/** Een keuzelijst voor een filter dat als gewoon formulier werkt. */
export function Keuzeveld({ naam, label, alle, keuzes, gekozen }: Props) {
  return (
    <div className="max-w-[20rem] grow basis-44">
      <label htmlFor={`keuze-${naam}`} className="kopje block pb-1">
        {label}
      </label>
      <select id={`keuze-${naam}`} name={naam} defaultValue={gekozen ?? ''} className="keuze">
        <option value="">{alle}</option>
        {keuzes.map(({ waarde, tekst }) => (
          <option key={waarde} value={waarde}>
            {tekst}
          </option>
        ))}
      </select>
    </div>
  )
}
