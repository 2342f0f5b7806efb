import { useTranslations } from 'next-intl'

/** Hoe iedereen zelf kan nagaan dat een editie niet veranderd is. */
export function Controleren({ versie }: { versie: string }) {
  const t = useTranslations('edities')
  return (
    <section aria-labelledby="controleren">
      <h2 id="controleren" className="mb-2">
        {t('controleren')}
      </h2>
      <p>{t('controlerenTekst')}</p>
      <p className="mt-3 bg-blad p-3 font-mono text-base">npm run editie -- --verifieer {versie}</p>
      <p className="mt-3">{t('controlerenZonder')}</p>
      <p className="mt-3 bg-blad p-3 font-mono text-base">
        sed &apos;$d&apos; content/edities/{versie}/editie.yaml | sha256sum
      </p>
    </section>
  )
}
