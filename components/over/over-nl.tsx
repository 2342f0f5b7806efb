import { adresVan } from '@/lib/i18n/adres'

/** Wat deze site is en niet is, in het Nederlands. */
export function OverNl() {
  const toelichting = (anker: string) => adresVan({ sectie: 'toelichting', anker }, 'nl')
  return (
    <div className="lopend">
      <h2 id="wat">Wat deze site is</h2>
      <p>
        Het duidingskader is een document van de Landelijke Huisartsen Vereniging (LHV) en het Nederlands Huisartsen
        Genootschap (NHG). Deze site geeft dat document weer, onderdeel voor onderdeel, elk met een vast adres.
      </p>
      <p>
        <strong>De teksten zijn in eigen woorden geschreven.</strong> Feiten, getallen, namen en verwijzingen zijn die
        van het kader. De zinnen zijn dat niet. Wat moet, moet; wat wenselijk is, blijft wenselijk. Toch geldt bij
        verschil altijd de vastgestelde tekst.
      </p>
      <h2 id="vastgesteld">Waar de vastgestelde tekst staat</h2>
      <p>
        De vastgestelde tekst is het document ‘Uitwerking AZWA opdracht D3’ van LHV en NHG. Bij elk onderdeel staat de
        paragraaf waar het in dat document te vinden is. Een vast openbaar adres van het document is bij de redactie
        niet bekend; vraag het op bij LHV of NHG.
      </p>
      <p>
        Het kader noemt geen datum van vaststelling. Wel staat erin dat de werkgroep het uiterlijk in het derde kwartaal
        van 2025 zou opleveren.
      </p>
      <h2 id="niet">Wat deze site niet is</h2>
      <ul>
        <li>
          Geen wet, richtlijn of toetsingskader. Het kader is een handreiking: lees{' '}
          <a href={toelichting('status')}>de status</a>.
        </li>
        <li>
          Geen lijst van overtredingen. Een signaal is een aanleiding om te praten of verder te kijken: lees{' '}
          <a href={toelichting('gebruik')}>hoe signalen bedoeld zijn</a>.
        </li>
        <li>Geen medisch advies voor patiënten.</li>
      </ul>
      <h2 id="eigenaar">Van wie het kader is</h2>
      <p>
        LHV en NHG zijn samen eigenaar en gaan over uitleg en verdere ontwikkeling: lees{' '}
        <a href={toelichting('eigenaarschap')}>wie eigenaar is</a>. De begrippenlijst en de opgezochte vindplaatsen zijn
        van de redactie van deze site; dat staat erbij.
      </p>
      <h2 id="citeren">Citeren</h2>
      <p>
        Elk onderdeel heeft een id dat nooit verandert, zoals C-K8. Zet dat id in uw brief, met het korte adres dat op
        de pagina staat. Dat adres blijft werken. Noem ook dat het een weergave is, en de paragraaf van de vastgestelde
        tekst.
      </p>
      <h2 id="machines">Gegevens</h2>
      <p>
        Alles is ook als bestand of als gegevens te halen: lees{' '}
        <a href={adresVan({ sectie: 'over', subpagina: 'machines' }, 'nl')}>hoe programma’s deze site lezen</a>.
      </p>
      <h2 id="herzien">Herzien</h2>
      <p>
        LHV, NHG en veldpartijen evalueren het kader na één jaar: lees{' '}
        <a href={toelichting('evaluatie')}>waar de evaluatie over gaat</a>. Ervaringen en voorstellen gaan naar de
        werkgroep: lees <a href={toelichting('terugkoppeling')}>hoe dat is afgesproken</a>. De teksten van deze site
        staan als losse bestanden onder versiebeheer. Elke wijziging is een voorstel dat eerst wordt gecontroleerd en
        door mensen bekeken.
      </p>
      <h2 id="privacy">Privacy</h2>
      <p>Deze site zet geen cookies, volgt niemand en haalt niets op bij anderen.</p>
    </div>
  )
}
