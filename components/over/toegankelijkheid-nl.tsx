/** Hoe toegankelijk de site is en hoe dat is nagegaan, in het Nederlands. */
export function ToegankelijkheidNl() {
  return (
    <div className="lopend">
      <p>
        Deze site is gebouwd om te voldoen aan WCAG 2.2, niveau AA: met toetsenbord, schermlezer, vergroting, op de
        telefoon en op papier.
      </p>
      <h2 id="werkt">Wat werkt</h2>
      <ul>
        <li>Alles is te lezen en te bedienen zonder JavaScript. Filters zijn gewone formulieren.</li>
        <li>Met Tab komt u overal; de eerste koppeling springt naar de inhoud.</li>
        <li>
          De site volgt de lichte of donkere weergave van uw apparaat, en laat animatie weg als u dat hebt ingesteld.
        </li>
        <li>Kleur staat nooit alleen: elk urgentieniveau heeft ook een code, een naam en een vorm.</li>
        <li>De uitleg bij een begrip verschijnt bij aanwijzen, focus en aanraken, en verdwijnt met Escape.</li>
      </ul>
      <h2 id="getest">Hoe dat is nagegaan</h2>
      <p>
        Elke pagina wordt bij elke wijziging automatisch getest met axe, in beide talen en in licht en donker. Ook lopen
        er proeven met alleen het toetsenbord en zonder JavaScript. Een onafhankelijke toets door mensen met een
        beperking is nog niet gedaan.
      </p>
      <h2 id="bekend">Wat we weten dat beter kan</h2>
      <ul>
        <li>
          De Engelse pagina’s tonen het kader nog in het Nederlands. Dat staat erboven, en de tekst is als Nederlands
          gemerkt.
        </li>
      </ul>
    </div>
  )
}
