import { useTranslations } from 'next-intl'
import type { Boek } from '@/lib/domain/boek'
import { slugVan } from '@/lib/domain/id'
import type { Onderdeel } from '@/lib/domain/onderdeel'

interface Regelprops {
  anker: string
  merk?: string
  titel: string
  lang?: string
}

/** Eén regel; het paginanummer komt er bij het maken van de PDF achter (lib/druk/maak-pdf.ts). */
function Regel({ anker, merk, titel, lang }: Regelprops) {
  return (
    <a href={`#${anker}`} className="inhoudsregel">
      {merk && <span className="merk">{merk}</span>} <span lang={lang}>{titel}</span> <span className="blz" />
    </a>
  )
}

function Lijst({ items, merkVan = ({ id }) => id }: { items: Onderdeel[]; merkVan?: (item: Onderdeel) => string }) {
  return items.map(item => (
    <li key={item.id}>
      <Regel anker={slugVan(item.id)} merk={merkVan(item)} titel={item.titel} lang={item.taal} />
    </li>
  ))
}

/** De inhoudsopgave van het boek: dezelfde koppen als de bladwijzers van de PDF. */
export function Boekinhoud({ boek }: { boek: Boek }) {
  const t = useTranslations()
  const paragraaf = (item: Onderdeel) => (item.soort === 'toelichting' ? `§ ${item.paragraaf}` : item.id)
  return (
    <nav aria-labelledby="inhoudsopgave" className="boekinhoud">
      <h2 id="inhoudsopgave">{t('lezen.inhoud')}</h2>
      <ol>
        <li>
          <Regel anker="deel-toelichting" titel={t('secties.toelichting')} />
          <ol>
            <Lijst items={boek.toelichtingen} merkVan={paragraaf} />
          </ol>
        </li>
        <li>
          <Regel anker="deel-signalen" titel={t('groepen.signaal')} />
          <ol>
            <Lijst items={boek.signalen} />
          </ol>
        </li>
        {boek.delen.map(({ kernwaarde, vragen, kernpunten, urgentie }) => (
          <li key={kernwaarde.id} data-letter={kernwaarde.letter}>
            <Regel anker={slugVan(kernwaarde.id)} titel={kernwaarde.titel} lang={kernwaarde.taal} />
            <ol>
              <Lijst items={vragen} />
              {urgentie.length > 0 && (
                <li>
                  <Regel anker="urgentieniveaus" titel={t('boek.urgentie')} />
                </li>
              )}
              {kernpunten.length > 0 && (
                <li>
                  <Regel anker={`kernpunten-${kernwaarde.id}`} titel={t('groepen.kernpunt')} />
                  <ol>
                    <Lijst items={kernpunten} />
                  </ol>
                </li>
              )}
            </ol>
          </li>
        ))}
        <li>
          <Regel anker="voetnoten" titel={t('item.voetnoten')} />
        </li>
        <li>
          <Regel anker="deel-bronnen" titel={t('secties.bronnen')} />
        </li>
        <li>
          <Regel anker="deel-begrippen" titel={t('secties.begrippen')} />
        </li>
      </ol>
    </nav>
  )
}
