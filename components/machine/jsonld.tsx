import type { Thing, WithContext } from 'schema-dts'

/** Gegevens voor zoekmachines. Een browser voert dit blok niet uit, en `<` kan het niet sluiten. */
export const JsonLd = ({ gegevens }: { gegevens: WithContext<Thing> }) => (
  <script type="application/ld+json">{JSON.stringify(gegevens).replaceAll('<', '\\u003c')}</script>
)
