import { begin, sectieMetadata, type TaalProps } from '@/app/pagina'
import { Bladzijde } from '@/components/layout/bladzijde'
import { Inhoudsopgave } from '@/components/lezen/inhoudsopgave'
import { Leesdeel } from '@/components/lezen/leesdeel'
import { Leesstuk } from '@/components/lezen/leesstuk'
import { Voetnoten } from '@/components/mdx/voetnoten'
import { GeenOvertreding } from '@/components/signaal/geen-overtreding'
import { Paginakop } from '@/components/ui/paginakop'
import { VertalingOntbreekt } from '@/components/ui/vertaling-ontbreekt'
import { getAlle } from '@/lib/content/kader'
import { maakNaslag } from '@/lib/content/naslag'
import { slugVan } from '@/lib/domain/id'
import { isOnderdeel } from '@/lib/domain/onderdeel'
import { adresVan } from '@/lib/i18n/adres'

export const generateMetadata = sectieMetadata('lezen')

export default async function Leespagina({ params }: TaalProps) {
  const { taal, keuze, kernwaarden, t } = await begin(params)
  // Alles van het kader staat op deze pagina; bronnen en begrippen niet.
  const naslag = maakNaslag(keuze, item => (isOnderdeel(item) ? `#${slugVan(item.id)}` : adresVan(item.plek, taal)))
  const toelichtingen = getAlle('toelichting', keuze)
  const signalen = getAlle('signaal', keuze)
  const vragen = getAlle('vraag', keuze)
  const kernpunten = getAlle('kernpunt', keuze)
  const voetnoten = [...signalen, ...kernwaarden, ...vragen]
    .flatMap(({ tekst }) => tekst.voetnoten)
    .sort((a, b) => a.nr - b.nr)

  return (
    <Bladzijde taal={taal} kernwaarden={kernwaarden} plek={{ sectie: 'lezen' }}>
      <VertalingOntbreekt taal={taal} van={toelichtingen[0]?.taal ?? taal} />
      <Paginakop titel={t('secties.lezen')}>
        <p>{t('lezen.inleiding')}</p>
      </Paginakop>
      <div className="blad lezen gap-y-12">
        <Inhoudsopgave
          toelichtingen={toelichtingen}
          kernwaarden={kernwaarden}
          vragen={vragen}
          kernpunten={kernpunten}
          naslag={naslag}
        />
        <section aria-labelledby="deel-toelichting" className="grid gap-8">
          <h2 id="deel-toelichting">{t('secties.toelichting')}</h2>
          {toelichtingen.map(item => (
            <Leesstuk key={item.id} item={item} naslag={naslag} merk={`§ ${item.paragraaf}`} />
          ))}
        </section>
        <section aria-labelledby="deel-signalen" className="grid gap-8">
          <h2 id="deel-signalen">{t('groepen.signaal')}</h2>
          <GeenOvertreding naslag={naslag} />
          {signalen.map(item => (
            <Leesstuk key={item.id} item={item} naslag={naslag} />
          ))}
        </section>
        {kernwaarden.map(kernwaarde => (
          <Leesdeel
            key={kernwaarde.id}
            kernwaarde={kernwaarde}
            vragen={vragen.filter(({ bij }) => bij === kernwaarde.id)}
            kernpunten={kernpunten.filter(({ bij }) => bij === kernwaarde.id)}
            naslag={naslag}
          />
        ))}
        <Voetnoten voetnoten={voetnoten} naslag={naslag} />
      </div>
    </Bladzijde>
  )
}
