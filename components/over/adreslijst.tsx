interface Props {
  /** Een adres op deze site, en wat het geeft. */
  regels: (readonly [adres: string, uitleg: string])[]
}

/** Adressen om over te nemen, elk met wat het geeft. */
export const Adreslijst = ({ regels }: Props) => (
  <dl className="wijs grid gap-x-4 gap-y-1">
    {regels.map(([adres, uitleg]) => (
      <div key={adres}>
        <dt className="font-mono text-base">
          <a href={adres} className="inline-block break-all py-0.5">
            {adres}
          </a>
        </dt>
        <dd className="mb-2">{uitleg}</dd>
      </div>
    ))}
  </dl>
)
