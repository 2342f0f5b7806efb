/** In het bestand heet C-K8 `#C-K8`; wie `#c-k8` schrijft, zoals in een adres van de website, komt er ook. */
export function gaNaarAnker(): void {
  const anker = decodeURIComponent(window.location.hash.slice(1))
  if (!anker || document.getElementById(anker)) return
  const ander = [anker.toUpperCase(), anker.toLowerCase()].find(id => document.getElementById(id))
  if (ander) window.location.replace(`#${ander}`)
}
